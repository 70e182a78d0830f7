import { defineDiagnostic } from "../core/definition.ts";

export const invalidNumber = defineDiagnostic("invalid-number", {
  requirement: "A number is an integer in the range of its use.",
  why: "C has integers of at most 64 bits, bits from 0 to 63 and arrays with at least one element; a number of TypeScript is exact up to 2^53 only.",
  fix: "Write a number of that range. A large one is a bigint, with an `n` at its end; one above 2^63 is `{ unsigned: true }`. A flag is the number of its bit, not its mask.",
  messages: {
    notInteger: (given: string) => ({
      message: given === "NaN" ? "this is not a number" : `${given} is not an integer`,
      suggestion: howToWrite(given),
    }),
    outOfRange: (
      name: string,
      value: bigint,
      type: "signed" | "unsigned",
      mend: "signed" | "unsigned" | "smaller",
    ) => ({
      message: `${name} is ${value}, which no ${type} integer of C holds`,
      suggestion: {
        signed: "leave out `unsigned`",
        unsigned: "add { unsigned: true }",
        smaller: "write a number of at most 64 bits",
      }[mend],
    }),
    notBit: (given: string) => ({
      message: `${given} is not the number of a bit`,
      suggestion: "write the bit's number, from 0 to 63, and not its mask",
    }),
    arrayLength: (given: string, most: number) => ({
      message:
        given === "nothing"
          ? "array(type, length) lacks its length"
          : isNumber(given)
            ? `an array can't have ${given} elements`
            : `the length of an array can't be ${given}`,
      suggestion:
        given === "a constant"
          ? "write the number itself: a constant is a name in C alone"
          : `write how many there are: a whole number from 1 to ${most}`,
    }),
  },
});

/** How a number is written that `given` may be meant for. */
function howToWrite(given: string): string {
  if (given === "NaN") {
    return "compute with numbers that have a name of their own: const n = 8; a declaration is none";
  }
  if (given.startsWith('"')) return "write it without quotation marks";
  if (!isNumber(given)) return "write a number or a bigint";
  return Number.isInteger(Number(given))
    ? "write it as a bigint, with an n at its end: a number is exact up to 2^53 only"
    : "write a whole number";
}

function isNumber(given: string): boolean {
  return given === "NaN" || !Number.isNaN(Number(given));
}

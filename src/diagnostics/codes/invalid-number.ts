import { law } from "../core/law.ts";
import { kindOf, shownValue } from "../core/shown-value.ts";

export const invalidNumber = law("invalid-number", {
  severity: "error",
  law: "A number is an integer in the range of its use.",
  why: "C has integers of at most 64 bits, bits from 0 to 63 and arrays with at least one element; a number of TypeScript is exact up to 2^53 only.",
  mend: "Write a number of that range. A large one is a bigint, with an `n` at its end; one above 2^63 is `{ unsigned: true }`. A flag is the number of its bit, not its mask.",
  messages: {
    notInteger: (value: unknown) => ({
      message: `${shownValue(value)} is not an integer`,
      suggestion: howToWrite(value),
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
    notBit: (value: unknown) => ({
      message: `${shownValue(value)} is not the number of a bit`,
      suggestion: "write the bit's number, from 0 to 63, and not its mask",
    }),
    arrayLength: (length: unknown, most: number) => ({
      message:
        length === undefined
          ? "array(type, length) lacks its length"
          : typeof length === "number" || typeof length === "bigint"
            ? `an array can't have ${length} elements`
            : `the length of an array can't be ${shownValue(length)}`,
      suggestion:
        kindOf(length) === "constant"
          ? "write the number itself: a constant is a name in C alone"
          : `write how many there are: a whole number from 1 to ${most}`,
    }),
  },
});

/** How a number is written that `value` may be meant for. */
function howToWrite(value: unknown): string {
  if (typeof value === "string") return "write it without quotation marks";
  if (typeof value !== "number") return "write a number or a bigint";
  return Number.isInteger(value)
    ? "write it as a bigint, with an n at its end: a number is exact up to 2^53 only"
    : "write a whole number";
}

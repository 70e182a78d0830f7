import { law } from "../law.ts";

export const invalidNumber = law("invalid-number", {
  severity: "error",
  law: "A number is an integer in the range of its use.",
  why: "C has integers of at most 64 bits, bits from 0 to 63 and arrays with at least one element; a number of TypeScript is exact up to 2^53 only.",
  mend: "Write a number of that range. A large one is a bigint, with an `n` at its end; one above 2^63 is `{ unsigned: true }`. A flag is the number of its bit, not its mask.",
  messages: {
    notInteger: (value: unknown) => ({
      message: `${typeof value === "string" ? JSON.stringify(value) : String(value)} is not an integer`,
      suggestion:
        typeof value === "number" && Number.isInteger(value)
          ? "write it as a bigint, with an n at its end: a number is exact up to 2^53 only"
          : "write a number or a bigint",
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
      message: `${String(value)} is not the number of a bit`,
      suggestion: "write the bit's number, from 0 to 63, and not its mask",
    }),
    arrayLength: (length: unknown, most: number) => ({
      message: `an array can't have ${String(length)} elements`,
      suggestion: `write how many there are: a whole number from 1 to ${most}`,
    }),
  },
});

import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import type { NumberConstant } from "../../model/type.ts";
import { fits } from "../../model/numbers.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import type { Code, Flag, Literal } from "../../model/type.ts";

export const invalidNumber = defineDiagnostic("invalid-number", {
  requirement: "A number is an integer within the range of its use.",
  why: "C has integers of at most 64 bits, bits from 0 to 63 and arrays with at least one element. A number of TypeScript is exact only up to 2^53.",
  fix: "Write a number within that range. A large one is a bigint, with an `n` at its end; one above 2^63 needs `{ unsigned: true }`. A flag is the number of its bit, not its mask; `masks` takes masks.",
  messages: {
    notInteger: (given: string) => ({
      message: whatIsWrong(given),
      suggestion: howToWrite(given),
    }),
    outOfRange: (
      name: string,
      value: bigint,
      type: "signed" | "unsigned",
      fix: "signed" | "unsigned" | "smaller",
    ) => ({
      message: `${name} is ${value}, which does not fit into ${type === "signed" ? "a" : "an"} ${type} integer of C`,
      suggestion: {
        signed: "remove `unsigned`",
        unsigned: "add { unsigned: true }",
        smaller: "write a number of at most 64 bits",
      }[fix],
    }),
    notBit: (given: string) => ({
      message: `${given} is not the number of a bit`,
      suggestion:
        "write the number of the bit, from 0 to 63, not its mask; masks({ ... }) takes masks",
    }),
    notMask: (given: string, isEnumeration: boolean) => ({
      message: `${given} is not a mask of 1 to 64 bits`,
      suggestion:
        given === "0"
          ? isEnumeration
            ? 'an enumeration that has 0 is one of codes: codes({ ... }, { as: "enum" })'
            : "leave it out, or write a macro for 0 as a constant of its own: constant(0)"
          : given.startsWith("-")
            ? "write it without a sign: 1U << 31 in place of 1 << 31; a mask that is negative in C is a constant of its own"
            : "write a number from 1 to 0xffffffffffffffffn",
    }),
    alignment: (given: string, most: number) => ({
      message: `an alignment is a power of two, and this is ${given}`,
      suggestion: `write a number of bytes: 1, 2, 4, 8 and so on, up to ${most}`,
    }),
    elementAlignment: (alias: string, size: number) => ({
      message: `elements of ${size === 1 ? "1 byte" : `${size} bytes`} do not keep the alignment of ${alias}`,
      suggestion: "use a type without that alignment in the array",
    }),
    bitWidth: (given: string, type: string, least: number, bits: number) => ({
      message: `a bit-field of ${type} cannot have ${given} bits`,
      suggestion: `write a number from ${least} to ${bits}`,
    }),
    bitBase: (type: string, isOrdered: boolean) => ({
      message: isOrdered
        ? `a bit-field of ${type} has no byte order of its own`
        : "compilers do not agree on the sign of a bit-field of char",
      suggestion: isOrdered
        ? `write ${type} without .be or .le`
        : "write signed_char or unsigned_char, or uint8_t",
    }),
    noEnumerators: () => ({
      message: "a define is a macro among enumerators, and this family has none",
      suggestion: 'write the number alone, or add { as: "enum" }',
    }),
    notEnumerator: (value: bigint, signed: boolean) => ({
      message: signed
        ? `${value} does not fit into an enumeration of C that has a negative number, too`
        : `${value} does not fit into an enumeration of C`,
      suggestion: `write a number of ${signed ? 63 : 64} bits, or macros: leave out \`as\``,
    }),
    onlyUnderCondition: (what: "has 64 bits" | "is signed", name: string, value: bigint) => ({
      message: `the enumeration ${what} only where ${name} is there, which is ${value}`,
      suggestion: `write ${what === "is signed" ? "no negative number" : "a number of 32 bits"}, or macros: leave out \`as\``,
    }),
    arrayLength: (given: string, most: number) => ({
      message:
        given === "undefined"
          ? "array(type, length) is missing the length"
          : isNumber(given)
            ? `an array cannot have ${given} elements`
            : `the length of an array cannot be ${given}`,
      suggestion: `write a length from 1 to ${most}`,
    }),
  },
});

function whatIsWrong(given: string): string {
  if (given === "NaN") return "this is NaN, which is not a number";
  if (given === "a bound") return "only codes have bounds";
  return Number.isInteger(Number(given))
    ? `a number is exact only up to 2^53, and this is ${given}`
    : `${given} is not an integer`;
}

/** How a number is written that `given` may be meant for. */
function howToWrite(given: string): string {
  if (given === "NaN") {
    return "compute with plain numbers, such as const n = 8: a declaration has no numeric value";
  }
  if (given === "undefined") {
    return "write the number; an enumerator has one as well, which the header leaves out where C counts in the same way";
  }
  if (given === "a bound") return "write the number alone, or a constant of its own";
  if (given.startsWith('"')) return "write it without quotation marks";
  if (!isNumber(given)) return "write a number or a bigint";
  return Number.isInteger(Number(given))
    ? "write it as a bigint, as in 18446744073709551615n or 2n ** 60n"
    : "write a whole number";
}

function isNumber(given: string): boolean {
  return given === "NaN" || !Number.isNaN(Number(given));
}

/** A constant of C is a number of at most 64 bits, and an unsigned one is not negative. */
export function checkInvalidNumber(model: Model): readonly Diagnostic[] {
  return declarationsOf(model).flatMap((declaration) => {
    if (declaration.kind === "constant" && !("text" in declaration)) {
      return outside(declaration, declaration.name);
    }
    if (declaration.kind === "flags") {
      const masks = declaration.values.filter(({ bit }) => bit === undefined);
      return masks.flatMap((mask) => outside(mask, mask.cName));
    }
    if (declaration.kind !== "codes") return [];
    return declaration.values.flatMap((code) => outside(code, code.cName));
  });
}

function outside(literal: NumberConstant | Code | Flag, name: string): Diagnostic[] {
  // Of an enumerator, those beside it decide what it can be.
  if (literal.type !== undefined) return [];
  const type = literal.unsigned ? "unsigned" : "signed";
  if (fits(literal.value, { name: type, bits: 64, signed: !literal.unsigned })) return [];
  const { finding } = invalidNumber;
  return [
    finding("outOfRange", literal.places.value, name, literal.value, type, remedyFor(literal)),
  ];
}

function remedyFor({ value, unsigned }: Literal): "signed" | "unsigned" | "smaller" {
  if (unsigned && value < 0n) return "signed";
  const fitsUnsigned = fits(value, { name: "unsigned", bits: 64, signed: false });
  return fitsUnsigned ? "unsigned" : "smaller";
}

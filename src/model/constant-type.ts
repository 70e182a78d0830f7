import type { Flags, Literal } from "./type.ts";

/** A type of C that a constant of a header can have. */
export type ConstantType = "int" | "unsigned int" | "long long" | "unsigned long long";

/** The type of the C constant for a literal: the first one that has its sign and holds it. */
export function literalType({
  value,
  unsigned,
}: Pick<Literal, "value" | "unsigned">): ConstantType {
  if (unsigned) return value < 2n ** 32n ? "unsigned int" : "unsigned long long";
  return value >= -(2n ** 31n) && value < 2n ** 31n ? "int" : "long long";
}

/**
 * The type of the C constant for the mask of a flag.
 *
 * @param bit - its number, from 0 to 63.
 */
export function maskType({ unsigned }: Pick<Flags, "unsigned">, bit: number): ConstantType {
  return literalType({ value: 1n << BigInt(bit), unsigned });
}

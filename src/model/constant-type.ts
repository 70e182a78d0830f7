import type { Abi } from "./layout/abi.ts";

/** The types of C that a constant of a header can have; `long` is as wide as the ABI says. */
export const constantTypes = {
  "signed char": { bits: 8, signed: true, rank: 0 },
  "unsigned char": { bits: 8, signed: false, rank: 0 },
  short: { bits: 16, signed: true, rank: 0 },
  "unsigned short": { bits: 16, signed: false, rank: 0 },
  int: { bits: 32, signed: true, rank: 0 },
  "unsigned int": { bits: 32, signed: false, rank: 0 },
  long: { bits: "long", signed: true, rank: 1 },
  "unsigned long": { bits: "long", signed: false, rank: 1 },
  "long long": { bits: 64, signed: true, rank: 2 },
  "unsigned long long": { bits: 64, signed: false, rank: 2 },
} as const;

export type ConstantType = keyof typeof constantTypes;

/** Bits of an integer of this type on `abi`. */
export function bitsOf(type: ConstantType, { longSize }: Pick<Abi, "longSize">): number {
  const { bits } = constantTypes[type];
  return bits === "long" ? 8 * longSize : bits;
}

/** Whether this is the name of such a type. */
export function isConstantType(name: string): name is ConstantType {
  return Object.hasOwn(constantTypes, name);
}

/** The type with this width and sign, among those that are as wide on every ABI. */
export function typeOfInteger(bits: number, signed: boolean): ConstantType | undefined {
  const names = Object.keys(constantTypes).filter(isConstantType);
  return names.find(
    (name) => constantTypes[name].bits === bits && constantTypes[name].signed === signed,
  );
}

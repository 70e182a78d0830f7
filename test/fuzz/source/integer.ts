import { picked, type Pick } from "../draft/pick.ts";
import type { Spelling } from "../draft/family.ts";

export interface Integer {
  readonly name: string;
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
}

const uint8: Integer = { name: "uint8_t", bits: 8, signed: false };

export const integers: readonly Integer[] = [
  uint8,
  { name: "uint16_t", bits: 16, signed: false },
  { name: "uint32_t", bits: 32, signed: false },
  { name: "uint64_t", bits: 64, signed: false },
  { name: "int8_t", bits: 8, signed: true },
  { name: "int16_t", bits: 16, signed: true },
  { name: "int32_t", bits: 32, signed: true },
  { name: "int64_t", bits: 64, signed: true },
];

export function integerOf(choice: Pick): Integer {
  return picked(integers, choice) ?? uint8;
}

export function holds({ bits, signed }: Integer, value: bigint): boolean {
  return (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)) === value;
}

/** A literal of TypeScript; a bigint where a number would not be exact. */
export function numberText(value: bigint, spelling: Spelling): string {
  const magnitude = value < 0n ? -value : value;
  const hexadecimal = magnitude.toString(16);
  const digits = {
    decimal: magnitude.toString(),
    hexadecimal: `0x${hexadecimal}`,
    capitals: `0x${hexadecimal.toUpperCase()}`,
  }[spelling];
  const suffix = magnitude > 2n ** 53n - 1n ? "n" : "";
  return `${value < 0n ? "-" : ""}${digits}${suffix}`;
}

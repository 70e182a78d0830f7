import type { Integer } from "./type.ts";

/** The smallest and the largest value of an integer type. */
export function rangeOf({ bits, signed }: Integer): { readonly min: bigint; readonly max: bigint } {
  return signed
    ? { min: -(2n ** BigInt(bits - 1)), max: 2n ** BigInt(bits - 1) - 1n }
    : { min: 0n, max: 2n ** BigInt(bits) - 1n };
}

/** Whether `value` is in the range of `integer`. */
export function fits(value: bigint, integer: Integer): boolean {
  const { min, max } = rangeOf(integer);
  return value >= min && value <= max;
}

/**
 * The integer at `offset` of `bytes`.
 *
 * @param offset - in bytes, at least 0.
 * @returns `undefined` where not all of its bytes are there.
 */
export function readInteger(
  bytes: Uint8Array,
  offset: number,
  { bits, signed }: Integer,
  byteOrder: "little" | "big",
): bigint | undefined {
  const own = bytes.slice(offset, offset + bits / 8);
  if (own.length < bits / 8) return undefined;
  if (byteOrder === "little") own.reverse();
  const value = own.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return signed ? BigInt.asIntN(bits, value) : value;
}

/**
 * Writes the low bits of `value` as an integer at `offset` of `bytes`.
 *
 * @param offset - in bytes; the whole integer must lie within `bytes`.
 */
export function writeInteger(
  bytes: Uint8Array,
  offset: number,
  { bits }: Integer,
  byteOrder: "little" | "big",
  value: bigint,
): void {
  const size = bits / 8;
  for (let index = 0; index < size; index++) {
    const place = byteOrder === "little" ? index : size - 1 - index;
    bytes[offset + place] = Number(BigInt.asUintN(8, value >> BigInt(8 * index)));
  }
}

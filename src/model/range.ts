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

import { fits, rangeOf } from "../../src/model/numbers.ts";
import type { ScalarType } from "../../src/model/type.ts";
import type { Random } from "./random.ts";

/**
 * The values at which a codec of `type` is likely to break, without repetition: 0, all ones, the sign bit
 * alone, all but the sign bit, 1, one that differs in every byte, and each code or flag with a meaning.
 */
export function boundariesOf({ integer, values }: ScalarType): readonly bigint[] {
  const { bits, signed } = integer;
  const fold = (value: bigint): bigint =>
    signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  const sign = 1n << BigInt(bits - 1);
  const general = [0n, -1n, sign, sign - 1n, 1n, 0x0123456789abcdefn].map(fold);
  return [...new Set([...general, ...meanings(values)])].filter((value) => fits(value, integer));
}

function meanings(values: ScalarType["values"]): readonly bigint[] {
  switch (values?.kind) {
    case undefined:
      return [];
    case "codes":
    case "flags":
      return values.values.map(({ value }) => value);
  }
}

/** Some value of `type`; every other one in few bits, so that small values come up too. */
export function randomValue({ integer }: ScalarType, random: Random): bigint {
  const bits = random.below(2) === 0 ? integer.bits : 1 + random.below(integer.bits);
  const value = random.bits(bits);
  const { min } = rangeOf(integer);
  return min < 0n ? BigInt.asIntN(integer.bits, value) : value;
}

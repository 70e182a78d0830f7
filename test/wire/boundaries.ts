import { fits, floatOf, rangeOf } from "../../src/model/numbers.ts";
import type { ScalarType } from "../../src/model/type.ts";
import type { Random } from "./random.ts";
import { floatBits } from "./value.ts";

/**
 * The values at which a codec of `type` is likely to break, without repetition: 0, all ones, the sign bit
 * alone, all but the sign bit, 1, one that differs in every byte, and each code or flag with a meaning.
 */
export function boundariesOf(type: ScalarType): readonly bigint[] {
  const { signed, bits: whole, width: bits = whole, isFloat } = type.integer;
  if (isFloat) return floats.map((value) => floatBits(value, whole));
  const fold = (value: bigint): bigint =>
    signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  const sign = 1n << BigInt(bits - 1);
  const general = [0n, -1n, sign, sign - 1n, 1n, 0x0123456789abcdefn].map(fold);
  return [...new Set([...general, ...meanings(type.values)])].filter((value) =>
    fits(value, type.integer),
  );
}

const floats = [0, -1, 1, -0, 0.1, 1e300, 5e-324, Number.NaN, Number.NEGATIVE_INFINITY];

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
export function randomValue(type: ScalarType, random: Random): bigint {
  const { bits: whole, width = whole } = type.integer;
  const bits = random.below(2) === 0 ? width : 1 + random.below(width);
  const value = random.bits(bits);
  if (type.integer.isFloat) return floatBits(floatOf(value, whole), whole);
  const { min } = rangeOf(type.integer);
  return min < 0n ? BigInt.asIntN(width, value) : value;
}

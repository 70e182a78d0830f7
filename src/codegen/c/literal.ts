import type { Literal } from "../../model/type.ts";
import { literalType } from "../constant-type.ts";

const suffixes = {
  int: "",
  "unsigned int": "U",
  "long long": "LL",
  "unsigned long long": "ULL",
} as const;

const leastOfTypes: readonly bigint[] = [-(2n ** 31n), -(2n ** 63n)];

/**
 * A number as C spells it, so that its value and its sign are those of the spec under every standard
 * and on every ABI. C gives a hexadecimal constant above INT_MAX an unsigned type, and C89 on a 32-bit
 * ABI a decimal one too: a signed number above it is a `long long`, therefore. There are no negative
 * constants, only negated ones, so the least number of a type is one less than its negated greatest.
 */
export function literal(number: Literal): string {
  const { value, spelling } = number;
  const suffix = suffixes[literalType(number)];
  if (value >= 0n) return `${spelling}${suffix}`;
  if (!leastOfTypes.includes(value)) return `(${spelling}${suffix})`;
  const greatest = -value - 1n;
  const digits = spelling.startsWith("-0x")
    ? `0x${greatest.toString(16).toUpperCase()}`
    : greatest.toString();
  return `(-${digits}${suffix} - 1)`;
}

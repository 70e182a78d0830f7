import {
  description,
  descriptionOf,
  type CodeDescription,
  type CodesDescription,
  type Described,
  type FlagDescription,
} from "../description.ts";

/**
 * The number of a code, for a member or a parameter that holds one.
 *
 * @throws TypeError for what is not a code, or a code that no number can hold exactly.
 */
export function numberOf(code: Described<CodeDescription>): number {
  const { codes, name } = descriptionOf(code);
  const value = codes.values[name];
  const number = typeof value === "object" ? value[description].value : value;
  if (typeof number === "number") return number;
  if (typeof number === "bigint" && BigInt(Number(number)) === number) return Number(number);
  throw new TypeError(`numberOf: ${String(number)} is not a number`);
}

/**
 * One more than the largest code of a family: a number that means nothing, also after the family has
 * grown. A code that is a bound does not count.
 */
export function unusedNumber(family: Described<CodesDescription>): number {
  const numbers = Object.values(descriptionOf(family).values).filter(
    (value) => typeof value !== "object",
  );
  return Math.max(-1, ...numbers.map(Number)) + 1;
}

/** The masks of flags, combined: a number for a member or a parameter of up to 32 bits. */
export function maskOf(...flags: readonly Described<FlagDescription>[]): number {
  return flags
    .map((flag) => descriptionOf(flag))
    .reduce((mask, { flags: family, name }) => (mask | (1 << (family.bits[name] ?? 0))) >>> 0, 0);
}

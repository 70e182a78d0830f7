import { description, type Described } from "./description.ts";
import type { FlagDescription, FlagsDescription } from "./description.ts";

/** A family of bits; each is a property under its short name. */
export type Flags<F> = Described<FlagsDescription, F> & {
  readonly [K in keyof F]: Described<FlagDescription, K>;
};

export interface FlagsOptions {
  /** The masks are `1 << bit`, of type `int`, and not `1U << bit`. */
  readonly signed?: boolean;
}

/**
 * Bits of an integer. Each gives two macros: `_FAMILY_name` for the bit number, `FAMILY_name` for the mask.
 *
 * @param bits - each short name with its bit number, counted from the least significant.
 */
export function flags<const F extends Readonly<Record<string, number>>>(
  bits: F,
  options: FlagsOptions = {},
): Flags<F> {
  const { signed = false }: FlagsOptions = Object(options);
  const family: FlagsDescription = { kind: "flags", bits, unsigned: !signed };
  const members = Object.keys(Object(bits)).map((name) => [
    name,
    { [description]: { kind: "flag", flags: family, name } },
  ]);
  return Object.assign(Object.fromEntries(members), { [description]: family });
}

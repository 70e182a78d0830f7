import type { LiteralOptions } from "./constant.ts";
import { description, type BoundDescription, type CodeDescription } from "./description.ts";
import type { CodesDescription, Described } from "./description.ts";

/** One code of family `F`. */
export interface Code<F, K extends keyof F> extends Described<CodeDescription, K> {
  /** The family; keeps the codes of two families apart. */
  readonly family?: F;
}

/** A family of enumerated values; each is a property under its short name. */
export type Codes<F> = Described<CodesDescription, F> & {
  readonly [K in keyof F]: Code<F, K>;
};

type Values = Readonly<Record<string, number | bigint | Described<BoundDescription>>>;

/**
 * Enumerated values: the macros are the family's name, `_` and the short name.
 *
 * @param values - each short name with its number, which may be negative or hexadecimal.
 */
export function codes<const F extends Values>(values: F, options: LiteralOptions = {}): Codes<F> {
  const { unsigned = false }: LiteralOptions = Object(options);
  const family: CodesDescription = { kind: "codes", values, unsigned };
  const members = Object.keys(Object(values)).map((name) => [
    name,
    { [description]: { kind: "code", codes: family, name } },
  ]);
  return Object.assign(Object.fromEntries(members), { [description]: family });
}

/** A code that is no value itself but one more than the largest, as `MAX` often is. */
export function bound<const V extends number | bigint>(value: V): Described<BoundDescription, V> {
  return { [description]: { kind: "bound", value } };
}

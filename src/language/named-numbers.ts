import {
  description,
  type BoundDescription,
  type CodeDescription,
  type CodesDescription,
  type ConstantDescription,
  type DefineDescription,
  type DefinitionOptions,
  type Described,
  type EnumDescription,
  type FlagDescription,
  type FlagsDescription,
  type NumberGiven,
  type Numeric,
  type WhenDescription,
} from "./description.ts";
import { described, kindOf } from "./kinds.ts";
import { descriptionOf, unconditional } from "./when.ts";

/** Named values for an integer: codes or flags. `F` maps each name to its number. */
export type Family<F> = Described<CodesDescription | FlagsDescription, F>;

export interface LiteralOptions extends DefinitionOptions {
  /** The C constant has an unsigned type: `18U`, not `18`. */
  readonly unsigned?: boolean;
}

/**
 * A macro for one number or string, named by the constant that holds it. The header spells a number as
 * the spec does: `0xFFFF` stays hexadecimal.
 */
export function constant<const V extends NumberGiven | string>(
  value: V,
  options?: V extends number | bigint ? LiteralOptions : DefinitionOptions,
): Described<ConstantDescription, V> {
  const { unsigned = false, header }: LiteralOptions = Object(options);
  return { [description]: { kind: "constant", header, value, unsigned } };
}

/** One code of family `F`. */
export interface Code<F, K extends keyof F> extends Described<CodeDescription, K> {
  /** The family; keeps the codes of two families apart. */
  readonly family?: F;
}

/** A family of enumerated values; each is a property under its short name. */
export type Codes<F> = Described<CodesDescription, F> & {
  readonly [K in keyof F]: Code<F, K>;
};

type Values = Readonly<Record<string, Numeric>>;

/** The numbers of flags. */
type Bits<N> = Readonly<Record<string, N | Described<DefineDescription | WhenDescription>>>;

export interface PrefixOptions {
  /**
   * What the names of the macros begin with, in place of the family's name and `_`: `"LAMP_"`, or `""`
   * where the short names are the whole names.
   */
  readonly prefix?: string;
}

/** Options of an enumeration with the enumerators `K`. */
export interface EnumOptions<K extends string = string> {
  /** The header declares an `enum` in place of macros; its tag is the name of the constant. */
  readonly as?: "enum";
  /** `false` for an enumeration without a tag. */
  readonly tag?: false;
  /** Name of a typedef; `true` where the constant is the typedef itself, of an enumeration without a tag. */
  readonly typedef?: string | true;
  /**
   * Each enumerator is a macro for itself as well, which `#ifdef` can ask for: all but bounds, these, or all but bounds
   * and these.
   */
  readonly macros?: boolean | readonly K[] | { readonly except: readonly K[] };
  /** The header has the value of each enumerator, also where C counts in the same way. */
  readonly values?: boolean;
}

/** What codes and masks take. */
type FamilyOptions<K extends string = string> = LiteralOptions & PrefixOptions & EnumOptions<K>;

/** What the descriptions of codes and masks have in common. */
function familyParts(options: object) {
  const given: FamilyOptions = Object(options);
  const { unsigned = false, prefix, header } = given;
  return { header, enumeration: enumerationOf(given), unsigned, prefix };
}

function enumerationOf(options: EnumOptions): EnumDescription | undefined {
  const { as, tag, typedef, macros, values = false } = options;
  if (as === undefined) return undefined;
  const selfNamed = selfNamedOf(macros);
  return { as, tag: tag !== false && typedef !== true, typedef, macros: selfNamed, values };
}

function selfNamedOf(macros: EnumOptions["macros"]): EnumDescription["macros"] {
  if (macros === undefined || macros === false) return { names: [] };
  if (macros === true) return { except: [] };
  const isObject = typeof macros === "object" && macros !== null;
  return isObject && "except" in macros ? macros : { names: macros };
}

/**
 * Enumerated values: the macros are the family's name, `_` and the short name.
 *
 * @param values - each short name with its number, which may be negative or hexadecimal.
 */
export function codes<const F extends Values>(
  values: F,
  options: FamilyOptions<NoInfer<keyof F & string>> = {},
): Codes<F> {
  const family: CodesDescription = { kind: "codes", values, ...familyParts(options) };
  const members = Object.keys(Object(values)).map((name) => [
    name,
    { [description]: { kind: "code", codes: family, name } },
  ]);
  return Object.assign(Object.fromEntries(members), { [description]: family });
}

/** A code that is not a value itself but one more than the largest, as `MAX` often is. */
export function bound<const V extends NumberGiven>(value: V): Described<BoundDescription, V> {
  return { [description]: { kind: "bound", value } };
}

/**
 * A macro among the enumerators of codes or masks with `as: "enum"`: `#define LAMP_MAX (__LAMP_MAX - 1)`.
 *
 * @param value - of the macro; `bound(...)` where it is no code.
 */
export function define<const V extends NumberGiven | Described<BoundDescription>>(
  value: V,
): Described<DefineDescription, V> {
  return { [description]: { kind: "define", value } };
}

/** A family of bits or masks; each is a property under its short name. */
export type Flags<F> = Described<FlagsDescription, F> & {
  readonly [K in keyof F]: Described<FlagDescription, K>;
};

export interface FlagsOptions extends PrefixOptions, DefinitionOptions {
  /** The masks are `1 << bit`, of type `int`, and not `1U << bit`. */
  readonly signed?: boolean;
}

/**
 * Bits of an integer. Each gives two macros: `_FAMILY_name` for the bit number, `FAMILY_name` for the mask.
 *
 * @param bits - each short name with its bit number, counted from the least significant.
 */
export function flags<const F extends Bits<number>>(bits: F, options: FlagsOptions = {}): Flags<F> {
  const { signed = false, prefix, header }: FlagsOptions = Object(options);
  return flagsOf({
    kind: "flags",
    header,
    enumeration: undefined,
    form: "bits",
    values: bits,
    unsigned: !signed,
    prefix,
  });
}

/**
 * Flags whose macros are masks, spelt as the spec spells them: `#define FAMILY_name 0x4`. Masks may have
 * several bits, and share bits with each other.
 *
 * @param values - each short name with its mask, which has at least one bit.
 */
export function masks<const F extends Bits<NumberGiven>>(
  values: F,
  options: FamilyOptions<NoInfer<keyof F & string>> = {},
): Flags<F> {
  return flagsOf({ kind: "flags", form: "masks", values, ...familyParts(options) });
}

function flagsOf<F>(family: FlagsDescription): Flags<F> {
  const members = Object.keys(Object(family.values)).map((name) => [
    name,
    { [description]: { kind: "flag", flags: family, name } },
  ]);
  return Object.assign(Object.fromEntries(members), { [description]: family });
}

/**
 * The number of a code, for a member or a parameter that holds one.
 *
 * @throws TypeError for what is not a code, an expression, or a code that no number can hold exactly.
 */
export function numberOf(code: Described<CodeDescription>): number {
  const { codes: family, name } = descriptionOf(code);
  return exactNumber("numberOf", plainNumber(family.values[name]));
}

/** Only the front end computes expressions, when the spec has run. */
function exactNumber(word: string, value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint" && BigInt(Number(value)) === value) return Number(value);
  const what = typeof value === "object" ? "an expression of C" : String(value);
  throw new TypeError(`${word}: ${what} is not a number`);
}

/** The number that a family has for a name, without its condition. */
function plainNumber(value: unknown): unknown {
  const plain = unconditional(value);
  const found = described(plain);
  return found?.kind === "bound" || found?.kind === "define" ? plainNumber(found.value) : plain;
}

/**
 * One more than the largest code of a family: a number that means nothing, also after the family has
 * grown. A code that is a bound does not count.
 *
 * @throws TypeError for a family with an expression.
 */
export function unusedNumber(family: Described<CodesDescription>): number {
  const values = Object.values(descriptionOf(family).values).map((value) => {
    const plain = unconditional(value);
    const found = described(plain);
    return found?.kind === "define" ? found.value : plain;
  });
  const codesOnly = values.filter((value) => kindOf(value) !== "bound");
  return Math.max(-1, ...codesOnly.map((value) => exactNumber("unusedNumber", value))) + 1;
}

/**
 * The masks of flags, combined: a number for a member or a parameter of up to 32 bits.
 *
 * @throws TypeError for a mask that is an expression.
 */
export function maskOf(...members: readonly Described<FlagDescription>[]): number {
  return members
    .map((member) => descriptionOf(member))
    .reduce((mask, { flags: { form, values }, name }) => {
      const value = exactNumber("maskOf", plainNumber(values[name]));
      return (mask | (form === "bits" ? 1 << value : value)) >>> 0;
    }, 0);
}

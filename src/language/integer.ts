import {
  description,
  type AliasDescription,
  type AliasedDescription,
  type AnyAliasDescription,
  type DefinitionOptions,
  type BitsDescription,
  type Described,
  type IntegerDescription,
  type MeaningDescription,
  type OrderedDescription,
  type ScalarDescription,
} from "./description.ts";
import { type IntegerGiven, integerGiven } from "./expression.ts";
import type { Family } from "./named-numbers.ts";
import { descriptionOf } from "./when.ts";
import type { Value } from "./values.ts";

/** An integer whose values mean what family `F` says. */
export interface Meaning<V, F> extends Described<MeaningDescription, V> {
  readonly values: Family<F>;
}

/** A bit-field, as the type of a member. */
export interface BitField<V> extends Described<BitsDescription, V> {
  /** The same bit-field, with values that `family` names. */
  of<F>(family: Family<F>): Described<BitsDescription, V>;
}

/** An integer type, as the type of a member or a parameter; those of 64 bits or of the ABI's width decode to `bigint`. */
export interface Scalar<V> extends Described<ScalarDescription, V> {
  /** The same integer, with values that `family` names. */
  of<F>(family: Family<F>): Meaning<V, F>;
  /**
   * A bit-field of this integer: `version: uint8_t.bits(4)` is `uint8_t version:4` in C.
   *
   * @param width - from 1 to the bits of the integer; 0 for one without a name.
   */
  bits(width: number): BitField<V>;
}

/** An integer of several bytes, whose order is that of the header, or a fixed one. */
export interface WideScalar<V> extends Scalar<V> {
  /** The same integer with its most significant byte first on every host, like `__be32` of Linux. */
  readonly be: Scalar<V>;
  /** The same integer with its least significant byte first on every host, like `__le32` of Linux. */
  readonly le: Scalar<V>;
}

/** The scalar for an integer or an alias of one. */
function scalar<V, D extends ScalarDescription>(base: D): Scalar<V> & Described<D, V> {
  return {
    [description]: base,
    of: (family) => ({
      [description]: { kind: "meaning", base, values: descriptionOf(family) },
      values: family,
    }),
    bits: (width) => {
      const bits: BitsDescription = { kind: "bits", base, width, values: undefined };
      return {
        [description]: bits,
        of: (family) => ({ [description]: { ...bits, values: descriptionOf(family) } }),
      };
    },
  };
}

/** The type of codes or masks that are an `enum`, as the type of a member. */
export function enumOf<F>(family: Family<F>): Meaning<number, F> {
  return {
    [description]: { kind: "meaning", base: "enum", values: descriptionOf(family) },
    values: family,
  };
}

function wide<V, D extends IntegerDescription | AliasDescription>(
  base: D,
): WideScalar<V> & Described<D, V> {
  const ordered = (byteOrder: "little" | "big"): Scalar<V> =>
    scalar<V, OrderedDescription>({ kind: "ordered", base, byteOrder });
  return { ...scalar<V, D>(base), be: ordered("big"), le: ordered("little") };
}

type Bits = IntegerDescription["bits"];

function byte(name: string, signed: boolean) {
  return scalar<number, IntegerDescription>({ kind: "integer", name, bits: 8, signed });
}

function integer<V>(name: string, bits: Bits, signed: boolean) {
  return wide<V, IntegerDescription>({ kind: "integer", name, bits, signed });
}

/** An integer as wide as something of the ABI. */
function word(name: string, signed: boolean, sizedBy: "longSize" | "pointerSize") {
  return wide<bigint, IntegerDescription>({ kind: "integer", name, bits: 64, signed, sizedBy });
}

/** Unsigned, 8 bits. */
export const uint8_t = byte("uint8_t", false);
/** Unsigned, 16 bits. */
export const uint16_t = integer<number>("uint16_t", 16, false);
/** Unsigned, 32 bits. */
export const uint32_t = integer<number>("uint32_t", 32, false);
/** Unsigned, 64 bits; aligned to 4 bytes in structs on some ABIs and to 8 on others. */
export const uint64_t = integer<bigint>("uint64_t", 64, false);
/** Signed, 8 bits. */
export const int8_t = byte("int8_t", true);
/** Signed, 16 bits. */
export const int16_t = integer<number>("int16_t", 16, true);
/** Signed, 32 bits. */
export const int32_t = integer<number>("int32_t", 32, true);
/** Signed, 64 bits; aligned like {@link uint64_t}. */
export const int64_t = integer<bigint>("int64_t", 64, true);

/** A byte of text, from 0 to 255 in TypeScript, whatever sign C gives it. */
export const char = byte("char", false);
/** `signed char`: signed, 8 bits. */
export const signed_char = byte("signed char", true);
/** `unsigned char`: unsigned, 8 bits. */
export const unsigned_char = byte("unsigned char", false);
/** Signed, 16 bits. */
export const short = integer<number>("short", 16, true);
/** `unsigned short`: unsigned, 16 bits. */
export const unsigned_short = integer<number>("unsigned short", 16, false);
/** Signed, 32 bits. */
export const int = integer<number>("int", 32, true);
/** `unsigned int`: unsigned, 32 bits. */
export const unsigned_int = integer<number>("unsigned int", 32, false);
/** `long long`: signed, 64 bits; aligned like {@link uint64_t}. */
export const long_long = integer<bigint>("long long", 64, true);
/** `unsigned long long`: unsigned, 64 bits; aligned like {@link uint64_t}. */
export const unsigned_long_long = integer<bigint>("unsigned long long", 64, false);

/** Signed, as wide as the ABI says: 4 or 8 bytes. */
export const long = word("long", true, "longSize");
/** `unsigned long`: unsigned, as wide as the ABI says: 4 or 8 bytes. */
export const unsigned_long = word("unsigned long", false, "longSize");
/** Unsigned, as wide as a pointer; of `<stddef.h>`. */
export const size_t = word("size_t", false, "pointerSize");
/** Unsigned, as wide as a pointer; of `<stdint.h>`. */
export const uintptr_t = word("uintptr_t", false, "pointerSize");
/** Signed, as wide as a pointer; of `<stdint.h>`. */
export const intptr_t = word("intptr_t", true, "pointerSize");

/** A `boolean`. */
export type Bool = Described<ScalarDescription, boolean>;

/** One byte that is 0 or 1; of `<stdbool.h>`. It decodes to a `boolean`: any byte but 0 is `true`. */
export const bool: Bool = {
  [description]: { kind: "integer", name: "bool", bits: 8, signed: false, isBoolean: true },
};

/** A floating-point number. */
export type Float = Described<ScalarDescription, number>;

function floating(name: "float" | "double", bits: 32 | 64): Float {
  return { [description]: { kind: "integer", name, bits, signed: true, isFloat: true } };
}

/** A floating-point number of 32 bits. A `number` that is written is rounded to it. */
export const float = floating("float", 32);
/** A floating-point number of 64 bits, as a `number` is; aligned like {@link uint64_t}. */
export const double = floating("double", 64);

export interface AliasOptions extends DefinitionOptions {
  /**
   * Its alignment in bytes on every ABI, as that of `__aligned_u64`: 1, 2, 4 and so on; of a constant, a code or
   * an expression C has the text.
   */
  readonly aligned?: IntegerGiven;
  /** It is a macro and no typedef, which programs may define in another way: `#define sector_t uint64_t`. */
  readonly macro?: boolean;
  /** Programs may have handles of it: the header has `DEFINE_XEN_GUEST_HANDLE(name)` of Xen below it. */
  readonly handle?: boolean;
}

/** A typedef: of an integer, what can be said of that can be said of it, too. */
export type Alias<T extends Described<AliasedDescription>> =
  T extends Described<ScalarDescription> ? T : Described<AnyAliasDescription, Value<T>>;

/** A typedef of a type, or of an array or a pointer, named by the constant that holds it. */
export function alias<T extends Described<AliasedDescription>>(
  type: T,
  options?: AliasOptions,
): Alias<T>;
export function alias(
  type: Described<AliasedDescription>,
  options: AliasOptions = {},
): Described<AnyAliasDescription> {
  const base: AliasedDescription | undefined = descriptionOf(type);
  const { header, aligned, macro = false, handle = false }: AliasOptions = Object(options);
  const given = aligned && integerGiven(aligned);
  const own = { kind: "alias", header, aligned: given, macro, handle } as const;
  if (!isScalar(base)) return { [description]: { ...own, base } };
  // What can be said of the type can be said of its alias.
  const scalarAlias: AliasDescription = { ...own, base };
  const words =
    "be" in Object(type) ? wide(scalarAlias) : "of" in Object(type) ? scalar(scalarAlias) : {};
  return { ...words, [description]: scalarAlias };
}

function isScalar(base: AliasedDescription): base is ScalarDescription {
  switch (base?.kind) {
    case "alias":
      return isScalar(base.base);
    case "integer":
    case "ordered":
      return true;
    default:
      return false;
  }
}

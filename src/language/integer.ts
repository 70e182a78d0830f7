import {
  description,
  descriptionOf,
  type AliasDescription,
  type DefinitionOptions,
  type Described,
  type IntegerDescription,
  type MeaningDescription,
} from "./description.ts";
import type { Family } from "./named-numbers.ts";

/** An integer whose values mean what family `F` says. */
export interface Meaning<V, F> extends Described<MeaningDescription, V> {
  readonly values: Family<F>;
}

/** An integer type, as the type of a member or a parameter; 64-bit integers decode to `bigint`. */
export interface Scalar<V> extends Described<IntegerDescription | AliasDescription, V> {
  /** The same integer, with values that `family` names. */
  of<F>(family: Family<F>): Meaning<V, F>;
}

/** The scalar for an integer or an alias of one. */
function scalar<V, D extends IntegerDescription | AliasDescription>(
  base: D,
): Scalar<V> & Described<D, V> {
  return {
    [description]: base,
    of: (family) => ({
      [description]: { kind: "meaning", base, values: descriptionOf(family) },
      values: family,
    }),
  };
}

function integer<V>(name: string, bits: 8 | 16 | 32 | 64, signed: boolean) {
  return scalar<V, IntegerDescription>({ kind: "integer", name, bits, signed });
}

/** Unsigned, 8 bits. */
export const uint8_t = integer<number>("uint8_t", 8, false);
/** Unsigned, 16 bits. */
export const uint16_t = integer<number>("uint16_t", 16, false);
/** Unsigned, 32 bits. */
export const uint32_t = integer<number>("uint32_t", 32, false);
/** Unsigned, 64 bits; aligned to 4 bytes in structs on some ABIs and to 8 on others. */
export const uint64_t = integer<bigint>("uint64_t", 64, false);
/** Signed, 8 bits. */
export const int8_t = integer<number>("int8_t", 8, true);
/** Signed, 16 bits. */
export const int16_t = integer<number>("int16_t", 16, true);
/** Signed, 32 bits. */
export const int32_t = integer<number>("int32_t", 32, true);
/** Signed, 64 bits; aligned like {@link uint64_t}. */
export const int64_t = integer<bigint>("int64_t", 64, true);

export interface AliasOptions extends DefinitionOptions {
  /** Its alignment in bytes on every ABI, as that of `__aligned_u64`: 1, 2, 4 and so on. */
  readonly aligned?: number;
}

/** A typedef of an integer, named by the constant that holds it. */
export function alias<V>(
  type: Described<IntegerDescription, V>,
  options: AliasOptions = {},
): Scalar<V> & Described<AliasDescription, V> {
  return scalar<V, AliasDescription>({
    kind: "alias",
    integer: descriptionOf(type),
    header: options.header,
    aligned: options.aligned,
  });
}

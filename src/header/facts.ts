import { createHash } from "node:crypto";

/** Where something is declared. */
export interface Location {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The part of a header that a fact is about. */
export type FactGroup = "types" | "members" | "constants" | "code";

/**
 * What is known of one name of a header. Two sources of facts agree where they have the same labels
 * with the same aspects.
 */
export interface Fact {
  /** `XEN_NETIF_MAX_TX_SIZE`, `struct xen_netif_gref`, `xen_netif_gref.status`, `grant_ref_t`. */
  readonly label: string;
  readonly group: FactGroup;
  /** Such as `offset` and `size`, in bytes; in the order in which they are worth reading. */
  readonly aspects: Readonly<Record<string, string>>;
  readonly location: Location | undefined;
}

/** The name in a label, without `struct`, `union` or `enum`. */
export function untagged(label: string): string {
  return label.replace(/^\w+ /, "");
}

/** Facts by label, in the order of their source. */
export type Facts = ReadonlyMap<string, Fact>;

export function factsFrom(facts: Iterable<Fact>): Facts {
  return new Map([...facts].map((fact) => [fact.label, fact]));
}

/** The facts of an integer constant of C; its type is spelled as {@link memberFact} does. */
export function constantFact(
  label: string,
  value: bigint,
  signed: boolean,
  size: number,
  location: Location | undefined,
): Fact {
  const aspects = { value: `${value}`, type: `${signed ? "s" : "u"}${8 * size}` };
  return { label, group: "constants", aspects, location };
}

/** The facts of a macro for a string: its literal, as C spells it. */
export function stringFact(label: string, value: string, location: Location | undefined): Fact {
  return { label, group: "constants", aspects: { value }, location };
}

/** The facts of a struct or union. Sizes are in bytes. */
export function aggregateFact(
  label: string,
  size: number,
  alignment: number,
  location: Location | undefined,
): Fact {
  const aspects = { size: `${size}`, alignment: `${alignment}` };
  return { label, group: "types", aspects, location };
}

/** The facts of an enumeration with a tag: that there is one. Its enumerators have facts of their own. */
export function enumFact(tag: string, location: Location | undefined): Fact {
  return { label: `enum ${tag}`, group: "types", aspects: {}, location };
}

/** The facts of a typedef: what it names, as {@link memberFact} spells types. */
export function typedefFact(label: string, type: string, location: Location | undefined): Fact {
  return { label, group: "types", aspects: { type }, location };
}

/**
 * The facts of a member.
 *
 * @param type - in a spelling that does not depend on typedefs: `u16`, `s64`, `u8[6]`, `struct x`, `union`.
 * @param offset - from the start of the outermost struct, in bytes.
 * @param size - in bytes.
 * @param alignment - in bytes, for a struct or union without a tag: nothing else tells it.
 */
export function memberFact(
  label: string,
  type: string,
  offset: number,
  size: number,
  location: Location | undefined,
  alignment?: number,
): Fact {
  const aligned = alignment === undefined ? {} : { alignment: `${alignment}` };
  const aspects = { offset: `${offset}`, size: `${size}`, type, ...aligned };
  return { label, group: "members", aspects, location };
}

/** The facts of an array without a length at the end of a struct; C knows no size of it. */
export function flexibleFact(
  label: string,
  type: string,
  offset: number,
  location: Location | undefined,
): Fact {
  // `entries[0]` is an older spelling of `entries[]`.
  const aspects = { offset: `${offset}`, type: type.replace("[0]", "[]") };
  return { label, group: "members", aspects, location };
}

/**
 * The facts of a bit-field.
 *
 * @param type - of its integer.
 * @param start - from the start of the outermost struct, in bits, in the order in which the ABI allocates them.
 */
export function bitFieldFact(
  label: string,
  type: string,
  start: number,
  width: number,
  location: Location | undefined,
): Fact {
  const [offset, bit] = [Math.floor(start / 8), start % 8];
  const aspects = { bits: `${width}`, offset: `${offset}`, bit: `${bit}`, type };
  return { label, group: "members", aspects, location };
}

/**
 * The facts of C text: a function, or a macro that is neither an integer constant nor a string.
 *
 * @param tokens - of its text, with a space between; comments are none.
 */
export function codeFact(label: string, tokens: string, location: Location | undefined): Fact {
  return { label, group: "code", aspects: { tokens }, location };
}

/**
 * Tells the tokens of C text from others: the start of their SHA-256 in hexadecimal digits. The integers of
 * Linux's headers count as those of stdint.h.
 */
export function digestOf({ aspects: { tokens = "" } }: Fact): string {
  const usual = tokens.replaceAll(
    /\b__([us])(8|16|32|64)\b/g,
    (_, sign, bits) => `${sign === "u" ? "u" : ""}int${bits}_t`,
  );
  return createHash("sha256").update(usual).digest("hex").slice(0, 32);
}

/** Something of a header that no fact tells. */
export interface NotCompared {
  readonly label: string;
  /** What it is, as a phrase: `a macro that is not an integer`. */
  readonly what: string;
  readonly location: Location;
}

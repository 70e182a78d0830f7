import type { Declaration } from "../../model/declaration.ts";
import type { Part } from "../../model/parts.ts";

/** @minLength 1 */
export type Text = string;

/**
 * A line of a file, counted from 1.
 *
 * @asType integer
 * @minimum 1
 */
export type LineNumber = number;

/**
 * Where each declaration of a spec is: its place in the spec, and its lines in the header, the TypeScript module and the reference. A tool leads from the line of a compiler's error to the spec with it.
 */
export interface MapDocument {
  /** The `$id` of the schema of this form. */
  readonly $schema: "urn:abispec:map:1";
  /** Identifies this form; another form has another number. */
  readonly format: "abispec-map-1";
  /** Base name of the outputs: `netif` is `netif.h`, `netif.ts` and `netif.md`. */
  readonly name: Text;
  /** Path of the spec from the folder of its package, with `/`. */
  readonly source: Text;
  /** Every declaration in the order of the header, each before its parts. */
  readonly entries: readonly MapEntry[];
}

/** A declaration or a part of one. */
export interface MapEntry {
  /** What C calls it: `xen_netif_gref`, `xen_netif_gref.status`, `XEN_NETIF_CTRLF_GREF_readonly`. A parameter, reply or rule has the name of its message or ring before it, a key is its path, and a family of codes or flags is called as in the spec, which is mostly the start of their names. */
  readonly name: Text;
  /** What it is; `bit` and `mask` are the two macros of a flag. */
  readonly kind: Declaration["kind"] | Part["kind"];
  /** Path of the module of the spec from the folder of its package, with `/`. */
  readonly file: Text;
  /** The line of the spec with its name. */
  readonly line: LineNumber;
  /** Its lines in the header. */
  readonly h: readonly OutputLines[];
  /** Its lines in the TypeScript module: the types of a ring's messages follow the last of these, apart from the ring. */
  readonly ts: readonly OutputLines[];
  /** Its lines in the reference. */
  readonly md: readonly OutputLines[];
}

/** Lines of an output. */
export interface OutputLines {
  /** The line with its name. */
  readonly line: LineNumber;
  /** The first line, that of its comment where there is one. */
  readonly first: LineNumber;
  /** The last line. */
  readonly last: LineNumber;
}

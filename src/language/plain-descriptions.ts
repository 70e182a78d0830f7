import type { Severities } from "./severities.ts";

// Descriptions that have no other one in them.

/**
 * Modules of a spec. For the sake of the property TypeScript takes a list of them for a tuple: a union of thousands
 * of types is more than it can make.
 */
export type ModuleList = readonly object[] & { readonly 0?: object };

export interface IntegerDescription {
  readonly kind: "integer";
  /** As C spells it. */
  readonly name: string;
  /** The width; the greatest one where the ABI decides it. */
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  /** What of the ABI is as wide. */
  readonly sizedBy?: "longSize" | "pointerSize";
  readonly isBoolean?: true;
  /** A floating-point number. */
  readonly isFloat?: true;
}

/** What a spec says of an array whose length is not part of its type. */
export interface FlexibleOptions {
  /** The integer beside the array that has the number of elements; without it, they are all that follows. */
  readonly count?: string;
  /**
   * The integer beside the array that has the number of its bytes, or `true` where none has it. The elements are
   * not one behind the other, because they have different sizes, so that TypeScript has the bytes.
   */
  readonly bytes?: string | true;
  /** The largest number of elements, or of bytes where there is `bytes`, that readers and writers take. */
  readonly most?: number;
  /** 0 where the header has the old spelling, `entries[0]` for `entries[]`. */
  readonly length?: 0;
}

/** The length of an array at the end of a struct that is not part of its type. */
export interface FlexibleLength extends FlexibleOptions {
  readonly kind: "flexible";
}

/** Members in a row under a condition, or a number of a family under one. */
export interface WhenDescription {
  readonly kind: "when";
}

/** How C declares a family as an enumeration. */
export interface EnumDescription {
  readonly as: "enum";
  readonly tag: boolean;
  /** `true` where the constant is the typedef itself. */
  readonly typedef: string | true | undefined;
  /** Names of enumerators, or of those that are neither among them nor bounds. */
  readonly macros: { readonly names: readonly string[] } | { readonly except: readonly string[] };
  readonly values: boolean;
}

export interface EnvelopeDescription {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly words: string;
  readonly result: string;
  readonly reserved?: string;
}

export interface KeyOptions {
  /** Who writes the key: `both` where each end writes it, in its own directory. */
  readonly writer: "frontend" | "backend" | "both" | "toolstack";
  /** What the values are: "0" or "1", decimal numbers, or other text. */
  readonly values?: "switch" | "number" | "text";
  /** The value that holds where the key is absent. */
  readonly absent?: string;
  /** What follows from its absence, where no value holds then: "the frontend uses no control ring." */
  readonly without?: string;
}

export interface KeyDescription extends KeyOptions {
  readonly kind: "key";
  readonly path: string;
}

export interface HeaderParts {
  /** Base name of what is generated: `netif` gives `netif.h`, `netif.ts` and so on. */
  readonly name: string;
  /** One line that says what the header declares. */
  readonly title: string;
  /** The macro of the include guard. */
  readonly guard: string;
  /** SPDX identifier of the licence. */
  readonly licence: string;
  /** C++ programs include the header, too: no name may be a keyword of C++. */
  readonly cplusplus?: boolean;
  /** `false` leaves out the lines at the end that tell Emacs the style of the file, as Xen's headers have them. */
  readonly emacs?: boolean;
  /** Byte order of the structures where TypeScript reads and writes them. */
  readonly byteOrder: "little" | "big";
  /**
   * Headers to include, in addition to those of aliases: `ring.h`, or `<stdint.h>`; an empty list where the
   * including file provides the integer types.
   */
  readonly includes?: readonly string[];
  /**
   * How headers of other specs, which import declarations of this one, include it: `"<linux/types.h>"`, or
   * `"xen/io/blkif.h"`. Without it, by its name, from the same folder.
   */
  readonly include?: string;
  /**
   * How the generated TypeScript of other specs imports that of this one: a path from their folder, or a
   * package. Without it, by its name, from the same folder: `"./blkif.ts"`.
   */
  readonly module?: string;
  /**
   * The modules that make up the header, in its order: `import * as queues from "./queues.ts"`.
   * Without it the header declares what its own module exports.
   */
  readonly chapters?: ModuleList;
  /** Severity of diagnostics, by code: `{ undocumented: "warning" }`. */
  readonly severities?: Severities;
  /**
   * Macros that TypeScript takes as defined, with their values: they select what it has of `when`. Without
   * them it has what a program has that defines nothing.
   */
  readonly defines?: Readonly<Record<string, number>>;
  /**
   * Conditions of declarations, as `when` has them: where one of these does not hold, a program has the same
   * declarations from another header, so that what uses them needs no condition.
   */
  readonly elsewhere?: readonly string[];
}

export interface HeaderDescription extends HeaderParts {
  readonly kind: "header";
}

export interface SectionDescription {
  readonly kind: "section";
  readonly title: string;
}

/** Stands for what a declaration with a mistake would be. */
export interface InvalidDescription {
  readonly kind: "invalid";
}

import type { Expression } from "./expression.ts";
import type { Severities } from "./severities.ts";
import {
  description,
  type Described,
  type HeaderDescription,
  type SectionDescription,
  type VerbatimDescription,
  type KeyDescription,
} from "./description.ts";

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
  readonly chapters?: readonly object[];
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

/**
 * A C header: the default export of a spec. The comment above it says what it is about. Wrong parts are
 * reported when values are joined with the source, all of them at once.
 */
export function header(parts: HeaderParts): Described<HeaderDescription> {
  const given: HeaderParts = Object(parts);
  const { name, title, guard, licence, byteOrder, includes, include, module } = given;
  const { cplusplus = false, emacs = true, chapters = [], severities = {} } = given;
  const { defines = {}, elsewhere = [] } = given;
  return {
    [description]: {
      kind: "header",
      name,
      title,
      guard,
      licence,
      cplusplus,
      emacs,
      byteOrder,
      includes,
      include,
      module,
      chapters,
      severities,
      defines,
      elsewhere,
    },
  };
}

/** A title with free prose: the comment above the constant that holds it. */
export function section(title: string): Described<SectionDescription> {
  return { [description]: { kind: "section", title } };
}

export interface VerbatimOptions {
  /**
   * Digest of other C that does the same, so that a header with it agrees with the spec: `abispec verify
   * --against` prints it.
   */
  readonly sameAs?: string;
}

/**
 * C that the language cannot express, copied into the header as it is. The constant that holds it has
 * the name of what the text defines.
 *
 * @param file - path of a C file, from the folder of the module that calls this; or C itself:
 * `` c`#define XSD_ERROR(x) { x, #x }` ``.
 */
export function verbatim(
  file: string | Expression,
  options: VerbatimOptions = {},
): Described<VerbatimDescription> {
  const { sameAs }: VerbatimOptions = Object(options);
  return {
    [description]: {
      kind: "verbatim",
      file,
      sameAs,
    },
  };
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

/**
 * A xenstore key. The constant that holds it is its name for links.
 *
 * @param path - the path below the directory of the device.
 */
export function key(path: string, options: KeyOptions): Described<KeyDescription> {
  const { writer, values, absent, without }: KeyOptions = Object(options);
  return {
    [description]: { kind: "key", path, writer, values, absent, without },
  };
}

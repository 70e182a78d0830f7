import type { Expression } from "./expression.ts";
import {
  description,
  type Described,
  type HeaderDescription,
  type HeaderParts,
  type KeyOptions,
  type SectionDescription,
  type VerbatimDescription,
  type KeyDescription,
} from "./description.ts";

/**
 * A C header: the default export of a spec. The comment above it says what it is about. Wrong parts are
 * reported when values are joined with the source, all of them at once.
 */
export function header(parts: HeaderParts): Described<HeaderDescription> {
  const given: HeaderParts = Object(parts);
  return { [description]: { ...given, kind: "header" } };
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
  return { [description]: { kind: "verbatim", file, sameAs } };
}

/**
 * A xenstore key. The constant that holds it is its name for links.
 *
 * @param path - the path below the directory of the device.
 */
export function key(path: string, options: KeyOptions): Described<KeyDescription> {
  const given: KeyOptions = Object(options);
  return { [description]: { ...given, kind: "key", path } };
}

import { description, type Described, type VerbatimDescription } from "./description.ts";

export interface VerbatimOptions {
  /** Puts the text under `#ifdef` of this macro. */
  readonly ifdef?: string;
}

/**
 * C that the language has no words for, put into the header as it is. The constant that holds it has
 * the name of what the text defines.
 *
 * @param file - path of a C file, from the folder of the module that calls this.
 */
export function verbatim(
  file: string,
  options: VerbatimOptions = {},
): Described<VerbatimDescription> {
  const { ifdef }: VerbatimOptions = Object(options);
  return {
    [description]: {
      kind: "verbatim",
      file,
      ifdef,
    },
  };
}

import type { Format } from "./format.ts";

export interface GenerateOptions {
  /** Paths of specs as given; empty for the default ones. */
  readonly specs: readonly string[];
  /** The folder of the outputs. */
  readonly out: string;
  /** Compare and report only. */
  readonly check: boolean;
  /** Print times and counts. */
  readonly stats: boolean;
  /** How findings are printed. */
  readonly format: Format;
}

/** The folder of the outputs where the command names none. */
export const defaultFolder = "generated";

import type { Diagnostic } from "./diagnostic.ts";
import type { Waived } from "./settle.ts";

/** All that a run found. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
  /** Text of each module that was read, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
}

import { setFlagsFromString } from "node:v8";

/** What V8 has where nothing is set. */
export const defaultBudget = 67_584;

/**
 * Sets for how long V8 runs a function before it optimizes it. Its threads keep processors from ours.
 *
 * @param bytes - of code that has run.
 */
export function setOptimizationBudget(bytes: number): void {
  // V8 prints an error for a flag that it does not know, and later versions have no such one.
  if (process.version.startsWith("v20.")) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

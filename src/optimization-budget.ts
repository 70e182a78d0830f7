import { setFlagsFromString } from "node:v8";

/**
 * Sets for how long V8 runs a function before it optimizes it. Its threads keep processors from ours.
 *
 * @param bytes - of code that has run; 67,584 where nothing is set.
 */
export function setOptimizationBudget(bytes: number): void {
  // V8 prints an error for a flag that it does not know, and later versions have no such one.
  if (process.version.startsWith("v20.")) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

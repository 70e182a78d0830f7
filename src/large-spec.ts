import { setFlagsFromString } from "node:v8";
import { setOptimizationBudget } from "./optimization-budget.ts";

/** Whether a spec with these modules is so large that threads of its own pay for themselves. */
export function isLarge(texts: Iterable<string>): boolean {
  let length = 0;
  for (const text of texts) length += text.length;
  return length > 300_000;
}

/**
 * Prepares V8 for a large spec. What it leaves behind is not to pile up to a multiple of what is needed, and
 * most functions are fast enough without the threads that optimize them.
 */
export function prepareForLarge(): void {
  setFlagsFromString("--heap-growing-percent=50");
  setOptimizationBudget(1_000_000);
}

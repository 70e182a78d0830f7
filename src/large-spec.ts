import { setFlagsFromString } from "node:v8";

/** Whether a spec with these modules is so large that threads of its own pay for themselves. */
export function isLarge(texts: Iterable<string>): boolean {
  let length = 0;
  for (const text of texts) length += text.length;
  return length > 300_000;
}

/**
 * Prepares V8 for a large spec. What it leaves behind is not to pile up to a multiple of what is needed, and
 * most functions are fast enough without the threads that optimize them, which keep processors from ours.
 */
export function prepareForLarge(): void {
  setFlagsFromString("--heap-growing-percent=50");
  setFlagsFromString("--interrupt-budget=1000000");
}

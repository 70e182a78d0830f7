import { defineDiagnostic } from "../core/diagnostic.ts";

export const wrongKeyIndex = defineDiagnostic("wrong-key-index", {
  requirement: "A key with an N in its path is written with an index, and any other key without.",
  why: "N stands for a number: `queue-N/ring-ref` is `queue-0/ring-ref` of the first queue. No driver reads a key whose path has an N.",
  fix: "Write `writeKey(key, value, index)` where the path has an N, and `writeKey(key, value)` otherwise.",
  messages: {
    missing: (path: string) => ({
      message: `the key ${path} is written without an index for N`,
      suggestion: "write writeKey(key, value, index)",
    }),
    unexpected: (path: string, index: number) => ({
      message: `the key ${path} has no N that could be ${index}`,
      suggestion: "leave out the index",
    }),
  },
});

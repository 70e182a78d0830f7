import { defineDiagnostic } from "../core/diagnostic.ts";

export const wrongKeyIndex = defineDiagnostic("wrong-key-index", {
  requirement: "A key with an N in its path gets an index, and any other key none.",
  why: "N stands for a number: `queue-N/ring-ref` is `queue-0/ring-ref` of the first queue. No driver reads a key whose path has an N.",
  fix: "Write `writeKey(key, value, index)` or `published(key, value, index)` where the path has an N, and leave out the index otherwise.",
  messages: {
    missing: (word: string, path: string) => ({
      message: `the key ${path} has no index for N`,
      suggestion: `write ${word}(key, value, index)`,
    }),
    unexpected: (path: string, index: number) => ({
      message: `the key ${path} has no N that could be ${index}`,
      suggestion: "leave out the index",
    }),
  },
});

import { defineDiagnostic } from "../core/definition.ts";

export const unknownTag = defineDiagnostic("unknown-tag", {
  requirement: "Prose uses no block tag, for its text would be lost.",
  why: "Prose goes into C, Markdown and TypeScript alike, and C has no tags. `@param` and its like would stand there as noise.",
  fix: "Write what the tag says as a sentence.",
  messages: {
    tag: (tag: string) => ({
      message: `prose has no tags, but here is ${tag}`,
      suggestion: "write it as a sentence",
    }),
  },
});

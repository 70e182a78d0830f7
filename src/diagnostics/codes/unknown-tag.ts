import { defineDiagnostic } from "../core/diagnostic.ts";

export const unknownTag = defineDiagnostic("unknown-tag", {
  requirement: "Prose has no block tags.",
  why: "Prose goes into C, Markdown and TypeScript alike, and C has no tags: `@param` and the like would be noise there.",
  fix: "Write what the tag says as a sentence.",
  messages: {
    tag: (tag: string) => ({
      message: `${tag} is not allowed in prose`,
      suggestion: "write it as a sentence",
    }),
  },
});

import { defineDiagnostic } from "../core/diagnostic.ts";

export const invalidText = defineDiagnostic("invalid-text", {
  requirement: "A title, path or file name is valid wherever the outputs use it.",
  why: "Strings of a spec are used in C comments, in Markdown and in file names. A line break, a `*/` or a `../` would end the comment, or leave the output folder.",
  fix: "Write what the suggestion allows.",
  messages: {
    refused: (what: string, given: string, allowed: string) => ({
      message: `${what} cannot be ${shortened(given)}`,
      suggestion: `write ${allowed}`,
    }),
  },
});

/** The beginning of a long text. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

import { defineDiagnostic } from "../core/definition.ts";

export const invalidText = defineDiagnostic("invalid-text", {
  requirement: "A title, path or file name has no characters that break what it stands in.",
  why: "Texts of a spec stand in comments of C, in Markdown and in the names of files. A line break, a `*/` or a `../` would end what they stand in, or lead out of the folder of the outputs.",
  fix: "Write what the suggestion allows.",
  messages: {
    refused: (what: string, given: string, allowed: string) => ({
      message: `${what} can't be ${shortened(given)}`,
      suggestion: `write ${allowed}`,
    }),
  },
});

/** The beginning of a long text. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

import { law } from "../core/law.ts";
import { shownValue } from "../core/shown-value.ts";

export const invalidText = law("invalid-text", {
  severity: "error",
  law: "A title, path or file name has no characters that break what it stands in.",
  why: "Texts of a spec stand in comments of C, in Markdown and in the names of files. A line break, a `*/` or a `../` would end what they stand in, or lead out of the folder of the outputs.",
  mend: "Write what the suggestion allows.",
  messages: {
    refused: (what: string, text: unknown, allowed: string) => ({
      message: `${what} can't be ${shownText(text)}`,
      suggestion: `write ${allowed}`,
    }),
  },
});

/** A text in quotes; of a long one, its beginning. */
export function shownText(text: unknown): string {
  const shown = shownValue(text);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

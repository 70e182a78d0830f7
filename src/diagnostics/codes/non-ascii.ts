import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { type Model, declarationsOf } from "../../model/model.ts";

export const nonAscii = defineDiagnostic("non-ascii", {
  requirement: "Text that goes into a header is ASCII.",
  why: "Compilers and other tools read headers in different encodings. The usual causes are dashes and quotation marks from a word processor.",
  fix: 'Write the character in ASCII: `-` for a dash, `"` for a quotation mark, `...` for an ellipsis, spaces for a tab.',
  messages: {
    prose: (character: string) => ({
      message: `prose contains the character ${formatCharacter(character)}`,
      suggestion: character === "\t" ? "write spaces" : "write it in ASCII",
    }),
    text: (what: string, given: string, allowed: string) => ({
      message: `${what} cannot be ${shortened(given)}`,
      suggestion: `write ${allowed}`,
    }),
    verbatim: (name: string, line: number, column: number, character: string) => ({
      message: `line ${line} of the C file of "${name}" contains ${formatCharacter(character)} at column ${column}`,
      suggestion: "write it in ASCII",
    }),
  },
});

/** The beginning of a long text. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A character in quotation marks; by its number where a reader could not see it or would take it for a blank. */
function formatCharacter(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const isVisible = character === "\t" || !/[\p{Z}\p{C}\p{M}]/u.test(character);
  return isVisible ? JSON.stringify(character) : `U+${digits}`;
}

/** A public header is ASCII, its verbatim parts included. (Comments of a spec are looked at when they are read.) */
export function checkNonAscii(model: Model): readonly Diagnostic[] {
  const { finding } = nonAscii;
  return declarationsOf(model, "verbatim").flatMap(({ name, span, lines }) =>
    lines.flatMap((text, index) => {
      const found = /[^\t\x20-\x7e]/.exec(text);
      return found === null
        ? []
        : [finding("verbatim", span, name, index + 1, found.index + 1, found[0])];
    }),
  );
}

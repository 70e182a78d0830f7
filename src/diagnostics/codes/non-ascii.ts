import { law } from "../core/law.ts";
import { shownText } from "./invalid-text.ts";

export const nonAscii = law("non-ascii", {
  severity: "error",
  law: "Text that becomes part of a header is ASCII.",
  why: "Headers are read by compilers and tools with any or no notion of an encoding. Dashes and quotes that a word processor put in are the usual cause.",
  mend: 'Write the character in ASCII: `-` for a dash, `"` for a quotation mark, `...` for an ellipsis, blanks for a tab.',
  messages: {
    prose: (character: string) => ({
      message: `prose has the character ${JSON.stringify(character)}`,
      suggestion: character === "\t" ? "write blanks" : "write it in ASCII",
    }),
    text: (what: string, text: unknown, allowed: string) => ({
      message: `${what} can't be ${shownText(text)}`,
      suggestion: `write ${allowed}`,
    }),
    verbatim: (name: string, line: number, column: number, character: string) => ({
      message: `line ${line} of the C file of "${name}" has ${JSON.stringify(character)} at column ${column}`,
      suggestion: "write it in ASCII",
    }),
  },
});

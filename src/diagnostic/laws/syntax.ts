import type { Span } from "../../model/span.ts";
import { guess } from "../guess.ts";
import { law } from "../law.ts";

export const syntax = law("syntax", {
  severity: "error",
  law: "A spec is TypeScript that parses, and imports only what is there.",
  why: "What can't be read can't be evaluated.",
  mend: "Mend the text where the caret points; an editor with TypeScript shows the same place.",
  messages: {
    declaredTwice: (name: string, before: Span | undefined) => ({
      message: `"${name}" is declared twice`,
      related: before === undefined ? [] : [{ message: "it is declared here first", span: before }],
      suggestion: "rename or remove one of them",
    }),
    unknownWord: (name: string, words: readonly string[]) => ({
      message: `the language has no word "${name}"`,
      suggestion: guess(name, words, "docs/language.md lists the words"),
    }),
    notExported: (name: string, file: string, names: readonly string[]) => ({
      message: `${file} exports no "${name}"`,
      suggestion: guess(
        name,
        names,
        `write export before it in ${file}, or import what is exported there`,
      ),
    }),
    nothingThere: (path: string, neighbours: readonly string[]) => ({
      message: `there is nothing to import at "${path}"`,
      suggestion: guess(
        path,
        neighbours,
        "name a file that exists, by its path from the folder of this module: ./name.ts",
      ),
    }),
    foreignPackage: (name: string) => ({
      message: `a spec can't import "${name}"`,
      suggestion: 'import from "abispec" or from a file beside the spec: there is nothing else',
    }),
    notTypeScript: (file: string) => ({
      message: `${file} is not TypeScript`,
      suggestion: "a spec is a file that ends in .ts, and so is what it imports",
    }),
    await: () => ({
      message: "a spec has no await",
      suggestion:
        "it runs from its first line to its last, and nothing in it can wait: write what you need as a value",
    }),
    unreadable: (complaint: string) => ({ message: complaint }),
  },
});

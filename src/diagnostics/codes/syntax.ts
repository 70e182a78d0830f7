import type { Span } from "../core/span.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";

export const syntax = defineDiagnostic("syntax", {
  requirement: "A spec is TypeScript that parses, and imports only what is there.",
  why: "What can't be read can't be evaluated.",
  fix: "Mend the text where the caret points; an editor with TypeScript shows the same place.",
  messages: {
    declaredTwice: (name: string, before: Span | undefined) => ({
      message: `"${name}" is declared twice`,
      related: before === undefined ? [] : [{ message: "it is declared here first", span: before }],
      suggestion: "rename or remove one of them",
    }),
    exportedTwice: (name: string, before: Span | undefined) => ({
      message: name === "default" ? "there are two default exports" : `"${name}" is exported twice`,
      related: before === undefined ? [] : [{ message: "the first one is here", span: before }],
      suggestion:
        name === "default" ? "a spec has one header: remove the other" : "remove one of them",
    }),
    unknownWord: (name: string, words: readonly string[]) => ({
      message: `the language has no word "${name}"`,
      suggestion: suggest(name, words, "docs/language.md lists the words"),
    }),
    notExported: (name: string, file: string, names: readonly string[]) => ({
      message: `${file} exports no "${name}"`,
      suggestion: suggest(
        name,
        names,
        `write export before it in ${file}, or import what is exported there`,
      ),
    }),
    nothingThere: (path: string, neighbours: readonly string[]) => ({
      message: `there is nothing to import at "${path}"`,
      suggestion: suggest(
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
    tooDeep: (deepest: number) => ({
      message: `there are more than ${deepest} brackets around this one`,
      suggestion: "give what is inside a name, and write that here",
    }),
    await: () => ({
      message: "a spec has no await",
      suggestion:
        "it runs from its first line to its last, and nothing in it can wait: write what you need as a value",
    }),
    unclosedComment: () => ({
      message: "this comment is not closed",
      suggestion: "write */ at its end",
    }),
    unreadable: (complaint: string) => {
      const suggestion = hintFor(complaint);
      return { message: complaint, ...(suggestion !== undefined && { suggestion }) };
    },
  },
});

/** What to change for the usual complaints of a parser, which finds a mistake where it can't go on. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/^Unterminated string literal/, "write the quotation mark at the end of the text, in this line"],
  [/^Unterminated template literal/, "write the ` at the end of the text"],
  [
    /^Expected "[})\]]" but found end of file/,
    "a bracket is open at the end of the file: close each ( with ), each { with } and each [ with ]",
  ],
  [
    /^Expected "[})\]]" but found "[\w$\\'`{[(]/,
    "look before this place: a comma, a quotation mark or a closing bracket is likely to be missing",
  ],
  [/^Expected "[})\]]"/, "look before this place: a closing bracket is likely to be missing"],
  [/^Expected ":"/, "write a colon between a name and its value: name: value"],
  [
    /^Expected ";"/,
    "look before this place: a bracket, an operator or the end of a line is missing",
  ],
  [/^Unexpected "[,;)}\]]"/, "a value is missing before this place, or there is one sign too many"],
  [/^Unexpected end of file/, "the file ends too early: close what is open, (, {, [ or a text"],
  [/^Unexpected/, "remove it, or look before it for a quotation mark or a comma that is missing"],
  [/^Syntax error "/, "remove this sign, or put it into quotation marks"],
];

function hintFor(complaint: string): string | undefined {
  return hints.find(([pattern]) => pattern.test(complaint))?.[1];
}

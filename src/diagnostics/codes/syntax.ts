import type { Span } from "../core/span.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";
import { joinList } from "../core/join-list.ts";

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
    unclosedBracket: () => ({
      message: "this bracket is not closed",
      suggestion:
        "close it before the next declaration: each ( with ), each { with } and each [ with ]",
    }),
    circularImport: (files: readonly string[]) => ({
      message: `${files[0] ?? ""} imports itself${files.length > 1 ? ` through ${joinList(files.slice(1), "and")}` : ""}`,
      suggestion: "move what both need into a module of its own, and import that",
    }),
    notErasable: () => ({
      message: "a spec has no enum, no namespace and no other code of TypeScript's own",
      suggestion:
        "write codes({ ... }) for an enum of C, and JavaScript with types for the rest: the types are left out when a spec runs",
    }),
    unrunnable: () => ({
      message: "this is no JavaScript",
      suggestion: "an editor with TypeScript shows what is wrong with it",
    }),
    unreadable: (complaint: string, number: number) => ({
      message: `${complaint.replace(/\.$/, "")} (TS${number})`,
      suggestion:
        hints[number] ??
        "correct it, or ask the web for the number: TypeScript has one for each error",
    }),
  },
});

/** What to change, by TypeScript's number; its parser finds a mistake where it can't go on. */
const hints: Readonly<Record<number, string>> = {
  1005: "look before this place: a bracket, a comma or a quotation mark may be missing",
  1002: "write the quotation mark at the end of the string, in this line",
  1109: "a value is missing before this place, or there is one sign too many",
  1127: "remove this sign, or put it into quotation marks",
  1136: "look before this place: a closing bracket is likely to be missing",
  1160: "write the ` at the end of the string",
};

import { type Span, defineDiagnostic } from "../core/diagnostic.ts";
import { suggest } from "../core/did-you-mean.ts";
import { joinList } from "../../text/text.ts";

export const syntax = defineDiagnostic("syntax", {
  requirement: "A spec is TypeScript that parses, and imports only what exists.",
  why: "A spec that does not parse cannot be evaluated.",
  fix: "Correct the text at the caret; an editor with TypeScript shows the same place.",
  messages: {
    declaredTwice: (name: string, before: Span | undefined) => ({
      message: `"${name}" is declared twice`,
      related: before === undefined ? [] : [{ message: "it is first declared here", span: before }],
      suggestion: "rename or remove one of them",
    }),
    exportedTwice: (name: string, before: Span | undefined) => ({
      message: name === "default" ? "there are two default exports" : `"${name}" is exported twice`,
      related: before === undefined ? [] : [{ message: "it is first exported here", span: before }],
      suggestion:
        name === "default" ? "a spec has one header: remove the other" : "remove one of them",
    }),
    unknownWord: (name: string, words: readonly string[]) => ({
      message: `abispec does not export "${name}"`,
      suggestion: suggest(name, words, "docs/language.md lists what it exports"),
    }),
    notExported: (name: string, file: string, names: readonly string[]) => ({
      message: `${file} does not export "${name}"`,
      suggestion: suggest(
        name,
        names,
        `write export before it in ${file}, or import what is exported there`,
      ),
    }),
    noDefault: (name: string, file: string) => ({
      message: `${file} has no default export`,
      suggestion: `write it in braces: import { ${name} }`,
    }),
    noWords: () => ({
      message: "abispec has no default export",
      suggestion: 'name the words that you use: import { header, struct } from "abispec"',
    }),
    importCall: (word: string, name: string) => ({
      message: `${word}(...) is not allowed in a spec`,
      suggestion: `write at the top of the module: import { ... } from ${JSON.stringify(name)}`,
    }),
    nothingThere: (path: string, neighbours: readonly string[]) => ({
      message: `"${path}" does not exist`,
      suggestion: suggest(
        path,
        neighbours,
        "write the path of a file that exists, relative to this module: ./name.ts",
      ),
    }),
    foreignPackage: (name: string, files: readonly string[] = []) => ({
      message: `a spec cannot import "${name}"`,
      suggestion: suggest(
        name,
        ["abispec", ...files],
        'import only from "abispec" and from files next to the spec',
      ),
    }),
    notTypeScript: (file: string) => ({
      message: `${file} is not TypeScript`,
      suggestion:
        "the name of a spec ends in .ts, and so do the names of the modules that it imports",
    }),
    tooDeep: (deepest: number) => ({
      message: `this is nested in more than ${deepest} brackets`,
      suggestion: "declare the inner part under a name, and use the name here",
    }),
    await: (word: string) => ({
      message: `${word} is not allowed in a spec`,
      suggestion: "a spec runs synchronously: write the value itself",
    }),
    importMeta: () => ({
      message: "import.meta is not available in a spec",
      suggestion: "a spec has nothing but JavaScript and abispec: write the value itself",
    }),
    unclosedComment: () => ({
      message: "this comment is not closed",
      suggestion: "write */ at its end",
    }),
    unclosedFence: () => ({
      message: "this fence is not closed",
      suggestion: "write ``` below the code, on a line of its own",
    }),
    unclosedBracket: () => ({
      message: "this bracket is not closed",
      suggestion:
        "close it before the next declaration: each ( with ), each { with } and each [ with ]",
    }),
    unclosedString: (mark: string) => ({
      message: `this ${mark === "/" ? "regular expression" : "string"} is not closed`,
      suggestion: `write ${mark} at its end${mark === "`" ? "" : ", in this line"}`,
    }),
    circularImport: (files: readonly string[]) => ({
      message: `${files[0] ?? ""} imports itself${files.length > 1 ? ` through ${joinList(files.slice(1), "and")}` : ""}`,
      suggestion: "move what both need into a third module, and import that",
    }),
    notErasable: () => ({
      message:
        "enums, namespaces and other TypeScript that is not erasable are not allowed in a spec",
      suggestion:
        "write codes({ ... }) for an enum of C, and plain JavaScript with types for the rest",
    }),
    unrunnable: () => ({
      message: "this is not valid JavaScript",
      suggestion: "an editor with TypeScript shows what is wrong with it",
    }),
    unreadable: (text: string, number: number) => ({
      message: `${text.replace(/\.$/, "")} (TS${number})`,
      suggestion:
        hints[number] ?? "correct it; the documentation of TypeScript explains the number",
    }),
  },
});

/** What to change, by TypeScript's number; its parser reports a mistake where it cannot go on. */
const hints: Readonly<Record<number, string>> = {
  1005: "look before this place: a bracket, a comma or a quotation mark may be missing",
  1128: "remove a bracket, or correct a word: a declaration begins with export const",
  1312: "write a colon between a name and its value",
  1434: "correct this word: a declaration begins with export const",
  1435: "correct this word: a declaration begins with export const",
  1109: "a value is missing before this place, or there is one character too many",
  1127: "remove this character, or put it in quotation marks",
  1185: "keep one of the two versions, and remove the lines with the markers",
  1212: "choose another name",
  1214: "choose another name",
  1215: "choose another name",
  1389: "choose another name",
  1121: "write 0o before an octal number, or remove the zero",
  1489: "remove the zeros before the number",
  1136: "look before this place: a closing bracket is likely to be missing",
};

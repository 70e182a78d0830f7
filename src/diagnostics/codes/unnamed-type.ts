import type { Span } from "../core/span.ts";
import { defineDiagnostic } from "../core/definition.ts";

export const unnamedType = defineDiagnostic("unnamed-type", {
  requirement: "A struct, union, alias, family or ring in use is exported by a chapter.",
  why: "The name of the exported constant is the name in C. What is not exported has none, so that C could not refer to it.",
  fix: "Write `export` before the constant, and list its module among the chapters of the header. Or write the struct or union in place, as a member without a name of its own.",
  messages: {
    notExported: (word: string, name: string, use: Span) => ({
      message: `the ${word} "${name}" has no name in C, for it is not exported`,
      related: [{ message: "it is used here", span: use }],
      suggestion: `write: export const ${name} = ...`,
    }),
    inNoChapter: (word: string, name: string, use: Span) => ({
      message: `the ${word} "${name}" has no name in C, for its module is no chapter of the header`,
      related: [{ message: "it is used here", span: use }],
      suggestion: "add its module to the chapters of the header",
    }),
    unnamed: (word: string) => ({
      message: `this ${word} has no name in C`,
      suggestion: "export it from a chapter of the header; the constant's name is its name",
    }),
  },
});

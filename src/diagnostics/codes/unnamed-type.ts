import { type Span, defineDiagnostic } from "../core/diagnostic.ts";

export const unnamedType = defineDiagnostic("unnamed-type", {
  requirement: "Every struct, union, alias, family or ring that is used is exported by a chapter.",
  why: "The name of the exported constant is the name in C. What is not exported has no name that C could refer to.",
  fix: "Write `export` before the constant, and list its module among the chapters of the header. Or write the struct or union in place, as a member without a name of its own.",
  messages: {
    notExported: (word: string, name: string, use: Span) => ({
      message: `the ${word} "${name}" has no name in C, because it is not exported`,
      related: [{ message: "it is used here", span: use }],
      suggestion: `write: export const ${name} = ...`,
    }),
    inNoChapter: (word: string, name: string, use: Span) => ({
      message: `the ${word} "${name}" has no name in C, because its module is not a chapter of the header`,
      related: [{ message: "it is used here", span: use }],
      suggestion: "add its module to the chapters of the header",
    }),
    unnamed: (word: string) => ({
      message: `this ${word} has no name in C`,
      suggestion: "export it from a chapter of the header: the name of the constant is its name",
    }),
  },
});

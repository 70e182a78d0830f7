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

export const unlistedDeclaration = defineDiagnostic("unlisted-declaration", {
  isConfigurable: true,
  requirement: "Everything that a module of a spec exports is in a chapter of its header.",
  why: "A declaration that is in no chapter would silently be missing from every output.",
  fix: "Add the module to `chapters` where the header should have it, or do not export what is not part of the interface. Write `export const` at the declaration, so that its comment is found.",
  messages: {
    hidden: (name: string) => ({
      message: `"${name}" is not exported where it is declared, so its comment is not found`,
      suggestion: `write: export const ${name} = ...`,
    }),
    unused: (name: string) => ({
      message: `"${name}" is neither exported nor used, so it is in no output`,
      suggestion: `write: export const ${name} = ..., or remove it`,
    }),
    chapter: (name: string) => ({
      message: `"${name}" is imported but is not a chapter`,
      suggestion: "add it to the chapters, or remove the import",
    }),
    unimported: () => ({
      message: "no spec imports this module",
      suggestion:
        "import it in the spec or its scenarios and add it to the chapters there, or move it out of the folder",
    }),
    scenariosOfNone: (spec: string) => ({
      message: `there is no spec ${spec} beside these scenarios`,
      suggestion: "give the file the name of its spec: disk.scenarios.ts for disk.ts",
    }),
    unlisted: (name: string, header: Span) => ({
      message: `"${name}" is not in a chapter of the header`,
      related: [{ message: "the header is declared here", span: header }],
      suggestion: "add its module to the chapters, or do not export it",
    }),
    scenario: (name: string) => ({
      message: `the scenario "${name}" is not in a chapter of the scenarios`,
      suggestion: "add its module to the chapters",
    }),
    hiddenScenario: (name: string) => ({
      message: `the scenario "${name}" is not exported where it is declared, so its comment is not found`,
      suggestion: `write: export const ${name} = scenario({ ... })`,
    }),
  },
});

import type { Span } from "../core/span.ts";
import { defineDiagnostic } from "../core/definition.ts";

export const unlistedDeclaration = defineDiagnostic("unlisted-declaration", {
  isConfigurable: true,
  requirement: "What a module of a spec declares is in a chapter of its header.",
  why: "A declaration that is in no chapter would be missing from every output without a word.",
  fix: "Add the module to `chapters` in the place where the header should have it, or don't export what is not part of the interface. Write `export const` where the declaration is made: its comment and its place belong to its name.",
  messages: {
    hidden: (name: string) => ({
      message: `"${name}" is exported in a way that keeps its comment and its place apart`,
      suggestion: `write: export const ${name} = ...`,
    }),
    chapter: (name: string) => ({
      message: `"${name}" is imported, and no chapter`,
      suggestion: "add it to the chapters, or remove the import",
    }),
    unlisted: (name: string, header: Span) => ({
      message: `"${name}" is in no chapter of the header`,
      related: [{ message: "the header is here", span: header }],
      suggestion: "add its module to the chapters, or don't export it",
    }),
    scenario: (name: string) => ({
      message: `the scenario "${name}" is in no chapter of the scenarios`,
      suggestion: "add its module to the chapters",
    }),
    hiddenScenario: (name: string) => ({
      message: `the scenario "${name}" is exported in a way that keeps its comment and its place apart`,
      suggestion: `write: export const ${name} = scenario({ ... })`,
    }),
  },
});

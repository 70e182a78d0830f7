import type { Span, NamedPlace } from "../core/span.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

export const duplicateName = defineDiagnostic("duplicate-name", {
  requirement: "No two things in one scope have the same name.",
  why: "A link could mean either of them, and C would not compile.",
  fix: "Rename one of the two, or remove what is there twice.",
  messages: {
    taken: (name: string, before: Span) => ({
      message: `"${name}" is already declared`,
      related: [{ message: "it is declared here", span: before }],
      suggestion: "rename one of them",
    }),
    secondProperty: (name: string, before: Span) => ({
      message: `"${name}" is declared twice`,
      related: [{ message: "it is first declared here", span: before }],
      suggestion: "rename or remove one of them",
    }),
    secondChapter: (name: string, before: Span) => ({
      message: `the chapter "${name}" is listed twice`,
      related: [{ message: "it is listed here first", span: before }],
      suggestion: "remove one of them",
    }),
    secondName: (name: string, before: NamedPlace) => ({
      message: `"${before.name}" is exported again as "${name}"`,
      related: [{ message: "it is first exported here", span: before.span }],
      suggestion: "export it once",
    }),
    output: (file: string, other: Span | undefined) => ({
      message: `two specs generate ${file}`,
      related: other === undefined ? [] : [{ message: "the other spec is here", span: other }],
      suggestion: "give one header another name, or generate it into another folder with --out",
    }),
  },
});

import type { Span, NamedPlace } from "../core/span.ts";
import { defineDiagnostic } from "../core/definition.ts";

export const duplicateName = defineDiagnostic("duplicate-name", {
  requirement: "No two things of one scope have the same name.",
  why: "C would not compile, or a macro would replace the name of a member wherever it stands; and a link could not tell which one it means.",
  fix: "Rename one of the two. The name of a macro is that of its family, `_` and that of the code or flag.",
  messages: {
    taken: (name: string, before: Span) => ({
      message: `the name "${name}" is taken`,
      related: [{ message: "it is declared here", span: before }],
      suggestion: "rename one of them",
    }),
    secondProperty: (name: string, before: Span) => ({
      message: `"${name}" stands here for the second time`,
      related: [{ message: "the first one", span: before }],
      suggestion: "rename or remove one of them",
    }),
    secondChapter: (name: string, before: Span) => ({
      message: `the chapter "${name}" is listed twice`,
      related: [{ message: "it is listed here first", span: before }],
      suggestion: "remove one of them",
    }),
    secondName: (name: string, before: NamedPlace) => ({
      message: `"${name}" is another name for "${before.name}"`,
      related: [{ message: "the first name", span: before.span }],
      suggestion: "export it once",
    }),
    output: (file: string, other: Span | undefined) => ({
      message: `two specs give ${file}`,
      related: other === undefined ? [] : [{ message: "the other one is here", span: other }],
      suggestion: "give one header another name, or generate it into another folder with --out",
    }),
  },
});

import { defineDiagnostic } from "../core/diagnostic.ts";
import type { NamedPlace } from "../core/span.ts";

export const usedBeforeDeclaration = defineDiagnostic("used-before-declaration", {
  requirement: "A type is declared before it is used.",
  why: "A C compiler reads the header from the top, and does not know a type that is declared further down.",
  fix: "Move the declaration above its use, or its chapter above the other chapter in `chapters`.",
  messages: {
    above: (used: NamedPlace) => ({
      message: `"${used.name}" is used here, but declared below`,
      related: [{ message: `"${used.name}" is declared here`, span: used.span }],
      suggestion: "move the declaration up",
    }),
    below: (user: string, used: NamedPlace) => ({
      message: `"${user}" uses "${used.name}", which the header declares later`,
      related: [{ message: `"${used.name}" is declared here`, span: used.span }],
      suggestion: "move the declaration up, or its chapter",
    }),
  },
});

import { defineDiagnostic } from "../core/diagnostic.ts";

const suggestion = "declare at least one, or remove the declaration";

export const emptyDeclaration = defineDiagnostic("empty-declaration", {
  requirement: "Structs, unions, families and messages are not empty.",
  why: "C has no empty structs and unions. A family without values and a message without an outcome say nothing.",
  fix: "Declare at least one member, value or reply, or remove the declaration.",
  messages: {
    members: (kind: "struct" | "union", path: string) => ({
      message: `${kind} ${path} has no members`,
      suggestion,
    }),
    values: (name: string) => ({ message: `${name} has no values`, suggestion }),
    replies: (name: string) => ({
      message: `${name} has no replies`,
      suggestion: "declare each outcome that it can have: response: { SUCCESS: {} }",
    }),
  },
});

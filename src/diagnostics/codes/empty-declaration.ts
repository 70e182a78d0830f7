import { defineDiagnostic } from "../core/definition.ts";

const suggestion = "declare at least one, or leave it out";

export const emptyDeclaration = defineDiagnostic("empty-declaration", {
  requirement: "C has no empty struct, union or array.",
  why: "A struct without members is no C, and a family without values or a message without an outcome says nothing.",
  fix: "Declare at least one member, value or reply, or leave the declaration out.",
  messages: {
    members: (kind: "struct" | "union", path: string) => ({
      message: `${kind} ${path} has no members`,
      suggestion,
    }),
    values: (name: string) => ({ message: `${name} names no value`, suggestion }),
    replies: (name: string) => ({
      message: `${name} has no reply`,
      suggestion: "declare each outcome that it may have: response: { SUCCESS: {} }",
    }),
  },
});

import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { type Model, aggregatesOf, declarationsOf } from "../../model/model.ts";

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
    row: (name: string) => ({
      message: `${name} has a condition, and no members`,
      suggestion: "declare at least one in it, or remove it",
    }),
    values: (name: string) => ({ message: `${name} has no values`, suggestion }),
    replies: (name: string) => ({
      message: `${name} has no replies`,
      suggestion: "declare each outcome that it can have: response: { SUCCESS: {} }",
    }),
  },
});

const { finding } = emptyDeclaration;

/** C has no empty struct or union, and an empty family or a message without an outcome says nothing. */
export function checkEmptyDeclaration(model: Model): readonly Diagnostic[] {
  return [
    ...aggregatesOf(model).flatMap(({ aggregate, path }) =>
      aggregate.members.length === 0
        ? [finding("members", aggregate.span, aggregate.kind, path)]
        : [],
    ),
    ...declarationsOf(model, "codes", "flags").flatMap(({ name, span, values }) =>
      values.length === 0 ? [finding("values", span, name)] : [],
    ),
    ...declarationsOf(model, "message").flatMap(({ name, span, replies }) =>
      replies.length === 0 ? [finding("replies", span, name)] : [],
    ),
  ];
}

import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Span } from "../../model/span.ts";
import { aggregatesOf, declarationsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** C has no empty struct or union, and an empty family or a message without an outcome says nothing. */
export const emptyDeclaration: Rule = (model) => [
  ...aggregatesOf(model).flatMap(({ aggregate, path }) =>
    empty(aggregate.members, `${aggregate.kind} ${path} has no members`, aggregate.span),
  ),
  ...declarationsOf(model).flatMap((declaration) => {
    switch (declaration.kind) {
      case "codes":
      case "flags":
        return empty(declaration.values, `${declaration.name} names no value`, declaration.span);
      case "message":
        return empty(declaration.replies, `${declaration.name} has no reply`, declaration.span);
      case "alias":
      case "constant":
      case "struct":
      case "union":
      case "ring":
      case "key":
      case "section":
      case "verbatim":
        return [];
    }
  }),
];

function empty(parts: readonly unknown[], message: string, span: Span): Diagnostic[] {
  return parts.length > 0
    ? []
    : [
        {
          code: "empty-declaration",
          message,
          span,
          suggestion: "declare at least one, or leave it out",
        },
      ];
}

import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { aggregatesOf, declarationsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

const { finding } = catalogue["empty-declaration"];

/** C has no empty struct or union, and an empty family or a message without an outcome says nothing. */
export const emptyDeclaration: Rule = (model) => [
  ...aggregatesOf(model).flatMap(({ aggregate, path }) =>
    isEmpty(aggregate.members) ? [finding("members", aggregate.span, aggregate.kind, path)] : [],
  ),
  ...declarationsOf(model).flatMap((declaration) => {
    switch (declaration.kind) {
      case "codes":
      case "flags":
        return isEmpty(declaration.values)
          ? [finding("values", declaration.span, declaration.name)]
          : [];
      case "message":
        return isEmpty(declaration.replies)
          ? [finding("replies", declaration.span, declaration.name)]
          : [];
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

function isEmpty(parts: readonly unknown[]): boolean {
  return parts.length === 0;
}

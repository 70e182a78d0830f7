import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { type Model, aggregatesOf, declarationsOf } from "../../model/model.ts";
const { finding } = catalogue["empty-declaration"];

/** C has no empty struct or union, and an empty family or a message without an outcome says nothing. */
export function emptyDeclaration(model: Model): readonly Diagnostic[] {
  return [
    ...aggregatesOf(model).flatMap(({ aggregate, path }) =>
      isEmpty(aggregate.members) ? [finding("members", aggregate.span, aggregate.kind, path)] : [],
    ),
    ...declarationsOf(model, "codes", "flags").flatMap(({ name, span, values }) =>
      isEmpty(values) ? [finding("values", span, name)] : [],
    ),
    ...declarationsOf(model, "message").flatMap(({ name, span, replies }) =>
      isEmpty(replies) ? [finding("replies", span, name)] : [],
    ),
  ];
}

function isEmpty(parts: readonly unknown[]): boolean {
  return parts.length === 0;
}

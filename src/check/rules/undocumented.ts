import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { Prose } from "../../model/prose.ts";
import type { Span } from "../../model/span.ts";
import { declarationsOf, withInner } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

interface Documented {
  readonly name: string | undefined;
  readonly prose: Prose | undefined;
  readonly span: Span;
}

/** Everything that a header declares has a comment: a field without a meaning is no interface. So has every scenario. */
export const undocumented: Rule = (model) => [
  ...lacking([model], "the header"),
  ...declarationsOf(model).flatMap((declaration) => [
    ...lacking([declaration], "declaration"),
    ...partsOf(declaration),
  ]),
  ...lacking(model.scenarios?.all ?? [], "scenario"),
];

function partsOf(declaration: Declaration): Diagnostic[] {
  switch (declaration.kind) {
    case "codes":
      return lacking(declaration.values, "code");
    case "flags":
      return lacking(declaration.values, "flag");
    case "struct":
    case "union":
      return withInner(declaration, declaration.name).flatMap(({ aggregate }) =>
        lacking(aggregate.members, aggregate.kind === "union" ? "variant" : "member"),
      );
    case "ring":
      return lacking(declaration.rules, "rule");
    case "message":
      return [
        ...lacking(declaration.words, "word"),
        ...declaration.replies.flatMap((reply) => [
          ...lacking([reply], "reply"),
          ...lacking(reply.words, "word"),
        ]),
        ...lacking(declaration.rules, "rule"),
      ];
    case "alias":
    case "constant":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

function lacking(parts: readonly Documented[], word: string): Diagnostic[] {
  return parts
    .filter((part) => part.prose === undefined)
    .map((part) => ({
      code: "undocumented",
      message:
        word === "the header"
          ? "the header has no comment"
          : `the ${word} "${part.name}" has no comment`,
      span: part.span,
      suggestion: "say above it what it means: /** ... */",
    }));
}

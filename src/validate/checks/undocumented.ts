import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { Prose } from "../../model/prose.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { withInner } from "../../model/nested-types.ts";
import { declarationsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

const { finding } = catalogue.undocumented;

interface Documented {
  readonly name: string;
  readonly prose: Prose | undefined;
  readonly span: Span;
}

/** Everything that a header declares has a comment: a field without a meaning is no interface. So has every scenario. */
export const undocumented: Rule = (model) => [
  ...(model.prose === undefined ? [finding("header", model.span)] : []),
  ...declarationsOf(model).flatMap((declaration) => [
    ...lacking([declaration], "declaration"),
    ...partsOf(declaration),
  ]),
  ...lacking(model.scenarios?.all ?? [], "scenario"),
];

function partsOf(declaration: Declaration): Diagnostic[] {
  const { span } = declaration;
  switch (declaration.kind) {
    case "codes":
      return lacking(declaration.values, "code", span);
    case "flags":
      return lacking(declaration.values, "flag", span);
    case "struct":
    case "union":
      return withInner(declaration, declaration.name).flatMap(({ aggregate }) =>
        lacking(
          aggregate.members,
          aggregate.kind === "union" ? "variant" : "member",
          aggregate.span,
        ),
      );
    case "ring":
      return lacking(declaration.rules, "rule", span);
    case "message":
      return [
        ...lacking(declaration.parameters, "word", span),
        ...declaration.replies.flatMap((reply) => [
          ...lacking([reply], "reply", span),
          ...lacking(reply.parameters, "word", reply.span),
        ]),
        ...lacking(declaration.rules, "rule", span),
      ];
    case "alias":
    case "constant":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

/**
 * @param owner - the place of what the parts belong to, which is that of a part too where the source has
 *   no property for it.
 */
function lacking(parts: readonly Documented[], word: string, owner?: Span): Diagnostic[] {
  return parts
    .filter((part) => part.prose === undefined)
    .map(({ name, span }) => finding(span === owner ? "spread" : "part", span, word, name));
}

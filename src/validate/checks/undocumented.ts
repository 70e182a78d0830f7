import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { Declaration } from "../../model/declaration.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import { withInner } from "../../model/visit.ts";
import type { Prose } from "../../model/prose.ts";
const { finding } = catalogue.undocumented;

interface Documented {
  readonly name: string;
  readonly prose: Prose | undefined;
  readonly span: Span;
}

/** Everything that a header declares and every scenario has a comment, which says what it means. */
export function undocumented(model: Model): readonly Diagnostic[] {
  return [
    ...(model.prose === undefined ? [finding("header", model.span)] : []),
    ...declarationsOf(model).flatMap((declaration) => [
      ...withoutProse([declaration], "declaration"),
      ...partsOf(declaration),
    ]),
    ...withoutProse(model.scenarios?.all ?? [], "scenario"),
  ];
}

function partsOf(declaration: Declaration): Diagnostic[] {
  const { span } = declaration;
  switch (declaration.kind) {
    case "codes":
      return withoutProse(declaration.values, "code", span);
    case "flags":
      return withoutProse(declaration.values, "flag", span);
    case "struct":
    case "union":
      return withInner(declaration, declaration.name).flatMap(({ aggregate }) =>
        withoutProse(
          aggregate.members,
          aggregate.kind === "union" ? "variant" : "member",
          aggregate.span,
        ),
      );
    case "ring":
      return withoutProse(declaration.rules, "rule", span);
    case "message":
      return [
        ...withoutProse(declaration.parameters, "parameter", span),
        ...declaration.replies.flatMap((reply) => [
          ...withoutProse([reply], "reply", span),
          ...withoutProse(reply.parameters, "parameter", reply.span),
        ]),
        ...withoutProse(declaration.rules, "rule", span),
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
function withoutProse(parts: readonly Documented[], word: string, owner?: Span): Diagnostic[] {
  return parts
    .filter((part) => part.prose === undefined)
    .map(({ name, span }) => finding(span === owner ? "spread" : "part", span, word, name));
}

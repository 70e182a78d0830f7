import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { type Model, aggregatesOf, declarationsOf, messagesOf } from "../../model/model.ts";
import type { Prose } from "../../model/prose.ts";

const { finding } = catalogue.undocumented;

interface Documented {
  readonly name: string;
  readonly prose: Prose | undefined;
  readonly span: Span;
}

/**
 * Everything that a header declares and every scenario has a comment, which says what it means; a key says,
 * too, what its absence means.
 */
export function undocumented(model: Model): readonly Diagnostic[] {
  return [
    ...(model.prose === undefined ? [finding("header", model.span)] : []),
    ...withoutProse(declarationsOf(model), "declaration"),
    ...withoutProse(model.scenarios?.all ?? [], "scenario"),
    ...declarationsOf(model, "key")
      .filter(
        ({ name, absent, without }) =>
          (absent ?? without) === undefined && !model.invalid.has(name),
      )
      .map(({ name, span }) => finding("absence", span, name)),
    ...declarationsOf(model, "codes").flatMap((one) => withoutProse(one.values, "code", one.span)),
    ...declarationsOf(model, "flags").flatMap((one) => withoutProse(one.values, "flag", one.span)),
    ...aggregatesOf(model).flatMap(({ aggregate: { kind, members, span } }) =>
      withoutProse(members, kind === "union" ? "variant" : "member", span),
    ),
    ...declarationsOf(model, "ring", "message").flatMap((one) =>
      withoutProse(one.rules, "rule", one.span),
    ),
    ...messagesOf(model).flatMap(({ parameters, replies, span }) => [
      ...withoutProse(parameters, "parameter", span),
      ...withoutProse(replies, "reply", span),
      ...replies.flatMap((reply) => withoutProse(reply.parameters, "parameter", reply.span)),
    ]),
  ];
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

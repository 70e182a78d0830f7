import {
  defineDiagnostic,
  type Diagnostic,
  type NamedPlace,
  type Span,
} from "../core/diagnostic.ts";
import { type Model, aggregatesOf, declarationsOf, messagesOf } from "../../model/model.ts";
import type { Prose } from "../../model/prose.ts";

export const undocumented = defineDiagnostic("undocumented", {
  isConfigurable: true,
  requirement:
    "Everything that a header declares has a comment, and so does every scenario. A key says what its absence means.",
  why: "Without comments, two implementers would guess what a member means, and guess differently.",
  fix: "Write a comment `/** ... */` directly above it. Comments with `//` or `/*` are for the authors of the spec and do not count.",
  messages: {
    absence: (name: string) => ({
      message: `"${name}" does not say what the absence of the key means`,
      suggestion:
        'add absent: "...", the value that holds then, or without: "...", what it means if none does',
    }),
    header: () => ({
      message: "the header has no comment",
      suggestion: "write a comment above it: /** ... */",
    }),
    spread: (word: string, name: string) => ({
      message: `the ${word} "${name}" comes from a spread or a computed name, which cannot have a comment`,
      suggestion: `write it out: ${name}: ..., with a comment above`,
    }),
    part: (word: string, name: string) => ({
      message: `the ${word} "${name}" has no comment`,
      suggestion: "write a comment above it: /** ... */",
    }),
  },
});

const { finding } = undocumented;

type Documented = NamedPlace & { readonly prose: Prose | undefined };

/**
 * Everything that a header declares and every scenario has a comment, which says what it means; a key says,
 * too, what its absence means.
 */
export function checkUndocumented(model: Model): readonly Diagnostic[] {
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
      withoutProse(
        // What is defined as the type of a member has a comment of its own.
        members.filter(({ anonymous, inside }) => !anonymous && inside?.definesType !== true),
        kind === "union" ? "variant" : "member",
        span,
      ),
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

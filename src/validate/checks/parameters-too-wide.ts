import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { Message, Parameter } from "../../model/declaration.ts";
import { type Model, messagesOf } from "../../model/model.ts";
import { scalarIn } from "../../model/visit.ts";
import type { Member } from "../../model/type.ts";

/** A message has no more and no wider words than the members that carry them. */
export function parametersTooWide(model: Model): readonly Diagnostic[] {
  return messagesOf(model).flatMap((message) => [
    ...overflow(message.parameters, message.envelope.words, "request", message, message.span),
    ...message.replies.flatMap((reply) =>
      overflow(
        reply.parameters,
        message.envelope.result,
        `reply ${reply.name}`,
        message,
        reply.span,
      ),
    ),
  ]);
}

function overflow(
  words: readonly Parameter[],
  carrier: Member,
  part: string,
  message: Message,
  span: Span,
): Diagnostic[] {
  const room = carrier.type.kind === "array" ? carrier.type.length : 1;
  const bits = scalarIn(carrier.type)?.integer.bits ?? 0;
  const owner = `the ${part} of ${message.name}`;
  const { finding } = catalogue["parameters-too-wide"];
  const tooMany =
    words.length <= room
      ? []
      : [finding("tooMany", words[room]?.span ?? span, owner, words.length, carrier, room)];
  const tooWide = words
    .filter((word) => widthOf(word) > bits)
    .map((word) => finding("tooWide", word.span, word.name, widthOf(word), carrier, bits));
  return [...tooMany, ...tooWide];
}

/** Bits of a word; a grant reference of a page has 32. */
function widthOf({ type }: Parameter): number {
  return type.kind === "page" ? 32 : type.integer.bits;
}

import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { Message, Parameter } from "../../model/declaration.ts";
import { type Model, messagesOf } from "../../model/model.ts";
import { scalarIn } from "../../model/visit.ts";
import type { Member } from "../../model/type.ts";

/** The members that hold the parameters of a message have room for all of them. */
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
  parameters: readonly Parameter[],
  member: Member,
  part: string,
  message: Message,
  span: Span,
): Diagnostic[] {
  const room = member.type.kind === "array" ? member.type.length : 1;
  const bits = scalarIn(member.type)?.integer.bits ?? 0;
  const owner = `the ${part} of ${message.name}`;
  const { finding } = catalogue["parameters-too-wide"];
  const tooMany =
    parameters.length <= room
      ? []
      : [
          finding(
            "tooMany",
            parameters[room]?.span ?? span,
            owner,
            parameters.length,
            member,
            room,
          ),
        ];
  const tooWide = parameters
    .filter((parameter) => widthOf(parameter) > bits)
    .map((one) => finding("tooWide", one.span, one.name, widthOf(one), member, bits));
  return [...tooMany, ...tooWide];
}

/** Bits of a parameter; a grant reference of a page has 32. */
function widthOf({ type }: Parameter): number {
  return type.kind === "page" ? 32 : type.integer.bits;
}

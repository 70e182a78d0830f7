import {
  defineDiagnostic,
  type Diagnostic,
  type NamedPlace,
  type Span,
} from "../core/diagnostic.ts";
import type { Message, Parameter } from "../../model/declaration.ts";
import { type Model, messagesOf } from "../../model/model.ts";
import { isPlain } from "../../model/numbers.ts";
import { scalarIn } from "../../model/visit.ts";
import type { Member, ScalarType } from "../../model/type.ts";

export const parametersTooWide = defineDiagnostic("parameters-too-wide", {
  requirement: "The parameters of a message fit into the members that hold them.",
  why: "A request and a reply have the room that the structs of the ring give them. A parameter that does not fit would be lost.",
  fix: "Use fewer or narrower parameters, or put them into a table in a page and pass its grant reference with `pageOf`.",
  messages: {
    tooMany: (owner: string, count: number, member: NamedPlace, room: number) => ({
      message: `${owner} has ${count} parameters, but "${member.name}" has room for ${room}`,
      related: [{ message: `"${member.name}" is declared here`, span: member.span }],
      suggestion: `remove ${count - room} of them`,
    }),
    notPlain: (parameter: string, type: string, member: NamedPlace) => ({
      message: `"${parameter}" is of type ${type}, which "${member.name}" cannot hold on every ABI alike`,
      related: [{ message: `"${member.name}" is declared here`, span: member.span }],
      suggestion: "use an integer of a fixed width and without a byte order, such as uint32_t",
    }),
    tooWide: (parameter: string, width: number, member: NamedPlace, bits: number) => ({
      message: `"${parameter}" has ${width} bits, but "${member.name}" holds integers of ${bits}`,
      related: [{ message: `"${member.name}" is declared here`, span: member.span }],
      suggestion: `use an integer of at most ${bits} bits`,
    }),
  },
});

/** The members that hold the parameters of a message have room for all of them. */
export function checkParametersTooWide(model: Model): readonly Diagnostic[] {
  return messagesOf(model).flatMap((message) => [
    ...overflow(message.parameters, message.envelope.words, "request", message, message.span),
    ...message.replies.flatMap(({ name, parameters, span }) =>
      overflow(parameters, message.envelope.result, `reply ${name}`, message, span),
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
  const { finding } = parametersTooWide;
  const first = parameters[room];
  const tooMany =
    parameters.length <= room
      ? []
      : [finding("tooMany", first?.span ?? span, owner, parameters.length, member, room)];
  const tooWide = parameters
    .filter((parameter) => isHeld(parameter) && widthOf(parameter) > bits)
    .map((one) => finding("tooWide", one.span, one.name, widthOf(one), member, bits));
  const notPlain = parameters.flatMap((parameter) => {
    const { name, type, span: place } = parameter;
    return type.kind === "page" || isHeld(parameter)
      ? []
      : [finding("notPlain", place, name, typeOf(type), member)];
  });
  return [...tooMany, ...tooWide, ...notPlain];
}

/** Whether a parameter is the same number of bits on every ABI, in the order of the ring. */
function isHeld({ type }: Parameter): boolean {
  return type.kind === "page" || isPlain(type.integer);
}

/** A type as a message calls it. */
function typeOf({ alias, integer: { name, byteOrder } }: ScalarType): string {
  const own = alias?.name ?? name;
  return byteOrder === undefined ? own : `${own} in ${byteOrder}-endian order`;
}

/** Bits of a parameter; a grant reference of a page has 32. */
function widthOf({ type }: Parameter): number {
  return type.kind === "page" ? 32 : type.integer.bits;
}

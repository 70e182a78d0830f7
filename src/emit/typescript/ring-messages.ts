import type { Message, Ring } from "../../model/declaration.ts";
import { template } from "../template.ts";
import { codesText } from "./check.ts";
import { layoutsOf } from "./layouts.ts";
import { codecText, structName } from "./message.ts";
import {
  decodeFunction,
  encodeFunction,
  messageUnion,
  replyUnion,
  requestType,
  responseType,
} from "./naming.ts";
import { docComment, paragraphs, textLines } from "./prose.ts";

const unionTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly struct: string;
  readonly type: string;
  readonly typesText: string;
  readonly decode: string;
  readonly decodeDoc: string;
  readonly encode: string;
  readonly encodeDoc: string;
  readonly members: readonly {
    readonly type: string;
    readonly code: string;
    readonly decode: string;
    readonly encode: string;
  }[];
}>("typescript/message-union.hbs");

/** The union of all requests over a ring and that of all responses, as pieces of text. */
export function ringMessageTexts(ring: Ring, messages: readonly Message[]): readonly string[] {
  const requests = messages.map(({ name, code }) => ({ type: requestType(name), code }));
  const responses = messages.map(({ name, code }) => ({ type: responseType(name), code }));
  const field = ring.carrier?.type.name ?? "type";
  const any = messageUnion(ring.name);
  const anyReply = replyUnion(ring.name);
  const [request, response] = [structName(ring.request), structName(ring.response)];
  return [
    unionText(any, `Any request over the ring \`${ring.name}\``, request, field, requests),
    ...layoutsOf(ring.request).map((layout) => codecText(any, request, layout)),
    unionText(anyReply, `Any response over the ring \`${ring.name}\``, response, field, responses),
    ...layoutsOf(ring.response).map((layout) => codecText(anyReply, response, layout)),
  ];
}

function unionText(
  name: string,
  what: string,
  struct: string,
  field: string,
  members: readonly { readonly type: string; readonly code: Message["code"] }[],
): string {
  return unionTemplate({
    doc: docComment([`${what}, told apart by \`${field}\`.`]),
    name,
    struct,
    type: field,
    typesText: codesText(members.map(({ code }) => code)),
    decode: decodeFunction(name),
    decodeDoc: docComment(
      paragraphs(textLines(`The {@link ${name}} that a {@link ${struct}} carries.`, 3), [
        `@throws RangeError where it carries none of them.`,
      ]),
    ),
    encode: encodeFunction(name),
    encodeDoc: docComment(
      paragraphs(textLines(`The {@link ${struct}} that carries a {@link ${name}}.`, 3), [
        `@throws RangeError where \`${field}\` is that of no message, or a word is out of range.`,
      ]),
    ),
    members: members.map(({ type, code }) => ({
      type,
      code: code.cName,
      decode: decodeFunction(type),
      encode: encodeFunction(type),
    })),
  });
}

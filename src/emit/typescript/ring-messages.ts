import type { Message, Ring, Struct } from "../../model/declaration.ts";
import { template } from "../template.ts";
import { codesText } from "./check.ts";
import { layoutsOf } from "./layouts.ts";
import { layoutViews, structName, type LayoutView } from "./message.ts";
import {
  decodeFunction,
  messageUnion,
  replyUnion,
  requestType,
  responseType,
  writeFunction,
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
  readonly alternatives: string;
  readonly layouts: readonly (LayoutView & {
    readonly members: readonly { readonly code: string; readonly write: string }[];
  })[];
  readonly members: readonly {
    readonly code: string;
    readonly decode: string;
  }[];
}>("typescript/message-union.hbs");

/** The union of all requests over a ring and that of all responses, as pieces of text. */
export function ringMessageTexts(ring: Ring, messages: readonly Message[]): readonly string[] {
  const requests = messages.map(({ name, code }) => ({ type: requestType(name), code }));
  const responses = messages.map(({ name, code }) => ({ type: responseType(name), code }));
  const field = ring.carrier?.type.name ?? "type";
  const any = messageUnion(ring.name);
  const anyReply = replyUnion(ring.name);
  return [
    unionText(any, `Any request over the ring \`${ring.name}\``, ring.request, field, requests),
    unionText(
      anyReply,
      `Any response over the ring \`${ring.name}\``,
      ring.response,
      field,
      responses,
    ),
  ];
}

function unionText(
  name: string,
  what: string,
  carrier: Struct,
  field: string,
  members: readonly { readonly type: string; readonly code: Message["code"] }[],
): string {
  const struct = structName(carrier);
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
    alternatives: members.map(({ type }) => `\n  | ${type}`).join(""),
    layouts: layoutViews(name, carrier).map((view, index) => ({
      ...view,
      members: members.map(({ type, code }) => ({
        code: code.cName,
        write: writeFunction(type, layoutsOf(carrier)[index]?.suffix),
      })),
    })),
    members: members.map(({ type, code }) => ({
      code: code.cName,
      decode: decodeFunction(type),
    })),
  });
}

import type { Message, Ring } from "../../model/declaration.ts";
import type { Member, Struct } from "../../model/type.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { codesText } from "./check.ts";
import { type Context, codeValue } from "./context.ts";
import {
  layoutsOf,
  decodeFunction,
  messageUnion,
  replyUnion,
  requestType,
  responseType,
  writeFunction,
} from "../../naming/typescript.ts";
import { layoutViews, memberBase, structName, type LayoutView } from "./message.ts";
import { docComment, textLines } from "./prose.ts";

const unionTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly struct: string;
  readonly type: string;
  readonly typeBase: string;
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
export function ringMessageTexts(
  ring: Ring,
  messages: readonly Message[],
  context: Context,
): readonly string[] {
  const valued = messages.map(({ name, envelope, code }) => ({
    name,
    code,
    value: codeValue(code, envelope.type, context),
  }));
  const requests = valued.map(({ name, ...rest }) => ({ ...rest, type: requestType(name) }));
  const responses = valued.map(({ name, ...rest }) => ({ ...rest, type: responseType(name) }));
  const any = messageUnion(ring.name);
  const anyReply = replyUnion(ring.name);
  const { envelope } = ring;
  if (envelope === undefined) return [];
  const { type } = envelope;
  return [
    unionText(any, `Any request over the ring \`${ring.name}\``, ring.request, type, requests),
    unionText(
      anyReply,
      `Any response over the ring \`${ring.name}\``,
      ring.response,
      type,
      responses,
    ),
  ];
}

function unionText(
  name: string,
  what: string,
  envelope: Struct,
  field: Member,
  members: readonly {
    readonly type: string;
    readonly code: Message["code"];
    readonly value: string;
  }[],
): string {
  const struct = structName(envelope);
  return unionTemplate({
    doc: docComment([`${what}, told apart by \`${field.name}\`.`]),
    name,
    struct,
    type: field.name,
    typeBase: memberBase(field),
    typesText: codesText(members.map(({ code }) => code)),
    decode: decodeFunction(name),
    decodeDoc: docComment(
      paragraphs(textLines(`The {@link ${name}} that a {@link ${struct}} carries.`, 3), [
        `@throws RangeError where it carries none of them.`,
      ]),
    ),
    alternatives: members.map(({ type }) => `\n  | ${type}`).join(""),
    layouts: layoutViews(name, envelope).map((view, index) => ({
      ...view,
      members: members.map(({ type, value }) => ({
        code: value,
        write: writeFunction(type, layoutsOf(envelope)[index]?.suffix),
      })),
    })),
    members: members.map(({ type, value }) => ({
      code: value,
      decode: decodeFunction(type),
    })),
  });
}

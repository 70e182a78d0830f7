import type { Message, Ring } from "../../model/declaration.ts";
import { layoutOf } from "../../model/layout/layout.ts";
import {
  layoutsOf,
  makeOtherFunction,
  otherType,
  readFunction,
  writeFunction,
} from "../../naming/typescript.ts";
import { template } from "../shared/template.ts";
import { type Context, codeValue } from "./context.ts";
import type { MessageCodec } from "./message-codec.ts";
import {
  headsOf,
  declareWhy,
  giveUp,
  headLines,
  memberType,
  type Side,
  sidesOf,
} from "./message-side.ts";
import { indented, casesOf, localName } from "./expression.ts";
import { mostCombinations, ResponseCodec } from "./response-codec.ts";
import { messageTableText } from "./message-table.ts";
import { noteDoc } from "./prose.ts";
import { RequestCodec } from "./request-codec.ts";

const otherTemplate = template("typescript/other-message.hbs");

const unionTemplate = template("typescript/message-union.hbs");

/** What is read where a struct of the ring carries another message, as pieces of text. */
export function otherMessageTexts(ring: Ring): readonly string[] {
  const { envelope } = ring;
  return envelope === undefined ? [] : Object.values(sidesOf(ring, envelope)).map(otherText);
}

function otherText(side: Side): string {
  const { what, structName, id, holder } = side;
  const codes = headsOf(side).slice(1);
  return otherTemplate({
    doc: noteDoc(
      `A ${what} that is not the one to read, with the whole struct to answer by: \`unknown\`, for its ${codes.map(({ name }) => `\`${name}\``).join(" or ")} is another, or \`reserved\`, for in \`${holder.name}\` something is not 0 that has no meaning there.`,
    ),
    name: otherType(structName),
    id: id.name,
    idType: memberType(id),
    codes: codes.map(({ name }) => name),
    struct: structName,
    make: makeOtherFunction(structName),
  });
}

/** The unions of all requests and of all responses over a ring, and their tables, as pieces of text. */
export function ringMessageTexts(
  ring: Ring,
  messages: readonly Message[],
  context: Context,
): readonly string[] {
  const { envelope } = ring;
  if (envelope === undefined) return [];
  return Object.values(sidesOf(ring, envelope)).flatMap((side) => [
    unionText(side, ring, messages, context),
    ...layoutsOf(side.struct).map((layout) => messageTableText(side, messages, layout, context)),
  ]);
}

function unionText(side: Side, ring: Ring, messages: readonly Message[], context: Context): string {
  const { type, union, struct, structName, what } = side;
  const codecs = codecsOf(side, messages, context);
  const members = codecs.map(({ message }) => ({
    name: side.typeOf(message.name),
    code: codeValue(message.code, type, context),
  }));
  return unionTemplate({
    doc: noteDoc(`Any ${what} over the ring \`${ring.name}\`, told apart by \`${type.name}\`.`),
    name: union,
    other: otherType(structName),
    type: type.name,
    codes: members.map(({ code }) => code).join(", "),
    struct: structName,
    alternatives: members.map(({ name }) => name),
    layouts: layoutsOf(struct).map((layout) => ({
      readDoc: noteDoc(
        `Reads a {@link ${union}} at \`offset\`, in bytes; any other ${what} comes back as what it is.`,
        layout,
      ),
      read: readFunction(union, layout.suffix),
      size: layoutOf(struct, layout.abi).size,
      head: headLines(side, layout, context),
      body: dispatchLines(side, codecs),
      writeDoc: noteDoc(
        `Writes a {@link ${union}} at \`offset\`, in bytes: all of it or nothing.`,
        layout,
      ),
      write: writeFunction(union, layout.suffix),
      members: members.map(({ name, code }) => ({
        code,
        write: writeFunction(name, layout.suffix),
      })),
    })),
  });
}

/** Statements that give the message that is there. What is unknown, and what is reserved, is made in one place. */
function dispatchLines(side: Side, codecs: readonly MessageCodec[]): readonly string[] {
  const canStray = codecs.some((codec) => codec.canStray);
  // A request that goes on behind the switch is reserved, a response says so.
  const leavesReserved = canStray && side.status === undefined;
  return [
    ...(canStray ? [declareWhy(leavesReserved ? "reserved" : "unknown")] : []),
    `switch (${localName(side.type.name)}) {`,
    ...indented(
      casesOf(
        codecs.map((codec) => ({
          code: codec.code,
          lines: codec.caseLines(),
          most: mostCombinations / codec.message.replies.length,
        })),
      ),
    ),
    ...(leavesReserved ? ["  default:", '    why = "unknown";'] : []),
    "}",
    giveUp(side, canStray ? "why" : '"unknown"'),
  ];
}

/** Types and codecs for a message, as pieces of text. */
export function messageTexts(message: Message, context: Context): readonly string[] {
  const { request, response } = sidesOf(message.ring, message.envelope);
  return [
    ...new RequestCodec(message, request, context).all(),
    ...new ResponseCodec(message, response, context).all(),
  ];
}

/** The codecs of all messages of a side. */
function codecsOf(
  side: Side,
  messages: readonly Message[],
  context: Context,
): readonly MessageCodec[] {
  return messages.map((message) =>
    side.what === "request"
      ? new RequestCodec(message, side, context)
      : new ResponseCodec(message, side, context),
  );
}

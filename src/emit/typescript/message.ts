import type { Message, Reply, Rule, Word } from "../../model/declaration.ts";
import { template } from "../template.ts";
import { codesText } from "./check.ts";
import type { Context } from "./context.ts";
import { integerText, zeroText } from "./integer.ts";
import { layoutsOf, type Layout } from "./layouts.ts";
import {
  decodeFunction,
  encodeFunction,
  readFunction,
  requestType,
  responseType,
  writeFunction,
} from "./naming.ts";
import { docComment, listItem, paragraphs, proseLines, textLines } from "./prose.ts";
import { abisNote } from "./table.ts";
import {
  fromCarrier,
  isNarrower,
  pageNote,
  toCarrier,
  wordCarrier,
  wordCheck,
  wordType,
  type WordCarrier,
} from "./word.ts";

interface WordView {
  readonly doc: string;
  readonly name: string;
  readonly type: string;
}

const requestTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly struct: string;
  readonly id: string;
  readonly idType: string;
  readonly type: string;
  readonly code: string;
  readonly codeText: string;
  readonly words: readonly WordView[];
  readonly decode: string;
  readonly decodeDoc: string;
  readonly decodeChecks: readonly string[];
  readonly decoded: readonly string[];
  readonly encode: string;
  readonly encodeDoc: string;
  readonly encodeChecks: readonly string[];
  readonly carrier: string;
  readonly encoded: string;
}>("typescript/request.hbs");

const responseTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly message: string;
  readonly struct: string;
  readonly id: string;
  readonly idType: string;
  readonly type: string;
  readonly code: string;
  readonly codeText: string;
  readonly status: string;
  readonly statusType: string;
  readonly statusesText: string;
  readonly carrier: string;
  readonly replies: readonly {
    readonly doc: string;
    readonly status: string;
    readonly words: readonly WordView[];
    readonly decodeChecks: readonly string[];
    readonly decoded: readonly string[];
    readonly encodeChecks: readonly string[];
    readonly encoded: string;
  }[];
  readonly decode: string;
  readonly decodeDoc: string;
  readonly encode: string;
  readonly encodeDoc: string;
}>("typescript/response.hbs");

const codecTemplate = template<{
  readonly readDoc: string;
  readonly read: string;
  readonly writeDoc: string;
  readonly write: string;
  readonly type: string;
  readonly decode: string;
  readonly encode: string;
  readonly readStruct: string;
  readonly writeStruct: string;
}>("typescript/message-codec.hbs");

/** All that the output has for a message, as pieces of text. */
export function messageTexts(message: Message, context: Context): readonly string[] {
  const { name, ring } = message;
  return [
    requestText(message, context),
    ...layoutsOf(ring.request).map((layout) =>
      codecText(requestType(name), structName(ring.request), layout),
    ),
    responseText(message, context),
    ...layoutsOf(ring.response).map((layout) =>
      codecText(responseType(name), structName(ring.response), layout),
    ),
  ];
}

/** A ring's structs have names, for a struct in use is exported. */
export function structName({ name }: { readonly name: string | undefined }): string {
  if (name === undefined) throw new Error("a ring's struct has no name");
  return name;
}

/** Reading and writing of a type that is decoded from a struct. */
export function codecText(type: string, struct: string, layout: Layout): string {
  const { suffix } = layout;
  return codecTemplate({
    readDoc: docComment([
      `Reads a {@link ${type}} at \`offset\`, in bytes.`,
      ...abisNote(layout),
      "",
      `@throws RangeError where the view is too short, or as {@link ${decodeFunction(type)}} does.`,
    ]),
    read: readFunction(type, suffix),
    writeDoc: docComment([
      `Writes a {@link ${type}} at \`offset\`, in bytes: all of it or nothing.`,
      ...abisNote(layout),
      "",
      `@throws RangeError where the view is too short, or as {@link ${encodeFunction(type)}} does.`,
    ]),
    write: writeFunction(type, suffix),
    type,
    decode: decodeFunction(type),
    encode: encodeFunction(type),
    readStruct: readFunction(struct, suffix),
    writeStruct: writeFunction(struct, suffix),
  });
}

function requestText(message: Message, context: Context): string {
  const { name, carrier, code, words, ring } = message;
  const type = requestType(name);
  const struct = structName(ring.request);
  const carried = wordCarrier(carrier.words);
  return requestTemplate({
    doc: docComment(
      paragraphs(proseLines(message.prose, context.link, 3), rulesLines(message.rules, context)),
    ),
    name: type,
    struct,
    id: carrier.id.name,
    idType: memberType(carrier.id),
    type: carrier.type.name,
    code: code.cName,
    codeText: codesText([code]),
    words: words.map((word) => wordView(word, context, "  ")),
    decode: decodeFunction(type),
    decodeDoc: docComment(
      paragraphs(
        [`The {@link ${type}} that a {@link ${struct}} carries.`],
        [`@throws RangeError where it carries another, or a word out of its range.`],
      ),
    ),
    ...decoding(words, carried, "request", struct, `a request of ${name}`),
    encode: encodeFunction(type),
    encodeDoc: docComment(
      paragraphs(
        [`The {@link ${struct}} that carries a {@link ${type}}.`],
        [
          "@throws RangeError where a word is out of range.",
          "@throws TypeError where a word is missing or of another type.",
        ],
      ),
    ),
    encodeChecks: words.map((word) =>
      wordCheck(word, `value.${word.name}`, `${type}.${word.name}`),
    ),
    carrier: carrier.words.name,
    encoded: encodedText(words, carried),
  });
}

function responseText(message: Message, context: Context): string {
  const { name, carrier, code, ring, replies } = message;
  const type = responseType(name);
  const struct = structName(ring.response);
  const carried = wordCarrier(carrier.result);
  return responseTemplate({
    doc: docComment(
      textLines(
        `The outcome of a {@link ${requestType(name)}}, told apart by \`${carrier.status.name}\`.`,
        3,
      ),
    ),
    name: type,
    message: name,
    struct,
    id: carrier.id.name,
    idType: memberType(carrier.id),
    type: carrier.type.name,
    code: code.cName,
    codeText: codesText([code]),
    status: carrier.status.name,
    statusType: memberType(carrier.status),
    statusesText: codesText(replies.map(({ status }) => status)),
    carrier: carrier.result.name,
    replies: replies.map((reply) => ({
      doc: docComment(proseLines(reply.prose, context.link, 5), "    "),
      status: reply.status.cName,
      words: reply.words.map((word) => wordView(word, context, "      ")),
      ...decoding(reply.words, carried, "response", struct, replyLabel(name, reply)),
      encodeChecks: reply.words.map((word) =>
        wordCheck(word, `value.${word.name}`, `${type}.${word.name}`),
      ),
      encoded: encodedText(reply.words, carried),
    })),
    decode: decodeFunction(type),
    decodeDoc: docComment(
      paragraphs(
        [`The {@link ${type}} that a {@link ${struct}} carries.`],
        [
          "@throws RangeError where it carries another, a status that the message does not have, or words",
          "that have no meaning beside that status.",
        ],
      ),
    ),
    encode: encodeFunction(type),
    encodeDoc: docComment(
      paragraphs(
        [`The {@link ${struct}} that carries a {@link ${type}}.`],
        [
          "@throws RangeError where the message does not have the status, or a word is out of range.",
          "@throws TypeError where a word is missing or of another type.",
        ],
      ),
    ),
  });
}

function replyLabel(message: string, { status }: Reply): string {
  return `a response to ${message} with ${status.cName}`;
}

function memberType({ type }: Message["carrier"]["id"]): string {
  return type.kind === "scalar" ? (type.alias?.name ?? integerText(type.integer)) : "number";
}

function wordView(word: Word, context: Context, indent: string): WordView {
  const note = pageNote(word);
  const columns = indent.length + 3;
  return {
    doc: docComment(
      paragraphs(
        proseLines(word.prose, context.link, columns),
        note === undefined ? [] : textLines(note, columns),
      ),
      indent,
    ),
    name: word.name,
    type: wordType(word),
  };
}

function rulesLines(rules: readonly Rule[], { link }: Context): string[] {
  return rules.flatMap((rule) => {
    const { obligation, decided, prose } = rule;
    const origin = decided ? ", by this specification" : "";
    const [first = "", ...rest] = proseLines(prose, link, 5);
    return listItem("- ", [`(${obligation}${origin}) ${first}`.trimEnd(), ...rest]);
  });
}

/** How words come out of their carrier. */
function decoding(
  words: readonly Word[],
  { member, integer, length }: WordCarrier,
  source: string,
  struct: string,
  where: string,
): { readonly decodeChecks: readonly string[]; readonly decoded: readonly string[] } {
  const path = `${struct}.${member.name}`;
  const zero = zeroText(integer);
  const given = words.map((_, index) =>
    length === undefined ? `${source}.${member.name}` : `${source}.${member.name}[${index}]`,
  );
  const decoded = words.map((word, index) => {
    const text = given[index] ?? zero;
    const defined = length === undefined ? text : `(${text} ?? ${zero})`;
    const own = fromCarrier(word, defined, integer);
    return { word, text: own === `(${text} ?? ${zero})` ? `${text} ?? ${zero}` : own };
  });
  const count = length ?? 1;
  const list = length === undefined ? `[${source}.${member.name}]` : `${source}.${member.name}`;
  const pattern = length === undefined ? path : `${path}[]`;
  return {
    decodeChecks: [
      ...decoded.flatMap(({ word, text }, index) =>
        isNarrower(word, integer)
          ? [wordCheck(word, text, length === undefined ? path : `${path}[${index}]`)]
          : [],
      ),
      ...(words.length < count
        ? [`checkReserved(${list}, ${words.length}, "${pattern}", "${where}");`]
        : []),
    ],
    decoded: decoded.map(({ word, text }) => `${word.name}: ${text}`),
  };
}

/** The carrier's member with `words` in it. */
function encodedText(words: readonly Word[], { integer, length }: WordCarrier): string {
  const zero = zeroText(integer);
  const carried = Array.from({ length: length ?? 1 }, (_, index) => {
    const word = words[index];
    return word === undefined ? zero : toCarrier(word, `value.${word.name}`, integer);
  });
  return length === undefined ? (carried[0] ?? zero) : `[${carried.join(", ")}]`;
}

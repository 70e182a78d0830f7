import type { Message, Reply, Parameter } from "../../model/declaration.ts";
import type { Member, Struct } from "../../model/type.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../template.ts";
import { codesText } from "./check.ts";
import { type Context, codeType, codeValue } from "./context.ts";
import { integerText } from "./expression.ts";
import { layoutsOf, type Layout } from "../../naming/typescript.ts";
import {
  decodeFunction,
  readFunction,
  requestType,
  responseType,
  writeFunction,
} from "../../naming/typescript.ts";
import { docComment, proseLines, rulesLines, textLines, valuesLines } from "./prose.ts";
import { abisNote } from "./table.ts";
import {
  decoding,
  encodedText,
  pageNote,
  envelopeMember,
  parameterCheck,
  parameterType,
} from "./parameter.ts";

interface ParameterView {
  readonly doc: string;
  readonly name: string;
  readonly type: string;
}

const requestTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly struct: string;
  readonly id: string;
  readonly idDoc: string;
  readonly idType: string;
  readonly typeDoc: string;
  readonly type: string;
  readonly code: string;
  readonly codeType: string;
  readonly typeBase: string;
  readonly codeText: string;
  readonly parameters: readonly ParameterView[];
  readonly decode: string;
  readonly decodeDoc: string;
  readonly decodeChecks: readonly string[];
  readonly decoded: string;
  readonly layouts: readonly LayoutView[];
  readonly encodeChecks: readonly string[];
  readonly envelope: string;
  readonly encoded: string;
}>("typescript/request.hbs");

const responseTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly message: string;
  readonly struct: string;
  readonly id: string;
  readonly idDoc: string;
  readonly idType: string;
  readonly typeDoc: string;
  readonly type: string;
  readonly code: string;
  readonly codeType: string;
  readonly typeBase: string;
  readonly codeText: string;
  readonly status: string;
  readonly statusBase: string;
  readonly statusType: string;
  readonly statusesText: string;
  readonly envelope: string;
  readonly replies: readonly {
    readonly doc: string;
    readonly status: string;
    readonly parameters: readonly ParameterView[];
  }[];
  readonly outcomes: readonly {
    readonly statuses: readonly string[];
    /** All statuses except the last. */
    readonly others: readonly string[];
    readonly last: string;
    readonly decodeChecks: readonly string[];
    readonly decoded: string;
    readonly encodeChecks: readonly string[];
    readonly encoded: string;
  }[];
  readonly decode: string;
  readonly decodeDoc: string;
  readonly layouts: readonly LayoutView[];
}>("typescript/response.hbs");

/** Types and codecs for a message, as pieces of text. */
export function messageTexts(message: Message, context: Context): readonly string[] {
  return [requestText(message, context), responseText(message, context)];
}

/** The name of a struct of a ring. The checks make sure that it has one. */
export function structName({ name }: { readonly name: string | undefined }): string {
  if (name === undefined) throw new Error("a ring's struct has no name");
  return name;
}

/** Reading and writing of what a struct carries, for each layout of the struct. */
export interface LayoutView {
  readonly readDoc: string;
  readonly read: string;
  readonly readStruct: string;
  readonly writeDoc: string;
  readonly write: string;
  readonly writeStruct: string;
}

export function layoutViews(type: string, struct: Struct): readonly LayoutView[] {
  return layoutsOf(struct).map((layout) => layoutView(type, structName(struct), layout));
}

function layoutView(type: string, struct: string, layout: Layout): LayoutView {
  const { suffix } = layout;
  const throwing = [
    "@throws RangeError where the view is too short, or a word out of range.",
    "@throws TypeError where a word is missing or of another type.",
  ];
  return {
    readDoc: docComment([
      ...textLines(
        `Reads a {@link ${type}} at \`offset\`, in bytes; throws as {@link ${decodeFunction(type)}} does.`,
        3,
      ),
      ...abisNote(layout),
    ]),
    read: readFunction(type, suffix),
    readStruct: readFunction(struct, suffix),
    writeDoc: docComment([
      `Writes a {@link ${type}} at \`offset\`, in bytes: all of it or nothing.`,
      ...abisNote(layout),
      "",
      ...throwing,
    ]),
    write: writeFunction(type, suffix),
    writeStruct: writeFunction(struct, suffix),
  };
}

function requestText(message: Message, context: Context): string {
  const { name, envelope, code, parameters, ring } = message;
  const type = requestType(name);
  const struct = structName(ring.request);
  const slots = envelopeMember(envelope.words);
  return requestTemplate({
    doc: docComment(
      paragraphs(
        proseLines(message.prose, context.link, 3),
        rulesLines(message.rules, context.link),
      ),
    ),
    name: type,
    struct,
    id: envelope.id.name,
    idDoc: memberDoc(envelope.id, context),
    idType: memberType(envelope.id),
    typeDoc: memberDoc(envelope.type, context),
    type: envelope.type.name,
    code: codeValue(code, envelope.type, context),
    typeBase: memberBase(envelope.type),
    codeType: codeType(code, envelope.type, context),
    codeText: codesText([code]),
    parameters: parameters.map((parameter) => parameterView(parameter, context, "  ")),
    decode: decodeFunction(type),
    decodeDoc: docComment(
      paragraphs(
        [`The {@link ${type}} that a {@link ${struct}} carries.`],
        [`@throws RangeError where it carries another, or a word out of its range.`],
      ),
    ),
    ...decoding(parameters, slots, "request", struct, `"a request of ${name}"`),
    layouts: layoutViews(type, ring.request),
    encodeChecks: parameters.map((parameter) =>
      parameterCheck(parameter, `value.${parameter.name}`, `${type}.${parameter.name}`),
    ),
    envelope: envelope.words.name,
    encoded: encodedText(parameters, slots),
  });
}

function responseText(message: Message, context: Context): string {
  const { name, envelope, code, ring, replies } = message;
  const type = responseType(name);
  const struct = structName(ring.response);
  const slots = envelopeMember(envelope.result);
  return responseTemplate({
    doc: docComment(
      textLines(
        `The outcome of a {@link ${requestType(name)}}, told apart by \`${envelope.status.name}\`.`,
        3,
      ),
    ),
    name: type,
    message: name,
    struct,
    id: envelope.id.name,
    idDoc: memberDoc(envelope.id, context),
    idType: memberType(envelope.id),
    typeDoc: memberDoc(envelope.type, context),
    type: envelope.type.name,
    code: codeValue(code, envelope.type, context),
    typeBase: memberBase(envelope.type),
    codeType: codeType(code, envelope.type, context),
    codeText: codesText([code]),
    status: envelope.status.name,
    statusBase: memberBase(envelope.status),
    statusType: memberType(envelope.status),
    statusesText: codesText(replies.map(({ status }) => status)),
    envelope: envelope.result.name,
    replies: replies.map((reply) => ({
      doc: docComment(proseLines(reply.prose, context.link, 9), "      "),
      status: codeType(reply.status, envelope.status, context),
      parameters: reply.parameters.map((parameter) => parameterView(parameter, context, "      ")),
    })),
    outcomes: outcomesOf(replies, envelope.status, context).map(({ parameters, statuses }) => ({
      statuses,
      others: statuses.slice(0, -1),
      last: statuses.at(-1) ?? "",
      ...decoding(
        parameters,
        slots,
        "response",
        struct,
        `\`a response to ${name} with ${envelope.status.name} \${response.${envelope.status.name}}\``,
      ),
      encodeChecks: parameters.map((parameter) =>
        parameterCheck(parameter, `value.${parameter.name}`, `${type}.${parameter.name}`),
      ),
      encoded: encodedText(parameters, slots),
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
    layouts: layoutViews(type, ring.response),
  });
}

/** The replies by their parameters: those without any together, every other one alone. */
function outcomesOf(
  replies: readonly Reply[],
  holder: Member,
  context: Context,
): readonly { readonly parameters: readonly Parameter[]; readonly statuses: readonly string[] }[] {
  const valueOf = ({ status }: Reply): string => codeValue(status, holder, context);
  const silent = replies.filter(({ parameters }) => parameters.length === 0);
  return [
    ...(silent.length === 0 ? [] : [{ parameters: [], statuses: silent.map(valueOf) }]),
    ...replies
      .filter(({ parameters }) => parameters.length > 0)
      .map((reply) => ({ parameters: reply.parameters, statuses: [valueOf(reply)] })),
  ];
}

function memberDoc({ prose }: Member, { link }: Context): string {
  return docComment(proseLines(prose, link, 5), "  ");
}

/** The `typeof` of a member's values. */
export function memberBase({ type }: Member): string {
  return type.kind === "scalar" ? integerText(type.integer) : "number";
}

function memberType({ type }: Member): string {
  return type.kind === "scalar" ? (type.alias?.name ?? integerText(type.integer)) : "number";
}

function parameterView(parameter: Parameter, context: Context, indent: string): ParameterView {
  const note = pageNote(parameter);
  const columns = indent.length + 3;
  return {
    doc: docComment(
      paragraphs(
        proseLines(parameter.prose, context.link, columns),
        note === undefined ? valuesLines(parameter, columns) : textLines(note, columns),
      ),
      indent,
    ),
    name: parameter.name,
    type: parameterType(parameter),
  };
}

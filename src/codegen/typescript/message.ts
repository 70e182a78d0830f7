import type { Message, Reply, Parameter } from "../../model/declaration.ts";
import type { Member, Struct } from "../../model/type.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { codesText } from "./check.ts";
import { type Context, codeType, codeValue } from "./context.ts";
import { integerText } from "./expression.ts";
import {
  decodeFunction,
  type Layout,
  layoutsOf,
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

/** What a template needs to know of a request as well as of a response. */
interface SideView {
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
  readonly envelope: string;
  readonly decode: string;
  readonly layouts: readonly LayoutView[];
}

/** How parameters get out of their envelope, and into it. */
interface CodecView {
  readonly decodeChecks: readonly string[];
  readonly decoded: string;
  readonly encodeChecks: readonly string[];
  readonly encoded: string;
}

interface RequestView extends SideView, CodecView {
  readonly doc: string;
  readonly parameters: readonly ParameterView[];
  readonly decodeDoc: string;
}

interface ResponseView extends SideView {
  readonly doc: string;
  readonly message: string;
  readonly status: string;
  readonly statusBase: string;
  readonly statusType: string;
  readonly statusesText: string;
  readonly replies: readonly {
    readonly doc: string;
    readonly status: string;
    readonly parameters: readonly ParameterView[];
  }[];
  readonly outcomes: readonly (CodecView & {
    readonly statuses: readonly string[];
    /** All statuses except the last. */
    readonly others: readonly string[];
    readonly last: string;
  })[];
  readonly decodeDoc: string;
}

const requestTemplate = template<RequestView>("typescript/request.hbs");
const responseTemplate = template<ResponseView>("typescript/response.hbs");

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
    "@throws RangeError where the view is too short, or a parameter out of range.",
    "@throws TypeError where a parameter is missing or of another type.",
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

function sideView(
  { envelope, code }: Message,
  name: string,
  struct: Struct,
  holder: Member,
  context: Context,
): SideView {
  return {
    name,
    struct: structName(struct),
    id: envelope.id.name,
    idDoc: memberDoc(envelope.id, context),
    idType: memberType(envelope.id),
    typeDoc: memberDoc(envelope.type, context),
    type: envelope.type.name,
    code: codeValue(code, envelope.type, context),
    typeBase: memberBase(envelope.type),
    codeType: codeType(code, envelope.type, context),
    codeText: codesText([code]),
    envelope: holder.name,
    decode: decodeFunction(name),
    layouts: layoutViews(name, struct),
  };
}

/**
 * @param source - the variable with the struct that carries the parameters.
 * @param where - an expression for what errors call it.
 */
function codecView(
  parameters: readonly Parameter[],
  holder: Member,
  side: SideView,
  source: "request" | "response",
  where: string,
): CodecView {
  const slots = envelopeMember(holder);
  return {
    ...decoding(parameters, slots, source, side.struct, where),
    encodeChecks: parameters.map((parameter) =>
      parameterCheck(parameter, `value.${parameter.name}`, `${side.name}.${parameter.name}`),
    ),
    encoded: encodedText(parameters, slots),
  };
}

function requestText(message: Message, context: Context): string {
  const { name, envelope, parameters, prose, ring, rules } = message;
  const side = sideView(message, requestType(name), ring.request, envelope.words, context);
  return requestTemplate({
    ...side,
    doc: docComment(
      paragraphs(proseLines(prose, context.link, 3), rulesLines(rules, context.link)),
    ),
    parameters: parameters.map((parameter) => parameterView(parameter, context, "  ")),
    decodeDoc: docComment(
      paragraphs(
        [`The {@link ${side.name}} that a {@link ${side.struct}} carries.`],
        [`@throws RangeError where it carries another, or a parameter out of its range.`],
      ),
    ),
    ...codecView(parameters, envelope.words, side, "request", `"a request of ${name}"`),
  });
}

function responseText(message: Message, context: Context): string {
  const { name, envelope, ring, replies } = message;
  const { result, status } = envelope;
  const side = sideView(message, responseType(name), ring.response, result, context);
  const where = `\`a response to ${name} with ${status.name} \${response.${status.name}}\``;
  return responseTemplate({
    ...side,
    doc: docComment(
      textLines(
        `The outcome of a {@link ${requestType(name)}}, told apart by \`${status.name}\`.`,
        3,
      ),
    ),
    message: name,
    status: status.name,
    statusBase: memberBase(status),
    statusType: memberType(status),
    statusesText: codesText(replies.map((reply) => reply.status)),
    replies: replies.map((reply) => ({
      doc: docComment(proseLines(reply.prose, context.link, 9), "      "),
      status: codeType(reply.status, status, context),
      parameters: reply.parameters.map((parameter) => parameterView(parameter, context, "      ")),
    })),
    outcomes: outcomesOf(replies, status, context).map(({ parameters, statuses }) => ({
      statuses,
      others: statuses.slice(0, -1),
      last: statuses.at(-1) ?? "",
      ...codecView(parameters, result, side, "response", where),
    })),
    decodeDoc: docComment(
      paragraphs(
        [`The {@link ${side.name}} that a {@link ${side.struct}} carries.`],
        [
          "@throws RangeError where it carries another, a status that the message does not have, or a",
          "parameter that does not come with that status.",
        ],
      ),
    ),
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

import type { Envelope, Message, Parameter, Ring } from "../../model/declaration.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf, placeIn } from "../../model/layout/layout.ts";
import type { Code, Integer, Member, Struct } from "../../model/type.ts";
import {
  type Layout,
  makeOtherFunction,
  messageUnion,
  replyUnion,
  requestType,
  responseType,
} from "../../naming/typescript.ts";
import type { Context } from "./context.ts";
import {
  addressText,
  further,
  addressAt,
  getText,
  scalarText,
  localName,
  localProperty,
} from "./expression.ts";
import { aggregateIn, scalarIn } from "../../model/visit.ts";
import { hex } from "../../text/text.ts";
import { grantText } from "../shared/wording.ts";

/** Requests, or responses: where the struct of a ring holds what a message says. */
export interface Side {
  readonly what: "request" | "response";
  readonly struct: Struct;
  /** The C name of the struct. */
  readonly structName: string;
  readonly id: Member;
  readonly type: Member;
  /** None in a request. */
  readonly status: Member | undefined;
  /** The member that holds parameters. */
  readonly holder: Member;
  /** The integers in it. */
  readonly word: Integer;
  /** How many there are. */
  readonly words: number;
  /** The name of the union of all messages. */
  readonly union: string;
  /** The name of the type of a message. */
  readonly typeOf: (message: string) => string;
}

/** The two sides of a ring that carries messages. */
export function sidesOf(
  ring: Ring,
  envelope: Envelope,
): { readonly request: Side; readonly response: Side } {
  const { id, type, status, words, result } = envelope;
  return {
    request: {
      ...heldBy("request", ring.request, words),
      id,
      type,
      status: undefined,
      union: messageUnion(ring.name),
      typeOf: requestType,
    },
    response: {
      ...heldBy("response", ring.response, result),
      id: counterpart(ring.response, id),
      type: counterpart(ring.response, type),
      status,
      union: replyUnion(ring.name),
      typeOf: responseType,
    },
  };
}

/** The member of the response that echoes one of the request. */
function counterpart({ members }: Struct, { name }: Member): Member {
  const found = members.find((member) => member.name === name);
  if (found === undefined) throw new Error(`no "${name}" in a response`);
  return found;
}

function heldBy(
  what: Side["what"],
  struct: Struct,
  holder: Member,
): Pick<Side, "what" | "struct" | "structName" | "holder" | "word" | "words"> {
  const { type } = holder;
  const word = scalarIn(type)?.integer;
  if (word === undefined) throw new Error(`"${holder.name}" carries no parameters`);
  const words = type.kind === "array" ? type.length : 1;
  return { what, struct, structName: nameOf(struct), holder, word, words };
}

/** The name of a struct of a ring. The checks make sure that it has one. */
export function nameOf({ name }: Struct): string {
  if (name === undefined) throw new Error("a ring's struct has no name");
  return name;
}

/** Offset of a member in the struct, in bytes. */
export function offsetIn({ struct }: Side, member: Member, abi: Abi): number {
  return placeIn(struct, member, abi).offset;
}

/** Offset of word number `index`, in bytes. */
export function wordOffset(side: Side, index: number, abi: Abi): number {
  return offsetIn(side, side.holder, abi) + (index * side.word.bits) / 8;
}

/** An expression that reads an integer `bytes` behind `base`. */
export function integerRead(
  view: string,
  base: string,
  bytes: number,
  integer: Integer,
  endian: string,
): string {
  return getText(view, integer, addressText(further(addressAt(base), bytes)), endian);
}

/** The integer of a member of an envelope. The checks make sure that it is one. */
export function integerOf({ name, type }: Member): Integer {
  if (type.kind !== "scalar") throw new Error(`"${name}" is no integer`);
  return type.integer;
}

/** The TypeScript type of a member of an envelope. */
export function memberType({ type }: Member): string {
  return type.kind === "scalar" ? scalarText(type) : "number";
}

/** A parameter and the word that it is in. */
export interface PlacedParameter {
  readonly parameter: Parameter;
  readonly word: number;
  /** The status of the reply that has it. */
  readonly status: Code | undefined;
}

/** All parameters that a message has on a side. */
export function parametersOf(side: Side, message: Message): readonly PlacedParameter[] {
  const placed = (parameters: readonly Parameter[], status?: Code): readonly PlacedParameter[] =>
    parameters.map((parameter, word) => ({ parameter, word, status }));
  return side.what === "request"
    ? placed(message.parameters)
    : message.replies.flatMap(({ parameters, status }) => placed(parameters, status));
}

/** The members that each message of a side has. */
export function headsOf({ id, type, status }: Side): readonly Member[] {
  return status === undefined ? [id, type] : [id, type, status];
}

/** Statements that read all members of a struct, each once; the last byte first, so that no other access can fail. */
export function headLines(side: Side, layout: Layout, context: Context): readonly string[] {
  const { abi } = layout;
  const { size } = layoutOf(side.struct, abi);
  const readLine = (name: string, bytes: number, integer: Integer): string =>
    `const ${name} = ${integerRead("view", "offset", bytes, integer, context.endian)};`;
  const words = Array.from({ length: side.words }, (_, index) =>
    readLine(`word${index}`, wordOffset(side, index, abi), side.word),
  ).toReversed();
  const heads = headsOf(side).map((member) =>
    readLine(localName(member.name), offsetIn(side, member, abi), integerOf(member)),
  );
  const end = wordOffset(side, side.words, abi);
  return [...(end === size ? [] : [`view.getUint8(offset + ${size - 1});`]), ...words, ...heads];
}

/** Declares why a message is none of those that are asked for. */
export function declareWhy(first: "unknown" | "reserved"): string {
  return `let why: "unknown" | "reserved" = "${first}";`;
}

/**
 * The statement that gives a struct that is another message, or has a word that has no meaning.
 *
 * @param why - which of them, as an expression.
 */
export function giveUp(side: Side, why: string): string {
  const { holder, words } = side;
  const all = Array.from({ length: words }, (_, index) => `word${index}`).join(", ");
  const held = holder.type.kind === "array" ? `[${all}]` : all;
  const parts = [
    ...headsOf(side).map(({ name }) => localProperty(name)),
    `${holder.name}: ${held}`,
  ];
  return `return ${makeOtherFunction(side.structName)}(${why}, { ${parts.join(", ")} });`;
}

/** A parameter that is a page holds a grant reference. */
const grantReference: Integer = { name: "uint32_t", bits: 32, signed: false };

export function parameterInteger({ type }: Parameter): Integer {
  return type.kind === "page" ? grantReference : type.integer;
}

export function parameterType({ type }: Parameter): string {
  return type.kind === "page" ? "number" : scalarText(type);
}

/** The sentence that says what a page holds, for a parameter that is a page. */
export function pageNote({ type }: Parameter): string | undefined {
  if (type.kind !== "page") return undefined;
  const { element, length, count: counting } = type;
  const named = aggregateIn(element)?.name;
  const what =
    element.kind === "scalar"
      ? `\`${element.alias?.name ?? element.integer.name}\``
      : named === undefined
        ? "entries"
        : `{@link ${named}}`;
  const count = length === undefined ? "a table of" : `${length} of`;
  const counted = counting === undefined ? "" : ` as many as \`${counting}\` says,`;
  return `Grant reference of a page with ${count} ${what},${counted} which ${grantText(type)}.`;
}

/** An expression for a parameter as a word of the struct that carries it. */
export function toWord(parameter: Parameter, value: string, word: Integer): string {
  const own = parameterInteger(parameter);
  if (word.bits === 64) {
    if (own.bits === 64 && own.signed === word.signed) return value;
    const big = own.bits === 64 ? value : `BigInt(${value})`;
    return `BigInt.as${word.signed ? "Int" : "Uint"}N(64, ${big})`;
  }
  return own.signed === word.signed || (own.bits < word.bits && !own.signed)
    ? value
    : converted(value, word);
}

/** An expression for the parameter in a word, which may be out of the parameter's range. */
export function fromWord(parameter: Parameter, value: string, word: Integer): string {
  const own = parameterInteger(parameter);
  if (word.bits === 64) {
    const same = own.signed === word.signed;
    const big = same ? value : `BigInt.as${own.signed ? "Int" : "Uint"}N(64, ${value})`;
    return own.bits === 64 ? big : `Number(${big})`;
  }
  return own.signed === word.signed ? value : converted(value, { ...word, signed: own.signed });
}

/** An expression for the parameter in a word, of which only the bits that the parameter has are taken. */
export function cutFromWord(parameter: Parameter, value: string, word: Integer): string {
  const { bits, signed } = parameterInteger(parameter);
  if (bits >= word.bits) return fromWord(parameter, value, word);
  if (word.bits === 64) return `Number(BigInt.as${signed ? "Int" : "Uint"}N(${bits}, ${value}))`;
  return converted(value, { name: "", bits, signed });
}

/** `value` as an integer of another sign, or of fewer bits. */
function converted(value: string, { bits, signed }: Integer): string {
  if (bits === 32) return signed ? `(${value} | 0)` : `(${value} >>> 0)`;
  const shift = 32 - bits;
  return signed ? `((${value} << ${shift}) >> ${shift})` : `(${value} & ${hex(2 ** bits - 1)})`;
}

import type { Parameter } from "../../model/declaration.ts";
import { hex } from "../../text/text.ts";
import { aggregateIn } from "../../model/visit.ts";
import type { Integer, Member } from "../../model/type.ts";
import { grantText } from "../shared/wording.ts";
import { boundsText, isBig, scalarText, zeroText } from "./expression.ts";
import { isBytes } from "./value-type.ts";

/** The member of a request or response that holds parameters. */
export interface EnvelopeMember {
  readonly member: Member;
  readonly integer: Integer;
  /** Number of parameters; `undefined` where the member is an integer and no array. */
  readonly length: number | undefined;
}

export function envelopeMember(member: Member): EnvelopeMember {
  const { type } = member;
  if (type.kind === "scalar") return { member, integer: type.integer, length: undefined };
  if (type.kind === "array" && type.element.kind === "scalar") {
    return { member, integer: type.element.integer, length: type.length };
  }
  throw new Error(`"${member.name}" carries no parameters`);
}

/** A parameter that is a page holds a grant reference. */
const grantReference: Integer = { name: "uint32_t", bits: 32, signed: false };

function integerOf({ type }: Parameter): Integer {
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

/** An expression for a parameter as the envelope holds it. */
function toEnvelope(parameter: Parameter, value: string, envelope: Integer): string {
  const own = integerOf(parameter);
  if (envelope.bits === 64) {
    if (own.bits === 64 && own.signed === envelope.signed) return value;
    const big = own.bits === 64 ? value : `BigInt(${value})`;
    return `BigInt.as${envelope.signed ? "Int" : "Uint"}N(64, ${big})`;
  }
  return own.signed === envelope.signed || (own.bits < envelope.bits && !own.signed)
    ? value
    : envelope.signed
      ? signedText(value, envelope.bits)
      : unsignedText(value, envelope.bits);
}

/** An expression for the parameter in `value` of the envelope, which may be out of the parameter's range. */
function fromEnvelope(parameter: Parameter, value: string, envelope: Integer): string {
  const own = integerOf(parameter);
  if (envelope.bits === 64) {
    const same = own.signed === envelope.signed;
    const big = same ? value : `BigInt.as${own.signed ? "Int" : "Uint"}N(64, ${value})`;
    return own.bits === 64 ? big : `Number(${big})`;
  }
  if (own.signed === envelope.signed) return value;
  return own.signed ? signedText(value, envelope.bits) : unsignedText(value, envelope.bits);
}

function signedText(value: string, bits: number): string {
  return bits === 32 ? `${value} | 0` : `(${value} << ${32 - bits}) >> ${32 - bits}`;
}

function unsignedText(value: string, bits: number): string {
  return bits === 32 ? `${value} >>> 0` : `${value} & ${hex(2 ** bits - 1)}`;
}

/** A call that throws unless `value` is in the range of the parameter's type. */
export function parameterCheck(parameter: Parameter, value: string, label: string): string {
  const integer = integerOf(parameter);
  const check = isBig(integer) ? "checkBigint" : "checkInteger";
  return `${check}(${value}, ${boundsText(integer)}, "${label}");`;
}

/** Whether the envelope has more bits than the parameter. */
function isNarrower(parameter: Parameter, envelope: Integer): boolean {
  return integerOf(parameter).bits < envelope.bits;
}

/** The code that takes parameters out of their envelope. */
export function decoding(
  parameters: readonly Parameter[],
  { member, integer, length }: EnvelopeMember,
  source: string,
  struct: string,
  where: string,
): { readonly decodeChecks: readonly string[]; readonly decoded: string } {
  const path = `${struct}.${member.name}`;
  const zero = zeroText(integer);
  const held = `${source}.${member.name}`;
  const isArray = length !== undefined;
  const locals = parameters.map((_, index) => `word${index} = ${zero}`).join(", ");
  const decoded = parameters.map((parameter, index) => ({
    parameter,
    text: fromEnvelope(parameter, isArray ? `word${index}` : held, integer),
    place: isArray ? `${path}[${index}]` : path,
  }));
  const list = isBytes(member.type) ? `[...${held}]` : held;
  const reserved = isArray
    ? `${list}, ${parameters.length}, "${path}[]"`
    : `[${held}], 0, "${path}"`;
  return {
    decodeChecks: [
      ...(isArray && parameters.length > 0 ? [`const [${locals}] = ${held};`] : []),
      ...decoded
        .filter(({ parameter }) => isNarrower(parameter, integer))
        .map(({ parameter, text, place }) => parameterCheck(parameter, text, place)),
      ...(parameters.length < (length ?? 1) ? [`checkReserved(${reserved}, ${where});`] : []),
    ],
    decoded: decoded.map(({ parameter, text }) => `, ${parameter.name}: ${text}`).join(""),
  };
}

/** An expression for the member of the envelope that holds `parameters`. */
export function encodedText(
  parameters: readonly Parameter[],
  { member, integer, length }: EnvelopeMember,
): string {
  const zero = zeroText(integer);
  const held = Array.from({ length: length ?? 1 }, (_, index) => {
    const parameter = parameters[index];
    return parameter === undefined
      ? zero
      : toEnvelope(parameter, `value.${parameter.name}`, integer);
  });
  if (length === undefined) return held[0] ?? zero;
  const list = held.join(", ");
  return isBytes(member.type) ? `Uint8Array.of(${list})` : `[${list}]`;
}

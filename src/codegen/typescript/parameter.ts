import type { Parameter } from "../../model/declaration.ts";
import { accessOf, aggregateIn } from "../../model/nested-types.ts";
import type { Integer, Member } from "../../model/type.ts";
import { boundsText, isBig, scalarText, zeroText } from "./expression.ts";
import { isBytes } from "./value-type.ts";

/** The integers that a member of a request or response carries. */
export interface WordCarrier {
  readonly member: Member;
  readonly integer: Integer;
  /** Number of words; `undefined` where the member is an integer and no array. */
  readonly length: number | undefined;
}

export function wordCarrier(member: Member): WordCarrier {
  const { type } = member;
  if (type.kind === "scalar") return { member, integer: type.integer, length: undefined };
  if (type.kind === "array" && type.element.kind === "scalar") {
    return { member, integer: type.element.integer, length: type.length };
  }
  throw new Error(`"${member.name}" carries no words`);
}

/** A grant reference is what the word of a page holds. */
const grantReference: Integer = { name: "uint32_t", bits: 32, signed: false };

function integerOf({ type }: Parameter): Integer {
  return type.kind === "page" ? grantReference : type.integer;
}

export function wordType({ type }: Parameter): string {
  return type.kind === "page" ? "number" : scalarText(type);
}

/** The sentence that says what a page holds, for a word that is a page. */
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
  return `Grant reference of a page with ${count} ${what},${counted} granted ${accessOf(type)}.`;
}

/** The word as its carrier holds it. */
export function toCarrier(word: Parameter, value: string, carrier: Integer): string {
  const own = integerOf(word);
  if (carrier.bits === 64) {
    if (own.bits === 64 && own.signed === carrier.signed) return value;
    const big = own.bits === 64 ? value : `BigInt(${value})`;
    return `BigInt.as${carrier.signed ? "Int" : "Uint"}N(64, ${big})`;
  }
  return own.signed === carrier.signed || (own.bits < carrier.bits && !own.signed)
    ? value
    : carrier.signed
      ? signedText(value, carrier.bits)
      : unsignedText(value, carrier.bits);
}

/** The word that `value`, which its carrier holds, stands for; not yet known to be in range. */
export function fromCarrier(word: Parameter, value: string, carrier: Integer): string {
  const own = integerOf(word);
  if (carrier.bits === 64) {
    const same = own.signed === carrier.signed;
    const big = same ? value : `BigInt.as${own.signed ? "Int" : "Uint"}N(64, ${value})`;
    return own.bits === 64 ? big : `Number(${big})`;
  }
  if (own.signed === carrier.signed) return value;
  return own.signed ? signedText(value, carrier.bits) : unsignedText(value, carrier.bits);
}

function signedText(value: string, bits: number): string {
  return bits === 32 ? `${value} | 0` : `(${value} << ${32 - bits}) >> ${32 - bits}`;
}

function unsignedText(value: string, bits: number): string {
  return bits === 32 ? `${value} >>> 0` : `${value} & 0x${(2 ** bits - 1).toString(16)}`;
}

/** The check that a word of its own type is in range. */
export function wordCheck(word: Parameter, value: string, label: string): string {
  const integer = integerOf(word);
  const check = isBig(integer) ? "checkBigint" : "checkInteger";
  return `${check}(${value}, ${boundsText(integer)}, "${label}");`;
}

/** The carrier has values that the word's own type has not. */
export function isNarrower(word: Parameter, carrier: Integer): boolean {
  return integerOf(word).bits < carrier.bits;
}

/** How words come out of their carrier. */
export function decoding(
  words: readonly Parameter[],
  { member, integer, length }: WordCarrier,
  source: string,
  struct: string,
  where: string,
): { readonly decodeChecks: readonly string[]; readonly decoded: string } {
  const path = `${struct}.${member.name}`;
  const zero = zeroText(integer);
  const carried = `${source}.${member.name}`;
  const isArray = length !== undefined;
  const locals = words.map((_, index) => `word${index} = ${zero}`).join(", ");
  const decoded = words.map((word, index) => ({
    word,
    text: fromCarrier(word, isArray ? `word${index}` : carried, integer),
    place: isArray ? `${path}[${index}]` : path,
  }));
  const list = isBytes(member.type) ? `[...${carried}]` : carried;
  const reserved = isArray ? `${list}, ${words.length}, "${path}[]"` : `[${carried}], 0, "${path}"`;
  return {
    decodeChecks: [
      ...(isArray && words.length > 0 ? [`const [${locals}] = ${carried};`] : []),
      ...decoded
        .filter(({ word }) => isNarrower(word, integer))
        .map(({ word, text, place }) => wordCheck(word, text, place)),
      ...(words.length < (length ?? 1) ? [`checkReserved(${reserved}, ${where});`] : []),
    ],
    decoded: decoded.map(({ word, text }) => `, ${word.name}: ${text}`).join(""),
  };
}

/** The carrier's member with `words` in it. */
export function encodedText(
  words: readonly Parameter[],
  { member, integer, length }: WordCarrier,
): string {
  const zero = zeroText(integer);
  const carried = Array.from({ length: length ?? 1 }, (_, index) => {
    const word = words[index];
    return word === undefined ? zero : toCarrier(word, `value.${word.name}`, integer);
  });
  if (length === undefined) return carried[0] ?? zero;
  const list = carried.join(", ");
  return isBytes(member.type) ? `Uint8Array.of(${list})` : `[${list}]`;
}

import type { Parameter } from "../../model/declaration.ts";
import { aggregateIn } from "../../model/visit.ts";
import type { Integer } from "../../model/type.ts";
import { hex } from "../../text/text.ts";
import { grantText } from "../shared/wording.ts";
import { scalarText } from "./expression.ts";

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

import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Places, Span } from "../../diagnostics/core/span.ts";
import {
  type CodesDescription,
  type FlagsDescription,
  description,
} from "../../language/description.ts";
import { formatValue } from "../../language/format-value.ts";
import type { Code, Codes, Flag, Flags, Literal } from "../../model/type.ts";
import { type Argument, entriesOf } from "./arguments.ts";
import { type LowerContext, heading, reportInvalid, markInvalid, within } from "./context.ts";
import { described, isInvalid } from "./descriptions.ts";
import type { Export, Expression } from "./source-map.ts";

/** Lowers a family of codes. */
export function lowerCodes(found: CodesDescription, written: Export, whole: LowerContext): Codes {
  const context = within(written.name, whole);
  const argument = argumentOf("values", "codes({ NAME: 0 })", written);
  const entries = entriesOf(found.values, argument, context);
  const values = entries.map(([name, value, property]): Code => {
    const bound = described(value)?.kind === "bound" ? value : undefined;
    const number = isBound(value) ? value[description].value : value;
    const expression = bound === undefined ? property?.value : property?.value.arguments[0];
    const span = property?.span ?? written.span;
    return {
      ...lowerLiteral(number, found.unsigned, expression, span, context),
      name,
      cName: `${written.name}_${name}`,
      bound: bound !== undefined,
      prose: context.prose(property?.comment, [written.name], `${written.name}.${name}`),
      span,
    };
  });
  return {
    kind: "codes",
    ...heading(written, context),
    values,
  };
}

function argumentOf(what: string, call: string, { value, span }: Export): Argument {
  return { what, call, expression: value.arguments[0], span };
}

function isBound(
  value: CodesDescription["values"][string],
): value is Exclude<CodesDescription["values"][string], number | bigint> {
  return described(value)?.kind === "bound";
}

/** Lowers a family of flags. */
export function lowerFlags(found: FlagsDescription, written: Export, whole: LowerContext): Flags {
  const context = within(written.name, whole);
  const argument = argumentOf("bits", "flags({ name: 0 })", written);
  const entries = entriesOf(found.bits, argument, context);
  const values = entries.map(([name, value, property]): Flag => {
    const span = property?.span ?? written.span;
    const bit = exactInteger(value);
    const place = property?.value.span ?? span;
    if (isInvalid(value)) {
      markInvalid(context);
    } else if (bit === undefined || bit < 0n || bit > 63n) {
      const { finding } = catalogue["invalid-number"];
      reportInvalid(finding("notBit", place, formatValue(value)), context);
    }
    return {
      name,
      maskName: `${written.name}_${name}`,
      bitName: `_${written.name}_${name}`,
      bit: Number(bit ?? 0n),
      prose: context.prose(property?.comment, [written.name], `${written.name}.${name}`),
      span,
      places: { bit: place },
    };
  });
  return {
    kind: "flags",
    ...heading(written, context),
    unsigned: found.unsigned,
    values,
  };
}

/** Lowers a number, in the notation of the spec. Reports what is not an integer. */
export function lowerLiteral(
  value: unknown,
  unsigned: boolean,
  expression: Expression | undefined,
  span: Span,
  context: LowerContext,
): Literal & { readonly places: Places<"value"> } {
  const integer = exactInteger(value);
  const place = expression?.span ?? span;
  if (isInvalid(value)) {
    markInvalid(context);
  } else if (integer === undefined) {
    const { finding } = catalogue["invalid-number"];
    reportInvalid(finding("notInteger", place, formatValue(value)), context);
  }
  return {
    value: integer ?? 0n,
    spelling: spelling(integer ?? 0n, expression?.number),
    unsigned,
    places: { value: place },
  };
}

/** The exact integer that a spec's value is, or `undefined`. */
function exactInteger(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/** C has the same decimal and hexadecimal notation as TypeScript; other notations become decimal. */
function spelling(value: bigint, written: string | undefined): string {
  const digits =
    written
      ?.replaceAll("_", "")
      .replace(/n$/, "")
      .replace(/^(-?)0X/, "$10x") ?? "";
  const isC = /^-?(?:0|[1-9]\d*|0x[\da-fA-F]+)$/.test(digits);
  const isNegativeZero = value === 0n && digits.startsWith("-");
  return isC && !isNegativeZero ? digits : value.toString();
}

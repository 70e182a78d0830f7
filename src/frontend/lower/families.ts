import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Places, Span } from "../../diagnostics/core/span.ts";
import type {
  CodesDescription,
  FlagsDescription,
  MeaningDescription,
} from "../../language/description.ts";
import { formatValue, described, exactInteger } from "../../language/kinds.ts";
import type { Code, Codes, Enumeration, Flag, Flags, Literal } from "../../model/type.ts";
import { namesSibling } from "../../model/numbers.ts";
import { hex } from "../../text/text.ts";
import { type Argument, Parts, checkString, entriesOf } from "./arguments.ts";
import {
  type LowerContext,
  type Occurrence,
  definitionOf,
  heading,
  namedExport,
  refuse,
  reportInvalid,
  under,
  within,
} from "./context.ts";
import { type Branch, numbersOf } from "./conditions.ts";
import { type ExpressionPlace, lowerExpression } from "./expressions.ts";
import { familyPrefix } from "./names.ts";
import { type Export, placeOf, propertyOf } from "./source-map.ts";

const { finding } = catalogue["invalid-number"];

/** The family that `found` describes, lowered once. */
export function lowerFamily<F extends MeaningDescription["values"]>(
  found: F,
  place: Occurrence,
  context: LowerContext,
): F extends { kind: "codes" } ? Codes : Flags;
export function lowerFamily(
  found: MeaningDescription["values"],
  place: Occurrence,
  context: LowerContext,
): Codes | Flags {
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "codes" || lowered?.kind === "flags") return lowered;
  const written = namedExport(found, "family", place, context);
  const family =
    found.kind === "codes"
      ? lowerCodes(found, written, context)
      : lowerFlags(found, written, context);
  context.lowered.set(found, family);
  return family;
}

/** The code of a family that has this name and is no bound. */
export function codeCalled(name: string, family: Codes, { codes }: LowerContext): Code | undefined {
  let known = codes.get(family);
  if (known === undefined) {
    const values = family.values.filter((code) => code.role === "code");
    known = new Map(values.map((code) => [code.name, code]));
    codes.set(family, known);
  }
  return known.get(name);
}

function lowerCodes(found: CodesDescription, written: Export, whole: LowerContext): Codes {
  const context = within(written, whole);
  const family = familyHeading(found, written, context);
  const argument = argumentOf("values", "codes({ NAME: 0 })", written);
  const entries = entriesOf(found.values, argument, context);
  const enumerator = enumeratorOf(found, context);
  const values: Code[] = [];
  for (const one of numbersOf(entries, written.span, context.conditions)) {
    const { name, property } = one;
    const span = property?.span ?? written.span;
    const own = ownMacro(one, found, span, context);
    const bound = described(own.value);
    const isBound = bound?.kind === "bound";
    const number = isBound ? bound.value : own.value;
    const expression = isBound ? own.expression?.arguments[0] : own.expression;
    const place = { expression, span, siblings: values };
    const literal = lowerNumber(number, found.unsigned, place, under(one.condition, context));
    values.push({
      ...(own.isMacro ? literal : enumerator(literal)),
      name,
      cName: `${family.prefix}${name}`,
      role: isBound ? "bound" : roleOf(literal, written.name, values),
      isMacro: own.isMacro,
      prose: context.prose(property?.comment, [written.name], `${written.name}.${name}`),
      span,
      condition: one.condition,
    });
  }
  return {
    kind: "codes",
    ...family,
    values,
    enumeration: enumerationOf(found, values, written, context),
  };
}

/** A code that names another one of its family, which has the same value, is an alias of it. */
function roleOf(literal: Literal, family: string, before: readonly Code[]): Code["role"] {
  const named = namesSibling(literal, family)
    ? before.find(({ value }) => value === literal.value)
    : undefined;
  if (named === undefined) return "code";
  return named.role === "bound" ? "bound" : "alias";
}

/** The number of a macro among enumerators; reports one where there are no enumerators. */
function ownMacro(
  { value, expression }: Branch,
  { enumeration }: MeaningDescription["values"],
  span: Span,
  context: LowerContext,
): Pick<Branch, "value" | "expression"> & Pick<Code, "isMacro"> {
  const found = described(value);
  if (found?.kind !== "define") return { value, expression };
  if (enumeration === undefined) {
    reportInvalid(finding("noEnumerators", expression?.span ?? span), context);
  }
  return { value: found.value, expression: expression?.arguments[0], isMacro: true };
}

function argumentOf(what: string, call: string, { value, span }: Export): Argument {
  return { what, call, expression: value.arguments[0], span };
}

/** What codes and flags have in common. */
function familyHeading(
  found: MeaningDescription["values"],
  written: Export,
  context: LowerContext,
): Omit<Codes, "kind" | "values" | "enumeration"> {
  const { prefix } = found;
  const span = placeOf(written.value.arguments[1], "prefix", written.span);
  if (prefix !== undefined) {
    const expression = propertyOf(written.value.arguments[1], "prefix")?.value;
    checkString(prefix, { what: "prefix", expression, span }, "", context);
  }
  return {
    ...heading(written, context),
    prefix: familyPrefix(written.name, found),
    header: found.header,
    places: { ...definitionOf(found, written).places, prefix: span },
  };
}

function lowerFlags(found: FlagsDescription, written: Export, whole: LowerContext): Flags {
  const context = within(written, whole);
  const family = familyHeading(found, written, context);
  const argument =
    found.form === "bits"
      ? argumentOf("bits", "flags({ name: 0 })", written)
      : argumentOf("values", "masks({ NAME: 0x1 })", written);
  const entries = entriesOf(found.values, argument, context);
  const enumerator = enumeratorOf(found, context);
  const values: Flag[] = [];
  for (const one of numbersOf(entries, written.span, context.conditions)) {
    const { name, property, condition } = one;
    const span = property?.span ?? written.span;
    const { value, expression, isMacro } = ownMacro(one, found, span, context);
    const cName = `${family.prefix}${name}`;
    const place = { expression, span, siblings: values };
    const number =
      found.form === "bits"
        ? lowerBit(value, `_${cName}`, found.unsigned, expression?.span ?? span, context)
        : { ...lowerMask(value, found.unsigned, place, under(condition, context)), bit: undefined };
    values.push({
      ...(isMacro ? number : { ...number, ...enumerator(number) }),
      isMacro,
      name,
      cName,
      prose: context.prose(property?.comment, [written.name], `${written.name}.${name}`),
      span,
      condition,
    });
  }
  return {
    kind: "flags",
    ...family,
    values,
    enumeration: enumerationOf(found, values, written, context),
  };
}

/** A number, and where it is written. */
type PlacedLiteral = Literal & { readonly places: Places<"value"> };

/**
 * What makes an enumerator of a number: it has the type `int` where that holds it, whatever the type of the
 * expression is. Compilers take others of 32 bits as `unsigned int`.
 */
function enumeratorOf(
  { enumeration }: MeaningDescription["values"],
  context: LowerContext,
): (number: PlacedLiteral) => PlacedLiteral {
  if (enumeration === undefined) return (number) => number;
  return (number) => {
    const { value, expression, places } = number;
    if (value < -(2n ** 31n) || value >= 2n ** 32n) {
      reportInvalid(finding("notEnumerator", places.value, value), context);
    }
    const unsigned = value >= 2n ** 31n;
    const type = unsigned ? "unsigned int" : "int";
    return { ...number, unsigned, expression: expression && { ...expression, type } };
  };
}

/** How C declares a family as an enumeration; reports options that are no part of one. */
function enumerationOf(
  found: MeaningDescription["values"],
  values: readonly Literal[],
  written: Export,
  context: LowerContext,
): Enumeration | undefined {
  const options = written.value.arguments[1];
  const { enumeration } = found;
  const parts = new Parts(options, written.span, (diagnostic) =>
    reportInvalid(diagnostic, context),
  );
  if (enumeration === undefined) {
    const lost = ["tag", "typedef", "macros", "values"].filter(
      (name) => propertyOf(options, name) !== undefined,
    );
    if (lost.length > 0)
      parts.checkNames(
        `${found.kind === "codes" ? "codes" : "masks"}({ ... }, { ${lost.join(", ")} })`,
        { as: undefined },
        [...lost, "prefix", "unsigned", "header"],
      );
    return undefined;
  }
  const { typedef: given, macros, values: hasValues } = enumeration;
  const typedef =
    given === true ? written.name : given === undefined ? undefined : parts.text("typedef", given);
  const tag = enumeration.tag ? written.name : undefined;
  const name = typedef ?? (tag === undefined ? "" : `enum ${tag}`);
  const signed = values.some(({ value }) => value < 0n);
  const places = { typedef: placeOf(options, "typedef", written.span) };
  return { tag, typedef, macros, values: hasValues, integer: { name, bits: 32, signed }, places };
}

function lowerBit(
  value: unknown,
  name: string,
  unsigned: boolean,
  place: Span,
  context: LowerContext,
): PlacedLiteral & Pick<Flag, "bit"> {
  const bit = exactInteger(value);
  const isBit = bit !== undefined && bit >= 0n && bit <= 63n;
  if (!isBit) refuse(value, finding("notBit", place, formatValue(value)), context);
  const mask = isBit ? 1n << bit : 0n;
  return {
    bit: { name, number: Number(bit ?? 0n) },
    value: mask,
    spelling: hex(mask),
    unsigned,
    places: { value: place },
  };
}

function lowerMask(
  value: unknown,
  unsigned: boolean,
  place: ExpressionPlace,
  context: LowerContext,
): PlacedLiteral {
  const literal = lowerNumber(value, unsigned, place, context);
  const { value: mask, places, expression } = literal;
  const isNumber = exactInteger(value) !== undefined || expression !== undefined;
  if (isNumber && (mask < 1n || mask >= 2n ** 64n)) {
    const given = expression === undefined ? formatValue(value) : String(mask);
    refuse(value, finding("notMask", places.value, given), context);
  }
  const spelt = place.expression?.number === undefined ? hex(mask) : literal.spelling;
  return expression === undefined
    ? { ...literal, spelling: spelt, ...signOf(mask, spelt, unsigned) }
    : { ...literal, spelling: spelt };
}

/** Lowers a number, in the notation of the spec, or an expression. Reports what is not an integer. */
export function lowerNumber(
  value: unknown,
  unsigned: boolean,
  written: ExpressionPlace,
  context: LowerContext,
): PlacedLiteral {
  const { expression, span } = written;
  const integer = exactInteger(value);
  const place = expression?.span ?? span;
  const found = described(value);
  if (found?.kind === "expression") {
    return { ...lowerExpression(found, written, context), places: { value: place } };
  }
  if (integer === undefined) {
    refuse(value, finding("notInteger", place, formatValue(value)), context);
  }
  const number = integer ?? 0n;
  const spelt = spelling(number, expression?.number);
  return {
    value: number,
    spelling: spelt,
    ...signOf(number, spelt, unsigned),
    places: { value: place },
  };
}

/** As in C, a hexadecimal or octal number with the top bit of its type set is unsigned. */
function signOf(
  value: bigint,
  spelt: string,
  unsigned: boolean,
): Pick<Literal, "unsigned" | "isTop"> {
  if (unsigned || !/^0./.test(spelt)) return { unsigned };
  const isTop = value >= 2n ** 31n && value < 2n ** 32n;
  return { unsigned: isTop || (value >= 2n ** 63n && value < 2n ** 64n), ...(isTop && { isTop }) };
}

/** C has the decimal, hexadecimal and octal notations of TypeScript; other ones become decimal. */
function spelling(value: bigint, written: string | undefined): string {
  const digits =
    written
      ?.replaceAll("_", "")
      .replace(/n$/, "")
      .replace(/^(-?)0X/, "$10x")
      .replace(/^(-?)0[oO](?=[1-7])/, "$10") ?? "";
  const isC = /^-?(?:0[0-7]*|[1-9]\d*|0x[\da-fA-F]+)$/.test(digits);
  const isNegativeZero = value === 0n && digits.startsWith("-");
  return isC && !isNegativeZero ? digits : value.toString();
}

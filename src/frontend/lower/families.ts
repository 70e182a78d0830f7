import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  CodesDescription,
  Description,
  FlagsDescription,
  MeaningDescription,
} from "../../language/description.ts";
import { formatValue, described, exactInteger } from "../../language/kinds.ts";
import type { Code, Codes, Enumeration, Flag, Flags, Literal } from "../../model/type.ts";
import { namesSibling } from "../../model/numbers.ts";
import { hex } from "../../text/text.ts";
import { Parts } from "./arguments.ts";
import { type Branch, branchesOf } from "./conditions.ts";
import { type PlacedLiteral, lowerNumber, signOf } from "./constant.ts";
import { type LowerContext, under } from "./context.ts";
import type { DeclaredOccurrence, Entry, Occurrence } from "./occurrence.ts";

const { finding } = catalogue["invalid-number"];

/** The family that `found` describes, lowered once. */
export function lowerFamily<F extends MeaningDescription["values"]>(
  found: F,
  place: Occurrence,
): F extends { kind: "codes" } ? Codes : Flags;
export function lowerFamily(found: MeaningDescription["values"], place: Occurrence): Codes | Flags {
  const lowered = place.context.lowered.get(found);
  if (lowered?.kind === "codes" || lowered?.kind === "flags") return lowered;
  const own = place.declared(found, "family");
  const family = found.kind === "codes" ? lowerCodes(found, own) : lowerFlags(found, own);
  place.context.lowered.set(found, family);
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

function lowerCodes(found: CodesDescription, own: DeclaredOccurrence): Codes {
  const { name: family, context } = own;
  const head = familyHeading(found, own);
  const entries = own.argument().entries(found.values, "values", "codes({ NAME: 0 })");
  const enumerator = enumeratorOf(found, own);
  const values: Code[] = [];
  for (const one of numbersIn(entries)) {
    const { name, comment, place } = one;
    const { span } = place;
    const given = ownMacro(one, found, place);
    const bound = described(given.value);
    const isBound = bound?.kind === "bound";
    const number = isBound ? bound.value : given.value;
    const expression = isBound ? given.expression?.arguments[0] : given.expression;
    const written = place.with({ expression, context: under(one.condition, context) });
    const literal = lowerNumber(number, found.unsigned, written, { siblings: values });
    values.push({
      ...(given.isMacro ? literal : enumerator(literal)),
      name,
      cName: macroName(head.prefix, name),
      role: isBound ? "bound" : roleOf(literal, family, values),
      isMacro: given.isMacro,
      prose: context.prose(comment, [family], `${family}.${name}`),
      span,
      condition: one.condition,
    });
  }
  return { kind: "codes", ...head, values, enumeration: enumerationOf(found, values, own) };
}

/** The numbers of a family, in the order of the header; those in the branches of an `#if` one after the other. */
function numbersIn(entries: readonly Entry<unknown>[]): readonly (Entry<unknown> & Branch)[] {
  return entries.flatMap((entry) => {
    const { value, place } = entry;
    const { expression, span, context } = place;
    return branchesOf(value, expression, span, context.conditions).map((branch) => ({
      ...entry,
      ...branch,
    }));
  });
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
  place: Occurrence,
): Pick<Branch, "value" | "expression"> & Pick<Code, "isMacro"> {
  const found = described(value);
  if (found?.kind !== "define") return { value, expression };
  if (enumeration === undefined) {
    place.report(finding("noEnumerators", expression?.span ?? place.span));
  }
  return { value: found.value, expression: expression?.arguments[0], isMacro: true };
}

function isFamily(found: Description): found is CodesDescription | FlagsDescription {
  return found.kind === "codes" || found.kind === "flags";
}

/** What the macros of a family begin with. */
function prefixOf({ prefix }: CodesDescription | FlagsDescription, name: string): string {
  return typeof prefix === "string" ? prefix : `${name}_`;
}

/** The macro of an entry of a family. Two underscores at the start of its name come first: `__MAX` is `__LAMP_MAX`. */
function macroName(prefix: string, name: string): string {
  return name.replace(/^(?:__+)?/, (underscores) => underscores + prefix);
}

/** What codes and flags have in common. */
function familyHeading(
  found: MeaningDescription["values"],
  own: DeclaredOccurrence,
): Omit<Codes, "kind" | "values" | "enumeration"> {
  const prefix = own.argument(1).part("prefix");
  if (found.prefix !== undefined) prefix.string(found.prefix, "prefix", "");
  const { header, places } = own.definition(found);
  const begins = prefixOf(found, own.name);
  const sharesPrefix = [...own.context.exported].some(
    ([one, { name }]) => one !== found && isFamily(one) && prefixOf(one, name) === begins,
  );
  return {
    ...own.heading(),
    prefix: begins,
    sharesPrefix,
    header,
    places: { ...places, prefix: prefix.place },
  };
}

function lowerFlags(found: FlagsDescription, own: DeclaredOccurrence): Flags {
  const { name: family, context } = own;
  const head = familyHeading(found, own);
  const argument = own.argument();
  const entries =
    found.form === "bits"
      ? argument.entries(found.values, "bits", "flags({ name: 0 })")
      : argument.entries(found.values, "values", "masks({ NAME: 0x1 })");
  const enumerator = enumeratorOf(found, own);
  const values: Flag[] = [];
  for (const one of numbersIn(entries)) {
    const { name, comment, place, condition } = one;
    const { span } = place;
    const { value, expression, isMacro } = ownMacro(one, found, place);
    const cName = macroName(head.prefix, name);
    const written = place.with({ expression, context: under(condition, context) });
    const number =
      found.form === "bits"
        ? lowerBit(value, `_${cName}`, found.unsigned, written)
        : { ...lowerMask(value, found.unsigned, written, values), bit: undefined };
    values.push({
      ...(isMacro ? number : { ...number, ...enumerator(number) }),
      isMacro,
      name,
      cName,
      prose: context.prose(comment, [family], `${family}.${name}`),
      span,
      condition,
    });
  }
  return { kind: "flags", ...head, values, enumeration: enumerationOf(found, values, own) };
}

/**
 * What makes an enumerator of a number: it has the type `int` where that holds it, whatever the type of the
 * expression is. Compilers take others of 32 bits as `unsigned int`.
 */
function enumeratorOf(
  { enumeration }: MeaningDescription["values"],
  own: Occurrence,
): (number: PlacedLiteral) => PlacedLiteral {
  if (enumeration === undefined) return (number) => number;
  return (number) => {
    const { value, expression, places } = number;
    if (value < -(2n ** 31n) || value >= 2n ** 32n) {
      own.report(finding("notEnumerator", places.value, value));
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
  own: DeclaredOccurrence,
): Enumeration | undefined {
  const options = own.argument(1);
  const { enumeration } = found;
  const parts = new Parts(options.expression, own.span, (diagnostic) => own.report(diagnostic));
  if (enumeration === undefined) {
    const lost = ["tag", "typedef", "macros", "values"].filter(
      (name) => options.part(name).expression !== undefined,
    );
    const word = found.kind === "codes" ? "codes" : "masks";
    if (lost.length > 0) {
      parts.checkNames(`${word}({ ... }, { ${lost.join(", ")} })`, { as: undefined }, [
        ...lost,
        ...["prefix", "unsigned", "header"],
      ]);
    }
    return undefined;
  }
  const { typedef: given, macros, values: hasValues } = enumeration;
  const typedef =
    given === true ? own.name : given === undefined ? undefined : parts.text("typedef", given);
  const tag = enumeration.tag ? own.name : undefined;
  const name = typedef ?? (tag === undefined ? "" : `enum ${tag}`);
  const signed = values.some(({ value }) => value < 0n);
  const places = { typedef: options.part("typedef").place };
  return { tag, typedef, macros, values: hasValues, integer: { name, bits: 32, signed }, places };
}

function lowerBit(
  value: unknown,
  name: string,
  unsigned: boolean,
  own: Occurrence,
): PlacedLiteral & Pick<Flag, "bit"> {
  const bit = exactInteger(value);
  const isBit = bit !== undefined && bit >= 0n && bit <= 63n;
  if (!isBit) own.refuse(value, finding("notBit", own.place, formatValue(value)));
  const mask = isBit ? 1n << bit : 0n;
  return {
    bit: { name, number: Number(bit ?? 0n) },
    value: mask,
    spelling: hex(mask),
    unsigned,
    places: { value: own.place },
  };
}

function lowerMask(
  value: unknown,
  unsigned: boolean,
  own: Occurrence,
  siblings: readonly Flag[],
): PlacedLiteral {
  const literal = lowerNumber(value, unsigned, own, { siblings });
  const { value: mask, places, expression } = literal;
  const isNumber = exactInteger(value) !== undefined || expression !== undefined;
  if (isNumber && (mask < 1n || mask >= 2n ** 64n)) {
    const given = expression === undefined ? formatValue(value) : String(mask);
    own.refuse(value, finding("notMask", places.value, given));
  }
  const spelt = own.expression?.number === undefined ? hex(mask) : literal.spelling;
  return expression === undefined
    ? { ...literal, spelling: spelt, ...signOf(mask, spelt, unsigned) }
    : { ...literal, spelling: spelt };
}

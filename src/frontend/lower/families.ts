import { oncePer } from "../../once.ts";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  CodesDescription,
  EnumDescription,
  FlagsDescription,
  MeaningDescription,
} from "../../language/description.ts";
import { formatValue, described, exactInteger } from "../../language/kinds.ts";
import { typeOfInteger } from "../../model/constant-type.ts";
import { fits, namesSibling } from "../../model/numbers.ts";
import type {
  Code,
  Codes,
  Enumeration,
  Flag,
  Flags,
  Integer,
  Literal,
  Named,
} from "../../model/type.ts";
import { hex } from "../../text/text.ts";
import { Parts } from "./arguments.ts";
import { type SpecBranch, branchesOf } from "./conditions.ts";
import { type PlacedLiteral, lowerNumber, signOf } from "./constant.ts";
import { under } from "./context.ts";
import { macroName, prefixOf } from "./macro-names.ts";
import type { DeclaredOccurrence, ValuedProperty, Occurrence } from "./occurrence.ts";

const { finding } = catalogue["invalid-number"];

/** The family that `found` describes, lowered once. */
export function lowerFamily<F extends MeaningDescription["values"]>(
  found: F,
  place: Occurrence,
): F extends { kind: "codes" } ? Codes : Flags;
export function lowerFamily(found: MeaningDescription["values"], place: Occurrence): Codes | Flags {
  const lowered = place.context.lowered.get(found);
  if (lowered?.kind === "codes" || lowered?.kind === "flags") return lowered;
  const own = place.declared(found);
  const family = found.kind === "codes" ? lowerCodes(found, own) : lowerFlags(found, own);
  place.context.lowered.set(found, family);
  return family;
}

/** The codes of a family by name, without its bounds. */
export const codesByName = oncePer(
  ({ values }: Codes): ReadonlyMap<string, Code> =>
    new Map(values.filter(({ role }) => role === "code").map((code) => [code.name, code])),
);

function lowerCodes(found: CodesDescription, own: DeclaredOccurrence): Codes {
  const head = familyHeading(found, own);
  const entries = own.argument().entries(found.values, "values", "codes({ NAME: 0 })");
  const values: Code[] = [];
  for (const { value, place, ...named } of numbersIn(entries, found, head)) {
    const bound = described(value);
    const isBound = bound?.kind === "bound";
    const [number, written] = isBound ? [bound.value, place.argument()] : [value, place];
    const literal = lowerNumber(number, found.unsigned, written, { siblings: values });
    const role = isBound ? "bound" : roleOf(literal, head.name, values);
    values.push({ ...literal, ...named, role });
  }
  const enumeration = enumerationOf(found, values, own);
  return { kind: "codes", ...head, values: enumeratorsOf(values, enumeration), enumeration };
}

/** A number of a family as the spec has it. */
interface WrittenNumber extends Named, Pick<Code, "cName" | "isMacro"> {
  readonly value: unknown;
  readonly place: Occurrence;
}

/** The numbers of a family, in the order of the header; those in the branches of an `#if` one after the other. */
function numbersIn(
  entries: readonly ValuedProperty<unknown>[],
  found: MeaningDescription["values"],
  { name: family, prefix }: Pick<Codes, "name" | "prefix">,
): readonly WrittenNumber[] {
  return entries.flatMap(({ name, value: whole, comment, place }) => {
    const { expression: written, span, context } = place;
    return branchesOf(whole, written, span, context.conditions).map((branch): WrittenNumber => {
      const { condition } = branch;
      const { value, expression, isMacro } = ownMacro(branch, found, place);
      return {
        name,
        cName: macroName(prefix, name),
        isMacro,
        prose: context.prose(comment, [family], `${family}.${name}`),
        span,
        condition,
        value,
        place: place.with({ expression, context: under(condition, context) }),
      };
    });
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
  { value, expression }: SpecBranch,
  { enumeration }: MeaningDescription["values"],
  place: Occurrence,
): Pick<SpecBranch, "value" | "expression"> & Pick<Code, "isMacro"> {
  const found = described(value);
  if (found?.kind !== "define") return { value, expression };
  if (enumeration === undefined) {
    place.report(finding("noEnumerators", expression?.span ?? place.span));
  }
  return { value: found.value, expression: expression?.arguments[0], isMacro: true };
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
  const sharesPrefix = own.context.families.get(begins)?.some(([one]) => one !== found) === true;
  return {
    ...own.heading(),
    prefix: begins,
    sharesPrefix,
    header,
    places: { ...places, prefix: prefix.place },
  };
}

function lowerFlags(found: FlagsDescription, own: DeclaredOccurrence): Flags {
  const head = familyHeading(found, own);
  const argument = own.argument();
  const entries =
    found.form === "bits"
      ? argument.entries(found.values, "bits", "flags({ name: 0 })")
      : argument.entries(found.values, "values", "masks({ NAME: 0x1 })");
  const values: Flag[] = [];
  for (const { value, place, ...named } of numbersIn(entries, found, head)) {
    const number =
      found.form === "bits"
        ? lowerBit(value, `_${named.cName}`, found.unsigned, place)
        : { ...lowerMask(value, found, place, values), bit: undefined };
    values.push({ ...number, ...named });
  }
  const enumeration = enumerationOf(found, values, own);
  return { kind: "flags", ...head, values: enumeratorsOf(values, enumeration), enumeration };
}

/**
 * The values of a family with the types that C gives enumerators: `int` where that holds one, whatever the type
 * of its expression is, and that of the enumeration for others.
 */
function enumeratorsOf<V extends Code | Flag>(
  values: readonly V[],
  enumeration: Enumeration | undefined,
): readonly V[] {
  if (enumeration === undefined) return values;
  const { bits, signed } = enumeration.integer;
  const whole = typeOfInteger(bits, signed) ?? "int";
  return values.map((one) => {
    if (one.isMacro) return one;
    const type = isInt(one) ? "int" : whole;
    return { ...one, type, unsigned: type !== "int" && !signed };
  });
}

function isInt({ value }: Literal): boolean {
  return value >= -(2n ** 31n) && value < 2n ** 31n;
}

/**
 * The integer of an enumeration, as compilers choose it; reports an enumerator that none of them holds, and one
 * that gives an enumeration of 64 bits its width or its sign under a condition only.
 */
function integerOf(values: readonly (Code | Flag)[], name: string, own: Occurrence): Integer {
  const enumerators = values.filter(({ isMacro }) => !isMacro);
  const negative = enumerators.filter(({ value }) => value < 0n);
  const signed = negative.length > 0;
  const small = { name, bits: 32, signed } as const;
  const wider = enumerators.filter(({ value }) => !fits(value, small));
  if (wider.length === 0) return small;
  const wide = { name, bits: 64, signed } as const;
  const lost = wider.find(({ value }) => !fits(value, wide));
  const place = ({ places }: Code | Flag) => places.value;
  // A mask that is lost is none, which is reported where it is lowered.
  if (lost !== undefined && "role" in lost) {
    own.report(finding("notEnumerator", place(lost), lost.value, signed));
  }
  const firstOfConditional = (some: readonly (Code | Flag)[]) =>
    some.every(({ condition }) => condition !== undefined) ? some[0] : undefined;
  const widening = firstOfConditional(wider);
  const some = widening ?? firstOfConditional(negative);
  if (some !== undefined) {
    const what = some === widening ? "has 64 bits" : "is signed";
    own.report(finding("onlyUnderCondition", place(some), what, some.cName, some.value));
  }
  return wide;
}

/** How C declares a family as an enumeration; reports options that are no part of one. */
function enumerationOf(
  found: MeaningDescription["values"],
  values: readonly (Code | Flag)[],
  own: DeclaredOccurrence,
): Enumeration | undefined {
  const options = own.argument(1);
  const { enumeration, kind, unsigned } = found;
  const ofEnum = ["tag", "typedef", "macros", "values"];
  const isBits = found.kind === "flags" && found.form === "bits";
  const word = isBits ? "flags" : kind === "codes" ? "codes" : "masks";
  const known = ["prefix", "header", ...(isBits ? ["signed"] : ["unsigned", ...ofEnum])];
  const { properties = [], otherProperties = [] } = options.expression ?? {};
  const written = [...properties, ...otherProperties].map((one) => one.name);
  const lost = enumeration === undefined ? ofEnum.filter((one) => written.includes(one)) : [];
  const [first] = lost;
  const { span } = options.property(first ?? "as");
  const parts = new Parts(options.expression, span, (one) => own.report(one));
  if (first !== undefined) {
    parts.checkNames(`${word}({ ... }, { ${lost.join(", ")} })`, { as: undefined }, known);
  } else {
    parts.checkNames(`${word}(values, { ... })`, {}, isBits ? known : [...known, "as"]);
  }
  parts.checkFlags({ unsigned });
  if (enumeration === undefined) return undefined;
  parts.oneOf("as", enumeration.as, ["enum"]);
  const { typedef: given, macros, values: hasValues } = enumeration;
  const text = given === undefined || given === true ? undefined : parts.text("typedef", given);
  const typedef = given === true ? own.name : text === given ? text : undefined;
  const tag = enumeration.tag ? own.name : undefined;
  const name = typedef ?? (tag === undefined ? "enum" : `enum ${tag}`);
  const places = { typedef: options.part("typedef").place };
  const integer = integerOf(values, name, own);
  parts.checkFlags({ values: hasValues });
  const selfNamed = selfNamedIn(macros, values, options);
  return { tag, typedef, macros: selfNamed, values: hasValues, integer, places };
}

/** The enumerators that are macros for themselves. */
function selfNamedIn(
  macros: EnumDescription["macros"],
  values: readonly (Code | Flag)[],
  options: Occurrence,
): readonly string[] {
  const [first, ...rest] = values.map(({ name }) => name);
  if (first === undefined) return [];
  const textsOf = (own: Occurrence, part: string, names: readonly unknown[]) =>
    own
      .parts()
      .texts(part, names)
      .map(({ text }) => own.parts().oneOf(part, text, [first, ...rest]));
  if ("names" in macros) return textsOf(options, "macros", macros.names);
  const given = options.part("macros").with({ span: options.part("macros").place });
  const except = textsOf(given, "except", macros.except);
  return values
    .filter((one) => !one.isMacro && !("role" in one && one.role === "bound"))
    .map(({ name }) => name)
    .filter((name) => !except.includes(name));
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
  { unsigned, enumeration }: FlagsDescription,
  own: Occurrence,
  siblings: readonly Flag[],
): PlacedLiteral {
  const literal = lowerNumber(value, unsigned, own, { siblings });
  const { value: mask, places, expression } = literal;
  const isNumber = exactInteger(value) !== undefined || expression !== undefined;
  if (isNumber && (mask < 1n || mask >= 2n ** 64n)) {
    const given = expression === undefined ? formatValue(value) : String(mask);
    own.refuse(value, finding("notMask", places.value, given, enumeration !== undefined));
  }
  const spelt = own.expression?.number === undefined ? hex(mask) : literal.spelling;
  return expression === undefined
    ? { ...literal, spelling: spelt, ...signOf(mask, spelt, unsigned) }
    : { ...literal, spelling: spelt };
}

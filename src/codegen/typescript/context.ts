import { holdsOn } from "../../model/condition.ts";
import type { Declaration } from "../../model/declaration.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  scalarsOf,
  importedBy,
  messagesOf,
  parametersOf,
  constantVariants,
} from "../../model/model.ts";
import { aggregateIn, scalarIn, visitDeclaration } from "../../model/visit.ts";
import type { ProseTarget } from "../../model/prose.ts";
import { selfTaggedUnionOf, taggedUnionOf } from "../../model/tagged-union.ts";
import type { Aggregate, Code, Codes, Flag, Flags, Literal, Member } from "../../model/type.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { countedElement } from "../../model/layout/flexible.ts";
import { isBig } from "../../model/numbers.ts";
import { groupBy } from "../../text/lists.ts";
import { hex } from "../../text/text.ts";
import {
  type NamedAggregate,
  aggregatesWithin,
  constantLayouts,
  macroLayouts,
  memberAggregateName,
  pageClass,
  requestType,
  responseType,
  ringLayouts,
} from "../../naming/typescript.ts";
import { type LinkText, codeSpan } from "./prose.ts";

/** What the code for each declaration needs to know about the model. */
export interface Context {
  /** The argument of `DataView` methods for the byte order: `true` for little-endian. */
  readonly endian: "true" | "false";
  readonly link: LinkText;
  /** Whether there are integers of 64 bits. */
  readonly has64Bits: boolean;
  /** Whether there are arrays of `char`. */
  readonly hasText: boolean;
  /** The ABIs on which values of another struct or union hold one of this. */
  readonly heldOn: ReadonlyMap<Aggregate, ReadonlySet<Abi>>;
  /** Families whose values are `bigint`. */
  readonly big: ReadonlySet<Codes | Flags>;
}

export function contextOf(model: Model): Context {
  const models = [...importedBy(model), model];
  const named = valuedAggregates(models);
  const valued = new Set(named.map(({ aggregate }) => aggregate));
  return {
    endian: model.byteOrder === "little" ? "true" : "false",
    link: linkText(models, valued),
    has64Bits: has64Bits(model, valued),
    hasText: aggregatesOf(model).some(
      ({ aggregate }) => valued.has(aggregate) && aggregate.members.some(isText),
    ),
    heldOn: abisOfHeld(named),
    big: new Set(models.flatMap((one) => [...bigFamilies(one)])),
  };
}

/** The structs and unions that have values. */
function valuedAggregates(models: readonly Model[]): readonly NamedAggregate[] {
  return models
    .flatMap((model) => declarationsOf(model, "struct", "union"))
    .flatMap((one) => aggregatesWithin(one, one.name))
    .filter(({ hasValue }) => hasValue);
}

function abisOfHeld(named: readonly NamedAggregate[]): ReadonlyMap<Aggregate, ReadonlySet<Abi>> {
  const holders = new Map<Aggregate, Set<Abi>>();
  for (const { aggregate, abis } of named) {
    for (const { type, condition } of valuedMembers(aggregate)) {
      const held = aggregateIn(type.kind === "array" ? countedElement(type) : type);
      if (held === undefined) continue;
      const known = holders.get(held) ?? new Set();
      holders.set(held, known);
      for (const abi of abis) if (holdsOn(condition, abi)) known.add(abi);
    }
  }
  return holders;
}

/** The members that a value of `aggregate` has: a union without a tag holds bytes. */
function valuedMembers(aggregate: Aggregate): readonly Member[] {
  if (aggregate.kind === "union") {
    return selfTaggedUnionOf(aggregate)?.variants.map(({ variant }) => variant) ?? [];
  }
  const tagged = taggedUnionOf(aggregate);
  const variants = tagged?.variants.map(({ variant }) => variant) ?? [];
  return [...aggregate.members.filter((member) => member !== tagged?.member), ...variants];
}

function isText({ type }: Member): boolean {
  return type.kind === "array" && scalarIn(type)?.integer.name === "char";
}

function has64Bits(model: Model, valued: ReadonlySet<Aggregate>): boolean {
  const parameters = parametersOf(messagesOf(model)).map(({ parameter }) => parameter.type);
  const types = [
    ...[...valued].flatMap(({ members }) => members.map(({ type }) => type)),
    ...parameters.filter((type) => type.kind !== "page"),
  ];
  return types.some((type) => {
    const scalar = scalarIn(type);
    return scalar !== undefined && isBig(scalar.integer);
  });
}

/** Whether an integer of 32 bits, signed or not, holds the value. */
export function fits32({ value }: Pick<Literal, "value">): boolean {
  return value >= -(1n << 31n) && value < 1n << 32n;
}

/**
 * The families whose values are `bigint`: a value that is not a bound needs more than 32 bits, or only
 * 64-bit integers hold the family.
 */
export function bigFamilies(model: Model): ReadonlySet<Codes | Flags> {
  const holders = groupBy(scalarsOf(model), ({ scalar }) => scalar.values);
  const families = declarationsOf(model, "codes", "flags");
  return new Set(
    families.filter((family) => {
      const isNeeded = family.values.some((value) => !isBound(value) && !fits32(value));
      return (
        isNeeded || (holders.get(family)?.every(({ scalar }) => isBig(scalar.integer)) ?? false)
      );
    }),
  );
}

/** No integer has to hold a bound. */
function isBound(value: Code | Flag): boolean {
  return "role" in value && value.role === "bound";
}

/**
 * Links to what the outputs declare. Everything else appears as its C name in backquotes.
 *
 * @param valued - the structs and unions that have a type in the output.
 */
function linkText(models: readonly Model[], valued: ReadonlySet<Aggregate>): LinkText {
  const all = models.flatMap((model) => declarationsOf(model));
  const declarations = new Map(all.map((one) => [one.name, one]));
  return (target) => {
    const declaration = declarations.get(target.declaration);
    if (declaration?.kind === "section") return `"${declaration.title}"`;
    const name =
      declaration === undefined || hasSeveralValues(declaration, models)
        ? undefined
        : exportOf(declaration, target, valued);
    if (name === undefined) return codeSpan(target.cName);
    return name === target.cName ? `{@link ${name}}` : `{@link ${name} | ${target.cName}}`;
  };
}

/** Whether the output has a constant for each value. */
function hasSeveralValues(declaration: Declaration, models: readonly Model[]): boolean {
  if (declaration.kind !== "constant") return false;
  const variants = models.flatMap((model) => constantVariants(declaration, model));
  return constantLayouts(variants).length !== 1;
}

/** The name in the output of what `target` points at, if it has one. */
function exportOf(
  declaration: Declaration,
  target: ProseTarget,
  valued: ReadonlySet<Aggregate>,
): string | undefined {
  const { name } = declaration;
  const own = () => name;
  const ofFamily = () => (target.kind === "value" ? target.cName : name);
  const none = () => undefined;
  return visitDeclaration<string | undefined>(declaration, {
    alias: own,
    constant: own,
    codes: ofFamily,
    flags: ofFamily,
    aggregate: (aggregate) =>
      target.part.length === 0 ? name : memberName(aggregate, name, target.part, valued),
    ring: (ring) => {
      const isOneClass = ringLayouts(ring).length === 1;
      return target.kind === "declaration" && isOneClass ? pageClass(name) : undefined;
    },
    message: () => messagePart(name, target),
    key: own,
    section: none,
    verbatim: ({ macro }) => (macro && macroLayouts(macro).length === 1 ? name : undefined),
  });
}

/** The path to a member through the types of the output; `undefined` inside a union, whose bytes stay raw. */
function memberName(
  aggregate: Aggregate,
  name: string,
  part: readonly string[],
  valued: ReadonlySet<Aggregate>,
): string | undefined {
  const [first, ...rest] = part;
  const member = aggregate.members.find((one) => one.name === first);
  if (member === undefined) return undefined;
  if (rest.length > 0) {
    const inner = aggregateIn(member.type);
    return inner && memberName(inner, memberAggregateName(name, member), rest, valued);
  }
  const hasInterface =
    valued.has(aggregate) && aggregate.kind === "struct" && taggedUnionOf(aggregate) === undefined;
  return hasInterface ? `${name}.${member.name}` : undefined;
}

function messagePart(message: string, target: ProseTarget): string | undefined {
  const [side, name] = target.part;
  switch (target.kind) {
    case "declaration":
      return requestType(message);
    case "parameter":
      return side === "request" ? `${requestType(message)}.${name}` : responseType(message);
    case "reply":
      return responseType(message);
    case "value":
    case "member":
    case "rule":
      return undefined;
  }
}

/**
 * A code or flag as an expression of the type of `holder`: its constant, or its value where one of both is a
 * `bigint` and the other a `number`. That happens where integers of both kinds hold the family, or where
 * only those of another header make it a `bigint`.
 */
export function codeValue(code: Code | Flag, holder: Member, context: Context): string {
  return literalOf(code, holder, context) ?? code.cName;
}

/** The type of {@link codeValue}. */
export function codeType(code: Code, holder: Member, context: Context): string {
  return literalOf(code, holder, context) ?? `typeof ${code.cName}`;
}

function literalOf({ value }: Code | Flag, { type }: Member, { big }: Context): string | undefined {
  if (type.kind !== "scalar" || type.values === undefined) return undefined;
  const isBigHolder = isBig(type.integer);
  if (isBigHolder === big.has(type.values)) return undefined;
  const text = type.values.kind === "flags" ? hex(value) : String(value);
  return isBigHolder ? `${text}n` : text;
}

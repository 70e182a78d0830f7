import { holdsOn } from "../model/condition.ts";
import { bitsOf, constantTypes } from "../model/constant-type.ts";
import { valueOn } from "../model/constant-values.ts";
import { enumerationOf, macrosOf } from "../model/numbers.ts";
import type { Abi } from "../model/layout/abi.ts";
import { allocatedBit } from "../model/layout/bits.ts";
import { extentOf, integerOn, layoutOf, placedMembers } from "../model/layout/layout.ts";
import { ringIndices, ringLayoutOf } from "../model/layout/ring-layout.ts";
import type { Declaration, Ring } from "../model/declaration.ts";
import type {
  Aggregate,
  Alias,
  Codes,
  DeclaredAggregate,
  Flags,
  Integer,
  StringConstant,
  Struct,
  Type,
} from "../model/type.ts";
import { type Model, declarationsOf } from "../model/model.ts";
import { definitionLines } from "../codegen/c/header.ts";
import { stringValue } from "../codegen/shared/c-text.ts";
import { handleTypeName, ringPageName, ringSlotName, ringTypeNames } from "../naming/c.ts";
import { flexRingFunctions } from "../model/flex-ring.ts";
import type { Span } from "../diagnostics/core/diagnostic.ts";
import {
  aggregateIn,
  dimensionsOf,
  elementOf,
  flexibleOf,
  memberPath,
  visitDeclaration,
  visitType,
} from "../model/visit.ts";
import {
  aggregateFact,
  codeFact,
  bitFieldFact,
  constantFact,
  enumFact,
  factsFrom,
  flexibleFact,
  memberFact,
  stringFact,
  typedefFact,
  type Fact,
  type Facts,
  type Location,
} from "../header/facts.ts";
import { tokensOf } from "../header/macros.ts";

/** What a spec says about its header on `abi`, as a compiler would have to see it. */
export function modelFacts(model: Model, abi: Abi): Facts {
  return factsFrom(declarationsOf(model).flatMap((declaration) => factsOf(declaration, abi)));
}

function aliasFact(alias: Alias, abi: Abi): Fact {
  const { name, type, macro, span } = alias;
  const location = locationOf(span);
  if (!macro) return typedefFact(name, shapeOf(type, abi), location);
  const [directive = ""] = definitionLines({ ...alias, prose: undefined });
  return codeFact(name, tokensOf(directive).join(" "), location);
}

/** The type of the handles of a typedef, where the header declares one. */
function handleFacts(declaration: Alias | DeclaredAggregate): readonly Fact[] {
  const name = handleTypeName(declaration);
  const isDeclared = name !== undefined && declaration.header === undefined;
  return isDeclared ? [typedefFact(name, "handle", locationOf(declaration.span))] : [];
}

/** A string that is no literal of its own is compared by its text. */
function stringConstantFact(constant: StringConstant): Fact {
  const { name, pieces, span } = constant;
  const location = locationOf(span);
  const value = stringValue(constant);
  return pieces === undefined
    ? stringFact(name, value, location)
    : codeFact(name, tokensOf(`#define ${name} ${value}`).join(" "), location);
}

/** What a spec says about one declaration on `abi`; of prose and of verbatim C, nothing. */
export function factsOf(declaration: Declaration, abi: Abi): readonly Fact[] {
  if (!holdsOn(declaration.condition, abi)) return [];
  return visitDeclaration<readonly Fact[]>(declaration, {
    // How another header spells a macro is its own matter.
    alias: (one) =>
      one.macro && one.header !== undefined ? [] : [aliasFact(one, abi), ...handleFacts(one)],
    constant: (one) => ("text" in one ? [stringConstantFact(one)] : constants(one, abi)),
    codes: (one) => [...constants(one, abi), ...enumeration(one)],
    flags: (one) => [...constants(one, abi), ...enumeration(one)],
    aggregate: (one) => aggregate(one, abi),
    ring: (one) => ring(one, abi),
    message: none,
    key: none,
    section: none,
    verbatim: none,
  });
}

const none = () => [];

function constants(declaration: Declaration, abi: Abi): readonly Fact[] {
  const present = macrosOf(declaration).filter(({ condition }) => holdsOn(condition, abi));
  return present.map(({ name, number, type, span }) => {
    const { signed } = constantTypes[type];
    return constantFact(
      name,
      valueOn(number, abi),
      signed,
      bitsOf(type, abi) / 8,
      locationOf(span),
    );
  });
}

function enumeration({ enumeration: own, span }: Codes | Flags): readonly Fact[] {
  if (own === undefined) return [];
  const { tag, typedef, integer } = own;
  const location = locationOf(span);
  return [
    ...(tag === undefined ? [] : [enumFact(tag, location)]),
    ...(typedef === undefined ? [] : [typedefFact(typedef, `u${integer.bits}`, location)]),
  ];
}

function aggregate(declaration: DeclaredAggregate, abi: Abi): Fact[] {
  const { kind, name, typedef, isTagless, span } = declaration;
  const { size, alignment } = layoutOf(declaration, abi);
  const location = locationOf(span);
  return [
    aggregateFact(`${kind} ${name}`, size, alignment, location),
    ...members(declaration, abi, name, 0),
    ...(typedef === undefined ? [] : [typedefFact(typedef, `${kind} ${name}`, location)]),
    ...(isTagless ? [typedefFact(name, kind, location)] : []),
    ...handleFacts(declaration),
  ];
}

function members(owner: Aggregate, abi: Abi, path: string, start: number): Fact[] {
  return placedMembers(owner, abi).flatMap(({ member, offset: own, size, bits }) => {
    const { type, span } = member;
    const offset = start + own;
    const label = memberPath(path, member);
    if (bits !== undefined) {
      const first = 8 * start + allocatedBit(bits, abi);
      return [bitFieldFact(label, shapeOf(type, abi), first, bits.width, locationOf(span))];
    }
    const inner = inPlace(type);
    const inside = inner === undefined ? [] : members(inner, abi, label, offset);
    if (member.anonymous) return inside;
    const shape = shapeOf(type, abi);
    const location = locationOf(span);
    if (flexibleOf(type) !== undefined) {
      return [flexibleFact(label, shape, offset, location), ...inside];
    }
    const told = inner === undefined ? undefined : extentOf(type, abi).alignment;
    return [memberFact(label, shape, offset, size, location, told), ...inside];
  });
}

/** The struct or union that is written in place as the type of a member, below its arrays. */
function inPlace(type: Type): Aggregate | undefined {
  const inner = aggregateIn(type);
  return inner?.name === undefined ? inner : undefined;
}

/** A type in the spelling of {@link memberFact}. */
function shapeOf(type: Type, abi: Abi): string {
  const shape = visitType(elementOf(type), {
    // The sign of an enumeration is the compiler's choice.
    scalar: (scalar) =>
      enumerationOf(scalar) === undefined
        ? shapeOfInteger(scalar.integer, abi)
        : `u${scalar.integer.bits}`,
    array: (array) => shapeOf(array, abi),
    aggregate: ({ kind, name }) => (name === undefined ? kind : `${kind} ${name}`),
  });
  return (
    shape +
    dimensionsOf(type)
      .map((length) => `[${length}]`)
      .join("")
  );
}

function shapeOfInteger(integer: Integer, abi: Abi): string {
  if (integer.isBoolean) return "bool";
  if (integer.isFloat) return `f${integer.bits}`;
  if (integer.isAddress) return integer.sizedBy === "handleSize" ? "handle" : "pointer";
  const { name, bits } = integerOn(integer, abi);
  const isSigned = name === "char" ? abi.charSigned : integer.signed;
  return `${isSigned ? "s" : "u"}${bits}`;
}

/** The page of a ring, as far as the spec decides it: the rest is ring.h's. */
function ring(declaration: Ring, abi: Abi): Fact[] {
  const { name, request, response, span } = declaration;
  const location = locationOf(span);
  const { slotSize, slotsOffset } = ringLayoutOf(declaration, abi);
  const alignment = Math.max(layoutOf(request, abi).alignment, layoutOf(response, abi).alignment);
  const page = ringPageName(name);
  const slot = ringSlotName(name);
  const entry = `union ${slot}`;
  const inSlot = (member: string, type: Struct) =>
    memberFact(
      `${slot}.${member}`,
      `struct ${type.name ?? ""}`,
      0,
      layoutOf(type, abi).size,
      location,
    );
  return [
    aggregateFact(entry, slotSize, alignment, location),
    inSlot("req", request),
    inSlot("rsp", response),
    { label: `struct ${page}`, group: "types", aspects: {}, location },
    ...ringIndices.map((index) =>
      memberFact(`${page}.${index.name}`, "u32", index.offset, 4, location),
    ),
    memberFact(`${page}.ring`, `${entry}[1]`, slotsOffset, slotSize, location),
  ];
}

/** What a spec states of a ring, by the paths of {@link ring}'s facts. */
function ringPaths(name: string): readonly string[] {
  const [page, slot] = [ringPageName(name), ringSlotName(name)];
  const indices = ringIndices.map((index) => `${page}.${index.name}`);
  return [page, ...indices, `${page}.ring`, slot, `${slot}.req`, `${slot}.rsp`];
}

/**
 * Leaves out what Xen's macros declare for a ring or a handle and no spec says anything about. Some versions of
 * ring.h give the slots the length 1, others none, which is the same.
 */
export function withoutMacroDetails(facts: Facts): Facts {
  const end = ringSlotName("");
  const rings = [...facts.keys()]
    .filter((label) => label.startsWith("union ") && label.endsWith(end))
    .map((label) => label.slice("union ".length, -end.length));
  const declared = new Set(rings.flatMap(ringTypeNames));
  const stated = new Set(rings.flatMap(ringPaths));
  const slots = new Set(rings.map((name) => `${ringPageName(name)}.ring`));
  const pointer = "_get_ring_ptr";
  const flexRings = [...facts.keys()]
    .filter((label) => label.endsWith(pointer))
    .map((label) => label.slice(0, -pointer.length));
  const functions = new Set(flexRings.flatMap(flexRingFunctions));
  // The addresses of the two rings, for programs.
  for (const name of flexRings) declared.add(`${name}_data`);
  const kept = [...facts.values()].filter(({ label, group }) => {
    if (group === "code" && functions.has(label)) return false;
    // Of a handle, the name of its type.
    if (/^(?:struct |union )?__guest_handle_/.test(label)) {
      return !/ |\.|^__guest_handle_(?:64|const)_/.test(label);
    }
    const path = label.replace(/^(?:struct|union) /, "");
    return stated.has(path) || !declared.has(path.replace(/\..*/, ""));
  });
  return factsFrom(
    kept.map((fact) => {
      const { type } = fact.aspects;
      if (type === undefined || !slots.has(fact.label)) return fact;
      return { ...fact, aspects: { ...fact.aspects, type: type.replace("[]", "[1]") } };
    }),
  );
}

function locationOf(span: Span): Location {
  return { file: span.file, line: span.line };
}

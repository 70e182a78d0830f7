import { type Conditional, conditionText } from "../../model/condition.ts";
import { expressionText } from "../shared/c-text.ts";
import { bitWidth } from "../../model/layout/bits.ts";
import type { Aggregate, Alignable, Integer, Selector, Type } from "../../model/type.ts";
import { type LocatedAggregate, visitType } from "../../model/visit.ts";
import type {
  ConditionalEntry,
  IntegerFacts,
  MemberEntry,
  SelectorEntry,
  StructEntry,
  TypeEntry,
  UnionEntry,
  LayoutEntry,
} from "./type-entries.ts";
import { layoutOf, placedMembers } from "../../model/layout/layout.ts";
import { type LayoutGroup, layoutGroups } from "../../model/layout/groups.ts";
import { conditionsWithin, programsOf } from "../../model/layout/variants.ts";

/** The facts of an integer beside its name. */
function widthFacts({ bits, signed, sizedBy, byteOrder }: Integer): IntegerFacts {
  return {
    bits,
    signed,
    ...(sizedBy === undefined ? {} : { sizedBy }),
    ...(byteOrder === undefined ? {} : { byteOrder }),
  };
}

/**
 * A type as the document refers to it.
 *
 * @param path - the name of a struct or union that is written in place here: `netif_extra_info.u`.
 */
export function typeEntry(type: Type, path: string): TypeEntry {
  const named = type.alias === undefined ? {} : { alias: type.alias.name };
  return visitType<TypeEntry>(type, {
    scalar: ({ integer, alias, values }) => ({
      kind: integer.isFloat ? "float" : "integer",
      name: integer.name,
      ...widthFacts(integer),
      alias: alias?.name ?? null,
      values: values?.name ?? null,
    }),
    array: ({ length, lengthExpression, flexible, element }) => ({
      kind: "array",
      length: flexible === undefined ? length : null,
      count: flexible?.count ?? null,
      ...(flexible?.isBytes === true ? { bytes: true } : {}),
      lengthExpression: lengthExpression === undefined ? null : expressionText(lengthExpression),
      element: typeEntry(element, path),
      ...named,
    }),
    aggregate: ({ kind, name }) => ({ kind, name: name ?? path, ...named }),
  });
}

/** A struct or union with its members and its layouts. */
export function aggregateEntry(
  { aggregate, path }: LocatedAggregate,
  header: string | null,
): StructEntry | UnionEntry {
  const shared = {
    name: path,
    header,
    ...conditionEntry(aggregate),
    inPlace: aggregate.name === undefined,
    typedef: (aggregate.isTagless ? aggregate.name : aggregate.typedef) ?? null,
    tag: aggregate.isTagless ? null : (aggregate.name ?? null),
    packed: aggregate.packed,
    ...alignmentEntry(aggregate),
    members: memberEntries(aggregate, path),
    layouts: layoutEntries(aggregate),
  };
  return aggregate.kind === "struct"
    ? { kind: "struct", ...shared }
    : { kind: "union", ...shared, selector: selectorEntry(aggregate.selector) };
}

function memberEntries(aggregate: Aggregate, owner: string): readonly MemberEntry[] {
  return aggregate.members.map(
    ({ name, type, direction, padding, anonymous, packed, condition, ...placed }) => ({
      name,
      ...conditionEntry({ condition }),
      type: typeEntry(type, `${owner}.${name}`),
      direction: direction ?? null,
      padding,
      anonymous,
      packed,
      ...alignmentEntry(placed),
      ...widthEntry(type),
    }),
  );
}

/** The least alignment of something, as the document says it. */
export function alignmentEntry({
  aligned,
  alignedBy,
}: Alignable): Pick<MemberEntry, "aligned" | "alignedExpression"> {
  return {
    aligned: aligned ?? null,
    ...(alignedBy === undefined ? {} : { alignedExpression: expressionText(alignedBy) }),
  };
}

function widthEntry(type: Type): Pick<MemberEntry, "bits"> {
  const bits = bitWidth(type);
  return bits === undefined ? {} : { bits };
}

/** Where the header has something, as the document says it. */
export function conditionEntry({ condition }: Conditional): ConditionalEntry {
  return condition === undefined ? {} : { condition: conditionText(condition) };
}

function selectorEntry(selector: Selector | undefined): SelectorEntry | null {
  if (selector === undefined) return null;
  const { codes, tag, cases } = selector;
  return {
    family: codes.name,
    tag: tag ?? null,
    cases: cases.flatMap(({ code, variant }) =>
      codes.values
        .filter(({ name }) => name === code)
        .map(({ cName }) => ({ constant: cName, member: variant })),
    ),
  };
}

/** The layouts for programs that define what the spec says, then those for others. */
function layoutEntries(aggregate: Aggregate): readonly LayoutEntry[] {
  return programsOf(conditionsWithin(aggregate)).flatMap((programs) =>
    layoutGroups(aggregate, programs).map((group) => layoutEntry(aggregate, group)),
  );
}

function layoutEntry(aggregate: Aggregate, group: LayoutGroup): LayoutEntry {
  const { defines } = group.abi;
  const { size, alignment, holes } = layoutOf(aggregate, group.abi);
  return {
    ...(defines === undefined
      ? {}
      : { defines: [...defines].map(([name, value]) => ({ name, value: String(value) })) }),
    abis: abiNames(group),
    size,
    alignment,
    members: placedMembers(aggregate, group.abi).map(({ member, offset, size: own, bits }) => ({
      name: member.name,
      offset,
      size: own,
      ...(bits === undefined ? {} : { shift: bits.shift }),
    })),
    holes,
  };
}

/** The names of the ABIs of a group, in the order of the table. */
export function abiNames(group: LayoutGroup): readonly string[] {
  return group.abis.map(({ name }) => name);
}

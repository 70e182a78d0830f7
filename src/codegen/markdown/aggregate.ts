import { formatCount, joinSentences } from "../../text/text.ts";
import type { Abi } from "../../model/layout/abi.ts";
import type { BitPlace } from "../../model/layout/bits.ts";
import {
  extentOf,
  layoutOf,
  type LayoutGroup,
  groupAbis,
  placementGroups,
  numbersByAbi,
  placedMembers,
} from "../../model/layout/layout.ts";
import { selfTaggedUnionOf, tagCandidates } from "../../model/tagged-union.ts";
import { aggregateIn, flexibleOf } from "../../model/visit.ts";
import type { Aggregate, Code, DeclaredAggregate, Member, Struct, Type } from "../../model/type.ts";
import { type Diagram, diagramsOf } from "../diagram/diagram.ts";
import type { Links } from "./links.ts";
import { type Column, codeSpan, table, codeBlock, proseBlocks, proseCell } from "./markdown.ts";
import { bitsText, codesToName, conditionSentence } from "../shared/wording.ts";
import { type References, groupNames, perGroup, typeText, usedBy } from "./uses.ts";

/** A struct or union: prose, uses, and for each distinct layout its size, diagrams and members. */
export function aggregateBlocks(
  aggregate: DeclaredAggregate,
  references: References,
): readonly string[] {
  const { typedef } = aggregate;
  const { links } = references;
  return [
    ...proseBlocks(aggregate.prose, links),
    ...(typedef === undefined ? [] : [`Typedef: ${codeSpan(typedef)}.`]),
    ...usedBy(aggregate, references),
    ...layoutSections(aggregate, links).flatMap(({ group, diagrams, members }, index) => [
      extentText(aggregate, group),
      ...diagrams,
      index === 0 ? memberTable(aggregate, group.abi, true, links) : members,
    ]),
  ];
}

/**
 * What the reference says of each layout, and the ABIs for which it says the same. The table of members has
 * no anchors, and is empty where there is only one layout.
 */
function layoutSections(aggregate: DeclaredAggregate, links: Links) {
  const placements = placementGroups(aggregate);
  const sections = placements.map((group) => ({
    group,
    diagrams: diagramsOf(aggregate, group.abi).flatMap((one) =>
      diagramBlocks(aggregate, one, links),
    ),
    members: placements.length === 1 ? "" : memberTable(aggregate, group.abi, false, links),
  }));
  if (placements.length === 1) return sections;
  const sectionOn = (abi: Abi) => sections.find(({ group }) => group.abis.includes(abi));
  const groups = groupAbis((abi) => {
    const layout = sectionOn(abi);
    return [...(layout?.diagrams ?? []), layout?.members].join();
  });
  return groups.flatMap((group) => {
    const layout = sectionOn(group.abi);
    return layout === undefined ? [] : [{ ...layout, group }];
  });
}

export function extentText(aggregate: Aggregate, group: LayoutGroup): string {
  const { size } = layoutOf(aggregate, group.abi);
  const packed = aggregate.packed ? "packed, " : "";
  const alignments = numbersByAbi((abi) => layoutOf(aggregate, abi).alignment, group.abis);
  const alignment = perGroup(alignments, ({ number }) => String(number));
  return `${formatCount(size, "byte")} on ${groupNames(group)}, ${packed}aligned to ${alignment}.`;
}

function diagramBlocks(
  aggregate: DeclaredAggregate,
  { variant, lines }: Diagram,
  links: Links,
): readonly string[] {
  const picture = codeBlock({ language: "text", lines });
  if (variant === undefined) return [picture];
  const path = links.link(variant.path, aggregate.name, ...variant.path.split("."));
  const codes = variant.codes.map((code: Code) => codeSpan(code.cName)).join(" or ");
  return [codes === "" ? `With ${path}:` : `With ${path}, for ${codes}:`, picture];
}

/** The cells of a row: offset, size, member, type, direction and meaning. */
type MemberRow = readonly string[];

const columns: readonly Column[] = [
  { numbers: "Offset" },
  { numbers: "Size" },
  "Member",
  "Type",
  "Direction",
  "Meaning",
];

/** The members of one aggregate inside of the one that the table is about. */
interface Scope {
  readonly owner: string;
  /** The path to the aggregate in links. */
  readonly part: readonly string[];
  /** The path to it in C, with a `.` at the end. */
  readonly way: string;
  /** Where the aggregate starts, in bytes. */
  readonly start: number;
  /** What an index of an array of such aggregates adds to each offset: ` + 8i`. */
  readonly strides: string;
  readonly around: Struct | undefined;
  readonly abi: Abi;
  /** Whether rows have anchors. Of several tables with the same members one has. */
  readonly anchored: boolean;
  readonly links: Links;
}

/**
 * The members of `aggregate` on `abi` as a table. Members of structs and unions that are written in place
 * follow in rows of their own, and so do the holes. Offsets count from the start of `aggregate`.
 */
export function memberTable(
  aggregate: DeclaredAggregate,
  abi: Abi,
  anchored: boolean,
  links: Links,
): string {
  const whole = { owner: aggregate.name, part: [], way: "", start: 0, strides: "" };
  const rows = rowsOf(aggregate, { ...whole, around: undefined, abi, anchored, links });
  const direction = columns.indexOf("Direction");
  const isDirected = rows.some((row) => row[direction] !== "");
  const shown = <Cell>(cells: readonly Cell[]) =>
    isDirected ? cells : cells.toSpliced(direction, 1);
  return table(shown(columns), rows.map(shown));
}

function rowsOf(aggregate: Aggregate, scope: Scope): readonly MemberRow[] {
  const layout = layoutOf(aggregate, scope.abi);
  const members = placedMembers(aggregate, scope.abi).map(({ member, offset, bits }) => ({
    offset,
    rows: memberRows(aggregate, member, offset, bits, scope),
  }));
  const holes = layout.holes.map(({ offset, size }) => ({
    offset,
    rows: [holeRow(offset, String(size), scope)],
  }));
  const spareBits = layout.spareBits.map(({ offset, width }) => ({
    offset,
    rows: [holeRow(offset, formatCount(width, "bit"), scope)],
  }));
  const places = [...members, ...spareBits, ...holes];
  return (
    aggregate.kind === "struct" ? places.toSorted((a, b) => a.offset - b.offset) : places
  ).flatMap(({ rows }) => rows);
}

function holeRow(offset: number, size: string, scope: Scope): MemberRow {
  return [offsetText(offset, scope), size, "*hole*", "", "", "Padding that the compiler adds."];
}

function memberRows(
  aggregate: Aggregate,
  member: Member,
  offset: number,
  bits: BitPlace | undefined,
  scope: Scope,
): readonly MemberRow[] {
  const { name, type, direction, anonymous } = member;
  const part = anonymous ? scope.part : [...scope.part, name];
  const label = anonymous ? "*no name*" : codeSpan(scope.way + name);
  const anchor = scope.anchored && !anonymous ? scope.links.anchor(scope.owner, ...part) : "";
  const place = bits && `${bitsText(bits).replace("bit", "Bit")}. `;
  const row = [
    offsetText(offset, scope),
    bits ? formatCount(bits.width, "bit") : sizeText(type, scope.abi),
    `${anchor}${label}`,
    typeText(type, scope.links),
    direction === undefined ? "" : directionNames[direction],
    `${place ?? ""}${meaningOf(aggregate, member, scope)}`,
  ];
  const inside = aggregateIn(type);
  if (inside === undefined || inside.name !== undefined) return [row];
  const indices = indicesOf(type, scope);
  return [
    row,
    ...rowsOf(inside, {
      ...scope,
      part,
      way: anonymous
        ? scope.way
        : `${scope.way}${name}${indices.map(({ letter }) => `[${letter}]`).join("")}.`,
      start: scope.start + offset,
      strides:
        scope.strides +
        indices.map(({ letter, stride }) => ` + ${stride === 1 ? "" : stride}${letter}`).join(""),
      around: aggregate.kind === "struct" ? aggregate : scope.around,
    }),
  ];
}

/** The bytes of a member; of a flexible array, those of an element. */
function sizeText(type: Type, abi: Abi): string {
  return type.kind === "array" && type.flexible !== undefined
    ? `n × ${extentOf(type.element, abi).size}`
    : String(extentOf(type, abi).size);
}

/** How many elements a flexible array has. */
function elementsText(type: Type): readonly string[] {
  const flexible = flexibleOf(type);
  if (flexible === undefined) return [];
  const { count, most } = flexible;
  const number = count === undefined ? "All that follows" : `As many as ${codeSpan(count)} says`;
  return [`${number}${most === undefined ? "" : `, at most ${most}`}.`];
}

const directionNames = { input: "in", output: "out", inout: "in, out" } as const;

function offsetText(offset: number, { start, strides }: Scope): string {
  return `${start + offset}${strides}`;
}

/** The meaning of a member; for a variant of a union first what selects it. */
function meaningOf(aggregate: Aggregate, member: Member, scope: Scope): string {
  return joinSentences([
    ...selection(aggregate, member, scope),
    proseCell(member.prose, scope.links),
    conditionSentence({ condition: member.condition }, codeSpan) ?? "",
    ...elementsText(member.type),
    ...(member.padding ? ["Padding: written as 0, ignored when read."] : []),
  ]);
}

/** What selects a variant of a union, unless the prose of the variant says so. */
function selection(aggregate: Aggregate, member: Member, scope: Scope): readonly string[] {
  const codes = codesToName(aggregate, member);
  if (aggregate.kind === "struct" || aggregate.selector === undefined || codes.length === 0)
    return [];
  const family = aggregate.selector.codes.name;
  const links = codes.map(({ name, cName }) => scope.links.link(cName, family, name));
  const [beside] = scope.around === undefined ? [] : tagCandidates(scope.around, aggregate);
  const tag = beside ?? selfTaggedUnionOf(aggregate)?.variants[0].tag;
  const where = tag === undefined ? "the tag" : codeSpan(tag.name);
  return [`Where ${where} is ${links.join(" or ")}.`];
}

/**
 * A letter for each dimension of an array, `i`, `j` and on, after those that are in use, with the bytes from one
 * element to the next.
 */
function indicesOf(type: Type, scope: Scope) {
  const used = [...scope.way.matchAll(/\[/g)].length;
  const indices: { readonly letter: string; readonly stride: number }[] = [];
  for (let inner = type; inner.kind === "array"; inner = inner.element) {
    const letter = String.fromCodePoint("i".charCodeAt(0) + used + indices.length);
    indices.push({ letter, stride: extentOf(inner.element, scope.abi).size });
  }
  return indices;
}

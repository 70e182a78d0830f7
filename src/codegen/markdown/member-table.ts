import { formatCount, joinSentences } from "../../text/text.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { bitWidth } from "../../model/layout/bits.ts";
import { extentOf, layoutOf, type MemberPlace, placedMembers } from "../../model/layout/layout.ts";
import { isClosed } from "../../model/layout/flexible.ts";
import { isOnAnyAbi, presentOn } from "../../model/layout/present.ts";
import { selfTaggedUnionOf, tagCandidates } from "../../model/tagged-union.ts";
import { aggregateIn, flexibleOf } from "../../model/visit.ts";
import type { Aggregate, DeclaredAggregate, Member, Struct, Type } from "../../model/type.ts";
import type { Links } from "./links.ts";
import { type Column, codeSpan, table, proseCell } from "./markdown.ts";
import { bitsText, codesToName, conditionSentence } from "../shared/wording.ts";
import { typeText } from "./uses.ts";

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

/** What the tables of one struct or union have in common. */
interface Tables {
  /** Paths of members that have an anchor already. */
  readonly anchors: Set<string>;
  /** Members without a place in any layout that have a row already; `undefined` where each table shows all of them. */
  readonly absent: Set<Member> | undefined;
}

/** The members of one aggregate inside of the one that the table is about. */
interface Scope {
  readonly owner: string;
  /** The path to the aggregate in links. */
  readonly part: readonly string[];
  /** The path to it in C, with a `.` at the end. */
  readonly way: string;
  /** Where the aggregate starts, in bytes; `undefined` where no layout of the reference has it. */
  readonly start: number | undefined;
  /** What an index of an array of such aggregates adds to each offset: ` + 8i`. */
  readonly strides: string;
  readonly around: Struct | undefined;
  /** Whether something follows it, so that a flexible array at its end has no elements. */
  readonly isFollowed: boolean;
  readonly abi: Abi;
  readonly tables: Tables | undefined;
  readonly links: Links;
}

/**
 * The members of `aggregate` on `abi` as a table. Members of structs and unions that are written in place
 * follow in rows of their own, and so do the holes. Offsets count from the start of `aggregate`.
 *
 * @param tables - `undefined` for a table without anchors.
 */
export function memberTable(
  aggregate: DeclaredAggregate,
  abi: Abi,
  tables: Tables | undefined,
  links: Links,
): string {
  const rows = rowsOf(aggregate, {
    owner: aggregate.name,
    part: [],
    way: "",
    start: 0,
    strides: "",
    around: undefined,
    isFollowed: false,
    abi,
    tables,
    links,
  });
  const direction = columns.indexOf("Direction");
  const isDirected = rows.some((row) => row[direction] !== "");
  const shown = <Cell>(cells: readonly Cell[]) =>
    isDirected ? cells : cells.toSpliced(direction, 1);
  return table(shown(columns), rows.map(shown));
}

function rowsOf(aggregate: Aggregate, scope: Scope): readonly MemberRow[] {
  const layout = layoutOf(aggregate, scope.abi);
  const placed = new Map(placedMembers(aggregate, scope.abi).map((place) => [place.member, place]));
  let behind = -1;
  const members = aggregate.members.flatMap((member) => {
    const place = placed.get(member);
    if (place === undefined && !showsAbsent(member, scope)) return [];
    behind = place?.offset ?? behind;
    return [{ offset: behind, rows: memberRows(aggregate, member, place, scope) }];
  });
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

/** Whether a table has a row for a member that its ABI does not have: for one that no ABI has, once. */
function showsAbsent(member: Member, { start, tables }: Scope): boolean {
  if (tables === undefined || (start !== undefined && isOnAnyAbi(member))) return false;
  const isShown = tables.absent?.has(member) === true;
  tables.absent?.add(member);
  return !isShown;
}

function holeRow(offset: number, size: string, scope: Scope): MemberRow {
  return [offsetText(offset, scope), size, "*hole*", "", "", "Padding that the compiler adds."];
}

function memberRows(
  aggregate: Aggregate,
  member: Member,
  place: MemberPlace | undefined,
  scope: Scope,
): readonly MemberRow[] {
  const { name, type, direction, anonymous } = member;
  const { offset, bits } = place ?? {};
  const width = bitWidth(type);
  const part = anonymous ? scope.part : [...scope.part, name];
  const label = anonymous ? "*no name*" : codeSpan(scope.way + name);
  const { anchors } = scope.tables ?? {};
  const path = part.join(".");
  const isAnchored = anchors !== undefined && !anonymous && !anchors.has(path);
  if (isAnchored) anchors.add(path);
  const anchor = isAnchored ? scope.links.anchor(scope.owner, ...part) : "";
  const isFollowed = scope.isFollowed || isClosed(presentOn(aggregate, scope.abi), member);
  const bitsNote = bits && `${bitsText(bits).replace("bit", "Bit")}. `;
  const row = [
    offsetText(offset, scope),
    width === undefined ? sizeText(type, isFollowed, scope.abi) : formatCount(width, "bit"),
    `${anchor}${label}`,
    typeText(type, scope.links),
    direction === undefined ? "" : directionNames[direction],
    `${bitsNote ?? ""}${meaningOf(aggregate, member, { ...scope, isFollowed })}`,
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
      start: sum(scope.start, offset),
      strides:
        scope.strides +
        indices.map(({ letter, stride }) => ` + ${stride === 1 ? "" : stride}${letter}`).join(""),
      around: aggregate.kind === "struct" ? aggregate : scope.around,
      isFollowed,
    }),
  ];
}

/** The bytes of a member; of a flexible array that nothing follows, those of an element. */
function sizeText(type: Type, isFollowed: boolean, abi: Abi): string {
  return type.kind === "array" && type.flexible !== undefined && !isFollowed
    ? type.flexible.isBytes
      ? "n"
      : `n × ${extentOf(type.element, abi).size}`
    : String(extentOf(type, abi).size);
}

/** How many elements a flexible array has. */
function elementsText(type: Type, isFollowed: boolean): readonly string[] {
  const flexible = flexibleOf(type);
  if (flexible === undefined) return [];
  if (isFollowed) return ["It has no elements, because something follows."];
  const { count, isBytes, most } = flexible;
  const number =
    count === undefined
      ? "All that follows"
      : `As many ${isBytes ? "bytes " : ""}as ${codeSpan(count)} says`;
  return [`${number}${most === undefined ? "" : `, at most ${most}`}.`];
}

const directionNames = { input: "in", output: "out", inout: "in, out" } as const;

function sum(start: number | undefined, offset: number | undefined): number | undefined {
  return start === undefined || offset === undefined ? undefined : start + offset;
}

/** Empty for what has no place in the layouts of the reference. */
function offsetText(offset: number | undefined, { start, strides }: Scope): string {
  const whole = sum(start, offset);
  return whole === undefined ? "" : `${whole}${strides}`;
}

/** The meaning of a member; for a variant of a union first what selects it. */
function meaningOf(aggregate: Aggregate, member: Member, scope: Scope): string {
  return joinSentences([
    ...selection(aggregate, member, scope),
    proseCell(member.prose, scope.links),
    conditionSentence({ condition: member.condition }, codeSpan) ?? "",
    ...elementsText(member.type, scope.isFollowed),
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

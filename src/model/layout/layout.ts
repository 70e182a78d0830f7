import type { Aggregate, Type } from "../type.ts";
import { aggregateIn, elementOf } from "../visit.ts";
import { type Abi, pageSize, abis } from "./abi.ts";
import type { Ring } from "../declaration.ts";

/** Size and alignment of a type, in bytes. */
export interface Extent {
  readonly size: number;
  readonly alignment: number;
}

/** Bytes that belong to no member. */
export interface Hole {
  /** Offset of the first byte, in bytes. */
  readonly offset: number;
  /** Number of bytes. */
  readonly size: number;
}

/** The layout of a struct or union on one ABI. */
export interface AggregateLayout extends Extent {
  /** Offset and extent of each member, in bytes, in the order of the members. */
  readonly members: readonly (Extent & { readonly offset: number })[];
  /** Padding that no member names, by rising offset; the last one may be at the end. */
  readonly holes: readonly Hole[];
}

/** Size and alignment of `type` on `abi`, in bytes. */
export function extentOf(type: Type, { int64Alignment }: Abi): Extent {
  return extentWith(type, int64Alignment);
}

function extentWith(type: Type, int64Alignment: Abi["int64Alignment"]): Extent {
  switch (type.kind) {
    case "scalar": {
      const size = type.integer.bits / 8;
      return { size, alignment: size === 8 ? int64Alignment : size };
    }
    case "array": {
      const { size, alignment } = extentWith(type.element, int64Alignment);
      return { size: size * type.length, alignment };
    }
    case "struct":
      return layoutsOf(type.struct)[int64Alignment];
    case "union":
      return layoutsOf(type.union)[int64Alignment];
  }
}

/** How many elements of type `element` a page holds on `abi`. */
export function pageCapacity(element: Type, abi: Abi): number {
  return Math.floor(pageSize / extentOf(element, abi).size);
}

/** The layouts of a struct or union by the alignment of 64-bit integers; without any, one object twice. */
type Layouts = Readonly<Record<Abi["int64Alignment"], AggregateLayout>>;

/** Layouts that are known, because outputs and checks ask for each of them many times. */
const knownLayouts = new WeakMap<Aggregate, Layouts>();

/** The layout that C's rules for `aggregate` give on `abi`: each member at the next multiple of its alignment. */
export function layoutOf(aggregate: Aggregate, abi: Abi): AggregateLayout {
  return layoutsOf(aggregate)[abi.int64Alignment];
}

function layoutsOf(aggregate: Aggregate): Layouts {
  const known = knownLayouts.get(aggregate);
  if (known !== undefined) return known;
  const wide = computeLayout(aggregate, 8);
  const isSame = aggregate.members.every(({ type }) => !holdsInt64(type));
  const layouts = { 8: wide, 4: isSame ? wide : computeLayout(aggregate, 4) };
  knownLayouts.set(aggregate, layouts);
  return layouts;
}

function holdsInt64(type: Type): boolean {
  const element = elementOf(type);
  if (element.kind === "scalar") return element.integer.bits === 64;
  const layouts = layoutsOf(element.kind === "struct" ? element.struct : element.union);
  return layouts[8] !== layouts[4];
}

function computeLayout(
  { kind, members }: Aggregate,
  int64Alignment: Abi["int64Alignment"],
): AggregateLayout {
  const places: (Extent & { offset: number })[] = [];
  const holes: Hole[] = [];
  let alignment = 1;
  let end = 0;
  for (const { type } of members) {
    const { size, alignment: own } = extentWith(type, int64Alignment);
    const offset = kind === "union" ? 0 : roundUp(end, own);
    if (offset > end) holes.push({ offset: end, size: offset - end });
    places.push({ size, alignment: own, offset });
    alignment = Math.max(alignment, own);
    end = Math.max(end, offset + size);
  }
  const size = roundUp(end, alignment);
  if (size > end) holes.push({ offset: end, size: size - end });
  return { size, alignment, members: places, holes };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

/** One of the four indices at the start of a ring's page. */
export interface RingIndex {
  readonly name: "req_prod" | "req_event" | "rsp_prod" | "rsp_event";
  /** In bytes from the start of the page. */
  readonly offset: number;
}

/** The indices of a ring's page: 32-bit, in the byte order of the page. */
export const ringIndices: readonly RingIndex[] = [
  { name: "req_prod", offset: 0 },
  { name: "req_event", offset: 4 },
  { name: "rsp_prod", offset: 8 },
  { name: "rsp_event", offset: 12 },
];

/** The layout of a ring in a page of {@link pageSize} bytes on one ABI. */
export interface RingLayout {
  /** Offset of slot 0, in bytes. */
  readonly slotsOffset: number;
  /** Distance between slots, in bytes: that of a union of request and response. */
  readonly slotSize: number;
  /** Number of slots: the largest power of two that fits. 0 where not one fits. */
  readonly slots: number;
}

/** Bytes before the slots, as ring.h of Xen's public headers lays out every shared ring. */
const headSize = 64;

/** The layout of `ring` on `abi`, by the rules of Xen's ring.h. */
export function ringLayoutOf(ring: Ring, abi: Abi): RingLayout {
  const request = layoutOf(ring.request, abi);
  const response = layoutOf(ring.response, abi);
  const alignment = Math.max(request.alignment, response.alignment);
  const slotSize = Math.ceil(Math.max(request.size, response.size) / alignment) * alignment;
  const fitting = Math.floor((pageSize - headSize) / slotSize);
  const slots = fitting < 1 ? 0 : 2 ** Math.floor(Math.log2(fitting));
  return { slotsOffset: headSize, slotSize, slots };
}

/** ABIs on which something has the same layout, at every depth. */
export interface LayoutGroup {
  /** The first of {@link LayoutGroup.abis}; its name stands for the group. */
  readonly abi: Abi;
  readonly abis: readonly Abi[];
}

/** Groups the ABI table by the layout of `aggregate`; byte order does not count. In the order of the table. */
export function layoutGroups(aggregate: Aggregate): readonly LayoutGroup[] {
  if (hasOneLayout(aggregate)) return wholeTable;
  return groupAbis((abi) => {
    const { alignment } = layoutOf(aggregate, abi);
    return `${placement(aggregate, abi)} aligned to ${alignment}`;
  });
}

const wholeTable = abis.slice(0, 1).map((abi) => ({ abi, abis }));

function hasOneLayout(aggregate: Aggregate): boolean {
  const layouts = layoutsOf(aggregate);
  return layouts[8] === layouts[4];
}

/** Groups that are known, because those of a struct need those of the structs inside. */
const knownGroups = new WeakMap<Aggregate, readonly LayoutGroup[]>();

/**
 * Groups the ABI table by the size of `aggregate` and the offsets in it, at every depth. A reader of bytes does
 * not depend on alignment.
 */
export function placementGroups(aggregate: Aggregate): readonly LayoutGroup[] {
  if (hasOneLayout(aggregate)) return wholeTable;
  const known = knownGroups.get(aggregate);
  if (known !== undefined) return known;
  const groups = groupAbis((abi) => placement(aggregate, abi));
  knownGroups.set(aggregate, groups);
  return groups;
}

/**
 * Groups ABIs by a fact about layouts, which `key` gives for each: those of the table, or `among` others in
 * that order. Only the alignment of 64-bit integers tells ABIs apart, so that there are two groups at most.
 */
export function groupAbis(
  key: (abi: Abi) => string,
  among: readonly Abi[] = abis,
): readonly LayoutGroup[] {
  const groups = among === abis ? alignmentGroups : groupByAlignment(among);
  const [first, second] = groups;
  return first !== undefined && second !== undefined && key(first.abi) === key(second.abi)
    ? [{ abi: first.abi, abis: among }]
    : groups;
}

/** The ABIs of the table by the alignment of a 64-bit integer, which is all that makes layouts differ. */
export const alignmentGroups = groupByAlignment(abis);

function groupByAlignment(among: readonly Abi[]): readonly LayoutGroup[] {
  const alignments = new Set(among.map(({ int64Alignment }) => int64Alignment));
  return [...alignments].flatMap((alignment) => {
    const group = among.filter(({ int64Alignment }) => int64Alignment === alignment);
    return group.slice(0, 1).map((abi) => ({ abi, abis: group }));
  });
}

/** A number, and the ABIs on which it holds. */
export interface NumberOnAbis extends LayoutGroup {
  readonly number: number;
}

/** The different numbers that `numberOn` gives, in the order of the ABI table: one where all ABIs agree. */
export function numbersByAbi(
  numberOn: (abi: Abi) => number,
  among?: readonly Abi[],
): readonly NumberOnAbis[] {
  const groups = groupAbis((abi) => String(numberOn(abi)), among);
  return groups.map((group) => ({ ...group, number: numberOn(group.abi) }));
}

/** Equal for two ABIs if, and only if, `aggregate` has the same size and offsets on both. */
function placement(aggregate: Aggregate, abi: Abi): string {
  const { size, members } = layoutOf(aggregate, abi);
  const inner = aggregate.members.map(({ type }) => {
    const found = aggregateIn(type);
    return found && placementGroups(found).findIndex(({ abis: group }) => group.includes(abi));
  });
  return `${size} ${members.map(({ offset }) => offset).join()} ${inner.join()}`;
}

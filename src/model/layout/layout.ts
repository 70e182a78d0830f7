import { oncePer } from "../../once.ts";
import { presentOn } from "./present.ts";
import type { Aggregate, Integer, Member, Type } from "../type.ts";
import { bodyOf, elementOf } from "../visit.ts";
import { type Abi, type Trait, pageSize } from "./abi.ts";
import {
  type Range,
  type Hole,
  unownedParts,
  alignsUnnamedBits,
  type BitPlace,
  bitPlace,
  bitStart,
  partWidth,
} from "./bits.ts";

/** Size and alignment of a type, in bytes. */
export interface Extent {
  readonly size: number;
  readonly alignment: number;
}

/** The layout of a struct or union on one ABI. */
export interface AggregateLayout extends Extent {
  /** Offset and extent of each member that the ABI has, in bytes, in the order of {@link presentOn}. */
  readonly members: readonly MemberPlace[];
  /** Padding that no member names, by rising offset; the last one may be at the end. */
  readonly holes: readonly Hole[];
  /** Bits beside bit-fields that belong to no member, by rising offset; each place is a part of one byte. */
  readonly spareBits: readonly BitPlace[];
  /** What the compiler pads, and no bit-field without a name does. */
  readonly implicit: readonly Range[];
}

/** Where a member is. The bytes of a bit-field are those that have some of its bits; other members may share them. */
export interface MemberPlace extends Extent {
  readonly offset: number;
  /** `undefined` for a member that is no bit-field. */
  readonly bits: BitPlace | undefined;
}

/** Size and alignment of `type` on `abi`, in bytes. */
export function extentOf(type: Type, abi: Abi): Extent {
  const { size, alignment } = declaredExtent(type, abi);
  return { size, alignment: Math.max(alignment, attributeOf(type)) };
}

/** {@link extentOf} without what a macro adds to the declaration of a member. */
function declaredExtent(type: Type, abi: Abi): Extent {
  const alignment = alignmentOf(type);
  const extent = ownExtent(type, abi);
  return alignment === undefined ? extent : { ...extent, alignment };
}

function ownExtent(type: Type, abi: Abi): Extent {
  switch (type.kind) {
    case "scalar": {
      const { bits, sizedBy } = type.integer;
      const size = sizedBy === undefined ? bits / 8 : abi[sizedBy];
      return { size, alignment: sizedBy === undefined && size === 8 ? abi.int64Alignment : size };
    }
    case "array": {
      const { size, alignment } = declaredExtent(type.element, abi);
      return { size: size * type.length, alignment };
    }
    case "struct":
      return layoutOf(type.struct, abi);
    case "union":
      return layoutOf(type.union, abi);
  }
}

/** The alignment of a typedef, or of one that it is a typedef of, which may be less than that of its type. */
function alignmentOf({ alias }: Type): number | undefined {
  if (alias === undefined) return undefined;
  const attribute = alias.macro ? 0 : Math.max(alias.aligned ?? 0, attributeOf(alias.type));
  return attribute > 0 ? attribute : alignmentOf(alias.type);
}

/**
 * The least alignment that macros in the place of typedefs add to a declaration, as an attribute of a member
 * does; 0 where they add none.
 */
function attributeOf(type: Type): number {
  const { alias } = type;
  if (alias?.macro === true) return Math.max(alias.aligned ?? 0, attributeOf(alias.type));
  return alias === undefined && type.kind === "array" ? attributeOf(type.element) : 0;
}

/** `integer` with the width that it has on `abi`. */
export function integerOn(integer: Integer, abi: Abi): Integer {
  const { sizedBy } = integer;
  if (sizedBy === undefined) return integer;
  return { ...integer, bits: abi[sizedBy] === 8 ? 64 : 32 };
}

/** What of an ABI the layout of a member depends on. */
function addTraits(traits: Set<Trait>, { type, condition }: Member): void {
  if (condition !== undefined) traits.add("conditions");
  const element = elementOf(type);
  if (element.kind === "scalar") {
    const { bits, sizedBy } = element.integer;
    if (sizedBy !== undefined) traits.add(sizedBy);
    else if (bits === 64) traits.add("int64Alignment");
    return;
  }
  const inner = knownOf(element.kind === "struct" ? element.struct : element.union);
  for (const trait of inner.traits) traits.add(trait);
}

/** How many elements of type `element` a page holds on `abi`. */
export function pageCapacity(element: Type, abi: Abi): number {
  return Math.floor(pageSize / extentOf(element, abi).size);
}

/** What is known of a struct or union, because outputs and checks ask for each layout many times. */
interface Known {
  /** What of an ABI its layout depends on; ABIs that agree in all of it share one object. */
  readonly traits: readonly Trait[];
  /** By the values of the traits. */
  readonly layouts: Map<string, AggregateLayout>;
  readonly byAbi: Map<Abi, AggregateLayout>;
}

const knownOf: (aggregate: Aggregate) => Known = oncePer((aggregate) => {
  const traits = new Set<Trait>();
  for (const part of aggregate.kind === "struct" ? aggregate.anonymous : []) {
    if (part.condition !== undefined) traits.add("conditions");
    if ("bits" in part) traits.add("name");
    else for (const trait of knownOf(part.struct).traits) traits.add(trait);
  }
  for (const member of aggregate.members) addTraits(traits, member);
  return { traits: [...traits], layouts: new Map(), byAbi: new Map() };
});

/** The layout that C's rules for `aggregate` give on `abi`: each member at the next multiple of its alignment. */
export function layoutOf(aggregate: Aggregate, abi: Abi): AggregateLayout {
  const { traits, layouts, byAbi } = knownOf(aggregate);
  const found = byAbi.get(abi);
  if (found !== undefined) return found;
  const key = traits.map((trait) => (trait === "conditions" ? abiKey(abi) : abi[trait])).join();
  const layout = layouts.get(key) ?? computeLayout(presentOn(aggregate, abi), abi);
  layouts.set(key, layout);
  byAbi.set(abi, layout);
  return layout;
}

/** Equal for ABIs with the same macros. */
function abiKey({ name, defines }: Abi): string {
  return [name, ...(defines ?? [])].join(" ");
}

/** The places of members by name: they are asked for one by one. */
const knownPlaces = new WeakMap<AggregateLayout, ReadonlyMap<string, MemberPlace>>();

/** The place of a member of `owner` on `abi`, which may be that of another branch of a condition. */
export function placeIn(owner: Aggregate, member: Pick<Member, "name">, abi: Abi): MemberPlace {
  const layout = layoutOf(owner, abi);
  const places =
    knownPlaces.get(layout) ??
    new Map(placedMembers(owner, abi).map((place) => [place.member.name, place]));
  knownPlaces.set(layout, places);
  const place = places.get(member.name);
  if (place === undefined) throw new Error(`${member.name} is no member of ${owner.kind}`);
  return place;
}

/** The members that `aggregate` has on `abi`, each with its place, in the order of the header. */
export function placedMembers(
  aggregate: Aggregate,
  abi: Abi,
): readonly (MemberPlace & { readonly member: Member })[] {
  const { members } = presentOn(aggregate, abi);
  return layoutOf(aggregate, abi).members.flatMap((place, index) => {
    const member = members[index];
    return member === undefined ? [] : [{ member, ...place }];
  });
}

function computeLayout(aggregate: Aggregate, abi: Abi): AggregateLayout {
  const { kind, packed, aligned } = aggregate;
  const isPortable = kind === "struct" && aggregate.portableBits !== undefined;
  const places: MemberPlace[] = [];
  const innerHoles: Hole[] = [];
  const innerBits: BitPlace[] = [];
  // In bits, as all that follows.
  const unowned: Range[] = [];
  const implicit: Range[] = [];
  let alignment = aligned ?? 1;
  let end = 0;
  for (const part of bodyOf(aggregate)) {
    const inner = "struct" in part ? layoutOf(part.struct, abi) : undefined;
    const { size, alignment: natural } =
      "struct" in part
        ? layoutOf(part.struct, abi)
        : declaredExtent("bits" in part ? part.bits : part.type, abi);
    const isPacked = packed || ("packed" in part && part.packed);
    const least = "aligned" in part ? Math.max(part.aligned ?? 0, attributeOf(part.type)) : 0;
    const own = Math.max(isPacked ? 1 : natural, least);
    const width = partWidth(part);
    const multiple = width === undefined ? own : least;
    const first = multiple === 0 ? end : roundUp(end, 8 * multiple);
    const isFree = width === undefined || isPacked;
    const next = isFree ? first : bitStart(first, width, size, natural);
    const start = kind === "union" ? 0 : next;
    if ("bits" in part) {
      const gap = width === 0 ? roundUp(end, 8 * natural) : start + (width ?? 0);
      if (width !== 0) implicit.push({ start: end, end: start });
      unowned.push({ start: end, end: gap });
      // The boundary is that of the integer in a packed struct as well.
      if (alignsUnnamedBits(abi)) alignment = Math.max(alignment, width === 0 ? natural : own);
      end = gap;
      continue;
    }
    if (start > end) {
      unowned.push({ start: end, end: start });
      implicit.push({ start: end, end: start });
    }
    const bits = width === undefined ? undefined : bitPlace(start, width, isPortable);
    const held = bits ?? { offset: start / 8, size };
    const moved = <Place extends Hole>(place: Place): Place => ({
      ...place,
      offset: held.offset + place.offset,
    });
    if (inner === undefined) {
      places.push({ offset: held.offset, size: held.size, alignment: own, bits });
    } else {
      innerHoles.push(...inner.holes.map(moved));
      innerBits.push(...inner.spareBits.map(moved));
      implicit.push(
        ...inner.implicit.map((one) => ({ start: start + one.start, end: start + one.end })),
      );
      places.push(
        ...inner.members.map((one) => ({ ...moved(one), bits: one.bits && moved(one.bits) })),
      );
    }
    alignment = Math.max(alignment, own);
    end = Math.max(end, start + (width ?? 8 * size));
  }
  const size = roundUp(Math.ceil(end / 8), alignment);
  unowned.push({ start: end, end: 8 * size });
  implicit.push({ start: end, end: 8 * size });
  const free = unownedParts(unowned, isPortable);
  const byOffset = (one: Hole, other: Hole) => one.offset - other.offset;
  return {
    size,
    alignment,
    members: places,
    holes: [...free.holes, ...innerHoles].toSorted(byOffset),
    spareBits: [...free.spareBits, ...innerBits].toSorted(byOffset),
    implicit: implicit.filter((one) => one.end > one.start),
  };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

export function hasOneLayout(aggregate: Aggregate): boolean {
  return knownOf(aggregate).traits.length === 0;
}

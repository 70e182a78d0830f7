import type { Aggregate, Type } from "../type.ts";
import type { Abi } from "./abi.ts";

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

/** Where the members of a struct or union lie on one ABI. */
export interface AggregateLayout extends Extent {
  /** Offset and extent of each member, in bytes, in the order of the members. */
  readonly members: readonly (Extent & { readonly offset: number })[];
  /** Padding that no member names, by rising offset; the last one may be at the end. */
  readonly holes: readonly Hole[];
}

/** Size and alignment of `type` on `abi`, in bytes. */
export function extentOf(type: Type, abi: Abi): Extent {
  switch (type.kind) {
    case "scalar": {
      const size = type.integer.bits / 8;
      return { size, alignment: size === 8 ? abi.int64Alignment : size };
    }
    case "array": {
      const element = extentOf(type.element, abi);
      return { size: element.size * type.length, alignment: element.alignment };
    }
    case "struct":
      return layoutOf(type.struct, abi);
    case "union":
      return layoutOf(type.union, abi);
  }
}

/** The layout that C's rules for `aggregate` give on `abi`: each member at the next multiple of its alignment. */
export function layoutOf(aggregate: Aggregate, abi: Abi): AggregateLayout {
  const members: (Extent & { offset: number })[] = [];
  const holes: Hole[] = [];
  let alignment = 1;
  let end = 0;
  for (const member of aggregate.members) {
    const extent = extentOf(member.type, abi);
    const offset = aggregate.kind === "union" ? 0 : roundUp(end, extent.alignment);
    if (aggregate.kind === "struct" && offset > end)
      holes.push({ offset: end, size: offset - end });
    members.push({ ...extent, offset });
    alignment = Math.max(alignment, extent.alignment);
    end = Math.max(end, offset + extent.size);
  }
  const size = roundUp(end, alignment);
  if (size > end) holes.push({ offset: end, size: size - end });
  return { size, alignment, members, holes };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

import type { Aggregate, Type } from "../type.ts";
import { visitType } from "../visit.ts";
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
  return visitType<Extent>(type, {
    scalar: ({ integer }) => {
      const size = integer.bits / 8;
      return { size, alignment: size === 8 ? abi.int64Alignment : size };
    },
    array: ({ element, length }) => {
      const { size, alignment } = extentOf(element, abi);
      return { size: size * length, alignment };
    },
    aggregate: (aggregate) => layoutOf(aggregate, abi),
  });
}

/** Layouts that are known, because outputs and checks ask for each of them many times. */
const layouts = new WeakMap<Aggregate, Map<Abi, AggregateLayout>>();

/** The layout that C's rules for `aggregate` give on `abi`: each member at the next multiple of its alignment. */
export function layoutOf(aggregate: Aggregate, abi: Abi): AggregateLayout {
  const known = layouts.get(aggregate) ?? new Map<Abi, AggregateLayout>();
  layouts.set(aggregate, known);
  const found = known.get(abi);
  if (found !== undefined) return found;
  const layout = computeLayout(aggregate, abi);
  known.set(abi, layout);
  return layout;
}

function computeLayout({ kind, members }: Aggregate, abi: Abi): AggregateLayout {
  const places: (Extent & { offset: number })[] = [];
  const holes: Hole[] = [];
  let alignment = 1;
  let end = 0;
  for (const { type } of members) {
    const extent = extentOf(type, abi);
    const offset = kind === "union" ? 0 : roundUp(end, extent.alignment);
    if (offset > end) holes.push({ offset: end, size: offset - end });
    places.push({ ...extent, offset });
    alignment = Math.max(alignment, extent.alignment);
    end = Math.max(end, offset + extent.size);
  }
  const size = roundUp(end, alignment);
  if (size > end) holes.push({ offset: end, size: size - end });
  return { size, alignment, members: places, holes };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

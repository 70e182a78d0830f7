/** Size and alignment in bytes. */
export interface Extent {
  readonly size: number;
  readonly alignment: number;
}

/** Where a 64-bit integer is aligned to 4 bytes, and where to 8: no ABI differs in anything else. */
export type Extents = readonly [Extent, Extent];

export function integerExtents(bits: number): Extents {
  const size = bits / 8;
  return [
    { size, alignment: Math.min(size, 4) },
    { size, alignment: size },
  ];
}

export function arrayExtents([first, second]: Extents, length: number): Extents {
  return [
    { ...first, size: first.size * length },
    { ...second, size: second.size * length },
  ];
}

/** The larger of the two sizes. */
export function sizeOf([first, second]: Extents): number {
  return Math.max(first.size, second.size);
}

/** A hole before the member with this index; after the last one at the number of members. */
export interface Hole {
  readonly index: number;
  readonly size: number;
}

export interface Laid extends Extent {
  readonly holes: readonly Hole[];
}

/** Lays out a struct, once for each alignment. */
export function structLayouts(members: readonly Extents[]): readonly [Laid, Laid] {
  return [
    structLayout(members.map(([first]) => first)),
    structLayout(members.map(([, second]) => second)),
  ];
}

function structLayout(members: readonly Extent[]): Laid {
  const holes: Hole[] = [];
  let end = 0;
  const advance = (index: number, boundary: number) => {
    const start = roundUp(end, boundary);
    if (start > end) holes.push({ index, size: start - end });
    end = start;
  };
  for (const [index, { size, alignment }] of members.entries()) {
    advance(index, alignment);
    end += size;
  }
  const alignment = Math.max(...members.map((member) => member.alignment));
  advance(members.length, alignment);
  return { size: end, alignment, holes };
}

/** Lays out a union, and says of how many bytes a variant has to be so that there is no padding. */
export function unionLayouts(variants: readonly Extents[]): { extents: Extents; filler: number } {
  const lay = (some: readonly Extent[]): Extent & { end: number } => {
    const end = Math.max(...some.map(({ size }) => size));
    const alignment = Math.max(...some.map((one) => one.alignment));
    return { end, alignment, size: roundUp(end, alignment) };
  };
  const first = lay(variants.map(([one]) => one));
  const second = lay(variants.map(([, one]) => one));
  const hasHole = first.size > first.end || second.size > second.end;
  return { extents: [first, second], filler: hasHole ? Math.max(first.size, second.size) : 0 };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

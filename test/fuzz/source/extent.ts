/** Size and alignment in bytes. */
export interface Extent {
  readonly size: number;
  readonly alignment: number;
}

/** ABIs of which no other one differs in anything else that decides about a layout. */
const kinds = ["i386", "mips", "arm", "64 bits"] as const;
type Kind = (typeof kinds)[number];

/** The macro that programs may define or not. */
const programMacro = "FUZZ_PROGRAM";

/** Each kind of ABI, for programs without the macro and for those with it. */
const programs = [false, true].flatMap((isDefined) => kinds.map((kind) => ({ kind, isDefined })));

/** For each kind of ABI and program. */
export type Extents = readonly Extent[];

export function integerExtents(bits: number): Extents {
  const size = bits / 8;
  return programs.map(({ kind }) => ({ size, alignment: Math.min(size, kind === "i386" ? 4 : 8) }));
}

/** Of an integer that is as wide as the ABI says, by its size on each. */
export function wordExtents(sizes: Readonly<Record<Kind, number>>): Extents {
  return programs.map(({ kind }) => ({ size: sizes[kind], alignment: sizes[kind] }));
}

/** A condition of the header. */
export interface ConditionText {
  readonly text: string;
  readonly holds: (kind: Kind, isDefined: boolean) => boolean;
}

/** Those that are the same on every ABI. */
export const programConditions: readonly ConditionText[] = [
  { text: `defined(${programMacro})`, holds: (_, isDefined) => isDefined },
  { text: `!defined(${programMacro})`, holds: (_, isDefined) => !isDefined },
];

export const conditions: readonly ConditionText[] = [
  ...programConditions,
  { text: "defined(__i386__)", holds: (kind) => kind === "i386" },
  { text: "!defined(__arm__)", holds: (kind) => kind !== "arm" },
  {
    text: `defined(__i386__) || defined(${programMacro})`,
    holds: (kind, isDefined) => kind === "i386" || isDefined,
  },
];

/** Of what is there under a condition only, or is something else where it does not hold. */
export function conditionalExtents(
  extents: Extents,
  { holds }: ConditionText,
  otherwise: Extents,
): Extents {
  return programs.flatMap(({ kind, isDefined }, index) => {
    const found = holds(kind, isDefined) ? extents[index] : otherwise[index];
    return found ?? [];
  });
}

/** Of what is not there. */
export const absent: Extents = programs.map(() => ({ size: 0, alignment: 1 }));

export function arrayExtents(element: Extents, length: number): Extents {
  return element.map((one) => ({ ...one, size: one.size * length }));
}

/** The largest of the sizes. */
export function sizeOf(extents: Extents): number {
  return Math.max(...extents.map(({ size }) => size));
}

/** A hole before the member with this index; after the last one at the number of members. */
export interface Hole {
  readonly index: number;
  readonly size: number;
}

export interface Laid extends Extent {
  readonly holes: readonly Hole[];
}

/** Where a member may start, or the members of a struct. */
export interface Placement {
  /** Its type does not matter. */
  readonly packed: boolean;
  /** The least alignment in bytes. */
  readonly aligned: number | undefined;
}

/** Where its type says. */
export const natural: Placement = { packed: false, aligned: undefined };

/** Of a member that has another alignment than its type. */
export function placedExtents(extents: Extents, { packed, aligned = 1 }: Placement): Extents {
  return extents.map(({ size, alignment }) => ({
    size,
    alignment: Math.max(packed ? 1 : alignment, aligned),
  }));
}

/** Lays out a struct, once for each of {@link Extents}. */
export function structLayouts(members: readonly Extents[], aligned = 1): readonly Laid[] {
  return integerExtents(8).map((_, abi) =>
    structLayout(
      members.flatMap((extents) => extents[abi] ?? []),
      aligned,
    ),
  );
}

function structLayout(members: readonly Extent[], aligned: number): Laid {
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
  const alignment = Math.max(aligned, ...members.map((member) => member.alignment));
  advance(members.length, alignment);
  return { size: end, alignment, holes };
}

/** Lays out a union, and says of how many bytes a variant has to be so that there is no padding. */
export function unionLayouts(variants: readonly Extents[]): {
  extents: Extents;
  hasHole: boolean;
  /** The bytes that fill it on every ABI. */
  filler: number;
} {
  const lay = (some: readonly Extent[]): Extent & { end: number } => {
    const end = Math.max(...some.map(({ size }) => size));
    const alignment = Math.max(...some.map((one) => one.alignment));
    return { end, alignment, size: roundUp(end, alignment) };
  };
  const extents = integerExtents(8).map((_, abi) => lay(variants.flatMap((one) => one[abi] ?? [])));
  const hasHole = extents.some(({ size, end }) => size > end);
  const alignment = Math.max(...extents.map((one) => one.alignment));
  return { extents, hasHole, filler: roundUp(sizeOf(extents), alignment) };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

import type { Abi } from "./abi.ts";
import type { Member, Struct, Type, UnnamedBits } from "../type.ts";
import { type BodyPart, bodyOf } from "../visit.ts";

/**
 * How many bits are less significant than a bit-field in the integer that the bytes of its place make up, by the
 * byte order in which they are read.
 */
export type BitShift = Readonly<Record<Abi["byteOrder"], number>>;

/** Bits of a struct or union: those of a bit-field, or some that belong to no member. */
export interface BitPlace {
  /** The first byte that has some of them. */
  readonly offset: number;
  /** How many bytes have some of them. */
  readonly size: number;
  readonly width: number;
  readonly shift: BitShift;
}

/** The width of a bit-field; `undefined` for a type that has its own bytes. */
export function bitWidth(type: Type): number | undefined {
  return type.kind === "scalar" ? type.integer.width : undefined;
}

/** A bit-field of a struct, with a name or without. */
export type BitPart = Member | UnnamedBits;

/** The width of what is a bit-field between the braces of a struct. */
export function partWidth(part: BodyPart): number | undefined {
  if ("struct" in part) return undefined;
  return bitWidth("bits" in part ? part.bits : part.type);
}

/**
 * Whether bits without a name align their struct as their integer is aligned: so say the procedure call standards
 * of ARM, and those of no other ABI of the table.
 */
export function alignsUnnamedBits({ name }: Abi): boolean {
  return name === "arm" || name === "aarch64";
}

/**
 * Where a bit-field begins, in bits, by the rules that all ABIs of the table share: behind what is before it,
 * unless it would cross a boundary of its integer there.
 *
 * @param end - where the member before it ends, in bits.
 * @param size - of its integer, in bytes; `alignment` as well.
 */
export function bitStart(end: number, width: number, size: number, alignment: number): number {
  const unit = 8 * alignment;
  return (end % unit) + width > 8 * size ? Math.ceil(end / unit) * unit : end;
}

/**
 * The place of `width` bits that begin at bit `start`, counted in the order in which an ABI allocates bits: on
 * little-endian from the least significant bit of a byte, on big-endian from the most significant.
 *
 * @param isPortable - whether the order is that for little-endian, and the bits are the same on big-endian.
 */
export function bitPlace(start: number, width: number, isPortable: boolean): BitPlace {
  const offset = Math.floor(start / 8);
  const size = Math.ceil((start + width) / 8) - offset;
  const little = start - 8 * offset;
  return {
    offset,
    size,
    width,
    shift: { little, big: isPortable ? little : 8 * size - width - little },
  };
}

/** The bit at which `place` begins, in the order in which an ABI allocates bits, from the start of its owner. */
export function allocatedBit({ offset, size, width, shift }: BitPlace, { byteOrder }: Abi): number {
  return 8 * offset + (byteOrder === "little" ? shift.little : 8 * size - width - shift.big);
}

/**
 * The runs of neighbouring bit-fields of a struct whose bits are portable, each in groups that fill whole
 * bytes; a header reverses each group for big-endian.
 */
export function portableGroups(struct: Struct): readonly (readonly BitPart[])[][] {
  const runs: BitPart[][][] = [];
  let bits: number | undefined;
  for (const part of bodyOf(struct)) {
    const width = partWidth(part);
    if ("struct" in part || width === undefined) {
      bits = undefined;
      continue;
    }
    if (bits === undefined) runs.push([[]]);
    else if (bits % 8 === 0) runs.at(-1)?.push([]);
    runs.at(-1)?.at(-1)?.push(part);
    bits = (bits ?? 0) + width;
  }
  return runs;
}

/** Bytes that belong to no member. */
export interface Hole {
  /** Offset of the first byte, in bytes. */
  readonly offset: number;
  /** Number of bytes. */
  readonly size: number;
}

/** Bits from the start of a struct, in the order in which an ABI allocates them; or octets, in fractions too. */
export interface Range {
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
}

/** The bytes that are all in `ranges`, which follow each other, and the parts of bytes that are. */
export function unownedParts(
  ranges: readonly Range[],
  isPortable: boolean,
): { readonly holes: readonly Hole[]; readonly spareBits: readonly BitPlace[] } {
  const holes: Hole[] = [];
  const spareBits: BitPlace[] = [];
  for (const { start, end } of joinRanges(ranges)) {
    const [first, last] = [Math.ceil(start / 8), Math.floor(end / 8)];
    if (first > last) {
      spareBits.push(bitPlace(start, end - start, isPortable));
      continue;
    }
    if (start < 8 * first) spareBits.push(bitPlace(start, 8 * first - start, isPortable));
    if (last > first) holes.push({ offset: first, size: last - first });
    if (end > 8 * last) spareBits.push(bitPlace(8 * last, end - 8 * last, isPortable));
  }
  return { holes, spareBits };
}

/** The ranges that are not empty; those without anything between them as one. */
export function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const { start, end } of ranges) {
    const last = all.at(-1);
    if (end === start) continue;
    if (last?.end === start) all.splice(-1, 1, { start: last.start, end });
    else all.push({ start, end });
  }
  return all;
}

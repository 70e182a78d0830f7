import { type BitPlace, bitPlace } from "./bits.ts";

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

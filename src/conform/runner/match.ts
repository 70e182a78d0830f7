import { bytesOf, type ExpectedResponse as Expected } from "../../vectors/vector.ts";

/** What has no partner on the other side. */
export interface Unmatched {
  readonly found: readonly Uint8Array[];
  readonly expected: readonly Expected[];
}

/**
 * Pairs what was found with what is expected, in any order, so that as few as possible stay alone: an
 * expectation that takes several values must not take the only value that another one takes.
 */
export function match(found: readonly Uint8Array[], expected: readonly Expected[]): Unmatched {
  /** Number of what was found, by number of the expectation that takes it. */
  const partnerOf = new Map<number, number>();
  const place = (index: number, tried: Set<number>): boolean =>
    expected.some((one, at) => {
      const bytes = found[index];
      if (bytes === undefined || tried.has(at) || !takes(one, bytes)) return false;
      tried.add(at);
      const other = partnerOf.get(at);
      if (other !== undefined && !place(other, tried)) return false;
      partnerOf.set(at, index);
      return true;
    });
  const alone = found.filter((_, index) => !place(index, new Set()));
  return { found: alone, expected: expected.filter((_, at) => !partnerOf.has(at)) };
}

/** Whether `bytes` begin with one of the values, in all bits that count. */
function takes({ anyOf, mask }: Expected, bytes: Uint8Array): boolean {
  const bits = mask === undefined ? undefined : bytesOf(mask);
  return anyOf.some((hex) => {
    const wanted = bytesOf(hex);
    return (
      wanted.length <= bytes.length &&
      wanted.every((byte, at) => ((byte ^ (bytes[at] ?? 0)) & (bits?.[at] ?? 0xff)) === 0)
    );
  });
}

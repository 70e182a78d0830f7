import { bytesOf, type ExpectedResponse } from "../../vectors/vector.ts";

/**
 * Pairs responses with expectations, in any order, so that as few as possible remain: an expectation that
 * accepts several values must not take the only value that another one accepts.
 *
 * @returns the responses that no expectation accepts, and the expectations without a response.
 */
export function matchResponses(
  found: readonly Uint8Array[],
  expected: readonly ExpectedResponse[],
): { readonly found: readonly Uint8Array[]; readonly expected: readonly ExpectedResponse[] } {
  /** Index of a response, by the index of the expectation that it is paired with. */
  const paired = new Map<number, number>();
  const pair = (index: number, tried: Set<number>): boolean =>
    expected.some((one, at) => {
      const bytes = found[index];
      if (bytes === undefined || tried.has(at) || !accepts(one, bytes)) return false;
      tried.add(at);
      const other = paired.get(at);
      if (other !== undefined && !pair(other, tried)) return false;
      paired.set(at, index);
      return true;
    });
  const unmatched = found.filter((_, index) => !pair(index, new Set()));
  return { found: unmatched, expected: expected.filter((_, at) => !paired.has(at)) };
}

/** Whether `bytes` begin with one of the values, in all bits that count. */
function accepts({ anyOf, mask }: ExpectedResponse, bytes: Uint8Array): boolean {
  const bits = mask === undefined ? undefined : bytesOf(mask);
  return anyOf.some((hex) => {
    const wanted = bytesOf(hex);
    return (
      wanted.length <= bytes.length &&
      wanted.every((byte, at) => ((byte ^ (bytes[at] ?? 0)) & (bits?.[at] ?? 0xff)) === 0)
    );
  });
}

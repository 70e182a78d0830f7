import { hexOf } from "../../text/text.ts";
import type { Memory } from "../machine/memory.ts";

import { type FrontRing, RingError } from "../ring.ts";
import { bytesOf, type ExpectedResponse, type VectorStep } from "../../vectors/vector.ts";
import type { FormattedBytes } from "./format.ts";

export type StepTo<Action extends VectorStep["do"]> = Extract<VectorStep, { readonly do: Action }>;

/** A step found something else than it expects. Thrown by steps, and caught by the run alone. */
export class Mismatch extends Error {
  readonly expected: readonly FormattedBytes[];
  readonly found: readonly FormattedBytes[];

  constructor(
    message: string,
    expected: readonly FormattedBytes[] = [],
    found: readonly FormattedBytes[] = [],
  ) {
    super(message);
    this.name = "Mismatch";
    this.expected = expected;
    this.found = found;
  }
}

export function consumeResponses(front: FrontRing): readonly Uint8Array[] {
  try {
    return front.consume();
  } catch (error) {
    if (error instanceof RingError) throw new Mismatch(`the ring is broken: ${error.message}`);
    throw error;
  }
}

export function expectRevoke({ ref, allowed }: StepTo<"revoke">, was: boolean): void {
  if (was === allowed) return;
  throw new Mismatch(
    was
      ? `grant ${ref} could be revoked: it is not mapped, as it should be`
      : `grant ${ref} cannot be revoked: the backend still has it mapped`,
  );
}

export function expectPublished(
  { path, value, orAbsent }: StepTo<"published">,
  found: string | undefined,
): void {
  if (found === value || (found === undefined && orAbsent === true)) return;
  throw new Mismatch(
    found === undefined
      ? `the backend has not published the key ${path}, which is to be ${JSON.stringify(value)}`
      : `the backend has published the key ${path} as ${JSON.stringify(found)}, not ${JSON.stringify(value)}`,
  );
}

export function expectMemory(memory: Memory, { page, offset, bytes }: StepTo<"memory">): void {
  const expected = bytesOf(bytes);
  const view = memory.page(page);
  const found = expected.map((_, at) => view.getUint8(offset + at));
  const first = expected.findIndex((byte, at) => byte !== found[at]);
  if (first < 0) return;
  throw new Mismatch(
    `page ${page} is different from byte ${offset + first} on`,
    [{ bytes, text: `page ${page} from byte ${offset} on` }],
    [{ bytes: hexOf(found), text: `page ${page} from byte ${offset} on` }],
  );
}

export function formatRefs(refs: readonly number[]): FormattedBytes {
  return { bytes: undefined, text: refs.length === 0 ? "none" : refs.join(", ") };
}

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

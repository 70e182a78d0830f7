/**
 * One number for all values of a chunk: what a contestant read or wrote is right if its digest is the
 * one that the rows of the stream give. Weights tell the members apart.
 */
import type { ControlResponse, Gref, Streams } from "./streams.ts";

/** The digest of entries in order. */
export function digestOfGrefs(entries: ArrayLike<Gref>): number {
  let sum = 0;
  for (let index = 0; index < entries.length; index++) {
    const { ref, flags, status } = entries[index];
    sum += (index + 1) * (ref + 3 * flags + 5 * status);
  }
  return sum;
}

export function digestOfResponses(entries: ArrayLike<ControlResponse>): number {
  let sum = 0;
  for (let index = 0; index < entries.length; index++) {
    const { id, type, status, data } = entries[index];
    sum += (index + 1) * (id + 3 * type + 5 * status + 7 * data);
  }
  return sum;
}

export function grefDigest({ grefs }: Streams, chunk: number): number {
  return digestOfGrefs(grefs.rows[chunk]);
}

export function responseDigest({ responses }: Streams, chunk: number): number {
  return digestOfResponses(responses.rows[chunk]);
}

/** The bits of all references, combined by exclusive or: nothing costs less. */
export function scanDigest({ grefs }: Streams, chunk: number): number {
  return grefs.rows[chunk].reduce((bits, { ref }) => bits ^ ref, 0);
}

/** What each type of message adds to the sum is different; see {@link requestDigest}. */
const requestWeights: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [0, 0, 0],
  [2, 0, 0],
  [1, 3, 0],
  [0, 0, 0],
  [4, 0, 0],
  [1, 5, 1],
  [6, 0, 0],
  [7, 0, 0],
  [1, 8, 1],
  [1, 9, 1],
];

/** What a dispatcher sums up: the id, the type where there is nothing else, and weighted parameters. */
export function requestDigest({ requests }: Streams, chunk: number): number {
  return requests.rows[chunk].reduce((sum, { id, type, data }) => {
    const [first, second, third] = requestWeights[type];
    const named = first * data[0] + second * data[1] + third * data[2];
    return sum + id + (first === 0 ? type : named);
  }, 0);
}

/** What a reader of extra infos sums up: flags and weighted members of the variant. */
export function extraDigest({ extras }: Streams, chunk: number): number {
  return extras.rows[chunk].reduce((sum, { type, flags, bytes: b }) => {
    switch (type) {
      case 1:
        return sum + flags + (b[0] | (b[1] << 8)) + 2 * b[2] + 3 * (b[4] | (b[5] << 8));
      case 4:
        return sum + flags + b[0] + 2 * b[1] + b[2] + 2 * b[3] + 3 * b[4] + 4 * b[5];
      default:
        return sum + flags + b[0] + 2 * b[1] + 3 * b[2] + 4 * b[3] + 5 * b[4] + 6 * b[5];
    }
  }, 0);
}

/**
 * What contestants do with what they have read: each is bundled with a copy of its own, so that V8
 * compiles it for the objects of that contestant alone. digests.ts says what the sums must be.
 */

/** A control request with its parameters by name, those of its type among them. */
export interface NamedRequest {
  readonly id: number;
  readonly type: number;
  readonly types?: number;
  readonly key?: number;
  readonly length?: number;
  readonly entries?: number;
  readonly queues?: number;
  readonly first?: number;
  readonly algorithm?: number;
  readonly queue?: number;
  readonly table?: number;
}

/** Parameters that are known to be those of the type. */
type Parameters = { readonly [Name in keyof Omit<NamedRequest, "id" | "type">]-?: number };

export function sumOfRequest(request: NamedRequest): number {
  return request.id + sumOfParameters(request, request.type);
}

/** The part of the sum that the parameters make up. */
export function sumOfParameters(
  parameters: Omit<NamedRequest, "id" | "type">,
  type: number,
): number {
  const r = parameters as Parameters;
  switch (type) {
    case 2:
      return 2 * r.types;
    case 3:
      return r.key + 3 * r.length;
    case 5:
      return 4 * r.entries;
    case 6:
      return r.queues + 5 * r.entries + r.first;
    case 7:
      return 6 * r.algorithm;
    case 8:
      return 7 * r.queue;
    case 9:
      return r.queue + 8 * r.table + r.entries;
    case 10:
      return r.queue + 9 * r.table + r.entries;
    default:
      return type;
  }
}

/** The same sum for who has the words of a request, and not the names of its parameters. */
export function sumOfWords(id: number, type: number, a: number, b: number, c: number): number {
  switch (type) {
    case 2:
      return id + 2 * a;
    case 3:
      return id + a + 3 * b;
    case 5:
      return id + 4 * a;
    case 6:
      return id + a + 5 * b + c;
    case 7:
      return id + 6 * a;
    case 8:
      return id + 7 * a;
    case 9:
      return id + a + 8 * b + c;
    case 10:
      return id + a + 9 * b + c;
    default:
      return id + type;
  }
}

/** An extra info with the members of its variant beside the tag. */
export type FlatExtra =
  | {
      readonly type: 1;
      readonly flags: number;
      readonly size: number;
      readonly gsoType: number;
      readonly features: number;
    }
  | { readonly type: 2 | 3; readonly flags: number; readonly addr: ArrayLike<number> }
  | {
      readonly type: 4;
      readonly flags: number;
      readonly hashType: number;
      readonly algorithm: number;
      readonly value: ArrayLike<number>;
    };

export function sumOfExtra(extra: FlatExtra): number {
  switch (extra.type) {
    case 1:
      return extra.flags + extra.size + 2 * extra.gsoType + 3 * extra.features;
    case 4:
      return extra.flags + extra.hashType + 2 * extra.algorithm + sumOfHash(extra.value);
    default:
      return extra.flags + sumOfAddress(extra.addr);
  }
}

export function sumOfAddress(addr: ArrayLike<number>): number {
  return addr[0] + 2 * addr[1] + 3 * addr[2] + 4 * addr[3] + 5 * addr[4] + 6 * addr[5];
}

export function sumOfHash(value: ArrayLike<number>): number {
  return value[0] + 2 * value[1] + 3 * value[2] + 4 * value[3];
}

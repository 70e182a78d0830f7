/** The rows of the streams as netif.proto has them. */
import type { ControlRequest, ExtraInfo } from "../../streams.ts";

export const bodies = [
  "getHashFlags",
  "setHashFlags",
  "setHashKey",
  "getHashMappingSize",
  "setHashMappingSize",
  "setHashMapping",
  "setHashAlgorithm",
  "getGrefMappingSize",
  "addGrefMapping",
  "delGrefMapping",
] as const;

export const variants = ["gso", "mcastAdd", "mcastDel", "hash"] as const;

/** A member of a oneof, and its name. */
export interface Case<Name extends string> {
  readonly case: Name;
  readonly value: object;
}

export function requestBody({
  type,
  data: [a, b, c],
}: ControlRequest): Case<(typeof bodies)[number]> {
  const values: Readonly<Record<number, object>> = {
    2: { types: a },
    3: { key: a, length: b },
    5: { entries: a },
    6: { queues: a, entries: b, first: c },
    7: { algorithm: a },
    8: { queue: a },
    9: { queue: a, table: b, entries: c },
    10: { queue: a, table: b, entries: c },
  };
  return { case: bodies[type - 1], value: values[type] ?? {} };
}

export function extraVariant({ type, bytes: b }: ExtraInfo): Case<(typeof variants)[number]> {
  const values: Readonly<Record<number, object>> = {
    1: { size: b[0] | (b[1] << 8), type: b[2], features: b[4] | (b[5] << 8) },
    4: { type: b[0], algorithm: b[1], value: Uint8Array.from(b.slice(2)) },
  };
  return { case: variants[type - 1], value: values[type] ?? { addr: Uint8Array.from(b) } };
}

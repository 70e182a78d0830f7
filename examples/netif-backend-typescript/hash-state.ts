import {
  XEN_NETIF_CTRL_HASH_ALGORITHM_NONE,
  type XEN_NETIF_CTRL_HASH_ALGORITHM,
} from "../../generated/netif.ts";

/** How the frontend has configured hashing. */
export interface HashState {
  algorithm: XEN_NETIF_CTRL_HASH_ALGORITHM;
  /** Mask of the types of hash that are selected. */
  types: number;
  key: Uint8Array;
  /** Number of a queue for each entry; empty: the queue is the hash modulo the number of queues. */
  mapping: Uint32Array;
}

/** Hashing as it is before the frontend has configured it. */
export function unconfiguredHash(): HashState {
  return {
    algorithm: XEN_NETIF_CTRL_HASH_ALGORITHM_NONE,
    types: 0,
    key: new Uint8Array(0),
    mapping: new Uint32Array(0),
  };
}

import { XEN_NETIF_CTRL_HASH_ALGORITHM_NONE } from "../../generated/netif.ts";
import { hashInputs } from "./flow.ts";
import type { HashState } from "./hash-state.ts";
import { toeplitzHash } from "./toeplitz.ts";

/** The number of the queue that a frame for the frontend goes to; 0 where no selected hash applies. */
export function steer(hash: HashState, queueCount: number, frame: Uint8Array): number {
  if (hash.algorithm === XEN_NETIF_CTRL_HASH_ALGORITHM_NONE) return 0;
  const input = hashInputs(frame).find(({ type }) => (hash.types & type) !== 0);
  if (input === undefined) return 0;
  const value = toeplitzHash(hash.key, input.buffer);
  if (hash.mapping.length === 0) return value % queueCount;
  return hash.mapping[value % hash.mapping.length] ?? 0;
}

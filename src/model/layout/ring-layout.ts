import { type Abi, pageSize } from "./abi.ts";
import type { Ring } from "../declaration.ts";
import { layoutOf } from "./layout.ts";

/** One of the four indices at the start of a ring's page. */
export interface RingIndex {
  readonly name: "req_prod" | "req_event" | "rsp_prod" | "rsp_event";
  /** In bytes from the start of the page. */
  readonly offset: number;
}

/** The indices of a ring's page: 32-bit, in the byte order of the page. */
export const ringIndices: readonly RingIndex[] = [
  { name: "req_prod", offset: 0 },
  { name: "req_event", offset: 4 },
  { name: "rsp_prod", offset: 8 },
  { name: "rsp_event", offset: 12 },
];

/** The layout of a ring in a page of {@link pageSize} bytes on one ABI. */
export interface RingLayout {
  /** Offset of slot 0, in bytes. */
  readonly slotsOffset: number;
  /** Distance between slots, in bytes: that of a union of request and response. */
  readonly slotSize: number;
  /** Number of slots: the largest power of two that fits. 0 where not one fits. */
  readonly slots: number;
}

/** Bytes before the slots, as ring.h of Xen's public headers lays out every shared ring. */
const headSize = 64;

/** The layout of `ring` on `abi`, by the rules of Xen's ring.h. */
export function ringLayoutOf(ring: Ring, abi: Abi): RingLayout {
  const request = layoutOf(ring.request, abi);
  const response = layoutOf(ring.response, abi);
  const alignment = Math.max(request.alignment, response.alignment);
  const slotSize = Math.ceil(Math.max(request.size, response.size) / alignment) * alignment;
  const fitting = Math.floor((pageSize - headSize) / slotSize);
  // The logarithm of 0 is -Infinity, to which power 2 is 0.
  const slots = 2 ** Math.floor(Math.log2(fitting));
  return { slotsOffset: headSize, slotSize, slots };
}

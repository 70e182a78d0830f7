import { formatCount } from "../text/text.ts";
import type { Abi } from "../model/layout/abi.ts";
import {
  type RingIndex,
  type RingLayout,
  ringIndices,
  ringLayoutOf,
} from "../model/layout/ring-layout.ts";
import type { Ring } from "../model/declaration.ts";

/** The layout of a ring in its page, and its byte order. */
export interface RingShape extends RingLayout {
  readonly littleEndian: boolean;
}

/** The shape of `ring` where the wire has `byteOrder`. */
export function shapeOf(ring: Ring, byteOrder: "little" | "big", abi: Abi): RingShape {
  return { ...ringLayoutOf(ring, abi), littleEndian: byteOrder === "little" };
}

/** The page of a ring: its indices and its slots. */
export class RingPage {
  readonly shape: RingShape;
  readonly #view: DataView;

  constructor(view: DataView, shape: RingShape) {
    this.#view = view;
    this.shape = shape;
  }

  get(index: RingIndex["name"]): number {
    return this.#view.getUint32(offsetOf(index), this.shape.littleEndian);
  }

  set(index: RingIndex["name"], value: number): void {
    this.#view.setUint32(offsetOf(index), value >>> 0, this.shape.littleEndian);
  }

  /** Copies slot number `index`, modulo the number of slots; reads each byte once. */
  copy(index: number): Uint8Array {
    const start = this.slotOffset(index);
    return Uint8Array.from({ length: this.shape.slotSize }, (_, at) =>
      this.#view.getUint8(start + at),
    );
  }

  /** Fills slot number `index`, modulo the number of slots, from its start; what is left stays as it is. */
  fill(index: number, bytes: Uint8Array): void {
    const start = this.slotOffset(index);
    if (bytes.length > this.shape.slotSize) {
      throw new RangeError(`${bytes.length} bytes for a slot of ${this.shape.slotSize}`);
    }
    bytes.forEach((byte, at) => this.#view.setUint8(start + at, byte));
  }

  /** Offset in the page of slot number `index`, modulo the number of slots; in bytes. */
  slotOffset(index: number): number {
    const { slotsOffset, slotSize, slots } = this.shape;
    return slotsOffset + (index & (slots - 1)) * slotSize;
  }
}

function offsetOf(name: RingIndex["name"]): number {
  const found = ringIndices.find((index) => index.name === name);
  if (found === undefined) throw new Error(`a ring has no index ${name}`);
  return found.offset;
}

/** The ring of the other side cannot be right. */
export class RingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RingError";
  }
}

/** The frontend's end of a ring: it sends requests and consumes responses, as ring.h of Xen does. */
export class FrontRing {
  readonly page: RingPage;
  /** Number of requests sent, modulo 2^32. */
  #sent: number;
  /** Number of responses consumed, modulo 2^32. */
  #consumed: number;

  /** @param start - where the indices begin. 0 in practice; scenarios begin just before the wrap. */
  constructor(page: RingPage, start = 0) {
    this.page = page;
    this.#sent = start >>> 0;
    this.#consumed = start >>> 0;
    page.set("req_prod", start);
    page.set("rsp_prod", start);
    page.set("req_event", start + 1);
    page.set("rsp_event", start + 1);
  }

  /** Number of requests without a response. Counted here, because the backend can change `req_prod`. */
  get unanswered(): number {
    return (this.#sent - this.#consumed) >>> 0;
  }

  /**
   * Writes a request, and makes it visible.
   *
   * @throws RangeError where the ring is full.
   */
  send(request: Uint8Array): void {
    if (this.unanswered >= this.page.shape.slots) throw new RangeError("the ring is full");
    this.page.fill(this.#sent, request);
    this.#sent = (this.#sent + 1) >>> 0;
    this.page.set("req_prod", this.#sent);
  }

  /**
   * Copies all responses that are there, and asks for an event with the next one.
   *
   * @throws RingError where there are more than requests: the index of the backend is wrong.
   */
  consume(): readonly Uint8Array[] {
    const there = (this.page.get("rsp_prod") - this.#consumed) >>> 0;
    if (there > this.unanswered) {
      const responses = formatCount(there, "response");
      throw new RingError(`${responses} to ${formatCount(this.unanswered, "request")}`);
    }
    const first = this.#consumed;
    this.#consumed = (first + there) >>> 0;
    this.page.set("rsp_event", this.#consumed + 1);
    return Array.from({ length: there }, (_, index) => this.page.copy(first + index));
  }
}

import { formatCount } from "../text/text.ts";
import type { Abi } from "../model/layout/abi.ts";
import {
  type RingIndex,
  type RingLayout,
  ringIndices,
  ringLayoutOf,
} from "../model/layout/layout.ts";
import type { Ring } from "../model/declaration.ts";

/** How a ring lies in its page, and in which byte order. */
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
    return this.#view.getUint32(offsets[index], this.shape.littleEndian);
  }

  set(index: RingIndex["name"], value: number): void {
    this.#view.setUint32(offsets[index], value >>> 0, this.shape.littleEndian);
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

const offsets = {
  req_prod: offsetOf("req_prod"),
  req_event: offsetOf("req_event"),
  rsp_prod: offsetOf("rsp_prod"),
  rsp_event: offsetOf("rsp_event"),
};

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

/** The frontend's end of a ring: it produces requests and consumes responses, as ring.h of Xen does. */
export class FrontRing {
  readonly page: RingPage;
  /** Number of requests written, modulo 2^32; those from `req_prod` on are not visible yet. */
  #produced: number;
  /** Number of responses consumed, modulo 2^32. */
  #consumed: number;

  /**
   * @param start - where the indices begin. 0 in practice; tests begin just before the wrap.
   */
  constructor(page: RingPage, start = 0) {
    this.page = page;
    this.#produced = start >>> 0;
    this.#consumed = start >>> 0;
    page.set("req_prod", start);
    page.set("rsp_prod", start);
    page.set("req_event", start + 1);
    page.set("rsp_event", start + 1);
  }

  /** Number of requests that can be written now. */
  get free(): number {
    return this.page.shape.slots - ((this.#produced - this.#consumed) >>> 0);
  }

  /** Index of the next request, modulo 2^32. */
  get produced(): number {
    return this.#produced;
  }

  /** Index of the next response, modulo 2^32. */
  get consumed(): number {
    return this.#consumed;
  }

  /**
   * Writes a request, which stays invisible until {@link push}.
   *
   * @throws RangeError where the ring is full.
   */
  produce(request: Uint8Array): void {
    if (this.free <= 0) throw new RangeError("the ring is full");
    this.page.fill(this.#produced, request);
    this.#produced = (this.#produced + 1) >>> 0;
  }

  /** Makes all requests visible; `true` where the backend wants an event for them. */
  push(): boolean {
    const before = this.page.get("req_prod");
    this.page.set("req_prod", this.#produced);
    const added = (this.#produced - before) >>> 0;
    return (this.#produced - this.page.get("req_event")) >>> 0 < added;
  }

  /**
   * Copies all responses that are there.
   *
   * @param most - how many there can be. By default all visible requests without a response, as the
   * ring counts them; a frontend that does not trust the backend with that index counts them itself.
   * @throws RingError where there are more: the index of the backend is wrong.
   */
  consume(most = this.#unanswered()): readonly Uint8Array[] {
    const there = (this.page.get("rsp_prod") - this.#consumed) >>> 0;
    if (there > Math.min(most, this.page.shape.slots)) {
      const responses = formatCount(there, "response");
      throw new RingError(`${responses} to ${formatCount(most, "request")}`);
    }
    return Array.from({ length: there }, () => {
      const response = this.page.copy(this.#consumed);
      this.#consumed = (this.#consumed + 1) >>> 0;
      return response;
    });
  }

  /** Asks for an event with the next response; `true` where one has come meanwhile. */
  finalCheck(): boolean {
    this.page.set("rsp_event", this.#consumed + 1);
    return this.page.get("rsp_prod") !== this.#consumed;
  }

  #unanswered(): number {
    return (this.page.get("req_prod") - this.#consumed) >>> 0;
  }
}

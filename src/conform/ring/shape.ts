import type { Abi } from "../../model/layout/abi.ts";
import {
  ringIndices,
  ringLayoutOf,
  type RingIndex,
  type RingLayout,
} from "../../model/layout/ring.ts";
import type { Ring } from "../../model/declaration.ts";

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

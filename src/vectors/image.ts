import { writeInteger } from "../model/integer.ts";
import type { Integer } from "../model/type.ts";

/** Bytes in the making, and which of their bits are given. */
export class Image {
  readonly bytes: Uint8Array;
  /** For each byte the bits that are given: all of them, or none. */
  readonly mask: Uint8Array;
  readonly #byteOrder: "little" | "big";

  constructor(size: number, byteOrder: "little" | "big") {
    this.bytes = new Uint8Array(size);
    this.mask = new Uint8Array(size);
    this.#byteOrder = byteOrder;
  }

  /** Stores the low bits of `value` at `offset`, in bytes. */
  put(offset: number, integer: Integer, value: bigint): void {
    writeInteger(this.bytes, offset, integer, this.#byteOrder, value);
    this.mask.fill(0xff, offset, offset + integer.bits / 8);
  }

  /** Stretches of given bytes, each with its offset. */
  runs(): readonly { readonly offset: number; readonly bytes: Uint8Array }[] {
    const starts = [...this.mask.keys()].filter(
      (index) => this.mask[index] !== 0 && (this.mask[index - 1] ?? 0) === 0,
    );
    return starts.map((offset) => {
      const end = this.mask.indexOf(0, offset);
      return { offset, bytes: this.bytes.slice(offset, end === -1 ? undefined : end) };
    });
  }
}

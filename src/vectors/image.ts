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
  put(offset: number, { bits }: Integer, value: bigint): void {
    const size = bits / 8;
    for (let index = 0; index < size; index++) {
      const place = this.#byteOrder === "little" ? index : size - 1 - index;
      this.bytes[offset + place] = Number((value >> BigInt(8 * index)) & 0xffn);
      this.mask[offset + place] = 0xff;
    }
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

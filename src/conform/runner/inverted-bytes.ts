import { pageSize } from "../../model/layout/abi.ts";
import type { PageRange } from "../contract/tables.ts";
import type { Memory } from "../machine/memory.ts";

/** Bytes that the frontend inverts while the backend works, and puts back when it is idle. */
export class InvertedBytes {
  readonly #bytes: Uint8Array;
  /** What each byte was, by its place in the memory. */
  readonly #before = new Map<number, number>();

  constructor({ bytes }: Memory) {
    this.#bytes = bytes;
  }

  /** Inverts what is not inverted already. */
  invert({ page, start, end }: PageRange): void {
    for (let at = page * pageSize + start; at < page * pageSize + end; at += 1) {
      const byte = this.#bytes[at];
      if (byte === undefined || this.#before.has(at)) continue;
      this.#before.set(at, byte);
      this.#bytes[at] = byte ^ 0xff;
    }
  }

  /** Leaves bytes as they are, because the frontend writes them. */
  forget({ page, start, end }: PageRange): void {
    for (let at = start; at < end; at += 1) this.#before.delete(page * pageSize + at);
  }

  /** Puts back what nobody has written since, except in pages where `isLeft`. */
  restore(isLeft: (page: number) => boolean): void {
    for (const [at, byte] of this.#before) {
      if (this.#bytes[at] !== (byte ^ 0xff) || isLeft(Math.floor(at / pageSize))) continue;
      this.#bytes[at] = byte;
    }
    this.#before.clear();
  }
}

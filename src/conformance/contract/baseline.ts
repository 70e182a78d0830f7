import { pageSize } from "../../layout/page.ts";
import type { Memory } from "../machine/memory.ts";

/** What the pages of a memory last held. */
export class Baseline {
  readonly #pages: readonly { readonly live: Buffer; readonly last: Buffer }[];

  constructor(memory: Memory) {
    const { buffer, byteOffset } = memory.bytes;
    this.#pages = Array.from({ length: memory.pages }, (_, page) => {
      const live = Buffer.from(buffer, byteOffset + page * pageSize, pageSize);
      return { live, last: Buffer.from(live) };
    });
  }

  /** Takes what the pages hold for their last content. */
  take(): void {
    for (const { live, last } of this.#pages) if (!live.equals(last)) live.copy(last);
  }

  /** What page number `page` held. */
  last(page: number): Uint8Array {
    return this.#page(page).last;
  }

  /** What page number `page` holds. */
  live(page: number): Uint8Array {
    return this.#page(page).live;
  }

  /** Numbers of the pages that hold something else than before. */
  changed(): readonly number[] {
    return this.#pages.flatMap(({ live, last }, page) => (live.equals(last) ? [] : [page]));
  }

  /** Offsets of the bytes of page number `page` that are not what they were. */
  offsets(page: number): readonly number[] {
    const { live, last } = this.#page(page);
    return [...live.keys()].filter((offset) => live[offset] !== last[offset]);
  }

  /** Runs a change that is none of the backend's, and takes what it writes for the last content. */
  apart(change: () => void): void {
    const before = this.#pages.map(({ live }) => Buffer.from(live));
    change();
    this.#pages.forEach(({ live, last }, page) => {
      live.forEach((byte, offset) => {
        if (byte !== before[page]?.[offset]) last[offset] = byte;
      });
    });
  }

  #page(page: number): { readonly live: Buffer; readonly last: Buffer } {
    const found = this.#pages[page];
    if (found === undefined) throw new RangeError(`no page ${page}`);
    return found;
  }
}

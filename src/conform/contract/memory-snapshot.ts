import { pageSize } from "../../model/layout/abi.ts";
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

  /** Offset of the first byte of page number `page` that is not what it was and not `allowed`. */
  firstChange(page: number, allowed: (offset: number) => boolean): number | undefined {
    const { live, last } = this.#page(page);
    for (let offset = 0; offset < pageSize; offset += 1) {
      if (live[offset] !== last[offset] && !allowed(offset)) return offset;
    }
    return undefined;
  }

  /** Runs a change that is none of the backend's, and takes what it writes for the last content. */
  apart(change: () => void): void {
    // A page that nobody has changed yet needs no copy, for the last content is one.
    const before = this.#pages.map(({ live, last }) =>
      live.equals(last) ? last : Buffer.from(live),
    );
    change();
    this.#pages.forEach(({ live, last }, page) => {
      const old = before[page] ?? last;
      if (live.equals(old)) return;
      for (const [offset, byte] of live.entries()) if (byte !== old[offset]) last[offset] = byte;
    });
  }

  #page(page: number): { readonly live: Buffer; readonly last: Buffer } {
    const found = this.#pages[page];
    if (found === undefined) throw new RangeError(`no page ${page}`);
    return found;
  }
}

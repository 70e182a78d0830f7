import { pageSize } from "../../model/layout/abi.ts";
import type { Memory } from "../machine/memory.ts";

/** A page as it is, and a copy of it as it was. */
interface Page {
  readonly now: Buffer;
  readonly before: Buffer;
}

/** The pages of a memory as they were when the snapshot was last updated. */
export class MemorySnapshot {
  readonly #pages: readonly Page[];

  constructor(memory: Memory) {
    const { buffer, byteOffset } = memory.bytes;
    this.#pages = Array.from({ length: memory.pages }, (_, page) => {
      const now = Buffer.from(buffer, byteOffset + page * pageSize, pageSize);
      return { now, before: Buffer.from(now) };
    });
  }

  /** Makes the snapshot equal to the memory. */
  update(): void {
    for (const { now, before } of this.#pages) if (!now.equals(before)) now.copy(before);
  }

  /** Numbers of the pages that have changed. */
  changedPages(): readonly number[] {
    return this.#pages.flatMap(({ now, before }, page) => (now.equals(before) ? [] : [page]));
  }

  /**
   * A page as it is and as it was.
   *
   * @throws RangeError if the memory has no page number `page`.
   */
  page(page: number): Page {
    const found = this.#pages[page];
    if (found === undefined) throw new RangeError(`no page ${page}`);
    return found;
  }

  /** Offset of the first byte of page number `page` that has changed and is not `allowed` to. */
  firstChange(page: number, allowed: (offset: number) => boolean): number | undefined {
    const { now, before } = this.page(page);
    const offset = now.findIndex((byte, at) => byte !== before[at] && !allowed(at));
    return offset < 0 ? undefined : offset;
  }

  /** Runs a change of memory by the frontend, and makes the snapshot hold the bytes that it writes. */
  applyFrontendChange(change: () => void): void {
    // A page that is like its snapshot needs no second copy.
    const copies = this.#pages.map(({ now, before }) =>
      now.equals(before) ? before : Buffer.from(now),
    );
    change();
    this.#pages.forEach(({ now, before }, page) => {
      const copy = copies[page] ?? before;
      if (now.equals(copy)) return;
      for (const [offset, byte] of now.entries()) if (byte !== copy[offset]) before[offset] = byte;
    });
  }
}

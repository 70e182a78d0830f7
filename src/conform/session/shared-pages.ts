import { closeSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pageSize } from "../../model/layout/abi.ts";
import { makeTemporaryFolder } from "../../temporary-folder.ts";
import { Memory } from "../machine/memory.ts";

/** How often the file is read at the most, if it keeps changing. */
const maxReads = 10;

/**
 * Pages that another process maps, as a file in a folder of its own. Node cannot map a file: the memory
 * here is a copy, which goes out before the other process runs on and comes back when it waits.
 */
export class SharedPages {
  readonly path: string;
  readonly memory: Memory;
  readonly #folder = makeTemporaryFolder();
  readonly #file: number;
  /** What the file is known to hold. */
  readonly #known: Uint8Array;

  /** @throws the error of the file system where it has no room. */
  constructor(pages: number) {
    try {
      this.path = join(this.#folder.path, "pages");
      this.#file = openSync(this.path, "wx+", 0o600);
      ftruncateSync(this.#file, pages * pageSize);
    } catch (error) {
      this.#folder.remove();
      throw error;
    }
    this.memory = new Memory(new Uint8Array(pages * pageSize));
    this.#known = new Uint8Array(pages * pageSize);
  }

  /** Writes what has changed here. Other bytes of the file are left alone: they are the other side's. */
  push(): void {
    const { bytes } = this.memory;
    for (let page = 0; page < bytes.length; page += pageSize) {
      if (Buffer.compare(pageAt(bytes, page), pageAt(this.#known, page)) !== 0)
        this.#pushPage(page);
    }
  }

  /**
   * Reads the file, and again until it stays the same: the other process need not wait meanwhile, and a
   * mixture of what was before and after a change would mislead.
   *
   * @returns `false` where the other process has made it shorter.
   */
  pull(): boolean {
    for (let attempt = 0; attempt < maxReads; attempt += 1) {
      const length = readSync(this.#file, this.#known, 0, this.#known.length, 0);
      if (length < this.#known.length) return false;
      if (Buffer.compare(this.#known, this.memory.bytes) === 0) return true;
      this.memory.bytes.set(this.#known);
    }
    return true;
  }

  /** Removes the file and its folder. */
  remove(): void {
    closeSync(this.#file);
    this.#folder.remove();
  }

  #pushPage(start: number): void {
    const { bytes } = this.memory;
    const end = start + pageSize;
    let at = start;
    while (at < end) {
      if (bytes[at] === this.#known[at]) {
        at += 1;
        continue;
      }
      const from = at;
      while (at < end && bytes[at] !== this.#known[at]) at += 1;
      writeSync(this.#file, bytes, from, at - from, from);
    }
    this.#known.set(bytes.subarray(start, end), start);
  }
}

function pageAt(bytes: Uint8Array, start: number): Uint8Array {
  return bytes.subarray(start, start + pageSize);
}

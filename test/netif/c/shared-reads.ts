import type { Memory } from "../../../src/conform/machine/memory.ts";
import { pageSize } from "../../../src/model/layout/abi.ts";
import type { Import } from "./wasm-host.ts";
import type { Watch } from "./wasm-instance.ts";

/** A shared byte, and how often it was read. */
export interface ReadByte {
  readonly page: number;
  readonly offset: number;
  readonly reads: number;
}

/**
 * Counts how often each shared byte is read by a backend that is instrumented, and can change each of
 * them as soon as it has been read, as a frontend on another processor may.
 */
export class SharedReads implements Watch {
  readonly imports: Readonly<Record<string, Import>>;
  readonly #isChanging: boolean;
  #heap: Uint8Array = new Uint8Array();
  /** Number of reads of each byte of the pages. */
  #reads = new Uint32Array();
  /** Where in the heap the pages begin. */
  #start = 0;
  /** Bytes of the pages that have been read and are to change before the next access. */
  #stale: number[] = [];
  readonly #exempt = new Set<number>();

  constructor({ isChanging }: { readonly isChanging: boolean }) {
    this.#isChanging = isChanging;
    this.imports = {
      __tsan_init: () => undefined,
      __tsan_atomic_thread_fence: () => undefined,
      __tsan_memcpy: (to = 0, from = 0, length = 0) => {
        this.#read(from >>> 0, length >>> 0);
        this.#heap.copyWithin(to >>> 0, from >>> 0, (from >>> 0) + (length >>> 0));
        return to;
      },
      __tsan_memset: (to = 0, value = 0, length = 0) => {
        this.#change();
        this.#heap.fill(value, to >>> 0, (to >>> 0) + (length >>> 0));
        return to;
      },
      ...Object.fromEntries([1, 2, 4, 8, 16].flatMap((size) => this.#accesses(size))),
    };
  }

  attach(heap: Uint8Array, pages: Memory): void {
    this.#heap = heap;
    this.#start = pages.bytes.byteOffset;
    this.#reads = new Uint32Array(pages.bytes.length);
  }

  /** The first `length` bytes of a page may be read often, and do not change: the indices of a ring. */
  exempt(page: number, length: number): void {
    for (let offset = 0; offset < length; offset++) this.#exempt.add(page * pageSize + offset);
  }

  /** Begins to count from 0. */
  reset(): void {
    this.#reads.fill(0);
    this.#stale = [];
  }

  /** Bytes that have been read since the last {@link reset}, exempt ones aside. */
  get bytes(): readonly ReadByte[] {
    return [...this.#reads.entries()]
      .filter(([at, reads]) => reads > 0 && !this.#exempt.has(at))
      .map(([at, reads]) => ({ page: Math.floor(at / pageSize), offset: at % pageSize, reads }));
  }

  #accesses(size: number): readonly (readonly [string, Import])[] {
    const read: Import = (address = 0) => this.#read(address >>> 0, size);
    const write: Import = () => this.#change();
    return [
      [`__tsan_read${size}`, read],
      [`__tsan_unaligned_read${size}`, read],
      [`__tsan_write${size}`, write],
      [`__tsan_unaligned_write${size}`, write],
    ];
  }

  #read(address: number, length: number): void {
    this.#change();
    for (let at = address - this.#start; at < address - this.#start + length; at++) {
      if (at < 0 || at >= this.#reads.length) continue;
      this.#reads[at] = (this.#reads[at] ?? 0) + 1;
      if (this.#isChanging && !this.#exempt.has(at)) this.#stale.push(at);
    }
  }

  /** Changes what has been read, and may be written over next. */
  #change(): void {
    for (const at of this.#stale)
      this.#heap[this.#start + at] = ~(this.#heap[this.#start + at] ?? 0);
    this.#stale = [];
  }
}

import type { BackendHost, Mapping } from "../../../examples/xen-host/host.ts";
import type { Memory } from "../../../src/conform/machine/memory.ts";

/** A function that a module imports. Its arguments come as signed numbers of 32 bits. */
export type Import = (...args: readonly number[]) => number | void;

/** The functions of host.h, for a backend whose memory is `heap`. */
export class WasmHost {
  readonly imports: Readonly<Record<string, Import>> = {
    host_map: (ref = 0, isWritable = 0, handle = 0) =>
      this.#map(ref >>> 0, isWritable !== 0, handle),
    host_unmap: (handle = 0) => this.#host.unmap(this.#mapping(handle >>> 0)),
    host_copy_from: (ref = 0, offset = 0, to = 0, length = 0) => {
      const bytes = this.#host.copyFrom(ref >>> 0, offset >>> 0, length >>> 0);
      if (bytes === undefined) return 0;
      this.#heap.set(bytes, to);
      return 1;
    },
    host_copy_to: (ref = 0, offset = 0, from = 0, length = 0) =>
      Number(this.#host.copyTo(ref >>> 0, offset >>> 0, this.#bytes(from, length))),
    host_event: (port = 0) => this.#host.notify(port >>> 0),
    host_emit: (frame = 0, length = 0) => this.#host.emit(this.#bytes(frame, length)),
    host_publish: (path = 0, value = 0) => this.#host.publish(this.#text(path), this.#text(value)),
  };

  readonly #host: BackendHost;
  readonly #heap: Uint8Array;
  readonly #pages: Memory;
  /** All that there have been: one that is ended twice is the host's to judge. */
  readonly #mappings = new Map<number, Mapping>();

  /** @param pages - the part of `heap` that the backend shares with the frontend. */
  constructor(host: BackendHost, heap: Uint8Array, pages: Memory) {
    this.#host = host;
    this.#heap = heap;
    this.#pages = pages;
  }

  /** The address of the page, and at `handle` what ends the mapping; 0 where the host refuses. */
  #map(ref: number, isWritable: boolean, handle: number): number {
    const mapping = this.#host.map(ref, isWritable ? "read-write" : "read-only");
    if (mapping === undefined) return 0;
    this.#mappings.set(mapping.handle, mapping);
    new DataView(this.#heap.buffer).setUint32(handle, mapping.handle, true);
    return this.#pages.page(mapping.page).byteOffset;
  }

  #mapping(handle: number): Mapping {
    const mapping = this.#mappings.get(handle);
    if (mapping === undefined)
      throw new Error(`the backend ends mapping ${handle}, which never was`);
    return mapping;
  }

  #bytes(start: number, length: number): Uint8Array {
    return this.#heap.slice(start >>> 0, (start >>> 0) + (length >>> 0));
  }

  #text(start: number): string {
    return new TextDecoder().decode(this.#heap.subarray(start, this.#heap.indexOf(0, start)));
  }
}

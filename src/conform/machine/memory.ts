import { pageSize } from "../../model/layout/abi.ts";

/** Bytes from `start` on, before `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Bytes of a page. */
export interface PageRange extends ByteRange {
  readonly page: number;
}

/** Pages that the frontend owns and the backend reaches through grants. */
export class Memory {
  /** All pages, one after the other. */
  readonly bytes: Uint8Array;
  readonly pages: number;

  /**
   * @param bytes - whole pages of {@link pageSize} bytes.
   * @throws RangeError where they are not.
   */
  constructor(bytes: Uint8Array) {
    if (bytes.length % pageSize !== 0) {
      throw new RangeError(`${bytes.length} bytes are not a whole number of pages`);
    }
    this.bytes = bytes;
    this.pages = bytes.length / pageSize;
  }

  /** The bytes of page number `index`, in place. */
  page(index: number): DataView {
    if (!Number.isInteger(index) || index < 0 || index >= this.pages) {
      throw new RangeError(`page ${index}, where the memory has ${this.pages}`);
    }
    const { buffer, byteOffset } = this.bytes;
    return new DataView(buffer, byteOffset + index * pageSize, pageSize);
  }
}

/** What a page is granted for, or mapped for. */
export type Access = "read-only" | "read-write";

/** A page that a domain lets another one use. */
export interface Grant {
  readonly ref: number;
  readonly page: number;
  readonly access: Access;
  /** Number of mappings that the other domain has of it. */
  readonly mapped: number;
}

/** The grants of one domain, with the rules of the hypervisor. */
export class GrantTable {
  readonly #memory: Memory;
  readonly #grants = new Map<number, { -readonly [K in keyof Grant]: Grant[K] }>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Every grant, in the order in which they were given. */
  get all(): readonly Grant[] {
    return [...this.#grants.values()];
  }

  /** The grant `ref`; `undefined` where there is none. */
  find(ref: number): Grant | undefined {
    return this.#grants.get(ref);
  }

  /**
   * Grants page number `page` under `ref`.
   *
   * @throws RangeError where `ref` is in use or there is no such page.
   */
  grant(ref: number, page: number, access: Access): void {
    if (this.#grants.has(ref)) throw new RangeError(`grant reference ${ref} is in use`);
    this.#memory.page(page);
    this.#grants.set(ref, { ref, page, access, mapped: 0 });
  }

  /** Takes a grant back; `false`, and nothing done, where there is none or it is mapped. */
  revoke(ref: number): boolean {
    const grant = this.#grants.get(ref);
    if (grant === undefined || grant.mapped > 0) return false;
    return this.#grants.delete(ref);
  }

  /** Counts one more mapping of `ref`; `undefined` where that `access` is not granted. */
  map(ref: number, access: Access): Grant | undefined {
    const grant = this.#granting(ref, access);
    if (grant !== undefined) grant.mapped += 1;
    return grant;
  }

  /** Counts one mapping of `ref` less. */
  unmap(ref: number): void {
    const grant = this.#grants.get(ref);
    if (grant !== undefined && grant.mapped > 0) grant.mapped -= 1;
  }

  /** The bytes of a granted page from `offset` on, in place; `undefined` where that is not granted. */
  bytes(ref: number, access: Access, offset: number, length: number): Uint8Array | undefined {
    const grant = this.#granting(ref, access);
    const isInside = [offset, length].every((one) => Number.isInteger(one) && one >= 0);
    if (grant === undefined || !isInside || offset + length > pageSize) return undefined;
    const start = grant.page * pageSize + offset;
    return this.#memory.bytes.subarray(start, start + length);
  }

  /** The grant `ref`; `undefined` where it does not allow `access`. */
  #granting(ref: number, access: Access) {
    const grant = this.#grants.get(ref);
    return access === "read-only" || grant?.access === "read-write" ? grant : undefined;
  }
}

/** A page as it is, and a copy of it as it was. */
interface WatchedPage {
  readonly now: Buffer;
  readonly before: Buffer;
}

/** The pages of a memory as they were when the snapshot was last updated. */
export class MemorySnapshot {
  readonly #pages: readonly WatchedPage[];

  constructor(memory: Memory) {
    const { buffer, byteOffset } = memory.bytes;
    this.#pages = Array.from({ length: memory.pages }, (_, page) => {
      const now = Buffer.from(buffer, byteOffset + page * pageSize, pageSize);
      return { now, before: Buffer.from(now) };
    });
  }

  /** Makes the snapshot of a page equal to the page. */
  update(page: number): void {
    const { now, before } = this.page(page);
    now.copy(before);
  }

  changedPages(): readonly number[] {
    return this.#pages.flatMap(({ now, before }, page) => (now.equals(before) ? [] : [page]));
  }

  /**
   * A page as it is and as it was.
   *
   * @throws RangeError if the memory has no page number `page`.
   */
  page(page: number): WatchedPage {
    const found = this.#pages[page];
    if (found === undefined) throw new RangeError(`no page ${page}`);
    return found;
  }

  /** Offset of the first byte of page number `page` that has changed, but for those in `ranges`. */
  firstChange(page: number, ranges: readonly ByteRange[]): number | undefined {
    const { now, before } = this.page(page);
    const allowed = new Uint8Array(pageSize);
    for (const { start, end } of ranges) allowed.fill(1, start, end);
    const offset = now.findIndex((byte, at) => byte !== before[at] && allowed[at] === 0);
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

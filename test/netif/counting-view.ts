import type { Memory } from "../../src/conform/machine/memory.ts";
import { pageSize } from "../../src/model/layout/abi.ts";
import type { ReadByte } from "./c/shared-reads.ts";

/**
 * Counts how often each shared byte is read through a mapping, and can change each of them as soon as it
 * has been read, as a frontend on another processor may. `view` is an option of an observed machine.
 */
export class CountedReads {
  readonly #isChanging: boolean;
  /** Number of reads, by the place of the byte in the memory. */
  readonly #reads = new Map<number, number>();
  readonly #exempt = new Set<number>();

  constructor({ isChanging }: { readonly isChanging: boolean }) {
    this.#isChanging = isChanging;
  }

  /** The view of a page that counts. */
  readonly view = (memory: Memory, page: number): DataView =>
    new CountingView(memory.page(page), (view, offset, length) => {
      for (let at = offset; at < offset + length; at++) this.#count(view, page, at);
    });

  /** The first `length` bytes of a page may be read often, and do not change: the indices of a ring. */
  exempt(page: number, length: number): void {
    for (let offset = 0; offset < length; offset++) this.#exempt.add(page * pageSize + offset);
  }

  /** Begins to count from 0. */
  reset(): void {
    this.#reads.clear();
  }

  /** Bytes that have been read since the last {@link reset}, exempt ones aside. */
  get bytes(): readonly ReadByte[] {
    return [...this.#reads].map(([at, reads]) => ({
      page: Math.floor(at / pageSize),
      offset: at % pageSize,
      reads,
    }));
  }

  #count(view: DataView, page: number, offset: number): void {
    const at = page * pageSize + offset;
    if (this.#exempt.has(at)) return;
    this.#reads.set(at, (this.#reads.get(at) ?? 0) + 1);
    if (!this.#isChanging) return;
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    bytes[offset] = ~(bytes[offset] ?? 0);
  }
}

type Tell = (view: DataView, offset: number, length: number) => void;

/** A view that tells of each read after it. */
class CountingView extends DataView<ArrayBufferLike> {
  readonly #tell: Tell;

  constructor({ buffer, byteOffset, byteLength }: DataView, tell: Tell) {
    super(buffer, byteOffset, byteLength);
    this.#tell = tell;
  }

  override getUint8(offset: number): number {
    return this.#told(super.getUint8(offset), offset, 1);
  }

  override getInt8(offset: number): number {
    return this.#told(super.getInt8(offset), offset, 1);
  }

  override getUint16(offset: number, littleEndian?: boolean): number {
    return this.#told(super.getUint16(offset, littleEndian), offset, 2);
  }

  override getInt16(offset: number, littleEndian?: boolean): number {
    return this.#told(super.getInt16(offset, littleEndian), offset, 2);
  }

  override getUint32(offset: number, littleEndian?: boolean): number {
    return this.#told(super.getUint32(offset, littleEndian), offset, 4);
  }

  override getInt32(offset: number, littleEndian?: boolean): number {
    return this.#told(super.getInt32(offset, littleEndian), offset, 4);
  }

  override getBigUint64(offset: number, littleEndian?: boolean): bigint {
    return this.#told(super.getBigUint64(offset, littleEndian), offset, 8);
  }

  override getBigInt64(offset: number, littleEndian?: boolean): bigint {
    return this.#told(super.getBigInt64(offset, littleEndian), offset, 8);
  }

  #told<Value>(value: Value, offset: number, length: number): Value {
    this.#tell(this, offset, length);
    return value;
  }
}

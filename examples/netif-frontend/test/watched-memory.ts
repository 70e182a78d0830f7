import { pageSize } from "../../xen-host/host.ts";
import { Memory } from "../../../src/conform/machine/memory.ts";
import { sharedMemory } from "../../../test/conform/in-process.ts";

/** An access of the frontend to a page. */
export interface PageAccess {
  readonly kind: "read" | "write";
  readonly page: number;
  /** In bytes. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
}

/** Memory that tells of each access of the frontend before it happens. */
export class WatchedMemory extends Memory {
  readonly #watch: (access: PageAccess) => void;

  constructor(pages: number, watch: (access: PageAccess) => void) {
    super(sharedMemory(pages).bytes);
    this.#watch = watch;
  }

  override page(index: number): DataView {
    return new WatchedView(plainView(this, index), (kind, offset, length) =>
      this.#watch({ kind, page: index, offset, length }),
    );
  }
}

/** A page as the backend sees it, whose accesses are not the frontend's. */
export function plainView(memory: Memory, page: number): DataView {
  const { buffer, byteOffset } = memory.bytes;
  return new DataView(buffer, byteOffset + page * pageSize, pageSize);
}

class WatchedView extends DataView<ArrayBufferLike> {
  readonly #tell: (kind: PageAccess["kind"], offset: number, length: number) => void;

  constructor(
    { buffer, byteOffset, byteLength }: DataView,
    tell: (kind: PageAccess["kind"], offset: number, length: number) => void,
  ) {
    super(buffer, byteOffset, byteLength);
    this.#tell = tell;
  }

  override getUint8(offset: number): number {
    this.#tell("read", offset, 1);
    return super.getUint8(offset);
  }

  override getInt16(offset: number, littleEndian?: boolean): number {
    this.#tell("read", offset, 2);
    return super.getInt16(offset, littleEndian);
  }

  override getUint16(offset: number, littleEndian?: boolean): number {
    this.#tell("read", offset, 2);
    return super.getUint16(offset, littleEndian);
  }

  override getUint32(offset: number, littleEndian?: boolean): number {
    this.#tell("read", offset, 4);
    return super.getUint32(offset, littleEndian);
  }

  override setUint32(offset: number, value: number, littleEndian?: boolean): void {
    this.#tell("write", offset, 4);
    super.setUint32(offset, value, littleEndian);
  }
}

import { pageSize } from "../../model/layout/abi.ts";

/** Pages that the frontend owns and the backend reaches through grants. */
export class Memory {
  /** All pages, one after the other. */
  readonly bytes: Uint8Array;
  /** Number of pages. */
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

/** Memory of its own, which threads can share. */
export function sharedMemory(pages: number): Memory {
  return new Memory(new Uint8Array(new SharedArrayBuffer(pages * pageSize)));
}

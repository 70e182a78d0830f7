/** For contestants that read and write the bytes of C: room to write to, and what was written. */
import type { ControlResponse, Gref } from "./streams.ts";

/** Room for `size` bytes. */
export function bytesOf(size: number): DataView<ArrayBuffer> {
  return new DataView(new ArrayBuffer(size));
}

export function grefsOf(view: DataView): Gref[] {
  return Array.from({ length: view.byteLength / 8 }, (_, index) => ({
    ref: view.getUint32(index * 8, true),
    flags: view.getUint16(index * 8 + 4, true),
    status: view.getUint16(index * 8 + 6, true),
  }));
}

export function responsesOf(view: DataView): ControlResponse[] {
  return Array.from({ length: view.byteLength / 12 }, (_, index) => ({
    id: view.getUint16(index * 12, true),
    type: view.getUint16(index * 12 + 2, true),
    status: view.getUint32(index * 12 + 4, true),
    data: view.getUint32(index * 12 + 8, true),
  }));
}

import type { Range } from "./bytes.ts";

/** A table in a granted page. */
export interface Table {
  /** `ADD.table`, where ADD is the message. */
  readonly name: string;
  readonly ref: number;
  /** Number of entries; at most as many as a page has room for. */
  readonly count: number;
  /** Bytes of an entry. */
  readonly size: number;
  /** Bytes of an entry that the receiver may write. */
  readonly outputs: readonly Range[];
}

/** Whether the receiver may write the byte at `offset` of the page. */
export function isOutput({ count, size, outputs }: Table, offset: number): boolean {
  const inside = offset % size;
  return offset < count * size && outputs.some(({ start, end }) => inside >= start && inside < end);
}

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

/** The bytes of the page that the receiver may write. */
export function outputsOfTable({ count, size, outputs }: Table): readonly Range[] {
  return Array.from({ length: outputs.length === 0 ? 0 : count }, (_, entry) =>
    outputs.map(({ start, end }) => ({ start: entry * size + start, end: entry * size + end })),
  ).flat();
}

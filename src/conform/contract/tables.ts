import type { Range } from "./message-checks.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/aggregate.ts";
import type { Aggregate, Type } from "../../model/type.ts";

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

/** The bytes of a value of `type` that its receiver may write. */
export function outputsOf(type: Type, abi: Abi): readonly Range[] {
  switch (type.kind) {
    case "scalar":
      return [];
    case "array": {
      const { size } = extentOf(type.element, abi);
      const inner = outputsOf(type.element, abi);
      return Array.from({ length: type.length }, (_, index) =>
        inner.map((range) => shifted(range, index * size)),
      ).flat();
    }
    case "struct":
      return outputsIn(type.struct, abi);
    case "union":
      return outputsIn(type.union, abi);
  }
}

function outputsIn(aggregate: Aggregate, abi: Abi): readonly Range[] {
  const places = layoutOf(aggregate, abi).members;
  return aggregate.members.flatMap(({ direction, type }, index): readonly Range[] => {
    const { offset = 0, size = 0 } = places[index] ?? {};
    const isWhole = direction === "output" || direction === "inout";
    return isWhole
      ? [{ start: offset, end: offset + size }]
      : outputsOf(type, abi).map((range) => shifted(range, offset));
  });
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

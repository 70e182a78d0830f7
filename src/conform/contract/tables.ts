import { pageSize, type Abi } from "../../model/layout/abi.ts";
import { extentOf, placedMembers } from "../../model/layout/layout.ts";
import type { Message } from "../../model/declaration.ts";
import type { Type } from "../../model/type.ts";
import { visitType } from "../../model/visit.ts";
import type { ByteRange } from "../machine/memory.ts";

/** A table in a granted page. */
export interface Table {
  /** `ADD.table`, where ADD is the message. */
  readonly name: string;
  readonly ref: number;
  /** Number of entries; at most as many as fit into a page. */
  readonly count: number;
  /** Bytes of an entry. */
  readonly size: number;
  /** Bytes of an entry that the receiver may write. */
  readonly outputs: readonly ByteRange[];
  /** Offsets of the grant references in an entry. */
  readonly references: readonly number[];
}

/** The bytes of the page that the receiver of a table may write. */
export function writableBytesOf({ count, size, outputs }: Table): readonly ByteRange[] {
  return repeated(outputs, count, size);
}

/** The bytes of the page that the receiver of a table may read. */
export function inputBytesOf({ count, size, outputs }: Table): readonly ByteRange[] {
  const starts = [0, ...outputs.map(({ end }) => end)];
  const inputs = starts.map((start, index) => ({ start, end: outputs[index]?.start ?? size }));
  return repeated(inputs, count, size);
}

/**
 * The tables that a request of `message` hands over.
 *
 * @param parameter - reads a parameter of the request by its index.
 */
export function tablesOf(
  message: Message,
  parameter: (index: number) => bigint,
  abi: Abi,
): readonly Table[] {
  return message.parameters.flatMap(({ name, type }, index) => {
    if (type.kind !== "page") return [];
    const { size } = extentOf(type.element, abi);
    const most = Math.floor(pageSize / size);
    const countIndex = message.parameters.findIndex((other) => other.name === type.count);
    const count = countIndex < 0 ? (type.length ?? most) : Number(parameter(countIndex));
    return [
      {
        name: `${message.name}.${name}`,
        // A grant reference has 32 bits, whatever the size of a parameter is.
        ref: Number(BigInt.asUintN(32, parameter(index))),
        count: Math.min(count, most),
        size,
        outputs: outputsOf(type.element, abi),
        references: referencesIn(type.element, abi),
      },
    ];
  });
}

/** The grant references that are in the entries of a table, which `page` holds. */
export function referencesOf(
  { count, size, references }: Table,
  page: DataView,
  littleEndian: boolean,
): readonly number[] {
  return Array.from({ length: count }, (_, index) =>
    references.map((offset) => page.getUint32(index * size + offset, littleEndian)),
  ).flat();
}

/** Offsets of what can be a grant reference in a value of `type`: an integer of 32 bits with a name. */
export function referencesIn(type: Type, abi: Abi): readonly number[] {
  return visitType(type, {
    scalar: ({ alias, integer: { bits, width } }) =>
      alias !== undefined && bits === 32 && width === undefined ? [0] : [],
    array: ({ element, length }) => {
      const { size } = extentOf(element, abi);
      const offsets = referencesIn(element, abi);
      return Array.from({ length }, (_, index) => offsets.map((one) => one + index * size)).flat();
    },
    aggregate: (aggregate) =>
      placedMembers(aggregate, abi).flatMap(({ member, offset }) =>
        referencesIn(member.type, abi).map((one) => one + offset),
      ),
  });
}

/** The bytes of a value of `type` that its receiver may write. */
function outputsOf(type: Type, abi: Abi): readonly ByteRange[] {
  return visitType(type, {
    scalar: () => [],
    array: ({ element, length }) =>
      repeated(outputsOf(element, abi), length, extentOf(element, abi).size),
    aggregate: (aggregate) =>
      placedMembers(aggregate, abi).flatMap(({ member, offset, size }) => {
        const isOutput = member.direction === "output" || member.direction === "inout";
        return isOutput
          ? [{ start: offset, end: offset + size }]
          : outputsOf(member.type, abi).map((range) => shifted(range, offset));
      }),
  });
}

/** The same ranges in each of `count` elements of `size` bytes. */
function repeated(ranges: readonly ByteRange[], count: number, size: number): readonly ByteRange[] {
  if (ranges.length === 0) return [];
  return Array.from({ length: count }, (_, index) =>
    ranges.map((range) => shifted(range, index * size)),
  ).flat();
}

function shifted({ start, end }: ByteRange, by: number): ByteRange {
  return { start: start + by, end: end + by };
}

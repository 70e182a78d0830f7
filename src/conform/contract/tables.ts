import { pageSize, type Abi } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/layout.ts";
import type { Message } from "../../model/declaration.ts";
import type { Aggregate, Type } from "../../model/type.ts";
import { visitType } from "../../model/visit.ts";

/** Bytes from `start` on, before `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

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
}

/** The bytes of the page that the receiver of a table may write. */
export function writableBytesOf({ count, size, outputs }: Table): readonly ByteRange[] {
  return repeated(outputs, count, size);
}

/** A parameter of a request that is a table, and what the model says about it. */
interface TableParameter {
  readonly name: string;
  readonly index: number;
  /** Index of the parameter that counts the entries. */
  readonly countIndex: number | undefined;
  /** Number of entries if no parameter counts them. */
  readonly length: number;
  readonly size: number;
  readonly outputs: readonly ByteRange[];
}

/**
 * Finds the tables that requests of `message` hand over.
 *
 * @returns a function from the parameters of a request, by their index, to its tables.
 */
export function tableReader(
  message: Message,
  abi: Abi,
): (parameter: (index: number) => bigint) => readonly Table[] {
  const tables = tableParameters(message, abi);
  return (parameter) =>
    tables.map(({ name, index, countIndex, length, size, outputs }) => {
      const count = countIndex === undefined ? length : Number(parameter(countIndex));
      // A grant reference has 32 bits, whatever the size of a parameter is.
      const ref = Number(BigInt.asUintN(32, parameter(index)));
      return { name, ref, count: Math.min(count, Math.floor(pageSize / size)), size, outputs };
    });
}

function tableParameters({ name: message, parameters }: Message, abi: Abi): TableParameter[] {
  return parameters.flatMap(({ name, type }, index) => {
    if (type.kind !== "page") return [];
    const { size } = extentOf(type.element, abi);
    const countIndex = parameters.findIndex((parameter) => parameter.name === type.count);
    return [
      {
        name: `${message}.${name}`,
        index,
        countIndex: countIndex < 0 ? undefined : countIndex,
        length: type.length ?? Math.floor(pageSize / size),
        size,
        outputs: outputsOf(type.element, abi),
      },
    ];
  });
}

/** The bytes of a value of `type` that its receiver may write. */
function outputsOf(type: Type, abi: Abi): readonly ByteRange[] {
  return visitType(type, {
    scalar: () => [],
    array: ({ element, length }) =>
      repeated(outputsOf(element, abi), length, extentOf(element, abi).size),
    aggregate: (aggregate) => outputsIn(aggregate, abi),
  });
}

function outputsIn(aggregate: Aggregate, abi: Abi): readonly ByteRange[] {
  const { members } = layoutOf(aggregate, abi);
  return aggregate.members.flatMap(({ direction, type }, index): readonly ByteRange[] => {
    const { offset = 0, size = 0 } = members[index] ?? {};
    const isOutput = direction === "output" || direction === "inout";
    return isOutput
      ? [{ start: offset, end: offset + size }]
      : outputsOf(type, abi).map((range) => shifted(range, offset));
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

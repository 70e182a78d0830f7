import type { Hole } from "../../model/layout/bits.ts";
import { isBig } from "../../model/numbers.ts";
import type { Integer } from "../../model/type.ts";
import { hex, wrap } from "../../text/text.ts";
import { addressAt, addressText, endianText, setText, unsignedOf } from "./expression.ts";

/** An integer to write. */
export interface Store {
  /** In bytes from `offset`. */
  readonly offset: number;
  readonly integer: Integer;
  /** An expression for its value. */
  readonly value: string;
  /** The value has more than one operator, or may be out of the range of its integer. */
  readonly isLoose: boolean;
  /** It is not joined with its neighbours: its value is long. */
  readonly isAlone?: boolean;
}

/** What writes `value`, an expression for a value of `integer`. */
export function storeOf(offset: number, integer: Integer, value: string): Store {
  return integer.isBoolean
    ? { offset, integer: unsignedOf(8), value: `(${value} ? 1 : 0)`, isLoose: false }
    : { offset, integer, value, isLoose: true };
}

/**
 * Statements that write integers at `offset` of `view`, the last one first: where it fits, so do all
 * others, which follow in their order. Neighbours that fill 16 or 32 bits are one access. A line has as many as
 * there is room for.
 *
 * @param endian - `true` for little-endian.
 * @param before - other statements.
 */
export function storeLines(
  stores: readonly Store[],
  endian: string,
  before: readonly string[] = [],
): string[] {
  const statements = groupsOf(stores).map((group) => lineOf(group, endian));
  return wrap([...before, ...statements.slice(-1), ...statements.slice(0, -1)], 112);
}

/** The stores in order; those that are one access together. */
function groupsOf(stores: readonly Store[]): readonly (readonly Store[])[] {
  const sorted = stores.toSorted((one, other) => one.offset - other.offset);
  const groups: (readonly Store[])[] = [];
  for (let index = 0; index < sorted.length;) {
    const group = groupAt(sorted, index);
    groups.push(group);
    index += group.length;
  }
  return groups;
}

/** Two variables of 16 bits that are written as one word. */
interface WordPair {
  readonly values: readonly string[];
  /** The statement that makes the word. */
  readonly local: string;
  readonly store: Store;
}

/** The pairs that `storeLines` would join: to make the word before the tests is faster than after them. */
export function pairsOf(stores: readonly Store[], endian: string): readonly WordPair[] {
  return groupsOf(stores).flatMap((group) => {
    const [first, second, third] = group;
    if (first === undefined || second === undefined || third !== undefined) return [];
    if (
      group.some(
        ({ integer, value }) =>
          integer.bits !== 16 || integer.signed || !/^[a-z_$][\w$]*$/i.test(value),
      )
    )
      return [];
    const { offset, integer } = first;
    const isLittle = endianText(integer.byteOrder, endian) === "true";
    const [low, high] = isLittle ? [first.value, second.value] : [second.value, first.value];
    const word = `$word${offset}`;
    return {
      values: [low, high],
      local: `const ${word} = ${low} | (${high} << 16);`,
      store: {
        offset,
        integer: { ...integer, name: "uint32_t", bits: 32 },
        value: word,
        isLoose: false,
      },
    };
  });
}

/** Bytes that are read or written at once. */
export interface Chunk {
  /** From the start of the struct, in bytes. */
  readonly offset: number;
  readonly bits: 8 | 16 | 32;
}

/** The accesses for `size` bytes at `offset`, which touch no other byte. */
export function chunksOf({ offset, size }: Hole): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let done = 0; done < size;) {
    const bytes = size - done >= 4 ? 4 : size - done >= 2 ? 2 : 1;
    chunks.push({ offset: offset + done, bits: bytes === 4 ? 32 : bytes === 2 ? 16 : 8 });
    done += bytes;
  }
  return chunks;
}

/** Zeros for bytes that belong to no member. */
export function clearing(hole: Hole): readonly Store[] {
  return chunksOf(hole).map(({ offset, bits }) => ({
    offset,
    integer: unsignedOf(bits),
    value: "0",
    isLoose: false,
  }));
}

/** The longest run of neighbours from number `start` on that one access can write. */
function groupAt(stores: readonly Store[], start: number): readonly Store[] {
  const runs: Store[][] = [];
  const run: Store[] = [];
  let bits = 0;
  for (const store of stores.slice(start, start + 4)) {
    const first = run[0] ?? store;
    const isNext =
      store.offset === first.offset + bits / 8 &&
      store.integer.byteOrder === first.integer.byteOrder;
    if (store.integer.bits > 16 || isBig(store.integer) || store.isAlone || !isNext) break;
    run.push(store);
    bits += store.integer.bits;
    if (bits === 16 || bits === 32) runs.push([...run]);
  }
  return runs.at(-1) ?? stores.slice(start, start + 1);
}

function lineOf(group: readonly Store[], endian: string): string {
  const [first] = group;
  if (first === undefined) throw new Error("no integer to write");
  const address = addressText(addressAt("offset", first.offset));
  if (group.length === 1) return `${setText("view", first.integer, address, first.value, endian)};`;
  const bits = group.reduce((sum, { integer }) => sum + integer.bits, 0);
  const order = endianText(first.integer.byteOrder, endian);
  const terms = group.flatMap(({ offset, integer, value, isLoose }) => {
    if (value === "0") return [];
    const before = (offset - first.offset) * 8;
    const shift = order === "true" ? before : bits - before - integer.bits;
    const isTop = shift + integer.bits === bits;
    const masked =
      (integer.signed || isLoose) && !isTop ? `(${value} & ${hex(2 ** integer.bits - 1)})` : value;
    return shift === 0 ? [masked] : [`(${masked} << ${shift})`];
  });
  return `${setText("view", unsignedOf(bits), address, terms.join(" | ") || "0", order)};`;
}

// SPDX-License-Identifier: MIT
/**
 * Addresses.
 *
 * Addresses.
 *
 * This file is generated from test/codegen/pointers/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/pointers/spec.ts
 *
 * @packageDocumentation
 */

/**
 * What all tables have: `length` entries in a view from `offset` on, or as many as there is
 * room for. The members are those of the current entry, which is entry 0 until `$at` chooses
 * another; no access allocates. Where the buffer of the view has been cut short or taken away,
 * an access throws what a `DataView` throws.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
abstract class Table<Fields> {
  /** Makes entry `index` the current one. */
  abstract $at(index: number): this;

  /** What `$at` does, for entries of `size` bytes. */
  $move(index: number, size: number): this {
    if (typeof index !== "number" || index >>> 0 !== index || !(index < this.$length)) noEntry(index, this);
    this.$offset = (index * size) | 0;
    return this;
  }

  constructor([view, offset = 0, length]: Entries, size: number, path: string, members: Fields) {
    this.$length = entriesIn(view, offset, length, size, path);
    const { buffer, byteOffset, byteLength } = view;
    this.$view = offset === 0 ? view : new DataView(buffer, byteOffset + offset, byteLength - offset);
    this.$size = size;
    // Where there is no entry, an offset at which nothing can be read.
    this.$offset = this.$length === 0 ? this.$view.byteLength : 0;
    this.$members = members;
    this.$path = path;
  }

  /** One entry after the other; it is this object each time, and no step allocates. */
  [Symbol.iterator](): IterableIterator<this> {
    let next = 0;
    const result = { done: false, value: this };
    return {
      next: () => {
        if (next < this.$length) this.$at(next++);
        else result.done = true;
        return result;
      },
      [Symbol.iterator]() {
        return this;
      },
    };
  }
}

// Declared here, and not in the class: a field of a class begins as `undefined`, which costs
// V8 dearly. The constructor sets all of them.
interface Table<Fields> {
  /** A view that begins with entry 0; all accesses go through it. */
  $view: DataView;
  /** Number of entries. */
  $length: number;
  /** Bytes of an entry. */
  $size: number;
  /** Offset of the current entry in `$view`, in bytes: for `read_` and `write_` functions. */
  $offset: number;
  $members: Fields;
  /** What an entry is, in errors. */
  $path: string;
}

/**
 * A frame number.
 *
 * `unsigned long`, defined in `xen.h`.
 */
export type frame_t = bigint;

/**
 * A page that another header declares, with the type of its handles.
 *
 * `uint64_t`, defined in `xen.h`.
 */
export type page_t = bigint;

/** A range of bytes. */
export interface range {
  /** The first byte. */ readonly start: bigint;
  /** How many there are. */ readonly length: bigint;
}
const range_value = /* @__PURE__ */ plain(function (this: Writable<range>) {
  this.start = 0n; this.length = 0n;
});

/**
 * Size of {@link range}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const range_SIZE_x86_64 = 16;
/**
 * The members of {@link range}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const range_MEMBERS_x86_64 = { length: { offset: 8 }, start: { offset: 0 } } as const;

/**
 * Reads a {@link range} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_range_x86_64(view: DataView, offset: number, into?: Writable<range>): range {
  try {
    into ??= new range_value(); if (offset >>> 0 !== offset) throw Error();
    into.length = view.getBigUint64(offset + 8, true); into.start = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "range"); throw error; }
}

/**
 * Writes a {@link range} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_range_x86_64(view: DataView, offset: number, value: range): void {
  try {
    const { start, length } = value;
    if (BigInt.asUintN(64, start) !== start || BigInt.asUintN(64, length) !== length || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setBigUint64(offset + 8, length, true); view.setBigUint64(offset, start, true);
  } catch { unwritable(view, offset, 16, value, "range", {
    start: [0xffffffffffffffffn], length: [0xffffffffffffffffn],
  }); }
}

/**
 * Writes a {@link range} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_range_x86_64_unchecked(view: DataView, offset: number, value: range): void {
  const { start, length } = value; view.setBigUint64(offset + 8, length, true);
  view.setBigUint64(offset, start, true);
}

/**
 * {@link range} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class range_table_x86_64 extends Table<typeof range_MEMBERS_x86_64> implements range {
  constructor(...entries: Entries) { super(entries, 16, "range", range_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 16); }
  get start(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set start(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "start"), true); }
  get length(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set length(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "length"), true); }
}

/**
 * Size of {@link range}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const range_SIZE_i386 = 8;
/**
 * The members of {@link range}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const range_MEMBERS_i386 = { length: { offset: 4 }, start: { offset: 0 } } as const;

/**
 * Reads a {@link range} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_range_i386(view: DataView, offset: number, into?: Writable<range>): range {
  try {
    into ??= new range_value(); if (offset >>> 0 !== offset) throw Error();
    into.length = BigInt(view.getUint32(offset + 4, true)); into.start = BigInt(view.getUint32(offset, true));
    return into;
  } catch (error) { checkPlace(view, offset, 8, "range"); throw error; }
}

/**
 * Writes a {@link range} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_range_i386(view: DataView, offset: number, value: range): void {
  try {
    const { start, length } = value;
    if (BigInt.asUintN(32, start) !== start || BigInt.asUintN(32, length) !== length || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 4, Number(BigInt.asUintN(32, length)), true);
    view.setUint32(offset, Number(BigInt.asUintN(32, start)), true);
  } catch { unwritable(view, offset, 8, value, "range", { start: [0xffffffffn], length: [0xffffffffn] }); }
}

/**
 * Writes a {@link range} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_range_i386_unchecked(view: DataView, offset: number, value: range): void {
  const { start, length } = value; view.setUint32(offset + 4, Number(BigInt.asUintN(32, length)), true);
  view.setUint32(offset, Number(BigInt.asUintN(32, start)), true);
}

/**
 * {@link range} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class range_table_i386 extends Table<typeof range_MEMBERS_i386> implements range {
  constructor(...entries: Entries) { super(entries, 8, "range", range_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 8); }
  get start(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set start(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.start`, 0xffffffffn))),
      true,
    );
  }
  get length(): bigint { return BigInt(this.$view.getUint32(this.$offset + 4, true)); }
  set length(value: bigint) {
    this.$view.setUint32(
      this.$offset + 4,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.length`, 0xffffffffn))),
      true,
    );
  }
}

/** The typedef of `struct range`. */
export type range_t = range;

/**
 * A place in a range.
 *
 * `uint32_t`.
 */
export type place_t = number;

/** An element of a list. */
export interface node {
  /** The next one. */ readonly next: bigint;
  /** The pointer that points to this one. */ readonly previous: bigint;
  /** Its range. */ readonly range: bigint;
  /** Its name. */ readonly name: bigint;
  /** Names of others. */ readonly names: readonly bigint[];
}
const node_value = /* @__PURE__ */ plain(function (this: Writable<node>) {
  this.next = 0n; this.previous = 0n; this.range = 0n; this.name = 0n; this.names = undefined as never;
});

/**
 * Size of {@link node}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const node_SIZE_x86_64 = 48;
/**
 * The members of {@link node}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const node_MEMBERS_x86_64 = {
  names: { offset: 32 }, name: { offset: 24 }, range: { offset: 16 }, previous: { offset: 8 }, next: { offset: 0 },
} as const;

/**
 * Reads a {@link node} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_node_x86_64(view: DataView, offset: number, into?: Writable<node>): node {
  try {
    into ??= new node_value(); if (offset >>> 0 !== offset) throw Error();
    into.names = [view.getBigUint64(offset + 32, true), view.getBigUint64(offset + 40, true)];
    into.next = view.getBigUint64(offset, true); into.previous = view.getBigUint64(offset + 8, true);
    into.range = view.getBigUint64(offset + 16, true); into.name = view.getBigUint64(offset + 24, true); return into;
  } catch (error) { checkPlace(view, offset, 48, "node"); throw error; }
}

/**
 * Writes a {@link node} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_node_x86_64(view: DataView, offset: number, value: node): void {
  const checked = check_node_x86_64(value, "node");
  checkPlace(view, offset, 48, "node");
  write_node_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link node} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_node_x86_64_unchecked(view: DataView, offset: number, value: node): void {
  for (let index = 0; index < 2; index++) {
    view.setBigUint64(offset + 32 + index * 8, value.names[index] ?? 0n, true);
  }
  view.setBigUint64(offset + 24, value.name, true); view.setBigUint64(offset, value.next, true);
  view.setBigUint64(offset + 8, value.previous, true); view.setBigUint64(offset + 16, value.range, true);
}

/** A copy of a `node`; refuses what is none. */
function check_node_x86_64(value: node, path: string): node {
  checkObject(value, path);
  return {
    next: checkInteger(value.next, `${path}.next`, 0xffffffffffffffffn),
    previous: checkInteger(value.previous, `${path}.previous`, 0xffffffffffffffffn),
    range: checkInteger(value.range, `${path}.range`, 0xffffffffffffffffn),
    name: checkInteger(value.name, `${path}.name`, 0xffffffffffffffffn),
    names: checkIntegers(value.names, 2, `${path}.names`, 0xffffffffffffffffn),
  };
}

/**
 * {@link node} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class node_table_x86_64 extends Table<typeof node_MEMBERS_x86_64> implements Omit<node, "names"> {
  constructor(...entries: Entries) { super(entries, 48, "node", node_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 48); }
  get next(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set next(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "next"), true); }
  get previous(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set previous(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "previous"), true); }
  get range(): bigint { return this.$view.getBigUint64(this.$offset + 16, true); }
  set range(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "range"), true); }
  get name(): bigint { return this.$view.getBigUint64(this.$offset + 24, true); }
  set name(value: bigint) { this.$view.setBigUint64(this.$offset + 24, uint64(value, this, "name"), true); }
  /** Names of others. */
  $get_names(index: number): bigint {
    checkIndex(index, 2, "node.names[]");
    return this.$view.getBigUint64(this.$offset + 32 + index * 8, true);
  }
  /** Sets what `$get_names` gives. */
  $set_names(index: number, value: bigint): void {
    checkIndex(index, 2, "node.names[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `node.names[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 32 + index * 8, value, true);
  }
}

/**
 * Size of {@link node}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const node_SIZE_i386 = 24;
/**
 * The members of {@link node}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const node_MEMBERS_i386 = {
  names: { offset: 16 }, name: { offset: 12 }, range: { offset: 8 }, previous: { offset: 4 }, next: { offset: 0 },
} as const;

/**
 * Reads a {@link node} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_node_i386(view: DataView, offset: number, into?: Writable<node>): node {
  try {
    into ??= new node_value(); if (offset >>> 0 !== offset) throw Error();
    into.names = [BigInt(view.getUint32(offset + 16, true)), BigInt(view.getUint32(offset + 20, true))];
    into.next = BigInt(view.getUint32(offset, true)); into.previous = BigInt(view.getUint32(offset + 4, true));
    into.range = BigInt(view.getUint32(offset + 8, true)); into.name = BigInt(view.getUint32(offset + 12, true));
    return into;
  } catch (error) { checkPlace(view, offset, 24, "node"); throw error; }
}

/**
 * Writes a {@link node} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_node_i386(view: DataView, offset: number, value: node): void {
  const checked = check_node_i386(value, "node");
  checkPlace(view, offset, 24, "node");
  write_node_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link node} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_node_i386_unchecked(view: DataView, offset: number, value: node): void {
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 16 + index * 4, Number(BigInt.asUintN(32, value.names[index] ?? 0n)), true);
  }
  view.setUint32(offset + 12, Number(BigInt.asUintN(32, value.name)), true);
  view.setUint32(offset, Number(BigInt.asUintN(32, value.next)), true);
  view.setUint32(offset + 4, Number(BigInt.asUintN(32, value.previous)), true);
  view.setUint32(offset + 8, Number(BigInt.asUintN(32, value.range)), true);
}

/** A copy of a `node`; refuses what is none. */
function check_node_i386(value: node, path: string): node {
  checkObject(value, path);
  return {
    next: checkInteger(value.next, `${path}.next`, 0xffffffffn),
    previous: checkInteger(value.previous, `${path}.previous`, 0xffffffffn),
    range: checkInteger(value.range, `${path}.range`, 0xffffffffn),
    name: checkInteger(value.name, `${path}.name`, 0xffffffffn),
    names: checkIntegers(value.names, 2, `${path}.names`, 0xffffffffn),
  };
}

/**
 * {@link node} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class node_table_i386 extends Table<typeof node_MEMBERS_i386> implements Omit<node, "names"> {
  constructor(...entries: Entries) { super(entries, 24, "node", node_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 24); }
  get next(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set next(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.next`, 0xffffffffn))),
      true,
    );
  }
  get previous(): bigint { return BigInt(this.$view.getUint32(this.$offset + 4, true)); }
  set previous(value: bigint) {
    this.$view.setUint32(
      this.$offset + 4,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.previous`, 0xffffffffn))),
      true,
    );
  }
  get range(): bigint { return BigInt(this.$view.getUint32(this.$offset + 8, true)); }
  set range(value: bigint) {
    this.$view.setUint32(
      this.$offset + 8,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.range`, 0xffffffffn))),
      true,
    );
  }
  get name(): bigint { return BigInt(this.$view.getUint32(this.$offset + 12, true)); }
  set name(value: bigint) {
    this.$view.setUint32(
      this.$offset + 12,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.name`, 0xffffffffn))),
      true,
    );
  }
  /** Names of others. */
  $get_names(index: number): bigint {
    checkIndex(index, 2, "node.names[]");
    return BigInt(this.$view.getUint32(this.$offset + 16 + index * 4, true));
  }
  /** Sets what `$get_names` gives. */
  $set_names(index: number, value: bigint): void {
    checkIndex(index, 2, "node.names[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `node.names[${index}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 16 + index * 4, Number(BigInt.asUintN(32, value)), true);
  }
}

/** Nodes; only how far one is from the next depends on the ABI. */
export interface nodes {
  /**
   * How many there are.
   *
   * Written as the length of `at`.
   */
  readonly count?: bigint;
  /** Where they are. */
  readonly at: readonly bigint[];
}
const nodes_value = /* @__PURE__ */ plain(function (this: Writable<nodes>) {
  this.count = 0n; this.at = undefined as never;
});

/**
 * Size of {@link nodes}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const nodes_SIZE_x86_64 = 8;
/**
 * The members of {@link nodes}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const nodes_MEMBERS_x86_64 = { at: { offset: 8 }, count: { offset: 0, type: "uint64_t" } } as const;

/**
 * Size of a {@link nodes} with `length` elements in `at`, in bytes; no struct of C is smaller
 * than {@link nodes_SIZE_x86_64}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function nodes_size_x86_64(length: number): number {
  return 8 + length * 8;
}

/**
 * Reads a {@link nodes} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_nodes_x86_64(view: DataView, offset: number, into?: Writable<nodes>): nodes {
  try {
    into ??= new nodes_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 7);
    into.count = view.getBigUint64(offset, true);
    into.at = arrayFrom(
      elementsIn(view, offset + 8, 8, "nodes.at", into.count),
      (index) => view.getBigUint64(offset + 8 + index * 8, true),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 8, "nodes"); throw error; }
}

/**
 * Writes a {@link nodes} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_nodes_x86_64(view: DataView, offset: number, value: nodes): void {
  const checked = check_nodes_x86_64(value, "nodes");
  checkPlace(view, offset, nodes_size_x86_64(checked.at.length), "nodes");
  write_nodes_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link nodes} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_nodes_x86_64_unchecked(view: DataView, offset: number, value: nodes): void {
  view.setBigUint64(offset, BigInt(value.at.length), true);
  for (let index = 0; index < value.at.length; index++) {
    view.setBigUint64(offset + 8 + index * 8, value.at[index] ?? 0n, true);
  }
}

/** A copy of a `nodes`; refuses what is none. */
function check_nodes_x86_64(value: nodes, path: string): nodes {
  checkObject(value, path);
  return {
    at: checkElements(
      value.at,
      4294967295,
      `${path}.at`,
      (element, at) => checkInteger(element, at, 0xffffffffffffffffn),
    ),
  };
}

/**
 * {@link nodes} in place. No access allocates.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class nodes_table_x86_64 extends Table<typeof nodes_MEMBERS_x86_64> implements Omit<nodes, "at"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 8, "nodes", nodes_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 8); }
  get count(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set count(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "count"), true); }
  /** Where they are. */
  $get_at(index: number): bigint {
    checkIndex(index, this.$length_at, "nodes.at[]");
    return this.$view.getBigUint64(this.$offset + 8 + index * 8, true);
  }
  /** Sets what `$get_at` gives. */
  $set_at(index: number, value: bigint): void {
    checkIndex(index, this.$length_at, "nodes.at[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `nodes.at[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 8 + index * 8, value, true);
  }
  /** The number of elements of `at` that are in the view. */
  get $length_at(): number {
    return elementsIn(this.$view, this.$offset + 8, 8, "nodes.at", this.count);
  }
}

/**
 * Size of {@link nodes}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const nodes_SIZE_i386 = 8;
/**
 * The members of {@link nodes}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const nodes_MEMBERS_i386 = { at: { offset: 8 }, count: { offset: 0, type: "uint64_t" } } as const;

/**
 * Size of a {@link nodes} with `length` elements in `at`, in bytes; no struct of C is smaller
 * than {@link nodes_SIZE_i386}.
 *
 * As laid out on i386, arm, mips.
 */
export function nodes_size_i386(length: number): number {
  return 8 + length * 4;
}

/**
 * Reads a {@link nodes} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_nodes_i386(view: DataView, offset: number, into?: Writable<nodes>): nodes {
  try {
    into ??= new nodes_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 7);
    into.count = view.getBigUint64(offset, true);
    into.at = arrayFrom(
      elementsIn(view, offset + 8, 4, "nodes.at", into.count),
      (index) => BigInt(view.getUint32(offset + 8 + index * 4, true)),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 8, "nodes"); throw error; }
}

/**
 * Writes a {@link nodes} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_nodes_i386(view: DataView, offset: number, value: nodes): void {
  const checked = check_nodes_i386(value, "nodes");
  checkPlace(view, offset, nodes_size_i386(checked.at.length), "nodes");
  write_nodes_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link nodes} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_nodes_i386_unchecked(view: DataView, offset: number, value: nodes): void {
  view.setBigUint64(offset, BigInt(value.at.length), true);
  for (let index = 0; index < value.at.length; index++) {
    view.setUint32(offset + 8 + index * 4, Number(BigInt.asUintN(32, value.at[index] ?? 0n)), true);
  }
}

/** A copy of a `nodes`; refuses what is none. */
function check_nodes_i386(value: nodes, path: string): nodes {
  checkObject(value, path);
  return {
    at: checkElements(value.at, 4294967295, `${path}.at`, (element, at) => checkInteger(element, at, 0xffffffffn)),
  };
}

/**
 * {@link nodes} in place. No access allocates.
 *
 * As laid out on i386, arm, mips.
 */
export class nodes_table_i386 extends Table<typeof nodes_MEMBERS_i386> implements Omit<nodes, "at"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 8, "nodes", nodes_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 8); }
  get count(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set count(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "count"), true); }
  /** Where they are. */
  $get_at(index: number): bigint {
    checkIndex(index, this.$length_at, "nodes.at[]");
    return BigInt(this.$view.getUint32(this.$offset + 8 + index * 4, true));
  }
  /** Sets what `$get_at` gives. */
  $set_at(index: number, value: bigint): void {
    checkIndex(index, this.$length_at, "nodes.at[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `nodes.at[${index}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 8 + index * 4, Number(BigInt.asUintN(32, value)), true);
  }
  /** The number of elements of `at` that are in the view. */
  get $length_at(): number {
    return elementsIn(this.$view, this.$offset + 8, 4, "nodes.at", this.count);
  }
}

/** What a hypervisor finds through handles. */
export interface buffers {
  /** How many there are. */ readonly count: number;
  /** Anything. */ readonly data: bigint;
  /** Frames. */ readonly frames: bigint;
  /** Bytes. */ readonly bytes: bigint;
  /** Numbers, twice. */ readonly numbers: readonly bigint[];
  /** Ranges. */ readonly ranges: bigint;
  /** Places in them. */ readonly places: bigint;
  /** Pages. */ readonly pages: bigint;
  /** An end. */ readonly end: number;
}
const buffers_value = /* @__PURE__ */ plain(function (this: Writable<buffers>) {
  this.count = 0; this.data = 0n; this.frames = 0n; this.bytes = 0n; this.numbers = undefined as never;
  this.ranges = 0n; this.places = 0n; this.pages = 0n; this.end = 0;
});

/**
 * Size of {@link buffers}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export const buffers_SIZE_x86_64 = 80;
/**
 * The members of {@link buffers}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export const buffers_MEMBERS_x86_64 = {
  end: { offset: 72, type: "uint16_t" }, pages: { offset: 64 }, places: { offset: 56 }, ranges: { offset: 48 },
  numbers: { offset: 32 }, bytes: { offset: 24 }, frames: { offset: 16 }, data: { offset: 8 },
  count: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link buffers} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export function read_buffers_x86_64(view: DataView, offset: number, into?: Writable<buffers>): buffers {
  try {
    into ??= new buffers_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 79); into.end = view.getUint16(offset + 72, true); into.count = view.getUint32(offset, true);
    into.data = view.getBigUint64(offset + 8, true); into.frames = view.getBigUint64(offset + 16, true);
    into.bytes = view.getBigUint64(offset + 24, true);
    into.numbers = [view.getBigUint64(offset + 32, true), view.getBigUint64(offset + 40, true)];
    into.ranges = view.getBigUint64(offset + 48, true); into.places = view.getBigUint64(offset + 56, true);
    into.pages = view.getBigUint64(offset + 64, true); return into;
  } catch (error) { checkPlace(view, offset, 80, "buffers"); throw error; }
}

/**
 * Writes a {@link buffers} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export function write_buffers_x86_64(view: DataView, offset: number, value: buffers): void {
  const checked = check_buffers_x86_64(value, "buffers");
  checkPlace(view, offset, 80, "buffers");
  write_buffers_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link buffers} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export function write_buffers_x86_64_unchecked(view: DataView, offset: number, value: buffers): void {
  for (let index = 0; index < 2; index++) {
    view.setBigUint64(offset + 32 + index * 8, value.numbers[index] ?? 0n, true);
  }
  view.setUint16(offset + 78, 0, true); view.setUint32(offset, value.count, true);
  view.setUint32(offset + 4, 0, true); view.setBigUint64(offset + 8, value.data, true);
  view.setBigUint64(offset + 16, value.frames, true); view.setBigUint64(offset + 24, value.bytes, true);
  view.setBigUint64(offset + 48, value.ranges, true); view.setBigUint64(offset + 56, value.places, true);
  view.setBigUint64(offset + 64, value.pages, true); view.setUint16(offset + 72, value.end, true);
  view.setUint32(offset + 74, 0, true);
}

/** A copy of a `buffers`; refuses what is none. */
function check_buffers_x86_64(value: buffers, path: string): buffers {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    data: checkInteger(value.data, `${path}.data`, 0xffffffffffffffffn),
    frames: checkInteger(value.frames, `${path}.frames`, 0xffffffffffffffffn),
    bytes: checkInteger(value.bytes, `${path}.bytes`, 0xffffffffffffffffn),
    numbers: checkIntegers(value.numbers, 2, `${path}.numbers`, 0xffffffffffffffffn),
    ranges: checkInteger(value.ranges, `${path}.ranges`, 0xffffffffffffffffn),
    places: checkInteger(value.places, `${path}.places`, 0xffffffffffffffffn),
    pages: checkInteger(value.pages, `${path}.pages`, 0xffffffffffffffffn),
    end: checkInteger(value.end, `${path}.end`, 0xffff),
  };
}

/**
 * {@link buffers} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export class buffers_table_x86_64 extends Table<typeof buffers_MEMBERS_x86_64> implements Omit<buffers, "numbers"> {
  constructor(...entries: Entries) { super(entries, 80, "buffers", buffers_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 80); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  get data(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set data(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "data"), true); }
  get frames(): bigint { return this.$view.getBigUint64(this.$offset + 16, true); }
  set frames(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "frames"), true); }
  get bytes(): bigint { return this.$view.getBigUint64(this.$offset + 24, true); }
  set bytes(value: bigint) { this.$view.setBigUint64(this.$offset + 24, uint64(value, this, "bytes"), true); }
  /** Numbers, twice. */
  $get_numbers(index: number): bigint {
    checkIndex(index, 2, "buffers.numbers[]");
    return this.$view.getBigUint64(this.$offset + 32 + index * 8, true);
  }
  /** Sets what `$get_numbers` gives. */
  $set_numbers(index: number, value: bigint): void {
    checkIndex(index, 2, "buffers.numbers[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `buffers.numbers[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 32 + index * 8, value, true);
  }
  get ranges(): bigint { return this.$view.getBigUint64(this.$offset + 48, true); }
  set ranges(value: bigint) { this.$view.setBigUint64(this.$offset + 48, uint64(value, this, "ranges"), true); }
  get places(): bigint { return this.$view.getBigUint64(this.$offset + 56, true); }
  set places(value: bigint) { this.$view.setBigUint64(this.$offset + 56, uint64(value, this, "places"), true); }
  get pages(): bigint { return this.$view.getBigUint64(this.$offset + 64, true); }
  set pages(value: bigint) { this.$view.setBigUint64(this.$offset + 64, uint64(value, this, "pages"), true); }
  get end(): number { return this.$view.getUint16(this.$offset + 72, true); }
  set end(value: number) { this.$view.setUint16(this.$offset + 72, uint16(value, this, "end"), true); }
}

/**
 * Size of {@link buffers}, in bytes.
 *
 * As laid out on i386, mips.
 */
export const buffers_SIZE_i386 = 40;
/**
 * The members of {@link buffers}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, mips.
 */
export const buffers_MEMBERS_i386 = {
  end: { offset: 36, type: "uint16_t" }, pages: { offset: 32 }, places: { offset: 28 }, ranges: { offset: 24 },
  numbers: { offset: 16 }, bytes: { offset: 12 }, frames: { offset: 8 }, data: { offset: 4 },
  count: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link buffers} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, mips.
 */
export function read_buffers_i386(view: DataView, offset: number, into?: Writable<buffers>): buffers {
  try {
    into ??= new buffers_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 39); into.end = view.getUint16(offset + 36, true); into.count = view.getUint32(offset, true);
    into.data = BigInt(view.getUint32(offset + 4, true)); into.frames = BigInt(view.getUint32(offset + 8, true));
    into.bytes = BigInt(view.getUint32(offset + 12, true));
    into.numbers = [BigInt(view.getUint32(offset + 16, true)), BigInt(view.getUint32(offset + 20, true))];
    into.ranges = BigInt(view.getUint32(offset + 24, true)); into.places = BigInt(view.getUint32(offset + 28, true));
    into.pages = BigInt(view.getUint32(offset + 32, true)); return into;
  } catch (error) { checkPlace(view, offset, 40, "buffers"); throw error; }
}

/**
 * Writes a {@link buffers} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, mips.
 */
export function write_buffers_i386(view: DataView, offset: number, value: buffers): void {
  const checked = check_buffers_i386(value, "buffers");
  checkPlace(view, offset, 40, "buffers");
  write_buffers_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link buffers} without a check: what is out of range is cut off.
 *
 * As laid out on i386, mips.
 */
export function write_buffers_i386_unchecked(view: DataView, offset: number, value: buffers): void {
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 16 + index * 4, Number(BigInt.asUintN(32, value.numbers[index] ?? 0n)), true);
  }
  view.setUint32(offset + 36, (value.end & 0xffff), true); view.setUint32(offset, value.count, true);
  view.setUint32(offset + 4, Number(BigInt.asUintN(32, value.data)), true);
  view.setUint32(offset + 8, Number(BigInt.asUintN(32, value.frames)), true);
  view.setUint32(offset + 12, Number(BigInt.asUintN(32, value.bytes)), true);
  view.setUint32(offset + 24, Number(BigInt.asUintN(32, value.ranges)), true);
  view.setUint32(offset + 28, Number(BigInt.asUintN(32, value.places)), true);
  view.setUint32(offset + 32, Number(BigInt.asUintN(32, value.pages)), true);
}

/** A copy of a `buffers`; refuses what is none. */
function check_buffers_i386(value: buffers, path: string): buffers {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    data: checkInteger(value.data, `${path}.data`, 0xffffffffn),
    frames: checkInteger(value.frames, `${path}.frames`, 0xffffffffn),
    bytes: checkInteger(value.bytes, `${path}.bytes`, 0xffffffffn),
    numbers: checkIntegers(value.numbers, 2, `${path}.numbers`, 0xffffffffn),
    ranges: checkInteger(value.ranges, `${path}.ranges`, 0xffffffffn),
    places: checkInteger(value.places, `${path}.places`, 0xffffffffn),
    pages: checkInteger(value.pages, `${path}.pages`, 0xffffffffn),
    end: checkInteger(value.end, `${path}.end`, 0xffff),
  };
}

/**
 * {@link buffers} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, mips.
 */
export class buffers_table_i386 extends Table<typeof buffers_MEMBERS_i386> implements Omit<buffers, "numbers"> {
  constructor(...entries: Entries) { super(entries, 40, "buffers", buffers_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 40); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  get data(): bigint { return BigInt(this.$view.getUint32(this.$offset + 4, true)); }
  set data(value: bigint) {
    this.$view.setUint32(
      this.$offset + 4,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.data`, 0xffffffffn))),
      true,
    );
  }
  get frames(): bigint { return BigInt(this.$view.getUint32(this.$offset + 8, true)); }
  set frames(value: bigint) {
    this.$view.setUint32(
      this.$offset + 8,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.frames`, 0xffffffffn))),
      true,
    );
  }
  get bytes(): bigint { return BigInt(this.$view.getUint32(this.$offset + 12, true)); }
  set bytes(value: bigint) {
    this.$view.setUint32(
      this.$offset + 12,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.bytes`, 0xffffffffn))),
      true,
    );
  }
  /** Numbers, twice. */
  $get_numbers(index: number): bigint {
    checkIndex(index, 2, "buffers.numbers[]");
    return BigInt(this.$view.getUint32(this.$offset + 16 + index * 4, true));
  }
  /** Sets what `$get_numbers` gives. */
  $set_numbers(index: number, value: bigint): void {
    checkIndex(index, 2, "buffers.numbers[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `buffers.numbers[${index}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 16 + index * 4, Number(BigInt.asUintN(32, value)), true);
  }
  get ranges(): bigint { return BigInt(this.$view.getUint32(this.$offset + 24, true)); }
  set ranges(value: bigint) {
    this.$view.setUint32(
      this.$offset + 24,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.ranges`, 0xffffffffn))),
      true,
    );
  }
  get places(): bigint { return BigInt(this.$view.getUint32(this.$offset + 28, true)); }
  set places(value: bigint) {
    this.$view.setUint32(
      this.$offset + 28,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.places`, 0xffffffffn))),
      true,
    );
  }
  get pages(): bigint { return BigInt(this.$view.getUint32(this.$offset + 32, true)); }
  set pages(value: bigint) {
    this.$view.setUint32(
      this.$offset + 32,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.pages`, 0xffffffffn))),
      true,
    );
  }
  get end(): number { return this.$view.getUint16(this.$offset + 36, true); }
  set end(value: number) { this.$view.setUint16(this.$offset + 36, uint16(value, this, "end"), true); }
}

/** An address, or a number. */
export interface either {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/**
 * Size of {@link either}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const either_SIZE_x86_64 = 8;
/**
 * The members of {@link either}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const either_MEMBERS_x86_64 = { number: { offset: 0 }, address: { offset: 0 } } as const;

/**
 * Reads a {@link either} at `offset`, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_either_x86_64(view: DataView, offset: number): either {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [
        view.getUint8(offset),
        view.getUint8(offset + 1),
        view.getUint8(offset + 2),
        view.getUint8(offset + 3),
        view.getUint8(offset + 4),
        view.getUint8(offset + 5),
        view.getUint8(offset + 6),
        view.getUint8(offset + 7),
      ],
    };
  } catch (error) { checkPlace(view, offset, 8, "either"); throw error; }
}

/**
 * Writes a {@link either} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_either_x86_64(view: DataView, offset: number, value: either): void {
  const checked = check_either_x86_64(value, "either");
  checkPlace(view, offset, 8, "either");
  write_either_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link either} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_either_x86_64_unchecked(view: DataView, offset: number, value: either): void {
  putBytes(view, offset, 8, value.raw);
}

/** A copy of a `either`; refuses what is none. */
function check_either_x86_64(value: either, path: string): either {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

/**
 * {@link either} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class either_table_x86_64 extends Table<typeof either_MEMBERS_x86_64> {
  constructor(...entries: Entries) { super(entries, 8, "either", either_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 8); }
  /** The address. */
  get address(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set address(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "address"), true); }
  /** The number. */
  get number(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set number(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "number"), true); }
}

/**
 * Size of {@link either}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const either_SIZE_i386 = 4;
/**
 * The members of {@link either}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const either_MEMBERS_i386 = { number: { offset: 0 }, address: { offset: 0 } } as const;

/**
 * Reads a {@link either} at `offset`, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export function read_either_i386(view: DataView, offset: number): either {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
    };
  } catch (error) { checkPlace(view, offset, 4, "either"); throw error; }
}

/**
 * Writes a {@link either} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_either_i386(view: DataView, offset: number, value: either): void {
  const checked = check_either_i386(value, "either");
  checkPlace(view, offset, 4, "either");
  write_either_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link either} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_either_i386_unchecked(view: DataView, offset: number, value: either): void {
  putBytes(view, offset, 4, value.raw);
}

/** A copy of a `either`; refuses what is none. */
function check_either_i386(value: either, path: string): either {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

/**
 * {@link either} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class either_table_i386 extends Table<typeof either_MEMBERS_i386> {
  constructor(...entries: Entries) { super(entries, 4, "either", either_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 4); }
  /** The address. */
  get address(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set address(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.address`, 0xffffffffn))),
      true,
    );
  }
  /** The number. */
  get number(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set number(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.number`, 0xffffffffn))),
      true,
    );
  }
}

/** A list and more. */
export interface list {
  /** The first element. */ readonly first: node;
  /** One of two. */ readonly either: either;
  /** A time. */ readonly time: bigint;
}
const list_value = /* @__PURE__ */ plain(function (this: Writable<list>) {
  this.first = undefined as never; this.either = undefined as never; this.time = 0n;
});

/**
 * Size of {@link list}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const list_SIZE_x86_64 = 64;
/**
 * The members of {@link list}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const list_MEMBERS_x86_64 = {
  time: { offset: 56, type: "uint64_t" }, either: { offset: 48 }, first: { offset: 0 },
} as const;

/**
 * Reads a {@link list} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_list_x86_64(view: DataView, offset: number, into?: Writable<list>): list {
  try {
    into ??= new list_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getBigUint64(offset + 56, true); into.first = read_node_x86_64(view, offset);
    into.either = read_either_x86_64(view, offset + 48); return into;
  } catch (error) { checkPlace(view, offset, 64, "list"); throw error; }
}

/**
 * Writes a {@link list} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_list_x86_64(view: DataView, offset: number, value: list): void {
  const checked = check_list_x86_64(value, "list");
  checkPlace(view, offset, 64, "list");
  write_list_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link list} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_list_x86_64_unchecked(view: DataView, offset: number, value: list): void {
  write_node_x86_64_unchecked(view, offset, value.first);
  write_either_x86_64_unchecked(view, offset + 48, value.either);
  view.setBigUint64(offset + 56, value.time, true);
}

/** A copy of a `list`; refuses what is none. */
function check_list_x86_64(value: list, path: string): list {
  checkObject(value, path);
  return {
    first: check_node_x86_64(value.first, `${path}.first`),
    either: check_either_x86_64(value.either, `${path}.either`),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
  };
}

/**
 * {@link list} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class list_table_x86_64 extends Table<typeof list_MEMBERS_x86_64> implements Omit<list, "first" | "either"> {
  constructor(...entries: Entries) { super(entries, 64, "list", list_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 64); }
  /** The next one. */
  get first_next(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set first_next(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "first.next"), true); }
  /** The pointer that points to this one. */
  get first_previous(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set first_previous(value: bigint) {
    this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "first.previous"), true);
  }
  /** Its range. */
  get first_range(): bigint { return this.$view.getBigUint64(this.$offset + 16, true); }
  set first_range(value: bigint) {
    this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "first.range"), true);
  }
  /** Its name. */
  get first_name(): bigint { return this.$view.getBigUint64(this.$offset + 24, true); }
  set first_name(value: bigint) { this.$view.setBigUint64(this.$offset + 24, uint64(value, this, "first.name"), true); }
  /** Names of others. */
  $get_first_names(index: number): bigint {
    checkIndex(index, 2, "list.first.names[]");
    return this.$view.getBigUint64(this.$offset + 32 + index * 8, true);
  }
  /** Sets what `$get_first_names` gives. */
  $set_first_names(index: number, value: bigint): void {
    checkIndex(index, 2, "list.first.names[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `list.first.names[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 32 + index * 8, value, true);
  }
  /** The address. */
  get either_address(): bigint { return this.$view.getBigUint64(this.$offset + 48, true); }
  set either_address(value: bigint) {
    this.$view.setBigUint64(this.$offset + 48, uint64(value, this, "either.address"), true);
  }
  /** The number. */
  get either_number(): bigint { return this.$view.getBigUint64(this.$offset + 48, true); }
  set either_number(value: bigint) {
    this.$view.setBigUint64(this.$offset + 48, uint64(value, this, "either.number"), true);
  }
  get time(): bigint { return this.$view.getBigUint64(this.$offset + 56, true); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset + 56, uint64(value, this, "time"), true); }
}

/**
 * Size of {@link list}, in bytes.
 *
 * As laid out on i386.
 */
export const list_SIZE_i386 = 36;
/**
 * The members of {@link list}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const list_MEMBERS_i386 = {
  time: { offset: 28, type: "uint64_t" }, either: { offset: 24 }, first: { offset: 0 },
} as const;

/**
 * Reads a {@link list} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_list_i386(view: DataView, offset: number, into?: Writable<list>): list {
  try {
    into ??= new list_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getBigUint64(offset + 28, true); into.first = read_node_i386(view, offset);
    into.either = read_either_i386(view, offset + 24); return into;
  } catch (error) { checkPlace(view, offset, 36, "list"); throw error; }
}

/**
 * Writes a {@link list} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_list_i386(view: DataView, offset: number, value: list): void {
  const checked = check_list_i386(value, "list");
  checkPlace(view, offset, 36, "list");
  write_list_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link list} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_list_i386_unchecked(view: DataView, offset: number, value: list): void {
  write_node_i386_unchecked(view, offset, value.first);
  write_either_i386_unchecked(view, offset + 24, value.either);
  view.setBigUint64(offset + 28, value.time, true);
}

/** A copy of a `list`; refuses what is none. */
function check_list_i386(value: list, path: string): list {
  checkObject(value, path);
  return {
    first: check_node_i386(value.first, `${path}.first`),
    either: check_either_i386(value.either, `${path}.either`),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
  };
}

/**
 * {@link list} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class list_table_i386 extends Table<typeof list_MEMBERS_i386> implements Omit<list, "first" | "either"> {
  constructor(...entries: Entries) { super(entries, 36, "list", list_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 36); }
  /** The next one. */
  get first_next(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set first_next(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.next`, 0xffffffffn))),
      true,
    );
  }
  /** The pointer that points to this one. */
  get first_previous(): bigint { return BigInt(this.$view.getUint32(this.$offset + 4, true)); }
  set first_previous(value: bigint) {
    this.$view.setUint32(
      this.$offset + 4,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.previous`, 0xffffffffn))),
      true,
    );
  }
  /** Its range. */
  get first_range(): bigint { return BigInt(this.$view.getUint32(this.$offset + 8, true)); }
  set first_range(value: bigint) {
    this.$view.setUint32(
      this.$offset + 8,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.range`, 0xffffffffn))),
      true,
    );
  }
  /** Its name. */
  get first_name(): bigint { return BigInt(this.$view.getUint32(this.$offset + 12, true)); }
  set first_name(value: bigint) {
    this.$view.setUint32(
      this.$offset + 12,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.name`, 0xffffffffn))),
      true,
    );
  }
  /** Names of others. */
  $get_first_names(index: number): bigint {
    checkIndex(index, 2, "list.first.names[]");
    return BigInt(this.$view.getUint32(this.$offset + 16 + index * 4, true));
  }
  /** Sets what `$get_first_names` gives. */
  $set_first_names(index: number, value: bigint): void {
    checkIndex(index, 2, "list.first.names[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `list.first.names[${index}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 16 + index * 4, Number(BigInt.asUintN(32, value)), true);
  }
  /** The address. */
  get either_address(): bigint { return BigInt(this.$view.getUint32(this.$offset + 24, true)); }
  set either_address(value: bigint) {
    this.$view.setUint32(
      this.$offset + 24,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.either.address`, 0xffffffffn))),
      true,
    );
  }
  /** The number. */
  get either_number(): bigint { return BigInt(this.$view.getUint32(this.$offset + 24, true)); }
  set either_number(value: bigint) {
    this.$view.setUint32(
      this.$offset + 24,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.either.number`, 0xffffffffn))),
      true,
    );
  }
  get time(): bigint { return this.$view.getBigUint64(this.$offset + 28, true); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset + 28, uint64(value, this, "time"), true); }
}

/**
 * Size of {@link list}, in bytes.
 *
 * As laid out on arm, mips.
 */
export const list_SIZE_arm = 40;
/**
 * The members of {@link list}: offsets in bytes, and integers of C.
 *
 * As laid out on arm, mips.
 */
export const list_MEMBERS_arm = {
  time: { offset: 32, type: "uint64_t" }, either: { offset: 24 }, first: { offset: 0 },
} as const;

/**
 * Reads a {@link list} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on arm, mips.
 */
export function read_list_arm(view: DataView, offset: number, into?: Writable<list>): list {
  try {
    into ??= new list_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getBigUint64(offset + 32, true); into.first = read_node_i386(view, offset);
    into.either = read_either_i386(view, offset + 24); return into;
  } catch (error) { checkPlace(view, offset, 40, "list"); throw error; }
}

/**
 * Writes a {@link list} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on arm, mips.
 */
export function write_list_arm(view: DataView, offset: number, value: list): void {
  const checked = check_list_arm(value, "list");
  checkPlace(view, offset, 40, "list");
  write_list_arm_unchecked(view, offset, checked);
}

/**
 * Writes a {@link list} without a check: what is out of range is cut off.
 *
 * As laid out on arm, mips.
 */
export function write_list_arm_unchecked(view: DataView, offset: number, value: list): void {
  write_node_i386_unchecked(view, offset, value.first);
  write_either_i386_unchecked(view, offset + 24, value.either);
  view.setBigUint64(offset + 32, value.time, true); view.setUint32(offset + 28, 0, true);
}

/** A copy of a `list`; refuses what is none. */
function check_list_arm(value: list, path: string): list {
  checkObject(value, path);
  return {
    first: check_node_i386(value.first, `${path}.first`),
    either: check_either_i386(value.either, `${path}.either`),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
  };
}

/**
 * {@link list} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on arm, mips.
 */
export class list_table_arm extends Table<typeof list_MEMBERS_arm> implements Omit<list, "first" | "either"> {
  constructor(...entries: Entries) { super(entries, 40, "list", list_MEMBERS_arm); }
  $at(index: number): this { return this.$move(index, 40); }
  /** The next one. */
  get first_next(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set first_next(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.next`, 0xffffffffn))),
      true,
    );
  }
  /** The pointer that points to this one. */
  get first_previous(): bigint { return BigInt(this.$view.getUint32(this.$offset + 4, true)); }
  set first_previous(value: bigint) {
    this.$view.setUint32(
      this.$offset + 4,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.previous`, 0xffffffffn))),
      true,
    );
  }
  /** Its range. */
  get first_range(): bigint { return BigInt(this.$view.getUint32(this.$offset + 8, true)); }
  set first_range(value: bigint) {
    this.$view.setUint32(
      this.$offset + 8,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.range`, 0xffffffffn))),
      true,
    );
  }
  /** Its name. */
  get first_name(): bigint { return BigInt(this.$view.getUint32(this.$offset + 12, true)); }
  set first_name(value: bigint) {
    this.$view.setUint32(
      this.$offset + 12,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.name`, 0xffffffffn))),
      true,
    );
  }
  /** Names of others. */
  $get_first_names(index: number): bigint {
    checkIndex(index, 2, "list.first.names[]");
    return BigInt(this.$view.getUint32(this.$offset + 16 + index * 4, true));
  }
  /** Sets what `$get_first_names` gives. */
  $set_first_names(index: number, value: bigint): void {
    checkIndex(index, 2, "list.first.names[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `list.first.names[${index}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 16 + index * 4, Number(BigInt.asUintN(32, value)), true);
  }
  /** The address. */
  get either_address(): bigint { return BigInt(this.$view.getUint32(this.$offset + 24, true)); }
  set either_address(value: bigint) {
    this.$view.setUint32(
      this.$offset + 24,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.either.address`, 0xffffffffn))),
      true,
    );
  }
  /** The number. */
  get either_number(): bigint { return BigInt(this.$view.getUint32(this.$offset + 24, true)); }
  set either_number(value: bigint) {
    this.$view.setUint32(
      this.$offset + 24,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.either.number`, 0xffffffffn))),
      true,
    );
  }
  get time(): bigint { return this.$view.getBigUint64(this.$offset + 32, true); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset + 32, uint64(value, this, "time"), true); }
}

/** What a function of this module refuses: a value, or a place in a view. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class CodecError extends Error {
  override readonly name = "CodecError";

  constructor(code: CodecError["code"], path: string, value: unknown, allowed: string) {
    super(
      `${path} must be ${allowed}, not ${
        Object(value) === value || String(value) === value ? typeof value : String(value)
      }`,
    );
    Object.assign(this, { code, path, value, allowed });
  }
}

/** What such an error has. */
export interface CodecError {
  /**
   * `place`: no such place in the view; `index`: no such entry; `type`: a value of another
   * type; `range`: one of the right type that is not allowed.
   */
  readonly code: "place" | "index" | "type" | "range";
  /** What is wrong, from a struct, a message or a ring on: `table.entries[2].size`. */
  readonly path: string;
  readonly value: unknown;
  /** What is allowed in place of the value, in words. */
  readonly allowed: string;
}

/** A value whose members can be set. */
export type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] };

/** The typed array that holds integers of a type of C. */
export interface IntegerArrays {
  readonly int8_t: Int8Array;
  readonly uint8_t: Uint8Array;
  readonly int16_t: Int16Array;
  readonly uint16_t: Uint16Array;
  readonly int32_t: Int32Array;
  readonly uint32_t: Uint32Array;
  readonly int64_t: BigInt64Array;
  readonly uint64_t: BigUint64Array;
}

/** A typed array for each member that is an integer: one element for each entry of a table. */
export type Columns<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends { readonly type: string }
    ? Name
    : never]: Fields[Name] extends { readonly type: infer Type extends keyof IntegerArrays }
    ? IntegerArrays[Type]
    : never;
};

/** A member of all entries of a table in place: that of entry `i` is `values[i * stride]`. */
export interface Strided<Values> {
  readonly values: Values;
  /** Elements of `values` from one entry to the next. */
  readonly stride: number;
}

/** A view, the offset of entry 0 in it, in bytes, and the number of entries. */
export type Entries = [view: DataView, offset?: number, length?: number];

/**
 * Makes a constructor of `fill`. What it makes are plain objects, equal to literals; but V8
 * keeps one shape for them, which no literal elsewhere can slow down.
 */
function plain<Value, Parts extends readonly unknown[]>(
  fill: (this: Value, ...parts: Parts) => void,
): new (...parts: Parts) => Value {
  fill.prototype = Object.prototype;
  return fill as unknown as new (...parts: Parts) => Value;
}

/**
 * How many entries of `size` bytes there are from `offset` on: `length`, or as many as there
 * is room for.
 */
function entriesIn(view: DataView, offset: number, length: number | undefined, size: number, path: string): number {
  checkPlace(view, offset, 0, path);
  const entries = length ?? Math.floor((view.byteLength - offset) / size);
  // `$at` computes with integers of 32 bits.
  checkInteger(entries, `${path}.length`, Math.floor(0x7fffffff / size));
  checkPlace(view, offset, entries * size, path);
  return entries;
}

/**
 * Reads the integers of all entries, each member into an array of its own: a new one, or that
 * of `into`, where it is given; members that it leaves out are not read.
 */
export function readColumns<Fields extends Members>(
  table: Table<Fields>,
  into?: Partial<Columns<Fields>>,
): Columns<Fields> {
  const { $view, $size, $length, $members, $path } = table;
  const columns: Record<string, IntegerArrays[keyof IntegerArrays]> = { ...into };
  for (const name of Object.keys($members).reverse()) {
    const { offset = 0, type } = $members[name] ?? {};
    if (type === undefined || (into !== undefined && !(name in into))) continue;
    const kind = arrayOf(type);
    const column = (columns[name] ??= new kind($length));
    if (column[Symbol.toStringTag] !== kind.name) {
      throw new CodecError("type", `${$path}.${name}`, column, `a ${kind.name}`);
    }
    readColumn($view, offset, $size, Math.min($length, column.length), column);
  }
  return columns as Columns<Fields>;
}

/**
 * Reads a member of `length` entries. There are loops for each type, so that each is fast, and
 * four entries in a round: in each, V8 looks anew for the bytes of the view and of the array.
 */
function readColumn(
  view: DataView,
  offset: number,
  stride: number,
  length: number,
  into: IntegerArrays[keyof IntegerArrays],
): void {
  const rest = length % 4;
  let index = 0;
  let at = offset;
  // Not by class: an array of another window or vm context is of none of the classes here.
  switch (into[Symbol.toStringTag]) {
    case "Int8Array":
      for (; index < rest; index++, at += stride) into[index] = view.getInt8(at);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt8(at);
        into[index + 1] = view.getInt8((at += stride));
        into[index + 2] = view.getInt8((at += stride));
        into[index + 3] = view.getInt8((at += stride));
      }
      break;
    case "Uint8Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint8(at);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint8(at);
        into[index + 1] = view.getUint8((at += stride));
        into[index + 2] = view.getUint8((at += stride));
        into[index + 3] = view.getUint8((at += stride));
      }
      break;
    case "Int16Array":
      for (; index < rest; index++, at += stride) into[index] = view.getInt16(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt16(at, true);
        into[index + 1] = view.getInt16((at += stride), true);
        into[index + 2] = view.getInt16((at += stride), true);
        into[index + 3] = view.getInt16((at += stride), true);
      }
      break;
    case "Uint16Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint16(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint16(at, true);
        into[index + 1] = view.getUint16((at += stride), true);
        into[index + 2] = view.getUint16((at += stride), true);
        into[index + 3] = view.getUint16((at += stride), true);
      }
      break;
    case "Int32Array":
      for (; index < rest; index++, at += stride) into[index] = view.getInt32(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt32(at, true);
        into[index + 1] = view.getInt32((at += stride), true);
        into[index + 2] = view.getInt32((at += stride), true);
        into[index + 3] = view.getInt32((at += stride), true);
      }
      break;
    case "Uint32Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint32(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint32(at, true);
        into[index + 1] = view.getUint32((at += stride), true);
        into[index + 2] = view.getUint32((at += stride), true);
        into[index + 3] = view.getUint32((at += stride), true);
      }
      break;
    case "BigInt64Array":
      for (; index < rest; index++, at += stride) into[index] = view.getBigInt64(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getBigInt64(at, true);
        into[index + 1] = view.getBigInt64((at += stride), true);
        into[index + 2] = view.getBigInt64((at += stride), true);
        into[index + 3] = view.getBigInt64((at += stride), true);
      }
      break;
    case "BigUint64Array":
      for (; index < rest; index++, at += stride) into[index] = view.getBigUint64(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getBigUint64(at, true);
        into[index + 1] = view.getBigUint64((at += stride), true);
        into[index + 2] = view.getBigUint64((at += stride), true);
        into[index + 3] = view.getBigUint64((at += stride), true);
      }
      break;
  }
}

/**
 * A member of all entries in place; `undefined` where this host has another byte order, or the
 * entries are not aligned.
 */
export function strided<Fields extends Members, Name extends keyof Columns<Fields>>(
  table: Table<Fields>,
  name: Name,
): Strided<Columns<Fields>[Name]> | undefined {
  const { $view, $size, $length, $members } = table;
  const { offset = 0, type } = $members[name] ?? {};
  const values = arrayOf(type);
  const width = values.BYTES_PER_ELEMENT;
  const start = $view.byteOffset + offset;
  const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  if (start % width !== 0 || $size % width !== 0 || isLittle !== true) return undefined;
  const count = (($length - 1) * $size) / width + 1;
  const all = ($length === 0 ? new values(0) : new values($view.buffer, start, count)) as Columns<Fields>[Name];
  return { values: all, stride: $size / width };
}

/** The class of the typed array for integers of a type of C. */
function arrayOf(type: string | undefined): IntegerArrayClass {
  switch (type) {
    case "int8_t":
      return Int8Array;
    case "uint8_t":
      return Uint8Array;
    case "int16_t":
      return Int16Array;
    case "uint16_t":
      return Uint16Array;
    case "int32_t":
      return Int32Array;
    case "int64_t":
      return BigInt64Array;
    case "uint64_t":
      return BigUint64Array;
    default:
      return Uint32Array;
  }
}

/** The class of such an array. */
interface IntegerArrayClass {
  readonly BYTES_PER_ELEMENT: number;
  readonly name: string;
  new (length: number): IntegerArrays[keyof IntegerArrays];
  new (buffer: ArrayBufferLike, offset: number, length: number): IntegerArrays[keyof IntegerArrays];
}

/** An array of what `read` gives for each index. */
function arrayFrom<Element>(length: number, read: (index: number) => Element): Element[] {
  const all: Element[] = [];
  for (let index = 0; index < length; index++) all[index] = read(index);
  return all;
}

/**
 * How many elements of `size` bytes a flexible array at `offset` has: `count`, or as many as
 * there is room for.
 */
function elementsIn(
  view: DataView,
  offset: number,
  size: number,
  path: string,
  count?: number | bigint,
  most = 0xffffffff,
): number {
  const room = Math.max(0, Math.floor((view.byteLength - offset) / size));
  const length = Number(count ?? Math.min(room, most));
  if (length < 0 || length > most) throw new CodecError("range", `${path}.length`, length, `from 0 to ${most}`);
  if (length <= room) return length;
  throw new CodecError("place", path, view.byteLength, `in a DataView of ${offset + length * size} bytes`);
}

/** Writes `length` bytes; those that are not given are 0. */
function putBytes(
  view: DataView,
  offset: number,
  length: number,
  bytes: readonly number[] = [],
): void {
  for (let index = 0; index < length; index++) view.setUint8(offset + index, bytes[index] ?? 0);
}

/** Says which member of `value` cannot be written, or why there is no place for it. */
function unwritable(
  view: DataView,
  offset: number,
  size: number,
  value: unknown,
  path: string,
  limits: Limits,
): never {
  if (Object(value) === value) {
    for (const name of Object.keys(limits)) {
      checkInteger(
        (value as Readonly<Record<string, unknown>>)[name],
        `${path}.${name}`,
        ...(limits[name] as Limits[string])
      );
    }
    checkPlace(view, offset, size, path);
  }
  // An object of which all of that is right has had another value before.
  throw new CodecError("type", path, value, "an object");
}

/** Where members are, in bytes, and which of them are integers of C. */
type Members = Readonly<Record<string, { readonly offset: number; readonly type?: string }>>;

/** What each integer member may be: up to the greatest, from 0 or the least one on. */
type Limits = Readonly<Record<string, readonly [greatest: number | bigint, least?: number | bigint]>>;

/** Refuses what has no members. */
function checkObject(value: unknown, path: string): asserts value is object {
  if (Object(value) !== value) throw new CodecError("type", path, value, "an object");
}

/** A copy of an array of `length` integers from `least` to `greatest`. */
function checkIntegers<Value>(
  value: readonly Value[],
  length: number,
  path: string,
  greatest: number | bigint,
  least?: number | bigint,
): Value[] {
  return checkArray(value, length, path, (element, at) => checkInteger(element, at, greatest, least));
}

/** A copy of an array of at most `most` elements, made of what `check` gives for each. */
function checkElements<Element>(
  value: readonly Element[],
  most: number,
  path: string,
  check: (element: Element, path: string) => Element,
): Element[] {
  if (!Array.isArray(value)) throw new CodecError("type", path, value, "an array");
  if (value.length > most) throw new CodecError("range", `${path}.length`, value.length, `at most ${most}`);
  return checkArray(value, value.length, path, check);
}

/** A copy of an array of `length` elements, made of what `check` gives for each. */
function checkArray<Element>(
  value: readonly Element[],
  length: number,
  path: string,
  check: (element: Element, path: string) => Element,
): Element[] {
  if (!Array.isArray(value)) throw new CodecError("type", path, value, `an array of ${length}`);
  if (value.length !== length) throw new CodecError("range", `${path}.length`, value.length, `${length}`);
  return arrayFrom(length, (index) => check(value[index], `${path}[${index}]`));
}

/** Refuses what is no integer from `least` to `greatest`. */
function checkInteger<Value>(value: Value, path: string, greatest: number | bigint, least: number | bigint = 0): Value {
  const isKind = typeof value === typeof greatest;
  if (isKind && (value as number) >= least && (value as number) <= greatest && Number(value) % 1 === 0) return value;
  throw new CodecError(isKind ? "range" : "type", path, value, `an integer from ${least} to ${greatest}`);
}

/** Refuses a place of `size` bytes that is not inside `view`. */
function checkPlace(view: Partial<DataView>, offset: number, size: number, path: string): void {
  if (typeof offset !== "number" || offset >>> 0 !== offset) {
    throw new CodecError("place", path, offset, "at a 32-bit offset");
  }
  // A view of another window or vm context is none of the classes here.
  const length = view?.getInt8 && view.byteLength;
  if (!(offset + size <= (length as number))) {
    throw new CodecError("place", path, length ?? view, `in a DataView of ${offset + size} bytes`);
  }
}

/** `value`, if it is a `uint16_t`. */
function uint16(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xffff) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffff);
}

/** `value`, if it is a `uint32_t`. */
function uint32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && value >>> 0 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffffffff);
}

/** `value`, if it is a `uint64_t`. */
function uint64(value: bigint, table: { readonly $path: string }, name: string): bigint {
  if (typeof value === "bigint" && BigInt.asUintN(64, value) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffffffffffffffffn);
}

/** Refuses an index of none of `length` elements. */
function checkIndex(index: number, length: number, path: string): void {
  if (typeof index !== "number" || index >>> 0 !== index || index >= length) {
    noEntry(index, { $length: length, $path: path });
  }
}

/** Refuses an index of no entry of a table. */
function noEntry(index: number, { $length, $path }: { readonly $length: number; readonly $path: string }): never {
  throw new CodecError("index", $path, index, `one of ${$length} entries`);
}

// SPDX-License-Identifier: MIT
/**
 * Blocks.
 *
 * Blocks, for other headers to use.
 *
 * This file is generated from test/codegen/blocks/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/blocks/spec.ts
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

/** Segments of a request. */
export const BLOCK_SEGMENTS = 3;

/**
 * The number of a block.
 *
 * `uint64_t`.
 */
export type block_number_t = bigint;

/** Reads blocks. */
export const BLOCK_OP_READ = 0;
/** Forgets blocks. */
export const BLOCK_OP_DISCARD = 5;

/** What is to be done. */
export type BLOCK_OP =
  | typeof BLOCK_OP_READ
  | typeof BLOCK_OP_DISCARD;

/** The C name of a code of {@link BLOCK_OP}; `undefined` for an unknown one. */
export function BLOCK_OP_name(value: number): string | undefined {
  switch (value) {
    case BLOCK_OP_READ:
      return "BLOCK_OP_READ";
    case BLOCK_OP_DISCARD:
      return "BLOCK_OP_DISCARD";
    default:
      return undefined;
  }
}

/** Bit number of {@link BLOCK_FLAG_more}. */
export const _BLOCK_FLAG_more = 0;
/** Another slot follows. */
export const BLOCK_FLAG_more = 0x1;
/** Bit number of {@link BLOCK_FLAG_extra}. */
export const _BLOCK_FLAG_extra = 1;
/** Extra info follows. */
export const BLOCK_FLAG_extra = 0x2;

/**
 * How it is to be done.
 *
 * Any of the `BLOCK_FLAG_*` masks, joined by OR.
 */
export type BLOCK_FLAG = number;

/**
 * The C names of the flags of {@link BLOCK_FLAG} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function BLOCK_FLAG_names(value: BLOCK_FLAG): string[] {
  checkInteger(value, "BLOCK_FLAG", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & BLOCK_FLAG_more) !== 0) names.push("BLOCK_FLAG_more");
  if ((value & BLOCK_FLAG_extra) !== 0) names.push("BLOCK_FLAG_extra");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A part of a page. */
export interface block_segment {
  /** Reference of the page. */
  readonly gref: number;
  /** The first sector. */
  readonly first: number;
  /** The last sector. */
  readonly last: number;
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  readonly flags: number;
}
const block_segment_value = /* @__PURE__ */ plain(function (this: Writable<block_segment>) {
  this.gref = 0; this.first = 0; this.last = 0; this.flags = 0;
});

/** Size of {@link block_segment}, in bytes. */
export const block_segment_SIZE = 8;
/** The members of {@link block_segment}: offsets in bytes, and integers of C. */
export const block_segment_MEMBERS = {
  flags: { offset: 6, type: "uint16_t" }, last: { offset: 5, type: "uint8_t" }, first: { offset: 4, type: "uint8_t" },
  gref: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link block_segment} at `offset`, in bytes; into `into`, where it is given. */
export function read_block_segment(view: DataView, offset: number, into?: Writable<block_segment>): block_segment {
  try {
    into ??= new block_segment_value(); if (offset >>> 0 !== offset) throw Error();
    into.flags = view.getUint16(offset + 6, true); into.gref = view.getUint32(offset, true);
    into.first = view.getUint8(offset + 4); into.last = view.getUint8(offset + 5); return into;
  } catch (error) { checkPlace(view, offset, 8, "block_segment"); throw error; }
}

/** Writes a {@link block_segment} at `offset`, in bytes: all of it or nothing. */
export function write_block_segment(view: DataView, offset: number, value: block_segment): void {
  try {
    const { gref, first, last, flags } = value;
    if (
      gref >>> 0 !== gref || (first & 0xff) !== first || (last & 0xff) !== last || (flags & 0xffff) !== flags ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 4, first | (last << 8) | (flags << 16), true); view.setUint32(offset, gref, true);
  } catch { unwritable(view, offset, 8, value, "block_segment", {
    gref: [0xffffffff], first: [0xff], last: [0xff], flags: [0xffff],
  }); }
}

/** Writes a {@link block_segment} without a check: what is out of range is cut off. */
export function write_block_segment_unchecked(view: DataView, offset: number, value: block_segment): void {
  const { gref, first, last, flags } = value;
  view.setUint32(offset + 4, (first & 0xff) | ((last & 0xff) << 8) | (flags << 16), true);
  view.setUint32(offset, gref, true);
}

/** A copy of a `block_segment`; refuses what is none. */
function check_block_segment(value: block_segment, path: string): block_segment {
  checkObject(value, path);
  return {
    gref: checkInteger(value.gref, `${path}.gref`, 0xffffffff),
    first: checkInteger(value.first, `${path}.first`, 0xff),
    last: checkInteger(value.last, `${path}.last`, 0xff),
    flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
  };
}

/** {@link block_segment} in place, in a slot or a table: see {@link Table}. */
export class block_segment_table extends Table<typeof block_segment_MEMBERS> implements block_segment {
  constructor(...entries: Entries) { super(entries, 8, "block_segment", block_segment_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get gref(): number { return this.$view.getUint32(this.$offset, true); }
  set gref(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "gref"), true); }
  get first(): number { return this.$view.getUint8(this.$offset + 4); }
  set first(value: number) { this.$view.setUint8(this.$offset + 4, uint8(value, this, "first")); }
  get last(): number { return this.$view.getUint8(this.$offset + 5); }
  set last(value: number) { this.$view.setUint8(this.$offset + 5, uint8(value, this, "last")); }
  get flags(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "flags"), true); }
}

/** A range of blocks, whose place depends on the ABI. */
export interface block_range {
  /** How many. */ readonly count: number;
  /** The first one. */ readonly start: block_number_t;
}
const block_range_value = /* @__PURE__ */ plain(function (this: Writable<block_range>) {
  this.count = 0; this.start = 0n;
});

/**
 * Size of {@link block_range}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const block_range_SIZE_x86_64 = 16;
/**
 * The members of {@link block_range}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const block_range_MEMBERS_x86_64 = {
  start: { offset: 8, type: "uint64_t" }, count: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link block_range} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_block_range_x86_64(view: DataView, offset: number, into?: Writable<block_range>): block_range {
  try {
    into ??= new block_range_value(); if (offset >>> 0 !== offset) throw Error();
    into.start = view.getBigUint64(offset + 8, true); into.count = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "block_range"); throw error; }
}

/**
 * Writes a {@link block_range} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_block_range_x86_64(view: DataView, offset: number, value: block_range): void {
  try {
    const { count, start } = value;
    if (count >>> 0 !== count || BigInt.asUintN(64, start) !== start || offset >>> 0 !== offset) throw Error();
    view.setBigUint64(offset + 8, start, true); view.setUint32(offset, count, true);
    view.setUint32(offset + 4, 0, true);
  } catch { unwritable(view, offset, 16, value, "block_range", { count: [0xffffffff], start: [0xffffffffffffffffn] }); }
}

/**
 * Writes a {@link block_range} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_block_range_x86_64_unchecked(view: DataView, offset: number, value: block_range): void {
  const { count, start } = value; view.setBigUint64(offset + 8, start, true); view.setUint32(offset, count, true);
  view.setUint32(offset + 4, 0, true);
}

/**
 * {@link block_range} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class block_range_table_x86_64 extends Table<typeof block_range_MEMBERS_x86_64> implements block_range {
  constructor(...entries: Entries) { super(entries, 16, "block_range", block_range_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 16); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  get start(): block_number_t { return this.$view.getBigUint64(this.$offset + 8, true); }
  set start(value: block_number_t) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "start"), true); }
}

/**
 * Size of {@link block_range}, in bytes.
 *
 * As laid out on i386.
 */
export const block_range_SIZE_i386 = 12;
/**
 * The members of {@link block_range}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const block_range_MEMBERS_i386 = {
  start: { offset: 4, type: "uint64_t" }, count: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link block_range} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_block_range_i386(view: DataView, offset: number, into?: Writable<block_range>): block_range {
  try {
    into ??= new block_range_value(); if (offset >>> 0 !== offset) throw Error();
    into.start = view.getBigUint64(offset + 4, true); into.count = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "block_range"); throw error; }
}

/**
 * Writes a {@link block_range} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_block_range_i386(view: DataView, offset: number, value: block_range): void {
  try {
    const { count, start } = value;
    if (count >>> 0 !== count || BigInt.asUintN(64, start) !== start || offset >>> 0 !== offset) throw Error();
    view.setBigUint64(offset + 4, start, true); view.setUint32(offset, count, true);
  } catch { unwritable(view, offset, 12, value, "block_range", { count: [0xffffffff], start: [0xffffffffffffffffn] }); }
}

/**
 * Writes a {@link block_range} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_block_range_i386_unchecked(view: DataView, offset: number, value: block_range): void {
  const { count, start } = value; view.setBigUint64(offset + 4, start, true); view.setUint32(offset, count, true);
}

/**
 * {@link block_range} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class block_range_table_i386 extends Table<typeof block_range_MEMBERS_i386> implements block_range {
  constructor(...entries: Entries) { super(entries, 12, "block_range", block_range_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 12); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  get start(): block_number_t { return this.$view.getBigUint64(this.$offset + 4, true); }
  set start(value: block_number_t) { this.$view.setBigUint64(this.$offset + 4, uint64(value, this, "start"), true); }
}

/** The typedef of `struct block_range`. */
export type block_range_t = block_range;

/** For reading. */
export interface block_request_u_read {
  /** Where it goes. */ readonly segments: readonly block_segment[];
}

function read_block_request_u_read(view: DataView, offset: number): block_request_u_read {
  const segments = arrayFrom(3, (index) => read_block_segment(view, offset + index * 8)); return { segments };
}

/** A copy of a `block_request_u_read`; refuses what is none. */
function check_block_request_u_read(value: block_request_u_read, path: string): block_request_u_read {
  checkObject(value, path);
  return {
    segments: checkArray(value.segments, 3, `${path}.segments`, (element, at) => check_block_segment(element, at)),
  };
}

function write_block_request_u_read_unchecked(view: DataView, offset: number, value: block_request_u_read): void {
  for (let index = 0; index < 3; index++) {
    const element = value.segments[index];
    if (element !== undefined) write_block_segment_unchecked(view, offset + index * 8, element);
    else putBytes(view, offset + index * 8, 8);
  }
}

/**
 * A request.
 *
 * Told apart by `operation`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type block_request = {
  /**
   * What is to be done.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  readonly operation: number;
  /** Written as 0. */
  readonly pad?: number;
  /**
   * How it is to be done.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  readonly flags: number;
} & (
  | {
      readonly operation: typeof BLOCK_OP_READ;
      readonly u: { readonly read: block_request_u_read };
    }
  | {
      readonly operation: typeof BLOCK_OP_DISCARD;
      readonly u: { readonly discard: readonly number[] };
    }
  | {
      readonly operation: UnknownCode;
      readonly u: { readonly raw: readonly number[] };
    }
);

/** Size of {@link block_request}, in bytes. */
export const block_request_SIZE = 28;
/** The members of {@link block_request}: offsets in bytes, and integers of C. */
export const block_request_MEMBERS = {
  u: { offset: 4 }, flags: { offset: 2, type: "uint16_t" }, pad: { offset: 1, type: "uint8_t" },
  operation: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link block_request} at `offset`, in bytes. */
export function read_block_request(view: DataView, offset: number): block_request {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const operation = view.getUint8(offset);
    const pad = view.getUint8(offset + 1);
    const flags = view.getUint16(offset + 2, true);
    switch (operation) {
      case BLOCK_OP_READ:
        return { operation, pad, flags, u: { read: read_block_request_u_read(view, offset + 4) } };
      case BLOCK_OP_DISCARD:
        return {
          operation,
          pad,
          flags,
          u: {
            discard: [
              view.getUint32(offset + 4, true),
              view.getUint32(offset + 8, true),
              view.getUint32(offset + 12, true),
              view.getUint32(offset + 16, true),
              view.getUint32(offset + 20, true),
              view.getUint32(offset + 24, true),
            ],
          },
        };
      default:
        return {
          operation: operation as UnknownCode,
          pad,
          flags,
          u: { raw: arrayFrom(24, (index) => view.getUint8(offset + 4 + index)) },
        };
    }
  } catch (error) { checkPlace(view, offset, 28, "block_request"); throw error; }
}

/** Writes a {@link block_request} at `offset`, in bytes: all of it or nothing. */
export function write_block_request(view: DataView, offset: number, value: block_request): void {
  const checked = check_block_request(value, "block_request");
  checkPlace(view, offset, 28, "block_request");
  write_block_request_unchecked(view, offset, checked);
}

/** Writes a {@link block_request} without a check: what is out of range is cut off. */
export function write_block_request_unchecked(view: DataView, offset: number, value: block_request): void {
  switch (value.operation) {
    case BLOCK_OP_READ:
      write_block_request_u_read_unchecked(view, offset + 4, value.u.read);
      break;
    case BLOCK_OP_DISCARD:
      for (let index = 0; index < 6; index++) {
        view.setUint32(offset + 4 + index * 4, value.u.discard[index] ?? 0, true);
      }
      break;
    default:
      putBytes(view, offset + 4, 24, value.u.raw);
  }
  view.setUint32(offset, (value.operation & 0xff) | (((value.pad ?? 0) & 0xff) << 8) | (value.flags << 16), true);
}

/** A copy of a `block_request`; refuses what is none. */
function check_block_request(value: block_request, path: string): block_request {
  checkObject(value, path);
  const { pad = 0 } = value;
  const { operation, u } = value;
  checkInteger(operation, `${path}.operation`, 0xff);
  checkObject(u, `${path}.u`);
  switch (operation) {
    case BLOCK_OP_READ:
      return {
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { read: check_block_request_u_read(u.read, `${path}.u.read`) },
      };
    case BLOCK_OP_DISCARD:
      return {
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { discard: checkIntegers(u.discard, 6, `${path}.u.discard`, 0xffffffff) },
      };
    default:
      return {
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { raw: checkIntegers(u.raw, 24, `${path}.u.raw`, 0xff) },
      };
  }
}

/** {@link block_request} in place, in a slot or a table: see {@link Table}. */
export class block_request_table extends Table<typeof block_request_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 28, "block_request", block_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 28); }
  /**
   * What is to be done.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  get operation(): number { return this.$view.getUint8(this.$offset); }
  set operation(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "operation")); }
  /** Written as 0. */
  get pad(): number { return this.$view.getUint8(this.$offset + 1); }
  set pad(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "pad")); }
  /**
   * How it is to be done.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get flags(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "flags"), true); }
  /** Reference of the page. */
  $get_u_read_segments_gref(index: number): number {
    checkIndex(index, 3, "block_request.u.read.segments[].gref");
    return this.$view.getUint32(this.$offset + 4 + index * 8, true);
  }
  /** Sets what `$get_u_read_segments_gref` gives. */
  $set_u_read_segments_gref(index: number, value: number): void {
    checkIndex(index, 3, "block_request.u.read.segments[].gref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `block_request.u.read.segments[${index}].gref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 8, value, true);
  }
  /** The first sector. */
  $get_u_read_segments_first(index: number): number {
    checkIndex(index, 3, "block_request.u.read.segments[].first");
    return this.$view.getUint8(this.$offset + 8 + index * 8);
  }
  /** Sets what `$get_u_read_segments_first` gives. */
  $set_u_read_segments_first(index: number, value: number): void {
    checkIndex(index, 3, "block_request.u.read.segments[].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `block_request.u.read.segments[${index}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index * 8, value);
  }
  /** The last sector. */
  $get_u_read_segments_last(index: number): number {
    checkIndex(index, 3, "block_request.u.read.segments[].last");
    return this.$view.getUint8(this.$offset + 9 + index * 8);
  }
  /** Sets what `$get_u_read_segments_last` gives. */
  $set_u_read_segments_last(index: number, value: number): void {
    checkIndex(index, 3, "block_request.u.read.segments[].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `block_request.u.read.segments[${index}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 9 + index * 8, value);
  }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_u_read_segments_flags(index: number): number {
    checkIndex(index, 3, "block_request.u.read.segments[].flags");
    return this.$view.getUint16(this.$offset + 10 + index * 8, true);
  }
  /** Sets what `$get_u_read_segments_flags` gives. */
  $set_u_read_segments_flags(index: number, value: number): void {
    checkIndex(index, 3, "block_request.u.read.segments[].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `block_request.u.read.segments[${index}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 10 + index * 8, value, true);
  }
  /** For forgetting. */
  $get_u_discard(index: number): number {
    checkIndex(index, 6, "block_request.u.discard[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_u_discard` gives. */
  $set_u_discard(index: number, value: number): void {
    checkIndex(index, 6, "block_request.u.discard[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `block_request.u.discard[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
}

/** A response. */
export interface block_response {
  /** That of the request. */ readonly id: number;
  /** How it went. */ readonly status: number;
}
const block_response_value = /* @__PURE__ */ plain(function (this: Writable<block_response>) {
  this.id = 0; this.status = 0;
});

/** Size of {@link block_response}, in bytes. */
export const block_response_SIZE = 8;
/** The members of {@link block_response}: offsets in bytes, and integers of C. */
export const block_response_MEMBERS = {
  status: { offset: 4, type: "uint32_t" }, id: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link block_response} at `offset`, in bytes; into `into`, where it is given. */
export function read_block_response(view: DataView, offset: number, into?: Writable<block_response>): block_response {
  try {
    into ??= new block_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.status = view.getUint32(offset + 4, true); into.id = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "block_response"); throw error; }
}

/** Writes a {@link block_response} at `offset`, in bytes: all of it or nothing. */
export function write_block_response(view: DataView, offset: number, value: block_response): void {
  try {
    const { id, status } = value;
    if (id >>> 0 !== id || status >>> 0 !== status || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 4, status, true); view.setUint32(offset, id, true);
  } catch { unwritable(view, offset, 8, value, "block_response", { id: [0xffffffff], status: [0xffffffff] }); }
}

/** Writes a {@link block_response} without a check: what is out of range is cut off. */
export function write_block_response_unchecked(view: DataView, offset: number, value: block_response): void {
  const { id, status } = value; view.setUint32(offset + 4, status, true); view.setUint32(offset, id, true);
}

/** {@link block_response} in place, in a slot or a table: see {@link Table}. */
export class block_response_table extends Table<typeof block_response_MEMBERS> implements block_response {
  constructor(...entries: Entries) { super(entries, 8, "block_response", block_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get id(): number { return this.$view.getUint32(this.$offset, true); }
  set id(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "id"), true); }
  get status(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set status(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "status"), true); }
}

/** An address, seen either way. */
export interface block_address {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link block_address}, in bytes. */
export const block_address_SIZE = 4;
/** The members of {@link block_address}: offsets in bytes, and integers of C. */
export const block_address_MEMBERS = { number: { offset: 0, type: "uint32_t" }, octets: { offset: 0 } } as const;

/** Reads a {@link block_address} at `offset`, in bytes. */
export function read_block_address(view: DataView, offset: number): block_address {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
    };
  } catch (error) { checkPlace(view, offset, 4, "block_address"); throw error; }
}

/** Writes a {@link block_address} at `offset`, in bytes: all of it or nothing. */
export function write_block_address(view: DataView, offset: number, value: block_address): void {
  const checked = check_block_address(value, "block_address");
  checkPlace(view, offset, 4, "block_address");
  write_block_address_unchecked(view, offset, checked);
}

/** Writes a {@link block_address} without a check: what is out of range is cut off. */
export function write_block_address_unchecked(view: DataView, offset: number, value: block_address): void {
  putBytes(view, offset, 4, value.raw);
}

/** A copy of a `block_address`; refuses what is none. */
function check_block_address(value: block_address, path: string): block_address {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

/** {@link block_address} in place, in a slot or a table: see {@link Table}. */
export class block_address_table extends Table<typeof block_address_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 4, "block_address", block_address_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  /** As octets. */
  $get_octets(index: number): number {
    checkIndex(index, 4, "block_address.octets[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_octets` gives. */
  $set_octets(index: number, value: number): void {
    checkIndex(index, 4, "block_address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `block_address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  /** As a number. */
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
}

/** Disks that turn. */
export const BLOCK_MEDIUM_DISK = 0n;
/** Memory. */
export const BLOCK_MEDIUM_FLASH = 1n;

/** What a disk is made of. Only 64-bit integers hold it here. */
export type BLOCK_MEDIUM =
  | typeof BLOCK_MEDIUM_DISK
  | typeof BLOCK_MEDIUM_FLASH;

/** The C name of a code of {@link BLOCK_MEDIUM}; `undefined` for an unknown one. */
export function BLOCK_MEDIUM_name(value: bigint): string | undefined {
  switch (value) {
    case BLOCK_MEDIUM_DISK:
      return "BLOCK_MEDIUM_DISK";
    case BLOCK_MEDIUM_FLASH:
      return "BLOCK_MEDIUM_FLASH";
    default:
      return undefined;
  }
}

/** Bit number of {@link BLOCK_MEDIUM_FLAG_more}. */
export const _BLOCK_MEDIUM_FLAG_more = 0;
/** Another medium. */
export const BLOCK_MEDIUM_FLAG_more = 0x1n;
/** Bit number of {@link BLOCK_MEDIUM_FLAG_name}. */
export const _BLOCK_MEDIUM_FLAG_name = 1;
/** Its name. */
export const BLOCK_MEDIUM_FLAG_name = 0x2n;

/**
 * What follows a medium. Only 64-bit integers hold it here.
 *
 * Any of the `BLOCK_MEDIUM_FLAG_*` masks, joined by OR.
 */
export type BLOCK_MEDIUM_FLAG = bigint;

/**
 * The C names of the flags of {@link BLOCK_MEDIUM_FLAG} that are set; bits without a name come
 * last, as one hexadecimal number.
 */
export function BLOCK_MEDIUM_FLAG_names(value: BLOCK_MEDIUM_FLAG): string[] {
  checkInteger(value, "BLOCK_MEDIUM_FLAG", 0xffffffffffffffffn, -0x8000000000000000n);
  const names: string[] = [];
  if ((value & BLOCK_MEDIUM_FLAG_more) !== 0n) names.push("BLOCK_MEDIUM_FLAG_more");
  if ((value & BLOCK_MEDIUM_FLAG_name) !== 0n) names.push("BLOCK_MEDIUM_FLAG_name");
  const unknown = BigInt.asUintN(64, value & ~0x3n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** What a disk is made of. */
export interface block_medium {
  /**
   * The material.
   *
   * One of {@link BLOCK_MEDIUM}, or unknown.
   */
  readonly medium: bigint;
  /**
   * What follows.
   *
   * Bits of {@link BLOCK_MEDIUM_FLAG}.
   */
  readonly flags: bigint;
}
const block_medium_value = /* @__PURE__ */ plain(function (this: Writable<block_medium>) {
  this.medium = 0n; this.flags = 0n;
});

/** Size of {@link block_medium}, in bytes. */
export const block_medium_SIZE = 16;
/** The members of {@link block_medium}: offsets in bytes, and integers of C. */
export const block_medium_MEMBERS = {
  flags: { offset: 8, type: "uint64_t" }, medium: { offset: 0, type: "uint64_t" },
} as const;

/** Reads a {@link block_medium} at `offset`, in bytes; into `into`, where it is given. */
export function read_block_medium(view: DataView, offset: number, into?: Writable<block_medium>): block_medium {
  try {
    into ??= new block_medium_value(); if (offset >>> 0 !== offset) throw Error();
    into.flags = view.getBigUint64(offset + 8, true); into.medium = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "block_medium"); throw error; }
}

/** Writes a {@link block_medium} at `offset`, in bytes: all of it or nothing. */
export function write_block_medium(view: DataView, offset: number, value: block_medium): void {
  try {
    const { medium, flags } = value;
    if (BigInt.asUintN(64, medium) !== medium || BigInt.asUintN(64, flags) !== flags || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setBigUint64(offset + 8, flags, true); view.setBigUint64(offset, medium, true);
  } catch { unwritable(view, offset, 16, value, "block_medium", {
    medium: [0xffffffffffffffffn], flags: [0xffffffffffffffffn],
  }); }
}

/** Writes a {@link block_medium} without a check: what is out of range is cut off. */
export function write_block_medium_unchecked(view: DataView, offset: number, value: block_medium): void {
  const { medium, flags } = value; view.setBigUint64(offset + 8, flags, true);
  view.setBigUint64(offset, medium, true);
}

/** {@link block_medium} in place, in a slot or a table: see {@link Table}. */
export class block_medium_table extends Table<typeof block_medium_MEMBERS> implements block_medium {
  constructor(...entries: Entries) { super(entries, 16, "block_medium", block_medium_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  get medium(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set medium(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "medium"), true); }
  get flags(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set flags(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "flags"), true); }
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

/**
 * A tag that is none of the codes of a variant: any other integer, to be taken as a `number`.
 * The type says a fraction, which no tag is, so that TypeScript can tell the variants apart.
 */
export type UnknownCode = 0.5 & { readonly $unknown: true };

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

/** `value`, if it is a `uint8_t`. */
function uint8(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xff) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xff);
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

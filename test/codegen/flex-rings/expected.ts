// SPDX-License-Identifier: MIT
/**
 * Rings of bytes.
 *
 * Rings of bytes.
 *
 * This file is generated from test/codegen/flex-rings/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/flex-rings/spec.ts
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
 * A reference to a page that is granted to the other side.
 *
 * `uint32_t`.
 */
export type grant_ref_t = number;

/** The page of a console, with indices in an order of its own. */
export interface console_page {
  /** The bytes of either ring. */ readonly bytes: readonly number[];
  /** What the console has read. */ readonly in_cons: number;
  /** What it may read up to. */ readonly in_prod: number;
  /** Written as 0. */ readonly pad?: number;
  /** The first page of its log. */ readonly log: grant_ref_t;
}
const console_page_value = /* @__PURE__ */ plain(function (this: Writable<console_page>) {
  this.bytes = undefined as never; this.in_cons = 0; this.in_prod = 0; this.pad = 0; this.log = 0;
});

/** Size of {@link console_page}, in bytes. */
export const console_page_SIZE = 80;
/** The members of {@link console_page}: offsets in bytes, and integers of C. */
export const console_page_MEMBERS = {
  log: { offset: 76, type: "uint32_t" }, pad: { offset: 72, type: "uint32_t" },
  in_prod: { offset: 68, type: "uint32_t" }, in_cons: { offset: 64, type: "uint32_t" }, bytes: { offset: 0 },
} as const;

/** Reads a {@link console_page} at `offset`, in bytes; into `into`, where it is given. */
export function read_console_page(view: DataView, offset: number, into?: Writable<console_page>): console_page {
  try {
    into ??= new console_page_value(); if (offset >>> 0 !== offset) throw Error();
    into.log = view.getUint32(offset + 76, true); into.bytes = arrayFrom(64, (index) => view.getUint8(offset + index));
    into.in_cons = view.getUint32(offset + 64, true); into.in_prod = view.getUint32(offset + 68, true);
    into.pad = view.getUint32(offset + 72, true); return into;
  } catch (error) { checkPlace(view, offset, 80, "console_page"); throw error; }
}

/** Writes a {@link console_page} at `offset`, in bytes: all of it or nothing. */
export function write_console_page(view: DataView, offset: number, value: console_page): void {
  const checked = check_console_page(value, "console_page");
  checkPlace(view, offset, 80, "console_page");
  write_console_page_unchecked(view, offset, checked);
}

/** Writes a {@link console_page} without a check: what is out of range is cut off. */
export function write_console_page_unchecked(view: DataView, offset: number, value: console_page): void {
  for (let index = 0; index < 64; index++) {
    view.setUint8(offset + index, value.bytes[index] ?? 0);
  }
  view.setUint32(offset + 76, value.log, true); view.setUint32(offset + 64, value.in_cons, true);
  view.setUint32(offset + 68, value.in_prod, true); view.setUint32(offset + 72, (value.pad ?? 0), true);
}

/** A copy of a `console_page`; refuses what is none. */
function check_console_page(value: console_page, path: string): console_page {
  checkObject(value, path);
  const { pad = 0 } = value;
  return {
    bytes: checkIntegers(value.bytes, 64, `${path}.bytes`, 0xff),
    in_cons: checkInteger(value.in_cons, `${path}.in_cons`, 0xffffffff),
    in_prod: checkInteger(value.in_prod, `${path}.in_prod`, 0xffffffff),
    pad: checkInteger(pad, `${path}.pad`, 0xffffffff),
    log: checkInteger(value.log, `${path}.log`, 0xffffffff),
  };
}

/** {@link console_page} in place, in a slot or a table: see {@link Table}. */
export class console_page_table extends Table<typeof console_page_MEMBERS> implements Omit<console_page, "bytes"> {
  constructor(...entries: Entries) { super(entries, 80, "console_page", console_page_MEMBERS); }
  $at(index: number): this { return this.$move(index, 80); }
  /** The bytes of either ring. */
  $get_bytes(index: number): number {
    checkIndex(index, 64, "console_page.bytes[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_bytes` gives. */
  $set_bytes(index: number, value: number): void {
    checkIndex(index, 64, "console_page.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `console_page.bytes[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  get in_cons(): number { return this.$view.getUint32(this.$offset + 64, true); }
  set in_cons(value: number) { this.$view.setUint32(this.$offset + 64, uint32(value, this, "in_cons"), true); }
  get in_prod(): number { return this.$view.getUint32(this.$offset + 68, true); }
  set in_prod(value: number) { this.$view.setUint32(this.$offset + 68, uint32(value, this, "in_prod"), true); }
  get pad(): number { return this.$view.getUint32(this.$offset + 72, true); }
  set pad(value: number) { this.$view.setUint32(this.$offset + 72, uint32(value, this, "pad"), true); }
  get log(): grant_ref_t { return this.$view.getUint32(this.$offset + 76, true); }
  set log(value: grant_ref_t) { this.$view.setUint32(this.$offset + 76, uint32(value, this, "log"), true); }
}

/** The page of a pipe, which `ring.h` declares. */
export interface pipe_data_intf {
  /** How far the frontend has read. */
  readonly in_cons: number;
  /** How far the backend has written. */
  readonly in_prod: number;
  /** Keeps both sides in cache lines of their own. */
  readonly pad1: readonly number[];
  /** How far the backend has read. */
  readonly out_cons: number;
  /** How far the frontend has written. */
  readonly out_prod: number;
  /** As {@link pipe_data_intf.pad1}. */
  readonly pad2: readonly number[];
  /** Both rings together have 2 to the power of this many pages. */
  readonly ring_order: number;
  /** The pages of both rings. */
  readonly ref: readonly grant_ref_t[];
}
const pipe_data_intf_value = /* @__PURE__ */ plain(function (this: Writable<pipe_data_intf>) {
  this.in_cons = 0; this.in_prod = 0; this.pad1 = undefined as never; this.out_cons = 0; this.out_prod = 0;
  this.pad2 = undefined as never; this.ring_order = 0; this.ref = undefined as never;
});

/** Size of {@link pipe_data_intf}, in bytes. */
export const pipe_data_intf_SIZE = 132;
/** The members of {@link pipe_data_intf}: offsets in bytes, and integers of C. */
export const pipe_data_intf_MEMBERS = {
  ref: { offset: 132 }, ring_order: { offset: 128, type: "uint32_t" }, pad2: { offset: 72 },
  out_prod: { offset: 68, type: "uint32_t" }, out_cons: { offset: 64, type: "uint32_t" }, pad1: { offset: 8 },
  in_prod: { offset: 4, type: "uint32_t" }, in_cons: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Size of a {@link pipe_data_intf} with `length` elements in `ref`, in bytes; no struct of C
 * is smaller than {@link pipe_data_intf_SIZE}.
 */
export function pipe_data_intf_size(length: number): number {
  return 132 + length * 4;
}

/** Reads a {@link pipe_data_intf} at `offset`, in bytes; into `into`, where it is given. */
export function read_pipe_data_intf(view: DataView, offset: number, into?: Writable<pipe_data_intf>): pipe_data_intf {
  try {
    into ??= new pipe_data_intf_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 131);
    into.in_cons = view.getUint32(offset, true);
    into.in_prod = view.getUint32(offset + 4, true);
    into.pad1 = arrayFrom(56, (index) => view.getUint8(offset + 8 + index));
    into.out_cons = view.getUint32(offset + 64, true);
    into.out_prod = view.getUint32(offset + 68, true);
    into.pad2 = arrayFrom(56, (index) => view.getUint8(offset + 72 + index));
    into.ring_order = view.getUint32(offset + 128, true);
    into.ref = arrayFrom(
      elementsIn(view, offset + 132, 4, "pipe_data_intf.ref"),
      (index) => view.getUint32(offset + 132 + index * 4, true),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 132, "pipe_data_intf"); throw error; }
}

/** Writes a {@link pipe_data_intf} at `offset`, in bytes: all of it or nothing. */
export function write_pipe_data_intf(view: DataView, offset: number, value: pipe_data_intf): void {
  const checked = check_pipe_data_intf(value, "pipe_data_intf");
  checkPlace(view, offset, pipe_data_intf_size(checked.ref.length), "pipe_data_intf");
  write_pipe_data_intf_unchecked(view, offset, checked);
}

/** Writes a {@link pipe_data_intf} without a check: what is out of range is cut off. */
export function write_pipe_data_intf_unchecked(view: DataView, offset: number, value: pipe_data_intf): void {
  for (let index = 0; index < 56; index++) {
    view.setUint8(offset + 8 + index, value.pad1[index] ?? 0);
  }
  for (let index = 0; index < 56; index++) {
    view.setUint8(offset + 72 + index, value.pad2[index] ?? 0);
  }
  view.setUint32(offset + 128, value.ring_order, true); view.setUint32(offset, value.in_cons, true);
  view.setUint32(offset + 4, value.in_prod, true); view.setUint32(offset + 64, value.out_cons, true);
  view.setUint32(offset + 68, value.out_prod, true);
  for (let index = 0; index < value.ref.length; index++) {
    view.setUint32(offset + 132 + index * 4, value.ref[index] ?? 0, true);
  }
}

/** A copy of a `pipe_data_intf`; refuses what is none. */
function check_pipe_data_intf(value: pipe_data_intf, path: string): pipe_data_intf {
  checkObject(value, path);
  return {
    in_cons: checkInteger(value.in_cons, `${path}.in_cons`, 0xffffffff),
    in_prod: checkInteger(value.in_prod, `${path}.in_prod`, 0xffffffff),
    pad1: checkIntegers(value.pad1, 56, `${path}.pad1`, 0xff),
    out_cons: checkInteger(value.out_cons, `${path}.out_cons`, 0xffffffff),
    out_prod: checkInteger(value.out_prod, `${path}.out_prod`, 0xffffffff),
    pad2: checkIntegers(value.pad2, 56, `${path}.pad2`, 0xff),
    ring_order: checkInteger(value.ring_order, `${path}.ring_order`, 0xffffffff),
    ref: checkElements(value.ref, 4294967295, `${path}.ref`, (element, at) => checkInteger(element, at, 0xffffffff)),
  };
}

/** {@link pipe_data_intf} in place. No access allocates. */
export class pipe_data_intf_table extends Table<typeof pipe_data_intf_MEMBERS>
  implements Omit<pipe_data_intf, "pad1" | "pad2" | "ref"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 132, "pipe_data_intf", pipe_data_intf_MEMBERS); }
  $at(index: number): this { return this.$move(index, 132); }
  get in_cons(): number { return this.$view.getUint32(this.$offset, true); }
  set in_cons(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "in_cons"), true); }
  get in_prod(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set in_prod(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "in_prod"), true); }
  /** Keeps both sides in cache lines of their own. */
  $get_pad1(index: number): number {
    checkIndex(index, 56, "pipe_data_intf.pad1[]");
    return this.$view.getUint8(this.$offset + 8 + index);
  }
  /** Sets what `$get_pad1` gives. */
  $set_pad1(index: number, value: number): void {
    checkIndex(index, 56, "pipe_data_intf.pad1[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `pipe_data_intf.pad1[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index, value);
  }
  get out_cons(): number { return this.$view.getUint32(this.$offset + 64, true); }
  set out_cons(value: number) { this.$view.setUint32(this.$offset + 64, uint32(value, this, "out_cons"), true); }
  get out_prod(): number { return this.$view.getUint32(this.$offset + 68, true); }
  set out_prod(value: number) { this.$view.setUint32(this.$offset + 68, uint32(value, this, "out_prod"), true); }
  /** As {@link pipe_data_intf.pad1}. */
  $get_pad2(index: number): number {
    checkIndex(index, 56, "pipe_data_intf.pad2[]");
    return this.$view.getUint8(this.$offset + 72 + index);
  }
  /** Sets what `$get_pad2` gives. */
  $set_pad2(index: number, value: number): void {
    checkIndex(index, 56, "pipe_data_intf.pad2[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `pipe_data_intf.pad2[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 72 + index, value);
  }
  get ring_order(): number { return this.$view.getUint32(this.$offset + 128, true); }
  set ring_order(value: number) { this.$view.setUint32(this.$offset + 128, uint32(value, this, "ring_order"), true); }
  /** The pages of both rings. */
  $get_ref(index: number): grant_ref_t {
    checkIndex(index, this.$length_ref, "pipe_data_intf.ref[]");
    return this.$view.getUint32(this.$offset + 132 + index * 4, true);
  }
  /** Sets what `$get_ref` gives. */
  $set_ref(index: number, value: grant_ref_t): void {
    checkIndex(index, this.$length_ref, "pipe_data_intf.ref[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `pipe_data_intf.ref[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 132 + index * 4, value, true);
  }
  /** The number of elements of `ref` that are in the view. */
  get $length_ref(): number {
    return elementsIn(this.$view, this.$offset + 132, 4, "pipe_data_intf.ref");
  }
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

/** Where members are, in bytes, and which of them are integers of C. */
type Members = Readonly<Record<string, { readonly offset: number; readonly type?: string }>>;

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

/** `value`, if it is a `uint32_t`. */
function uint32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && value >>> 0 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffffffff);
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

// SPDX-License-Identifier: MIT
/**
 * Integers.
 *
 * Integers of every size and spelling.
 *
 * This file is generated from test/codegen/integers/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/integers/spec.ts
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

/** Decimal. */
export const DECIMAL = 18;

/** Hexadecimal, with its capitals. */
export const HEXADECIMAL = 0xFFFF;

/** Hexadecimal, without capitals. */
export const SMALL_LETTERS = 0xabcd;

/** Unsigned. */
export const UNSIGNED = 5;

/** The largest that is still unsigned int. */
export const UINT_LARGEST = 0xffffffff;

/** Negative. */
export const NEGATIVE = -2;

/** Negative and hexadecimal. */
export const NEGATIVE_HEXADECIMAL = -0x10;

/** The largest int. */
export const INT_LARGEST = 0x7fffffff;

/** A number in octal. */
export const INT_OCTAL = 0o17;

/** One more than an int holds: as in C, its hexadecimal form is unsigned. */
export const INT_LARGEST_AND_ONE = 0x80000000;

/** The name of the driver, as {@link SPELLING} has no name. */
export const DRIVER_NAME = "vkbd";

/** What C spells otherwise than the spec, and Markdown otherwise than C. */
export const SPELLING = "a \"b\" \\ ??= ???/ | ` \t*/\n";

/** A string without characters. */
export const EMPTY = "";

/** The least int. */
export const INT_LEAST = -2147483648;

/** One less than the least int. */
export const INT_LEAST_LESS_ONE = -2147483649n;

/** The largest 64-bit number. */
export const LARGEST = 0xffffffffffffffffn;

/** The largest signed one. */
export const LONG_LARGEST = 9223372036854775807n;

/** The least one. */
export const LONG_LEAST = -0x8000000000000000n;

/**
 * A frame number.
 *
 * `uint64_t`.
 */
export type frame_t = bigint;

/** Its layout depends on the ABI: a 64-bit integer is aligned to 4 bytes on some. */
export interface split {
  /** Small. */ readonly small: number;
  /** Signed. */ readonly offset: number;
  /** A frame. */ readonly frame: frame_t;
  /** A time before or after the epoch. */ readonly time: bigint;
  /** Signed and small. */ readonly level: number;
}
const split_value = /* @__PURE__ */ plain(function (this: Writable<split>) {
  this.small = 0; this.offset = 0; this.frame = 0n; this.time = 0n; this.level = 0;
});

/**
 * Size of {@link split}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const split_SIZE_x86_64 = 32;
/**
 * The members of {@link split}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const split_MEMBERS_x86_64 = {
  level: { offset: 24, type: "int8_t" }, time: { offset: 16, type: "int64_t" }, frame: { offset: 8, type: "uint64_t" },
  offset: { offset: 2, type: "int16_t" }, small: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link split} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_split_x86_64(view: DataView, offset: number, into?: Writable<split>): split {
  try {
    into ??= new split_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 31); into.level = view.getInt8(offset + 24); into.small = view.getUint8(offset);
    into.offset = view.getInt16(offset + 2, true); into.frame = view.getBigUint64(offset + 8, true);
    into.time = view.getBigInt64(offset + 16, true); return into;
  } catch (error) { checkPlace(view, offset, 32, "split"); throw error; }
}

/**
 * Writes a {@link split} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_split_x86_64(view: DataView, offset: number, value: split): void {
  try {
    const { small, offset: $offset, frame, time, level } = value;
    if (
      (small & 0xff) !== small || ($offset << 16) >> 16 !== $offset || BigInt.asUintN(64, frame) !== frame ||
      BigInt.asIntN(64, time) !== time || (level << 24) >> 24 !== level || offset >>> 0 !== offset
    ) throw Error();
    view.setUint8(offset + 31, 0); view.setUint32(offset, small | ($offset << 16), true);
    view.setUint32(offset + 4, 0, true); view.setBigUint64(offset + 8, frame, true);
    view.setBigInt64(offset + 16, time, true); view.setInt8(offset + 24, level);
    view.setUint32(offset + 25, 0, true); view.setUint16(offset + 29, 0, true);
  } catch { unwritable(view, offset, 32, value, "split", {
    small: [0xff],
    offset: [0x7fff, -0x8000],
    frame: [0xffffffffffffffffn],
    time: [0x7fffffffffffffffn, -0x8000000000000000n],
    level: [0x7f, -0x80],
  }); }
}

/**
 * Writes a {@link split} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_split_x86_64_unchecked(view: DataView, offset: number, value: split): void {
  const { small, offset: $offset, frame, time, level } = value; view.setUint8(offset + 31, 0);
  view.setUint32(offset, (small & 0xff) | ($offset << 16), true); view.setUint32(offset + 4, 0, true);
  view.setBigUint64(offset + 8, frame, true); view.setBigInt64(offset + 16, time, true);
  view.setInt8(offset + 24, level); view.setUint32(offset + 25, 0, true); view.setUint16(offset + 29, 0, true);
}

/**
 * {@link split} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class split_table_x86_64 extends Table<typeof split_MEMBERS_x86_64> implements split {
  constructor(...entries: Entries) { super(entries, 32, "split", split_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 32); }
  get small(): number { return this.$view.getUint8(this.$offset); }
  set small(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "small")); }
  get offset(): number { return this.$view.getInt16(this.$offset + 2, true); }
  set offset(value: number) { this.$view.setInt16(this.$offset + 2, int16(value, this, "offset"), true); }
  get frame(): frame_t { return this.$view.getBigUint64(this.$offset + 8, true); }
  set frame(value: frame_t) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "frame"), true); }
  get time(): bigint { return this.$view.getBigInt64(this.$offset + 16, true); }
  set time(value: bigint) { this.$view.setBigInt64(this.$offset + 16, int64(value, this, "time"), true); }
  get level(): number { return this.$view.getInt8(this.$offset + 24); }
  set level(value: number) { this.$view.setInt8(this.$offset + 24, int8(value, this, "level")); }
}

/**
 * Size of {@link split}, in bytes.
 *
 * As laid out on i386.
 */
export const split_SIZE_i386 = 24;
/**
 * The members of {@link split}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const split_MEMBERS_i386 = {
  level: { offset: 20, type: "int8_t" }, time: { offset: 12, type: "int64_t" }, frame: { offset: 4, type: "uint64_t" },
  offset: { offset: 2, type: "int16_t" }, small: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link split} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_split_i386(view: DataView, offset: number, into?: Writable<split>): split {
  try {
    into ??= new split_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 23); into.level = view.getInt8(offset + 20); into.small = view.getUint8(offset);
    into.offset = view.getInt16(offset + 2, true); into.frame = view.getBigUint64(offset + 4, true);
    into.time = view.getBigInt64(offset + 12, true); return into;
  } catch (error) { checkPlace(view, offset, 24, "split"); throw error; }
}

/**
 * Writes a {@link split} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_split_i386(view: DataView, offset: number, value: split): void {
  try {
    const { small, offset: $offset, frame, time, level } = value;
    if (
      (small & 0xff) !== small || ($offset << 16) >> 16 !== $offset || BigInt.asUintN(64, frame) !== frame ||
      BigInt.asIntN(64, time) !== time || (level << 24) >> 24 !== level || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 20, (level & 0xff), true); view.setUint32(offset, small | ($offset << 16), true);
    view.setBigUint64(offset + 4, frame, true); view.setBigInt64(offset + 12, time, true);
  } catch { unwritable(view, offset, 24, value, "split", {
    small: [0xff],
    offset: [0x7fff, -0x8000],
    frame: [0xffffffffffffffffn],
    time: [0x7fffffffffffffffn, -0x8000000000000000n],
    level: [0x7f, -0x80],
  }); }
}

/**
 * Writes a {@link split} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_split_i386_unchecked(view: DataView, offset: number, value: split): void {
  const { small, offset: $offset, frame, time, level } = value; view.setUint32(offset + 20, (level & 0xff), true);
  view.setUint32(offset, (small & 0xff) | ($offset << 16), true); view.setBigUint64(offset + 4, frame, true);
  view.setBigInt64(offset + 12, time, true);
}

/**
 * {@link split} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class split_table_i386 extends Table<typeof split_MEMBERS_i386> implements split {
  constructor(...entries: Entries) { super(entries, 24, "split", split_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 24); }
  get small(): number { return this.$view.getUint8(this.$offset); }
  set small(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "small")); }
  get offset(): number { return this.$view.getInt16(this.$offset + 2, true); }
  set offset(value: number) { this.$view.setInt16(this.$offset + 2, int16(value, this, "offset"), true); }
  get frame(): frame_t { return this.$view.getBigUint64(this.$offset + 4, true); }
  set frame(value: frame_t) { this.$view.setBigUint64(this.$offset + 4, uint64(value, this, "frame"), true); }
  get time(): bigint { return this.$view.getBigInt64(this.$offset + 12, true); }
  set time(value: bigint) { this.$view.setBigInt64(this.$offset + 12, int64(value, this, "time"), true); }
  get level(): number { return this.$view.getInt8(this.$offset + 20); }
  set level(value: number) { this.$view.setInt8(this.$offset + 20, int8(value, this, "level")); }
}

/** The typedef of `struct split`. */
export type split_t = split;

/** Its layout is the same everywhere. */
export interface whole {
  /** Words. */ readonly words: readonly number[];
  /** Octets. */ readonly octets: number;
}
const whole_value = /* @__PURE__ */ plain(function (this: Writable<whole>) {
  this.words = undefined as never; this.octets = 0;
});

/** Size of {@link whole}, in bytes. */
export const whole_SIZE = 8;
/** The members of {@link whole}: offsets in bytes, and integers of C. */
export const whole_MEMBERS = { octets: { offset: 4, type: "uint32_t" }, words: { offset: 0 } } as const;

/** Reads a {@link whole} at `offset`, in bytes; into `into`, where it is given. */
export function read_whole(view: DataView, offset: number, into?: Writable<whole>): whole {
  try {
    into ??= new whole_value(); if (offset >>> 0 !== offset) throw Error();
    into.octets = view.getUint32(offset + 4, true);
    into.words = [view.getUint16(offset, true), view.getUint16(offset + 2, true)]; return into;
  } catch (error) { checkPlace(view, offset, 8, "whole"); throw error; }
}

/** Writes a {@link whole} at `offset`, in bytes: all of it or nothing. */
export function write_whole(view: DataView, offset: number, value: whole): void {
  const checked = check_whole(value, "whole");
  checkPlace(view, offset, 8, "whole");
  write_whole_unchecked(view, offset, checked);
}

/** Writes a {@link whole} without a check: what is out of range is cut off. */
export function write_whole_unchecked(view: DataView, offset: number, value: whole): void {
  for (let index = 0; index < 2; index++) {
    view.setUint16(offset + index * 2, value.words[index] ?? 0, true);
  }
  view.setUint32(offset + 4, value.octets, true);
}

/** A copy of a `whole`; refuses what is none. */
function check_whole(value: whole, path: string): whole {
  checkObject(value, path);
  return {
    words: checkIntegers(value.words, 2, `${path}.words`, 0xffff),
    octets: checkInteger(value.octets, `${path}.octets`, 0xffffffff),
  };
}

/** {@link whole} in place, in a slot or a table: see {@link Table}. */
export class whole_table extends Table<typeof whole_MEMBERS> implements Omit<whole, "words"> {
  constructor(...entries: Entries) { super(entries, 8, "whole", whole_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** Words. */
  $get_words(index: number): number {
    checkIndex(index, 2, "whole.words[]");
    return this.$view.getUint16(this.$offset + index * 2, true);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 2, "whole.words[]");
    if (typeof value !== "number" || (value & 0xffff) !== value) checkInteger(value, `whole.words[${index}]`, 0xffff);
    this.$view.setUint16(this.$offset + index * 2, value, true);
  }
  get octets(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set octets(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "octets"), true); }
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

/** `value`, if it is a `int8_t`. */
function int8(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value << 24) >> 24 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7f, -0x80);
}

/** `value`, if it is a `uint8_t`. */
function uint8(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xff) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xff);
}

/** `value`, if it is a `int16_t`. */
function int16(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value << 16) >> 16 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7fff, -0x8000);
}

/** `value`, if it is a `uint32_t`. */
function uint32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && value >>> 0 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffffffff);
}

/** `value`, if it is a `int64_t`. */
function int64(value: bigint, table: { readonly $path: string }, name: string): bigint {
  if (typeof value === "bigint" && BigInt.asIntN(64, value) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7fffffffffffffffn, -0x8000000000000000n);
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

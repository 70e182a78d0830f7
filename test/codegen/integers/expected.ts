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

/** Signed, and one more than an int holds: C would make its hexadecimal form unsigned. */
export const INT_LARGEST_AND_ONE = 0x80000000;

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
  /** Small. */
  readonly small: number;
  /** Signed. */
  readonly offset: number;
  /** A frame. */
  readonly frame: frame_t;
  /** A time before or after the epoch. */
  readonly time: bigint;
  /** Signed and small. */
  readonly level: number;
}

/**
 * Size of {@link split}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const split_SIZE_x86_64 = 32;
/** Offset of `small` in {@link split}, in bytes. */
export const split_small_OFFSET_x86_64 = 0;
/** Offset of `offset` in {@link split}, in bytes. */
export const split_offset_OFFSET_x86_64 = 2;
/** Offset of `frame` in {@link split}, in bytes. */
export const split_frame_OFFSET_x86_64 = 8;
/** Offset of `time` in {@link split}, in bytes. */
export const split_time_OFFSET_x86_64 = 16;
/** Offset of `level` in {@link split}, in bytes. */
export const split_level_OFFSET_x86_64 = 24;

class split_value_x86_64 implements split {
  readonly small: number;
  readonly offset: number;
  readonly frame: frame_t;
  readonly time: bigint;
  readonly level: number;

  constructor(view: DataView, offset: number) {
    this.small = view.getUint8(offset);
    this.offset = view.getInt16(offset + 2, true);
    this.frame = view.getBigUint64(offset + 8, true);
    this.time = view.getBigInt64(offset + 16, true);
    this.level = view.getInt8(offset + 24);
  }
}

/**
 * Reads a {@link split} at `offset`, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short.
 */
export function read_split_x86_64(view: DataView, offset: number): split {
  checkRoom(view, offset, split_SIZE_x86_64, "split");
  return new split_value_x86_64(view, offset);
}

/**
 * Writes a {@link split} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_split_x86_64(view: DataView, offset: number, value: split): void {
  checkRoom(view, offset, split_SIZE_x86_64, "split");
  checkObject(value, "split");
  checkInteger(value.small, 0, 0xff, "split.small");
  checkInteger(value.offset, -0x8000, 0x7fff, "split.offset");
  checkBigint(value.frame, 0n, 0xffffffffffffffffn, "split.frame");
  checkBigint(value.time, -0x8000000000000000n, 0x7fffffffffffffffn, "split.time");
  checkInteger(value.level, -0x80, 0x7f, "split.level");
  view.setUint8(offset, value.small);
  view.setUint8(offset + 1, 0);
  view.setInt16(offset + 2, value.offset, true);
  view.setUint32(offset + 4, 0, true);
  view.setBigUint64(offset + 8, value.frame, true);
  view.setBigInt64(offset + 16, value.time, true);
  view.setInt8(offset + 24, value.level);
  view.setUint32(offset + 25, 0, true);
  view.setUint16(offset + 29, 0, true);
  view.setUint8(offset + 31, 0);
}

/**
 * {@link split} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class split_table_x86_64 {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "split");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 32, "split");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 32, "split");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "split");
    this.#entry = this.#start + index * 32;
    return this;
  }

  /** Small. */
  get small(): number {
    return this.#view.getUint8(this.#entry);
  }

  set small(value: number) {
    checkInteger(value, 0, 0xff, "split.small");
    this.#view.setUint8(this.#entry, value);
  }

  /** Signed. */
  get offset(): number {
    return this.#view.getInt16(this.#entry + 2, true);
  }

  set offset(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "split.offset");
    this.#view.setInt16(this.#entry + 2, value, true);
  }

  /** A frame. */
  get frame(): frame_t {
    return this.#view.getBigUint64(this.#entry + 8, true);
  }

  set frame(value: frame_t) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "split.frame");
    this.#view.setBigUint64(this.#entry + 8, value, true);
  }

  /** A time before or after the epoch. */
  get time(): bigint {
    return this.#view.getBigInt64(this.#entry + 16, true);
  }

  set time(value: bigint) {
    checkBigint(value, -0x8000000000000000n, 0x7fffffffffffffffn, "split.time");
    this.#view.setBigInt64(this.#entry + 16, value, true);
  }

  /** Signed and small. */
  get level(): number {
    return this.#view.getInt8(this.#entry + 24);
  }

  set level(value: number) {
    checkInteger(value, -0x80, 0x7f, "split.level");
    this.#view.setInt8(this.#entry + 24, value);
  }
}

/**
 * Size of {@link split}, in bytes.
 *
 * As laid out on i386.
 */
export const split_SIZE_i386 = 24;
/** Offset of `small` in {@link split}, in bytes. */
export const split_small_OFFSET_i386 = 0;
/** Offset of `offset` in {@link split}, in bytes. */
export const split_offset_OFFSET_i386 = 2;
/** Offset of `frame` in {@link split}, in bytes. */
export const split_frame_OFFSET_i386 = 4;
/** Offset of `time` in {@link split}, in bytes. */
export const split_time_OFFSET_i386 = 12;
/** Offset of `level` in {@link split}, in bytes. */
export const split_level_OFFSET_i386 = 20;

class split_value_i386 implements split {
  readonly small: number;
  readonly offset: number;
  readonly frame: frame_t;
  readonly time: bigint;
  readonly level: number;

  constructor(view: DataView, offset: number) {
    this.small = view.getUint8(offset);
    this.offset = view.getInt16(offset + 2, true);
    this.frame = view.getBigUint64(offset + 4, true);
    this.time = view.getBigInt64(offset + 12, true);
    this.level = view.getInt8(offset + 20);
  }
}

/**
 * Reads a {@link split} at `offset`, in bytes.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short.
 */
export function read_split_i386(view: DataView, offset: number): split {
  checkRoom(view, offset, split_SIZE_i386, "split");
  return new split_value_i386(view, offset);
}

/**
 * Writes a {@link split} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_split_i386(view: DataView, offset: number, value: split): void {
  checkRoom(view, offset, split_SIZE_i386, "split");
  checkObject(value, "split");
  checkInteger(value.small, 0, 0xff, "split.small");
  checkInteger(value.offset, -0x8000, 0x7fff, "split.offset");
  checkBigint(value.frame, 0n, 0xffffffffffffffffn, "split.frame");
  checkBigint(value.time, -0x8000000000000000n, 0x7fffffffffffffffn, "split.time");
  checkInteger(value.level, -0x80, 0x7f, "split.level");
  view.setUint8(offset, value.small);
  view.setUint8(offset + 1, 0);
  view.setInt16(offset + 2, value.offset, true);
  view.setBigUint64(offset + 4, value.frame, true);
  view.setBigInt64(offset + 12, value.time, true);
  view.setInt8(offset + 20, value.level);
  view.setUint16(offset + 21, 0, true);
  view.setUint8(offset + 23, 0);
}

/**
 * {@link split} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on i386.
 */
export class split_table_i386 {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "split");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 24, "split");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 24, "split");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "split");
    this.#entry = this.#start + index * 24;
    return this;
  }

  /** Small. */
  get small(): number {
    return this.#view.getUint8(this.#entry);
  }

  set small(value: number) {
    checkInteger(value, 0, 0xff, "split.small");
    this.#view.setUint8(this.#entry, value);
  }

  /** Signed. */
  get offset(): number {
    return this.#view.getInt16(this.#entry + 2, true);
  }

  set offset(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "split.offset");
    this.#view.setInt16(this.#entry + 2, value, true);
  }

  /** A frame. */
  get frame(): frame_t {
    return this.#view.getBigUint64(this.#entry + 4, true);
  }

  set frame(value: frame_t) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "split.frame");
    this.#view.setBigUint64(this.#entry + 4, value, true);
  }

  /** A time before or after the epoch. */
  get time(): bigint {
    return this.#view.getBigInt64(this.#entry + 12, true);
  }

  set time(value: bigint) {
    checkBigint(value, -0x8000000000000000n, 0x7fffffffffffffffn, "split.time");
    this.#view.setBigInt64(this.#entry + 12, value, true);
  }

  /** Signed and small. */
  get level(): number {
    return this.#view.getInt8(this.#entry + 20);
  }

  set level(value: number) {
    checkInteger(value, -0x80, 0x7f, "split.level");
    this.#view.setInt8(this.#entry + 20, value);
  }
}

/** The typedef of `struct split`. */
export type split_t = split;

/** Its layout is the same everywhere. */
export interface whole {
  /** Words. */
  readonly words: readonly number[];
  /** Octets. */
  readonly octets: number;
}

/** Size of {@link whole}, in bytes. */
export const whole_SIZE = 8;
/** Offset of `words` in {@link whole}, in bytes. */
export const whole_words_OFFSET = 0;
/** Offset of `octets` in {@link whole}, in bytes. */
export const whole_octets_OFFSET = 4;

class whole_value implements whole {
  readonly words: readonly number[];
  readonly octets: number;

  constructor(view: DataView, offset: number) {
    this.words = [view.getUint16(offset, true), view.getUint16(offset + 2, true)];
    this.octets = view.getUint32(offset + 4, true);
  }
}

/**
 * Reads a {@link whole} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_whole(view: DataView, offset: number): whole {
  checkRoom(view, offset, whole_SIZE, "whole");
  return new whole_value(view, offset);
}

/**
 * Writes a {@link whole} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_whole(view: DataView, offset: number, value: whole): void {
  checkRoom(view, offset, whole_SIZE, "whole");
  checkObject(value, "whole");
  checkIntegers(value.words, 2, 0, 0xffff, "whole.words");
  checkInteger(value.octets, 0, 0xffffffff, "whole.octets");
  value.words.forEach((element, index) => {
    view.setUint16(offset + index * 2, element, true);
  });
  view.setUint32(offset + 4, value.octets, true);
}

/**
 * {@link whole} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class whole_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "whole");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "whole");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "whole");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "whole");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Words. */
  $get_words(index: number): number {
    checkIndex(index, 2, "whole.words");
    return this.#view.getUint16(this.#entry + index * 2, true);
  }

  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 2, "whole.words");
    checkInteger(value, 0, 0xffff, "whole.words[]", index);
    this.#view.setUint16(this.#entry + index * 2, value, true);
  }

  /** Octets. */
  get octets(): number {
    return this.#view.getUint32(this.#entry + 4, true);
  }

  set octets(value: number) {
    checkInteger(value, 0, 0xffffffff, "whole.octets");
    this.#view.setUint32(this.#entry + 4, value, true);
  }
}

/** Refuses a place of `size` bytes that is not inside `view`. */
function checkRoom(view: DataView, offset: number, size: number, name: string): void {
  // A view of another window or vm context is none of the classes here.
  if (!ArrayBuffer.isView(view) || view[Symbol.toStringTag] !== "DataView") {
    throw refusal(view, "", "a DataView", `the view of ${name}`);
  }
  checkPlace(view.byteLength, offset, size, name);
}

/** Refuses a place of `size` bytes that is not inside a view of `byteLength`. */
function checkPlace(byteLength: number, offset: number, size: number, name: string): void {
  if (!Number.isInteger(offset) || offset < 0) {
    throw refusal(offset, "number", "an integer from 0 on", `the offset of ${name}`);
  }
  if (offset + size <= byteLength) return;
  const room = Math.max(0, byteLength - offset);
  throw new RangeError(
    `${name} needs ${size} bytes at offset ${offset}, where the view of ${byteLength} has ${room}`,
  );
}

/** The number of entries of a table: `length`, or without it as many as there is room for. */
function tableLength(
  byteLength: number,
  offset: number,
  length: number | undefined,
  size: number,
  name: string,
): number {
  checkPlace(byteLength, offset, 0, name);
  const entries = length ?? Math.floor((byteLength - offset) / size);
  if (!Number.isInteger(entries) || entries < 0) {
    throw refusal(length, "number", "an integer from 0 on", `the length of a table of ${name}`);
  }
  if (offset + entries * size <= byteLength) return entries;
  checkPlace(byteLength, offset, entries * size, `a table of ${entries} ${name}`);
  return entries;
}

/** Refuses an index of none of `length` elements. */
function checkIndex(index: number, length: number, path: string, ...indices: number[]): void {
  if (Number.isInteger(index) && index >= 0 && index < length) return;
  if (length === 0) throw new RangeError(`${located(path, indices)} has no entry ${shown(index)}`);
  const allowed = `an integer from 0 to ${length - 1}`;
  throw refusal(index, "number", allowed, `the index of ${path}`, ...indices);
}

/** Refuses what has no members. */
function checkObject(value: object, path: string, ...indices: number[]): void {
  if (typeof value === "object" && value !== null) return;
  throw refusal(value, "", "an object", path, ...indices);
}

/** Refuses what is no array of `length` integers from `least` to `most`. */
function checkIntegers(
  value: readonly number[],
  length: number,
  least: number,
  most: number,
  path: string,
  ...indices: number[]
): void {
  checkArray(value, length, path, ...indices);
  value.forEach((element, index) => {
    if (Number.isInteger(element) && element >= least && element <= most) return;
    const allowed = `an integer from ${least} to ${most}`;
    throw refusal(element, "number", allowed, `${path}[]`, ...indices, index);
  });
}

/** Refuses what is no integer from `least` to `most`. */
function checkInteger(
  value: number,
  least: number,
  most: number,
  path: string,
  ...indices: number[]
): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw refusal(value, "number", `an integer from ${least} to ${most}`, path, ...indices);
}

/** Refuses what is no `bigint` from `least` to `most`. */
function checkBigint(
  value: bigint,
  least: bigint,
  most: bigint,
  path: string,
  ...indices: number[]
): void {
  if (typeof value === "bigint" && value >= least && value <= most) return;
  throw refusal(value, "bigint", `a bigint from ${least}n to ${most}n`, path, ...indices);
}

/** Refuses what is no array of `length` elements. */
function checkArray(
  value: readonly unknown[],
  length: number,
  path: string,
  ...indices: number[]
): void {
  if (!Array.isArray(value) || value.length !== length) {
    throw refusal(value, "object", `an array of ${length}`, path, ...indices);
  }
  for (let index = 0; index < length; index++) {
    if (index in value) continue;
    throw new TypeError(`${located(`${path}[]`, [...indices, index])} is missing`);
  }
}

/** The error for a value that is not what `path` takes: not of `type`, or out of range. */
function refusal(
  value: unknown,
  type: string,
  allowed: string,
  path: string,
  ...indices: number[]
): Error {
  const text = `${located(path, indices)} must be ${allowed}, not ${shown(value)}`;
  return typeof value === type ? new RangeError(text) : new TypeError(text);
}

/** `path` with an index in each of its `[]`. */
function located(path: string, indices: readonly number[]): string {
  return indices.reduce((text, index) => text.replace("[]", `[${index}]`), path);
}

/** A value as errors show it. */
function shown(value: unknown): string {
  switch (typeof value) {
    case "bigint":
      return `${value}n`;
    case "string":
      return JSON.stringify(value);
    case "function":
      return "a function";
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return `an array of ${value.length}`;
      return ArrayBuffer.isView(value)
        ? `a ${Object.prototype.toString.call(value).slice(8, -1)} of ${value.byteLength} bytes`
        : "an object";
    default:
      return String(value);
  }
}

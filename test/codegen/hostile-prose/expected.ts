// SPDX-License-Identifier: MIT
/**
 * Prose that does its worst \\.
 *
 * ??/
 *
 * This file is generated from test/codegen/hostile-prose/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/hostile-prose/spec.ts
 *
 * @packageDocumentation
 */

/** Ends with a backslash \\ */
export const A = 1;

/** The path of it has what C does not like. */
export const path = {
  path: "queue-N/star",
  writer: "backend",
  values: null,
  default: "??/",
} as const;

/** \\ */
export const CODE_BACKSLASH = 0;
/** ??/ */
export const CODE_TRIGRAPH = 1;
/** /* */
export const CODE_COMMENT = 2;

/** Codes. */
export type CODE =
  | typeof CODE_BACKSLASH
  | typeof CODE_TRIGRAPH
  | typeof CODE_COMMENT;

/** The C name of a code of {@link CODE}; `undefined` for an unknown one. */
export function CODE_name(value: number): string | undefined {
  switch (value) {
    case CODE_BACKSLASH:
      return "CODE_BACKSLASH";
    case CODE_TRIGRAPH:
      return "CODE_TRIGRAPH";
    case CODE_COMMENT:
      return "CODE_COMMENT";
    default:
      return undefined;
  }
}

/** A struct \\ */
export interface odd {
  /** A star * */
  readonly star: number;
  /**
   * ```
   * only code \
   * ```
   *
   * One of {@link CODE}, or unknown.
   */
  readonly code: number;
}

/** Size of {@link odd}, in bytes. */
export const odd_SIZE = 2;
/** Offset of `star` in {@link odd}, in bytes. */
export const odd_star_OFFSET = 0;
/** Offset of `code` in {@link odd}, in bytes. */
export const odd_code_OFFSET = 1;

class odd_value implements odd {
  readonly star: number;
  readonly code: number;

  constructor(view: DataView, offset: number) {
    this.star = view.getUint8(offset);
    this.code = view.getUint8(offset + 1);
  }
}

/**
 * Reads a {@link odd} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_odd(view: DataView, offset: number): odd {
  checkRoom(view, offset, odd_SIZE, "odd");
  return new odd_value(view, offset);
}

/**
 * Writes a {@link odd} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_odd(view: DataView, offset: number, value: odd): void {
  checkRoom(view, offset, odd_SIZE, "odd");
  checkObject(value, "odd");
  checkInteger(value.star, 0, 0xff, "odd.star");
  checkInteger(value.code, 0, 0xff, "odd.code");
  view.setUint8(offset, value.star);
  view.setUint8(offset + 1, value.code);
}

/**
 * {@link odd} in place, once or many times in a row: a slot or a table. The members are those
 * of the current entry: entry 0, until `$at` chooses another. No access allocates; objects
 * inside are the same ones each time.
 */
export class odd_table {
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
    checkRoom(view, offset, 0, "odd");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 2, "odd");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 2, "odd");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "odd");
    this.#entry = this.#start + index * 2;
    return this;
  }

  /** A star * */
  get star(): number {
    return this.#view.getUint8(this.#entry);
  }

  set star(value: number) {
    checkInteger(value, 0, 0xff, "odd.star");
    this.#view.setUint8(this.#entry, value);
  }

  /**
   * ```
   * only code \
   * ```
   */
  get code(): number {
    return this.#view.getUint8(this.#entry + 1);
  }

  set code(value: number) {
    checkInteger(value, 0, 0xff, "odd.code");
    this.#view.setUint8(this.#entry + 1, value);
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

// SPDX-License-Identifier: MIT
/**
 * Codes and flags.
 *
 * Codes and flags.
 *
 * This file is generated from test/codegen/codes/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/codes/spec.ts
 *
 * @packageDocumentation
 */

/** Nothing. */
export const SHORT_NONE = 0;
/** One. */
export const SHORT_ONE = 1;
/** Ten and a bit. */
export const SHORT_TEN = 10;
/** One more than the largest. */
export const SHORT_END = 11;

/** Short explanations stand behind the codes. */
export type SHORT =
  | typeof SHORT_NONE
  | typeof SHORT_ONE
  | typeof SHORT_TEN;

/** The C name of a code of {@link SHORT}; `undefined` for an unknown one. */
export function SHORT_name(value: number): string | undefined {
  switch (value) {
    case SHORT_NONE:
      return "SHORT_NONE";
    case SHORT_ONE:
      return "SHORT_ONE";
    case SHORT_TEN:
      return "SHORT_TEN";
    default:
      return undefined;
  }
}

/** Dropped. */
export const OUTCOME_DROPPED = -2;
/**
 * An error that can not be told from others, for whatever reason there may be to keep it a
 * secret.
 */
export const OUTCOME_ERROR = -1;
/** Done. */
export const OUTCOME_OKAY = 0;

/** Outcomes; one explanation is long, so they all stand above the codes. */
export type OUTCOME =
  | typeof OUTCOME_DROPPED
  | typeof OUTCOME_ERROR
  | typeof OUTCOME_OKAY;

/** The C name of a code of {@link OUTCOME}; `undefined` for an unknown one. */
export function OUTCOME_name(value: number): string | undefined {
  switch (value) {
    case OUTCOME_DROPPED:
      return "OUTCOME_DROPPED";
    case OUTCOME_ERROR:
      return "OUTCOME_ERROR";
    case OUTCOME_OKAY:
      return "OUTCOME_OKAY";
    default:
      return undefined;
  }
}

/** First. */
export const MAGIC_FIRST = 0x10;
/** Second. */
export const MAGIC_SECOND = 0x80000000;

/** Unsigned codes in hexadecimal. */
export type MAGIC =
  | typeof MAGIC_FIRST
  | typeof MAGIC_SECOND;

/** The C name of a code of {@link MAGIC}; `undefined` for an unknown one. */
export function MAGIC_name(value: number): string | undefined {
  switch (value) {
    case MAGIC_FIRST:
      return "MAGIC_FIRST";
    case MAGIC_SECOND:
      return "MAGIC_SECOND";
    default:
      return undefined;
  }
}

/** Bit number of {@link FLAG_lowest}. */
export const _FLAG_lowest = 0;
/** The lowest. */
export const FLAG_lowest = 0x1;
/** Bit number of {@link FLAG_highest}. */
export const _FLAG_highest = 31;
/** The highest of 32. */
export const FLAG_highest = 0x80000000;

/**
 * Flags whose masks are unsigned.
 *
 * Any of the `FLAG_*` masks, joined by OR.
 */
export type FLAG = number;

/**
 * The C names of the flags of {@link FLAG} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function FLAG_names(value: FLAG): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "FLAG");
  const names: string[] = [];
  if ((value & FLAG_lowest) !== 0) names.push("FLAG_lowest");
  if ((value & FLAG_highest) !== 0) names.push("FLAG_highest");
  const unknown = (value & ~0x80000001) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link SIGNED_FLAG_int}. */
export const _SIGNED_FLAG_int = 30;
/** An int. */
export const SIGNED_FLAG_int = 0x40000000;

/**
 * Flags whose masks are signed, which an int can hold.
 *
 * Any of the `SIGNED_FLAG_*` masks, joined by OR.
 */
export type SIGNED_FLAG = number;

/**
 * The C names of the flags of {@link SIGNED_FLAG} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function SIGNED_FLAG_names(value: SIGNED_FLAG): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "SIGNED_FLAG");
  const names: string[] = [];
  if ((value & SIGNED_FLAG_int) !== 0) names.push("SIGNED_FLAG_int");
  const unknown = (value & ~0x40000000) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name}. */
export const _FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name = 0;
/** Long. */
export const FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name = 0x1n;
/** Bit number of {@link FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond}. */
export const _FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond = 40;
/** Beyond 32 bits. */
export const FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond = 0x10000000000n;

/**
 * Flags whose names leave no room for the mask beside them.
 *
 * Any of the `FLAG_OF_SOME_PART_OF_THE_PROTOCOL_*` masks, joined by OR.
 */
export type FLAG_OF_SOME_PART_OF_THE_PROTOCOL = bigint;

/**
 * The C names of the flags of {@link FLAG_OF_SOME_PART_OF_THE_PROTOCOL} that are set; bits
 * without a name come last, as one hexadecimal number.
 */
export function FLAG_OF_SOME_PART_OF_THE_PROTOCOL_names(
  value: FLAG_OF_SOME_PART_OF_THE_PROTOCOL,
): string[] {
  checkBigint(
    value,
    -0x8000000000000000n,
    0xffffffffffffffffn,
    "FLAG_OF_SOME_PART_OF_THE_PROTOCOL",
  );
  const names: string[] = [];
  if ((value & FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name) !== 0n) names.push(
    "FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name",
  );
  if ((value & FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond) !== 0n) names.push(
    "FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond",
  );
  const unknown = BigInt.asUintN(64, value & ~0x10000000001n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** All of them in use. */
export interface uses {
  /**
   * A short one.
   *
   * One of {@link SHORT}, or unknown.
   */
  readonly few: number;
  /** One of {@link OUTCOME | OUTCOME_*}, as a number of 8 bits. */
  readonly padding: number;
  /** Which are set, of {@link FLAG | FLAG_*}. */
  readonly linked: number;
  /** The rest. */
  readonly rest: number;
  /**
   * Flags.
   *
   * Bits of {@link FLAG}.
   */
  readonly flags: number;
  /**
   * Wide flags.
   *
   * Bits of {@link FLAG_OF_SOME_PART_OF_THE_PROTOCOL}.
   */
  readonly wide: bigint;
}

/** Size of {@link uses}, in bytes. */
export const uses_SIZE = 16;
/** Offset of `few` in {@link uses}, in bytes. */
export const uses_few_OFFSET = 0;
/** Offset of `padding` in {@link uses}, in bytes. */
export const uses_padding_OFFSET = 1;
/** Offset of `linked` in {@link uses}, in bytes. */
export const uses_linked_OFFSET = 2;
/** Offset of `rest` in {@link uses}, in bytes. */
export const uses_rest_OFFSET = 3;
/** Offset of `flags` in {@link uses}, in bytes. */
export const uses_flags_OFFSET = 4;
/** Offset of `wide` in {@link uses}, in bytes. */
export const uses_wide_OFFSET = 8;

class uses_value implements uses {
  readonly few: number;
  readonly padding: number;
  readonly linked: number;
  readonly rest: number;
  readonly flags: number;
  readonly wide: bigint;

  constructor(view: DataView, offset: number) {
    this.few = view.getUint8(offset);
    this.padding = view.getUint8(offset + 1);
    this.linked = view.getUint8(offset + 2);
    this.rest = view.getUint8(offset + 3);
    this.flags = view.getUint32(offset + 4, true);
    this.wide = view.getBigUint64(offset + 8, true);
  }
}

/**
 * Reads a {@link uses} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_uses(view: DataView, offset: number): uses {
  checkRoom(view, offset, uses_SIZE, "uses");
  return new uses_value(view, offset);
}

/**
 * Writes a {@link uses} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_uses(view: DataView, offset: number, value: uses): void {
  checkRoom(view, offset, uses_SIZE, "uses");
  checkObject(value, "uses");
  checkInteger(value.few, 0, 0xff, "uses.few");
  checkInteger(value.padding, 0, 0xff, "uses.padding");
  checkInteger(value.linked, 0, 0xff, "uses.linked");
  checkInteger(value.rest, 0, 0xff, "uses.rest");
  checkInteger(value.flags, 0, 0xffffffff, "uses.flags");
  checkBigint(value.wide, 0n, 0xffffffffffffffffn, "uses.wide");
  view.setUint8(offset, value.few);
  view.setUint8(offset + 1, value.padding);
  view.setUint8(offset + 2, value.linked);
  view.setUint8(offset + 3, value.rest);
  view.setUint32(offset + 4, value.flags, true);
  view.setBigUint64(offset + 8, value.wide, true);
}

/**
 * {@link uses} in place, once or many times in a row: a slot or a table. The members are those
 * of the current entry: entry 0, until `$at` chooses another. No access allocates; objects
 * inside are the same ones each time.
 */
export class uses_table {
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
    checkRoom(view, offset, 0, "uses");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 16, "uses");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 16, "uses");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "uses");
    this.#entry = this.#start + index * 16;
    return this;
  }

  /** A short one. */
  get few(): number {
    return this.#view.getUint8(this.#entry);
  }

  set few(value: number) {
    checkInteger(value, 0, 0xff, "uses.few");
    this.#view.setUint8(this.#entry, value);
  }

  /** One of {@link OUTCOME | OUTCOME_*}, as a number of 8 bits. */
  get padding(): number {
    return this.#view.getUint8(this.#entry + 1);
  }

  set padding(value: number) {
    checkInteger(value, 0, 0xff, "uses.padding");
    this.#view.setUint8(this.#entry + 1, value);
  }

  /** Which are set, of {@link FLAG | FLAG_*}. */
  get linked(): number {
    return this.#view.getUint8(this.#entry + 2);
  }

  set linked(value: number) {
    checkInteger(value, 0, 0xff, "uses.linked");
    this.#view.setUint8(this.#entry + 2, value);
  }

  /** The rest. */
  get rest(): number {
    return this.#view.getUint8(this.#entry + 3);
  }

  set rest(value: number) {
    checkInteger(value, 0, 0xff, "uses.rest");
    this.#view.setUint8(this.#entry + 3, value);
  }

  /** Flags. */
  get flags(): number {
    return this.#view.getUint32(this.#entry + 4, true);
  }

  set flags(value: number) {
    checkInteger(value, 0, 0xffffffff, "uses.flags");
    this.#view.setUint32(this.#entry + 4, value, true);
  }

  /** Wide flags. */
  get wide(): bigint {
    return this.#view.getBigUint64(this.#entry + 8, true);
  }

  set wide(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "uses.wide");
    this.#view.setBigUint64(this.#entry + 8, value, true);
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

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
  checkInteger(value, "FLAG", 0xffffffff, -0x80000000);
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
  checkInteger(value, "SIGNED_FLAG", 0xffffffff, -0x80000000);
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
export function FLAG_OF_SOME_PART_OF_THE_PROTOCOL_names(value: FLAG_OF_SOME_PART_OF_THE_PROTOCOL): string[] {
  checkInteger(value, "FLAG_OF_SOME_PART_OF_THE_PROTOCOL", 0xffffffffffffffffn, -0x8000000000000000n);
  const names: string[] = [];
  if ((value & FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name) !== 0n) {
    names.push("FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name");
  }
  if ((value & FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond) !== 0n) names.push("FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond");
  const unknown = BigInt.asUintN(64, value & ~0x10000000001n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A drive for discs. */
export const MASK_CDROM = 0x01;
/** In decimal. */
export const MASK_REMOVABLE = 2;
/** Computed. */
export const MASK_READONLY = 0x4;
/** Two bits, which no other mask has. */
export const MASK_KIND = 0x30;
/** Every bit of the first three. */
export const MASK_ALL = 0x7;
/** The highest of 32. */
export const MASK_LAST = 0x80000000;

/**
 * Masks, as the spec spells them; some have several bits. {@link MASK_ALL} has all of them.
 *
 * Any of the `MASK_*` masks, joined by OR.
 */
export type MASK = number;

/**
 * The C names of the flags of {@link MASK} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function MASK_names(value: MASK): string[] {
  checkInteger(value, "MASK", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & MASK_CDROM) !== 0) names.push("MASK_CDROM");
  if ((value & MASK_REMOVABLE) !== 0) names.push("MASK_REMOVABLE");
  if ((value & MASK_READONLY) !== 0) names.push("MASK_READONLY");
  if ((value & MASK_KIND) >>> 0 === MASK_KIND) names.push("MASK_KIND");
  if ((value & MASK_ALL) >>> 0 === MASK_ALL) names.push("MASK_ALL");
  if ((value & MASK_LAST) !== 0) names.push("MASK_LAST");
  const unknown = (value & ~0x80000007 & ~((value & MASK_KIND) >>> 0 === MASK_KIND ? MASK_KIND : 0)) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** The lowest. */
export const WIDE_MASK_LOW = 0x1n;
/** Half of them. */
export const WIDE_MASK_HALF = 0xffffffff00000000n;

/**
 * Unsigned masks, also of 64 bits.
 *
 * Any of the `WIDE_MASK_*` masks, joined by OR.
 */
export type WIDE_MASK = bigint;

/**
 * The C names of the flags of {@link WIDE_MASK} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function WIDE_MASK_names(value: WIDE_MASK): string[] {
  checkInteger(value, "WIDE_MASK", 0xffffffffffffffffn, -0x8000000000000000n);
  const names: string[] = [];
  if ((value & WIDE_MASK_LOW) !== 0n) names.push("WIDE_MASK_LOW");
  if ((value & WIDE_MASK_HALF) === WIDE_MASK_HALF) names.push("WIDE_MASK_HALF");
  const unknown = BigInt.asUintN(
    64,
    value & ~0x1n & ~((value & WIDE_MASK_HALF) === WIDE_MASK_HALF ? WIDE_MASK_HALF : 0n),
  );
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** It is dark. */
export const LAMP_OFF = 0;
/** It is lit. */
export const LAMP_ON = 1;

/** What the lamp does; see {@link LAMP_ON}. */
export type MODE =
  | typeof LAMP_OFF
  | typeof LAMP_ON;

/** The C name of a code of {@link MODE}; `undefined` for an unknown one. */
export function MODE_name(value: number): string | undefined {
  switch (value) {
    case LAMP_OFF:
      return "LAMP_OFF";
    case LAMP_ON:
      return "LAMP_ON";
    default:
      return undefined;
  }
}

/** The first key. */
export const KEY_A = 0x1;
/** The shift key. */
export const SHIFT = 0x2;
/** The left button. */
export const BUTTON_LEFT = 0x4;
/** The right button. */
export const BUTTON_RIGHT = 0x8;

/**
 * Names that have nothing in common. {@link KEY_A} is the first.
 *
 * Any of the `KEY_A, ..., BUTTON_RIGHT` masks, joined by OR.
 */
export type KEYS = number;

/**
 * The C names of the flags of {@link KEYS} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function KEYS_names(value: KEYS): string[] {
  checkInteger(value, "KEYS", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & KEY_A) !== 0) names.push("KEY_A");
  if ((value & SHIFT) !== 0) names.push("SHIFT");
  if ((value & BUTTON_LEFT) !== 0) names.push("BUTTON_LEFT");
  if ((value & BUTTON_RIGHT) !== 0) names.push("BUTTON_RIGHT");
  const unknown = (value & ~0xf) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link LAMP_COLOUR_RED}. */
export const _LAMP_COLOUR_RED = 0;
/** Red. */
export const LAMP_COLOUR_RED = 0x1n;
/** Bit number of {@link LAMP_COLOUR_BLUE}. */
export const _LAMP_COLOUR_BLUE = 1;
/** Blue. */
export const LAMP_COLOUR_BLUE = 0x2n;

/**
 * Bits with another prefix.
 *
 * Any of the `LAMP_COLOUR_*` masks, joined by OR.
 */
export type LIGHT = bigint;

/**
 * The C names of the flags of {@link LIGHT} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function LIGHT_names(value: LIGHT): string[] {
  checkInteger(value, "LIGHT", 0xffffffffffffffffn, -0x8000000000000000n);
  const names: string[] = [];
  if ((value & LAMP_COLOUR_RED) !== 0n) names.push("LAMP_COLOUR_RED");
  if ((value & LAMP_COLOUR_BLUE) !== 0n) names.push("LAMP_COLOUR_BLUE");
  const unknown = BigInt.asUintN(64, value & ~0x3n);
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
  /**
   * Masks.
   *
   * Bits of {@link MASK}.
   */
  readonly masks: number;
  /** Modes, {@link MODE | LAMP_*}. */
  readonly mode: number;
  /**
   * What is on.
   *
   * One of {@link MODE}, or unknown.
   */
  readonly on: number;
  /**
   * What is pressed.
   *
   * Bits of {@link KEYS}.
   */
  readonly keys: number;
  /**
   * Wide masks.
   *
   * Bits of {@link WIDE_MASK}.
   */
  readonly wideMasks: bigint;
  /**
   * Colours.
   *
   * Bits of {@link LIGHT}.
   */
  readonly light: bigint;
}
const uses_value = /* @__PURE__ */ plain(function (this: Writable<uses>) {
  this.few = 0; this.padding = 0; this.linked = 0; this.rest = 0; this.flags = 0; this.wide = 0n; this.masks = 0;
  this.mode = 0; this.on = 0; this.keys = 0; this.wideMasks = 0n; this.light = 0n;
});

/** Size of {@link uses}, in bytes. */
export const uses_SIZE = 40;
/** The members of {@link uses}: offsets in bytes, and integers of C. */
export const uses_MEMBERS = {
  light: { offset: 32, type: "uint64_t" }, wideMasks: { offset: 24, type: "uint64_t" },
  keys: { offset: 23, type: "uint8_t" }, on: { offset: 22, type: "uint8_t" }, mode: { offset: 20, type: "uint16_t" },
  masks: { offset: 16, type: "uint32_t" }, wide: { offset: 8, type: "uint64_t" },
  flags: { offset: 4, type: "uint32_t" }, rest: { offset: 3, type: "uint8_t" }, linked: { offset: 2, type: "uint8_t" },
  padding: { offset: 1, type: "uint8_t" }, few: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link uses} at `offset`, in bytes; into `into`, where it is given. */
export function read_uses(view: DataView, offset: number, into?: Writable<uses>): uses {
  try {
    into ??= new uses_value(); if (offset >>> 0 !== offset) throw Error();
    into.light = view.getBigUint64(offset + 32, true); into.few = view.getUint8(offset);
    into.padding = view.getUint8(offset + 1); into.linked = view.getUint8(offset + 2);
    into.rest = view.getUint8(offset + 3); into.flags = view.getUint32(offset + 4, true);
    into.wide = view.getBigUint64(offset + 8, true); into.masks = view.getUint32(offset + 16, true);
    into.mode = view.getUint16(offset + 20, true); into.on = view.getUint8(offset + 22);
    into.keys = view.getUint8(offset + 23); into.wideMasks = view.getBigUint64(offset + 24, true); return into;
  } catch (error) { checkPlace(view, offset, 40, "uses"); throw error; }
}

/** Writes a {@link uses} at `offset`, in bytes: all of it or nothing. */
export function write_uses(view: DataView, offset: number, value: uses): void {
  try {
    const { few, padding, linked, rest, flags, wide, masks, mode, on, keys, wideMasks, light } = value;
    if (
      (few & 0xff) !== few ||
      (padding & 0xff) !== padding ||
      (linked & 0xff) !== linked ||
      (rest & 0xff) !== rest ||
      flags >>> 0 !== flags ||
      BigInt.asUintN(64, wide) !== wide ||
      masks >>> 0 !== masks ||
      (mode & 0xffff) !== mode ||
      (on & 0xff) !== on ||
      (keys & 0xff) !== keys ||
      BigInt.asUintN(64, wideMasks) !== wideMasks ||
      BigInt.asUintN(64, light) !== light ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 32, light, true);
    view.setUint32(offset, few | (padding << 8) | (linked << 16) | (rest << 24), true);
    view.setUint32(offset + 4, flags, true); view.setBigUint64(offset + 8, wide, true);
    view.setUint32(offset + 16, masks, true); view.setUint32(offset + 20, mode | (on << 16) | (keys << 24), true);
    view.setBigUint64(offset + 24, wideMasks, true);
  } catch { unwritable(view, offset, 40, value, "uses", {
    few: [0xff], padding: [0xff], linked: [0xff], rest: [0xff], flags: [0xffffffff], wide: [0xffffffffffffffffn],
    masks: [0xffffffff], mode: [0xffff], on: [0xff], keys: [0xff], wideMasks: [0xffffffffffffffffn],
    light: [0xffffffffffffffffn],
  }); }
}

/** Writes a {@link uses} without a check: what is out of range is cut off. */
export function write_uses_unchecked(view: DataView, offset: number, value: uses): void {
  const { few, padding, linked, rest, flags, wide, masks, mode, on, keys, wideMasks, light } = value;
  view.setBigUint64(offset + 32, light, true);
  view.setUint32(offset, (few & 0xff) | ((padding & 0xff) << 8) | ((linked & 0xff) << 16) | (rest << 24), true);
  view.setUint32(offset + 4, flags, true); view.setBigUint64(offset + 8, wide, true);
  view.setUint32(offset + 16, masks, true);
  view.setUint32(offset + 20, (mode & 0xffff) | ((on & 0xff) << 16) | (keys << 24), true);
  view.setBigUint64(offset + 24, wideMasks, true);
}

/** {@link uses} in place, in a slot or a table: see {@link Table}. */
export class uses_table extends Table<typeof uses_MEMBERS> implements uses {
  constructor(...entries: Entries) { super(entries, 40, "uses", uses_MEMBERS); }
  $at(index: number): this { return this.$move(index, 40); }
  get few(): number { return this.$view.getUint8(this.$offset); }
  set few(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "few")); }
  get padding(): number { return this.$view.getUint8(this.$offset + 1); }
  set padding(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "padding")); }
  get linked(): number { return this.$view.getUint8(this.$offset + 2); }
  set linked(value: number) { this.$view.setUint8(this.$offset + 2, uint8(value, this, "linked")); }
  get rest(): number { return this.$view.getUint8(this.$offset + 3); }
  set rest(value: number) { this.$view.setUint8(this.$offset + 3, uint8(value, this, "rest")); }
  get flags(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set flags(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "flags"), true); }
  get wide(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set wide(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "wide"), true); }
  get masks(): number { return this.$view.getUint32(this.$offset + 16, true); }
  set masks(value: number) { this.$view.setUint32(this.$offset + 16, uint32(value, this, "masks"), true); }
  get mode(): number { return this.$view.getUint16(this.$offset + 20, true); }
  set mode(value: number) { this.$view.setUint16(this.$offset + 20, uint16(value, this, "mode"), true); }
  get on(): number { return this.$view.getUint8(this.$offset + 22); }
  set on(value: number) { this.$view.setUint8(this.$offset + 22, uint8(value, this, "on")); }
  get keys(): number { return this.$view.getUint8(this.$offset + 23); }
  set keys(value: number) { this.$view.setUint8(this.$offset + 23, uint8(value, this, "keys")); }
  get wideMasks(): bigint { return this.$view.getBigUint64(this.$offset + 24, true); }
  set wideMasks(value: bigint) { this.$view.setBigUint64(this.$offset + 24, uint64(value, this, "wideMasks"), true); }
  get light(): bigint { return this.$view.getBigUint64(this.$offset + 32, true); }
  set light(value: bigint) { this.$view.setBigUint64(this.$offset + 32, uint64(value, this, "light"), true); }
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

/** Refuses an index of no entry of a table. */
function noEntry(index: number, { $length, $path }: { readonly $length: number; readonly $path: string }): never {
  throw new CodecError("index", $path, index, `one of ${$length} entries`);
}

// SPDX-License-Identifier: MIT
/**
 * Lamps.
 *
 * Lamps.
 *
 * This file is generated from test/codegen/expressions/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/expressions/spec.ts
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
export const LAMP_SEGMENTS = 11;

/** Segments that fit into a page. */
export const LAMP_PER_PAGE = 1024;

/** Pages for all segments of a request: {@link LAMP_SEGMENTS}, rounded up. */
export const LAMP_PAGES = 1;

/** On several lines, as the header has them, with and without a backslash. */
export const LAMP_ON_LINES = 17;

/** The first. */
export const LAMP_PAIR_A = 0x1;
/** The second. */
export const LAMP_PAIR_B = 0x2;
/** Both. */
export const LAMP_PAIR_ALL = 0x3;

/**
 * Masks, of which one is on two lines.
 *
 * Any of the `LAMP_PAIR_*` masks, joined by OR.
 */
export type LAMP_PAIR = number;

/**
 * The C names of the flags of {@link LAMP_PAIR} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function LAMP_PAIR_names(value: LAMP_PAIR): string[] {
  checkInteger(value, "LAMP_PAIR", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LAMP_PAIR_A) !== 0) names.push("LAMP_PAIR_A");
  if ((value & LAMP_PAIR_B) !== 0) names.push("LAMP_PAIR_B");
  if ((value & LAMP_PAIR_ALL) >>> 0 === LAMP_PAIR_ALL) names.push("LAMP_PAIR_ALL");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** The name of before for {@link LAMP_PAGES}. */
export const LAMP_MAX_PAGES = 1;

/**
 * A reference to a page.
 *
 * `uint32_t`.
 */
export type lamp_ref_t = number;

/** No page. */
export const LAMP_INVALID_REF = 4294967295;

/** An address that no lamp has. */
export const LAMP_NOWHERE = 1152921504606846976n;

/** The first bit of a wide word. */
export const LAMP_LONG = 16;

/** One lamp. */
export interface lamp {
  /** Its page. */ readonly ref: lamp_ref_t;
  /** Its colour. */ readonly colour: readonly number[];
}
const lamp_value = /* @__PURE__ */ plain(function (this: Writable<lamp>) {
  this.ref = 0; this.colour = undefined as never;
});

/** Size of {@link lamp}, in bytes. */
export const lamp_SIZE = 8;
/** The members of {@link lamp}: offsets in bytes, and integers of C. */
export const lamp_MEMBERS = { colour: { offset: 4 }, ref: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link lamp} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp(view: DataView, offset: number, into?: Writable<lamp>): lamp {
  try {
    into ??= new lamp_value(); if (offset >>> 0 !== offset) throw Error();
    const octets$4 = view.getUint32(offset + 4, true); into.ref = view.getUint32(offset, true);
    into.colour = [octets$4 & 0xff, (octets$4 >>> 8) & 0xff, (octets$4 >>> 16) & 0xff, octets$4 >>> 24]; return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp"); throw error; }
}

/** Writes a {@link lamp} at `offset`, in bytes: all of it or nothing. */
export function write_lamp(view: DataView, offset: number, value: lamp): void {
  const checked = check_lamp(value, "lamp");
  checkPlace(view, offset, 8, "lamp");
  write_lamp_unchecked(view, offset, checked);
}

/** Writes a {@link lamp} without a check: what is out of range is cut off. */
export function write_lamp_unchecked(view: DataView, offset: number, value: lamp): void {
  for (let index = 0; index < 4; index++) {
    view.setUint8(offset + 4 + index, value.colour[index] ?? 0);
  }
  view.setUint32(offset, value.ref, true);
}

/** A copy of a `lamp`; refuses what is none. */
function check_lamp(value: lamp, path: string): lamp {
  checkObject(value, path);
  return {
    ref: checkInteger(value.ref, `${path}.ref`, 0xffffffff),
    colour: checkIntegers(value.colour, 4, `${path}.colour`, 0xff),
  };
}

/** {@link lamp} in place, in a slot or a table: see {@link Table}. */
export class lamp_table extends Table<typeof lamp_MEMBERS> implements Omit<lamp, "colour"> {
  constructor(...entries: Entries) { super(entries, 8, "lamp", lamp_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get ref(): lamp_ref_t { return this.$view.getUint32(this.$offset, true); }
  set ref(value: lamp_ref_t) { this.$view.setUint32(this.$offset, uint32(value, this, "ref"), true); }
  /** Its colour. */
  $get_colour(index: number): number {
    checkIndex(index, 4, "lamp.colour[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_colour` gives. */
  $set_colour(index: number, value: number): void {
    checkIndex(index, 4, "lamp.colour[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `lamp.colour[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
}

/** Its colour in daylight. */
export interface lamp_colour_t {
  /** Red, green and blue. */ readonly parts: readonly number[];
}
const lamp_colour_t_value = /* @__PURE__ */ plain(function (this: Writable<lamp_colour_t>) {
  this.parts = undefined as never;
});

/** Size of {@link lamp_colour_t}, in bytes. */
export const lamp_colour_t_SIZE = 3;
/** The members of {@link lamp_colour_t}: offsets in bytes, and integers of C. */
export const lamp_colour_t_MEMBERS = { parts: { offset: 0 } } as const;

/** Reads a {@link lamp_colour_t} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_colour_t(view: DataView, offset: number, into?: Writable<lamp_colour_t>): lamp_colour_t {
  try {
    into ??= new lamp_colour_t_value(); if (offset >>> 0 !== offset) throw Error();
    const octets$2 = view.getUint8(offset + 2); const octets$0 = view.getUint16(offset, true);
    into.parts = [octets$0 & 0xff, octets$0 >>> 8, octets$2]; return into;
  } catch (error) { checkPlace(view, offset, 3, "lamp_colour_t"); throw error; }
}

/** Writes a {@link lamp_colour_t} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_colour_t(view: DataView, offset: number, value: lamp_colour_t): void {
  const checked = check_lamp_colour_t(value, "lamp_colour_t");
  checkPlace(view, offset, 3, "lamp_colour_t");
  write_lamp_colour_t_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_colour_t} without a check: what is out of range is cut off. */
export function write_lamp_colour_t_unchecked(view: DataView, offset: number, value: lamp_colour_t): void {
  for (let index = 0; index < 3; index++) {
    view.setUint8(offset + index, value.parts[index] ?? 0);
  }
}

/** A copy of a `lamp_colour_t`; refuses what is none. */
function check_lamp_colour_t(value: lamp_colour_t, path: string): lamp_colour_t {
  checkObject(value, path);
  return { parts: checkIntegers(value.parts, 3, `${path}.parts`, 0xff) };
}

/** {@link lamp_colour_t} in place, in a slot or a table: see {@link Table}. */
export class lamp_colour_t_table extends Table<typeof lamp_colour_t_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 3, "lamp_colour_t", lamp_colour_t_MEMBERS); }
  $at(index: number): this { return this.$move(index, 3); }
  /** Red, green and blue. */
  $get_parts(index: number): number {
    checkIndex(index, 3, "lamp_colour_t.parts[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_parts` gives. */
  $set_parts(index: number, value: number): void {
    checkIndex(index, 3, "lamp_colour_t.parts[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `lamp_colour_t.parts[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
}

/** Bytes of a colour in daylight. */
export const LAMP_COLOUR_BYTES = 3;

/** How long a lamp is, in the unit that a manual prefers. */
export const LAMP_UNITS = 97;

/** It is lit. */
export const LAMPF_LIT = 0x1;
/** It blinks. */
export const LAMPF_BLINKS = 0x2;
/** It does all of it. */
export const LAMPF_ALL = 0x3;

/**
 * What a lamp does.
 *
 * Any of the `LAMPF_*` masks, joined by OR.
 */
export type LAMPF = number;

/**
 * The C names of the flags of {@link LAMPF} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function LAMPF_names(value: LAMPF): string[] {
  checkInteger(value, "LAMPF", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LAMPF_LIT) !== 0) names.push("LAMPF_LIT");
  if ((value & LAMPF_BLINKS) !== 0) names.push("LAMPF_BLINKS");
  if ((value & LAMPF_ALL) >>> 0 === LAMPF_ALL) names.push("LAMPF_ALL");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Nothing. */
export const LAMP_MESSAGE_NONE = 0;
/** The first one that a vendor has. */
export const LAMP_MESSAGE_VENDOR = 2048;
/** A vendor's lamp is lit. */
export const LAMP_MESSAGE_VENDOR_LIT = 2049;

/** What a message is about. */
export type LAMP_MESSAGE =
  | typeof LAMP_MESSAGE_NONE
  | typeof LAMP_MESSAGE_VENDOR
  | typeof LAMP_MESSAGE_VENDOR_LIT;

/** The C name of a code of {@link LAMP_MESSAGE}; `undefined` for an unknown one. */
export function LAMP_MESSAGE_name(value: number): string | undefined {
  switch (value) {
    case LAMP_MESSAGE_NONE:
      return "LAMP_MESSAGE_NONE";
    case LAMP_MESSAGE_VENDOR:
      return "LAMP_MESSAGE_VENDOR";
    case LAMP_MESSAGE_VENDOR_LIT:
      return "LAMP_MESSAGE_VENDOR_LIT";
    default:
      return undefined;
  }
}

/** The name of the driver. */
export const LAMP_DRIVER = "lamp";

/** The name of before for {@link LAMP_DRIVER}. */
export const LAMP_OLD_DRIVER = "lamp";

/** Where its keys are. */
export const LAMP_PATH = "device/lamp";

/** All lamps of a house: an expression too long for the line of its name, and for one line. */
export const LAMPS_OF_A_HOUSE_WITH_ROOMS_AND_A_GARDEN = 12331;

/** A path too long for the line of its name. */
export const LAMP_PATH_OF_A_HOUSE_WITH_ROOMS_AND_A_GARDEN = "device/ of a house/lamp";

/** On. */
export const LAMP_THING_SWITCH_ON = 1;
/** Off. */
export const LAMP_THING_SWITCH_OFF = 0;

/** What a switch does; its codes begin as those of {@link lamp_wire | LAMP_THING_WIRE_CUT}. */
export type lamp_switch =
  | typeof LAMP_THING_SWITCH_ON
  | typeof LAMP_THING_SWITCH_OFF;

/** The C name of a code of {@link lamp_switch}; `undefined` for an unknown one. */
export function lamp_switch_name(value: number): string | undefined {
  switch (value) {
    case LAMP_THING_SWITCH_ON:
      return "LAMP_THING_SWITCH_ON";
    case LAMP_THING_SWITCH_OFF:
      return "LAMP_THING_SWITCH_OFF";
    default:
      return undefined;
  }
}

/** It is cut. */
export const LAMP_THING_WIRE_CUT = 1;

/** What a wire does. */
export type lamp_wire =
  | typeof LAMP_THING_WIRE_CUT;

/** The C name of a code of {@link lamp_wire}; `undefined` for an unknown one. */
export function lamp_wire_name(value: number): string | undefined {
  switch (value) {
    case LAMP_THING_WIRE_CUT:
      return "LAMP_THING_WIRE_CUT";
    default:
      return undefined;
  }
}

/** What is in the wall. */
export interface lamp_wall {
  /**
   * The switch.
   *
   * One of {@link lamp_switch}, or unknown.
   */
  readonly switch_state: number;
  /**
   * The wire.
   *
   * One of {@link lamp_wire}, or unknown.
   */
  readonly wire_state: number;
}
const lamp_wall_value = /* @__PURE__ */ plain(function (this: Writable<lamp_wall>) {
  this.switch_state = 0; this.wire_state = 0;
});

/** Size of {@link lamp_wall}, in bytes. */
export const lamp_wall_SIZE = 4;
/** The members of {@link lamp_wall}: offsets in bytes, and integers of C. */
export const lamp_wall_MEMBERS = {
  wire_state: { offset: 2, type: "uint16_t" }, switch_state: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link lamp_wall} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_wall(view: DataView, offset: number, into?: Writable<lamp_wall>): lamp_wall {
  try {
    into ??= new lamp_wall_value(); if (offset >>> 0 !== offset) throw Error();
    into.wire_state = view.getUint16(offset + 2, true); into.switch_state = view.getUint16(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_wall"); throw error; }
}

/** Writes a {@link lamp_wall} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_wall(view: DataView, offset: number, value: lamp_wall): void {
  try {
    const { switch_state, wire_state } = value;
    const $word0 = switch_state | (wire_state << 16);
    if ((switch_state & 0xffff) !== switch_state || (wire_state & 0xffff) !== wire_state || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset, $word0, true);
  } catch { unwritable(view, offset, 4, value, "lamp_wall", { switch_state: [0xffff], wire_state: [0xffff] }); }
}

/** Writes a {@link lamp_wall} without a check: what is out of range is cut off. */
export function write_lamp_wall_unchecked(view: DataView, offset: number, value: lamp_wall): void {
  const { switch_state, wire_state } = value;
  view.setUint32(offset, (switch_state & 0xffff) | (wire_state << 16), true);
}

/** {@link lamp_wall} in place, in a slot or a table: see {@link Table}. */
export class lamp_wall_table extends Table<typeof lamp_wall_MEMBERS> implements lamp_wall {
  constructor(...entries: Entries) { super(entries, 4, "lamp_wall", lamp_wall_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get switch_state(): number { return this.$view.getUint16(this.$offset, true); }
  set switch_state(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "switch_state"), true); }
  get wire_state(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set wire_state(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "wire_state"), true); }
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

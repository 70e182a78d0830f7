// SPDX-License-Identifier: MIT
/**
 * A lamp, beside another header of lamps.
 *
 * Declarations that a program may have from another header.
 *
 * This file is generated from test/codegen/elsewhere/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/elsewhere/spec.ts
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

/** Room for the name of a lamp. */
export const LAMP_NAME_SIZE = 16;

/** Brightly. */
export const LAMP_SHINE_BRIGHT = 1;
/** Warmly. */
export const LAMP_SHINE_WARM = 2;

/**
 * How a lamp shines.
 *
 * Any of the `LAMP_SHINE_*` masks, joined by OR.
 */
export type LAMP_SHINE = number;

/**
 * The C names of the flags of {@link LAMP_SHINE} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function LAMP_SHINE_names(value: LAMP_SHINE): string[] {
  checkInteger(value, "LAMP_SHINE", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LAMP_SHINE_BRIGHT) !== 0) names.push("LAMP_SHINE_BRIGHT");
  if ((value & LAMP_SHINE_WARM) !== 0) names.push("LAMP_SHINE_WARM");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Both ways to shine. */
export const LAMP_SHINE_ALL = 3;

/**
 * The number of a lamp.
 *
 * `uint32_t`.
 */
export type lamp_id_t = number;

/** A lamp. */
export interface lamp {
  /** Its name. */
  readonly name: readonly number[];
  /** Its number. */
  readonly id: lamp_id_t;
  /**
   * How it shines.
   *
   * Bits of {@link LAMP_SHINE}.
   */
  readonly shine: number;
  /** Its colour, which no other header has. */
  readonly colour: number;
}
const lamp_value = /* @__PURE__ */ plain(function (this: Writable<lamp>) {
  this.name = undefined as never; this.id = 0; this.shine = 0; this.colour = 0;
});

/** Size of {@link lamp}, in bytes. */
export const lamp_SIZE = 28;
/** The members of {@link lamp}: offsets in bytes, and integers of C. */
export const lamp_MEMBERS = {
  colour: { offset: 24, type: "uint32_t" }, shine: { offset: 20, type: "uint32_t" },
  id: { offset: 16, type: "uint32_t" }, name: { offset: 0 },
} as const;

/** Reads a {@link lamp} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp(view: DataView, offset: number, into?: Writable<lamp>): lamp {
  try {
    into ??= new lamp_value(); if (offset >>> 0 !== offset) throw Error();
    into.colour = view.getUint32(offset + 24, true); const octets$0 = view.getUint32(offset, true);
    const octets$4 = view.getUint32(offset + 4, true); const octets$8 = view.getUint32(offset + 8, true);
    const octets$12 = view.getUint32(offset + 12, true);
    into.name = [
      octets$0 & 0xff,
      (octets$0 >>> 8) & 0xff,
      (octets$0 >>> 16) & 0xff,
      octets$0 >>> 24,
      octets$4 & 0xff,
      (octets$4 >>> 8) & 0xff,
      (octets$4 >>> 16) & 0xff,
      octets$4 >>> 24,
      octets$8 & 0xff,
      (octets$8 >>> 8) & 0xff,
      (octets$8 >>> 16) & 0xff,
      octets$8 >>> 24,
      octets$12 & 0xff,
      (octets$12 >>> 8) & 0xff,
      (octets$12 >>> 16) & 0xff,
      octets$12 >>> 24,
    ];
    into.id = view.getUint32(offset + 16, true); into.shine = view.getUint32(offset + 20, true); return into;
  } catch (error) { checkPlace(view, offset, 28, "lamp"); throw error; }
}

/** Writes a {@link lamp} at `offset`, in bytes: all of it or nothing. */
export function write_lamp(view: DataView, offset: number, value: lamp): void {
  const checked = check_lamp(value, "lamp");
  checkPlace(view, offset, 28, "lamp");
  write_lamp_unchecked(view, offset, checked);
}

/** Writes a {@link lamp} without a check: what is out of range is cut off. */
export function write_lamp_unchecked(view: DataView, offset: number, value: lamp): void {
  for (let index = 0; index < 16; index++) {
    view.setUint8(offset + index, value.name[index] ?? 0);
  }
  view.setUint32(offset + 24, value.colour, true); view.setUint32(offset + 16, value.id, true);
  view.setUint32(offset + 20, value.shine, true);
}

/** A copy of a `lamp`; refuses what is none. */
function check_lamp(value: lamp, path: string): lamp {
  checkObject(value, path);
  return {
    name: checkIntegers(value.name, 16, `${path}.name`, 0xff),
    id: checkInteger(value.id, `${path}.id`, 0xffffffff),
    shine: checkInteger(value.shine, `${path}.shine`, 0xffffffff),
    colour: checkInteger(value.colour, `${path}.colour`, 0xffffffff),
  };
}

/** {@link lamp} in place, in a slot or a table: see {@link Table}. */
export class lamp_table extends Table<typeof lamp_MEMBERS> implements Omit<lamp, "name"> {
  constructor(...entries: Entries) { super(entries, 28, "lamp", lamp_MEMBERS); }
  $at(index: number): this { return this.$move(index, 28); }
  /** Its name. */
  $get_name(index: number): number {
    checkIndex(index, 16, "lamp.name[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_name` gives. */
  $set_name(index: number, value: number): void {
    checkIndex(index, 16, "lamp.name[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `lamp.name[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + index, value);
  }
  get id(): lamp_id_t { return this.$view.getUint32(this.$offset + 16, true); }
  set id(value: lamp_id_t) { this.$view.setUint32(this.$offset + 16, uint32(value, this, "id"), true); }
  get shine(): number { return this.$view.getUint32(this.$offset + 20, true); }
  set shine(value: number) { this.$view.setUint32(this.$offset + 20, uint32(value, this, "shine"), true); }
  get colour(): number { return this.$view.getUint32(this.$offset + 24, true); }
  set colour(value: number) { this.$view.setUint32(this.$offset + 24, uint32(value, this, "colour"), true); }
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
 * The text in an array of `char`, up to its first 0. It is taken as UTF-8; where it is none,
 * each byte is a character of its own.
 */
export function textOf(chars: readonly number[]): string {
  const end = chars.indexOf(0);
  const bytes = end === -1 ? chars : chars.slice(0, end);
  try {
    return decodeURIComponent(bytes.map((byte) => `%${(byte + 256).toString(16).slice(1)}`).join(""));
  } catch {
    return bytes.map((byte) => String.fromCharCode(byte)).join("");
  }
}

/**
 * `text` as UTF-8 for an array of `length` times `char`, with zeros behind it. A text that
 * fills the array has no 0 at its end.
 */
export function charsOf(text: string, length: number): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const given = character.codePointAt(0) ?? 0;
    // Half of a character is none.
    const code = given >= 0xd800 && given < 0xe000 ? 0xfffd : given;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    bytes.push(size === 1 ? code : ((0xf00 >> size) & 0xff) | (code >> (6 * size - 6)));
    for (let rest = size - 2; rest >= 0; rest--) bytes.push(0x80 | ((code >> (6 * rest)) & 0x3f));
  }
  if (bytes.length > length) throw new CodecError("range", "text", bytes.length, `at most ${length} bytes`);
  while (bytes.length < length) bytes.push(0);
  return bytes;
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

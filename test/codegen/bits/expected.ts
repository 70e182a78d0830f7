// SPDX-License-Identifier: MIT
/**
 * Bit-fields.
 *
 * Bit-fields of every kind.
 *
 * This file is generated from test/codegen/bits/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/bits/spec.ts
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
 * A count.
 *
 * `uint32_t`.
 */
export type count_t = number;

/** Four bytes of address. */
export const VERSION_FOUR = 4;
/** Sixteen. */
export const VERSION_SIX = 6;

/** The version of a packet. */
export type VERSION =
  | typeof VERSION_FOUR
  | typeof VERSION_SIX;

/** The C name of a code of {@link VERSION}; `undefined` for an unknown one. */
export function VERSION_name(value: number): string | undefined {
  switch (value) {
    case VERSION_FOUR:
      return "VERSION_FOUR";
    case VERSION_SIX:
      return "VERSION_SIX";
    default:
      return undefined;
  }
}

/** Bit number of {@link ASKS_answer}. */
export const _ASKS_answer = 0;
/** An answer. */
export const ASKS_answer = 0x1;
/** Bit number of {@link ASKS_haste}. */
export const _ASKS_haste = 2;
/** Haste. */
export const ASKS_haste = 0x4;

/**
 * What a packet asks for.
 *
 * Any of the `ASKS_*` masks, joined by OR.
 */
export type ASKS = number;

/**
 * The C names of the flags of {@link ASKS} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function ASKS_names(value: ASKS): string[] {
  checkInteger(value, "ASKS", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & ASKS_answer) !== 0) names.push("ASKS_answer");
  if ((value & ASKS_haste) !== 0) names.push("ASKS_haste");
  const unknown = (value & ~0x5) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** The start of a packet: the same bits on every ABI. */
export interface packet {
  /** Words of 32 bits. */
  readonly length: number;
  /**
   * Which version.
   *
   * One of {@link VERSION}, or unknown.
   */
  readonly version: number;
  /** Any byte. */
  readonly service: number;
  /** Not used. */
  readonly reserved?: number;
  /** Where the data begins. */
  readonly start: number;
  /** The last one. */
  readonly last: number;
  /**
   * What is asked for.
   *
   * Bits of {@link ASKS}.
   */
  readonly asks: number;
  /** A small number. */
  readonly small: number;
}
const packet_value = /* @__PURE__ */ plain(function (this: Writable<packet>) {
  this.length = 0; this.version = 0; this.service = 0; this.reserved = 0; this.start = 0; this.last = 0; this.asks = 0;
  this.small = 0;
});

/** Size of {@link packet}, in bytes. */
export const packet_SIZE = 4;
/** The members of {@link packet}: offsets in bytes, and integers of C. */
export const packet_MEMBERS = {
  small: { offset: 3, bits: 4, shift: 4 }, asks: { offset: 3, bits: 3, shift: 1 },
  last: { offset: 3, bits: 1, shift: 0 }, start: { offset: 2, bits: 4, shift: 4 },
  reserved: { offset: 2, bits: 4, shift: 0 }, service: { offset: 1, type: "uint8_t" },
  version: { offset: 0, bits: 4, shift: 4 }, length: { offset: 0, bits: 4, shift: 0 },
} as const;

/** Reads a {@link packet} at `offset`, in bytes; into `into`, where it is given. */
export function read_packet(view: DataView, offset: number, into?: Writable<packet>): packet {
  try {
    into ??= new packet_value(); if (offset >>> 0 !== offset) throw Error();
    const bits$3 = view.getUint8(offset + 3); const bits$2 = view.getUint8(offset + 2);
    const bits$0 = view.getUint8(offset); into.length = (bits$0 & 0xf); into.version = (bits$0 >>> 4);
    into.service = view.getUint8(offset + 1); into.reserved = (bits$2 & 0xf); into.start = (bits$2 >>> 4);
    into.last = (bits$3 & 0x1); into.asks = ((bits$3 >>> 1) & 0x7); into.small = (bits$3 >>> 4); return into;
  } catch (error) { checkPlace(view, offset, 4, "packet"); throw error; }
}

/** Writes a {@link packet} at `offset`, in bytes: all of it or nothing. */
export function write_packet(view: DataView, offset: number, value: packet): void {
  try {
    const { length, version, service, reserved = 0, start, last, asks, small } = value;
    if (
      (length & 0xf) !== length || (version & 0xf) !== version || (service & 0xff) !== service ||
      (reserved & 0xf) !== reserved || (start & 0xf) !== start || (last & 0x1) !== last || (asks & 0x7) !== asks ||
      (small & 0xf) !== small || offset >>> 0 !== offset
    ) throw Error();
    view.setUint8(offset + 3, (last & 0x1) | ((asks & 0x7) << 1) | ((small & 0xf) << 4));
    view.setUint8(offset, (length & 0xf) | ((version & 0xf) << 4)); view.setUint8(offset + 1, service);
    view.setUint8(offset + 2, (reserved & 0xf) | ((start & 0xf) << 4));
  } catch { unwritable(view, offset, 4, value, "packet", {
    length: [0xf],
    version: [0xf],
    service: [0xff],
    ...(value?.reserved !== undefined && { reserved: [0xf] }),
    start: [0xf],
    last: [0x1],
    asks: [0x7],
    small: [0xf],
  }); }
}

/** Writes a {@link packet} without a check: what is out of range is cut off. */
export function write_packet_unchecked(view: DataView, offset: number, value: packet): void {
  const { length, version, service, reserved = 0, start, last, asks, small } = value;
  view.setUint8(offset + 3, (last & 0x1) | ((asks & 0x7) << 1) | ((small & 0xf) << 4));
  view.setUint8(offset, (length & 0xf) | ((version & 0xf) << 4)); view.setUint8(offset + 1, service);
  view.setUint8(offset + 2, (reserved & 0xf) | ((start & 0xf) << 4));
}

/** {@link packet} in place, in a slot or a table: see {@link Table}. */
export class packet_table extends Table<typeof packet_MEMBERS> implements packet {
  constructor(...entries: Entries) { super(entries, 4, "packet", packet_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get length(): number { return (this.$view.getUint8(this.$offset) & 0xf); }
  set length(value: number) {
    checkInteger(value, `${this.$path}.length`, 0xf);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0xf0) | (value & 0xf));
  }
  get version(): number { return (this.$view.getUint8(this.$offset) >>> 4); }
  set version(value: number) {
    checkInteger(value, `${this.$path}.version`, 0xf);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0xf) | ((value & 0xf) << 4));
  }
  get service(): number { return this.$view.getUint8(this.$offset + 1); }
  set service(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "service")); }
  get reserved(): number { return (this.$view.getUint8(this.$offset + 2) & 0xf); }
  set reserved(value: number) {
    checkInteger(value, `${this.$path}.reserved`, 0xf);
    this.$view.setUint8(this.$offset + 2, (this.$view.getUint8(this.$offset + 2) & 0xf0) | (value & 0xf));
  }
  get start(): number { return (this.$view.getUint8(this.$offset + 2) >>> 4); }
  set start(value: number) {
    checkInteger(value, `${this.$path}.start`, 0xf);
    this.$view.setUint8(this.$offset + 2, (this.$view.getUint8(this.$offset + 2) & 0xf) | ((value & 0xf) << 4));
  }
  get last(): number { return (this.$view.getUint8(this.$offset + 3) & 0x1); }
  set last(value: number) {
    checkInteger(value, `${this.$path}.last`, 0x1);
    this.$view.setUint8(this.$offset + 3, (this.$view.getUint8(this.$offset + 3) & 0xfe) | (value & 0x1));
  }
  get asks(): number { return ((this.$view.getUint8(this.$offset + 3) >>> 1) & 0x7); }
  set asks(value: number) {
    checkInteger(value, `${this.$path}.asks`, 0x7);
    this.$view.setUint8(this.$offset + 3, (this.$view.getUint8(this.$offset + 3) & 0xf1) | ((value & 0x7) << 1));
  }
  get small(): number { return (this.$view.getUint8(this.$offset + 3) >>> 4); }
  set small(value: number) {
    checkInteger(value, `${this.$path}.small`, 0xf);
    this.$view.setUint8(this.$offset + 3, (this.$view.getUint8(this.$offset + 3) & 0xf) | ((value & 0xf) << 4));
  }
}

/** The same for C of gcc and clang, with a whole integer behind a byte. */
export interface option {
  /** Its kind, which is copied if its bit is set. */ readonly copied: number;
  /** The kind. */ readonly kind: number;
  /** In the byte order of the ABI. */ readonly value: number;
}
const option_value = /* @__PURE__ */ plain(function (this: Writable<option>) {
  this.copied = 0; this.kind = 0; this.value = 0;
});

/** Size of {@link option}, in bytes. */
export const option_SIZE = 4;
/** The members of {@link option}: offsets in bytes, and integers of C. */
export const option_MEMBERS = {
  value: { offset: 1, bits: 24, shift: 0 }, kind: { offset: 0, bits: 7, shift: 1 },
  copied: { offset: 0, bits: 1, shift: 0 },
} as const;

/** Reads a {@link option} at `offset`, in bytes; into `into`, where it is given. */
export function read_option(view: DataView, offset: number, into?: Writable<option>): option {
  try {
    into ??= new option_value(); if (offset >>> 0 !== offset) throw Error();
    const bits$3 = view.getUint8(offset + 3); const bits$1 = view.getUint16(offset + 1, true);
    const bits$0 = view.getUint8(offset); into.copied = (bits$0 & 0x1); into.kind = (bits$0 >>> 1);
    into.value = (bits$1 | (bits$3 << 16)); return into;
  } catch (error) { checkPlace(view, offset, 4, "option"); throw error; }
}

/** Writes a {@link option} at `offset`, in bytes: all of it or nothing. */
export function write_option(view: DataView, offset: number, value: option): void {
  try {
    const { copied, kind, value: $value } = value;
    if (
      (copied & 0x1) !== copied || (kind & 0x7f) !== kind || ($value & 0xffffff) !== $value || offset >>> 0 !== offset
    ) throw Error();
    view.setUint8(offset + 3, (($value >>> 16) & 0xff));
    view.setUint8(offset, (copied & 0x1) | ((kind & 0x7f) << 1));
    view.setUint16(offset + 1, ($value & 0xffff), true);
  } catch { unwritable(view, offset, 4, value, "option", { copied: [0x1], kind: [0x7f], value: [0xffffff] }); }
}

/** Writes a {@link option} without a check: what is out of range is cut off. */
export function write_option_unchecked(view: DataView, offset: number, value: option): void {
  const { copied, kind, value: $value } = value; view.setUint8(offset + 3, (($value >>> 16) & 0xff));
  view.setUint8(offset, (copied & 0x1) | ((kind & 0x7f) << 1));
  view.setUint16(offset + 1, ($value & 0xffff), true);
}

/** {@link option} in place, in a slot or a table: see {@link Table}. */
export class option_table extends Table<typeof option_MEMBERS> implements option {
  constructor(...entries: Entries) { super(entries, 4, "option", option_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get copied(): number { return (this.$view.getUint8(this.$offset) & 0x1); }
  set copied(value: number) {
    checkInteger(value, `${this.$path}.copied`, 0x1);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0xfe) | (value & 0x1));
  }
  get kind(): number { return (this.$view.getUint8(this.$offset) >>> 1); }
  set kind(value: number) {
    checkInteger(value, `${this.$path}.kind`, 0x7f);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0x1) | ((value & 0x7f) << 1));
  }
  get value(): number {
    return (this.$view.getUint16(this.$offset + 1, true) | (this.$view.getUint8(this.$offset + 3) << 16));
  }
  set value(value: number) {
    checkInteger(value, `${this.$path}.value`, 0xffffff);
    this.$view.setUint16(this.$offset + 1, (value & 0xffff), true);
    this.$view.setUint8(this.$offset + 3, ((value >>> 16) & 0xff));
  }
}

/** As an integer or as parts. */
export interface state_either {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_state_either(view: DataView, offset: number): state_either {
  return { raw: [view.getUint8(offset), view.getUint8(offset + 1)] };
}

/** A copy of a `state_either`; refuses what is none. */
function check_state_either(value: state_either, path: string): state_either {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 2, `${path}.raw`, 0xff) };
}

function write_state_either_unchecked(view: DataView, offset: number, value: state_either): void {
  putBytes(view, offset, 2, value.raw);
}

/** Several. */
export interface state_each {
  /** One nibble. */ readonly one: number;
  /** The other. */ readonly other: number;
}

function read_state_each(view: DataView, offset: number): state_each {
  const bits$0 = view.getUint8(offset); const one = (bits$0 & 0xf); const other = (bits$0 >>> 4); return { one, other };
}

/** A copy of a `state_each`; refuses what is none. */
function check_state_each(value: state_each, path: string): state_each {
  checkObject(value, path);
  return { one: checkInteger(value.one, `${path}.one`, 0xf), other: checkInteger(value.other, `${path}.other`, 0xf) };
}

function write_state_each_unchecked(view: DataView, offset: number, value: state_each): void {
  const { one, other } = value; view.setUint8(offset, (one & 0xf) | ((other & 0xf) << 4));
}

/** Bit-fields as each ABI allocates them. */
export interface state {
  /** The first one crosses bytes. */
  readonly level: number;
  /** Up to the end of its integer. */
  readonly rest: count_t;
  /** Below zero, too. */
  readonly offset: number;
  /** It does not fit into the same integer. */
  readonly range: number;
  /** Wider than a number. */
  readonly time: bigint;
  /**
   * Behind it.
   *
   * One of {@link VERSION}, or unknown.
   */
  readonly mode: number;
  /** Next to a byte of its integer. */
  readonly low: number;
  /** All bits of an integer. */
  readonly whole: number;
  /** As an integer or as parts. */
  readonly either: state_either;
  /** Several. */
  readonly each: readonly state_each[];
}
const state_value = /* @__PURE__ */ plain(function (this: Writable<state>) {
  this.level = 0; this.rest = 0; this.offset = 0; this.range = 0; this.time = 0n; this.mode = 0; this.low = 0;
  this.whole = 0; this.either = undefined as never; this.each = undefined as never;
});

/**
 * Size of {@link state}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const state_SIZE_x86_64 = 40;
/**
 * The members of {@link state}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const state_MEMBERS_x86_64 = {
  each: { offset: 30 }, either: { offset: 28 }, whole: { offset: 24, bits: 32, shift: 0 },
  low: { offset: 22, bits: 9, shift: 0 }, mode: { offset: 21, bits: 3, shift: 0 },
  time: { offset: 16, bits: 40, shift: 0 }, range: { offset: 8, bits: 31, shift: 0 },
  offset: { offset: 4, bits: 11, shift: 0 }, rest: { offset: 2, bits: 12, shift: 4 },
  level: { offset: 0, bits: 20, shift: 0 },
} as const;

/**
 * Reads a {@link state} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_state_x86_64(view: DataView, offset: number, into?: Writable<state>): state {
  try {
    into ??= new state_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 39); into.each = arrayFrom(3, (index) => read_state_each(view, offset + 30 + index));
    const bits$0 = view.getUint32(offset, true); const bits$4 = view.getUint16(offset + 4, true);
    const bits$8 = view.getUint32(offset + 8, true); const bits$16 = view.getUint32(offset + 16, true);
    const bits$20 = view.getUint8(offset + 20); const bits$21 = view.getUint8(offset + 21);
    const bits$22 = view.getUint16(offset + 22, true); const bits$24 = view.getUint32(offset + 24, true);
    into.level = (bits$0 & 0xfffff); into.rest = (bits$0 >>> 20); into.offset = ((bits$4 & 0x7ff) << 21) >> 21;
    into.range = ((bits$8 & 0x7fffffff) << 1) >> 1; into.time = BigInt(bits$16 >>> 0) | (BigInt(bits$20) << 32n);
    into.mode = (bits$21 & 0x7); into.low = ((bits$22 & 0x1ff) << 23) >> 23; into.whole = bits$24 >>> 0;
    into.either = read_state_either(view, offset + 28); return into;
  } catch (error) { checkPlace(view, offset, 40, "state"); throw error; }
}

/**
 * Writes a {@link state} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_state_x86_64(view: DataView, offset: number, value: state): void {
  const checked = check_state_x86_64(value, "state");
  checkPlace(view, offset, 40, "state");
  write_state_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link state} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_state_x86_64_unchecked(view: DataView, offset: number, value: state): void {
  write_state_either_unchecked(view, offset + 28, value.either);
  for (let index = 0; index < 3; index++) {
    const element = value.each[index];
    if (element !== undefined) write_state_each_unchecked(view, offset + 30 + index, element);
    else putBytes(view, offset + 30 + index, 1);
  }
  view.setUint8(offset + 39, 0);
  view.setUint32(offset, (value.level & 0xfffff) | ((value.rest & 0xfff) << 20), true);
  view.setUint32(offset + 4, (value.offset & 0x7ff), true);
  view.setUint32(offset + 8, (value.range & 0x7fffffff), true); view.setUint32(offset + 12, 0, true);
  view.setUint32(offset + 16, Number(value.time & 0xffffffffn), true);
  view.setUint32(
    offset + 20,
    Number((value.time >> 32n) & 0xffn) | ((value.mode & 0x7) << 8) | ((value.low & 0x1ff) << 16),
    true,
  );
  view.setUint32(offset + 24, (value.whole & 0xffffffff), true); view.setUint32(offset + 33, 0, true);
  view.setUint16(offset + 37, 0, true);
}

/** A copy of a `state`; refuses what is none. */
function check_state_x86_64(value: state, path: string): state {
  checkObject(value, path);
  return {
    level: checkInteger(value.level, `${path}.level`, 0xfffff),
    rest: checkInteger(value.rest, `${path}.rest`, 0xfff),
    offset: checkInteger(value.offset, `${path}.offset`, 0x3ff, -0x400),
    range: checkInteger(value.range, `${path}.range`, 0x3fffffff, -0x40000000),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffn),
    mode: checkInteger(value.mode, `${path}.mode`, 0x7),
    low: checkInteger(value.low, `${path}.low`, 0xff, -0x100),
    whole: checkInteger(value.whole, `${path}.whole`, 0xffffffff),
    either: check_state_either(value.either, `${path}.either`),
    each: checkArray(value.each, 3, `${path}.each`, (element, at) => check_state_each(element, at)),
  };
}

/**
 * {@link state} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class state_table_x86_64 extends Table<typeof state_MEMBERS_x86_64> implements Omit<state, "either" | "each"> {
  constructor(...entries: Entries) { super(entries, 40, "state", state_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 40); }
  get level(): number {
    return (this.$view.getUint16(this.$offset, true) | ((this.$view.getUint8(this.$offset + 2) & 0xf) << 16));
  }
  set level(value: number) {
    checkInteger(value, `${this.$path}.level`, 0xfffff);
    this.$view.setUint16(this.$offset, (value & 0xffff), true);
    this.$view.setUint8(this.$offset + 2, (this.$view.getUint8(this.$offset + 2) & 0xf0) | ((value >>> 16) & 0xf));
  }
  get rest(): count_t { return (this.$view.getUint16(this.$offset + 2, true) >>> 4); }
  set rest(value: count_t) {
    checkInteger(value, `${this.$path}.rest`, 0xfff);
    this.$view.setUint16(
      this.$offset + 2,
      (this.$view.getUint16(this.$offset + 2, true) & 0xf) | ((value & 0xfff) << 4),
      true,
    );
  }
  get offset(): number { return ((this.$view.getUint16(this.$offset + 4, true) & 0x7ff) << 21) >> 21; }
  set offset(value: number) {
    checkInteger(value, `${this.$path}.offset`, 0x3ff, -0x400);
    this.$view.setUint16(
      this.$offset + 4,
      (this.$view.getUint16(this.$offset + 4, true) & 0xf800) | (value & 0x7ff),
      true,
    );
  }
  get range(): number { return ((this.$view.getUint32(this.$offset + 8, true) & 0x7fffffff) << 1) >> 1; }
  set range(value: number) {
    checkInteger(value, `${this.$path}.range`, 0x3fffffff, -0x40000000);
    this.$view.setUint32(
      this.$offset + 8,
      (this.$view.getUint32(this.$offset + 8, true) & 0x80000000) | (value & 0x7fffffff),
      true,
    );
  }
  get time(): bigint {
    return BigInt(this.$view.getUint32(this.$offset + 16, true) >>> 0) |
    (BigInt(this.$view.getUint8(this.$offset + 20)) << 32n);
  }
  set time(value: bigint) {
    checkInteger(value, `${this.$path}.time`, 0xffffffffffn);
    this.$view.setUint32(this.$offset + 16, Number(value & 0xffffffffn), true);
    this.$view.setUint8(this.$offset + 20, Number((value >> 32n) & 0xffn));
  }
  get mode(): number { return (this.$view.getUint8(this.$offset + 21) & 0x7); }
  set mode(value: number) {
    checkInteger(value, `${this.$path}.mode`, 0x7);
    this.$view.setUint8(this.$offset + 21, (this.$view.getUint8(this.$offset + 21) & 0xf8) | (value & 0x7));
  }
  get low(): number { return ((this.$view.getUint16(this.$offset + 22, true) & 0x1ff) << 23) >> 23; }
  set low(value: number) {
    checkInteger(value, `${this.$path}.low`, 0xff, -0x100);
    this.$view.setUint16(
      this.$offset + 22,
      (this.$view.getUint16(this.$offset + 22, true) & 0xfe00) | (value & 0x1ff),
      true,
    );
  }
  get whole(): number { return this.$view.getUint32(this.$offset + 24, true) >>> 0; }
  set whole(value: number) {
    checkInteger(value, `${this.$path}.whole`, 0xffffffff);
    this.$view.setUint32(this.$offset + 24, (value & 0xffffffff), true);
  }
  /** Some bits of it. */
  get either_part(): number { return (this.$view.getUint8(this.$offset + 28) & 0x1f); }
  set either_part(value: number) {
    checkInteger(value, `${this.$path}.either.part`, 0x1f);
    this.$view.setUint8(this.$offset + 28, (this.$view.getUint8(this.$offset + 28) & 0xe0) | (value & 0x1f));
  }
  /** All of it. */
  get either_all(): number { return this.$view.getUint16(this.$offset + 28, true); }
  set either_all(value: number) { this.$view.setUint16(this.$offset + 28, uint16(value, this, "either.all"), true); }
  /** One nibble. */
  $get_each_one(index: number): number {
    checkIndex(index, 3, "state.each[].one");
    return (this.$view.getUint8(this.$offset + 30 + index) & 0xf);
  }
  /** Sets what `$get_each_one` gives. */
  $set_each_one(index: number, value: number): void {
    checkIndex(index, 3, "state.each[].one");
    if (typeof value !== "number" || (value & 0xf) !== value) checkInteger(value, `state.each[${index}].one`, 0xf);
    this.$view.setUint8(
      this.$offset + 30 + index,
      (this.$view.getUint8(this.$offset + 30 + index) & 0xf0) | (value & 0xf),
    );
  }
  /** The other. */
  $get_each_other(index: number): number {
    checkIndex(index, 3, "state.each[].other");
    return (this.$view.getUint8(this.$offset + 30 + index) >>> 4);
  }
  /** Sets what `$get_each_other` gives. */
  $set_each_other(index: number, value: number): void {
    checkIndex(index, 3, "state.each[].other");
    if (typeof value !== "number" || (value & 0xf) !== value) checkInteger(value, `state.each[${index}].other`, 0xf);
    this.$view.setUint8(
      this.$offset + 30 + index,
      (this.$view.getUint8(this.$offset + 30 + index) & 0xf) | ((value & 0xf) << 4),
    );
  }
}

/**
 * Size of {@link state}, in bytes.
 *
 * As laid out on i386.
 */
export const state_SIZE_i386 = 32;
/**
 * The members of {@link state}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const state_MEMBERS_i386 = {
  each: { offset: 26 }, either: { offset: 24 }, whole: { offset: 20, bits: 32, shift: 0 },
  low: { offset: 18, bits: 9, shift: 0 }, mode: { offset: 17, bits: 3, shift: 0 },
  time: { offset: 12, bits: 40, shift: 0 }, range: { offset: 8, bits: 31, shift: 0 },
  offset: { offset: 4, bits: 11, shift: 0 }, rest: { offset: 2, bits: 12, shift: 4 },
  level: { offset: 0, bits: 20, shift: 0 },
} as const;

/**
 * Reads a {@link state} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_state_i386(view: DataView, offset: number, into?: Writable<state>): state {
  try {
    into ??= new state_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 31); into.each = arrayFrom(3, (index) => read_state_each(view, offset + 26 + index));
    const bits$0 = view.getUint32(offset, true); const bits$4 = view.getUint16(offset + 4, true);
    const bits$8 = view.getUint32(offset + 8, true); const bits$12 = view.getUint32(offset + 12, true);
    const bits$16 = view.getUint8(offset + 16); const bits$17 = view.getUint8(offset + 17);
    const bits$18 = view.getUint16(offset + 18, true); const bits$20 = view.getUint32(offset + 20, true);
    into.level = (bits$0 & 0xfffff); into.rest = (bits$0 >>> 20); into.offset = ((bits$4 & 0x7ff) << 21) >> 21;
    into.range = ((bits$8 & 0x7fffffff) << 1) >> 1; into.time = BigInt(bits$12 >>> 0) | (BigInt(bits$16) << 32n);
    into.mode = (bits$17 & 0x7); into.low = ((bits$18 & 0x1ff) << 23) >> 23; into.whole = bits$20 >>> 0;
    into.either = read_state_either(view, offset + 24); return into;
  } catch (error) { checkPlace(view, offset, 32, "state"); throw error; }
}

/**
 * Writes a {@link state} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_state_i386(view: DataView, offset: number, value: state): void {
  const checked = check_state_i386(value, "state");
  checkPlace(view, offset, 32, "state");
  write_state_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link state} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_state_i386_unchecked(view: DataView, offset: number, value: state): void {
  write_state_either_unchecked(view, offset + 24, value.either);
  for (let index = 0; index < 3; index++) {
    const element = value.each[index];
    if (element !== undefined) write_state_each_unchecked(view, offset + 26 + index, element);
    else putBytes(view, offset + 26 + index, 1);
  }
  view.setUint8(offset + 31, 0);
  view.setUint32(offset, (value.level & 0xfffff) | ((value.rest & 0xfff) << 20), true);
  view.setUint32(offset + 4, (value.offset & 0x7ff), true);
  view.setUint32(offset + 8, (value.range & 0x7fffffff), true);
  view.setUint32(offset + 12, Number(value.time & 0xffffffffn), true);
  view.setUint32(
    offset + 16,
    Number((value.time >> 32n) & 0xffn) | ((value.mode & 0x7) << 8) | ((value.low & 0x1ff) << 16),
    true,
  );
  view.setUint32(offset + 20, (value.whole & 0xffffffff), true); view.setUint16(offset + 29, 0, true);
}

/** A copy of a `state`; refuses what is none. */
function check_state_i386(value: state, path: string): state {
  checkObject(value, path);
  return {
    level: checkInteger(value.level, `${path}.level`, 0xfffff),
    rest: checkInteger(value.rest, `${path}.rest`, 0xfff),
    offset: checkInteger(value.offset, `${path}.offset`, 0x3ff, -0x400),
    range: checkInteger(value.range, `${path}.range`, 0x3fffffff, -0x40000000),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffn),
    mode: checkInteger(value.mode, `${path}.mode`, 0x7),
    low: checkInteger(value.low, `${path}.low`, 0xff, -0x100),
    whole: checkInteger(value.whole, `${path}.whole`, 0xffffffff),
    either: check_state_either(value.either, `${path}.either`),
    each: checkArray(value.each, 3, `${path}.each`, (element, at) => check_state_each(element, at)),
  };
}

/**
 * {@link state} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class state_table_i386 extends Table<typeof state_MEMBERS_i386> implements Omit<state, "either" | "each"> {
  constructor(...entries: Entries) { super(entries, 32, "state", state_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 32); }
  get level(): number {
    return (this.$view.getUint16(this.$offset, true) | ((this.$view.getUint8(this.$offset + 2) & 0xf) << 16));
  }
  set level(value: number) {
    checkInteger(value, `${this.$path}.level`, 0xfffff);
    this.$view.setUint16(this.$offset, (value & 0xffff), true);
    this.$view.setUint8(this.$offset + 2, (this.$view.getUint8(this.$offset + 2) & 0xf0) | ((value >>> 16) & 0xf));
  }
  get rest(): count_t { return (this.$view.getUint16(this.$offset + 2, true) >>> 4); }
  set rest(value: count_t) {
    checkInteger(value, `${this.$path}.rest`, 0xfff);
    this.$view.setUint16(
      this.$offset + 2,
      (this.$view.getUint16(this.$offset + 2, true) & 0xf) | ((value & 0xfff) << 4),
      true,
    );
  }
  get offset(): number { return ((this.$view.getUint16(this.$offset + 4, true) & 0x7ff) << 21) >> 21; }
  set offset(value: number) {
    checkInteger(value, `${this.$path}.offset`, 0x3ff, -0x400);
    this.$view.setUint16(
      this.$offset + 4,
      (this.$view.getUint16(this.$offset + 4, true) & 0xf800) | (value & 0x7ff),
      true,
    );
  }
  get range(): number { return ((this.$view.getUint32(this.$offset + 8, true) & 0x7fffffff) << 1) >> 1; }
  set range(value: number) {
    checkInteger(value, `${this.$path}.range`, 0x3fffffff, -0x40000000);
    this.$view.setUint32(
      this.$offset + 8,
      (this.$view.getUint32(this.$offset + 8, true) & 0x80000000) | (value & 0x7fffffff),
      true,
    );
  }
  get time(): bigint {
    return BigInt(this.$view.getUint32(this.$offset + 12, true) >>> 0) |
    (BigInt(this.$view.getUint8(this.$offset + 16)) << 32n);
  }
  set time(value: bigint) {
    checkInteger(value, `${this.$path}.time`, 0xffffffffffn);
    this.$view.setUint32(this.$offset + 12, Number(value & 0xffffffffn), true);
    this.$view.setUint8(this.$offset + 16, Number((value >> 32n) & 0xffn));
  }
  get mode(): number { return (this.$view.getUint8(this.$offset + 17) & 0x7); }
  set mode(value: number) {
    checkInteger(value, `${this.$path}.mode`, 0x7);
    this.$view.setUint8(this.$offset + 17, (this.$view.getUint8(this.$offset + 17) & 0xf8) | (value & 0x7));
  }
  get low(): number { return ((this.$view.getUint16(this.$offset + 18, true) & 0x1ff) << 23) >> 23; }
  set low(value: number) {
    checkInteger(value, `${this.$path}.low`, 0xff, -0x100);
    this.$view.setUint16(
      this.$offset + 18,
      (this.$view.getUint16(this.$offset + 18, true) & 0xfe00) | (value & 0x1ff),
      true,
    );
  }
  get whole(): number { return this.$view.getUint32(this.$offset + 20, true) >>> 0; }
  set whole(value: number) {
    checkInteger(value, `${this.$path}.whole`, 0xffffffff);
    this.$view.setUint32(this.$offset + 20, (value & 0xffffffff), true);
  }
  /** Some bits of it. */
  get either_part(): number { return (this.$view.getUint8(this.$offset + 24) & 0x1f); }
  set either_part(value: number) {
    checkInteger(value, `${this.$path}.either.part`, 0x1f);
    this.$view.setUint8(this.$offset + 24, (this.$view.getUint8(this.$offset + 24) & 0xe0) | (value & 0x1f));
  }
  /** All of it. */
  get either_all(): number { return this.$view.getUint16(this.$offset + 24, true); }
  set either_all(value: number) { this.$view.setUint16(this.$offset + 24, uint16(value, this, "either.all"), true); }
  /** One nibble. */
  $get_each_one(index: number): number {
    checkIndex(index, 3, "state.each[].one");
    return (this.$view.getUint8(this.$offset + 26 + index) & 0xf);
  }
  /** Sets what `$get_each_one` gives. */
  $set_each_one(index: number, value: number): void {
    checkIndex(index, 3, "state.each[].one");
    if (typeof value !== "number" || (value & 0xf) !== value) checkInteger(value, `state.each[${index}].one`, 0xf);
    this.$view.setUint8(
      this.$offset + 26 + index,
      (this.$view.getUint8(this.$offset + 26 + index) & 0xf0) | (value & 0xf),
    );
  }
  /** The other. */
  $get_each_other(index: number): number {
    checkIndex(index, 3, "state.each[].other");
    return (this.$view.getUint8(this.$offset + 26 + index) >>> 4);
  }
  /** Sets what `$get_each_other` gives. */
  $set_each_other(index: number, value: number): void {
    checkIndex(index, 3, "state.each[].other");
    if (typeof value !== "number" || (value & 0xf) !== value) checkInteger(value, `state.each[${index}].other`, 0xf);
    this.$view.setUint8(
      this.$offset + 26 + index,
      (this.$view.getUint8(this.$offset + 26 + index) & 0xf) | ((value & 0xf) << 4),
    );
  }
}

/** Bits that no member has: up to the next integer, beside a bit-field, and a whole byte. */
export interface gaps {
  /** The first byte. */ readonly first: number;
  /** The second one. */ readonly second: number;
  /** A few bits. */ readonly few: number;
  /** Some more. */ readonly more: number;
  /** The others. */ readonly others: number;
}
const gaps_value = /* @__PURE__ */ plain(function (this: Writable<gaps>) {
  this.first = 0; this.second = 0; this.few = 0; this.more = 0; this.others = 0;
});

/**
 * Size of {@link gaps}, in bytes.
 *
 * As laid out on x86_64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const gaps_SIZE_x86_64 = 12;
/**
 * The members of {@link gaps}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const gaps_MEMBERS_x86_64 = {
  others: { offset: 8, bits: 11, shift: 5 }, more: { offset: 8, bits: 2, shift: 0 },
  few: { offset: 3, bits: 3, shift: 0 }, second: { offset: 2, type: "uint8_t" }, first: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link gaps} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_gaps_x86_64(view: DataView, offset: number, into?: Writable<gaps>): gaps {
  try {
    into ??= new gaps_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 11); const bits$8 = view.getUint16(offset + 8, true);
    const bits$3 = view.getUint8(offset + 3); into.first = view.getUint8(offset);
    into.second = view.getUint8(offset + 2); into.few = (bits$3 & 0x7); into.more = (bits$8 & 0x3);
    into.others = ((bits$8 >>> 5) << 21) >> 21; return into;
  } catch (error) { checkPlace(view, offset, 12, "gaps"); throw error; }
}

/**
 * Writes a {@link gaps} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_gaps_x86_64(view: DataView, offset: number, value: gaps): void {
  try {
    const { first, second, few, more, others } = value;
    if (
      (first & 0xff) !== first || (second & 0xff) !== second || (few & 0x7) !== few || (more & 0x3) !== more ||
      (others << 21) >> 21 !== others || offset >>> 0 !== offset
    ) throw Error();
    view.setUint16(offset + 10, 0, true);
    view.setUint32(offset, first | (second << 16) | ((few & 0x7) << 24), true); view.setUint32(offset + 4, 0, true);
    view.setUint16(offset + 8, (more & 0x3) | ((others & 0x7ff) << 5), true);
  } catch { unwritable(view, offset, 12, value, "gaps", {
    first: [0xff], second: [0xff], few: [0x7], more: [0x3], others: [0x3ff, -0x400],
  }); }
}

/**
 * Writes a {@link gaps} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_gaps_x86_64_unchecked(view: DataView, offset: number, value: gaps): void {
  const { first, second, few, more, others } = value; view.setUint16(offset + 10, 0, true);
  view.setUint32(offset, (first & 0xff) | ((second & 0xff) << 16) | ((few & 0x7) << 24), true);
  view.setUint32(offset + 4, 0, true); view.setUint16(offset + 8, (more & 0x3) | ((others & 0x7ff) << 5), true);
}

/**
 * {@link gaps} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class gaps_table_x86_64 extends Table<typeof gaps_MEMBERS_x86_64> implements gaps {
  constructor(...entries: Entries) { super(entries, 12, "gaps", gaps_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 12); }
  get first(): number { return this.$view.getUint8(this.$offset); }
  set first(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "first")); }
  get second(): number { return this.$view.getUint8(this.$offset + 2); }
  set second(value: number) { this.$view.setUint8(this.$offset + 2, uint8(value, this, "second")); }
  get few(): number { return (this.$view.getUint8(this.$offset + 3) & 0x7); }
  set few(value: number) {
    checkInteger(value, `${this.$path}.few`, 0x7);
    this.$view.setUint8(this.$offset + 3, (this.$view.getUint8(this.$offset + 3) & 0xf8) | (value & 0x7));
  }
  get more(): number { return (this.$view.getUint8(this.$offset + 8) & 0x3); }
  set more(value: number) {
    checkInteger(value, `${this.$path}.more`, 0x3);
    this.$view.setUint8(this.$offset + 8, (this.$view.getUint8(this.$offset + 8) & 0xfc) | (value & 0x3));
  }
  get others(): number { return ((this.$view.getUint16(this.$offset + 8, true) >>> 5) << 21) >> 21; }
  set others(value: number) {
    checkInteger(value, `${this.$path}.others`, 0x3ff, -0x400);
    this.$view.setUint16(
      this.$offset + 8,
      (this.$view.getUint16(this.$offset + 8, true) & 0x1f) | ((value & 0x7ff) << 5),
      true,
    );
  }
}

/**
 * Size of {@link gaps}, in bytes.
 *
 * As laid out on i386.
 */
export const gaps_SIZE_i386 = 8;
/**
 * The members of {@link gaps}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const gaps_MEMBERS_i386 = {
  others: { offset: 4, bits: 11, shift: 5 }, more: { offset: 4, bits: 2, shift: 0 },
  few: { offset: 3, bits: 3, shift: 0 }, second: { offset: 2, type: "uint8_t" }, first: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link gaps} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_gaps_i386(view: DataView, offset: number, into?: Writable<gaps>): gaps {
  try {
    into ??= new gaps_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 7); const bits$4 = view.getUint16(offset + 4, true);
    const bits$3 = view.getUint8(offset + 3); into.first = view.getUint8(offset);
    into.second = view.getUint8(offset + 2); into.few = (bits$3 & 0x7); into.more = (bits$4 & 0x3);
    into.others = ((bits$4 >>> 5) << 21) >> 21; return into;
  } catch (error) { checkPlace(view, offset, 8, "gaps"); throw error; }
}

/**
 * Writes a {@link gaps} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_gaps_i386(view: DataView, offset: number, value: gaps): void {
  try {
    const { first, second, few, more, others } = value;
    if (
      (first & 0xff) !== first || (second & 0xff) !== second || (few & 0x7) !== few || (more & 0x3) !== more ||
      (others << 21) >> 21 !== others || offset >>> 0 !== offset
    ) throw Error();
    view.setUint16(offset + 6, 0, true); view.setUint32(offset, first | (second << 16) | ((few & 0x7) << 24), true);
    view.setUint16(offset + 4, (more & 0x3) | ((others & 0x7ff) << 5), true);
  } catch { unwritable(view, offset, 8, value, "gaps", {
    first: [0xff], second: [0xff], few: [0x7], more: [0x3], others: [0x3ff, -0x400],
  }); }
}

/**
 * Writes a {@link gaps} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_gaps_i386_unchecked(view: DataView, offset: number, value: gaps): void {
  const { first, second, few, more, others } = value; view.setUint16(offset + 6, 0, true);
  view.setUint32(offset, (first & 0xff) | ((second & 0xff) << 16) | ((few & 0x7) << 24), true);
  view.setUint16(offset + 4, (more & 0x3) | ((others & 0x7ff) << 5), true);
}

/**
 * {@link gaps} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class gaps_table_i386 extends Table<typeof gaps_MEMBERS_i386> implements gaps {
  constructor(...entries: Entries) { super(entries, 8, "gaps", gaps_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 8); }
  get first(): number { return this.$view.getUint8(this.$offset); }
  set first(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "first")); }
  get second(): number { return this.$view.getUint8(this.$offset + 2); }
  set second(value: number) { this.$view.setUint8(this.$offset + 2, uint8(value, this, "second")); }
  get few(): number { return (this.$view.getUint8(this.$offset + 3) & 0x7); }
  set few(value: number) {
    checkInteger(value, `${this.$path}.few`, 0x7);
    this.$view.setUint8(this.$offset + 3, (this.$view.getUint8(this.$offset + 3) & 0xf8) | (value & 0x7));
  }
  get more(): number { return (this.$view.getUint8(this.$offset + 4) & 0x3); }
  set more(value: number) {
    checkInteger(value, `${this.$path}.more`, 0x3);
    this.$view.setUint8(this.$offset + 4, (this.$view.getUint8(this.$offset + 4) & 0xfc) | (value & 0x3));
  }
  get others(): number { return ((this.$view.getUint16(this.$offset + 4, true) >>> 5) << 21) >> 21; }
  set others(value: number) {
    checkInteger(value, `${this.$path}.others`, 0x3ff, -0x400);
    this.$view.setUint16(
      this.$offset + 4,
      (this.$view.getUint16(this.$offset + 4, true) & 0x1f) | ((value & 0x7ff) << 5),
      true,
    );
  }
}

/**
 * Size of {@link gaps}, in bytes.
 *
 * As laid out on aarch64, arm.
 */
export const gaps_SIZE_aarch64 = 16;
/**
 * The members of {@link gaps}: offsets in bytes, and integers of C.
 *
 * As laid out on aarch64, arm.
 */
export const gaps_MEMBERS_aarch64 = {
  others: { offset: 8, bits: 11, shift: 5 }, more: { offset: 8, bits: 2, shift: 0 },
  few: { offset: 3, bits: 3, shift: 0 }, second: { offset: 2, type: "uint8_t" }, first: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link gaps} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on aarch64, arm.
 */
export function read_gaps_aarch64(view: DataView, offset: number, into?: Writable<gaps>): gaps {
  try {
    into ??= new gaps_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 15); const bits$8 = view.getUint16(offset + 8, true);
    const bits$3 = view.getUint8(offset + 3); into.first = view.getUint8(offset);
    into.second = view.getUint8(offset + 2); into.few = (bits$3 & 0x7); into.more = (bits$8 & 0x3);
    into.others = ((bits$8 >>> 5) << 21) >> 21; return into;
  } catch (error) { checkPlace(view, offset, 16, "gaps"); throw error; }
}

/**
 * Writes a {@link gaps} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on aarch64, arm.
 */
export function write_gaps_aarch64(view: DataView, offset: number, value: gaps): void {
  try {
    const { first, second, few, more, others } = value;
    if (
      (first & 0xff) !== first || (second & 0xff) !== second || (few & 0x7) !== few || (more & 0x3) !== more ||
      (others << 21) >> 21 !== others || offset >>> 0 !== offset
    ) throw Error();
    view.setUint16(offset + 14, 0, true);
    view.setUint32(offset, first | (second << 16) | ((few & 0x7) << 24), true); view.setUint32(offset + 4, 0, true);
    view.setUint16(offset + 8, (more & 0x3) | ((others & 0x7ff) << 5), true); view.setUint32(offset + 10, 0, true);
  } catch { unwritable(view, offset, 16, value, "gaps", {
    first: [0xff], second: [0xff], few: [0x7], more: [0x3], others: [0x3ff, -0x400],
  }); }
}

/**
 * Writes a {@link gaps} without a check: what is out of range is cut off.
 *
 * As laid out on aarch64, arm.
 */
export function write_gaps_aarch64_unchecked(view: DataView, offset: number, value: gaps): void {
  const { first, second, few, more, others } = value; view.setUint16(offset + 14, 0, true);
  view.setUint32(offset, (first & 0xff) | ((second & 0xff) << 16) | ((few & 0x7) << 24), true);
  view.setUint32(offset + 4, 0, true); view.setUint16(offset + 8, (more & 0x3) | ((others & 0x7ff) << 5), true);
  view.setUint32(offset + 10, 0, true);
}

/**
 * {@link gaps} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on aarch64, arm.
 */
export class gaps_table_aarch64 extends Table<typeof gaps_MEMBERS_aarch64> implements gaps {
  constructor(...entries: Entries) { super(entries, 16, "gaps", gaps_MEMBERS_aarch64); }
  $at(index: number): this { return this.$move(index, 16); }
  get first(): number { return this.$view.getUint8(this.$offset); }
  set first(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "first")); }
  get second(): number { return this.$view.getUint8(this.$offset + 2); }
  set second(value: number) { this.$view.setUint8(this.$offset + 2, uint8(value, this, "second")); }
  get few(): number { return (this.$view.getUint8(this.$offset + 3) & 0x7); }
  set few(value: number) {
    checkInteger(value, `${this.$path}.few`, 0x7);
    this.$view.setUint8(this.$offset + 3, (this.$view.getUint8(this.$offset + 3) & 0xf8) | (value & 0x7));
  }
  get more(): number { return (this.$view.getUint8(this.$offset + 8) & 0x3); }
  set more(value: number) {
    checkInteger(value, `${this.$path}.more`, 0x3);
    this.$view.setUint8(this.$offset + 8, (this.$view.getUint8(this.$offset + 8) & 0xfc) | (value & 0x3));
  }
  get others(): number { return ((this.$view.getUint16(this.$offset + 8, true) >>> 5) << 21) >> 21; }
  set others(value: number) {
    checkInteger(value, `${this.$path}.others`, 0x3ff, -0x400);
    this.$view.setUint16(
      this.$offset + 8,
      (this.$view.getUint16(this.$offset + 8, true) & 0x1f) | ((value & 0x7ff) << 5),
      true,
    );
  }
}

/** Portable bits, two of which nobody has. */
export interface port {
  /** Its number. */ readonly number: number;
  /** Whether it is open. */ readonly open: number;
}
const port_value = /* @__PURE__ */ plain(function (this: Writable<port>) {
  this.number = 0; this.open = 0;
});

/** Size of {@link port}, in bytes. */
export const port_SIZE = 2;
/** The members of {@link port}: offsets in bytes, and integers of C. */
export const port_MEMBERS = {
  open: { offset: 0, bits: 1, shift: 7 }, number: { offset: 0, bits: 5, shift: 0 },
} as const;

/** Reads a {@link port} at `offset`, in bytes; into `into`, where it is given. */
export function read_port(view: DataView, offset: number, into?: Writable<port>): port {
  try {
    into ??= new port_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 1); const bits$0 = view.getUint8(offset); into.number = (bits$0 & 0x1f);
    into.open = (bits$0 >>> 7); return into;
  } catch (error) { checkPlace(view, offset, 2, "port"); throw error; }
}

/** Writes a {@link port} at `offset`, in bytes: all of it or nothing. */
export function write_port(view: DataView, offset: number, value: port): void {
  try {
    const { number, open } = value;
    if ((number & 0x1f) !== number || (open & 0x1) !== open || offset >>> 0 !== offset) throw Error();
    view.setUint8(offset + 1, 0); view.setUint8(offset, (number & 0x1f) | ((open & 0x1) << 7));
  } catch { unwritable(view, offset, 2, value, "port", { number: [0x1f], open: [0x1] }); }
}

/** Writes a {@link port} without a check: what is out of range is cut off. */
export function write_port_unchecked(view: DataView, offset: number, value: port): void {
  const { number, open } = value; view.setUint8(offset + 1, 0);
  view.setUint8(offset, (number & 0x1f) | ((open & 0x1) << 7));
}

/** {@link port} in place, in a slot or a table: see {@link Table}. */
export class port_table extends Table<typeof port_MEMBERS> implements port {
  constructor(...entries: Entries) { super(entries, 2, "port", port_MEMBERS); }
  $at(index: number): this { return this.$move(index, 2); }
  get number(): number { return (this.$view.getUint8(this.$offset) & 0x1f); }
  set number(value: number) {
    checkInteger(value, `${this.$path}.number`, 0x1f);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0xe0) | (value & 0x1f));
  }
  get open(): number { return (this.$view.getUint8(this.$offset) >>> 7); }
  set open(value: number) {
    checkInteger(value, `${this.$path}.open`, 0x1);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0x7f) | ((value & 0x1) << 7));
  }
}

/**
 * A part that the version selects.
 *
 * Told apart by `version`. One that selects no variant keeps the bytes of `part` as `raw`.
 */
export type choice = {
  /**
   * Which part.
   *
   * One of {@link VERSION}, or unknown.
   */
  readonly version: number;
  /** Not used. */
  readonly pad?: number;
  /** Not used. */
  readonly more?: number;
} & (
  | {
      readonly version: typeof VERSION_FOUR;
      readonly part: { readonly bits: number };
    }
  | {
      readonly version: typeof VERSION_SIX;
      readonly part: { readonly all: number };
    }
  | {
      readonly version: UnknownCode;
      readonly part: { readonly raw: readonly number[] };
    }
);

/** Size of {@link choice}, in bytes. */
export const choice_SIZE = 4;
/** The members of {@link choice}: offsets in bytes, and integers of C. */
export const choice_MEMBERS = {
  part: { offset: 2 }, more: { offset: 1, type: "uint8_t" }, pad: { offset: 0, bits: 2, shift: 6 },
  version: { offset: 0, bits: 6, shift: 0 },
} as const;

/** Reads a {@link choice} at `offset`, in bytes. */
export function read_choice(view: DataView, offset: number): choice {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const bits$0 = view.getUint8(offset);
    const version = (bits$0 & 0x3f);
    const pad = (bits$0 >>> 6);
    const more = view.getUint8(offset + 1);
    switch (version) {
      case VERSION_FOUR:
        return { version, pad, more, part: { bits: (view.getUint16(offset + 2, true) & 0x1fff) } };
      case VERSION_SIX:
        return { version, pad, more, part: { all: view.getUint16(offset + 2, true) } };
      default:
        return {
          version: version as UnknownCode,
          pad,
          more,
          part: { raw: [view.getUint8(offset + 2), view.getUint8(offset + 3)] },
        };
    }
  } catch (error) { checkPlace(view, offset, 4, "choice"); throw error; }
}

/** Writes a {@link choice} at `offset`, in bytes: all of it or nothing. */
export function write_choice(view: DataView, offset: number, value: choice): void {
  const checked = check_choice(value, "choice");
  checkPlace(view, offset, 4, "choice");
  write_choice_unchecked(view, offset, checked);
}

/** Writes a {@link choice} without a check: what is out of range is cut off. */
export function write_choice_unchecked(view: DataView, offset: number, value: choice): void {
  switch (value.version) {
    case VERSION_FOUR:
      view.setUint16(offset + 2, (value.part.bits & 0x1fff), true);
      break;
    case VERSION_SIX:
      view.setUint16(offset + 2, value.part.all, true);
      break;
    default:
      putBytes(view, offset + 2, 2, value.part.raw);
  }
  view.setUint8(offset + 1, (value.more ?? 0));
  view.setUint8(offset, (value.version & 0x3f) | (((value.pad ?? 0) & 0x3) << 6));
}

/** A copy of a `choice`; refuses what is none. */
function check_choice(value: choice, path: string): choice {
  checkObject(value, path);
  const { pad = 0, more = 0 } = value;
  const { version, part } = value;
  checkInteger(version, `${path}.version`, 0x3f);
  checkObject(part, `${path}.part`);
  switch (version) {
    case VERSION_FOUR:
      return {
        version,
        pad: checkInteger(pad, `${path}.pad`, 0x3),
        more: checkInteger(more, `${path}.more`, 0xff),
        part: { bits: checkInteger(part.bits, `${path}.part.bits`, 0x1fff) },
      };
    case VERSION_SIX:
      return {
        version,
        pad: checkInteger(pad, `${path}.pad`, 0x3),
        more: checkInteger(more, `${path}.more`, 0xff),
        part: { all: checkInteger(part.all, `${path}.part.all`, 0xffff) },
      };
    default:
      return {
        version,
        pad: checkInteger(pad, `${path}.pad`, 0x3),
        more: checkInteger(more, `${path}.more`, 0xff),
        part: { raw: checkIntegers(part.raw, 2, `${path}.part.raw`, 0xff) },
      };
  }
}

/** {@link choice} in place, in a slot or a table: see {@link Table}. */
export class choice_table extends Table<typeof choice_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 4, "choice", choice_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  /**
   * Which part.
   *
   * One of {@link VERSION}, or unknown.
   */
  get version(): number { return (this.$view.getUint8(this.$offset) & 0x3f); }
  set version(value: number) {
    checkInteger(value, `${this.$path}.version`, 0x3f);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0xc0) | (value & 0x3f));
  }
  /** Not used. */
  get pad(): number { return (this.$view.getUint8(this.$offset) >>> 6); }
  set pad(value: number) {
    checkInteger(value, `${this.$path}.pad`, 0x3);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0x3f) | ((value & 0x3) << 6));
  }
  /** Not used. */
  get more(): number { return this.$view.getUint8(this.$offset + 1); }
  set more(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "more")); }
  /** A few bits. */
  get part_bits(): number { return (this.$view.getUint16(this.$offset + 2, true) & 0x1fff); }
  set part_bits(value: number) {
    checkInteger(value, `${this.$path}.part.bits`, 0x1fff);
    this.$view.setUint16(
      this.$offset + 2,
      (this.$view.getUint16(this.$offset + 2, true) & 0xe000) | (value & 0x1fff),
      true,
    );
  }
  /** The whole integer. */
  get part_all(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set part_all(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "part.all"), true); }
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

// SPDX-License-Identifier: MIT
/**
 * Integers of C.
 *
 * Integers of C.
 *
 * This file is generated from test/codegen/words/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/words/spec.ts
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
 * What Linux calls it.
 *
 * `uint32_t`.
 */
export type u32_t = number;

/**
 * The most significant byte first.
 *
 * `u32_t`, big-endian.
 */
export type be32_t = number;

/**
 * An address.
 *
 * `be32_t`, big-endian.
 */
export type address_t = number;

/**
 * A frame number.
 *
 * `unsigned long`.
 */
export type frame_t = bigint;

/**
 * Whether something holds.
 *
 * `bool`.
 */
export type truth_t = boolean;

/** Dark. */
export const LAMP_OFF = 0;
/** Bright. */
export const LAMP_ON = 1;

/** States of a lamp. */
export type LAMP =
  | typeof LAMP_OFF
  | typeof LAMP_ON;

/** The C name of a code of {@link LAMP}; `undefined` for an unknown one. */
export function LAMP_name(value: number): string | undefined {
  switch (value) {
    case LAMP_OFF:
      return "LAMP_OFF";
    case LAMP_ON:
      return "LAMP_ON";
    default:
      return undefined;
  }
}

/** Bit number of {@link FRAME_read}. */
export const _FRAME_read = 0;
/** It may be read. */
export const FRAME_read = 0x1n;
/** Bit number of {@link FRAME_write}. */
export const _FRAME_write = 1;
/** It may be written. */
export const FRAME_write = 0x2n;

/**
 * What a frame allows.
 *
 * Any of the `FRAME_*` masks, joined by OR.
 */
export type FRAME = bigint;

/**
 * The C names of the flags of {@link FRAME} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function FRAME_names(value: FRAME): string[] {
  checkInteger(value, "FRAME", 0xffffffffffffffffn, -0x8000000000000000n);
  const names: string[] = [];
  if ((value & FRAME_read) !== 0n) names.push("FRAME_read");
  if ((value & FRAME_write) !== 0n) names.push("FRAME_write");
  const unknown = BigInt.asUintN(64, value & ~0x3n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Integers of C with a fixed width. */
export interface fixed {
  /** A letter. */
  readonly letter: number;
  /** A small number. */
  readonly small: number;
  /** A byte. */
  readonly byte: number;
  /**
   * A lamp.
   *
   * One of {@link LAMP}, or unknown.
   */
  readonly lamp: number;
  /** A short. */
  readonly count: number;
  /** An unsigned short. */
  readonly port: number;
  /** An int. */
  readonly status: number;
  /** An unsigned int. */
  readonly events: number;
  /** A name. */
  readonly name: readonly number[];
}
const fixed_value = /* @__PURE__ */ plain(function (this: Writable<fixed>) {
  this.letter = 0; this.small = 0; this.byte = 0; this.lamp = 0; this.count = 0; this.port = 0; this.status = 0;
  this.events = 0; this.name = undefined as never;
});

/** Size of {@link fixed}, in bytes. */
export const fixed_SIZE = 36;
/** The members of {@link fixed}: offsets in bytes, and integers of C. */
export const fixed_MEMBERS = {
  name: { offset: 16 }, events: { offset: 12, type: "uint32_t" }, status: { offset: 8, type: "int32_t" },
  port: { offset: 6, type: "uint16_t" }, count: { offset: 4, type: "int16_t" }, lamp: { offset: 3, type: "uint8_t" },
  byte: { offset: 2, type: "uint8_t" }, small: { offset: 1, type: "int8_t" }, letter: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link fixed} at `offset`, in bytes; into `into`, where it is given. */
export function read_fixed(view: DataView, offset: number, into?: Writable<fixed>): fixed {
  try {
    into ??= new fixed_value(); if (offset >>> 0 !== offset) throw Error();
    into.name = arrayFrom(20, (index) => view.getUint8(offset + 16 + index)); into.letter = view.getUint8(offset);
    into.small = view.getInt8(offset + 1); into.byte = view.getUint8(offset + 2); into.lamp = view.getUint8(offset + 3);
    into.count = view.getInt16(offset + 4, true); into.port = view.getUint16(offset + 6, true);
    into.status = view.getInt32(offset + 8, true); into.events = view.getUint32(offset + 12, true); return into;
  } catch (error) { checkPlace(view, offset, 36, "fixed"); throw error; }
}

/** Writes a {@link fixed} at `offset`, in bytes: all of it or nothing. */
export function write_fixed(view: DataView, offset: number, value: fixed): void {
  const checked = check_fixed(value, "fixed");
  checkPlace(view, offset, 36, "fixed");
  write_fixed_unchecked(view, offset, checked);
}

/** Writes a {@link fixed} without a check: what is out of range is cut off. */
export function write_fixed_unchecked(view: DataView, offset: number, value: fixed): void {
  for (let index = 0; index < 20; index++) {
    view.setUint8(offset + 16 + index, value.name[index] ?? 0);
  }
  view.setUint32(offset + 12, value.events, true);
  view.setUint32(
    offset,
    (value.letter & 0xff) | ((value.small & 0xff) << 8) | ((value.byte & 0xff) << 16) | (value.lamp << 24),
    true,
  );
  view.setUint32(offset + 4, (value.count & 0xffff) | (value.port << 16), true);
  view.setInt32(offset + 8, value.status, true);
}

/** A copy of a `fixed`; refuses what is none. */
function check_fixed(value: fixed, path: string): fixed {
  checkObject(value, path);
  return {
    letter: checkInteger(value.letter, `${path}.letter`, 0xff),
    small: checkInteger(value.small, `${path}.small`, 0x7f, -0x80),
    byte: checkInteger(value.byte, `${path}.byte`, 0xff),
    lamp: checkInteger(value.lamp, `${path}.lamp`, 0xff),
    count: checkInteger(value.count, `${path}.count`, 0x7fff, -0x8000),
    port: checkInteger(value.port, `${path}.port`, 0xffff),
    status: checkInteger(value.status, `${path}.status`, 0x7fffffff, -0x80000000),
    events: checkInteger(value.events, `${path}.events`, 0xffffffff),
    name: checkIntegers(value.name, 20, `${path}.name`, 0xff),
  };
}

/** {@link fixed} in place, in a slot or a table: see {@link Table}. */
export class fixed_table extends Table<typeof fixed_MEMBERS> implements Omit<fixed, "name"> {
  constructor(...entries: Entries) { super(entries, 36, "fixed", fixed_MEMBERS); }
  $at(index: number): this { return this.$move(index, 36); }
  get letter(): number { return this.$view.getUint8(this.$offset); }
  set letter(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "letter")); }
  get small(): number { return this.$view.getInt8(this.$offset + 1); }
  set small(value: number) { this.$view.setInt8(this.$offset + 1, int8(value, this, "small")); }
  get byte(): number { return this.$view.getUint8(this.$offset + 2); }
  set byte(value: number) { this.$view.setUint8(this.$offset + 2, uint8(value, this, "byte")); }
  get lamp(): number { return this.$view.getUint8(this.$offset + 3); }
  set lamp(value: number) { this.$view.setUint8(this.$offset + 3, uint8(value, this, "lamp")); }
  get count(): number { return this.$view.getInt16(this.$offset + 4, true); }
  set count(value: number) { this.$view.setInt16(this.$offset + 4, int16(value, this, "count"), true); }
  get port(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set port(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "port"), true); }
  get status(): number { return this.$view.getInt32(this.$offset + 8, true); }
  set status(value: number) { this.$view.setInt32(this.$offset + 8, int32(value, this, "status"), true); }
  get events(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set events(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "events"), true); }
  /** A name. */
  $get_name(index: number): number {
    checkIndex(index, 20, "fixed.name[]");
    return this.$view.getUint8(this.$offset + 16 + index);
  }
  /** Sets what `$get_name` gives. */
  $set_name(index: number, value: number): void {
    checkIndex(index, 20, "fixed.name[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `fixed.name[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 16 + index, value);
  }
}

/** Integers as wide as the ABI says. */
export interface words {
  /** A long. */
  readonly offset: bigint;
  /**
   * Flags in a long.
   *
   * Bits of {@link FRAME}.
   */
  readonly flags: bigint;
  /** A size. */
  readonly length: bigint;
  /** An address. */
  readonly address: bigint;
  /** A difference. */
  readonly difference: bigint;
  /** Frames. */
  readonly frames: readonly frame_t[];
  /** A time. */
  readonly time: bigint;
}
const words_value = /* @__PURE__ */ plain(function (this: Writable<words>) {
  this.offset = 0n; this.flags = 0n; this.length = 0n; this.address = 0n; this.difference = 0n;
  this.frames = undefined as never; this.time = 0n;
});

/**
 * Size of {@link words}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const words_SIZE_x86_64 = 72;
/**
 * The members of {@link words}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const words_MEMBERS_x86_64 = {
  time: { offset: 64, type: "uint64_t" }, frames: { offset: 40 }, difference: { offset: 32 }, address: { offset: 24 },
  length: { offset: 16 }, flags: { offset: 8 }, offset: { offset: 0 },
} as const;

/**
 * Reads a {@link words} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_words_x86_64(view: DataView, offset: number, into?: Writable<words>): words {
  try {
    into ??= new words_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getBigUint64(offset + 64, true); into.offset = view.getBigInt64(offset, true);
    into.flags = view.getBigUint64(offset + 8, true); into.length = view.getBigUint64(offset + 16, true);
    into.address = view.getBigUint64(offset + 24, true); into.difference = view.getBigInt64(offset + 32, true);
    into.frames = [
      view.getBigUint64(offset + 40, true),
      view.getBigUint64(offset + 48, true),
      view.getBigUint64(offset + 56, true),
    ];
    return into;
  } catch (error) { checkPlace(view, offset, 72, "words"); throw error; }
}

/**
 * Writes a {@link words} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_words_x86_64(view: DataView, offset: number, value: words): void {
  const checked = check_words_x86_64(value, "words");
  checkPlace(view, offset, 72, "words");
  write_words_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link words} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_words_x86_64_unchecked(view: DataView, offset: number, value: words): void {
  for (let index = 0; index < 3; index++) {
    view.setBigUint64(offset + 40 + index * 8, value.frames[index] ?? 0n, true);
  }
  view.setBigUint64(offset + 64, value.time, true); view.setBigInt64(offset, value.offset, true);
  view.setBigUint64(offset + 8, value.flags, true); view.setBigUint64(offset + 16, value.length, true);
  view.setBigUint64(offset + 24, value.address, true); view.setBigInt64(offset + 32, value.difference, true);
}

/** A copy of a `words`; refuses what is none. */
function check_words_x86_64(value: words, path: string): words {
  checkObject(value, path);
  return {
    offset: checkInteger(value.offset, `${path}.offset`, 0x7fffffffffffffffn, -0x8000000000000000n),
    flags: checkInteger(value.flags, `${path}.flags`, 0xffffffffffffffffn),
    length: checkInteger(value.length, `${path}.length`, 0xffffffffffffffffn),
    address: checkInteger(value.address, `${path}.address`, 0xffffffffffffffffn),
    difference: checkInteger(value.difference, `${path}.difference`, 0x7fffffffffffffffn, -0x8000000000000000n),
    frames: checkIntegers(value.frames, 3, `${path}.frames`, 0xffffffffffffffffn),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
  };
}

/**
 * {@link words} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class words_table_x86_64 extends Table<typeof words_MEMBERS_x86_64> implements Omit<words, "frames"> {
  constructor(...entries: Entries) { super(entries, 72, "words", words_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 72); }
  get offset(): bigint { return this.$view.getBigInt64(this.$offset, true); }
  set offset(value: bigint) { this.$view.setBigInt64(this.$offset, int64(value, this, "offset"), true); }
  get flags(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set flags(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "flags"), true); }
  get length(): bigint { return this.$view.getBigUint64(this.$offset + 16, true); }
  set length(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "length"), true); }
  get address(): bigint { return this.$view.getBigUint64(this.$offset + 24, true); }
  set address(value: bigint) { this.$view.setBigUint64(this.$offset + 24, uint64(value, this, "address"), true); }
  get difference(): bigint { return this.$view.getBigInt64(this.$offset + 32, true); }
  set difference(value: bigint) { this.$view.setBigInt64(this.$offset + 32, int64(value, this, "difference"), true); }
  /** Frames. */
  $get_frames(index: number): frame_t {
    checkIndex(index, 3, "words.frames[]");
    return this.$view.getBigUint64(this.$offset + 40 + index * 8, true);
  }
  /** Sets what `$get_frames` gives. */
  $set_frames(index: number, value: frame_t): void {
    checkIndex(index, 3, "words.frames[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `words.frames[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 40 + index * 8, value, true);
  }
  get time(): bigint { return this.$view.getBigUint64(this.$offset + 64, true); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset + 64, uint64(value, this, "time"), true); }
}

/**
 * Size of {@link words}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const words_SIZE_i386 = 40;
/**
 * The members of {@link words}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const words_MEMBERS_i386 = {
  time: { offset: 32, type: "uint64_t" }, frames: { offset: 20 }, difference: { offset: 16 }, address: { offset: 12 },
  length: { offset: 8 }, flags: { offset: 4 }, offset: { offset: 0 },
} as const;

/**
 * Reads a {@link words} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_words_i386(view: DataView, offset: number, into?: Writable<words>): words {
  try {
    into ??= new words_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getBigUint64(offset + 32, true); into.offset = BigInt(view.getInt32(offset, true));
    into.flags = BigInt(view.getUint32(offset + 4, true)); into.length = BigInt(view.getUint32(offset + 8, true));
    into.address = BigInt(view.getUint32(offset + 12, true));
    into.difference = BigInt(view.getInt32(offset + 16, true));
    into.frames = [
      BigInt(view.getUint32(offset + 20, true)),
      BigInt(view.getUint32(offset + 24, true)),
      BigInt(view.getUint32(offset + 28, true)),
    ];
    return into;
  } catch (error) { checkPlace(view, offset, 40, "words"); throw error; }
}

/**
 * Writes a {@link words} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_words_i386(view: DataView, offset: number, value: words): void {
  const checked = check_words_i386(value, "words");
  checkPlace(view, offset, 40, "words");
  write_words_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link words} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_words_i386_unchecked(view: DataView, offset: number, value: words): void {
  for (let index = 0; index < 3; index++) {
    view.setUint32(offset + 20 + index * 4, Number(BigInt.asUintN(32, value.frames[index] ?? 0n)), true);
  }
  view.setBigUint64(offset + 32, value.time, true);
  view.setInt32(offset, Number(BigInt.asIntN(32, value.offset)), true);
  view.setUint32(offset + 4, Number(BigInt.asUintN(32, value.flags)), true);
  view.setUint32(offset + 8, Number(BigInt.asUintN(32, value.length)), true);
  view.setUint32(offset + 12, Number(BigInt.asUintN(32, value.address)), true);
  view.setInt32(offset + 16, Number(BigInt.asIntN(32, value.difference)), true);
}

/** A copy of a `words`; refuses what is none. */
function check_words_i386(value: words, path: string): words {
  checkObject(value, path);
  return {
    offset: checkInteger(value.offset, `${path}.offset`, 0x7fffffffn, -0x80000000n),
    flags: checkInteger(value.flags, `${path}.flags`, 0xffffffffn),
    length: checkInteger(value.length, `${path}.length`, 0xffffffffn),
    address: checkInteger(value.address, `${path}.address`, 0xffffffffn),
    difference: checkInteger(value.difference, `${path}.difference`, 0x7fffffffn, -0x80000000n),
    frames: checkIntegers(value.frames, 3, `${path}.frames`, 0xffffffffn),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
  };
}

/**
 * {@link words} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class words_table_i386 extends Table<typeof words_MEMBERS_i386> implements Omit<words, "frames"> {
  constructor(...entries: Entries) { super(entries, 40, "words", words_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 40); }
  get offset(): bigint { return BigInt(this.$view.getInt32(this.$offset, true)); }
  set offset(value: bigint) {
    this.$view.setInt32(
      this.$offset,
      Number(BigInt.asIntN(32, checkInteger(value, `${this.$path}.offset`, 0x7fffffffn, -0x80000000n))),
      true,
    );
  }
  get flags(): bigint { return BigInt(this.$view.getUint32(this.$offset + 4, true)); }
  set flags(value: bigint) {
    this.$view.setUint32(
      this.$offset + 4,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.flags`, 0xffffffffn))),
      true,
    );
  }
  get length(): bigint { return BigInt(this.$view.getUint32(this.$offset + 8, true)); }
  set length(value: bigint) {
    this.$view.setUint32(
      this.$offset + 8,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.length`, 0xffffffffn))),
      true,
    );
  }
  get address(): bigint { return BigInt(this.$view.getUint32(this.$offset + 12, true)); }
  set address(value: bigint) {
    this.$view.setUint32(
      this.$offset + 12,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.address`, 0xffffffffn))),
      true,
    );
  }
  get difference(): bigint { return BigInt(this.$view.getInt32(this.$offset + 16, true)); }
  set difference(value: bigint) {
    this.$view.setInt32(
      this.$offset + 16,
      Number(BigInt.asIntN(32, checkInteger(value, `${this.$path}.difference`, 0x7fffffffn, -0x80000000n))),
      true,
    );
  }
  /** Frames. */
  $get_frames(index: number): frame_t {
    checkIndex(index, 3, "words.frames[]");
    return BigInt(this.$view.getUint32(this.$offset + 20 + index * 4, true));
  }
  /** Sets what `$get_frames` gives. */
  $set_frames(index: number, value: frame_t): void {
    checkIndex(index, 3, "words.frames[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `words.frames[${index}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 20 + index * 4, Number(BigInt.asUintN(32, value)), true);
  }
  get time(): bigint { return this.$view.getBigUint64(this.$offset + 32, true); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset + 32, uint64(value, this, "time"), true); }
}

/** Integers whose first byte is the same on every host. */
export interface packet {
  /** Most significant first. */ readonly source: address_t;
  /** Most significant first. */ readonly destination: be32_t;
  /** Most significant first. */ readonly port: number;
  /** Least significant first. */ readonly length: number;
  /** Two ports. */ readonly ports: readonly number[];
  /** Most significant first. */ readonly time: bigint;
}
const packet_value = /* @__PURE__ */ plain(function (this: Writable<packet>) {
  this.source = 0; this.destination = 0; this.port = 0; this.length = 0; this.ports = undefined as never;
  this.time = 0n;
});

/** Size of {@link packet}, in bytes. */
export const packet_SIZE = 24;
/** The members of {@link packet}: offsets in bytes, and integers of C. */
export const packet_MEMBERS = {
  time: { offset: 16 }, ports: { offset: 12 }, length: { offset: 10 }, port: { offset: 8 }, destination: { offset: 4 },
  source: { offset: 0 },
} as const;

/** Reads a {@link packet} at `offset`, in bytes; into `into`, where it is given. */
export function read_packet(view: DataView, offset: number, into?: Writable<packet>): packet {
  try {
    into ??= new packet_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getBigUint64(offset + 16, false); into.source = view.getUint32(offset, false);
    into.destination = view.getUint32(offset + 4, false); into.port = view.getUint16(offset + 8, false);
    into.length = view.getUint16(offset + 10, true);
    into.ports = [view.getUint16(offset + 12, false), view.getUint16(offset + 14, false)]; return into;
  } catch (error) { checkPlace(view, offset, 24, "packet"); throw error; }
}

/** Writes a {@link packet} at `offset`, in bytes: all of it or nothing. */
export function write_packet(view: DataView, offset: number, value: packet): void {
  const checked = check_packet(value, "packet");
  checkPlace(view, offset, 24, "packet");
  write_packet_unchecked(view, offset, checked);
}

/** Writes a {@link packet} without a check: what is out of range is cut off. */
export function write_packet_unchecked(view: DataView, offset: number, value: packet): void {
  for (let index = 0; index < 2; index++) {
    view.setUint16(offset + 12 + index * 2, value.ports[index] ?? 0, false);
  }
  view.setBigUint64(offset + 16, value.time, false); view.setUint32(offset, value.source, false);
  view.setUint32(offset + 4, value.destination, false); view.setUint16(offset + 8, value.port, false);
  view.setUint16(offset + 10, value.length, true);
}

/** A copy of a `packet`; refuses what is none. */
function check_packet(value: packet, path: string): packet {
  checkObject(value, path);
  return {
    source: checkInteger(value.source, `${path}.source`, 0xffffffff),
    destination: checkInteger(value.destination, `${path}.destination`, 0xffffffff),
    port: checkInteger(value.port, `${path}.port`, 0xffff),
    length: checkInteger(value.length, `${path}.length`, 0xffff),
    ports: checkIntegers(value.ports, 2, `${path}.ports`, 0xffff),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
  };
}

/** {@link packet} in place, in a slot or a table: see {@link Table}. */
export class packet_table extends Table<typeof packet_MEMBERS> implements Omit<packet, "ports"> {
  constructor(...entries: Entries) { super(entries, 24, "packet", packet_MEMBERS); }
  $at(index: number): this { return this.$move(index, 24); }
  get source(): address_t { return this.$view.getUint32(this.$offset, false); }
  set source(value: address_t) { this.$view.setUint32(this.$offset, uint32(value, this, "source"), false); }
  get destination(): be32_t { return this.$view.getUint32(this.$offset + 4, false); }
  set destination(value: be32_t) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "destination"), false); }
  get port(): number { return this.$view.getUint16(this.$offset + 8, false); }
  set port(value: number) { this.$view.setUint16(this.$offset + 8, uint16(value, this, "port"), false); }
  get length(): number { return this.$view.getUint16(this.$offset + 10, true); }
  set length(value: number) { this.$view.setUint16(this.$offset + 10, uint16(value, this, "length"), true); }
  /** Two ports. */
  $get_ports(index: number): number {
    checkIndex(index, 2, "packet.ports[]");
    return this.$view.getUint16(this.$offset + 12 + index * 2, false);
  }
  /** Sets what `$get_ports` gives. */
  $set_ports(index: number, value: number): void {
    checkIndex(index, 2, "packet.ports[]");
    if (typeof value !== "number" || (value & 0xffff) !== value) checkInteger(value, `packet.ports[${index}]`, 0xffff);
    this.$view.setUint16(this.$offset + 12 + index * 2, value, false);
  }
  get time(): bigint { return this.$view.getBigUint64(this.$offset + 16, false); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "time"), false); }
}

/** Booleans. */
export interface switches {
  /** Whether it is on. */ readonly on: boolean;
  /** Whether it is locked. */ readonly locked: truth_t;
  /** Others. */ readonly others: readonly boolean[];
  /** Unused. */ readonly pad?: number;
}
const switches_value = /* @__PURE__ */ plain(function (this: Writable<switches>) {
  this.on = false; this.locked = false; this.others = undefined as never; this.pad = 0;
});

/** Size of {@link switches}, in bytes. */
export const switches_SIZE = 8;
/** The members of {@link switches}: offsets in bytes, and integers of C. */
export const switches_MEMBERS = {
  pad: { offset: 7, type: "uint8_t" }, others: { offset: 2 }, locked: { offset: 1 }, on: { offset: 0 },
} as const;

/** Reads a {@link switches} at `offset`, in bytes; into `into`, where it is given. */
export function read_switches(view: DataView, offset: number, into?: Writable<switches>): switches {
  try {
    into ??= new switches_value(); if (offset >>> 0 !== offset) throw Error();
    into.pad = view.getUint8(offset + 7); into.on = view.getUint8(offset) !== 0;
    into.locked = view.getUint8(offset + 1) !== 0;
    into.others = [
      view.getUint8(offset + 2) !== 0,
      view.getUint8(offset + 3) !== 0,
      view.getUint8(offset + 4) !== 0,
      view.getUint8(offset + 5) !== 0,
      view.getUint8(offset + 6) !== 0,
    ];
    return into;
  } catch (error) { checkPlace(view, offset, 8, "switches"); throw error; }
}

/** Writes a {@link switches} at `offset`, in bytes: all of it or nothing. */
export function write_switches(view: DataView, offset: number, value: switches): void {
  const checked = check_switches(value, "switches");
  checkPlace(view, offset, 8, "switches");
  write_switches_unchecked(view, offset, checked);
}

/** Writes a {@link switches} without a check: what is out of range is cut off. */
export function write_switches_unchecked(view: DataView, offset: number, value: switches): void {
  for (let index = 0; index < 5; index++) {
    view.setUint8(offset + 2 + index, value.others[index] ?? false ? 1 : 0);
  }
  view.setUint8(offset + 7, (value.pad ?? 0));
  view.setUint16(offset, (value.on ? 1 : 0) | ((value.locked ? 1 : 0) << 8), true);
}

/** A copy of a `switches`; refuses what is none. */
function check_switches(value: switches, path: string): switches {
  checkObject(value, path);
  const { pad = 0 } = value;
  return {
    on: checkBoolean(value.on, `${path}.on`),
    locked: checkBoolean(value.locked, `${path}.locked`),
    others: checkArray(value.others, 5, `${path}.others`, (element, at) => checkBoolean(element, at)),
    pad: checkInteger(pad, `${path}.pad`, 0xff),
  };
}

/** {@link switches} in place, in a slot or a table: see {@link Table}. */
export class switches_table extends Table<typeof switches_MEMBERS> implements Omit<switches, "others"> {
  constructor(...entries: Entries) { super(entries, 8, "switches", switches_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get on(): boolean { return this.$view.getUint8(this.$offset) !== 0; }
  set on(value: boolean) { this.$view.setUint8(this.$offset, checkBoolean(value, `${this.$path}.on`) ? 1 : 0); }
  get locked(): truth_t { return this.$view.getUint8(this.$offset + 1) !== 0; }
  set locked(value: truth_t) {
    this.$view.setUint8(this.$offset + 1, checkBoolean(value, `${this.$path}.locked`) ? 1 : 0);
  }
  /** Others. */
  $get_others(index: number): boolean {
    checkIndex(index, 5, "switches.others[]");
    return this.$view.getUint8(this.$offset + 2 + index) !== 0;
  }
  /** Sets what `$get_others` gives. */
  $set_others(index: number, value: boolean): void {
    checkIndex(index, 5, "switches.others[]");
    if (typeof value !== "boolean") checkBoolean(value, `switches.others[${index}]`);
    this.$view.setUint8(this.$offset + 2 + index, value ? 1 : 0);
  }
  get pad(): number { return this.$view.getUint8(this.$offset + 7); }
  set pad(value: number) { this.$view.setUint8(this.$offset + 7, uint8(value, this, "pad")); }
}

/** A boolean, or a long. */
export interface either {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link either}, in bytes. */
export const either_SIZE = 8;
/** The members of {@link either}: offsets in bytes, and integers of C. */
export const either_MEMBERS = { number: { offset: 0, type: "uint64_t" }, truth: { offset: 0 } } as const;

/** Reads a {@link either} at `offset`, in bytes. */
export function read_either(view: DataView, offset: number): either {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [
        view.getUint8(offset),
        view.getUint8(offset + 1),
        view.getUint8(offset + 2),
        view.getUint8(offset + 3),
        view.getUint8(offset + 4),
        view.getUint8(offset + 5),
        view.getUint8(offset + 6),
        view.getUint8(offset + 7),
      ],
    };
  } catch (error) { checkPlace(view, offset, 8, "either"); throw error; }
}

/** Writes a {@link either} at `offset`, in bytes: all of it or nothing. */
export function write_either(view: DataView, offset: number, value: either): void {
  const checked = check_either(value, "either");
  checkPlace(view, offset, 8, "either");
  write_either_unchecked(view, offset, checked);
}

/** Writes a {@link either} without a check: what is out of range is cut off. */
export function write_either_unchecked(view: DataView, offset: number, value: either): void {
  putBytes(view, offset, 8, value.raw);
}

/** A copy of a `either`; refuses what is none. */
function check_either(value: either, path: string): either {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

/** {@link either} in place, in a slot or a table: see {@link Table}. */
export class either_table extends Table<typeof either_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "either", either_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** Holds. */
  $get_truth(index: number): truth_t {
    checkIndex(index, 8, "either.truth[]");
    return this.$view.getUint8(this.$offset + index) !== 0;
  }
  /** Sets what `$get_truth` gives. */
  $set_truth(index: number, value: truth_t): void {
    checkIndex(index, 8, "either.truth[]");
    if (typeof value !== "boolean") checkBoolean(value, `either.truth[${index}]`);
    this.$view.setUint8(this.$offset + index, value ? 1 : 0);
  }
  /** Its number. */
  get number(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set number(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "number"), true); }
}

/** All of them. */
export interface everything {
  /** Words. */ readonly words: readonly words[];
  /** Switches. */ readonly switches: switches;
  /** One of two. */ readonly either: either;
}
const everything_value = /* @__PURE__ */ plain(function (this: Writable<everything>) {
  this.words = undefined as never; this.switches = undefined as never; this.either = undefined as never;
});

/**
 * Size of {@link everything}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const everything_SIZE_x86_64 = 160;
/**
 * The members of {@link everything}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const everything_MEMBERS_x86_64 = {
  either: { offset: 152 }, switches: { offset: 144 }, words: { offset: 0 },
} as const;

/**
 * Reads a {@link everything} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_everything_x86_64(view: DataView, offset: number, into?: Writable<everything>): everything {
  try {
    into ??= new everything_value(); if (offset >>> 0 !== offset) throw Error();
    into.either = read_either(view, offset + 152);
    into.words = arrayFrom(2, (index) => read_words_x86_64(view, offset + index * 72));
    into.switches = read_switches(view, offset + 144); return into;
  } catch (error) { checkPlace(view, offset, 160, "everything"); throw error; }
}

/**
 * Writes a {@link everything} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_everything_x86_64(view: DataView, offset: number, value: everything): void {
  const checked = check_everything_x86_64(value, "everything");
  checkPlace(view, offset, 160, "everything");
  write_everything_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link everything} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_everything_x86_64_unchecked(view: DataView, offset: number, value: everything): void {
  for (let index = 0; index < 2; index++) {
    const element = value.words[index];
    if (element !== undefined) write_words_x86_64_unchecked(view, offset + index * 72, element);
    else putBytes(view, offset + index * 72, 72);
  }
  write_switches_unchecked(view, offset + 144, value.switches);
  write_either_unchecked(view, offset + 152, value.either);
}

/** A copy of a `everything`; refuses what is none. */
function check_everything_x86_64(value: everything, path: string): everything {
  checkObject(value, path);
  return {
    words: checkArray(value.words, 2, `${path}.words`, (element, at) => check_words_x86_64(element, at)),
    switches: check_switches(value.switches, `${path}.switches`),
    either: check_either(value.either, `${path}.either`),
  };
}

/**
 * {@link everything} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class everything_table_x86_64 extends Table<typeof everything_MEMBERS_x86_64> {
  constructor(...entries: Entries) { super(entries, 160, "everything", everything_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 160); }
  /** A long. */
  $get_words_offset(index: number): bigint {
    checkIndex(index, 2, "everything.words[].offset");
    return this.$view.getBigInt64(this.$offset + index * 72, true);
  }
  /** Sets what `$get_words_offset` gives. */
  $set_words_offset(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].offset");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].offset`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + index * 72, value, true);
  }
  /**
   * Flags in a long.
   *
   * Bits of {@link FRAME}.
   */
  $get_words_flags(index: number): bigint {
    checkIndex(index, 2, "everything.words[].flags");
    return this.$view.getBigUint64(this.$offset + 8 + index * 72, true);
  }
  /** Sets what `$get_words_flags` gives. */
  $set_words_flags(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].flags");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].flags`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 8 + index * 72, value, true);
  }
  /** A size. */
  $get_words_length(index: number): bigint {
    checkIndex(index, 2, "everything.words[].length");
    return this.$view.getBigUint64(this.$offset + 16 + index * 72, true);
  }
  /** Sets what `$get_words_length` gives. */
  $set_words_length(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].length");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].length`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 16 + index * 72, value, true);
  }
  /** An address. */
  $get_words_address(index: number): bigint {
    checkIndex(index, 2, "everything.words[].address");
    return this.$view.getBigUint64(this.$offset + 24 + index * 72, true);
  }
  /** Sets what `$get_words_address` gives. */
  $set_words_address(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].address");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].address`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 24 + index * 72, value, true);
  }
  /** A difference. */
  $get_words_difference(index: number): bigint {
    checkIndex(index, 2, "everything.words[].difference");
    return this.$view.getBigInt64(this.$offset + 32 + index * 72, true);
  }
  /** Sets what `$get_words_difference` gives. */
  $set_words_difference(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].difference");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].difference`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + 32 + index * 72, value, true);
  }
  /** Frames. */
  $get_words_frames(index: number, index2: number): frame_t {
    checkIndex(index, 2, "everything.words[].frames[]");
    checkIndex(index2, 3, "everything.words[].frames[]");
    return this.$view.getBigUint64(this.$offset + 40 + index * 72 + index2 * 8, true);
  }
  /** Sets what `$get_words_frames` gives. */
  $set_words_frames(index: number, index2: number, value: frame_t): void {
    checkIndex(index, 2, "everything.words[].frames[]");
    checkIndex(index2, 3, "everything.words[].frames[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].frames[${index2}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 40 + index * 72 + index2 * 8, value, true);
  }
  /** A time. */
  $get_words_time(index: number): bigint {
    checkIndex(index, 2, "everything.words[].time");
    return this.$view.getBigUint64(this.$offset + 64 + index * 72, true);
  }
  /** Sets what `$get_words_time` gives. */
  $set_words_time(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].time");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].time`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 64 + index * 72, value, true);
  }
  /** Whether it is on. */
  get switches_on(): boolean { return this.$view.getUint8(this.$offset + 144) !== 0; }
  set switches_on(value: boolean) {
    this.$view.setUint8(this.$offset + 144, checkBoolean(value, `${this.$path}.switches.on`) ? 1 : 0);
  }
  /** Whether it is locked. */
  get switches_locked(): truth_t { return this.$view.getUint8(this.$offset + 145) !== 0; }
  set switches_locked(value: truth_t) {
    this.$view.setUint8(this.$offset + 145, checkBoolean(value, `${this.$path}.switches.locked`) ? 1 : 0);
  }
  /** Others. */
  $get_switches_others(index: number): boolean {
    checkIndex(index, 5, "everything.switches.others[]");
    return this.$view.getUint8(this.$offset + 146 + index) !== 0;
  }
  /** Sets what `$get_switches_others` gives. */
  $set_switches_others(index: number, value: boolean): void {
    checkIndex(index, 5, "everything.switches.others[]");
    if (typeof value !== "boolean") checkBoolean(value, `everything.switches.others[${index}]`);
    this.$view.setUint8(this.$offset + 146 + index, value ? 1 : 0);
  }
  /** Unused. */
  get switches_pad(): number { return this.$view.getUint8(this.$offset + 151); }
  set switches_pad(value: number) { this.$view.setUint8(this.$offset + 151, uint8(value, this, "switches.pad")); }
  /** Holds. */
  $get_either_truth(index: number): truth_t {
    checkIndex(index, 8, "everything.either.truth[]");
    return this.$view.getUint8(this.$offset + 152 + index) !== 0;
  }
  /** Sets what `$get_either_truth` gives. */
  $set_either_truth(index: number, value: truth_t): void {
    checkIndex(index, 8, "everything.either.truth[]");
    if (typeof value !== "boolean") checkBoolean(value, `everything.either.truth[${index}]`);
    this.$view.setUint8(this.$offset + 152 + index, value ? 1 : 0);
  }
  /** Its number. */
  get either_number(): bigint { return this.$view.getBigUint64(this.$offset + 152, true); }
  set either_number(value: bigint) {
    this.$view.setBigUint64(this.$offset + 152, uint64(value, this, "either.number"), true);
  }
}

/**
 * Size of {@link everything}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const everything_SIZE_i386 = 96;
/**
 * The members of {@link everything}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const everything_MEMBERS_i386 = {
  either: { offset: 88 }, switches: { offset: 80 }, words: { offset: 0 },
} as const;

/**
 * Reads a {@link everything} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_everything_i386(view: DataView, offset: number, into?: Writable<everything>): everything {
  try {
    into ??= new everything_value(); if (offset >>> 0 !== offset) throw Error();
    into.either = read_either(view, offset + 88);
    into.words = arrayFrom(2, (index) => read_words_i386(view, offset + index * 40));
    into.switches = read_switches(view, offset + 80); return into;
  } catch (error) { checkPlace(view, offset, 96, "everything"); throw error; }
}

/**
 * Writes a {@link everything} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_everything_i386(view: DataView, offset: number, value: everything): void {
  const checked = check_everything_i386(value, "everything");
  checkPlace(view, offset, 96, "everything");
  write_everything_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link everything} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_everything_i386_unchecked(view: DataView, offset: number, value: everything): void {
  for (let index = 0; index < 2; index++) {
    const element = value.words[index];
    if (element !== undefined) write_words_i386_unchecked(view, offset + index * 40, element);
    else putBytes(view, offset + index * 40, 40);
  }
  write_switches_unchecked(view, offset + 80, value.switches);
  write_either_unchecked(view, offset + 88, value.either);
}

/** A copy of a `everything`; refuses what is none. */
function check_everything_i386(value: everything, path: string): everything {
  checkObject(value, path);
  return {
    words: checkArray(value.words, 2, `${path}.words`, (element, at) => check_words_i386(element, at)),
    switches: check_switches(value.switches, `${path}.switches`),
    either: check_either(value.either, `${path}.either`),
  };
}

/**
 * {@link everything} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class everything_table_i386 extends Table<typeof everything_MEMBERS_i386> {
  constructor(...entries: Entries) { super(entries, 96, "everything", everything_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 96); }
  /** A long. */
  $get_words_offset(index: number): bigint {
    checkIndex(index, 2, "everything.words[].offset");
    return BigInt(this.$view.getInt32(this.$offset + index * 40, true));
  }
  /** Sets what `$get_words_offset` gives. */
  $set_words_offset(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].offset");
    if (typeof value !== "bigint" || BigInt.asIntN(32, value) !== value) {
      checkInteger(value, `everything.words[${index}].offset`, 0x7fffffffn, -0x80000000n);
    }
    this.$view.setInt32(this.$offset + index * 40, Number(BigInt.asIntN(32, value)), true);
  }
  /**
   * Flags in a long.
   *
   * Bits of {@link FRAME}.
   */
  $get_words_flags(index: number): bigint {
    checkIndex(index, 2, "everything.words[].flags");
    return BigInt(this.$view.getUint32(this.$offset + 4 + index * 40, true));
  }
  /** Sets what `$get_words_flags` gives. */
  $set_words_flags(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].flags");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `everything.words[${index}].flags`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 4 + index * 40, Number(BigInt.asUintN(32, value)), true);
  }
  /** A size. */
  $get_words_length(index: number): bigint {
    checkIndex(index, 2, "everything.words[].length");
    return BigInt(this.$view.getUint32(this.$offset + 8 + index * 40, true));
  }
  /** Sets what `$get_words_length` gives. */
  $set_words_length(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].length");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `everything.words[${index}].length`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 8 + index * 40, Number(BigInt.asUintN(32, value)), true);
  }
  /** An address. */
  $get_words_address(index: number): bigint {
    checkIndex(index, 2, "everything.words[].address");
    return BigInt(this.$view.getUint32(this.$offset + 12 + index * 40, true));
  }
  /** Sets what `$get_words_address` gives. */
  $set_words_address(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].address");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `everything.words[${index}].address`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 12 + index * 40, Number(BigInt.asUintN(32, value)), true);
  }
  /** A difference. */
  $get_words_difference(index: number): bigint {
    checkIndex(index, 2, "everything.words[].difference");
    return BigInt(this.$view.getInt32(this.$offset + 16 + index * 40, true));
  }
  /** Sets what `$get_words_difference` gives. */
  $set_words_difference(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].difference");
    if (typeof value !== "bigint" || BigInt.asIntN(32, value) !== value) {
      checkInteger(value, `everything.words[${index}].difference`, 0x7fffffffn, -0x80000000n);
    }
    this.$view.setInt32(this.$offset + 16 + index * 40, Number(BigInt.asIntN(32, value)), true);
  }
  /** Frames. */
  $get_words_frames(index: number, index2: number): frame_t {
    checkIndex(index, 2, "everything.words[].frames[]");
    checkIndex(index2, 3, "everything.words[].frames[]");
    return BigInt(this.$view.getUint32(this.$offset + 20 + index * 40 + index2 * 4, true));
  }
  /** Sets what `$get_words_frames` gives. */
  $set_words_frames(index: number, index2: number, value: frame_t): void {
    checkIndex(index, 2, "everything.words[].frames[]");
    checkIndex(index2, 3, "everything.words[].frames[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `everything.words[${index}].frames[${index2}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 20 + index * 40 + index2 * 4, Number(BigInt.asUintN(32, value)), true);
  }
  /** A time. */
  $get_words_time(index: number): bigint {
    checkIndex(index, 2, "everything.words[].time");
    return this.$view.getBigUint64(this.$offset + 32 + index * 40, true);
  }
  /** Sets what `$get_words_time` gives. */
  $set_words_time(index: number, value: bigint): void {
    checkIndex(index, 2, "everything.words[].time");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `everything.words[${index}].time`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 32 + index * 40, value, true);
  }
  /** Whether it is on. */
  get switches_on(): boolean { return this.$view.getUint8(this.$offset + 80) !== 0; }
  set switches_on(value: boolean) {
    this.$view.setUint8(this.$offset + 80, checkBoolean(value, `${this.$path}.switches.on`) ? 1 : 0);
  }
  /** Whether it is locked. */
  get switches_locked(): truth_t { return this.$view.getUint8(this.$offset + 81) !== 0; }
  set switches_locked(value: truth_t) {
    this.$view.setUint8(this.$offset + 81, checkBoolean(value, `${this.$path}.switches.locked`) ? 1 : 0);
  }
  /** Others. */
  $get_switches_others(index: number): boolean {
    checkIndex(index, 5, "everything.switches.others[]");
    return this.$view.getUint8(this.$offset + 82 + index) !== 0;
  }
  /** Sets what `$get_switches_others` gives. */
  $set_switches_others(index: number, value: boolean): void {
    checkIndex(index, 5, "everything.switches.others[]");
    if (typeof value !== "boolean") checkBoolean(value, `everything.switches.others[${index}]`);
    this.$view.setUint8(this.$offset + 82 + index, value ? 1 : 0);
  }
  /** Unused. */
  get switches_pad(): number { return this.$view.getUint8(this.$offset + 87); }
  set switches_pad(value: number) { this.$view.setUint8(this.$offset + 87, uint8(value, this, "switches.pad")); }
  /** Holds. */
  $get_either_truth(index: number): truth_t {
    checkIndex(index, 8, "everything.either.truth[]");
    return this.$view.getUint8(this.$offset + 88 + index) !== 0;
  }
  /** Sets what `$get_either_truth` gives. */
  $set_either_truth(index: number, value: truth_t): void {
    checkIndex(index, 8, "everything.either.truth[]");
    if (typeof value !== "boolean") checkBoolean(value, `everything.either.truth[${index}]`);
    this.$view.setUint8(this.$offset + 88 + index, value ? 1 : 0);
  }
  /** Its number. */
  get either_number(): bigint { return this.$view.getBigUint64(this.$offset + 88, true); }
  set either_number(value: bigint) {
    this.$view.setBigUint64(this.$offset + 88, uint64(value, this, "either.number"), true);
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

/** Refuses what is neither `true` nor `false`. */
function checkBoolean(value: boolean, path: string): boolean {
  if (typeof value === "boolean") return value;
  throw new CodecError("type", path, value, "true or false");
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

/** `value`, if it is a `uint16_t`. */
function uint16(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xffff) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffff);
}

/** `value`, if it is a `int32_t`. */
function int32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value | 0) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7fffffff, -0x80000000);
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

// SPDX-License-Identifier: MIT
/**
 * Typedefs.
 *
 * Floating-point numbers, pointers to functions, and typedefs of types that are no integers.
 *
 * This file is generated from test/codegen/typedefs/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/typedefs/spec.ts
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
 * An address of a network device.
 *
 * `uint8_t[6]`.
 */
export type mac_t = readonly number[];

/**
 * A row and a column of {@link mac_t}.
 *
 * `mac_t[2]`.
 */
export type mac_grid_t = readonly mac_t[];

/**
 * A device; what it is, only the driver knows.
 *
 * `struct device *`.
 */
export type device_t = bigint;

/**
 * What a driver calls with a part of what it has read.
 *
 * `int (*)(device_t device, const void *data, uint32_t size, uint32_t remaining_size)`.
 */
export type read_callback_t = bigint;

/** It is off. */
export const POWER_OFF = 0;
/** It is on. */
export const POWER_ON = 1;

/** How a device is switched. */
export type power =
  | typeof POWER_OFF
  | typeof POWER_ON;

/** The C name of a code of {@link power}; `undefined` for an unknown one. */
export function power_name(value: number): string | undefined {
  switch (value) {
    case POWER_OFF:
      return "POWER_OFF";
    case POWER_ON:
      return "POWER_ON";
    default:
      return undefined;
  }
}

/** A typedef of the enumeration {@link power}. */
export type power_t = power;

/**
 * The name of before for {@link power | enum power}.
 *
 * `power_t`.
 */
export type switch_t = number;

/**
 * A length in metres.
 *
 * `float`.
 */
export type metres_t = number;

/** A place. */
export interface point {
  /** Eastwards. */ readonly x: metres_t;
  /** Northwards. */ readonly y: metres_t;
  /** Upwards. */ readonly z: number;
}
const point_value = /* @__PURE__ */ plain(function (this: Writable<point>) {
  this.x = 0; this.y = 0; this.z = 0;
});

/** Size of {@link point}, in bytes. */
export const point_SIZE = 12;
/** The members of {@link point}: offsets in bytes, and integers of C. */
export const point_MEMBERS = { z: { offset: 8 }, y: { offset: 4 }, x: { offset: 0 } } as const;

/** Reads a {@link point} at `offset`, in bytes; into `into`, where it is given. */
export function read_point(view: DataView, offset: number, into?: Writable<point>): point {
  try {
    into ??= new point_value(); if (offset >>> 0 !== offset) throw Error();
    into.z = view.getFloat32(offset + 8, true); into.x = view.getFloat32(offset, true);
    into.y = view.getFloat32(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "point"); throw error; }
}

/** Writes a {@link point} at `offset`, in bytes: all of it or nothing. */
export function write_point(view: DataView, offset: number, value: point): void {
  const checked = check_point(value, "point");
  checkPlace(view, offset, 12, "point");
  write_point_unchecked(view, offset, checked);
}

/** Writes a {@link point} without a check: what is out of range is cut off. */
export function write_point_unchecked(view: DataView, offset: number, value: point): void {
  view.setFloat32(offset + 8, value.z, true); view.setFloat32(offset, value.x, true);
  view.setFloat32(offset + 4, value.y, true);
}

/** A copy of a `point`; refuses what is none. */
function check_point(value: point, path: string): point {
  checkObject(value, path);
  return {
    x: checkNumber(value.x, `${path}.x`),
    y: checkNumber(value.y, `${path}.y`),
    z: checkNumber(value.z, `${path}.z`),
  };
}

/** {@link point} in place, in a slot or a table: see {@link Table}. */
export class point_table extends Table<typeof point_MEMBERS> implements point {
  constructor(...entries: Entries) { super(entries, 12, "point", point_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get x(): metres_t { return this.$view.getFloat32(this.$offset, true); }
  set x(value: metres_t) { this.$view.setFloat32(this.$offset, checkNumber(value, `${this.$path}.x`), true); }
  get y(): metres_t { return this.$view.getFloat32(this.$offset + 4, true); }
  set y(value: metres_t) { this.$view.setFloat32(this.$offset + 4, checkNumber(value, `${this.$path}.y`), true); }
  get z(): number { return this.$view.getFloat32(this.$offset + 8, true); }
  set z(value: number) { this.$view.setFloat32(this.$offset + 8, checkNumber(value, `${this.$path}.z`), true); }
}

/**
 * The name of before for {@link point}.
 *
 * `struct point`.
 */
export type place = point;

/**
 * A corner after the other.
 *
 * `place[3]`.
 */
export type triangle_t = readonly point[];

/** Bits and what they say. */
export interface word {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link word}, in bytes. */
export const word_SIZE = 8;
/** The members of {@link word}: offsets in bytes, and integers of C. */
export const word_MEMBERS = { bits: { offset: 0, type: "uint64_t" }, number: { offset: 0 } } as const;

/** Reads a {@link word} at `offset`, in bytes. */
export function read_word(view: DataView, offset: number): word {
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
  } catch (error) { checkPlace(view, offset, 8, "word"); throw error; }
}

/** Writes a {@link word} at `offset`, in bytes: all of it or nothing. */
export function write_word(view: DataView, offset: number, value: word): void {
  const checked = check_word(value, "word");
  checkPlace(view, offset, 8, "word");
  write_word_unchecked(view, offset, checked);
}

/** Writes a {@link word} without a check: what is out of range is cut off. */
export function write_word_unchecked(view: DataView, offset: number, value: word): void {
  putBytes(view, offset, 8, value.raw);
}

/** A copy of a `word`; refuses what is none. */
function check_word(value: word, path: string): word {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

/** {@link word} in place, in a slot or a table: see {@link Table}. */
export class word_table extends Table<typeof word_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "word", word_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** As a number. */
  get number(): number { return this.$view.getFloat64(this.$offset, true); }
  set number(value: number) { this.$view.setFloat64(this.$offset, checkNumber(value, `${this.$path}.number`), true); }
  /** As bits. */
  get bits(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set bits(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "bits"), true); }
}

/**
 * A word of before.
 *
 * `union word`.
 */
export type old_word = word;

/** What is known of a device. */
export interface device_info {
  /** Its address. */
  readonly address: mac_t;
  /** Written as 0. */
  readonly pad?: number;
  /** Those of its neighbours. */
  readonly neighbours: mac_grid_t;
  /** Those of others. */
  readonly others: readonly mac_t[];
  /**
   * Its state.
   *
   * One of {@link power}, or unknown.
   */
  readonly state: switch_t;
  /** The device itself. */
  readonly device: device_t;
  /** Where it is. */
  readonly at: point;
  /** Where it may be. */
  readonly area: triangle_t;
  /** Its speed on each axis. */
  readonly speed: readonly number[];
  /** The share of its time that it works. */
  readonly load: number;
  /** Who is told of what it reads. */
  readonly read: read_callback_t;
  /** Who is told that it is gone, and of what. */
  readonly gone: bigint;
  /** Who is told of numbers. */
  readonly listeners: readonly bigint[];
  /** A word. */
  readonly last: word;
}
const device_info_value = /* @__PURE__ */ plain(function (this: Writable<device_info>) {
  this.address = undefined as never; this.pad = 0; this.neighbours = undefined as never;
  this.others = undefined as never; this.state = 0; this.device = 0n; this.at = undefined as never;
  this.area = undefined as never; this.speed = undefined as never; this.load = 0; this.read = 0n; this.gone = 0n;
  this.listeners = undefined as never; this.last = undefined as never;
});

/**
 * Size of {@link device_info}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const device_info_SIZE_x86_64 = 168;
/**
 * The members of {@link device_info}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const device_info_MEMBERS_x86_64 = {
  last: { offset: 160 }, listeners: { offset: 144 }, gone: { offset: 136 }, read: { offset: 128 },
  load: { offset: 120 }, speed: { offset: 96 }, area: { offset: 60 }, at: { offset: 48 }, device: { offset: 40 },
  state: { offset: 32, type: "uint32_t" }, others: { offset: 20 }, neighbours: { offset: 8 },
  pad: { offset: 6, type: "uint16_t" }, address: { offset: 0 },
} as const;

/**
 * Reads a {@link device_info} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_device_info_x86_64(view: DataView, offset: number, into?: Writable<device_info>): device_info {
  try {
    into ??= new device_info_value(); if (offset >>> 0 !== offset) throw Error();
    into.last = read_word(view, offset + 160); const octets$0 = view.getUint32(offset, true);
    const octets$4 = view.getUint16(offset + 4, true);
    into.address = [
      octets$0 & 0xff,
      (octets$0 >>> 8) & 0xff,
      (octets$0 >>> 16) & 0xff,
      octets$0 >>> 24,
      octets$4 & 0xff,
      octets$4 >>> 8,
    ];
    into.pad = view.getUint16(offset + 6, true);
    into.neighbours = arrayFrom(2, (index) => [
      view.getUint8(offset + 8 + index * 6),
      view.getUint8(offset + 9 + index * 6),
      view.getUint8(offset + 10 + index * 6),
      view.getUint8(offset + 11 + index * 6),
      view.getUint8(offset + 12 + index * 6),
      view.getUint8(offset + 13 + index * 6),
    ]);
    into.others = arrayFrom(2, (index) => [
      view.getUint8(offset + 20 + index * 6),
      view.getUint8(offset + 21 + index * 6),
      view.getUint8(offset + 22 + index * 6),
      view.getUint8(offset + 23 + index * 6),
      view.getUint8(offset + 24 + index * 6),
      view.getUint8(offset + 25 + index * 6),
    ]);
    into.state = view.getUint32(offset + 32, true); into.device = view.getBigUint64(offset + 40, true);
    into.at = read_point(view, offset + 48);
    into.area = arrayFrom(3, (index) => read_point(view, offset + 60 + index * 12));
    into.speed = [
      view.getFloat64(offset + 96, true),
      view.getFloat64(offset + 104, true),
      view.getFloat64(offset + 112, true),
    ];
    into.load = view.getFloat64(offset + 120, true); into.read = view.getBigUint64(offset + 128, true);
    into.gone = view.getBigUint64(offset + 136, true);
    into.listeners = [view.getBigUint64(offset + 144, true), view.getBigUint64(offset + 152, true)]; return into;
  } catch (error) { checkPlace(view, offset, 168, "device_info"); throw error; }
}

/**
 * Writes a {@link device_info} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_device_info_x86_64(view: DataView, offset: number, value: device_info): void {
  const checked = check_device_info_x86_64(value, "device_info");
  checkPlace(view, offset, 168, "device_info");
  write_device_info_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link device_info} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_device_info_x86_64_unchecked(view: DataView, offset: number, value: device_info): void {
  for (let index = 0; index < 6; index++) {
    view.setUint8(offset + index, value.address[index] ?? 0);
  }
  for (let index = 0; index < 2; index++) {
    for (let index2 = 0; index2 < 6; index2++) {
      view.setUint8(offset + 8 + index * 6 + index2, value.neighbours[index]?.[index2] ?? 0);
    }
  }
  for (let index = 0; index < 2; index++) {
    for (let index2 = 0; index2 < 6; index2++) {
      view.setUint8(offset + 20 + index * 6 + index2, value.others[index]?.[index2] ?? 0);
    }
  }
  write_point_unchecked(view, offset + 48, value.at);
  for (let index = 0; index < 3; index++) {
    const element = value.area[index];
    if (element !== undefined) write_point_unchecked(view, offset + 60 + index * 12, element);
    else putBytes(view, offset + 60 + index * 12, 12);
  }
  for (let index = 0; index < 3; index++) {
    view.setFloat64(offset + 96 + index * 8, value.speed[index] ?? 0, true);
  }
  for (let index = 0; index < 2; index++) {
    view.setBigUint64(offset + 144 + index * 8, value.listeners[index] ?? 0n, true);
  }
  write_word_unchecked(view, offset + 160, value.last);
  view.setBigUint64(offset + 136, value.gone, true); view.setUint16(offset + 6, (value.pad ?? 0), true);
  view.setUint32(offset + 32, value.state, true); view.setUint32(offset + 36, 0, true);
  view.setBigUint64(offset + 40, value.device, true); view.setFloat64(offset + 120, value.load, true);
  view.setBigUint64(offset + 128, value.read, true);
}

/** A copy of a `device_info`; refuses what is none. */
function check_device_info_x86_64(value: device_info, path: string): device_info {
  checkObject(value, path);
  const { pad = 0 } = value;
  return {
    address: checkIntegers(value.address, 6, `${path}.address`, 0xff),
    pad: checkInteger(pad, `${path}.pad`, 0xffff),
    neighbours: checkArray(
      value.neighbours,
      2,
      `${path}.neighbours`,
      (element, at) => checkIntegers(element, 6, at, 0xff),
    ),
    others: checkArray(value.others, 2, `${path}.others`, (element, at) => checkIntegers(element, 6, at, 0xff)),
    state: checkInteger(value.state, `${path}.state`, 0xffffffff),
    device: checkInteger(value.device, `${path}.device`, 0xffffffffffffffffn),
    at: check_point(value.at, `${path}.at`),
    area: checkArray(value.area, 3, `${path}.area`, (element, at) => check_point(element, at)),
    speed: checkArray(value.speed, 3, `${path}.speed`, (element, at) => checkNumber(element, at)),
    load: checkNumber(value.load, `${path}.load`),
    read: checkInteger(value.read, `${path}.read`, 0xffffffffffffffffn),
    gone: checkInteger(value.gone, `${path}.gone`, 0xffffffffffffffffn),
    listeners: checkIntegers(value.listeners, 2, `${path}.listeners`, 0xffffffffffffffffn),
    last: check_word(value.last, `${path}.last`),
  };
}

/**
 * {@link device_info} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class device_info_table_x86_64 extends Table<typeof device_info_MEMBERS_x86_64>
  implements Omit<device_info, "address" | "neighbours" | "others" | "at" | "area" | "speed" | "listeners" | "last"> {
  constructor(...entries: Entries) { super(entries, 168, "device_info", device_info_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 168); }
  /** Its address. */
  $get_address(index: number): number {
    checkIndex(index, 6, "device_info.address[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_address` gives. */
  $set_address(index: number, value: number): void {
    checkIndex(index, 6, "device_info.address[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_info.address[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  get pad(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set pad(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "pad"), true); }
  /** Those of its neighbours. */
  $get_neighbours(index: number, index2: number): number {
    checkIndex(index, 2, "device_info.neighbours[][]");
    checkIndex(index2, 6, "device_info.neighbours[][]");
    return this.$view.getUint8(this.$offset + 8 + index * 6 + index2);
  }
  /** Sets what `$get_neighbours` gives. */
  $set_neighbours(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "device_info.neighbours[][]");
    checkIndex(index2, 6, "device_info.neighbours[][]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_info.neighbours[${index}][${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index * 6 + index2, value);
  }
  /** Those of others. */
  $get_others(index: number, index2: number): number {
    checkIndex(index, 2, "device_info.others[][]");
    checkIndex(index2, 6, "device_info.others[][]");
    return this.$view.getUint8(this.$offset + 20 + index * 6 + index2);
  }
  /** Sets what `$get_others` gives. */
  $set_others(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "device_info.others[][]");
    checkIndex(index2, 6, "device_info.others[][]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_info.others[${index}][${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 20 + index * 6 + index2, value);
  }
  get state(): switch_t { return this.$view.getUint32(this.$offset + 32, true); }
  set state(value: switch_t) { this.$view.setUint32(this.$offset + 32, uint32(value, this, "state"), true); }
  get device(): device_t { return this.$view.getBigUint64(this.$offset + 40, true); }
  set device(value: device_t) { this.$view.setBigUint64(this.$offset + 40, uint64(value, this, "device"), true); }
  /** Eastwards. */
  get at_x(): metres_t { return this.$view.getFloat32(this.$offset + 48, true); }
  set at_x(value: metres_t) {
    this.$view.setFloat32(this.$offset + 48, checkNumber(value, `${this.$path}.at.x`), true);
  }
  /** Northwards. */
  get at_y(): metres_t { return this.$view.getFloat32(this.$offset + 52, true); }
  set at_y(value: metres_t) {
    this.$view.setFloat32(this.$offset + 52, checkNumber(value, `${this.$path}.at.y`), true);
  }
  /** Upwards. */
  get at_z(): number { return this.$view.getFloat32(this.$offset + 56, true); }
  set at_z(value: number) { this.$view.setFloat32(this.$offset + 56, checkNumber(value, `${this.$path}.at.z`), true); }
  /** Eastwards. */
  $get_area_x(index: number): metres_t {
    checkIndex(index, 3, "device_info.area[].x");
    return this.$view.getFloat32(this.$offset + 60 + index * 12, true);
  }
  /** Sets what `$get_area_x` gives. */
  $set_area_x(index: number, value: metres_t): void {
    checkIndex(index, 3, "device_info.area[].x");
    if (typeof value !== "number") checkNumber(value, `device_info.area[${index}].x`);
    this.$view.setFloat32(this.$offset + 60 + index * 12, value, true);
  }
  /** Northwards. */
  $get_area_y(index: number): metres_t {
    checkIndex(index, 3, "device_info.area[].y");
    return this.$view.getFloat32(this.$offset + 64 + index * 12, true);
  }
  /** Sets what `$get_area_y` gives. */
  $set_area_y(index: number, value: metres_t): void {
    checkIndex(index, 3, "device_info.area[].y");
    if (typeof value !== "number") checkNumber(value, `device_info.area[${index}].y`);
    this.$view.setFloat32(this.$offset + 64 + index * 12, value, true);
  }
  /** Upwards. */
  $get_area_z(index: number): number {
    checkIndex(index, 3, "device_info.area[].z");
    return this.$view.getFloat32(this.$offset + 68 + index * 12, true);
  }
  /** Sets what `$get_area_z` gives. */
  $set_area_z(index: number, value: number): void {
    checkIndex(index, 3, "device_info.area[].z");
    if (typeof value !== "number") checkNumber(value, `device_info.area[${index}].z`);
    this.$view.setFloat32(this.$offset + 68 + index * 12, value, true);
  }
  /** Its speed on each axis. */
  $get_speed(index: number): number {
    checkIndex(index, 3, "device_info.speed[]");
    return this.$view.getFloat64(this.$offset + 96 + index * 8, true);
  }
  /** Sets what `$get_speed` gives. */
  $set_speed(index: number, value: number): void {
    checkIndex(index, 3, "device_info.speed[]");
    if (typeof value !== "number") checkNumber(value, `device_info.speed[${index}]`);
    this.$view.setFloat64(this.$offset + 96 + index * 8, value, true);
  }
  get load(): number { return this.$view.getFloat64(this.$offset + 120, true); }
  set load(value: number) { this.$view.setFloat64(this.$offset + 120, checkNumber(value, `${this.$path}.load`), true); }
  get read(): read_callback_t { return this.$view.getBigUint64(this.$offset + 128, true); }
  set read(value: read_callback_t) { this.$view.setBigUint64(this.$offset + 128, uint64(value, this, "read"), true); }
  get gone(): bigint { return this.$view.getBigUint64(this.$offset + 136, true); }
  set gone(value: bigint) { this.$view.setBigUint64(this.$offset + 136, uint64(value, this, "gone"), true); }
  /** Who is told of numbers. */
  $get_listeners(index: number): bigint {
    checkIndex(index, 2, "device_info.listeners[]");
    return this.$view.getBigUint64(this.$offset + 144 + index * 8, true);
  }
  /** Sets what `$get_listeners` gives. */
  $set_listeners(index: number, value: bigint): void {
    checkIndex(index, 2, "device_info.listeners[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `device_info.listeners[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 144 + index * 8, value, true);
  }
  /** As a number. */
  get last_number(): number { return this.$view.getFloat64(this.$offset + 160, true); }
  set last_number(value: number) {
    this.$view.setFloat64(this.$offset + 160, checkNumber(value, `${this.$path}.last.number`), true);
  }
  /** As bits. */
  get last_bits(): bigint { return this.$view.getBigUint64(this.$offset + 160, true); }
  set last_bits(value: bigint) { this.$view.setBigUint64(this.$offset + 160, uint64(value, this, "last.bits"), true); }
}

/**
 * Size of {@link device_info}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const device_info_SIZE_i386 = 144;
/**
 * The members of {@link device_info}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const device_info_MEMBERS_i386 = {
  last: { offset: 136 }, listeners: { offset: 128 }, gone: { offset: 124 }, read: { offset: 120 },
  load: { offset: 112 }, speed: { offset: 88 }, area: { offset: 52 }, at: { offset: 40 }, device: { offset: 36 },
  state: { offset: 32, type: "uint32_t" }, others: { offset: 20 }, neighbours: { offset: 8 },
  pad: { offset: 6, type: "uint16_t" }, address: { offset: 0 },
} as const;

/**
 * Reads a {@link device_info} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_device_info_i386(view: DataView, offset: number, into?: Writable<device_info>): device_info {
  try {
    into ??= new device_info_value(); if (offset >>> 0 !== offset) throw Error();
    into.last = read_word(view, offset + 136); const octets$0 = view.getUint32(offset, true);
    const octets$4 = view.getUint16(offset + 4, true);
    into.address = [
      octets$0 & 0xff,
      (octets$0 >>> 8) & 0xff,
      (octets$0 >>> 16) & 0xff,
      octets$0 >>> 24,
      octets$4 & 0xff,
      octets$4 >>> 8,
    ];
    into.pad = view.getUint16(offset + 6, true);
    into.neighbours = arrayFrom(2, (index) => [
      view.getUint8(offset + 8 + index * 6),
      view.getUint8(offset + 9 + index * 6),
      view.getUint8(offset + 10 + index * 6),
      view.getUint8(offset + 11 + index * 6),
      view.getUint8(offset + 12 + index * 6),
      view.getUint8(offset + 13 + index * 6),
    ]);
    into.others = arrayFrom(2, (index) => [
      view.getUint8(offset + 20 + index * 6),
      view.getUint8(offset + 21 + index * 6),
      view.getUint8(offset + 22 + index * 6),
      view.getUint8(offset + 23 + index * 6),
      view.getUint8(offset + 24 + index * 6),
      view.getUint8(offset + 25 + index * 6),
    ]);
    into.state = view.getUint32(offset + 32, true); into.device = BigInt(view.getUint32(offset + 36, true));
    into.at = read_point(view, offset + 40);
    into.area = arrayFrom(3, (index) => read_point(view, offset + 52 + index * 12));
    into.speed = [
      view.getFloat64(offset + 88, true),
      view.getFloat64(offset + 96, true),
      view.getFloat64(offset + 104, true),
    ];
    into.load = view.getFloat64(offset + 112, true); into.read = BigInt(view.getUint32(offset + 120, true));
    into.gone = BigInt(view.getUint32(offset + 124, true));
    into.listeners = [BigInt(view.getUint32(offset + 128, true)), BigInt(view.getUint32(offset + 132, true))];
    return into;
  } catch (error) { checkPlace(view, offset, 144, "device_info"); throw error; }
}

/**
 * Writes a {@link device_info} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_device_info_i386(view: DataView, offset: number, value: device_info): void {
  const checked = check_device_info_i386(value, "device_info");
  checkPlace(view, offset, 144, "device_info");
  write_device_info_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link device_info} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_device_info_i386_unchecked(view: DataView, offset: number, value: device_info): void {
  for (let index = 0; index < 6; index++) {
    view.setUint8(offset + index, value.address[index] ?? 0);
  }
  for (let index = 0; index < 2; index++) {
    for (let index2 = 0; index2 < 6; index2++) {
      view.setUint8(offset + 8 + index * 6 + index2, value.neighbours[index]?.[index2] ?? 0);
    }
  }
  for (let index = 0; index < 2; index++) {
    for (let index2 = 0; index2 < 6; index2++) {
      view.setUint8(offset + 20 + index * 6 + index2, value.others[index]?.[index2] ?? 0);
    }
  }
  write_point_unchecked(view, offset + 40, value.at);
  for (let index = 0; index < 3; index++) {
    const element = value.area[index];
    if (element !== undefined) write_point_unchecked(view, offset + 52 + index * 12, element);
    else putBytes(view, offset + 52 + index * 12, 12);
  }
  for (let index = 0; index < 3; index++) {
    view.setFloat64(offset + 88 + index * 8, value.speed[index] ?? 0, true);
  }
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 128 + index * 4, Number(BigInt.asUintN(32, value.listeners[index] ?? 0n)), true);
  }
  write_word_unchecked(view, offset + 136, value.last);
  view.setUint32(offset + 124, Number(BigInt.asUintN(32, value.gone)), true);
  view.setUint16(offset + 6, (value.pad ?? 0), true); view.setUint32(offset + 32, value.state, true);
  view.setUint32(offset + 36, Number(BigInt.asUintN(32, value.device)), true);
  view.setFloat64(offset + 112, value.load, true);
  view.setUint32(offset + 120, Number(BigInt.asUintN(32, value.read)), true);
}

/** A copy of a `device_info`; refuses what is none. */
function check_device_info_i386(value: device_info, path: string): device_info {
  checkObject(value, path);
  const { pad = 0 } = value;
  return {
    address: checkIntegers(value.address, 6, `${path}.address`, 0xff),
    pad: checkInteger(pad, `${path}.pad`, 0xffff),
    neighbours: checkArray(
      value.neighbours,
      2,
      `${path}.neighbours`,
      (element, at) => checkIntegers(element, 6, at, 0xff),
    ),
    others: checkArray(value.others, 2, `${path}.others`, (element, at) => checkIntegers(element, 6, at, 0xff)),
    state: checkInteger(value.state, `${path}.state`, 0xffffffff),
    device: checkInteger(value.device, `${path}.device`, 0xffffffffn),
    at: check_point(value.at, `${path}.at`),
    area: checkArray(value.area, 3, `${path}.area`, (element, at) => check_point(element, at)),
    speed: checkArray(value.speed, 3, `${path}.speed`, (element, at) => checkNumber(element, at)),
    load: checkNumber(value.load, `${path}.load`),
    read: checkInteger(value.read, `${path}.read`, 0xffffffffn),
    gone: checkInteger(value.gone, `${path}.gone`, 0xffffffffn),
    listeners: checkIntegers(value.listeners, 2, `${path}.listeners`, 0xffffffffn),
    last: check_word(value.last, `${path}.last`),
  };
}

/**
 * {@link device_info} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class device_info_table_i386 extends Table<typeof device_info_MEMBERS_i386>
  implements Omit<device_info, "address" | "neighbours" | "others" | "at" | "area" | "speed" | "listeners" | "last"> {
  constructor(...entries: Entries) { super(entries, 144, "device_info", device_info_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 144); }
  /** Its address. */
  $get_address(index: number): number {
    checkIndex(index, 6, "device_info.address[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_address` gives. */
  $set_address(index: number, value: number): void {
    checkIndex(index, 6, "device_info.address[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_info.address[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  get pad(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set pad(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "pad"), true); }
  /** Those of its neighbours. */
  $get_neighbours(index: number, index2: number): number {
    checkIndex(index, 2, "device_info.neighbours[][]");
    checkIndex(index2, 6, "device_info.neighbours[][]");
    return this.$view.getUint8(this.$offset + 8 + index * 6 + index2);
  }
  /** Sets what `$get_neighbours` gives. */
  $set_neighbours(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "device_info.neighbours[][]");
    checkIndex(index2, 6, "device_info.neighbours[][]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_info.neighbours[${index}][${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index * 6 + index2, value);
  }
  /** Those of others. */
  $get_others(index: number, index2: number): number {
    checkIndex(index, 2, "device_info.others[][]");
    checkIndex(index2, 6, "device_info.others[][]");
    return this.$view.getUint8(this.$offset + 20 + index * 6 + index2);
  }
  /** Sets what `$get_others` gives. */
  $set_others(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "device_info.others[][]");
    checkIndex(index2, 6, "device_info.others[][]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_info.others[${index}][${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 20 + index * 6 + index2, value);
  }
  get state(): switch_t { return this.$view.getUint32(this.$offset + 32, true); }
  set state(value: switch_t) { this.$view.setUint32(this.$offset + 32, uint32(value, this, "state"), true); }
  get device(): device_t { return BigInt(this.$view.getUint32(this.$offset + 36, true)); }
  set device(value: device_t) {
    this.$view.setUint32(
      this.$offset + 36,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.device`, 0xffffffffn))),
      true,
    );
  }
  /** Eastwards. */
  get at_x(): metres_t { return this.$view.getFloat32(this.$offset + 40, true); }
  set at_x(value: metres_t) {
    this.$view.setFloat32(this.$offset + 40, checkNumber(value, `${this.$path}.at.x`), true);
  }
  /** Northwards. */
  get at_y(): metres_t { return this.$view.getFloat32(this.$offset + 44, true); }
  set at_y(value: metres_t) {
    this.$view.setFloat32(this.$offset + 44, checkNumber(value, `${this.$path}.at.y`), true);
  }
  /** Upwards. */
  get at_z(): number { return this.$view.getFloat32(this.$offset + 48, true); }
  set at_z(value: number) { this.$view.setFloat32(this.$offset + 48, checkNumber(value, `${this.$path}.at.z`), true); }
  /** Eastwards. */
  $get_area_x(index: number): metres_t {
    checkIndex(index, 3, "device_info.area[].x");
    return this.$view.getFloat32(this.$offset + 52 + index * 12, true);
  }
  /** Sets what `$get_area_x` gives. */
  $set_area_x(index: number, value: metres_t): void {
    checkIndex(index, 3, "device_info.area[].x");
    if (typeof value !== "number") checkNumber(value, `device_info.area[${index}].x`);
    this.$view.setFloat32(this.$offset + 52 + index * 12, value, true);
  }
  /** Northwards. */
  $get_area_y(index: number): metres_t {
    checkIndex(index, 3, "device_info.area[].y");
    return this.$view.getFloat32(this.$offset + 56 + index * 12, true);
  }
  /** Sets what `$get_area_y` gives. */
  $set_area_y(index: number, value: metres_t): void {
    checkIndex(index, 3, "device_info.area[].y");
    if (typeof value !== "number") checkNumber(value, `device_info.area[${index}].y`);
    this.$view.setFloat32(this.$offset + 56 + index * 12, value, true);
  }
  /** Upwards. */
  $get_area_z(index: number): number {
    checkIndex(index, 3, "device_info.area[].z");
    return this.$view.getFloat32(this.$offset + 60 + index * 12, true);
  }
  /** Sets what `$get_area_z` gives. */
  $set_area_z(index: number, value: number): void {
    checkIndex(index, 3, "device_info.area[].z");
    if (typeof value !== "number") checkNumber(value, `device_info.area[${index}].z`);
    this.$view.setFloat32(this.$offset + 60 + index * 12, value, true);
  }
  /** Its speed on each axis. */
  $get_speed(index: number): number {
    checkIndex(index, 3, "device_info.speed[]");
    return this.$view.getFloat64(this.$offset + 88 + index * 8, true);
  }
  /** Sets what `$get_speed` gives. */
  $set_speed(index: number, value: number): void {
    checkIndex(index, 3, "device_info.speed[]");
    if (typeof value !== "number") checkNumber(value, `device_info.speed[${index}]`);
    this.$view.setFloat64(this.$offset + 88 + index * 8, value, true);
  }
  get load(): number { return this.$view.getFloat64(this.$offset + 112, true); }
  set load(value: number) { this.$view.setFloat64(this.$offset + 112, checkNumber(value, `${this.$path}.load`), true); }
  get read(): read_callback_t { return BigInt(this.$view.getUint32(this.$offset + 120, true)); }
  set read(value: read_callback_t) {
    this.$view.setUint32(
      this.$offset + 120,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.read`, 0xffffffffn))),
      true,
    );
  }
  get gone(): bigint { return BigInt(this.$view.getUint32(this.$offset + 124, true)); }
  set gone(value: bigint) {
    this.$view.setUint32(
      this.$offset + 124,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.gone`, 0xffffffffn))),
      true,
    );
  }
  /** Who is told of numbers. */
  $get_listeners(index: number): bigint {
    checkIndex(index, 2, "device_info.listeners[]");
    return BigInt(this.$view.getUint32(this.$offset + 128 + index * 4, true));
  }
  /** Sets what `$get_listeners` gives. */
  $set_listeners(index: number, value: bigint): void {
    checkIndex(index, 2, "device_info.listeners[]");
    if (typeof value !== "bigint" || BigInt.asUintN(32, value) !== value) {
      checkInteger(value, `device_info.listeners[${index}]`, 0xffffffffn);
    }
    this.$view.setUint32(this.$offset + 128 + index * 4, Number(BigInt.asUintN(32, value)), true);
  }
  /** As a number. */
  get last_number(): number { return this.$view.getFloat64(this.$offset + 136, true); }
  set last_number(value: number) {
    this.$view.setFloat64(this.$offset + 136, checkNumber(value, `${this.$path}.last.number`), true);
  }
  /** As bits. */
  get last_bits(): bigint { return this.$view.getBigUint64(this.$offset + 136, true); }
  set last_bits(value: bigint) { this.$view.setBigUint64(this.$offset + 136, uint64(value, this, "last.bits"), true); }
}

/** The typedef of `struct device_info`. */
export type device_info_t = device_info;

/** Numbers alone. */
export interface sample {
  /** When. */ readonly time: number;
  /** What was measured. */ readonly value: number;
  /** How often. */ readonly count: number;
  /** The deviation. */ readonly deviation: number;
}
const sample_value = /* @__PURE__ */ plain(function (this: Writable<sample>) {
  this.time = 0; this.value = 0; this.count = 0; this.deviation = 0;
});

/** Size of {@link sample}, in bytes. */
export const sample_SIZE = 16;
/** The members of {@link sample}: offsets in bytes, and integers of C. */
export const sample_MEMBERS = {
  deviation: { offset: 12 }, count: { offset: 8, type: "int32_t" }, value: { offset: 4 },
  time: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link sample} at `offset`, in bytes; into `into`, where it is given. */
export function read_sample(view: DataView, offset: number, into?: Writable<sample>): sample {
  try {
    into ??= new sample_value(); if (offset >>> 0 !== offset) throw Error();
    into.deviation = view.getFloat32(offset + 12, true); into.time = view.getUint32(offset, true);
    into.value = view.getFloat32(offset + 4, true); into.count = view.getInt32(offset + 8, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "sample"); throw error; }
}

/** Writes a {@link sample} at `offset`, in bytes: all of it or nothing. */
export function write_sample(view: DataView, offset: number, value: sample): void {
  const checked = check_sample(value, "sample");
  checkPlace(view, offset, 16, "sample");
  write_sample_unchecked(view, offset, checked);
}

/** Writes a {@link sample} without a check: what is out of range is cut off. */
export function write_sample_unchecked(view: DataView, offset: number, value: sample): void {
  view.setFloat32(offset + 12, value.deviation, true); view.setUint32(offset, value.time, true);
  view.setFloat32(offset + 4, value.value, true); view.setInt32(offset + 8, value.count, true);
}

/** A copy of a `sample`; refuses what is none. */
function check_sample(value: sample, path: string): sample {
  checkObject(value, path);
  return {
    time: checkInteger(value.time, `${path}.time`, 0xffffffff),
    value: checkNumber(value.value, `${path}.value`),
    count: checkInteger(value.count, `${path}.count`, 0x7fffffff, -0x80000000),
    deviation: checkNumber(value.deviation, `${path}.deviation`),
  };
}

/** {@link sample} in place, in a slot or a table: see {@link Table}. */
export class sample_table extends Table<typeof sample_MEMBERS> implements sample {
  constructor(...entries: Entries) { super(entries, 16, "sample", sample_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  get time(): number { return this.$view.getUint32(this.$offset, true); }
  set time(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "time"), true); }
  get value(): number { return this.$view.getFloat32(this.$offset + 4, true); }
  set value(value: number) { this.$view.setFloat32(this.$offset + 4, checkNumber(value, `${this.$path}.value`), true); }
  get count(): number { return this.$view.getInt32(this.$offset + 8, true); }
  set count(value: number) { this.$view.setInt32(this.$offset + 8, int32(value, this, "count"), true); }
  get deviation(): number { return this.$view.getFloat32(this.$offset + 12, true); }
  set deviation(value: number) {
    this.$view.setFloat32(this.$offset + 12, checkNumber(value, `${this.$path}.deviation`), true);
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

/** Refuses what is no number. */
function checkNumber(value: number, path: string): number {
  if (typeof value === "number") return value;
  throw new CodecError("type", path, value, "a number");
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

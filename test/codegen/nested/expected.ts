// SPDX-License-Identifier: MIT
/**
 * Types inside types.
 *
 * Types inside types.
 *
 * This file is generated from test/codegen/nested/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/nested/spec.ts
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

/** A key. */
export const KIND_KEY = 0;
/** A move. */
export const KIND_MOVE = 1;
/** A step; like {@link KIND_MOVE}, but coarser. */
export const KIND_STEP = 2;

/** What an event is about. */
export type KIND =
  | typeof KIND_KEY
  | typeof KIND_MOVE
  | typeof KIND_STEP;

/** The C name of a code of {@link KIND}; `undefined` for an unknown one. */
export function KIND_name(value: number): string | undefined {
  switch (value) {
    case KIND_KEY:
      return "KIND_KEY";
    case KIND_MOVE:
      return "KIND_MOVE";
    case KIND_STEP:
      return "KIND_STEP";
    default:
      return undefined;
  }
}

/** A point. */
export interface point {
  /** Across. */ readonly x: number;
  /** Down. */ readonly y: number;
}
const point_value = /* @__PURE__ */ plain(function (this: Writable<point>) {
  this.x = 0; this.y = 0;
});

/** Size of {@link point}, in bytes. */
export const point_SIZE = 4;
/** The members of {@link point}: offsets in bytes, and integers of C. */
export const point_MEMBERS = { y: { offset: 2, type: "uint16_t" }, x: { offset: 0, type: "uint16_t" } } as const;

/** Reads a {@link point} at `offset`, in bytes; into `into`, where it is given. */
export function read_point(view: DataView, offset: number, into?: Writable<point>): point {
  try {
    into ??= new point_value(); if (offset >>> 0 !== offset) throw Error();
    into.y = view.getUint16(offset + 2, false); into.x = view.getUint16(offset, false); return into;
  } catch (error) { checkPlace(view, offset, 4, "point"); throw error; }
}

/** Writes a {@link point} at `offset`, in bytes: all of it or nothing. */
export function write_point(view: DataView, offset: number, value: point): void {
  try {
    const { x, y } = value;
    const $word0 = y | (x << 16);
    if ((x & 0xffff) !== x || (y & 0xffff) !== y || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, $word0, false);
  } catch { unwritable(view, offset, 4, value, "point", { x: [0xffff], y: [0xffff] }); }
}

/** Writes a {@link point} without a check: what is out of range is cut off. */
export function write_point_unchecked(view: DataView, offset: number, value: point): void {
  const { x, y } = value; view.setUint32(offset, (x << 16) | (y & 0xffff), false);
}

/** A copy of a `point`; refuses what is none. */
function check_point(value: point, path: string): point {
  checkObject(value, path);
  return { x: checkInteger(value.x, `${path}.x`, 0xffff), y: checkInteger(value.y, `${path}.y`, 0xffff) };
}

/** {@link point} in place, in a slot or a table: see {@link Table}. */
export class point_table extends Table<typeof point_MEMBERS> implements point {
  constructor(...entries: Entries) { super(entries, 4, "point", point_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get x(): number { return this.$view.getUint16(this.$offset, false); }
  set x(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "x"), false); }
  get y(): number { return this.$view.getUint16(this.$offset + 2, false); }
  set y(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "y"), false); }
}

/** Either way to see 8 octets. */
export interface either {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link either}, in bytes. */
export const either_SIZE = 8;
/** The members of {@link either}: offsets in bytes, and integers of C. */
export const either_MEMBERS = { number: { offset: 0, type: "uint64_t" }, points: { offset: 0 } } as const;

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
  /** Across. */
  $get_points_x(index: number): number {
    checkIndex(index, 2, "either.points[].x");
    return this.$view.getUint16(this.$offset + index * 4, false);
  }
  /** Sets what `$get_points_x` gives. */
  $set_points_x(index: number, value: number): void {
    checkIndex(index, 2, "either.points[].x");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `either.points[${index}].x`, 0xffff);
    }
    this.$view.setUint16(this.$offset + index * 4, value, false);
  }
  /** Down. */
  $get_points_y(index: number): number {
    checkIndex(index, 2, "either.points[].y");
    return this.$view.getUint16(this.$offset + 2 + index * 4, false);
  }
  /** Sets what `$get_points_y` gives. */
  $set_points_y(index: number, value: number): void {
    checkIndex(index, 2, "either.points[].y");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `either.points[${index}].y`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 2 + index * 4, value, false);
  }
  /** One number. */
  get number(): bigint { return this.$view.getBigUint64(this.$offset, false); }
  set number(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "number"), false); }
}

/** The typedef of `union either`. */
export type either_t = either;

/** Where to. */
export interface event_u_move {
  /** The new place. */ readonly to: point;
}

function read_event_u_move(view: DataView, offset: number): event_u_move {
  const to = read_point(view, offset); return { to };
}

/** A copy of a `event_u_move`; refuses what is none. */
function check_event_u_move(value: event_u_move, path: string): event_u_move {
  checkObject(value, path);
  return { to: check_point(value.to, `${path}.to`) };
}

function write_event_u_move_unchecked(view: DataView, offset: number, value: event_u_move): void {
  write_point_unchecked(view, offset, value.to);
}

/**
 * An event: a tag and what it tells apart.
 *
 * Told apart by `kind`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type event = {
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly kind: number;
  /** Fills the gap before `event.u`. */
  readonly pad?: readonly number[];
} & (
  | {
      readonly kind: typeof KIND_KEY;
      readonly u: { readonly key: number };
    }
  | {
      readonly kind: typeof KIND_MOVE | typeof KIND_STEP;
      readonly u: { readonly move: event_u_move };
    }
  | {
      readonly kind: UnknownCode;
      readonly u: { readonly raw: readonly number[] };
    }
);

/** Size of {@link event}, in bytes. */
export const event_SIZE = 8;
/** The members of {@link event}: offsets in bytes, and integers of C. */
export const event_MEMBERS = { u: { offset: 4 }, pad: { offset: 1 }, kind: { offset: 0, type: "uint8_t" } } as const;

/** Reads a {@link event} at `offset`, in bytes. */
export function read_event(view: DataView, offset: number): event {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const octets$1 = view.getUint16(offset + 1, true);
    const octets$3 = view.getUint8(offset + 3);
    const kind = view.getUint8(offset);
    const pad = [octets$1 & 0xff, octets$1 >>> 8, octets$3];
    switch (kind) {
      case KIND_KEY:
        return { kind, pad, u: { key: view.getUint32(offset + 4, false) } };
      case KIND_MOVE:
      case KIND_STEP:
        return { kind, pad, u: { move: read_event_u_move(view, offset + 4) } };
      default:
        return {
          kind: kind as UnknownCode,
          pad,
          u: {
            raw: [
              view.getUint8(offset + 4),
              view.getUint8(offset + 5),
              view.getUint8(offset + 6),
              view.getUint8(offset + 7),
            ],
          },
        };
    }
  } catch (error) { checkPlace(view, offset, 8, "event"); throw error; }
}

/** Writes a {@link event} at `offset`, in bytes: all of it or nothing. */
export function write_event(view: DataView, offset: number, value: event): void {
  const checked = check_event(value, "event");
  checkPlace(view, offset, 8, "event");
  write_event_unchecked(view, offset, checked);
}

/** Writes a {@link event} without a check: what is out of range is cut off. */
export function write_event_unchecked(view: DataView, offset: number, value: event): void {
  for (let index = 0; index < 3; index++) {
    view.setUint8(offset + 1 + index, value.pad?.[index] ?? 0);
  }
  switch (value.kind) {
    case KIND_KEY:
      view.setUint32(offset + 4, value.u.key, false);
      break;
    case KIND_MOVE:
    case KIND_STEP:
      write_event_u_move_unchecked(view, offset + 4, value.u.move);
      break;
    default:
      putBytes(view, offset + 4, 4, value.u.raw);
  }
  view.setUint8(offset, value.kind);
}

/** A copy of a `event`; refuses what is none. */
function check_event(value: event, path: string): event {
  checkObject(value, path);
  const { pad = arrayFrom(3, () => 0) } = value;
  const { kind, u } = value;
  checkInteger(kind, `${path}.kind`, 0xff);
  checkObject(u, `${path}.u`);
  switch (kind) {
    case KIND_KEY:
      return {
        kind,
        pad: checkIntegers(pad, 3, `${path}.pad`, 0xff),
        u: { key: checkInteger(u.key, `${path}.u.key`, 0xffffffff) },
      };
    case KIND_MOVE:
    case KIND_STEP:
      return {
        kind,
        pad: checkIntegers(pad, 3, `${path}.pad`, 0xff),
        u: { move: check_event_u_move(u.move, `${path}.u.move`) },
      };
    default:
      return {
        kind,
        pad: checkIntegers(pad, 3, `${path}.pad`, 0xff),
        u: { raw: checkIntegers(u.raw, 4, `${path}.u.raw`, 0xff) },
      };
  }
}

/** {@link event} in place, in a slot or a table: see {@link Table}. */
export class event_table extends Table<typeof event_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "event", event_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  get kind(): number { return this.$view.getUint8(this.$offset); }
  set kind(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "kind")); }
  /** Fills the gap before `event.u`. */
  $get_pad(index: number): number {
    checkIndex(index, 3, "event.pad[]");
    return this.$view.getUint8(this.$offset + 1 + index);
  }
  /** Sets what `$get_pad` gives. */
  $set_pad(index: number, value: number): void {
    checkIndex(index, 3, "event.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `event.pad[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 1 + index, value);
  }
  /** The code of the key. */
  get u_key(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set u_key(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "u.key"), false); }
  /** Across. */
  get u_move_to_x(): number { return this.$view.getUint16(this.$offset + 4, false); }
  set u_move_to_x(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "u.move.to.x"), false); }
  /** Down. */
  get u_move_to_y(): number { return this.$view.getUint16(this.$offset + 6, false); }
  set u_move_to_y(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "u.move.to.y"), false); }
}

/** The typedef of `struct event`. */
export type event_t = event;

/** Written in place, and more than once. */
export interface table_parts {
  /** Number of the part. */ readonly number: number;
  /** Its name. */ readonly name: readonly number[];
}

function read_table_parts(view: DataView, offset: number): table_parts {
  const octets$2 = view.getUint32(offset + 2, true); const octets$6 = view.getUint16(offset + 6, true);
  const number = view.getUint16(offset, false);
  const name = [
    octets$2 & 0xff,
    (octets$2 >>> 8) & 0xff,
    (octets$2 >>> 16) & 0xff,
    octets$2 >>> 24,
    octets$6 & 0xff,
    octets$6 >>> 8,
  ];
  return { number, name };
}

/** A copy of a `table_parts`; refuses what is none. */
function check_table_parts(value: table_parts, path: string): table_parts {
  checkObject(value, path);
  return {
    number: checkInteger(value.number, `${path}.number`, 0xffff),
    name: checkIntegers(value.name, 6, `${path}.name`, 0xff),
  };
}

function write_table_parts_unchecked(view: DataView, offset: number, value: table_parts): void {
  for (let index = 0; index < 6; index++) {
    view.setUint8(offset + 2 + index, value.name[index] ?? 0);
  }
  view.setUint16(offset, value.number, false);
}

/** Structs in structs, arrays of arrays, and directions. */
export interface table {
  /** Read by the receiver. */ readonly first: event;
  /** Filled in by the receiver. */ readonly result: number;
  /** Replaced by the receiver. */ readonly count: number;
  /** Three rows of two. */ readonly grid: readonly (readonly number[])[];
  /** Written in place, and more than once. */ readonly parts: readonly table_parts[];
  /** Too many to draw. */ readonly many: readonly point[];
  /** Brings what follows to a multiple of 8. */ readonly gap?: number;
  /** Seen either way, on any ABI at a multiple of 8. */ readonly either: either;
}
const table_value = /* @__PURE__ */ plain(function (this: Writable<table>) {
  this.first = undefined as never; this.result = 0; this.count = 0; this.grid = undefined as never;
  this.parts = undefined as never; this.many = undefined as never; this.gap = 0; this.either = undefined as never;
});

/** Size of {@link table}, in bytes. */
export const table_SIZE = 216;
/** The members of {@link table}: offsets in bytes, and integers of C. */
export const table_MEMBERS = {
  either: { offset: 208 }, gap: { offset: 204, type: "uint32_t" }, many: { offset: 44 }, parts: { offset: 28 },
  grid: { offset: 16 }, count: { offset: 12, type: "uint32_t" }, result: { offset: 8, type: "uint32_t" },
  first: { offset: 0 },
} as const;

/** Reads a {@link table} at `offset`, in bytes; into `into`, where it is given. */
export function read_table(view: DataView, offset: number, into?: Writable<table>): table {
  try {
    into ??= new table_value(); if (offset >>> 0 !== offset) throw Error();
    into.either = read_either(view, offset + 208); into.first = read_event(view, offset);
    into.result = view.getUint32(offset + 8, false); into.count = view.getUint32(offset + 12, false);
    into.grid = arrayFrom(3, (index) => [
      view.getUint16(offset + 16 + index * 4, false),
      view.getUint16(offset + 18 + index * 4, false),
    ]);
    into.parts = arrayFrom(2, (index) => read_table_parts(view, offset + 28 + index * 8));
    into.many = arrayFrom(40, (index) => read_point(view, offset + 44 + index * 4));
    into.gap = view.getUint32(offset + 204, false); return into;
  } catch (error) { checkPlace(view, offset, 216, "table"); throw error; }
}

/** Writes a {@link table} at `offset`, in bytes: all of it or nothing. */
export function write_table(view: DataView, offset: number, value: table): void {
  const checked = check_table(value, "table");
  checkPlace(view, offset, 216, "table");
  write_table_unchecked(view, offset, checked);
}

/** Writes a {@link table} without a check: what is out of range is cut off. */
export function write_table_unchecked(view: DataView, offset: number, value: table): void {
  write_event_unchecked(view, offset, value.first);
  for (let index = 0; index < 3; index++) {
    for (let index2 = 0; index2 < 2; index2++) {
      view.setUint16(offset + 16 + index * 4 + index2 * 2, value.grid[index]?.[index2] ?? 0, false);
    }
  }
  for (let index = 0; index < 2; index++) {
    const element = value.parts[index];
    if (element !== undefined) write_table_parts_unchecked(view, offset + 28 + index * 8, element);
    else putBytes(view, offset + 28 + index * 8, 8);
  }
  for (let index = 0; index < 40; index++) {
    const element = value.many[index];
    if (element !== undefined) write_point_unchecked(view, offset + 44 + index * 4, element);
    else putBytes(view, offset + 44 + index * 4, 4);
  }
  write_either_unchecked(view, offset + 208, value.either);
  view.setUint32(offset + 204, (value.gap ?? 0), false); view.setUint32(offset + 8, value.result, false);
  view.setUint32(offset + 12, value.count, false);
}

/** A copy of a `table`; refuses what is none. */
function check_table(value: table, path: string): table {
  checkObject(value, path);
  const { gap = 0 } = value;
  return {
    first: check_event(value.first, `${path}.first`),
    result: checkInteger(value.result, `${path}.result`, 0xffffffff),
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    grid: checkArray(value.grid, 3, `${path}.grid`, (element, at) => checkIntegers(element, 2, at, 0xffff)),
    parts: checkArray(value.parts, 2, `${path}.parts`, (element, at) => check_table_parts(element, at)),
    many: checkArray(value.many, 40, `${path}.many`, (element, at) => check_point(element, at)),
    gap: checkInteger(gap, `${path}.gap`, 0xffffffff),
    either: check_either(value.either, `${path}.either`),
  };
}

/** {@link table} in place, in a slot or a table: see {@link Table}. */
export class table_table extends Table<typeof table_MEMBERS>
  implements Omit<table, "first" | "grid" | "parts" | "many" | "either"> {
  constructor(...entries: Entries) { super(entries, 216, "table", table_MEMBERS); }
  $at(index: number): this { return this.$move(index, 216); }
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  get first_kind(): number { return this.$view.getUint8(this.$offset); }
  set first_kind(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "first.kind")); }
  /** Fills the gap before `event.u`. */
  $get_first_pad(index: number): number {
    checkIndex(index, 3, "table.first.pad[]");
    return this.$view.getUint8(this.$offset + 1 + index);
  }
  /** Sets what `$get_first_pad` gives. */
  $set_first_pad(index: number, value: number): void {
    checkIndex(index, 3, "table.first.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `table.first.pad[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 1 + index, value);
  }
  /** The code of the key. */
  get first_u_key(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set first_u_key(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "first.u.key"), false); }
  /** Across. */
  get first_u_move_to_x(): number { return this.$view.getUint16(this.$offset + 4, false); }
  set first_u_move_to_x(value: number) {
    this.$view.setUint16(this.$offset + 4, uint16(value, this, "first.u.move.to.x"), false);
  }
  /** Down. */
  get first_u_move_to_y(): number { return this.$view.getUint16(this.$offset + 6, false); }
  set first_u_move_to_y(value: number) {
    this.$view.setUint16(this.$offset + 6, uint16(value, this, "first.u.move.to.y"), false);
  }
  get result(): number { return this.$view.getUint32(this.$offset + 8, false); }
  set result(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "result"), false); }
  get count(): number { return this.$view.getUint32(this.$offset + 12, false); }
  set count(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "count"), false); }
  /** Three rows of two. */
  $get_grid(index: number, index2: number): number {
    checkIndex(index, 3, "table.grid[][]");
    checkIndex(index2, 2, "table.grid[][]");
    return this.$view.getUint16(this.$offset + 16 + index * 4 + index2 * 2, false);
  }
  /** Sets what `$get_grid` gives. */
  $set_grid(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "table.grid[][]");
    checkIndex(index2, 2, "table.grid[][]");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `table.grid[${index}][${index2}]`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 16 + index * 4 + index2 * 2, value, false);
  }
  /** Number of the part. */
  $get_parts_number(index: number): number {
    checkIndex(index, 2, "table.parts[].number");
    return this.$view.getUint16(this.$offset + 28 + index * 8, false);
  }
  /** Sets what `$get_parts_number` gives. */
  $set_parts_number(index: number, value: number): void {
    checkIndex(index, 2, "table.parts[].number");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `table.parts[${index}].number`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 28 + index * 8, value, false);
  }
  /** Its name. */
  $get_parts_name(index: number, index2: number): number {
    checkIndex(index, 2, "table.parts[].name[]");
    checkIndex(index2, 6, "table.parts[].name[]");
    return this.$view.getUint8(this.$offset + 30 + index * 8 + index2);
  }
  /** Sets what `$get_parts_name` gives. */
  $set_parts_name(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "table.parts[].name[]");
    checkIndex(index2, 6, "table.parts[].name[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `table.parts[${index}].name[${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 30 + index * 8 + index2, value);
  }
  /** Across. */
  $get_many_x(index: number): number {
    checkIndex(index, 40, "table.many[].x");
    return this.$view.getUint16(this.$offset + 44 + index * 4, false);
  }
  /** Sets what `$get_many_x` gives. */
  $set_many_x(index: number, value: number): void {
    checkIndex(index, 40, "table.many[].x");
    if (typeof value !== "number" || (value & 0xffff) !== value) checkInteger(value, `table.many[${index}].x`, 0xffff);
    this.$view.setUint16(this.$offset + 44 + index * 4, value, false);
  }
  /** Down. */
  $get_many_y(index: number): number {
    checkIndex(index, 40, "table.many[].y");
    return this.$view.getUint16(this.$offset + 46 + index * 4, false);
  }
  /** Sets what `$get_many_y` gives. */
  $set_many_y(index: number, value: number): void {
    checkIndex(index, 40, "table.many[].y");
    if (typeof value !== "number" || (value & 0xffff) !== value) checkInteger(value, `table.many[${index}].y`, 0xffff);
    this.$view.setUint16(this.$offset + 46 + index * 4, value, false);
  }
  get gap(): number { return this.$view.getUint32(this.$offset + 204, false); }
  set gap(value: number) { this.$view.setUint32(this.$offset + 204, uint32(value, this, "gap"), false); }
  /** Across. */
  $get_either_points_x(index: number): number {
    checkIndex(index, 2, "table.either.points[].x");
    return this.$view.getUint16(this.$offset + 208 + index * 4, false);
  }
  /** Sets what `$get_either_points_x` gives. */
  $set_either_points_x(index: number, value: number): void {
    checkIndex(index, 2, "table.either.points[].x");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `table.either.points[${index}].x`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 208 + index * 4, value, false);
  }
  /** Down. */
  $get_either_points_y(index: number): number {
    checkIndex(index, 2, "table.either.points[].y");
    return this.$view.getUint16(this.$offset + 210 + index * 4, false);
  }
  /** Sets what `$get_either_points_y` gives. */
  $set_either_points_y(index: number, value: number): void {
    checkIndex(index, 2, "table.either.points[].y");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `table.either.points[${index}].y`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 210 + index * 4, value, false);
  }
  /** One number. */
  get either_number(): bigint { return this.$view.getBigUint64(this.$offset + 208, false); }
  set either_number(value: bigint) {
    this.$view.setBigUint64(this.$offset + 208, uint64(value, this, "either.number"), false);
  }
}

/** What it has. */
export interface entry_what {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_entry_what(view: DataView, offset: number): entry_what {
  return {
    raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
  };
}

/** A copy of a `entry_what`; refuses what is none. */
function check_entry_what(value: entry_what, path: string): entry_what {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

function write_entry_what_unchecked(view: DataView, offset: number, value: entry_what): void {
  putBytes(view, offset, 4, value.raw);
}

/** More of them, behind what they have in common. */
export interface entry_more {
  /**
   * How many.
   *
   * Written as the length of `numbers`.
   */
  readonly count?: number;
  /** Their numbers. */
  readonly numbers: readonly number[];
}
const entry_more_value = /* @__PURE__ */ plain(function (
  this: Writable<entry_more>,
  count: entry_more["count"],
  numbers: entry_more["numbers"],
) {
  this.count = count as never; this.numbers = numbers as never;
});

function read_entry_more(view: DataView, offset: number): entry_more {
  view.getUint8(offset + 3); const count = view.getUint32(offset, false);
  const numbers = arrayFrom(
    elementsIn(view, offset + 4, 4, "entry.more.numbers", count),
    (index) => view.getUint32(offset + 4 + index * 4, false),
  );
  return new entry_more_value(count, numbers);
}

/** A copy of a `entry_more`; refuses what is none. */
function check_entry_more(value: entry_more, path: string): entry_more {
  checkObject(value, path);
  return {
    numbers: checkElements(
      value.numbers,
      4294967295,
      `${path}.numbers`,
      (element, at) => checkInteger(element, at, 0xffffffff),
    ),
  };
}

function write_entry_more_unchecked(view: DataView, offset: number, value: entry_more): void {
  view.setUint32(offset, value.numbers.length, false);
  for (let index = 0; index < value.numbers.length; index++) {
    view.setUint32(offset + 4 + index * 4, value.numbers[index] ?? 0, false);
  }
}

/** A number, and parts without a name. */
export interface entry {
  /** Its number. */ readonly number: number;
  /** Across. */ readonly x: number;
  /** Down. */ readonly y: number;
  /** How far up. */ readonly z: number;
  /** What it has. */ readonly what: entry_what;
  /** More of them, behind what they have in common. */ readonly more: entry_more;
}
const entry_value = /* @__PURE__ */ plain(function (this: Writable<entry>) {
  this.number = 0; this.x = 0; this.y = 0; this.z = 0; this.what = undefined as never; this.more = undefined as never;
});

/** Size of {@link entry}, in bytes. */
export const entry_SIZE = 20;
/** The members of {@link entry}: offsets in bytes, and integers of C. */
export const entry_MEMBERS = {
  more: { offset: 16 }, bytes: { offset: 12 }, key: { offset: 12, type: "uint32_t" },
  z: { offset: 8, type: "uint32_t" }, y: { offset: 6, type: "uint16_t" }, x: { offset: 4, type: "uint16_t" },
  number: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Size of a {@link entry} with `length` elements in `more.numbers`, in bytes; no struct of C
 * is smaller than {@link entry_SIZE}.
 */
export function entry_size(length: number): number {
  return 20 + length * 4;
}

/** Reads a {@link entry} at `offset`, in bytes; into `into`, where it is given. */
export function read_entry(view: DataView, offset: number, into?: Writable<entry>): entry {
  try {
    into ??= new entry_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 19);
    into.number = view.getUint32(offset, false);
    into.x = view.getUint16(offset + 4, false);
    into.y = view.getUint16(offset + 6, false);
    into.z = view.getUint32(offset + 8, false);
    into.what = read_entry_what(view, offset + 12);
    into.more = read_entry_more(view, offset + 16);
    return into;
  } catch (error) { checkPlace(view, offset, 20, "entry"); throw error; }
}

/** Writes a {@link entry} at `offset`, in bytes: all of it or nothing. */
export function write_entry(view: DataView, offset: number, value: entry): void {
  const checked = check_entry(value, "entry");
  checkPlace(view, offset, entry_size(checked.more.numbers.length), "entry");
  write_entry_unchecked(view, offset, checked);
}

/** Writes a {@link entry} without a check: what is out of range is cut off. */
export function write_entry_unchecked(view: DataView, offset: number, value: entry): void {
  write_entry_what_unchecked(view, offset + 12, value.what);
  view.setUint32(offset + 8, value.z, false); view.setUint32(offset, value.number, false);
  view.setUint32(offset + 4, (value.x << 16) | (value.y & 0xffff), false);
  write_entry_more_unchecked(view, offset + 16, value.more);
}

/** A copy of a `entry`; refuses what is none. */
function check_entry(value: entry, path: string): entry {
  checkObject(value, path);
  return {
    number: checkInteger(value.number, `${path}.number`, 0xffffffff),
    x: checkInteger(value.x, `${path}.x`, 0xffff),
    y: checkInteger(value.y, `${path}.y`, 0xffff),
    z: checkInteger(value.z, `${path}.z`, 0xffffffff),
    what: check_entry_what(value.what, `${path}.what`),
    more: check_entry_more(value.more, `${path}.more`),
  };
}

/** {@link entry} in place. No access allocates. */
export class entry_table extends Table<typeof entry_MEMBERS> implements Omit<entry, "what" | "more"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 20, "entry", entry_MEMBERS); }
  $at(index: number): this { return this.$move(index, 20); }
  get number(): number { return this.$view.getUint32(this.$offset, false); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), false); }
  get x(): number { return this.$view.getUint16(this.$offset + 4, false); }
  set x(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "x"), false); }
  get y(): number { return this.$view.getUint16(this.$offset + 6, false); }
  set y(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "y"), false); }
  get z(): number { return this.$view.getUint32(this.$offset + 8, false); }
  set z(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "z"), false); }
  /** A key. */
  get key(): number { return this.$view.getUint32(this.$offset + 12, false); }
  set key(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "key"), false); }
  /** Bytes. */
  $get_bytes(index: number): number {
    checkIndex(index, 4, "entry.bytes[]");
    return this.$view.getUint8(this.$offset + 12 + index);
  }
  /** Sets what `$get_bytes` gives. */
  $set_bytes(index: number, value: number): void {
    checkIndex(index, 4, "entry.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `entry.bytes[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 12 + index, value);
  }
  /** How many. */
  get more_count(): number { return this.$view.getUint32(this.$offset + 16, false); }
  set more_count(value: number) { this.$view.setUint32(this.$offset + 16, uint32(value, this, "more.count"), false); }
  /** Their numbers. */
  $get_more_numbers(index: number): number {
    checkIndex(index, this.$length_more_numbers, "entry.more.numbers[]");
    return this.$view.getUint32(this.$offset + 20 + index * 4, false);
  }
  /** Sets what `$get_more_numbers` gives. */
  $set_more_numbers(index: number, value: number): void {
    checkIndex(index, this.$length_more_numbers, "entry.more.numbers[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `entry.more.numbers[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 20 + index * 4, value, false);
  }
  /** The number of elements of `more.numbers` that are in the view. */
  get $length_more_numbers(): number {
    return elementsIn(this.$view, this.$offset + 20, 4, "entry.more.numbers", this.more_count);
  }
}

/** For a key. */
export interface answer_u_key {
  /**
   * The kind that comes next.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly next: number;
}
const answer_u_key_value = /* @__PURE__ */ plain(function (this: Writable<answer_u_key>, next: answer_u_key["next"]) {
  this.next = next as never;
});

function read_answer_u_key(view: DataView, offset: number): answer_u_key {
  const next = view.getUint32(offset, false); return new answer_u_key_value(next);
}

/** A copy of a `answer_u_key`; refuses what is none. */
function check_answer_u_key(value: answer_u_key, path: string): answer_u_key {
  checkObject(value, path);
  return { next: checkInteger(value.next, `${path}.next`, 0xffffffff) };
}

function write_answer_u_key_unchecked(view: DataView, offset: number, value: answer_u_key): void {
  const { next } = value; view.setUint32(offset, next, false);
}

/** For a move. */
export interface answer_u_move {
  /** How long it took. */
  readonly time: number;
  /**
   * The kind that came before.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly before: number;
}

function read_answer_u_move(view: DataView, offset: number): answer_u_move {
  const time = view.getUint16(offset, false); const before = view.getUint16(offset + 2, false); return { time, before };
}

/** A copy of a `answer_u_move`; refuses what is none. */
function check_answer_u_move(value: answer_u_move, path: string): answer_u_move {
  checkObject(value, path);
  return {
    time: checkInteger(value.time, `${path}.time`, 0xffff),
    before: checkInteger(value.before, `${path}.before`, 0xffff),
  };
}

function write_answer_u_move_unchecked(view: DataView, offset: number, value: answer_u_move): void {
  const { time, before } = value; view.setUint32(offset, (time << 16) | (before & 0xffff), false);
}

/**
 * What answers an event. Its variants hold kinds as well, at places of their own.
 *
 * Told apart by `kind`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type answer = {
  /**
   * The kind of what is answered; it selects the variant of `answer.u`.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly kind: number;
} & (
  | {
      readonly kind: typeof KIND_KEY;
      readonly u: { readonly key: answer_u_key };
    }
  | {
      readonly kind: typeof KIND_MOVE;
      readonly u: { readonly move: answer_u_move };
    }
  | {
      readonly kind: UnknownCode | typeof KIND_STEP;
      readonly u: { readonly raw: readonly number[] };
    }
);
const answer_value = /* @__PURE__ */ plain(function (this: Writable<answer>, kind: answer["kind"], u: answer["u"]) {
  this.kind = kind as never; this.u = u as never;
});

/** Size of {@link answer}, in bytes. */
export const answer_SIZE = 8;
/** The members of {@link answer}: offsets in bytes, and integers of C. */
export const answer_MEMBERS = { u: { offset: 4 }, kind: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link answer} at `offset`, in bytes. */
export function read_answer(view: DataView, offset: number): answer {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const kind = view.getUint32(offset, false);
    switch (kind) {
      case KIND_KEY:
        return new answer_value(kind, { key: read_answer_u_key(view, offset + 4) });
      case KIND_MOVE:
        return new answer_value(kind, { move: read_answer_u_move(view, offset + 4) });
      default:
        return new answer_value(kind as UnknownCode, {
          raw: [
            view.getUint8(offset + 4),
            view.getUint8(offset + 5),
            view.getUint8(offset + 6),
            view.getUint8(offset + 7),
          ],
        });
    }
  } catch (error) { checkPlace(view, offset, 8, "answer"); throw error; }
}

/** Writes a {@link answer} at `offset`, in bytes: all of it or nothing. */
export function write_answer(view: DataView, offset: number, value: answer): void {
  const checked = check_answer(value, "answer");
  checkPlace(view, offset, 8, "answer");
  write_answer_unchecked(view, offset, checked);
}

/** Writes a {@link answer} without a check: what is out of range is cut off. */
export function write_answer_unchecked(view: DataView, offset: number, value: answer): void {
  switch (value.kind) {
    case KIND_KEY:
      write_answer_u_key_unchecked(view, offset + 4, value.u.key);
      break;
    case KIND_MOVE:
      write_answer_u_move_unchecked(view, offset + 4, value.u.move);
      break;
    default:
      putBytes(view, offset + 4, 4, value.u.raw);
  }
  view.setUint32(offset, value.kind, false);
}

/** A copy of a `answer`; refuses what is none. */
function check_answer(value: answer, path: string): answer {
  checkObject(value, path);
  const { kind, u } = value;
  checkInteger(kind, `${path}.kind`, 0xffffffff);
  checkObject(u, `${path}.u`);
  switch (kind) {
    case KIND_KEY:
      return { kind, u: { key: check_answer_u_key(u.key, `${path}.u.key`) } };
    case KIND_MOVE:
      return { kind, u: { move: check_answer_u_move(u.move, `${path}.u.move`) } };
    default:
      return { kind, u: { raw: checkIntegers(u.raw, 4, `${path}.u.raw`, 0xff) } };
  }
}

/** {@link answer} in place, in a slot or a table: see {@link Table}. */
export class answer_table extends Table<typeof answer_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "answer", answer_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /**
   * The kind of what is answered; it selects the variant of `answer.u`.
   *
   * One of {@link KIND}, or unknown.
   */
  get kind(): number { return this.$view.getUint32(this.$offset, false); }
  set kind(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "kind"), false); }
  /**
   * The kind that comes next.
   *
   * One of {@link KIND}, or unknown.
   */
  get u_key_next(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set u_key_next(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "u.key.next"), false); }
  /** How long it took. */
  get u_move_time(): number { return this.$view.getUint16(this.$offset + 4, false); }
  set u_move_time(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "u.move.time"), false); }
  /**
   * The kind that came before.
   *
   * One of {@link KIND}, or unknown.
   */
  get u_move_before(): number { return this.$view.getUint16(this.$offset + 6, false); }
  set u_move_before(value: number) {
    this.$view.setUint16(this.$offset + 6, uint16(value, this, "u.move.before"), false);
  }
}

/** Of a key. */
export interface notice_key {
  /**
   * The kind.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly kind: number;
  /** The key. */
  readonly key: number;
}
const notice_key_value = /* @__PURE__ */ plain(function (
  this: Writable<notice_key>,
  kind: notice_key["kind"],
  key: notice_key["key"],
) {
  this.kind = kind as never; this.key = key as never;
});

function read_notice_key(view: DataView, offset: number): notice_key {
  const kind = view.getUint32(offset, false); const key = view.getUint32(offset + 4, false);
  return new notice_key_value(kind, key);
}

/** A copy of a `notice_key`; refuses what is none. */
function check_notice_key(value: notice_key, path: string): notice_key {
  checkObject(value, path);
  return {
    kind: checkInteger(value.kind, `${path}.kind`, 0xffffffff),
    key: checkInteger(value.key, `${path}.key`, 0xffffffff),
  };
}

function write_notice_key_unchecked(view: DataView, offset: number, value: notice_key): void {
  const { kind, key } = value; view.setUint32(offset + 4, key, false); view.setUint32(offset, kind, false);
}

/** Of a move. */
export interface notice_move {
  /**
   * The kind.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly kind: number;
  /** Where it went. */
  readonly to: point;
}
const notice_move_value = /* @__PURE__ */ plain(function (
  this: Writable<notice_move>,
  kind: notice_move["kind"],
  to: notice_move["to"],
) {
  this.kind = kind as never; this.to = to as never;
});

function read_notice_move(view: DataView, offset: number): notice_move {
  const kind = view.getUint32(offset, false); const to = read_point(view, offset + 4);
  return new notice_move_value(kind, to);
}

/** A copy of a `notice_move`; refuses what is none. */
function check_notice_move(value: notice_move, path: string): notice_move {
  checkObject(value, path);
  return { kind: checkInteger(value.kind, `${path}.kind`, 0xffffffff), to: check_point(value.to, `${path}.to`) };
}

function write_notice_move_unchecked(view: DataView, offset: number, value: notice_move): void {
  write_point_unchecked(view, offset + 4, value.to);
  view.setUint32(offset, value.kind, false);
}

/**
 * What is told, each with its kind in front.
 *
 * Told apart by `kind`; with another code all bytes are `raw`.
 */
export type notice = (
  | { readonly key: notice_key }
  | { readonly move: notice_move }
  | { readonly raw: readonly number[] }
);

/** Size of {@link notice}, in bytes. */
export const notice_SIZE = 8;
/** The members of {@link notice}: offsets in bytes, and integers of C. */
export const notice_MEMBERS = { move: { offset: 0 }, key: { offset: 0 } } as const;

/** Reads a {@link notice} at `offset`, in bytes. */
export function read_notice(view: DataView, offset: number): notice {
  try {
    if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 7);
    const tag = view.getUint32(offset, false);
    switch (tag) {
      case KIND_KEY:
        return { key: { ...read_notice_key(view, offset), kind: tag as never } };
      case KIND_MOVE:
        return { move: { ...read_notice_move(view, offset), kind: tag as never } };
      default:
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
    }
  } catch (error) { checkPlace(view, offset, 8, "notice"); throw error; }
}

/** Writes a {@link notice} at `offset`, in bytes: all of it or nothing. */
export function write_notice(view: DataView, offset: number, value: notice): void {
  const checked = check_notice(value, "notice");
  checkPlace(view, offset, 8, "notice");
  write_notice_unchecked(view, offset, checked);
}

/** Writes a {@link notice} without a check: what is out of range is cut off. */
export function write_notice_unchecked(view: DataView, offset: number, value: notice): void {
  if ("key" in value) {
    write_notice_key_unchecked(view, offset, value.key);
  } else if ("move" in value) {
    write_notice_move_unchecked(view, offset, value.move);
  } else {
    putBytes(view, offset, 8, value.raw);
  }
}

/** A copy of a `notice`; refuses what is none. */
function check_notice(value: notice, path: string): notice {
  checkObject(value, path);
  if ("key" in value) {
    const variant = check_notice_key(value.key, `${path}.key`);
    checkCode(variant.kind, [KIND_KEY], `${path}.key.kind`);
    return { key: variant };
  }
  if ("move" in value) {
    const variant = check_notice_move(value.move, `${path}.move`);
    checkCode(variant.kind, [KIND_MOVE], `${path}.move.kind`);
    return { move: variant };
  }
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

/** {@link notice} in place, in a slot or a table: see {@link Table}. */
export class notice_table extends Table<typeof notice_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "notice", notice_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /**
   * The kind.
   *
   * One of {@link KIND}, or unknown.
   */
  get key_kind(): number { return this.$view.getUint32(this.$offset, false); }
  set key_kind(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "key.kind"), false); }
  /** The key. */
  get key_key(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set key_key(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "key.key"), false); }
  /**
   * The kind.
   *
   * One of {@link KIND}, or unknown.
   */
  get move_kind(): number { return this.$view.getUint32(this.$offset, false); }
  set move_kind(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "move.kind"), false); }
  /** Across. */
  get move_to_x(): number { return this.$view.getUint16(this.$offset + 4, false); }
  set move_to_x(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "move.to.x"), false); }
  /** Down. */
  get move_to_y(): number { return this.$view.getUint16(this.$offset + 6, false); }
  set move_to_y(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "move.to.y"), false); }
}

/** What it says. */
export interface letter_text {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_letter_text(view: DataView, offset: number): letter_text {
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
      view.getUint8(offset + 8),
      view.getUint8(offset + 9),
      view.getUint8(offset + 10),
      view.getUint8(offset + 11),
    ],
  };
}

/** A copy of a `letter_text`; refuses what is none. */
function check_letter_text(value: letter_text, path: string): letter_text {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 12, `${path}.raw`, 0xff) };
}

function write_letter_text_unchecked(view: DataView, offset: number, value: letter_text): void {
  putBytes(view, offset, 12, value.raw);
}

/** A notice, or its words, in a union without a name. */
export interface letter {
  /** What it says. */ readonly text: letter_text;
}
const letter_value = /* @__PURE__ */ plain(function (this: Writable<letter>) {
  this.text = undefined as never;
});

/** Size of {@link letter}, in bytes. */
export const letter_SIZE = 12;
/** The members of {@link letter}: offsets in bytes, and integers of C. */
export const letter_MEMBERS = { words: { offset: 0 }, notice: { offset: 0 } } as const;

/** Reads a {@link letter} at `offset`, in bytes; into `into`, where it is given. */
export function read_letter(view: DataView, offset: number, into?: Writable<letter>): letter {
  try {
    into ??= new letter_value(); if (offset >>> 0 !== offset) throw Error();
    into.text = read_letter_text(view, offset); return into;
  } catch (error) { checkPlace(view, offset, 12, "letter"); throw error; }
}

/** Writes a {@link letter} at `offset`, in bytes: all of it or nothing. */
export function write_letter(view: DataView, offset: number, value: letter): void {
  const checked = check_letter(value, "letter");
  checkPlace(view, offset, 12, "letter");
  write_letter_unchecked(view, offset, checked);
}

/** Writes a {@link letter} without a check: what is out of range is cut off. */
export function write_letter_unchecked(view: DataView, offset: number, value: letter): void {
  write_letter_text_unchecked(view, offset, value.text);
}

/** A copy of a `letter`; refuses what is none. */
function check_letter(value: letter, path: string): letter {
  checkObject(value, path);
  return { text: check_letter_text(value.text, `${path}.text`) };
}

/** {@link letter} in place, in a slot or a table: see {@link Table}. */
export class letter_table extends Table<typeof letter_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 12, "letter", letter_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  /**
   * The kind.
   *
   * One of {@link KIND}, or unknown.
   */
  get notice_key_kind(): number { return this.$view.getUint32(this.$offset, false); }
  set notice_key_kind(value: number) {
    this.$view.setUint32(this.$offset, uint32(value, this, "notice.key.kind"), false);
  }
  /** The key. */
  get notice_key_key(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set notice_key_key(value: number) {
    this.$view.setUint32(this.$offset + 4, uint32(value, this, "notice.key.key"), false);
  }
  /**
   * The kind.
   *
   * One of {@link KIND}, or unknown.
   */
  get notice_move_kind(): number { return this.$view.getUint32(this.$offset, false); }
  set notice_move_kind(value: number) {
    this.$view.setUint32(this.$offset, uint32(value, this, "notice.move.kind"), false);
  }
  /** Across. */
  get notice_move_to_x(): number { return this.$view.getUint16(this.$offset + 4, false); }
  set notice_move_to_x(value: number) {
    this.$view.setUint16(this.$offset + 4, uint16(value, this, "notice.move.to.x"), false);
  }
  /** Down. */
  get notice_move_to_y(): number { return this.$view.getUint16(this.$offset + 6, false); }
  set notice_move_to_y(value: number) {
    this.$view.setUint16(this.$offset + 6, uint16(value, this, "notice.move.to.y"), false);
  }
  /** Its words. */
  $get_words(index: number): number {
    checkIndex(index, 3, "letter.words[]");
    return this.$view.getUint32(this.$offset + index * 4, false);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 3, "letter.words[]");
    if (typeof value !== "number" || value >>> 0 !== value) checkInteger(value, `letter.words[${index}]`, 0xffffffff);
    this.$view.setUint32(this.$offset + index * 4, value, false);
  }
}

/** Where it leads. */
export interface gate_way {
  /** Its number. */ readonly number: number;
  /** Whether it is open. */ readonly open: number;
}
const gate_way_value = /* @__PURE__ */ plain(function (
  this: Writable<gate_way>,
  number: gate_way["number"],
  open: gate_way["open"],
) {
  this.number = number as never; this.open = open as never;
});

function read_gate_way(view: DataView, offset: number): gate_way {
  view.getUint8(offset + 7); const number = view.getUint32(offset, false); const open = view.getUint8(offset + 4);
  return new gate_way_value(number, open);
}

/** A copy of a `gate_way`; refuses what is none. */
function check_gate_way(value: gate_way, path: string): gate_way {
  checkObject(value, path);
  return {
    number: checkInteger(value.number, `${path}.number`, 0xffffffff),
    open: checkInteger(value.open, `${path}.open`, 0xff),
  };
}

function write_gate_way_unchecked(view: DataView, offset: number, value: gate_way): void {
  const { number, open } = value; view.setUint32(offset + 4, (open << 24), false);
  view.setUint32(offset, number, false);
}

/** A part that ends with bytes of no member. */
export interface gate {
  /** Where it leads. */ readonly way: gate_way;
}
const gate_value = /* @__PURE__ */ plain(function (this: Writable<gate>) {
  this.way = undefined as never;
});

/** Size of {@link gate}, in bytes. */
export const gate_SIZE = 8;
/** The members of {@link gate}: offsets in bytes, and integers of C. */
export const gate_MEMBERS = { way: { offset: 0 } } as const;

/** Reads a {@link gate} at `offset`, in bytes; into `into`, where it is given. */
export function read_gate(view: DataView, offset: number, into?: Writable<gate>): gate {
  try {
    into ??= new gate_value(); if (offset >>> 0 !== offset) throw Error();
    into.way = read_gate_way(view, offset); return into;
  } catch (error) { checkPlace(view, offset, 8, "gate"); throw error; }
}

/** Writes a {@link gate} at `offset`, in bytes: all of it or nothing. */
export function write_gate(view: DataView, offset: number, value: gate): void {
  const checked = check_gate(value, "gate");
  checkPlace(view, offset, 8, "gate");
  write_gate_unchecked(view, offset, checked);
}

/** Writes a {@link gate} without a check: what is out of range is cut off. */
export function write_gate_unchecked(view: DataView, offset: number, value: gate): void {
  write_gate_way_unchecked(view, offset, value.way);
}

/** A copy of a `gate`; refuses what is none. */
function check_gate(value: gate, path: string): gate {
  checkObject(value, path);
  return { way: check_gate_way(value.way, `${path}.way`) };
}

/** {@link gate} in place, in a slot or a table: see {@link Table}. */
export class gate_table extends Table<typeof gate_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "gate", gate_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** Its number. */
  get way_number(): number { return this.$view.getUint32(this.$offset, false); }
  set way_number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "way.number"), false); }
  /** Whether it is open. */
  get way_open(): number { return this.$view.getUint8(this.$offset + 4); }
  set way_open(value: number) { this.$view.setUint8(this.$offset + 4, uint8(value, this, "way.open")); }
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
      for (; index < rest; index++, at += stride) into[index] = view.getInt16(at, false);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt16(at, false);
        into[index + 1] = view.getInt16((at += stride), false);
        into[index + 2] = view.getInt16((at += stride), false);
        into[index + 3] = view.getInt16((at += stride), false);
      }
      break;
    case "Uint16Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint16(at, false);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint16(at, false);
        into[index + 1] = view.getUint16((at += stride), false);
        into[index + 2] = view.getUint16((at += stride), false);
        into[index + 3] = view.getUint16((at += stride), false);
      }
      break;
    case "Int32Array":
      for (; index < rest; index++, at += stride) into[index] = view.getInt32(at, false);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt32(at, false);
        into[index + 1] = view.getInt32((at += stride), false);
        into[index + 2] = view.getInt32((at += stride), false);
        into[index + 3] = view.getInt32((at += stride), false);
      }
      break;
    case "Uint32Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint32(at, false);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint32(at, false);
        into[index + 1] = view.getUint32((at += stride), false);
        into[index + 2] = view.getUint32((at += stride), false);
        into[index + 3] = view.getUint32((at += stride), false);
      }
      break;
    case "BigInt64Array":
      for (; index < rest; index++, at += stride) into[index] = view.getBigInt64(at, false);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getBigInt64(at, false);
        into[index + 1] = view.getBigInt64((at += stride), false);
        into[index + 2] = view.getBigInt64((at += stride), false);
        into[index + 3] = view.getBigInt64((at += stride), false);
      }
      break;
    case "BigUint64Array":
      for (; index < rest; index++, at += stride) into[index] = view.getBigUint64(at, false);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getBigUint64(at, false);
        into[index + 1] = view.getBigUint64((at += stride), false);
        into[index + 2] = view.getBigUint64((at += stride), false);
        into[index + 3] = view.getBigUint64((at += stride), false);
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
  if (start % width !== 0 || $size % width !== 0 || isLittle !== false) return undefined;
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

/**
 * How many elements of `size` bytes a flexible array at `offset` has: `count`, or as many as
 * there is room for.
 */
function elementsIn(
  view: DataView,
  offset: number,
  size: number,
  path: string,
  count?: number | bigint,
  most = 0xffffffff,
): number {
  const room = Math.max(0, Math.floor((view.byteLength - offset) / size));
  const length = Number(count ?? Math.min(room, most));
  if (length < 0 || length > most) throw new CodecError("range", `${path}.length`, length, `from 0 to ${most}`);
  if (length <= room) return length;
  throw new CodecError("place", path, view.byteLength, `in a DataView of ${offset + length * size} bytes`);
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

/** A copy of an array of at most `most` elements, made of what `check` gives for each. */
function checkElements<Element>(
  value: readonly Element[],
  most: number,
  path: string,
  check: (element: Element, path: string) => Element,
): Element[] {
  if (!Array.isArray(value)) throw new CodecError("type", path, value, "an array");
  if (value.length > most) throw new CodecError("range", `${path}.length`, value.length, `at most ${most}`);
  return checkArray(value, value.length, path, check);
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

/** Refuses what is none of `codes`. */
function checkCode(value: unknown, codes: readonly unknown[], path: string): void {
  if (codes.indexOf(value) >= 0) return;
  throw new CodecError(typeof value === typeof codes[0] ? "range" : "type", path, value, codes.join(" or "));
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

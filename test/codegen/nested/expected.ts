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
  /** Across. */
  readonly x: number;
  /** Down. */
  readonly y: number;
}

/** Size of {@link point}, in bytes. */
export const point_SIZE = 4;
/** Offset of `x` in {@link point}, in bytes. */
export const point_x_OFFSET = 0;
/** Offset of `y` in {@link point}, in bytes. */
export const point_y_OFFSET = 2;

class point_value implements point {
  readonly x: number;
  readonly y: number;

  constructor(view: DataView, offset: number) {
    this.x = view.getUint16(offset, false);
    this.y = view.getUint16(offset + 2, false);
  }
}

/**
 * Reads a {@link point} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_point(view: DataView, offset: number): point {
  checkRoom(view, offset, point_SIZE, "point");
  return new point_value(view, offset);
}

/**
 * Writes a {@link point} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_point(view: DataView, offset: number, value: point): void {
  checkRoom(view, offset, point_SIZE, "point");
  checkObject(value, "point");
  checkInteger(value.x, 0, 0xffff, "point.x");
  checkInteger(value.y, 0, 0xffff, "point.y");
  view.setUint16(offset, value.x, false);
  view.setUint16(offset + 2, value.y, false);
}

/**
 * {@link point} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class point_table {
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
    checkRoom(view, offset, 0, "point");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 4, "point");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 4, "point");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "point");
    this.#entry = this.#start + index * 4;
    return this;
  }

  /** Across. */
  get x(): number {
    return this.#view.getUint16(this.#entry, false);
  }

  set x(value: number) {
    checkInteger(value, 0, 0xffff, "point.x");
    this.#view.setUint16(this.#entry, value, false);
  }

  /** Down. */
  get y(): number {
    return this.#view.getUint16(this.#entry + 2, false);
  }

  set y(value: number) {
    checkInteger(value, 0, 0xffff, "point.y");
    this.#view.setUint16(this.#entry + 2, value, false);
  }
}

/** Either way to see 8 octets. */
export interface either {
  /** All bytes of the union. */
  readonly raw: Uint8Array;
}

/** Size of {@link either}, in bytes. */
export const either_SIZE = 8;
/** Offset of `points` in {@link either}, in bytes. */
export const either_points_OFFSET = 0;
/** Offset of `number` in {@link either}, in bytes. */
export const either_number_OFFSET = 0;

/**
 * Reads a {@link either} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_either(view: DataView, offset: number): either {
  checkRoom(view, offset, either_SIZE, "either");
  return { raw: readBytes(view, offset, 8) };
}

/**
 * Writes a {@link either} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_either(view: DataView, offset: number, value: either): void {
  checkRoom(view, offset, either_SIZE, "either");
  checkObject(value, "either");
  checkBytes(value.raw, 8, "either.raw");
  writeBytes(view, offset, value.raw);
}

/**
 * {@link either} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class either_table {
  readonly #view: DataView;
  readonly #points_table: point_table;
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
    checkRoom(view, offset, 0, "either");
    this.#view = view;
    this.#points_table = new point_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "either");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "either");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "either");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Two points. */
  get points(): point_table {
    return this.#points_table.$move(this.#entry, 2);
  }

  /** One number. */
  get number(): bigint {
    return this.#view.getBigUint64(this.#entry, false);
  }

  set number(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "either.number");
    this.#view.setBigUint64(this.#entry, value, false);
  }
}

/** The typedef of `union either`. */
export type either_t = either;

/** Where to. */
export interface event_u_move {
  /** The new place. */
  readonly to: point;
}

class event_u_move_value implements event_u_move {
  readonly to: point;

  constructor(view: DataView, offset: number) {
    this.to = new point_value(view, offset);
  }
}

/** `event.u.move` in place. */
export class event_u_move_table {
  readonly #view: DataView;
  readonly #to_table: point_table;
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
    checkRoom(view, offset, 0, "event.u.move");
    this.#view = view;
    this.#to_table = new point_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 4, "event.u.move");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 4, "event.u.move");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "event.u.move");
    this.#entry = this.#start + index * 4;
    return this;
  }

  /** The new place. */
  get to(): point_table {
    return this.#to_table.$move(this.#entry, 1);
  }
}

/** `event.u` in place. */
export class event_u_table {
  readonly #view: DataView;
  readonly #move_table: event_u_move_table;
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
    checkRoom(view, offset, 0, "event.u");
    this.#view = view;
    this.#move_table = new event_u_move_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 4, "event.u");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 4, "event.u");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "event.u");
    this.#entry = this.#start + index * 4;
    return this;
  }

  /** The code of the key. */
  get key(): number {
    return this.#view.getUint32(this.#entry, false);
  }

  set key(value: number) {
    checkInteger(value, 0, 0xffffffff, "event.u.key");
    this.#view.setUint32(this.#entry, value, false);
  }

  /** Where to. */
  get move(): event_u_move_table {
    return this.#move_table.$move(this.#entry, 1);
  }
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
  readonly pad?: Uint8Array;
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
      readonly u: { readonly raw: Uint8Array };
    }
);

/** A {@link event} to write: any `kind` may have raw bytes. */
export type event_init =
  | event
  | {
      readonly kind: number;
      readonly pad?: Uint8Array;
      readonly u: { readonly raw: Uint8Array };
    };

/** Size of {@link event}, in bytes. */
export const event_SIZE = 8;
/** Offset of `kind` in {@link event}, in bytes. */
export const event_kind_OFFSET = 0;
/** Offset of `pad` in {@link event}, in bytes. */
export const event_pad_OFFSET = 1;
/** Offset of `u` in {@link event}, in bytes. */
export const event_u_OFFSET = 4;

class event_value<Tag extends number, Variant> {
  readonly kind: Tag;
  readonly pad: Uint8Array;
  readonly u: Variant;

  constructor(view: DataView, offset: number, tag: Tag, variant: Variant) {
    this.kind = tag;
    this.pad = readBytes(view, offset + 1, 3);
    this.u = variant;
  }
}

function make_event(view: DataView, offset: number): event {
  const tag = view.getUint8(offset);
  switch (tag) {
    case KIND_KEY:
      return new event_value(view, offset, tag, { key: view.getUint32(offset + 4, false) });
    case KIND_MOVE:
    case KIND_STEP:
      return new event_value(view, offset, tag, { move: new event_u_move_value(view, offset + 4) });
    default:
      return new event_value(view, offset, tag as UnknownCode, {
        raw: readBytes(view, offset + 4, 4),
      });
  }
}

/**
 * Reads a {@link event} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_event(view: DataView, offset: number): event {
  checkRoom(view, offset, event_SIZE, "event");
  return make_event(view, offset);
}

/**
 * Writes a {@link event} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_event(view: DataView, offset: number, value: event_init): void {
  checkRoom(view, offset, event_SIZE, "event");
  checkObject(value, "event");
  checkInteger(value.kind, 0, 0xff, "event.kind");
  if (value.pad !== undefined) {
    checkBytes(value.pad, 3, "event.pad");
  }
  checkObject(value.u, "event.u");
  if ("raw" in value.u) {
    checkBytes(value.u.raw, 4, "event.u.raw");
  } else if ("key" in value.u) {
    if (value.kind !== KIND_KEY) {
      throw refusal(value.kind, "number", "0 (KEY) beside u.key", "event.kind");
    }
    checkInteger(value.u.key, 0, 0xffffffff, "event.u.key");
  } else if ("move" in value.u) {
    if (value.kind !== KIND_MOVE && value.kind !== KIND_STEP) {
      throw refusal(value.kind, "number", "1 (MOVE) or 2 (STEP) beside u.move", "event.kind");
    }
    checkObject(value.u.move, "event.u.move");
    checkObject(value.u.move.to, "event.u.move.to");
    checkInteger(value.u.move.to.x, 0, 0xffff, "event.u.move.to.x");
    checkInteger(value.u.move.to.y, 0, 0xffff, "event.u.move.to.y");
  } else {
    throw refusal(value.u, "object", "an object with raw, key or move", "event.u");
  }
  view.setUint8(offset, value.kind);
  if (value.pad === undefined) {
    view.setUint16(offset + 1, 0, false);
    view.setUint8(offset + 3, 0);
  } else {
    writeBytes(view, offset + 1, value.pad);
  }
  if ("raw" in value.u) {
    writeBytes(view, offset + 4, value.u.raw);
  } else if ("key" in value.u) {
    view.setUint32(offset + 4, value.u.key, false);
  } else {
    view.setUint16(offset + 4, value.u.move.to.x, false);
    view.setUint16(offset + 6, value.u.move.to.y, false);
  }
}

/**
 * {@link event} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class event_table {
  readonly #view: DataView;
  readonly #u_table: event_u_table;
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
    checkRoom(view, offset, 0, "event");
    this.#view = view;
    this.#u_table = new event_u_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "event");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "event");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "event");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** What it is about. */
  get kind(): number {
    return this.#view.getUint8(this.#entry);
  }

  set kind(value: number) {
    checkInteger(value, 0, 0xff, "event.kind");
    this.#view.setUint8(this.#entry, value);
  }

  /** Fills the gap before `event.u`. */
  $get_pad(index: number): number {
    checkIndex(index, 3, "event.pad");
    return this.#view.getUint8(this.#entry + 1 + index);
  }

  /** Sets what `$get_pad` gives. */
  $set_pad(index: number, value: number): void {
    checkIndex(index, 3, "event.pad");
    checkInteger(value, 0, 0xff, "event.pad[]", index);
    this.#view.setUint8(this.#entry + 1 + index, value);
  }

  /** As `event.kind` says. */
  get u(): event_u_table {
    return this.#u_table.$move(this.#entry + 4, 1);
  }
}

/** The typedef of `struct event`. */
export type event_t = event;

/** Written in place, and more than once. */
export interface table_parts {
  /** Number of the part. */
  readonly number: number;
  /** Its name. */
  readonly name: Uint8Array;
}

class table_parts_value implements table_parts {
  readonly number: number;
  readonly name: Uint8Array;

  constructor(view: DataView, offset: number) {
    this.number = view.getUint16(offset, false);
    this.name = readBytes(view, offset + 2, 6);
  }
}

/** `table.parts[]` in place. */
export class table_parts_table {
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
    checkRoom(view, offset, 0, "table.parts[]");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "table.parts[]");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "table.parts[]");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "table.parts[]");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Number of the part. */
  get number(): number {
    return this.#view.getUint16(this.#entry, false);
  }

  set number(value: number) {
    checkInteger(value, 0, 0xffff, "table.parts[].number");
    this.#view.setUint16(this.#entry, value, false);
  }

  /** Its name. */
  $get_name(index: number): number {
    checkIndex(index, 6, "table.parts[].name");
    return this.#view.getUint8(this.#entry + 2 + index);
  }

  /** Sets what `$get_name` gives. */
  $set_name(index: number, value: number): void {
    checkIndex(index, 6, "table.parts[].name");
    checkInteger(value, 0, 0xff, "table.parts[].name[]", index);
    this.#view.setUint8(this.#entry + 2 + index, value);
  }
}

/** Structs in structs, arrays of arrays, and directions. */
export interface table {
  /** Read by the receiver. */
  readonly first: event;
  /** Filled in by the receiver. */
  readonly result: number;
  /** Replaced by the receiver. */
  readonly count: number;
  /** Three rows of two. */
  readonly grid: readonly (readonly number[])[];
  /** Written in place, and more than once. */
  readonly parts: readonly table_parts[];
  /** Too many to draw. */
  readonly many: readonly point[];
  /** Brings what follows to a multiple of 8. */
  readonly gap?: number;
  /** Seen either way, on any ABI at a multiple of 8. */
  readonly either: either;
}

/** A {@link table} to write: inside it, any tag may have raw bytes. */
export type table_init = {
  readonly first: event_init;
  readonly result: number;
  readonly count: number;
  readonly grid: readonly (readonly number[])[];
  readonly parts: readonly table_parts[];
  readonly many: readonly point[];
  readonly gap?: number;
  readonly either: either;
};

/** Size of {@link table}, in bytes. */
export const table_SIZE = 216;
/** Offset of `first` in {@link table}, in bytes. */
export const table_first_OFFSET = 0;
/** Offset of `result` in {@link table}, in bytes. */
export const table_result_OFFSET = 8;
/** Offset of `count` in {@link table}, in bytes. */
export const table_count_OFFSET = 12;
/** Offset of `grid` in {@link table}, in bytes. */
export const table_grid_OFFSET = 16;
/** Offset of `parts` in {@link table}, in bytes. */
export const table_parts_OFFSET = 28;
/** Offset of `many` in {@link table}, in bytes. */
export const table_many_OFFSET = 44;
/** Offset of `gap` in {@link table}, in bytes. */
export const table_gap_OFFSET = 204;
/** Offset of `either` in {@link table}, in bytes. */
export const table_either_OFFSET = 208;

class table_value implements table {
  readonly first: event;
  readonly result: number;
  readonly count: number;
  readonly grid: readonly (readonly number[])[];
  readonly parts: readonly table_parts[];
  readonly many: readonly point[];
  readonly gap: number;
  readonly either: either;

  constructor(view: DataView, offset: number) {
    this.first = make_event(view, offset);
    this.result = view.getUint32(offset + 8, false);
    this.count = view.getUint32(offset + 12, false);
    this.grid = readElements(3, (index) => [
      view.getUint16(offset + 16 + index * 4, false),
      view.getUint16(offset + 18 + index * 4, false),
    ]);
    this.parts = readElements(2, (index) => new table_parts_value(view, offset + 28 + index * 8));
    this.many = readElements(40, (index) => new point_value(view, offset + 44 + index * 4));
    this.gap = view.getUint32(offset + 204, false);
    this.either = { raw: readBytes(view, offset + 208, 8) };
  }
}

/**
 * Reads a {@link table} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_table(view: DataView, offset: number): table {
  checkRoom(view, offset, table_SIZE, "table");
  return new table_value(view, offset);
}

/**
 * Writes a {@link table} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_table(view: DataView, offset: number, value: table_init): void {
  checkRoom(view, offset, table_SIZE, "table");
  checkObject(value, "table");
  checkObject(value.first, "table.first");
  checkInteger(value.first.kind, 0, 0xff, "table.first.kind");
  if (value.first.pad !== undefined) {
    checkBytes(value.first.pad, 3, "table.first.pad");
  }
  checkObject(value.first.u, "table.first.u");
  if ("raw" in value.first.u) {
    checkBytes(value.first.u.raw, 4, "table.first.u.raw");
  } else if ("key" in value.first.u) {
    if (value.first.kind !== KIND_KEY) {
      throw refusal(value.first.kind, "number", "0 (KEY) beside u.key", "table.first.kind");
    }
    checkInteger(value.first.u.key, 0, 0xffffffff, "table.first.u.key");
  } else if ("move" in value.first.u) {
    if (value.first.kind !== KIND_MOVE && value.first.kind !== KIND_STEP) {
      throw refusal(
        value.first.kind,
        "number",
        "1 (MOVE) or 2 (STEP) beside u.move",
        "table.first.kind",
      );
    }
    checkObject(value.first.u.move, "table.first.u.move");
    checkObject(value.first.u.move.to, "table.first.u.move.to");
    checkInteger(value.first.u.move.to.x, 0, 0xffff, "table.first.u.move.to.x");
    checkInteger(value.first.u.move.to.y, 0, 0xffff, "table.first.u.move.to.y");
  } else {
    throw refusal(value.first.u, "object", "an object with raw, key or move", "table.first.u");
  }
  checkInteger(value.result, 0, 0xffffffff, "table.result");
  checkInteger(value.count, 0, 0xffffffff, "table.count");
  checkArray(value.grid, 3, "table.grid");
  value.grid.forEach((element, index) => {
    checkIntegers(element, 2, 0, 0xffff, "table.grid[]", index);
  });
  checkArray(value.parts, 2, "table.parts");
  value.parts.forEach((element, index) => {
    checkObject(element, "table.parts[]", index);
    checkInteger(element.number, 0, 0xffff, "table.parts[].number", index);
    checkBytes(element.name, 6, "table.parts[].name", index);
  });
  checkArray(value.many, 40, "table.many");
  value.many.forEach((element, index) => {
    checkObject(element, "table.many[]", index);
    checkInteger(element.x, 0, 0xffff, "table.many[].x", index);
    checkInteger(element.y, 0, 0xffff, "table.many[].y", index);
  });
  checkInteger(value.gap ?? 0, 0, 0xffffffff, "table.gap");
  checkObject(value.either, "table.either");
  checkBytes(value.either.raw, 8, "table.either.raw");
  view.setUint8(offset, value.first.kind);
  if (value.first.pad === undefined) {
    view.setUint16(offset + 1, 0, false);
    view.setUint8(offset + 3, 0);
  } else {
    writeBytes(view, offset + 1, value.first.pad);
  }
  if ("raw" in value.first.u) {
    writeBytes(view, offset + 4, value.first.u.raw);
  } else if ("key" in value.first.u) {
    view.setUint32(offset + 4, value.first.u.key, false);
  } else {
    view.setUint16(offset + 4, value.first.u.move.to.x, false);
    view.setUint16(offset + 6, value.first.u.move.to.y, false);
  }
  view.setUint32(offset + 8, value.result, false);
  view.setUint32(offset + 12, value.count, false);
  value.grid.forEach((element, index) => {
    element.forEach((element2, index2) => {
      view.setUint16(offset + 16 + index * 4 + index2 * 2, element2, false);
    });
  });
  value.parts.forEach((element, index) => {
    view.setUint16(offset + 28 + index * 8, element.number, false);
    writeBytes(view, offset + 30 + index * 8, element.name);
  });
  value.many.forEach((element, index) => {
    view.setUint16(offset + 44 + index * 4, element.x, false);
    view.setUint16(offset + 46 + index * 4, element.y, false);
  });
  view.setUint32(offset + 204, value.gap ?? 0, false);
  writeBytes(view, offset + 208, value.either.raw);
}

/**
 * {@link table} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class table_table {
  readonly #view: DataView;
  readonly #first_table: event_table;
  readonly #parts_table: table_parts_table;
  readonly #many_table: point_table;
  readonly #either_table: either_table;
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
    checkRoom(view, offset, 0, "table");
    this.#view = view;
    this.#first_table = new event_table(view, 0, 0);
    this.#parts_table = new table_parts_table(view, 0, 0);
    this.#many_table = new point_table(view, 0, 0);
    this.#either_table = new either_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 216, "table");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 216, "table");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "table");
    this.#entry = this.#start + index * 216;
    return this;
  }

  /** Read by the receiver. */
  get first(): event_table {
    return this.#first_table.$move(this.#entry, 1);
  }

  /** Filled in by the receiver. */
  get result(): number {
    return this.#view.getUint32(this.#entry + 8, false);
  }

  set result(value: number) {
    checkInteger(value, 0, 0xffffffff, "table.result");
    this.#view.setUint32(this.#entry + 8, value, false);
  }

  /** Replaced by the receiver. */
  get count(): number {
    return this.#view.getUint32(this.#entry + 12, false);
  }

  set count(value: number) {
    checkInteger(value, 0, 0xffffffff, "table.count");
    this.#view.setUint32(this.#entry + 12, value, false);
  }

  /** Three rows of two. */
  $get_grid(index: number, index2: number): number {
    checkIndex(index, 3, "table.grid");
    checkIndex(index2, 2, "table.grid[]", index);
    return this.#view.getUint16(this.#entry + 16 + index * 4 + index2 * 2, false);
  }

  /** Sets what `$get_grid` gives. */
  $set_grid(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "table.grid");
    checkIndex(index2, 2, "table.grid[]", index);
    checkInteger(value, 0, 0xffff, "table.grid[][]", index, index2);
    this.#view.setUint16(this.#entry + 16 + index * 4 + index2 * 2, value, false);
  }

  /** Written in place, and more than once. */
  get parts(): table_parts_table {
    return this.#parts_table.$move(this.#entry + 28, 2);
  }

  /** Too many to draw. */
  get many(): point_table {
    return this.#many_table.$move(this.#entry + 44, 40);
  }

  /** Brings what follows to a multiple of 8. */
  get gap(): number {
    return this.#view.getUint32(this.#entry + 204, false);
  }

  set gap(value: number) {
    checkInteger(value, 0, 0xffffffff, "table.gap");
    this.#view.setUint32(this.#entry + 204, value, false);
  }

  /** Seen either way, on any ABI at a multiple of 8. */
  get either(): either_table {
    return this.#either_table.$move(this.#entry + 208, 1);
  }
}

/**
 * A tag that is none of the codes of a variant: any other integer, to be taken as a `number`. The
 * type says a fraction, which no tag is, so that TypeScript can tell the variants apart.
 */
export type UnknownCode = 0.5 & { readonly $unknown: true };

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

/** Refuses what is no `Uint8Array` of `length` bytes. */
function checkBytes(value: Uint8Array, length: number, path: string, ...indices: number[]): void {
  const isBytes = ArrayBuffer.isView(value) && value[Symbol.toStringTag] === "Uint8Array";
  if (isBytes && value.length === length) return;
  throw refusal(value, "object", `a Uint8Array of ${length} bytes`, path, ...indices);
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

/** An array of what `read` gives for each index. */
function readElements<Element>(length: number, read: (index: number) => Element): Element[] {
  const elements: Element[] = [];
  for (let index = 0; index < length; index++) elements[index] = read(index);
  return elements;
}

/** A copy of `length` bytes. */
function readBytes(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length).slice();
}

/** Copies `bytes` to `offset`. */
function writeBytes(view: DataView, offset: number, bytes: Uint8Array): void {
  new Uint8Array(view.buffer, view.byteOffset + offset, bytes.length).set(bytes);
}

// SPDX-License-Identifier: MIT
/**
 * The loom.
 *
 * The interface of a loom, whose bodies of structs have all that C allows in them.
 *
 * This file is generated from test/codegen/bodies/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/bodies/spec.ts
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

/** Pages of a ring. */
export const LOOM_RING_PAGES = 4;

/** It weaves. */
export const LOOM_OP_WEAVE = 1;
/** It stops. */
export const LOOM_OP_STOP = 2;
/** One more than the largest. */
export const LOOM_OP_MAX = 3;

/** What the loom does. */
export type LOOM_OP =
  | typeof LOOM_OP_WEAVE
  | typeof LOOM_OP_STOP;

/** The C name of a code of {@link LOOM_OP}; `undefined` for an unknown one. */
export function LOOM_OP_name(value: number): string | undefined {
  switch (value) {
    case LOOM_OP_WEAVE:
      return "LOOM_OP_WEAVE";
    case LOOM_OP_STOP:
      return "LOOM_OP_STOP";
    default:
      return undefined;
  }
}

/** A thread. It has a typedef and no tag. */
export interface loom_thread_t {
  /** Its colour. */ readonly colour: number;
  /** Its ends, for each operation. */ readonly ends: readonly (readonly number[])[];
  /** Its strength. */ readonly strength: number;
}
const loom_thread_t_value = /* @__PURE__ */ plain(function (this: Writable<loom_thread_t>) {
  this.colour = 0; this.ends = undefined as never; this.strength = 0;
});

/** Size of {@link loom_thread_t}, in bytes. */
export const loom_thread_t_SIZE = 12;
/** The members of {@link loom_thread_t}: offsets in bytes, and integers of C. */
export const loom_thread_t_MEMBERS = {
  strength: { offset: 10, type: "uint16_t" }, ends: { offset: 4 }, colour: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link loom_thread_t} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_thread_t(view: DataView, offset: number, into?: Writable<loom_thread_t>): loom_thread_t {
  try {
    into ??= new loom_thread_t_value(); if (offset >>> 0 !== offset) throw Error();
    into.strength = view.getUint16(offset + 10, true); into.colour = view.getUint32(offset, true);
    into.ends = arrayFrom(3, (index) => [view.getUint8(offset + 4 + index * 2), view.getUint8(offset + 5 + index * 2)]);
    return into;
  } catch (error) { checkPlace(view, offset, 12, "loom_thread_t"); throw error; }
}

/** Writes a {@link loom_thread_t} at `offset`, in bytes: all of it or nothing. */
export function write_loom_thread_t(view: DataView, offset: number, value: loom_thread_t): void {
  const checked = check_loom_thread_t(value, "loom_thread_t");
  checkPlace(view, offset, 12, "loom_thread_t");
  write_loom_thread_t_unchecked(view, offset, checked);
}

/** Writes a {@link loom_thread_t} without a check: what is out of range is cut off. */
export function write_loom_thread_t_unchecked(view: DataView, offset: number, value: loom_thread_t): void {
  for (let index = 0; index < 3; index++) {
    for (let index2 = 0; index2 < 2; index2++) {
      view.setUint8(offset + 4 + index * 2 + index2, value.ends[index]?.[index2] ?? 0);
    }
  }
  view.setUint16(offset + 10, value.strength, true); view.setUint32(offset, value.colour, true);
}

/** A copy of a `loom_thread_t`; refuses what is none. */
function check_loom_thread_t(value: loom_thread_t, path: string): loom_thread_t {
  checkObject(value, path);
  return {
    colour: checkInteger(value.colour, `${path}.colour`, 0xffffffff),
    ends: checkArray(value.ends, 3, `${path}.ends`, (element, at) => checkIntegers(element, 2, at, 0xff)),
    strength: checkInteger(value.strength, `${path}.strength`, 0xffff),
  };
}

/** {@link loom_thread_t} in place, in a slot or a table: see {@link Table}. */
export class loom_thread_t_table extends Table<typeof loom_thread_t_MEMBERS> implements Omit<loom_thread_t, "ends"> {
  constructor(...entries: Entries) { super(entries, 12, "loom_thread_t", loom_thread_t_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get colour(): number { return this.$view.getUint32(this.$offset, true); }
  set colour(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "colour"), true); }
  /** Its ends, for each operation. */
  $get_ends(index: number, index2: number): number {
    checkIndex(index, 3, "loom_thread_t.ends[][]");
    checkIndex(index2, 2, "loom_thread_t.ends[][]");
    return this.$view.getUint8(this.$offset + 4 + index * 2 + index2);
  }
  /** Sets what `$get_ends` gives. */
  $set_ends(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "loom_thread_t.ends[][]");
    checkIndex(index2, 2, "loom_thread_t.ends[][]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_thread_t.ends[${index}][${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index * 2 + index2, value);
  }
  get strength(): number { return this.$view.getUint16(this.$offset + 10, true); }
  set strength(value: number) { this.$view.setUint16(this.$offset + 10, uint16(value, this, "strength"), true); }
}

/** A union without a tag. */
export interface loom_pattern_t {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link loom_pattern_t}, in bytes. */
export const loom_pattern_t_SIZE = 4;
/** The members of {@link loom_pattern_t}: offsets in bytes, and integers of C. */
export const loom_pattern_t_MEMBERS = { bytes: { offset: 0 }, number: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link loom_pattern_t} at `offset`, in bytes. */
export function read_loom_pattern_t(view: DataView, offset: number): loom_pattern_t {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
    };
  } catch (error) { checkPlace(view, offset, 4, "loom_pattern_t"); throw error; }
}

/** Writes a {@link loom_pattern_t} at `offset`, in bytes: all of it or nothing. */
export function write_loom_pattern_t(view: DataView, offset: number, value: loom_pattern_t): void {
  const checked = check_loom_pattern_t(value, "loom_pattern_t");
  checkPlace(view, offset, 4, "loom_pattern_t");
  write_loom_pattern_t_unchecked(view, offset, checked);
}

/** Writes a {@link loom_pattern_t} without a check: what is out of range is cut off. */
export function write_loom_pattern_t_unchecked(view: DataView, offset: number, value: loom_pattern_t): void {
  putBytes(view, offset, 4, value.raw);
}

/** A copy of a `loom_pattern_t`; refuses what is none. */
function check_loom_pattern_t(value: loom_pattern_t, path: string): loom_pattern_t {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

/** {@link loom_pattern_t} in place, in a slot or a table: see {@link Table}. */
export class loom_pattern_t_table extends Table<typeof loom_pattern_t_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 4, "loom_pattern_t", loom_pattern_t_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  /** As a number. */
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
  /** As bytes. */
  $get_bytes(index: number): number {
    checkIndex(index, 4, "loom_pattern_t.bytes[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_bytes` gives. */
  $set_bytes(index: number, value: number): void {
    checkIndex(index, 4, "loom_pattern_t.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_pattern_t.bytes[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
}

/** Members whose names are reserved in other languages. */
export interface loom_fence {
  /** What goes in. */ readonly in: number;
  /** What it waits for. */ readonly await: number;
  /** What kind it is. */ readonly class: number;
  /** Who may see it. */ readonly private: number;
  /** What it is called. */ readonly function: number;
  /** The threads. */ readonly threads: readonly loom_thread_t[];
  /** The pattern. */ readonly pattern: loom_pattern_t;
}
const loom_fence_value = /* @__PURE__ */ plain(function (this: Writable<loom_fence>) {
  this.in = 0; this.await = 0; this.class = 0; this.private = 0; this.function = 0; this.threads = undefined as never;
  this.pattern = undefined as never;
});

/** Size of {@link loom_fence}, in bytes. */
export const loom_fence_SIZE = 116;
/** The members of {@link loom_fence}: offsets in bytes, and integers of C. */
export const loom_fence_MEMBERS = {
  pattern: { offset: 112 }, threads: { offset: 16 }, function: { offset: 12, type: "uint32_t" },
  private: { offset: 10, type: "uint16_t" }, class: { offset: 8, type: "uint16_t" },
  await: { offset: 4, type: "uint32_t" }, in: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link loom_fence} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_fence(view: DataView, offset: number, into?: Writable<loom_fence>): loom_fence {
  try {
    into ??= new loom_fence_value(); if (offset >>> 0 !== offset) throw Error();
    into.pattern = read_loom_pattern_t(view, offset + 112); into.in = view.getUint32(offset, true);
    into.await = view.getUint32(offset + 4, true); into.class = view.getUint16(offset + 8, true);
    into.private = view.getUint16(offset + 10, true); into.function = view.getUint32(offset + 12, true);
    into.threads = arrayFrom(8, (index) => read_loom_thread_t(view, offset + 16 + index * 12)); return into;
  } catch (error) { checkPlace(view, offset, 116, "loom_fence"); throw error; }
}

/** Writes a {@link loom_fence} at `offset`, in bytes: all of it or nothing. */
export function write_loom_fence(view: DataView, offset: number, value: loom_fence): void {
  const checked = check_loom_fence(value, "loom_fence");
  checkPlace(view, offset, 116, "loom_fence");
  write_loom_fence_unchecked(view, offset, checked);
}

/** Writes a {@link loom_fence} without a check: what is out of range is cut off. */
export function write_loom_fence_unchecked(view: DataView, offset: number, value: loom_fence): void {
  for (let index = 0; index < 8; index++) {
    const element = value.threads[index];
    if (element !== undefined) write_loom_thread_t_unchecked(view, offset + 16 + index * 12, element);
    else putBytes(view, offset + 16 + index * 12, 12);
  }
  write_loom_pattern_t_unchecked(view, offset + 112, value.pattern);
  view.setUint32(offset + 12, value.function, true); view.setUint32(offset, value.in, true);
  view.setUint32(offset + 4, value.await, true);
  view.setUint32(offset + 8, (value.class & 0xffff) | (value.private << 16), true);
}

/** A copy of a `loom_fence`; refuses what is none. */
function check_loom_fence(value: loom_fence, path: string): loom_fence {
  checkObject(value, path);
  return {
    in: checkInteger(value.in, `${path}.in`, 0xffffffff),
    await: checkInteger(value.await, `${path}.await`, 0xffffffff),
    class: checkInteger(value.class, `${path}.class`, 0xffff),
    private: checkInteger(value.private, `${path}.private`, 0xffff),
    function: checkInteger(value.function, `${path}.function`, 0xffffffff),
    threads: checkArray(value.threads, 8, `${path}.threads`, (element, at) => check_loom_thread_t(element, at)),
    pattern: check_loom_pattern_t(value.pattern, `${path}.pattern`),
  };
}

/** {@link loom_fence} in place, in a slot or a table: see {@link Table}. */
export class loom_fence_table extends Table<typeof loom_fence_MEMBERS>
  implements Omit<loom_fence, "threads" | "pattern"> {
  constructor(...entries: Entries) { super(entries, 116, "loom_fence", loom_fence_MEMBERS); }
  $at(index: number): this { return this.$move(index, 116); }
  get in(): number { return this.$view.getUint32(this.$offset, true); }
  set in(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "in"), true); }
  get await(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set await(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "await"), true); }
  get class(): number { return this.$view.getUint16(this.$offset + 8, true); }
  set class(value: number) { this.$view.setUint16(this.$offset + 8, uint16(value, this, "class"), true); }
  get private(): number { return this.$view.getUint16(this.$offset + 10, true); }
  set private(value: number) { this.$view.setUint16(this.$offset + 10, uint16(value, this, "private"), true); }
  get function(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set function(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "function"), true); }
  /** Its colour. */
  $get_threads_colour(index: number): number {
    checkIndex(index, 8, "loom_fence.threads[].colour");
    return this.$view.getUint32(this.$offset + 16 + index * 12, true);
  }
  /** Sets what `$get_threads_colour` gives. */
  $set_threads_colour(index: number, value: number): void {
    checkIndex(index, 8, "loom_fence.threads[].colour");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `loom_fence.threads[${index}].colour`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 16 + index * 12, value, true);
  }
  /** Its ends, for each operation. */
  $get_threads_ends(index: number, index2: number, index3: number): number {
    checkIndex(index, 8, "loom_fence.threads[].ends[][]");
    checkIndex(index2, 3, "loom_fence.threads[].ends[][]");
    checkIndex(index3, 2, "loom_fence.threads[].ends[][]");
    return this.$view.getUint8(this.$offset + 20 + index * 12 + index2 * 2 + index3);
  }
  /** Sets what `$get_threads_ends` gives. */
  $set_threads_ends(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 8, "loom_fence.threads[].ends[][]");
    checkIndex(index2, 3, "loom_fence.threads[].ends[][]");
    checkIndex(index3, 2, "loom_fence.threads[].ends[][]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_fence.threads[${index}].ends[${index2}][${index3}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 20 + index * 12 + index2 * 2 + index3, value);
  }
  /** Its strength. */
  $get_threads_strength(index: number): number {
    checkIndex(index, 8, "loom_fence.threads[].strength");
    return this.$view.getUint16(this.$offset + 26 + index * 12, true);
  }
  /** Sets what `$get_threads_strength` gives. */
  $set_threads_strength(index: number, value: number): void {
    checkIndex(index, 8, "loom_fence.threads[].strength");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `loom_fence.threads[${index}].strength`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 26 + index * 12, value, true);
  }
  /** As a number. */
  get pattern_number(): number { return this.$view.getUint32(this.$offset + 112, true); }
  set pattern_number(value: number) {
    this.$view.setUint32(this.$offset + 112, uint32(value, this, "pattern.number"), true);
  }
  /** As bytes. */
  $get_pattern_bytes(index: number): number {
    checkIndex(index, 4, "loom_fence.pattern.bytes[]");
    return this.$view.getUint8(this.$offset + 112 + index);
  }
  /** Sets what `$get_pattern_bytes` gives. */
  $set_pattern_bytes(index: number, value: number): void {
    checkIndex(index, 4, "loom_fence.pattern.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_fence.pattern.bytes[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 112 + index, value);
  }
}

/** The typedef of `struct loom_fence`. */
export type loom_fence_t = loom_fence;

/** People. */
export const LOOM_WHO_PEOPLE = 1;
/** Engines. */
export const LOOM_WHO_ENGINES = 2;

/**
 * Who weaves.
 *
 * Any of the `LOOM_WHO_*` masks, joined by OR.
 */
export type LOOM_WHO = number;

/**
 * The C names of the flags of {@link LOOM_WHO} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function LOOM_WHO_names(value: LOOM_WHO): string[] {
  checkInteger(value, "LOOM_WHO", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LOOM_WHO_PEOPLE) !== 0) names.push("LOOM_WHO_PEOPLE");
  if ((value & LOOM_WHO_ENGINES) !== 0) names.push("LOOM_WHO_ENGINES");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link LOOM_SHUTTLEF_moves}. */
export const _LOOM_SHUTTLEF_moves = 0;
/** It moves. */
export const LOOM_SHUTTLEF_moves = 0x1;

/**
 * Bits of a shuttle.
 *
 * Any of the `LOOM_SHUTTLEF_*` masks, joined by OR.
 */
export type LOOM_SHUTTLEF = number;

/**
 * The C names of the flags of {@link LOOM_SHUTTLEF} that are set; bits without a name come
 * last, as one hexadecimal number.
 */
export function LOOM_SHUTTLEF_names(value: LOOM_SHUTTLEF): string[] {
  checkInteger(value, "LOOM_SHUTTLEF", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LOOM_SHUTTLEF_moves) !== 0) names.push("LOOM_SHUTTLEF_moves");
  const unknown = (value & ~0x1) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Shuttles of a request. */
export const LOOM_SHUTTLES = 3;

/** Well. */
export const LOOM_STATUS_OKAY = 0;
/** The thread broke. */
export const LOOM_STATUS_BROKEN = -2;

/** How it went. */
export type LOOM_STATUS =
  | typeof LOOM_STATUS_OKAY
  | typeof LOOM_STATUS_BROKEN;

/** The C name of a code of {@link LOOM_STATUS}; `undefined` for an unknown one. */
export function LOOM_STATUS_name(value: number): string | undefined {
  switch (value) {
    case LOOM_STATUS_OKAY:
      return "LOOM_STATUS_OKAY";
    case LOOM_STATUS_BROKEN:
      return "LOOM_STATUS_BROKEN";
    default:
      return undefined;
  }
}

/** A shuttle. */
export interface loom_shuttle {
  /** Where it is. */
  readonly place: number;
  /**
   * What it does.
   *
   * Bits of {@link LOOM_SHUTTLEF}.
   */
  readonly flags: number;
}
const loom_shuttle_value = /* @__PURE__ */ plain(function (this: Writable<loom_shuttle>) {
  this.place = 0; this.flags = 0;
});

/** Size of {@link loom_shuttle}, in bytes. */
export const loom_shuttle_SIZE = 8;
/** The members of {@link loom_shuttle}: offsets in bytes, and integers of C. */
export const loom_shuttle_MEMBERS = {
  flags: { offset: 4, type: "uint32_t" }, place: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link loom_shuttle} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_shuttle(view: DataView, offset: number, into?: Writable<loom_shuttle>): loom_shuttle {
  try {
    into ??= new loom_shuttle_value(); if (offset >>> 0 !== offset) throw Error();
    into.flags = view.getUint32(offset + 4, true); into.place = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "loom_shuttle"); throw error; }
}

/** Writes a {@link loom_shuttle} at `offset`, in bytes: all of it or nothing. */
export function write_loom_shuttle(view: DataView, offset: number, value: loom_shuttle): void {
  try {
    const { place, flags } = value;
    if (place >>> 0 !== place || flags >>> 0 !== flags || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 4, flags, true); view.setUint32(offset, place, true);
  } catch { unwritable(view, offset, 8, value, "loom_shuttle", { place: [0xffffffff], flags: [0xffffffff] }); }
}

/** Writes a {@link loom_shuttle} without a check: what is out of range is cut off. */
export function write_loom_shuttle_unchecked(view: DataView, offset: number, value: loom_shuttle): void {
  const { place, flags } = value; view.setUint32(offset + 4, flags, true); view.setUint32(offset, place, true);
}

/** A copy of a `loom_shuttle`; refuses what is none. */
function check_loom_shuttle(value: loom_shuttle, path: string): loom_shuttle {
  checkObject(value, path);
  return {
    place: checkInteger(value.place, `${path}.place`, 0xffffffff),
    flags: checkInteger(value.flags, `${path}.flags`, 0xffffffff),
  };
}

/** {@link loom_shuttle} in place, in a slot or a table: see {@link Table}. */
export class loom_shuttle_table extends Table<typeof loom_shuttle_MEMBERS> implements loom_shuttle {
  constructor(...entries: Entries) { super(entries, 8, "loom_shuttle", loom_shuttle_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get place(): number { return this.$view.getUint32(this.$offset, true); }
  set place(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "place"), true); }
  get flags(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set flags(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "flags"), true); }
}

/** The typedef of `struct loom_shuttle`. */
export type loom_shuttle_t = loom_shuttle;

/** What else there is. */
export interface loom_request_u {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_loom_request_u(view: DataView, offset: number): loom_request_u {
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

/** A copy of a `loom_request_u`; refuses what is none. */
function check_loom_request_u(value: loom_request_u, path: string): loom_request_u {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

function write_loom_request_u_unchecked(view: DataView, offset: number, value: loom_request_u): void {
  putBytes(view, offset, 8, value.raw);
}

/** A request, which defines most of what it is made of. */
export interface loom_request {
  /**
   * Who asks.
   *
   * Bits of {@link LOOM_WHO}.
   */
  readonly who: number;
  readonly shuttles: readonly loom_shuttle[];
  /** What else there is. */
  readonly u: loom_request_u;
}
const loom_request_value = /* @__PURE__ */ plain(function (this: Writable<loom_request>) {
  this.who = 0; this.shuttles = undefined as never; this.u = undefined as never;
});

/** Size of {@link loom_request}, in bytes. */
export const loom_request_SIZE = 36;
/** The members of {@link loom_request}: offsets in bytes, and integers of C. */
export const loom_request_MEMBERS = {
  u: { offset: 28 }, shuttles: { offset: 4 }, who: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link loom_request} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_request(view: DataView, offset: number, into?: Writable<loom_request>): loom_request {
  try {
    into ??= new loom_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.u = read_loom_request_u(view, offset + 28); into.who = view.getUint32(offset, true);
    into.shuttles = arrayFrom(3, (index) => read_loom_shuttle(view, offset + 4 + index * 8)); return into;
  } catch (error) { checkPlace(view, offset, 36, "loom_request"); throw error; }
}

/** Writes a {@link loom_request} at `offset`, in bytes: all of it or nothing. */
export function write_loom_request(view: DataView, offset: number, value: loom_request): void {
  const checked = check_loom_request(value, "loom_request");
  checkPlace(view, offset, 36, "loom_request");
  write_loom_request_unchecked(view, offset, checked);
}

/** Writes a {@link loom_request} without a check: what is out of range is cut off. */
export function write_loom_request_unchecked(view: DataView, offset: number, value: loom_request): void {
  for (let index = 0; index < 3; index++) {
    const element = value.shuttles[index];
    if (element !== undefined) write_loom_shuttle_unchecked(view, offset + 4 + index * 8, element);
    else putBytes(view, offset + 4 + index * 8, 8);
  }
  write_loom_request_u_unchecked(view, offset + 28, value.u);
  view.setUint32(offset, value.who, true);
}

/** A copy of a `loom_request`; refuses what is none. */
function check_loom_request(value: loom_request, path: string): loom_request {
  checkObject(value, path);
  return {
    who: checkInteger(value.who, `${path}.who`, 0xffffffff),
    shuttles: checkArray(value.shuttles, 3, `${path}.shuttles`, (element, at) => check_loom_shuttle(element, at)),
    u: check_loom_request_u(value.u, `${path}.u`),
  };
}

/** {@link loom_request} in place, in a slot or a table: see {@link Table}. */
export class loom_request_table extends Table<typeof loom_request_MEMBERS>
  implements Omit<loom_request, "shuttles" | "u"> {
  constructor(...entries: Entries) { super(entries, 36, "loom_request", loom_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 36); }
  get who(): number { return this.$view.getUint32(this.$offset, true); }
  set who(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "who"), true); }
  /** Where it is. */
  $get_shuttles_place(index: number): number {
    checkIndex(index, 3, "loom_request.shuttles[].place");
    return this.$view.getUint32(this.$offset + 4 + index * 8, true);
  }
  /** Sets what `$get_shuttles_place` gives. */
  $set_shuttles_place(index: number, value: number): void {
    checkIndex(index, 3, "loom_request.shuttles[].place");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `loom_request.shuttles[${index}].place`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 8, value, true);
  }
  /**
   * What it does.
   *
   * Bits of {@link LOOM_SHUTTLEF}.
   */
  $get_shuttles_flags(index: number): number {
    checkIndex(index, 3, "loom_request.shuttles[].flags");
    return this.$view.getUint32(this.$offset + 8 + index * 8, true);
  }
  /** Sets what `$get_shuttles_flags` gives. */
  $set_shuttles_flags(index: number, value: number): void {
    checkIndex(index, 3, "loom_request.shuttles[].flags");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `loom_request.shuttles[${index}].flags`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 8 + index * 8, value, true);
  }
  /** How fast. */
  get u_engine_speed(): number { return this.$view.getUint32(this.$offset + 28, true); }
  set u_engine_speed(value: number) {
    this.$view.setUint32(this.$offset + 28, uint32(value, this, "u.engine.speed"), true);
  }
  /** {@link LOOM_STATUS_OKAY}. */
  get u_engine_status(): number { return this.$view.getInt32(this.$offset + 32, true); }
  set u_engine_status(value: number) {
    this.$view.setInt32(this.$offset + 32, int32(value, this, "u.engine.status"), true);
  }
  /** As it is. */
  $get_u_raw(index: number): number {
    checkIndex(index, 8, "loom_request.u.raw[]");
    return this.$view.getUint8(this.$offset + 28 + index);
  }
  /** Sets what `$get_u_raw` gives. */
  $set_u_raw(index: number, value: number): void {
    checkIndex(index, 8, "loom_request.u.raw[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_request.u.raw[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 28 + index, value);
  }
}

/** One more use of the struct that is defined inside the request. */
export interface loom_response {
  /** The first shuttle. */ readonly first: loom_shuttle;
}
const loom_response_value = /* @__PURE__ */ plain(function (this: Writable<loom_response>) {
  this.first = undefined as never;
});

/** Size of {@link loom_response}, in bytes. */
export const loom_response_SIZE = 8;
/** The members of {@link loom_response}: offsets in bytes, and integers of C. */
export const loom_response_MEMBERS = { first: { offset: 0 } } as const;

/** Reads a {@link loom_response} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_response(view: DataView, offset: number, into?: Writable<loom_response>): loom_response {
  try {
    into ??= new loom_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.first = read_loom_shuttle(view, offset); return into;
  } catch (error) { checkPlace(view, offset, 8, "loom_response"); throw error; }
}

/** Writes a {@link loom_response} at `offset`, in bytes: all of it or nothing. */
export function write_loom_response(view: DataView, offset: number, value: loom_response): void {
  const checked = check_loom_response(value, "loom_response");
  checkPlace(view, offset, 8, "loom_response");
  write_loom_response_unchecked(view, offset, checked);
}

/** Writes a {@link loom_response} without a check: what is out of range is cut off. */
export function write_loom_response_unchecked(view: DataView, offset: number, value: loom_response): void {
  write_loom_shuttle_unchecked(view, offset, value.first);
}

/** A copy of a `loom_response`; refuses what is none. */
function check_loom_response(value: loom_response, path: string): loom_response {
  checkObject(value, path);
  return { first: check_loom_shuttle(value.first, `${path}.first`) };
}

/** {@link loom_response} in place, in a slot or a table: see {@link Table}. */
export class loom_response_table extends Table<typeof loom_response_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "loom_response", loom_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** Where it is. */
  get first_place(): number { return this.$view.getUint32(this.$offset, true); }
  set first_place(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "first.place"), true); }
  /**
   * What it does.
   *
   * Bits of {@link LOOM_SHUTTLEF}.
   */
  get first_flags(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set first_flags(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "first.flags"), true); }
}

/** How many knots there are, at most. */
export const LOOM_KNOTS = 5;

/** A knot. */
export interface loom_knot {
  /** Where it is. */ readonly place: number;
}
const loom_knot_value = /* @__PURE__ */ plain(function (this: Writable<loom_knot>) {
  this.place = 0;
});

/** Size of {@link loom_knot}, in bytes. */
export const loom_knot_SIZE = 4;
/** The members of {@link loom_knot}: offsets in bytes, and integers of C. */
export const loom_knot_MEMBERS = { place: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link loom_knot} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_knot(view: DataView, offset: number, into?: Writable<loom_knot>): loom_knot {
  try {
    into ??= new loom_knot_value(); if (offset >>> 0 !== offset) throw Error();
    into.place = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 4, "loom_knot"); throw error; }
}

/** Writes a {@link loom_knot} at `offset`, in bytes: all of it or nothing. */
export function write_loom_knot(view: DataView, offset: number, value: loom_knot): void {
  try {
    const { place } = value;
    if (place >>> 0 !== place || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, place, true);
  } catch { unwritable(view, offset, 4, value, "loom_knot", { place: [0xffffffff] }); }
}

/** Writes a {@link loom_knot} without a check: what is out of range is cut off. */
export function write_loom_knot_unchecked(view: DataView, offset: number, value: loom_knot): void {
  const { place } = value; view.setUint32(offset, place, true);
}

/** A copy of a `loom_knot`; refuses what is none. */
function check_loom_knot(value: loom_knot, path: string): loom_knot {
  checkObject(value, path);
  return { place: checkInteger(value.place, `${path}.place`, 0xffffffff) };
}

/** {@link loom_knot} in place, in a slot or a table: see {@link Table}. */
export class loom_knot_table extends Table<typeof loom_knot_MEMBERS> implements loom_knot {
  constructor(...entries: Entries) { super(entries, 4, "loom_knot", loom_knot_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get place(): number { return this.$view.getUint32(this.$offset, true); }
  set place(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "place"), true); }
}

/** Knots, where a program knows of them. */
export interface loom_knots {
  /** How many there are. */ readonly number: number;
  /** Where they are. */ readonly all: readonly loom_knot[];
  /** The length of the whole. */ readonly length: number;
  /** The hall. */ readonly hall: number;
}
const loom_knots_value = /* @__PURE__ */ plain(function (this: Writable<loom_knots>) {
  this.number = 0; this.all = undefined as never; this.length = 0; this.hall = 0;
});

/** Size of {@link loom_knots}, in bytes. */
export const loom_knots_SIZE = 32;
/** The members of {@link loom_knots}: offsets in bytes, and integers of C. */
export const loom_knots_MEMBERS = {
  hall: { offset: 28, type: "uint32_t" }, length: { offset: 24, type: "uint32_t" }, all: { offset: 4 },
  number: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link loom_knots} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_knots(view: DataView, offset: number, into?: Writable<loom_knots>): loom_knots {
  try {
    into ??= new loom_knots_value(); if (offset >>> 0 !== offset) throw Error();
    into.hall = view.getUint32(offset + 28, true); into.number = view.getUint32(offset, true);
    into.all = arrayFrom(5, (index) => read_loom_knot(view, offset + 4 + index * 4));
    into.length = view.getUint32(offset + 24, true); return into;
  } catch (error) { checkPlace(view, offset, 32, "loom_knots"); throw error; }
}

/** Writes a {@link loom_knots} at `offset`, in bytes: all of it or nothing. */
export function write_loom_knots(view: DataView, offset: number, value: loom_knots): void {
  const checked = check_loom_knots(value, "loom_knots");
  checkPlace(view, offset, 32, "loom_knots");
  write_loom_knots_unchecked(view, offset, checked);
}

/** Writes a {@link loom_knots} without a check: what is out of range is cut off. */
export function write_loom_knots_unchecked(view: DataView, offset: number, value: loom_knots): void {
  for (let index = 0; index < 5; index++) {
    const element = value.all[index];
    if (element !== undefined) write_loom_knot_unchecked(view, offset + 4 + index * 4, element);
    else putBytes(view, offset + 4 + index * 4, 4);
  }
  view.setUint32(offset + 28, value.hall, true); view.setUint32(offset, value.number, true);
  view.setUint32(offset + 24, value.length, true);
}

/** A copy of a `loom_knots`; refuses what is none. */
function check_loom_knots(value: loom_knots, path: string): loom_knots {
  checkObject(value, path);
  return {
    number: checkInteger(value.number, `${path}.number`, 0xffffffff),
    all: checkArray(value.all, 5, `${path}.all`, (element, at) => check_loom_knot(element, at)),
    length: checkInteger(value.length, `${path}.length`, 0xffffffff),
    hall: checkInteger(value.hall, `${path}.hall`, 0xffffffff),
  };
}

/** {@link loom_knots} in place, in a slot or a table: see {@link Table}. */
export class loom_knots_table extends Table<typeof loom_knots_MEMBERS> implements Omit<loom_knots, "all"> {
  constructor(...entries: Entries) { super(entries, 32, "loom_knots", loom_knots_MEMBERS); }
  $at(index: number): this { return this.$move(index, 32); }
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
  /** Where it is. */
  $get_all_place(index: number): number {
    checkIndex(index, 5, "loom_knots.all[].place");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_all_place` gives. */
  $set_all_place(index: number, value: number): void {
    checkIndex(index, 5, "loom_knots.all[].place");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `loom_knots.all[${index}].place`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
  get length(): number { return this.$view.getUint32(this.$offset + 24, true); }
  set length(value: number) { this.$view.setUint32(this.$offset + 24, uint32(value, this, "length"), true); }
  get hall(): number { return this.$view.getUint32(this.$offset + 28, true); }
  set hall(value: number) { this.$view.setUint32(this.$offset + 28, uint32(value, this, "hall"), true); }
}

/** A thread breaks. */
export const LOOM_EVENT_BREAK = 1;
/** It is moved. */
export const LOOM_EVENT_MOVE = 2;
/** Somebody touches it. */
export const LOOM_EVENT_TOUCH = 3;

/** What happens at a loom. */
export type LOOM_EVENT =
  | typeof LOOM_EVENT_BREAK
  | typeof LOOM_EVENT_MOVE
  | typeof LOOM_EVENT_TOUCH;

/** The C name of a code of {@link LOOM_EVENT}; `undefined` for an unknown one. */
export function LOOM_EVENT_name(value: number): string | undefined {
  switch (value) {
    case LOOM_EVENT_BREAK:
      return "LOOM_EVENT_BREAK";
    case LOOM_EVENT_MOVE:
      return "LOOM_EVENT_MOVE";
    case LOOM_EVENT_TOUCH:
      return "LOOM_EVENT_TOUCH";
    default:
      return undefined;
  }
}

/** A thread breaks. */
export interface loom_break {
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  readonly type: number;
  /** How often it has. */
  readonly times: number;
  /** Which one it is. */
  readonly thread: number;
}
const loom_break_value = /* @__PURE__ */ plain(function (this: Writable<loom_break>) {
  this.type = 0; this.times = 0; this.thread = 0;
});

/** Size of {@link loom_break}, in bytes. */
export const loom_break_SIZE = 4;
/** The members of {@link loom_break}: offsets in bytes, and integers of C. */
export const loom_break_MEMBERS = {
  thread: { offset: 2, type: "uint16_t" }, times: { offset: 1, type: "uint8_t" }, type: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link loom_break} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_break(view: DataView, offset: number, into?: Writable<loom_break>): loom_break {
  try {
    into ??= new loom_break_value(); if (offset >>> 0 !== offset) throw Error();
    into.thread = view.getUint16(offset + 2, true); into.type = view.getUint8(offset);
    into.times = view.getUint8(offset + 1); return into;
  } catch (error) { checkPlace(view, offset, 4, "loom_break"); throw error; }
}

/** Writes a {@link loom_break} at `offset`, in bytes: all of it or nothing. */
export function write_loom_break(view: DataView, offset: number, value: loom_break): void {
  try {
    const { type, times, thread } = value;
    if ((type & 0xff) !== type || (times & 0xff) !== times || (thread & 0xffff) !== thread || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset, type | (times << 8) | (thread << 16), true);
  } catch { unwritable(view, offset, 4, value, "loom_break", { type: [0xff], times: [0xff], thread: [0xffff] }); }
}

/** Writes a {@link loom_break} without a check: what is out of range is cut off. */
export function write_loom_break_unchecked(view: DataView, offset: number, value: loom_break): void {
  const { type, times, thread } = value;
  view.setUint32(offset, (type & 0xff) | ((times & 0xff) << 8) | (thread << 16), true);
}

/** A copy of a `loom_break`; refuses what is none. */
function check_loom_break(value: loom_break, path: string): loom_break {
  checkObject(value, path);
  return {
    type: checkInteger(value.type, `${path}.type`, 0xff),
    times: checkInteger(value.times, `${path}.times`, 0xff),
    thread: checkInteger(value.thread, `${path}.thread`, 0xffff),
  };
}

/** {@link loom_break} in place, in a slot or a table: see {@link Table}. */
export class loom_break_table extends Table<typeof loom_break_MEMBERS> implements loom_break {
  constructor(...entries: Entries) { super(entries, 4, "loom_break", loom_break_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get type(): number { return this.$view.getUint8(this.$offset); }
  set type(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "type")); }
  get times(): number { return this.$view.getUint8(this.$offset + 1); }
  set times(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "times")); }
  get thread(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set thread(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "thread"), true); }
}

/** It is moved. */
export interface loom_move {
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  readonly type: number;
  /** Written as 0. */
  readonly pad?: readonly number[];
  /** How far. */
  readonly distance: number;
}
const loom_move_value = /* @__PURE__ */ plain(function (this: Writable<loom_move>) {
  this.type = 0; this.pad = undefined as never; this.distance = 0;
});

/** Size of {@link loom_move}, in bytes. */
export const loom_move_SIZE = 8;
/** The members of {@link loom_move}: offsets in bytes, and integers of C. */
export const loom_move_MEMBERS = {
  distance: { offset: 4, type: "int32_t" }, pad: { offset: 1 }, type: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link loom_move} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_move(view: DataView, offset: number, into?: Writable<loom_move>): loom_move {
  try {
    into ??= new loom_move_value(); if (offset >>> 0 !== offset) throw Error();
    into.distance = view.getInt32(offset + 4, true); const octets$1 = view.getUint16(offset + 1, true);
    const octets$3 = view.getUint8(offset + 3); into.type = view.getUint8(offset);
    into.pad = [octets$1 & 0xff, octets$1 >>> 8, octets$3]; return into;
  } catch (error) { checkPlace(view, offset, 8, "loom_move"); throw error; }
}

/** Writes a {@link loom_move} at `offset`, in bytes: all of it or nothing. */
export function write_loom_move(view: DataView, offset: number, value: loom_move): void {
  const checked = check_loom_move(value, "loom_move");
  checkPlace(view, offset, 8, "loom_move");
  write_loom_move_unchecked(view, offset, checked);
}

/** Writes a {@link loom_move} without a check: what is out of range is cut off. */
export function write_loom_move_unchecked(view: DataView, offset: number, value: loom_move): void {
  for (let index = 0; index < 3; index++) {
    view.setUint8(offset + 1 + index, value.pad?.[index] ?? 0);
  }
  view.setInt32(offset + 4, value.distance, true); view.setUint8(offset, value.type);
}

/** A copy of a `loom_move`; refuses what is none. */
function check_loom_move(value: loom_move, path: string): loom_move {
  checkObject(value, path);
  const { pad = arrayFrom(3, () => 0) } = value;
  return {
    type: checkInteger(value.type, `${path}.type`, 0xff),
    pad: checkIntegers(pad, 3, `${path}.pad`, 0xff),
    distance: checkInteger(value.distance, `${path}.distance`, 0x7fffffff, -0x80000000),
  };
}

/** {@link loom_move} in place, in a slot or a table: see {@link Table}. */
export class loom_move_table extends Table<typeof loom_move_MEMBERS> implements Omit<loom_move, "pad"> {
  constructor(...entries: Entries) { super(entries, 8, "loom_move", loom_move_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get type(): number { return this.$view.getUint8(this.$offset); }
  set type(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "type")); }
  /** Written as 0. */
  $get_pad(index: number): number {
    checkIndex(index, 3, "loom_move.pad[]");
    return this.$view.getUint8(this.$offset + 1 + index);
  }
  /** Sets what `$get_pad` gives. */
  $set_pad(index: number, value: number): void {
    checkIndex(index, 3, "loom_move.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `loom_move.pad[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 1 + index, value);
  }
  get distance(): number { return this.$view.getInt32(this.$offset + 4, true); }
  set distance(value: number) { this.$view.setInt32(this.$offset + 4, int32(value, this, "distance"), true); }
}

/**
 * An event. Each variant has its type, and so has the union itself.
 *
 * Told apart by `type`; with another code all bytes are `raw`.
 */
export type loom_event = (
  | { readonly thread: loom_break }
  | { readonly move: loom_move }
  | { readonly raw: readonly number[] }
);

/** Size of {@link loom_event}, in bytes. */
export const loom_event_SIZE = 40;
/** The members of {@link loom_event}: offsets in bytes, and integers of C. */
export const loom_event_MEMBERS = {
  pad: { offset: 0 }, move: { offset: 0 }, thread: { offset: 0 }, type: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link loom_event} at `offset`, in bytes. */
export function read_loom_event(view: DataView, offset: number): loom_event {
  try {
    if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 39);
    const tag = view.getUint8(offset);
    switch (tag) {
      case LOOM_EVENT_BREAK:
        return { thread: { ...read_loom_break(view, offset), type: tag as never } };
      case LOOM_EVENT_MOVE:
      case LOOM_EVENT_TOUCH:
        return { move: { ...read_loom_move(view, offset), type: tag as never } };
      default:
        return { raw: arrayFrom(40, (index) => view.getUint8(offset + index)) };
    }
  } catch (error) { checkPlace(view, offset, 40, "loom_event"); throw error; }
}

/** Writes a {@link loom_event} at `offset`, in bytes: all of it or nothing. */
export function write_loom_event(view: DataView, offset: number, value: loom_event): void {
  const checked = check_loom_event(value, "loom_event");
  checkPlace(view, offset, 40, "loom_event");
  write_loom_event_unchecked(view, offset, checked);
}

/** Writes a {@link loom_event} without a check: what is out of range is cut off. */
export function write_loom_event_unchecked(view: DataView, offset: number, value: loom_event): void {
  if ("thread" in value) {
    write_loom_break_unchecked(view, offset, value.thread);
    putBytes(view, offset + 4, 36);
  } else if ("move" in value) {
    write_loom_move_unchecked(view, offset, value.move);
    putBytes(view, offset + 8, 32);
  } else {
    putBytes(view, offset, 40, value.raw);
  }
}

/** A copy of a `loom_event`; refuses what is none. */
function check_loom_event(value: loom_event, path: string): loom_event {
  checkObject(value, path);
  if ("thread" in value) {
    const variant = check_loom_break(value.thread, `${path}.thread`);
    checkCode(variant.type, [LOOM_EVENT_BREAK], `${path}.thread.type`);
    return { thread: variant };
  }
  if ("move" in value) {
    const variant = check_loom_move(value.move, `${path}.move`);
    checkCode(variant.type, [LOOM_EVENT_MOVE, LOOM_EVENT_TOUCH], `${path}.move.type`);
    return { move: variant };
  }
  return { raw: checkIntegers(value.raw, 40, `${path}.raw`, 0xff) };
}

/** {@link loom_event} in place, in a slot or a table: see {@link Table}. */
export class loom_event_table extends Table<typeof loom_event_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 40, "loom_event", loom_event_MEMBERS); }
  $at(index: number): this { return this.$move(index, 40); }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  get type(): number { return this.$view.getUint8(this.$offset); }
  set type(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "type")); }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  get thread_type(): number { return this.$view.getUint8(this.$offset); }
  set thread_type(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "thread.type")); }
  /** How often it has. */
  get thread_times(): number { return this.$view.getUint8(this.$offset + 1); }
  set thread_times(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "thread.times")); }
  /** Which one it is. */
  get thread_thread(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set thread_thread(value: number) {
    this.$view.setUint16(this.$offset + 2, uint16(value, this, "thread.thread"), true);
  }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  get move_type(): number { return this.$view.getUint8(this.$offset); }
  set move_type(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "move.type")); }
  /** Written as 0. */
  $get_move_pad(index: number): number {
    checkIndex(index, 3, "loom_event.move.pad[]");
    return this.$view.getUint8(this.$offset + 1 + index);
  }
  /** Sets what `$get_move_pad` gives. */
  $set_move_pad(index: number, value: number): void {
    checkIndex(index, 3, "loom_event.move.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_event.move.pad[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 1 + index, value);
  }
  /** How far. */
  get move_distance(): number { return this.$view.getInt32(this.$offset + 4, true); }
  set move_distance(value: number) { this.$view.setInt32(this.$offset + 4, int32(value, this, "move.distance"), true); }
  /** The bytes of any event. */
  $get_pad(index: number): number {
    checkIndex(index, 40, "loom_event.pad[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_pad` gives. */
  $set_pad(index: number, value: number): void {
    checkIndex(index, 40, "loom_event.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `loom_event.pad[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + index, value);
  }
}

/** The typedef of `union loom_event`. */
export type loom_event_t = loom_event;

/** A number. */
export interface loom_events_last_wide {
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  readonly what: number;
  /** Its number. */
  readonly number: number;
}
const loom_events_last_wide_value = /* @__PURE__ */ plain(function (
  this: Writable<loom_events_last_wide>,
  what: loom_events_last_wide["what"],
  number: loom_events_last_wide["number"],
) {
  this.what = what as never; this.number = number as never;
});

function read_loom_events_last_wide(view: DataView, offset: number): loom_events_last_wide {
  const what = view.getUint32(offset, true); const number = view.getUint32(offset + 4, true);
  return new loom_events_last_wide_value(what, number);
}

/** A copy of a `loom_events_last_wide`; refuses what is none. */
function check_loom_events_last_wide(value: loom_events_last_wide, path: string): loom_events_last_wide {
  checkObject(value, path);
  return {
    what: checkInteger(value.what, `${path}.what`, 0xffffffff),
    number: checkInteger(value.number, `${path}.number`, 0xffffffff),
  };
}

function write_loom_events_last_wide_unchecked(view: DataView, offset: number, value: loom_events_last_wide): void {
  const { what, number } = value; view.setUint32(offset + 4, number, true); view.setUint32(offset, what, true);
}

/** Nothing more. */
export interface loom_events_last_narrow {
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  readonly what: number;
}
const loom_events_last_narrow_value = /* @__PURE__ */ plain(function (
  this: Writable<loom_events_last_narrow>,
  what: loom_events_last_narrow["what"],
) {
  this.what = what as never;
});

function read_loom_events_last_narrow(view: DataView, offset: number): loom_events_last_narrow {
  const what = view.getUint32(offset, true); return new loom_events_last_narrow_value(what);
}

/** A copy of a `loom_events_last_narrow`; refuses what is none. */
function check_loom_events_last_narrow(value: loom_events_last_narrow, path: string): loom_events_last_narrow {
  checkObject(value, path);
  return { what: checkInteger(value.what, `${path}.what`, 0xffffffff) };
}

function write_loom_events_last_narrow_unchecked(view: DataView, offset: number, value: loom_events_last_narrow): void {
  const { what } = value; view.setUint32(offset, what, true);
}

/**
 * The last one, in a union of its own.
 *
 * Told apart by `what`; with another code all bytes are `raw`.
 */
export type loom_events_last = (
  | { readonly wide: loom_events_last_wide }
  | { readonly narrow: loom_events_last_narrow }
  | { readonly raw: readonly number[] }
);

function read_loom_events_last(view: DataView, offset: number): loom_events_last {
  view.getUint8(offset + 7);
  const tag = view.getUint32(offset, true);
  switch (tag) {
    case LOOM_EVENT_BREAK:
      return { wide: { ...read_loom_events_last_wide(view, offset), what: tag as never } };
    case LOOM_EVENT_MOVE:
      return { narrow: { ...read_loom_events_last_narrow(view, offset), what: tag as never } };
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
}

/** A copy of a `loom_events_last`; refuses what is none. */
function check_loom_events_last(value: loom_events_last, path: string): loom_events_last {
  checkObject(value, path);
  if ("wide" in value) {
    const variant = check_loom_events_last_wide(value.wide, `${path}.wide`);
    checkCode(variant.what, [LOOM_EVENT_BREAK], `${path}.wide.what`);
    return { wide: variant };
  }
  if ("narrow" in value) {
    const variant = check_loom_events_last_narrow(value.narrow, `${path}.narrow`);
    checkCode(variant.what, [LOOM_EVENT_MOVE], `${path}.narrow.what`);
    return { narrow: variant };
  }
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

function write_loom_events_last_unchecked(view: DataView, offset: number, value: loom_events_last): void {
  if ("wide" in value) {
    write_loom_events_last_wide_unchecked(view, offset, value.wide);
  } else if ("narrow" in value) {
    write_loom_events_last_narrow_unchecked(view, offset, value.narrow);
    putBytes(view, offset + 4, 4);
  } else {
    putBytes(view, offset, 8, value.raw);
  }
}

/** Events that have not been read. */
export interface loom_events {
  /** How many there are. */ readonly count: number;
  /** The events. */ readonly events: readonly loom_event[];
  /** The last one, in a union of its own. */ readonly last: loom_events_last;
}
const loom_events_value = /* @__PURE__ */ plain(function (this: Writable<loom_events>) {
  this.count = 0; this.events = undefined as never; this.last = undefined as never;
});

/** Size of {@link loom_events}, in bytes. */
export const loom_events_SIZE = 132;
/** The members of {@link loom_events}: offsets in bytes, and integers of C. */
export const loom_events_MEMBERS = {
  last: { offset: 124 }, events: { offset: 4 }, count: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link loom_events} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_events(view: DataView, offset: number, into?: Writable<loom_events>): loom_events {
  try {
    into ??= new loom_events_value(); if (offset >>> 0 !== offset) throw Error();
    into.last = read_loom_events_last(view, offset + 124); into.count = view.getUint32(offset, true);
    into.events = arrayFrom(3, (index) => read_loom_event(view, offset + 4 + index * 40)); return into;
  } catch (error) { checkPlace(view, offset, 132, "loom_events"); throw error; }
}

/** Writes a {@link loom_events} at `offset`, in bytes: all of it or nothing. */
export function write_loom_events(view: DataView, offset: number, value: loom_events): void {
  const checked = check_loom_events(value, "loom_events");
  checkPlace(view, offset, 132, "loom_events");
  write_loom_events_unchecked(view, offset, checked);
}

/** Writes a {@link loom_events} without a check: what is out of range is cut off. */
export function write_loom_events_unchecked(view: DataView, offset: number, value: loom_events): void {
  for (let index = 0; index < 3; index++) {
    const element = value.events[index];
    if (element !== undefined) write_loom_event_unchecked(view, offset + 4 + index * 40, element);
    else putBytes(view, offset + 4 + index * 40, 40);
  }
  write_loom_events_last_unchecked(view, offset + 124, value.last);
  view.setUint32(offset, value.count, true);
}

/** A copy of a `loom_events`; refuses what is none. */
function check_loom_events(value: loom_events, path: string): loom_events {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    events: checkArray(value.events, 3, `${path}.events`, (element, at) => check_loom_event(element, at)),
    last: check_loom_events_last(value.last, `${path}.last`),
  };
}

/** {@link loom_events} in place, in a slot or a table: see {@link Table}. */
export class loom_events_table extends Table<typeof loom_events_MEMBERS>
  implements Omit<loom_events, "events" | "last"> {
  constructor(...entries: Entries) { super(entries, 132, "loom_events", loom_events_MEMBERS); }
  $at(index: number): this { return this.$move(index, 132); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  $get_events_type(index: number): number {
    checkIndex(index, 3, "loom_events.events[].type");
    return this.$view.getUint8(this.$offset + 4 + index * 40);
  }
  /** Sets what `$get_events_type` gives. */
  $set_events_type(index: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].type");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_events.events[${index}].type`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index * 40, value);
  }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  $get_events_thread_type(index: number): number {
    checkIndex(index, 3, "loom_events.events[].thread.type");
    return this.$view.getUint8(this.$offset + 4 + index * 40);
  }
  /** Sets what `$get_events_thread_type` gives. */
  $set_events_thread_type(index: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].thread.type");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_events.events[${index}].thread.type`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index * 40, value);
  }
  /** How often it has. */
  $get_events_thread_times(index: number): number {
    checkIndex(index, 3, "loom_events.events[].thread.times");
    return this.$view.getUint8(this.$offset + 5 + index * 40);
  }
  /** Sets what `$get_events_thread_times` gives. */
  $set_events_thread_times(index: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].thread.times");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_events.events[${index}].thread.times`, 0xff);
    }
    this.$view.setUint8(this.$offset + 5 + index * 40, value);
  }
  /** Which one it is. */
  $get_events_thread_thread(index: number): number {
    checkIndex(index, 3, "loom_events.events[].thread.thread");
    return this.$view.getUint16(this.$offset + 6 + index * 40, true);
  }
  /** Sets what `$get_events_thread_thread` gives. */
  $set_events_thread_thread(index: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].thread.thread");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `loom_events.events[${index}].thread.thread`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 6 + index * 40, value, true);
  }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  $get_events_move_type(index: number): number {
    checkIndex(index, 3, "loom_events.events[].move.type");
    return this.$view.getUint8(this.$offset + 4 + index * 40);
  }
  /** Sets what `$get_events_move_type` gives. */
  $set_events_move_type(index: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].move.type");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_events.events[${index}].move.type`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index * 40, value);
  }
  /** Written as 0. */
  $get_events_move_pad(index: number, index2: number): number {
    checkIndex(index, 3, "loom_events.events[].move.pad[]");
    checkIndex(index2, 3, "loom_events.events[].move.pad[]");
    return this.$view.getUint8(this.$offset + 5 + index * 40 + index2);
  }
  /** Sets what `$get_events_move_pad` gives. */
  $set_events_move_pad(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].move.pad[]");
    checkIndex(index2, 3, "loom_events.events[].move.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_events.events[${index}].move.pad[${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 5 + index * 40 + index2, value);
  }
  /** How far. */
  $get_events_move_distance(index: number): number {
    checkIndex(index, 3, "loom_events.events[].move.distance");
    return this.$view.getInt32(this.$offset + 8 + index * 40, true);
  }
  /** Sets what `$get_events_move_distance` gives. */
  $set_events_move_distance(index: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].move.distance");
    if (typeof value !== "number" || (value | 0) !== value) {
      checkInteger(value, `loom_events.events[${index}].move.distance`, 0x7fffffff, -0x80000000);
    }
    this.$view.setInt32(this.$offset + 8 + index * 40, value, true);
  }
  /** The bytes of any event. */
  $get_events_pad(index: number, index2: number): number {
    checkIndex(index, 3, "loom_events.events[].pad[]");
    checkIndex(index2, 40, "loom_events.events[].pad[]");
    return this.$view.getUint8(this.$offset + 4 + index * 40 + index2);
  }
  /** Sets what `$get_events_pad` gives. */
  $set_events_pad(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "loom_events.events[].pad[]");
    checkIndex(index2, 40, "loom_events.events[].pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `loom_events.events[${index}].pad[${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index * 40 + index2, value);
  }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  get last_wide_what(): number { return this.$view.getUint32(this.$offset + 124, true); }
  set last_wide_what(value: number) {
    this.$view.setUint32(this.$offset + 124, uint32(value, this, "last.wide.what"), true);
  }
  /** Its number. */
  get last_wide_number(): number { return this.$view.getUint32(this.$offset + 128, true); }
  set last_wide_number(value: number) {
    this.$view.setUint32(this.$offset + 128, uint32(value, this, "last.wide.number"), true);
  }
  /**
   * What happens.
   *
   * One of {@link LOOM_EVENT}, or unknown.
   */
  get last_narrow_what(): number { return this.$view.getUint32(this.$offset + 124, true); }
  set last_narrow_what(value: number) {
    this.$view.setUint32(this.$offset + 124, uint32(value, this, "last.narrow.what"), true);
  }
}

/** What lies on it. */
export interface loom_shelf_cloth {
  /** Its length. */ readonly length: number;
}
const loom_shelf_cloth_value = /* @__PURE__ */ plain(function (
  this: Writable<loom_shelf_cloth>,
  length: loom_shelf_cloth["length"],
) {
  this.length = length as never;
});

function read_loom_shelf_cloth(view: DataView, offset: number): loom_shelf_cloth {
  const length = view.getUint32(offset, true); return new loom_shelf_cloth_value(length);
}

/** A copy of a `loom_shelf_cloth`; refuses what is none. */
function check_loom_shelf_cloth(value: loom_shelf_cloth, path: string): loom_shelf_cloth {
  checkObject(value, path);
  return { length: checkInteger(value.length, `${path}.length`, 0xffffffff) };
}

function write_loom_shelf_cloth_unchecked(view: DataView, offset: number, value: loom_shelf_cloth): void {
  const { length } = value; view.setUint32(offset, length, true);
}

/** A shelf for cloth, two of whose members say nothing more than their names. */
export interface loom_shelf {
  readonly width: number;
  readonly height: number;
  /** What lies on it. */ readonly cloth: loom_shelf_cloth;
  readonly room: number;
}
const loom_shelf_value = /* @__PURE__ */ plain(function (this: Writable<loom_shelf>) {
  this.width = 0; this.height = 0; this.cloth = undefined as never; this.room = 0;
});

/** Size of {@link loom_shelf}, in bytes. */
export const loom_shelf_SIZE = 16;
/** The members of {@link loom_shelf}: offsets in bytes, and integers of C. */
export const loom_shelf_MEMBERS = {
  room: { offset: 12, type: "uint32_t" }, cloth: { offset: 8 }, height: { offset: 4, type: "uint32_t" },
  width: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link loom_shelf} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_shelf(view: DataView, offset: number, into?: Writable<loom_shelf>): loom_shelf {
  try {
    into ??= new loom_shelf_value(); if (offset >>> 0 !== offset) throw Error();
    into.room = view.getUint32(offset + 12, true); into.width = view.getUint32(offset, true);
    into.height = view.getUint32(offset + 4, true); into.cloth = read_loom_shelf_cloth(view, offset + 8); return into;
  } catch (error) { checkPlace(view, offset, 16, "loom_shelf"); throw error; }
}

/** Writes a {@link loom_shelf} at `offset`, in bytes: all of it or nothing. */
export function write_loom_shelf(view: DataView, offset: number, value: loom_shelf): void {
  const checked = check_loom_shelf(value, "loom_shelf");
  checkPlace(view, offset, 16, "loom_shelf");
  write_loom_shelf_unchecked(view, offset, checked);
}

/** Writes a {@link loom_shelf} without a check: what is out of range is cut off. */
export function write_loom_shelf_unchecked(view: DataView, offset: number, value: loom_shelf): void {
  write_loom_shelf_cloth_unchecked(view, offset + 8, value.cloth);
  view.setUint32(offset + 12, value.room, true); view.setUint32(offset, value.width, true);
  view.setUint32(offset + 4, value.height, true);
}

/** A copy of a `loom_shelf`; refuses what is none. */
function check_loom_shelf(value: loom_shelf, path: string): loom_shelf {
  checkObject(value, path);
  return {
    width: checkInteger(value.width, `${path}.width`, 0xffffffff),
    height: checkInteger(value.height, `${path}.height`, 0xffffffff),
    cloth: check_loom_shelf_cloth(value.cloth, `${path}.cloth`),
    room: checkInteger(value.room, `${path}.room`, 0xffffffff),
  };
}

/** {@link loom_shelf} in place, in a slot or a table: see {@link Table}. */
export class loom_shelf_table extends Table<typeof loom_shelf_MEMBERS> implements Omit<loom_shelf, "cloth"> {
  constructor(...entries: Entries) { super(entries, 16, "loom_shelf", loom_shelf_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  get width(): number { return this.$view.getUint32(this.$offset, true); }
  set width(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "width"), true); }
  get height(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set height(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "height"), true); }
  /** Its length. */
  get cloth_length(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set cloth_length(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "cloth.length"), true); }
  get room(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set room(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "room"), true); }
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

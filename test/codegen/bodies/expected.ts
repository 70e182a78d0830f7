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
 * What all tables have: entries in a view, one of which is the current one. Where the buffer
 * of the view has been cut short or taken away, an access throws what a `DataView` throws.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
abstract class Table<Fields> {
  /** Makes entry `index` the current one. */
  abstract $at(index: number): this;

  constructor([view, offset = 0, length]: Entries, size: number, path: string, members: Fields) {
    this.$view = view;
    this.$size = size;
    this.$length = entriesIn(view, offset, length, size, path);
    this.$start = offset;
    // Where there is no entry, an offset at which nothing can be read.
    this.$offset = this.$length === 0 ? view.byteLength : offset;
    this.$members = members;
    this.$path = path;
  }

  /** One entry after the other; it is this object each time, and no step allocates. */
  [Symbol.iterator](): IterableIterator<this> {
    return entriesOf(this);
  }
}

// Declared here, and not in the class: a field of a class begins as `undefined`, which costs
// V8 dearly. The constructor sets all of them.
interface Table<Fields> {
  /** The view that the entries are in; all accesses go through it. */
  $view: DataView;
  /** Number of entries. */
  $length: number;
  /** Bytes of an entry. */
  $size: number;
  /** Offset of entry 0 in the view, in bytes. */
  $start: number;
  /** Offset of the current entry in the view, in bytes: for `read_` and `write_` functions. */
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
  /** Its colour. */
  readonly colour: number;
  /** Its ends, for each operation. */
  readonly ends: readonly (readonly number[])[];
  /** Its strength. */
  readonly strength: number;
}

const loom_thread_t_value = /* @__PURE__ */ plain(function (this: Writable<loom_thread_t>) {
  this.colour = 0; this.ends = undefined as never; this.strength = 0;
});

/** Size of {@link loom_thread_t}, in bytes. */
export const loom_thread_t_SIZE = 12;
/** The members of {@link loom_thread_t}: offsets in bytes, and integers of C. */
export const loom_thread_t_MEMBERS = {
  colour: { offset: 0, type: "uint32_t" }, ends: { offset: 4 }, strength: { offset: 10, type: "uint16_t" },
} as const;

/** Reads a {@link loom_thread_t} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_thread_t(
  view: DataView,
  offset: number,
  into: Writable<loom_thread_t> = new loom_thread_t_value(),
): loom_thread_t {
  try {
    if (offset >>> 0 !== offset) refuse();
    into.strength = view.getUint16(offset + 10, true);
    into.colour = view.getUint32(offset, true);
    into.ends = arrayFrom(3, (index) => [view.getUint8(offset + 4 + index * 2), view.getUint8(offset + 5 + index * 2)]);
    return into;
  } catch (error) {
    return misplaced(error, view, offset, 12, "loom_thread_t");
  }
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
  view.setUint16(offset + 10, value.strength, true);
  view.setUint32(offset, value.colour, true);
}

/** A copy of a `loom_thread_t`; refuses what is none. */
function check_loom_thread_t(value: loom_thread_t, path: string): loom_thread_t {
  checkObject(value, path);
  return {
    colour: checkInteger(value.colour, 0xffffffff, `${path}.colour`),
    ends: checkArray(value.ends, 3, `${path}.ends`, (element, at) => checkIntegers(element, 2, 0xff, at)),
    strength: checkInteger(value.strength, 0xffff, `${path}.strength`),
  };
}

/**
 * {@link loom_thread_t} in place: a slot, or a table of many. The members are those of the
 * current entry, which is entry 0 until `$at` chooses another. No access allocates.
 */
export class loom_thread_t_table extends Table<typeof loom_thread_t_MEMBERS> implements Omit<loom_thread_t, "ends"> {
  /** `length` entries from `offset` on, or as many as there is room for. */
  constructor(...entries: Entries) {
    super(entries, 12, "loom_thread_t", loom_thread_t_MEMBERS);
  }

  $at(index: number): this {
    if (typeof index !== "number" || index >>> 0 !== index || index >= this.$length) noEntry(index, this);
    this.$offset = this.$start + index * 12;
    return this;
  }

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
      checkInteger(value, 0xff, `loom_thread_t.ends[${index}][${index2}]`);
    }
    this.$view.setUint8(this.$offset + 4 + index * 2 + index2, value);
  }
  get strength(): number { return this.$view.getUint16(this.$offset + 10, true); }
  set strength(value: number) { this.$view.setUint16(this.$offset + 10, uint16(value, this, "strength"), true); }
}

/** A union without a tag. */
export interface loom_pattern_t {
  /** All bytes of the union. */
  readonly raw: readonly number[];
}

/** Size of {@link loom_pattern_t}, in bytes. */
export const loom_pattern_t_SIZE = 4;
/** The members of {@link loom_pattern_t}: offsets in bytes, and integers of C. */
export const loom_pattern_t_MEMBERS = { number: { offset: 0, type: "uint32_t" }, bytes: { offset: 0 } } as const;

/** Reads a {@link loom_pattern_t} at `offset`, in bytes. */
export function read_loom_pattern_t(view: DataView, offset: number): loom_pattern_t {
  try {
    if (offset >>> 0 !== offset) refuse();
    return {
      raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
    };
  } catch (error) {
    return misplaced(error, view, offset, 4, "loom_pattern_t");
  }
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
  return { raw: checkIntegers(value.raw, 4, 0xff, `${path}.raw`) };
}

/**
 * {@link loom_pattern_t} in place: a slot, or a table of many. The members are those of the
 * current entry, which is entry 0 until `$at` chooses another. No access allocates.
 */
export class loom_pattern_t_table extends Table<typeof loom_pattern_t_MEMBERS> {
  /** `length` entries from `offset` on, or as many as there is room for. */
  constructor(...entries: Entries) {
    super(entries, 4, "loom_pattern_t", loom_pattern_t_MEMBERS);
  }

  $at(index: number): this {
    if (typeof index !== "number" || index >>> 0 !== index || index >= this.$length) noEntry(index, this);
    this.$offset = this.$start + index * 4;
    return this;
  }

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
      checkInteger(value, 0xff, `loom_pattern_t.bytes[${index}]`);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
}

/** Members whose names are reserved in other languages. */
export interface loom_fence {
  /** What goes in. */
  readonly in: number;
  /** What it waits for. */
  readonly await: number;
  /** What kind it is. */
  readonly class: number;
  /** Who may see it. */
  readonly private: number;
  /** What it is called. */
  readonly function: number;
  /** The threads. */
  readonly threads: readonly loom_thread_t[];
  /** The pattern. */
  readonly pattern: loom_pattern_t;
}

const loom_fence_value = /* @__PURE__ */ plain(function (this: Writable<loom_fence>) {
  this.in = 0; this.await = 0; this.class = 0; this.private = 0; this.function = 0; this.threads = undefined as never;
  this.pattern = undefined as never;
});

/** Size of {@link loom_fence}, in bytes. */
export const loom_fence_SIZE = 68;
/** The members of {@link loom_fence}: offsets in bytes, and integers of C. */
export const loom_fence_MEMBERS = {
  in: { offset: 0, type: "uint32_t" }, await: { offset: 4, type: "uint32_t" }, class: { offset: 8, type: "uint16_t" },
  private: { offset: 10, type: "uint16_t" }, function: { offset: 12, type: "uint32_t" }, threads: { offset: 16 },
  pattern: { offset: 64 },
} as const;

/** Reads a {@link loom_fence} at `offset`, in bytes; into `into`, where it is given. */
export function read_loom_fence(
  view: DataView,
  offset: number,
  into: Writable<loom_fence> = new loom_fence_value(),
): loom_fence {
  try {
    if (offset >>> 0 !== offset) refuse();
    into.pattern = read_loom_pattern_t(view, offset + 64);
    into.in = view.getUint32(offset, true);
    into.await = view.getUint32(offset + 4, true);
    into.class = view.getUint16(offset + 8, true);
    into.private = view.getUint16(offset + 10, true);
    into.function = view.getUint32(offset + 12, true);
    into.threads = arrayFrom(4, (index) => read_loom_thread_t(view, offset + 16 + index * 12));
    return into;
  } catch (error) {
    return misplaced(error, view, offset, 68, "loom_fence");
  }
}

/** Writes a {@link loom_fence} at `offset`, in bytes: all of it or nothing. */
export function write_loom_fence(view: DataView, offset: number, value: loom_fence): void {
  const checked = check_loom_fence(value, "loom_fence");
  checkPlace(view, offset, 68, "loom_fence");
  write_loom_fence_unchecked(view, offset, checked);
}

/** Writes a {@link loom_fence} without a check: what is out of range is cut off. */
export function write_loom_fence_unchecked(view: DataView, offset: number, value: loom_fence): void {
  for (let index = 0; index < 4; index++) {
    const element = value.threads[index];
    if (element !== undefined) write_loom_thread_t_unchecked(view, offset + 16 + index * 12, element);
    else putBytes(view, offset + 16 + index * 12, 12);
  }
  write_loom_pattern_t_unchecked(view, offset + 64, value.pattern);
  view.setUint32(offset + 12, value.function, true);
  view.setUint32(offset + 8, (value.class & 0xffff) | (value.private << 16), true);
  view.setUint32(offset + 4, value.await, true);
  view.setUint32(offset, value.in, true);
}

/** A copy of a `loom_fence`; refuses what is none. */
function check_loom_fence(value: loom_fence, path: string): loom_fence {
  checkObject(value, path);
  return {
    in: checkInteger(value.in, 0xffffffff, `${path}.in`),
    await: checkInteger(value.await, 0xffffffff, `${path}.await`),
    class: checkInteger(value.class, 0xffff, `${path}.class`),
    private: checkInteger(value.private, 0xffff, `${path}.private`),
    function: checkInteger(value.function, 0xffffffff, `${path}.function`),
    threads: checkArray(value.threads, 4, `${path}.threads`, (element, at) => check_loom_thread_t(element, at)),
    pattern: check_loom_pattern_t(value.pattern, `${path}.pattern`),
  };
}

/**
 * {@link loom_fence} in place: a slot, or a table of many. The members are those of the
 * current entry, which is entry 0 until `$at` chooses another. No access allocates.
 */
export class loom_fence_table extends Table<typeof loom_fence_MEMBERS>
  implements Omit<loom_fence, "threads" | "pattern"> {
  /** `length` entries from `offset` on, or as many as there is room for. */
  constructor(...entries: Entries) {
    super(entries, 68, "loom_fence", loom_fence_MEMBERS);
  }

  $at(index: number): this {
    if (typeof index !== "number" || index >>> 0 !== index || index >= this.$length) noEntry(index, this);
    this.$offset = this.$start + index * 68;
    return this;
  }

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
    checkIndex(index, 4, "loom_fence.threads[].colour");
    return this.$view.getUint32(this.$offset + 16 + index * 12, true);
  }
  /** Sets what `$get_threads_colour` gives. */
  $set_threads_colour(index: number, value: number): void {
    checkIndex(index, 4, "loom_fence.threads[].colour");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, 0xffffffff, `loom_fence.threads[${index}].colour`);
    }
    this.$view.setUint32(this.$offset + 16 + index * 12, value, true);
  }
  /** Its ends, for each operation. */
  $get_threads_ends(index: number, index2: number, index3: number): number {
    checkIndex(index, 4, "loom_fence.threads[].ends[][]");
    checkIndex(index2, 3, "loom_fence.threads[].ends[][]");
    checkIndex(index3, 2, "loom_fence.threads[].ends[][]");
    return this.$view.getUint8(this.$offset + 20 + index * 12 + index2 * 2 + index3);
  }
  /** Sets what `$get_threads_ends` gives. */
  $set_threads_ends(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 4, "loom_fence.threads[].ends[][]");
    checkIndex(index2, 3, "loom_fence.threads[].ends[][]");
    checkIndex(index3, 2, "loom_fence.threads[].ends[][]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, 0xff, `loom_fence.threads[${index}].ends[${index2}][${index3}]`);
    }
    this.$view.setUint8(this.$offset + 20 + index * 12 + index2 * 2 + index3, value);
  }
  /** Its strength. */
  $get_threads_strength(index: number): number {
    checkIndex(index, 4, "loom_fence.threads[].strength");
    return this.$view.getUint16(this.$offset + 26 + index * 12, true);
  }
  /** Sets what `$get_threads_strength` gives. */
  $set_threads_strength(index: number, value: number): void {
    checkIndex(index, 4, "loom_fence.threads[].strength");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, 0xffff, `loom_fence.threads[${index}].strength`);
    }
    this.$view.setUint16(this.$offset + 26 + index * 12, value, true);
  }
  /** As a number. */
  get pattern_number(): number { return this.$view.getUint32(this.$offset + 64, true); }
  set pattern_number(value: number) {
    this.$view.setUint32(this.$offset + 64, uint32(value, this, "pattern.number"), true);
  }
  /** As bytes. */
  $get_pattern_bytes(index: number): number {
    checkIndex(index, 4, "loom_fence.pattern.bytes[]");
    return this.$view.getUint8(this.$offset + 64 + index);
  }
  /** Sets what `$get_pattern_bytes` gives. */
  $set_pattern_bytes(index: number, value: number): void {
    checkIndex(index, 4, "loom_fence.pattern.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, 0xff, `loom_fence.pattern.bytes[${index}]`);
    }
    this.$view.setUint8(this.$offset + 64 + index, value);
  }
}

/** The typedef of `struct loom_fence`. */
export type loom_fence_t = loom_fence;

/** What a function of this module refuses: a value, or a place in a view. */
export class CodecError extends Error {
  override readonly name = "CodecError";
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

  constructor(code: CodecError["code"], path: string, value: unknown, allowed: string) {
    super(`${path} must be ${allowed}, not ${Object(value) === value ? typeof value : String(value)}`);
    this.code = code;
    this.path = path;
    this.value = value;
    this.allowed = allowed;
  }
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
  if (entries >>> 0 !== entries) throw new CodecError("range", `${path}.length`, length, "an integer from 0 on");
  checkPlace(view, offset, entries * size, path);
  return entries;
}

/**
 * The entries of a table: the table itself, which stands at each of them in turn. No step
 * allocates.
 */
function entriesOf<Entry extends { readonly $length: number; $at(index: number): unknown }>(
  table: Entry,
): IterableIterator<Entry> {
  let next = 0;
  const result = { done: false, value: table };
  return {
    next() {
      if (next < table.$length) table.$at(next++);
      else result.done = true;
      return result;
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}

/**
 * Reads the integers of all entries, each member into an array of its own: a new one, or that
 * of `into`, where it is given; members that it leaves out are not read.
 */
export function readColumns<Fields extends Members>(
  table: Table<Fields>,
  into?: Partial<Columns<Fields>>,
): Columns<Fields> {
  const { $view, $start, $size, $length, $members, $path } = table;
  const columns: Record<string, IntegerArrays[keyof IntegerArrays]> = { ...into };
  for (const name of Object.keys($members)) {
    const { offset = 0, type } = $members[name] ?? {};
    if (type === undefined || (into !== undefined && !(name in into))) continue;
    const kind = arrayOf(type);
    const column = (columns[name] ??= new kind($length));
    if (column[Symbol.toStringTag] !== kind.name) {
      throw new CodecError("type", `${$path}.${name}`, column, `a ${kind.name}`);
    }
    readColumn($view, $start + offset, $size, Math.min($length, column.length), column);
  }
  return columns as Columns<Fields>;
}

/** Reads a member of `length` entries; one loop for each type, so that each is fast. */
function readColumn(
  view: DataView,
  offset: number,
  stride: number,
  length: number,
  into: IntegerArrays[keyof IntegerArrays],
): void {
  let index = 0;
  // Not by class: an array of another window or vm context is of none of the classes here.
  switch (into[Symbol.toStringTag]) {
    case "Uint8Array":
      for (; index < length; index++) into[index] = view.getUint8(offset + index * stride);
      break;
    case "Int8Array":
      for (; index < length; index++) into[index] = view.getInt8(offset + index * stride);
      break;
    case "Uint16Array":
      for (; index < length; index++) into[index] = view.getUint16(offset + index * stride, true);
      break;
    case "Int16Array":
      for (; index < length; index++) into[index] = view.getInt16(offset + index * stride, true);
      break;
    case "Uint32Array":
      for (; index < length; index++) into[index] = view.getUint32(offset + index * stride, true);
      break;
    default:
      for (; index < length; index++) into[index] = view.getInt32(offset + index * stride, true);
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
  const { $view, $start, $size, $length, $members } = table;
  const { offset = 0, type } = $members[name] ?? {};
  const values = arrayOf(type);
  const width = values.BYTES_PER_ELEMENT;
  const start = $view.byteOffset + $start + offset;
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

/** Leaves the fast path; what is wrong is found where the error is caught. */
function refuse(): never {
  throw new TypeError("refused");
}

/**
 * Says why there is no `path` of `size` bytes at `offset`, or passes on what else went wrong.
 */
function misplaced(error: unknown, view: DataView, offset: number, size: number, path: string): never {
  checkPlace(view, offset, size, path);
  throw error;
}

/** Where members are, in bytes, and which of them are integers of C. */
type Members = Readonly<Record<string, { readonly offset: number; readonly type?: string }>>;

/**
 * The greatest value, from 0 on; or the least and the greatest, and whether it may be missing.
 */
type Limit = number | bigint | readonly [least: number | bigint, greatest: number | bigint, optional?: true];

/** Refuses what has no members. */
function checkObject(value: unknown, path: string): asserts value is object {
  if (typeof value === "object" && value !== null) return;
  throw new CodecError("type", path, value, "an object");
}

/** A copy of an array of `length` integers within their limits. */
function checkIntegers<Value>(value: readonly Value[], length: number, limit: Limit, path: string): Value[] {
  return checkArray(value, length, path, (element, at) => checkInteger(element, limit, at));
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

/** Refuses what is no integer within its limits. */
function checkInteger<Value>(value: Value, limit: Limit, path: string): Value {
  const [least, greatest, optional] = typeof limit === "object" ? limit : [0, limit];
  const isKind = typeof value === typeof greatest;
  const given = value as number | bigint;
  if (isKind && given >= least && given <= greatest && Number(given) % 1 === 0) return value;
  if (optional && value === undefined) return value;
  const allowed = least === greatest ? `${least}` : `an integer from ${least} to ${greatest}`;
  throw new CodecError(isKind ? "range" : "type", path, value, allowed);
}

/** Refuses a place of `size` bytes that is not inside `view`. */
function checkPlace(view: DataView, offset: number, size: number, path: string): void {
  // A view of another window or vm context is none of the classes here.
  if ({}.toString.call(view) !== "[object DataView]") {
    throw new CodecError("type", path, view, "in a DataView");
  }
  const { byteLength } = view;
  const last = Math.min(byteLength - size, 0xffffffff);
  if (Number.isInteger(offset) && offset >= 0 && offset <= last) return;
  if (last < 0) throw new CodecError("place", path, byteLength, `in a view of ${size} bytes`);
  throw new CodecError("place", path, offset, `at an offset from 0 to ${last}`);
}

/** `value`, if it is a `uint16_t`. */
function uint16(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xffff) === value) return value;
  return checkInteger(value, 0xffff, `${table.$path}.${name}`);
}

/** `value`, if it is a `uint32_t`. */
function uint32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && value >>> 0 === value) return value;
  return checkInteger(value, 0xffffffff, `${table.$path}.${name}`);
}

/** Refuses an index of none of `length` elements. */
function checkIndex(index: number, length: number, path: string): void {
  if (typeof index !== "number" || index >>> 0 !== index || index >= length) {
    noEntry(index, { $length: length, $path: path });
  }
}

/** Refuses an index of no entry of a table. */
function noEntry(index: number, { $length, $path }: { readonly $length: number; readonly $path: string }): never {
  const allowed = $length === 0 ? "an entry, and there is none" : `an entry from 0 to ${$length - 1}`;
  throw new CodecError("index", $path, index, allowed);
}

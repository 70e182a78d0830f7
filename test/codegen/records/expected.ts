// SPDX-License-Identifier: MIT
/**
 * Records of different sizes.
 *
 * Structs with a flexible array in other structs, and alignments with a name.
 *
 * This file is generated from test/codegen/records/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/records/spec.ts
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

/** A record, of which the next one has another size. */
export interface journal_record {
  /** What it is. */
  readonly kind: number;
  /**
   * How many bytes follow.
   *
   * Written as the length of `data`.
   */
  readonly length?: number;
  /** What was written. */
  readonly data: readonly number[];
}
const journal_record_value = /* @__PURE__ */ plain(function (this: Writable<journal_record>) {
  this.kind = 0; this.length = 0; this.data = undefined as never;
});

/** Size of {@link journal_record}, in bytes. */
export const journal_record_SIZE = 4;
/** The members of {@link journal_record}: offsets in bytes, and integers of C. */
export const journal_record_MEMBERS = {
  data: { offset: 4 }, length: { offset: 2, type: "uint16_t" }, kind: { offset: 0, type: "uint16_t" },
} as const;

/**
 * Size of a {@link journal_record} with `length` elements in `data`, in bytes; no struct of C
 * is smaller than {@link journal_record_SIZE}.
 */
export function journal_record_size(length: number): number {
  return 4 + length;
}

/** Reads a {@link journal_record} at `offset`, in bytes; into `into`, where it is given. */
export function read_journal_record(view: DataView, offset: number, into?: Writable<journal_record>): journal_record {
  try {
    into ??= new journal_record_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3);
    into.kind = view.getUint16(offset, true);
    into.length = view.getUint16(offset + 2, true);
    into.data = arrayFrom(
      elementsIn(view, offset + 4, 1, "journal_record.data", into.length),
      (index) => view.getUint8(offset + 4 + index),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 4, "journal_record"); throw error; }
}

/** Writes a {@link journal_record} at `offset`, in bytes: all of it or nothing. */
export function write_journal_record(view: DataView, offset: number, value: journal_record): void {
  const checked = check_journal_record(value, "journal_record");
  checkPlace(view, offset, journal_record_size(checked.data.length), "journal_record");
  write_journal_record_unchecked(view, offset, checked);
}

/** Writes a {@link journal_record} without a check: what is out of range is cut off. */
export function write_journal_record_unchecked(view: DataView, offset: number, value: journal_record): void {
  view.setUint32(offset, (value.kind & 0xffff) | (value.data.length << 16), true);
  for (let index = 0; index < value.data.length; index++) {
    view.setUint8(offset + 4 + index, value.data[index] ?? 0);
  }
}

/** A copy of a `journal_record`; refuses what is none. */
function check_journal_record(value: journal_record, path: string): journal_record {
  checkObject(value, path);
  return {
    kind: checkInteger(value.kind, `${path}.kind`, 0xffff),
    data: checkElements(value.data, 65535, `${path}.data`, (element, at) => checkInteger(element, at, 0xff)),
  };
}

/** {@link journal_record} in place. No access allocates. */
export class journal_record_table extends Table<typeof journal_record_MEMBERS>
  implements Omit<journal_record, "data"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 4, "journal_record", journal_record_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get kind(): number { return this.$view.getUint16(this.$offset, true); }
  set kind(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "kind"), true); }
  get length(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set length(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "length"), true); }
  /** What was written. */
  $get_data(index: number): number {
    checkIndex(index, this.$length_data, "journal_record.data[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_data` gives. */
  $set_data(index: number, value: number): void {
    checkIndex(index, this.$length_data, "journal_record.data[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `journal_record.data[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
  /** The number of elements of `data` that are in the view. */
  get $length_data(): number {
    return elementsIn(this.$view, this.$offset + 4, 1, "journal_record.data", this.length);
  }
}

/** Records, and how many bytes they have. */
export interface journal_page {
  /**
   * Bytes of all of them.
   *
   * Written as the length of `records`.
   */
  readonly size?: number;
  /** The records. */
  readonly records: readonly number[];
}
const journal_page_value = /* @__PURE__ */ plain(function (this: Writable<journal_page>) {
  this.size = 0; this.records = undefined as never;
});

/** Size of {@link journal_page}, in bytes. */
export const journal_page_SIZE = 4;
/** The members of {@link journal_page}: offsets in bytes, and integers of C. */
export const journal_page_MEMBERS = { records: { offset: 4 }, size: { offset: 0, type: "uint32_t" } } as const;

/**
 * Size of a {@link journal_page} with `length` bytes in `records`, in bytes; no struct of C is
 * smaller than {@link journal_page_SIZE}.
 */
export function journal_page_size(length: number): number {
  return 4 + length;
}

/** Reads a {@link journal_page} at `offset`, in bytes; into `into`, where it is given. */
export function read_journal_page(view: DataView, offset: number, into?: Writable<journal_page>): journal_page {
  try {
    into ??= new journal_page_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3);
    into.size = view.getUint32(offset, true);
    into.records = arrayFrom(
      elementsIn(view, offset + 4, 1, "journal_page.records", into.size, 4088),
      (index) => view.getUint8(offset + 4 + index),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 4, "journal_page"); throw error; }
}

/** Writes a {@link journal_page} at `offset`, in bytes: all of it or nothing. */
export function write_journal_page(view: DataView, offset: number, value: journal_page): void {
  const checked = check_journal_page(value, "journal_page");
  checkPlace(view, offset, journal_page_size(checked.records.length), "journal_page");
  write_journal_page_unchecked(view, offset, checked);
}

/** Writes a {@link journal_page} without a check: what is out of range is cut off. */
export function write_journal_page_unchecked(view: DataView, offset: number, value: journal_page): void {
  view.setUint32(offset, value.records.length, true);
  for (let index = 0; index < value.records.length; index++) {
    view.setUint8(offset + 4 + index, value.records[index] ?? 0);
  }
}

/** A copy of a `journal_page`; refuses what is none. */
function check_journal_page(value: journal_page, path: string): journal_page {
  checkObject(value, path);
  return {
    records: checkElements(value.records, 4088, `${path}.records`, (element, at) => checkInteger(element, at, 0xff)),
  };
}

/** {@link journal_page} in place. No access allocates. */
export class journal_page_table extends Table<typeof journal_page_MEMBERS> implements Omit<journal_page, "records"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 4, "journal_page", journal_page_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get size(): number { return this.$view.getUint32(this.$offset, true); }
  set size(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "size"), true); }
  /** The records. */
  $get_records(index: number): number {
    checkIndex(index, this.$length_records, "journal_page.records[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_records` gives. */
  $set_records(index: number, value: number): void {
    checkIndex(index, this.$length_records, "journal_page.records[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `journal_page.records[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
  /** The number of elements of `records` that are in the view. */
  get $length_records(): number {
    return elementsIn(this.$view, this.$offset + 4, 1, "journal_page.records", this.size, 4088);
  }
}

/** The head of an answer. */
export interface journal_head {
  /** What was asked. */ readonly command: number;
  /** What was answered, by old ones. */ readonly answer: readonly number[];
}
const journal_head_value = /* @__PURE__ */ plain(function (this: Writable<journal_head>) {
  this.command = 0; this.answer = undefined as never;
});

/** Size of {@link journal_head}, in bytes. */
export const journal_head_SIZE = 4;
/** The members of {@link journal_head}: offsets in bytes, and integers of C. */
export const journal_head_MEMBERS = { answer: { offset: 4 }, command: { offset: 0, type: "uint32_t" } } as const;

/**
 * Size of a {@link journal_head} with `length` elements in `answer`, in bytes; no struct of C
 * is smaller than {@link journal_head_SIZE}.
 */
export function journal_head_size(length: number): number {
  return 4 + length * 4;
}

/** Reads a {@link journal_head} at `offset`, in bytes; into `into`, where it is given. */
export function read_journal_head(view: DataView, offset: number, into?: Writable<journal_head>): journal_head {
  try {
    into ??= new journal_head_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3);
    into.command = view.getUint32(offset, true);
    into.answer = arrayFrom(
      elementsIn(view, offset + 4, 4, "journal_head.answer"),
      (index) => view.getUint32(offset + 4 + index * 4, true),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 4, "journal_head"); throw error; }
}

/** Writes a {@link journal_head} at `offset`, in bytes: all of it or nothing. */
export function write_journal_head(view: DataView, offset: number, value: journal_head): void {
  const checked = check_journal_head(value, "journal_head");
  checkPlace(view, offset, journal_head_size(checked.answer.length), "journal_head");
  write_journal_head_unchecked(view, offset, checked);
}

/** Writes a {@link journal_head} without a check: what is out of range is cut off. */
export function write_journal_head_unchecked(view: DataView, offset: number, value: journal_head): void {
  view.setUint32(offset, value.command, true);
  for (let index = 0; index < value.answer.length; index++) {
    view.setUint32(offset + 4 + index * 4, value.answer[index] ?? 0, true);
  }
}

/** A copy of a `journal_head`; refuses what is none. */
function check_journal_head(value: journal_head, path: string): journal_head {
  checkObject(value, path);
  return {
    command: checkInteger(value.command, `${path}.command`, 0xffffffff),
    answer: checkElements(
      value.answer,
      4294967295,
      `${path}.answer`,
      (element, at) => checkInteger(element, at, 0xffffffff),
    ),
  };
}

/** {@link journal_head} in place. No access allocates. */
export class journal_head_table extends Table<typeof journal_head_MEMBERS> implements Omit<journal_head, "answer"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 4, "journal_head", journal_head_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get command(): number { return this.$view.getUint32(this.$offset, true); }
  set command(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "command"), true); }
  /** What was answered, by old ones. */
  $get_answer(index: number): number {
    checkIndex(index, this.$length_answer, "journal_head.answer[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_answer` gives. */
  $set_answer(index: number, value: number): void {
    checkIndex(index, this.$length_answer, "journal_head.answer[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `journal_head.answer[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
  /** The number of elements of `answer` that are in the view. */
  get $length_answer(): number {
    return elementsIn(this.$view, this.$offset + 4, 4, "journal_head.answer");
  }
}

/** A head or a number. */
export interface journal_answer_either {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_journal_answer_either(view: DataView, offset: number): journal_answer_either {
  return {
    raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
  };
}

/** A copy of a `journal_answer_either`; refuses what is none. */
function check_journal_answer_either(value: journal_answer_either, path: string): journal_answer_either {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

function write_journal_answer_either_unchecked(view: DataView, offset: number, value: journal_answer_either): void {
  putBytes(view, offset, 4, value.raw);
}

/** What old ones had in place of a head. */
export interface journal_answer_before {
  /** What was asked. */ readonly command: number;
  /** What was answered. */ readonly answer: readonly number[];
}
const journal_answer_before_value = /* @__PURE__ */ plain(function (
  this: Writable<journal_answer_before>,
  command: journal_answer_before["command"],
  answer: journal_answer_before["answer"],
) {
  this.command = command as never; this.answer = answer as never;
});

function read_journal_answer_before(view: DataView, offset: number): journal_answer_before {
  view.getUint8(offset + 3); const command = view.getUint32(offset, true);
  const answer = arrayFrom(
    elementsIn(view, offset + 4, 4, "journal_answer.before.answer"),
    (index) => view.getUint32(offset + 4 + index * 4, true),
  );
  return new journal_answer_before_value(command, answer);
}

/** A copy of a `journal_answer_before`; refuses what is none. */
function check_journal_answer_before(value: journal_answer_before, path: string): journal_answer_before {
  checkObject(value, path);
  return {
    command: checkInteger(value.command, `${path}.command`, 0xffffffff),
    answer: checkElements(
      value.answer,
      4294967295,
      `${path}.answer`,
      (element, at) => checkInteger(element, at, 0xffffffff),
    ),
  };
}

function write_journal_answer_before_unchecked(view: DataView, offset: number, value: journal_answer_before): void {
  view.setUint32(offset, value.command, true);
  for (let index = 0; index < value.answer.length; index++) {
    view.setUint32(offset + 4 + index * 4, value.answer[index] ?? 0, true);
  }
}

/** An answer, whose head is that of old ones. */
export interface journal_answer {
  /** The head. */ readonly head: journal_head;
  /** Heads of others. */ readonly others: readonly journal_head[];
  /** A head or a number. */ readonly either: journal_answer_either;
  /** What old ones had in place of a head. */ readonly before: journal_answer_before;
  /** More than old ones have. */ readonly more: number;
  /** All that follows. */ readonly rest: readonly number[];
}
const journal_answer_value = /* @__PURE__ */ plain(function (this: Writable<journal_answer>) {
  this.head = undefined as never; this.others = undefined as never; this.either = undefined as never;
  this.before = undefined as never; this.more = 0; this.rest = undefined as never;
});

/** Size of {@link journal_answer}, in bytes. */
export const journal_answer_SIZE = 24;
/** The members of {@link journal_answer}: offsets in bytes, and integers of C. */
export const journal_answer_MEMBERS = {
  rest: { offset: 24 }, more: { offset: 20, type: "uint32_t" }, before: { offset: 16 }, either: { offset: 12 },
  others: { offset: 4 }, head: { offset: 0 },
} as const;

/**
 * Size of a {@link journal_answer} with `length` bytes in `rest`, in bytes; no struct of C is
 * smaller than {@link journal_answer_SIZE}.
 */
export function journal_answer_size(length: number): number {
  return 24 + length;
}

/** Reads a {@link journal_answer} at `offset`, in bytes; into `into`, where it is given. */
export function read_journal_answer(view: DataView, offset: number, into?: Writable<journal_answer>): journal_answer {
  try {
    into ??= new journal_answer_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 23);
    into.head = read_journal_head(partOf(view, offset, 4), 0);
    into.others = arrayFrom(2, (index) => read_journal_head(partOf(view, offset + 4 + index * 4, 4), 0));
    into.either = read_journal_answer_either(view, offset + 12);
    into.before = read_journal_answer_before(partOf(view, offset + 16, 4), 0);
    into.more = view.getUint32(offset + 20, true);
    into.rest = arrayFrom(
      elementsIn(view, offset + 24, 1, "journal_answer.rest"),
      (index) => view.getUint8(offset + 24 + index),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 24, "journal_answer"); throw error; }
}

/** Writes a {@link journal_answer} at `offset`, in bytes: all of it or nothing. */
export function write_journal_answer(view: DataView, offset: number, value: journal_answer): void {
  const checked = check_journal_answer(value, "journal_answer");
  checkPlace(view, offset, journal_answer_size(checked.rest.length), "journal_answer");
  write_journal_answer_unchecked(view, offset, checked);
}

/** Writes a {@link journal_answer} without a check: what is out of range is cut off. */
export function write_journal_answer_unchecked(view: DataView, offset: number, value: journal_answer): void {
  write_journal_head_unchecked(view, offset, value.head);
  for (let index = 0; index < 2; index++) {
    const element = value.others[index];
    if (element !== undefined) write_journal_head_unchecked(view, offset + 4 + index * 4, element);
    else putBytes(view, offset + 4 + index * 4, 4);
  }
  write_journal_answer_either_unchecked(view, offset + 12, value.either);
  write_journal_answer_before_unchecked(view, offset + 16, value.before);
  view.setUint32(offset + 20, value.more, true);
  for (let index = 0; index < value.rest.length; index++) {
    view.setUint8(offset + 24 + index, value.rest[index] ?? 0);
  }
}

/** A copy of a `journal_answer`; refuses what is none. */
function check_journal_answer(value: journal_answer, path: string): journal_answer {
  checkObject(value, path);
  return {
    head: checkRoom(
      check_journal_head(value.head, `${path}.head`),
      (one) => one.answer,
      0,
      `${path}.head` + ".answer.length",
    ),
    others: checkArray(
      value.others,
      2,
      `${path}.others`,
      (element, at) => checkRoom(check_journal_head(element, at), (one) => one.answer, 0, at + ".answer.length"),
    ),
    either: check_journal_answer_either(value.either, `${path}.either`),
    before: checkRoom(
      check_journal_answer_before(value.before, `${path}.before`),
      (one) => one.answer,
      0,
      `${path}.before` + ".answer.length",
    ),
    more: checkInteger(value.more, `${path}.more`, 0xffffffff),
    rest: checkElements(value.rest, 4294967295, `${path}.rest`, (element, at) => checkInteger(element, at, 0xff)),
  };
}

/** {@link journal_answer} in place. No access allocates. */
export class journal_answer_table extends Table<typeof journal_answer_MEMBERS>
  implements Omit<journal_answer, "head" | "others" | "either" | "before" | "rest"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 24, "journal_answer", journal_answer_MEMBERS); }
  $at(index: number): this { return this.$move(index, 24); }
  /** What was asked. */
  get head_command(): number { return this.$view.getUint32(this.$offset, true); }
  set head_command(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "head.command"), true); }
  /** What was asked. */
  $get_others_command(index: number): number {
    checkIndex(index, 2, "journal_answer.others[].command");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_others_command` gives. */
  $set_others_command(index: number, value: number): void {
    checkIndex(index, 2, "journal_answer.others[].command");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `journal_answer.others[${index}].command`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
  /** What was asked. */
  get either_head_command(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set either_head_command(value: number) {
    this.$view.setUint32(this.$offset + 12, uint32(value, this, "either.head.command"), true);
  }
  /** A number. */
  get either_number(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set either_number(value: number) {
    this.$view.setUint32(this.$offset + 12, uint32(value, this, "either.number"), true);
  }
  /** What was asked. */
  get before_command(): number { return this.$view.getUint32(this.$offset + 16, true); }
  set before_command(value: number) {
    this.$view.setUint32(this.$offset + 16, uint32(value, this, "before.command"), true);
  }
  get more(): number { return this.$view.getUint32(this.$offset + 20, true); }
  set more(value: number) { this.$view.setUint32(this.$offset + 20, uint32(value, this, "more"), true); }
  /** All that follows. */
  $get_rest(index: number): number {
    checkIndex(index, this.$length_rest, "journal_answer.rest[]");
    return this.$view.getUint8(this.$offset + 24 + index);
  }
  /** Sets what `$get_rest` gives. */
  $set_rest(index: number, value: number): void {
    checkIndex(index, this.$length_rest, "journal_answer.rest[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `journal_answer.rest[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 24 + index, value);
  }
  /** The number of elements of `rest` that are in the view. */
  get $length_rest(): number {
    return elementsIn(this.$view, this.$offset + 24, 1, "journal_answer.rest");
  }
}

/** Where a record is. */
export interface journal_place {
  /** The page. */ readonly page: number;
  /** Bytes before it. */ readonly offset: number;
}
const journal_place_value = /* @__PURE__ */ plain(function (this: Writable<journal_place>) {
  this.page = 0; this.offset = 0;
});

/** Size of {@link journal_place}, in bytes. */
export const journal_place_SIZE = 4;
/** The members of {@link journal_place}: offsets in bytes, and integers of C. */
export const journal_place_MEMBERS = {
  offset: { offset: 2, type: "uint16_t" }, page: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link journal_place} at `offset`, in bytes; into `into`, where it is given. */
export function read_journal_place(view: DataView, offset: number, into?: Writable<journal_place>): journal_place {
  try {
    into ??= new journal_place_value(); if (offset >>> 0 !== offset) throw Error();
    into.offset = view.getUint16(offset + 2, true); into.page = view.getUint16(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 4, "journal_place"); throw error; }
}

/** Writes a {@link journal_place} at `offset`, in bytes: all of it or nothing. */
export function write_journal_place(view: DataView, offset: number, value: journal_place): void {
  try {
    const { page, offset: $offset } = value;
    const $word0 = page | ($offset << 16);
    if ((page & 0xffff) !== page || ($offset & 0xffff) !== $offset || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, $word0, true);
  } catch { unwritable(view, offset, 4, value, "journal_place", { page: [0xffff], offset: [0xffff] }); }
}

/** Writes a {@link journal_place} without a check: what is out of range is cut off. */
export function write_journal_place_unchecked(view: DataView, offset: number, value: journal_place): void {
  const { page, offset: $offset } = value; view.setUint32(offset, (page & 0xffff) | ($offset << 16), true);
}

/** {@link journal_place} in place, in a slot or a table: see {@link Table}. */
export class journal_place_table extends Table<typeof journal_place_MEMBERS> implements journal_place {
  constructor(...entries: Entries) { super(entries, 4, "journal_place", journal_place_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get page(): number { return this.$view.getUint16(this.$offset, true); }
  set page(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "page"), true); }
  get offset(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set offset(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "offset"), true); }
}

/** Where records are, in bytes that the reader takes apart. */
export interface journal_index {
  /**
   * Bytes of all places.
   *
   * Written as the length of `places`.
   */
  readonly size?: number;
  /** The places. */
  readonly places: readonly number[];
}
const journal_index_value = /* @__PURE__ */ plain(function (this: Writable<journal_index>) {
  this.size = 0; this.places = undefined as never;
});

/** Size of {@link journal_index}, in bytes. */
export const journal_index_SIZE = 4;
/** The members of {@link journal_index}: offsets in bytes, and integers of C. */
export const journal_index_MEMBERS = { places: { offset: 4 }, size: { offset: 0, type: "uint32_t" } } as const;

/**
 * Size of a {@link journal_index} with `length` bytes in `places`, in bytes; no struct of C is
 * smaller than {@link journal_index_SIZE}.
 */
export function journal_index_size(length: number): number {
  return 4 + length;
}

/** Reads a {@link journal_index} at `offset`, in bytes; into `into`, where it is given. */
export function read_journal_index(view: DataView, offset: number, into?: Writable<journal_index>): journal_index {
  try {
    into ??= new journal_index_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3);
    into.size = view.getUint32(offset, true);
    into.places = arrayFrom(
      elementsIn(view, offset + 4, 1, "journal_index.places", into.size),
      (index) => view.getUint8(offset + 4 + index),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 4, "journal_index"); throw error; }
}

/** Writes a {@link journal_index} at `offset`, in bytes: all of it or nothing. */
export function write_journal_index(view: DataView, offset: number, value: journal_index): void {
  const checked = check_journal_index(value, "journal_index");
  checkPlace(view, offset, journal_index_size(checked.places.length), "journal_index");
  write_journal_index_unchecked(view, offset, checked);
}

/** Writes a {@link journal_index} without a check: what is out of range is cut off. */
export function write_journal_index_unchecked(view: DataView, offset: number, value: journal_index): void {
  view.setUint32(offset, value.places.length, true);
  for (let index = 0; index < value.places.length; index++) {
    view.setUint8(offset + 4 + index, value.places[index] ?? 0);
  }
}

/** A copy of a `journal_index`; refuses what is none. */
function check_journal_index(value: journal_index, path: string): journal_index {
  checkObject(value, path);
  return {
    places: checkElements(value.places, 4294967295, `${path}.places`, (element, at) => checkInteger(element, at, 0xff)),
  };
}

/** {@link journal_index} in place. No access allocates. */
export class journal_index_table extends Table<typeof journal_index_MEMBERS> implements Omit<journal_index, "places"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 4, "journal_index", journal_index_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get size(): number { return this.$view.getUint32(this.$offset, true); }
  set size(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "size"), true); }
  /** The places. */
  $get_places(index: number): number {
    checkIndex(index, this.$length_places, "journal_index.places[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_places` gives. */
  $set_places(index: number, value: number): void {
    checkIndex(index, this.$length_places, "journal_index.places[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `journal_index.places[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
  /** The number of elements of `places` that are in the view. */
  get $length_places(): number {
    return elementsIn(this.$view, this.$offset + 4, 1, "journal_index.places", this.size);
  }
}

/** What a line of the cache has, in bytes. */
export const JOURNAL_LINE = 64;

/**
 * A number that all ABIs align alike.
 *
 * `uint64_t`, aligned to 8.
 */
export type journal_number_t = bigint;

/** Counts, each in a line of its own. */
export interface journal_counts {
  /** Records that were written. */ readonly written: journal_number_t;
  /** Records that were read. */ readonly read: number;
}
const journal_counts_value = /* @__PURE__ */ plain(function (this: Writable<journal_counts>) {
  this.written = 0n; this.read = 0;
});

/** Size of {@link journal_counts}, in bytes. */
export const journal_counts_SIZE = 128;
/** The members of {@link journal_counts}: offsets in bytes, and integers of C. */
export const journal_counts_MEMBERS = {
  read: { offset: 64, type: "uint32_t" }, written: { offset: 0, type: "uint64_t" },
} as const;

/** Reads a {@link journal_counts} at `offset`, in bytes; into `into`, where it is given. */
export function read_journal_counts(view: DataView, offset: number, into?: Writable<journal_counts>): journal_counts {
  try {
    into ??= new journal_counts_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 127); into.read = view.getUint32(offset + 64, true);
    into.written = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 128, "journal_counts"); throw error; }
}

/** Writes a {@link journal_counts} at `offset`, in bytes: all of it or nothing. */
export function write_journal_counts(view: DataView, offset: number, value: journal_counts): void {
  try {
    const { written, read } = value;
    if (BigInt.asUintN(64, written) !== written || read >>> 0 !== read || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 124, 0, true); view.setBigUint64(offset, written, true);
    view.setUint32(offset + 8, 0, true); view.setUint32(offset + 12, 0, true); view.setUint32(offset + 16, 0, true);
    view.setUint32(offset + 20, 0, true); view.setUint32(offset + 24, 0, true);
    view.setUint32(offset + 28, 0, true); view.setUint32(offset + 32, 0, true);
    view.setUint32(offset + 36, 0, true); view.setUint32(offset + 40, 0, true);
    view.setUint32(offset + 44, 0, true); view.setUint32(offset + 48, 0, true);
    view.setUint32(offset + 52, 0, true); view.setUint32(offset + 56, 0, true);
    view.setUint32(offset + 60, 0, true); view.setUint32(offset + 64, read, true);
    view.setUint32(offset + 68, 0, true); view.setUint32(offset + 72, 0, true);
    view.setUint32(offset + 76, 0, true); view.setUint32(offset + 80, 0, true);
    view.setUint32(offset + 84, 0, true); view.setUint32(offset + 88, 0, true);
    view.setUint32(offset + 92, 0, true); view.setUint32(offset + 96, 0, true);
    view.setUint32(offset + 100, 0, true); view.setUint32(offset + 104, 0, true);
    view.setUint32(offset + 108, 0, true); view.setUint32(offset + 112, 0, true);
    view.setUint32(offset + 116, 0, true); view.setUint32(offset + 120, 0, true);
  } catch { unwritable(view, offset, 128, value, "journal_counts", {
    written: [0xffffffffffffffffn], read: [0xffffffff],
  }); }
}

/** Writes a {@link journal_counts} without a check: what is out of range is cut off. */
export function write_journal_counts_unchecked(view: DataView, offset: number, value: journal_counts): void {
  const { written, read } = value; view.setUint32(offset + 124, 0, true);
  view.setBigUint64(offset, written, true); view.setUint32(offset + 8, 0, true);
  view.setUint32(offset + 12, 0, true); view.setUint32(offset + 16, 0, true);
  view.setUint32(offset + 20, 0, true); view.setUint32(offset + 24, 0, true);
  view.setUint32(offset + 28, 0, true); view.setUint32(offset + 32, 0, true);
  view.setUint32(offset + 36, 0, true); view.setUint32(offset + 40, 0, true);
  view.setUint32(offset + 44, 0, true); view.setUint32(offset + 48, 0, true);
  view.setUint32(offset + 52, 0, true); view.setUint32(offset + 56, 0, true);
  view.setUint32(offset + 60, 0, true); view.setUint32(offset + 64, read, true);
  view.setUint32(offset + 68, 0, true); view.setUint32(offset + 72, 0, true);
  view.setUint32(offset + 76, 0, true); view.setUint32(offset + 80, 0, true);
  view.setUint32(offset + 84, 0, true); view.setUint32(offset + 88, 0, true);
  view.setUint32(offset + 92, 0, true); view.setUint32(offset + 96, 0, true);
  view.setUint32(offset + 100, 0, true); view.setUint32(offset + 104, 0, true);
  view.setUint32(offset + 108, 0, true); view.setUint32(offset + 112, 0, true);
  view.setUint32(offset + 116, 0, true); view.setUint32(offset + 120, 0, true);
}

/** {@link journal_counts} in place, in a slot or a table: see {@link Table}. */
export class journal_counts_table extends Table<typeof journal_counts_MEMBERS> implements journal_counts {
  constructor(...entries: Entries) { super(entries, 128, "journal_counts", journal_counts_MEMBERS); }
  $at(index: number): this { return this.$move(index, 128); }
  get written(): journal_number_t { return this.$view.getBigUint64(this.$offset, true); }
  set written(value: journal_number_t) { this.$view.setBigUint64(this.$offset, uint64(value, this, "written"), true); }
  get read(): number { return this.$view.getUint32(this.$offset + 64, true); }
  set read(value: number) { this.$view.setUint32(this.$offset + 64, uint32(value, this, "read"), true); }
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

/** The `size` bytes at `offset` of a view, which end where something else begins. */
function partOf(view: DataView, offset: number, size: number): DataView {
  // What is behind the view is in its buffer, too.
  view.getUint8(offset + size - 1);
  return new DataView(view.buffer, view.byteOffset + offset, size);
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

/** Refuses more elements of a flexible array than there is room for before what follows it. */
function checkRoom<Value>(
  value: Value,
  elements: (value: Value) => readonly unknown[],
  room: number,
  path: string,
): Value {
  const { length } = elements(value);
  if (length > room) throw new CodecError("range", path, length, `at most ${room}`);
  return value;
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

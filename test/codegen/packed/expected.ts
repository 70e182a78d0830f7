// SPDX-License-Identifier: MIT
/**
 * Parcels.
 *
 * How parcels are described.
 *
 * This file is generated from test/codegen/packed/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/packed/spec.ts
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
 * A number of 64 bits that is aligned in the same way on every ABI.
 *
 * `uint64_t`, aligned to 8.
 */
export type parcel_time_t = bigint;

/**
 * A macro, which cannot take alignment from a member.
 *
 * `uint64_t`, aligned to 1.
 */
export type parcel_loose_t = bigint;

/**
 * A typedef, which can.
 *
 * `parcel_loose_t`.
 */
export type parcel_tight_t = bigint;

/** How large it is. */
export interface parcel_label_size {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_parcel_label_size(view: DataView, offset: number): parcel_label_size {
  return { raw: [view.getUint8(offset), view.getUint8(offset + 1)] };
}

/** A copy of a `parcel_label_size`; refuses what is none. */
function check_parcel_label_size(value: parcel_label_size, path: string): parcel_label_size {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 2, `${path}.raw`, 0xff) };
}

function write_parcel_label_size_unchecked(view: DataView, offset: number, value: parcel_label_size): void {
  putBytes(view, offset, 2, value.raw);
}

/** What is written on a parcel: nothing is between its members. */
export interface parcel_label {
  /** How it travels. */ readonly kind: number;
  /** Where it goes. */ readonly street: number;
  /** How large it is. */ readonly size: parcel_label_size;
  /** Back on a boundary. */ readonly weight: number;
  /** How it is insured. */ readonly insured: number;
  /** In which class. */ readonly rate: number;
}
const parcel_label_value = /* @__PURE__ */ plain(function (this: Writable<parcel_label>) {
  this.kind = 0; this.street = 0; this.size = undefined as never; this.weight = 0; this.insured = 0; this.rate = 0;
});

/** Size of {@link parcel_label}, in bytes. */
export const parcel_label_SIZE = 12;
/** The members of {@link parcel_label}: offsets in bytes, and integers of C. */
export const parcel_label_MEMBERS = {
  rate: { offset: 10, bits: 5, shift: 3 }, insured: { offset: 10, bits: 3, shift: 0 },
  weight: { offset: 8, type: "uint16_t" }, size: { offset: 5 }, street: { offset: 1, type: "uint32_t" },
  kind: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link parcel_label} at `offset`, in bytes; into `into`, where it is given. */
export function read_parcel_label(view: DataView, offset: number, into?: Writable<parcel_label>): parcel_label {
  try {
    into ??= new parcel_label_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 11); const bits$10 = view.getUint8(offset + 10); into.kind = view.getUint8(offset);
    into.street = view.getUint32(offset + 1, true); into.size = read_parcel_label_size(view, offset + 5);
    into.weight = view.getUint16(offset + 8, true); into.insured = (bits$10 & 0x7); into.rate = (bits$10 >>> 3);
    return into;
  } catch (error) { checkPlace(view, offset, 12, "parcel_label"); throw error; }
}

/** Writes a {@link parcel_label} at `offset`, in bytes: all of it or nothing. */
export function write_parcel_label(view: DataView, offset: number, value: parcel_label): void {
  const checked = check_parcel_label(value, "parcel_label");
  checkPlace(view, offset, 12, "parcel_label");
  write_parcel_label_unchecked(view, offset, checked);
}

/** Writes a {@link parcel_label} without a check: what is out of range is cut off. */
export function write_parcel_label_unchecked(view: DataView, offset: number, value: parcel_label): void {
  write_parcel_label_size_unchecked(view, offset + 5, value.size);
  view.setUint8(offset + 11, 0); view.setUint8(offset, value.kind);
  view.setUint32(offset + 1, value.street, true); view.setUint8(offset + 7, 0);
  view.setUint16(offset + 8, value.weight, true);
  view.setUint8(offset + 10, (value.insured & 0x7) | ((value.rate & 0x1f) << 3));
}

/** A copy of a `parcel_label`; refuses what is none. */
function check_parcel_label(value: parcel_label, path: string): parcel_label {
  checkObject(value, path);
  return {
    kind: checkInteger(value.kind, `${path}.kind`, 0xff),
    street: checkInteger(value.street, `${path}.street`, 0xffffffff),
    size: check_parcel_label_size(value.size, `${path}.size`),
    weight: checkInteger(value.weight, `${path}.weight`, 0xffff),
    insured: checkInteger(value.insured, `${path}.insured`, 0x7),
    rate: checkInteger(value.rate, `${path}.rate`, 0x1f),
  };
}

/** {@link parcel_label} in place, in a slot or a table: see {@link Table}. */
export class parcel_label_table extends Table<typeof parcel_label_MEMBERS> implements Omit<parcel_label, "size"> {
  constructor(...entries: Entries) { super(entries, 12, "parcel_label", parcel_label_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get kind(): number { return this.$view.getUint8(this.$offset); }
  set kind(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "kind")); }
  get street(): number { return this.$view.getUint32(this.$offset + 1, true); }
  set street(value: number) { this.$view.setUint32(this.$offset + 1, uint32(value, this, "street"), true); }
  /** In one number. */
  get size_volume(): number { return this.$view.getUint16(this.$offset + 5, true); }
  set size_volume(value: number) { this.$view.setUint16(this.$offset + 5, uint16(value, this, "size.volume"), true); }
  /** Along two edges. */
  $get_size_edges(index: number): number {
    checkIndex(index, 2, "parcel_label.size.edges[]");
    return this.$view.getUint8(this.$offset + 5 + index);
  }
  /** Sets what `$get_size_edges` gives. */
  $set_size_edges(index: number, value: number): void {
    checkIndex(index, 2, "parcel_label.size.edges[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `parcel_label.size.edges[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 5 + index, value);
  }
  get weight(): number { return this.$view.getUint16(this.$offset + 8, true); }
  set weight(value: number) { this.$view.setUint16(this.$offset + 8, uint16(value, this, "weight"), true); }
  get insured(): number { return (this.$view.getUint8(this.$offset + 10) & 0x7); }
  set insured(value: number) {
    checkInteger(value, `${this.$path}.insured`, 0x7);
    this.$view.setUint8(this.$offset + 10, (this.$view.getUint8(this.$offset + 10) & 0xf8) | (value & 0x7));
  }
  get rate(): number { return (this.$view.getUint8(this.$offset + 10) >>> 3); }
  set rate(value: number) {
    checkInteger(value, `${this.$path}.rate`, 0x1f);
    this.$view.setUint8(this.$offset + 10, (this.$view.getUint8(this.$offset + 10) & 0x7) | ((value & 0x1f) << 3));
  }
}

/** Packed, and aligned as a whole; some programs know it by its typedef. */
export interface parcel_slip {
  /** Its number. */ readonly number: bigint;
  /** A letter. */ readonly letter: number;
}
const parcel_slip_value = /* @__PURE__ */ plain(function (this: Writable<parcel_slip>) {
  this.number = 0n; this.letter = 0;
});

/** Size of {@link parcel_slip}, in bytes. */
export const parcel_slip_SIZE = 10;
/** The members of {@link parcel_slip}: offsets in bytes, and integers of C. */
export const parcel_slip_MEMBERS = {
  letter: { offset: 8, type: "uint8_t" }, number: { offset: 0, type: "uint64_t" },
} as const;

/** Reads a {@link parcel_slip} at `offset`, in bytes; into `into`, where it is given. */
export function read_parcel_slip(view: DataView, offset: number, into?: Writable<parcel_slip>): parcel_slip {
  try {
    into ??= new parcel_slip_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 9); into.letter = view.getUint8(offset + 8); into.number = view.getBigUint64(offset, true);
    return into;
  } catch (error) { checkPlace(view, offset, 10, "parcel_slip"); throw error; }
}

/** Writes a {@link parcel_slip} at `offset`, in bytes: all of it or nothing. */
export function write_parcel_slip(view: DataView, offset: number, value: parcel_slip): void {
  try {
    const { number, letter } = value;
    if (BigInt.asUintN(64, number) !== number || (letter & 0xff) !== letter || offset >>> 0 !== offset) throw Error();
    view.setUint16(offset + 8, letter, true); view.setBigUint64(offset, number, true);
  } catch { unwritable(view, offset, 10, value, "parcel_slip", { number: [0xffffffffffffffffn], letter: [0xff] }); }
}

/** Writes a {@link parcel_slip} without a check: what is out of range is cut off. */
export function write_parcel_slip_unchecked(view: DataView, offset: number, value: parcel_slip): void {
  const { number, letter } = value; view.setUint16(offset + 8, (letter & 0xff), true);
  view.setBigUint64(offset, number, true);
}

/** A copy of a `parcel_slip`; refuses what is none. */
function check_parcel_slip(value: parcel_slip, path: string): parcel_slip {
  checkObject(value, path);
  return {
    number: checkInteger(value.number, `${path}.number`, 0xffffffffffffffffn),
    letter: checkInteger(value.letter, `${path}.letter`, 0xff),
  };
}

/** {@link parcel_slip} in place, in a slot or a table: see {@link Table}. */
export class parcel_slip_table extends Table<typeof parcel_slip_MEMBERS> implements parcel_slip {
  constructor(...entries: Entries) { super(entries, 10, "parcel_slip", parcel_slip_MEMBERS); }
  $at(index: number): this { return this.$move(index, 10); }
  get number(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set number(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "number"), true); }
  get letter(): number { return this.$view.getUint8(this.$offset + 8); }
  set letter(value: number) { this.$view.setUint8(this.$offset + 8, uint8(value, this, "letter")); }
}

/** The typedef of `struct parcel_slip`. */
export type parcel_slip_t = parcel_slip;

/** A union of an odd size. */
export interface parcel_mark {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link parcel_mark}, in bytes. */
export const parcel_mark_SIZE = 5;
/** The members of {@link parcel_mark}: offsets in bytes, and integers of C. */
export const parcel_mark_MEMBERS = { letters: { offset: 0 }, word: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link parcel_mark} at `offset`, in bytes. */
export function read_parcel_mark(view: DataView, offset: number): parcel_mark {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [
        view.getUint8(offset),
        view.getUint8(offset + 1),
        view.getUint8(offset + 2),
        view.getUint8(offset + 3),
        view.getUint8(offset + 4),
      ],
    };
  } catch (error) { checkPlace(view, offset, 5, "parcel_mark"); throw error; }
}

/** Writes a {@link parcel_mark} at `offset`, in bytes: all of it or nothing. */
export function write_parcel_mark(view: DataView, offset: number, value: parcel_mark): void {
  const checked = check_parcel_mark(value, "parcel_mark");
  checkPlace(view, offset, 5, "parcel_mark");
  write_parcel_mark_unchecked(view, offset, checked);
}

/** Writes a {@link parcel_mark} without a check: what is out of range is cut off. */
export function write_parcel_mark_unchecked(view: DataView, offset: number, value: parcel_mark): void {
  putBytes(view, offset, 5, value.raw);
}

/** A copy of a `parcel_mark`; refuses what is none. */
function check_parcel_mark(value: parcel_mark, path: string): parcel_mark {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 5, `${path}.raw`, 0xff) };
}

/** {@link parcel_mark} in place, in a slot or a table: see {@link Table}. */
export class parcel_mark_table extends Table<typeof parcel_mark_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 5, "parcel_mark", parcel_mark_MEMBERS); }
  $at(index: number): this { return this.$move(index, 5); }
  /** As a word. */
  get word(): number { return this.$view.getUint32(this.$offset, true); }
  set word(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "word"), true); }
  /** As five letters. */
  $get_letters(index: number): number {
    checkIndex(index, 5, "parcel_mark.letters[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_letters` gives. */
  $set_letters(index: number, value: number): void {
    checkIndex(index, 5, "parcel_mark.letters[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `parcel_mark.letters[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
}

/** Only some of its members are where others would not be. */
export interface parcel_list {
  /** How many there are. */ readonly count: number;
  /** Right behind it. */ readonly total: number;
  /** On a boundary of 2 bytes. */ readonly owner: bigint;
  /** Counted from the start of the day. */ readonly time: parcel_time_t;
  /** The marks. */ readonly marks: readonly parcel_mark[];
  /** The labels. */ readonly labels: readonly parcel_label[];
  /** The slip. */ readonly slip: parcel_slip;
}
const parcel_list_value = /* @__PURE__ */ plain(function (this: Writable<parcel_list>) {
  this.count = 0; this.total = 0; this.owner = 0n; this.time = 0n; this.marks = undefined as never;
  this.labels = undefined as never; this.slip = undefined as never;
});

/** Size of {@link parcel_list}, in bytes. */
export const parcel_list_SIZE = 72;
/** The members of {@link parcel_list}: offsets in bytes, and integers of C. */
export const parcel_list_MEMBERS = {
  slip: { offset: 60 }, labels: { offset: 36 }, marks: { offset: 24 }, time: { offset: 16, type: "uint64_t" },
  owner: { offset: 6, type: "uint64_t" }, total: { offset: 1, type: "uint32_t" }, count: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link parcel_list} at `offset`, in bytes; into `into`, where it is given. */
export function read_parcel_list(view: DataView, offset: number, into?: Writable<parcel_list>): parcel_list {
  try {
    into ??= new parcel_list_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 71); into.slip = read_parcel_slip(view, offset + 60); into.count = view.getUint8(offset);
    into.total = view.getUint32(offset + 1, true); into.owner = view.getBigUint64(offset + 6, true);
    into.time = view.getBigUint64(offset + 16, true);
    into.marks = arrayFrom(2, (index) => read_parcel_mark(view, offset + 24 + index * 5));
    into.labels = arrayFrom(2, (index) => read_parcel_label(view, offset + 36 + index * 12)); return into;
  } catch (error) { checkPlace(view, offset, 72, "parcel_list"); throw error; }
}

/** Writes a {@link parcel_list} at `offset`, in bytes: all of it or nothing. */
export function write_parcel_list(view: DataView, offset: number, value: parcel_list): void {
  const checked = check_parcel_list(value, "parcel_list");
  checkPlace(view, offset, 72, "parcel_list");
  write_parcel_list_unchecked(view, offset, checked);
}

/** Writes a {@link parcel_list} without a check: what is out of range is cut off. */
export function write_parcel_list_unchecked(view: DataView, offset: number, value: parcel_list): void {
  for (let index = 0; index < 2; index++) {
    const element = value.marks[index];
    if (element !== undefined) write_parcel_mark_unchecked(view, offset + 24 + index * 5, element);
    else putBytes(view, offset + 24 + index * 5, 5);
  }
  for (let index = 0; index < 2; index++) {
    const element = value.labels[index];
    if (element !== undefined) write_parcel_label_unchecked(view, offset + 36 + index * 12, element);
    else putBytes(view, offset + 36 + index * 12, 12);
  }
  write_parcel_slip_unchecked(view, offset + 60, value.slip);
  view.setUint16(offset + 70, 0, true); view.setUint8(offset, value.count);
  view.setUint32(offset + 1, value.total, true); view.setUint8(offset + 5, 0);
  view.setBigUint64(offset + 6, value.owner, true); view.setUint16(offset + 14, 0, true);
  view.setBigUint64(offset + 16, value.time, true); view.setUint16(offset + 34, 0, true);
}

/** A copy of a `parcel_list`; refuses what is none. */
function check_parcel_list(value: parcel_list, path: string): parcel_list {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xff),
    total: checkInteger(value.total, `${path}.total`, 0xffffffff),
    owner: checkInteger(value.owner, `${path}.owner`, 0xffffffffffffffffn),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
    marks: checkArray(value.marks, 2, `${path}.marks`, (element, at) => check_parcel_mark(element, at)),
    labels: checkArray(value.labels, 2, `${path}.labels`, (element, at) => check_parcel_label(element, at)),
    slip: check_parcel_slip(value.slip, `${path}.slip`),
  };
}

/** {@link parcel_list} in place, in a slot or a table: see {@link Table}. */
export class parcel_list_table extends Table<typeof parcel_list_MEMBERS>
  implements Omit<parcel_list, "marks" | "labels" | "slip"> {
  constructor(...entries: Entries) { super(entries, 72, "parcel_list", parcel_list_MEMBERS); }
  $at(index: number): this { return this.$move(index, 72); }
  get count(): number { return this.$view.getUint8(this.$offset); }
  set count(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "count")); }
  get total(): number { return this.$view.getUint32(this.$offset + 1, true); }
  set total(value: number) { this.$view.setUint32(this.$offset + 1, uint32(value, this, "total"), true); }
  get owner(): bigint { return this.$view.getBigUint64(this.$offset + 6, true); }
  set owner(value: bigint) { this.$view.setBigUint64(this.$offset + 6, uint64(value, this, "owner"), true); }
  get time(): parcel_time_t { return this.$view.getBigUint64(this.$offset + 16, true); }
  set time(value: parcel_time_t) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "time"), true); }
  /** As a word. */
  $get_marks_word(index: number): number {
    checkIndex(index, 2, "parcel_list.marks[].word");
    return this.$view.getUint32(this.$offset + 24 + index * 5, true);
  }
  /** Sets what `$get_marks_word` gives. */
  $set_marks_word(index: number, value: number): void {
    checkIndex(index, 2, "parcel_list.marks[].word");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `parcel_list.marks[${index}].word`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 24 + index * 5, value, true);
  }
  /** As five letters. */
  $get_marks_letters(index: number, index2: number): number {
    checkIndex(index, 2, "parcel_list.marks[].letters[]");
    checkIndex(index2, 5, "parcel_list.marks[].letters[]");
    return this.$view.getUint8(this.$offset + 24 + index * 5 + index2);
  }
  /** Sets what `$get_marks_letters` gives. */
  $set_marks_letters(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "parcel_list.marks[].letters[]");
    checkIndex(index2, 5, "parcel_list.marks[].letters[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `parcel_list.marks[${index}].letters[${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 24 + index * 5 + index2, value);
  }
  /** How it travels. */
  $get_labels_kind(index: number): number {
    checkIndex(index, 2, "parcel_list.labels[].kind");
    return this.$view.getUint8(this.$offset + 36 + index * 12);
  }
  /** Sets what `$get_labels_kind` gives. */
  $set_labels_kind(index: number, value: number): void {
    checkIndex(index, 2, "parcel_list.labels[].kind");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `parcel_list.labels[${index}].kind`, 0xff);
    }
    this.$view.setUint8(this.$offset + 36 + index * 12, value);
  }
  /** Where it goes. */
  $get_labels_street(index: number): number {
    checkIndex(index, 2, "parcel_list.labels[].street");
    return this.$view.getUint32(this.$offset + 37 + index * 12, true);
  }
  /** Sets what `$get_labels_street` gives. */
  $set_labels_street(index: number, value: number): void {
    checkIndex(index, 2, "parcel_list.labels[].street");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `parcel_list.labels[${index}].street`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 37 + index * 12, value, true);
  }
  /** In one number. */
  $get_labels_size_volume(index: number): number {
    checkIndex(index, 2, "parcel_list.labels[].size.volume");
    return this.$view.getUint16(this.$offset + 41 + index * 12, true);
  }
  /** Sets what `$get_labels_size_volume` gives. */
  $set_labels_size_volume(index: number, value: number): void {
    checkIndex(index, 2, "parcel_list.labels[].size.volume");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `parcel_list.labels[${index}].size.volume`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 41 + index * 12, value, true);
  }
  /** Along two edges. */
  $get_labels_size_edges(index: number, index2: number): number {
    checkIndex(index, 2, "parcel_list.labels[].size.edges[]");
    checkIndex(index2, 2, "parcel_list.labels[].size.edges[]");
    return this.$view.getUint8(this.$offset + 41 + index * 12 + index2);
  }
  /** Sets what `$get_labels_size_edges` gives. */
  $set_labels_size_edges(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "parcel_list.labels[].size.edges[]");
    checkIndex(index2, 2, "parcel_list.labels[].size.edges[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `parcel_list.labels[${index}].size.edges[${index2}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 41 + index * 12 + index2, value);
  }
  /** Back on a boundary. */
  $get_labels_weight(index: number): number {
    checkIndex(index, 2, "parcel_list.labels[].weight");
    return this.$view.getUint16(this.$offset + 44 + index * 12, true);
  }
  /** Sets what `$get_labels_weight` gives. */
  $set_labels_weight(index: number, value: number): void {
    checkIndex(index, 2, "parcel_list.labels[].weight");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `parcel_list.labels[${index}].weight`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 44 + index * 12, value, true);
  }
  /** How it is insured. */
  $get_labels_insured(index: number): number {
    checkIndex(index, 2, "parcel_list.labels[].insured");
    return (this.$view.getUint8(this.$offset + 46 + index * 12) & 0x7);
  }
  /** Sets what `$get_labels_insured` gives. */
  $set_labels_insured(index: number, value: number): void {
    checkIndex(index, 2, "parcel_list.labels[].insured");
    if (typeof value !== "number" || (value & 0x7) !== value) {
      checkInteger(value, `parcel_list.labels[${index}].insured`, 0x7);
    }
    this.$view.setUint8(
      this.$offset + 46 + index * 12,
      (this.$view.getUint8(this.$offset + 46 + index * 12) & 0xf8) | (value & 0x7),
    );
  }
  /** In which class. */
  $get_labels_rate(index: number): number {
    checkIndex(index, 2, "parcel_list.labels[].rate");
    return (this.$view.getUint8(this.$offset + 46 + index * 12) >>> 3);
  }
  /** Sets what `$get_labels_rate` gives. */
  $set_labels_rate(index: number, value: number): void {
    checkIndex(index, 2, "parcel_list.labels[].rate");
    if (typeof value !== "number" || (value & 0x1f) !== value) {
      checkInteger(value, `parcel_list.labels[${index}].rate`, 0x1f);
    }
    this.$view.setUint8(
      this.$offset + 46 + index * 12,
      (this.$view.getUint8(this.$offset + 46 + index * 12) & 0x7) | ((value & 0x1f) << 3),
    );
  }
  /** Its number. */
  get slip_number(): bigint { return this.$view.getBigUint64(this.$offset + 60, true); }
  set slip_number(value: bigint) {
    this.$view.setBigUint64(this.$offset + 60, uint64(value, this, "slip.number"), true);
  }
  /** A letter. */
  get slip_letter(): number { return this.$view.getUint8(this.$offset + 68); }
  set slip_letter(value: number) { this.$view.setUint8(this.$offset + 68, uint8(value, this, "slip.letter")); }
}

/** Where macros and typedefs with an alignment lead. */
export interface parcel_route {
  /** How it begins. */ readonly start: number;
  /** As its number is aligned. */ readonly loose: parcel_loose_t;
  /** How it goes on. */ readonly stop: number;
  /** Right behind it. */ readonly tight: parcel_tight_t;
}
const parcel_route_value = /* @__PURE__ */ plain(function (this: Writable<parcel_route>) {
  this.start = 0; this.loose = 0n; this.stop = 0; this.tight = 0n;
});

/**
 * Size of {@link parcel_route}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const parcel_route_SIZE_x86_64 = 32;
/**
 * The members of {@link parcel_route}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const parcel_route_MEMBERS_x86_64 = {
  tight: { offset: 17, type: "uint64_t" }, stop: { offset: 16, type: "uint8_t" },
  loose: { offset: 8, type: "uint64_t" }, start: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link parcel_route} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_parcel_route_x86_64(view: DataView, offset: number, into?: Writable<parcel_route>): parcel_route {
  try {
    into ??= new parcel_route_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 31); into.tight = view.getBigUint64(offset + 17, true); into.start = view.getUint8(offset);
    into.loose = view.getBigUint64(offset + 8, true); into.stop = view.getUint8(offset + 16); return into;
  } catch (error) { checkPlace(view, offset, 32, "parcel_route"); throw error; }
}

/**
 * Writes a {@link parcel_route} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_parcel_route_x86_64(view: DataView, offset: number, value: parcel_route): void {
  try {
    const { start, loose, stop, tight } = value;
    if (
      (start & 0xff) !== start || BigInt.asUintN(64, loose) !== loose || (stop & 0xff) !== stop ||
      BigInt.asUintN(64, tight) !== tight || offset >>> 0 !== offset
    ) throw Error();
    view.setUint8(offset + 31, 0); view.setUint8(offset, start); view.setUint32(offset + 1, 0, true);
    view.setUint16(offset + 5, 0, true); view.setUint8(offset + 7, 0); view.setBigUint64(offset + 8, loose, true);
    view.setUint8(offset + 16, stop); view.setBigUint64(offset + 17, tight, true);
    view.setUint32(offset + 25, 0, true); view.setUint16(offset + 29, 0, true);
  } catch { unwritable(view, offset, 32, value, "parcel_route", {
    start: [0xff], loose: [0xffffffffffffffffn], stop: [0xff], tight: [0xffffffffffffffffn],
  }); }
}

/**
 * Writes a {@link parcel_route} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_parcel_route_x86_64_unchecked(view: DataView, offset: number, value: parcel_route): void {
  const { start, loose, stop, tight } = value; view.setUint8(offset + 31, 0); view.setUint8(offset, start);
  view.setUint32(offset + 1, 0, true); view.setUint16(offset + 5, 0, true); view.setUint8(offset + 7, 0);
  view.setBigUint64(offset + 8, loose, true); view.setUint8(offset + 16, stop);
  view.setBigUint64(offset + 17, tight, true); view.setUint32(offset + 25, 0, true);
  view.setUint16(offset + 29, 0, true);
}

/**
 * {@link parcel_route} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class parcel_route_table_x86_64 extends Table<typeof parcel_route_MEMBERS_x86_64> implements parcel_route {
  constructor(...entries: Entries) { super(entries, 32, "parcel_route", parcel_route_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 32); }
  get start(): number { return this.$view.getUint8(this.$offset); }
  set start(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "start")); }
  get loose(): parcel_loose_t { return this.$view.getBigUint64(this.$offset + 8, true); }
  set loose(value: parcel_loose_t) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "loose"), true); }
  get stop(): number { return this.$view.getUint8(this.$offset + 16); }
  set stop(value: number) { this.$view.setUint8(this.$offset + 16, uint8(value, this, "stop")); }
  get tight(): parcel_tight_t { return this.$view.getBigUint64(this.$offset + 17, true); }
  set tight(value: parcel_tight_t) { this.$view.setBigUint64(this.$offset + 17, uint64(value, this, "tight"), true); }
}

/**
 * Size of {@link parcel_route}, in bytes.
 *
 * As laid out on i386.
 */
export const parcel_route_SIZE_i386 = 24;
/**
 * The members of {@link parcel_route}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const parcel_route_MEMBERS_i386 = {
  tight: { offset: 13, type: "uint64_t" }, stop: { offset: 12, type: "uint8_t" },
  loose: { offset: 4, type: "uint64_t" }, start: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link parcel_route} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_parcel_route_i386(view: DataView, offset: number, into?: Writable<parcel_route>): parcel_route {
  try {
    into ??= new parcel_route_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 23); into.tight = view.getBigUint64(offset + 13, true); into.start = view.getUint8(offset);
    into.loose = view.getBigUint64(offset + 4, true); into.stop = view.getUint8(offset + 12); return into;
  } catch (error) { checkPlace(view, offset, 24, "parcel_route"); throw error; }
}

/**
 * Writes a {@link parcel_route} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_parcel_route_i386(view: DataView, offset: number, value: parcel_route): void {
  try {
    const { start, loose, stop, tight } = value;
    if (
      (start & 0xff) !== start || BigInt.asUintN(64, loose) !== loose || (stop & 0xff) !== stop ||
      BigInt.asUintN(64, tight) !== tight || offset >>> 0 !== offset
    ) throw Error();
    view.setUint8(offset + 23, 0); view.setUint32(offset, start, true); view.setBigUint64(offset + 4, loose, true);
    view.setUint8(offset + 12, stop); view.setBigUint64(offset + 13, tight, true);
    view.setUint16(offset + 21, 0, true);
  } catch { unwritable(view, offset, 24, value, "parcel_route", {
    start: [0xff], loose: [0xffffffffffffffffn], stop: [0xff], tight: [0xffffffffffffffffn],
  }); }
}

/**
 * Writes a {@link parcel_route} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_parcel_route_i386_unchecked(view: DataView, offset: number, value: parcel_route): void {
  const { start, loose, stop, tight } = value; view.setUint8(offset + 23, 0);
  view.setUint32(offset, (start & 0xff), true); view.setBigUint64(offset + 4, loose, true);
  view.setUint8(offset + 12, stop); view.setBigUint64(offset + 13, tight, true);
  view.setUint16(offset + 21, 0, true);
}

/**
 * {@link parcel_route} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class parcel_route_table_i386 extends Table<typeof parcel_route_MEMBERS_i386> implements parcel_route {
  constructor(...entries: Entries) { super(entries, 24, "parcel_route", parcel_route_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 24); }
  get start(): number { return this.$view.getUint8(this.$offset); }
  set start(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "start")); }
  get loose(): parcel_loose_t { return this.$view.getBigUint64(this.$offset + 4, true); }
  set loose(value: parcel_loose_t) { this.$view.setBigUint64(this.$offset + 4, uint64(value, this, "loose"), true); }
  get stop(): number { return this.$view.getUint8(this.$offset + 12); }
  set stop(value: number) { this.$view.setUint8(this.$offset + 12, uint8(value, this, "stop")); }
  get tight(): parcel_tight_t { return this.$view.getBigUint64(this.$offset + 13, true); }
  set tight(value: parcel_tight_t) { this.$view.setBigUint64(this.$offset + 13, uint64(value, this, "tight"), true); }
}

/** A macro aligns a member of what is packed, too. */
export interface parcel_stamp {
  /** What it is worth. */ readonly worth: number;
  /** When it was put on. */ readonly time: parcel_time_t;
  /** When it was cancelled. */ readonly times: readonly parcel_time_t[];
}
const parcel_stamp_value = /* @__PURE__ */ plain(function (this: Writable<parcel_stamp>) {
  this.worth = 0; this.time = 0n; this.times = undefined as never;
});

/** Size of {@link parcel_stamp}, in bytes. */
export const parcel_stamp_SIZE = 32;
/** The members of {@link parcel_stamp}: offsets in bytes, and integers of C. */
export const parcel_stamp_MEMBERS = {
  times: { offset: 16 }, time: { offset: 8, type: "uint64_t" }, worth: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link parcel_stamp} at `offset`, in bytes; into `into`, where it is given. */
export function read_parcel_stamp(view: DataView, offset: number, into?: Writable<parcel_stamp>): parcel_stamp {
  try {
    into ??= new parcel_stamp_value(); if (offset >>> 0 !== offset) throw Error();
    into.times = [view.getBigUint64(offset + 16, true), view.getBigUint64(offset + 24, true)];
    into.worth = view.getUint8(offset); into.time = view.getBigUint64(offset + 8, true); return into;
  } catch (error) { checkPlace(view, offset, 32, "parcel_stamp"); throw error; }
}

/** Writes a {@link parcel_stamp} at `offset`, in bytes: all of it or nothing. */
export function write_parcel_stamp(view: DataView, offset: number, value: parcel_stamp): void {
  const checked = check_parcel_stamp(value, "parcel_stamp");
  checkPlace(view, offset, 32, "parcel_stamp");
  write_parcel_stamp_unchecked(view, offset, checked);
}

/** Writes a {@link parcel_stamp} without a check: what is out of range is cut off. */
export function write_parcel_stamp_unchecked(view: DataView, offset: number, value: parcel_stamp): void {
  for (let index = 0; index < 2; index++) {
    view.setBigUint64(offset + 16 + index * 8, value.times[index] ?? 0n, true);
  }
  view.setBigUint64(offset + 8, value.time, true); view.setUint8(offset, value.worth);
  view.setUint32(offset + 1, 0, true); view.setUint16(offset + 5, 0, true); view.setUint8(offset + 7, 0);
}

/** A copy of a `parcel_stamp`; refuses what is none. */
function check_parcel_stamp(value: parcel_stamp, path: string): parcel_stamp {
  checkObject(value, path);
  return {
    worth: checkInteger(value.worth, `${path}.worth`, 0xff),
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
    times: checkIntegers(value.times, 2, `${path}.times`, 0xffffffffffffffffn),
  };
}

/** {@link parcel_stamp} in place, in a slot or a table: see {@link Table}. */
export class parcel_stamp_table extends Table<typeof parcel_stamp_MEMBERS> implements Omit<parcel_stamp, "times"> {
  constructor(...entries: Entries) { super(entries, 32, "parcel_stamp", parcel_stamp_MEMBERS); }
  $at(index: number): this { return this.$move(index, 32); }
  get worth(): number { return this.$view.getUint8(this.$offset); }
  set worth(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "worth")); }
  get time(): parcel_time_t { return this.$view.getBigUint64(this.$offset + 8, true); }
  set time(value: parcel_time_t) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "time"), true); }
  /** When it was cancelled. */
  $get_times(index: number): parcel_time_t {
    checkIndex(index, 2, "parcel_stamp.times[]");
    return this.$view.getBigUint64(this.$offset + 16 + index * 8, true);
  }
  /** Sets what `$get_times` gives. */
  $set_times(index: number, value: parcel_time_t): void {
    checkIndex(index, 2, "parcel_stamp.times[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `parcel_stamp.times[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 16 + index * 8, value, true);
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

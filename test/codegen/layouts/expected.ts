// SPDX-License-Identifier: MIT
/**
 * Layouts that differ between ABIs.
 *
 * Layouts that differ between ABIs.
 *
 * This file is generated from test/codegen/layouts/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/layouts/spec.ts
 *
 * @packageDocumentation
 */

/**
 * A reference.
 *
 * `uint32_t`.
 */
export type ref_t = number;

/** Bit number of {@link EDGE_first}. */
export const _EDGE_first = 0;
/** The first bit. */
export const EDGE_first = 0x1;
/** Bit number of {@link EDGE_last}. */
export const _EDGE_last = 31;
/** The last bit. */
export const EDGE_last = 0x80000000;

/**
 * Bits up to the last one of an `int`.
 *
 * Any of the `EDGE_*` masks, joined by OR.
 */
export type EDGE = number;

/**
 * The C names of the flags of {@link EDGE} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function EDGE_names(value: EDGE): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "EDGE");
  const names: string[] = [];
  if ((value & EDGE_first) !== 0) names.push("EDGE_first");
  if ((value & EDGE_last) !== 0) names.push("EDGE_last");
  const unknown = (value & ~0x80000001) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link FAR_near}. */
export const _FAR_near = 1;
/** A near one. */
export const FAR_near = 0x2n;
/** Bit number of {@link FAR_far}. */
export const _FAR_far = 63;
/** A far one. */
export const FAR_far = 0x8000000000000000n;

/**
 * Bits of a 64-bit integer.
 *
 * Any of the `FAR_*` masks, joined by OR.
 */
export type FAR = bigint;

/**
 * The C names of the flags of {@link FAR} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function FAR_names(value: FAR): string[] {
  checkBigint(value, -0x8000000000000000n, 0xffffffffffffffffn, "FAR");
  const names: string[] = [];
  if ((value & FAR_near) !== 0n) names.push("FAR_near");
  if ((value & FAR_far) !== 0n) names.push("FAR_far");
  const unknown = BigInt.asUintN(64, value & ~0x8000000000000002n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A part of a request. */
export interface segment {
  /** The page. */
  readonly ref: ref_t;
  /** The first sector in it. */
  readonly first: number;
  /** The last sector in it. */
  readonly last: number;
  /** Fills the gap at the end. */
  readonly pad?: number;
}

/** Size of {@link segment}, in bytes. */
export const segment_SIZE = 8;
/** Offset of `ref` in {@link segment}, in bytes. */
export const segment_ref_OFFSET = 0;
/** Offset of `first` in {@link segment}, in bytes. */
export const segment_first_OFFSET = 4;
/** Offset of `last` in {@link segment}, in bytes. */
export const segment_last_OFFSET = 5;
/** Offset of `pad` in {@link segment}, in bytes. */
export const segment_pad_OFFSET = 6;

class segment_value implements segment {
  readonly ref: ref_t;
  readonly first: number;
  readonly last: number;
  readonly pad: number;

  constructor(view: DataView, offset: number) {
    this.ref = view.getUint32(offset, true);
    this.first = view.getUint8(offset + 4);
    this.last = view.getUint8(offset + 5);
    this.pad = view.getUint16(offset + 6, true);
  }
}

/**
 * Reads a {@link segment} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_segment(view: DataView, offset: number): segment {
  checkRoom(view, offset, segment_SIZE, "segment");
  return new segment_value(view, offset);
}

/**
 * Writes a {@link segment} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_segment(view: DataView, offset: number, value: segment): void {
  checkRoom(view, offset, segment_SIZE, "segment");
  checkObject(value, "segment");
  checkInteger(value.ref, 0, 0xffffffff, "segment.ref");
  checkInteger(value.first, 0, 0xff, "segment.first");
  checkInteger(value.last, 0, 0xff, "segment.last");
  checkInteger(value.pad ?? 0, 0, 0xffff, "segment.pad");
  view.setUint32(offset, value.ref, true);
  view.setUint8(offset + 4, value.first);
  view.setUint8(offset + 5, value.last);
  view.setUint16(offset + 6, value.pad ?? 0, true);
}

/**
 * {@link segment} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class segment_table {
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
    checkRoom(view, offset, 0, "segment");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "segment");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "segment");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "segment");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** The page. */
  get ref(): ref_t {
    return this.#view.getUint32(this.#entry, true);
  }

  set ref(value: ref_t) {
    checkInteger(value, 0, 0xffffffff, "segment.ref");
    this.#view.setUint32(this.#entry, value, true);
  }

  /** The first sector in it. */
  get first(): number {
    return this.#view.getUint8(this.#entry + 4);
  }

  set first(value: number) {
    checkInteger(value, 0, 0xff, "segment.first");
    this.#view.setUint8(this.#entry + 4, value);
  }

  /** The last sector in it. */
  get last(): number {
    return this.#view.getUint8(this.#entry + 5);
  }

  set last(value: number) {
    checkInteger(value, 0, 0xff, "segment.last");
    this.#view.setUint8(this.#entry + 5, value);
  }

  /** Fills the gap at the end. */
  get pad(): number {
    return this.#view.getUint16(this.#entry + 6, true);
  }

  set pad(value: number) {
    checkInteger(value, 0, 0xffff, "segment.pad");
    this.#view.setUint16(this.#entry + 6, value, true);
  }
}

/** A request whose layout is the ABI's choice. */
export interface disk_request {
  /** What to do. */
  readonly operation: number;
  /** How many segments count. */
  readonly count: number;
  /** Chosen by the sender. */
  readonly id: bigint;
  /**
   * Where to begin.
   *
   * Bits of {@link FAR}.
   */
  readonly sector: bigint;
  /**
   * Bits.
   *
   * Bits of {@link EDGE}.
   */
  readonly edge: number;
  /** The segments. */
  readonly segments: readonly segment[];
}

/**
 * Size of {@link disk_request}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_request_SIZE_x86_64 = 56;
/** Offset of `operation` in {@link disk_request}, in bytes. */
export const disk_request_operation_OFFSET_x86_64 = 0;
/** Offset of `count` in {@link disk_request}, in bytes. */
export const disk_request_count_OFFSET_x86_64 = 1;
/** Offset of `id` in {@link disk_request}, in bytes. */
export const disk_request_id_OFFSET_x86_64 = 8;
/** Offset of `sector` in {@link disk_request}, in bytes. */
export const disk_request_sector_OFFSET_x86_64 = 16;
/** Offset of `edge` in {@link disk_request}, in bytes. */
export const disk_request_edge_OFFSET_x86_64 = 24;
/** Offset of `segments` in {@link disk_request}, in bytes. */
export const disk_request_segments_OFFSET_x86_64 = 28;

class disk_request_value_x86_64 implements disk_request {
  readonly operation: number;
  readonly count: number;
  readonly id: bigint;
  readonly sector: bigint;
  readonly edge: number;
  readonly segments: readonly segment[];

  constructor(view: DataView, offset: number) {
    this.operation = view.getUint8(offset);
    this.count = view.getUint8(offset + 1);
    this.id = view.getBigUint64(offset + 8, true);
    this.sector = view.getBigUint64(offset + 16, true);
    this.edge = view.getUint32(offset + 24, true);
    this.segments = readElements(3, (index) => new segment_value(view, offset + 28 + index * 8));
  }
}

/**
 * Reads a {@link disk_request} at `offset`, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short.
 */
export function read_disk_request_x86_64(view: DataView, offset: number): disk_request {
  checkRoom(view, offset, disk_request_SIZE_x86_64, "disk_request");
  return new disk_request_value_x86_64(view, offset);
}

/**
 * Writes a {@link disk_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_disk_request_x86_64(
  view: DataView,
  offset: number,
  value: disk_request,
): void {
  checkRoom(view, offset, disk_request_SIZE_x86_64, "disk_request");
  checkObject(value, "disk_request");
  checkInteger(value.operation, 0, 0xff, "disk_request.operation");
  checkInteger(value.count, 0, 0xff, "disk_request.count");
  checkBigint(value.id, 0n, 0xffffffffffffffffn, "disk_request.id");
  checkBigint(value.sector, 0n, 0xffffffffffffffffn, "disk_request.sector");
  checkInteger(value.edge, 0, 0xffffffff, "disk_request.edge");
  checkArray(value.segments, 3, "disk_request.segments");
  value.segments.forEach((element, index) => {
    checkObject(element, "disk_request.segments[]", index);
    checkInteger(element.ref, 0, 0xffffffff, "disk_request.segments[].ref", index);
    checkInteger(element.first, 0, 0xff, "disk_request.segments[].first", index);
    checkInteger(element.last, 0, 0xff, "disk_request.segments[].last", index);
    checkInteger(element.pad ?? 0, 0, 0xffff, "disk_request.segments[].pad", index);
  });
  view.setUint8(offset, value.operation);
  view.setUint8(offset + 1, value.count);
  view.setUint32(offset + 2, 0, true);
  view.setUint16(offset + 6, 0, true);
  view.setBigUint64(offset + 8, value.id, true);
  view.setBigUint64(offset + 16, value.sector, true);
  view.setUint32(offset + 24, value.edge, true);
  value.segments.forEach((element, index) => {
    view.setUint32(offset + 28 + index * 8, element.ref, true);
    view.setUint8(offset + 32 + index * 8, element.first);
    view.setUint8(offset + 33 + index * 8, element.last);
    view.setUint16(offset + 34 + index * 8, element.pad ?? 0, true);
  });
  view.setUint32(offset + 52, 0, true);
}

/**
 * {@link disk_request} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_request_table_x86_64 {
  readonly #view: DataView;
  readonly #segments_table: segment_table;
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
    checkRoom(view, offset, 0, "disk_request");
    this.#view = view;
    this.#segments_table = new segment_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 56, "disk_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 56, "disk_request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "disk_request");
    this.#entry = this.#start + index * 56;
    return this;
  }

  /** What to do. */
  get operation(): number {
    return this.#view.getUint8(this.#entry);
  }

  set operation(value: number) {
    checkInteger(value, 0, 0xff, "disk_request.operation");
    this.#view.setUint8(this.#entry, value);
  }

  /** How many segments count. */
  get count(): number {
    return this.#view.getUint8(this.#entry + 1);
  }

  set count(value: number) {
    checkInteger(value, 0, 0xff, "disk_request.count");
    this.#view.setUint8(this.#entry + 1, value);
  }

  /** Chosen by the sender. */
  get id(): bigint {
    return this.#view.getBigUint64(this.#entry + 8, true);
  }

  set id(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "disk_request.id");
    this.#view.setBigUint64(this.#entry + 8, value, true);
  }

  /** Where to begin. */
  get sector(): bigint {
    return this.#view.getBigUint64(this.#entry + 16, true);
  }

  set sector(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "disk_request.sector");
    this.#view.setBigUint64(this.#entry + 16, value, true);
  }

  /** Bits. */
  get edge(): number {
    return this.#view.getUint32(this.#entry + 24, true);
  }

  set edge(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_request.edge");
    this.#view.setUint32(this.#entry + 24, value, true);
  }

  /** The segments. */
  get segments(): segment_table {
    return this.#segments_table.$move(this.#entry + 28, 3);
  }
}

/**
 * Size of {@link disk_request}, in bytes.
 *
 * As laid out on i386.
 */
export const disk_request_SIZE_i386 = 48;
/** Offset of `operation` in {@link disk_request}, in bytes. */
export const disk_request_operation_OFFSET_i386 = 0;
/** Offset of `count` in {@link disk_request}, in bytes. */
export const disk_request_count_OFFSET_i386 = 1;
/** Offset of `id` in {@link disk_request}, in bytes. */
export const disk_request_id_OFFSET_i386 = 4;
/** Offset of `sector` in {@link disk_request}, in bytes. */
export const disk_request_sector_OFFSET_i386 = 12;
/** Offset of `edge` in {@link disk_request}, in bytes. */
export const disk_request_edge_OFFSET_i386 = 20;
/** Offset of `segments` in {@link disk_request}, in bytes. */
export const disk_request_segments_OFFSET_i386 = 24;

class disk_request_value_i386 implements disk_request {
  readonly operation: number;
  readonly count: number;
  readonly id: bigint;
  readonly sector: bigint;
  readonly edge: number;
  readonly segments: readonly segment[];

  constructor(view: DataView, offset: number) {
    this.operation = view.getUint8(offset);
    this.count = view.getUint8(offset + 1);
    this.id = view.getBigUint64(offset + 4, true);
    this.sector = view.getBigUint64(offset + 12, true);
    this.edge = view.getUint32(offset + 20, true);
    this.segments = readElements(3, (index) => new segment_value(view, offset + 24 + index * 8));
  }
}

/**
 * Reads a {@link disk_request} at `offset`, in bytes.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short.
 */
export function read_disk_request_i386(view: DataView, offset: number): disk_request {
  checkRoom(view, offset, disk_request_SIZE_i386, "disk_request");
  return new disk_request_value_i386(view, offset);
}

/**
 * Writes a {@link disk_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_disk_request_i386(view: DataView, offset: number, value: disk_request): void {
  checkRoom(view, offset, disk_request_SIZE_i386, "disk_request");
  checkObject(value, "disk_request");
  checkInteger(value.operation, 0, 0xff, "disk_request.operation");
  checkInteger(value.count, 0, 0xff, "disk_request.count");
  checkBigint(value.id, 0n, 0xffffffffffffffffn, "disk_request.id");
  checkBigint(value.sector, 0n, 0xffffffffffffffffn, "disk_request.sector");
  checkInteger(value.edge, 0, 0xffffffff, "disk_request.edge");
  checkArray(value.segments, 3, "disk_request.segments");
  value.segments.forEach((element, index) => {
    checkObject(element, "disk_request.segments[]", index);
    checkInteger(element.ref, 0, 0xffffffff, "disk_request.segments[].ref", index);
    checkInteger(element.first, 0, 0xff, "disk_request.segments[].first", index);
    checkInteger(element.last, 0, 0xff, "disk_request.segments[].last", index);
    checkInteger(element.pad ?? 0, 0, 0xffff, "disk_request.segments[].pad", index);
  });
  view.setUint8(offset, value.operation);
  view.setUint8(offset + 1, value.count);
  view.setUint16(offset + 2, 0, true);
  view.setBigUint64(offset + 4, value.id, true);
  view.setBigUint64(offset + 12, value.sector, true);
  view.setUint32(offset + 20, value.edge, true);
  value.segments.forEach((element, index) => {
    view.setUint32(offset + 24 + index * 8, element.ref, true);
    view.setUint8(offset + 28 + index * 8, element.first);
    view.setUint8(offset + 29 + index * 8, element.last);
    view.setUint16(offset + 30 + index * 8, element.pad ?? 0, true);
  });
}

/**
 * {@link disk_request} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on i386.
 */
export class disk_request_table_i386 {
  readonly #view: DataView;
  readonly #segments_table: segment_table;
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
    checkRoom(view, offset, 0, "disk_request");
    this.#view = view;
    this.#segments_table = new segment_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 48, "disk_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 48, "disk_request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "disk_request");
    this.#entry = this.#start + index * 48;
    return this;
  }

  /** What to do. */
  get operation(): number {
    return this.#view.getUint8(this.#entry);
  }

  set operation(value: number) {
    checkInteger(value, 0, 0xff, "disk_request.operation");
    this.#view.setUint8(this.#entry, value);
  }

  /** How many segments count. */
  get count(): number {
    return this.#view.getUint8(this.#entry + 1);
  }

  set count(value: number) {
    checkInteger(value, 0, 0xff, "disk_request.count");
    this.#view.setUint8(this.#entry + 1, value);
  }

  /** Chosen by the sender. */
  get id(): bigint {
    return this.#view.getBigUint64(this.#entry + 4, true);
  }

  set id(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "disk_request.id");
    this.#view.setBigUint64(this.#entry + 4, value, true);
  }

  /** Where to begin. */
  get sector(): bigint {
    return this.#view.getBigUint64(this.#entry + 12, true);
  }

  set sector(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "disk_request.sector");
    this.#view.setBigUint64(this.#entry + 12, value, true);
  }

  /** Bits. */
  get edge(): number {
    return this.#view.getUint32(this.#entry + 20, true);
  }

  set edge(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_request.edge");
    this.#view.setUint32(this.#entry + 20, value, true);
  }

  /** The segments. */
  get segments(): segment_table {
    return this.#segments_table.$move(this.#entry + 24, 3);
  }
}

/** The typedef of `struct disk_request`. */
export type disk_request_t = disk_request;

/** Its response. */
export interface disk_response {
  /** As in the request. */
  readonly id: bigint;
  /** The outcome. */
  readonly status: number;
}

/**
 * Size of {@link disk_response}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_response_SIZE_x86_64 = 16;
/** Offset of `id` in {@link disk_response}, in bytes. */
export const disk_response_id_OFFSET_x86_64 = 0;
/** Offset of `status` in {@link disk_response}, in bytes. */
export const disk_response_status_OFFSET_x86_64 = 8;

class disk_response_value_x86_64 implements disk_response {
  readonly id: bigint;
  readonly status: number;

  constructor(view: DataView, offset: number) {
    this.id = view.getBigUint64(offset, true);
    this.status = view.getInt16(offset + 8, true);
  }
}

/**
 * Reads a {@link disk_response} at `offset`, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short.
 */
export function read_disk_response_x86_64(view: DataView, offset: number): disk_response {
  checkRoom(view, offset, disk_response_SIZE_x86_64, "disk_response");
  return new disk_response_value_x86_64(view, offset);
}

/**
 * Writes a {@link disk_response} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_disk_response_x86_64(
  view: DataView,
  offset: number,
  value: disk_response,
): void {
  checkRoom(view, offset, disk_response_SIZE_x86_64, "disk_response");
  checkObject(value, "disk_response");
  checkBigint(value.id, 0n, 0xffffffffffffffffn, "disk_response.id");
  checkInteger(value.status, -0x8000, 0x7fff, "disk_response.status");
  view.setBigUint64(offset, value.id, true);
  view.setInt16(offset + 8, value.status, true);
  view.setUint32(offset + 10, 0, true);
  view.setUint16(offset + 14, 0, true);
}

/**
 * {@link disk_response} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_response_table_x86_64 {
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
    checkRoom(view, offset, 0, "disk_response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 16, "disk_response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 16, "disk_response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "disk_response");
    this.#entry = this.#start + index * 16;
    return this;
  }

  /** As in the request. */
  get id(): bigint {
    return this.#view.getBigUint64(this.#entry, true);
  }

  set id(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "disk_response.id");
    this.#view.setBigUint64(this.#entry, value, true);
  }

  /** The outcome. */
  get status(): number {
    return this.#view.getInt16(this.#entry + 8, true);
  }

  set status(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "disk_response.status");
    this.#view.setInt16(this.#entry + 8, value, true);
  }
}

/**
 * Size of {@link disk_response}, in bytes.
 *
 * As laid out on i386.
 */
export const disk_response_SIZE_i386 = 12;
/** Offset of `id` in {@link disk_response}, in bytes. */
export const disk_response_id_OFFSET_i386 = 0;
/** Offset of `status` in {@link disk_response}, in bytes. */
export const disk_response_status_OFFSET_i386 = 8;

class disk_response_value_i386 implements disk_response {
  readonly id: bigint;
  readonly status: number;

  constructor(view: DataView, offset: number) {
    this.id = view.getBigUint64(offset, true);
    this.status = view.getInt16(offset + 8, true);
  }
}

/**
 * Reads a {@link disk_response} at `offset`, in bytes.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short.
 */
export function read_disk_response_i386(view: DataView, offset: number): disk_response {
  checkRoom(view, offset, disk_response_SIZE_i386, "disk_response");
  return new disk_response_value_i386(view, offset);
}

/**
 * Writes a {@link disk_response} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_disk_response_i386(
  view: DataView,
  offset: number,
  value: disk_response,
): void {
  checkRoom(view, offset, disk_response_SIZE_i386, "disk_response");
  checkObject(value, "disk_response");
  checkBigint(value.id, 0n, 0xffffffffffffffffn, "disk_response.id");
  checkInteger(value.status, -0x8000, 0x7fff, "disk_response.status");
  view.setBigUint64(offset, value.id, true);
  view.setInt16(offset + 8, value.status, true);
  view.setUint16(offset + 10, 0, true);
}

/**
 * {@link disk_response} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on i386.
 */
export class disk_response_table_i386 {
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
    checkRoom(view, offset, 0, "disk_response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 12, "disk_response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 12, "disk_response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "disk_response");
    this.#entry = this.#start + index * 12;
    return this;
  }

  /** As in the request. */
  get id(): bigint {
    return this.#view.getBigUint64(this.#entry, true);
  }

  set id(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "disk_response.id");
    this.#view.setBigUint64(this.#entry, value, true);
  }

  /** The outcome. */
  get status(): number {
    return this.#view.getInt16(this.#entry + 8, true);
  }

  set status(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "disk_response.status");
    this.#view.setInt16(this.#entry + 8, value, true);
  }
}

/**
 * Number of slots of the ring `disk`.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_sring_SLOTS_x86_64 = 64;
/** Bytes from one slot of the ring `disk` to the next. */
export const disk_sring_SLOT_SIZE_x86_64 = 56;
/** Offset of `req_prod` in the page of the ring `disk`, in bytes. */
export const disk_sring_req_prod_OFFSET_x86_64 = 0;
/** Offset of `req_event` in the page of the ring `disk`, in bytes. */
export const disk_sring_req_event_OFFSET_x86_64 = 4;
/** Offset of `rsp_prod` in the page of the ring `disk`, in bytes. */
export const disk_sring_rsp_prod_OFFSET_x86_64 = 8;
/** Offset of `rsp_event` in the page of the ring `disk`, in bytes. */
export const disk_sring_rsp_event_OFFSET_x86_64 = 12;
/** Offset of `ring` in the page of the ring `disk`, in bytes. */
export const disk_sring_ring_OFFSET_x86_64 = 64;

/**
 * A ring whose slots differ between ABIs.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_sring_x86_64 {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: disk_request_table_x86_64;
  readonly #response: disk_response_table_x86_64;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 3648, "disk_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new disk_request_table_x86_64(view, offset + disk_sring_ring_OFFSET_x86_64, 1);
    this.#response = new disk_response_table_x86_64(
      view,
      offset + disk_sring_ring_OFFSET_x86_64,
      1,
    );
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + disk_sring_req_prod_OFFSET_x86_64, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.req_prod");
    this.#view.setUint32(this.#offset + disk_sring_req_prod_OFFSET_x86_64, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + disk_sring_req_event_OFFSET_x86_64, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.req_event");
    this.#view.setUint32(this.#offset + disk_sring_req_event_OFFSET_x86_64, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + disk_sring_rsp_prod_OFFSET_x86_64, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.rsp_prod");
    this.#view.setUint32(this.#offset + disk_sring_rsp_prod_OFFSET_x86_64, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + disk_sring_rsp_event_OFFSET_x86_64, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.rsp_event");
    this.#view.setUint32(this.#offset + disk_sring_rsp_event_OFFSET_x86_64, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "disk_sring: the index of a slot");
    const slot = index & (disk_sring_SLOTS_x86_64 - 1);
    return this.#offset + disk_sring_ring_OFFSET_x86_64 + slot * disk_sring_SLOT_SIZE_x86_64;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "disk_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "disk_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, disk_sring_SLOTS_x86_64, "disk_sring: the number of slots in use");
    return disk_sring_SLOTS_x86_64 - used;
  }

  /** {@link disk_request} number `index` in place; the same object each time. */
  $request(index: number): disk_request_table_x86_64 {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link disk_request} number `index`. */
  $read_request(index: number): disk_request {
    return read_disk_request_x86_64(this.#view, this.$slot(index));
  }

  /** Writes {@link disk_request} number `index`. */
  $write_request(index: number, value: disk_request): void {
    write_disk_request_x86_64(this.#view, this.$slot(index), value);
  }

  /** {@link disk_response} number `index` in place; the same object each time. */
  $response(index: number): disk_response_table_x86_64 {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link disk_response} number `index`. */
  $read_response(index: number): disk_response {
    return read_disk_response_x86_64(this.#view, this.$slot(index));
  }

  /** Writes {@link disk_response} number `index`. */
  $write_response(index: number, value: disk_response): void {
    write_disk_response_x86_64(this.#view, this.$slot(index), value);
  }
}

/**
 * Number of slots of the ring `disk`.
 *
 * As laid out on i386.
 */
export const disk_sring_SLOTS_i386 = 64;
/** Bytes from one slot of the ring `disk` to the next. */
export const disk_sring_SLOT_SIZE_i386 = 48;
/** Offset of `req_prod` in the page of the ring `disk`, in bytes. */
export const disk_sring_req_prod_OFFSET_i386 = 0;
/** Offset of `req_event` in the page of the ring `disk`, in bytes. */
export const disk_sring_req_event_OFFSET_i386 = 4;
/** Offset of `rsp_prod` in the page of the ring `disk`, in bytes. */
export const disk_sring_rsp_prod_OFFSET_i386 = 8;
/** Offset of `rsp_event` in the page of the ring `disk`, in bytes. */
export const disk_sring_rsp_event_OFFSET_i386 = 12;
/** Offset of `ring` in the page of the ring `disk`, in bytes. */
export const disk_sring_ring_OFFSET_i386 = 64;

/**
 * A ring whose slots differ between ABIs.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 *
 * As laid out on i386.
 */
export class disk_sring_i386 {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: disk_request_table_i386;
  readonly #response: disk_response_table_i386;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 3136, "disk_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new disk_request_table_i386(view, offset + disk_sring_ring_OFFSET_i386, 1);
    this.#response = new disk_response_table_i386(view, offset + disk_sring_ring_OFFSET_i386, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + disk_sring_req_prod_OFFSET_i386, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.req_prod");
    this.#view.setUint32(this.#offset + disk_sring_req_prod_OFFSET_i386, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + disk_sring_req_event_OFFSET_i386, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.req_event");
    this.#view.setUint32(this.#offset + disk_sring_req_event_OFFSET_i386, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + disk_sring_rsp_prod_OFFSET_i386, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.rsp_prod");
    this.#view.setUint32(this.#offset + disk_sring_rsp_prod_OFFSET_i386, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + disk_sring_rsp_event_OFFSET_i386, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "disk_sring.rsp_event");
    this.#view.setUint32(this.#offset + disk_sring_rsp_event_OFFSET_i386, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "disk_sring: the index of a slot");
    const slot = index & (disk_sring_SLOTS_i386 - 1);
    return this.#offset + disk_sring_ring_OFFSET_i386 + slot * disk_sring_SLOT_SIZE_i386;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "disk_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "disk_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, disk_sring_SLOTS_i386, "disk_sring: the number of slots in use");
    return disk_sring_SLOTS_i386 - used;
  }

  /** {@link disk_request} number `index` in place; the same object each time. */
  $request(index: number): disk_request_table_i386 {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link disk_request} number `index`. */
  $read_request(index: number): disk_request {
    return read_disk_request_i386(this.#view, this.$slot(index));
  }

  /** Writes {@link disk_request} number `index`. */
  $write_request(index: number, value: disk_request): void {
    write_disk_request_i386(this.#view, this.$slot(index), value);
  }

  /** {@link disk_response} number `index` in place; the same object each time. */
  $response(index: number): disk_response_table_i386 {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link disk_response} number `index`. */
  $read_response(index: number): disk_response {
    return read_disk_response_i386(this.#view, this.$slot(index));
  }

  /** Writes {@link disk_response} number `index`. */
  $write_response(index: number, value: disk_response): void {
    write_disk_response_i386(this.#view, this.$slot(index), value);
  }
}

/** Nothing. */
export const KIND_NONE = 0;
/** A small one. */
export const KIND_SMALL = 1;
/** Two pairs. */
export const KIND_PAIRS = 2;
/** Two pairs as well. */
export const KIND_TWINS = 3;
/** One more than the largest. */
export const KIND_LIMIT = 4;

/** What a note is about. */
export type KIND =
  | typeof KIND_NONE
  | typeof KIND_SMALL
  | typeof KIND_PAIRS
  | typeof KIND_TWINS;

/** The C name of a code of {@link KIND}; `undefined` for an unknown one. */
export function KIND_name(value: number): string | undefined {
  switch (value) {
    case KIND_NONE:
      return "KIND_NONE";
    case KIND_SMALL:
      return "KIND_SMALL";
    case KIND_PAIRS:
      return "KIND_PAIRS";
    case KIND_TWINS:
      return "KIND_TWINS";
    default:
      return undefined;
  }
}

/** All of it. */
export interface note_body_pairs {
  /** One. */
  readonly left: number;
  /** The other. */
  readonly right: number;
}

class note_body_pairs_value implements note_body_pairs {
  readonly left: number;
  readonly right: number;

  constructor(view: DataView, offset: number) {
    this.left = view.getInt16(offset, true);
    this.right = view.getInt16(offset + 2, true);
  }
}

/** `note.body.pairs[]` in place. */
export class note_body_pairs_table {
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
    checkRoom(view, offset, 0, "note.body.pairs[]");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 4, "note.body.pairs[]");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 4, "note.body.pairs[]");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "note.body.pairs[]");
    this.#entry = this.#start + index * 4;
    return this;
  }

  /** One. */
  get left(): number {
    return this.#view.getInt16(this.#entry, true);
  }

  set left(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "note.body.pairs[].left");
    this.#view.setInt16(this.#entry, value, true);
  }

  /** The other. */
  get right(): number {
    return this.#view.getInt16(this.#entry + 2, true);
  }

  set right(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "note.body.pairs[].right");
    this.#view.setInt16(this.#entry + 2, value, true);
  }
}

/** `note.body` in place. */
export class note_body_table {
  readonly #view: DataView;
  readonly #pairs_table: note_body_pairs_table;
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
    checkRoom(view, offset, 0, "note.body");
    this.#view = view;
    this.#pairs_table = new note_body_pairs_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "note.body");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "note.body");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "note.body");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Two octets of eight. */
  get small(): number {
    return this.#view.getInt16(this.#entry, true);
  }

  set small(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "note.body.small");
    this.#view.setInt16(this.#entry, value, true);
  }

  /** All of it. */
  get pairs(): note_body_pairs_table {
    return this.#pairs_table.$move(this.#entry, 2);
  }
}

/**
 * A note with variants of more than one size.
 *
 * Told apart by `kind`. One that selects no variant keeps the bytes of `body` as `raw`.
 */
export type note = {
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly kind: number;
  /** Fills the gap. */
  readonly pad?: number;
} & (
  | {
      readonly kind: typeof KIND_SMALL;
      readonly body: { readonly small: number };
    }
  | {
      readonly kind: typeof KIND_PAIRS | typeof KIND_TWINS;
      readonly body: { readonly pairs: readonly note_body_pairs[] };
    }
  | {
      readonly kind: UnknownCode | typeof KIND_NONE;
      readonly body: { readonly raw: Uint8Array };
    }
);

/** A {@link note} to write: any `kind` may have raw bytes. */
export type note_init =
  | note
  | {
      readonly kind: number;
      readonly pad?: number;
      readonly body: { readonly raw: Uint8Array };
    };

/** Size of {@link note}, in bytes. */
export const note_SIZE = 10;
/** Offset of `kind` in {@link note}, in bytes. */
export const note_kind_OFFSET = 0;
/** Offset of `pad` in {@link note}, in bytes. */
export const note_pad_OFFSET = 1;
/** Offset of `body` in {@link note}, in bytes. */
export const note_body_OFFSET = 2;

class note_value<Tag extends number, Variant> {
  readonly kind: Tag;
  readonly pad: number;
  readonly body: Variant;

  constructor(view: DataView, offset: number, tag: Tag, variant: Variant) {
    this.kind = tag;
    this.pad = view.getUint8(offset + 1);
    this.body = variant;
  }
}

function make_note(view: DataView, offset: number): note {
  const tag = view.getUint8(offset);
  switch (tag) {
    case KIND_SMALL:
      return new note_value(view, offset, tag, { small: view.getInt16(offset + 2, true) });
    case KIND_PAIRS:
    case KIND_TWINS:
      return new note_value(view, offset, tag, {
        pairs: readElements(2, (index) => new note_body_pairs_value(view, offset + 2 + index * 4)),
      });
    default:
      return new note_value(view, offset, tag as UnknownCode, {
        raw: readBytes(view, offset + 2, 8),
      });
  }
}

/**
 * Reads a {@link note} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_note(view: DataView, offset: number): note {
  checkRoom(view, offset, note_SIZE, "note");
  return make_note(view, offset);
}

/**
 * Writes a {@link note} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_note(view: DataView, offset: number, value: note_init): void {
  checkRoom(view, offset, note_SIZE, "note");
  checkObject(value, "note");
  checkInteger(value.kind, 0, 0xff, "note.kind");
  checkInteger(value.pad ?? 0, 0, 0xff, "note.pad");
  checkObject(value.body, "note.body");
  if ("raw" in value.body) {
    checkBytes(value.body.raw, 8, "note.body.raw");
  } else if ("small" in value.body) {
    if (value.kind !== KIND_SMALL) {
      throw refusal(value.kind, "number", "1 (SMALL) beside body.small", "note.kind");
    }
    checkInteger(value.body.small, -0x8000, 0x7fff, "note.body.small");
  } else if ("pairs" in value.body) {
    if (value.kind !== KIND_PAIRS && value.kind !== KIND_TWINS) {
      throw refusal(value.kind, "number", "2 (PAIRS) or 3 (TWINS) beside body.pairs", "note.kind");
    }
    checkArray(value.body.pairs, 2, "note.body.pairs");
    value.body.pairs.forEach((element, index) => {
      checkObject(element, "note.body.pairs[]", index);
      checkInteger(element.left, -0x8000, 0x7fff, "note.body.pairs[].left", index);
      checkInteger(element.right, -0x8000, 0x7fff, "note.body.pairs[].right", index);
    });
  } else {
    throw refusal(value.body, "object", "an object with raw, small or pairs", "note.body");
  }
  view.setUint8(offset, value.kind);
  view.setUint8(offset + 1, value.pad ?? 0);
  if ("raw" in value.body) {
    writeBytes(view, offset + 2, value.body.raw);
  } else if ("small" in value.body) {
    view.setInt16(offset + 2, value.body.small, true);
    view.setUint32(offset + 4, 0, true);
    view.setUint16(offset + 8, 0, true);
  } else {
    value.body.pairs.forEach((element, index) => {
      view.setInt16(offset + 2 + index * 4, element.left, true);
      view.setInt16(offset + 4 + index * 4, element.right, true);
    });
  }
}

/**
 * {@link note} in place, once or many times in a row: a slot or a table. The members are those
 * of the current entry: entry 0, until `$at` chooses another. No access allocates; objects
 * inside are the same ones each time.
 */
export class note_table {
  readonly #view: DataView;
  readonly #body_table: note_body_table;
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
    checkRoom(view, offset, 0, "note");
    this.#view = view;
    this.#body_table = new note_body_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 10, "note");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 10, "note");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "note");
    this.#entry = this.#start + index * 10;
    return this;
  }

  /** What it is about. */
  get kind(): number {
    return this.#view.getUint8(this.#entry);
  }

  set kind(value: number) {
    checkInteger(value, 0, 0xff, "note.kind");
    this.#view.setUint8(this.#entry, value);
  }

  /** Fills the gap. */
  get pad(): number {
    return this.#view.getUint8(this.#entry + 1);
  }

  set pad(value: number) {
    checkInteger(value, 0, 0xff, "note.pad");
    this.#view.setUint8(this.#entry + 1, value);
  }

  /** As the kind says. */
  get body(): note_body_table {
    return this.#body_table.$move(this.#entry + 2, 1);
  }
}

/** Notes inside, and integers of every sign. */
export interface holder {
  /** One. */
  readonly main: note;
  /** Two more. */
  readonly others: readonly note[];
  /** Two rows of three. */
  readonly grid: readonly (readonly number[])[];
  /** Signed and wide. */
  readonly times: readonly bigint[];
}

/** A {@link holder} to write: inside it, any tag may have raw bytes. */
export type holder_init = {
  readonly main: note_init;
  readonly others: readonly note_init[];
  readonly grid: readonly (readonly number[])[];
  readonly times: readonly bigint[];
};

/**
 * Size of {@link holder}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const holder_SIZE_x86_64 = 56;
/** Offset of `main` in {@link holder}, in bytes. */
export const holder_main_OFFSET_x86_64 = 0;
/** Offset of `others` in {@link holder}, in bytes. */
export const holder_others_OFFSET_x86_64 = 10;
/** Offset of `grid` in {@link holder}, in bytes. */
export const holder_grid_OFFSET_x86_64 = 30;
/** Offset of `times` in {@link holder}, in bytes. */
export const holder_times_OFFSET_x86_64 = 40;

class holder_value_x86_64 implements holder {
  readonly main: note;
  readonly others: readonly note[];
  readonly grid: readonly (readonly number[])[];
  readonly times: readonly bigint[];

  constructor(view: DataView, offset: number) {
    this.main = make_note(view, offset);
    this.others = readElements(2, (index) => make_note(view, offset + 10 + index * 10));
    this.grid = readElements(2, (index) => [
      view.getInt8(offset + 30 + index * 3),
      view.getInt8(offset + 31 + index * 3),
      view.getInt8(offset + 32 + index * 3),
    ]);
    this.times = [view.getBigInt64(offset + 40, true), view.getBigInt64(offset + 48, true)];
  }
}

/**
 * Reads a {@link holder} at `offset`, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short.
 */
export function read_holder_x86_64(view: DataView, offset: number): holder {
  checkRoom(view, offset, holder_SIZE_x86_64, "holder");
  return new holder_value_x86_64(view, offset);
}

/**
 * Writes a {@link holder} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_holder_x86_64(view: DataView, offset: number, value: holder_init): void {
  checkRoom(view, offset, holder_SIZE_x86_64, "holder");
  checkObject(value, "holder");
  checkObject(value.main, "holder.main");
  checkInteger(value.main.kind, 0, 0xff, "holder.main.kind");
  checkInteger(value.main.pad ?? 0, 0, 0xff, "holder.main.pad");
  checkObject(value.main.body, "holder.main.body");
  if ("raw" in value.main.body) {
    checkBytes(value.main.body.raw, 8, "holder.main.body.raw");
  } else if ("small" in value.main.body) {
    if (value.main.kind !== KIND_SMALL) {
      throw refusal(value.main.kind, "number", "1 (SMALL) beside body.small", "holder.main.kind");
    }
    checkInteger(value.main.body.small, -0x8000, 0x7fff, "holder.main.body.small");
  } else if ("pairs" in value.main.body) {
    if (value.main.kind !== KIND_PAIRS && value.main.kind !== KIND_TWINS) {
      throw refusal(
        value.main.kind,
        "number",
        "2 (PAIRS) or 3 (TWINS) beside body.pairs",
        "holder.main.kind",
      );
    }
    checkArray(value.main.body.pairs, 2, "holder.main.body.pairs");
    value.main.body.pairs.forEach((element, index) => {
      checkObject(element, "holder.main.body.pairs[]", index);
      checkInteger(element.left, -0x8000, 0x7fff, "holder.main.body.pairs[].left", index);
      checkInteger(element.right, -0x8000, 0x7fff, "holder.main.body.pairs[].right", index);
    });
  } else {
    throw refusal(
      value.main.body,
      "object",
      "an object with raw, small or pairs",
      "holder.main.body",
    );
  }
  checkArray(value.others, 2, "holder.others");
  value.others.forEach((element, index) => {
    checkObject(element, "holder.others[]", index);
    checkInteger(element.kind, 0, 0xff, "holder.others[].kind", index);
    checkInteger(element.pad ?? 0, 0, 0xff, "holder.others[].pad", index);
    checkObject(element.body, "holder.others[].body", index);
    if ("raw" in element.body) {
      checkBytes(element.body.raw, 8, "holder.others[].body.raw", index);
    } else if ("small" in element.body) {
      if (element.kind !== KIND_SMALL) {
        throw refusal(
          element.kind,
          "number",
          "1 (SMALL) beside body.small",
          "holder.others[].kind",
          index,
        );
      }
      checkInteger(element.body.small, -0x8000, 0x7fff, "holder.others[].body.small", index);
    } else if ("pairs" in element.body) {
      if (element.kind !== KIND_PAIRS && element.kind !== KIND_TWINS) {
        throw refusal(
          element.kind,
          "number",
          "2 (PAIRS) or 3 (TWINS) beside body.pairs",
          "holder.others[].kind",
          index,
        );
      }
      checkArray(element.body.pairs, 2, "holder.others[].body.pairs", index);
      element.body.pairs.forEach((element2, index2) => {
        checkObject(element2, "holder.others[].body.pairs[]", index, index2);
        checkInteger(
          element2.left,
          -0x8000,
          0x7fff,
          "holder.others[].body.pairs[].left",
          index,
          index2,
        );
        checkInteger(
          element2.right,
          -0x8000,
          0x7fff,
          "holder.others[].body.pairs[].right",
          index,
          index2,
        );
      });
    } else {
      throw refusal(
        element.body,
        "object",
        "an object with raw, small or pairs",
        "holder.others[].body",
        index,
      );
    }
  });
  checkArray(value.grid, 2, "holder.grid");
  value.grid.forEach((element, index) => {
    checkIntegers(element, 3, -0x80, 0x7f, "holder.grid[]", index);
  });
  checkBigints(value.times, 2, -0x8000000000000000n, 0x7fffffffffffffffn, "holder.times");
  view.setUint8(offset, value.main.kind);
  view.setUint8(offset + 1, value.main.pad ?? 0);
  if ("raw" in value.main.body) {
    writeBytes(view, offset + 2, value.main.body.raw);
  } else if ("small" in value.main.body) {
    view.setInt16(offset + 2, value.main.body.small, true);
    view.setUint32(offset + 4, 0, true);
    view.setUint16(offset + 8, 0, true);
  } else {
    value.main.body.pairs.forEach((element, index) => {
      view.setInt16(offset + 2 + index * 4, element.left, true);
      view.setInt16(offset + 4 + index * 4, element.right, true);
    });
  }
  value.others.forEach((element, index) => {
    view.setUint8(offset + 10 + index * 10, element.kind);
    view.setUint8(offset + 11 + index * 10, element.pad ?? 0);
    if ("raw" in element.body) {
      writeBytes(view, offset + 12 + index * 10, element.body.raw);
    } else if ("small" in element.body) {
      view.setInt16(offset + 12 + index * 10, element.body.small, true);
      view.setUint32(offset + 14 + index * 10, 0, true);
      view.setUint16(offset + 18 + index * 10, 0, true);
    } else {
      element.body.pairs.forEach((element2, index2) => {
        view.setInt16(offset + 12 + index * 10 + index2 * 4, element2.left, true);
        view.setInt16(offset + 14 + index * 10 + index2 * 4, element2.right, true);
      });
    }
  });
  value.grid.forEach((element, index) => {
    element.forEach((element2, index2) => {
      view.setInt8(offset + 30 + index * 3 + index2, element2);
    });
  });
  view.setUint32(offset + 36, 0, true);
  value.times.forEach((element, index) => {
    view.setBigInt64(offset + 40 + index * 8, element, true);
  });
}

/**
 * {@link holder} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class holder_table_x86_64 {
  readonly #view: DataView;
  readonly #main_table: note_table;
  readonly #others_table: note_table;
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
    checkRoom(view, offset, 0, "holder");
    this.#view = view;
    this.#main_table = new note_table(view, 0, 0);
    this.#others_table = new note_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 56, "holder");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 56, "holder");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "holder");
    this.#entry = this.#start + index * 56;
    return this;
  }

  /** One. */
  get main(): note_table {
    return this.#main_table.$move(this.#entry, 1);
  }

  /** Two more. */
  get others(): note_table {
    return this.#others_table.$move(this.#entry + 10, 2);
  }

  /** Two rows of three. */
  $get_grid(index: number, index2: number): number {
    checkIndex(index, 2, "holder.grid");
    checkIndex(index2, 3, "holder.grid[]", index);
    return this.#view.getInt8(this.#entry + 30 + index * 3 + index2);
  }

  /** Sets what `$get_grid` gives. */
  $set_grid(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.grid");
    checkIndex(index2, 3, "holder.grid[]", index);
    checkInteger(value, -0x80, 0x7f, "holder.grid[][]", index, index2);
    this.#view.setInt8(this.#entry + 30 + index * 3 + index2, value);
  }

  /** Signed and wide. */
  $get_times(index: number): bigint {
    checkIndex(index, 2, "holder.times");
    return this.#view.getBigInt64(this.#entry + 40 + index * 8, true);
  }

  /** Sets what `$get_times` gives. */
  $set_times(index: number, value: bigint): void {
    checkIndex(index, 2, "holder.times");
    checkBigint(value, -0x8000000000000000n, 0x7fffffffffffffffn, "holder.times[]", index);
    this.#view.setBigInt64(this.#entry + 40 + index * 8, value, true);
  }
}

/**
 * Size of {@link holder}, in bytes.
 *
 * As laid out on i386.
 */
export const holder_SIZE_i386 = 52;
/** Offset of `main` in {@link holder}, in bytes. */
export const holder_main_OFFSET_i386 = 0;
/** Offset of `others` in {@link holder}, in bytes. */
export const holder_others_OFFSET_i386 = 10;
/** Offset of `grid` in {@link holder}, in bytes. */
export const holder_grid_OFFSET_i386 = 30;
/** Offset of `times` in {@link holder}, in bytes. */
export const holder_times_OFFSET_i386 = 36;

class holder_value_i386 implements holder {
  readonly main: note;
  readonly others: readonly note[];
  readonly grid: readonly (readonly number[])[];
  readonly times: readonly bigint[];

  constructor(view: DataView, offset: number) {
    this.main = make_note(view, offset);
    this.others = readElements(2, (index) => make_note(view, offset + 10 + index * 10));
    this.grid = readElements(2, (index) => [
      view.getInt8(offset + 30 + index * 3),
      view.getInt8(offset + 31 + index * 3),
      view.getInt8(offset + 32 + index * 3),
    ]);
    this.times = [view.getBigInt64(offset + 36, true), view.getBigInt64(offset + 44, true)];
  }
}

/**
 * Reads a {@link holder} at `offset`, in bytes.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short.
 */
export function read_holder_i386(view: DataView, offset: number): holder {
  checkRoom(view, offset, holder_SIZE_i386, "holder");
  return new holder_value_i386(view, offset);
}

/**
 * Writes a {@link holder} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_holder_i386(view: DataView, offset: number, value: holder_init): void {
  checkRoom(view, offset, holder_SIZE_i386, "holder");
  checkObject(value, "holder");
  checkObject(value.main, "holder.main");
  checkInteger(value.main.kind, 0, 0xff, "holder.main.kind");
  checkInteger(value.main.pad ?? 0, 0, 0xff, "holder.main.pad");
  checkObject(value.main.body, "holder.main.body");
  if ("raw" in value.main.body) {
    checkBytes(value.main.body.raw, 8, "holder.main.body.raw");
  } else if ("small" in value.main.body) {
    if (value.main.kind !== KIND_SMALL) {
      throw refusal(value.main.kind, "number", "1 (SMALL) beside body.small", "holder.main.kind");
    }
    checkInteger(value.main.body.small, -0x8000, 0x7fff, "holder.main.body.small");
  } else if ("pairs" in value.main.body) {
    if (value.main.kind !== KIND_PAIRS && value.main.kind !== KIND_TWINS) {
      throw refusal(
        value.main.kind,
        "number",
        "2 (PAIRS) or 3 (TWINS) beside body.pairs",
        "holder.main.kind",
      );
    }
    checkArray(value.main.body.pairs, 2, "holder.main.body.pairs");
    value.main.body.pairs.forEach((element, index) => {
      checkObject(element, "holder.main.body.pairs[]", index);
      checkInteger(element.left, -0x8000, 0x7fff, "holder.main.body.pairs[].left", index);
      checkInteger(element.right, -0x8000, 0x7fff, "holder.main.body.pairs[].right", index);
    });
  } else {
    throw refusal(
      value.main.body,
      "object",
      "an object with raw, small or pairs",
      "holder.main.body",
    );
  }
  checkArray(value.others, 2, "holder.others");
  value.others.forEach((element, index) => {
    checkObject(element, "holder.others[]", index);
    checkInteger(element.kind, 0, 0xff, "holder.others[].kind", index);
    checkInteger(element.pad ?? 0, 0, 0xff, "holder.others[].pad", index);
    checkObject(element.body, "holder.others[].body", index);
    if ("raw" in element.body) {
      checkBytes(element.body.raw, 8, "holder.others[].body.raw", index);
    } else if ("small" in element.body) {
      if (element.kind !== KIND_SMALL) {
        throw refusal(
          element.kind,
          "number",
          "1 (SMALL) beside body.small",
          "holder.others[].kind",
          index,
        );
      }
      checkInteger(element.body.small, -0x8000, 0x7fff, "holder.others[].body.small", index);
    } else if ("pairs" in element.body) {
      if (element.kind !== KIND_PAIRS && element.kind !== KIND_TWINS) {
        throw refusal(
          element.kind,
          "number",
          "2 (PAIRS) or 3 (TWINS) beside body.pairs",
          "holder.others[].kind",
          index,
        );
      }
      checkArray(element.body.pairs, 2, "holder.others[].body.pairs", index);
      element.body.pairs.forEach((element2, index2) => {
        checkObject(element2, "holder.others[].body.pairs[]", index, index2);
        checkInteger(
          element2.left,
          -0x8000,
          0x7fff,
          "holder.others[].body.pairs[].left",
          index,
          index2,
        );
        checkInteger(
          element2.right,
          -0x8000,
          0x7fff,
          "holder.others[].body.pairs[].right",
          index,
          index2,
        );
      });
    } else {
      throw refusal(
        element.body,
        "object",
        "an object with raw, small or pairs",
        "holder.others[].body",
        index,
      );
    }
  });
  checkArray(value.grid, 2, "holder.grid");
  value.grid.forEach((element, index) => {
    checkIntegers(element, 3, -0x80, 0x7f, "holder.grid[]", index);
  });
  checkBigints(value.times, 2, -0x8000000000000000n, 0x7fffffffffffffffn, "holder.times");
  view.setUint8(offset, value.main.kind);
  view.setUint8(offset + 1, value.main.pad ?? 0);
  if ("raw" in value.main.body) {
    writeBytes(view, offset + 2, value.main.body.raw);
  } else if ("small" in value.main.body) {
    view.setInt16(offset + 2, value.main.body.small, true);
    view.setUint32(offset + 4, 0, true);
    view.setUint16(offset + 8, 0, true);
  } else {
    value.main.body.pairs.forEach((element, index) => {
      view.setInt16(offset + 2 + index * 4, element.left, true);
      view.setInt16(offset + 4 + index * 4, element.right, true);
    });
  }
  value.others.forEach((element, index) => {
    view.setUint8(offset + 10 + index * 10, element.kind);
    view.setUint8(offset + 11 + index * 10, element.pad ?? 0);
    if ("raw" in element.body) {
      writeBytes(view, offset + 12 + index * 10, element.body.raw);
    } else if ("small" in element.body) {
      view.setInt16(offset + 12 + index * 10, element.body.small, true);
      view.setUint32(offset + 14 + index * 10, 0, true);
      view.setUint16(offset + 18 + index * 10, 0, true);
    } else {
      element.body.pairs.forEach((element2, index2) => {
        view.setInt16(offset + 12 + index * 10 + index2 * 4, element2.left, true);
        view.setInt16(offset + 14 + index * 10 + index2 * 4, element2.right, true);
      });
    }
  });
  value.grid.forEach((element, index) => {
    element.forEach((element2, index2) => {
      view.setInt8(offset + 30 + index * 3 + index2, element2);
    });
  });
  value.times.forEach((element, index) => {
    view.setBigInt64(offset + 36 + index * 8, element, true);
  });
}

/**
 * {@link holder} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on i386.
 */
export class holder_table_i386 {
  readonly #view: DataView;
  readonly #main_table: note_table;
  readonly #others_table: note_table;
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
    checkRoom(view, offset, 0, "holder");
    this.#view = view;
    this.#main_table = new note_table(view, 0, 0);
    this.#others_table = new note_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 52, "holder");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 52, "holder");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "holder");
    this.#entry = this.#start + index * 52;
    return this;
  }

  /** One. */
  get main(): note_table {
    return this.#main_table.$move(this.#entry, 1);
  }

  /** Two more. */
  get others(): note_table {
    return this.#others_table.$move(this.#entry + 10, 2);
  }

  /** Two rows of three. */
  $get_grid(index: number, index2: number): number {
    checkIndex(index, 2, "holder.grid");
    checkIndex(index2, 3, "holder.grid[]", index);
    return this.#view.getInt8(this.#entry + 30 + index * 3 + index2);
  }

  /** Sets what `$get_grid` gives. */
  $set_grid(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.grid");
    checkIndex(index2, 3, "holder.grid[]", index);
    checkInteger(value, -0x80, 0x7f, "holder.grid[][]", index, index2);
    this.#view.setInt8(this.#entry + 30 + index * 3 + index2, value);
  }

  /** Signed and wide. */
  $get_times(index: number): bigint {
    checkIndex(index, 2, "holder.times");
    return this.#view.getBigInt64(this.#entry + 36 + index * 8, true);
  }

  /** Sets what `$get_times` gives. */
  $set_times(index: number, value: bigint): void {
    checkIndex(index, 2, "holder.times");
    checkBigint(value, -0x8000000000000000n, 0x7fffffffffffffffn, "holder.times[]", index);
    this.#view.setBigInt64(this.#entry + 36 + index * 8, value, true);
  }
}

/** Set the level. */
export const CTL_SET = 1;
/** Do nothing. */
export const CTL_NOP = 2;

/** What a control request asks for. */
export type CTL =
  | typeof CTL_SET
  | typeof CTL_NOP;

/** The C name of a code of {@link CTL}; `undefined` for an unknown one. */
export function CTL_name(value: number): string | undefined {
  switch (value) {
    case CTL_SET:
      return "CTL_SET";
    case CTL_NOP:
      return "CTL_NOP";
    default:
      return undefined;
  }
}

/** Done. */
export const OUTCOME_DONE = 0;
/** Not done. */
export const OUTCOME_FAILED = 1;

/** The outcome. */
export type OUTCOME =
  | typeof OUTCOME_DONE
  | typeof OUTCOME_FAILED;

/** The C name of a code of {@link OUTCOME}; `undefined` for an unknown one. */
export function OUTCOME_name(value: number): string | undefined {
  switch (value) {
    case OUTCOME_DONE:
      return "OUTCOME_DONE";
    case OUTCOME_FAILED:
      return "OUTCOME_FAILED";
    default:
      return undefined;
  }
}

/** Carries requests. */
export interface ctl_request {
  /** Tells requests apart. */
  readonly id: number;
  /**
   * What is asked for.
   *
   * One of {@link CTL}, or unknown.
   */
  readonly type: number;
  /** Its parameters. */
  readonly words: readonly bigint[];
}

/**
 * Size of {@link ctl_request}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const ctl_request_SIZE_x86_64 = 32;
/** Offset of `id` in {@link ctl_request}, in bytes. */
export const ctl_request_id_OFFSET_x86_64 = 0;
/** Offset of `type` in {@link ctl_request}, in bytes. */
export const ctl_request_type_OFFSET_x86_64 = 2;
/** Offset of `words` in {@link ctl_request}, in bytes. */
export const ctl_request_words_OFFSET_x86_64 = 8;

class ctl_request_value_x86_64 implements ctl_request {
  readonly id: number;
  readonly type: number;
  readonly words: readonly bigint[];

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.type = view.getUint16(offset + 2, true);
    this.words = [
      view.getBigUint64(offset + 8, true),
      view.getBigUint64(offset + 16, true),
      view.getBigUint64(offset + 24, true),
    ];
  }
}

/**
 * Reads a {@link ctl_request} at `offset`, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short.
 */
export function read_ctl_request_x86_64(view: DataView, offset: number): ctl_request {
  checkRoom(view, offset, ctl_request_SIZE_x86_64, "ctl_request");
  return new ctl_request_value_x86_64(view, offset);
}

/**
 * Writes a {@link ctl_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_ctl_request_x86_64(view: DataView, offset: number, value: ctl_request): void {
  checkRoom(view, offset, ctl_request_SIZE_x86_64, "ctl_request");
  checkObject(value, "ctl_request");
  checkInteger(value.id, 0, 0xffff, "ctl_request.id");
  checkInteger(value.type, 0, 0xffff, "ctl_request.type");
  checkBigints(value.words, 3, 0n, 0xffffffffffffffffn, "ctl_request.words");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.type, true);
  view.setUint32(offset + 4, 0, true);
  value.words.forEach((element, index) => {
    view.setBigUint64(offset + 8 + index * 8, element, true);
  });
}

/**
 * {@link ctl_request} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class ctl_request_table_x86_64 {
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
    checkRoom(view, offset, 0, "ctl_request");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 32, "ctl_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 32, "ctl_request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "ctl_request");
    this.#entry = this.#start + index * 32;
    return this;
  }

  /** Tells requests apart. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "ctl_request.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** What is asked for. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "ctl_request.type");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** Its parameters. */
  $get_words(index: number): bigint {
    checkIndex(index, 3, "ctl_request.words");
    return this.#view.getBigUint64(this.#entry + 8 + index * 8, true);
  }

  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: bigint): void {
    checkIndex(index, 3, "ctl_request.words");
    checkBigint(value, 0n, 0xffffffffffffffffn, "ctl_request.words[]", index);
    this.#view.setBigUint64(this.#entry + 8 + index * 8, value, true);
  }
}

/**
 * Size of {@link ctl_request}, in bytes.
 *
 * As laid out on i386.
 */
export const ctl_request_SIZE_i386 = 28;
/** Offset of `id` in {@link ctl_request}, in bytes. */
export const ctl_request_id_OFFSET_i386 = 0;
/** Offset of `type` in {@link ctl_request}, in bytes. */
export const ctl_request_type_OFFSET_i386 = 2;
/** Offset of `words` in {@link ctl_request}, in bytes. */
export const ctl_request_words_OFFSET_i386 = 4;

class ctl_request_value_i386 implements ctl_request {
  readonly id: number;
  readonly type: number;
  readonly words: readonly bigint[];

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.type = view.getUint16(offset + 2, true);
    this.words = [
      view.getBigUint64(offset + 4, true),
      view.getBigUint64(offset + 12, true),
      view.getBigUint64(offset + 20, true),
    ];
  }
}

/**
 * Reads a {@link ctl_request} at `offset`, in bytes.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short.
 */
export function read_ctl_request_i386(view: DataView, offset: number): ctl_request {
  checkRoom(view, offset, ctl_request_SIZE_i386, "ctl_request");
  return new ctl_request_value_i386(view, offset);
}

/**
 * Writes a {@link ctl_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_ctl_request_i386(view: DataView, offset: number, value: ctl_request): void {
  checkRoom(view, offset, ctl_request_SIZE_i386, "ctl_request");
  checkObject(value, "ctl_request");
  checkInteger(value.id, 0, 0xffff, "ctl_request.id");
  checkInteger(value.type, 0, 0xffff, "ctl_request.type");
  checkBigints(value.words, 3, 0n, 0xffffffffffffffffn, "ctl_request.words");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.type, true);
  value.words.forEach((element, index) => {
    view.setBigUint64(offset + 4 + index * 8, element, true);
  });
}

/**
 * {@link ctl_request} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 *
 * As laid out on i386.
 */
export class ctl_request_table_i386 {
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
    checkRoom(view, offset, 0, "ctl_request");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 28, "ctl_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 28, "ctl_request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "ctl_request");
    this.#entry = this.#start + index * 28;
    return this;
  }

  /** Tells requests apart. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "ctl_request.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** What is asked for. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "ctl_request.type");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** Its parameters. */
  $get_words(index: number): bigint {
    checkIndex(index, 3, "ctl_request.words");
    return this.#view.getBigUint64(this.#entry + 4 + index * 8, true);
  }

  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: bigint): void {
    checkIndex(index, 3, "ctl_request.words");
    checkBigint(value, 0n, 0xffffffffffffffffn, "ctl_request.words[]", index);
    this.#view.setBigUint64(this.#entry + 4 + index * 8, value, true);
  }
}

/** Carries responses. */
export interface ctl_response {
  /** As in the request. */
  readonly id: number;
  /**
   * As in the request.
   *
   * One of {@link CTL}, or unknown.
   */
  readonly type: number;
  /**
   * The outcome.
   *
   * One of {@link OUTCOME}, or unknown.
   */
  readonly status: number;
  /** Its word. */
  readonly result: number;
}

/** Size of {@link ctl_response}, in bytes. */
export const ctl_response_SIZE = 12;
/** Offset of `id` in {@link ctl_response}, in bytes. */
export const ctl_response_id_OFFSET = 0;
/** Offset of `type` in {@link ctl_response}, in bytes. */
export const ctl_response_type_OFFSET = 2;
/** Offset of `status` in {@link ctl_response}, in bytes. */
export const ctl_response_status_OFFSET = 4;
/** Offset of `result` in {@link ctl_response}, in bytes. */
export const ctl_response_result_OFFSET = 8;

class ctl_response_value implements ctl_response {
  readonly id: number;
  readonly type: number;
  readonly status: number;
  readonly result: number;

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.type = view.getUint16(offset + 2, true);
    this.status = view.getUint32(offset + 4, true);
    this.result = view.getUint32(offset + 8, true);
  }
}

/**
 * Reads a {@link ctl_response} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_ctl_response(view: DataView, offset: number): ctl_response {
  checkRoom(view, offset, ctl_response_SIZE, "ctl_response");
  return new ctl_response_value(view, offset);
}

/**
 * Writes a {@link ctl_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_ctl_response(view: DataView, offset: number, value: ctl_response): void {
  checkRoom(view, offset, ctl_response_SIZE, "ctl_response");
  checkObject(value, "ctl_response");
  checkInteger(value.id, 0, 0xffff, "ctl_response.id");
  checkInteger(value.type, 0, 0xffff, "ctl_response.type");
  checkInteger(value.status, 0, 0xffffffff, "ctl_response.status");
  checkInteger(value.result, 0, 0xffffffff, "ctl_response.result");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.type, true);
  view.setUint32(offset + 4, value.status, true);
  view.setUint32(offset + 8, value.result, true);
}

/**
 * {@link ctl_response} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class ctl_response_table {
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
    checkRoom(view, offset, 0, "ctl_response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 12, "ctl_response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 12, "ctl_response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "ctl_response");
    this.#entry = this.#start + index * 12;
    return this;
  }

  /** As in the request. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "ctl_response.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** As in the request. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "ctl_response.type");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** The outcome. */
  get status(): number {
    return this.#view.getUint32(this.#entry + 4, true);
  }

  set status(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_response.status");
    this.#view.setUint32(this.#entry + 4, value, true);
  }

  /** Its word. */
  get result(): number {
    return this.#view.getUint32(this.#entry + 8, true);
  }

  set result(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_response.result");
    this.#view.setUint32(this.#entry + 8, value, true);
  }
}

/**
 * Number of slots of the ring `ctl`.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const ctl_sring_SLOTS_x86_64 = 64;
/** Bytes from one slot of the ring `ctl` to the next. */
export const ctl_sring_SLOT_SIZE_x86_64 = 32;
/** Offset of `req_prod` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_req_prod_OFFSET_x86_64 = 0;
/** Offset of `req_event` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_req_event_OFFSET_x86_64 = 4;
/** Offset of `rsp_prod` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_rsp_prod_OFFSET_x86_64 = 8;
/** Offset of `rsp_event` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_rsp_event_OFFSET_x86_64 = 12;
/** Offset of `ring` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_ring_OFFSET_x86_64 = 64;

/**
 * Control.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class ctl_sring_x86_64 {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: ctl_request_table_x86_64;
  readonly #response: ctl_response_table;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 2112, "ctl_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new ctl_request_table_x86_64(view, offset + ctl_sring_ring_OFFSET_x86_64, 1);
    this.#response = new ctl_response_table(view, offset + ctl_sring_ring_OFFSET_x86_64, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_req_prod_OFFSET_x86_64, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.req_prod");
    this.#view.setUint32(this.#offset + ctl_sring_req_prod_OFFSET_x86_64, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_req_event_OFFSET_x86_64, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.req_event");
    this.#view.setUint32(this.#offset + ctl_sring_req_event_OFFSET_x86_64, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_rsp_prod_OFFSET_x86_64, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.rsp_prod");
    this.#view.setUint32(this.#offset + ctl_sring_rsp_prod_OFFSET_x86_64, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_rsp_event_OFFSET_x86_64, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.rsp_event");
    this.#view.setUint32(this.#offset + ctl_sring_rsp_event_OFFSET_x86_64, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "ctl_sring: the index of a slot");
    const slot = index & (ctl_sring_SLOTS_x86_64 - 1);
    return this.#offset + ctl_sring_ring_OFFSET_x86_64 + slot * ctl_sring_SLOT_SIZE_x86_64;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "ctl_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "ctl_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, ctl_sring_SLOTS_x86_64, "ctl_sring: the number of slots in use");
    return ctl_sring_SLOTS_x86_64 - used;
  }

  /** {@link ctl_request} number `index` in place; the same object each time. */
  $request(index: number): ctl_request_table_x86_64 {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link ctl_request} number `index`. */
  $read_request(index: number): ctl_request {
    return read_ctl_request_x86_64(this.#view, this.$slot(index));
  }

  /** Writes {@link ctl_request} number `index`. */
  $write_request(index: number, value: ctl_request): void {
    write_ctl_request_x86_64(this.#view, this.$slot(index), value);
  }

  /** {@link ctl_response} number `index` in place; the same object each time. */
  $response(index: number): ctl_response_table {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link ctl_response} number `index`. */
  $read_response(index: number): ctl_response {
    return read_ctl_response(this.#view, this.$slot(index));
  }

  /** Writes {@link ctl_response} number `index`. */
  $write_response(index: number, value: ctl_response): void {
    write_ctl_response(this.#view, this.$slot(index), value);
  }
}

/**
 * Number of slots of the ring `ctl`.
 *
 * As laid out on i386.
 */
export const ctl_sring_SLOTS_i386 = 128;
/** Bytes from one slot of the ring `ctl` to the next. */
export const ctl_sring_SLOT_SIZE_i386 = 28;
/** Offset of `req_prod` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_req_prod_OFFSET_i386 = 0;
/** Offset of `req_event` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_req_event_OFFSET_i386 = 4;
/** Offset of `rsp_prod` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_rsp_prod_OFFSET_i386 = 8;
/** Offset of `rsp_event` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_rsp_event_OFFSET_i386 = 12;
/** Offset of `ring` in the page of the ring `ctl`, in bytes. */
export const ctl_sring_ring_OFFSET_i386 = 64;

/**
 * Control.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 *
 * As laid out on i386.
 */
export class ctl_sring_i386 {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: ctl_request_table_i386;
  readonly #response: ctl_response_table;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 3648, "ctl_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new ctl_request_table_i386(view, offset + ctl_sring_ring_OFFSET_i386, 1);
    this.#response = new ctl_response_table(view, offset + ctl_sring_ring_OFFSET_i386, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_req_prod_OFFSET_i386, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.req_prod");
    this.#view.setUint32(this.#offset + ctl_sring_req_prod_OFFSET_i386, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_req_event_OFFSET_i386, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.req_event");
    this.#view.setUint32(this.#offset + ctl_sring_req_event_OFFSET_i386, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_rsp_prod_OFFSET_i386, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.rsp_prod");
    this.#view.setUint32(this.#offset + ctl_sring_rsp_prod_OFFSET_i386, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + ctl_sring_rsp_event_OFFSET_i386, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "ctl_sring.rsp_event");
    this.#view.setUint32(this.#offset + ctl_sring_rsp_event_OFFSET_i386, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "ctl_sring: the index of a slot");
    const slot = index & (ctl_sring_SLOTS_i386 - 1);
    return this.#offset + ctl_sring_ring_OFFSET_i386 + slot * ctl_sring_SLOT_SIZE_i386;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "ctl_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "ctl_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, ctl_sring_SLOTS_i386, "ctl_sring: the number of slots in use");
    return ctl_sring_SLOTS_i386 - used;
  }

  /** {@link ctl_request} number `index` in place; the same object each time. */
  $request(index: number): ctl_request_table_i386 {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link ctl_request} number `index`. */
  $read_request(index: number): ctl_request {
    return read_ctl_request_i386(this.#view, this.$slot(index));
  }

  /** Writes {@link ctl_request} number `index`. */
  $write_request(index: number, value: ctl_request): void {
    write_ctl_request_i386(this.#view, this.$slot(index), value);
  }

  /** {@link ctl_response} number `index` in place; the same object each time. */
  $response(index: number): ctl_response_table {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link ctl_response} number `index`. */
  $read_response(index: number): ctl_response {
    return read_ctl_response(this.#view, this.$slot(index));
  }

  /** Writes {@link ctl_response} number `index`. */
  $write_response(index: number, value: ctl_response): void {
    write_ctl_response(this.#view, this.$slot(index), value);
  }
}

/** Sets the level. */
export interface SET_request {
  /** Tells requests apart. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof CTL_SET;
  /** From below 0 to above. */
  readonly level: number;
  /** How. */
  readonly mode: number;
}

/**
 * The {@link SET_request} that a {@link ctl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_SET_request(request: ctl_request): SET_request {
  if (request.type !== CTL_SET) {
    throw refusal(request.type, "number", "1 (SET)", "ctl_request.type");
  }
  const [word0 = 0n, word1 = 0n] = request.words;
  checkInteger(Number(BigInt.asIntN(64, word0)), -0x80000000, 0x7fffffff, "ctl_request.words[0]");
  checkInteger(Number(word1), 0, 0xff, "ctl_request.words[1]");
  checkReserved(request.words, 2, "ctl_request.words[]", "a request of SET");
  return {
    id: request.id,
    type: request.type,
    level: Number(BigInt.asIntN(64, word0)),
    mode: Number(word1),
  };
}

/**
 * Reads a {@link SET_request} at `offset`, in bytes; throws as {@link decode_SET_request}
 * does.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_SET_request_x86_64(view: DataView, offset: number): SET_request {
  return decode_SET_request(read_ctl_request_x86_64(view, offset));
}

/**
 * Writes a {@link SET_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_request_x86_64(view: DataView, offset: number, value: SET_request): void {
  checkObject(value, "SET_request");
  if (value.type !== CTL_SET) {
    throw refusal(value.type, "number", "1 (SET)", "SET_request.type");
  }
  checkInteger(value.level, -0x80000000, 0x7fffffff, "SET_request.level");
  checkInteger(value.mode, 0, 0xff, "SET_request.mode");
  write_ctl_request_x86_64(view, offset, {
    id: value.id,
    type: value.type,
    words: [BigInt.asUintN(64, BigInt(value.level)), BigInt.asUintN(64, BigInt(value.mode)), 0n],
  });
}

/**
 * Reads a {@link SET_request} at `offset`, in bytes; throws as {@link decode_SET_request}
 * does.
 *
 * As laid out on i386.
 */
export function read_SET_request_i386(view: DataView, offset: number): SET_request {
  return decode_SET_request(read_ctl_request_i386(view, offset));
}

/**
 * Writes a {@link SET_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_request_i386(view: DataView, offset: number, value: SET_request): void {
  checkObject(value, "SET_request");
  if (value.type !== CTL_SET) {
    throw refusal(value.type, "number", "1 (SET)", "SET_request.type");
  }
  checkInteger(value.level, -0x80000000, 0x7fffffff, "SET_request.level");
  checkInteger(value.mode, 0, 0xff, "SET_request.mode");
  write_ctl_request_i386(view, offset, {
    id: value.id,
    type: value.type,
    words: [BigInt.asUintN(64, BigInt(value.level)), BigInt.asUintN(64, BigInt(value.mode)), 0n],
  });
}

/** The outcome of a {@link SET_request}, told apart by `status`. */
export type SET_response = {
  /** Tells requests apart. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof CTL_SET;
} & (
  | {
      /** Set. */
      readonly status: typeof OUTCOME_DONE;
      /** What it was. */
      readonly previous: number;
    }
  | {
      /** Not set. */
      readonly status: typeof OUTCOME_FAILED;
    }
);

/**
 * The {@link SET_response} that a {@link ctl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_SET_response(response: ctl_response): SET_response {
  if (response.type !== CTL_SET) {
    throw refusal(response.type, "number", "1 (SET)", "ctl_response.type");
  }
  switch (response.status) {
    case OUTCOME_FAILED: {
      checkReserved(
        [response.result],
        0,
        "ctl_response.result",
        `a response to SET with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    case OUTCOME_DONE: {
      checkInteger(response.result | 0, -0x8000, 0x7fff, "ctl_response.result");
      return {
        id: response.id,
        type: response.type,
        status: response.status,
        previous: response.result | 0,
      };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "0 (DONE) or 1 (FAILED) in a response to SET",
        "ctl_response.status",
      );
  }
}

/**
 * Reads a {@link SET_response} at `offset`, in bytes; throws as {@link decode_SET_response}
 * does.
 */
export function read_SET_response(view: DataView, offset: number): SET_response {
  return decode_SET_response(read_ctl_response(view, offset));
}

/**
 * Writes a {@link SET_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_response(view: DataView, offset: number, value: SET_response): void {
  checkObject(value, "SET_response");
  if (value.type !== CTL_SET) {
    throw refusal(value.type, "number", "1 (SET)", "SET_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case OUTCOME_FAILED:
      write_ctl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: 0,
      });
      break;
    case OUTCOME_DONE:
      checkInteger(value.previous, -0x8000, 0x7fff, "SET_response.previous");
      write_ctl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: value.previous >>> 0,
      });
      break;
    default:
      throw refusal(given, "number", "0 (DONE) or 1 (FAILED)", "SET_response.status");
  }
}

/** Does nothing. */
export interface NOP_request {
  /** Tells requests apart. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof CTL_NOP;
}

/**
 * The {@link NOP_request} that a {@link ctl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_NOP_request(request: ctl_request): NOP_request {
  if (request.type !== CTL_NOP) {
    throw refusal(request.type, "number", "2 (NOP)", "ctl_request.type");
  }
  checkReserved(request.words, 0, "ctl_request.words[]", "a request of NOP");
  return { id: request.id, type: request.type };
}

/**
 * Reads a {@link NOP_request} at `offset`, in bytes; throws as {@link decode_NOP_request}
 * does.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_NOP_request_x86_64(view: DataView, offset: number): NOP_request {
  return decode_NOP_request(read_ctl_request_x86_64(view, offset));
}

/**
 * Writes a {@link NOP_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_NOP_request_x86_64(view: DataView, offset: number, value: NOP_request): void {
  checkObject(value, "NOP_request");
  if (value.type !== CTL_NOP) {
    throw refusal(value.type, "number", "2 (NOP)", "NOP_request.type");
  }
  write_ctl_request_x86_64(view, offset, { id: value.id, type: value.type, words: [0n, 0n, 0n] });
}

/**
 * Reads a {@link NOP_request} at `offset`, in bytes; throws as {@link decode_NOP_request}
 * does.
 *
 * As laid out on i386.
 */
export function read_NOP_request_i386(view: DataView, offset: number): NOP_request {
  return decode_NOP_request(read_ctl_request_i386(view, offset));
}

/**
 * Writes a {@link NOP_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_NOP_request_i386(view: DataView, offset: number, value: NOP_request): void {
  checkObject(value, "NOP_request");
  if (value.type !== CTL_NOP) {
    throw refusal(value.type, "number", "2 (NOP)", "NOP_request.type");
  }
  write_ctl_request_i386(view, offset, { id: value.id, type: value.type, words: [0n, 0n, 0n] });
}

/** The outcome of a {@link NOP_request}, told apart by `status`. */
export type NOP_response = {
  /** Tells requests apart. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof CTL_NOP;
} & (
  | {
      /** Nothing is done. */
      readonly status: typeof OUTCOME_DONE;
    }
);

/**
 * The {@link NOP_response} that a {@link ctl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_NOP_response(response: ctl_response): NOP_response {
  if (response.type !== CTL_NOP) {
    throw refusal(response.type, "number", "2 (NOP)", "ctl_response.type");
  }
  switch (response.status) {
    case OUTCOME_DONE: {
      checkReserved(
        [response.result],
        0,
        "ctl_response.result",
        `a response to NOP with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "0 (DONE) in a response to NOP",
        "ctl_response.status",
      );
  }
}

/**
 * Reads a {@link NOP_response} at `offset`, in bytes; throws as {@link decode_NOP_response}
 * does.
 */
export function read_NOP_response(view: DataView, offset: number): NOP_response {
  return decode_NOP_response(read_ctl_response(view, offset));
}

/**
 * Writes a {@link NOP_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_NOP_response(view: DataView, offset: number, value: NOP_response): void {
  checkObject(value, "NOP_response");
  if (value.type !== CTL_NOP) {
    throw refusal(value.type, "number", "2 (NOP)", "NOP_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case OUTCOME_DONE:
      write_ctl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: 0,
      });
      break;
    default:
      throw refusal(given, "number", "0 (DONE)", "NOP_response.status");
  }
}

/** Any request over the ring `ctl`, told apart by `type`. */
export type ctl_message =
  | SET_request
  | NOP_request;

/**
 * The {@link ctl_message} that a {@link ctl_request} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_ctl_message(struct: ctl_request): ctl_message {
  switch (struct.type) {
    case CTL_SET:
      return decode_SET_request(struct);
    case CTL_NOP:
      return decode_NOP_request(struct);
    default:
      throw refusal(struct.type, "number", "1 (SET) or 2 (NOP)", "ctl_request.type");
  }
}

/**
 * Reads a {@link ctl_message} at `offset`, in bytes; throws as {@link decode_ctl_message}
 * does.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_ctl_message_x86_64(view: DataView, offset: number): ctl_message {
  return decode_ctl_message(read_ctl_request_x86_64(view, offset));
}

/**
 * Writes a {@link ctl_message} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_ctl_message_x86_64(view: DataView, offset: number, value: ctl_message): void {
  checkObject(value, "ctl_message");
  const given: unknown = value.type;
  switch (value.type) {
    case CTL_SET:
      write_SET_request_x86_64(view, offset, value);
      break;
    case CTL_NOP:
      write_NOP_request_x86_64(view, offset, value);
      break;
    default:
      throw refusal(given, "number", "1 (SET) or 2 (NOP)", "ctl_message.type");
  }
}

/**
 * Reads a {@link ctl_message} at `offset`, in bytes; throws as {@link decode_ctl_message}
 * does.
 *
 * As laid out on i386.
 */
export function read_ctl_message_i386(view: DataView, offset: number): ctl_message {
  return decode_ctl_message(read_ctl_request_i386(view, offset));
}

/**
 * Writes a {@link ctl_message} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_ctl_message_i386(view: DataView, offset: number, value: ctl_message): void {
  checkObject(value, "ctl_message");
  const given: unknown = value.type;
  switch (value.type) {
    case CTL_SET:
      write_SET_request_i386(view, offset, value);
      break;
    case CTL_NOP:
      write_NOP_request_i386(view, offset, value);
      break;
    default:
      throw refusal(given, "number", "1 (SET) or 2 (NOP)", "ctl_message.type");
  }
}

/** Any response over the ring `ctl`, told apart by `type`. */
export type ctl_reply =
  | SET_response
  | NOP_response;

/**
 * The {@link ctl_reply} that a {@link ctl_response} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_ctl_reply(struct: ctl_response): ctl_reply {
  switch (struct.type) {
    case CTL_SET:
      return decode_SET_response(struct);
    case CTL_NOP:
      return decode_NOP_response(struct);
    default:
      throw refusal(struct.type, "number", "1 (SET) or 2 (NOP)", "ctl_response.type");
  }
}

/**
 * Reads a {@link ctl_reply} at `offset`, in bytes; throws as {@link decode_ctl_reply} does.
 */
export function read_ctl_reply(view: DataView, offset: number): ctl_reply {
  return decode_ctl_reply(read_ctl_response(view, offset));
}

/**
 * Writes a {@link ctl_reply} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_ctl_reply(view: DataView, offset: number, value: ctl_reply): void {
  checkObject(value, "ctl_reply");
  const given: unknown = value.type;
  switch (value.type) {
    case CTL_SET:
      write_SET_response(view, offset, value);
      break;
    case CTL_NOP:
      write_NOP_response(view, offset, value);
      break;
    default:
      throw refusal(given, "number", "1 (SET) or 2 (NOP)", "ctl_reply.type");
  }
}

/**
 * A tag that is none of the codes of a variant: any other integer, to be taken as a `number`. The
 * type says a fraction, which no tag is, so that TypeScript can tell the variants apart.
 */
export type UnknownCode = 0.5 & { readonly $unknown: true };

/** Refuses elements from number `first` on that are not 0. */
function checkReserved(
  elements: readonly (number | bigint)[],
  first: number,
  path: string,
  where: string,
): void {
  elements.slice(first).forEach((element, index) => {
    if (Number(element) === 0) return;
    throw refusal(element, typeof element, `0 in ${where}`, path, first + index);
  });
}

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

/** Refuses what is no array of `length` `bigint`s from `least` to `most`. */
function checkBigints(
  value: readonly bigint[],
  length: number,
  least: bigint,
  most: bigint,
  path: string,
  ...indices: number[]
): void {
  checkArray(value, length, path, ...indices);
  value.forEach((element, index) => {
    if (typeof element === "bigint" && element >= least && element <= most) return;
    const allowed = `a bigint from ${least}n to ${most}n`;
    throw refusal(element, "bigint", allowed, `${path}[]`, ...indices, index);
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

// SPDX-License-Identifier: MIT
/**
 * Declarations of another spec.
 *
 * Disks, made of {@link block_request} and other things of another spec:
 * {@link block_segment.first}.
 *
 * This file is generated from test/codegen/imports/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/imports/spec.ts
 *
 * @packageDocumentation
 */

import {
  type block_number_t,
  BLOCK_OP_READ,
  BLOCK_OP_DISCARD,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  type BLOCK_OP,
  BLOCK_FLAG_more,
  BLOCK_FLAG_extra,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  type BLOCK_FLAG,
  type block_segment,
  read_block_segment,
  write_block_segment,
  write_block_segment_unchecked,
  block_segment_table,
  type block_range,
  read_block_range_x86_64,
  write_block_range_x86_64_unchecked,
  read_block_range_i386,
  write_block_range_i386_unchecked,
  type block_request_u_read,
  type block_request,
  read_block_request,
  write_block_request,
  write_block_request_unchecked,
  block_request_table,
  block_response_table,
  type block_address,
  read_block_address,
  write_block_address_unchecked,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  type BLOCK_MEDIUM,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  type BLOCK_MEDIUM_FLAG,
} from "../blocks/expected.ts";

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

/** The page of a ring in place: its four indices, and its slots. */
class SharedRing<Request extends Slot, Response extends Slot> {
  /** What the ring is, in errors. */
  readonly #path: string;
  readonly #view: DataView;
  /** Of the page in the view, in bytes. */
  readonly #offset: number;
  /** Number of slots, a power of two. */
  readonly #slots: number;
  /** Bytes from one slot to the next. */
  readonly #slotSize: number;
  readonly #request: Request;
  readonly #response: Response;

  constructor(
    path: string, view: DataView, offset: number, slots: number, slotSize: number, request: Request, response: Response,
  ) {
    this.#path = path;
    this.#view = view;
    this.#offset = offset;
    this.#slots = slots;
    this.#slotSize = slotSize;
    this.#request = request;
    this.#response = response;
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset, true);
  }

  set req_prod(value: number) {
    checkInteger(value, `${this.#path}.req_prod`, 0xffffffff);
    this.#view.setUint32(this.#offset, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + 4, true);
  }

  set req_event(value: number) {
    checkInteger(value, `${this.#path}.req_event`, 0xffffffff);
    this.#view.setUint32(this.#offset + 4, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + 8, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, `${this.#path}.rsp_prod`, 0xffffffff);
    this.#view.setUint32(this.#offset + 8, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + 12, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, `${this.#path}.rsp_event`, 0xffffffff);
    this.#view.setUint32(this.#offset + 12, value, true);
  }

  /**
   * Offset in the view, in bytes, of the slot for request or response `index`, which counts
   * modulo 2^32.
   */
  $slot(index: number): number {
    if (typeof index !== "number" || index >>> 0 !== index) checkInteger(index, `${this.#path}.ring[]`, 0xffffffff);
    return this.#offset + 64 + (index & (this.#slots - 1)) * this.#slotSize;
  }

  /** Request `index` in place; the same object each time. */
  $request(index: number): Request {
    this.#request.$offset = this.$slot(index);
    return this.#request;
  }

  /** Response `index` in place; the same object each time. */
  $response(index: number): Response {
    this.#response.$offset = this.$slot(index);
    return this.#response;
  }

  /** Sets the indices as those of a ring that nobody has used yet; in practice from 0 on. */
  $init(start = 0): void {
    this.req_prod = start;
    this.req_event = (start + 1) >>> 0;
    this.rsp_prod = start;
    this.rsp_event = (start + 1) >>> 0;
  }

  /**
   * The end that produces requests; it goes on where the ring stands. Where there is more
   * between the indices than there are slots, it is `$broken`.
   */
  $front_ring(): RingEnd<Request, Response> {
    const [request, response] = [this.$request.bind(this), this.$response.bind(this)];
    return new RingEnd(this.#path, this.#view, this.#offset, this.#slots, true, request, response);
  }

  /** The end that produces responses; it goes on with the first request without one. */
  $back_ring(): RingEnd<Response, Request> {
    const [request, response] = [this.$request.bind(this), this.$response.bind(this)];
    return new RingEnd(this.#path, this.#view, this.#offset, this.#slots, false, response, request);
  }
}

/**
 * The packets that an end of a ring consumes. Slots are copied, each byte once: what the other
 * end writes meanwhile changes nothing here. Nothing is allocated after the constructor.
 */
class Packets<Slot extends Table<unknown>, Extra extends Table<unknown>> {
  /** The slots of the packet, without those of extra info. */
  readonly $slots: Slot;
  /** The extra info of the packet, which comes after its first slot. */
  readonly $extras: Extra;
  readonly #ring: RingEnd<unknown, Slot>;
  readonly #most: number;
  readonly #hasMore: (slot: Slot) => boolean;
  readonly #hasExtra: (slot: Slot) => boolean;
  readonly #hasMoreExtra: (extra: Extra) => boolean;
  /** What the next slot is. */
  #next: "first" | "extra" | "later" = "first";
  #hasLater = false;
  #isDone = false;
  #isLong = false;

  constructor(
    ring: RingEnd<unknown, Slot>,
    slots: Slot,
    extras: Extra,
    hasMore: (slot: Slot) => boolean,
    hasExtra: (slot: Slot) => boolean,
    hasMoreExtra: (extra: Extra) => boolean,
  ) {
    this.#ring = ring;
    this.$slots = slots;
    this.$extras = extras;
    this.#most = slots.$length;
    this.#hasMore = hasMore;
    this.#hasExtra = hasExtra;
    this.#hasMoreExtra = hasMoreExtra;
    this.#clear();
  }

  /**
   * Goes on to the next packet, which `$slots` and `$extras` have until the next call.
   *
   * @returns `"whole"` for a packet; `"part"` and at last `"end"` for one of too many slots,
   * which comes in parts; `undefined` where the packet is not complete yet: `$slots` and
   * `$extras` have what has come of it.
   */
  $next(): "whole" | "part" | "end" | undefined {
    if (this.#isDone) this.#clear();
    let result: "whole" | "part" | "end" | undefined;
    while (result === undefined) {
      const slot = this.#ring.$consume();
      if (slot === undefined) break;
      result = this.#add(slot);
    }
    rewind(this.$slots);
    rewind(this.$extras);
    this.#isDone = result !== undefined;
    return result;
  }

  #add(slot: Slot): "whole" | "part" | "end" | undefined {
    const isFirst = this.#next === "first";
    if (this.#next === "extra") {
      append(this.$extras, slot);
      this.#next = this.#hasMoreExtra(this.$extras) ? "extra" : "later";
    } else {
      append(this.$slots, slot);
      this.#hasLater = this.#hasMore(this.$slots);
      this.#next = isFirst && this.#hasExtra(this.$slots) ? "extra" : "later";
    }
    if (this.#next === "later" && !this.#hasLater) {
      const isEnd = this.#isLong;
      this.#next = "first";
      this.#isLong = false;
      return isEnd ? "end" : "whole";
    }
    if (this.$slots.$length + this.$extras.$length < this.#most) return undefined;
    this.#isLong = true;
    return "part";
  }

  #clear(): void {
    this.$slots.$length = 0;
    this.$extras.$length = 0;
  }
}

/** Segments of two requests. */
export const DISK_SEGMENTS = 6;

/**
 * A whole disk, which begins with a {@link BLOCK_OP_READ}.
 *
 * Told apart by `operation`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type disk = {
  /** Its first request. */
  readonly first: block_request;
  /** Its segments. */
  readonly segments: readonly (readonly block_segment[])[];
  /**
   * What follows.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  readonly flags: number;
  /**
   * Selects the member of `disk.u`.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  readonly operation: number;
  /** Written as 0. */
  readonly pad?: number;
  /** The ranges in use. */
  readonly ranges: readonly block_range[];
  /** Where it is. */
  readonly address: block_address;
  /** Where it ends. */
  readonly end: block_number_t;
} & (
  | {
      readonly operation: typeof BLOCK_OP_READ;
      readonly u: { readonly read: block_segment };
    }
  | {
      readonly operation: typeof BLOCK_OP_DISCARD;
      readonly u: { readonly discard: number };
    }
  | {
      readonly operation: UnknownCode;
      readonly u: { readonly raw: readonly number[] };
    }
);

/**
 * Size of {@link disk}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_SIZE_x86_64 = 424;
/**
 * The members of {@link disk}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_MEMBERS_x86_64 = {
  end: { offset: 416, type: "uint64_t" }, address: { offset: 408 }, ranges: { offset: 88 }, u: { offset: 80 },
  pad: { offset: 79, type: "uint8_t" }, operation: { offset: 78, type: "uint8_t" },
  flags: { offset: 76, type: "uint16_t" }, segments: { offset: 28 }, first: { offset: 0 },
} as const;

/**
 * Reads a {@link disk} at `offset`, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_disk_x86_64(view: DataView, offset: number): disk {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const first = read_block_request(view, offset);
    const segments = arrayFrom(
      3,
      (index) => arrayFrom(2, (index2) => read_block_segment(view, offset + 28 + index * 16 + index2 * 8)),
    );
    const flags = view.getUint16(offset + 76, true);
    const operation = view.getUint8(offset + 78);
    const pad = view.getUint8(offset + 79);
    const ranges = arrayFrom(20, (index) => read_block_range_x86_64(view, offset + 88 + index * 16));
    const address = read_block_address(view, offset + 408);
    const end = view.getBigUint64(offset + 416, true);
    switch (operation) {
      case BLOCK_OP_READ:
        return {
          first,
          segments,
          flags,
          operation,
          pad,
          u: { read: read_block_segment(view, offset + 80) },
          ranges,
          address,
          end,
        };
      case BLOCK_OP_DISCARD:
        return {
          first,
          segments,
          flags,
          operation,
          pad,
          u: { discard: view.getUint32(offset + 80, true) },
          ranges,
          address,
          end,
        };
      default:
        return {
          first,
          segments,
          flags,
          operation: operation as UnknownCode,
          pad,
          u: {
            raw: [
              view.getUint8(offset + 80),
              view.getUint8(offset + 81),
              view.getUint8(offset + 82),
              view.getUint8(offset + 83),
              view.getUint8(offset + 84),
              view.getUint8(offset + 85),
              view.getUint8(offset + 86),
              view.getUint8(offset + 87),
            ],
          },
          ranges,
          address,
          end,
        };
    }
  } catch (error) { checkPlace(view, offset, 424, "disk"); throw error; }
}

/**
 * Writes a {@link disk} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_x86_64(view: DataView, offset: number, value: disk): void {
  const checked = check_disk_x86_64(value, "disk");
  checkPlace(view, offset, 424, "disk");
  write_disk_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link disk} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_x86_64_unchecked(view: DataView, offset: number, value: disk): void {
  write_block_request_unchecked(view, offset, value.first);
  for (let index = 0; index < 3; index++) {
    for (let index2 = 0; index2 < 2; index2++) {
      const element = value.segments[index]?.[index2];
      if (element !== undefined) write_block_segment_unchecked(view, offset + 28 + index * 16 + index2 * 8, element);
      else putBytes(view, offset + 28 + index * 16 + index2 * 8, 8);
    }
  }
  switch (value.operation) {
    case BLOCK_OP_READ:
      write_block_segment_unchecked(view, offset + 80, value.u.read);
      break;
    case BLOCK_OP_DISCARD:
      view.setUint32(offset + 80, value.u.discard, true);
      putBytes(view, offset + 84, 4);
      break;
    default:
      putBytes(view, offset + 80, 8, value.u.raw);
  }
  for (let index = 0; index < 20; index++) {
    const element = value.ranges[index];
    if (element !== undefined) write_block_range_x86_64_unchecked(view, offset + 88 + index * 16, element);
    else putBytes(view, offset + 88 + index * 16, 16);
  }
  write_block_address_unchecked(view, offset + 408, value.address);
  view.setBigUint64(offset + 416, value.end, true);
  view.setUint32(
    offset + 76,
    (value.flags & 0xffff) | ((value.operation & 0xff) << 16) | ((value.pad ?? 0) << 24),
    true,
  );
  view.setUint32(offset + 412, 0, true);
}

/** A copy of a `disk`; refuses what is none. */
function check_disk_x86_64(value: disk, path: string): disk {
  checkObject(value, path);
  const { pad = 0 } = value;
  const { operation, u } = value;
  checkInteger(operation, `${path}.operation`, 0xff);
  checkObject(u, `${path}.u`);
  switch (operation) {
    case BLOCK_OP_READ:
      return {
        first: check_block_request(value.first, `${path}.first`),
        segments: checkArray(
          value.segments,
          3,
          `${path}.segments`,
          (element, at) => checkArray(element, 2, at, (element2, at2) => check_block_segment(element2, at2)),
        ),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        u: { read: check_block_segment(u.read, `${path}.u.read`) },
        ranges: checkArray(value.ranges, 20, `${path}.ranges`, (element, at) => check_block_range_x86_64(element, at)),
        address: check_block_address(value.address, `${path}.address`),
        end: checkInteger(value.end, `${path}.end`, 0xffffffffffffffffn),
      };
    case BLOCK_OP_DISCARD:
      return {
        first: check_block_request(value.first, `${path}.first`),
        segments: checkArray(
          value.segments,
          3,
          `${path}.segments`,
          (element, at) => checkArray(element, 2, at, (element2, at2) => check_block_segment(element2, at2)),
        ),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        u: { discard: checkInteger(u.discard, `${path}.u.discard`, 0xffffffff) },
        ranges: checkArray(value.ranges, 20, `${path}.ranges`, (element, at) => check_block_range_x86_64(element, at)),
        address: check_block_address(value.address, `${path}.address`),
        end: checkInteger(value.end, `${path}.end`, 0xffffffffffffffffn),
      };
    default:
      return {
        first: check_block_request(value.first, `${path}.first`),
        segments: checkArray(
          value.segments,
          3,
          `${path}.segments`,
          (element, at) => checkArray(element, 2, at, (element2, at2) => check_block_segment(element2, at2)),
        ),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        u: { raw: checkIntegers(u.raw, 8, `${path}.u.raw`, 0xff) },
        ranges: checkArray(value.ranges, 20, `${path}.ranges`, (element, at) => check_block_range_x86_64(element, at)),
        address: check_block_address(value.address, `${path}.address`),
        end: checkInteger(value.end, `${path}.end`, 0xffffffffffffffffn),
      };
  }
}

/**
 * {@link disk} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_table_x86_64 extends Table<typeof disk_MEMBERS_x86_64> {
  constructor(...entries: Entries) { super(entries, 424, "disk", disk_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 424); }
  /**
   * What is to be done.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  get first_operation(): number { return this.$view.getUint8(this.$offset); }
  set first_operation(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "first.operation")); }
  /** Written as 0. */
  get first_pad(): number { return this.$view.getUint8(this.$offset + 1); }
  set first_pad(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "first.pad")); }
  /**
   * How it is to be done.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get first_flags(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set first_flags(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "first.flags"), true); }
  /** Reference of the page. */
  $get_first_u_read_segments_gref(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].gref");
    return this.$view.getUint32(this.$offset + 4 + index * 8, true);
  }
  /** Sets what `$get_first_u_read_segments_gref` gives. */
  $set_first_u_read_segments_gref(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].gref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].gref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 8, value, true);
  }
  /** The first sector. */
  $get_first_u_read_segments_first(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].first");
    return this.$view.getUint8(this.$offset + 8 + index * 8);
  }
  /** Sets what `$get_first_u_read_segments_first` gives. */
  $set_first_u_read_segments_first(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index * 8, value);
  }
  /** The last sector. */
  $get_first_u_read_segments_last(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].last");
    return this.$view.getUint8(this.$offset + 9 + index * 8);
  }
  /** Sets what `$get_first_u_read_segments_last` gives. */
  $set_first_u_read_segments_last(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 9 + index * 8, value);
  }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_first_u_read_segments_flags(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].flags");
    return this.$view.getUint16(this.$offset + 10 + index * 8, true);
  }
  /** Sets what `$get_first_u_read_segments_flags` gives. */
  $set_first_u_read_segments_flags(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 10 + index * 8, value, true);
  }
  /** For forgetting. */
  $get_first_u_discard(index: number): number {
    checkIndex(index, 6, "disk.first.u.discard[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_first_u_discard` gives. */
  $set_first_u_discard(index: number, value: number): void {
    checkIndex(index, 6, "disk.first.u.discard[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.first.u.discard[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
  /** Reference of the page. */
  $get_segments_gref(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].gref");
    checkIndex(index2, 2, "disk.segments[][].gref");
    return this.$view.getUint32(this.$offset + 28 + index * 16 + index2 * 8, true);
  }
  /** Sets what `$get_segments_gref` gives. */
  $set_segments_gref(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].gref");
    checkIndex(index2, 2, "disk.segments[][].gref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].gref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 28 + index * 16 + index2 * 8, value, true);
  }
  /** The first sector. */
  $get_segments_first(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].first");
    checkIndex(index2, 2, "disk.segments[][].first");
    return this.$view.getUint8(this.$offset + 32 + index * 16 + index2 * 8);
  }
  /** Sets what `$get_segments_first` gives. */
  $set_segments_first(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].first");
    checkIndex(index2, 2, "disk.segments[][].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 32 + index * 16 + index2 * 8, value);
  }
  /** The last sector. */
  $get_segments_last(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].last");
    checkIndex(index2, 2, "disk.segments[][].last");
    return this.$view.getUint8(this.$offset + 33 + index * 16 + index2 * 8);
  }
  /** Sets what `$get_segments_last` gives. */
  $set_segments_last(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].last");
    checkIndex(index2, 2, "disk.segments[][].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 33 + index * 16 + index2 * 8, value);
  }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_segments_flags(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].flags");
    checkIndex(index2, 2, "disk.segments[][].flags");
    return this.$view.getUint16(this.$offset + 34 + index * 16 + index2 * 8, true);
  }
  /** Sets what `$get_segments_flags` gives. */
  $set_segments_flags(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].flags");
    checkIndex(index2, 2, "disk.segments[][].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 34 + index * 16 + index2 * 8, value, true);
  }
  /**
   * What follows.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get flags(): number { return this.$view.getUint16(this.$offset + 76, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 76, uint16(value, this, "flags"), true); }
  /**
   * Selects the member of `disk.u`.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  get operation(): number { return this.$view.getUint8(this.$offset + 78); }
  set operation(value: number) { this.$view.setUint8(this.$offset + 78, uint8(value, this, "operation")); }
  /** Written as 0. */
  get pad(): number { return this.$view.getUint8(this.$offset + 79); }
  set pad(value: number) { this.$view.setUint8(this.$offset + 79, uint8(value, this, "pad")); }
  /** Reference of the page. */
  get u_read_gref(): number { return this.$view.getUint32(this.$offset + 80, true); }
  set u_read_gref(value: number) { this.$view.setUint32(this.$offset + 80, uint32(value, this, "u.read.gref"), true); }
  /** The first sector. */
  get u_read_first(): number { return this.$view.getUint8(this.$offset + 84); }
  set u_read_first(value: number) { this.$view.setUint8(this.$offset + 84, uint8(value, this, "u.read.first")); }
  /** The last sector. */
  get u_read_last(): number { return this.$view.getUint8(this.$offset + 85); }
  set u_read_last(value: number) { this.$view.setUint8(this.$offset + 85, uint8(value, this, "u.read.last")); }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get u_read_flags(): number { return this.$view.getUint16(this.$offset + 86, true); }
  set u_read_flags(value: number) {
    this.$view.setUint16(this.$offset + 86, uint16(value, this, "u.read.flags"), true);
  }
  /** When forgetting. */
  get u_discard(): number { return this.$view.getUint32(this.$offset + 80, true); }
  set u_discard(value: number) { this.$view.setUint32(this.$offset + 80, uint32(value, this, "u.discard"), true); }
  /** How many. */
  $get_ranges_count(index: number): number {
    checkIndex(index, 20, "disk.ranges[].count");
    return this.$view.getUint32(this.$offset + 88 + index * 16, true);
  }
  /** Sets what `$get_ranges_count` gives. */
  $set_ranges_count(index: number, value: number): void {
    checkIndex(index, 20, "disk.ranges[].count");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.ranges[${index}].count`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 88 + index * 16, value, true);
  }
  /** The first one. */
  $get_ranges_start(index: number): block_number_t {
    checkIndex(index, 20, "disk.ranges[].start");
    return this.$view.getBigUint64(this.$offset + 96 + index * 16, true);
  }
  /** Sets what `$get_ranges_start` gives. */
  $set_ranges_start(index: number, value: block_number_t): void {
    checkIndex(index, 20, "disk.ranges[].start");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `disk.ranges[${index}].start`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 96 + index * 16, value, true);
  }
  /** As octets. */
  $get_address_octets(index: number): number {
    checkIndex(index, 4, "disk.address.octets[]");
    return this.$view.getUint8(this.$offset + 408 + index);
  }
  /** Sets what `$get_address_octets` gives. */
  $set_address_octets(index: number, value: number): void {
    checkIndex(index, 4, "disk.address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 408 + index, value);
  }
  /** As a number. */
  get address_number(): number { return this.$view.getUint32(this.$offset + 408, true); }
  set address_number(value: number) {
    this.$view.setUint32(this.$offset + 408, uint32(value, this, "address.number"), true);
  }
  /** Where it ends. */
  get end(): block_number_t { return this.$view.getBigUint64(this.$offset + 416, true); }
  set end(value: block_number_t) { this.$view.setBigUint64(this.$offset + 416, uint64(value, this, "end"), true); }
}

/**
 * Size of {@link disk}, in bytes.
 *
 * As laid out on i386.
 */
export const disk_SIZE_i386 = 340;
/**
 * The members of {@link disk}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const disk_MEMBERS_i386 = {
  end: { offset: 332, type: "uint64_t" }, address: { offset: 328 }, ranges: { offset: 88 }, u: { offset: 80 },
  pad: { offset: 79, type: "uint8_t" }, operation: { offset: 78, type: "uint8_t" },
  flags: { offset: 76, type: "uint16_t" }, segments: { offset: 28 }, first: { offset: 0 },
} as const;

/**
 * Reads a {@link disk} at `offset`, in bytes.
 *
 * As laid out on i386.
 */
export function read_disk_i386(view: DataView, offset: number): disk {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const first = read_block_request(view, offset);
    const segments = arrayFrom(
      3,
      (index) => arrayFrom(2, (index2) => read_block_segment(view, offset + 28 + index * 16 + index2 * 8)),
    );
    const flags = view.getUint16(offset + 76, true);
    const operation = view.getUint8(offset + 78);
    const pad = view.getUint8(offset + 79);
    const ranges = arrayFrom(20, (index) => read_block_range_i386(view, offset + 88 + index * 12));
    const address = read_block_address(view, offset + 328);
    const end = view.getBigUint64(offset + 332, true);
    switch (operation) {
      case BLOCK_OP_READ:
        return {
          first,
          segments,
          flags,
          operation,
          pad,
          u: { read: read_block_segment(view, offset + 80) },
          ranges,
          address,
          end,
        };
      case BLOCK_OP_DISCARD:
        return {
          first,
          segments,
          flags,
          operation,
          pad,
          u: { discard: view.getUint32(offset + 80, true) },
          ranges,
          address,
          end,
        };
      default:
        return {
          first,
          segments,
          flags,
          operation: operation as UnknownCode,
          pad,
          u: {
            raw: [
              view.getUint8(offset + 80),
              view.getUint8(offset + 81),
              view.getUint8(offset + 82),
              view.getUint8(offset + 83),
              view.getUint8(offset + 84),
              view.getUint8(offset + 85),
              view.getUint8(offset + 86),
              view.getUint8(offset + 87),
            ],
          },
          ranges,
          address,
          end,
        };
    }
  } catch (error) { checkPlace(view, offset, 340, "disk"); throw error; }
}

/**
 * Writes a {@link disk} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_disk_i386(view: DataView, offset: number, value: disk): void {
  const checked = check_disk_i386(value, "disk");
  checkPlace(view, offset, 340, "disk");
  write_disk_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link disk} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_disk_i386_unchecked(view: DataView, offset: number, value: disk): void {
  write_block_request_unchecked(view, offset, value.first);
  for (let index = 0; index < 3; index++) {
    for (let index2 = 0; index2 < 2; index2++) {
      const element = value.segments[index]?.[index2];
      if (element !== undefined) write_block_segment_unchecked(view, offset + 28 + index * 16 + index2 * 8, element);
      else putBytes(view, offset + 28 + index * 16 + index2 * 8, 8);
    }
  }
  switch (value.operation) {
    case BLOCK_OP_READ:
      write_block_segment_unchecked(view, offset + 80, value.u.read);
      break;
    case BLOCK_OP_DISCARD:
      view.setUint32(offset + 80, value.u.discard, true);
      putBytes(view, offset + 84, 4);
      break;
    default:
      putBytes(view, offset + 80, 8, value.u.raw);
  }
  for (let index = 0; index < 20; index++) {
    const element = value.ranges[index];
    if (element !== undefined) write_block_range_i386_unchecked(view, offset + 88 + index * 12, element);
    else putBytes(view, offset + 88 + index * 12, 12);
  }
  write_block_address_unchecked(view, offset + 328, value.address);
  view.setBigUint64(offset + 332, value.end, true);
  view.setUint32(
    offset + 76,
    (value.flags & 0xffff) | ((value.operation & 0xff) << 16) | ((value.pad ?? 0) << 24),
    true,
  );
}

/** A copy of a `disk`; refuses what is none. */
function check_disk_i386(value: disk, path: string): disk {
  checkObject(value, path);
  const { pad = 0 } = value;
  const { operation, u } = value;
  checkInteger(operation, `${path}.operation`, 0xff);
  checkObject(u, `${path}.u`);
  switch (operation) {
    case BLOCK_OP_READ:
      return {
        first: check_block_request(value.first, `${path}.first`),
        segments: checkArray(
          value.segments,
          3,
          `${path}.segments`,
          (element, at) => checkArray(element, 2, at, (element2, at2) => check_block_segment(element2, at2)),
        ),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        u: { read: check_block_segment(u.read, `${path}.u.read`) },
        ranges: checkArray(value.ranges, 20, `${path}.ranges`, (element, at) => check_block_range_i386(element, at)),
        address: check_block_address(value.address, `${path}.address`),
        end: checkInteger(value.end, `${path}.end`, 0xffffffffffffffffn),
      };
    case BLOCK_OP_DISCARD:
      return {
        first: check_block_request(value.first, `${path}.first`),
        segments: checkArray(
          value.segments,
          3,
          `${path}.segments`,
          (element, at) => checkArray(element, 2, at, (element2, at2) => check_block_segment(element2, at2)),
        ),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        u: { discard: checkInteger(u.discard, `${path}.u.discard`, 0xffffffff) },
        ranges: checkArray(value.ranges, 20, `${path}.ranges`, (element, at) => check_block_range_i386(element, at)),
        address: check_block_address(value.address, `${path}.address`),
        end: checkInteger(value.end, `${path}.end`, 0xffffffffffffffffn),
      };
    default:
      return {
        first: check_block_request(value.first, `${path}.first`),
        segments: checkArray(
          value.segments,
          3,
          `${path}.segments`,
          (element, at) => checkArray(element, 2, at, (element2, at2) => check_block_segment(element2, at2)),
        ),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        u: { raw: checkIntegers(u.raw, 8, `${path}.u.raw`, 0xff) },
        ranges: checkArray(value.ranges, 20, `${path}.ranges`, (element, at) => check_block_range_i386(element, at)),
        address: check_block_address(value.address, `${path}.address`),
        end: checkInteger(value.end, `${path}.end`, 0xffffffffffffffffn),
      };
  }
}

/**
 * {@link disk} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class disk_table_i386 extends Table<typeof disk_MEMBERS_i386> {
  constructor(...entries: Entries) { super(entries, 340, "disk", disk_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 340); }
  /**
   * What is to be done.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  get first_operation(): number { return this.$view.getUint8(this.$offset); }
  set first_operation(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "first.operation")); }
  /** Written as 0. */
  get first_pad(): number { return this.$view.getUint8(this.$offset + 1); }
  set first_pad(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "first.pad")); }
  /**
   * How it is to be done.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get first_flags(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set first_flags(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "first.flags"), true); }
  /** Reference of the page. */
  $get_first_u_read_segments_gref(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].gref");
    return this.$view.getUint32(this.$offset + 4 + index * 8, true);
  }
  /** Sets what `$get_first_u_read_segments_gref` gives. */
  $set_first_u_read_segments_gref(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].gref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].gref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 8, value, true);
  }
  /** The first sector. */
  $get_first_u_read_segments_first(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].first");
    return this.$view.getUint8(this.$offset + 8 + index * 8);
  }
  /** Sets what `$get_first_u_read_segments_first` gives. */
  $set_first_u_read_segments_first(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index * 8, value);
  }
  /** The last sector. */
  $get_first_u_read_segments_last(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].last");
    return this.$view.getUint8(this.$offset + 9 + index * 8);
  }
  /** Sets what `$get_first_u_read_segments_last` gives. */
  $set_first_u_read_segments_last(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 9 + index * 8, value);
  }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_first_u_read_segments_flags(index: number): number {
    checkIndex(index, 3, "disk.first.u.read.segments[].flags");
    return this.$view.getUint16(this.$offset + 10 + index * 8, true);
  }
  /** Sets what `$get_first_u_read_segments_flags` gives. */
  $set_first_u_read_segments_flags(index: number, value: number): void {
    checkIndex(index, 3, "disk.first.u.read.segments[].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk.first.u.read.segments[${index}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 10 + index * 8, value, true);
  }
  /** For forgetting. */
  $get_first_u_discard(index: number): number {
    checkIndex(index, 6, "disk.first.u.discard[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_first_u_discard` gives. */
  $set_first_u_discard(index: number, value: number): void {
    checkIndex(index, 6, "disk.first.u.discard[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.first.u.discard[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
  /** Reference of the page. */
  $get_segments_gref(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].gref");
    checkIndex(index2, 2, "disk.segments[][].gref");
    return this.$view.getUint32(this.$offset + 28 + index * 16 + index2 * 8, true);
  }
  /** Sets what `$get_segments_gref` gives. */
  $set_segments_gref(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].gref");
    checkIndex(index2, 2, "disk.segments[][].gref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].gref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 28 + index * 16 + index2 * 8, value, true);
  }
  /** The first sector. */
  $get_segments_first(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].first");
    checkIndex(index2, 2, "disk.segments[][].first");
    return this.$view.getUint8(this.$offset + 32 + index * 16 + index2 * 8);
  }
  /** Sets what `$get_segments_first` gives. */
  $set_segments_first(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].first");
    checkIndex(index2, 2, "disk.segments[][].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 32 + index * 16 + index2 * 8, value);
  }
  /** The last sector. */
  $get_segments_last(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].last");
    checkIndex(index2, 2, "disk.segments[][].last");
    return this.$view.getUint8(this.$offset + 33 + index * 16 + index2 * 8);
  }
  /** Sets what `$get_segments_last` gives. */
  $set_segments_last(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].last");
    checkIndex(index2, 2, "disk.segments[][].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 33 + index * 16 + index2 * 8, value);
  }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_segments_flags(index: number, index2: number): number {
    checkIndex(index, 3, "disk.segments[][].flags");
    checkIndex(index2, 2, "disk.segments[][].flags");
    return this.$view.getUint16(this.$offset + 34 + index * 16 + index2 * 8, true);
  }
  /** Sets what `$get_segments_flags` gives. */
  $set_segments_flags(index: number, index2: number, value: number): void {
    checkIndex(index, 3, "disk.segments[][].flags");
    checkIndex(index2, 2, "disk.segments[][].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk.segments[${index}][${index2}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 34 + index * 16 + index2 * 8, value, true);
  }
  /**
   * What follows.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get flags(): number { return this.$view.getUint16(this.$offset + 76, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 76, uint16(value, this, "flags"), true); }
  /**
   * Selects the member of `disk.u`.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  get operation(): number { return this.$view.getUint8(this.$offset + 78); }
  set operation(value: number) { this.$view.setUint8(this.$offset + 78, uint8(value, this, "operation")); }
  /** Written as 0. */
  get pad(): number { return this.$view.getUint8(this.$offset + 79); }
  set pad(value: number) { this.$view.setUint8(this.$offset + 79, uint8(value, this, "pad")); }
  /** Reference of the page. */
  get u_read_gref(): number { return this.$view.getUint32(this.$offset + 80, true); }
  set u_read_gref(value: number) { this.$view.setUint32(this.$offset + 80, uint32(value, this, "u.read.gref"), true); }
  /** The first sector. */
  get u_read_first(): number { return this.$view.getUint8(this.$offset + 84); }
  set u_read_first(value: number) { this.$view.setUint8(this.$offset + 84, uint8(value, this, "u.read.first")); }
  /** The last sector. */
  get u_read_last(): number { return this.$view.getUint8(this.$offset + 85); }
  set u_read_last(value: number) { this.$view.setUint8(this.$offset + 85, uint8(value, this, "u.read.last")); }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get u_read_flags(): number { return this.$view.getUint16(this.$offset + 86, true); }
  set u_read_flags(value: number) {
    this.$view.setUint16(this.$offset + 86, uint16(value, this, "u.read.flags"), true);
  }
  /** When forgetting. */
  get u_discard(): number { return this.$view.getUint32(this.$offset + 80, true); }
  set u_discard(value: number) { this.$view.setUint32(this.$offset + 80, uint32(value, this, "u.discard"), true); }
  /** How many. */
  $get_ranges_count(index: number): number {
    checkIndex(index, 20, "disk.ranges[].count");
    return this.$view.getUint32(this.$offset + 88 + index * 12, true);
  }
  /** Sets what `$get_ranges_count` gives. */
  $set_ranges_count(index: number, value: number): void {
    checkIndex(index, 20, "disk.ranges[].count");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk.ranges[${index}].count`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 88 + index * 12, value, true);
  }
  /** The first one. */
  $get_ranges_start(index: number): block_number_t {
    checkIndex(index, 20, "disk.ranges[].start");
    return this.$view.getBigUint64(this.$offset + 92 + index * 12, true);
  }
  /** Sets what `$get_ranges_start` gives. */
  $set_ranges_start(index: number, value: block_number_t): void {
    checkIndex(index, 20, "disk.ranges[].start");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `disk.ranges[${index}].start`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 92 + index * 12, value, true);
  }
  /** As octets. */
  $get_address_octets(index: number): number {
    checkIndex(index, 4, "disk.address.octets[]");
    return this.$view.getUint8(this.$offset + 328 + index);
  }
  /** Sets what `$get_address_octets` gives. */
  $set_address_octets(index: number, value: number): void {
    checkIndex(index, 4, "disk.address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk.address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 328 + index, value);
  }
  /** As a number. */
  get address_number(): number { return this.$view.getUint32(this.$offset + 328, true); }
  set address_number(value: number) {
    this.$view.setUint32(this.$offset + 328, uint32(value, this, "address.number"), true);
  }
  /** Where it ends. */
  get end(): block_number_t { return this.$view.getBigUint64(this.$offset + 332, true); }
  set end(value: block_number_t) { this.$view.setBigUint64(this.$offset + 332, uint64(value, this, "end"), true); }
}

/** Number of slots of the ring `disk_ring`. */
export const disk_ring_sring_SLOTS = 128;
/** Bytes from one slot of the ring `disk_ring` to the next. */
export const disk_ring_sring_SLOT_SIZE = 28;
/** Offsets in the page of the ring `disk_ring`, in bytes. */
export const disk_ring_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * The ring of the disk, with packets.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class disk_ring_sring extends SharedRing<block_request_table, block_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 3648, "disk_ring_sring");
    super(
      "disk_ring_sring",
      view,
      offset,
      disk_ring_sring_SLOTS,
      disk_ring_sring_SLOT_SIZE,
      new block_request_table(view, 0, 0),
      new block_response_table(view, 0, 0),
    );
  }
}

/** The packets of requests that an end of the ring `disk_ring` consumes. */
export class disk_ring_packets extends Packets<block_request_table, block_segment_table> {
  /** The packets that `ring` consumes; one of more than `most` slots comes in parts. */
  constructor(ring: RingEnd<unknown, block_request_table>, most: number = disk_ring_sring_SLOTS) {
    checkInteger(most, "disk_ring_packets.most", disk_ring_sring_SLOTS, 1);
    super(
      ring,
      new block_request_table(new DataView(new ArrayBuffer(most * 28))),
      new block_segment_table(new DataView(new ArrayBuffer(most * 8))),
      (slot) => (slot.flags & BLOCK_FLAG_more) !== 0,
      (slot) => (slot.flags & BLOCK_FLAG_extra) !== 0,
      (extra) => (extra.flags & BLOCK_FLAG_more) !== 0,
    );
  }
}

/**
 * Produces the slots of a packet: the first of `slots`, `extras`, and the others. The flags
 * that say what follows are set here. If a member is out of range, or fewer slots are free,
 * nothing is produced.
 */
export function produce_disk_ring_packet(
  ring: RingEnd<block_request_table, unknown>,
  slots: readonly block_request[],
  extras: readonly block_segment[] = [],
): void {
  checkInteger(slots.length, "disk_ring_packets.slots.length", disk_ring_sring_SLOTS, 1);
  checkInteger(slots.length + extras.length, "disk_ring_packets.length", ring.$free);
  const view = new DataView(new ArrayBuffer((slots.length + extras.length) * disk_ring_sring_SLOT_SIZE));
  for (const [index, value] of slots.entries()) {
    const slot = new block_request_table(
      view,
      (index === 0 ? 0 : index + extras.length) * disk_ring_sring_SLOT_SIZE,
      1,
    );
    write_block_request(slot.$view, slot.$offset, value);
    slot.flags = (slot.flags & ~BLOCK_FLAG_more) | (index < slots.length - 1 ? BLOCK_FLAG_more : 0);
    slot.flags = (slot.flags & ~BLOCK_FLAG_extra) | (index === 0 && extras.length > 0 ? BLOCK_FLAG_extra : 0);
  }
  for (const [index, value] of extras.entries()) {
    const extra = new block_segment_table(view, (1 + index) * disk_ring_sring_SLOT_SIZE, 1);
    write_block_segment(extra.$view, extra.$offset, value);
    extra.flags = (extra.flags & ~BLOCK_FLAG_more) | (index < extras.length - 1 ? BLOCK_FLAG_more : 0);
  }
  produceSlots(ring, view, disk_ring_sring_SLOT_SIZE);
}

/** A copy of a range. */
export interface disk_copy {
  /** From where. */ readonly from: block_range;
  /** To where. */ readonly to: block_range;
  /** The requests that do it. */ readonly requests: readonly block_request[];
}
const disk_copy_value = /* @__PURE__ */ plain(function (this: Writable<disk_copy>) {
  this.from = undefined as never; this.to = undefined as never; this.requests = undefined as never;
});

/**
 * Size of {@link disk_copy}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_copy_SIZE_x86_64 = 88;
/**
 * The members of {@link disk_copy}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_copy_MEMBERS_x86_64 = { requests: { offset: 32 }, to: { offset: 16 }, from: { offset: 0 } } as const;

/**
 * Reads a {@link disk_copy} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_disk_copy_x86_64(view: DataView, offset: number, into?: Writable<disk_copy>): disk_copy {
  try {
    into ??= new disk_copy_value(); if (offset >>> 0 !== offset) throw Error();
    into.requests = arrayFrom(2, (index) => read_block_request(view, offset + 32 + index * 28));
    into.from = read_block_range_x86_64(view, offset); into.to = read_block_range_x86_64(view, offset + 16);
    return into;
  } catch (error) { checkPlace(view, offset, 88, "disk_copy"); throw error; }
}

/**
 * Writes a {@link disk_copy} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_copy_x86_64(view: DataView, offset: number, value: disk_copy): void {
  const checked = check_disk_copy_x86_64(value, "disk_copy");
  checkPlace(view, offset, 88, "disk_copy");
  write_disk_copy_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link disk_copy} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_copy_x86_64_unchecked(view: DataView, offset: number, value: disk_copy): void {
  write_block_range_x86_64_unchecked(view, offset, value.from);
  write_block_range_x86_64_unchecked(view, offset + 16, value.to);
  for (let index = 0; index < 2; index++) {
    const element = value.requests[index];
    if (element !== undefined) write_block_request_unchecked(view, offset + 32 + index * 28, element);
    else putBytes(view, offset + 32 + index * 28, 28);
  }
}

/** A copy of a `disk_copy`; refuses what is none. */
function check_disk_copy_x86_64(value: disk_copy, path: string): disk_copy {
  checkObject(value, path);
  return {
    from: check_block_range_x86_64(value.from, `${path}.from`),
    to: check_block_range_x86_64(value.to, `${path}.to`),
    requests: checkArray(value.requests, 2, `${path}.requests`, (element, at) => check_block_request(element, at)),
  };
}

/**
 * {@link disk_copy} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_copy_table_x86_64 extends Table<typeof disk_copy_MEMBERS_x86_64> {
  constructor(...entries: Entries) { super(entries, 88, "disk_copy", disk_copy_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 88); }
  /** How many. */
  get from_count(): number { return this.$view.getUint32(this.$offset, true); }
  set from_count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "from.count"), true); }
  /** The first one. */
  get from_start(): block_number_t { return this.$view.getBigUint64(this.$offset + 8, true); }
  set from_start(value: block_number_t) {
    this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "from.start"), true);
  }
  /** How many. */
  get to_count(): number { return this.$view.getUint32(this.$offset + 16, true); }
  set to_count(value: number) { this.$view.setUint32(this.$offset + 16, uint32(value, this, "to.count"), true); }
  /** The first one. */
  get to_start(): block_number_t { return this.$view.getBigUint64(this.$offset + 24, true); }
  set to_start(value: block_number_t) {
    this.$view.setBigUint64(this.$offset + 24, uint64(value, this, "to.start"), true);
  }
  /**
   * What is to be done.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  $get_requests_operation(index: number): number {
    checkIndex(index, 2, "disk_copy.requests[].operation");
    return this.$view.getUint8(this.$offset + 32 + index * 28);
  }
  /** Sets what `$get_requests_operation` gives. */
  $set_requests_operation(index: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].operation");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].operation`, 0xff);
    }
    this.$view.setUint8(this.$offset + 32 + index * 28, value);
  }
  /** Written as 0. */
  $get_requests_pad(index: number): number {
    checkIndex(index, 2, "disk_copy.requests[].pad");
    return this.$view.getUint8(this.$offset + 33 + index * 28);
  }
  /** Sets what `$get_requests_pad` gives. */
  $set_requests_pad(index: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].pad");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].pad`, 0xff);
    }
    this.$view.setUint8(this.$offset + 33 + index * 28, value);
  }
  /**
   * How it is to be done.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_requests_flags(index: number): number {
    checkIndex(index, 2, "disk_copy.requests[].flags");
    return this.$view.getUint16(this.$offset + 34 + index * 28, true);
  }
  /** Sets what `$get_requests_flags` gives. */
  $set_requests_flags(index: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 34 + index * 28, value, true);
  }
  /** Reference of the page. */
  $get_requests_u_read_segments_gref(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].gref");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].gref");
    return this.$view.getUint32(this.$offset + 36 + index * 28 + index2 * 8, true);
  }
  /** Sets what `$get_requests_u_read_segments_gref` gives. */
  $set_requests_u_read_segments_gref(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].gref");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].gref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].gref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 36 + index * 28 + index2 * 8, value, true);
  }
  /** The first sector. */
  $get_requests_u_read_segments_first(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].first");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].first");
    return this.$view.getUint8(this.$offset + 40 + index * 28 + index2 * 8);
  }
  /** Sets what `$get_requests_u_read_segments_first` gives. */
  $set_requests_u_read_segments_first(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].first");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 40 + index * 28 + index2 * 8, value);
  }
  /** The last sector. */
  $get_requests_u_read_segments_last(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].last");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].last");
    return this.$view.getUint8(this.$offset + 41 + index * 28 + index2 * 8);
  }
  /** Sets what `$get_requests_u_read_segments_last` gives. */
  $set_requests_u_read_segments_last(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].last");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 41 + index * 28 + index2 * 8, value);
  }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_requests_u_read_segments_flags(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].flags");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].flags");
    return this.$view.getUint16(this.$offset + 42 + index * 28 + index2 * 8, true);
  }
  /** Sets what `$get_requests_u_read_segments_flags` gives. */
  $set_requests_u_read_segments_flags(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].flags");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 42 + index * 28 + index2 * 8, value, true);
  }
  /** For forgetting. */
  $get_requests_u_discard(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.discard[]");
    checkIndex(index2, 6, "disk_copy.requests[].u.discard[]");
    return this.$view.getUint32(this.$offset + 36 + index * 28 + index2 * 4, true);
  }
  /** Sets what `$get_requests_u_discard` gives. */
  $set_requests_u_discard(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.discard[]");
    checkIndex(index2, 6, "disk_copy.requests[].u.discard[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.discard[${index2}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 36 + index * 28 + index2 * 4, value, true);
  }
}

/**
 * Size of {@link disk_copy}, in bytes.
 *
 * As laid out on i386.
 */
export const disk_copy_SIZE_i386 = 80;
/**
 * The members of {@link disk_copy}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const disk_copy_MEMBERS_i386 = { requests: { offset: 24 }, to: { offset: 12 }, from: { offset: 0 } } as const;

/**
 * Reads a {@link disk_copy} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_disk_copy_i386(view: DataView, offset: number, into?: Writable<disk_copy>): disk_copy {
  try {
    into ??= new disk_copy_value(); if (offset >>> 0 !== offset) throw Error();
    into.requests = arrayFrom(2, (index) => read_block_request(view, offset + 24 + index * 28));
    into.from = read_block_range_i386(view, offset); into.to = read_block_range_i386(view, offset + 12); return into;
  } catch (error) { checkPlace(view, offset, 80, "disk_copy"); throw error; }
}

/**
 * Writes a {@link disk_copy} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_disk_copy_i386(view: DataView, offset: number, value: disk_copy): void {
  const checked = check_disk_copy_i386(value, "disk_copy");
  checkPlace(view, offset, 80, "disk_copy");
  write_disk_copy_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link disk_copy} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_disk_copy_i386_unchecked(view: DataView, offset: number, value: disk_copy): void {
  write_block_range_i386_unchecked(view, offset, value.from);
  write_block_range_i386_unchecked(view, offset + 12, value.to);
  for (let index = 0; index < 2; index++) {
    const element = value.requests[index];
    if (element !== undefined) write_block_request_unchecked(view, offset + 24 + index * 28, element);
    else putBytes(view, offset + 24 + index * 28, 28);
  }
}

/** A copy of a `disk_copy`; refuses what is none. */
function check_disk_copy_i386(value: disk_copy, path: string): disk_copy {
  checkObject(value, path);
  return {
    from: check_block_range_i386(value.from, `${path}.from`),
    to: check_block_range_i386(value.to, `${path}.to`),
    requests: checkArray(value.requests, 2, `${path}.requests`, (element, at) => check_block_request(element, at)),
  };
}

/**
 * {@link disk_copy} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class disk_copy_table_i386 extends Table<typeof disk_copy_MEMBERS_i386> {
  constructor(...entries: Entries) { super(entries, 80, "disk_copy", disk_copy_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 80); }
  /** How many. */
  get from_count(): number { return this.$view.getUint32(this.$offset, true); }
  set from_count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "from.count"), true); }
  /** The first one. */
  get from_start(): block_number_t { return this.$view.getBigUint64(this.$offset + 4, true); }
  set from_start(value: block_number_t) {
    this.$view.setBigUint64(this.$offset + 4, uint64(value, this, "from.start"), true);
  }
  /** How many. */
  get to_count(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set to_count(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "to.count"), true); }
  /** The first one. */
  get to_start(): block_number_t { return this.$view.getBigUint64(this.$offset + 16, true); }
  set to_start(value: block_number_t) {
    this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "to.start"), true);
  }
  /**
   * What is to be done.
   *
   * One of {@link BLOCK_OP}, or unknown.
   */
  $get_requests_operation(index: number): number {
    checkIndex(index, 2, "disk_copy.requests[].operation");
    return this.$view.getUint8(this.$offset + 24 + index * 28);
  }
  /** Sets what `$get_requests_operation` gives. */
  $set_requests_operation(index: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].operation");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].operation`, 0xff);
    }
    this.$view.setUint8(this.$offset + 24 + index * 28, value);
  }
  /** Written as 0. */
  $get_requests_pad(index: number): number {
    checkIndex(index, 2, "disk_copy.requests[].pad");
    return this.$view.getUint8(this.$offset + 25 + index * 28);
  }
  /** Sets what `$get_requests_pad` gives. */
  $set_requests_pad(index: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].pad");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].pad`, 0xff);
    }
    this.$view.setUint8(this.$offset + 25 + index * 28, value);
  }
  /**
   * How it is to be done.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_requests_flags(index: number): number {
    checkIndex(index, 2, "disk_copy.requests[].flags");
    return this.$view.getUint16(this.$offset + 26 + index * 28, true);
  }
  /** Sets what `$get_requests_flags` gives. */
  $set_requests_flags(index: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 26 + index * 28, value, true);
  }
  /** Reference of the page. */
  $get_requests_u_read_segments_gref(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].gref");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].gref");
    return this.$view.getUint32(this.$offset + 28 + index * 28 + index2 * 8, true);
  }
  /** Sets what `$get_requests_u_read_segments_gref` gives. */
  $set_requests_u_read_segments_gref(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].gref");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].gref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].gref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 28 + index * 28 + index2 * 8, value, true);
  }
  /** The first sector. */
  $get_requests_u_read_segments_first(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].first");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].first");
    return this.$view.getUint8(this.$offset + 32 + index * 28 + index2 * 8);
  }
  /** Sets what `$get_requests_u_read_segments_first` gives. */
  $set_requests_u_read_segments_first(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].first");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 32 + index * 28 + index2 * 8, value);
  }
  /** The last sector. */
  $get_requests_u_read_segments_last(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].last");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].last");
    return this.$view.getUint8(this.$offset + 33 + index * 28 + index2 * 8);
  }
  /** Sets what `$get_requests_u_read_segments_last` gives. */
  $set_requests_u_read_segments_last(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].last");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 33 + index * 28 + index2 * 8, value);
  }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  $get_requests_u_read_segments_flags(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].flags");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].flags");
    return this.$view.getUint16(this.$offset + 34 + index * 28 + index2 * 8, true);
  }
  /** Sets what `$get_requests_u_read_segments_flags` gives. */
  $set_requests_u_read_segments_flags(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.read.segments[].flags");
    checkIndex(index2, 3, "disk_copy.requests[].u.read.segments[].flags");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.read.segments[${index2}].flags`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 34 + index * 28 + index2 * 8, value, true);
  }
  /** For forgetting. */
  $get_requests_u_discard(index: number, index2: number): number {
    checkIndex(index, 2, "disk_copy.requests[].u.discard[]");
    checkIndex(index2, 6, "disk_copy.requests[].u.discard[]");
    return this.$view.getUint32(this.$offset + 28 + index * 28 + index2 * 4, true);
  }
  /** Sets what `$get_requests_u_discard` gives. */
  $set_requests_u_discard(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "disk_copy.requests[].u.discard[]");
    checkIndex(index2, 6, "disk_copy.requests[].u.discard[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk_copy.requests[${index}].u.discard[${index2}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 28 + index * 28 + index2 * 4, value, true);
  }
}

/** A part of a disk. */
export interface disk_part {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link disk_part}, in bytes. */
export const disk_part_SIZE = 8;
/** The members of {@link disk_part}: offsets in bytes, and integers of C. */
export const disk_part_MEMBERS = { address: { offset: 0 }, segment: { offset: 0 } } as const;

/** Reads a {@link disk_part} at `offset`, in bytes. */
export function read_disk_part(view: DataView, offset: number): disk_part {
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
  } catch (error) { checkPlace(view, offset, 8, "disk_part"); throw error; }
}

/** Writes a {@link disk_part} at `offset`, in bytes: all of it or nothing. */
export function write_disk_part(view: DataView, offset: number, value: disk_part): void {
  const checked = check_disk_part(value, "disk_part");
  checkPlace(view, offset, 8, "disk_part");
  write_disk_part_unchecked(view, offset, checked);
}

/** Writes a {@link disk_part} without a check: what is out of range is cut off. */
export function write_disk_part_unchecked(view: DataView, offset: number, value: disk_part): void {
  putBytes(view, offset, 8, value.raw);
}

/** A copy of a `disk_part`; refuses what is none. */
function check_disk_part(value: disk_part, path: string): disk_part {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

/** {@link disk_part} in place, in a slot or a table: see {@link Table}. */
export class disk_part_table extends Table<typeof disk_part_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "disk_part", disk_part_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** Reference of the page. */
  get segment_gref(): number { return this.$view.getUint32(this.$offset, true); }
  set segment_gref(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "segment.gref"), true); }
  /** The first sector. */
  get segment_first(): number { return this.$view.getUint8(this.$offset + 4); }
  set segment_first(value: number) { this.$view.setUint8(this.$offset + 4, uint8(value, this, "segment.first")); }
  /** The last sector. */
  get segment_last(): number { return this.$view.getUint8(this.$offset + 5); }
  set segment_last(value: number) { this.$view.setUint8(this.$offset + 5, uint8(value, this, "segment.last")); }
  /**
   * How it is used.
   *
   * Bits of {@link BLOCK_FLAG}.
   */
  get segment_flags(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set segment_flags(value: number) {
    this.$view.setUint16(this.$offset + 6, uint16(value, this, "segment.flags"), true);
  }
  /** As octets. */
  $get_address_octets(index: number): number {
    checkIndex(index, 4, "disk_part.address.octets[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_address_octets` gives. */
  $set_address_octets(index: number, value: number): void {
    checkIndex(index, 4, "disk_part.address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_part.address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  /** As a number. */
  get address_number(): number { return this.$view.getUint32(this.$offset, true); }
  set address_number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "address.number"), true); }
}

/**
 * A medium, in fewer bits than where its family is declared.
 *
 * Told apart by `medium`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type disk_medium = {
  /**
   * The material; it selects the variant of `disk_medium.u`.
   *
   * One of {@link BLOCK_MEDIUM}, or unknown.
   */
  readonly medium: number;
  /**
   * What follows.
   *
   * Bits of {@link BLOCK_MEDIUM_FLAG}.
   */
  readonly flags: number;
} & (
  | {
      readonly medium: 0;
      readonly u: { readonly turns: number };
    }
  | {
      readonly medium: 1;
      readonly u: { readonly writes: number };
    }
  | {
      readonly medium: UnknownCode;
      readonly u: { readonly raw: readonly number[] };
    }
);

/** Size of {@link disk_medium}, in bytes. */
export const disk_medium_SIZE = 8;
/** The members of {@link disk_medium}: offsets in bytes, and integers of C. */
export const disk_medium_MEMBERS = {
  u: { offset: 4 }, flags: { offset: 2, type: "uint16_t" }, medium: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link disk_medium} at `offset`, in bytes. */
export function read_disk_medium(view: DataView, offset: number): disk_medium {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const medium = view.getUint16(offset, true);
    const flags = view.getUint16(offset + 2, true);
    switch (medium) {
      case 0:
        return { medium, flags, u: { turns: view.getUint32(offset + 4, true) } };
      case 1:
        return { medium, flags, u: { writes: view.getUint32(offset + 4, true) } };
      default:
        return {
          medium: medium as UnknownCode,
          flags,
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
  } catch (error) { checkPlace(view, offset, 8, "disk_medium"); throw error; }
}

/** Writes a {@link disk_medium} at `offset`, in bytes: all of it or nothing. */
export function write_disk_medium(view: DataView, offset: number, value: disk_medium): void {
  const checked = check_disk_medium(value, "disk_medium");
  checkPlace(view, offset, 8, "disk_medium");
  write_disk_medium_unchecked(view, offset, checked);
}

/** Writes a {@link disk_medium} without a check: what is out of range is cut off. */
export function write_disk_medium_unchecked(view: DataView, offset: number, value: disk_medium): void {
  switch (value.medium) {
    case 0:
      view.setUint32(offset + 4, value.u.turns, true);
      break;
    case 1:
      view.setUint32(offset + 4, value.u.writes, true);
      break;
    default:
      putBytes(view, offset + 4, 4, value.u.raw);
  }
  view.setUint32(offset, (value.medium & 0xffff) | (value.flags << 16), true);
}

/** A copy of a `disk_medium`; refuses what is none. */
function check_disk_medium(value: disk_medium, path: string): disk_medium {
  checkObject(value, path);
  const { medium, u } = value;
  checkInteger(medium, `${path}.medium`, 0xffff);
  checkObject(u, `${path}.u`);
  switch (medium) {
    case 0:
      return {
        medium,
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { turns: checkInteger(u.turns, `${path}.u.turns`, 0xffffffff) },
      };
    case 1:
      return {
        medium,
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { writes: checkInteger(u.writes, `${path}.u.writes`, 0xffffffff) },
      };
    default:
      return {
        medium,
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { raw: checkIntegers(u.raw, 4, `${path}.u.raw`, 0xff) },
      };
  }
}

/** {@link disk_medium} in place, in a slot or a table: see {@link Table}. */
export class disk_medium_table extends Table<typeof disk_medium_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "disk_medium", disk_medium_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /**
   * The material; it selects the variant of `disk_medium.u`.
   *
   * One of {@link BLOCK_MEDIUM}, or unknown.
   */
  get medium(): number { return this.$view.getUint16(this.$offset, true); }
  set medium(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "medium"), true); }
  /**
   * What follows.
   *
   * Bits of {@link BLOCK_MEDIUM_FLAG}.
   */
  get flags(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "flags"), true); }
  /** Turns in a minute. */
  get u_turns(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set u_turns(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "u.turns"), true); }
  /** How often it can be written. */
  get u_writes(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set u_writes(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "u.writes"), true); }
}

/** Number of slots of the ring `disk_media`. */
export const disk_media_sring_SLOTS = 256;
/** Bytes from one slot of the ring `disk_media` to the next. */
export const disk_media_sring_SLOT_SIZE = 8;
/** Offsets in the page of the ring `disk_media`, in bytes. */
export const disk_media_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * The ring of media, with packets.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class disk_media_sring extends SharedRing<disk_medium_table, block_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "disk_media_sring");
    super(
      "disk_media_sring",
      view,
      offset,
      disk_media_sring_SLOTS,
      disk_media_sring_SLOT_SIZE,
      new disk_medium_table(view, 0, 0),
      new block_response_table(view, 0, 0),
    );
  }
}

/** The packets of requests that an end of the ring `disk_media` consumes. */
export class disk_media_packets extends Packets<disk_medium_table, disk_medium_table> {
  /** The packets that `ring` consumes; one of more than `most` slots comes in parts. */
  constructor(ring: RingEnd<unknown, disk_medium_table>, most: number = disk_media_sring_SLOTS) {
    checkInteger(most, "disk_media_packets.most", disk_media_sring_SLOTS, 1);
    super(
      ring,
      new disk_medium_table(new DataView(new ArrayBuffer(most * 8))),
      new disk_medium_table(new DataView(new ArrayBuffer(most * 8))),
      (slot) => (slot.flags & 0x1) !== 0,
      (slot) => (slot.flags & 0x2) !== 0,
      (extra) => (extra.flags & 0x1) !== 0,
    );
  }
}

/**
 * Produces the slots of a packet: the first of `slots`, `extras`, and the others. The flags
 * that say what follows are set here. If a member is out of range, or fewer slots are free,
 * nothing is produced.
 */
export function produce_disk_media_packet(
  ring: RingEnd<disk_medium_table, unknown>,
  slots: readonly disk_medium[],
  extras: readonly disk_medium[] = [],
): void {
  checkInteger(slots.length, "disk_media_packets.slots.length", disk_media_sring_SLOTS, 1);
  checkInteger(slots.length + extras.length, "disk_media_packets.length", ring.$free);
  const view = new DataView(new ArrayBuffer((slots.length + extras.length) * disk_media_sring_SLOT_SIZE));
  for (const [index, value] of slots.entries()) {
    const slot = new disk_medium_table(view, (index === 0 ? 0 : index + extras.length) * disk_media_sring_SLOT_SIZE, 1);
    write_disk_medium(slot.$view, slot.$offset, value);
    slot.flags = (slot.flags & ~0x1) | (index < slots.length - 1 ? 0x1 : 0);
    slot.flags = (slot.flags & ~0x2) | (index === 0 && extras.length > 0 ? 0x2 : 0);
  }
  for (const [index, value] of extras.entries()) {
    const extra = new disk_medium_table(view, (1 + index) * disk_media_sring_SLOT_SIZE, 1);
    write_disk_medium(extra.$view, extra.$offset, value);
    extra.flags = (extra.flags & ~0x1) | (index < extras.length - 1 ? 0x1 : 0);
  }
  produceSlots(ring, view, disk_media_sring_SLOT_SIZE);
}

/** A copy of a `block_request`; refuses what is none. */
function check_block_request(value: block_request, path: string): block_request {
  checkObject(value, path);
  const { pad = 0 } = value;
  const { operation, u } = value;
  checkInteger(operation, `${path}.operation`, 0xff);
  checkObject(u, `${path}.u`);
  switch (operation) {
    case BLOCK_OP_READ:
      return {
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { read: check_block_request_u_read(u.read, `${path}.u.read`) },
      };
    case BLOCK_OP_DISCARD:
      return {
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { discard: checkIntegers(u.discard, 6, `${path}.u.discard`, 0xffffffff) },
      };
    default:
      return {
        operation,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
        u: { raw: checkIntegers(u.raw, 24, `${path}.u.raw`, 0xff) },
      };
  }
}

/** A copy of a `block_request_u_read`; refuses what is none. */
function check_block_request_u_read(value: block_request_u_read, path: string): block_request_u_read {
  checkObject(value, path);
  return {
    segments: checkArray(value.segments, 3, `${path}.segments`, (element, at) => check_block_segment(element, at)),
  };
}

/** A copy of a `block_segment`; refuses what is none. */
function check_block_segment(value: block_segment, path: string): block_segment {
  checkObject(value, path);
  return {
    gref: checkInteger(value.gref, `${path}.gref`, 0xffffffff),
    first: checkInteger(value.first, `${path}.first`, 0xff),
    last: checkInteger(value.last, `${path}.last`, 0xff),
    flags: checkInteger(value.flags, `${path}.flags`, 0xffff),
  };
}

/** A copy of a `block_range`; refuses what is none. */
function check_block_range_x86_64(value: block_range, path: string): block_range {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    start: checkInteger(value.start, `${path}.start`, 0xffffffffffffffffn),
  };
}

/** A copy of a `block_address`; refuses what is none. */
function check_block_address(value: block_address, path: string): block_address {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

/** A copy of a `block_range`; refuses what is none. */
function check_block_range_i386(value: block_range, path: string): block_range {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    start: checkInteger(value.start, `${path}.start`, 0xffffffffffffffffn),
  };
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
 * One end of a ring: it produces what the other end consumes, and the other way round. The
 * counts are those of ring.h: private until they are pushed. All accesses are plain ones; in a
 * page that another processor uses at the same time, the caller orders them.
 */
export class RingEnd<Produced, Consumed> {
  readonly #path: string;
  readonly #view: DataView;
  readonly #slots: number;
  readonly #isFront: boolean;
  /** Offset of the index that this end moves on, in bytes; that of its event index follows. */
  readonly #ownIndex: number;
  readonly #otherIndex: number;
  readonly #own: (index: number) => Produced;
  readonly #other: (index: number) => Consumed;
  #produced = 0;
  #consumed = 0;
  #broken: CodecError | undefined;

  /**
   * @param path - what the ring is, in errors.
   * @param offset - of the page, in bytes.
   */
  constructor(
    path: string,
    view: DataView,
    offset: number,
    slots: number,
    isFront: boolean,
    own: (index: number) => Produced,
    other: (index: number) => Consumed,
  ) {
    this.#path = path;
    this.#view = view;
    this.#slots = slots;
    this.#isFront = isFront;
    this.#ownIndex = offset + (isFront ? 0 : 8);
    this.#otherIndex = offset + (isFront ? 8 : 0);
    this.#own = own;
    this.#other = other;
    // Each index is read once: the other end may change it meanwhile.
    this.#consumed = view.getUint32(offset + 8, true);
    this.#produced = isFront ? view.getUint32(offset, true) : this.#consumed;
    if (this.#inFlight > slots) this.#refuse("req_prod", this.#inFlight, slots);
  }

  /**
   * What is wrong, once the other end has claimed more than there can be. Nothing on the ring
   * has a meaning then: nothing is consumed, produced or made visible any more.
   */
  get $broken(): CodecError | undefined {
    return this.#broken;
  }

  /**
   * Number of entries that may be produced now: free slots, or requests that wait for a
   * response.
   */
  get $free(): number {
    if (this.#broken !== undefined) return 0;
    return this.#isFront ? this.#slots - this.#inFlight : this.#inFlight;
  }

  /** Number of entries to consume; 0 where the ring is {@link $broken}. */
  get $unconsumed(): number {
    const count = (this.#view.getUint32(this.#otherIndex, true) - this.#consumed) >>> 0;
    const most = this.#isFront ? this.#inFlight : this.#slots - this.#inFlight;
    if (this.#broken === undefined && count <= most) return count;
    this.#refuse(this.#isFront ? "rsp_prod" : "req_prod", count, most);
    return 0;
  }

  /**
   * The slot to fill next. It becomes visible with {@link $push}.
   *
   * @throws CodecError where none is free.
   */
  $produce(): Produced {
    if (this.$free === 0) throw new CodecError("index", this.#path, this.#produced, "one with a free slot");
    const slot = this.#own(this.#produced);
    this.#produced = (this.#produced + 1) >>> 0;
    return slot;
  }

  /**
   * The slot to look at next; `undefined` where there is none. It may be overwritten as soon
   * as this end has produced as many entries, and by an end that does not keep to the rules at
   * any time.
   */
  $consume(): Consumed | undefined {
    if (this.$unconsumed === 0) return undefined;
    const slot = this.#other(this.#consumed);
    this.#consumed = (this.#consumed + 1) >>> 0;
    return slot;
  }

  /**
   * Makes all visible that has been produced; `true` where the other end has asked to be
   * notified.
   */
  $push(): boolean {
    if (this.#broken !== undefined) return false;
    const before = this.#view.getUint32(this.#ownIndex, true);
    this.#view.setUint32(this.#ownIndex, this.#produced, true);
    const event = this.#view.getUint32(this.#ownIndex + 4, true);
    return (this.#produced - event) >>> 0 < (this.#produced - before) >>> 0;
  }

  /** Asks to be notified of the next entry; `true` where there is one already. */
  $final_check(): boolean {
    if (this.#broken !== undefined) return false;
    this.#view.setUint32(this.#otherIndex + 4, this.#consumed + 1, true);
    return this.$unconsumed > 0;
  }

  /** Number of requests that have no response yet, as this end knows it. */
  get #inFlight(): number {
    const [requests, responses] = this.#isFront
      ? [this.#produced, this.#consumed]
      : [this.#consumed, this.#produced];
    return (requests - responses) >>> 0;
  }

  #refuse(index: string, count: number, most: number): void {
    this.#broken ??= new CodecError("range", `${this.#path}.${index}`, count, `at most ${most} ahead`);
  }
}

/** Appends a copy of `slot`, each byte of which is read once, to a table with room for it. */
function append(table: Table<unknown>, slot: Slot & { readonly $view: DataView }): void {
  table.$length += 1;
  table.$at(table.$length - 1);
  copyBytes(slot.$view, slot.$offset, table.$view, table.$offset, table.$size);
}

/** Makes entry 0 the current one; where there is none, nothing can be read. */
function rewind(table: Table<unknown>): void {
  table.$offset = table.$length === 0 ? table.$view.byteLength : 0;
}

/** Produces all slots of `view`, which is as long as they are together. */
function produceSlots(
  ring: RingEnd<Slot & { readonly $view: DataView }, unknown>,
  view: DataView,
  size: number,
): void {
  for (let offset = 0; offset < view.byteLength; offset += size) {
    const slot = ring.$produce();
    copyBytes(view, offset, slot.$view, slot.$offset, size);
  }
}

/** Copies `length` bytes, each of which is read once. */
function copyBytes(from: DataView, offset: number, into: DataView, at: number, length: number): void {
  for (let index = 0; index < length; index++) into.setUint8(at + index, from.getUint8(offset + index));
}

/** A request or response in place. */
interface Slot {
  /** Where it is in the view, in bytes. */
  $offset: number;
}

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

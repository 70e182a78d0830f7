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
  checkInteger(value, "EDGE", 0xffffffff, -0x80000000);
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
  checkInteger(value, "FAR", 0xffffffffffffffffn, -0x8000000000000000n);
  const names: string[] = [];
  if ((value & FAR_near) !== 0n) names.push("FAR_near");
  if ((value & FAR_far) !== 0n) names.push("FAR_far");
  const unknown = BigInt.asUintN(64, value & ~0x8000000000000002n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A part of a request. */
export interface segment {
  /** The page. */ readonly ref: ref_t;
  /** The first sector in it. */ readonly first: number;
  /** The last sector in it. */ readonly last: number;
  /** Fills the gap at the end. */ readonly pad?: number;
}
const segment_value = /* @__PURE__ */ plain(function (this: Writable<segment>) {
  this.ref = 0; this.first = 0; this.last = 0; this.pad = 0;
});

/** Size of {@link segment}, in bytes. */
export const segment_SIZE = 8;
/** The members of {@link segment}: offsets in bytes, and integers of C. */
export const segment_MEMBERS = {
  pad: { offset: 6, type: "uint16_t" }, last: { offset: 5, type: "uint8_t" }, first: { offset: 4, type: "uint8_t" },
  ref: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link segment} at `offset`, in bytes; into `into`, where it is given. */
export function read_segment(view: DataView, offset: number, into?: Writable<segment>): segment {
  try {
    into ??= new segment_value(); if (offset >>> 0 !== offset) throw Error();
    into.pad = view.getUint16(offset + 6, true); into.ref = view.getUint32(offset, true);
    into.first = view.getUint8(offset + 4); into.last = view.getUint8(offset + 5); return into;
  } catch (error) { checkPlace(view, offset, 8, "segment"); throw error; }
}

/** Writes a {@link segment} at `offset`, in bytes: all of it or nothing. */
export function write_segment(view: DataView, offset: number, value: segment): void {
  try {
    const { ref, first, last, pad = 0 } = value;
    if (
      ref >>> 0 !== ref || (first & 0xff) !== first || (last & 0xff) !== last || (pad & 0xffff) !== pad ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 4, first | (last << 8) | (pad << 16), true); view.setUint32(offset, ref, true);
  } catch { unwritable(view, offset, 8, value, "segment", {
    ref: [0xffffffff],
    first: [0xff],
    last: [0xff],
    ...(value?.pad !== undefined && { pad: [0xffff] })
  }); }
}

/** Writes a {@link segment} without a check: what is out of range is cut off. */
export function write_segment_unchecked(view: DataView, offset: number, value: segment): void {
  const { ref, first, last, pad = 0 } = value;
  view.setUint32(offset + 4, (first & 0xff) | ((last & 0xff) << 8) | (pad << 16), true);
  view.setUint32(offset, ref, true);
}

/** A copy of a `segment`; refuses what is none. */
function check_segment(value: segment, path: string): segment {
  checkObject(value, path);
  const { pad = 0 } = value;
  return {
    ref: checkInteger(value.ref, `${path}.ref`, 0xffffffff),
    first: checkInteger(value.first, `${path}.first`, 0xff),
    last: checkInteger(value.last, `${path}.last`, 0xff),
    pad: checkInteger(pad, `${path}.pad`, 0xffff),
  };
}

/** {@link segment} in place, in a slot or a table: see {@link Table}. */
export class segment_table extends Table<typeof segment_MEMBERS> implements segment {
  constructor(...entries: Entries) { super(entries, 8, "segment", segment_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get ref(): ref_t { return this.$view.getUint32(this.$offset, true); }
  set ref(value: ref_t) { this.$view.setUint32(this.$offset, uint32(value, this, "ref"), true); }
  get first(): number { return this.$view.getUint8(this.$offset + 4); }
  set first(value: number) { this.$view.setUint8(this.$offset + 4, uint8(value, this, "first")); }
  get last(): number { return this.$view.getUint8(this.$offset + 5); }
  set last(value: number) { this.$view.setUint8(this.$offset + 5, uint8(value, this, "last")); }
  get pad(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set pad(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "pad"), true); }
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
const disk_request_value = /* @__PURE__ */ plain(function (this: Writable<disk_request>) {
  this.operation = 0; this.count = 0; this.id = 0n; this.sector = 0n; this.edge = 0; this.segments = undefined as never;
});

/**
 * Size of {@link disk_request}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_request_SIZE_x86_64 = 56;
/**
 * The members of {@link disk_request}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_request_MEMBERS_x86_64 = {
  segments: { offset: 28 }, edge: { offset: 24, type: "uint32_t" }, sector: { offset: 16, type: "uint64_t" },
  id: { offset: 8, type: "uint64_t" }, count: { offset: 1, type: "uint8_t" }, operation: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link disk_request} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_disk_request_x86_64(view: DataView, offset: number, into?: Writable<disk_request>): disk_request {
  try {
    into ??= new disk_request_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 55); into.segments = arrayFrom(3, (index) => read_segment(view, offset + 28 + index * 8));
    into.operation = view.getUint8(offset); into.count = view.getUint8(offset + 1);
    into.id = view.getBigUint64(offset + 8, true); into.sector = view.getBigUint64(offset + 16, true);
    into.edge = view.getUint32(offset + 24, true); return into;
  } catch (error) { checkPlace(view, offset, 56, "disk_request"); throw error; }
}

/**
 * Writes a {@link disk_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_request_x86_64(view: DataView, offset: number, value: disk_request): void {
  const checked = check_disk_request_x86_64(value, "disk_request");
  checkPlace(view, offset, 56, "disk_request");
  write_disk_request_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link disk_request} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_request_x86_64_unchecked(view: DataView, offset: number, value: disk_request): void {
  for (let index = 0; index < 3; index++) {
    const element = value.segments[index];
    if (element !== undefined) write_segment_unchecked(view, offset + 28 + index * 8, element);
    else putBytes(view, offset + 28 + index * 8, 8);
  }
  view.setUint32(offset + 52, 0, true);
  view.setUint16(offset, (value.operation & 0xff) | (value.count << 8), true);
  view.setUint32(offset + 2, 0, true); view.setUint16(offset + 6, 0, true);
  view.setBigUint64(offset + 8, value.id, true); view.setBigUint64(offset + 16, value.sector, true);
  view.setUint32(offset + 24, value.edge, true);
}

/** A copy of a `disk_request`; refuses what is none. */
function check_disk_request_x86_64(value: disk_request, path: string): disk_request {
  checkObject(value, path);
  return {
    operation: checkInteger(value.operation, `${path}.operation`, 0xff),
    count: checkInteger(value.count, `${path}.count`, 0xff),
    id: checkInteger(value.id, `${path}.id`, 0xffffffffffffffffn),
    sector: checkInteger(value.sector, `${path}.sector`, 0xffffffffffffffffn),
    edge: checkInteger(value.edge, `${path}.edge`, 0xffffffff),
    segments: checkArray(value.segments, 3, `${path}.segments`, (element, at) => check_segment(element, at)),
  };
}

/**
 * {@link disk_request} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_request_table_x86_64 extends Table<typeof disk_request_MEMBERS_x86_64>
  implements Omit<disk_request, "segments"> {
  constructor(...entries: Entries) { super(entries, 56, "disk_request", disk_request_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 56); }
  get operation(): number { return this.$view.getUint8(this.$offset); }
  set operation(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "operation")); }
  get count(): number { return this.$view.getUint8(this.$offset + 1); }
  set count(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "count")); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "id"), true); }
  get sector(): bigint { return this.$view.getBigUint64(this.$offset + 16, true); }
  set sector(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "sector"), true); }
  get edge(): number { return this.$view.getUint32(this.$offset + 24, true); }
  set edge(value: number) { this.$view.setUint32(this.$offset + 24, uint32(value, this, "edge"), true); }
  /** The page. */
  $get_segments_ref(index: number): ref_t {
    checkIndex(index, 3, "disk_request.segments[].ref");
    return this.$view.getUint32(this.$offset + 28 + index * 8, true);
  }
  /** Sets what `$get_segments_ref` gives. */
  $set_segments_ref(index: number, value: ref_t): void {
    checkIndex(index, 3, "disk_request.segments[].ref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk_request.segments[${index}].ref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 28 + index * 8, value, true);
  }
  /** The first sector in it. */
  $get_segments_first(index: number): number {
    checkIndex(index, 3, "disk_request.segments[].first");
    return this.$view.getUint8(this.$offset + 32 + index * 8);
  }
  /** Sets what `$get_segments_first` gives. */
  $set_segments_first(index: number, value: number): void {
    checkIndex(index, 3, "disk_request.segments[].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_request.segments[${index}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 32 + index * 8, value);
  }
  /** The last sector in it. */
  $get_segments_last(index: number): number {
    checkIndex(index, 3, "disk_request.segments[].last");
    return this.$view.getUint8(this.$offset + 33 + index * 8);
  }
  /** Sets what `$get_segments_last` gives. */
  $set_segments_last(index: number, value: number): void {
    checkIndex(index, 3, "disk_request.segments[].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_request.segments[${index}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 33 + index * 8, value);
  }
  /** Fills the gap at the end. */
  $get_segments_pad(index: number): number {
    checkIndex(index, 3, "disk_request.segments[].pad");
    return this.$view.getUint16(this.$offset + 34 + index * 8, true);
  }
  /** Sets what `$get_segments_pad` gives. */
  $set_segments_pad(index: number, value: number): void {
    checkIndex(index, 3, "disk_request.segments[].pad");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk_request.segments[${index}].pad`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 34 + index * 8, value, true);
  }
}

/**
 * Size of {@link disk_request}, in bytes.
 *
 * As laid out on i386.
 */
export const disk_request_SIZE_i386 = 48;
/**
 * The members of {@link disk_request}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const disk_request_MEMBERS_i386 = {
  segments: { offset: 24 }, edge: { offset: 20, type: "uint32_t" }, sector: { offset: 12, type: "uint64_t" },
  id: { offset: 4, type: "uint64_t" }, count: { offset: 1, type: "uint8_t" }, operation: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link disk_request} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_disk_request_i386(view: DataView, offset: number, into?: Writable<disk_request>): disk_request {
  try {
    into ??= new disk_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.segments = arrayFrom(3, (index) => read_segment(view, offset + 24 + index * 8));
    into.operation = view.getUint8(offset); into.count = view.getUint8(offset + 1);
    into.id = view.getBigUint64(offset + 4, true); into.sector = view.getBigUint64(offset + 12, true);
    into.edge = view.getUint32(offset + 20, true); return into;
  } catch (error) { checkPlace(view, offset, 48, "disk_request"); throw error; }
}

/**
 * Writes a {@link disk_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_disk_request_i386(view: DataView, offset: number, value: disk_request): void {
  const checked = check_disk_request_i386(value, "disk_request");
  checkPlace(view, offset, 48, "disk_request");
  write_disk_request_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link disk_request} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_disk_request_i386_unchecked(view: DataView, offset: number, value: disk_request): void {
  for (let index = 0; index < 3; index++) {
    const element = value.segments[index];
    if (element !== undefined) write_segment_unchecked(view, offset + 24 + index * 8, element);
    else putBytes(view, offset + 24 + index * 8, 8);
  }
  view.setUint32(offset + 20, value.edge, true);
  view.setUint32(offset, (value.operation & 0xff) | ((value.count & 0xff) << 8), true);
  view.setBigUint64(offset + 4, value.id, true); view.setBigUint64(offset + 12, value.sector, true);
}

/** A copy of a `disk_request`; refuses what is none. */
function check_disk_request_i386(value: disk_request, path: string): disk_request {
  checkObject(value, path);
  return {
    operation: checkInteger(value.operation, `${path}.operation`, 0xff),
    count: checkInteger(value.count, `${path}.count`, 0xff),
    id: checkInteger(value.id, `${path}.id`, 0xffffffffffffffffn),
    sector: checkInteger(value.sector, `${path}.sector`, 0xffffffffffffffffn),
    edge: checkInteger(value.edge, `${path}.edge`, 0xffffffff),
    segments: checkArray(value.segments, 3, `${path}.segments`, (element, at) => check_segment(element, at)),
  };
}

/**
 * {@link disk_request} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class disk_request_table_i386 extends Table<typeof disk_request_MEMBERS_i386>
  implements Omit<disk_request, "segments"> {
  constructor(...entries: Entries) { super(entries, 48, "disk_request", disk_request_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 48); }
  get operation(): number { return this.$view.getUint8(this.$offset); }
  set operation(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "operation")); }
  get count(): number { return this.$view.getUint8(this.$offset + 1); }
  set count(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "count")); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset + 4, true); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset + 4, uint64(value, this, "id"), true); }
  get sector(): bigint { return this.$view.getBigUint64(this.$offset + 12, true); }
  set sector(value: bigint) { this.$view.setBigUint64(this.$offset + 12, uint64(value, this, "sector"), true); }
  get edge(): number { return this.$view.getUint32(this.$offset + 20, true); }
  set edge(value: number) { this.$view.setUint32(this.$offset + 20, uint32(value, this, "edge"), true); }
  /** The page. */
  $get_segments_ref(index: number): ref_t {
    checkIndex(index, 3, "disk_request.segments[].ref");
    return this.$view.getUint32(this.$offset + 24 + index * 8, true);
  }
  /** Sets what `$get_segments_ref` gives. */
  $set_segments_ref(index: number, value: ref_t): void {
    checkIndex(index, 3, "disk_request.segments[].ref");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `disk_request.segments[${index}].ref`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 24 + index * 8, value, true);
  }
  /** The first sector in it. */
  $get_segments_first(index: number): number {
    checkIndex(index, 3, "disk_request.segments[].first");
    return this.$view.getUint8(this.$offset + 28 + index * 8);
  }
  /** Sets what `$get_segments_first` gives. */
  $set_segments_first(index: number, value: number): void {
    checkIndex(index, 3, "disk_request.segments[].first");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_request.segments[${index}].first`, 0xff);
    }
    this.$view.setUint8(this.$offset + 28 + index * 8, value);
  }
  /** The last sector in it. */
  $get_segments_last(index: number): number {
    checkIndex(index, 3, "disk_request.segments[].last");
    return this.$view.getUint8(this.$offset + 29 + index * 8);
  }
  /** Sets what `$get_segments_last` gives. */
  $set_segments_last(index: number, value: number): void {
    checkIndex(index, 3, "disk_request.segments[].last");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `disk_request.segments[${index}].last`, 0xff);
    }
    this.$view.setUint8(this.$offset + 29 + index * 8, value);
  }
  /** Fills the gap at the end. */
  $get_segments_pad(index: number): number {
    checkIndex(index, 3, "disk_request.segments[].pad");
    return this.$view.getUint16(this.$offset + 30 + index * 8, true);
  }
  /** Sets what `$get_segments_pad` gives. */
  $set_segments_pad(index: number, value: number): void {
    checkIndex(index, 3, "disk_request.segments[].pad");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `disk_request.segments[${index}].pad`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 30 + index * 8, value, true);
  }
}

/** The typedef of `struct disk_request`. */
export type disk_request_t = disk_request;

/** Its response. */
export interface disk_response {
  /** As in the request. */ readonly id: bigint;
  /** The outcome. */ readonly status: number;
}
const disk_response_value = /* @__PURE__ */ plain(function (this: Writable<disk_response>) {
  this.id = 0n; this.status = 0;
});

/**
 * Size of {@link disk_response}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_response_SIZE_x86_64 = 16;
/**
 * The members of {@link disk_response}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const disk_response_MEMBERS_x86_64 = {
  status: { offset: 8, type: "int16_t" }, id: { offset: 0, type: "uint64_t" },
} as const;

/**
 * Reads a {@link disk_response} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_disk_response_x86_64(
  view: DataView,
  offset: number,
  into?: Writable<disk_response>,
): disk_response {
  try {
    into ??= new disk_response_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 15); into.status = view.getInt16(offset + 8, true);
    into.id = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "disk_response"); throw error; }
}

/**
 * Writes a {@link disk_response} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_response_x86_64(view: DataView, offset: number, value: disk_response): void {
  try {
    const { id, status } = value;
    if (BigInt.asUintN(64, id) !== id || (status << 16) >> 16 !== status || offset >>> 0 !== offset) throw Error();
    view.setUint16(offset + 14, 0, true); view.setBigUint64(offset, id, true);
    view.setInt16(offset + 8, status, true); view.setUint32(offset + 10, 0, true);
  } catch { unwritable(view, offset, 16, value, "disk_response", {
    id: [0xffffffffffffffffn], status: [0x7fff, -0x8000],
  }); }
}

/**
 * Writes a {@link disk_response} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_disk_response_x86_64_unchecked(view: DataView, offset: number, value: disk_response): void {
  const { id, status } = value; view.setUint16(offset + 14, 0, true); view.setBigUint64(offset, id, true);
  view.setInt16(offset + 8, status, true); view.setUint32(offset + 10, 0, true);
}

/**
 * {@link disk_response} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_response_table_x86_64 extends Table<typeof disk_response_MEMBERS_x86_64> implements disk_response {
  constructor(...entries: Entries) { super(entries, 16, "disk_response", disk_response_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 16); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "id"), true); }
  get status(): number { return this.$view.getInt16(this.$offset + 8, true); }
  set status(value: number) { this.$view.setInt16(this.$offset + 8, int16(value, this, "status"), true); }
}

/**
 * Size of {@link disk_response}, in bytes.
 *
 * As laid out on i386.
 */
export const disk_response_SIZE_i386 = 12;
/**
 * The members of {@link disk_response}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const disk_response_MEMBERS_i386 = {
  status: { offset: 8, type: "int16_t" }, id: { offset: 0, type: "uint64_t" },
} as const;

/**
 * Reads a {@link disk_response} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_disk_response_i386(view: DataView, offset: number, into?: Writable<disk_response>): disk_response {
  try {
    into ??= new disk_response_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 11); into.status = view.getInt16(offset + 8, true);
    into.id = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "disk_response"); throw error; }
}

/**
 * Writes a {@link disk_response} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_disk_response_i386(view: DataView, offset: number, value: disk_response): void {
  try {
    const { id, status } = value;
    if (BigInt.asUintN(64, id) !== id || (status << 16) >> 16 !== status || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 8, (status & 0xffff), true); view.setBigUint64(offset, id, true);
  } catch { unwritable(view, offset, 12, value, "disk_response", {
    id: [0xffffffffffffffffn], status: [0x7fff, -0x8000],
  }); }
}

/**
 * Writes a {@link disk_response} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_disk_response_i386_unchecked(view: DataView, offset: number, value: disk_response): void {
  const { id, status } = value; view.setUint32(offset + 8, (status & 0xffff), true);
  view.setBigUint64(offset, id, true);
}

/**
 * {@link disk_response} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class disk_response_table_i386 extends Table<typeof disk_response_MEMBERS_i386> implements disk_response {
  constructor(...entries: Entries) { super(entries, 12, "disk_response", disk_response_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 12); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "id"), true); }
  get status(): number { return this.$view.getInt16(this.$offset + 8, true); }
  set status(value: number) { this.$view.setInt16(this.$offset + 8, int16(value, this, "status"), true); }
}

/** An address in one of two forms. */
export interface disk_address {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link disk_address}, in bytes. */
export const disk_address_SIZE = 8;
/** The members of {@link disk_address}: offsets in bytes, and integers of C. */
export const disk_address_MEMBERS = { path: { offset: 0 }, number: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link disk_address} at `offset`, in bytes. */
export function read_disk_address(view: DataView, offset: number): disk_address {
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
  } catch (error) { checkPlace(view, offset, 8, "disk_address"); throw error; }
}

/** Writes a {@link disk_address} at `offset`, in bytes: all of it or nothing. */
export function write_disk_address(view: DataView, offset: number, value: disk_address): void {
  const checked = check_disk_address(value, "disk_address");
  checkPlace(view, offset, 8, "disk_address");
  write_disk_address_unchecked(view, offset, checked);
}

/** Writes a {@link disk_address} without a check: what is out of range is cut off. */
export function write_disk_address_unchecked(view: DataView, offset: number, value: disk_address): void {
  putBytes(view, offset, 8, value.raw);
}

/** A copy of a `disk_address`; refuses what is none. */
function check_disk_address(value: disk_address, path: string): disk_address {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

/** {@link disk_address} in place, in a slot or a table: see {@link Table}. */
export class disk_address_table extends Table<typeof disk_address_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "disk_address", disk_address_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** Its number. */
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
  /** Its path. */
  $get_path(index: number): number {
    checkIndex(index, 6, "disk_address.path[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_path` gives. */
  $set_path(index: number, value: number): void {
    checkIndex(index, 6, "disk_address.path[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `disk_address.path[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + index, value);
  }
}

/** What is known of it. */
export interface disk_event_u {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_disk_event_u(view: DataView, offset: number): disk_event_u {
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

/** A copy of a `disk_event_u`; refuses what is none. */
function check_disk_event_u(value: disk_event_u, path: string): disk_event_u {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

function write_disk_event_u_unchecked(view: DataView, offset: number, value: disk_event_u): void {
  putBytes(view, offset, 8, value.raw);
}

/** An event, as older programs have it. */
export interface disk_event {
  /** What has happened. */ readonly type: number;
  /** What is known of it. */ readonly u: disk_event_u;
}
const disk_event_value = /* @__PURE__ */ plain(function (this: Writable<disk_event>) {
  this.type = 0; this.u = undefined as never;
});

/** Size of {@link disk_event}, in bytes. */
export const disk_event_SIZE = 12;
/** The members of {@link disk_event}: offsets in bytes, and integers of C. */
export const disk_event_MEMBERS = { u: { offset: 4 }, type: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link disk_event} at `offset`, in bytes; into `into`, where it is given. */
export function read_disk_event(view: DataView, offset: number, into?: Writable<disk_event>): disk_event {
  try {
    into ??= new disk_event_value(); if (offset >>> 0 !== offset) throw Error();
    into.u = read_disk_event_u(view, offset + 4); into.type = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "disk_event"); throw error; }
}

/** Writes a {@link disk_event} at `offset`, in bytes: all of it or nothing. */
export function write_disk_event(view: DataView, offset: number, value: disk_event): void {
  const checked = check_disk_event(value, "disk_event");
  checkPlace(view, offset, 12, "disk_event");
  write_disk_event_unchecked(view, offset, checked);
}

/** Writes a {@link disk_event} without a check: what is out of range is cut off. */
export function write_disk_event_unchecked(view: DataView, offset: number, value: disk_event): void {
  write_disk_event_u_unchecked(view, offset + 4, value.u);
  view.setUint32(offset, value.type, true);
}

/** A copy of a `disk_event`; refuses what is none. */
function check_disk_event(value: disk_event, path: string): disk_event {
  checkObject(value, path);
  return { type: checkInteger(value.type, `${path}.type`, 0xffffffff), u: check_disk_event_u(value.u, `${path}.u`) };
}

/** {@link disk_event} in place, in a slot or a table: see {@link Table}. */
export class disk_event_table extends Table<typeof disk_event_MEMBERS> implements Omit<disk_event, "u"> {
  constructor(...entries: Entries) { super(entries, 12, "disk_event", disk_event_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get type(): number { return this.$view.getUint32(this.$offset, true); }
  set type(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "type"), true); }
  /** Where. */
  get u_where(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set u_where(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "u.where"), true); }
  /** What it says. */
  $get_u_text(index: number): number {
    checkIndex(index, 5, "disk_event.u.text[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_u_text` gives. */
  $set_u_text(index: number, value: number): void {
    checkIndex(index, 5, "disk_event.u.text[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `disk_event.u.text[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 4 + index, value);
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
/** Offsets in the page of the ring `disk`, in bytes. */
export const disk_sring_OFFSET_x86_64 = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * A ring whose slots differ between ABIs.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class disk_sring_x86_64 extends SharedRing<disk_request_table_x86_64, disk_response_table_x86_64> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 3648, "disk_sring");
    super(
      "disk_sring",
      view,
      offset,
      disk_sring_SLOTS_x86_64,
      disk_sring_SLOT_SIZE_x86_64,
      new disk_request_table_x86_64(view, 0, 0),
      new disk_response_table_x86_64(view, 0, 0),
    );
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
/** Offsets in the page of the ring `disk`, in bytes. */
export const disk_sring_OFFSET_i386 = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * A ring whose slots differ between ABIs.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 *
 * As laid out on i386.
 */
export class disk_sring_i386 extends SharedRing<disk_request_table_i386, disk_response_table_i386> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 3136, "disk_sring");
    super(
      "disk_sring",
      view,
      offset,
      disk_sring_SLOTS_i386,
      disk_sring_SLOT_SIZE_i386,
      new disk_request_table_i386(view, 0, 0),
      new disk_response_table_i386(view, 0, 0),
    );
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
  /** One. */ readonly left: number;
  /** The other. */ readonly right: number;
}

function read_note_body_pairs(view: DataView, offset: number): note_body_pairs {
  const left = view.getInt16(offset, true); const right = view.getInt16(offset + 2, true); return { left, right };
}

/** A copy of a `note_body_pairs`; refuses what is none. */
function check_note_body_pairs(value: note_body_pairs, path: string): note_body_pairs {
  checkObject(value, path);
  return {
    left: checkInteger(value.left, `${path}.left`, 0x7fff, -0x8000),
    right: checkInteger(value.right, `${path}.right`, 0x7fff, -0x8000),
  };
}

function write_note_body_pairs_unchecked(view: DataView, offset: number, value: note_body_pairs): void {
  const { left, right } = value; view.setUint32(offset, (left & 0xffff) | (right << 16), true);
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
      readonly body: { readonly raw: readonly number[] };
    }
);

/** Size of {@link note}, in bytes. */
export const note_SIZE = 10;
/** The members of {@link note}: offsets in bytes, and integers of C. */
export const note_MEMBERS = {
  body: { offset: 2 }, pad: { offset: 1, type: "uint8_t" }, kind: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link note} at `offset`, in bytes. */
export function read_note(view: DataView, offset: number): note {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const kind = view.getUint8(offset);
    const pad = view.getUint8(offset + 1);
    switch (kind) {
      case KIND_SMALL:
        view.getUint8(offset + 9);
        return { kind, pad, body: { small: view.getInt16(offset + 2, true) } };
      case KIND_PAIRS:
      case KIND_TWINS:
        return {
          kind,
          pad,
          body: { pairs: arrayFrom(2, (index) => read_note_body_pairs(view, offset + 2 + index * 4)) },
        };
      default:
        return {
          kind: kind as UnknownCode,
          pad,
          body: {
            raw: [
              view.getUint8(offset + 2),
              view.getUint8(offset + 3),
              view.getUint8(offset + 4),
              view.getUint8(offset + 5),
              view.getUint8(offset + 6),
              view.getUint8(offset + 7),
              view.getUint8(offset + 8),
              view.getUint8(offset + 9),
            ],
          },
        };
    }
  } catch (error) { checkPlace(view, offset, 10, "note"); throw error; }
}

/** Writes a {@link note} at `offset`, in bytes: all of it or nothing. */
export function write_note(view: DataView, offset: number, value: note): void {
  const checked = check_note(value, "note");
  checkPlace(view, offset, 10, "note");
  write_note_unchecked(view, offset, checked);
}

/** Writes a {@link note} without a check: what is out of range is cut off. */
export function write_note_unchecked(view: DataView, offset: number, value: note): void {
  switch (value.kind) {
    case KIND_SMALL:
      view.setInt16(offset + 2, value.body.small, true);
      putBytes(view, offset + 4, 6);
      break;
    case KIND_PAIRS:
    case KIND_TWINS:
      for (let index = 0; index < 2; index++) {
        const element = value.body.pairs[index];
        if (element !== undefined) write_note_body_pairs_unchecked(view, offset + 2 + index * 4, element);
        else putBytes(view, offset + 2 + index * 4, 4);
      }
      break;
    default:
      putBytes(view, offset + 2, 8, value.body.raw);
  }
  view.setUint16(offset, (value.kind & 0xff) | ((value.pad ?? 0) << 8), true);
}

/** A copy of a `note`; refuses what is none. */
function check_note(value: note, path: string): note {
  checkObject(value, path);
  const { pad = 0 } = value;
  const { kind, body } = value;
  checkInteger(kind, `${path}.kind`, 0xff);
  checkObject(body, `${path}.body`);
  switch (kind) {
    case KIND_SMALL:
      return {
        kind,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        body: { small: checkInteger(body.small, `${path}.body.small`, 0x7fff, -0x8000) },
      };
    case KIND_PAIRS:
    case KIND_TWINS:
      return {
        kind,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        body: {
          pairs: checkArray(body.pairs, 2, `${path}.body.pairs`, (element, at) => check_note_body_pairs(element, at)),
        },
      };
    default:
      return {
        kind,
        pad: checkInteger(pad, `${path}.pad`, 0xff),
        body: { raw: checkIntegers(body.raw, 8, `${path}.body.raw`, 0xff) },
      };
  }
}

/** {@link note} in place, in a slot or a table: see {@link Table}. */
export class note_table extends Table<typeof note_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 10, "note", note_MEMBERS); }
  $at(index: number): this { return this.$move(index, 10); }
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  get kind(): number { return this.$view.getUint8(this.$offset); }
  set kind(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "kind")); }
  /** Fills the gap. */
  get pad(): number { return this.$view.getUint8(this.$offset + 1); }
  set pad(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "pad")); }
  /** Two octets of eight. */
  get body_small(): number { return this.$view.getInt16(this.$offset + 2, true); }
  set body_small(value: number) { this.$view.setInt16(this.$offset + 2, int16(value, this, "body.small"), true); }
  /** One. */
  $get_body_pairs_left(index: number): number {
    checkIndex(index, 2, "note.body.pairs[].left");
    return this.$view.getInt16(this.$offset + 2 + index * 4, true);
  }
  /** Sets what `$get_body_pairs_left` gives. */
  $set_body_pairs_left(index: number, value: number): void {
    checkIndex(index, 2, "note.body.pairs[].left");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `note.body.pairs[${index}].left`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 2 + index * 4, value, true);
  }
  /** The other. */
  $get_body_pairs_right(index: number): number {
    checkIndex(index, 2, "note.body.pairs[].right");
    return this.$view.getInt16(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_body_pairs_right` gives. */
  $set_body_pairs_right(index: number, value: number): void {
    checkIndex(index, 2, "note.body.pairs[].right");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `note.body.pairs[${index}].right`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 4 + index * 4, value, true);
  }
}

/** Notes inside, and integers of every sign. */
export interface holder {
  /** One. */ readonly main: note;
  /** Two more. */ readonly others: readonly note[];
  /** Two rows of three. */ readonly grid: readonly (readonly number[])[];
  /** Signed and wide. */ readonly times: readonly bigint[];
}
const holder_value = /* @__PURE__ */ plain(function (this: Writable<holder>) {
  this.main = undefined as never; this.others = undefined as never; this.grid = undefined as never;
  this.times = undefined as never;
});

/**
 * Size of {@link holder}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const holder_SIZE_x86_64 = 56;
/**
 * The members of {@link holder}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const holder_MEMBERS_x86_64 = {
  times: { offset: 40 }, grid: { offset: 30 }, others: { offset: 10 }, main: { offset: 0 },
} as const;

/**
 * Reads a {@link holder} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_holder_x86_64(view: DataView, offset: number, into?: Writable<holder>): holder {
  try {
    into ??= new holder_value(); if (offset >>> 0 !== offset) throw Error();
    into.times = [view.getBigInt64(offset + 40, true), view.getBigInt64(offset + 48, true)];
    into.main = read_note(view, offset);
    into.others = arrayFrom(2, (index) => read_note(view, offset + 10 + index * 10));
    into.grid = arrayFrom(2, (index) => [
      view.getInt8(offset + 30 + index * 3),
      view.getInt8(offset + 31 + index * 3),
      view.getInt8(offset + 32 + index * 3),
    ]);
    return into;
  } catch (error) { checkPlace(view, offset, 56, "holder"); throw error; }
}

/**
 * Writes a {@link holder} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_holder_x86_64(view: DataView, offset: number, value: holder): void {
  const checked = check_holder_x86_64(value, "holder");
  checkPlace(view, offset, 56, "holder");
  write_holder_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link holder} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_holder_x86_64_unchecked(view: DataView, offset: number, value: holder): void {
  write_note_unchecked(view, offset, value.main);
  for (let index = 0; index < 2; index++) {
    const element = value.others[index];
    if (element !== undefined) write_note_unchecked(view, offset + 10 + index * 10, element);
    else putBytes(view, offset + 10 + index * 10, 10);
  }
  for (let index = 0; index < 2; index++) {
    for (let index2 = 0; index2 < 3; index2++) {
      view.setInt8(offset + 30 + index * 3 + index2, value.grid[index]?.[index2] ?? 0);
    }
  }
  for (let index = 0; index < 2; index++) {
    view.setBigInt64(offset + 40 + index * 8, value.times[index] ?? 0n, true);
  }
  view.setUint32(offset + 36, 0, true);
}

/** A copy of a `holder`; refuses what is none. */
function check_holder_x86_64(value: holder, path: string): holder {
  checkObject(value, path);
  return {
    main: check_note(value.main, `${path}.main`),
    others: checkArray(value.others, 2, `${path}.others`, (element, at) => check_note(element, at)),
    grid: checkArray(value.grid, 2, `${path}.grid`, (element, at) => checkIntegers(element, 3, at, 0x7f, -0x80)),
    times: checkIntegers(value.times, 2, `${path}.times`, 0x7fffffffffffffffn, -0x8000000000000000n),
  };
}

/**
 * {@link holder} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class holder_table_x86_64 extends Table<typeof holder_MEMBERS_x86_64> {
  constructor(...entries: Entries) { super(entries, 56, "holder", holder_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 56); }
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  get main_kind(): number { return this.$view.getUint8(this.$offset); }
  set main_kind(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "main.kind")); }
  /** Fills the gap. */
  get main_pad(): number { return this.$view.getUint8(this.$offset + 1); }
  set main_pad(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "main.pad")); }
  /** Two octets of eight. */
  get main_body_small(): number { return this.$view.getInt16(this.$offset + 2, true); }
  set main_body_small(value: number) {
    this.$view.setInt16(this.$offset + 2, int16(value, this, "main.body.small"), true);
  }
  /** One. */
  $get_main_body_pairs_left(index: number): number {
    checkIndex(index, 2, "holder.main.body.pairs[].left");
    return this.$view.getInt16(this.$offset + 2 + index * 4, true);
  }
  /** Sets what `$get_main_body_pairs_left` gives. */
  $set_main_body_pairs_left(index: number, value: number): void {
    checkIndex(index, 2, "holder.main.body.pairs[].left");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.main.body.pairs[${index}].left`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 2 + index * 4, value, true);
  }
  /** The other. */
  $get_main_body_pairs_right(index: number): number {
    checkIndex(index, 2, "holder.main.body.pairs[].right");
    return this.$view.getInt16(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_main_body_pairs_right` gives. */
  $set_main_body_pairs_right(index: number, value: number): void {
    checkIndex(index, 2, "holder.main.body.pairs[].right");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.main.body.pairs[${index}].right`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 4 + index * 4, value, true);
  }
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  $get_others_kind(index: number): number {
    checkIndex(index, 2, "holder.others[].kind");
    return this.$view.getUint8(this.$offset + 10 + index * 10);
  }
  /** Sets what `$get_others_kind` gives. */
  $set_others_kind(index: number, value: number): void {
    checkIndex(index, 2, "holder.others[].kind");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `holder.others[${index}].kind`, 0xff);
    }
    this.$view.setUint8(this.$offset + 10 + index * 10, value);
  }
  /** Fills the gap. */
  $get_others_pad(index: number): number {
    checkIndex(index, 2, "holder.others[].pad");
    return this.$view.getUint8(this.$offset + 11 + index * 10);
  }
  /** Sets what `$get_others_pad` gives. */
  $set_others_pad(index: number, value: number): void {
    checkIndex(index, 2, "holder.others[].pad");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `holder.others[${index}].pad`, 0xff);
    this.$view.setUint8(this.$offset + 11 + index * 10, value);
  }
  /** Two octets of eight. */
  $get_others_body_small(index: number): number {
    checkIndex(index, 2, "holder.others[].body.small");
    return this.$view.getInt16(this.$offset + 12 + index * 10, true);
  }
  /** Sets what `$get_others_body_small` gives. */
  $set_others_body_small(index: number, value: number): void {
    checkIndex(index, 2, "holder.others[].body.small");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.others[${index}].body.small`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 12 + index * 10, value, true);
  }
  /** One. */
  $get_others_body_pairs_left(index: number, index2: number): number {
    checkIndex(index, 2, "holder.others[].body.pairs[].left");
    checkIndex(index2, 2, "holder.others[].body.pairs[].left");
    return this.$view.getInt16(this.$offset + 12 + index * 10 + index2 * 4, true);
  }
  /** Sets what `$get_others_body_pairs_left` gives. */
  $set_others_body_pairs_left(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.others[].body.pairs[].left");
    checkIndex(index2, 2, "holder.others[].body.pairs[].left");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.others[${index}].body.pairs[${index2}].left`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 12 + index * 10 + index2 * 4, value, true);
  }
  /** The other. */
  $get_others_body_pairs_right(index: number, index2: number): number {
    checkIndex(index, 2, "holder.others[].body.pairs[].right");
    checkIndex(index2, 2, "holder.others[].body.pairs[].right");
    return this.$view.getInt16(this.$offset + 14 + index * 10 + index2 * 4, true);
  }
  /** Sets what `$get_others_body_pairs_right` gives. */
  $set_others_body_pairs_right(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.others[].body.pairs[].right");
    checkIndex(index2, 2, "holder.others[].body.pairs[].right");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.others[${index}].body.pairs[${index2}].right`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 14 + index * 10 + index2 * 4, value, true);
  }
  /** Two rows of three. */
  $get_grid(index: number, index2: number): number {
    checkIndex(index, 2, "holder.grid[][]");
    checkIndex(index2, 3, "holder.grid[][]");
    return this.$view.getInt8(this.$offset + 30 + index * 3 + index2);
  }
  /** Sets what `$get_grid` gives. */
  $set_grid(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.grid[][]");
    checkIndex(index2, 3, "holder.grid[][]");
    if (typeof value !== "number" || (value << 24) >> 24 !== value) {
      checkInteger(value, `holder.grid[${index}][${index2}]`, 0x7f, -0x80);
    }
    this.$view.setInt8(this.$offset + 30 + index * 3 + index2, value);
  }
  /** Signed and wide. */
  $get_times(index: number): bigint {
    checkIndex(index, 2, "holder.times[]");
    return this.$view.getBigInt64(this.$offset + 40 + index * 8, true);
  }
  /** Sets what `$get_times` gives. */
  $set_times(index: number, value: bigint): void {
    checkIndex(index, 2, "holder.times[]");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `holder.times[${index}]`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + 40 + index * 8, value, true);
  }
}

/**
 * Size of {@link holder}, in bytes.
 *
 * As laid out on i386.
 */
export const holder_SIZE_i386 = 52;
/**
 * The members of {@link holder}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const holder_MEMBERS_i386 = {
  times: { offset: 36 }, grid: { offset: 30 }, others: { offset: 10 }, main: { offset: 0 },
} as const;

/**
 * Reads a {@link holder} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_holder_i386(view: DataView, offset: number, into?: Writable<holder>): holder {
  try {
    into ??= new holder_value(); if (offset >>> 0 !== offset) throw Error();
    into.times = [view.getBigInt64(offset + 36, true), view.getBigInt64(offset + 44, true)];
    into.main = read_note(view, offset);
    into.others = arrayFrom(2, (index) => read_note(view, offset + 10 + index * 10));
    into.grid = arrayFrom(2, (index) => [
      view.getInt8(offset + 30 + index * 3),
      view.getInt8(offset + 31 + index * 3),
      view.getInt8(offset + 32 + index * 3),
    ]);
    return into;
  } catch (error) { checkPlace(view, offset, 52, "holder"); throw error; }
}

/**
 * Writes a {@link holder} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_holder_i386(view: DataView, offset: number, value: holder): void {
  const checked = check_holder_i386(value, "holder");
  checkPlace(view, offset, 52, "holder");
  write_holder_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link holder} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_holder_i386_unchecked(view: DataView, offset: number, value: holder): void {
  write_note_unchecked(view, offset, value.main);
  for (let index = 0; index < 2; index++) {
    const element = value.others[index];
    if (element !== undefined) write_note_unchecked(view, offset + 10 + index * 10, element);
    else putBytes(view, offset + 10 + index * 10, 10);
  }
  for (let index = 0; index < 2; index++) {
    for (let index2 = 0; index2 < 3; index2++) {
      view.setInt8(offset + 30 + index * 3 + index2, value.grid[index]?.[index2] ?? 0);
    }
  }
  for (let index = 0; index < 2; index++) {
    view.setBigInt64(offset + 36 + index * 8, value.times[index] ?? 0n, true);
  }
}

/** A copy of a `holder`; refuses what is none. */
function check_holder_i386(value: holder, path: string): holder {
  checkObject(value, path);
  return {
    main: check_note(value.main, `${path}.main`),
    others: checkArray(value.others, 2, `${path}.others`, (element, at) => check_note(element, at)),
    grid: checkArray(value.grid, 2, `${path}.grid`, (element, at) => checkIntegers(element, 3, at, 0x7f, -0x80)),
    times: checkIntegers(value.times, 2, `${path}.times`, 0x7fffffffffffffffn, -0x8000000000000000n),
  };
}

/**
 * {@link holder} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class holder_table_i386 extends Table<typeof holder_MEMBERS_i386> {
  constructor(...entries: Entries) { super(entries, 52, "holder", holder_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 52); }
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  get main_kind(): number { return this.$view.getUint8(this.$offset); }
  set main_kind(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "main.kind")); }
  /** Fills the gap. */
  get main_pad(): number { return this.$view.getUint8(this.$offset + 1); }
  set main_pad(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "main.pad")); }
  /** Two octets of eight. */
  get main_body_small(): number { return this.$view.getInt16(this.$offset + 2, true); }
  set main_body_small(value: number) {
    this.$view.setInt16(this.$offset + 2, int16(value, this, "main.body.small"), true);
  }
  /** One. */
  $get_main_body_pairs_left(index: number): number {
    checkIndex(index, 2, "holder.main.body.pairs[].left");
    return this.$view.getInt16(this.$offset + 2 + index * 4, true);
  }
  /** Sets what `$get_main_body_pairs_left` gives. */
  $set_main_body_pairs_left(index: number, value: number): void {
    checkIndex(index, 2, "holder.main.body.pairs[].left");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.main.body.pairs[${index}].left`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 2 + index * 4, value, true);
  }
  /** The other. */
  $get_main_body_pairs_right(index: number): number {
    checkIndex(index, 2, "holder.main.body.pairs[].right");
    return this.$view.getInt16(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_main_body_pairs_right` gives. */
  $set_main_body_pairs_right(index: number, value: number): void {
    checkIndex(index, 2, "holder.main.body.pairs[].right");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.main.body.pairs[${index}].right`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 4 + index * 4, value, true);
  }
  /**
   * What it is about.
   *
   * One of {@link KIND}, or unknown.
   */
  $get_others_kind(index: number): number {
    checkIndex(index, 2, "holder.others[].kind");
    return this.$view.getUint8(this.$offset + 10 + index * 10);
  }
  /** Sets what `$get_others_kind` gives. */
  $set_others_kind(index: number, value: number): void {
    checkIndex(index, 2, "holder.others[].kind");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `holder.others[${index}].kind`, 0xff);
    }
    this.$view.setUint8(this.$offset + 10 + index * 10, value);
  }
  /** Fills the gap. */
  $get_others_pad(index: number): number {
    checkIndex(index, 2, "holder.others[].pad");
    return this.$view.getUint8(this.$offset + 11 + index * 10);
  }
  /** Sets what `$get_others_pad` gives. */
  $set_others_pad(index: number, value: number): void {
    checkIndex(index, 2, "holder.others[].pad");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `holder.others[${index}].pad`, 0xff);
    this.$view.setUint8(this.$offset + 11 + index * 10, value);
  }
  /** Two octets of eight. */
  $get_others_body_small(index: number): number {
    checkIndex(index, 2, "holder.others[].body.small");
    return this.$view.getInt16(this.$offset + 12 + index * 10, true);
  }
  /** Sets what `$get_others_body_small` gives. */
  $set_others_body_small(index: number, value: number): void {
    checkIndex(index, 2, "holder.others[].body.small");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.others[${index}].body.small`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 12 + index * 10, value, true);
  }
  /** One. */
  $get_others_body_pairs_left(index: number, index2: number): number {
    checkIndex(index, 2, "holder.others[].body.pairs[].left");
    checkIndex(index2, 2, "holder.others[].body.pairs[].left");
    return this.$view.getInt16(this.$offset + 12 + index * 10 + index2 * 4, true);
  }
  /** Sets what `$get_others_body_pairs_left` gives. */
  $set_others_body_pairs_left(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.others[].body.pairs[].left");
    checkIndex(index2, 2, "holder.others[].body.pairs[].left");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.others[${index}].body.pairs[${index2}].left`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 12 + index * 10 + index2 * 4, value, true);
  }
  /** The other. */
  $get_others_body_pairs_right(index: number, index2: number): number {
    checkIndex(index, 2, "holder.others[].body.pairs[].right");
    checkIndex(index2, 2, "holder.others[].body.pairs[].right");
    return this.$view.getInt16(this.$offset + 14 + index * 10 + index2 * 4, true);
  }
  /** Sets what `$get_others_body_pairs_right` gives. */
  $set_others_body_pairs_right(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.others[].body.pairs[].right");
    checkIndex(index2, 2, "holder.others[].body.pairs[].right");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `holder.others[${index}].body.pairs[${index2}].right`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 14 + index * 10 + index2 * 4, value, true);
  }
  /** Two rows of three. */
  $get_grid(index: number, index2: number): number {
    checkIndex(index, 2, "holder.grid[][]");
    checkIndex(index2, 3, "holder.grid[][]");
    return this.$view.getInt8(this.$offset + 30 + index * 3 + index2);
  }
  /** Sets what `$get_grid` gives. */
  $set_grid(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "holder.grid[][]");
    checkIndex(index2, 3, "holder.grid[][]");
    if (typeof value !== "number" || (value << 24) >> 24 !== value) {
      checkInteger(value, `holder.grid[${index}][${index2}]`, 0x7f, -0x80);
    }
    this.$view.setInt8(this.$offset + 30 + index * 3 + index2, value);
  }
  /** Signed and wide. */
  $get_times(index: number): bigint {
    checkIndex(index, 2, "holder.times[]");
    return this.$view.getBigInt64(this.$offset + 36 + index * 8, true);
  }
  /** Sets what `$get_times` gives. */
  $set_times(index: number, value: bigint): void {
    checkIndex(index, 2, "holder.times[]");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `holder.times[${index}]`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + 36 + index * 8, value, true);
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
const ctl_request_value = /* @__PURE__ */ plain(function (this: Writable<ctl_request>) {
  this.id = 0; this.type = 0; this.words = undefined as never;
});

/**
 * Size of {@link ctl_request}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const ctl_request_SIZE_x86_64 = 32;
/**
 * The members of {@link ctl_request}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const ctl_request_MEMBERS_x86_64 = {
  words: { offset: 8 }, type: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/**
 * Reads a {@link ctl_request} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_ctl_request_x86_64(view: DataView, offset: number, into?: Writable<ctl_request>): ctl_request {
  try {
    into ??= new ctl_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.words = [
      view.getBigUint64(offset + 8, true),
      view.getBigUint64(offset + 16, true),
      view.getBigUint64(offset + 24, true),
    ];
    into.id = view.getUint16(offset, true); into.type = view.getUint16(offset + 2, true); return into;
  } catch (error) { checkPlace(view, offset, 32, "ctl_request"); throw error; }
}

/**
 * Writes a {@link ctl_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_ctl_request_x86_64(view: DataView, offset: number, value: ctl_request): void {
  const checked = check_ctl_request_x86_64(value, "ctl_request");
  checkPlace(view, offset, 32, "ctl_request");
  write_ctl_request_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link ctl_request} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_ctl_request_x86_64_unchecked(view: DataView, offset: number, value: ctl_request): void {
  for (let index = 0; index < 3; index++) {
    view.setBigUint64(offset + 8 + index * 8, value.words[index] ?? 0n, true);
  }
  view.setUint32(offset + 4, 0, true); view.setUint32(offset, (value.id & 0xffff) | (value.type << 16), true);
}

/** A copy of a `ctl_request`; refuses what is none. */
function check_ctl_request_x86_64(value: ctl_request, path: string): ctl_request {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xffff),
    words: checkIntegers(value.words, 3, `${path}.words`, 0xffffffffffffffffn),
  };
}

/**
 * {@link ctl_request} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class ctl_request_table_x86_64 extends Table<typeof ctl_request_MEMBERS_x86_64>
  implements Omit<ctl_request, "words"> {
  constructor(...entries: Entries) { super(entries, 32, "ctl_request", ctl_request_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 32); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), true); }
  /** Its parameters. */
  $get_words(index: number): bigint {
    checkIndex(index, 3, "ctl_request.words[]");
    return this.$view.getBigUint64(this.$offset + 8 + index * 8, true);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: bigint): void {
    checkIndex(index, 3, "ctl_request.words[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `ctl_request.words[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 8 + index * 8, value, true);
  }
}

/**
 * Size of {@link ctl_request}, in bytes.
 *
 * As laid out on i386.
 */
export const ctl_request_SIZE_i386 = 28;
/**
 * The members of {@link ctl_request}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const ctl_request_MEMBERS_i386 = {
  words: { offset: 4 }, type: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/**
 * Reads a {@link ctl_request} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_ctl_request_i386(view: DataView, offset: number, into?: Writable<ctl_request>): ctl_request {
  try {
    into ??= new ctl_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.words = [
      view.getBigUint64(offset + 4, true),
      view.getBigUint64(offset + 12, true),
      view.getBigUint64(offset + 20, true),
    ];
    into.id = view.getUint16(offset, true); into.type = view.getUint16(offset + 2, true); return into;
  } catch (error) { checkPlace(view, offset, 28, "ctl_request"); throw error; }
}

/**
 * Writes a {@link ctl_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_ctl_request_i386(view: DataView, offset: number, value: ctl_request): void {
  const checked = check_ctl_request_i386(value, "ctl_request");
  checkPlace(view, offset, 28, "ctl_request");
  write_ctl_request_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link ctl_request} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_ctl_request_i386_unchecked(view: DataView, offset: number, value: ctl_request): void {
  for (let index = 0; index < 3; index++) {
    view.setBigUint64(offset + 4 + index * 8, value.words[index] ?? 0n, true);
  }
  view.setUint32(offset, (value.id & 0xffff) | (value.type << 16), true);
}

/** A copy of a `ctl_request`; refuses what is none. */
function check_ctl_request_i386(value: ctl_request, path: string): ctl_request {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xffff),
    words: checkIntegers(value.words, 3, `${path}.words`, 0xffffffffffffffffn),
  };
}

/**
 * {@link ctl_request} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class ctl_request_table_i386 extends Table<typeof ctl_request_MEMBERS_i386>
  implements Omit<ctl_request, "words"> {
  constructor(...entries: Entries) { super(entries, 28, "ctl_request", ctl_request_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 28); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), true); }
  /** Its parameters. */
  $get_words(index: number): bigint {
    checkIndex(index, 3, "ctl_request.words[]");
    return this.$view.getBigUint64(this.$offset + 4 + index * 8, true);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: bigint): void {
    checkIndex(index, 3, "ctl_request.words[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `ctl_request.words[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 4 + index * 8, value, true);
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
const ctl_response_value = /* @__PURE__ */ plain(function (this: Writable<ctl_response>) {
  this.id = 0; this.type = 0; this.status = 0; this.result = 0;
});

/** Size of {@link ctl_response}, in bytes. */
export const ctl_response_SIZE = 12;
/** The members of {@link ctl_response}: offsets in bytes, and integers of C. */
export const ctl_response_MEMBERS = {
  result: { offset: 8, type: "uint32_t" }, status: { offset: 4, type: "uint32_t" },
  type: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link ctl_response} at `offset`, in bytes; into `into`, where it is given. */
export function read_ctl_response(view: DataView, offset: number, into?: Writable<ctl_response>): ctl_response {
  try {
    into ??= new ctl_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.result = view.getUint32(offset + 8, true); into.id = view.getUint16(offset, true);
    into.type = view.getUint16(offset + 2, true); into.status = view.getUint32(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "ctl_response"); throw error; }
}

/** Writes a {@link ctl_response} at `offset`, in bytes: all of it or nothing. */
export function write_ctl_response(view: DataView, offset: number, value: ctl_response): void {
  try {
    const { id, type, status, result } = value;
    const $word0 = id | (type << 16);
    if (
      (id & 0xffff) !== id || (type & 0xffff) !== type || status >>> 0 !== status || result >>> 0 !== result ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, result, true); view.setUint32(offset, $word0, true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "ctl_response", {
    id: [0xffff], type: [0xffff], status: [0xffffffff], result: [0xffffffff],
  }); }
}

/** Writes a {@link ctl_response} without a check: what is out of range is cut off. */
export function write_ctl_response_unchecked(view: DataView, offset: number, value: ctl_response): void {
  const { id, type, status, result } = value; view.setUint32(offset + 8, result, true);
  view.setUint32(offset, (id & 0xffff) | (type << 16), true); view.setUint32(offset + 4, status, true);
}

/** {@link ctl_response} in place, in a slot or a table: see {@link Table}. */
export class ctl_response_table extends Table<typeof ctl_response_MEMBERS> implements ctl_response {
  constructor(...entries: Entries) { super(entries, 12, "ctl_response", ctl_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), true); }
  get status(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set status(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "status"), true); }
  get result(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set result(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "result"), true); }
}

/**
 * Number of slots of the ring `ctl`.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const ctl_sring_SLOTS_x86_64 = 64;
/** Bytes from one slot of the ring `ctl` to the next. */
export const ctl_sring_SLOT_SIZE_x86_64 = 32;
/** Offsets in the page of the ring `ctl`, in bytes. */
export const ctl_sring_OFFSET_x86_64 = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * Control.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class ctl_sring_x86_64 extends SharedRing<ctl_request_table_x86_64, ctl_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "ctl_sring");
    super(
      "ctl_sring",
      view,
      offset,
      ctl_sring_SLOTS_x86_64,
      ctl_sring_SLOT_SIZE_x86_64,
      new ctl_request_table_x86_64(view, 0, 0),
      new ctl_response_table(view, 0, 0),
    );
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
/** Offsets in the page of the ring `ctl`, in bytes. */
export const ctl_sring_OFFSET_i386 = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * Control.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 *
 * As laid out on i386.
 */
export class ctl_sring_i386 extends SharedRing<ctl_request_table_i386, ctl_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 3648, "ctl_sring");
    super(
      "ctl_sring",
      view,
      offset,
      ctl_sring_SLOTS_i386,
      ctl_sring_SLOT_SIZE_i386,
      new ctl_request_table_i386(view, 0, 0),
      new ctl_response_table(view, 0, 0),
    );
  }
}

/**
 * A request that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` is another, or `reserved`, for in `words` something is not 0 that has no meaning
 * there.
 */
export type ctl_request_other = {
  readonly id: number;
  readonly struct: ctl_request;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
);

function make_ctl_request_other(why: "unknown" | "reserved", struct: ctl_request): ctl_request_other {
  return { id: struct.id, type: why, struct };
}

/**
 * A response that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` or `status` is another, or `reserved`, for in `result` something is not 0 that
 * has no meaning there.
 */
export type ctl_response_other = {
  readonly id: number;
  readonly struct: ctl_response;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
) & (
  | { readonly status: "unknown" }
  | { readonly status: "reserved" }
);

function make_ctl_response_other(why: "unknown" | "reserved", struct: ctl_response): ctl_response_other {
  return { id: struct.id, type: why, status: why, struct };
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

const SET_request_value = /* @__PURE__ */ plain(function (
  this: Writable<SET_request>,
  id: number,
  level: number,
  mode: number,
) {
  this.id = id; this.type = CTL_SET; this.level = level; this.mode = mode;
});

/**
 * Reads a {@link SET_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_SET_request_x86_64(view: DataView, offset: number): SET_request | ctl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getBigUint64(offset + 24, true);
    const word1 = view.getBigUint64(offset + 16, true);
    const word0 = view.getBigUint64(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== CTL_SET;
    if (
      isOther ||
      (Number(BigInt.asIntN(64, word0)) | 0) !== Number(BigInt.asIntN(64, word0)) ||
      (Number(word1) & 0xff) !== Number(word1) ||
      word2 !== 0n
    ) {
      return make_ctl_request_other(isOther ? "unknown" : "reserved", { id, type, words: [word0, word1, word2] });
    }
    return new SET_request_value(id, Number(BigInt.asIntN(64, word0)), Number(word1));
  } catch (error) { checkPlace(view, offset, 32, "ctl_request"); throw error; }
}

/**
 * Writes a {@link SET_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_SET_request_x86_64(view: DataView, offset: number, value: SET_request): void {
  try {
    const { id, type, level, mode } = value;
    if (
      (id & 0xffff) !== id || type !== CTL_SET || (level | 0) !== level || (mode & 0xff) !== mode ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 24, 0n, true); view.setUint32(offset, id | (CTL_SET << 16), true);
    view.setUint32(offset + 4, 0, true); view.setBigUint64(offset + 8, BigInt.asUintN(64, BigInt(level)), true);
    view.setBigUint64(offset + 16, BigInt.asUintN(64, BigInt(mode)), true);
  } catch { unwritable(view, offset, 32, value, "SET_request", {
    id: [0xffff], type: [CTL_SET, CTL_SET], level: [0x7fffffff, -0x80000000], mode: [0xff],
  }); }
}

/**
 * Reads a {@link SET_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 *
 * As laid out on i386.
 */
export function read_SET_request_i386(view: DataView, offset: number): SET_request | ctl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getBigUint64(offset + 20, true);
    const word1 = view.getBigUint64(offset + 12, true);
    const word0 = view.getBigUint64(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== CTL_SET;
    if (
      isOther ||
      (Number(BigInt.asIntN(64, word0)) | 0) !== Number(BigInt.asIntN(64, word0)) ||
      (Number(word1) & 0xff) !== Number(word1) ||
      word2 !== 0n
    ) {
      return make_ctl_request_other(isOther ? "unknown" : "reserved", { id, type, words: [word0, word1, word2] });
    }
    return new SET_request_value(id, Number(BigInt.asIntN(64, word0)), Number(word1));
  } catch (error) { checkPlace(view, offset, 28, "ctl_request"); throw error; }
}

/**
 * Writes a {@link SET_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_SET_request_i386(view: DataView, offset: number, value: SET_request): void {
  try {
    const { id, type, level, mode } = value;
    if (
      (id & 0xffff) !== id || type !== CTL_SET || (level | 0) !== level || (mode & 0xff) !== mode ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 20, 0n, true); view.setUint32(offset, id | (CTL_SET << 16), true);
    view.setBigUint64(offset + 4, BigInt.asUintN(64, BigInt(level)), true);
    view.setBigUint64(offset + 12, BigInt.asUintN(64, BigInt(mode)), true);
  } catch { unwritable(view, offset, 28, value, "SET_request", {
    id: [0xffff], type: [CTL_SET, CTL_SET], level: [0x7fffffff, -0x80000000], mode: [0xff],
  }); }
}

/** The outcome of a {@link SET_request}, told apart by `status`. */
export type SET_response = {
  /** As in the request. */
  readonly id: number;
  /** As in the request. */
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

const SET_response_DONE_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<SET_response,
  { readonly status: typeof OUTCOME_DONE }>>,
  id: number,
  previous: number,
) {
  this.id = id; this.type = CTL_SET; this.status = OUTCOME_DONE; this.previous = previous;
});

/**
 * Reads a {@link SET_response} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_SET_response(view: DataView, offset: number): SET_response | ctl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === CTL_SET) {
      switch (status) {
        case OUTCOME_FAILED:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
        case OUTCOME_DONE:
          if (((word0 | 0) << 16) >> 16 !== (word0 | 0)) { why = "reserved"; break; }
          return new SET_response_DONE_value(id, (word0 | 0));
      }
    }
    return make_ctl_response_other(why, { id, type, status, result: word0 });
  } catch (error) { checkPlace(view, offset, 12, "ctl_response"); throw error; }
}

/** Writes a {@link SET_response} at `offset`, in bytes: all of it or nothing. */
export function write_SET_response(view: DataView, offset: number, value: SET_response): void {
  try {
    const { id, type, status } = value;
    const word0 = status === OUTCOME_DONE ? value.previous : 0;
    if (
      (id & 0xffff) !== id ||
      type !== CTL_SET ||
      !(status === OUTCOME_DONE || status === OUTCOME_FAILED) ||
      (word0 << 16) >> 16 !== word0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, (word0 >>> 0), true); view.setUint32(offset, id | (CTL_SET << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "SET_response", {
    id: [0xffff],
    type: [CTL_SET, CTL_SET],
    status: [OUTCOME_FAILED, OUTCOME_DONE],
    ...(value?.status === OUTCOME_DONE && { previous: [0x7fff, -0x8000] })
  }); }
}

/** Does nothing. */
export interface NOP_request {
  /** Tells requests apart. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof CTL_NOP;
}

/**
 * Reads a {@link NOP_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_NOP_request_x86_64(view: DataView, offset: number): NOP_request | ctl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getBigUint64(offset + 24, true);
    const word1 = view.getBigUint64(offset + 16, true);
    const word0 = view.getBigUint64(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== CTL_NOP;
    if (isOther || word0 !== 0n || word1 !== 0n || word2 !== 0n) {
      return make_ctl_request_other(isOther ? "unknown" : "reserved", { id, type, words: [word0, word1, word2] });
    }
    return { id, type };
  } catch (error) { checkPlace(view, offset, 32, "ctl_request"); throw error; }
}

/**
 * Writes a {@link NOP_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_NOP_request_x86_64(view: DataView, offset: number, value: NOP_request): void {
  try {
    const { id, type } = value;
    if ((id & 0xffff) !== id || type !== CTL_NOP || offset >>> 0 !== offset) throw Error();
    view.setBigUint64(offset + 24, 0n, true); view.setUint32(offset, id | (CTL_NOP << 16), true);
    view.setUint32(offset + 4, 0, true); view.setBigUint64(offset + 8, 0n, true);
    view.setBigUint64(offset + 16, 0n, true);
  } catch { unwritable(view, offset, 32, value, "NOP_request", { id: [0xffff], type: [CTL_NOP, CTL_NOP] }); }
}

/**
 * Reads a {@link NOP_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 *
 * As laid out on i386.
 */
export function read_NOP_request_i386(view: DataView, offset: number): NOP_request | ctl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getBigUint64(offset + 20, true);
    const word1 = view.getBigUint64(offset + 12, true);
    const word0 = view.getBigUint64(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== CTL_NOP;
    if (isOther || word0 !== 0n || word1 !== 0n || word2 !== 0n) {
      return make_ctl_request_other(isOther ? "unknown" : "reserved", { id, type, words: [word0, word1, word2] });
    }
    return { id, type };
  } catch (error) { checkPlace(view, offset, 28, "ctl_request"); throw error; }
}

/**
 * Writes a {@link NOP_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_NOP_request_i386(view: DataView, offset: number, value: NOP_request): void {
  try {
    const { id, type } = value;
    if ((id & 0xffff) !== id || type !== CTL_NOP || offset >>> 0 !== offset) throw Error();
    view.setBigUint64(offset + 20, 0n, true); view.setUint32(offset, id | (CTL_NOP << 16), true);
    view.setBigUint64(offset + 4, 0n, true); view.setBigUint64(offset + 12, 0n, true);
  } catch { unwritable(view, offset, 28, value, "NOP_request", { id: [0xffff], type: [CTL_NOP, CTL_NOP] }); }
}

/** The outcome of a {@link NOP_request}, told apart by `status`. */
export type NOP_response = {
  /** As in the request. */
  readonly id: number;
  /** As in the request. */
  readonly type: typeof CTL_NOP;
} & (
  | {
      /** Nothing is done. */
      readonly status: typeof OUTCOME_DONE;
    }
);

/**
 * Reads a {@link NOP_response} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_NOP_response(view: DataView, offset: number): NOP_response | ctl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === CTL_NOP) {
      switch (status) {
        case OUTCOME_DONE:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_ctl_response_other(why, { id, type, status, result: word0 });
  } catch (error) { checkPlace(view, offset, 12, "ctl_response"); throw error; }
}

/** Writes a {@link NOP_response} at `offset`, in bytes: all of it or nothing. */
export function write_NOP_response(view: DataView, offset: number, value: NOP_response): void {
  try {
    const { id, type, status } = value;
    if ((id & 0xffff) !== id || type !== CTL_NOP || !(status === OUTCOME_DONE) || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 8, 0, true); view.setUint32(offset, id | (CTL_NOP << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "NOP_response", {
    id: [0xffff],
    type: [CTL_NOP, CTL_NOP],
    status: [OUTCOME_DONE, OUTCOME_DONE],
  }); }
}

/** Any request over the ring `ctl`, told apart by `type`. */
export type ctl_message =
  | SET_request
  | NOP_request;

/**
 * Reads a {@link ctl_message} at `offset`, in bytes; any other request comes back as what it
 * is.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_ctl_message_x86_64(view: DataView, offset: number): ctl_message | ctl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getBigUint64(offset + 24, true);
    const word1 = view.getBigUint64(offset + 16, true);
    const word0 = view.getBigUint64(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    let why: "unknown" | "reserved" = "reserved";
    switch (type) {
      case CTL_SET:
        if (
          (Number(BigInt.asIntN(64, word0)) | 0) !== Number(BigInt.asIntN(64, word0)) ||
          (Number(word1) & 0xff) !== Number(word1) ||
          word2 !== 0n
        ) break;
        return new SET_request_value(id, Number(BigInt.asIntN(64, word0)), Number(word1));
      case CTL_NOP:
        if (word0 !== 0n || word1 !== 0n || word2 !== 0n) break;
        return { id, type };
      default:
        why = "unknown";
    }
    return make_ctl_request_other(why, { id, type, words: [word0, word1, word2] });
  } catch (error) { checkPlace(view, offset, 32, "ctl_request"); throw error; }
}

/**
 * Writes a {@link ctl_message} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_ctl_message_x86_64(view: DataView, offset: number, value: ctl_message): void {
  switch (value?.type) {
    case CTL_SET:
      return write_SET_request_x86_64(view, offset, value);
    case CTL_NOP:
      return write_NOP_request_x86_64(view, offset, value);
    default:
      checkObject(value, "ctl_message");
      checkCode(Reflect.get(value, "type"), [CTL_SET, CTL_NOP], "ctl_message.type");
  }
}

/**
 * Reads a {@link ctl_message} at `offset`, in bytes; any other request comes back as what it
 * is.
 *
 * As laid out on i386.
 */
export function read_ctl_message_i386(view: DataView, offset: number): ctl_message | ctl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getBigUint64(offset + 20, true);
    const word1 = view.getBigUint64(offset + 12, true);
    const word0 = view.getBigUint64(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    let why: "unknown" | "reserved" = "reserved";
    switch (type) {
      case CTL_SET:
        if (
          (Number(BigInt.asIntN(64, word0)) | 0) !== Number(BigInt.asIntN(64, word0)) ||
          (Number(word1) & 0xff) !== Number(word1) ||
          word2 !== 0n
        ) break;
        return new SET_request_value(id, Number(BigInt.asIntN(64, word0)), Number(word1));
      case CTL_NOP:
        if (word0 !== 0n || word1 !== 0n || word2 !== 0n) break;
        return { id, type };
      default:
        why = "unknown";
    }
    return make_ctl_request_other(why, { id, type, words: [word0, word1, word2] });
  } catch (error) { checkPlace(view, offset, 28, "ctl_request"); throw error; }
}

/**
 * Writes a {@link ctl_message} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_ctl_message_i386(view: DataView, offset: number, value: ctl_message): void {
  switch (value?.type) {
    case CTL_SET:
      return write_SET_request_i386(view, offset, value);
    case CTL_NOP:
      return write_NOP_request_i386(view, offset, value);
    default:
      checkObject(value, "ctl_message");
      checkCode(Reflect.get(value, "type"), [CTL_SET, CTL_NOP], "ctl_message.type");
  }
}

/** An entry of a ctl_message_table_x86_64: the message that is there. */
export type ctl_message_table_x86_64_entry = (
  | ctl_message
  | {
      /** Tells requests apart. */
      readonly id: number;
      /** What is asked for. */
      readonly type: UnknownCode;
      /** Its parameters. */
      readonly words: readonly bigint[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: bigint;
};

/**
 * Each {@link ctl_message} of a slot or a table in place: narrowed by `type`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export interface ctl_message_table_x86_64 {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): ctl_message_table_x86_64_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: ctl_request_table_x86_64): ctl_message_table_x86_64_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<ctl_message_table_x86_64_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const ctl_message_table_x86_64: new (
  ...entries: Entries
) => ctl_message_table_x86_64 = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 32, "ctl_request", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 32) as never; }
  $of({ $view, $offset, $length }: ctl_request_table_x86_64): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint16(this.$offset, true);
  }
  get type(): number {
    return this.$view.getUint16(this.$offset + 2, true);
  }
  get level(): number {
    return Number(BigInt.asIntN(32, this.$view.getBigUint64(this.$offset + 8, true)));
  }
  get mode(): number {
    return Number(BigInt.asUintN(8, this.$view.getBigUint64(this.$offset + 16, true)));
  }
  get words(): readonly bigint[] {
    return [
      this.$view.getBigUint64(this.$offset + 8, true),
      this.$view.getBigUint64(this.$offset + 16, true),
      this.$view.getBigUint64(this.$offset + 24, true),
    ];
  }
  get $reserved(): bigint {
    switch (this.type) {
      case CTL_SET:
        return (
          (
            this.$view.getBigUint64(this.$offset + 8, true) ^ BigInt.asUintN(
              64,
              BigInt.asIntN(32, this.$view.getBigUint64(this.$offset + 8, true)),
            )
          ) |
          (
            this.$view.getBigUint64(this.$offset + 16, true) ^ BigInt.asUintN(
              64,
              BigInt.asUintN(8, this.$view.getBigUint64(this.$offset + 16, true)),
            )
          ) |
          this.$view.getBigUint64(this.$offset + 24, true)
        );
      case CTL_NOP:
        return (
          this.$view.getBigUint64(this.$offset + 8, true) |
          this.$view.getBigUint64(this.$offset + 16, true) |
          this.$view.getBigUint64(this.$offset + 24, true)
        );
    }
    return 0n;
  }
} as never;

/** An entry of a ctl_message_table_i386: the message that is there. */
export type ctl_message_table_i386_entry = (
  | ctl_message
  | {
      /** Tells requests apart. */
      readonly id: number;
      /** What is asked for. */
      readonly type: UnknownCode;
      /** Its parameters. */
      readonly words: readonly bigint[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: bigint;
};

/**
 * Each {@link ctl_message} of a slot or a table in place: narrowed by `type`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 *
 * As laid out on i386.
 */
export interface ctl_message_table_i386 {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): ctl_message_table_i386_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: ctl_request_table_i386): ctl_message_table_i386_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<ctl_message_table_i386_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const ctl_message_table_i386: new (
  ...entries: Entries
) => ctl_message_table_i386 = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 28, "ctl_request", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 28) as never; }
  $of({ $view, $offset, $length }: ctl_request_table_i386): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint16(this.$offset, true);
  }
  get type(): number {
    return this.$view.getUint16(this.$offset + 2, true);
  }
  get level(): number {
    return Number(BigInt.asIntN(32, this.$view.getBigUint64(this.$offset + 4, true)));
  }
  get mode(): number {
    return Number(BigInt.asUintN(8, this.$view.getBigUint64(this.$offset + 12, true)));
  }
  get words(): readonly bigint[] {
    return [
      this.$view.getBigUint64(this.$offset + 4, true),
      this.$view.getBigUint64(this.$offset + 12, true),
      this.$view.getBigUint64(this.$offset + 20, true),
    ];
  }
  get $reserved(): bigint {
    switch (this.type) {
      case CTL_SET:
        return (
          (
            this.$view.getBigUint64(this.$offset + 4, true) ^ BigInt.asUintN(
              64,
              BigInt.asIntN(32, this.$view.getBigUint64(this.$offset + 4, true)),
            )
          ) |
          (
            this.$view.getBigUint64(this.$offset + 12, true) ^ BigInt.asUintN(
              64,
              BigInt.asUintN(8, this.$view.getBigUint64(this.$offset + 12, true)),
            )
          ) |
          this.$view.getBigUint64(this.$offset + 20, true)
        );
      case CTL_NOP:
        return (
          this.$view.getBigUint64(this.$offset + 4, true) |
          this.$view.getBigUint64(this.$offset + 12, true) |
          this.$view.getBigUint64(this.$offset + 20, true)
        );
    }
    return 0n;
  }
} as never;

/** Any response over the ring `ctl`, told apart by `type`. */
export type ctl_reply =
  | SET_response
  | NOP_response;

/**
 * Reads a {@link ctl_reply} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_ctl_reply(view: DataView, offset: number): ctl_reply | ctl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    switch (type) {
      case CTL_SET:
        switch (status) {
          case OUTCOME_FAILED:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
          case OUTCOME_DONE:
            if (((word0 | 0) << 16) >> 16 !== (word0 | 0)) { why = "reserved"; break; }
            return new SET_response_DONE_value(id, (word0 | 0));
        }
        break;
      case CTL_NOP:
        switch (status) {
          case OUTCOME_DONE:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
        }
        break;
    }
    return make_ctl_response_other(why, { id, type, status, result: word0 });
  } catch (error) { checkPlace(view, offset, 12, "ctl_response"); throw error; }
}

/** Writes a {@link ctl_reply} at `offset`, in bytes: all of it or nothing. */
export function write_ctl_reply(view: DataView, offset: number, value: ctl_reply): void {
  switch (value?.type) {
    case CTL_SET:
      return write_SET_response(view, offset, value);
    case CTL_NOP:
      return write_NOP_response(view, offset, value);
    default:
      checkObject(value, "ctl_reply");
      checkCode(Reflect.get(value, "type"), [CTL_SET, CTL_NOP], "ctl_reply.type");
  }
}

/** An entry of a ctl_reply_table: the message that is there. */
export type ctl_reply_table_entry = (
  | ctl_reply
  | {
      /** As in the request. */
      readonly id: number;
      /** As in the request. */
      readonly type: UnknownCode | ctl_reply["type"];
      /** The outcome. */
      readonly status: UnknownCode;
      /** Its word. */
      readonly result: number;
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
};

/**
 * Each {@link ctl_reply} of a slot or a table in place: narrowed by `type`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface ctl_reply_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): ctl_reply_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: ctl_response_table): ctl_reply_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<ctl_reply_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const ctl_reply_table: new (...entries: Entries) => ctl_reply_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 12, "ctl_response", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 12) as never; }
  $of({ $view, $offset, $length }: ctl_response_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint16(this.$offset, true);
  }
  get type(): number {
    return this.$view.getUint16(this.$offset + 2, true);
  }
  get status(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get previous(): number {
    return ((this.$view.getUint32(this.$offset + 8, true) << 16) >> 16);
  }
  get result(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get $reserved(): number {
    switch (this.type) {
      case CTL_SET:
        switch (this.status) {
          case OUTCOME_DONE:
            return (
              this.$view.getUint32(this.$offset + 8, true) ^ (
                (this.$view.getUint32(this.$offset + 8, true) << 16) >> 16
              )
            ) >>> 0;
          case OUTCOME_FAILED:
            return this.$view.getUint32(this.$offset + 8, true);
        }
        break;
      case CTL_NOP:
        switch (this.status) {
          case OUTCOME_DONE:
            return this.$view.getUint32(this.$offset + 8, true);
        }
        break;
    }
    return 0;
  }
} as never;

/** Bytes behind a count: its size is that of its elements. */
export interface ether_bytes {
  /**
   * How many there are.
   *
   * Written as the length of `bytes`.
   */
  readonly count?: number;
  /** The bytes. */
  readonly bytes: readonly number[];
}
const ether_bytes_value = /* @__PURE__ */ plain(function (this: Writable<ether_bytes>) {
  this.count = 0; this.bytes = undefined as never;
});

/** Size of {@link ether_bytes}, in bytes. */
export const ether_bytes_SIZE = 4;
/** The members of {@link ether_bytes}: offsets in bytes, and integers of C. */
export const ether_bytes_MEMBERS = { bytes: { offset: 4 }, count: { offset: 0, type: "uint32_t" } } as const;

/**
 * Size of a {@link ether_bytes} with `length` elements in `bytes`, in bytes; no struct of C is
 * smaller than {@link ether_bytes_SIZE}.
 */
export function ether_bytes_size(length: number): number {
  return 4 + length;
}

/** Reads a {@link ether_bytes} at `offset`, in bytes; into `into`, where it is given. */
export function read_ether_bytes(view: DataView, offset: number, into?: Writable<ether_bytes>): ether_bytes {
  try {
    into ??= new ether_bytes_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3);
    into.count = view.getUint32(offset, true);
    into.bytes = arrayFrom(
      elementsIn(view, offset + 4, 1, "ether_bytes.bytes", into.count),
      (index) => view.getUint8(offset + 4 + index),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 4, "ether_bytes"); throw error; }
}

/** Writes a {@link ether_bytes} at `offset`, in bytes: all of it or nothing. */
export function write_ether_bytes(view: DataView, offset: number, value: ether_bytes): void {
  const checked = check_ether_bytes(value, "ether_bytes");
  checkPlace(view, offset, ether_bytes_size(checked.bytes.length), "ether_bytes");
  write_ether_bytes_unchecked(view, offset, checked);
}

/** Writes a {@link ether_bytes} without a check: what is out of range is cut off. */
export function write_ether_bytes_unchecked(view: DataView, offset: number, value: ether_bytes): void {
  view.setUint32(offset, value.bytes.length, true);
  for (let index = 0; index < value.bytes.length; index++) {
    view.setUint8(offset + 4 + index, value.bytes[index] ?? 0);
  }
}

/** A copy of a `ether_bytes`; refuses what is none. */
function check_ether_bytes(value: ether_bytes, path: string): ether_bytes {
  checkObject(value, path);
  return {
    bytes: checkElements(value.bytes, 4294967295, `${path}.bytes`, (element, at) => checkInteger(element, at, 0xff)),
  };
}

/** {@link ether_bytes} in place. No access allocates. */
export class ether_bytes_table extends Table<typeof ether_bytes_MEMBERS> implements Omit<ether_bytes, "bytes"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 4, "ether_bytes", ether_bytes_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  /** The bytes. */
  $get_bytes(index: number): number {
    checkIndex(index, this.$length_bytes, "ether_bytes.bytes[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_bytes` gives. */
  $set_bytes(index: number, value: number): void {
    checkIndex(index, this.$length_bytes, "ether_bytes.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `ether_bytes.bytes[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
  /** The number of elements of `bytes` that are in the view. */
  get $length_bytes(): number {
    return elementsIn(this.$view, this.$offset + 4, 1, "ether_bytes.bytes", this.count);
  }
}

/** Bytes where there is padding: no such struct is smaller than without elements. */
export interface ether_tail {
  /** Before them. */
  readonly before: number;
  /**
   * How many there are.
   *
   * Written as the length of `bytes`.
   */
  readonly count?: number;
  /** The bytes. */
  readonly bytes: readonly number[];
}
const ether_tail_value = /* @__PURE__ */ plain(function (this: Writable<ether_tail>) {
  this.before = 0; this.count = 0; this.bytes = undefined as never;
});

/** Size of {@link ether_tail}, in bytes. */
export const ether_tail_SIZE = 8;
/** The members of {@link ether_tail}: offsets in bytes, and integers of C. */
export const ether_tail_MEMBERS = {
  bytes: { offset: 5 }, count: { offset: 4, type: "uint8_t" }, before: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Size of a {@link ether_tail} with `length` elements in `bytes`, in bytes; no struct of C is
 * smaller than {@link ether_tail_SIZE}.
 */
export function ether_tail_size(length: number): number {
  return Math.max(8, 5 + length);
}

/** Reads a {@link ether_tail} at `offset`, in bytes; into `into`, where it is given. */
export function read_ether_tail(view: DataView, offset: number, into?: Writable<ether_tail>): ether_tail {
  try {
    into ??= new ether_tail_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 7);
    into.before = view.getUint32(offset, true);
    into.count = view.getUint8(offset + 4);
    into.bytes = arrayFrom(
      elementsIn(view, offset + 5, 1, "ether_tail.bytes", into.count),
      (index) => view.getUint8(offset + 5 + index),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 8, "ether_tail"); throw error; }
}

/** Writes a {@link ether_tail} at `offset`, in bytes: all of it or nothing. */
export function write_ether_tail(view: DataView, offset: number, value: ether_tail): void {
  const checked = check_ether_tail(value, "ether_tail");
  checkPlace(view, offset, ether_tail_size(checked.bytes.length), "ether_tail");
  write_ether_tail_unchecked(view, offset, checked);
}

/** Writes a {@link ether_tail} without a check: what is out of range is cut off. */
export function write_ether_tail_unchecked(view: DataView, offset: number, value: ether_tail): void {
  view.setUint32(offset + 4, (value.bytes.length & 0xff), true); view.setUint32(offset, value.before, true);
  for (let index = 0; index < value.bytes.length; index++) {
    view.setUint8(offset + 5 + index, value.bytes[index] ?? 0);
  }
}

/** A copy of a `ether_tail`; refuses what is none. */
function check_ether_tail(value: ether_tail, path: string): ether_tail {
  checkObject(value, path);
  return {
    before: checkInteger(value.before, `${path}.before`, 0xffffffff),
    bytes: checkElements(value.bytes, 255, `${path}.bytes`, (element, at) => checkInteger(element, at, 0xff)),
  };
}

/** {@link ether_tail} in place. No access allocates. */
export class ether_tail_table extends Table<typeof ether_tail_MEMBERS> implements Omit<ether_tail, "bytes"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 8, "ether_tail", ether_tail_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get before(): number { return this.$view.getUint32(this.$offset, true); }
  set before(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "before"), true); }
  get count(): number { return this.$view.getUint8(this.$offset + 4); }
  set count(value: number) { this.$view.setUint8(this.$offset + 4, uint8(value, this, "count")); }
  /** The bytes. */
  $get_bytes(index: number): number {
    checkIndex(index, this.$length_bytes, "ether_tail.bytes[]");
    return this.$view.getUint8(this.$offset + 5 + index);
  }
  /** Sets what `$get_bytes` gives. */
  $set_bytes(index: number, value: number): void {
    checkIndex(index, this.$length_bytes, "ether_tail.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `ether_tail.bytes[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 5 + index, value);
  }
  /** The number of elements of `bytes` that are in the view. */
  get $length_bytes(): number {
    return elementsIn(this.$view, this.$offset + 5, 1, "ether_tail.bytes", this.count);
  }
}

/** `ether_head.rest`. */
export interface ether_head_rest {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_ether_head_rest(view: DataView, offset: number): ether_head_rest {
  return {
    raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
  };
}

/** A copy of a `ether_head_rest`; refuses what is none. */
function check_ether_head_rest(value: ether_head_rest, path: string): ether_head_rest {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

function write_ether_head_rest_unchecked(view: DataView, offset: number, value: ether_head_rest): void {
  putBytes(view, offset, 4, value.raw);
}

/** What follows a head, which is one word or any number of them. */
export interface ether_head {
  /** How many there are. */ readonly count: number;
  readonly rest: ether_head_rest;
}
const ether_head_value = /* @__PURE__ */ plain(function (this: Writable<ether_head>) {
  this.count = 0; this.rest = undefined as never;
});

/** Size of {@link ether_head}, in bytes. */
export const ether_head_SIZE = 8;
/** The members of {@link ether_head}: offsets in bytes, and integers of C. */
export const ether_head_MEMBERS = {
  counted: { offset: 4 }, all: { offset: 4 }, first: { offset: 4, type: "uint32_t" },
  count: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link ether_head} at `offset`, in bytes; into `into`, where it is given. */
export function read_ether_head(view: DataView, offset: number, into?: Writable<ether_head>): ether_head {
  try {
    into ??= new ether_head_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 7);
    into.count = view.getUint32(offset, true);
    into.rest = read_ether_head_rest(view, offset + 4);
    return into;
  } catch (error) { checkPlace(view, offset, 8, "ether_head"); throw error; }
}

/** Writes a {@link ether_head} at `offset`, in bytes: all of it or nothing. */
export function write_ether_head(view: DataView, offset: number, value: ether_head): void {
  const checked = check_ether_head(value, "ether_head");
  checkPlace(view, offset, 8, "ether_head");
  write_ether_head_unchecked(view, offset, checked);
}

/** Writes a {@link ether_head} without a check: what is out of range is cut off. */
export function write_ether_head_unchecked(view: DataView, offset: number, value: ether_head): void {
  view.setUint32(offset, value.count, true);
  write_ether_head_rest_unchecked(view, offset + 4, value.rest);
}

/** A copy of a `ether_head`; refuses what is none. */
function check_ether_head(value: ether_head, path: string): ether_head {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    rest: check_ether_head_rest(value.rest, `${path}.rest`),
  };
}

/** {@link ether_head} in place. No access allocates. */
export class ether_head_table extends Table<typeof ether_head_MEMBERS> implements Omit<ether_head, "rest"> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 8, "ether_head", ether_head_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  /** The first one. */
  get first(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set first(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "first"), true); }
  /** All of them. */
  $get_all(index: number): number {
    checkIndex(index, this.$length_all, "ether_head.all[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_all` gives. */
  $set_all(index: number, value: number): void {
    checkIndex(index, this.$length_all, "ether_head.all[]");
    if (typeof value !== "number" || value >>> 0 !== value) checkInteger(value, `ether_head.all[${index}]`, 0xffffffff);
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
  /** How many there are. */
  get counted_count(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set counted_count(value: number) {
    this.$view.setUint32(this.$offset + 4, uint32(value, this, "counted.count"), true);
  }
  /** The bytes. */
  $get_counted_bytes(index: number): number {
    checkIndex(index, this.$length_counted_bytes, "ether_head.counted.bytes[]");
    return this.$view.getUint8(this.$offset + 8 + index);
  }
  /** Sets what `$get_counted_bytes` gives. */
  $set_counted_bytes(index: number, value: number): void {
    checkIndex(index, this.$length_counted_bytes, "ether_head.counted.bytes[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `ether_head.counted.bytes[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index, value);
  }
  /** The number of elements of `all` that are in the view. */
  get $length_all(): number {
    return elementsIn(this.$view, this.$offset + 4, 4, "ether_head.all");
  }
  /** The number of elements of `counted.bytes` that are in the view. */
  get $length_counted_bytes(): number {
    return elementsIn(this.$view, this.$offset + 8, 1, "ether_head.counted.bytes", this.counted_count);
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

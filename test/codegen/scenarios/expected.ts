// SPDX-License-Identifier: MIT
/**
 * The interface of shutters.
 *
 * Shutters that another domain moves.
 *
 * This file is generated from test/codegen/scenarios/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/scenarios/spec.ts
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
    return this.#view.getUint32(this.#offset, false);
  }

  set req_prod(value: number) {
    checkInteger(value, `${this.#path}.req_prod`, 0xffffffff);
    this.#view.setUint32(this.#offset, value, false);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + 4, false);
  }

  set req_event(value: number) {
    checkInteger(value, `${this.#path}.req_event`, 0xffffffff);
    this.#view.setUint32(this.#offset + 4, value, false);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + 8, false);
  }

  set rsp_prod(value: number) {
    checkInteger(value, `${this.#path}.rsp_prod`, 0xffffffff);
    this.#view.setUint32(this.#offset + 8, value, false);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + 12, false);
  }

  set rsp_event(value: number) {
    checkInteger(value, `${this.#path}.rsp_event`, 0xffffffff);
    this.#view.setUint32(this.#offset + 12, value, false);
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

/** {@link MOVE_request | MOVE}. */
export const SHUTTER_TYPE_MOVE = 3;

/** What a request asks for. */
export type SHUTTER_TYPE =
  | typeof SHUTTER_TYPE_MOVE;

/** The C name of a code of {@link SHUTTER_TYPE}; `undefined` for an unknown one. */
export function SHUTTER_TYPE_name(value: number): string | undefined {
  switch (value) {
    case SHUTTER_TYPE_MOVE:
      return "SHUTTER_TYPE_MOVE";
    default:
      return undefined;
  }
}

/** Done. */
export const SHUTTER_STATUS_SUCCESS = 0;
/** Not possible. */
export const SHUTTER_STATUS_STUCK = 0x0102;

/** What came of a request. */
export type SHUTTER_STATUS =
  | typeof SHUTTER_STATUS_SUCCESS
  | typeof SHUTTER_STATUS_STUCK;

/** The C name of a code of {@link SHUTTER_STATUS}; `undefined` for an unknown one. */
export function SHUTTER_STATUS_name(value: number): string | undefined {
  switch (value) {
    case SHUTTER_STATUS_SUCCESS:
      return "SHUTTER_STATUS_SUCCESS";
    case SHUTTER_STATUS_STUCK:
      return "SHUTTER_STATUS_STUCK";
    default:
      return undefined;
  }
}

/** Bit number of {@link SHUTTER_MOTION_up}. */
export const _SHUTTER_MOTION_up = 0;
/** Upwards. */
export const SHUTTER_MOTION_up = 0x1;
/** Bit number of {@link SHUTTER_MOTION_slow}. */
export const _SHUTTER_MOTION_slow = 15;
/** Slowly. */
export const SHUTTER_MOTION_slow = 0x8000;

/**
 * How a shutter moves.
 *
 * Any of the `SHUTTER_MOTION_*` masks, joined by OR.
 */
export type SHUTTER_MOTION = number;

/**
 * The C names of the flags of {@link SHUTTER_MOTION} that are set; bits without a name come
 * last, as one hexadecimal number.
 */
export function SHUTTER_MOTION_names(value: SHUTTER_MOTION): string[] {
  checkInteger(value, "SHUTTER_MOTION", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & SHUTTER_MOTION_up) !== 0) names.push("SHUTTER_MOTION_up");
  if ((value & SHUTTER_MOTION_slow) !== 0) names.push("SHUTTER_MOTION_slow");
  const unknown = (value & ~0x8001) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A request. */
export interface shutter_request {
  /** Echoed. */
  readonly id: number;
  /**
   * What is asked for.
   *
   * One of {@link SHUTTER_TYPE}, or unknown.
   */
  readonly type: number;
  /** Words. */
  readonly words: readonly number[];
}
const shutter_request_value = /* @__PURE__ */ plain(function (this: Writable<shutter_request>) {
  this.id = 0; this.type = 0; this.words = undefined as never;
});

/** Size of {@link shutter_request}, in bytes. */
export const shutter_request_SIZE = 12;
/** The members of {@link shutter_request}: offsets in bytes, and integers of C. */
export const shutter_request_MEMBERS = {
  words: { offset: 4 }, type: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link shutter_request} at `offset`, in bytes; into `into`, where it is given. */
export function read_shutter_request(
  view: DataView,
  offset: number,
  into?: Writable<shutter_request>,
): shutter_request {
  try {
    into ??= new shutter_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.words = [view.getUint32(offset + 4, false), view.getUint32(offset + 8, false)];
    into.id = view.getUint16(offset, false); into.type = view.getUint16(offset + 2, false); return into;
  } catch (error) { checkPlace(view, offset, 12, "shutter_request"); throw error; }
}

/** Writes a {@link shutter_request} at `offset`, in bytes: all of it or nothing. */
export function write_shutter_request(view: DataView, offset: number, value: shutter_request): void {
  const checked = check_shutter_request(value, "shutter_request");
  checkPlace(view, offset, 12, "shutter_request");
  write_shutter_request_unchecked(view, offset, checked);
}

/** Writes a {@link shutter_request} without a check: what is out of range is cut off. */
export function write_shutter_request_unchecked(view: DataView, offset: number, value: shutter_request): void {
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 4 + index * 4, value.words[index] ?? 0, false);
  }
  view.setUint32(offset, (value.id << 16) | (value.type & 0xffff), false);
}

/** A copy of a `shutter_request`; refuses what is none. */
function check_shutter_request(value: shutter_request, path: string): shutter_request {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xffff),
    words: checkIntegers(value.words, 2, `${path}.words`, 0xffffffff),
  };
}

/** {@link shutter_request} in place, in a slot or a table: see {@link Table}. */
export class shutter_request_table extends Table<typeof shutter_request_MEMBERS>
  implements Omit<shutter_request, "words"> {
  constructor(...entries: Entries) { super(entries, 12, "shutter_request", shutter_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get id(): number { return this.$view.getUint16(this.$offset, false); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), false); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, false); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), false); }
  /** Words. */
  $get_words(index: number): number {
    checkIndex(index, 2, "shutter_request.words[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, false);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 2, "shutter_request.words[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `shutter_request.words[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, false);
  }
}

/** A response. */
export interface shutter_response {
  /** Echoed. */
  readonly id: number;
  /**
   * Echoed.
   *
   * One of {@link SHUTTER_TYPE}, or unknown.
   */
  readonly type: number;
  /**
   * What came of it.
   *
   * One of {@link SHUTTER_STATUS}, or unknown.
   */
  readonly status: number;
  /** Results. */
  readonly results: readonly number[];
}
const shutter_response_value = /* @__PURE__ */ plain(function (this: Writable<shutter_response>) {
  this.id = 0; this.type = 0; this.status = 0; this.results = undefined as never;
});

/** Size of {@link shutter_response}, in bytes. */
export const shutter_response_SIZE = 16;
/** The members of {@link shutter_response}: offsets in bytes, and integers of C. */
export const shutter_response_MEMBERS = {
  results: { offset: 8 }, status: { offset: 4, type: "uint32_t" }, type: { offset: 2, type: "uint16_t" },
  id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link shutter_response} at `offset`, in bytes; into `into`, where it is given. */
export function read_shutter_response(
  view: DataView,
  offset: number,
  into?: Writable<shutter_response>,
): shutter_response {
  try {
    into ??= new shutter_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.results = [view.getUint32(offset + 8, false), view.getUint32(offset + 12, false)];
    into.id = view.getUint16(offset, false); into.type = view.getUint16(offset + 2, false);
    into.status = view.getUint32(offset + 4, false); return into;
  } catch (error) { checkPlace(view, offset, 16, "shutter_response"); throw error; }
}

/** Writes a {@link shutter_response} at `offset`, in bytes: all of it or nothing. */
export function write_shutter_response(view: DataView, offset: number, value: shutter_response): void {
  const checked = check_shutter_response(value, "shutter_response");
  checkPlace(view, offset, 16, "shutter_response");
  write_shutter_response_unchecked(view, offset, checked);
}

/** Writes a {@link shutter_response} without a check: what is out of range is cut off. */
export function write_shutter_response_unchecked(view: DataView, offset: number, value: shutter_response): void {
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 8 + index * 4, value.results[index] ?? 0, false);
  }
  view.setUint32(offset + 4, value.status, false);
  view.setUint32(offset, (value.id << 16) | (value.type & 0xffff), false);
}

/** A copy of a `shutter_response`; refuses what is none. */
function check_shutter_response(value: shutter_response, path: string): shutter_response {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xffff),
    status: checkInteger(value.status, `${path}.status`, 0xffffffff),
    results: checkIntegers(value.results, 2, `${path}.results`, 0xffffffff),
  };
}

/** {@link shutter_response} in place, in a slot or a table: see {@link Table}. */
export class shutter_response_table extends Table<typeof shutter_response_MEMBERS>
  implements Omit<shutter_response, "results"> {
  constructor(...entries: Entries) { super(entries, 16, "shutter_response", shutter_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  get id(): number { return this.$view.getUint16(this.$offset, false); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), false); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, false); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), false); }
  get status(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set status(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "status"), false); }
  /** Results. */
  $get_results(index: number): number {
    checkIndex(index, 2, "shutter_response.results[]");
    return this.$view.getUint32(this.$offset + 8 + index * 4, false);
  }
  /** Sets what `$get_results` gives. */
  $set_results(index: number, value: number): void {
    checkIndex(index, 2, "shutter_response.results[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `shutter_response.results[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 8 + index * 4, value, false);
  }
}

/** Number of slots of the ring `shutters`. */
export const shutters_sring_SLOTS = 128;
/** Bytes from one slot of the ring `shutters` to the next. */
export const shutters_sring_SLOT_SIZE = 16;
/** Offsets in the page of the ring `shutters`, in bytes. */
export const shutters_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * The ring of the shutters.
 *
 * - (must) Each request gets one response.
 * - (must) The frontend asks for nothing while it rains.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class shutters_sring extends SharedRing<shutter_request_table, shutter_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "shutters_sring");
    super(
      "shutters_sring",
      view,
      offset,
      shutters_sring_SLOTS,
      shutters_sring_SLOT_SIZE,
      new shutter_request_table(view, 0, 0),
      new shutter_response_table(view, 0, 0),
    );
  }
}

/**
 * A request that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` is another, or `reserved`, for in `words` something is not 0 that has no meaning
 * there.
 */
export type shutter_request_other = {
  readonly id: number;
  readonly struct: shutter_request;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
);

function make_shutter_request_other(why: "unknown" | "reserved", struct: shutter_request): shutter_request_other {
  return { id: struct.id, type: why, struct };
}

/**
 * A response that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` or `status` is another, or `reserved`, for in `results` something is not 0 that
 * has no meaning there.
 */
export type shutter_response_other = {
  readonly id: number;
  readonly struct: shutter_response;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
) & (
  | { readonly status: "unknown" }
  | { readonly status: "reserved" }
);

function make_shutter_response_other(why: "unknown" | "reserved", struct: shutter_response): shutter_response_other {
  return { id: struct.id, type: why, status: why, struct };
}

/** More about it. */
export interface shutter_detail {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

function read_shutter_detail(view: DataView, offset: number): shutter_detail {
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

/** A copy of a `shutter_detail`; refuses what is none. */
function check_shutter_detail(value: shutter_detail, path: string): shutter_detail {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

function write_shutter_detail_unchecked(view: DataView, offset: number, value: shutter_detail): void {
  putBytes(view, offset, 8, value.raw);
}

/** One shutter of a table. */
export interface shutter {
  /** How far it has moved since it was built. */
  readonly moved: bigint;
  /** By how much it is to move, in millimetres. */
  readonly distance: number;
  /**
   * How.
   *
   * Bits of {@link SHUTTER_MOTION}.
   */
  readonly motion: number;
  /**
   * What it is.
   *
   * One of {@link SHUTTER_TYPE}, or unknown.
   */
  readonly kind: number;
  /** Fills the gap. */
  readonly pad?: readonly number[];
  /** More about it. */
  readonly detail: shutter_detail;
}
const shutter_value = /* @__PURE__ */ plain(function (this: Writable<shutter>) {
  this.moved = 0n; this.distance = 0; this.motion = 0; this.kind = 0; this.pad = undefined as never;
  this.detail = undefined as never;
});

/** Size of {@link shutter}, in bytes. */
export const shutter_SIZE = 24;
/** The members of {@link shutter}: offsets in bytes, and integers of C. */
export const shutter_MEMBERS = {
  detail: { offset: 16 }, pad: { offset: 13 }, kind: { offset: 12, type: "uint8_t" },
  motion: { offset: 10, type: "uint16_t" }, distance: { offset: 8, type: "int16_t" },
  moved: { offset: 0, type: "uint64_t" },
} as const;

/** Reads a {@link shutter} at `offset`, in bytes; into `into`, where it is given. */
export function read_shutter(view: DataView, offset: number, into?: Writable<shutter>): shutter {
  try {
    into ??= new shutter_value(); if (offset >>> 0 !== offset) throw Error();
    into.detail = read_shutter_detail(view, offset + 16); const octets$13 = view.getUint16(offset + 13, true);
    const octets$15 = view.getUint8(offset + 15); into.moved = view.getBigUint64(offset, false);
    into.distance = view.getInt16(offset + 8, false); into.motion = view.getUint16(offset + 10, false);
    into.kind = view.getUint8(offset + 12); into.pad = [octets$13 & 0xff, octets$13 >>> 8, octets$15]; return into;
  } catch (error) { checkPlace(view, offset, 24, "shutter"); throw error; }
}

/** Writes a {@link shutter} at `offset`, in bytes: all of it or nothing. */
export function write_shutter(view: DataView, offset: number, value: shutter): void {
  const checked = check_shutter(value, "shutter");
  checkPlace(view, offset, 24, "shutter");
  write_shutter_unchecked(view, offset, checked);
}

/** Writes a {@link shutter} without a check: what is out of range is cut off. */
export function write_shutter_unchecked(view: DataView, offset: number, value: shutter): void {
  for (let index = 0; index < 3; index++) {
    view.setUint8(offset + 13 + index, value.pad?.[index] ?? 0);
  }
  write_shutter_detail_unchecked(view, offset + 16, value.detail);
  view.setUint8(offset + 12, value.kind); view.setBigUint64(offset, value.moved, false);
  view.setUint32(offset + 8, (value.distance << 16) | (value.motion & 0xffff), false);
}

/** A copy of a `shutter`; refuses what is none. */
function check_shutter(value: shutter, path: string): shutter {
  checkObject(value, path);
  const { pad = arrayFrom(3, () => 0) } = value;
  return {
    moved: checkInteger(value.moved, `${path}.moved`, 0xffffffffffffffffn),
    distance: checkInteger(value.distance, `${path}.distance`, 0x7fff, -0x8000),
    motion: checkInteger(value.motion, `${path}.motion`, 0xffff),
    kind: checkInteger(value.kind, `${path}.kind`, 0xff),
    pad: checkIntegers(pad, 3, `${path}.pad`, 0xff),
    detail: check_shutter_detail(value.detail, `${path}.detail`),
  };
}

/** {@link shutter} in place, in a slot or a table: see {@link Table}. */
export class shutter_table extends Table<typeof shutter_MEMBERS> implements Omit<shutter, "pad" | "detail"> {
  constructor(...entries: Entries) { super(entries, 24, "shutter", shutter_MEMBERS); }
  $at(index: number): this { return this.$move(index, 24); }
  get moved(): bigint { return this.$view.getBigUint64(this.$offset, false); }
  set moved(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "moved"), false); }
  get distance(): number { return this.$view.getInt16(this.$offset + 8, false); }
  set distance(value: number) { this.$view.setInt16(this.$offset + 8, int16(value, this, "distance"), false); }
  get motion(): number { return this.$view.getUint16(this.$offset + 10, false); }
  set motion(value: number) { this.$view.setUint16(this.$offset + 10, uint16(value, this, "motion"), false); }
  get kind(): number { return this.$view.getUint8(this.$offset + 12); }
  set kind(value: number) { this.$view.setUint8(this.$offset + 12, uint8(value, this, "kind")); }
  /** Fills the gap. */
  $get_pad(index: number): number {
    checkIndex(index, 3, "shutter.pad[]");
    return this.$view.getUint8(this.$offset + 13 + index);
  }
  /** Sets what `$get_pad` gives. */
  $set_pad(index: number, value: number): void {
    checkIndex(index, 3, "shutter.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `shutter.pad[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 13 + index, value);
  }
  /** Of each, in degrees. */
  $get_detail_slats_angles(index: number): number {
    checkIndex(index, 8, "shutter.detail.slats.angles[]");
    return this.$view.getUint8(this.$offset + 16 + index);
  }
  /** Sets what `$get_detail_slats_angles` gives. */
  $set_detail_slats_angles(index: number, value: number): void {
    checkIndex(index, 8, "shutter.detail.slats.angles[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `shutter.detail.slats.angles[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 16 + index, value);
  }
  /** Its weight. */
  get detail_weight(): number { return this.$view.getUint32(this.$offset + 16, false); }
  set detail_weight(value: number) {
    this.$view.setUint32(this.$offset + 16, uint32(value, this, "detail.weight"), false);
  }
}

/** Most entries of `table` in a request of MOVE. */
export const MOVE_table_CAPACITY = 170;

/** Moves shutters. */
export interface MOVE_request {
  /** Echoed. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof SHUTTER_TYPE_MOVE;
  /**
   * The shutters.
   *
   * Grant reference of a page with a table of {@link shutter}, which must be granted
   * read-write.
   */
  readonly table: number;
  /** How far all of them are to move. */
  readonly offset: number;
}

const MOVE_request_value = /* @__PURE__ */ plain(function (
  this: Writable<MOVE_request>,
  id: number,
  table: number,
  $offset: number,
) {
  this.id = id; this.type = SHUTTER_TYPE_MOVE; this.table = table; this.offset = $offset;
});

/**
 * Reads a {@link MOVE_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_MOVE_request(view: DataView, offset: number): MOVE_request | shutter_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getUint32(offset + 8, false);
    const word0 = view.getUint32(offset + 4, false);
    const id = view.getUint16(offset, false);
    const type = view.getUint16(offset + 2, false);
    const isOther = type !== SHUTTER_TYPE_MOVE;
    if (isOther || ((word1 | 0) << 16) >> 16 !== (word1 | 0)) {
      return make_shutter_request_other(isOther ? "unknown" : "reserved", { id, type, words: [word0, word1] });
    }
    return new MOVE_request_value(id, word0, (word1 | 0));
  } catch (error) { checkPlace(view, offset, 12, "shutter_request"); throw error; }
}

/** Writes a {@link MOVE_request} at `offset`, in bytes: all of it or nothing. */
export function write_MOVE_request(view: DataView, offset: number, value: MOVE_request): void {
  try {
    const { id, type, table, offset: $offset } = value;
    if (
      (id & 0xffff) !== id || type !== SHUTTER_TYPE_MOVE || table >>> 0 !== table ||
      ($offset << 16) >> 16 !== $offset || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, ($offset >>> 0), false);
    view.setUint32(offset, (id << 16) | SHUTTER_TYPE_MOVE, false); view.setUint32(offset + 4, table, false);
  } catch { unwritable(view, offset, 12, value, "MOVE_request", {
    id: [0xffff],
    type: [SHUTTER_TYPE_MOVE, SHUTTER_TYPE_MOVE],
    table: [0xffffffff],
    offset: [0x7fff, -0x8000],
  }); }
}

/** The outcome of a {@link MOVE_request}, told apart by `status`. */
export type MOVE_response = {
  /** Echoed. */
  readonly id: number;
  /** Echoed. */
  readonly type: typeof SHUTTER_TYPE_MOVE;
} & (
  | {
      /** They have moved. */
      readonly status: typeof SHUTTER_STATUS_SUCCESS;
      /** The least that one has moved. */
      readonly least: number;
      /** The most that one has moved. */
      readonly most: number;
    }
  | {
      /** One is stuck. */
      readonly status: typeof SHUTTER_STATUS_STUCK;
    }
);

const MOVE_response_SUCCESS_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<MOVE_response,
  { readonly status: typeof SHUTTER_STATUS_SUCCESS }>>,
  id: number,
  least: number,
  most: number,
) {
  this.id = id; this.type = SHUTTER_TYPE_MOVE; this.status = SHUTTER_STATUS_SUCCESS; this.least = least;
  this.most = most;
});

/**
 * Reads a {@link MOVE_response} at `offset`, in bytes; any other response comes back as what
 * it is.
 */
export function read_MOVE_response(view: DataView, offset: number): MOVE_response | shutter_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getUint32(offset + 12, false);
    const word0 = view.getUint32(offset + 8, false);
    const id = view.getUint16(offset, false);
    const type = view.getUint16(offset + 2, false);
    const status = view.getUint32(offset + 4, false);
    let why: "unknown" | "reserved" = "unknown";
    if (type === SHUTTER_TYPE_MOVE) {
      switch (status) {
        case SHUTTER_STATUS_STUCK:
          if (word0 !== 0 || word1 !== 0) { why = "reserved"; break; }
          return { id, type, status };
        case SHUTTER_STATUS_SUCCESS:
          if (((word0 | 0) << 16) >> 16 !== (word0 | 0) || (word1 & 0xffff) !== word1) { why = "reserved"; break; }
          return new MOVE_response_SUCCESS_value(id, (word0 | 0), word1);
      }
    }
    return make_shutter_response_other(why, { id, type, status, results: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 16, "shutter_response"); throw error; }
}

/** Writes a {@link MOVE_response} at `offset`, in bytes: all of it or nothing. */
export function write_MOVE_response(view: DataView, offset: number, value: MOVE_response): void {
  try {
    const { id, type, status } = value;
    const word0 = status === SHUTTER_STATUS_SUCCESS ? value.least : 0;
    const word1 = status === SHUTTER_STATUS_SUCCESS ? value.most : 0;
    if (
      (id & 0xffff) !== id ||
      type !== SHUTTER_TYPE_MOVE ||
      !(status === SHUTTER_STATUS_SUCCESS || status === SHUTTER_STATUS_STUCK) ||
      (word0 << 16) >> 16 !== word0 ||
      (word1 & 0xffff) !== word1 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, word1, false); view.setUint32(offset, (id << 16) | SHUTTER_TYPE_MOVE, false);
    view.setUint32(offset + 4, status, false); view.setUint32(offset + 8, (word0 >>> 0), false);
  } catch {
    checkCode(value?.status, [SHUTTER_STATUS_SUCCESS, SHUTTER_STATUS_STUCK], "MOVE_response.status");
    unwritable(view, offset, 16, value, "MOVE_response", {
      id: [0xffff],
      type: [SHUTTER_TYPE_MOVE, SHUTTER_TYPE_MOVE],
      ...(value?.status === SHUTTER_STATUS_SUCCESS && { least: [0x7fff, -0x8000], most: [0xffff] })
    });
  }
}

/** Any request over the ring `shutters`, told apart by `type`. */
export type shutters_message =
  | MOVE_request;

/**
 * Reads a {@link shutters_message} at `offset`, in bytes; any other request comes back as what
 * it is.
 */
export function read_shutters_message(view: DataView, offset: number): shutters_message | shutter_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getUint32(offset + 8, false);
    const word0 = view.getUint32(offset + 4, false);
    const id = view.getUint16(offset, false);
    const type = view.getUint16(offset + 2, false);
    let why: "unknown" | "reserved" = "reserved";
    switch (type) {
      case SHUTTER_TYPE_MOVE:
        if (((word1 | 0) << 16) >> 16 !== (word1 | 0)) break;
        return new MOVE_request_value(id, word0, (word1 | 0));
      default:
        why = "unknown";
    }
    return make_shutter_request_other(why, { id, type, words: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 12, "shutter_request"); throw error; }
}

/** Writes a {@link shutters_message} at `offset`, in bytes: all of it or nothing. */
export function write_shutters_message(view: DataView, offset: number, value: shutters_message): void {
  switch (value?.type) {
    case SHUTTER_TYPE_MOVE:
      return write_MOVE_request(view, offset, value);
    default:
      checkObject(value, "shutters_message");
      checkCode(Reflect.get(value, "type"), [SHUTTER_TYPE_MOVE], "shutters_message.type");
  }
}

/** An entry of a shutters_message_table: the message that is there. */
export type shutters_message_table_entry = (
  | shutters_message
  | {
      /** Echoed. */
      readonly id: number;
      /** What is asked for. */
      readonly type: UnknownCode;
      /** Words. */
      readonly words: readonly number[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
};

/**
 * Each {@link shutters_message} of a slot or a table in place: narrowed by `type`, with no
 * object made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface shutters_message_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): shutters_message_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: shutter_request_table): shutters_message_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<shutters_message_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const shutters_message_table: new (
  ...entries: Entries
) => shutters_message_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 12, "shutter_request", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 12) as never; }
  $of({ $view, $offset, $length }: shutter_request_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint16(this.$offset, false);
  }
  get type(): number {
    return this.$view.getUint16(this.$offset + 2, false);
  }
  get table(): number {
    return this.$view.getUint32(this.$offset + 4, false);
  }
  get offset(): number {
    return ((this.$view.getUint32(this.$offset + 8, false) << 16) >> 16);
  }
  get words(): readonly number[] {
    return [this.$view.getUint32(this.$offset + 4, false), this.$view.getUint32(this.$offset + 8, false)];
  }
  get $reserved(): number {
    switch (this.type) {
      case SHUTTER_TYPE_MOVE:
        return (
          this.$view.getUint32(this.$offset + 8, false) ^ ((this.$view.getUint32(this.$offset + 8, false) << 16) >> 16)
        ) >>> 0;
    }
    return 0;
  }
} as never;

/** Any response over the ring `shutters`, told apart by `type`. */
export type shutters_reply =
  | MOVE_response;

/**
 * Reads a {@link shutters_reply} at `offset`, in bytes; any other response comes back as what
 * it is.
 */
export function read_shutters_reply(view: DataView, offset: number): shutters_reply | shutter_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getUint32(offset + 12, false);
    const word0 = view.getUint32(offset + 8, false);
    const id = view.getUint16(offset, false);
    const type = view.getUint16(offset + 2, false);
    const status = view.getUint32(offset + 4, false);
    let why: "unknown" | "reserved" = "unknown";
    switch (type) {
      case SHUTTER_TYPE_MOVE:
        switch (status) {
          case SHUTTER_STATUS_STUCK:
            if (word0 !== 0 || word1 !== 0) { why = "reserved"; break; }
            return { id, type, status };
          case SHUTTER_STATUS_SUCCESS:
            if (((word0 | 0) << 16) >> 16 !== (word0 | 0) || (word1 & 0xffff) !== word1) { why = "reserved"; break; }
            return new MOVE_response_SUCCESS_value(id, (word0 | 0), word1);
        }
        break;
    }
    return make_shutter_response_other(why, { id, type, status, results: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 16, "shutter_response"); throw error; }
}

/** Writes a {@link shutters_reply} at `offset`, in bytes: all of it or nothing. */
export function write_shutters_reply(view: DataView, offset: number, value: shutters_reply): void {
  switch (value?.type) {
    case SHUTTER_TYPE_MOVE:
      return write_MOVE_response(view, offset, value);
    default:
      checkObject(value, "shutters_reply");
      checkCode(Reflect.get(value, "type"), [SHUTTER_TYPE_MOVE], "shutters_reply.type");
  }
}

/** An entry of a shutters_reply_table: the message that is there. */
export type shutters_reply_table_entry = (
  | shutters_reply
  | {
      /** Echoed. */
      readonly id: number;
      /** Echoed. */
      readonly type: UnknownCode | shutters_reply["type"];
      /** What came of it. */
      readonly status: UnknownCode;
      /** Results. */
      readonly results: readonly number[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
};

/**
 * Each {@link shutters_reply} of a slot or a table in place: narrowed by `type`, with no
 * object made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface shutters_reply_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): shutters_reply_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: shutter_response_table): shutters_reply_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<shutters_reply_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const shutters_reply_table: new (...entries: Entries) => shutters_reply_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 16, "shutter_response", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 16) as never; }
  $of({ $view, $offset, $length }: shutter_response_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint16(this.$offset, false);
  }
  get type(): number {
    return this.$view.getUint16(this.$offset + 2, false);
  }
  get status(): number {
    return this.$view.getUint32(this.$offset + 4, false);
  }
  get least(): number {
    return ((this.$view.getUint32(this.$offset + 8, false) << 16) >> 16);
  }
  get most(): number {
    return (this.$view.getUint32(this.$offset + 12, false) & 0xffff);
  }
  get results(): readonly number[] {
    return [this.$view.getUint32(this.$offset + 8, false), this.$view.getUint32(this.$offset + 12, false)];
  }
  get $reserved(): number {
    switch (this.type) {
      case SHUTTER_TYPE_MOVE:
        switch (this.status) {
          case SHUTTER_STATUS_SUCCESS:
            return (
              (
                this.$view.getUint32(this.$offset + 8, false) ^ (
                  (this.$view.getUint32(this.$offset + 8, false) << 16) >> 16
                )
              ) |
              (
                this.$view.getUint32(this.$offset + 12, false) ^ (
                  this.$view.getUint32(this.$offset + 12, false) & 0xffff
                )
              )
            ) >>> 0;
          case SHUTTER_STATUS_STUCK:
            return (
              this.$view.getUint32(this.$offset + 8, false) |
              this.$view.getUint32(this.$offset + 12, false)
            ) >>> 0;
        }
        break;
    }
    return 0;
  }
} as never;

/** Grant reference of the ring of room N. */
export const room_N_ring_ref = { path: "room-N/ring-ref", writer: "frontend", values: null, default: "0" } as const;

/** Whether the backend knows how windy it is. */
export const feature_wind = { path: "feature-wind", writer: "backend", values: "switch", default: "0" } as const;

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
    this.#consumed = view.getUint32(offset + 8, false);
    this.#produced = isFront ? view.getUint32(offset, false) : this.#consumed;
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
    const count = (this.#view.getUint32(this.#otherIndex, false) - this.#consumed) >>> 0;
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
    const before = this.#view.getUint32(this.#ownIndex, false);
    this.#view.setUint32(this.#ownIndex, this.#produced, false);
    const event = this.#view.getUint32(this.#ownIndex + 4, false);
    return (this.#produced - event) >>> 0 < (this.#produced - before) >>> 0;
  }

  /** Asks to be notified of the next entry; `true` where there is one already. */
  $final_check(): boolean {
    if (this.#broken !== undefined) return false;
    this.#view.setUint32(this.#otherIndex + 4, this.#consumed + 1, false);
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

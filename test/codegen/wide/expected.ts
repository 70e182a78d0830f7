// SPDX-License-Identifier: MIT
/**
 * A disk that counts in 32 bits.
 *
 * A disk that counts in 32 bits.
 *
 * This file is generated from test/codegen/wide/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/wide/spec.ts
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

/** Nothing. */
export const DISK_OP_NONE = 0;
/** {@link FLUSH_request | FLUSH}. */
export const DISK_OP_FLUSH = 1;

/** What a disk can do. */
export type DISK_OP =
  | typeof DISK_OP_NONE
  | typeof DISK_OP_FLUSH;

/** The C name of a code of {@link DISK_OP}; `undefined` for an unknown one. */
export function DISK_OP_name(value: number): string | undefined {
  switch (value) {
    case DISK_OP_NONE:
      return "DISK_OP_NONE";
    case DISK_OP_FLUSH:
      return "DISK_OP_FLUSH";
    default:
      return undefined;
  }
}

/** It is done. */
export const DISK_STATUS_SUCCESS = 0;
/** It failed. */
export const DISK_STATUS_ERROR = 1;

/** How it went. */
export type DISK_STATUS =
  | typeof DISK_STATUS_SUCCESS
  | typeof DISK_STATUS_ERROR;

/** The C name of a code of {@link DISK_STATUS}; `undefined` for an unknown one. */
export function DISK_STATUS_name(value: number): string | undefined {
  switch (value) {
    case DISK_STATUS_SUCCESS:
      return "DISK_STATUS_SUCCESS";
    case DISK_STATUS_ERROR:
      return "DISK_STATUS_ERROR";
    default:
      return undefined;
  }
}

/** A request, whose id may be larger than a small integer of a JavaScript engine. */
export interface disk_request {
  /** Tells requests apart. */
  readonly id: number;
  /**
   * What to do.
   *
   * One of {@link DISK_OP}, or unknown.
   */
  readonly op: number;
  /** The parameter. */
  readonly data: number;
}
const disk_request_value = /* @__PURE__ */ plain(function (this: Writable<disk_request>) {
  this.id = 0; this.op = 0; this.data = 0;
});

/** Size of {@link disk_request}, in bytes. */
export const disk_request_SIZE = 12;
/** The members of {@link disk_request}: offsets in bytes, and integers of C. */
export const disk_request_MEMBERS = {
  data: { offset: 8, type: "uint32_t" }, op: { offset: 4, type: "uint32_t" }, id: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link disk_request} at `offset`, in bytes; into `into`, where it is given. */
export function read_disk_request(view: DataView, offset: number, into?: Writable<disk_request>): disk_request {
  try {
    into ??= new disk_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.data = view.getUint32(offset + 8, true); into.id = view.getUint32(offset, true);
    into.op = view.getUint32(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "disk_request"); throw error; }
}

/** Writes a {@link disk_request} at `offset`, in bytes: all of it or nothing. */
export function write_disk_request(view: DataView, offset: number, value: disk_request): void {
  try {
    const { id, op, data } = value;
    if (id >>> 0 !== id || op >>> 0 !== op || data >>> 0 !== data || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 8, data, true); view.setUint32(offset, id, true); view.setUint32(offset + 4, op, true);
  } catch { unwritable(view, offset, 12, value, "disk_request", {
    id: [0xffffffff], op: [0xffffffff], data: [0xffffffff],
  }); }
}

/** Writes a {@link disk_request} without a check: what is out of range is cut off. */
export function write_disk_request_unchecked(view: DataView, offset: number, value: disk_request): void {
  const { id, op, data } = value; view.setUint32(offset + 8, data, true); view.setUint32(offset, id, true);
  view.setUint32(offset + 4, op, true);
}

/** {@link disk_request} in place, in a slot or a table: see {@link Table}. */
export class disk_request_table extends Table<typeof disk_request_MEMBERS> implements disk_request {
  constructor(...entries: Entries) { super(entries, 12, "disk_request", disk_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get id(): number { return this.$view.getUint32(this.$offset, true); }
  set id(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "id"), true); }
  get op(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set op(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "op"), true); }
  get data(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set data(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "data"), true); }
}

/** A response. */
export interface disk_response {
  /** That of the request. */
  readonly id: number;
  /**
   * That of the request.
   *
   * One of {@link DISK_OP}, or unknown.
   */
  readonly op: number;
  /**
   * The outcome.
   *
   * One of {@link DISK_STATUS}, or unknown.
   */
  readonly status: number;
  /** The result. */
  readonly data: number;
}
const disk_response_value = /* @__PURE__ */ plain(function (this: Writable<disk_response>) {
  this.id = 0; this.op = 0; this.status = 0; this.data = 0;
});

/** Size of {@link disk_response}, in bytes. */
export const disk_response_SIZE = 16;
/** The members of {@link disk_response}: offsets in bytes, and integers of C. */
export const disk_response_MEMBERS = {
  data: { offset: 12, type: "uint32_t" }, status: { offset: 8, type: "uint32_t" }, op: { offset: 4, type: "uint32_t" },
  id: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link disk_response} at `offset`, in bytes; into `into`, where it is given. */
export function read_disk_response(view: DataView, offset: number, into?: Writable<disk_response>): disk_response {
  try {
    into ??= new disk_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.data = view.getUint32(offset + 12, true); into.id = view.getUint32(offset, true);
    into.op = view.getUint32(offset + 4, true); into.status = view.getUint32(offset + 8, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "disk_response"); throw error; }
}

/** Writes a {@link disk_response} at `offset`, in bytes: all of it or nothing. */
export function write_disk_response(view: DataView, offset: number, value: disk_response): void {
  try {
    const { id, op, status, data } = value;
    if (
      id >>> 0 !== id || op >>> 0 !== op || status >>> 0 !== status || data >>> 0 !== data || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, data, true); view.setUint32(offset, id, true); view.setUint32(offset + 4, op, true);
    view.setUint32(offset + 8, status, true);
  } catch { unwritable(view, offset, 16, value, "disk_response", {
    id: [0xffffffff], op: [0xffffffff], status: [0xffffffff], data: [0xffffffff],
  }); }
}

/** Writes a {@link disk_response} without a check: what is out of range is cut off. */
export function write_disk_response_unchecked(view: DataView, offset: number, value: disk_response): void {
  const { id, op, status, data } = value; view.setUint32(offset + 12, data, true);
  view.setUint32(offset, id, true); view.setUint32(offset + 4, op, true);
  view.setUint32(offset + 8, status, true);
}

/** {@link disk_response} in place, in a slot or a table: see {@link Table}. */
export class disk_response_table extends Table<typeof disk_response_MEMBERS> implements disk_response {
  constructor(...entries: Entries) { super(entries, 16, "disk_response", disk_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  get id(): number { return this.$view.getUint32(this.$offset, true); }
  set id(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "id"), true); }
  get op(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set op(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "op"), true); }
  get status(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set status(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "status"), true); }
  get data(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set data(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "data"), true); }
}

/** Number of slots of the ring `disk`. */
export const disk_sring_SLOTS = 128;
/** Bytes from one slot of the ring `disk` to the next. */
export const disk_sring_SLOT_SIZE = 16;
/** Offsets in the page of the ring `disk`, in bytes. */
export const disk_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * The ring.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class disk_sring extends SharedRing<disk_request_table, disk_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "disk_sring");
    super(
      "disk_sring",
      view,
      offset,
      disk_sring_SLOTS,
      disk_sring_SLOT_SIZE,
      new disk_request_table(view, 0, 0),
      new disk_response_table(view, 0, 0),
    );
  }
}

/**
 * A request that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `op` is another, or `reserved`, for in `data` something is not 0 that has no meaning
 * there.
 */
export type disk_request_other = {
  readonly id: number;
  readonly struct: disk_request;
} & (
  | { readonly op: "unknown" }
  | { readonly op: "reserved" }
);

function make_disk_request_other(why: "unknown" | "reserved", struct: disk_request): disk_request_other {
  return { id: struct.id, op: why, struct };
}

/**
 * A response that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `op` or `status` is another, or `reserved`, for in `data` something is not 0 that has no
 * meaning there.
 */
export type disk_response_other = {
  readonly id: number;
  readonly struct: disk_response;
} & (
  | { readonly op: "unknown" }
  | { readonly op: "reserved" }
) & (
  | { readonly status: "unknown" }
  | { readonly status: "reserved" }
);

function make_disk_response_other(why: "unknown" | "reserved", struct: disk_response): disk_response_other {
  return { id: struct.id, op: why, status: why, struct };
}

/** Writes what is cached. */
export interface FLUSH_request {
  /** Tells requests apart. */
  readonly id: number;
  /** What to do. */
  readonly op: typeof DISK_OP_FLUSH;
}

const FLUSH_request_value = /* @__PURE__ */ plain(function (this: Writable<FLUSH_request>, id: number) {
  this.id = id; this.op = DISK_OP_FLUSH;
});

/**
 * Reads a {@link FLUSH_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_FLUSH_request(view: DataView, offset: number): FLUSH_request | disk_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint32(offset, true);
    const op = view.getUint32(offset + 4, true);
    const isOther = op !== DISK_OP_FLUSH;
    if (isOther || word0 !== 0) {
      return make_disk_request_other(isOther ? "unknown" : "reserved", { id, op, data: word0 });
    }
    return new FLUSH_request_value(id);
  } catch (error) { checkPlace(view, offset, 12, "disk_request"); throw error; }
}

/** Writes a {@link FLUSH_request} at `offset`, in bytes: all of it or nothing. */
export function write_FLUSH_request(view: DataView, offset: number, value: FLUSH_request): void {
  try {
    const { id, op } = value;
    if (id >>> 0 !== id || op !== DISK_OP_FLUSH || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 8, 0, true); view.setUint32(offset, id, true);
    view.setUint32(offset + 4, DISK_OP_FLUSH, true);
  } catch { unwritable(view, offset, 12, value, "FLUSH_request", {
    id: [0xffffffff],
    op: [DISK_OP_FLUSH, DISK_OP_FLUSH],
  }); }
}

/** The outcome of a {@link FLUSH_request}, told apart by `status`. */
export type FLUSH_response = {
  /** That of the request. */
  readonly id: number;
  /** That of the request. */
  readonly op: typeof DISK_OP_FLUSH;
} & (
  | {
      /** All is written. */
      readonly status: typeof DISK_STATUS_SUCCESS;
    }
  | {
      /** Some is lost. */
      readonly status: typeof DISK_STATUS_ERROR;
    }
);

const FLUSH_response_SUCCESS_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<FLUSH_response,
  { readonly status: typeof DISK_STATUS_SUCCESS }>>,
  id: number,
) {
  this.id = id; this.op = DISK_OP_FLUSH; this.status = DISK_STATUS_SUCCESS;
});

const FLUSH_response_ERROR_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<FLUSH_response,
  { readonly status: typeof DISK_STATUS_ERROR }>>,
  id: number,
) {
  this.id = id; this.op = DISK_OP_FLUSH; this.status = DISK_STATUS_ERROR;
});

/**
 * Reads a {@link FLUSH_response} at `offset`, in bytes; any other response comes back as what
 * it is.
 */
export function read_FLUSH_response(view: DataView, offset: number): FLUSH_response | disk_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 12, true);
    const id = view.getUint32(offset, true);
    const op = view.getUint32(offset + 4, true);
    const status = view.getUint32(offset + 8, true);
    let why: "unknown" | "reserved" = "unknown";
    if (op === DISK_OP_FLUSH) {
      switch (status) {
        case DISK_STATUS_SUCCESS:
          if (word0 !== 0) { why = "reserved"; break; }
          return new FLUSH_response_SUCCESS_value(id);
        case DISK_STATUS_ERROR:
          if (word0 !== 0) { why = "reserved"; break; }
          return new FLUSH_response_ERROR_value(id);
      }
    }
    return make_disk_response_other(why, { id, op, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 16, "disk_response"); throw error; }
}

/** Writes a {@link FLUSH_response} at `offset`, in bytes: all of it or nothing. */
export function write_FLUSH_response(view: DataView, offset: number, value: FLUSH_response): void {
  try {
    const { id, op, status } = value;
    if (
      id >>> 0 !== id ||
      op !== DISK_OP_FLUSH ||
      !(status === DISK_STATUS_SUCCESS || status === DISK_STATUS_ERROR) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, 0, true); view.setUint32(offset, id, true);
    view.setUint32(offset + 4, DISK_OP_FLUSH, true); view.setUint32(offset + 8, status, true);
  } catch { unwritable(view, offset, 16, value, "FLUSH_response", {
    id: [0xffffffff],
    op: [DISK_OP_FLUSH, DISK_OP_FLUSH],
    status: [DISK_STATUS_ERROR, DISK_STATUS_SUCCESS],
  }); }
}

/** Any request over the ring `disk`, told apart by `op`. */
export type disk_message =
  | FLUSH_request;

/**
 * Reads a {@link disk_message} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_disk_message(view: DataView, offset: number): disk_message | disk_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint32(offset, true);
    const op = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "reserved";
    switch (op) {
      case DISK_OP_FLUSH:
        if (word0 !== 0) break;
        return new FLUSH_request_value(id);
      default:
        why = "unknown";
    }
    return make_disk_request_other(why, { id, op, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "disk_request"); throw error; }
}

/** Writes a {@link disk_message} at `offset`, in bytes: all of it or nothing. */
export function write_disk_message(view: DataView, offset: number, value: disk_message): void {
  switch (value?.op) {
    case DISK_OP_FLUSH:
      return write_FLUSH_request(view, offset, value);
    default:
      checkObject(value, "disk_message");
      checkCode(Reflect.get(value, "op"), [DISK_OP_FLUSH], "disk_message.op");
  }
}

/** An entry of a disk_message_table: the message that is there. */
export type disk_message_table_entry = (
  | disk_message
  | {
      /** Tells requests apart. */
      readonly id: number;
      /** What to do. */
      readonly op: UnknownCode;
      /** The parameter. */
      readonly data: number;
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
};

/**
 * Each {@link disk_message} of a slot or a table in place: narrowed by `op`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface disk_message_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): disk_message_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: disk_request_table): disk_message_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<disk_message_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const disk_message_table: new (...entries: Entries) => disk_message_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 12, "disk_request", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 12) as never; }
  $of({ $view, $offset, $length }: disk_request_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint32(this.$offset, true);
  }
  get op(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get data(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get $reserved(): number {
    switch (this.op) {
      case DISK_OP_FLUSH:
        return this.$view.getUint32(this.$offset + 8, true);
    }
    return 0;
  }
} as never;

/** Any response over the ring `disk`, told apart by `op`. */
export type disk_reply =
  | FLUSH_response;

/**
 * Reads a {@link disk_reply} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_disk_reply(view: DataView, offset: number): disk_reply | disk_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 12, true);
    const id = view.getUint32(offset, true);
    const op = view.getUint32(offset + 4, true);
    const status = view.getUint32(offset + 8, true);
    let why: "unknown" | "reserved" = "unknown";
    switch (op) {
      case DISK_OP_FLUSH:
        switch (status) {
          case DISK_STATUS_SUCCESS:
            if (word0 !== 0) { why = "reserved"; break; }
            return new FLUSH_response_SUCCESS_value(id);
          case DISK_STATUS_ERROR:
            if (word0 !== 0) { why = "reserved"; break; }
            return new FLUSH_response_ERROR_value(id);
        }
        break;
    }
    return make_disk_response_other(why, { id, op, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 16, "disk_response"); throw error; }
}

/** Writes a {@link disk_reply} at `offset`, in bytes: all of it or nothing. */
export function write_disk_reply(view: DataView, offset: number, value: disk_reply): void {
  switch (value?.op) {
    case DISK_OP_FLUSH:
      return write_FLUSH_response(view, offset, value);
    default:
      checkObject(value, "disk_reply");
      checkCode(Reflect.get(value, "op"), [DISK_OP_FLUSH], "disk_reply.op");
  }
}

/** An entry of a disk_reply_table: the message that is there. */
export type disk_reply_table_entry = (
  | disk_reply
  | {
      /** That of the request. */
      readonly id: number;
      /** That of the request. */
      readonly op: UnknownCode | disk_reply["op"];
      /** The outcome. */
      readonly status: UnknownCode;
      /** The result. */
      readonly data: number;
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
};

/**
 * Each {@link disk_reply} of a slot or a table in place: narrowed by `op`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface disk_reply_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): disk_reply_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: disk_response_table): disk_reply_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<disk_reply_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const disk_reply_table: new (...entries: Entries) => disk_reply_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 16, "disk_response", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 16) as never; }
  $of({ $view, $offset, $length }: disk_response_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint32(this.$offset, true);
  }
  get op(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get status(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get data(): number {
    return this.$view.getUint32(this.$offset + 12, true);
  }
  get $reserved(): number {
    switch (this.op) {
      case DISK_OP_FLUSH:
        switch (this.status) {
          case DISK_STATUS_SUCCESS:
          case DISK_STATUS_ERROR:
            return this.$view.getUint32(this.$offset + 12, true);
        }
        break;
    }
    return 0;
  }
} as never;

/** For {@link DISK_OP_FLUSH}. */
export interface disk_event_u_flush {
  /** Sectors that were written. */ readonly sectors: number;
}

function read_disk_event_u_flush(view: DataView, offset: number): disk_event_u_flush {
  const sectors = view.getUint16(offset, true); return { sectors };
}

/** A copy of a `disk_event_u_flush`; refuses what is none. */
function check_disk_event_u_flush(value: disk_event_u_flush, path: string): disk_event_u_flush {
  checkObject(value, path);
  return { sectors: checkInteger(value.sectors, `${path}.sectors`, 0xffff) };
}

function write_disk_event_u_flush_unchecked(view: DataView, offset: number, value: disk_event_u_flush): void {
  const { sectors } = value; view.setUint16(offset, sectors, true);
}

/**
 * An event, with a member of 32 bits beside its union.
 *
 * Told apart by `op`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type disk_event = {
  /** Counts events. */
  readonly number: number;
  /**
   * What it is about; it selects the variant of `disk_event.u`.
   *
   * One of {@link DISK_OP}, or unknown.
   */
  readonly op: number;
} & (
  | {
      readonly op: typeof DISK_OP_FLUSH;
      readonly u: { readonly flush: disk_event_u_flush };
    }
  | {
      readonly op: UnknownCode | typeof DISK_OP_NONE;
      readonly u: { readonly raw: readonly number[] };
    }
);
const disk_event_value = /* @__PURE__ */ plain(function (
  this: Writable<disk_event>,
  number: disk_event["number"],
  op: disk_event["op"],
  u: disk_event["u"],
) {
  this.number = number as never; this.op = op as never; this.u = u as never;
});

/** Size of {@link disk_event}, in bytes. */
export const disk_event_SIZE = 8;
/** The members of {@link disk_event}: offsets in bytes, and integers of C. */
export const disk_event_MEMBERS = {
  u: { offset: 6 }, op: { offset: 4, type: "uint16_t" }, number: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link disk_event} at `offset`, in bytes. */
export function read_disk_event(view: DataView, offset: number): disk_event {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const number = view.getUint32(offset, true);
    const op = view.getUint16(offset + 4, true);
    switch (op) {
      case DISK_OP_FLUSH:
        return new disk_event_value(number, op, { flush: read_disk_event_u_flush(view, offset + 6) });
      default:
        return new disk_event_value(number, op as UnknownCode, {
          raw: [view.getUint8(offset + 6), view.getUint8(offset + 7)],
        });
    }
  } catch (error) { checkPlace(view, offset, 8, "disk_event"); throw error; }
}

/** Writes a {@link disk_event} at `offset`, in bytes: all of it or nothing. */
export function write_disk_event(view: DataView, offset: number, value: disk_event): void {
  const checked = check_disk_event(value, "disk_event");
  checkPlace(view, offset, 8, "disk_event");
  write_disk_event_unchecked(view, offset, checked);
}

/** Writes a {@link disk_event} without a check: what is out of range is cut off. */
export function write_disk_event_unchecked(view: DataView, offset: number, value: disk_event): void {
  switch (value.op) {
    case DISK_OP_FLUSH:
      write_disk_event_u_flush_unchecked(view, offset + 6, value.u.flush);
      break;
    default:
      putBytes(view, offset + 6, 2, value.u.raw);
  }
  view.setUint16(offset + 4, value.op, true); view.setUint32(offset, value.number, true);
}

/** A copy of a `disk_event`; refuses what is none. */
function check_disk_event(value: disk_event, path: string): disk_event {
  checkObject(value, path);
  const { op, u } = value;
  checkInteger(op, `${path}.op`, 0xffff);
  checkObject(u, `${path}.u`);
  switch (op) {
    case DISK_OP_FLUSH:
      return {
        number: checkInteger(value.number, `${path}.number`, 0xffffffff),
        op,
        u: { flush: check_disk_event_u_flush(u.flush, `${path}.u.flush`) },
      };
    default:
      return {
        number: checkInteger(value.number, `${path}.number`, 0xffffffff),
        op,
        u: { raw: checkIntegers(u.raw, 2, `${path}.u.raw`, 0xff) },
      };
  }
}

/** {@link disk_event} in place, in a slot or a table: see {@link Table}. */
export class disk_event_table extends Table<typeof disk_event_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "disk_event", disk_event_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** Counts events. */
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
  /**
   * What it is about; it selects the variant of `disk_event.u`.
   *
   * One of {@link DISK_OP}, or unknown.
   */
  get op(): number { return this.$view.getUint16(this.$offset + 4, true); }
  set op(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "op"), true); }
  /** Sectors that were written. */
  get u_flush_sectors(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set u_flush_sectors(value: number) {
    this.$view.setUint16(this.$offset + 6, uint16(value, this, "u.flush.sectors"), true);
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

/** Refuses an index of no entry of a table. */
function noEntry(index: number, { $length, $path }: { readonly $length: number; readonly $path: string }): never {
  throw new CodecError("index", $path, index, `one of ${$length} entries`);
}

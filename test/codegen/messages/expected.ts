// SPDX-License-Identifier: MIT
/**
 * Messages over a ring.
 *
 * A ring, its messages and the keys around it.
 *
 * This file is generated from test/codegen/messages/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/messages/spec.ts
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

/** Whether the other end takes messages at all. */
export const feature_messages = { path: "feature-messages", writer: "both", values: null, default: "0" } as const;

/** The ring of queue N. */
export const queue_N_ring_ref = { path: "queue-N/ring-ref", writer: "frontend", values: null, default: "0" } as const;

/** A long path, with a long remark. */
export const long_path = {
  path: "a-directory-with-a-long-name/and-a-key-with-a-longer-one",
  writer: "toolstack",
  values: null,
  default: "0",
} as const;

/**
 * Of another header.
 *
 * `uint32_t`, defined in `../grant_table.h`.
 */
export type grant_ref_t = number;

/** Never valid. */
export const TYPE_NONE = 0;
/** {@link PING_request | PING}. */
export const TYPE_PING = 1;
/** {@link FILL_request | FILL}. */
export const TYPE_FILL = 2;
/** {@link ASK_request | ASK}. */
export const TYPE_ASK = 3;

/** What a message asks for. */
export type TYPE =
  | typeof TYPE_NONE
  | typeof TYPE_PING
  | typeof TYPE_FILL
  | typeof TYPE_ASK;

/** The C name of a code of {@link TYPE}; `undefined` for an unknown one. */
export function TYPE_name(value: number): string | undefined {
  switch (value) {
    case TYPE_NONE:
      return "TYPE_NONE";
    case TYPE_PING:
      return "TYPE_PING";
    case TYPE_FILL:
      return "TYPE_FILL";
    case TYPE_ASK:
      return "TYPE_ASK";
    default:
      return undefined;
  }
}

/** Done. */
export const STATUS_OKAY = 0;
/** Refused. */
export const STATUS_REFUSED = 1;

/** How a message ended. */
export type STATUS =
  | typeof STATUS_OKAY
  | typeof STATUS_REFUSED;

/** The C name of a code of {@link STATUS}; `undefined` for an unknown one. */
export function STATUS_name(value: number): string | undefined {
  switch (value) {
    case STATUS_OKAY:
      return "STATUS_OKAY";
    case STATUS_REFUSED:
      return "STATUS_REFUSED";
    default:
      return undefined;
  }
}

/** Bit number of {@link USE_read}. */
export const _USE_read = 0;
/** For reading. */
export const USE_read = 0x1;
/** Bit number of {@link USE_write}. */
export const _USE_write = 1;
/** For writing. */
export const USE_write = 0x2;

/**
 * How a page is to be used.
 *
 * Any of the `USE_*` masks, joined by OR.
 */
export type USE = number;

/**
 * The C names of the flags of {@link USE} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function USE_names(value: USE): string[] {
  checkInteger(value, "USE", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & USE_read) !== 0) names.push("USE_read");
  if ((value & USE_write) !== 0) names.push("USE_write");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** An entry of a table. */
export interface entry {
  /** The page. */
  readonly gref: grant_ref_t;
  /**
   * What became of it.
   *
   * One of {@link STATUS}, or unknown.
   */
  readonly status: number;
  /**
   * How it is used, and then how it was used.
   *
   * Bits of {@link USE}.
   */
  readonly use: number;
}
const entry_value = /* @__PURE__ */ plain(function (this: Writable<entry>) {
  this.gref = 0; this.status = 0; this.use = 0;
});

/** Size of {@link entry}, in bytes. */
export const entry_SIZE = 8;
/** The members of {@link entry}: offsets in bytes, and integers of C. */
export const entry_MEMBERS = {
  use: { offset: 6, type: "uint16_t" }, status: { offset: 4, type: "uint16_t" }, gref: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link entry} at `offset`, in bytes; into `into`, where it is given. */
export function read_entry(view: DataView, offset: number, into?: Writable<entry>): entry {
  try {
    into ??= new entry_value(); if (offset >>> 0 !== offset) throw Error();
    into.use = view.getUint16(offset + 6, true); into.gref = view.getUint32(offset, true);
    into.status = view.getUint16(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "entry"); throw error; }
}

/** Writes a {@link entry} at `offset`, in bytes: all of it or nothing. */
export function write_entry(view: DataView, offset: number, value: entry): void {
  try {
    const { gref, status, use } = value;
    const $word4 = status | (use << 16);
    if (gref >>> 0 !== gref || (status & 0xffff) !== status || (use & 0xffff) !== use || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 4, $word4, true); view.setUint32(offset, gref, true);
  } catch { unwritable(view, offset, 8, value, "entry", { gref: [0xffffffff], status: [0xffff], use: [0xffff] }); }
}

/** Writes a {@link entry} without a check: what is out of range is cut off. */
export function write_entry_unchecked(view: DataView, offset: number, value: entry): void {
  const { gref, status, use } = value; view.setUint32(offset + 4, (status & 0xffff) | (use << 16), true);
  view.setUint32(offset, gref, true);
}

/** {@link entry} in place, in a slot or a table: see {@link Table}. */
export class entry_table extends Table<typeof entry_MEMBERS> implements entry {
  constructor(...entries: Entries) { super(entries, 8, "entry", entry_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get gref(): grant_ref_t { return this.$view.getUint32(this.$offset, true); }
  set gref(value: grant_ref_t) { this.$view.setUint32(this.$offset, uint32(value, this, "gref"), true); }
  get status(): number { return this.$view.getUint16(this.$offset + 4, true); }
  set status(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "status"), true); }
  get use(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set use(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "use"), true); }
}

/** A request. */
export interface request {
  /** Chosen by the sender. */
  readonly id: number;
  /**
   * What is asked for.
   *
   * One of {@link TYPE}, or unknown.
   */
  readonly type: number;
  /** As the type demands. */
  readonly words: readonly number[];
}
const request_value = /* @__PURE__ */ plain(function (this: Writable<request>) {
  this.id = 0; this.type = 0; this.words = undefined as never;
});

/** Size of {@link request}, in bytes. */
export const request_SIZE = 20;
/** The members of {@link request}: offsets in bytes, and integers of C. */
export const request_MEMBERS = {
  words: { offset: 4 }, type: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link request} at `offset`, in bytes; into `into`, where it is given. */
export function read_request(view: DataView, offset: number, into?: Writable<request>): request {
  try {
    into ??= new request_value(); if (offset >>> 0 !== offset) throw Error();
    into.words = [
      view.getUint32(offset + 4, true),
      view.getUint32(offset + 8, true),
      view.getUint32(offset + 12, true),
      view.getUint32(offset + 16, true),
    ];
    into.id = view.getUint16(offset, true); into.type = view.getUint16(offset + 2, true); return into;
  } catch (error) { checkPlace(view, offset, 20, "request"); throw error; }
}

/** Writes a {@link request} at `offset`, in bytes: all of it or nothing. */
export function write_request(view: DataView, offset: number, value: request): void {
  const checked = check_request(value, "request");
  checkPlace(view, offset, 20, "request");
  write_request_unchecked(view, offset, checked);
}

/** Writes a {@link request} without a check: what is out of range is cut off. */
export function write_request_unchecked(view: DataView, offset: number, value: request): void {
  for (let index = 0; index < 4; index++) {
    view.setUint32(offset + 4 + index * 4, value.words[index] ?? 0, true);
  }
  view.setUint32(offset, (value.id & 0xffff) | (value.type << 16), true);
}

/** A copy of a `request`; refuses what is none. */
function check_request(value: request, path: string): request {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xffff),
    words: checkIntegers(value.words, 4, `${path}.words`, 0xffffffff),
  };
}

/** {@link request} in place, in a slot or a table: see {@link Table}. */
export class request_table extends Table<typeof request_MEMBERS> implements Omit<request, "words"> {
  constructor(...entries: Entries) { super(entries, 20, "request", request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 20); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), true); }
  /** As the type demands. */
  $get_words(index: number): number {
    checkIndex(index, 4, "request.words[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 4, "request.words[]");
    if (typeof value !== "number" || value >>> 0 !== value) checkInteger(value, `request.words[${index}]`, 0xffffffff);
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
  }
}

/** A response. */
export interface response {
  /** The {@link request.id} of the request. */
  readonly id: number;
  /**
   * The {@link request.type} of the request.
   *
   * One of {@link TYPE}, or unknown.
   */
  readonly type: number;
  /**
   * The outcome.
   *
   * One of {@link STATUS}, or unknown.
   */
  readonly status: number;
  /** As type and status demand. */
  readonly result: readonly bigint[];
}
const response_value = /* @__PURE__ */ plain(function (this: Writable<response>) {
  this.id = 0; this.type = 0; this.status = 0; this.result = undefined as never;
});

/** Size of {@link response}, in bytes. */
export const response_SIZE = 24;
/** The members of {@link response}: offsets in bytes, and integers of C. */
export const response_MEMBERS = {
  result: { offset: 8 }, status: { offset: 4, type: "uint32_t" }, type: { offset: 2, type: "uint16_t" },
  id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link response} at `offset`, in bytes; into `into`, where it is given. */
export function read_response(view: DataView, offset: number, into?: Writable<response>): response {
  try {
    into ??= new response_value(); if (offset >>> 0 !== offset) throw Error();
    into.result = [view.getBigUint64(offset + 8, true), view.getBigUint64(offset + 16, true)];
    into.id = view.getUint16(offset, true); into.type = view.getUint16(offset + 2, true);
    into.status = view.getUint32(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 24, "response"); throw error; }
}

/** Writes a {@link response} at `offset`, in bytes: all of it or nothing. */
export function write_response(view: DataView, offset: number, value: response): void {
  const checked = check_response(value, "response");
  checkPlace(view, offset, 24, "response");
  write_response_unchecked(view, offset, checked);
}

/** Writes a {@link response} without a check: what is out of range is cut off. */
export function write_response_unchecked(view: DataView, offset: number, value: response): void {
  for (let index = 0; index < 2; index++) {
    view.setBigUint64(offset + 8 + index * 8, value.result[index] ?? 0n, true);
  }
  view.setUint32(offset + 4, value.status, true);
  view.setUint32(offset, (value.id & 0xffff) | (value.type << 16), true);
}

/** A copy of a `response`; refuses what is none. */
function check_response(value: response, path: string): response {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xffff),
    status: checkInteger(value.status, `${path}.status`, 0xffffffff),
    result: checkIntegers(value.result, 2, `${path}.result`, 0xffffffffffffffffn),
  };
}

/** {@link response} in place, in a slot or a table: see {@link Table}. */
export class response_table extends Table<typeof response_MEMBERS> implements Omit<response, "result"> {
  constructor(...entries: Entries) { super(entries, 24, "response", response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 24); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), true); }
  get status(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set status(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "status"), true); }
  /** As type and status demand. */
  $get_result(index: number): bigint {
    checkIndex(index, 2, "response.result[]");
    return this.$view.getBigUint64(this.$offset + 8 + index * 8, true);
  }
  /** Sets what `$get_result` gives. */
  $set_result(index: number, value: bigint): void {
    checkIndex(index, 2, "response.result[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `response.result[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 8 + index * 8, value, true);
  }
}

/** Number of slots of the ring `bell`. */
export const bell_sring_SLOTS = 128;
/** Bytes from one slot of the ring `bell` to the next. */
export const bell_sring_SLOT_SIZE = 24;
/** Offsets in the page of the ring `bell`, in bytes. */
export const bell_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * The ring for messages.
 *
 * - (may) Responses may come in any order.
 * - (must, decided here) Each request has one response.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class bell_sring extends SharedRing<request_table, response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 3136, "bell_sring");
    super(
      "bell_sring",
      view,
      offset,
      bell_sring_SLOTS,
      bell_sring_SLOT_SIZE,
      new request_table(view, 0, 0),
      new response_table(view, 0, 0),
    );
  }
}

/**
 * A request that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` is another, or `reserved`, for in `words` something is not 0 that has no meaning
 * there.
 */
export type request_other = {
  readonly id: number;
  readonly struct: request;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
);

function make_request_other(why: "unknown" | "reserved", struct: request): request_other {
  return { id: struct.id, type: why, struct };
}

/**
 * A response that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` or `status` is another, or `reserved`, for in `result` something is not 0 that
 * has no meaning there.
 */
export type response_other = {
  readonly id: number;
  readonly struct: response;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
) & (
  | { readonly status: "unknown" }
  | { readonly status: "reserved" }
);

function make_response_other(why: "unknown" | "reserved", struct: response): response_other {
  return { id: struct.id, type: why, status: why, struct };
}

/** Asks for nothing but an answer. */
export interface PING_request {
  /** Chosen by the sender. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof TYPE_PING;
}

/**
 * Reads a {@link PING_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_PING_request(view: DataView, offset: number): PING_request | request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word3 = view.getUint32(offset + 16, true);
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== TYPE_PING;
    if (isOther || word0 !== 0 || word1 !== 0 || word2 !== 0 || word3 !== 0) {
      return make_request_other(isOther ? "unknown" : "reserved", { id, type, words: [word0, word1, word2, word3] });
    }
    return { id, type };
  } catch (error) { checkPlace(view, offset, 20, "request"); throw error; }
}

/** Writes a {@link PING_request} at `offset`, in bytes: all of it or nothing. */
export function write_PING_request(view: DataView, offset: number, value: PING_request): void {
  try {
    const { id, type } = value;
    if ((id & 0xffff) !== id || type !== TYPE_PING || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 16, 0, true); view.setUint32(offset, id | (TYPE_PING << 16), true);
    view.setUint32(offset + 4, 0, true); view.setUint32(offset + 8, 0, true); view.setUint32(offset + 12, 0, true);
  } catch { unwritable(view, offset, 20, value, "PING_request", { id: [0xffff], type: [TYPE_PING, TYPE_PING] }); }
}

/** The outcome of a {@link PING_request}, told apart by `status`. */
export type PING_response = {
  /** The {@link request.id} of the request. */
  readonly id: number;
  /** The {@link request.type} of the request. */
  readonly type: typeof TYPE_PING;
} & (
  | {
      /** Here. */
      readonly status: typeof STATUS_OKAY;
    }
  | {
      /** Not now. */
      readonly status: typeof STATUS_REFUSED;
    }
);

/**
 * Reads a {@link PING_response} at `offset`, in bytes; any other response comes back as what
 * it is.
 */
export function read_PING_response(view: DataView, offset: number): PING_response | response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getBigUint64(offset + 16, true);
    const word0 = view.getBigUint64(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === TYPE_PING) {
      switch (status) {
        case STATUS_OKAY:
        case STATUS_REFUSED:
          if (word0 !== 0n || word1 !== 0n) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_response_other(why, { id, type, status, result: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 24, "response"); throw error; }
}

/** Writes a {@link PING_response} at `offset`, in bytes: all of it or nothing. */
export function write_PING_response(view: DataView, offset: number, value: PING_response): void {
  try {
    const { id, type, status } = value;
    if (
      (id & 0xffff) !== id ||
      type !== TYPE_PING ||
      !(status === STATUS_OKAY || status === STATUS_REFUSED) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 16, 0n, true); view.setUint32(offset, id | (TYPE_PING << 16), true);
    view.setUint32(offset + 4, status, true); view.setBigUint64(offset + 8, 0n, true);
  } catch { unwritable(view, offset, 24, value, "PING_response", {
    id: [0xffff],
    type: [TYPE_PING, TYPE_PING],
    status: [STATUS_REFUSED, STATUS_OKAY],
  }); }
}

/** Most entries of `table` in a request of FILL. */
export const FILL_table_CAPACITY = 512;
/** Most entries of `names` in a request of FILL. */
export const FILL_names_CAPACITY = 16;

/**
 * Fills a table.
 *
 * - Every entry is looked at.
 * - An entry that is not valid is left out, see `FILL.order`.
 *
 * - (must) Entries are looked at in order.
 * - (should) A table is not used for anything else meanwhile.
 * - (must, decided here) A table of 0 entries gets {@link FILL_response | FILL.OKAY}.
 */
export interface FILL_request {
  /** Chosen by the sender. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof TYPE_FILL;
  /**
   * The table.
   *
   * Grant reference of a page with a table of {@link entry}, as many as `entries` says, which
   * must be granted read-write.
   */
  readonly table: number;
  /** Entries in {@link FILL_request.table | FILL.table}. */
  readonly entries: number;
  /**
   * Names for them, which are only read.
   *
   * Grant reference of a page with 16 of `uint32_t`, which may be granted read-only.
   */
  readonly names: number;
  /**
   * How all are used.
   *
   * Bits of {@link USE}.
   */
  readonly use: number;
}

const FILL_request_value = /* @__PURE__ */ plain(function (
  this: Writable<FILL_request>,
  id: number,
  table: number,
  entries: number,
  names: number,
  use: number,
) {
  this.id = id; this.type = TYPE_FILL; this.table = table; this.entries = entries; this.names = names; this.use = use;
});

/**
 * Reads a {@link FILL_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_FILL_request(view: DataView, offset: number): FILL_request | request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word3 = view.getUint32(offset + 16, true);
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    if (type !== TYPE_FILL) return make_request_other("unknown", { id, type, words: [word0, word1, word2, word3] });
    return new FILL_request_value(id, word0, word1, word2, word3);
  } catch (error) { checkPlace(view, offset, 20, "request"); throw error; }
}

/** Writes a {@link FILL_request} at `offset`, in bytes: all of it or nothing. */
export function write_FILL_request(view: DataView, offset: number, value: FILL_request): void {
  try {
    const { id, type, table, entries, names, use } = value;
    if (
      (id & 0xffff) !== id || type !== TYPE_FILL || table >>> 0 !== table || entries >>> 0 !== entries ||
      entries > 512 || names >>> 0 !== names || use >>> 0 !== use || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 16, use, true); view.setUint32(offset, id | (TYPE_FILL << 16), true);
    view.setUint32(offset + 4, table, true); view.setUint32(offset + 8, entries, true);
    view.setUint32(offset + 12, names, true);
  } catch { unwritable(view, offset, 20, value, "FILL_request", {
    id: [0xffff], type: [TYPE_FILL, TYPE_FILL], table: [0xffffffff], entries: [512], names: [0xffffffff],
    use: [0xffffffff],
  }); }
}

/** The outcome of a {@link FILL_request}, told apart by `status`. */
export type FILL_response = {
  /** The {@link request.id} of the request. */
  readonly id: number;
  /** The {@link request.type} of the request. */
  readonly type: typeof TYPE_FILL;
} & (
  | {
      /**
       * Every entry is filled, so that the number of entries filled is that of the request.
       */
      readonly status: typeof STATUS_OKAY;
      /** Entries that are filled. */
      readonly filled: bigint;
    }
  | {
      /** None is filled; {@link FILL_response | FILL.REFUSED} is final. */
      readonly status: typeof STATUS_REFUSED;
      /** Why. */
      readonly reason: bigint;
      /** The first entry that is wrong. */
      readonly first: bigint;
    }
);

const FILL_response_OKAY_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<FILL_response,
  { readonly status: typeof STATUS_OKAY }>>,
  id: number,
  filled: bigint,
) {
  this.id = id; this.type = TYPE_FILL; this.status = STATUS_OKAY; this.filled = filled;
});

const FILL_response_REFUSED_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<FILL_response,
  { readonly status: typeof STATUS_REFUSED }>>,
  id: number,
  reason: bigint,
  first: bigint,
) {
  this.id = id; this.type = TYPE_FILL; this.status = STATUS_REFUSED; this.reason = reason; this.first = first;
});

/**
 * Reads a {@link FILL_response} at `offset`, in bytes; any other response comes back as what
 * it is.
 */
export function read_FILL_response(view: DataView, offset: number): FILL_response | response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getBigUint64(offset + 16, true);
    const word0 = view.getBigUint64(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === TYPE_FILL) {
      switch (status) {
        case STATUS_OKAY:
          if (word1 !== 0n) { why = "reserved"; break; }
          return new FILL_response_OKAY_value(id, word0);
        case STATUS_REFUSED:
          return new FILL_response_REFUSED_value(id, word0, word1);
      }
    }
    return make_response_other(why, { id, type, status, result: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 24, "response"); throw error; }
}

/** Writes a {@link FILL_response} at `offset`, in bytes: all of it or nothing. */
export function write_FILL_response(view: DataView, offset: number, value: FILL_response): void {
  try {
    const { id, type, status } = value;
    const big0 = status === STATUS_OKAY ? value.filled : status === STATUS_REFUSED ? value.reason : 0n;
    const big1 = status === STATUS_REFUSED ? value.first : 0n;
    if (
      (id & 0xffff) !== id ||
      type !== TYPE_FILL ||
      !(status === STATUS_OKAY || status === STATUS_REFUSED) ||
      (status === STATUS_OKAY && BigInt.asUintN(64, big0) !== big0) ||
      (status === STATUS_REFUSED && BigInt.asUintN(64, big0) !== big0) ||
      BigInt.asUintN(64, big1) !== big1 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 16, big1, true); view.setUint32(offset, id | (TYPE_FILL << 16), true);
    view.setUint32(offset + 4, status, true); view.setBigUint64(offset + 8, big0, true);
  } catch { unwritable(view, offset, 24, value, "FILL_response", {
    id: [0xffff],
    type: [TYPE_FILL, TYPE_FILL],
    status: [STATUS_REFUSED, STATUS_OKAY],
    ...(value?.status === STATUS_OKAY && { filled: [0xffffffffffffffffn] }),
    ...(value?.status === STATUS_REFUSED && { reason: [0xffffffffffffffffn], first: [0xffffffffffffffffn] })
  }); }
}

/** Asks something. */
export interface ASK_request {
  /** Chosen by the sender. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof TYPE_ASK;
  /** The question. */
  readonly question: number;
}

const ASK_request_value = /* @__PURE__ */ plain(function (this: Writable<ASK_request>, id: number, question: number) {
  this.id = id; this.type = TYPE_ASK; this.question = question;
});

/**
 * Reads a {@link ASK_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_ASK_request(view: DataView, offset: number): ASK_request | request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word3 = view.getUint32(offset + 16, true);
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== TYPE_ASK;
    if (isOther || word1 !== 0 || word2 !== 0 || word3 !== 0) {
      return make_request_other(isOther ? "unknown" : "reserved", { id, type, words: [word0, word1, word2, word3] });
    }
    return new ASK_request_value(id, word0);
  } catch (error) { checkPlace(view, offset, 20, "request"); throw error; }
}

/** Writes a {@link ASK_request} at `offset`, in bytes: all of it or nothing. */
export function write_ASK_request(view: DataView, offset: number, value: ASK_request): void {
  try {
    const { id, type, question } = value;
    if ((id & 0xffff) !== id || type !== TYPE_ASK || question >>> 0 !== question || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 16, 0, true); view.setUint32(offset, id | (TYPE_ASK << 16), true);
    view.setUint32(offset + 4, question, true); view.setUint32(offset + 8, 0, true);
    view.setUint32(offset + 12, 0, true);
  } catch { unwritable(view, offset, 20, value, "ASK_request", {
    id: [0xffff], type: [TYPE_ASK, TYPE_ASK], question: [0xffffffff],
  }); }
}

/** The outcome of a {@link ASK_request}, told apart by `status`. */
export type ASK_response = {
  /** The {@link request.id} of the request. */
  readonly id: number;
  /** The {@link request.type} of the request. */
  readonly type: typeof TYPE_ASK;
} & (
  | {
      /** The answer. */
      readonly status: typeof STATUS_OKAY;
      /** The answer. */
      readonly answer: bigint;
    }
);

const ASK_response_OKAY_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<ASK_response,
  { readonly status: typeof STATUS_OKAY }>>,
  id: number,
  answer: bigint,
) {
  this.id = id; this.type = TYPE_ASK; this.status = STATUS_OKAY; this.answer = answer;
});

/**
 * Reads a {@link ASK_response} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_ASK_response(view: DataView, offset: number): ASK_response | response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getBigUint64(offset + 16, true);
    const word0 = view.getBigUint64(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === TYPE_ASK) {
      switch (status) {
        case STATUS_OKAY:
          if (word1 !== 0n) { why = "reserved"; break; }
          return new ASK_response_OKAY_value(id, word0);
      }
    }
    return make_response_other(why, { id, type, status, result: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 24, "response"); throw error; }
}

/** Writes a {@link ASK_response} at `offset`, in bytes: all of it or nothing. */
export function write_ASK_response(view: DataView, offset: number, value: ASK_response): void {
  try {
    const { id, type, status } = value;
    const big0 = status === STATUS_OKAY ? value.answer : 0n;
    if (
      (id & 0xffff) !== id || type !== TYPE_ASK || !(status === STATUS_OKAY) || BigInt.asUintN(64, big0) !== big0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 16, 0n, true); view.setUint32(offset, id | (TYPE_ASK << 16), true);
    view.setUint32(offset + 4, status, true); view.setBigUint64(offset + 8, big0, true);
  } catch { unwritable(view, offset, 24, value, "ASK_response", {
    id: [0xffff],
    type: [TYPE_ASK, TYPE_ASK],
    status: [STATUS_OKAY, STATUS_OKAY],
    ...(value?.status === STATUS_OKAY && { answer: [0xffffffffffffffffn] })
  }); }
}

/** Any request over the ring `bell`, told apart by `type`. */
export type bell_message =
  | PING_request
  | FILL_request
  | ASK_request;

/**
 * Reads a {@link bell_message} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_bell_message(view: DataView, offset: number): bell_message | request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word3 = view.getUint32(offset + 16, true);
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    let why: "unknown" | "reserved" = "reserved";
    switch (type) {
      case TYPE_PING:
        if (word0 !== 0 || word1 !== 0 || word2 !== 0 || word3 !== 0) break;
        return { id, type };
      case TYPE_FILL:
        return new FILL_request_value(id, word0, word1, word2, word3);
      case TYPE_ASK:
        if (word1 !== 0 || word2 !== 0 || word3 !== 0) break;
        return new ASK_request_value(id, word0);
      default:
        why = "unknown";
    }
    return make_request_other(why, { id, type, words: [word0, word1, word2, word3] });
  } catch (error) { checkPlace(view, offset, 20, "request"); throw error; }
}

/** Writes a {@link bell_message} at `offset`, in bytes: all of it or nothing. */
export function write_bell_message(view: DataView, offset: number, value: bell_message): void {
  switch (value?.type) {
    case TYPE_PING:
      return write_PING_request(view, offset, value);
    case TYPE_FILL:
      return write_FILL_request(view, offset, value);
    case TYPE_ASK:
      return write_ASK_request(view, offset, value);
    default:
      checkObject(value, "bell_message");
      checkCode(Reflect.get(value, "type"), [TYPE_PING, TYPE_FILL, TYPE_ASK], "bell_message.type");
  }
}

/** An entry of a bell_message_table: the message that is there. */
export type bell_message_table_entry = (
  | bell_message
  | {
      /** Chosen by the sender. */
      readonly id: number;
      /** What is asked for. */
      readonly type: UnknownCode;
      /** As the type demands. */
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
 * Each {@link bell_message} of a slot or a table in place: narrowed by `type`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface bell_message_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): bell_message_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: request_table): bell_message_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<bell_message_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const bell_message_table: new (...entries: Entries) => bell_message_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 20, "request", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 20) as never; }
  $of({ $view, $offset, $length }: request_table): never {
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
  get table(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get entries(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get names(): number {
    return this.$view.getUint32(this.$offset + 12, true);
  }
  get use(): number {
    return this.$view.getUint32(this.$offset + 16, true);
  }
  get question(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get words(): readonly number[] {
    return [
      this.$view.getUint32(this.$offset + 4, true),
      this.$view.getUint32(this.$offset + 8, true),
      this.$view.getUint32(this.$offset + 12, true),
      this.$view.getUint32(this.$offset + 16, true),
    ];
  }
  get $reserved(): number {
    switch (this.type) {
      case TYPE_PING:
        return (
          this.$view.getUint32(this.$offset + 4, true) |
          this.$view.getUint32(this.$offset + 8, true) |
          this.$view.getUint32(this.$offset + 12, true) |
          this.$view.getUint32(this.$offset + 16, true)
        ) >>> 0;
      case TYPE_ASK:
        return (
          this.$view.getUint32(this.$offset + 8, true) |
          this.$view.getUint32(this.$offset + 12, true) |
          this.$view.getUint32(this.$offset + 16, true)
        ) >>> 0;
    }
    return 0;
  }
} as never;

/** Any response over the ring `bell`, told apart by `type`. */
export type bell_reply =
  | PING_response
  | FILL_response
  | ASK_response;

/**
 * Reads a {@link bell_reply} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_bell_reply(view: DataView, offset: number): bell_reply | response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getBigUint64(offset + 16, true);
    const word0 = view.getBigUint64(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    switch (type) {
      case TYPE_PING:
        switch (status) {
          case STATUS_OKAY:
          case STATUS_REFUSED:
            if (word0 !== 0n || word1 !== 0n) { why = "reserved"; break; }
            return { id, type, status };
        }
        break;
      case TYPE_FILL:
        switch (status) {
          case STATUS_OKAY:
            if (word1 !== 0n) { why = "reserved"; break; }
            return new FILL_response_OKAY_value(id, word0);
          case STATUS_REFUSED:
            return new FILL_response_REFUSED_value(id, word0, word1);
        }
        break;
      case TYPE_ASK:
        switch (status) {
          case STATUS_OKAY:
            if (word1 !== 0n) { why = "reserved"; break; }
            return new ASK_response_OKAY_value(id, word0);
        }
        break;
    }
    return make_response_other(why, { id, type, status, result: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 24, "response"); throw error; }
}

/** Writes a {@link bell_reply} at `offset`, in bytes: all of it or nothing. */
export function write_bell_reply(view: DataView, offset: number, value: bell_reply): void {
  switch (value?.type) {
    case TYPE_PING:
      return write_PING_response(view, offset, value);
    case TYPE_FILL:
      return write_FILL_response(view, offset, value);
    case TYPE_ASK:
      return write_ASK_response(view, offset, value);
    default:
      checkObject(value, "bell_reply");
      checkCode(Reflect.get(value, "type"), [TYPE_PING, TYPE_FILL, TYPE_ASK], "bell_reply.type");
  }
}

/** An entry of a bell_reply_table: the message that is there. */
export type bell_reply_table_entry = (
  | bell_reply
  | {
      /** The {@link request.id} of the request. */
      readonly id: number;
      /** The {@link request.type} of the request. */
      readonly type: UnknownCode | bell_reply["type"];
      /** The outcome. */
      readonly status: UnknownCode;
      /** As type and status demand. */
      readonly result: readonly bigint[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: bigint;
};

/**
 * Each {@link bell_reply} of a slot or a table in place: narrowed by `type`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface bell_reply_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): bell_reply_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: response_table): bell_reply_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<bell_reply_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const bell_reply_table: new (...entries: Entries) => bell_reply_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 24, "response", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 24) as never; }
  $of({ $view, $offset, $length }: response_table): never {
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
  get filled(): bigint {
    return this.$view.getBigUint64(this.$offset + 8, true);
  }
  get reason(): bigint {
    return this.$view.getBigUint64(this.$offset + 8, true);
  }
  get first(): bigint {
    return this.$view.getBigUint64(this.$offset + 16, true);
  }
  get answer(): bigint {
    return this.$view.getBigUint64(this.$offset + 8, true);
  }
  get result(): readonly bigint[] {
    return [this.$view.getBigUint64(this.$offset + 8, true), this.$view.getBigUint64(this.$offset + 16, true)];
  }
  get $reserved(): bigint {
    switch (this.type) {
      case TYPE_PING:
        switch (this.status) {
          case STATUS_OKAY:
          case STATUS_REFUSED:
            return (this.$view.getBigUint64(this.$offset + 8, true) | this.$view.getBigUint64(this.$offset + 16, true));
        }
        break;
      case TYPE_FILL:
      case TYPE_ASK:
        switch (this.status) {
          case STATUS_OKAY:
            return this.$view.getBigUint64(this.$offset + 16, true);
        }
        break;
    }
    return 0n;
  }
} as never;

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

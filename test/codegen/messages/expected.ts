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

/** Whether the other end takes messages at all. */
export const feature_messages = {
  path: "feature-messages",
  writer: "both",
  values: null,
  default: "0",
} as const;

/** The ring of queue N. */
export const queue_N_ring_ref = {
  path: "queue-N/ring-ref",
  writer: "frontend",
  values: null,
  default: "0",
} as const;

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
  checkInteger(value, -0x80000000, 0xffffffff, "USE");
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

/** Size of {@link entry}, in bytes. */
export const entry_SIZE = 8;
/** Offset of `gref` in {@link entry}, in bytes. */
export const entry_gref_OFFSET = 0;
/** Offset of `status` in {@link entry}, in bytes. */
export const entry_status_OFFSET = 4;
/** Offset of `use` in {@link entry}, in bytes. */
export const entry_use_OFFSET = 6;

class entry_value implements entry {
  readonly gref: grant_ref_t;
  readonly status: number;
  readonly use: number;

  constructor(view: DataView, offset: number) {
    this.gref = view.getUint32(offset, true);
    this.status = view.getUint16(offset + 4, true);
    this.use = view.getUint16(offset + 6, true);
  }
}

/**
 * Reads a {@link entry} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_entry(view: DataView, offset: number): entry {
  checkRoom(view, offset, entry_SIZE, "entry");
  return new entry_value(view, offset);
}

/**
 * Writes a {@link entry} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_entry(view: DataView, offset: number, value: entry): void {
  checkRoom(view, offset, entry_SIZE, "entry");
  checkObject(value, "entry");
  checkInteger(value.gref, 0, 0xffffffff, "entry.gref");
  checkInteger(value.status, 0, 0xffff, "entry.status");
  checkInteger(value.use, 0, 0xffff, "entry.use");
  view.setUint32(offset, value.gref, true);
  view.setUint16(offset + 4, value.status, true);
  view.setUint16(offset + 6, value.use, true);
}

/**
 * {@link entry} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class entry_table {
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
    checkRoom(view, offset, 0, "entry");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "entry");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "entry");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "entry");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** The page. */
  get gref(): grant_ref_t {
    return this.#view.getUint32(this.#entry, true);
  }

  set gref(value: grant_ref_t) {
    checkInteger(value, 0, 0xffffffff, "entry.gref");
    this.#view.setUint32(this.#entry, value, true);
  }

  /** What became of it. */
  get status(): number {
    return this.#view.getUint16(this.#entry + 4, true);
  }

  set status(value: number) {
    checkInteger(value, 0, 0xffff, "entry.status");
    this.#view.setUint16(this.#entry + 4, value, true);
  }

  /** How it is used, and then how it was used. */
  get use(): number {
    return this.#view.getUint16(this.#entry + 6, true);
  }

  set use(value: number) {
    checkInteger(value, 0, 0xffff, "entry.use");
    this.#view.setUint16(this.#entry + 6, value, true);
  }
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

/** Size of {@link request}, in bytes. */
export const request_SIZE = 20;
/** Offset of `id` in {@link request}, in bytes. */
export const request_id_OFFSET = 0;
/** Offset of `type` in {@link request}, in bytes. */
export const request_type_OFFSET = 2;
/** Offset of `words` in {@link request}, in bytes. */
export const request_words_OFFSET = 4;

class request_value implements request {
  readonly id: number;
  readonly type: number;
  readonly words: readonly number[];

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.type = view.getUint16(offset + 2, true);
    this.words = [
      view.getUint32(offset + 4, true),
      view.getUint32(offset + 8, true),
      view.getUint32(offset + 12, true),
      view.getUint32(offset + 16, true),
    ];
  }
}

/**
 * Reads a {@link request} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_request(view: DataView, offset: number): request {
  checkRoom(view, offset, request_SIZE, "request");
  return new request_value(view, offset);
}

/**
 * Writes a {@link request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_request(view: DataView, offset: number, value: request): void {
  checkRoom(view, offset, request_SIZE, "request");
  checkObject(value, "request");
  checkInteger(value.id, 0, 0xffff, "request.id");
  checkInteger(value.type, 0, 0xffff, "request.type");
  checkIntegers(value.words, 4, 0, 0xffffffff, "request.words");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.type, true);
  value.words.forEach((element, index) => {
    view.setUint32(offset + 4 + index * 4, element, true);
  });
}

/**
 * {@link request} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class request_table {
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
    checkRoom(view, offset, 0, "request");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 20, "request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 20, "request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "request");
    this.#entry = this.#start + index * 20;
    return this;
  }

  /** Chosen by the sender. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "request.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** What is asked for. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "request.type");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** As the type demands. */
  $get_words(index: number): number {
    checkIndex(index, 4, "request.words");
    return this.#view.getUint32(this.#entry + 4 + index * 4, true);
  }

  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 4, "request.words");
    checkInteger(value, 0, 0xffffffff, "request.words[]", index);
    this.#view.setUint32(this.#entry + 4 + index * 4, value, true);
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

/** Size of {@link response}, in bytes. */
export const response_SIZE = 24;
/** Offset of `id` in {@link response}, in bytes. */
export const response_id_OFFSET = 0;
/** Offset of `type` in {@link response}, in bytes. */
export const response_type_OFFSET = 2;
/** Offset of `status` in {@link response}, in bytes. */
export const response_status_OFFSET = 4;
/** Offset of `result` in {@link response}, in bytes. */
export const response_result_OFFSET = 8;

class response_value implements response {
  readonly id: number;
  readonly type: number;
  readonly status: number;
  readonly result: readonly bigint[];

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.type = view.getUint16(offset + 2, true);
    this.status = view.getUint32(offset + 4, true);
    this.result = [view.getBigUint64(offset + 8, true), view.getBigUint64(offset + 16, true)];
  }
}

/**
 * Reads a {@link response} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_response(view: DataView, offset: number): response {
  checkRoom(view, offset, response_SIZE, "response");
  return new response_value(view, offset);
}

/**
 * Writes a {@link response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_response(view: DataView, offset: number, value: response): void {
  checkRoom(view, offset, response_SIZE, "response");
  checkObject(value, "response");
  checkInteger(value.id, 0, 0xffff, "response.id");
  checkInteger(value.type, 0, 0xffff, "response.type");
  checkInteger(value.status, 0, 0xffffffff, "response.status");
  checkBigints(value.result, 2, 0n, 0xffffffffffffffffn, "response.result");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.type, true);
  view.setUint32(offset + 4, value.status, true);
  value.result.forEach((element, index) => {
    view.setBigUint64(offset + 8 + index * 8, element, true);
  });
}

/**
 * {@link response} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class response_table {
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
    checkRoom(view, offset, 0, "response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 24, "response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 24, "response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "response");
    this.#entry = this.#start + index * 24;
    return this;
  }

  /** The {@link request.id} of the request. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "response.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** The {@link request.type} of the request. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "response.type");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** The outcome. */
  get status(): number {
    return this.#view.getUint32(this.#entry + 4, true);
  }

  set status(value: number) {
    checkInteger(value, 0, 0xffffffff, "response.status");
    this.#view.setUint32(this.#entry + 4, value, true);
  }

  /** As type and status demand. */
  $get_result(index: number): bigint {
    checkIndex(index, 2, "response.result");
    return this.#view.getBigUint64(this.#entry + 8 + index * 8, true);
  }

  /** Sets what `$get_result` gives. */
  $set_result(index: number, value: bigint): void {
    checkIndex(index, 2, "response.result");
    checkBigint(value, 0n, 0xffffffffffffffffn, "response.result[]", index);
    this.#view.setBigUint64(this.#entry + 8 + index * 8, value, true);
  }
}

/** Number of slots of the ring `bell`. */
export const bell_sring_SLOTS = 128;
/** Bytes from one slot of the ring `bell` to the next. */
export const bell_sring_SLOT_SIZE = 24;
/** Offset of `req_prod` in the page of the ring `bell`, in bytes. */
export const bell_sring_req_prod_OFFSET = 0;
/** Offset of `req_event` in the page of the ring `bell`, in bytes. */
export const bell_sring_req_event_OFFSET = 4;
/** Offset of `rsp_prod` in the page of the ring `bell`, in bytes. */
export const bell_sring_rsp_prod_OFFSET = 8;
/** Offset of `rsp_event` in the page of the ring `bell`, in bytes. */
export const bell_sring_rsp_event_OFFSET = 12;
/** Offset of `ring` in the page of the ring `bell`, in bytes. */
export const bell_sring_ring_OFFSET = 64;

/**
 * The ring for messages.
 *
 * - (may) Responses may come in any order.
 * - (must, decided here) Each request has one response.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 */
export class bell_sring {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: request_table;
  readonly #response: response_table;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 3136, "bell_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new request_table(view, offset + bell_sring_ring_OFFSET, 1);
    this.#response = new response_table(view, offset + bell_sring_ring_OFFSET, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + bell_sring_req_prod_OFFSET, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.req_prod");
    this.#view.setUint32(this.#offset + bell_sring_req_prod_OFFSET, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + bell_sring_req_event_OFFSET, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.req_event");
    this.#view.setUint32(this.#offset + bell_sring_req_event_OFFSET, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + bell_sring_rsp_prod_OFFSET, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.rsp_prod");
    this.#view.setUint32(this.#offset + bell_sring_rsp_prod_OFFSET, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + bell_sring_rsp_event_OFFSET, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.rsp_event");
    this.#view.setUint32(this.#offset + bell_sring_rsp_event_OFFSET, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "bell_sring: the index of a slot");
    const slot = index & (bell_sring_SLOTS - 1);
    return this.#offset + bell_sring_ring_OFFSET + slot * bell_sring_SLOT_SIZE;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "bell_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "bell_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, bell_sring_SLOTS, "bell_sring: the number of slots in use");
    return bell_sring_SLOTS - used;
  }

  /** {@link request} number `index` in place; the same object each time. */
  $request(index: number): request_table {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link request} number `index`. */
  $read_request(index: number): request {
    return read_request(this.#view, this.$slot(index));
  }

  /** Writes {@link request} number `index`. */
  $write_request(index: number, value: request): void {
    write_request(this.#view, this.$slot(index), value);
  }

  /** {@link response} number `index` in place; the same object each time. */
  $response(index: number): response_table {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link response} number `index`. */
  $read_response(index: number): response {
    return read_response(this.#view, this.$slot(index));
  }

  /** Writes {@link response} number `index`. */
  $write_response(index: number, value: response): void {
    write_response(this.#view, this.$slot(index), value);
  }
}

/** Asks for nothing but an answer. */
export interface PING_request {
  /** Chosen by the sender. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof TYPE_PING;
}

/**
 * The {@link PING_request} that a {@link request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_PING_request(request: request): PING_request {
  if (request.type !== TYPE_PING) {
    throw refusal(request.type, "number", "1 (PING)", "request.type");
  }
  checkReserved(request.words, 0, "request.words[]", "a request of PING");
  return { id: request.id, type: request.type };
}

/**
 * Reads a {@link PING_request} at `offset`, in bytes; throws as {@link decode_PING_request}
 * does.
 */
export function read_PING_request(view: DataView, offset: number): PING_request {
  return decode_PING_request(read_request(view, offset));
}

/**
 * Writes a {@link PING_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_PING_request(view: DataView, offset: number, value: PING_request): void {
  checkObject(value, "PING_request");
  if (value.type !== TYPE_PING) {
    throw refusal(value.type, "number", "1 (PING)", "PING_request.type");
  }
  write_request(view, offset, { id: value.id, type: value.type, words: [0, 0, 0, 0] });
}

/** The outcome of a {@link PING_request}, told apart by `status`. */
export type PING_response = {
  /** Chosen by the sender. */
  readonly id: number;
  /** What is asked for. */
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
 * The {@link PING_response} that a {@link response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_PING_response(response: response): PING_response {
  if (response.type !== TYPE_PING) {
    throw refusal(response.type, "number", "1 (PING)", "response.type");
  }
  switch (response.status) {
    case STATUS_OKAY:
    case STATUS_REFUSED: {
      checkReserved(
        response.result,
        0,
        "response.result[]",
        `a response to PING with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "0 (OKAY) or 1 (REFUSED) in a response to PING",
        "response.status",
      );
  }
}

/**
 * Reads a {@link PING_response} at `offset`, in bytes; throws as {@link decode_PING_response}
 * does.
 */
export function read_PING_response(view: DataView, offset: number): PING_response {
  return decode_PING_response(read_response(view, offset));
}

/**
 * Writes a {@link PING_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_PING_response(view: DataView, offset: number, value: PING_response): void {
  checkObject(value, "PING_response");
  if (value.type !== TYPE_PING) {
    throw refusal(value.type, "number", "1 (PING)", "PING_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case STATUS_OKAY:
    case STATUS_REFUSED:
      write_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: [0n, 0n],
      });
      break;
    default:
      throw refusal(given, "number", "0 (OKAY) or 1 (REFUSED)", "PING_response.status");
  }
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

/**
 * The {@link FILL_request} that a {@link request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_FILL_request(request: request): FILL_request {
  if (request.type !== TYPE_FILL) {
    throw refusal(request.type, "number", "2 (FILL)", "request.type");
  }
  const [word0 = 0, word1 = 0, word2 = 0, word3 = 0] = request.words;
  return {
    id: request.id,
    type: request.type,
    table: word0,
    entries: word1,
    names: word2,
    use: word3,
  };
}

/**
 * Reads a {@link FILL_request} at `offset`, in bytes; throws as {@link decode_FILL_request}
 * does.
 */
export function read_FILL_request(view: DataView, offset: number): FILL_request {
  return decode_FILL_request(read_request(view, offset));
}

/**
 * Writes a {@link FILL_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_FILL_request(view: DataView, offset: number, value: FILL_request): void {
  checkObject(value, "FILL_request");
  if (value.type !== TYPE_FILL) {
    throw refusal(value.type, "number", "2 (FILL)", "FILL_request.type");
  }
  checkInteger(value.table, 0, 0xffffffff, "FILL_request.table");
  checkInteger(value.entries, 0, 0xffffffff, "FILL_request.entries");
  checkInteger(value.names, 0, 0xffffffff, "FILL_request.names");
  checkInteger(value.use, 0, 0xffffffff, "FILL_request.use");
  write_request(view, offset, {
    id: value.id,
    type: value.type,
    words: [value.table, value.entries, value.names, value.use],
  });
}

/** The outcome of a {@link FILL_request}, told apart by `status`. */
export type FILL_response = {
  /** Chosen by the sender. */
  readonly id: number;
  /** What is asked for. */
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

/**
 * The {@link FILL_response} that a {@link response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_FILL_response(response: response): FILL_response {
  if (response.type !== TYPE_FILL) {
    throw refusal(response.type, "number", "2 (FILL)", "response.type");
  }
  switch (response.status) {
    case STATUS_OKAY: {
      const [word0 = 0n] = response.result;
      checkReserved(
        response.result,
        1,
        "response.result[]",
        `a response to FILL with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status, filled: word0 };
    }
    case STATUS_REFUSED: {
      const [word0 = 0n, word1 = 0n] = response.result;
      return {
        id: response.id,
        type: response.type,
        status: response.status,
        reason: word0,
        first: word1,
      };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "0 (OKAY) or 1 (REFUSED) in a response to FILL",
        "response.status",
      );
  }
}

/**
 * Reads a {@link FILL_response} at `offset`, in bytes; throws as {@link decode_FILL_response}
 * does.
 */
export function read_FILL_response(view: DataView, offset: number): FILL_response {
  return decode_FILL_response(read_response(view, offset));
}

/**
 * Writes a {@link FILL_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_FILL_response(view: DataView, offset: number, value: FILL_response): void {
  checkObject(value, "FILL_response");
  if (value.type !== TYPE_FILL) {
    throw refusal(value.type, "number", "2 (FILL)", "FILL_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case STATUS_OKAY:
      checkBigint(value.filled, 0n, 0xffffffffffffffffn, "FILL_response.filled");
      write_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: [value.filled, 0n],
      });
      break;
    case STATUS_REFUSED:
      checkBigint(value.reason, 0n, 0xffffffffffffffffn, "FILL_response.reason");
      checkBigint(value.first, 0n, 0xffffffffffffffffn, "FILL_response.first");
      write_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: [value.reason, value.first],
      });
      break;
    default:
      throw refusal(given, "number", "0 (OKAY) or 1 (REFUSED)", "FILL_response.status");
  }
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

/**
 * The {@link ASK_request} that a {@link request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_ASK_request(request: request): ASK_request {
  if (request.type !== TYPE_ASK) {
    throw refusal(request.type, "number", "3 (ASK)", "request.type");
  }
  const [word0 = 0] = request.words;
  checkReserved(request.words, 1, "request.words[]", "a request of ASK");
  return { id: request.id, type: request.type, question: word0 };
}

/**
 * Reads a {@link ASK_request} at `offset`, in bytes; throws as {@link decode_ASK_request}
 * does.
 */
export function read_ASK_request(view: DataView, offset: number): ASK_request {
  return decode_ASK_request(read_request(view, offset));
}

/**
 * Writes a {@link ASK_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_ASK_request(view: DataView, offset: number, value: ASK_request): void {
  checkObject(value, "ASK_request");
  if (value.type !== TYPE_ASK) {
    throw refusal(value.type, "number", "3 (ASK)", "ASK_request.type");
  }
  checkInteger(value.question, 0, 0xffffffff, "ASK_request.question");
  write_request(view, offset, { id: value.id, type: value.type, words: [value.question, 0, 0, 0] });
}

/** The outcome of a {@link ASK_request}, told apart by `status`. */
export type ASK_response = {
  /** Chosen by the sender. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof TYPE_ASK;
} & (
  | {
      /** The answer. */
      readonly status: typeof STATUS_OKAY;
      /** The answer. */
      readonly answer: bigint;
    }
);

/**
 * The {@link ASK_response} that a {@link response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_ASK_response(response: response): ASK_response {
  if (response.type !== TYPE_ASK) {
    throw refusal(response.type, "number", "3 (ASK)", "response.type");
  }
  switch (response.status) {
    case STATUS_OKAY: {
      const [word0 = 0n] = response.result;
      checkReserved(
        response.result,
        1,
        "response.result[]",
        `a response to ASK with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status, answer: word0 };
    }
    default:
      throw refusal(response.status, "number", "0 (OKAY) in a response to ASK", "response.status");
  }
}

/**
 * Reads a {@link ASK_response} at `offset`, in bytes; throws as {@link decode_ASK_response}
 * does.
 */
export function read_ASK_response(view: DataView, offset: number): ASK_response {
  return decode_ASK_response(read_response(view, offset));
}

/**
 * Writes a {@link ASK_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_ASK_response(view: DataView, offset: number, value: ASK_response): void {
  checkObject(value, "ASK_response");
  if (value.type !== TYPE_ASK) {
    throw refusal(value.type, "number", "3 (ASK)", "ASK_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case STATUS_OKAY:
      checkBigint(value.answer, 0n, 0xffffffffffffffffn, "ASK_response.answer");
      write_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: [value.answer, 0n],
      });
      break;
    default:
      throw refusal(given, "number", "0 (OKAY)", "ASK_response.status");
  }
}

/** Any request over the ring `bell`, told apart by `type`. */
export type bell_message =
  | PING_request
  | FILL_request
  | ASK_request;

/**
 * The {@link bell_message} that a {@link request} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_bell_message(struct: request): bell_message {
  switch (struct.type) {
    case TYPE_PING:
      return decode_PING_request(struct);
    case TYPE_FILL:
      return decode_FILL_request(struct);
    case TYPE_ASK:
      return decode_ASK_request(struct);
    default:
      throw refusal(struct.type, "number", "1 (PING), 2 (FILL) or 3 (ASK)", "request.type");
  }
}

/**
 * Reads a {@link bell_message} at `offset`, in bytes; throws as {@link decode_bell_message}
 * does.
 */
export function read_bell_message(view: DataView, offset: number): bell_message {
  return decode_bell_message(read_request(view, offset));
}

/**
 * Writes a {@link bell_message} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_bell_message(view: DataView, offset: number, value: bell_message): void {
  checkObject(value, "bell_message");
  const given: unknown = value.type;
  switch (value.type) {
    case TYPE_PING:
      write_PING_request(view, offset, value);
      break;
    case TYPE_FILL:
      write_FILL_request(view, offset, value);
      break;
    case TYPE_ASK:
      write_ASK_request(view, offset, value);
      break;
    default:
      throw refusal(given, "number", "1 (PING), 2 (FILL) or 3 (ASK)", "bell_message.type");
  }
}

/** Any response over the ring `bell`, told apart by `type`. */
export type bell_reply =
  | PING_response
  | FILL_response
  | ASK_response;

/**
 * The {@link bell_reply} that a {@link response} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_bell_reply(struct: response): bell_reply {
  switch (struct.type) {
    case TYPE_PING:
      return decode_PING_response(struct);
    case TYPE_FILL:
      return decode_FILL_response(struct);
    case TYPE_ASK:
      return decode_ASK_response(struct);
    default:
      throw refusal(struct.type, "number", "1 (PING), 2 (FILL) or 3 (ASK)", "response.type");
  }
}

/**
 * Reads a {@link bell_reply} at `offset`, in bytes; throws as {@link decode_bell_reply} does.
 */
export function read_bell_reply(view: DataView, offset: number): bell_reply {
  return decode_bell_reply(read_response(view, offset));
}

/**
 * Writes a {@link bell_reply} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_bell_reply(view: DataView, offset: number, value: bell_reply): void {
  checkObject(value, "bell_reply");
  const given: unknown = value.type;
  switch (value.type) {
    case TYPE_PING:
      write_PING_response(view, offset, value);
      break;
    case TYPE_FILL:
      write_FILL_response(view, offset, value);
      break;
    case TYPE_ASK:
      write_ASK_response(view, offset, value);
      break;
    default:
      throw refusal(given, "number", "1 (PING), 2 (FILL) or 3 (ASK)", "bell_reply.type");
  }
}

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

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
  checkInteger(value, -0x80000000, 0xffffffff, "SHUTTER_MOTION");
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

/** Size of {@link shutter_request}, in bytes. */
export const shutter_request_SIZE = 12;
/** Offset of `id` in {@link shutter_request}, in bytes. */
export const shutter_request_id_OFFSET = 0;
/** Offset of `type` in {@link shutter_request}, in bytes. */
export const shutter_request_type_OFFSET = 2;
/** Offset of `words` in {@link shutter_request}, in bytes. */
export const shutter_request_words_OFFSET = 4;

class shutter_request_value implements shutter_request {
  readonly id: number;
  readonly type: number;
  readonly words: readonly number[];

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, false);
    this.type = view.getUint16(offset + 2, false);
    this.words = [view.getUint32(offset + 4, false), view.getUint32(offset + 8, false)];
  }
}

/**
 * Reads a {@link shutter_request} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_shutter_request(view: DataView, offset: number): shutter_request {
  checkRoom(view, offset, shutter_request_SIZE, "shutter_request");
  return new shutter_request_value(view, offset);
}

/**
 * Writes a {@link shutter_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_shutter_request(
  view: DataView,
  offset: number,
  value: shutter_request,
): void {
  checkRoom(view, offset, shutter_request_SIZE, "shutter_request");
  checkObject(value, "shutter_request");
  checkInteger(value.id, 0, 0xffff, "shutter_request.id");
  checkInteger(value.type, 0, 0xffff, "shutter_request.type");
  checkIntegers(value.words, 2, 0, 0xffffffff, "shutter_request.words");
  view.setUint16(offset, value.id, false);
  view.setUint16(offset + 2, value.type, false);
  value.words.forEach((element, index) => {
    view.setUint32(offset + 4 + index * 4, element, false);
  });
}

/**
 * {@link shutter_request} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class shutter_request_table {
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
    checkRoom(view, offset, 0, "shutter_request");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 12, "shutter_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 12, "shutter_request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "shutter_request");
    this.#entry = this.#start + index * 12;
    return this;
  }

  /** Echoed. */
  get id(): number {
    return this.#view.getUint16(this.#entry, false);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "shutter_request.id");
    this.#view.setUint16(this.#entry, value, false);
  }

  /** What is asked for. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, false);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "shutter_request.type");
    this.#view.setUint16(this.#entry + 2, value, false);
  }

  /** Words. */
  $get_words(index: number): number {
    checkIndex(index, 2, "shutter_request.words");
    return this.#view.getUint32(this.#entry + 4 + index * 4, false);
  }

  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 2, "shutter_request.words");
    checkInteger(value, 0, 0xffffffff, "shutter_request.words[]", index);
    this.#view.setUint32(this.#entry + 4 + index * 4, value, false);
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

/** Size of {@link shutter_response}, in bytes. */
export const shutter_response_SIZE = 16;
/** Offset of `id` in {@link shutter_response}, in bytes. */
export const shutter_response_id_OFFSET = 0;
/** Offset of `type` in {@link shutter_response}, in bytes. */
export const shutter_response_type_OFFSET = 2;
/** Offset of `status` in {@link shutter_response}, in bytes. */
export const shutter_response_status_OFFSET = 4;
/** Offset of `results` in {@link shutter_response}, in bytes. */
export const shutter_response_results_OFFSET = 8;

class shutter_response_value implements shutter_response {
  readonly id: number;
  readonly type: number;
  readonly status: number;
  readonly results: readonly number[];

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, false);
    this.type = view.getUint16(offset + 2, false);
    this.status = view.getUint32(offset + 4, false);
    this.results = [view.getUint32(offset + 8, false), view.getUint32(offset + 12, false)];
  }
}

/**
 * Reads a {@link shutter_response} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_shutter_response(view: DataView, offset: number): shutter_response {
  checkRoom(view, offset, shutter_response_SIZE, "shutter_response");
  return new shutter_response_value(view, offset);
}

/**
 * Writes a {@link shutter_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_shutter_response(
  view: DataView,
  offset: number,
  value: shutter_response,
): void {
  checkRoom(view, offset, shutter_response_SIZE, "shutter_response");
  checkObject(value, "shutter_response");
  checkInteger(value.id, 0, 0xffff, "shutter_response.id");
  checkInteger(value.type, 0, 0xffff, "shutter_response.type");
  checkInteger(value.status, 0, 0xffffffff, "shutter_response.status");
  checkIntegers(value.results, 2, 0, 0xffffffff, "shutter_response.results");
  view.setUint16(offset, value.id, false);
  view.setUint16(offset + 2, value.type, false);
  view.setUint32(offset + 4, value.status, false);
  value.results.forEach((element, index) => {
    view.setUint32(offset + 8 + index * 4, element, false);
  });
}

/**
 * {@link shutter_response} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class shutter_response_table {
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
    checkRoom(view, offset, 0, "shutter_response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 16, "shutter_response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 16, "shutter_response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "shutter_response");
    this.#entry = this.#start + index * 16;
    return this;
  }

  /** Echoed. */
  get id(): number {
    return this.#view.getUint16(this.#entry, false);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "shutter_response.id");
    this.#view.setUint16(this.#entry, value, false);
  }

  /** Echoed. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, false);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "shutter_response.type");
    this.#view.setUint16(this.#entry + 2, value, false);
  }

  /** What came of it. */
  get status(): number {
    return this.#view.getUint32(this.#entry + 4, false);
  }

  set status(value: number) {
    checkInteger(value, 0, 0xffffffff, "shutter_response.status");
    this.#view.setUint32(this.#entry + 4, value, false);
  }

  /** Results. */
  $get_results(index: number): number {
    checkIndex(index, 2, "shutter_response.results");
    return this.#view.getUint32(this.#entry + 8 + index * 4, false);
  }

  /** Sets what `$get_results` gives. */
  $set_results(index: number, value: number): void {
    checkIndex(index, 2, "shutter_response.results");
    checkInteger(value, 0, 0xffffffff, "shutter_response.results[]", index);
    this.#view.setUint32(this.#entry + 8 + index * 4, value, false);
  }
}

/** Number of slots of the ring `shutters`. */
export const shutters_sring_SLOTS = 128;
/** Bytes from one slot of the ring `shutters` to the next. */
export const shutters_sring_SLOT_SIZE = 16;
/** Offset of `req_prod` in the page of the ring `shutters`, in bytes. */
export const shutters_sring_req_prod_OFFSET = 0;
/** Offset of `req_event` in the page of the ring `shutters`, in bytes. */
export const shutters_sring_req_event_OFFSET = 4;
/** Offset of `rsp_prod` in the page of the ring `shutters`, in bytes. */
export const shutters_sring_rsp_prod_OFFSET = 8;
/** Offset of `rsp_event` in the page of the ring `shutters`, in bytes. */
export const shutters_sring_rsp_event_OFFSET = 12;
/** Offset of `ring` in the page of the ring `shutters`, in bytes. */
export const shutters_sring_ring_OFFSET = 64;

/**
 * The ring of the shutters.
 *
 * - (must) Each request gets one response.
 * - (must) The frontend asks for nothing while it rains.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 */
export class shutters_sring {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: shutter_request_table;
  readonly #response: shutter_response_table;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 2112, "shutters_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new shutter_request_table(view, offset + shutters_sring_ring_OFFSET, 1);
    this.#response = new shutter_response_table(view, offset + shutters_sring_ring_OFFSET, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + shutters_sring_req_prod_OFFSET, false);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "shutters_sring.req_prod");
    this.#view.setUint32(this.#offset + shutters_sring_req_prod_OFFSET, value, false);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + shutters_sring_req_event_OFFSET, false);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "shutters_sring.req_event");
    this.#view.setUint32(this.#offset + shutters_sring_req_event_OFFSET, value, false);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + shutters_sring_rsp_prod_OFFSET, false);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "shutters_sring.rsp_prod");
    this.#view.setUint32(this.#offset + shutters_sring_rsp_prod_OFFSET, value, false);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + shutters_sring_rsp_event_OFFSET, false);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "shutters_sring.rsp_event");
    this.#view.setUint32(this.#offset + shutters_sring_rsp_event_OFFSET, value, false);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "shutters_sring: the index of a slot");
    const slot = index & (shutters_sring_SLOTS - 1);
    return this.#offset + shutters_sring_ring_OFFSET + slot * shutters_sring_SLOT_SIZE;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "shutters_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "shutters_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, shutters_sring_SLOTS, "shutters_sring: the number of slots in use");
    return shutters_sring_SLOTS - used;
  }

  /** {@link shutter_request} number `index` in place; the same object each time. */
  $request(index: number): shutter_request_table {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link shutter_request} number `index`. */
  $read_request(index: number): shutter_request {
    return read_shutter_request(this.#view, this.$slot(index));
  }

  /** Writes {@link shutter_request} number `index`. */
  $write_request(index: number, value: shutter_request): void {
    write_shutter_request(this.#view, this.$slot(index), value);
  }

  /** {@link shutter_response} number `index` in place; the same object each time. */
  $response(index: number): shutter_response_table {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link shutter_response} number `index`. */
  $read_response(index: number): shutter_response {
    return read_shutter_response(this.#view, this.$slot(index));
  }

  /** Writes {@link shutter_response} number `index`. */
  $write_response(index: number, value: shutter_response): void {
    write_shutter_response(this.#view, this.$slot(index), value);
  }
}

/** `shutter.detail.slats` in place. */
export class shutter_detail_slats_table {
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
    checkRoom(view, offset, 0, "shutter.detail.slats");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "shutter.detail.slats");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "shutter.detail.slats");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "shutter.detail.slats");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Of each, in degrees. */
  $get_angles(index: number): number {
    checkIndex(index, 8, "shutter.detail.slats.angles");
    return this.#view.getUint8(this.#entry + index);
  }

  /** Sets what `$get_angles` gives. */
  $set_angles(index: number, value: number): void {
    checkIndex(index, 8, "shutter.detail.slats.angles");
    checkInteger(value, 0, 0xff, "shutter.detail.slats.angles[]", index);
    this.#view.setUint8(this.#entry + index, value);
  }
}

/** More about it. */
export interface shutter_detail {
  /** All bytes of the union. */
  readonly raw: Uint8Array;
}

/** `shutter.detail` in place. */
export class shutter_detail_table {
  readonly #view: DataView;
  readonly #slats_table: shutter_detail_slats_table;
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
    checkRoom(view, offset, 0, "shutter.detail");
    this.#view = view;
    this.#slats_table = new shutter_detail_slats_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "shutter.detail");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "shutter.detail");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "shutter.detail");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Its slats. */
  get slats(): shutter_detail_slats_table {
    return this.#slats_table.$move(this.#entry, 1);
  }

  /** Its weight. */
  get weight(): number {
    return this.#view.getUint32(this.#entry, false);
  }

  set weight(value: number) {
    checkInteger(value, 0, 0xffffffff, "shutter.detail.weight");
    this.#view.setUint32(this.#entry, value, false);
  }
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
  readonly pad?: Uint8Array;
  /** More about it. */
  readonly detail: shutter_detail;
}

/** Size of {@link shutter}, in bytes. */
export const shutter_SIZE = 24;
/** Offset of `moved` in {@link shutter}, in bytes. */
export const shutter_moved_OFFSET = 0;
/** Offset of `distance` in {@link shutter}, in bytes. */
export const shutter_distance_OFFSET = 8;
/** Offset of `motion` in {@link shutter}, in bytes. */
export const shutter_motion_OFFSET = 10;
/** Offset of `kind` in {@link shutter}, in bytes. */
export const shutter_kind_OFFSET = 12;
/** Offset of `pad` in {@link shutter}, in bytes. */
export const shutter_pad_OFFSET = 13;
/** Offset of `detail` in {@link shutter}, in bytes. */
export const shutter_detail_OFFSET = 16;

class shutter_value implements shutter {
  readonly moved: bigint;
  readonly distance: number;
  readonly motion: number;
  readonly kind: number;
  readonly pad: Uint8Array;
  readonly detail: shutter_detail;

  constructor(view: DataView, offset: number) {
    this.moved = view.getBigUint64(offset, false);
    this.distance = view.getInt16(offset + 8, false);
    this.motion = view.getUint16(offset + 10, false);
    this.kind = view.getUint8(offset + 12);
    this.pad = readBytes(view, offset + 13, 3);
    this.detail = { raw: readBytes(view, offset + 16, 8) };
  }
}

/**
 * Reads a {@link shutter} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_shutter(view: DataView, offset: number): shutter {
  checkRoom(view, offset, shutter_SIZE, "shutter");
  return new shutter_value(view, offset);
}

/**
 * Writes a {@link shutter} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_shutter(view: DataView, offset: number, value: shutter): void {
  checkRoom(view, offset, shutter_SIZE, "shutter");
  checkObject(value, "shutter");
  checkBigint(value.moved, 0n, 0xffffffffffffffffn, "shutter.moved");
  checkInteger(value.distance, -0x8000, 0x7fff, "shutter.distance");
  checkInteger(value.motion, 0, 0xffff, "shutter.motion");
  checkInteger(value.kind, 0, 0xff, "shutter.kind");
  if (value.pad !== undefined) {
    checkBytes(value.pad, 3, "shutter.pad");
  }
  checkObject(value.detail, "shutter.detail");
  checkBytes(value.detail.raw, 8, "shutter.detail.raw");
  view.setBigUint64(offset, value.moved, false);
  view.setInt16(offset + 8, value.distance, false);
  view.setUint16(offset + 10, value.motion, false);
  view.setUint8(offset + 12, value.kind);
  if (value.pad === undefined) {
    view.setUint16(offset + 13, 0, false);
    view.setUint8(offset + 15, 0);
  } else {
    writeBytes(view, offset + 13, value.pad);
  }
  writeBytes(view, offset + 16, value.detail.raw);
}

/**
 * {@link shutter} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class shutter_table {
  readonly #view: DataView;
  readonly #detail_table: shutter_detail_table;
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
    checkRoom(view, offset, 0, "shutter");
    this.#view = view;
    this.#detail_table = new shutter_detail_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 24, "shutter");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 24, "shutter");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "shutter");
    this.#entry = this.#start + index * 24;
    return this;
  }

  /** How far it has moved since it was built. */
  get moved(): bigint {
    return this.#view.getBigUint64(this.#entry, false);
  }

  set moved(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "shutter.moved");
    this.#view.setBigUint64(this.#entry, value, false);
  }

  /** By how much it is to move, in millimetres. */
  get distance(): number {
    return this.#view.getInt16(this.#entry + 8, false);
  }

  set distance(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "shutter.distance");
    this.#view.setInt16(this.#entry + 8, value, false);
  }

  /** How. */
  get motion(): number {
    return this.#view.getUint16(this.#entry + 10, false);
  }

  set motion(value: number) {
    checkInteger(value, 0, 0xffff, "shutter.motion");
    this.#view.setUint16(this.#entry + 10, value, false);
  }

  /** What it is. */
  get kind(): number {
    return this.#view.getUint8(this.#entry + 12);
  }

  set kind(value: number) {
    checkInteger(value, 0, 0xff, "shutter.kind");
    this.#view.setUint8(this.#entry + 12, value);
  }

  /** Fills the gap. */
  $get_pad(index: number): number {
    checkIndex(index, 3, "shutter.pad");
    return this.#view.getUint8(this.#entry + 13 + index);
  }

  /** Sets what `$get_pad` gives. */
  $set_pad(index: number, value: number): void {
    checkIndex(index, 3, "shutter.pad");
    checkInteger(value, 0, 0xff, "shutter.pad[]", index);
    this.#view.setUint8(this.#entry + 13 + index, value);
  }

  /** More about it. */
  get detail(): shutter_detail_table {
    return this.#detail_table.$move(this.#entry + 16, 1);
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

/**
 * The {@link MOVE_request} that a {@link shutter_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_MOVE_request(request: shutter_request): MOVE_request {
  if (request.type !== SHUTTER_TYPE_MOVE) {
    throw refusal(request.type, "number", "3 (MOVE)", "shutter_request.type");
  }
  const [word0 = 0, word1 = 0] = request.words;
  checkInteger(word1 | 0, -0x8000, 0x7fff, "shutter_request.words[1]");
  return { id: request.id, type: request.type, table: word0, offset: word1 | 0 };
}

/**
 * Reads a {@link MOVE_request} at `offset`, in bytes; throws as {@link decode_MOVE_request}
 * does.
 */
export function read_MOVE_request(view: DataView, offset: number): MOVE_request {
  return decode_MOVE_request(read_shutter_request(view, offset));
}

/**
 * Writes a {@link MOVE_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_MOVE_request(view: DataView, offset: number, value: MOVE_request): void {
  checkObject(value, "MOVE_request");
  if (value.type !== SHUTTER_TYPE_MOVE) {
    throw refusal(value.type, "number", "3 (MOVE)", "MOVE_request.type");
  }
  checkInteger(value.table, 0, 0xffffffff, "MOVE_request.table");
  checkInteger(value.offset, -0x8000, 0x7fff, "MOVE_request.offset");
  write_shutter_request(view, offset, {
    id: value.id,
    type: value.type,
    words: [value.table, value.offset >>> 0],
  });
}

/** The outcome of a {@link MOVE_request}, told apart by `status`. */
export type MOVE_response = {
  /** Echoed. */
  readonly id: number;
  /** What is asked for. */
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

/**
 * The {@link MOVE_response} that a {@link shutter_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_MOVE_response(response: shutter_response): MOVE_response {
  if (response.type !== SHUTTER_TYPE_MOVE) {
    throw refusal(response.type, "number", "3 (MOVE)", "shutter_response.type");
  }
  switch (response.status) {
    case SHUTTER_STATUS_STUCK: {
      checkReserved(
        response.results,
        0,
        "shutter_response.results[]",
        `a response to MOVE with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    case SHUTTER_STATUS_SUCCESS: {
      const [word0 = 0, word1 = 0] = response.results;
      checkInteger(word0 | 0, -0x8000, 0x7fff, "shutter_response.results[0]");
      checkInteger(word1, 0, 0xffff, "shutter_response.results[1]");
      return {
        id: response.id,
        type: response.type,
        status: response.status,
        least: word0 | 0,
        most: word1,
      };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "0 (SUCCESS) or 258 (STUCK) in a response to MOVE",
        "shutter_response.status",
      );
  }
}

/**
 * Reads a {@link MOVE_response} at `offset`, in bytes; throws as {@link decode_MOVE_response}
 * does.
 */
export function read_MOVE_response(view: DataView, offset: number): MOVE_response {
  return decode_MOVE_response(read_shutter_response(view, offset));
}

/**
 * Writes a {@link MOVE_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_MOVE_response(view: DataView, offset: number, value: MOVE_response): void {
  checkObject(value, "MOVE_response");
  if (value.type !== SHUTTER_TYPE_MOVE) {
    throw refusal(value.type, "number", "3 (MOVE)", "MOVE_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case SHUTTER_STATUS_STUCK:
      write_shutter_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        results: [0, 0],
      });
      break;
    case SHUTTER_STATUS_SUCCESS:
      checkInteger(value.least, -0x8000, 0x7fff, "MOVE_response.least");
      checkInteger(value.most, 0, 0xffff, "MOVE_response.most");
      write_shutter_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        results: [value.least >>> 0, value.most],
      });
      break;
    default:
      throw refusal(given, "number", "0 (SUCCESS) or 258 (STUCK)", "MOVE_response.status");
  }
}

/** Any request over the ring `shutters`, told apart by `type`. */
export type shutters_message =
  | MOVE_request;

/**
 * The {@link shutters_message} that a {@link shutter_request} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_shutters_message(struct: shutter_request): shutters_message {
  switch (struct.type) {
    case SHUTTER_TYPE_MOVE:
      return decode_MOVE_request(struct);
    default:
      throw refusal(struct.type, "number", "3 (MOVE)", "shutter_request.type");
  }
}

/**
 * Reads a {@link shutters_message} at `offset`, in bytes; throws as
 * {@link decode_shutters_message} does.
 */
export function read_shutters_message(view: DataView, offset: number): shutters_message {
  return decode_shutters_message(read_shutter_request(view, offset));
}

/**
 * Writes a {@link shutters_message} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_shutters_message(
  view: DataView,
  offset: number,
  value: shutters_message,
): void {
  checkObject(value, "shutters_message");
  const given: unknown = value.type;
  switch (value.type) {
    case SHUTTER_TYPE_MOVE:
      write_MOVE_request(view, offset, value);
      break;
    default:
      throw refusal(given, "number", "3 (MOVE)", "shutters_message.type");
  }
}

/** Any response over the ring `shutters`, told apart by `type`. */
export type shutters_reply =
  | MOVE_response;

/**
 * The {@link shutters_reply} that a {@link shutter_response} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_shutters_reply(struct: shutter_response): shutters_reply {
  switch (struct.type) {
    case SHUTTER_TYPE_MOVE:
      return decode_MOVE_response(struct);
    default:
      throw refusal(struct.type, "number", "3 (MOVE)", "shutter_response.type");
  }
}

/**
 * Reads a {@link shutters_reply} at `offset`, in bytes; throws as
 * {@link decode_shutters_reply} does.
 */
export function read_shutters_reply(view: DataView, offset: number): shutters_reply {
  return decode_shutters_reply(read_shutter_response(view, offset));
}

/**
 * Writes a {@link shutters_reply} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_shutters_reply(view: DataView, offset: number, value: shutters_reply): void {
  checkObject(value, "shutters_reply");
  const given: unknown = value.type;
  switch (value.type) {
    case SHUTTER_TYPE_MOVE:
      write_MOVE_response(view, offset, value);
      break;
    default:
      throw refusal(given, "number", "3 (MOVE)", "shutters_reply.type");
  }
}

/** Grant reference of the ring of room N. */
export const room_N_ring_ref = {
  path: "room-N/ring-ref",
  writer: "frontend",
  values: null,
  default: "0",
} as const;

/** Whether the backend knows how windy it is. */
export const feature_wind = {
  path: "feature-wind",
  writer: "backend",
  values: "switch",
  default: "0",
} as const;

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

/** A copy of `length` bytes. */
function readBytes(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length).slice();
}

/** Copies `bytes` to `offset`. */
function writeBytes(view: DataView, offset: number, bytes: Uint8Array): void {
  new Uint8Array(view.buffer, view.byteOffset + offset, bytes.length).set(bytes);
}

// SPDX-License-Identifier: MIT
/**
 * Packets of responses, with flags of any width.
 *
 * Packets.
 *
 * This file is generated from test/codegen/packets/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/packets/spec.ts
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

/** Bit number of {@link FAR_more}. */
export const _FAR_more = 63;
/** The packet goes on. */
export const FAR_more = 0x8000000000000000n;

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
  if ((value & FAR_more) !== 0n) names.push("FAR_more");
  const unknown = BigInt.asUintN(64, value & ~0x8000000000000000n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link NEAR_info}. */
export const _NEAR_info = 31;
/** Info follows. */
export const NEAR_info = 0x80000000;

/**
 * Bits up to the last one of an `int`.
 *
 * Any of the `NEAR_*` masks, joined by OR.
 */
export type NEAR = number;

/**
 * The C names of the flags of {@link NEAR} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function NEAR_names(value: NEAR): string[] {
  checkInteger(value, "NEAR", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & NEAR_info) !== 0) names.push("NEAR_info");
  const unknown = (value & ~0x80000000) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link INFO_more}. */
export const _INFO_more = 31;
/** More info follows. */
export const INFO_more = 0x80000000;

/**
 * Bits of info.
 *
 * Any of the `INFO_*` masks, joined by OR.
 */
export type INFO = number;

/**
 * The C names of the flags of {@link INFO} that are set; bits without a name come last, as one
 * hexadecimal number.
 */
export function INFO_names(value: INFO): string[] {
  checkInteger(value, "INFO", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & INFO_more) !== 0) names.push("INFO_more");
  const unknown = (value & ~0x80000000) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A request. */
export interface wide_request {
  /** Tells requests apart. */ readonly id: number;
}
const wide_request_value = /* @__PURE__ */ plain(function (this: Writable<wide_request>) {
  this.id = 0;
});

/** Size of {@link wide_request}, in bytes. */
export const wide_request_SIZE = 2;
/** The members of {@link wide_request}: offsets in bytes, and integers of C. */
export const wide_request_MEMBERS = { id: { offset: 0, type: "uint16_t" } } as const;

/** Reads a {@link wide_request} at `offset`, in bytes; into `into`, where it is given. */
export function read_wide_request(view: DataView, offset: number, into?: Writable<wide_request>): wide_request {
  try {
    into ??= new wide_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.id = view.getUint16(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 2, "wide_request"); throw error; }
}

/** Writes a {@link wide_request} at `offset`, in bytes: all of it or nothing. */
export function write_wide_request(view: DataView, offset: number, value: wide_request): void {
  try {
    const { id } = value;
    if ((id & 0xffff) !== id || offset >>> 0 !== offset) throw Error();
    view.setUint16(offset, id, true);
  } catch { unwritable(view, offset, 2, value, "wide_request", { id: [0xffff] }); }
}

/** Writes a {@link wide_request} without a check: what is out of range is cut off. */
export function write_wide_request_unchecked(view: DataView, offset: number, value: wide_request): void {
  const { id } = value; view.setUint16(offset, id, true);
}

/** {@link wide_request} in place, in a slot or a table: see {@link Table}. */
export class wide_request_table extends Table<typeof wide_request_MEMBERS> implements wide_request {
  constructor(...entries: Entries) { super(entries, 2, "wide_request", wide_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 2); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
}

/** A response of several slots. */
export interface wide_response {
  /**
   * Says whether more follows.
   *
   * Bits of {@link FAR}.
   */
  readonly far: bigint;
  /**
   * Says whether info follows.
   *
   * Bits of {@link NEAR}.
   */
  readonly near: number;
}
const wide_response_value = /* @__PURE__ */ plain(function (this: Writable<wide_response>) {
  this.far = 0n; this.near = 0;
});

/**
 * Size of {@link wide_response}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const wide_response_SIZE_x86_64 = 16;
/**
 * The members of {@link wide_response}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const wide_response_MEMBERS_x86_64 = {
  near: { offset: 8, type: "uint32_t" }, far: { offset: 0, type: "uint64_t" },
} as const;

/**
 * Reads a {@link wide_response} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_wide_response_x86_64(
  view: DataView,
  offset: number,
  into?: Writable<wide_response>,
): wide_response {
  try {
    into ??= new wide_response_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 15); into.near = view.getUint32(offset + 8, true);
    into.far = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "wide_response"); throw error; }
}

/**
 * Writes a {@link wide_response} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_wide_response_x86_64(view: DataView, offset: number, value: wide_response): void {
  try {
    const { far, near } = value;
    if (BigInt.asUintN(64, far) !== far || near >>> 0 !== near || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 12, 0, true); view.setBigUint64(offset, far, true);
    view.setUint32(offset + 8, near, true);
  } catch { unwritable(view, offset, 16, value, "wide_response", { far: [0xffffffffffffffffn], near: [0xffffffff] }); }
}

/**
 * Writes a {@link wide_response} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_wide_response_x86_64_unchecked(view: DataView, offset: number, value: wide_response): void {
  const { far, near } = value; view.setUint32(offset + 12, 0, true); view.setBigUint64(offset, far, true);
  view.setUint32(offset + 8, near, true);
}

/**
 * {@link wide_response} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class wide_response_table_x86_64 extends Table<typeof wide_response_MEMBERS_x86_64> implements wide_response {
  constructor(...entries: Entries) { super(entries, 16, "wide_response", wide_response_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 16); }
  get far(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set far(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "far"), true); }
  get near(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set near(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "near"), true); }
}

/**
 * Size of {@link wide_response}, in bytes.
 *
 * As laid out on i386.
 */
export const wide_response_SIZE_i386 = 12;
/**
 * The members of {@link wide_response}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const wide_response_MEMBERS_i386 = {
  near: { offset: 8, type: "uint32_t" }, far: { offset: 0, type: "uint64_t" },
} as const;

/**
 * Reads a {@link wide_response} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_wide_response_i386(view: DataView, offset: number, into?: Writable<wide_response>): wide_response {
  try {
    into ??= new wide_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.near = view.getUint32(offset + 8, true); into.far = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "wide_response"); throw error; }
}

/**
 * Writes a {@link wide_response} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_wide_response_i386(view: DataView, offset: number, value: wide_response): void {
  try {
    const { far, near } = value;
    if (BigInt.asUintN(64, far) !== far || near >>> 0 !== near || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 8, near, true); view.setBigUint64(offset, far, true);
  } catch { unwritable(view, offset, 12, value, "wide_response", { far: [0xffffffffffffffffn], near: [0xffffffff] }); }
}

/**
 * Writes a {@link wide_response} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_wide_response_i386_unchecked(view: DataView, offset: number, value: wide_response): void {
  const { far, near } = value; view.setUint32(offset + 8, near, true); view.setBigUint64(offset, far, true);
}

/**
 * {@link wide_response} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class wide_response_table_i386 extends Table<typeof wide_response_MEMBERS_i386> implements wide_response {
  constructor(...entries: Entries) { super(entries, 12, "wide_response", wide_response_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 12); }
  get far(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set far(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "far"), true); }
  get near(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set near(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "near"), true); }
}

/** Info about a packet. */
export interface info {
  /**
   * Says whether more follows.
   *
   * Bits of {@link INFO}.
   */
  readonly flags: number;
  /** A number. */
  readonly value: number;
}
const info_value = /* @__PURE__ */ plain(function (this: Writable<info>) {
  this.flags = 0; this.value = 0;
});

/** Size of {@link info}, in bytes. */
export const info_SIZE = 8;
/** The members of {@link info}: offsets in bytes, and integers of C. */
export const info_MEMBERS = { value: { offset: 4, type: "int16_t" }, flags: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link info} at `offset`, in bytes; into `into`, where it is given. */
export function read_info(view: DataView, offset: number, into?: Writable<info>): info {
  try {
    into ??= new info_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 7); into.value = view.getInt16(offset + 4, true); into.flags = view.getUint32(offset, true);
    return into;
  } catch (error) { checkPlace(view, offset, 8, "info"); throw error; }
}

/** Writes a {@link info} at `offset`, in bytes: all of it or nothing. */
export function write_info(view: DataView, offset: number, value: info): void {
  try {
    const { flags, value: $value } = value;
    if (flags >>> 0 !== flags || ($value << 16) >> 16 !== $value || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 4, ($value & 0xffff), true); view.setUint32(offset, flags, true);
  } catch { unwritable(view, offset, 8, value, "info", { flags: [0xffffffff], value: [0x7fff, -0x8000] }); }
}

/** Writes a {@link info} without a check: what is out of range is cut off. */
export function write_info_unchecked(view: DataView, offset: number, value: info): void {
  const { flags, value: $value } = value; view.setUint32(offset + 4, ($value & 0xffff), true);
  view.setUint32(offset, flags, true);
}

/** {@link info} in place, in a slot or a table: see {@link Table}. */
export class info_table extends Table<typeof info_MEMBERS> implements info {
  constructor(...entries: Entries) { super(entries, 8, "info", info_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get flags(): number { return this.$view.getUint32(this.$offset, true); }
  set flags(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "flags"), true); }
  get value(): number { return this.$view.getInt16(this.$offset + 4, true); }
  set value(value: number) { this.$view.setInt16(this.$offset + 4, int16(value, this, "value"), true); }
}

/**
 * Number of slots of the ring `wide`.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const wide_sring_SLOTS_x86_64 = 128;
/** Bytes from one slot of the ring `wide` to the next. */
export const wide_sring_SLOT_SIZE_x86_64 = 16;
/** Offsets in the page of the ring `wide`, in bytes. */
export const wide_sring_OFFSET_x86_64 = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * A ring with packets of responses, whose flags are in two members.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class wide_sring_x86_64 extends SharedRing<wide_request_table, wide_response_table_x86_64> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "wide_sring");
    super(
      "wide_sring",
      view,
      offset,
      wide_sring_SLOTS_x86_64,
      wide_sring_SLOT_SIZE_x86_64,
      new wide_request_table(view, 0, 0),
      new wide_response_table_x86_64(view, 0, 0),
    );
  }
}

/**
 * The packets of responses that an end of the ring `wide` consumes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class wide_packets_x86_64 extends Packets<wide_response_table_x86_64, info_table> {
  /** The packets that `ring` consumes; one of more than `most` slots comes in parts. */
  constructor(ring: RingEnd<unknown, wide_response_table_x86_64>, most: number = wide_sring_SLOTS_x86_64) {
    checkInteger(most, "wide_packets_x86_64.most", wide_sring_SLOTS_x86_64, 1);
    super(
      ring,
      new wide_response_table_x86_64(new DataView(new ArrayBuffer(most * 16))),
      new info_table(new DataView(new ArrayBuffer(most * 8))),
      (slot) => (slot.far & FAR_more) !== 0n,
      (slot) => (slot.near & NEAR_info) !== 0,
      (extra) => (extra.flags & INFO_more) !== 0,
    );
  }
}

/**
 * Produces the slots of a packet: the first of `slots`, `extras`, and the others. The flags
 * that say what follows are set here. If a member is out of range, or fewer slots are free,
 * nothing is produced.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function produce_wide_packet_x86_64(
  ring: RingEnd<wide_response_table_x86_64, unknown>,
  slots: readonly wide_response[],
  extras: readonly info[] = [],
): void {
  checkInteger(slots.length, "wide_packets_x86_64.slots.length", wide_sring_SLOTS_x86_64, 1);
  checkInteger(slots.length + extras.length, "wide_packets_x86_64.length", ring.$free);
  const view = new DataView(new ArrayBuffer((slots.length + extras.length) * wide_sring_SLOT_SIZE_x86_64));
  for (const [index, value] of slots.entries()) {
    const slot = new wide_response_table_x86_64(
      view,
      (index === 0 ? 0 : index + extras.length) * wide_sring_SLOT_SIZE_x86_64,
      1,
    );
    write_wide_response_x86_64(slot.$view, slot.$offset, value);
    slot.far = (slot.far & ~FAR_more) | (index < slots.length - 1 ? FAR_more : 0n);
    slot.near = ((slot.near & ~NEAR_info) | (index === 0 && extras.length > 0 ? NEAR_info : 0)) >>> 0;
  }
  for (const [index, value] of extras.entries()) {
    const extra = new info_table(view, (1 + index) * wide_sring_SLOT_SIZE_x86_64, 1);
    write_info(extra.$view, extra.$offset, value);
    extra.flags = ((extra.flags & ~INFO_more) | (index < extras.length - 1 ? INFO_more : 0)) >>> 0;
  }
  produceSlots(ring, view, wide_sring_SLOT_SIZE_x86_64);
}

/**
 * Number of slots of the ring `wide`.
 *
 * As laid out on i386.
 */
export const wide_sring_SLOTS_i386 = 256;
/** Bytes from one slot of the ring `wide` to the next. */
export const wide_sring_SLOT_SIZE_i386 = 12;
/** Offsets in the page of the ring `wide`, in bytes. */
export const wide_sring_OFFSET_i386 = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * A ring with packets of responses, whose flags are in two members.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 *
 * As laid out on i386.
 */
export class wide_sring_i386 extends SharedRing<wide_request_table, wide_response_table_i386> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 3136, "wide_sring");
    super(
      "wide_sring",
      view,
      offset,
      wide_sring_SLOTS_i386,
      wide_sring_SLOT_SIZE_i386,
      new wide_request_table(view, 0, 0),
      new wide_response_table_i386(view, 0, 0),
    );
  }
}

/**
 * The packets of responses that an end of the ring `wide` consumes.
 *
 * As laid out on i386.
 */
export class wide_packets_i386 extends Packets<wide_response_table_i386, info_table> {
  /** The packets that `ring` consumes; one of more than `most` slots comes in parts. */
  constructor(ring: RingEnd<unknown, wide_response_table_i386>, most: number = wide_sring_SLOTS_i386) {
    checkInteger(most, "wide_packets_i386.most", wide_sring_SLOTS_i386, 1);
    super(
      ring,
      new wide_response_table_i386(new DataView(new ArrayBuffer(most * 12))),
      new info_table(new DataView(new ArrayBuffer(most * 8))),
      (slot) => (slot.far & FAR_more) !== 0n,
      (slot) => (slot.near & NEAR_info) !== 0,
      (extra) => (extra.flags & INFO_more) !== 0,
    );
  }
}

/**
 * Produces the slots of a packet: the first of `slots`, `extras`, and the others. The flags
 * that say what follows are set here. If a member is out of range, or fewer slots are free,
 * nothing is produced.
 *
 * As laid out on i386.
 */
export function produce_wide_packet_i386(
  ring: RingEnd<wide_response_table_i386, unknown>,
  slots: readonly wide_response[],
  extras: readonly info[] = [],
): void {
  checkInteger(slots.length, "wide_packets_i386.slots.length", wide_sring_SLOTS_i386, 1);
  checkInteger(slots.length + extras.length, "wide_packets_i386.length", ring.$free);
  const view = new DataView(new ArrayBuffer((slots.length + extras.length) * wide_sring_SLOT_SIZE_i386));
  for (const [index, value] of slots.entries()) {
    const slot = new wide_response_table_i386(
      view,
      (index === 0 ? 0 : index + extras.length) * wide_sring_SLOT_SIZE_i386,
      1,
    );
    write_wide_response_i386(slot.$view, slot.$offset, value);
    slot.far = (slot.far & ~FAR_more) | (index < slots.length - 1 ? FAR_more : 0n);
    slot.near = ((slot.near & ~NEAR_info) | (index === 0 && extras.length > 0 ? NEAR_info : 0)) >>> 0;
  }
  for (const [index, value] of extras.entries()) {
    const extra = new info_table(view, (1 + index) * wide_sring_SLOT_SIZE_i386, 1);
    write_info(extra.$view, extra.$offset, value);
    extra.flags = ((extra.flags & ~INFO_more) | (index < extras.length - 1 ? INFO_more : 0)) >>> 0;
  }
  produceSlots(ring, view, wide_sring_SLOT_SIZE_i386);
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

/** Refuses an index of no entry of a table. */
function noEntry(index: number, { $length, $path }: { readonly $length: number; readonly $path: string }): never {
  throw new CodecError("index", $path, index, `one of ${$length} entries`);
}

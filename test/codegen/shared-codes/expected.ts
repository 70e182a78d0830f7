// SPDX-License-Identifier: MIT
/**
 * Codes in integers of every width.
 *
 * Codes that integers of different widths share, words in octets, and arrays of unions.
 *
 * This file is generated from test/codegen/shared-codes/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/shared-codes/spec.ts
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

/** Nothing. */
export const KIND_NONE = 0;
/** Something. */
export const KIND_SOME = 1;

/** Kinds, in integers of every width. */
export type KIND =
  | typeof KIND_NONE
  | typeof KIND_SOME;

/** The C name of a code of {@link KIND}; `undefined` for an unknown one. */
export function KIND_name(value: number): string | undefined {
  switch (value) {
    case KIND_NONE:
      return "KIND_NONE";
    case KIND_SOME:
      return "KIND_SOME";
    default:
      return undefined;
  }
}

/** The largest. */
export const WIDE_LARGEST = 0xffffffff;
/** One more than the largest. */
export const WIDE_MAX = 0x100000000n;

/** Codes of 32 bits, and a bound above them. */
export type WIDE =
  | typeof WIDE_LARGEST;

/** The C name of a code of {@link WIDE}; `undefined` for an unknown one. */
export function WIDE_name(value: number): string | undefined {
  switch (value) {
    case WIDE_LARGEST:
      return "WIDE_LARGEST";
    default:
      return undefined;
  }
}

/** Either way to see 4 octets. */
export interface either {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link either}, in bytes. */
export const either_SIZE = 4;
/** The members of {@link either}: offsets in bytes, and integers of C. */
export const either_MEMBERS = { halves: { offset: 0 }, number: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link either} at `offset`, in bytes. */
export function read_either(view: DataView, offset: number): either {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
    };
  } catch (error) { checkPlace(view, offset, 4, "either"); throw error; }
}

/** Writes a {@link either} at `offset`, in bytes: all of it or nothing. */
export function write_either(view: DataView, offset: number, value: either): void {
  const checked = check_either(value, "either");
  checkPlace(view, offset, 4, "either");
  write_either_unchecked(view, offset, checked);
}

/** Writes a {@link either} without a check: what is out of range is cut off. */
export function write_either_unchecked(view: DataView, offset: number, value: either): void {
  putBytes(view, offset, 4, value.raw);
}

/** A copy of a `either`; refuses what is none. */
function check_either(value: either, path: string): either {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

/** {@link either} in place, in a slot or a table: see {@link Table}. */
export class either_table extends Table<typeof either_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 4, "either", either_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  /** One number. */
  get number(): number { return this.$view.getUint32(this.$offset, false); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), false); }
  /** Two numbers. */
  $get_halves(index: number): number {
    checkIndex(index, 2, "either.halves[]");
    return this.$view.getUint16(this.$offset + index * 2, false);
  }
  /** Sets what `$get_halves` gives. */
  $set_halves(index: number, value: number): void {
    checkIndex(index, 2, "either.halves[]");
    if (typeof value !== "number" || (value & 0xffff) !== value) checkInteger(value, `either.halves[${index}]`, 0xffff);
    this.$view.setUint16(this.$offset + index * 2, value, false);
  }
}

/**
 * The tag has 64 bits, though its codes fit 16.
 *
 * Told apart by `kind`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type tagged = {
  /**
   * Selects the variant.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly kind: bigint;
  /** Unions in an array have bytes only. */
  readonly many: readonly either[];
} & (
  | {
      readonly kind: 1n;
      readonly u: { readonly some: bigint };
    }
  | {
      readonly kind: UnknownBigCode | 0n;
      readonly u: { readonly raw: readonly number[] };
    }
);

/** Size of {@link tagged}, in bytes. */
export const tagged_SIZE = 24;
/** The members of {@link tagged}: offsets in bytes, and integers of C. */
export const tagged_MEMBERS = {
  many: { offset: 16 }, u: { offset: 8 }, kind: { offset: 0, type: "uint64_t" },
} as const;

/** Reads a {@link tagged} at `offset`, in bytes. */
export function read_tagged(view: DataView, offset: number): tagged {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const kind = view.getBigUint64(offset, false);
    const many = arrayFrom(2, (index) => read_either(view, offset + 16 + index * 4));
    switch (kind) {
      case 1n:
        return { kind, u: { some: view.getBigUint64(offset + 8, false) }, many };
      default:
        return {
          kind: kind as UnknownBigCode,
          u: {
            raw: [
              view.getUint8(offset + 8),
              view.getUint8(offset + 9),
              view.getUint8(offset + 10),
              view.getUint8(offset + 11),
              view.getUint8(offset + 12),
              view.getUint8(offset + 13),
              view.getUint8(offset + 14),
              view.getUint8(offset + 15),
            ],
          },
          many,
        };
    }
  } catch (error) { checkPlace(view, offset, 24, "tagged"); throw error; }
}

/** Writes a {@link tagged} at `offset`, in bytes: all of it or nothing. */
export function write_tagged(view: DataView, offset: number, value: tagged): void {
  const checked = check_tagged(value, "tagged");
  checkPlace(view, offset, 24, "tagged");
  write_tagged_unchecked(view, offset, checked);
}

/** Writes a {@link tagged} without a check: what is out of range is cut off. */
export function write_tagged_unchecked(view: DataView, offset: number, value: tagged): void {
  switch (value.kind) {
    case 1n:
      view.setBigUint64(offset + 8, value.u.some, false);
      break;
    default:
      putBytes(view, offset + 8, 8, value.u.raw);
  }
  for (let index = 0; index < 2; index++) {
    const element = value.many[index];
    if (element !== undefined) write_either_unchecked(view, offset + 16 + index * 4, element);
    else putBytes(view, offset + 16 + index * 4, 4);
  }
  view.setBigUint64(offset, value.kind, false);
}

/** A copy of a `tagged`; refuses what is none. */
function check_tagged(value: tagged, path: string): tagged {
  checkObject(value, path);
  const { kind, u } = value;
  checkInteger(kind, `${path}.kind`, 0xffffffffffffffffn);
  checkObject(u, `${path}.u`);
  switch (kind) {
    case 1n:
      return {
        kind,
        u: { some: checkInteger(u.some, `${path}.u.some`, 0xffffffffffffffffn) },
        many: checkArray(value.many, 2, `${path}.many`, (element, at) => check_either(element, at)),
      };
    default:
      return {
        kind,
        u: { raw: checkIntegers(u.raw, 8, `${path}.u.raw`, 0xff) },
        many: checkArray(value.many, 2, `${path}.many`, (element, at) => check_either(element, at)),
      };
  }
}

/** {@link tagged} in place, in a slot or a table: see {@link Table}. */
export class tagged_table extends Table<typeof tagged_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 24, "tagged", tagged_MEMBERS); }
  $at(index: number): this { return this.$move(index, 24); }
  /**
   * Selects the variant.
   *
   * One of {@link KIND}, or unknown.
   */
  get kind(): bigint { return this.$view.getBigUint64(this.$offset, false); }
  set kind(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "kind"), false); }
  /** For `SOME`. */
  get u_some(): bigint { return this.$view.getBigUint64(this.$offset + 8, false); }
  set u_some(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "u.some"), false); }
  /** One number. */
  $get_many_number(index: number): number {
    checkIndex(index, 2, "tagged.many[].number");
    return this.$view.getUint32(this.$offset + 16 + index * 4, false);
  }
  /** Sets what `$get_many_number` gives. */
  $set_many_number(index: number, value: number): void {
    checkIndex(index, 2, "tagged.many[].number");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `tagged.many[${index}].number`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 16 + index * 4, value, false);
  }
  /** Two numbers. */
  $get_many_halves(index: number, index2: number): number {
    checkIndex(index, 2, "tagged.many[].halves[]");
    checkIndex(index2, 2, "tagged.many[].halves[]");
    return this.$view.getUint16(this.$offset + 16 + index * 4 + index2 * 2, false);
  }
  /** Sets what `$get_many_halves` gives. */
  $set_many_halves(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "tagged.many[].halves[]");
    checkIndex(index2, 2, "tagged.many[].halves[]");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `tagged.many[${index}].halves[${index2}]`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 16 + index * 4 + index2 * 2, value, false);
  }
}

/** The same codes in 16 bits. */
export interface narrow {
  /**
   * In 16 bits.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly kind: number;
  /** Fills 32 bits. */
  readonly rest: number;
  /**
   * A wide code.
   *
   * One of {@link WIDE}, or unknown.
   */
  readonly wide: number;
}
const narrow_value = /* @__PURE__ */ plain(function (this: Writable<narrow>) {
  this.kind = 0; this.rest = 0; this.wide = 0;
});

/** Size of {@link narrow}, in bytes. */
export const narrow_SIZE = 8;
/** The members of {@link narrow}: offsets in bytes, and integers of C. */
export const narrow_MEMBERS = {
  wide: { offset: 4, type: "uint32_t" }, rest: { offset: 2, type: "uint16_t" }, kind: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link narrow} at `offset`, in bytes; into `into`, where it is given. */
export function read_narrow(view: DataView, offset: number, into?: Writable<narrow>): narrow {
  try {
    into ??= new narrow_value(); if (offset >>> 0 !== offset) throw Error();
    into.wide = view.getUint32(offset + 4, false); into.kind = view.getUint16(offset, false);
    into.rest = view.getUint16(offset + 2, false); return into;
  } catch (error) { checkPlace(view, offset, 8, "narrow"); throw error; }
}

/** Writes a {@link narrow} at `offset`, in bytes: all of it or nothing. */
export function write_narrow(view: DataView, offset: number, value: narrow): void {
  try {
    const { kind, rest, wide } = value;
    const $word0 = rest | (kind << 16);
    if ((kind & 0xffff) !== kind || (rest & 0xffff) !== rest || wide >>> 0 !== wide || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 4, wide, false); view.setUint32(offset, $word0, false);
  } catch { unwritable(view, offset, 8, value, "narrow", { kind: [0xffff], rest: [0xffff], wide: [0xffffffff] }); }
}

/** Writes a {@link narrow} without a check: what is out of range is cut off. */
export function write_narrow_unchecked(view: DataView, offset: number, value: narrow): void {
  const { kind, rest, wide } = value; view.setUint32(offset + 4, wide, false);
  view.setUint32(offset, (kind << 16) | (rest & 0xffff), false);
}

/** {@link narrow} in place, in a slot or a table: see {@link Table}. */
export class narrow_table extends Table<typeof narrow_MEMBERS> implements narrow {
  constructor(...entries: Entries) { super(entries, 8, "narrow", narrow_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get kind(): number { return this.$view.getUint16(this.$offset, false); }
  set kind(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "kind"), false); }
  get rest(): number { return this.$view.getUint16(this.$offset + 2, false); }
  set rest(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "rest"), false); }
  get wide(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set wide(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "wide"), false); }
}

/** A request. */
export interface request {
  /** Echoed. */
  readonly id: bigint;
  /**
   * The message, in 64 bits.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly type: bigint;
  /** Words of an octet each. */
  readonly words: readonly number[];
}
const request_value = /* @__PURE__ */ plain(function (this: Writable<request>) {
  this.id = 0n; this.type = 0n; this.words = undefined as never;
});

/** Size of {@link request}, in bytes. */
export const request_SIZE = 24;
/** The members of {@link request}: offsets in bytes, and integers of C. */
export const request_MEMBERS = {
  words: { offset: 16 }, type: { offset: 8, type: "uint64_t" }, id: { offset: 0, type: "uint64_t" },
} as const;

/** Reads a {@link request} at `offset`, in bytes; into `into`, where it is given. */
export function read_request(view: DataView, offset: number, into?: Writable<request>): request {
  try {
    into ??= new request_value(); if (offset >>> 0 !== offset) throw Error();
    const octets$20 = view.getUint32(offset + 20, true); const octets$16 = view.getUint32(offset + 16, true);
    into.id = view.getBigUint64(offset, false); into.type = view.getBigUint64(offset + 8, false);
    into.words = [
      octets$16 & 0xff,
      (octets$16 >>> 8) & 0xff,
      (octets$16 >>> 16) & 0xff,
      octets$16 >>> 24,
      octets$20 & 0xff,
      (octets$20 >>> 8) & 0xff,
      (octets$20 >>> 16) & 0xff,
      octets$20 >>> 24,
    ];
    return into;
  } catch (error) { checkPlace(view, offset, 24, "request"); throw error; }
}

/** Writes a {@link request} at `offset`, in bytes: all of it or nothing. */
export function write_request(view: DataView, offset: number, value: request): void {
  const checked = check_request(value, "request");
  checkPlace(view, offset, 24, "request");
  write_request_unchecked(view, offset, checked);
}

/** Writes a {@link request} without a check: what is out of range is cut off. */
export function write_request_unchecked(view: DataView, offset: number, value: request): void {
  for (let index = 0; index < 8; index++) {
    view.setUint8(offset + 16 + index, value.words[index] ?? 0);
  }
  view.setBigUint64(offset + 8, value.type, false); view.setBigUint64(offset, value.id, false);
}

/** A copy of a `request`; refuses what is none. */
function check_request(value: request, path: string): request {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffffffffffffffffn),
    type: checkInteger(value.type, `${path}.type`, 0xffffffffffffffffn),
    words: checkIntegers(value.words, 8, `${path}.words`, 0xff),
  };
}

/** {@link request} in place, in a slot or a table: see {@link Table}. */
export class request_table extends Table<typeof request_MEMBERS> implements Omit<request, "words"> {
  constructor(...entries: Entries) { super(entries, 24, "request", request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 24); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset, false); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "id"), false); }
  get type(): bigint { return this.$view.getBigUint64(this.$offset + 8, false); }
  set type(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "type"), false); }
  /** Words of an octet each. */
  $get_words(index: number): number {
    checkIndex(index, 8, "request.words[]");
    return this.$view.getUint8(this.$offset + 16 + index);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 8, "request.words[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `request.words[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 16 + index, value);
  }
}

/** A response. */
export interface response {
  /** That of the request. */
  readonly id: bigint;
  /**
   * That of the request.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly type: bigint;
  /**
   * The outcome, in 64 bits.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly status: bigint;
  /** Words of an octet each. */
  readonly result: readonly number[];
}
const response_value = /* @__PURE__ */ plain(function (this: Writable<response>) {
  this.id = 0n; this.type = 0n; this.status = 0n; this.result = undefined as never;
});

/** Size of {@link response}, in bytes. */
export const response_SIZE = 32;
/** The members of {@link response}: offsets in bytes, and integers of C. */
export const response_MEMBERS = {
  result: { offset: 24 }, status: { offset: 16, type: "uint64_t" }, type: { offset: 8, type: "uint64_t" },
  id: { offset: 0, type: "uint64_t" },
} as const;

/** Reads a {@link response} at `offset`, in bytes; into `into`, where it is given. */
export function read_response(view: DataView, offset: number, into?: Writable<response>): response {
  try {
    into ??= new response_value(); if (offset >>> 0 !== offset) throw Error();
    const octets$28 = view.getUint32(offset + 28, true); const octets$24 = view.getUint32(offset + 24, true);
    into.id = view.getBigUint64(offset, false); into.type = view.getBigUint64(offset + 8, false);
    into.status = view.getBigUint64(offset + 16, false);
    into.result = [
      octets$24 & 0xff,
      (octets$24 >>> 8) & 0xff,
      (octets$24 >>> 16) & 0xff,
      octets$24 >>> 24,
      octets$28 & 0xff,
      (octets$28 >>> 8) & 0xff,
      (octets$28 >>> 16) & 0xff,
      octets$28 >>> 24,
    ];
    return into;
  } catch (error) { checkPlace(view, offset, 32, "response"); throw error; }
}

/** Writes a {@link response} at `offset`, in bytes: all of it or nothing. */
export function write_response(view: DataView, offset: number, value: response): void {
  const checked = check_response(value, "response");
  checkPlace(view, offset, 32, "response");
  write_response_unchecked(view, offset, checked);
}

/** Writes a {@link response} without a check: what is out of range is cut off. */
export function write_response_unchecked(view: DataView, offset: number, value: response): void {
  for (let index = 0; index < 8; index++) {
    view.setUint8(offset + 24 + index, value.result[index] ?? 0);
  }
  view.setBigUint64(offset + 16, value.status, false); view.setBigUint64(offset, value.id, false);
  view.setBigUint64(offset + 8, value.type, false);
}

/** A copy of a `response`; refuses what is none. */
function check_response(value: response, path: string): response {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffffffffffffffffn),
    type: checkInteger(value.type, `${path}.type`, 0xffffffffffffffffn),
    status: checkInteger(value.status, `${path}.status`, 0xffffffffffffffffn),
    result: checkIntegers(value.result, 8, `${path}.result`, 0xff),
  };
}

/** {@link response} in place, in a slot or a table: see {@link Table}. */
export class response_table extends Table<typeof response_MEMBERS> implements Omit<response, "result"> {
  constructor(...entries: Entries) { super(entries, 32, "response", response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 32); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset, false); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "id"), false); }
  get type(): bigint { return this.$view.getBigUint64(this.$offset + 8, false); }
  set type(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "type"), false); }
  get status(): bigint { return this.$view.getBigUint64(this.$offset + 16, false); }
  set status(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "status"), false); }
  /** Words of an octet each. */
  $get_result(index: number): number {
    checkIndex(index, 8, "response.result[]");
    return this.$view.getUint8(this.$offset + 24 + index);
  }
  /** Sets what `$get_result` gives. */
  $set_result(index: number, value: number): void {
    checkIndex(index, 8, "response.result[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `response.result[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 24 + index, value);
  }
}

/** Number of slots of the ring `bell`. */
export const bell_sring_SLOTS = 64;
/** Bytes from one slot of the ring `bell` to the next. */
export const bell_sring_SLOT_SIZE = 32;
/** Offsets in the page of the ring `bell`, in bytes. */
export const bell_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * A ring of octets.
 *
 * - ```c
 *   only(code);
 *   ```
 * - (must) A sentence.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class bell_sring extends SharedRing<request_table, response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "bell_sring");
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
  readonly id: bigint;
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
  readonly id: bigint;
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

/** Asks for something. */
export interface ASK_request {
  /** Echoed. */
  readonly id: bigint;
  /** The message, in 64 bits. */
  readonly type: 1n;
  /** How many. */
  readonly count: number;
}

const ASK_request_value = /* @__PURE__ */ plain(function (this: Writable<ASK_request>, id: bigint, count: number) {
  this.id = id; this.type = 1n; this.count = count;
});

/**
 * Reads a {@link ASK_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_ASK_request(view: DataView, offset: number): ASK_request | request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word7 = view.getUint8(offset + 23);
    const word6 = view.getUint8(offset + 22);
    const word5 = view.getUint8(offset + 21);
    const word4 = view.getUint8(offset + 20);
    const word3 = view.getUint8(offset + 19);
    const word2 = view.getUint8(offset + 18);
    const word1 = view.getUint8(offset + 17);
    const word0 = view.getUint8(offset + 16);
    const id = view.getBigUint64(offset, false);
    const type = view.getBigUint64(offset + 8, false);
    const isOther = type !== 1n;
    if (
      isOther || word1 !== 0 || word2 !== 0 || word3 !== 0 || word4 !== 0 || word5 !== 0 || word6 !== 0 || word7 !== 0
    ) {
      return make_request_other(isOther ? "unknown" : "reserved", {
        id,
        type,
        words: [word0, word1, word2, word3, word4, word5, word6, word7],
      });
    }
    return new ASK_request_value(id, word0);
  } catch (error) { checkPlace(view, offset, 24, "request"); throw error; }
}

/** Writes a {@link ASK_request} at `offset`, in bytes: all of it or nothing. */
export function write_ASK_request(view: DataView, offset: number, value: ASK_request): void {
  try {
    const { id, type, count } = value;
    if (BigInt.asUintN(64, id) !== id || type !== 1n || (count & 0xff) !== count || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 20, 0, false); view.setBigUint64(offset, id, false);
    view.setBigUint64(offset + 8, 1n, false); view.setUint32(offset + 16, (count << 24), false);
  } catch { unwritable(view, offset, 24, value, "ASK_request", {
    id: [0xffffffffffffffffn], type: [1n, 1n], count: [0xff],
  }); }
}

/** The outcome of a {@link ASK_request}, told apart by `status`. */
export type ASK_response = {
  /** That of the request. */
  readonly id: bigint;
  /** That of the request. */
  readonly type: 1n;
} & (
  | {
      /** There is nothing. */
      readonly status: 0n;
    }
  | {
      /** Here it is. */
      readonly status: 1n;
      /** How many. */
      readonly count: number;
    }
);

const ASK_response_NONE_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<ASK_response,
  { readonly status: 0n }>>,
  id: bigint,
) {
  this.id = id; this.type = 1n; this.status = 0n;
});

const ASK_response_SOME_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<ASK_response,
  { readonly status: 1n }>>,
  id: bigint,
  count: number,
) {
  this.id = id; this.type = 1n; this.status = 1n; this.count = count;
});

/**
 * Reads a {@link ASK_response} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_ASK_response(view: DataView, offset: number): ASK_response | response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word7 = view.getUint8(offset + 31);
    const word6 = view.getUint8(offset + 30);
    const word5 = view.getUint8(offset + 29);
    const word4 = view.getUint8(offset + 28);
    const word3 = view.getUint8(offset + 27);
    const word2 = view.getUint8(offset + 26);
    const word1 = view.getUint8(offset + 25);
    const word0 = view.getUint8(offset + 24);
    const id = view.getBigUint64(offset, false);
    const type = view.getBigUint64(offset + 8, false);
    const status = view.getBigUint64(offset + 16, false);
    let why: "unknown" | "reserved" = "unknown";
    if (type === 1n) {
      switch (status) {
        case 0n:
          if (
            word0 !== 0 || word1 !== 0 || word2 !== 0 || word3 !== 0 || word4 !== 0 || word5 !== 0 || word6 !== 0 ||
            word7 !== 0
          ) { why = "reserved"; break; }
          return new ASK_response_NONE_value(id);
        case 1n:
          if (word1 !== 0 || word2 !== 0 || word3 !== 0 || word4 !== 0 || word5 !== 0 || word6 !== 0 || word7 !== 0) {
            why = "reserved"; break;
          }
          return new ASK_response_SOME_value(id, word0);
      }
    }
    return make_response_other(why, {
      id,
      type,
      status,
      result: [word0, word1, word2, word3, word4, word5, word6, word7],
    });
  } catch (error) { checkPlace(view, offset, 32, "response"); throw error; }
}

/** Writes a {@link ASK_response} at `offset`, in bytes: all of it or nothing. */
export function write_ASK_response(view: DataView, offset: number, value: ASK_response): void {
  try {
    const { id, type, status } = value;
    const word0 = status === 1n ? value.count : 0;
    if (
      BigInt.asUintN(64, id) !== id || type !== 1n || !(status === 0n || status === 1n) || (word0 & 0xff) !== word0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 28, 0, false); view.setBigUint64(offset, id, false);
    view.setBigUint64(offset + 8, 1n, false); view.setBigUint64(offset + 16, status, false);
    view.setUint32(offset + 24, (word0 << 24), false);
  } catch { unwritable(view, offset, 32, value, "ASK_response", {
    id: [0xffffffffffffffffn],
    type: [1n, 1n],
    status: [1n, 0n],
    ...(value?.status === 1n && { count: [0xff] })
  }); }
}

/** Any request over the ring `bell`, told apart by `type`. */
export type bell_message =
  | ASK_request;

/**
 * Reads a {@link bell_message} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_bell_message(view: DataView, offset: number): bell_message | request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word7 = view.getUint8(offset + 23);
    const word6 = view.getUint8(offset + 22);
    const word5 = view.getUint8(offset + 21);
    const word4 = view.getUint8(offset + 20);
    const word3 = view.getUint8(offset + 19);
    const word2 = view.getUint8(offset + 18);
    const word1 = view.getUint8(offset + 17);
    const word0 = view.getUint8(offset + 16);
    const id = view.getBigUint64(offset, false);
    const type = view.getBigUint64(offset + 8, false);
    let why: "unknown" | "reserved" = "reserved";
    switch (type) {
      case 1n:
        if (
          word1 !== 0 || word2 !== 0 || word3 !== 0 || word4 !== 0 || word5 !== 0 || word6 !== 0 || word7 !== 0
        ) break;
        return new ASK_request_value(id, word0);
      default:
        why = "unknown";
    }
    return make_request_other(why, { id, type, words: [word0, word1, word2, word3, word4, word5, word6, word7] });
  } catch (error) { checkPlace(view, offset, 24, "request"); throw error; }
}

/** Writes a {@link bell_message} at `offset`, in bytes: all of it or nothing. */
export function write_bell_message(view: DataView, offset: number, value: bell_message): void {
  switch (value?.type) {
    case 1n:
      return write_ASK_request(view, offset, value);
    default:
      checkObject(value, "bell_message");
      checkCode(Reflect.get(value, "type"), [1n], "bell_message.type");
  }
}

/** An entry of a bell_message_table: the message that is there. */
export type bell_message_table_entry = (
  | bell_message
  | {
      /** Echoed. */
      readonly id: bigint;
      /** The message, in 64 bits. */
      readonly type: UnknownBigCode;
      /** Words of an octet each. */
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
  constructor(...entries: Entries) { super(entries, 24, "request", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 24) as never; }
  $of({ $view, $offset, $length }: request_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): bigint {
    return this.$view.getBigUint64(this.$offset, false);
  }
  get type(): bigint {
    return this.$view.getBigUint64(this.$offset + 8, false);
  }
  get count(): number {
    return this.$view.getUint8(this.$offset + 16);
  }
  get words(): readonly number[] {
    return [
      this.$view.getUint8(this.$offset + 16),
      this.$view.getUint8(this.$offset + 17),
      this.$view.getUint8(this.$offset + 18),
      this.$view.getUint8(this.$offset + 19),
      this.$view.getUint8(this.$offset + 20),
      this.$view.getUint8(this.$offset + 21),
      this.$view.getUint8(this.$offset + 22),
      this.$view.getUint8(this.$offset + 23),
    ];
  }
  get $reserved(): number {
    switch (this.type) {
      case 1n:
        return (
          this.$view.getUint8(this.$offset + 17) |
          this.$view.getUint8(this.$offset + 18) |
          this.$view.getUint8(this.$offset + 19) |
          this.$view.getUint8(this.$offset + 20) |
          this.$view.getUint8(this.$offset + 21) |
          this.$view.getUint8(this.$offset + 22) |
          this.$view.getUint8(this.$offset + 23)
        ) >>> 0;
    }
    return 0;
  }
} as never;

/** Any response over the ring `bell`, told apart by `type`. */
export type bell_reply =
  | ASK_response;

/**
 * Reads a {@link bell_reply} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_bell_reply(view: DataView, offset: number): bell_reply | response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word7 = view.getUint8(offset + 31);
    const word6 = view.getUint8(offset + 30);
    const word5 = view.getUint8(offset + 29);
    const word4 = view.getUint8(offset + 28);
    const word3 = view.getUint8(offset + 27);
    const word2 = view.getUint8(offset + 26);
    const word1 = view.getUint8(offset + 25);
    const word0 = view.getUint8(offset + 24);
    const id = view.getBigUint64(offset, false);
    const type = view.getBigUint64(offset + 8, false);
    const status = view.getBigUint64(offset + 16, false);
    let why: "unknown" | "reserved" = "unknown";
    switch (type) {
      case 1n:
        switch (status) {
          case 0n:
            if (
              word0 !== 0 || word1 !== 0 || word2 !== 0 || word3 !== 0 || word4 !== 0 || word5 !== 0 || word6 !== 0 ||
              word7 !== 0
            ) { why = "reserved"; break; }
            return new ASK_response_NONE_value(id);
          case 1n:
            if (word1 !== 0 || word2 !== 0 || word3 !== 0 || word4 !== 0 || word5 !== 0 || word6 !== 0 || word7 !== 0) {
              why = "reserved"; break;
            }
            return new ASK_response_SOME_value(id, word0);
        }
        break;
    }
    return make_response_other(why, {
      id,
      type,
      status,
      result: [word0, word1, word2, word3, word4, word5, word6, word7],
    });
  } catch (error) { checkPlace(view, offset, 32, "response"); throw error; }
}

/** Writes a {@link bell_reply} at `offset`, in bytes: all of it or nothing. */
export function write_bell_reply(view: DataView, offset: number, value: bell_reply): void {
  switch (value?.type) {
    case 1n:
      return write_ASK_response(view, offset, value);
    default:
      checkObject(value, "bell_reply");
      checkCode(Reflect.get(value, "type"), [1n], "bell_reply.type");
  }
}

/** An entry of a bell_reply_table: the message that is there. */
export type bell_reply_table_entry = (
  | bell_reply
  | {
      /** That of the request. */
      readonly id: bigint;
      /** That of the request. */
      readonly type: UnknownBigCode | bell_reply["type"];
      /** The outcome, in 64 bits. */
      readonly status: UnknownBigCode;
      /** Words of an octet each. */
      readonly result: readonly number[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
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
  constructor(...entries: Entries) { super(entries, 32, "response", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 32) as never; }
  $of({ $view, $offset, $length }: response_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): bigint {
    return this.$view.getBigUint64(this.$offset, false);
  }
  get type(): bigint {
    return this.$view.getBigUint64(this.$offset + 8, false);
  }
  get status(): bigint {
    return this.$view.getBigUint64(this.$offset + 16, false);
  }
  get count(): number {
    return this.$view.getUint8(this.$offset + 24);
  }
  get result(): readonly number[] {
    return [
      this.$view.getUint8(this.$offset + 24),
      this.$view.getUint8(this.$offset + 25),
      this.$view.getUint8(this.$offset + 26),
      this.$view.getUint8(this.$offset + 27),
      this.$view.getUint8(this.$offset + 28),
      this.$view.getUint8(this.$offset + 29),
      this.$view.getUint8(this.$offset + 30),
      this.$view.getUint8(this.$offset + 31),
    ];
  }
  get $reserved(): number {
    switch (this.type) {
      case 1n:
        switch (this.status) {
          case 0n:
            return (
              this.$view.getUint8(this.$offset + 24) |
              this.$view.getUint8(this.$offset + 25) |
              this.$view.getUint8(this.$offset + 26) |
              this.$view.getUint8(this.$offset + 27) |
              this.$view.getUint8(this.$offset + 28) |
              this.$view.getUint8(this.$offset + 29) |
              this.$view.getUint8(this.$offset + 30) |
              this.$view.getUint8(this.$offset + 31)
            ) >>> 0;
          case 1n:
            return (
              this.$view.getUint8(this.$offset + 25) |
              this.$view.getUint8(this.$offset + 26) |
              this.$view.getUint8(this.$offset + 27) |
              this.$view.getUint8(this.$offset + 28) |
              this.$view.getUint8(this.$offset + 29) |
              this.$view.getUint8(this.$offset + 30) |
              this.$view.getUint8(this.$offset + 31)
            ) >>> 0;
        }
        break;
    }
    return 0;
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
 * A tag that is none of the codes of a variant: any other integer, to be taken as a `bigint`.
 * The type says one beyond 64 bits, which no tag is, so that TypeScript can tell the variants
 * apart.
 */
export type UnknownBigCode = 0x10000000000000000n & { readonly $unknown: true };

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

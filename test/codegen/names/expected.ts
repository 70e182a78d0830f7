// SPDX-License-Identifier: MIT
/**
 * Names that codecs have themselves.
 *
 * Names that codecs have themselves.
 *
 * This file is generated from test/codegen/names/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/names/spec.ts
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

/** A first one. */
export const KIND_FIRST = 1;
/** A second one. */
export const KIND_SECOND = 2;

/** Kinds, whose names members have as well. */
export type KIND =
  | typeof KIND_FIRST
  | typeof KIND_SECOND;

/** The C name of a code of {@link KIND}; `undefined` for an unknown one. */
export function KIND_name(value: number): string | undefined {
  switch (value) {
    case KIND_FIRST:
      return "KIND_FIRST";
    case KIND_SECOND:
      return "KIND_SECOND";
    default:
      return undefined;
  }
}

/** It went well. */
export const HOW_WELL = 0;
/** It went badly. */
export const HOW_BADLY = 5;
/** It did not go. */
export const HOW_NOT = 9;

/** How it went. */
export type HOW =
  | typeof HOW_WELL
  | typeof HOW_BADLY
  | typeof HOW_NOT;

/** The C name of a code of {@link HOW}; `undefined` for an unknown one. */
export function HOW_name(value: number): string | undefined {
  switch (value) {
    case HOW_WELL:
      return "HOW_WELL";
    case HOW_BADLY:
      return "HOW_BADLY";
    case HOW_NOT:
      return "HOW_NOT";
    default:
      return undefined;
  }
}

/** Integers with the names of what codecs have themselves. */
export interface locals {
  /** One. */ readonly view: number;
  /** One. */ readonly view_: number;
  /** One. */ readonly offset: number;
  /** One. */ readonly value: number;
  /** One. */ readonly into: number;
  /** One. */ readonly refuse: number;
  /** One. */ readonly word0: bigint;
  /** One. */ readonly BigInt: bigint;
  /** One. */ readonly error: number;
  /** One. */ readonly undefined: number;
  /** One. */ readonly in: number;
  /** One. */ readonly function: number;
}
const locals_value = /* @__PURE__ */ plain(function (this: Writable<locals>) {
  this.view = 0; this.view_ = 0; this.offset = 0; this.value = 0; this.into = 0; this.refuse = 0; this.word0 = 0n;
  this.BigInt = 0n; this.error = 0; this.undefined = 0; this.in = 0; this.function = 0;
});

/** Size of {@link locals}, in bytes. */
export const locals_SIZE = 48;
/** The members of {@link locals}: offsets in bytes, and integers of C. */
export const locals_MEMBERS = {
  function: { offset: 44, type: "uint32_t" }, in: { offset: 40, type: "uint32_t" },
  undefined: { offset: 36, type: "uint32_t" }, error: { offset: 32, type: "uint32_t" },
  BigInt: { offset: 24, type: "int64_t" }, word0: { offset: 16, type: "uint64_t" },
  refuse: { offset: 12, type: "uint32_t" }, into: { offset: 8, type: "int32_t" },
  value: { offset: 4, type: "uint32_t" }, offset: { offset: 2, type: "int16_t" }, view_: { offset: 1, type: "int8_t" },
  view: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link locals} at `offset`, in bytes; into `into`, where it is given. */
export function read_locals(view: DataView, offset: number, into?: Writable<locals>): locals {
  try {
    into ??= new locals_value(); if (offset >>> 0 !== offset) throw Error();
    into.function = view.getUint32(offset + 44, false); into.view = view.getUint8(offset);
    into.view_ = view.getInt8(offset + 1); into.offset = view.getInt16(offset + 2, false);
    into.value = view.getUint32(offset + 4, false); into.into = view.getInt32(offset + 8, false);
    into.refuse = view.getUint32(offset + 12, false); into.word0 = view.getBigUint64(offset + 16, false);
    into.BigInt = view.getBigInt64(offset + 24, false); into.error = view.getUint32(offset + 32, false);
    into.undefined = view.getUint32(offset + 36, false); into.in = view.getUint32(offset + 40, false); return into;
  } catch (error) { checkPlace(view, offset, 48, "locals"); throw error; }
}

/** Writes a {@link locals} at `offset`, in bytes: all of it or nothing. */
export function write_locals(view: DataView, offset: number, value: locals): void {
  try {
    const {
      view: $view,
      view_,
      offset: $offset,
      value: $value,
      into: $into,
      refuse,
      word0: $word0,
      BigInt: $BigInt,
      error: $error,
      undefined: $undefined,
      in: $in,
      function: $function,
    } = value;
    if (
      ($view & 0xff) !== $view || (view_ << 24) >> 24 !== view_ || ($offset << 16) >> 16 !== $offset ||
      $value >>> 0 !== $value || ($into | 0) !== $into || refuse >>> 0 !== refuse ||
      BigInt.asUintN(64, $word0) !== $word0 || BigInt.asIntN(64, $BigInt) !== $BigInt || $error >>> 0 !== $error ||
      $undefined >>> 0 !== $undefined || $in >>> 0 !== $in || $function >>> 0 !== $function || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 44, $function, false);
    view.setUint32(offset, ($view << 24) | ((view_ & 0xff) << 16) | ($offset & 0xffff), false);
    view.setUint32(offset + 4, $value, false); view.setInt32(offset + 8, $into, false);
    view.setUint32(offset + 12, refuse, false); view.setBigUint64(offset + 16, $word0, false);
    view.setBigInt64(offset + 24, $BigInt, false); view.setUint32(offset + 32, $error, false);
    view.setUint32(offset + 36, $undefined, false); view.setUint32(offset + 40, $in, false);
  } catch { unwritable(view, offset, 48, value, "locals", {
    view: [0xff],
    view_: [0x7f, -0x80],
    offset: [0x7fff, -0x8000],
    value: [0xffffffff],
    into: [0x7fffffff, -0x80000000],
    refuse: [0xffffffff],
    word0: [0xffffffffffffffffn],
    BigInt: [0x7fffffffffffffffn, -0x8000000000000000n],
    error: [0xffffffff],
    undefined: [0xffffffff],
    in: [0xffffffff],
    function: [0xffffffff],
  }); }
}

/** Writes a {@link locals} without a check: what is out of range is cut off. */
export function write_locals_unchecked(view: DataView, offset: number, value: locals): void {
  const {
    view: $view,
    view_,
    offset: $offset,
    value: $value,
    into: $into,
    refuse,
    word0: $word0,
    BigInt: $BigInt,
    error: $error,
    undefined: $undefined,
    in: $in,
    function: $function,
  } = value;
  view.setUint32(offset + 44, $function, false);
  view.setUint32(offset, ($view << 24) | ((view_ & 0xff) << 16) | ($offset & 0xffff), false);
  view.setUint32(offset + 4, $value, false); view.setInt32(offset + 8, $into, false);
  view.setUint32(offset + 12, refuse, false); view.setBigUint64(offset + 16, $word0, false);
  view.setBigInt64(offset + 24, $BigInt, false); view.setUint32(offset + 32, $error, false);
  view.setUint32(offset + 36, $undefined, false); view.setUint32(offset + 40, $in, false);
}

/** A copy of a `locals`; refuses what is none. */
function check_locals(value: locals, path: string): locals {
  checkObject(value, path);
  return {
    view: checkInteger(value.view, `${path}.view`, 0xff),
    view_: checkInteger(value.view_, `${path}.view_`, 0x7f, -0x80),
    offset: checkInteger(value.offset, `${path}.offset`, 0x7fff, -0x8000),
    value: checkInteger(value.value, `${path}.value`, 0xffffffff),
    into: checkInteger(value.into, `${path}.into`, 0x7fffffff, -0x80000000),
    refuse: checkInteger(value.refuse, `${path}.refuse`, 0xffffffff),
    word0: checkInteger(value.word0, `${path}.word0`, 0xffffffffffffffffn),
    BigInt: checkInteger(value.BigInt, `${path}.BigInt`, 0x7fffffffffffffffn, -0x8000000000000000n),
    error: checkInteger(value.error, `${path}.error`, 0xffffffff),
    undefined: checkInteger(value.undefined, `${path}.undefined`, 0xffffffff),
    in: checkInteger(value.in, `${path}.in`, 0xffffffff),
    function: checkInteger(value.function, `${path}.function`, 0xffffffff),
  };
}

/** {@link locals} in place, in a slot or a table: see {@link Table}. */
export class locals_table extends Table<typeof locals_MEMBERS> implements locals {
  constructor(...entries: Entries) { super(entries, 48, "locals", locals_MEMBERS); }
  $at(index: number): this { return this.$move(index, 48); }
  get view(): number { return this.$view.getUint8(this.$offset); }
  set view(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "view")); }
  get view_(): number { return this.$view.getInt8(this.$offset + 1); }
  set view_(value: number) { this.$view.setInt8(this.$offset + 1, int8(value, this, "view_")); }
  get offset(): number { return this.$view.getInt16(this.$offset + 2, false); }
  set offset(value: number) { this.$view.setInt16(this.$offset + 2, int16(value, this, "offset"), false); }
  get value(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set value(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "value"), false); }
  get into(): number { return this.$view.getInt32(this.$offset + 8, false); }
  set into(value: number) { this.$view.setInt32(this.$offset + 8, int32(value, this, "into"), false); }
  get refuse(): number { return this.$view.getUint32(this.$offset + 12, false); }
  set refuse(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "refuse"), false); }
  get word0(): bigint { return this.$view.getBigUint64(this.$offset + 16, false); }
  set word0(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "word0"), false); }
  get BigInt(): bigint { return this.$view.getBigInt64(this.$offset + 24, false); }
  set BigInt(value: bigint) { this.$view.setBigInt64(this.$offset + 24, int64(value, this, "BigInt"), false); }
  get error(): number { return this.$view.getUint32(this.$offset + 32, false); }
  set error(value: number) { this.$view.setUint32(this.$offset + 32, uint32(value, this, "error"), false); }
  get undefined(): number { return this.$view.getUint32(this.$offset + 36, false); }
  set undefined(value: number) { this.$view.setUint32(this.$offset + 36, uint32(value, this, "undefined"), false); }
  get in(): number { return this.$view.getUint32(this.$offset + 40, false); }
  set in(value: number) { this.$view.setUint32(this.$offset + 40, uint32(value, this, "in"), false); }
  get function(): number { return this.$view.getUint32(this.$offset + 44, false); }
  set function(value: number) { this.$view.setUint32(this.$offset + 44, uint32(value, this, "function"), false); }
}

/** One. */
export interface variant_value_offset {
  /** One. */ readonly at: number;
}

function read_variant_value_offset(view: DataView, offset: number): variant_value_offset {
  const at = view.getInt16(offset, false); return { at };
}

/** A copy of a `variant_value_offset`; refuses what is none. */
function check_variant_value_offset(value: variant_value_offset, path: string): variant_value_offset {
  checkObject(value, path);
  return { at: checkInteger(value.at, `${path}.at`, 0x7fff, -0x8000) };
}

function write_variant_value_offset_unchecked(view: DataView, offset: number, value: variant_value_offset): void {
  const { at } = value; view.setInt16(offset, at, false);
}

/**
 * A tag beside members with the names of what codecs have themselves.
 *
 * Told apart by `path`. One that selects no variant keeps the bytes of `value` as `raw`.
 */
export type variant = {
  /**
   * The tag.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly path: number;
  /** One. */
  readonly view: number;
  /** One. */
  readonly var: number;
  /** Fills. */
  readonly element?: readonly number[];
  /** One. */
  readonly checkInteger: readonly number[];
  /** One. */
  readonly arrayFrom: readonly locals[];
} & (
  | {
      readonly path: typeof KIND_FIRST;
      readonly value: { readonly offset: readonly variant_value_offset[] };
    }
  | {
      readonly path: typeof KIND_SECOND;
      readonly value: { readonly error: bigint };
    }
  | {
      readonly path: UnknownCode;
      readonly value: { readonly raw: readonly number[] };
    }
);

/** Size of {@link variant}, in bytes. */
export const variant_SIZE = 192;
/** The members of {@link variant}: offsets in bytes, and integers of C. */
export const variant_MEMBERS = {
  value: { offset: 184 }, arrayFrom: { offset: 88 }, checkInteger: { offset: 8 }, element: { offset: 6 },
  var: { offset: 4, type: "uint16_t" }, view: { offset: 2, type: "uint16_t" }, path: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link variant} at `offset`, in bytes. */
export function read_variant(view: DataView, offset: number): variant {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const octets$6 = view.getUint16(offset + 6, true);
    const $path = view.getUint16(offset, false);
    const $view = view.getUint16(offset + 2, false);
    const $var = view.getUint16(offset + 4, false);
    const element = [octets$6 & 0xff, octets$6 >>> 8];
    const $checkInteger = arrayFrom(20, (index) => view.getUint32(offset + 8 + index * 4, false));
    const $arrayFrom = arrayFrom(2, (index) => read_locals(view, offset + 88 + index * 48));
    switch ($path) {
      case KIND_FIRST:
        view.getUint8(offset + 191);
        return {
          path: $path,
          view: $view,
          var: $var,
          element,
          checkInteger: $checkInteger,
          arrayFrom: $arrayFrom,
          value: { offset: arrayFrom(2, (index) => read_variant_value_offset(view, offset + 184 + index * 2)) },
        };
      case KIND_SECOND:
        return {
          path: $path,
          view: $view,
          var: $var,
          element,
          checkInteger: $checkInteger,
          arrayFrom: $arrayFrom,
          value: { error: view.getBigUint64(offset + 184, false) },
        };
      default:
        return {
          path: $path as UnknownCode,
          view: $view,
          var: $var,
          element,
          checkInteger: $checkInteger,
          arrayFrom: $arrayFrom,
          value: {
            raw: [
              view.getUint8(offset + 184),
              view.getUint8(offset + 185),
              view.getUint8(offset + 186),
              view.getUint8(offset + 187),
              view.getUint8(offset + 188),
              view.getUint8(offset + 189),
              view.getUint8(offset + 190),
              view.getUint8(offset + 191),
            ],
          },
        };
    }
  } catch (error) { checkPlace(view, offset, 192, "variant"); throw error; }
}

/** Writes a {@link variant} at `offset`, in bytes: all of it or nothing. */
export function write_variant(view: DataView, offset: number, value: variant): void {
  const checked = check_variant(value, "variant");
  checkPlace(view, offset, 192, "variant");
  write_variant_unchecked(view, offset, checked);
}

/** Writes a {@link variant} without a check: what is out of range is cut off. */
export function write_variant_unchecked(view: DataView, offset: number, value: variant): void {
  for (let index = 0; index < 2; index++) {
    view.setUint8(offset + 6 + index, value.element?.[index] ?? 0);
  }
  for (let index = 0; index < 20; index++) {
    view.setUint32(offset + 8 + index * 4, value.checkInteger[index] ?? 0, false);
  }
  for (let index = 0; index < 2; index++) {
    const element = value.arrayFrom[index];
    if (element !== undefined) write_locals_unchecked(view, offset + 88 + index * 48, element);
    else putBytes(view, offset + 88 + index * 48, 48);
  }
  switch (value.path) {
    case KIND_FIRST:
      for (let index = 0; index < 2; index++) {
        const element = value.value.offset[index];
        if (element !== undefined) write_variant_value_offset_unchecked(view, offset + 184 + index * 2, element);
        else putBytes(view, offset + 184 + index * 2, 2);
      }
      putBytes(view, offset + 188, 4);
      break;
    case KIND_SECOND:
      view.setBigUint64(offset + 184, value.value.error, false);
      break;
    default:
      putBytes(view, offset + 184, 8, value.value.raw);
  }
  view.setUint16(offset + 4, value.var, false);
  view.setUint32(offset, (value.path << 16) | (value.view & 0xffff), false);
}

/** A copy of a `variant`; refuses what is none. */
function check_variant(value: variant, path: string): variant {
  checkObject(value, path);
  const { element = arrayFrom(2, () => 0) } = value;
  const { path: $path, value: $value } = value;
  checkInteger($path, `${path}.path`, 0xffff);
  checkObject($value, `${path}.value`);
  switch ($path) {
    case KIND_FIRST:
      return {
        path: $path,
        view: checkInteger(value.view, `${path}.view`, 0xffff),
        var: checkInteger(value.var, `${path}.var`, 0xffff),
        element: checkIntegers(element, 2, `${path}.element`, 0xff),
        checkInteger: checkIntegers(value.checkInteger, 20, `${path}.checkInteger`, 0xffffffff),
        arrayFrom: checkArray(value.arrayFrom, 2, `${path}.arrayFrom`, (element, at) => check_locals(element, at)),
        value: {
          offset: checkArray(
            $value.offset,
            2,
            `${path}.value.offset`,
            (element, at) => check_variant_value_offset(element, at),
          ),
        },
      };
    case KIND_SECOND:
      return {
        path: $path,
        view: checkInteger(value.view, `${path}.view`, 0xffff),
        var: checkInteger(value.var, `${path}.var`, 0xffff),
        element: checkIntegers(element, 2, `${path}.element`, 0xff),
        checkInteger: checkIntegers(value.checkInteger, 20, `${path}.checkInteger`, 0xffffffff),
        arrayFrom: checkArray(value.arrayFrom, 2, `${path}.arrayFrom`, (element, at) => check_locals(element, at)),
        value: { error: checkInteger($value.error, `${path}.value.error`, 0xffffffffffffffffn) },
      };
    default:
      return {
        path: $path,
        view: checkInteger(value.view, `${path}.view`, 0xffff),
        var: checkInteger(value.var, `${path}.var`, 0xffff),
        element: checkIntegers(element, 2, `${path}.element`, 0xff),
        checkInteger: checkIntegers(value.checkInteger, 20, `${path}.checkInteger`, 0xffffffff),
        arrayFrom: checkArray(value.arrayFrom, 2, `${path}.arrayFrom`, (element, at) => check_locals(element, at)),
        value: { raw: checkIntegers($value.raw, 8, `${path}.value.raw`, 0xff) },
      };
  }
}

/** {@link variant} in place, in a slot or a table: see {@link Table}. */
export class variant_table extends Table<typeof variant_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 192, "variant", variant_MEMBERS); }
  $at(index: number): this { return this.$move(index, 192); }
  /**
   * The tag.
   *
   * One of {@link KIND}, or unknown.
   */
  get path(): number { return this.$view.getUint16(this.$offset, false); }
  set path(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "path"), false); }
  /** One. */
  get view(): number { return this.$view.getUint16(this.$offset + 2, false); }
  set view(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "view"), false); }
  /** One. */
  get var(): number { return this.$view.getUint16(this.$offset + 4, false); }
  set var(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "var"), false); }
  /** Fills. */
  $get_element(index: number): number {
    checkIndex(index, 2, "variant.element[]");
    return this.$view.getUint8(this.$offset + 6 + index);
  }
  /** Sets what `$get_element` gives. */
  $set_element(index: number, value: number): void {
    checkIndex(index, 2, "variant.element[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `variant.element[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 6 + index, value);
  }
  /** One. */
  $get_checkInteger(index: number): number {
    checkIndex(index, 20, "variant.checkInteger[]");
    return this.$view.getUint32(this.$offset + 8 + index * 4, false);
  }
  /** Sets what `$get_checkInteger` gives. */
  $set_checkInteger(index: number, value: number): void {
    checkIndex(index, 20, "variant.checkInteger[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `variant.checkInteger[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 8 + index * 4, value, false);
  }
  /** One. */
  $get_arrayFrom_view(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].view");
    return this.$view.getUint8(this.$offset + 88 + index * 48);
  }
  /** Sets what `$get_arrayFrom_view` gives. */
  $set_arrayFrom_view(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].view");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].view`, 0xff);
    }
    this.$view.setUint8(this.$offset + 88 + index * 48, value);
  }
  /** One. */
  $get_arrayFrom_view_(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].view_");
    return this.$view.getInt8(this.$offset + 89 + index * 48);
  }
  /** Sets what `$get_arrayFrom_view_` gives. */
  $set_arrayFrom_view_(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].view_");
    if (typeof value !== "number" || (value << 24) >> 24 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].view_`, 0x7f, -0x80);
    }
    this.$view.setInt8(this.$offset + 89 + index * 48, value);
  }
  /** One. */
  $get_arrayFrom_offset(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].offset");
    return this.$view.getInt16(this.$offset + 90 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_offset` gives. */
  $set_arrayFrom_offset(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].offset");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].offset`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 90 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_value(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].value");
    return this.$view.getUint32(this.$offset + 92 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_value` gives. */
  $set_arrayFrom_value(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].value");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].value`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 92 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_into(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].into");
    return this.$view.getInt32(this.$offset + 96 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_into` gives. */
  $set_arrayFrom_into(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].into");
    if (typeof value !== "number" || (value | 0) !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].into`, 0x7fffffff, -0x80000000);
    }
    this.$view.setInt32(this.$offset + 96 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_refuse(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].refuse");
    return this.$view.getUint32(this.$offset + 100 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_refuse` gives. */
  $set_arrayFrom_refuse(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].refuse");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].refuse`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 100 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_word0(index: number): bigint {
    checkIndex(index, 2, "variant.arrayFrom[].word0");
    return this.$view.getBigUint64(this.$offset + 104 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_word0` gives. */
  $set_arrayFrom_word0(index: number, value: bigint): void {
    checkIndex(index, 2, "variant.arrayFrom[].word0");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].word0`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 104 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_BigInt(index: number): bigint {
    checkIndex(index, 2, "variant.arrayFrom[].BigInt");
    return this.$view.getBigInt64(this.$offset + 112 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_BigInt` gives. */
  $set_arrayFrom_BigInt(index: number, value: bigint): void {
    checkIndex(index, 2, "variant.arrayFrom[].BigInt");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].BigInt`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + 112 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_error(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].error");
    return this.$view.getUint32(this.$offset + 120 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_error` gives. */
  $set_arrayFrom_error(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].error");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].error`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 120 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_undefined(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].undefined");
    return this.$view.getUint32(this.$offset + 124 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_undefined` gives. */
  $set_arrayFrom_undefined(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].undefined");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].undefined`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 124 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_in(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].in");
    return this.$view.getUint32(this.$offset + 128 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_in` gives. */
  $set_arrayFrom_in(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].in");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].in`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 128 + index * 48, value, false);
  }
  /** One. */
  $get_arrayFrom_function(index: number): number {
    checkIndex(index, 2, "variant.arrayFrom[].function");
    return this.$view.getUint32(this.$offset + 132 + index * 48, false);
  }
  /** Sets what `$get_arrayFrom_function` gives. */
  $set_arrayFrom_function(index: number, value: number): void {
    checkIndex(index, 2, "variant.arrayFrom[].function");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `variant.arrayFrom[${index}].function`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 132 + index * 48, value, false);
  }
  /** One. */
  $get_value_offset_at(index: number): number {
    checkIndex(index, 2, "variant.value.offset[].at");
    return this.$view.getInt16(this.$offset + 184 + index * 2, false);
  }
  /** Sets what `$get_value_offset_at` gives. */
  $set_value_offset_at(index: number, value: number): void {
    checkIndex(index, 2, "variant.value.offset[].at");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `variant.value.offset[${index}].at`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 184 + index * 2, value, false);
  }
  /** Other. */
  get value_error(): bigint { return this.$view.getBigUint64(this.$offset + 184, false); }
  set value_error(value: bigint) {
    this.$view.setBigUint64(this.$offset + 184, uint64(value, this, "value.error"), false);
  }
}

/** Two. */
export interface paths_a {
  /** Three. */ readonly b: number;
  /** Four. */ readonly b_c: readonly number[];
}
const paths_a_value = /* @__PURE__ */ plain(function (this: Writable<paths_a>, b: paths_a["b"], b_c: paths_a["b_c"]) {
  this.b = b as never; this.b_c = b_c as never;
});

function read_paths_a(view: DataView, offset: number): paths_a {
  const b = view.getUint32(offset, false);
  const b_c = [view.getUint32(offset + 4, false), view.getUint32(offset + 8, false)]; return new paths_a_value(b, b_c);
}

/** A copy of a `paths_a`; refuses what is none. */
function check_paths_a(value: paths_a, path: string): paths_a {
  checkObject(value, path);
  return {
    b: checkInteger(value.b, `${path}.b`, 0xffffffff),
    b_c: checkIntegers(value.b_c, 2, `${path}.b_c`, 0xffffffff),
  };
}

function write_paths_a_unchecked(view: DataView, offset: number, value: paths_a): void {
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 4 + index * 4, value.b_c[index] ?? 0, false);
  }
  view.setUint32(offset, value.b, false);
}

/** Members whose paths are the same with underscores. */
export interface paths {
  /** One. */ readonly a_b: number;
  /** Two. */ readonly a: paths_a;
  /** Five. */ readonly length: readonly (readonly variant[])[];
  /** Six. */ readonly rest?: readonly number[];
}
const paths_value = /* @__PURE__ */ plain(function (this: Writable<paths>) {
  this.a_b = 0; this.a = undefined as never; this.length = undefined as never; this.rest = undefined as never;
});

/** Size of {@link paths}, in bytes. */
export const paths_SIZE = 792;
/** The members of {@link paths}: offsets in bytes, and integers of C. */
export const paths_MEMBERS = {
  rest: { offset: 784 }, length: { offset: 16 }, a: { offset: 4 }, a_b: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link paths} at `offset`, in bytes; into `into`, where it is given. */
export function read_paths(view: DataView, offset: number, into?: Writable<paths>): paths {
  try {
    into ??= new paths_value(); if (offset >>> 0 !== offset) throw Error();
    into.rest = [view.getUint32(offset + 784, false), view.getUint32(offset + 788, false)];
    into.a_b = view.getUint32(offset, false); into.a = read_paths_a(view, offset + 4);
    into.length = arrayFrom(
      2,
      (index) => arrayFrom(2, (index2) => read_variant(view, offset + 16 + index * 384 + index2 * 192)),
    );
    return into;
  } catch (error) { checkPlace(view, offset, 792, "paths"); throw error; }
}

/** Writes a {@link paths} at `offset`, in bytes: all of it or nothing. */
export function write_paths(view: DataView, offset: number, value: paths): void {
  const checked = check_paths(value, "paths");
  checkPlace(view, offset, 792, "paths");
  write_paths_unchecked(view, offset, checked);
}

/** Writes a {@link paths} without a check: what is out of range is cut off. */
export function write_paths_unchecked(view: DataView, offset: number, value: paths): void {
  write_paths_a_unchecked(view, offset + 4, value.a);
  for (let index = 0; index < 2; index++) {
    for (let index2 = 0; index2 < 2; index2++) {
      const element = value.length[index]?.[index2];
      if (element !== undefined) write_variant_unchecked(view, offset + 16 + index * 384 + index2 * 192, element);
      else putBytes(view, offset + 16 + index * 384 + index2 * 192, 192);
    }
  }
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 784 + index * 4, value.rest?.[index] ?? 0, false);
  }
  view.setUint32(offset, value.a_b, false);
}

/** A copy of a `paths`; refuses what is none. */
function check_paths(value: paths, path: string): paths {
  checkObject(value, path);
  const { rest = arrayFrom(2, () => 0) } = value;
  return {
    a_b: checkInteger(value.a_b, `${path}.a_b`, 0xffffffff),
    a: check_paths_a(value.a, `${path}.a`),
    length: checkArray(
      value.length,
      2,
      `${path}.length`,
      (element, at) => checkArray(element, 2, at, (element2, at2) => check_variant(element2, at2)),
    ),
    rest: checkIntegers(rest, 2, `${path}.rest`, 0xffffffff),
  };
}

/** {@link paths} in place, in a slot or a table: see {@link Table}. */
export class paths_table extends Table<typeof paths_MEMBERS> implements Omit<paths, "a" | "length" | "rest"> {
  constructor(...entries: Entries) { super(entries, 792, "paths", paths_MEMBERS); }
  $at(index: number): this { return this.$move(index, 792); }
  get a_b(): number { return this.$view.getUint32(this.$offset, false); }
  set a_b(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "a_b"), false); }
  /** Three. */
  get a$b(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set a$b(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "a.b"), false); }
  /** Four. */
  $get_a_b_c(index: number): number {
    checkIndex(index, 2, "paths.a.b_c[]");
    return this.$view.getUint32(this.$offset + 8 + index * 4, false);
  }
  /** Sets what `$get_a_b_c` gives. */
  $set_a_b_c(index: number, value: number): void {
    checkIndex(index, 2, "paths.a.b_c[]");
    if (typeof value !== "number" || value >>> 0 !== value) checkInteger(value, `paths.a.b_c[${index}]`, 0xffffffff);
    this.$view.setUint32(this.$offset + 8 + index * 4, value, false);
  }
  /**
   * The tag.
   *
   * One of {@link KIND}, or unknown.
   */
  $get_length_path(index: number, index2: number): number {
    checkIndex(index, 2, "paths.length[][].path");
    checkIndex(index2, 2, "paths.length[][].path");
    return this.$view.getUint16(this.$offset + 16 + index * 384 + index2 * 192, false);
  }
  /** Sets what `$get_length_path` gives. */
  $set_length_path(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].path");
    checkIndex(index2, 2, "paths.length[][].path");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].path`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 16 + index * 384 + index2 * 192, value, false);
  }
  /** One. */
  $get_length_view(index: number, index2: number): number {
    checkIndex(index, 2, "paths.length[][].view");
    checkIndex(index2, 2, "paths.length[][].view");
    return this.$view.getUint16(this.$offset + 18 + index * 384 + index2 * 192, false);
  }
  /** Sets what `$get_length_view` gives. */
  $set_length_view(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].view");
    checkIndex(index2, 2, "paths.length[][].view");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].view`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 18 + index * 384 + index2 * 192, value, false);
  }
  /** One. */
  $get_length_var(index: number, index2: number): number {
    checkIndex(index, 2, "paths.length[][].var");
    checkIndex(index2, 2, "paths.length[][].var");
    return this.$view.getUint16(this.$offset + 20 + index * 384 + index2 * 192, false);
  }
  /** Sets what `$get_length_var` gives. */
  $set_length_var(index: number, index2: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].var");
    checkIndex(index2, 2, "paths.length[][].var");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].var`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 20 + index * 384 + index2 * 192, value, false);
  }
  /** Fills. */
  $get_length_element(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].element[]");
    checkIndex(index2, 2, "paths.length[][].element[]");
    checkIndex(index3, 2, "paths.length[][].element[]");
    return this.$view.getUint8(this.$offset + 22 + index * 384 + index2 * 192 + index3);
  }
  /** Sets what `$get_length_element` gives. */
  $set_length_element(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].element[]");
    checkIndex(index2, 2, "paths.length[][].element[]");
    checkIndex(index3, 2, "paths.length[][].element[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].element[${index3}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 22 + index * 384 + index2 * 192 + index3, value);
  }
  /** One. */
  $get_length_checkInteger(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].checkInteger[]");
    checkIndex(index2, 2, "paths.length[][].checkInteger[]");
    checkIndex(index3, 20, "paths.length[][].checkInteger[]");
    return this.$view.getUint32(this.$offset + 24 + index * 384 + index2 * 192 + index3 * 4, false);
  }
  /** Sets what `$get_length_checkInteger` gives. */
  $set_length_checkInteger(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].checkInteger[]");
    checkIndex(index2, 2, "paths.length[][].checkInteger[]");
    checkIndex(index3, 20, "paths.length[][].checkInteger[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].checkInteger[${index3}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 24 + index * 384 + index2 * 192 + index3 * 4, value, false);
  }
  /** One. */
  $get_length_arrayFrom_view(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].view");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].view");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].view");
    return this.$view.getUint8(this.$offset + 104 + index * 384 + index2 * 192 + index3 * 48);
  }
  /** Sets what `$get_length_arrayFrom_view` gives. */
  $set_length_arrayFrom_view(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].view");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].view");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].view");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].view`, 0xff);
    }
    this.$view.setUint8(this.$offset + 104 + index * 384 + index2 * 192 + index3 * 48, value);
  }
  /** One. */
  $get_length_arrayFrom_view_(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].view_");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].view_");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].view_");
    return this.$view.getInt8(this.$offset + 105 + index * 384 + index2 * 192 + index3 * 48);
  }
  /** Sets what `$get_length_arrayFrom_view_` gives. */
  $set_length_arrayFrom_view_(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].view_");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].view_");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].view_");
    if (typeof value !== "number" || (value << 24) >> 24 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].view_`, 0x7f, -0x80);
    }
    this.$view.setInt8(this.$offset + 105 + index * 384 + index2 * 192 + index3 * 48, value);
  }
  /** One. */
  $get_length_arrayFrom_offset(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].offset");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].offset");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].offset");
    return this.$view.getInt16(this.$offset + 106 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_offset` gives. */
  $set_length_arrayFrom_offset(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].offset");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].offset");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].offset");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].offset`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 106 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_value(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].value");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].value");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].value");
    return this.$view.getUint32(this.$offset + 108 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_value` gives. */
  $set_length_arrayFrom_value(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].value");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].value");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].value");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].value`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 108 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_into(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].into");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].into");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].into");
    return this.$view.getInt32(this.$offset + 112 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_into` gives. */
  $set_length_arrayFrom_into(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].into");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].into");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].into");
    if (typeof value !== "number" || (value | 0) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].into`, 0x7fffffff, -0x80000000);
    }
    this.$view.setInt32(this.$offset + 112 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_refuse(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].refuse");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].refuse");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].refuse");
    return this.$view.getUint32(this.$offset + 116 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_refuse` gives. */
  $set_length_arrayFrom_refuse(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].refuse");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].refuse");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].refuse");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].refuse`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 116 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_word0(index: number, index2: number, index3: number): bigint {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].word0");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].word0");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].word0");
    return this.$view.getBigUint64(this.$offset + 120 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_word0` gives. */
  $set_length_arrayFrom_word0(index: number, index2: number, index3: number, value: bigint): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].word0");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].word0");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].word0");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].word0`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 120 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_BigInt(index: number, index2: number, index3: number): bigint {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].BigInt");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].BigInt");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].BigInt");
    return this.$view.getBigInt64(this.$offset + 128 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_BigInt` gives. */
  $set_length_arrayFrom_BigInt(index: number, index2: number, index3: number, value: bigint): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].BigInt");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].BigInt");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].BigInt");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(
        value,
        `paths.length[${index}][${index2}].arrayFrom[${index3}].BigInt`,
        0x7fffffffffffffffn,
        -0x8000000000000000n,
      );
    }
    this.$view.setBigInt64(this.$offset + 128 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_error(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].error");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].error");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].error");
    return this.$view.getUint32(this.$offset + 136 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_error` gives. */
  $set_length_arrayFrom_error(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].error");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].error");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].error");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].error`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 136 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_undefined(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].undefined");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].undefined");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].undefined");
    return this.$view.getUint32(this.$offset + 140 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_undefined` gives. */
  $set_length_arrayFrom_undefined(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].undefined");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].undefined");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].undefined");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].undefined`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 140 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_in(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].in");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].in");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].in");
    return this.$view.getUint32(this.$offset + 144 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_in` gives. */
  $set_length_arrayFrom_in(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].in");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].in");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].in");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].in`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 144 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_arrayFrom_function(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].function");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].function");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].function");
    return this.$view.getUint32(this.$offset + 148 + index * 384 + index2 * 192 + index3 * 48, false);
  }
  /** Sets what `$get_length_arrayFrom_function` gives. */
  $set_length_arrayFrom_function(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].arrayFrom[].function");
    checkIndex(index2, 2, "paths.length[][].arrayFrom[].function");
    checkIndex(index3, 2, "paths.length[][].arrayFrom[].function");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].arrayFrom[${index3}].function`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 148 + index * 384 + index2 * 192 + index3 * 48, value, false);
  }
  /** One. */
  $get_length_value_offset_at(index: number, index2: number, index3: number): number {
    checkIndex(index, 2, "paths.length[][].value.offset[].at");
    checkIndex(index2, 2, "paths.length[][].value.offset[].at");
    checkIndex(index3, 2, "paths.length[][].value.offset[].at");
    return this.$view.getInt16(this.$offset + 200 + index * 384 + index2 * 192 + index3 * 2, false);
  }
  /** Sets what `$get_length_value_offset_at` gives. */
  $set_length_value_offset_at(index: number, index2: number, index3: number, value: number): void {
    checkIndex(index, 2, "paths.length[][].value.offset[].at");
    checkIndex(index2, 2, "paths.length[][].value.offset[].at");
    checkIndex(index3, 2, "paths.length[][].value.offset[].at");
    if (typeof value !== "number" || (value << 16) >> 16 !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].value.offset[${index3}].at`, 0x7fff, -0x8000);
    }
    this.$view.setInt16(this.$offset + 200 + index * 384 + index2 * 192 + index3 * 2, value, false);
  }
  /** Other. */
  $get_length_value_error(index: number, index2: number): bigint {
    checkIndex(index, 2, "paths.length[][].value.error");
    checkIndex(index2, 2, "paths.length[][].value.error");
    return this.$view.getBigUint64(this.$offset + 200 + index * 384 + index2 * 192, false);
  }
  /** Sets what `$get_length_value_error` gives. */
  $set_length_value_error(index: number, index2: number, value: bigint): void {
    checkIndex(index, 2, "paths.length[][].value.error");
    checkIndex(index2, 2, "paths.length[][].value.error");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `paths.length[${index}][${index2}].value.error`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 200 + index * 384 + index2 * 192, value, false);
  }
  /** Six. */
  $get_rest(index: number): number {
    checkIndex(index, 2, "paths.rest[]");
    return this.$view.getUint32(this.$offset + 784 + index * 4, false);
  }
  /** Sets what `$get_rest` gives. */
  $set_rest(index: number, value: number): void {
    checkIndex(index, 2, "paths.rest[]");
    if (typeof value !== "number" || value >>> 0 !== value) checkInteger(value, `paths.rest[${index}]`, 0xffffffff);
    this.$view.setUint32(this.$offset + 784 + index * 4, value, false);
  }
}

/** A request. */
export interface ask {
  /** Echoed. */
  readonly in: number;
  /**
   * The kind.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly value: number;
  /** Fills. */
  readonly gap?: readonly number[];
  /** Parameters. */
  readonly words: readonly bigint[];
}
const ask_value = /* @__PURE__ */ plain(function (this: Writable<ask>) {
  this.in = 0; this.value = 0; this.gap = undefined as never; this.words = undefined as never;
});

/** Size of {@link ask}, in bytes. */
export const ask_SIZE = 40;
/** The members of {@link ask}: offsets in bytes, and integers of C. */
export const ask_MEMBERS = {
  words: { offset: 8 }, gap: { offset: 2 }, value: { offset: 1, type: "uint8_t" }, in: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link ask} at `offset`, in bytes; into `into`, where it is given. */
export function read_ask(view: DataView, offset: number, into?: Writable<ask>): ask {
  try {
    into ??= new ask_value(); if (offset >>> 0 !== offset) throw Error();
    into.words = [
      view.getBigUint64(offset + 8, false),
      view.getBigUint64(offset + 16, false),
      view.getBigUint64(offset + 24, false),
      view.getBigUint64(offset + 32, false),
    ];
    const octets$2 = view.getUint32(offset + 2, true); const octets$6 = view.getUint16(offset + 6, true);
    into.in = view.getUint8(offset); into.value = view.getUint8(offset + 1);
    into.gap = [
      octets$2 & 0xff,
      (octets$2 >>> 8) & 0xff,
      (octets$2 >>> 16) & 0xff,
      octets$2 >>> 24,
      octets$6 & 0xff,
      octets$6 >>> 8,
    ];
    return into;
  } catch (error) { checkPlace(view, offset, 40, "ask"); throw error; }
}

/** Writes a {@link ask} at `offset`, in bytes: all of it or nothing. */
export function write_ask(view: DataView, offset: number, value: ask): void {
  const checked = check_ask(value, "ask");
  checkPlace(view, offset, 40, "ask");
  write_ask_unchecked(view, offset, checked);
}

/** Writes a {@link ask} without a check: what is out of range is cut off. */
export function write_ask_unchecked(view: DataView, offset: number, value: ask): void {
  for (let index = 0; index < 6; index++) {
    view.setUint8(offset + 2 + index, value.gap?.[index] ?? 0);
  }
  for (let index = 0; index < 4; index++) {
    view.setBigUint64(offset + 8 + index * 8, value.words[index] ?? 0n, false);
  }
  view.setUint16(offset, (value.in << 8) | (value.value & 0xff), false);
}

/** A copy of a `ask`; refuses what is none. */
function check_ask(value: ask, path: string): ask {
  checkObject(value, path);
  const { gap = arrayFrom(6, () => 0) } = value;
  return {
    in: checkInteger(value.in, `${path}.in`, 0xff),
    value: checkInteger(value.value, `${path}.value`, 0xff),
    gap: checkIntegers(gap, 6, `${path}.gap`, 0xff),
    words: checkIntegers(value.words, 4, `${path}.words`, 0xffffffffffffffffn),
  };
}

/** {@link ask} in place, in a slot or a table: see {@link Table}. */
export class ask_table extends Table<typeof ask_MEMBERS> implements Omit<ask, "gap" | "words"> {
  constructor(...entries: Entries) { super(entries, 40, "ask", ask_MEMBERS); }
  $at(index: number): this { return this.$move(index, 40); }
  get in(): number { return this.$view.getUint8(this.$offset); }
  set in(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "in")); }
  get value(): number { return this.$view.getUint8(this.$offset + 1); }
  set value(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "value")); }
  /** Fills. */
  $get_gap(index: number): number {
    checkIndex(index, 6, "ask.gap[]");
    return this.$view.getUint8(this.$offset + 2 + index);
  }
  /** Sets what `$get_gap` gives. */
  $set_gap(index: number, value: number): void {
    checkIndex(index, 6, "ask.gap[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `ask.gap[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 2 + index, value);
  }
  /** Parameters. */
  $get_words(index: number): bigint {
    checkIndex(index, 4, "ask.words[]");
    return this.$view.getBigUint64(this.$offset + 8 + index * 8, false);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: bigint): void {
    checkIndex(index, 4, "ask.words[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `ask.words[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 8 + index * 8, value, false);
  }
}

/** A response. */
export interface tell {
  /** Echoed. */
  readonly in: number;
  /**
   * Echoed.
   *
   * One of {@link KIND}, or unknown.
   */
  readonly value: number;
  /**
   * The outcome.
   *
   * One of {@link HOW}, or unknown.
   */
  readonly view: number;
  /** Fills. */
  readonly gap?: number;
  /** Parameters. */
  readonly word0: readonly bigint[];
}
const tell_value = /* @__PURE__ */ plain(function (this: Writable<tell>) {
  this.in = 0; this.value = 0; this.view = 0; this.gap = 0; this.word0 = undefined as never;
});

/** Size of {@link tell}, in bytes. */
export const tell_SIZE = 24;
/** The members of {@link tell}: offsets in bytes, and integers of C. */
export const tell_MEMBERS = {
  word0: { offset: 8 }, gap: { offset: 4, type: "uint32_t" }, view: { offset: 2, type: "int16_t" },
  value: { offset: 1, type: "uint8_t" }, in: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link tell} at `offset`, in bytes; into `into`, where it is given. */
export function read_tell(view: DataView, offset: number, into?: Writable<tell>): tell {
  try {
    into ??= new tell_value(); if (offset >>> 0 !== offset) throw Error();
    into.word0 = [view.getBigInt64(offset + 8, false), view.getBigInt64(offset + 16, false)];
    into.in = view.getUint8(offset); into.value = view.getUint8(offset + 1);
    into.view = view.getInt16(offset + 2, false); into.gap = view.getUint32(offset + 4, false); return into;
  } catch (error) { checkPlace(view, offset, 24, "tell"); throw error; }
}

/** Writes a {@link tell} at `offset`, in bytes: all of it or nothing. */
export function write_tell(view: DataView, offset: number, value: tell): void {
  const checked = check_tell(value, "tell");
  checkPlace(view, offset, 24, "tell");
  write_tell_unchecked(view, offset, checked);
}

/** Writes a {@link tell} without a check: what is out of range is cut off. */
export function write_tell_unchecked(view: DataView, offset: number, value: tell): void {
  for (let index = 0; index < 2; index++) {
    view.setBigInt64(offset + 8 + index * 8, value.word0[index] ?? 0n, false);
  }
  view.setUint32(offset + 4, (value.gap ?? 0), false);
  view.setUint32(offset, (value.in << 24) | ((value.value & 0xff) << 16) | (value.view & 0xffff), false);
}

/** A copy of a `tell`; refuses what is none. */
function check_tell(value: tell, path: string): tell {
  checkObject(value, path);
  const { gap = 0 } = value;
  return {
    in: checkInteger(value.in, `${path}.in`, 0xff),
    value: checkInteger(value.value, `${path}.value`, 0xff),
    view: checkInteger(value.view, `${path}.view`, 0x7fff, -0x8000),
    gap: checkInteger(gap, `${path}.gap`, 0xffffffff),
    word0: checkIntegers(value.word0, 2, `${path}.word0`, 0x7fffffffffffffffn, -0x8000000000000000n),
  };
}

/** {@link tell} in place, in a slot or a table: see {@link Table}. */
export class tell_table extends Table<typeof tell_MEMBERS> implements Omit<tell, "word0"> {
  constructor(...entries: Entries) { super(entries, 24, "tell", tell_MEMBERS); }
  $at(index: number): this { return this.$move(index, 24); }
  get in(): number { return this.$view.getUint8(this.$offset); }
  set in(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "in")); }
  get value(): number { return this.$view.getUint8(this.$offset + 1); }
  set value(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "value")); }
  get view(): number { return this.$view.getInt16(this.$offset + 2, false); }
  set view(value: number) { this.$view.setInt16(this.$offset + 2, int16(value, this, "view"), false); }
  get gap(): number { return this.$view.getUint32(this.$offset + 4, false); }
  set gap(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "gap"), false); }
  /** Parameters. */
  $get_word0(index: number): bigint {
    checkIndex(index, 2, "tell.word0[]");
    return this.$view.getBigInt64(this.$offset + 8 + index * 8, false);
  }
  /** Sets what `$get_word0` gives. */
  $set_word0(index: number, value: bigint): void {
    checkIndex(index, 2, "tell.word0[]");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `tell.word0[${index}]`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + 8 + index * 8, value, false);
  }
}

/** Number of slots of the ring `wire`. */
export const wire_sring_SLOTS = 64;
/** Bytes from one slot of the ring `wire` to the next. */
export const wire_sring_SLOT_SIZE = 40;
/** Offsets in the page of the ring `wire`, in bytes. */
export const wire_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

/**
 * The ring.
 *
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class wire_sring extends SharedRing<ask_table, tell_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2624, "wire_sring");
    super(
      "wire_sring",
      view,
      offset,
      wire_sring_SLOTS,
      wire_sring_SLOT_SIZE,
      new ask_table(view, 0, 0),
      new tell_table(view, 0, 0),
    );
  }
}

/**
 * A request that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `value` is another, or `reserved`, for in `words` something is not 0 that has no meaning
 * there.
 */
export type ask_other = {
  readonly in: number;
  readonly struct: ask;
} & (
  | { readonly value: "unknown" }
  | { readonly value: "reserved" }
);

function make_ask_other(why: "unknown" | "reserved", struct: ask): ask_other {
  return { in: struct.in, value: why, struct };
}

/**
 * A response that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `value` or `view` is another, or `reserved`, for in `word0` something is not 0 that has
 * no meaning there.
 */
export type tell_other = {
  readonly in: number;
  readonly struct: tell;
} & (
  | { readonly value: "unknown" }
  | { readonly value: "reserved" }
) & (
  | { readonly view: "unknown" }
  | { readonly view: "reserved" }
);

function make_tell_other(why: "unknown" | "reserved", struct: tell): tell_other {
  return { in: struct.in, value: why, view: why, struct };
}

/** The first message. */
export interface FIRST_request {
  /** Echoed. */
  readonly in: number;
  /** The kind. */
  readonly value: typeof KIND_FIRST;
  /** One. */
  readonly offset: number;
  /** Two. */
  readonly into: number;
  /** Three. */
  readonly KIND_FIRST: number;
}

const FIRST_request_value = /* @__PURE__ */ plain(function (
  this: Writable<FIRST_request>,
  $in: number,
  $offset: number,
  $into: number,
  $KIND_FIRST: number,
) {
  this.in = $in; this.value = KIND_FIRST; this.offset = $offset; this.into = $into; this.KIND_FIRST = $KIND_FIRST;
});

/**
 * Reads a {@link FIRST_request} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_FIRST_request(view: DataView, offset: number): FIRST_request | ask_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word3 = view.getBigUint64(offset + 32, false);
    const word2 = view.getBigUint64(offset + 24, false);
    const word1 = view.getBigUint64(offset + 16, false);
    const word0 = view.getBigUint64(offset + 8, false);
    const $in = view.getUint8(offset);
    const $value = view.getUint8(offset + 1);
    const isOther = $value !== KIND_FIRST;
    if (
      isOther ||
      (Number(word0) & 0xffff) !== Number(word0) ||
      (Number(BigInt.asIntN(64, word1)) << 24) >> 24 !== Number(BigInt.asIntN(64, word1)) ||
      (Number(word2) & 0xff) !== Number(word2) ||
      word3 !== 0n
    ) {
      return make_ask_other(isOther ? "unknown" : "reserved", {
        in: $in,
        value: $value,
        words: [word0, word1, word2, word3],
      });
    }
    return new FIRST_request_value($in, Number(word0), Number(BigInt.asIntN(64, word1)), Number(word2));
  } catch (error) { checkPlace(view, offset, 40, "ask"); throw error; }
}

/** Writes a {@link FIRST_request} at `offset`, in bytes: all of it or nothing. */
export function write_FIRST_request(view: DataView, offset: number, value: FIRST_request): void {
  try {
    const { in: $in, value: $value, offset: $offset, into: $into, KIND_FIRST: $KIND_FIRST } = value;
    if (
      ($in & 0xff) !== $in || $value !== KIND_FIRST || ($offset & 0xffff) !== $offset ||
      ($into << 24) >> 24 !== $into || ($KIND_FIRST & 0xff) !== $KIND_FIRST || offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 32, 0n, false); view.setUint16(offset, ($in << 8) | KIND_FIRST, false);
    view.setUint32(offset + 2, 0, false); view.setUint16(offset + 6, 0, false);
    view.setBigUint64(offset + 8, BigInt.asUintN(64, BigInt($offset)), false);
    view.setBigUint64(offset + 16, BigInt.asUintN(64, BigInt($into)), false);
    view.setBigUint64(offset + 24, BigInt.asUintN(64, BigInt($KIND_FIRST)), false);
  } catch { unwritable(view, offset, 40, value, "FIRST_request", {
    in: [0xff], value: [KIND_FIRST, KIND_FIRST], offset: [0xffff], into: [0x7f, -0x80], KIND_FIRST: [0xff],
  }); }
}

/** The outcome of a {@link FIRST_request}, told apart by `view`. */
export type FIRST_response = {
  /** Echoed. */
  readonly in: number;
  /** Echoed. */
  readonly value: typeof KIND_FIRST;
} & (
  | {
      /** Well. */
      readonly view: typeof HOW_WELL;
      /** Wide. */
      readonly offset: bigint;
      /** Narrow. */
      readonly into: number;
    }
  | {
      /** Badly. */
      readonly view: typeof HOW_BADLY;
      /** Narrow. */
      readonly path: number;
      /** Wide. */
      readonly offset: bigint;
    }
  | {
      /** Not. */
      readonly view: typeof HOW_NOT;
    }
);

const FIRST_response_WELL_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<FIRST_response,
  { readonly view: typeof HOW_WELL }>>,
  $in: number,
  $offset: bigint,
  $into: number,
) {
  this.in = $in; this.value = KIND_FIRST; this.view = HOW_WELL; this.offset = $offset; this.into = $into;
});

const FIRST_response_BADLY_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<FIRST_response,
  { readonly view: typeof HOW_BADLY }>>,
  $in: number,
  $path: number,
  $offset: bigint,
) {
  this.in = $in; this.value = KIND_FIRST; this.view = HOW_BADLY; this.path = $path; this.offset = $offset;
});

/**
 * Reads a {@link FIRST_response} at `offset`, in bytes; any other response comes back as what
 * it is.
 */
export function read_FIRST_response(view: DataView, offset: number): FIRST_response | tell_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getBigInt64(offset + 16, false);
    const word0 = view.getBigInt64(offset + 8, false);
    const $in = view.getUint8(offset);
    const $value = view.getUint8(offset + 1);
    const $view = view.getInt16(offset + 2, false);
    let why: "unknown" | "reserved" = "unknown";
    if ($value === KIND_FIRST) {
      switch ($view) {
        case HOW_NOT:
          if (word0 !== 0n || word1 !== 0n) { why = "reserved"; break; }
          return { in: $in, value: $value, view: $view };
        case HOW_WELL:
          if ((Number(BigInt.asUintN(64, word1)) & 0xff) !== Number(BigInt.asUintN(64, word1))) {
            why = "reserved"; break;
          }
          return new FIRST_response_WELL_value($in, BigInt.asUintN(64, word0), Number(BigInt.asUintN(64, word1)));
        case HOW_BADLY:
          if ((Number(word0) << 24) >> 24 !== Number(word0)) { why = "reserved"; break; }
          return new FIRST_response_BADLY_value($in, Number(word0), word1);
      }
    }
    return make_tell_other(why, { in: $in, value: $value, view: $view, word0: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 24, "tell"); throw error; }
}

/** Writes a {@link FIRST_response} at `offset`, in bytes: all of it or nothing. */
export function write_FIRST_response(view: DataView, offset: number, value: FIRST_response): void {
  try {
    const { in: $in, value: $value, view: $view } = value;
    const word0 = $view === HOW_BADLY ? value.path : 0;
    const big0 = $view === HOW_WELL ? value.offset : 0n;
    const word1 = $view === HOW_WELL ? value.into : 0;
    const big1 = $view === HOW_BADLY ? value.offset : 0n;
    if (
      ($in & 0xff) !== $in ||
      $value !== KIND_FIRST ||
      !($view === HOW_WELL || $view === HOW_BADLY || $view === HOW_NOT) ||
      ($view === HOW_WELL && BigInt.asUintN(64, big0) !== big0) ||
      ($view === HOW_BADLY && (word0 << 24) >> 24 !== word0) ||
      ($view === HOW_WELL && (word1 & 0xff) !== word1) ||
      ($view === HOW_BADLY && BigInt.asIntN(64, big1) !== big1) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigInt64(
      offset + 16,
      $view === HOW_WELL ? BigInt.asIntN(64, BigInt(word1)) : $view === HOW_BADLY ? big1 : 0n,
      false,
    );
    view.setUint32(offset, ($in << 24) | (KIND_FIRST << 16) | ($view & 0xffff), false);
    view.setUint32(offset + 4, 0, false);
    view.setBigInt64(
      offset + 8,
      $view === HOW_WELL ? BigInt.asIntN(64, big0) : $view === HOW_BADLY ? BigInt.asIntN(64, BigInt(word0)) : 0n,
      false,
    );
  } catch {
    checkCode(value?.view, [HOW_WELL, HOW_BADLY, HOW_NOT], "FIRST_response.view");
    unwritable(view, offset, 24, value, "FIRST_response", {
      in: [0xff],
      value: [KIND_FIRST, KIND_FIRST],
      ...(value?.view === HOW_WELL && { offset: [0xffffffffffffffffn], into: [0xff] }),
      ...(value?.view === HOW_BADLY && { path: [0x7f, -0x80], offset: [0x7fffffffffffffffn, -0x8000000000000000n] })
    });
  }
}

/** Most entries of `function` in a request of SECOND. */
export const SECOND_function_CAPACITY = 4096;
/** Most entries of `many` in a request of SECOND. */
export const SECOND_many_CAPACITY = 4096;

/** The second message. */
export interface SECOND_request {
  /** Echoed. */
  readonly in: number;
  /** The kind. */
  readonly value: typeof KIND_SECOND;
  /**
   * A page.
   *
   * Grant reference of a page with a table of `uint8_t`, as many as `into` says, which may be
   * granted read-only.
   */
  readonly function: number;
  /** Fewer than it has room for. */
  readonly into: number;
  /**
   * A page.
   *
   * Grant reference of a page with a table of `uint8_t`, as many as `count` says, which may be
   * granted read-only.
   */
  readonly many: number;
  /** As many as it has room for. */
  readonly count: bigint;
}

const SECOND_request_value = /* @__PURE__ */ plain(function (
  this: Writable<SECOND_request>,
  $in: number,
  $function: number,
  $into: number,
  many: number,
  count: bigint,
) {
  this.in = $in; this.value = KIND_SECOND; this.function = $function; this.into = $into; this.many = many;
  this.count = count;
});

/**
 * Reads a {@link SECOND_request} at `offset`, in bytes; any other request comes back as what
 * it is.
 */
export function read_SECOND_request(view: DataView, offset: number): SECOND_request | ask_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word3 = view.getBigUint64(offset + 32, false);
    const word2 = view.getBigUint64(offset + 24, false);
    const word1 = view.getBigUint64(offset + 16, false);
    const word0 = view.getBigUint64(offset + 8, false);
    const $in = view.getUint8(offset);
    const $value = view.getUint8(offset + 1);
    if ($value !== KIND_SECOND) {
      return make_ask_other("unknown", { in: $in, value: $value, words: [word0, word1, word2, word3] });
    }
    return new SECOND_request_value(
      $in,
      Number(BigInt.asUintN(32, word0)),
      Number(BigInt.asIntN(8, word1)),
      Number(BigInt.asUintN(32, word2)),
      word3,
    );
  } catch (error) { checkPlace(view, offset, 40, "ask"); throw error; }
}

/** Writes a {@link SECOND_request} at `offset`, in bytes: all of it or nothing. */
export function write_SECOND_request(view: DataView, offset: number, value: SECOND_request): void {
  try {
    const { in: $in, value: $value, function: $function, into: $into, many, count } = value;
    if (
      ($in & 0xff) !== $in || $value !== KIND_SECOND || $function >>> 0 !== $function ||
      ($into << 24) >> 24 !== $into || $into < 0 || $into > 127 || many >>> 0 !== many ||
      BigInt.asUintN(64, count) !== count || count > 4096n || offset >>> 0 !== offset
    ) throw Error();
    view.setBigUint64(offset + 32, count, false); view.setUint16(offset, ($in << 8) | KIND_SECOND, false);
    view.setUint32(offset + 2, 0, false); view.setUint16(offset + 6, 0, false);
    view.setBigUint64(offset + 8, BigInt.asUintN(64, BigInt($function)), false);
    view.setBigUint64(offset + 16, BigInt.asUintN(64, BigInt($into)), false);
    view.setBigUint64(offset + 24, BigInt.asUintN(64, BigInt(many)), false);
  } catch { unwritable(view, offset, 40, value, "SECOND_request", {
    in: [0xff], value: [KIND_SECOND, KIND_SECOND], function: [0xffffffff], into: [127], many: [0xffffffff],
    count: [4096n],
  }); }
}

/** The outcome of a {@link SECOND_request}, told apart by `view`. */
export type SECOND_response = {
  /** Echoed. */
  readonly in: number;
  /** Echoed. */
  readonly value: typeof KIND_SECOND;
} & (
  | {
      /** Well. */
      readonly view: typeof HOW_WELL;
      /** Narrow here. */
      readonly offset: number;
    }
);

const SECOND_response_WELL_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<SECOND_response,
  { readonly view: typeof HOW_WELL }>>,
  $in: number,
  $offset: number,
) {
  this.in = $in; this.value = KIND_SECOND; this.view = HOW_WELL; this.offset = $offset;
});

/**
 * Reads a {@link SECOND_response} at `offset`, in bytes; any other response comes back as what
 * it is.
 */
export function read_SECOND_response(view: DataView, offset: number): SECOND_response | tell_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getBigInt64(offset + 16, false);
    const word0 = view.getBigInt64(offset + 8, false);
    const $in = view.getUint8(offset);
    const $value = view.getUint8(offset + 1);
    const $view = view.getInt16(offset + 2, false);
    let why: "unknown" | "reserved" = "unknown";
    if ($value === KIND_SECOND) {
      switch ($view) {
        case HOW_WELL:
          if ((Number(BigInt.asUintN(64, word0)) & 0xff) !== Number(BigInt.asUintN(64, word0)) || word1 !== 0n) {
            why = "reserved"; break;
          }
          return new SECOND_response_WELL_value($in, Number(BigInt.asUintN(64, word0)));
      }
    }
    return make_tell_other(why, { in: $in, value: $value, view: $view, word0: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 24, "tell"); throw error; }
}

/** Writes a {@link SECOND_response} at `offset`, in bytes: all of it or nothing. */
export function write_SECOND_response(view: DataView, offset: number, value: SECOND_response): void {
  try {
    const { in: $in, value: $value, view: $view } = value;
    const word0 = $view === HOW_WELL ? value.offset : 0;
    if (
      ($in & 0xff) !== $in || $value !== KIND_SECOND || !($view === HOW_WELL) || (word0 & 0xff) !== word0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setBigInt64(offset + 16, 0n, false);
    view.setUint32(offset, ($in << 24) | (KIND_SECOND << 16) | ($view & 0xffff), false);
    view.setUint32(offset + 4, 0, false); view.setBigInt64(offset + 8, BigInt.asIntN(64, BigInt(word0)), false);
  } catch { unwritable(view, offset, 24, value, "SECOND_response", {
    in: [0xff],
    value: [KIND_SECOND, KIND_SECOND],
    view: [HOW_WELL, HOW_WELL],
    ...(value?.view === HOW_WELL && { offset: [0xff] })
  }); }
}

/** Any request over the ring `wire`, told apart by `value`. */
export type wire_message =
  | FIRST_request
  | SECOND_request;

/**
 * Reads a {@link wire_message} at `offset`, in bytes; any other request comes back as what it
 * is.
 */
export function read_wire_message(view: DataView, offset: number): wire_message | ask_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word3 = view.getBigUint64(offset + 32, false);
    const word2 = view.getBigUint64(offset + 24, false);
    const word1 = view.getBigUint64(offset + 16, false);
    const word0 = view.getBigUint64(offset + 8, false);
    const $in = view.getUint8(offset);
    const $value = view.getUint8(offset + 1);
    let why: "unknown" | "reserved" = "reserved";
    switch ($value) {
      case KIND_FIRST:
        if (
          (Number(word0) & 0xffff) !== Number(word0) ||
          (Number(BigInt.asIntN(64, word1)) << 24) >> 24 !== Number(BigInt.asIntN(64, word1)) ||
          (Number(word2) & 0xff) !== Number(word2) ||
          word3 !== 0n
        ) break;
        return new FIRST_request_value($in, Number(word0), Number(BigInt.asIntN(64, word1)), Number(word2));
      case KIND_SECOND:
        return new SECOND_request_value(
          $in,
          Number(BigInt.asUintN(32, word0)),
          Number(BigInt.asIntN(8, word1)),
          Number(BigInt.asUintN(32, word2)),
          word3,
        );
      default:
        why = "unknown";
    }
    return make_ask_other(why, { in: $in, value: $value, words: [word0, word1, word2, word3] });
  } catch (error) { checkPlace(view, offset, 40, "ask"); throw error; }
}

/** Writes a {@link wire_message} at `offset`, in bytes: all of it or nothing. */
export function write_wire_message(view: DataView, offset: number, value: wire_message): void {
  switch (value?.value) {
    case KIND_FIRST:
      return write_FIRST_request(view, offset, value);
    case KIND_SECOND:
      return write_SECOND_request(view, offset, value);
    default:
      checkObject(value, "wire_message");
      checkCode(Reflect.get(value, "value"), [KIND_FIRST, KIND_SECOND], "wire_message.value");
  }
}

/** An entry of a wire_message_table: the message that is there. */
export type wire_message_table_entry = (
  | wire_message
  | {
      /** Echoed. */
      readonly in: number;
      /** The kind. */
      readonly value: UnknownCode;
      /** Parameters. */
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
 * Each {@link wire_message} of a slot or a table in place: narrowed by `value`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface wire_message_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): wire_message_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: ask_table): wire_message_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<wire_message_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const wire_message_table: new (...entries: Entries) => wire_message_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 40, "ask", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 40) as never; }
  $of({ $view, $offset, $length }: ask_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get in(): number {
    return this.$view.getUint8(this.$offset);
  }
  get value(): number {
    return this.$view.getUint8(this.$offset + 1);
  }
  get offset(): number {
    return Number(BigInt.asUintN(16, this.$view.getBigUint64(this.$offset + 8, false)));
  }
  get into(): number {
    return Number(BigInt.asIntN(8, this.$view.getBigUint64(this.$offset + 16, false)));
  }
  get KIND_FIRST(): number {
    return Number(BigInt.asUintN(8, this.$view.getBigUint64(this.$offset + 24, false)));
  }
  get function(): number {
    return Number(BigInt.asUintN(32, this.$view.getBigUint64(this.$offset + 8, false)));
  }
  get many(): number {
    return Number(BigInt.asUintN(32, this.$view.getBigUint64(this.$offset + 24, false)));
  }
  get count(): bigint {
    return this.$view.getBigUint64(this.$offset + 32, false);
  }
  get words(): readonly bigint[] {
    return [
      this.$view.getBigUint64(this.$offset + 8, false),
      this.$view.getBigUint64(this.$offset + 16, false),
      this.$view.getBigUint64(this.$offset + 24, false),
      this.$view.getBigUint64(this.$offset + 32, false),
    ];
  }
  get $reserved(): bigint {
    switch (this.value) {
      case KIND_FIRST:
        return (
          (
            this.$view.getBigUint64(this.$offset + 8, false) ^ BigInt.asUintN(
              64,
              BigInt.asUintN(16, this.$view.getBigUint64(this.$offset + 8, false)),
            )
          ) |
          (
            this.$view.getBigUint64(this.$offset + 16, false) ^ BigInt.asUintN(
              64,
              BigInt.asIntN(8, this.$view.getBigUint64(this.$offset + 16, false)),
            )
          ) |
          (
            this.$view.getBigUint64(this.$offset + 24, false) ^ BigInt.asUintN(
              64,
              BigInt.asUintN(8, this.$view.getBigUint64(this.$offset + 24, false)),
            )
          ) |
          this.$view.getBigUint64(this.$offset + 32, false)
        );
    }
    return 0n;
  }
} as never;

/** Any response over the ring `wire`, told apart by `value`. */
export type wire_reply =
  | FIRST_response
  | SECOND_response;

/**
 * Reads a {@link wire_reply} at `offset`, in bytes; any other response comes back as what it
 * is.
 */
export function read_wire_reply(view: DataView, offset: number): wire_reply | tell_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word1 = view.getBigInt64(offset + 16, false);
    const word0 = view.getBigInt64(offset + 8, false);
    const $in = view.getUint8(offset);
    const $value = view.getUint8(offset + 1);
    const $view = view.getInt16(offset + 2, false);
    let why: "unknown" | "reserved" = "unknown";
    switch ($value) {
      case KIND_FIRST:
        switch ($view) {
          case HOW_NOT:
            if (word0 !== 0n || word1 !== 0n) { why = "reserved"; break; }
            return { in: $in, value: $value, view: $view };
          case HOW_WELL:
            if ((Number(BigInt.asUintN(64, word1)) & 0xff) !== Number(BigInt.asUintN(64, word1))) {
              why = "reserved"; break;
            }
            return new FIRST_response_WELL_value($in, BigInt.asUintN(64, word0), Number(BigInt.asUintN(64, word1)));
          case HOW_BADLY:
            if ((Number(word0) << 24) >> 24 !== Number(word0)) { why = "reserved"; break; }
            return new FIRST_response_BADLY_value($in, Number(word0), word1);
        }
        break;
      case KIND_SECOND:
        switch ($view) {
          case HOW_WELL:
            if ((Number(BigInt.asUintN(64, word0)) & 0xff) !== Number(BigInt.asUintN(64, word0)) || word1 !== 0n) {
              why = "reserved"; break;
            }
            return new SECOND_response_WELL_value($in, Number(BigInt.asUintN(64, word0)));
        }
        break;
    }
    return make_tell_other(why, { in: $in, value: $value, view: $view, word0: [word0, word1] });
  } catch (error) { checkPlace(view, offset, 24, "tell"); throw error; }
}

/** Writes a {@link wire_reply} at `offset`, in bytes: all of it or nothing. */
export function write_wire_reply(view: DataView, offset: number, value: wire_reply): void {
  switch (value?.value) {
    case KIND_FIRST:
      return write_FIRST_response(view, offset, value);
    case KIND_SECOND:
      return write_SECOND_response(view, offset, value);
    default:
      checkObject(value, "wire_reply");
      checkCode(Reflect.get(value, "value"), [KIND_FIRST, KIND_SECOND], "wire_reply.value");
  }
}

/** An entry of a wire_reply_table: the message that is there. */
export type wire_reply_table_entry = (
  | wire_reply
  | {
      /** Echoed. */
      readonly in: number;
      /** Echoed. */
      readonly value: UnknownCode | wire_reply["value"];
      /** The outcome. */
      readonly view: UnknownCode;
      /** Parameters. */
      readonly word0: readonly bigint[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: bigint;
};

/**
 * Each {@link wire_reply} of a slot or a table in place: narrowed by `value`, with no object
 * made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface wire_reply_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): wire_reply_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: tell_table): wire_reply_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<wire_reply_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const wire_reply_table: new (...entries: Entries) => wire_reply_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 24, "tell", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 24) as never; }
  $of({ $view, $offset, $length }: tell_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get in(): number {
    return this.$view.getUint8(this.$offset);
  }
  get value(): number {
    return this.$view.getUint8(this.$offset + 1);
  }
  get view(): number {
    return this.$view.getInt16(this.$offset + 2, false);
  }
  get offset(): bigint | number {
    switch (this.value) {
      case KIND_FIRST:
        if (this.view === HOW_BADLY) return this.$view.getBigInt64(this.$offset + 16, false);
        return BigInt.asUintN(64, this.$view.getBigInt64(this.$offset + 8, false));
      case KIND_SECOND:
        return Number(BigInt.asUintN(8, this.$view.getBigInt64(this.$offset + 8, false)));
      default:
        return 0;
    }
  }
  get into(): number {
    return Number(BigInt.asUintN(8, this.$view.getBigInt64(this.$offset + 16, false)));
  }
  get path(): number {
    return Number(BigInt.asIntN(8, this.$view.getBigInt64(this.$offset + 8, false)));
  }
  get word0(): readonly bigint[] {
    return [this.$view.getBigInt64(this.$offset + 8, false), this.$view.getBigInt64(this.$offset + 16, false)];
  }
  get $reserved(): bigint {
    switch (this.value) {
      case KIND_FIRST:
        switch (this.view) {
          case HOW_WELL:
            return (
              this.$view.getBigInt64(this.$offset + 16, false) ^ BigInt.asIntN(
                64,
                BigInt.asUintN(8, this.$view.getBigInt64(this.$offset + 16, false)),
              )
            );
          case HOW_BADLY:
            return (
              this.$view.getBigInt64(this.$offset + 8, false) ^ BigInt.asIntN(
                64,
                BigInt.asIntN(8, this.$view.getBigInt64(this.$offset + 8, false)),
              )
            );
          case HOW_NOT:
            return (this.$view.getBigInt64(this.$offset + 8, false) | this.$view.getBigInt64(this.$offset + 16, false));
        }
        break;
      case KIND_SECOND:
        switch (this.view) {
          case HOW_WELL:
            return (
              (
                this.$view.getBigInt64(this.$offset + 8, false) ^ BigInt.asIntN(
                  64,
                  BigInt.asUintN(8, this.$view.getBigInt64(this.$offset + 8, false)),
                )
              ) |
              this.$view.getBigInt64(this.$offset + 16, false)
            );
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

/** `value`, if it is a `int8_t`. */
function int8(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value << 24) >> 24 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7f, -0x80);
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

/** `value`, if it is a `int32_t`. */
function int32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value | 0) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7fffffff, -0x80000000);
}

/** `value`, if it is a `uint32_t`. */
function uint32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && value >>> 0 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffffffff);
}

/** `value`, if it is a `int64_t`. */
function int64(value: bigint, table: { readonly $path: string }, name: string): bigint {
  if (typeof value === "bigint" && BigInt.asIntN(64, value) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7fffffffffffffffn, -0x8000000000000000n);
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

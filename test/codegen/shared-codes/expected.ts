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
  /** All bytes of the union. */
  readonly raw: Uint8Array;
}

/** Size of {@link either}, in bytes. */
export const either_SIZE = 4;
/** Offset of `number` in {@link either}, in bytes. */
export const either_number_OFFSET = 0;
/** Offset of `halves` in {@link either}, in bytes. */
export const either_halves_OFFSET = 0;

/**
 * Reads a {@link either} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_either(view: DataView, offset: number): either {
  checkRoom(view, offset, either_SIZE, "either");
  return { raw: readBytes(view, offset, 4) };
}

/**
 * Writes a {@link either} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_either(view: DataView, offset: number, value: either): void {
  checkRoom(view, offset, either_SIZE, "either");
  checkObject(value, "either");
  checkBytes(value.raw, 4, "either.raw");
  writeBytes(view, offset, value.raw);
}

/**
 * {@link either} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class either_table {
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
    checkRoom(view, offset, 0, "either");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 4, "either");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 4, "either");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "either");
    this.#entry = this.#start + index * 4;
    return this;
  }

  /** One number. */
  get number(): number {
    return this.#view.getUint32(this.#entry, false);
  }

  set number(value: number) {
    checkInteger(value, 0, 0xffffffff, "either.number");
    this.#view.setUint32(this.#entry, value, false);
  }

  /** Two numbers. */
  $get_halves(index: number): number {
    checkIndex(index, 2, "either.halves");
    return this.#view.getUint16(this.#entry + index * 2, false);
  }

  /** Sets what `$get_halves` gives. */
  $set_halves(index: number, value: number): void {
    checkIndex(index, 2, "either.halves");
    checkInteger(value, 0, 0xffff, "either.halves[]", index);
    this.#view.setUint16(this.#entry + index * 2, value, false);
  }
}

/** `tagged.u` in place. */
export class tagged_u_table {
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
    checkRoom(view, offset, 0, "tagged.u");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "tagged.u");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "tagged.u");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "tagged.u");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** For `SOME`. */
  get some(): bigint {
    return this.#view.getBigUint64(this.#entry, false);
  }

  set some(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "tagged.u.some");
    this.#view.setBigUint64(this.#entry, value, false);
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
      readonly u: { readonly raw: Uint8Array };
    }
);

/** A {@link tagged} to write: any `kind` may have raw bytes. */
export type tagged_init =
  | tagged
  | {
      readonly kind: bigint;
      readonly u: { readonly raw: Uint8Array };
      readonly many: readonly either[];
    };

/** Size of {@link tagged}, in bytes. */
export const tagged_SIZE = 24;
/** Offset of `kind` in {@link tagged}, in bytes. */
export const tagged_kind_OFFSET = 0;
/** Offset of `u` in {@link tagged}, in bytes. */
export const tagged_u_OFFSET = 8;
/** Offset of `many` in {@link tagged}, in bytes. */
export const tagged_many_OFFSET = 16;

class tagged_value<Tag extends bigint, Variant> {
  readonly kind: Tag;
  readonly u: Variant;
  readonly many: readonly either[];

  constructor(view: DataView, offset: number, tag: Tag, variant: Variant) {
    this.kind = tag;
    this.u = variant;
    this.many = readElements(2, (index) => ({ raw: readBytes(view, offset + 16 + index * 4, 4) }));
  }
}

function make_tagged(view: DataView, offset: number): tagged {
  const tag = view.getBigUint64(offset, false);
  switch (tag) {
    case 1n:
      return new tagged_value(view, offset, tag, { some: view.getBigUint64(offset + 8, false) });
    default:
      return new tagged_value(view, offset, tag as UnknownBigCode, {
        raw: readBytes(view, offset + 8, 8),
      });
  }
}

/**
 * Reads a {@link tagged} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_tagged(view: DataView, offset: number): tagged {
  checkRoom(view, offset, tagged_SIZE, "tagged");
  return make_tagged(view, offset);
}

/**
 * Writes a {@link tagged} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_tagged(view: DataView, offset: number, value: tagged_init): void {
  checkRoom(view, offset, tagged_SIZE, "tagged");
  checkObject(value, "tagged");
  checkBigint(value.kind, 0n, 0xffffffffffffffffn, "tagged.kind");
  checkObject(value.u, "tagged.u");
  if ("raw" in value.u) {
    checkBytes(value.u.raw, 8, "tagged.u.raw");
  } else if ("some" in value.u) {
    if (value.kind !== 1n) {
      throw refusal(value.kind, "bigint", "1 (SOME) beside u.some", "tagged.kind");
    }
    checkBigint(value.u.some, 0n, 0xffffffffffffffffn, "tagged.u.some");
  } else {
    throw refusal(value.u, "object", "an object with raw or some", "tagged.u");
  }
  checkArray(value.many, 2, "tagged.many");
  value.many.forEach((element, index) => {
    checkObject(element, "tagged.many[]", index);
    checkBytes(element.raw, 4, "tagged.many[].raw", index);
  });
  view.setBigUint64(offset, value.kind, false);
  if ("raw" in value.u) {
    writeBytes(view, offset + 8, value.u.raw);
  } else {
    view.setBigUint64(offset + 8, value.u.some, false);
  }
  value.many.forEach((element, index) => {
    writeBytes(view, offset + 16 + index * 4, element.raw);
  });
}

/**
 * {@link tagged} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class tagged_table {
  readonly #view: DataView;
  readonly #u_table: tagged_u_table;
  readonly #many_table: either_table;
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
    checkRoom(view, offset, 0, "tagged");
    this.#view = view;
    this.#u_table = new tagged_u_table(view, 0, 0);
    this.#many_table = new either_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 24, "tagged");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 24, "tagged");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "tagged");
    this.#entry = this.#start + index * 24;
    return this;
  }

  /** Selects the variant. */
  get kind(): bigint {
    return this.#view.getBigUint64(this.#entry, false);
  }

  set kind(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "tagged.kind");
    this.#view.setBigUint64(this.#entry, value, false);
  }

  /** What there is. */
  get u(): tagged_u_table {
    return this.#u_table.$move(this.#entry + 8, 1);
  }

  /** Unions in an array have bytes only. */
  get many(): either_table {
    return this.#many_table.$move(this.#entry + 16, 2);
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

/** Size of {@link narrow}, in bytes. */
export const narrow_SIZE = 8;
/** Offset of `kind` in {@link narrow}, in bytes. */
export const narrow_kind_OFFSET = 0;
/** Offset of `rest` in {@link narrow}, in bytes. */
export const narrow_rest_OFFSET = 2;
/** Offset of `wide` in {@link narrow}, in bytes. */
export const narrow_wide_OFFSET = 4;

class narrow_value implements narrow {
  readonly kind: number;
  readonly rest: number;
  readonly wide: number;

  constructor(view: DataView, offset: number) {
    this.kind = view.getUint16(offset, false);
    this.rest = view.getUint16(offset + 2, false);
    this.wide = view.getUint32(offset + 4, false);
  }
}

/**
 * Reads a {@link narrow} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_narrow(view: DataView, offset: number): narrow {
  checkRoom(view, offset, narrow_SIZE, "narrow");
  return new narrow_value(view, offset);
}

/**
 * Writes a {@link narrow} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_narrow(view: DataView, offset: number, value: narrow): void {
  checkRoom(view, offset, narrow_SIZE, "narrow");
  checkObject(value, "narrow");
  checkInteger(value.kind, 0, 0xffff, "narrow.kind");
  checkInteger(value.rest, 0, 0xffff, "narrow.rest");
  checkInteger(value.wide, 0, 0xffffffff, "narrow.wide");
  view.setUint16(offset, value.kind, false);
  view.setUint16(offset + 2, value.rest, false);
  view.setUint32(offset + 4, value.wide, false);
}

/**
 * {@link narrow} in place, once or many times in a row: a slot or a table. The members are
 * those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class narrow_table {
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
    checkRoom(view, offset, 0, "narrow");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "narrow");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "narrow");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "narrow");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** In 16 bits. */
  get kind(): number {
    return this.#view.getUint16(this.#entry, false);
  }

  set kind(value: number) {
    checkInteger(value, 0, 0xffff, "narrow.kind");
    this.#view.setUint16(this.#entry, value, false);
  }

  /** Fills 32 bits. */
  get rest(): number {
    return this.#view.getUint16(this.#entry + 2, false);
  }

  set rest(value: number) {
    checkInteger(value, 0, 0xffff, "narrow.rest");
    this.#view.setUint16(this.#entry + 2, value, false);
  }

  /** A wide code. */
  get wide(): number {
    return this.#view.getUint32(this.#entry + 4, false);
  }

  set wide(value: number) {
    checkInteger(value, 0, 0xffffffff, "narrow.wide");
    this.#view.setUint32(this.#entry + 4, value, false);
  }
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
  readonly words: Uint8Array;
}

/** Size of {@link request}, in bytes. */
export const request_SIZE = 24;
/** Offset of `id` in {@link request}, in bytes. */
export const request_id_OFFSET = 0;
/** Offset of `type` in {@link request}, in bytes. */
export const request_type_OFFSET = 8;
/** Offset of `words` in {@link request}, in bytes. */
export const request_words_OFFSET = 16;

class request_value implements request {
  readonly id: bigint;
  readonly type: bigint;
  readonly words: Uint8Array;

  constructor(view: DataView, offset: number) {
    this.id = view.getBigUint64(offset, false);
    this.type = view.getBigUint64(offset + 8, false);
    this.words = readBytes(view, offset + 16, 8);
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
  checkBigint(value.id, 0n, 0xffffffffffffffffn, "request.id");
  checkBigint(value.type, 0n, 0xffffffffffffffffn, "request.type");
  checkBytes(value.words, 8, "request.words");
  view.setBigUint64(offset, value.id, false);
  view.setBigUint64(offset + 8, value.type, false);
  writeBytes(view, offset + 16, value.words);
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
    this.#length = tableLength(this.#view.byteLength, offset, length, 24, "request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 24, "request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "request");
    this.#entry = this.#start + index * 24;
    return this;
  }

  /** Echoed. */
  get id(): bigint {
    return this.#view.getBigUint64(this.#entry, false);
  }

  set id(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "request.id");
    this.#view.setBigUint64(this.#entry, value, false);
  }

  /** The message, in 64 bits. */
  get type(): bigint {
    return this.#view.getBigUint64(this.#entry + 8, false);
  }

  set type(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "request.type");
    this.#view.setBigUint64(this.#entry + 8, value, false);
  }

  /** Words of an octet each. */
  $get_words(index: number): number {
    checkIndex(index, 8, "request.words");
    return this.#view.getUint8(this.#entry + 16 + index);
  }

  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, 8, "request.words");
    checkInteger(value, 0, 0xff, "request.words[]", index);
    this.#view.setUint8(this.#entry + 16 + index, value);
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
  readonly result: Uint8Array;
}

/** Size of {@link response}, in bytes. */
export const response_SIZE = 32;
/** Offset of `id` in {@link response}, in bytes. */
export const response_id_OFFSET = 0;
/** Offset of `type` in {@link response}, in bytes. */
export const response_type_OFFSET = 8;
/** Offset of `status` in {@link response}, in bytes. */
export const response_status_OFFSET = 16;
/** Offset of `result` in {@link response}, in bytes. */
export const response_result_OFFSET = 24;

class response_value implements response {
  readonly id: bigint;
  readonly type: bigint;
  readonly status: bigint;
  readonly result: Uint8Array;

  constructor(view: DataView, offset: number) {
    this.id = view.getBigUint64(offset, false);
    this.type = view.getBigUint64(offset + 8, false);
    this.status = view.getBigUint64(offset + 16, false);
    this.result = readBytes(view, offset + 24, 8);
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
  checkBigint(value.id, 0n, 0xffffffffffffffffn, "response.id");
  checkBigint(value.type, 0n, 0xffffffffffffffffn, "response.type");
  checkBigint(value.status, 0n, 0xffffffffffffffffn, "response.status");
  checkBytes(value.result, 8, "response.result");
  view.setBigUint64(offset, value.id, false);
  view.setBigUint64(offset + 8, value.type, false);
  view.setBigUint64(offset + 16, value.status, false);
  writeBytes(view, offset + 24, value.result);
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
    this.#length = tableLength(this.#view.byteLength, offset, length, 32, "response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 32, "response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "response");
    this.#entry = this.#start + index * 32;
    return this;
  }

  /** That of the request. */
  get id(): bigint {
    return this.#view.getBigUint64(this.#entry, false);
  }

  set id(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "response.id");
    this.#view.setBigUint64(this.#entry, value, false);
  }

  /** That of the request. */
  get type(): bigint {
    return this.#view.getBigUint64(this.#entry + 8, false);
  }

  set type(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "response.type");
    this.#view.setBigUint64(this.#entry + 8, value, false);
  }

  /** The outcome, in 64 bits. */
  get status(): bigint {
    return this.#view.getBigUint64(this.#entry + 16, false);
  }

  set status(value: bigint) {
    checkBigint(value, 0n, 0xffffffffffffffffn, "response.status");
    this.#view.setBigUint64(this.#entry + 16, value, false);
  }

  /** Words of an octet each. */
  $get_result(index: number): number {
    checkIndex(index, 8, "response.result");
    return this.#view.getUint8(this.#entry + 24 + index);
  }

  /** Sets what `$get_result` gives. */
  $set_result(index: number, value: number): void {
    checkIndex(index, 8, "response.result");
    checkInteger(value, 0, 0xff, "response.result[]", index);
    this.#view.setUint8(this.#entry + 24 + index, value);
  }
}

/** Number of slots of the ring `bell`. */
export const bell_sring_SLOTS = 64;
/** Bytes from one slot of the ring `bell` to the next. */
export const bell_sring_SLOT_SIZE = 32;
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
 * A ring of octets.
 *
 * - ```c
 *   only(code);
 *   ```
 * - (must) A sentence.
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
    checkRoom(view, offset, 2112, "bell_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new request_table(view, offset + bell_sring_ring_OFFSET, 1);
    this.#response = new response_table(view, offset + bell_sring_ring_OFFSET, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + bell_sring_req_prod_OFFSET, false);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.req_prod");
    this.#view.setUint32(this.#offset + bell_sring_req_prod_OFFSET, value, false);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + bell_sring_req_event_OFFSET, false);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.req_event");
    this.#view.setUint32(this.#offset + bell_sring_req_event_OFFSET, value, false);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + bell_sring_rsp_prod_OFFSET, false);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.rsp_prod");
    this.#view.setUint32(this.#offset + bell_sring_rsp_prod_OFFSET, value, false);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + bell_sring_rsp_event_OFFSET, false);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "bell_sring.rsp_event");
    this.#view.setUint32(this.#offset + bell_sring_rsp_event_OFFSET, value, false);
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

/** Asks for something. */
export interface ASK_request {
  /** Echoed. */
  readonly id: bigint;
  /** The message, in 64 bits. */
  readonly type: 1n;
  /** How many. */
  readonly count: number;
}

/**
 * The {@link ASK_request} that a {@link request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_ASK_request(request: request): ASK_request {
  if (request.type !== 1n) {
    throw refusal(request.type, "bigint", "1 (SOME)", "request.type");
  }
  const [word0 = 0] = request.words;
  checkReserved([...request.words], 1, "request.words[]", "a request of ASK");
  return { id: request.id, type: request.type, count: word0 };
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
  if (value.type !== 1n) {
    throw refusal(value.type, "bigint", "1 (SOME)", "ASK_request.type");
  }
  checkInteger(value.count, 0, 0xff, "ASK_request.count");
  write_request(view, offset, {
    id: value.id,
    type: value.type,
    words: Uint8Array.of(value.count, 0, 0, 0, 0, 0, 0, 0),
  });
}

/** The outcome of a {@link ASK_request}, told apart by `status`. */
export type ASK_response = {
  /** Echoed. */
  readonly id: bigint;
  /** The message, in 64 bits. */
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

/**
 * The {@link ASK_response} that a {@link response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_ASK_response(response: response): ASK_response {
  if (response.type !== 1n) {
    throw refusal(response.type, "bigint", "1 (SOME)", "response.type");
  }
  switch (response.status) {
    case 0n: {
      checkReserved(
        [...response.result],
        0,
        "response.result[]",
        `a response to ASK with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    case 1n: {
      const [word0 = 0] = response.result;
      checkReserved(
        [...response.result],
        1,
        "response.result[]",
        `a response to ASK with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status, count: word0 };
    }
    default:
      throw refusal(
        response.status,
        "bigint",
        "0 (NONE) or 1 (SOME) in a response to ASK",
        "response.status",
      );
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
  if (value.type !== 1n) {
    throw refusal(value.type, "bigint", "1 (SOME)", "ASK_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case 0n:
      write_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0),
      });
      break;
    case 1n:
      checkInteger(value.count, 0, 0xff, "ASK_response.count");
      write_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        result: Uint8Array.of(value.count, 0, 0, 0, 0, 0, 0, 0),
      });
      break;
    default:
      throw refusal(given, "bigint", "0 (NONE) or 1 (SOME)", "ASK_response.status");
  }
}

/** Any request over the ring `bell`, told apart by `type`. */
export type bell_message =
  | ASK_request;

/**
 * The {@link bell_message} that a {@link request} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_bell_message(struct: request): bell_message {
  switch (struct.type) {
    case 1n:
      return decode_ASK_request(struct);
    default:
      throw refusal(struct.type, "bigint", "1 (SOME)", "request.type");
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
    case 1n:
      write_ASK_request(view, offset, value);
      break;
    default:
      throw refusal(given, "bigint", "1 (SOME)", "bell_message.type");
  }
}

/** Any response over the ring `bell`, told apart by `type`. */
export type bell_reply =
  | ASK_response;

/**
 * The {@link bell_reply} that a {@link response} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_bell_reply(struct: response): bell_reply {
  switch (struct.type) {
    case 1n:
      return decode_ASK_response(struct);
    default:
      throw refusal(struct.type, "bigint", "1 (SOME)", "response.type");
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
    case 1n:
      write_ASK_response(view, offset, value);
      break;
    default:
      throw refusal(given, "bigint", "1 (SOME)", "bell_reply.type");
  }
}

/**
 * A tag that is none of the codes of a variant: any other integer, to be taken as a `bigint`. The
 * type says one beyond 64 bits, which no tag is, so that TypeScript can tell the variants apart.
 */
export type UnknownBigCode = 0x10000000000000000n & { readonly $unknown: true };

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

/** An array of what `read` gives for each index. */
function readElements<Element>(length: number, read: (index: number) => Element): Element[] {
  const elements: Element[] = [];
  for (let index = 0; index < length; index++) elements[index] = read(index);
  return elements;
}

/** A copy of `length` bytes. */
function readBytes(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length).slice();
}

/** Copies `bytes` to `offset`. */
function writeBytes(view: DataView, offset: number, bytes: Uint8Array): void {
  new Uint8Array(view.buffer, view.byteOffset + offset, bytes.length).set(bytes);
}

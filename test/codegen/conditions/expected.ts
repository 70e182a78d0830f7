// SPDX-License-Identifier: MIT
/**
 * Conditions.
 *
 * Lamps with variants.
 *
 * This file is generated from test/codegen/conditions/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/conditions/spec.ts
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

/** Room for the name of a lamp; 16 bytes, unless a program says otherwise. */
export const LAMP_NAME_SIZE = 16;

/**
 * The ABI that a program is compiled for.
 *
 * On x86_64.
 */
export const LAMP_ABI_NATIVE_x86_64 = "x86_64-abi";
/**
 * The ABI that a program is compiled for.
 *
 * On i386.
 */
export const LAMP_ABI_NATIVE_i386 = "x86_32-abi";
/**
 * The ABI that a program is compiled for.
 *
 * On aarch64, arm.
 */
export const LAMP_ABI_NATIVE_aarch64 = "arm-abi";
/**
 * The ABI that a program is compiled for.
 *
 * On riscv64, ppc64le, s390x, ppc64.
 */
export const LAMP_ABI_NATIVE_riscv64 = "abi-64";
/**
 * The ABI that a program is compiled for.
 *
 * On mips.
 */
export const LAMP_ABI_NATIVE_mips = "abi-32";

/**
 * The byte order of the words of a file.
 *
 * On x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export const LAMP_BYTE_ORDER_x86_64 = 0;
/**
 * The byte order of the words of a file.
 *
 * On s390x, ppc64, mips.
 */
export const LAMP_BYTE_ORDER_s390x = 0x80;

/** Bit number of {@link LAMP_F_DIM}. */
export const _LAMP_F_DIM = 0;
/** The lamp can be dimmed. */
export const LAMP_F_DIM = 0x1;
/** Bit number of {@link LAMP_F_COLOUR}. */
export const _LAMP_F_COLOUR = 3;
/** The lamp has a colour; older drivers only. */
export const LAMP_F_COLOUR = 0x8;
/** Bit number of {@link LAMP_F_WARMTH}. */
export const _LAMP_F_WARMTH = 5;
/** The lamp says how warm it is. */
export const LAMP_F_WARMTH = 0x20;

/**
 * Features of a lamp.
 *
 * Any of the `LAMP_F_*` masks, joined by OR.
 */
export type LAMP_F = number;

/**
 * The C names of the flags of {@link LAMP_F} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function LAMP_F_names(value: LAMP_F): string[] {
  checkInteger(value, "LAMP_F", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LAMP_F_DIM) !== 0) names.push("LAMP_F_DIM");
  if ((value & LAMP_F_COLOUR) !== 0) names.push("LAMP_F_COLOUR");
  if ((value & LAMP_F_WARMTH) !== 0) names.push("LAMP_F_WARMTH");
  const unknown = (value & ~0x29) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Switch it off. */
export const LAMP_COMMAND_OFF = 0;
/** Switch it on. */
export const LAMP_COMMAND_ON = 1;
/** Burn out, as old lamps did. */
export const LAMP_COMMAND_BURN = 7;

/** What a lamp can be told. */
export type LAMP_COMMAND =
  | typeof LAMP_COMMAND_OFF
  | typeof LAMP_COMMAND_ON
  | typeof LAMP_COMMAND_BURN;

/** The C name of a code of {@link LAMP_COMMAND}; `undefined` for an unknown one. */
export function LAMP_COMMAND_name(value: number): string | undefined {
  switch (value) {
    case LAMP_COMMAND_OFF:
      return "LAMP_COMMAND_OFF";
    case LAMP_COMMAND_ON:
      return "LAMP_COMMAND_ON";
    case LAMP_COMMAND_BURN:
      return "LAMP_COMMAND_BURN";
    default:
      return undefined;
  }
}

/** It is lit, and has been so for as long as anybody in the house is able to remember. */
export const LAMP_NEWS_LIT = 0;
/** It flickers. */
export const LAMP_NEWS_FLICKERS = 1;
/** It is dark. */
export const LAMP_NEWS_DARK = 2;

/**
 * What a lamp says of itself, in words that do not fit behind a macro of its family, as this
 * one.
 */
export type LAMP_NEWS =
  | typeof LAMP_NEWS_LIT
  | typeof LAMP_NEWS_FLICKERS
  | typeof LAMP_NEWS_DARK;

/** The C name of a code of {@link LAMP_NEWS}; `undefined` for an unknown one. */
export function LAMP_NEWS_name(value: number): string | undefined {
  switch (value) {
    case LAMP_NEWS_LIT:
      return "LAMP_NEWS_LIT";
    case LAMP_NEWS_FLICKERS:
      return "LAMP_NEWS_FLICKERS";
    case LAMP_NEWS_DARK:
      return "LAMP_NEWS_DARK";
    default:
      return undefined;
  }
}

/** On a wall. */
export const LAMP_MOUNT_WALL = 0x1;
/** On a desk. */
export const LAMP_MOUNT_DESK = 0x4;

/**
 * Ways to mount a lamp.
 *
 * Any of the `LAMP_MOUNT_*` masks, joined by OR.
 */
export type LAMP_MOUNT = number;

/**
 * The C names of the flags of {@link LAMP_MOUNT} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function LAMP_MOUNT_names(value: LAMP_MOUNT): string[] {
  checkInteger(value, "LAMP_MOUNT", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LAMP_MOUNT_WALL) !== 0) names.push("LAMP_MOUNT_WALL");
  if ((value & LAMP_MOUNT_DESK) !== 0) names.push("LAMP_MOUNT_DESK");
  const unknown = (value & ~0x5) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/**
 * A number of a lamp.
 *
 * `uint32_t`.
 */
export type lamp_id_t = number;

/** The state of a lamp as drivers of the first version see it. */
export interface lamp_state {
  /** Which lamp. */
  readonly id: lamp_id_t;
  /**
   * What it does.
   *
   * One of {@link LAMP_COMMAND}, or unknown.
   */
  readonly command: number;
  /**
   * Its features.
   *
   * Bits of {@link LAMP_F}.
   */
  readonly features: number;
}
const lamp_state_value = /* @__PURE__ */ plain(function (this: Writable<lamp_state>) {
  this.id = 0; this.command = 0; this.features = 0;
});

/** Size of {@link lamp_state}, in bytes. */
export const lamp_state_SIZE = 8;
/** The members of {@link lamp_state}: offsets in bytes, and integers of C. */
export const lamp_state_MEMBERS = {
  features: { offset: 6, type: "uint16_t" }, command: { offset: 4, type: "uint16_t" },
  id: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link lamp_state} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_state(view: DataView, offset: number, into?: Writable<lamp_state>): lamp_state {
  try {
    into ??= new lamp_state_value(); if (offset >>> 0 !== offset) throw Error();
    into.features = view.getUint16(offset + 6, true); into.id = view.getUint32(offset, true);
    into.command = view.getUint16(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp_state"); throw error; }
}

/** Writes a {@link lamp_state} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_state(view: DataView, offset: number, value: lamp_state): void {
  try {
    const { id, command, features } = value;
    const $word4 = command | (features << 16);
    if (
      id >>> 0 !== id || (command & 0xffff) !== command || (features & 0xffff) !== features || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 4, $word4, true); view.setUint32(offset, id, true);
  } catch { unwritable(view, offset, 8, value, "lamp_state", {
    id: [0xffffffff], command: [0xffff], features: [0xffff],
  }); }
}

/** Writes a {@link lamp_state} without a check: what is out of range is cut off. */
export function write_lamp_state_unchecked(view: DataView, offset: number, value: lamp_state): void {
  const { id, command, features } = value;
  view.setUint32(offset + 4, (command & 0xffff) | (features << 16), true); view.setUint32(offset, id, true);
}

/** A copy of a `lamp_state`; refuses what is none. */
function check_lamp_state(value: lamp_state, path: string): lamp_state {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffffffff),
    command: checkInteger(value.command, `${path}.command`, 0xffff),
    features: checkInteger(value.features, `${path}.features`, 0xffff),
  };
}

/** {@link lamp_state} in place, in a slot or a table: see {@link Table}. */
export class lamp_state_table extends Table<typeof lamp_state_MEMBERS> implements lamp_state {
  constructor(...entries: Entries) { super(entries, 8, "lamp_state", lamp_state_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get id(): lamp_id_t { return this.$view.getUint32(this.$offset, true); }
  set id(value: lamp_id_t) { this.$view.setUint32(this.$offset, uint32(value, this, "id"), true); }
  get command(): number { return this.$view.getUint16(this.$offset + 4, true); }
  set command(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "command"), true); }
  get features(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set features(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "features"), true); }
}

/** How many states a driver keeps. */
export const LAMP_STATES = 8;

/** A request; its padding makes it as long on i386 as elsewhere. */
export interface lamp_request {
  /** Told apart by this. */ readonly id: bigint;
  /** Which lamp. */ readonly lamp: lamp_id_t;
  /** Named, so that the end is at the same place everywhere. */ readonly pad?: number;
}
const lamp_request_value = /* @__PURE__ */ plain(function (this: Writable<lamp_request>) {
  this.id = 0n; this.lamp = 0; this.pad = undefined as never;
});

/**
 * Size of {@link lamp_request}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_request_SIZE_x86_64 = 16;
/**
 * The members of {@link lamp_request}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_request_MEMBERS_x86_64 = {
  lamp: { offset: 8, type: "uint32_t" }, id: { offset: 0, type: "uint64_t" },
} as const;

/**
 * Reads a {@link lamp_request} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_lamp_request_x86_64(view: DataView, offset: number, into?: Writable<lamp_request>): lamp_request {
  try {
    into ??= new lamp_request_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 15); into.lamp = view.getUint32(offset + 8, true); into.id = view.getBigUint64(offset, true);
    into.pad = undefined as never; return into;
  } catch (error) { checkPlace(view, offset, 16, "lamp_request"); throw error; }
}

/**
 * Writes a {@link lamp_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_request_x86_64(view: DataView, offset: number, value: lamp_request): void {
  try {
    const { id, lamp } = value;
    if (BigInt.asUintN(64, id) !== id || lamp >>> 0 !== lamp || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 12, 0, true); view.setBigUint64(offset, id, true);
    view.setUint32(offset + 8, lamp, true);
  } catch { unwritable(view, offset, 16, value, "lamp_request", { id: [0xffffffffffffffffn], lamp: [0xffffffff] }); }
}

/**
 * Writes a {@link lamp_request} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_request_x86_64_unchecked(view: DataView, offset: number, value: lamp_request): void {
  const { id, lamp } = value; view.setUint32(offset + 12, 0, true); view.setBigUint64(offset, id, true);
  view.setUint32(offset + 8, lamp, true);
}

/**
 * {@link lamp_request} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class lamp_request_table_x86_64 extends Table<typeof lamp_request_MEMBERS_x86_64> implements lamp_request {
  constructor(...entries: Entries) { super(entries, 16, "lamp_request", lamp_request_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 16); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "id"), true); }
  get lamp(): lamp_id_t { return this.$view.getUint32(this.$offset + 8, true); }
  set lamp(value: lamp_id_t) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "lamp"), true); }
}

/**
 * Size of {@link lamp_request}, in bytes.
 *
 * As laid out on i386.
 */
export const lamp_request_SIZE_i386 = 16;
/**
 * The members of {@link lamp_request}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const lamp_request_MEMBERS_i386 = {
  pad: { offset: 12, type: "uint32_t" }, lamp: { offset: 8, type: "uint32_t" }, id: { offset: 0, type: "uint64_t" },
} as const;

/**
 * Reads a {@link lamp_request} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_lamp_request_i386(view: DataView, offset: number, into?: Writable<lamp_request>): lamp_request {
  try {
    into ??= new lamp_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.pad = view.getUint32(offset + 12, true); into.id = view.getBigUint64(offset, true);
    into.lamp = view.getUint32(offset + 8, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "lamp_request"); throw error; }
}

/**
 * Writes a {@link lamp_request} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_lamp_request_i386(view: DataView, offset: number, value: lamp_request): void {
  try {
    const { id, lamp, pad = 0 } = value;
    if (BigInt.asUintN(64, id) !== id || lamp >>> 0 !== lamp || pad >>> 0 !== pad || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 12, pad, true); view.setBigUint64(offset, id, true);
    view.setUint32(offset + 8, lamp, true);
  } catch { unwritable(view, offset, 16, value, "lamp_request", {
    id: [0xffffffffffffffffn],
    lamp: [0xffffffff],
    ...(value?.pad !== undefined && { pad: [0xffffffff] })
  }); }
}

/**
 * Writes a {@link lamp_request} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_lamp_request_i386_unchecked(view: DataView, offset: number, value: lamp_request): void {
  const { id, lamp, pad = 0 } = value; view.setUint32(offset + 12, pad, true);
  view.setBigUint64(offset, id, true); view.setUint32(offset + 8, lamp, true);
}

/**
 * {@link lamp_request} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class lamp_request_table_i386 extends Table<typeof lamp_request_MEMBERS_i386> implements lamp_request {
  constructor(...entries: Entries) { super(entries, 16, "lamp_request", lamp_request_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 16); }
  get id(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set id(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "id"), true); }
  get lamp(): lamp_id_t { return this.$view.getUint32(this.$offset + 8, true); }
  set lamp(value: lamp_id_t) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "lamp"), true); }
  get pad(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set pad(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "pad"), true); }
}

/** A word whose halves follow the byte order. */
export interface lamp_word {
  /** The lower half. */ readonly low: number;
  /** The upper half. */ readonly high: number;
  /** What it is for. */ readonly purpose: number;
}
const lamp_word_value = /* @__PURE__ */ plain(function (this: Writable<lamp_word>) {
  this.low = 0; this.high = 0; this.purpose = 0;
});

/**
 * Size of {@link lamp_word}, in bytes.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export const lamp_word_SIZE_x86_64 = 8;
/**
 * The members of {@link lamp_word}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export const lamp_word_MEMBERS_x86_64 = {
  purpose: { offset: 4, type: "uint32_t" }, high: { offset: 2, type: "uint16_t" }, low: { offset: 0, type: "uint16_t" },
} as const;

/**
 * Reads a {@link lamp_word} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export function read_lamp_word_x86_64(view: DataView, offset: number, into?: Writable<lamp_word>): lamp_word {
  try {
    into ??= new lamp_word_value(); if (offset >>> 0 !== offset) throw Error();
    into.purpose = view.getUint32(offset + 4, true); into.low = view.getUint16(offset, true);
    into.high = view.getUint16(offset + 2, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp_word"); throw error; }
}

/**
 * Writes a {@link lamp_word} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export function write_lamp_word_x86_64(view: DataView, offset: number, value: lamp_word): void {
  try {
    const { low, high, purpose } = value;
    const $word0 = low | (high << 16);
    if ((low & 0xffff) !== low || (high & 0xffff) !== high || purpose >>> 0 !== purpose || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 4, purpose, true); view.setUint32(offset, $word0, true);
  } catch { unwritable(view, offset, 8, value, "lamp_word", { low: [0xffff], high: [0xffff], purpose: [0xffffffff] }); }
}

/**
 * Writes a {@link lamp_word} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export function write_lamp_word_x86_64_unchecked(view: DataView, offset: number, value: lamp_word): void {
  const { low, high, purpose } = value; view.setUint32(offset + 4, purpose, true);
  view.setUint32(offset, (low & 0xffff) | (high << 16), true);
}

/**
 * {@link lamp_word} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export class lamp_word_table_x86_64 extends Table<typeof lamp_word_MEMBERS_x86_64> implements lamp_word {
  constructor(...entries: Entries) { super(entries, 8, "lamp_word", lamp_word_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 8); }
  get low(): number { return this.$view.getUint16(this.$offset, true); }
  set low(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "low"), true); }
  get high(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set high(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "high"), true); }
  get purpose(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set purpose(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "purpose"), true); }
}

/**
 * Size of {@link lamp_word}, in bytes.
 *
 * As laid out on s390x, ppc64, mips.
 */
export const lamp_word_SIZE_s390x = 8;
/**
 * The members of {@link lamp_word}: offsets in bytes, and integers of C.
 *
 * As laid out on s390x, ppc64, mips.
 */
export const lamp_word_MEMBERS_s390x = {
  purpose: { offset: 4, type: "uint32_t" }, low: { offset: 2, type: "uint16_t" }, high: { offset: 0, type: "uint16_t" },
} as const;

/**
 * Reads a {@link lamp_word} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on s390x, ppc64, mips.
 */
export function read_lamp_word_s390x(view: DataView, offset: number, into?: Writable<lamp_word>): lamp_word {
  try {
    into ??= new lamp_word_value(); if (offset >>> 0 !== offset) throw Error();
    into.purpose = view.getUint32(offset + 4, true); into.high = view.getUint16(offset, true);
    into.low = view.getUint16(offset + 2, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp_word"); throw error; }
}

/**
 * Writes a {@link lamp_word} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on s390x, ppc64, mips.
 */
export function write_lamp_word_s390x(view: DataView, offset: number, value: lamp_word): void {
  try {
    const { high, low, purpose } = value;
    const $word0 = high | (low << 16);
    if ((high & 0xffff) !== high || (low & 0xffff) !== low || purpose >>> 0 !== purpose || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 4, purpose, true); view.setUint32(offset, $word0, true);
  } catch { unwritable(view, offset, 8, value, "lamp_word", { high: [0xffff], low: [0xffff], purpose: [0xffffffff] }); }
}

/**
 * Writes a {@link lamp_word} without a check: what is out of range is cut off.
 *
 * As laid out on s390x, ppc64, mips.
 */
export function write_lamp_word_s390x_unchecked(view: DataView, offset: number, value: lamp_word): void {
  const { high, low, purpose } = value; view.setUint32(offset + 4, purpose, true);
  view.setUint32(offset, (high & 0xffff) | (low << 16), true);
}

/**
 * {@link lamp_word} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on s390x, ppc64, mips.
 */
export class lamp_word_table_s390x extends Table<typeof lamp_word_MEMBERS_s390x> implements lamp_word {
  constructor(...entries: Entries) { super(entries, 8, "lamp_word", lamp_word_MEMBERS_s390x); }
  $at(index: number): this { return this.$move(index, 8); }
  get high(): number { return this.$view.getUint16(this.$offset, true); }
  set high(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "high"), true); }
  get low(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set low(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "low"), true); }
  get purpose(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set purpose(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "purpose"), true); }
}

/** When something happened. */
export interface lamp_event {
  /** Seconds and microseconds. */ readonly stamp: readonly number[];
  /** What happened. */ readonly code: number;
  /** How often. */ readonly value: number;
}
const lamp_event_value = /* @__PURE__ */ plain(function (this: Writable<lamp_event>) {
  this.stamp = undefined as never; this.code = 0; this.value = 0;
});

/** Size of {@link lamp_event}, in bytes. */
export const lamp_event_SIZE = 16;
/** The members of {@link lamp_event}: offsets in bytes, and integers of C. */
export const lamp_event_MEMBERS = {
  value: { offset: 12, type: "uint32_t" }, code: { offset: 8, type: "uint32_t" }, stamp: { offset: 0 },
} as const;

/** Reads a {@link lamp_event} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_event(view: DataView, offset: number, into?: Writable<lamp_event>): lamp_event {
  try {
    into ??= new lamp_event_value(); if (offset >>> 0 !== offset) throw Error();
    into.value = view.getUint32(offset + 12, true);
    into.stamp = [view.getUint32(offset, true), view.getUint32(offset + 4, true)];
    into.code = view.getUint32(offset + 8, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "lamp_event"); throw error; }
}

/** Writes a {@link lamp_event} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_event(view: DataView, offset: number, value: lamp_event): void {
  const checked = check_lamp_event(value, "lamp_event");
  checkPlace(view, offset, 16, "lamp_event");
  write_lamp_event_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_event} without a check: what is out of range is cut off. */
export function write_lamp_event_unchecked(view: DataView, offset: number, value: lamp_event): void {
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + index * 4, value.stamp[index] ?? 0, true);
  }
  view.setUint32(offset + 12, value.value, true); view.setUint32(offset + 8, value.code, true);
}

/** A copy of a `lamp_event`; refuses what is none. */
function check_lamp_event(value: lamp_event, path: string): lamp_event {
  checkObject(value, path);
  return {
    stamp: checkIntegers(value.stamp, 2, `${path}.stamp`, 0xffffffff),
    code: checkInteger(value.code, `${path}.code`, 0xffffffff),
    value: checkInteger(value.value, `${path}.value`, 0xffffffff),
  };
}

/** {@link lamp_event} in place, in a slot or a table: see {@link Table}. */
export class lamp_event_table extends Table<typeof lamp_event_MEMBERS> implements Omit<lamp_event, "stamp"> {
  constructor(...entries: Entries) { super(entries, 16, "lamp_event", lamp_event_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  /** Seconds and microseconds. */
  $get_stamp(index: number): number {
    checkIndex(index, 2, "lamp_event.stamp[]");
    return this.$view.getUint32(this.$offset + index * 4, true);
  }
  /** Sets what `$get_stamp` gives. */
  $set_stamp(index: number, value: number): void {
    checkIndex(index, 2, "lamp_event.stamp[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `lamp_event.stamp[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + index * 4, value, true);
  }
  get code(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set code(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "code"), true); }
  get value(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set value(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "value"), true); }
}

/** How much light there was: in other units, and for longer, on i386. */
export interface lamp_light {
  /** In hours. */ readonly time: bigint;
  /** On each day. */ readonly days: readonly bigint[];
  /** At night. */ readonly night: bigint;
  /** At noon. */ readonly noon: number;
  /** In the morning. */ readonly morning: bigint;
}
const lamp_light_value = /* @__PURE__ */ plain(function (this: Writable<lamp_light>) {
  this.time = 0n; this.days = undefined as never; this.night = 0n; this.noon = 0; this.morning = 0n;
});

/**
 * Size of {@link lamp_light}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_light_SIZE_x86_64 = 40;
/**
 * The members of {@link lamp_light}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_light_MEMBERS_x86_64 = {
  morning: { offset: 34, bits: 30, shift: 0 }, noon: { offset: 32, type: "uint16_t" },
  night: { offset: 24, type: "uint64_t" }, days: { offset: 8 }, time: { offset: 0, type: "uint64_t" },
} as const;

/**
 * Reads a {@link lamp_light} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_lamp_light_x86_64(view: DataView, offset: number, into?: Writable<lamp_light>): lamp_light {
  try {
    into ??= new lamp_light_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 39); const bits$34 = view.getUint32(offset + 34, true);
    into.time = view.getBigUint64(offset, true);
    into.days = [view.getBigUint64(offset + 8, true), view.getBigUint64(offset + 16, true)];
    into.night = view.getBigUint64(offset + 24, true); into.noon = view.getUint16(offset + 32, true);
    into.morning = BigInt((bits$34 & 0x3fffffff)); return into;
  } catch (error) { checkPlace(view, offset, 40, "lamp_light"); throw error; }
}

/**
 * Writes a {@link lamp_light} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_light_x86_64(view: DataView, offset: number, value: lamp_light): void {
  const checked = check_lamp_light_x86_64(value, "lamp_light");
  checkPlace(view, offset, 40, "lamp_light");
  write_lamp_light_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp_light} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_light_x86_64_unchecked(view: DataView, offset: number, value: lamp_light): void {
  for (let index = 0; index < 2; index++) {
    view.setBigUint64(offset + 8 + index * 8, value.days[index] ?? 0n, true);
  }
  view.setUint16(offset + 38, 0, true); view.setBigUint64(offset, value.time, true);
  view.setBigUint64(offset + 24, value.night, true); view.setUint16(offset + 32, value.noon, true);
  view.setUint32(offset + 34, Number(value.morning & 0x3fffffffn), true);
}

/** A copy of a `lamp_light`; refuses what is none. */
function check_lamp_light_x86_64(value: lamp_light, path: string): lamp_light {
  checkObject(value, path);
  return {
    time: checkInteger(value.time, `${path}.time`, 0xffffffffffffffffn),
    days: checkIntegers(value.days, 2, `${path}.days`, 0xffffffffffffffffn),
    night: checkInteger(value.night, `${path}.night`, 0xffffffffffffffffn),
    noon: checkInteger(value.noon, `${path}.noon`, 0xffff),
    morning: checkInteger(value.morning, `${path}.morning`, 0x3fffffffn),
  };
}

/**
 * {@link lamp_light} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class lamp_light_table_x86_64 extends Table<typeof lamp_light_MEMBERS_x86_64>
  implements Omit<lamp_light, "days"> {
  constructor(...entries: Entries) { super(entries, 40, "lamp_light", lamp_light_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 40); }
  get time(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "time"), true); }
  /** On each day. */
  $get_days(index: number): bigint {
    checkIndex(index, 2, "lamp_light.days[]");
    return this.$view.getBigUint64(this.$offset + 8 + index * 8, true);
  }
  /** Sets what `$get_days` gives. */
  $set_days(index: number, value: bigint): void {
    checkIndex(index, 2, "lamp_light.days[]");
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      checkInteger(value, `lamp_light.days[${index}]`, 0xffffffffffffffffn);
    }
    this.$view.setBigUint64(this.$offset + 8 + index * 8, value, true);
  }
  get night(): bigint { return this.$view.getBigUint64(this.$offset + 24, true); }
  set night(value: bigint) { this.$view.setBigUint64(this.$offset + 24, uint64(value, this, "night"), true); }
  get noon(): number { return this.$view.getUint16(this.$offset + 32, true); }
  set noon(value: number) { this.$view.setUint16(this.$offset + 32, uint16(value, this, "noon"), true); }
  get morning(): bigint { return BigInt((this.$view.getUint32(this.$offset + 34, true) & 0x3fffffff)); }
  set morning(value: bigint) {
    checkInteger(value, `${this.$path}.morning`, 0x3fffffffn);
    this.$view.setUint32(
      this.$offset + 34,
      (this.$view.getUint32(this.$offset + 34, true) & 0xc0000000) | Number(value & 0x3fffffffn),
      true,
    );
  }
}

/**
 * Size of {@link lamp_light}, in bytes.
 *
 * As laid out on i386.
 */
export const lamp_light_SIZE_i386 = 16;
/**
 * The members of {@link lamp_light}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const lamp_light_MEMBERS_i386 = {
  morning: { offset: 14, bits: 3, shift: 0 }, noon: { offset: 12, type: "uint16_t" }, night: { offset: 10 },
  days: { offset: 4 }, time: { offset: 0 },
} as const;

/**
 * Reads a {@link lamp_light} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_lamp_light_i386(view: DataView, offset: number, into?: Writable<lamp_light>): lamp_light {
  try {
    into ??= new lamp_light_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 15); const bits$14 = view.getUint8(offset + 14);
    into.time = BigInt(view.getUint32(offset, true));
    into.days = [
      BigInt(view.getUint16(offset + 4, true)),
      BigInt(view.getUint16(offset + 6, true)),
      BigInt(view.getUint16(offset + 8, true)),
    ];
    into.night = BigInt(view.getUint16(offset + 10, true)); into.noon = view.getUint16(offset + 12, true);
    into.morning = BigInt((bits$14 & 0x7)); return into;
  } catch (error) { checkPlace(view, offset, 16, "lamp_light"); throw error; }
}

/**
 * Writes a {@link lamp_light} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_lamp_light_i386(view: DataView, offset: number, value: lamp_light): void {
  const checked = check_lamp_light_i386(value, "lamp_light");
  checkPlace(view, offset, 16, "lamp_light");
  write_lamp_light_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp_light} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_lamp_light_i386_unchecked(view: DataView, offset: number, value: lamp_light): void {
  for (let index = 0; index < 3; index++) {
    view.setUint16(offset + 4 + index * 2, Number(BigInt.asUintN(16, value.days[index] ?? 0n)), true);
  }
  view.setUint32(offset + 12, (value.noon & 0xffff) | (Number(value.morning & 0x7n) << 16), true);
  view.setUint32(offset, Number(BigInt.asUintN(32, value.time)), true);
  view.setUint16(offset + 10, Number(BigInt.asUintN(16, value.night)), true);
}

/** A copy of a `lamp_light`; refuses what is none. */
function check_lamp_light_i386(value: lamp_light, path: string): lamp_light {
  checkObject(value, path);
  return {
    time: checkInteger(value.time, `${path}.time`, 0xffffffffn),
    days: checkIntegers(value.days, 3, `${path}.days`, 0xffffn),
    night: checkInteger(value.night, `${path}.night`, 0xffffn),
    noon: checkInteger(value.noon, `${path}.noon`, 0xffff),
    morning: checkInteger(value.morning, `${path}.morning`, 0x7n),
  };
}

/**
 * {@link lamp_light} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class lamp_light_table_i386 extends Table<typeof lamp_light_MEMBERS_i386> implements Omit<lamp_light, "days"> {
  constructor(...entries: Entries) { super(entries, 16, "lamp_light", lamp_light_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 16); }
  get time(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set time(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.time`, 0xffffffffn))),
      true,
    );
  }
  /** On each day. */
  $get_days(index: number): bigint {
    checkIndex(index, 3, "lamp_light.days[]");
    return BigInt(this.$view.getUint16(this.$offset + 4 + index * 2, true));
  }
  /** Sets what `$get_days` gives. */
  $set_days(index: number, value: bigint): void {
    checkIndex(index, 3, "lamp_light.days[]");
    if (typeof value !== "bigint" || BigInt.asUintN(16, value) !== value) {
      checkInteger(value, `lamp_light.days[${index}]`, 0xffffn);
    }
    this.$view.setUint16(this.$offset + 4 + index * 2, Number(BigInt.asUintN(16, value)), true);
  }
  get night(): bigint { return BigInt(this.$view.getUint16(this.$offset + 10, true)); }
  set night(value: bigint) {
    this.$view.setUint16(
      this.$offset + 10,
      Number(BigInt.asUintN(16, checkInteger(value, `${this.$path}.night`, 0xffffn))),
      true,
    );
  }
  get noon(): number { return this.$view.getUint16(this.$offset + 12, true); }
  set noon(value: number) { this.$view.setUint16(this.$offset + 12, uint16(value, this, "noon"), true); }
  get morning(): bigint { return BigInt((this.$view.getUint8(this.$offset + 14) & 0x7)); }
  set morning(value: bigint) {
    checkInteger(value, `${this.$path}.morning`, 0x7n);
    this.$view.setUint8(this.$offset + 14, (this.$view.getUint8(this.$offset + 14) & 0xf8) | Number(value & 0x7n));
  }
}

/**
 * How a lamp is dimmed; bits without a name move the rest where a program asks for old ones.
 */
export interface lamp_dimmer {
  /** How dark it is. */ readonly level: number;
  /** How fast it gets there. */ readonly speed: number;
  /** How long it stays so. */ readonly time: number;
}
const lamp_dimmer_value = /* @__PURE__ */ plain(function (this: Writable<lamp_dimmer>) {
  this.level = 0; this.speed = 0; this.time = 0;
});

/** Size of {@link lamp_dimmer}, in bytes. */
export const lamp_dimmer_SIZE = 8;
/** The members of {@link lamp_dimmer}: offsets in bytes, and integers of C. */
export const lamp_dimmer_MEMBERS = {
  time: { offset: 4, type: "uint32_t" }, speed: { offset: 2, bits: 12, shift: 4 },
  level: { offset: 0, bits: 20, shift: 0 },
} as const;

/** Reads a {@link lamp_dimmer} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_dimmer(view: DataView, offset: number, into?: Writable<lamp_dimmer>): lamp_dimmer {
  try {
    into ??= new lamp_dimmer_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getUint32(offset + 4, true); const bits$0 = view.getUint32(offset, true);
    into.level = (bits$0 & 0xfffff); into.speed = (bits$0 >>> 20); return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp_dimmer"); throw error; }
}

/** Writes a {@link lamp_dimmer} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_dimmer(view: DataView, offset: number, value: lamp_dimmer): void {
  try {
    const { level, speed, time } = value;
    if ((level & 0xfffff) !== level || (speed & 0xfff) !== speed || time >>> 0 !== time || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 4, time, true);
    view.setUint32(offset, (level & 0xfffff) | ((speed & 0xfff) << 20), true);
  } catch { unwritable(view, offset, 8, value, "lamp_dimmer", {
    level: [0xfffff], speed: [0xfff], time: [0xffffffff],
  }); }
}

/** Writes a {@link lamp_dimmer} without a check: what is out of range is cut off. */
export function write_lamp_dimmer_unchecked(view: DataView, offset: number, value: lamp_dimmer): void {
  const { level, speed, time } = value; view.setUint32(offset + 4, time, true);
  view.setUint32(offset, (level & 0xfffff) | ((speed & 0xfff) << 20), true);
}

/** {@link lamp_dimmer} in place, in a slot or a table: see {@link Table}. */
export class lamp_dimmer_table extends Table<typeof lamp_dimmer_MEMBERS> implements lamp_dimmer {
  constructor(...entries: Entries) { super(entries, 8, "lamp_dimmer", lamp_dimmer_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get level(): number {
    return (this.$view.getUint16(this.$offset, true) | ((this.$view.getUint8(this.$offset + 2) & 0xf) << 16));
  }
  set level(value: number) {
    checkInteger(value, `${this.$path}.level`, 0xfffff);
    this.$view.setUint16(this.$offset, (value & 0xffff), true);
    this.$view.setUint8(this.$offset + 2, (this.$view.getUint8(this.$offset + 2) & 0xf0) | ((value >>> 16) & 0xf));
  }
  get speed(): number { return (this.$view.getUint16(this.$offset + 2, true) >>> 4); }
  set speed(value: number) {
    checkInteger(value, `${this.$path}.speed`, 0xfff);
    this.$view.setUint16(
      this.$offset + 2,
      (this.$view.getUint16(this.$offset + 2, true) & 0xf) | ((value & 0xfff) << 4),
      true,
    );
  }
  get time(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set time(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "time"), true); }
}

/** When a lamp goes on: as numbers that are as wide as registers. */
export interface lamp_alarm {
  /** The time. */ readonly time: bigint;
}
const lamp_alarm_value = /* @__PURE__ */ plain(function (this: Writable<lamp_alarm>) {
  this.time = 0n;
});

/**
 * Size of {@link lamp_alarm}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const lamp_alarm_SIZE_x86_64 = 8;
/**
 * The members of {@link lamp_alarm}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const lamp_alarm_MEMBERS_x86_64 = { time: { offset: 0 } } as const;

/**
 * Reads a {@link lamp_alarm} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_lamp_alarm_x86_64(view: DataView, offset: number, into?: Writable<lamp_alarm>): lamp_alarm {
  try {
    into ??= new lamp_alarm_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = view.getBigUint64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp_alarm"); throw error; }
}

/**
 * Writes a {@link lamp_alarm} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_lamp_alarm_x86_64(view: DataView, offset: number, value: lamp_alarm): void {
  try {
    const { time } = value;
    if (BigInt.asUintN(64, time) !== time || offset >>> 0 !== offset) throw Error();
    view.setBigUint64(offset, time, true);
  } catch { unwritable(view, offset, 8, value, "lamp_alarm", { time: [0xffffffffffffffffn] }); }
}

/**
 * Writes a {@link lamp_alarm} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_lamp_alarm_x86_64_unchecked(view: DataView, offset: number, value: lamp_alarm): void {
  const { time } = value; view.setBigUint64(offset, time, true);
}

/**
 * {@link lamp_alarm} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class lamp_alarm_table_x86_64 extends Table<typeof lamp_alarm_MEMBERS_x86_64> implements lamp_alarm {
  constructor(...entries: Entries) { super(entries, 8, "lamp_alarm", lamp_alarm_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 8); }
  get time(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set time(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "time"), true); }
}

/**
 * Size of {@link lamp_alarm}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const lamp_alarm_SIZE_i386 = 4;
/**
 * The members of {@link lamp_alarm}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const lamp_alarm_MEMBERS_i386 = { time: { offset: 0 } } as const;

/**
 * Reads a {@link lamp_alarm} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_lamp_alarm_i386(view: DataView, offset: number, into?: Writable<lamp_alarm>): lamp_alarm {
  try {
    into ??= new lamp_alarm_value(); if (offset >>> 0 !== offset) throw Error();
    into.time = BigInt(view.getUint32(offset, true)); return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_alarm"); throw error; }
}

/**
 * Writes a {@link lamp_alarm} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_lamp_alarm_i386(view: DataView, offset: number, value: lamp_alarm): void {
  try {
    const { time } = value;
    if (BigInt.asUintN(32, time) !== time || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, Number(BigInt.asUintN(32, time)), true);
  } catch { unwritable(view, offset, 4, value, "lamp_alarm", { time: [0xffffffffn] }); }
}

/**
 * Writes a {@link lamp_alarm} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_lamp_alarm_i386_unchecked(view: DataView, offset: number, value: lamp_alarm): void {
  const { time } = value; view.setUint32(offset, Number(BigInt.asUintN(32, time)), true);
}

/** A copy of a `lamp_alarm`; refuses what is none. */
function check_lamp_alarm_i386(value: lamp_alarm, path: string): lamp_alarm {
  checkObject(value, path);
  return { time: checkInteger(value.time, `${path}.time`, 0xffffffffn) };
}

/**
 * {@link lamp_alarm} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class lamp_alarm_table_i386 extends Table<typeof lamp_alarm_MEMBERS_i386> implements lamp_alarm {
  constructor(...entries: Entries) { super(entries, 4, "lamp_alarm", lamp_alarm_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 4); }
  get time(): bigint { return BigInt(this.$view.getUint32(this.$offset, true)); }
  set time(value: bigint) {
    this.$view.setUint32(
      this.$offset,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.time`, 0xffffffffn))),
      true,
    );
  }
}

/** When a lamp goes on and off, which only i386 can say. */
export interface lamp_schedule {
  /** How often. */ readonly count: number;
  /** The first time. */ readonly first?: lamp_alarm;
}
const lamp_schedule_value = /* @__PURE__ */ plain(function (this: Writable<lamp_schedule>) {
  this.count = 0; this.first = undefined as never;
});

/**
 * Size of {@link lamp_schedule}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_schedule_SIZE_x86_64 = 4;
/**
 * The members of {@link lamp_schedule}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_schedule_MEMBERS_x86_64 = { count: { offset: 0, type: "uint32_t" } } as const;

/**
 * Reads a {@link lamp_schedule} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_lamp_schedule_x86_64(
  view: DataView,
  offset: number,
  into?: Writable<lamp_schedule>,
): lamp_schedule {
  try {
    into ??= new lamp_schedule_value(); if (offset >>> 0 !== offset) throw Error();
    into.count = view.getUint32(offset, true); into.first = undefined as never; return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_schedule"); throw error; }
}

/**
 * Writes a {@link lamp_schedule} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_schedule_x86_64(view: DataView, offset: number, value: lamp_schedule): void {
  const checked = check_lamp_schedule_x86_64(value, "lamp_schedule");
  checkPlace(view, offset, 4, "lamp_schedule");
  write_lamp_schedule_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp_schedule} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_schedule_x86_64_unchecked(view: DataView, offset: number, value: lamp_schedule): void {
  view.setUint32(offset, value.count, true);
}

/** A copy of a `lamp_schedule`; refuses what is none. */
function check_lamp_schedule_x86_64(value: lamp_schedule, path: string): lamp_schedule {
  checkObject(value, path);
  return { count: checkInteger(value.count, `${path}.count`, 0xffffffff) };
}

/**
 * {@link lamp_schedule} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class lamp_schedule_table_x86_64 extends Table<typeof lamp_schedule_MEMBERS_x86_64>
  implements Omit<lamp_schedule, "first"> {
  constructor(...entries: Entries) { super(entries, 4, "lamp_schedule", lamp_schedule_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 4); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
}

/**
 * Size of {@link lamp_schedule}, in bytes.
 *
 * As laid out on i386.
 */
export const lamp_schedule_SIZE_i386 = 8;
/**
 * The members of {@link lamp_schedule}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const lamp_schedule_MEMBERS_i386 = { first: { offset: 4 }, count: { offset: 0, type: "uint32_t" } } as const;

/**
 * Reads a {@link lamp_schedule} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_lamp_schedule_i386(view: DataView, offset: number, into?: Writable<lamp_schedule>): lamp_schedule {
  try {
    into ??= new lamp_schedule_value(); if (offset >>> 0 !== offset) throw Error();
    into.first = read_lamp_alarm_i386(view, offset + 4); into.count = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp_schedule"); throw error; }
}

/**
 * Writes a {@link lamp_schedule} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_lamp_schedule_i386(view: DataView, offset: number, value: lamp_schedule): void {
  const checked = check_lamp_schedule_i386(value, "lamp_schedule");
  checkPlace(view, offset, 8, "lamp_schedule");
  write_lamp_schedule_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp_schedule} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_lamp_schedule_i386_unchecked(view: DataView, offset: number, value: lamp_schedule): void {
  if (value.first !== undefined) write_lamp_alarm_i386_unchecked(view, offset + 4, value.first);
  else putBytes(view, offset + 4, 4);
  view.setUint32(offset, value.count, true);
}

/** A copy of a `lamp_schedule`; refuses what is none. */
function check_lamp_schedule_i386(value: lamp_schedule, path: string): lamp_schedule {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    first: value.first === undefined ? (undefined as never) : check_lamp_alarm_i386(value.first, `${path}.first`),
  };
}

/**
 * {@link lamp_schedule} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class lamp_schedule_table_i386 extends Table<typeof lamp_schedule_MEMBERS_i386>
  implements Omit<lamp_schedule, "first"> {
  constructor(...entries: Entries) { super(entries, 8, "lamp_schedule", lamp_schedule_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 8); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  /** The time. */
  get first_time(): bigint { return BigInt(this.$view.getUint32(this.$offset + 4, true)); }
  set first_time(value: bigint) {
    this.$view.setUint32(
      this.$offset + 4,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.first.time`, 0xffffffffn))),
      true,
    );
  }
}

/** Either of two numbers; older drivers know a third. */
export interface lamp_number {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link lamp_number}, in bytes. */
export const lamp_number_SIZE = 8;
/** The members of {@link lamp_number}: offsets in bytes, and integers of C. */
export const lamp_number_MEMBERS = {
  old: { offset: 0, type: "uint64_t" }, large: { offset: 0, type: "uint32_t" }, small: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link lamp_number} at `offset`, in bytes. */
export function read_lamp_number(view: DataView, offset: number): lamp_number {
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
  } catch (error) { checkPlace(view, offset, 8, "lamp_number"); throw error; }
}

/** Writes a {@link lamp_number} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_number(view: DataView, offset: number, value: lamp_number): void {
  const checked = check_lamp_number(value, "lamp_number");
  checkPlace(view, offset, 8, "lamp_number");
  write_lamp_number_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_number} without a check: what is out of range is cut off. */
export function write_lamp_number_unchecked(view: DataView, offset: number, value: lamp_number): void {
  putBytes(view, offset, 8, value.raw);
}

/** A copy of a `lamp_number`; refuses what is none. */
function check_lamp_number(value: lamp_number, path: string): lamp_number {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 8, `${path}.raw`, 0xff) };
}

/** {@link lamp_number} in place, in a slot or a table: see {@link Table}. */
export class lamp_number_table extends Table<typeof lamp_number_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "lamp_number", lamp_number_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** As a byte. */
  get small(): number { return this.$view.getUint8(this.$offset); }
  set small(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "small")); }
  /** As a word. */
  get large(): number { return this.$view.getUint32(this.$offset, true); }
  set large(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "large"), true); }
  /** As it was. */
  get old(): bigint { return this.$view.getBigUint64(this.$offset, true); }
  set old(value: bigint) { this.$view.setBigUint64(this.$offset, uint64(value, this, "old"), true); }
}

/** Room for a state, which old drivers fill. */
export interface lamp_room {
  /** How much. */ readonly size: number;
  /** The state. */ readonly state: lamp_state;
}
const lamp_room_value = /* @__PURE__ */ plain(function (this: Writable<lamp_room>) {
  this.size = 0; this.state = undefined as never;
});

/** Size of {@link lamp_room}, in bytes. */
export const lamp_room_SIZE = 12;
/** The members of {@link lamp_room}: offsets in bytes, and integers of C. */
export const lamp_room_MEMBERS = { state: { offset: 4 }, size: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link lamp_room} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_room(view: DataView, offset: number, into?: Writable<lamp_room>): lamp_room {
  try {
    into ??= new lamp_room_value(); if (offset >>> 0 !== offset) throw Error();
    into.state = read_lamp_state(view, offset + 4); into.size = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "lamp_room"); throw error; }
}

/** Writes a {@link lamp_room} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_room(view: DataView, offset: number, value: lamp_room): void {
  const checked = check_lamp_room(value, "lamp_room");
  checkPlace(view, offset, 12, "lamp_room");
  write_lamp_room_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_room} without a check: what is out of range is cut off. */
export function write_lamp_room_unchecked(view: DataView, offset: number, value: lamp_room): void {
  write_lamp_state_unchecked(view, offset + 4, value.state);
  view.setUint32(offset, value.size, true);
}

/** A copy of a `lamp_room`; refuses what is none. */
function check_lamp_room(value: lamp_room, path: string): lamp_room {
  checkObject(value, path);
  return {
    size: checkInteger(value.size, `${path}.size`, 0xffffffff),
    state: check_lamp_state(value.state, `${path}.state`),
  };
}

/** {@link lamp_room} in place, in a slot or a table: see {@link Table}. */
export class lamp_room_table extends Table<typeof lamp_room_MEMBERS> implements Omit<lamp_room, "state"> {
  constructor(...entries: Entries) { super(entries, 12, "lamp_room", lamp_room_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get size(): number { return this.$view.getUint32(this.$offset, true); }
  set size(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "size"), true); }
  /** Which lamp. */
  get state_id(): lamp_id_t { return this.$view.getUint32(this.$offset + 4, true); }
  set state_id(value: lamp_id_t) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "state.id"), true); }
  /**
   * What it does.
   *
   * One of {@link LAMP_COMMAND}, or unknown.
   */
  get state_command(): number { return this.$view.getUint16(this.$offset + 8, true); }
  set state_command(value: number) {
    this.$view.setUint16(this.$offset + 8, uint16(value, this, "state.command"), true);
  }
  /**
   * Its features.
   *
   * Bits of {@link LAMP_F}.
   */
  get state_features(): number { return this.$view.getUint16(this.$offset + 10, true); }
  set state_features(value: number) {
    this.$view.setUint16(this.$offset + 10, uint16(value, this, "state.features"), true);
  }
}

/**
 * A number as wide as registers are.
 *
 * `unsigned long`.
 */
export type lamp_register_t = bigint;

/**
 * Bytes of the registers of a lamp.
 *
 * On x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export const LAMP_REGISTERS_x86_64 = 16;
/**
 * Bytes of the registers of a lamp.
 *
 * On i386, mips.
 */
export const LAMP_REGISTERS_i386 = 8;

/** The parts of a color, in the order of the bits. */
export interface lamp_color {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link lamp_color}, in bytes. */
export const lamp_color_SIZE = 2;
/** The members of {@link lamp_color}: offsets in bytes, and integers of C. */
export const lamp_color_MEMBERS = {
  blue: { offset: 0, bits: 11, shift: 5 }, red: { offset: 0, bits: 5, shift: 0 }, all: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link lamp_color} at `offset`, in bytes. */
export function read_lamp_color(view: DataView, offset: number): lamp_color {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return { raw: [view.getUint8(offset), view.getUint8(offset + 1)] };
  } catch (error) { checkPlace(view, offset, 2, "lamp_color"); throw error; }
}

/** Writes a {@link lamp_color} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_color(view: DataView, offset: number, value: lamp_color): void {
  const checked = check_lamp_color(value, "lamp_color");
  checkPlace(view, offset, 2, "lamp_color");
  write_lamp_color_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_color} without a check: what is out of range is cut off. */
export function write_lamp_color_unchecked(view: DataView, offset: number, value: lamp_color): void {
  putBytes(view, offset, 2, value.raw);
}

/** A copy of a `lamp_color`; refuses what is none. */
function check_lamp_color(value: lamp_color, path: string): lamp_color {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 2, `${path}.raw`, 0xff) };
}

/** {@link lamp_color} in place, in a slot or a table: see {@link Table}. */
export class lamp_color_table extends Table<typeof lamp_color_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 2, "lamp_color", lamp_color_MEMBERS); }
  $at(index: number): this { return this.$move(index, 2); }
  /** All of it. */
  get all(): number { return this.$view.getUint16(this.$offset, true); }
  set all(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "all"), true); }
  /** How red it is. */
  get red(): number { return (this.$view.getUint8(this.$offset) & 0x1f); }
  set red(value: number) {
    checkInteger(value, `${this.$path}.red`, 0x1f);
    this.$view.setUint8(this.$offset, (this.$view.getUint8(this.$offset) & 0xe0) | (value & 0x1f));
  }
  /** How blue it is. */
  get blue(): number { return (this.$view.getUint16(this.$offset, true) >>> 5); }
  set blue(value: number) {
    checkInteger(value, `${this.$path}.blue`, 0x7ff);
    this.$view.setUint16(
      this.$offset,
      (this.$view.getUint16(this.$offset, true) & 0x1f) | ((value & 0x7ff) << 5),
      true,
    );
  }
}

/** Bytes of a color. */
export const LAMP_COLOR_SIZE = 4;

/** New. */
export const LAMP_AGE_NEW = 1;

/** Codes that old programs have first. */
export type LAMP_AGE =
  | typeof LAMP_AGE_NEW;

/** The C name of a code of {@link LAMP_AGE}; `undefined` for an unknown one. */
export function LAMP_AGE_name(value: number): string | undefined {
  switch (value) {
    case LAMP_AGE_NEW:
      return "LAMP_AGE_NEW";
    default:
      return undefined;
  }
}

/** How old a lamp is. */
export interface lamp_age {
  /**
   * Whether it is new.
   *
   * One of {@link LAMP_AGE}, or unknown.
   */
  readonly age: number;
}
const lamp_age_value = /* @__PURE__ */ plain(function (this: Writable<lamp_age>) {
  this.age = 0;
});

/** Size of {@link lamp_age}, in bytes. */
export const lamp_age_SIZE = 4;
/** The members of {@link lamp_age}: offsets in bytes, and integers of C. */
export const lamp_age_MEMBERS = { age: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link lamp_age} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_age(view: DataView, offset: number, into?: Writable<lamp_age>): lamp_age {
  try {
    into ??= new lamp_age_value(); if (offset >>> 0 !== offset) throw Error();
    into.age = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_age"); throw error; }
}

/** Writes a {@link lamp_age} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_age(view: DataView, offset: number, value: lamp_age): void {
  try {
    const { age } = value;
    if (age >>> 0 !== age || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, age, true);
  } catch { unwritable(view, offset, 4, value, "lamp_age", { age: [0xffffffff] }); }
}

/** Writes a {@link lamp_age} without a check: what is out of range is cut off. */
export function write_lamp_age_unchecked(view: DataView, offset: number, value: lamp_age): void {
  const { age } = value; view.setUint32(offset, age, true);
}

/** {@link lamp_age} in place, in a slot or a table: see {@link Table}. */
export class lamp_age_table extends Table<typeof lamp_age_MEMBERS> implements lamp_age {
  constructor(...entries: Entries) { super(entries, 4, "lamp_age", lamp_age_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get age(): number { return this.$view.getUint32(this.$offset, true); }
  set age(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "age"), true); }
}

/**
 * How long a lamp has been there, by codes that are not all there.
 *
 * Told apart by `age`. One that selects no variant keeps the bytes of `time` as `raw`.
 */
export type lamp_past = {
  /**
   * Which.
   *
   * One of {@link LAMP_AGE}, or unknown.
   */
  readonly age: number;
} & (
  | {
      readonly age: typeof LAMP_AGE_NEW;
      readonly time: { readonly days: number };
    }
  | {
      readonly age: UnknownCode;
      readonly time: { readonly raw: readonly number[] };
    }
);
const lamp_past_value = /* @__PURE__ */ plain(function (
  this: Writable<lamp_past>,
  age: lamp_past["age"],
  time: lamp_past["time"],
) {
  this.age = age as never; this.time = time as never;
});

/** Size of {@link lamp_past}, in bytes. */
export const lamp_past_SIZE = 8;
/** The members of {@link lamp_past}: offsets in bytes, and integers of C. */
export const lamp_past_MEMBERS = { time: { offset: 4 }, age: { offset: 0, type: "uint32_t" } } as const;

/** Reads a {@link lamp_past} at `offset`, in bytes. */
export function read_lamp_past(view: DataView, offset: number): lamp_past {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const age = view.getUint32(offset, true);
    switch (age) {
      case LAMP_AGE_NEW:
        return new lamp_past_value(age, { days: view.getUint32(offset + 4, true) });
      default:
        return new lamp_past_value(age as UnknownCode, {
          raw: [
            view.getUint8(offset + 4),
            view.getUint8(offset + 5),
            view.getUint8(offset + 6),
            view.getUint8(offset + 7),
          ],
        });
    }
  } catch (error) { checkPlace(view, offset, 8, "lamp_past"); throw error; }
}

/** Writes a {@link lamp_past} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_past(view: DataView, offset: number, value: lamp_past): void {
  const checked = check_lamp_past(value, "lamp_past");
  checkPlace(view, offset, 8, "lamp_past");
  write_lamp_past_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_past} without a check: what is out of range is cut off. */
export function write_lamp_past_unchecked(view: DataView, offset: number, value: lamp_past): void {
  switch (value.age) {
    case LAMP_AGE_NEW:
      view.setUint32(offset + 4, value.time.days, true);
      break;
    default:
      putBytes(view, offset + 4, 4, value.time.raw);
  }
  view.setUint32(offset, value.age, true);
}

/** A copy of a `lamp_past`; refuses what is none. */
function check_lamp_past(value: lamp_past, path: string): lamp_past {
  checkObject(value, path);
  const { age, time } = value;
  checkInteger(age, `${path}.age`, 0xffffffff);
  checkObject(time, `${path}.time`);
  switch (age) {
    case LAMP_AGE_NEW:
      return { age, time: { days: checkInteger(time.days, `${path}.time.days`, 0xffffffff) } };
    default:
      return { age, time: { raw: checkIntegers(time.raw, 4, `${path}.time.raw`, 0xff) } };
  }
}

/** {@link lamp_past} in place, in a slot or a table: see {@link Table}. */
export class lamp_past_table extends Table<typeof lamp_past_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "lamp_past", lamp_past_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /**
   * Which.
   *
   * One of {@link LAMP_AGE}, or unknown.
   */
  get age(): number { return this.$view.getUint32(this.$offset, true); }
  set age(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "age"), true); }
  /** Years. */
  get time_years(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set time_years(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "time.years"), true); }
  /** Days. */
  get time_days(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set time_days(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "time.days"), true); }
}

/**
 * What a lamp of i386 is told in the words of before, and every other one in those of today.
 */
export interface lamp_order {
  /**
   * What it is to do.
   *
   * One of {@link LAMP_COMMAND}, or unknown.
   */
  readonly word: number;
  /** Which lamp. */
  readonly lamp: number;
}
const lamp_order_value = /* @__PURE__ */ plain(function (this: Writable<lamp_order>) {
  this.word = 0; this.lamp = 0;
});

/** Size of {@link lamp_order}, in bytes. */
export const lamp_order_SIZE = 4;
/** The members of {@link lamp_order}: offsets in bytes, and integers of C. */
export const lamp_order_MEMBERS = {
  lamp: { offset: 2, type: "uint16_t" }, word: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link lamp_order} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_order(view: DataView, offset: number, into?: Writable<lamp_order>): lamp_order {
  try {
    into ??= new lamp_order_value(); if (offset >>> 0 !== offset) throw Error();
    into.lamp = view.getUint16(offset + 2, true); into.word = view.getUint16(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_order"); throw error; }
}

/** Writes a {@link lamp_order} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_order(view: DataView, offset: number, value: lamp_order): void {
  try {
    const { word, lamp } = value;
    const $word0 = word | (lamp << 16);
    if ((word & 0xffff) !== word || (lamp & 0xffff) !== lamp || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, $word0, true);
  } catch { unwritable(view, offset, 4, value, "lamp_order", { word: [0xffff], lamp: [0xffff] }); }
}

/** Writes a {@link lamp_order} without a check: what is out of range is cut off. */
export function write_lamp_order_unchecked(view: DataView, offset: number, value: lamp_order): void {
  const { word, lamp } = value; view.setUint32(offset, (word & 0xffff) | (lamp << 16), true);
}

/** {@link lamp_order} in place, in a slot or a table: see {@link Table}. */
export class lamp_order_table extends Table<typeof lamp_order_MEMBERS> implements lamp_order {
  constructor(...entries: Entries) { super(entries, 4, "lamp_order", lamp_order_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get word(): number { return this.$view.getUint16(this.$offset, true); }
  set word(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "word"), true); }
  get lamp(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set lamp(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "lamp"), true); }
}

/** In a car. */
export interface lamp_arrival_car {
  /**
   * Which.
   *
   * One of {@link LAMP_AGE}, or unknown.
   */
  readonly age: number;
  /** The number of seats. */
  readonly seats: number;
}

function read_lamp_arrival_car(view: DataView, offset: number): lamp_arrival_car {
  const age = view.getUint16(offset, true); const seats = view.getUint16(offset + 2, true); return { age, seats };
}

/** A copy of a `lamp_arrival_car`; refuses what is none. */
function check_lamp_arrival_car(value: lamp_arrival_car, path: string): lamp_arrival_car {
  checkObject(value, path);
  return {
    age: checkInteger(value.age, `${path}.age`, 0xffff),
    seats: checkInteger(value.seats, `${path}.seats`, 0xffff),
  };
}

function write_lamp_arrival_car_unchecked(view: DataView, offset: number, value: lamp_arrival_car): void {
  const { age, seats } = value; view.setUint32(offset, (age & 0xffff) | (seats << 16), true);
}

/**
 * How a lamp came, by a code that is in each variant; only programs that blink have the first
 * one.
 *
 * Told apart by `age`; with another code all bytes are `raw`.
 */
export type lamp_arrival = (
  | { readonly car: lamp_arrival_car }
  | { readonly raw: readonly number[] }
);

/** Size of {@link lamp_arrival}, in bytes. */
export const lamp_arrival_SIZE = 4;
/** The members of {@link lamp_arrival}: offsets in bytes, and integers of C. */
export const lamp_arrival_MEMBERS = { car: { offset: 0 }, post: { offset: 0 } } as const;

/** Reads a {@link lamp_arrival} at `offset`, in bytes. */
export function read_lamp_arrival(view: DataView, offset: number): lamp_arrival {
  try {
    if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3);
    const tag = view.getUint16(offset, true);
    switch (tag) {
      case LAMP_AGE_NEW:
        return { car: { ...read_lamp_arrival_car(view, offset), age: tag as never } };
      default:
        return {
          raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
        };
    }
  } catch (error) { checkPlace(view, offset, 4, "lamp_arrival"); throw error; }
}

/** Writes a {@link lamp_arrival} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_arrival(view: DataView, offset: number, value: lamp_arrival): void {
  const checked = check_lamp_arrival(value, "lamp_arrival");
  checkPlace(view, offset, 4, "lamp_arrival");
  write_lamp_arrival_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_arrival} without a check: what is out of range is cut off. */
export function write_lamp_arrival_unchecked(view: DataView, offset: number, value: lamp_arrival): void {
  if ("car" in value) {
    write_lamp_arrival_car_unchecked(view, offset, value.car);
  } else {
    putBytes(view, offset, 4, value.raw);
  }
}

/** A copy of a `lamp_arrival`; refuses what is none. */
function check_lamp_arrival(value: lamp_arrival, path: string): lamp_arrival {
  checkObject(value, path);
  if ("car" in value) {
    const variant = check_lamp_arrival_car(value.car, `${path}.car`);
    checkCode(variant.age, [LAMP_AGE_NEW], `${path}.car.age`);
    return { car: variant };
  }
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

/** {@link lamp_arrival} in place, in a slot or a table: see {@link Table}. */
export class lamp_arrival_table extends Table<typeof lamp_arrival_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 4, "lamp_arrival", lamp_arrival_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  /**
   * Which.
   *
   * One of {@link LAMP_AGE}, or unknown.
   */
  get post_age(): number { return this.$view.getUint16(this.$offset, true); }
  set post_age(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "post.age"), true); }
  /** The number of the parcel. */
  get post_parcel(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set post_parcel(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "post.parcel"), true); }
  /**
   * Which.
   *
   * One of {@link LAMP_AGE}, or unknown.
   */
  get car_age(): number { return this.$view.getUint16(this.$offset, true); }
  set car_age(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "car.age"), true); }
  /** The number of seats. */
  get car_seats(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set car_seats(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "car.seats"), true); }
}

/** Numbers of one kind or the other, as many as there are. */
export interface numbers {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link numbers}, in bytes. */
export const numbers_SIZE = 0;
/** The members of {@link numbers}: offsets in bytes, and integers of C. */
export const numbers_MEMBERS = { words: { offset: 0 }, halves: { offset: 0 } } as const;

/** Reads a {@link numbers} at `offset`, in bytes. */
export function read_numbers(view: DataView, offset: number): numbers {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return { raw: [] };
  } catch (error) { checkPlace(view, offset, 0, "numbers"); throw error; }
}

/** Writes a {@link numbers} at `offset`, in bytes: all of it or nothing. */
export function write_numbers(view: DataView, offset: number, value: numbers): void {
  const checked = check_numbers(value, "numbers");
  checkPlace(view, offset, 0, "numbers");
  write_numbers_unchecked(view, offset, checked);
}

/** Writes a {@link numbers} without a check: what is out of range is cut off. */
export function write_numbers_unchecked(view: DataView, offset: number, value: numbers): void {
  putBytes(view, offset, 0, value.raw);
}

/** A copy of a `numbers`; refuses what is none. */
function check_numbers(value: numbers, path: string): numbers {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 0, `${path}.raw`, 0xff) };
}

/** {@link numbers} in place. No access allocates. */
export class numbers_table extends Table<typeof numbers_MEMBERS> {
  constructor(view: DataView, offset = 0) { super([view, offset, 1], 0, "numbers", numbers_MEMBERS); }
  $at(index: number): this { return this.$move(index, 0); }
  /** Halves. */
  $get_halves(index: number): number {
    checkIndex(index, this.$length_halves, "numbers.halves[]");
    return this.$view.getUint16(this.$offset + index * 2, true);
  }
  /** Sets what `$get_halves` gives. */
  $set_halves(index: number, value: number): void {
    checkIndex(index, this.$length_halves, "numbers.halves[]");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `numbers.halves[${index}]`, 0xffff);
    }
    this.$view.setUint16(this.$offset + index * 2, value, true);
  }
  /** Words. */
  $get_words(index: number): number {
    checkIndex(index, this.$length_words, "numbers.words[]");
    return this.$view.getUint32(this.$offset + index * 4, true);
  }
  /** Sets what `$get_words` gives. */
  $set_words(index: number, value: number): void {
    checkIndex(index, this.$length_words, "numbers.words[]");
    if (typeof value !== "number" || value >>> 0 !== value) checkInteger(value, `numbers.words[${index}]`, 0xffffffff);
    this.$view.setUint32(this.$offset + index * 4, value, true);
  }
  /** The number of elements of `halves` that are in the view. */
  get $length_halves(): number {
    return elementsIn(this.$view, this.$offset, 2, "numbers.halves");
  }
  /** The number of elements of `words` that are in the view. */
  get $length_words(): number {
    return elementsIn(this.$view, this.$offset, 4, "numbers.words");
  }
}

/**
 * The number of a switch.
 *
 * `uint16_t`.
 */
export type switch_id_t = number;

/**
 * The number of a room.
 *
 * `uint8_t`.
 */
export type room_id_t = number;

/** What it is behind, which has a number in houses with many. */
export interface lamp_switch_behind {
  /** The number of its room. */ readonly room: room_id_t;
}
const lamp_switch_behind_value = /* @__PURE__ */ plain(function (
  this: Writable<lamp_switch_behind>,
  room: lamp_switch_behind["room"],
) {
  this.room = room as never;
});

function read_lamp_switch_behind(view: DataView, offset: number): lamp_switch_behind {
  const room = view.getUint8(offset); return new lamp_switch_behind_value(room);
}

/** A copy of a `lamp_switch_behind`; refuses what is none. */
function check_lamp_switch_behind(value: lamp_switch_behind, path: string): lamp_switch_behind {
  checkObject(value, path);
  return { room: checkInteger(value.room, `${path}.room`, 0xff) };
}

function write_lamp_switch_behind_unchecked(view: DataView, offset: number, value: lamp_switch_behind): void {
  const { room } = value; view.setUint8(offset, room);
}

/** A switch: most of its members are the same line of C in each branch. */
export interface lamp_switch {
  /** Its number. */
  readonly id: switch_id_t;
  /** The numbers of those beside it. */
  readonly others: readonly switch_id_t[];
  /** What it is behind, which has a number in houses with many. */
  readonly behind: lamp_switch_behind;
  /** Steps that it has. */
  readonly steps: number;
}
const lamp_switch_value = /* @__PURE__ */ plain(function (this: Writable<lamp_switch>) {
  this.id = 0; this.others = undefined as never; this.behind = undefined as never; this.steps = 0;
});

/** Size of {@link lamp_switch}, in bytes. */
export const lamp_switch_SIZE = 10;
/** The members of {@link lamp_switch}: offsets in bytes, and integers of C. */
export const lamp_switch_MEMBERS = {
  steps: { offset: 8, type: "uint16_t" }, behind: { offset: 6 }, others: { offset: 2 },
  id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link lamp_switch} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_switch(view: DataView, offset: number, into?: Writable<lamp_switch>): lamp_switch {
  try {
    into ??= new lamp_switch_value(); if (offset >>> 0 !== offset) throw Error();
    into.steps = view.getUint16(offset + 8, true); into.id = view.getUint16(offset, true);
    into.others = [view.getUint16(offset + 2, true), view.getUint16(offset + 4, true)];
    into.behind = read_lamp_switch_behind(view, offset + 6); return into;
  } catch (error) { checkPlace(view, offset, 10, "lamp_switch"); throw error; }
}

/** Writes a {@link lamp_switch} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_switch(view: DataView, offset: number, value: lamp_switch): void {
  const checked = check_lamp_switch(value, "lamp_switch");
  checkPlace(view, offset, 10, "lamp_switch");
  write_lamp_switch_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_switch} without a check: what is out of range is cut off. */
export function write_lamp_switch_unchecked(view: DataView, offset: number, value: lamp_switch): void {
  for (let index = 0; index < 2; index++) {
    view.setUint16(offset + 2 + index * 2, value.others[index] ?? 0, true);
  }
  write_lamp_switch_behind_unchecked(view, offset + 6, value.behind);
  view.setUint16(offset + 8, value.steps, true); view.setUint16(offset, value.id, true);
  view.setUint8(offset + 7, 0);
}

/** A copy of a `lamp_switch`; refuses what is none. */
function check_lamp_switch(value: lamp_switch, path: string): lamp_switch {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    others: checkIntegers(value.others, 2, `${path}.others`, 0xffff),
    behind: check_lamp_switch_behind(value.behind, `${path}.behind`),
    steps: checkInteger(value.steps, `${path}.steps`, 0xffff),
  };
}

/** {@link lamp_switch} in place, in a slot or a table: see {@link Table}. */
export class lamp_switch_table extends Table<typeof lamp_switch_MEMBERS>
  implements Omit<lamp_switch, "others" | "behind"> {
  constructor(...entries: Entries) { super(entries, 10, "lamp_switch", lamp_switch_MEMBERS); }
  $at(index: number): this { return this.$move(index, 10); }
  get id(): switch_id_t { return this.$view.getUint16(this.$offset, true); }
  set id(value: switch_id_t) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  /** The numbers of those beside it. */
  $get_others(index: number): switch_id_t {
    checkIndex(index, 2, "lamp_switch.others[]");
    return this.$view.getUint16(this.$offset + 2 + index * 2, true);
  }
  /** Sets what `$get_others` gives. */
  $set_others(index: number, value: switch_id_t): void {
    checkIndex(index, 2, "lamp_switch.others[]");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `lamp_switch.others[${index}]`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 2 + index * 2, value, true);
  }
  /** The number of its room. */
  get behind_room(): room_id_t { return this.$view.getUint8(this.$offset + 6); }
  set behind_room(value: room_id_t) { this.$view.setUint8(this.$offset + 6, uint8(value, this, "behind.room")); }
  get steps(): number { return this.$view.getUint16(this.$offset + 8, true); }
  set steps(value: number) { this.$view.setUint16(this.$offset + 8, uint16(value, this, "steps"), true); }
}

/** When a lamp goes on. */
export interface lamp_time {
  /** The hour. */ readonly hour: number;
  /** The minute, but for some. */ readonly minute?: number;
}
const lamp_time_value = /* @__PURE__ */ plain(function (this: Writable<lamp_time>) {
  this.hour = 0; this.minute = undefined as never;
});

/**
 * Size of {@link lamp_time}, in bytes.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_time_SIZE_x86_64 = 4;
/**
 * The members of {@link lamp_time}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_time_MEMBERS_x86_64 = {
  minute: { offset: 1, type: "uint8_t" }, hour: { offset: 0, type: "uint8_t" },
} as const;

/**
 * Reads a {@link lamp_time} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_lamp_time_x86_64(view: DataView, offset: number, into?: Writable<lamp_time>): lamp_time {
  try {
    into ??= new lamp_time_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3); into.minute = view.getUint8(offset + 1); into.hour = view.getUint8(offset); return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_time"); throw error; }
}

/**
 * Writes a {@link lamp_time} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_time_x86_64(view: DataView, offset: number, value: lamp_time): void {
  try {
    const { hour, minute = 0 } = value;
    if ((hour & 0xff) !== hour || (minute & 0xff) !== minute || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, hour | (minute << 8), true);
  } catch { unwritable(view, offset, 4, value, "lamp_time", {
    hour: [0xff],
    ...(value?.minute !== undefined && { minute: [0xff] })
  }); }
}

/**
 * Writes a {@link lamp_time} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_time_x86_64_unchecked(view: DataView, offset: number, value: lamp_time): void {
  const { hour, minute = 0 } = value; view.setUint32(offset, (hour & 0xff) | ((minute & 0xff) << 8), true);
}

/** A copy of a `lamp_time`; refuses what is none. */
function check_lamp_time_x86_64(value: lamp_time, path: string): lamp_time {
  checkObject(value, path);
  return {
    hour: checkInteger(value.hour, `${path}.hour`, 0xff),
    minute: value.minute === undefined ? (undefined as never) : checkInteger(value.minute, `${path}.minute`, 0xff),
  };
}

/**
 * {@link lamp_time} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class lamp_time_table_x86_64 extends Table<typeof lamp_time_MEMBERS_x86_64> implements lamp_time {
  constructor(...entries: Entries) { super(entries, 4, "lamp_time", lamp_time_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 4); }
  get hour(): number { return this.$view.getUint8(this.$offset); }
  set hour(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "hour")); }
  get minute(): number { return this.$view.getUint8(this.$offset + 1); }
  set minute(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "minute")); }
}

/**
 * Size of {@link lamp_time}, in bytes.
 *
 * As laid out on arm.
 */
export const lamp_time_SIZE_arm = 4;
/**
 * The members of {@link lamp_time}: offsets in bytes, and integers of C.
 *
 * As laid out on arm.
 */
export const lamp_time_MEMBERS_arm = { hour: { offset: 0, type: "uint8_t" } } as const;

/**
 * Reads a {@link lamp_time} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on arm.
 */
export function read_lamp_time_arm(view: DataView, offset: number, into?: Writable<lamp_time>): lamp_time {
  try {
    into ??= new lamp_time_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 3); into.hour = view.getUint8(offset); into.minute = undefined as never; return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_time"); throw error; }
}

/**
 * Writes a {@link lamp_time} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on arm.
 */
export function write_lamp_time_arm(view: DataView, offset: number, value: lamp_time): void {
  try {
    const { hour } = value;
    if ((hour & 0xff) !== hour || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, hour, true);
  } catch { unwritable(view, offset, 4, value, "lamp_time", { hour: [0xff] }); }
}

/**
 * Writes a {@link lamp_time} without a check: what is out of range is cut off.
 *
 * As laid out on arm.
 */
export function write_lamp_time_arm_unchecked(view: DataView, offset: number, value: lamp_time): void {
  const { hour } = value; view.setUint32(offset, (hour & 0xff), true);
}

/**
 * {@link lamp_time} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on arm.
 */
export class lamp_time_table_arm extends Table<typeof lamp_time_MEMBERS_arm> implements lamp_time {
  constructor(...entries: Entries) { super(entries, 4, "lamp_time", lamp_time_MEMBERS_arm); }
  $at(index: number): this { return this.$move(index, 4); }
  get hour(): number { return this.$view.getUint8(this.$offset); }
  set hour(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "hour")); }
}

/** The times of the day. */
export interface lamp_times_day {
  /** Of the evening. */ readonly evening: lamp_time;
}

function read_lamp_times_day_x86_64(view: DataView, offset: number): lamp_times_day {
  const evening = read_lamp_time_x86_64(view, offset); return { evening };
}

/** A copy of a `lamp_times_day`; refuses what is none. */
function check_lamp_times_day_x86_64(value: lamp_times_day, path: string): lamp_times_day {
  checkObject(value, path);
  return { evening: check_lamp_time_x86_64(value.evening, `${path}.evening`) };
}

function write_lamp_times_day_x86_64_unchecked(view: DataView, offset: number, value: lamp_times_day): void {
  write_lamp_time_x86_64_unchecked(view, offset, value.evening);
}

/** When all do; some have no evening. */
export interface lamp_times {
  /** How many do. */ readonly count: number;
  /** The times of the day. */ readonly day?: lamp_times_day;
}
const lamp_times_value = /* @__PURE__ */ plain(function (this: Writable<lamp_times>) {
  this.count = 0; this.day = undefined as never;
});

/**
 * Size of {@link lamp_times}, in bytes.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_times_SIZE_x86_64 = 8;
/**
 * The members of {@link lamp_times}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_times_MEMBERS_x86_64 = { day: { offset: 4 }, count: { offset: 0, type: "uint32_t" } } as const;

/**
 * Reads a {@link lamp_times} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_lamp_times_x86_64(view: DataView, offset: number, into?: Writable<lamp_times>): lamp_times {
  try {
    into ??= new lamp_times_value(); if (offset >>> 0 !== offset) throw Error();
    into.day = read_lamp_times_day_x86_64(view, offset + 4); into.count = view.getUint32(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "lamp_times"); throw error; }
}

/**
 * Writes a {@link lamp_times} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_times_x86_64(view: DataView, offset: number, value: lamp_times): void {
  const checked = check_lamp_times_x86_64(value, "lamp_times");
  checkPlace(view, offset, 8, "lamp_times");
  write_lamp_times_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp_times} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_times_x86_64_unchecked(view: DataView, offset: number, value: lamp_times): void {
  if (value.day !== undefined) write_lamp_times_day_x86_64_unchecked(view, offset + 4, value.day);
  else putBytes(view, offset + 4, 4);
  view.setUint32(offset, value.count, true);
}

/** A copy of a `lamp_times`; refuses what is none. */
function check_lamp_times_x86_64(value: lamp_times, path: string): lamp_times {
  checkObject(value, path);
  return {
    count: checkInteger(value.count, `${path}.count`, 0xffffffff),
    day: value.day === undefined ? (undefined as never) : check_lamp_times_day_x86_64(value.day, `${path}.day`),
  };
}

/**
 * {@link lamp_times} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class lamp_times_table_x86_64 extends Table<typeof lamp_times_MEMBERS_x86_64>
  implements Omit<lamp_times, "day"> {
  constructor(...entries: Entries) { super(entries, 8, "lamp_times", lamp_times_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 8); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
  /** The hour. */
  get day_evening_hour(): number { return this.$view.getUint8(this.$offset + 4); }
  set day_evening_hour(value: number) { this.$view.setUint8(this.$offset + 4, uint8(value, this, "day.evening.hour")); }
  /** The minute, but for some. */
  get day_evening_minute(): number { return this.$view.getUint8(this.$offset + 5); }
  set day_evening_minute(value: number) {
    this.$view.setUint8(this.$offset + 5, uint8(value, this, "day.evening.minute"));
  }
}

/**
 * Size of {@link lamp_times}, in bytes.
 *
 * As laid out on arm.
 */
export const lamp_times_SIZE_arm = 4;
/**
 * The members of {@link lamp_times}: offsets in bytes, and integers of C.
 *
 * As laid out on arm.
 */
export const lamp_times_MEMBERS_arm = { count: { offset: 0, type: "uint32_t" } } as const;

/**
 * Reads a {@link lamp_times} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on arm.
 */
export function read_lamp_times_arm(view: DataView, offset: number, into?: Writable<lamp_times>): lamp_times {
  try {
    into ??= new lamp_times_value(); if (offset >>> 0 !== offset) throw Error();
    into.count = view.getUint32(offset, true); into.day = undefined as never; return into;
  } catch (error) { checkPlace(view, offset, 4, "lamp_times"); throw error; }
}

/**
 * Writes a {@link lamp_times} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on arm.
 */
export function write_lamp_times_arm(view: DataView, offset: number, value: lamp_times): void {
  const checked = check_lamp_times_arm(value, "lamp_times");
  checkPlace(view, offset, 4, "lamp_times");
  write_lamp_times_arm_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp_times} without a check: what is out of range is cut off.
 *
 * As laid out on arm.
 */
export function write_lamp_times_arm_unchecked(view: DataView, offset: number, value: lamp_times): void {
  view.setUint32(offset, value.count, true);
}

/** A copy of a `lamp_times`; refuses what is none. */
function check_lamp_times_arm(value: lamp_times, path: string): lamp_times {
  checkObject(value, path);
  return { count: checkInteger(value.count, `${path}.count`, 0xffffffff) };
}

/**
 * {@link lamp_times} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on arm.
 */
export class lamp_times_table_arm extends Table<typeof lamp_times_MEMBERS_arm> implements Omit<lamp_times, "day"> {
  constructor(...entries: Entries) { super(entries, 4, "lamp_times", lamp_times_MEMBERS_arm); }
  $at(index: number): this { return this.$move(index, 4); }
  get count(): number { return this.$view.getUint32(this.$offset, true); }
  set count(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "count"), true); }
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

// SPDX-License-Identifier: MIT
/**
 * Lamps.
 *
 * Lamps.
 *
 * This file is generated from test/codegen/enums/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/enums/spec.ts
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

/** It is dark. */
export const LAMP_OFF = 0;
/** It is lit. */
export const LAMP_ON = 1;
/** The number of modes. */
export const LAMP_MAX = 2;

/** What a lamp does. The default is {@link LAMP_OFF}. */
export type lamp_mode =
  | typeof LAMP_OFF
  | typeof LAMP_ON;

/** The C name of a code of {@link lamp_mode}; `undefined` for an unknown one. */
export function lamp_mode_name(value: number): string | undefined {
  switch (value) {
    case LAMP_OFF:
      return "LAMP_OFF";
    case LAMP_ON:
      return "LAMP_ON";
    default:
      return undefined;
  }
}

/** A typedef of the enumeration {@link lamp_mode}. */
export type lamp_mode_t = lamp_mode;

/** It is broken, and nobody knows for how long it has been: the lamp does not say. */
export const LAMP_STATUS_BROKEN = -2;
/** It is done. */
export const LAMP_STATUS_DONE = 0;
/** A vendor's first. */
export const LAMP_STATUS_VENDOR = 256;
/** A vendor's second, which needs more words than have room behind the number of it. */
export const LAMP_STATUS_VENDOR_NEXT = 257;

/** How it went; {@link lamp_status | enum lamp_status}. */
export type lamp_status =
  | typeof LAMP_STATUS_BROKEN
  | typeof LAMP_STATUS_DONE
  | typeof LAMP_STATUS_VENDOR
  | typeof LAMP_STATUS_VENDOR_NEXT;

/** The C name of a code of {@link lamp_status}; `undefined` for an unknown one. */
export function lamp_status_name(value: number): string | undefined {
  switch (value) {
    case LAMP_STATUS_BROKEN:
      return "LAMP_STATUS_BROKEN";
    case LAMP_STATUS_DONE:
      return "LAMP_STATUS_DONE";
    case LAMP_STATUS_VENDOR:
      return "LAMP_STATUS_VENDOR";
    case LAMP_STATUS_VENDOR_NEXT:
      return "LAMP_STATUS_VENDOR_NEXT";
    default:
      return undefined;
  }
}

/** Red. */
export const lamp_colour_RED = 0x0;
/** Green. */
export const lamp_colour_GREEN = 0x1;

/** Colours. */
export type lamp_colour =
  | typeof lamp_colour_RED
  | typeof lamp_colour_GREEN;

/** The C name of a code of {@link lamp_colour}; `undefined` for an unknown one. */
export function lamp_colour_name(value: number): string | undefined {
  switch (value) {
    case lamp_colour_RED:
      return "lamp_colour_RED";
    case lamp_colour_GREEN:
      return "lamp_colour_GREEN";
    default:
      return undefined;
  }
}

/** None. */
export const LAMP_A_UNSPEC = 0;
/** A mode. */
export const LAMP_A_MODE = 1;
/** A name. */
export const LAMP_A_NAME = 2;

/** Attributes of a message. */
export type LAMP_A =
  | typeof LAMP_A_UNSPEC
  | typeof LAMP_A_MODE
  | typeof LAMP_A_NAME;

/** The C name of a code of {@link LAMP_A}; `undefined` for an unknown one. */
export function LAMP_A_name(value: number): string | undefined {
  switch (value) {
    case LAMP_A_UNSPEC:
      return "LAMP_A_UNSPEC";
    case LAMP_A_MODE:
      return "LAMP_A_MODE";
    case LAMP_A_NAME:
      return "LAMP_A_NAME";
    default:
      return undefined;
  }
}

/** The top. */
export const LAMP_PART_TOP = 0x1;
/** The bottom. */
export const LAMP_PART_BOTTOM = 0x2;

/**
 * What is lit.
 *
 * Any of the `enum lamp_parts` masks, joined by OR.
 */
export type lamp_parts = number;

/**
 * The C names of the flags of {@link lamp_parts} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function lamp_parts_names(value: lamp_parts): string[] {
  checkInteger(value, "lamp_parts", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LAMP_PART_TOP) !== 0) names.push("LAMP_PART_TOP");
  if ((value & LAMP_PART_BOTTOM) !== 0) names.push("LAMP_PART_BOTTOM");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Nothing. */
export const LAMP_T_NONE = 0;
/** How bright it is. */
export const LAMP_T_LIGHT = 1;
/** The name of before for {@link LAMP_T_LIGHT}. */
export const LAMP_T_BRIGHT = 1;
/** How warm it is. */
export const LAMP_T_HEAT = 2;
/** The number of them. */
export const LAMP_T_NR = 3;
/** The last one. */
export const LAMP_T_MAX = 2;
/** As many as there are. */
export const LAMP_T_COUNT = 3;
/** What it tells where nobody asks. */
export const LAMP_T_DEFAULT = 2;
/** A number beside them. */
export const LAMP_T_OTHER = 0x10;

/** What a lamp tells. */
export type LAMP_T =
  | typeof LAMP_T_NONE
  | typeof LAMP_T_LIGHT
  | typeof LAMP_T_HEAT
  | typeof LAMP_T_OTHER;

/** The C name of a code of {@link LAMP_T}; `undefined` for an unknown one. */
export function LAMP_T_name(value: number): string | undefined {
  switch (value) {
    case LAMP_T_NONE:
      return "LAMP_T_NONE";
    case LAMP_T_LIGHT:
      return "LAMP_T_LIGHT";
    case LAMP_T_HEAT:
      return "LAMP_T_HEAT";
    case LAMP_T_OTHER:
      return "LAMP_T_OTHER";
    default:
      return undefined;
  }
}

/** The least of 32 bits. */
export const lamp_edge_LEAST = -0x80000000n;
/** Less than that. */
export const lamp_edge_LESS = -0x80000001n;

/** Numbers at the edges of integers. */
export type lamp_edge =
  | typeof lamp_edge_LEAST
  | typeof lamp_edge_LESS;

/** The C name of a code of {@link lamp_edge}; `undefined` for an unknown one. */
export function lamp_edge_name(value: bigint): string | undefined {
  switch (value) {
    case lamp_edge_LEAST:
      return "lamp_edge_LEAST";
    case lamp_edge_LESS:
      return "lamp_edge_LESS";
    default:
      return undefined;
  }
}

/** The number. */
export const lamp_most_MOST = 18446744073709551615n;
/** Its second name. */
export const lamp_most_LAST = 18446744073709551615n;

/** The greatest number of 64 bits, which has a second name. */
export type lamp_most =
  | typeof lamp_most_MOST;

/** The C name of a code of {@link lamp_most}; `undefined` for an unknown one. */
export function lamp_most_name(value: bigint): string | undefined {
  switch (value) {
    case lamp_most_MOST:
      return "lamp_most_MOST";
    default:
      return undefined;
  }
}

/** Nothing. */
export const LAMP_B_NONE = 0;
/** Lights it. */
export const LAMP_B_LIGHT = 1;
/** The name of before for {@link LAMP_B_LIGHT}. */
export const LAMP_B_ON = 1;
/** The largest one. */
export const LAMP_B_LAST = 1;

/** What a button does. */
export type LAMP_B =
  | typeof LAMP_B_NONE
  | typeof LAMP_B_LIGHT;

/** The C name of a code of {@link LAMP_B}; `undefined` for an unknown one. */
export function LAMP_B_name(value: number): string | undefined {
  switch (value) {
    case LAMP_B_NONE:
      return "LAMP_B_NONE";
    case LAMP_B_LIGHT:
      return "LAMP_B_LIGHT";
    default:
      return undefined;
  }
}

/** The left one. */
export const LAMP_SIDE_LEFT = 0x1;
/** The right one. */
export const LAMP_SIDE_RIGHT = 0x2;
/** Both. */
export const LAMP_SIDE_BOTH = 0x3;

/**
 * Sides of a lamp.
 *
 * Any of the `enum lamp_side` masks, joined by OR.
 */
export type lamp_side = number;

/**
 * The C names of the flags of {@link lamp_side} that are set; bits without a name come last,
 * as one hexadecimal number.
 */
export function lamp_side_names(value: lamp_side): string[] {
  checkInteger(value, "lamp_side", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & LAMP_SIDE_LEFT) !== 0) names.push("LAMP_SIDE_LEFT");
  if ((value & LAMP_SIDE_RIGHT) !== 0) names.push("LAMP_SIDE_RIGHT");
  if ((value & LAMP_SIDE_BOTH) >>> 0 === LAMP_SIDE_BOTH) names.push("LAMP_SIDE_BOTH");
  const unknown = (value & ~0x3) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** It dims. */
export const LAMP_CAN_DIM = 0x1n;
/** It blinks. */
export const LAMP_CAN_BLINK = 0x80000000n;
/** It talks. */
export const LAMP_CAN_TALK = 0x10000000000n;
/** It does what nobody knows. */
export const LAMP_CAN_MORE = 0x8000000000000000n;

/**
 * What a lamp can do; there is more than 32 bits have room for.
 *
 * Any of the `enum lamp_can` masks, joined by OR.
 */
export type lamp_can = bigint;

/**
 * The C names of the flags of {@link lamp_can} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function lamp_can_names(value: lamp_can): string[] {
  checkInteger(value, "lamp_can", 0xffffffffffffffffn, -0x8000000000000000n);
  const names: string[] = [];
  if ((value & LAMP_CAN_DIM) !== 0n) names.push("LAMP_CAN_DIM");
  if ((value & LAMP_CAN_BLINK) !== 0n) names.push("LAMP_CAN_BLINK");
  if ((value & LAMP_CAN_TALK) !== 0n) names.push("LAMP_CAN_TALK");
  if ((value & LAMP_CAN_MORE) !== 0n) names.push("LAMP_CAN_MORE");
  const unknown = BigInt.asUintN(64, value & ~0x8000010080000001n);
  if (unknown !== 0n) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A typedef of the enumeration {@link lamp_can}. */
export type lamp_can_t = lamp_can;

/** The room's. */
export const lamp_owner_ROOM = 0;
/** In decimal, which a `long` of C89 with 32 bits cannot hold. */
export const lamp_owner_NOBODY = 4294967295;

/** Whose lamp it is. */
export type lamp_owner =
  | typeof lamp_owner_ROOM
  | typeof lamp_owner_NOBODY;

/** The C name of a code of {@link lamp_owner}; `undefined` for an unknown one. */
export function lamp_owner_name(value: number): string | undefined {
  switch (value) {
    case lamp_owner_ROOM:
      return "lamp_owner_ROOM";
    case lamp_owner_NOBODY:
      return "lamp_owner_NOBODY";
    default:
      return undefined;
  }
}

/** Nobody knows. */
export const LAMP_NEXT_NEVER = -1n;
/** Now. */
export const LAMP_NEXT_NOW = 0n;
/** At the end of 32 bits. */
export const LAMP_NEXT_LATE = 0xffffffffn;
/** At the end of time. */
export const LAMP_NEXT_LAST = 0x7fffffffffffffffn;

/** When a lamp is lit next. */
export type lamp_next =
  | typeof LAMP_NEXT_NEVER
  | typeof LAMP_NEXT_NOW
  | typeof LAMP_NEXT_LATE;

/** The C name of a code of {@link lamp_next}; `undefined` for an unknown one. */
export function lamp_next_name(value: bigint): string | undefined {
  switch (value) {
    case LAMP_NEXT_NEVER:
      return "LAMP_NEXT_NEVER";
    case LAMP_NEXT_NOW:
      return "LAMP_NEXT_NOW";
    case LAMP_NEXT_LATE:
      return "LAMP_NEXT_LATE";
    default:
      return undefined;
  }
}

/** The only one. */
export const LAMP_N_ONE = 0;
/** How many there are. */
export const LAMP_N_END = 1;

/** Numbers that only the header counts. */
export type LAMP_N =
  | typeof LAMP_N_ONE;

/** The C name of a code of {@link LAMP_N}; `undefined` for an unknown one. */
export function LAMP_N_name(value: number): string | undefined {
  switch (value) {
    case LAMP_N_ONE:
      return "LAMP_N_ONE";
    default:
      return undefined;
  }
}

/** The largest of {@link LAMP_N | LAMP_N_ONE, LAMP_N_END}. */
export const LAMP_N_MAX = 0;

/** A lamp. */
export interface lamp {
  /**
   * What it does.
   *
   * One of {@link lamp_mode}, or unknown.
   */
  readonly mode: number;
  /**
   * How it went.
   *
   * One of {@link lamp_status}, or unknown.
   */
  readonly status: number;
  /** Its colours: {@link lamp_colour}. */
  readonly colours: readonly number[];
  /**
   * Which parts.
   *
   * Bits of {@link lamp_parts}.
   */
  readonly parts: number;
  /**
   * The mode of before.
   *
   * One of {@link lamp_mode}, or unknown.
   */
  readonly before: number;
  /**
   * Attribute.
   *
   * One of {@link LAMP_A}, or unknown.
   */
  readonly attribute: number;
  /**
   * What it tells.
   *
   * One of {@link LAMP_T}, or unknown.
   */
  readonly tells: number;
  /**
   * What its button does.
   *
   * One of {@link LAMP_B}, or unknown.
   */
  readonly button: number;
  /**
   * Where it is.
   *
   * Bits of {@link lamp_side}.
   */
  readonly side: number;
}
const lamp_value = /* @__PURE__ */ plain(function (this: Writable<lamp>) {
  this.mode = 0; this.status = 0; this.colours = undefined as never; this.parts = 0; this.before = 0;
  this.attribute = 0; this.tells = 0; this.button = 0; this.side = 0;
});

/** Size of {@link lamp}, in bytes. */
export const lamp_SIZE = 32;
/** The members of {@link lamp}: offsets in bytes, and integers of C. */
export const lamp_MEMBERS = {
  side: { offset: 30, type: "uint16_t" }, button: { offset: 28, type: "uint16_t" },
  tells: { offset: 24, type: "uint32_t" }, attribute: { offset: 22, type: "uint16_t" },
  before: { offset: 20, type: "uint16_t" }, parts: { offset: 16, type: "uint32_t" }, colours: { offset: 8 },
  status: { offset: 4, type: "int32_t" }, mode: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link lamp} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp(view: DataView, offset: number, into?: Writable<lamp>): lamp {
  try {
    into ??= new lamp_value(); if (offset >>> 0 !== offset) throw Error();
    into.side = view.getUint16(offset + 30, true); into.mode = view.getUint32(offset, true);
    into.status = view.getInt32(offset + 4, true);
    into.colours = [view.getUint32(offset + 8, true), view.getUint32(offset + 12, true)];
    into.parts = view.getUint32(offset + 16, true); into.before = view.getUint16(offset + 20, true);
    into.attribute = view.getUint16(offset + 22, true); into.tells = view.getUint32(offset + 24, true);
    into.button = view.getUint16(offset + 28, true); return into;
  } catch (error) { checkPlace(view, offset, 32, "lamp"); throw error; }
}

/** Writes a {@link lamp} at `offset`, in bytes: all of it or nothing. */
export function write_lamp(view: DataView, offset: number, value: lamp): void {
  const checked = check_lamp(value, "lamp");
  checkPlace(view, offset, 32, "lamp");
  write_lamp_unchecked(view, offset, checked);
}

/** Writes a {@link lamp} without a check: what is out of range is cut off. */
export function write_lamp_unchecked(view: DataView, offset: number, value: lamp): void {
  for (let index = 0; index < 2; index++) {
    view.setUint32(offset + 8 + index * 4, value.colours[index] ?? 0, true);
  }
  view.setUint32(offset + 28, (value.button & 0xffff) | (value.side << 16), true);
  view.setUint32(offset, value.mode, true); view.setInt32(offset + 4, value.status, true);
  view.setUint32(offset + 16, value.parts, true);
  view.setUint32(offset + 20, (value.before & 0xffff) | (value.attribute << 16), true);
  view.setUint32(offset + 24, value.tells, true);
}

/** A copy of a `lamp`; refuses what is none. */
function check_lamp(value: lamp, path: string): lamp {
  checkObject(value, path);
  return {
    mode: checkInteger(value.mode, `${path}.mode`, 0xffffffff),
    status: checkInteger(value.status, `${path}.status`, 0x7fffffff, -0x80000000),
    colours: checkIntegers(value.colours, 2, `${path}.colours`, 0xffffffff),
    parts: checkInteger(value.parts, `${path}.parts`, 0xffffffff),
    before: checkInteger(value.before, `${path}.before`, 0xffff),
    attribute: checkInteger(value.attribute, `${path}.attribute`, 0xffff),
    tells: checkInteger(value.tells, `${path}.tells`, 0xffffffff),
    button: checkInteger(value.button, `${path}.button`, 0xffff),
    side: checkInteger(value.side, `${path}.side`, 0xffff),
  };
}

/** {@link lamp} in place, in a slot or a table: see {@link Table}. */
export class lamp_table extends Table<typeof lamp_MEMBERS> implements Omit<lamp, "colours"> {
  constructor(...entries: Entries) { super(entries, 32, "lamp", lamp_MEMBERS); }
  $at(index: number): this { return this.$move(index, 32); }
  get mode(): number { return this.$view.getUint32(this.$offset, true); }
  set mode(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "mode"), true); }
  get status(): number { return this.$view.getInt32(this.$offset + 4, true); }
  set status(value: number) { this.$view.setInt32(this.$offset + 4, int32(value, this, "status"), true); }
  /** Its colours: {@link lamp_colour}. */
  $get_colours(index: number): number {
    checkIndex(index, 2, "lamp.colours[]");
    return this.$view.getUint32(this.$offset + 8 + index * 4, true);
  }
  /** Sets what `$get_colours` gives. */
  $set_colours(index: number, value: number): void {
    checkIndex(index, 2, "lamp.colours[]");
    if (typeof value !== "number" || value >>> 0 !== value) checkInteger(value, `lamp.colours[${index}]`, 0xffffffff);
    this.$view.setUint32(this.$offset + 8 + index * 4, value, true);
  }
  get parts(): number { return this.$view.getUint32(this.$offset + 16, true); }
  set parts(value: number) { this.$view.setUint32(this.$offset + 16, uint32(value, this, "parts"), true); }
  get before(): number { return this.$view.getUint16(this.$offset + 20, true); }
  set before(value: number) { this.$view.setUint16(this.$offset + 20, uint16(value, this, "before"), true); }
  get attribute(): number { return this.$view.getUint16(this.$offset + 22, true); }
  set attribute(value: number) { this.$view.setUint16(this.$offset + 22, uint16(value, this, "attribute"), true); }
  get tells(): number { return this.$view.getUint32(this.$offset + 24, true); }
  set tells(value: number) { this.$view.setUint32(this.$offset + 24, uint32(value, this, "tells"), true); }
  get button(): number { return this.$view.getUint16(this.$offset + 28, true); }
  set button(value: number) { this.$view.setUint16(this.$offset + 28, uint16(value, this, "button"), true); }
  get side(): number { return this.$view.getUint16(this.$offset + 30, true); }
  set side(value: number) { this.$view.setUint16(this.$offset + 30, uint16(value, this, "side"), true); }
}

/** What a lamp does, and when; aligned as the ABI likes it. */
export interface lamp_plan {
  /**
   * What it does.
   *
   * One of {@link lamp_mode}, or unknown.
   */
  readonly mode: number;
  /**
   * What it can do.
   *
   * Bits of {@link lamp_can}.
   */
  readonly can: bigint;
  /**
   * What it could do before.
   *
   * Bits of {@link lamp_can}.
   */
  readonly before: bigint;
  /**
   * When.
   *
   * One of {@link lamp_next}, or unknown.
   */
  readonly next: bigint;
}
const lamp_plan_value = /* @__PURE__ */ plain(function (this: Writable<lamp_plan>) {
  this.mode = 0; this.can = 0n; this.before = 0n; this.next = 0n;
});

/**
 * Size of {@link lamp_plan}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_plan_SIZE_x86_64 = 32;
/**
 * The members of {@link lamp_plan}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const lamp_plan_MEMBERS_x86_64 = {
  next: { offset: 24, type: "int64_t" }, before: { offset: 16, type: "uint64_t" }, can: { offset: 8, type: "uint64_t" },
  mode: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link lamp_plan} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_lamp_plan_x86_64(view: DataView, offset: number, into?: Writable<lamp_plan>): lamp_plan {
  try {
    into ??= new lamp_plan_value(); if (offset >>> 0 !== offset) throw Error();
    into.next = view.getBigInt64(offset + 24, true); into.mode = view.getUint32(offset, true);
    into.can = view.getBigUint64(offset + 8, true); into.before = view.getBigUint64(offset + 16, true); return into;
  } catch (error) { checkPlace(view, offset, 32, "lamp_plan"); throw error; }
}

/**
 * Writes a {@link lamp_plan} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_plan_x86_64(view: DataView, offset: number, value: lamp_plan): void {
  try {
    const { mode, can, before, next } = value;
    if (
      mode >>> 0 !== mode || BigInt.asUintN(64, can) !== can || BigInt.asUintN(64, before) !== before ||
      BigInt.asIntN(64, next) !== next || offset >>> 0 !== offset
    ) throw Error();
    view.setBigInt64(offset + 24, next, true); view.setUint32(offset, mode, true);
    view.setUint32(offset + 4, 0, true); view.setBigUint64(offset + 8, can, true);
    view.setBigUint64(offset + 16, before, true);
  } catch { unwritable(view, offset, 32, value, "lamp_plan", {
    mode: [0xffffffff],
    can: [0xffffffffffffffffn],
    before: [0xffffffffffffffffn],
    next: [0x7fffffffffffffffn, -0x8000000000000000n],
  }); }
}

/**
 * Writes a {@link lamp_plan} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_lamp_plan_x86_64_unchecked(view: DataView, offset: number, value: lamp_plan): void {
  const { mode, can, before, next } = value; view.setBigInt64(offset + 24, next, true);
  view.setUint32(offset, mode, true); view.setUint32(offset + 4, 0, true);
  view.setBigUint64(offset + 8, can, true); view.setBigUint64(offset + 16, before, true);
}

/**
 * {@link lamp_plan} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class lamp_plan_table_x86_64 extends Table<typeof lamp_plan_MEMBERS_x86_64> implements lamp_plan {
  constructor(...entries: Entries) { super(entries, 32, "lamp_plan", lamp_plan_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 32); }
  get mode(): number { return this.$view.getUint32(this.$offset, true); }
  set mode(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "mode"), true); }
  get can(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set can(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "can"), true); }
  get before(): bigint { return this.$view.getBigUint64(this.$offset + 16, true); }
  set before(value: bigint) { this.$view.setBigUint64(this.$offset + 16, uint64(value, this, "before"), true); }
  get next(): bigint { return this.$view.getBigInt64(this.$offset + 24, true); }
  set next(value: bigint) { this.$view.setBigInt64(this.$offset + 24, int64(value, this, "next"), true); }
}

/**
 * Size of {@link lamp_plan}, in bytes.
 *
 * As laid out on i386.
 */
export const lamp_plan_SIZE_i386 = 28;
/**
 * The members of {@link lamp_plan}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const lamp_plan_MEMBERS_i386 = {
  next: { offset: 20, type: "int64_t" }, before: { offset: 12, type: "uint64_t" }, can: { offset: 4, type: "uint64_t" },
  mode: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link lamp_plan} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_lamp_plan_i386(view: DataView, offset: number, into?: Writable<lamp_plan>): lamp_plan {
  try {
    into ??= new lamp_plan_value(); if (offset >>> 0 !== offset) throw Error();
    into.next = view.getBigInt64(offset + 20, true); into.mode = view.getUint32(offset, true);
    into.can = view.getBigUint64(offset + 4, true); into.before = view.getBigUint64(offset + 12, true); return into;
  } catch (error) { checkPlace(view, offset, 28, "lamp_plan"); throw error; }
}

/**
 * Writes a {@link lamp_plan} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_lamp_plan_i386(view: DataView, offset: number, value: lamp_plan): void {
  try {
    const { mode, can, before, next } = value;
    if (
      mode >>> 0 !== mode || BigInt.asUintN(64, can) !== can || BigInt.asUintN(64, before) !== before ||
      BigInt.asIntN(64, next) !== next || offset >>> 0 !== offset
    ) throw Error();
    view.setBigInt64(offset + 20, next, true); view.setUint32(offset, mode, true);
    view.setBigUint64(offset + 4, can, true); view.setBigUint64(offset + 12, before, true);
  } catch { unwritable(view, offset, 28, value, "lamp_plan", {
    mode: [0xffffffff],
    can: [0xffffffffffffffffn],
    before: [0xffffffffffffffffn],
    next: [0x7fffffffffffffffn, -0x8000000000000000n],
  }); }
}

/**
 * Writes a {@link lamp_plan} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_lamp_plan_i386_unchecked(view: DataView, offset: number, value: lamp_plan): void {
  const { mode, can, before, next } = value; view.setBigInt64(offset + 20, next, true);
  view.setUint32(offset, mode, true); view.setBigUint64(offset + 4, can, true);
  view.setBigUint64(offset + 12, before, true);
}

/**
 * {@link lamp_plan} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class lamp_plan_table_i386 extends Table<typeof lamp_plan_MEMBERS_i386> implements lamp_plan {
  constructor(...entries: Entries) { super(entries, 28, "lamp_plan", lamp_plan_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 28); }
  get mode(): number { return this.$view.getUint32(this.$offset, true); }
  set mode(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "mode"), true); }
  get can(): bigint { return this.$view.getBigUint64(this.$offset + 4, true); }
  set can(value: bigint) { this.$view.setBigUint64(this.$offset + 4, uint64(value, this, "can"), true); }
  get before(): bigint { return this.$view.getBigUint64(this.$offset + 12, true); }
  set before(value: bigint) { this.$view.setBigUint64(this.$offset + 12, uint64(value, this, "before"), true); }
  get next(): bigint { return this.$view.getBigInt64(this.$offset + 20, true); }
  set next(value: bigint) { this.$view.setBigInt64(this.$offset + 20, int64(value, this, "next"), true); }
}

/** What it does. */
export const LAMP_ASK_MODE = 0;
/** How warm it is. */
export const LAMP_ASK_HEAT = 1;
/**
 * The first question that older lamps know, which they answer within a second of being asked.
 */
export const LAMP_ASK_FIRST = 0;

/** What a lamp is asked. */
export type lamp_question =
  | typeof LAMP_ASK_MODE
  | typeof LAMP_ASK_HEAT;

/** The C name of a code of {@link lamp_question}; `undefined` for an unknown one. */
export function lamp_question_name(value: number): string | undefined {
  switch (value) {
    case LAMP_ASK_MODE:
      return "LAMP_ASK_MODE";
    case LAMP_ASK_HEAT:
      return "LAMP_ASK_HEAT";
    default:
      return undefined;
  }
}

/** The lamp. */
export const LAMP_ANSWER_BY_LAMP = 1;
/** Nobody. */
export const LAMP_ANSWER_BY_NOBODY = -1;
/** The switch, where there is one. */
export const LAMP_ANSWER_BY_SWITCH = 2;

/** Who answers; it has no name in C. */
export type lamp_answer =
  | typeof LAMP_ANSWER_BY_LAMP
  | typeof LAMP_ANSWER_BY_NOBODY
  | typeof LAMP_ANSWER_BY_SWITCH;

/** The C name of a code of {@link lamp_answer}; `undefined` for an unknown one. */
export function lamp_answer_name(value: number): string | undefined {
  switch (value) {
    case LAMP_ANSWER_BY_LAMP:
      return "LAMP_ANSWER_BY_LAMP";
    case LAMP_ANSWER_BY_NOBODY:
      return "LAMP_ANSWER_BY_NOBODY";
    case LAMP_ANSWER_BY_SWITCH:
      return "LAMP_ANSWER_BY_SWITCH";
    default:
      return undefined;
  }
}

/** Lines on which it is answered. */
export interface lamp_talk_lines {
  /** Those of each line. */ readonly answers: readonly number[];
}

function read_lamp_talk_lines(view: DataView, offset: number): lamp_talk_lines {
  const answers = [view.getInt32(offset, true), view.getInt32(offset + 4, true)]; return { answers };
}

/** A copy of a `lamp_talk_lines`; refuses what is none. */
function check_lamp_talk_lines(value: lamp_talk_lines, path: string): lamp_talk_lines {
  checkObject(value, path);
  return { answers: checkIntegers(value.answers, 2, `${path}.answers`, 0x7fffffff, -0x80000000) };
}

function write_lamp_talk_lines_unchecked(view: DataView, offset: number, value: lamp_talk_lines): void {
  for (let index = 0; index < 2; index++) {
    view.setInt32(offset + index * 4, value.answers[index] ?? 0, true);
  }
}

/** Enumerations in place. */
export interface lamp_talk {
  /**
   * What is asked.
   *
   * One of {@link lamp_question}, or unknown.
   */
  readonly question: number;
  /** Lines on which it is answered. */
  readonly lines: lamp_talk_lines;
  /**
   * What is asked next.
   *
   * One of {@link lamp_question}, or unknown.
   */
  readonly next: number;
}
const lamp_talk_value = /* @__PURE__ */ plain(function (this: Writable<lamp_talk>) {
  this.question = 0; this.lines = undefined as never; this.next = 0;
});

/** Size of {@link lamp_talk}, in bytes. */
export const lamp_talk_SIZE = 16;
/** The members of {@link lamp_talk}: offsets in bytes, and integers of C. */
export const lamp_talk_MEMBERS = {
  next: { offset: 12, type: "uint32_t" }, lines: { offset: 4 }, question: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link lamp_talk} at `offset`, in bytes; into `into`, where it is given. */
export function read_lamp_talk(view: DataView, offset: number, into?: Writable<lamp_talk>): lamp_talk {
  try {
    into ??= new lamp_talk_value(); if (offset >>> 0 !== offset) throw Error();
    into.next = view.getUint32(offset + 12, true); into.question = view.getUint32(offset, true);
    into.lines = read_lamp_talk_lines(view, offset + 4); return into;
  } catch (error) { checkPlace(view, offset, 16, "lamp_talk"); throw error; }
}

/** Writes a {@link lamp_talk} at `offset`, in bytes: all of it or nothing. */
export function write_lamp_talk(view: DataView, offset: number, value: lamp_talk): void {
  const checked = check_lamp_talk(value, "lamp_talk");
  checkPlace(view, offset, 16, "lamp_talk");
  write_lamp_talk_unchecked(view, offset, checked);
}

/** Writes a {@link lamp_talk} without a check: what is out of range is cut off. */
export function write_lamp_talk_unchecked(view: DataView, offset: number, value: lamp_talk): void {
  write_lamp_talk_lines_unchecked(view, offset + 4, value.lines);
  view.setUint32(offset + 12, value.next, true); view.setUint32(offset, value.question, true);
}

/** A copy of a `lamp_talk`; refuses what is none. */
function check_lamp_talk(value: lamp_talk, path: string): lamp_talk {
  checkObject(value, path);
  return {
    question: checkInteger(value.question, `${path}.question`, 0xffffffff),
    lines: check_lamp_talk_lines(value.lines, `${path}.lines`),
    next: checkInteger(value.next, `${path}.next`, 0xffffffff),
  };
}

/** {@link lamp_talk} in place, in a slot or a table: see {@link Table}. */
export class lamp_talk_table extends Table<typeof lamp_talk_MEMBERS> implements Omit<lamp_talk, "lines"> {
  constructor(...entries: Entries) { super(entries, 16, "lamp_talk", lamp_talk_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  get question(): number { return this.$view.getUint32(this.$offset, true); }
  set question(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "question"), true); }
  /** Those of each line. */
  $get_lines_answers(index: number): number {
    checkIndex(index, 2, "lamp_talk.lines.answers[]");
    return this.$view.getInt32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_lines_answers` gives. */
  $set_lines_answers(index: number, value: number): void {
    checkIndex(index, 2, "lamp_talk.lines.answers[]");
    if (typeof value !== "number" || (value | 0) !== value) {
      checkInteger(value, `lamp_talk.lines.answers[${index}]`, 0x7fffffff, -0x80000000);
    }
    this.$view.setInt32(this.$offset + 4 + index * 4, value, true);
  }
  get next(): number { return this.$view.getUint32(this.$offset + 12, true); }
  set next(value: number) { this.$view.setUint32(this.$offset + 12, uint32(value, this, "next"), true); }
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

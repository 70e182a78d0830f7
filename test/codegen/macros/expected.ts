// SPDX-License-Identifier: MIT
/**
 * Lamps.
 *
 * Lamps.
 *
 * This file is generated from test/codegen/macros/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/macros/spec.ts
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

/** Bytes of a page. */
export const LAMP_PAGE = 4096;

/**
 * Bytes of `pages` pages that begin at `offset`, in steps of 16.
 *
 * @param pages - How many.
 * @param $offset - Where the first one begins.
 */
export function LAMP_STEPS(pages: number, $offset: number): number {
  return ((((Math.imul(pages, 4096) | 0) - $offset | 0) + 15 | 0) / 16 | 0);
}

/**
 * Whether a lamp is lit.
 *
 * @param word - The word with its state.
 */
export function LAMP_LIT(word: number): number {
  return (
    (
      ((word >>> 31 >>> 0) !== (0 >>> 0) ? 1 : 0) !== 0 && (((word & (1 >>> 0)) >>> 0) !== 0 ? 0 : 1) !== 0 ? 1 : 0
    ) !== 0
      ? 255
      : (~0 >>> 0)
  );
}

/**
 * The address of a lamp.
 *
 * @param base - The first address.
 * @param number - Its number.
 */
export function LAMP_ADDRESS(base: bigint, number: number): bigint {
  return BigInt.asUintN(64, base + BigInt.asUintN(64, BigInt.asUintN(64, BigInt(number) << BigInt(12)) % 4n));
}

/**
 * A byte of a word, such as that of {@link LAMP_LIT}.
 *
 * @param word - The word.
 */
export function LAMP_BYTE(word: number): number {
  return (((-word | 0) >> 3 | 0) << 24 >>> 24);
}

/**
 * The next multiple of 16.
 *
 * @param size - Bytes.
 */
export function LAMP_ALIGN(size: bigint): bigint {
  return BigInt.asUintN(64, (BigInt.asUintN(64, size + BigInt.asUintN(64, BigInt(15))) & BigInt.asUintN(64, ~15n)));
}

/** A small one. */
export const lamp_kind_SMALL = 0;

/** What a lamp is. */
export type lamp_kind =
  | typeof lamp_kind_SMALL;

/** The C name of a code of {@link lamp_kind}; `undefined` for an unknown one. */
export function lamp_kind_name(value: number): string | undefined {
  switch (value) {
    case lamp_kind_SMALL:
      return "lamp_kind_SMALL";
    default:
      return undefined;
  }
}

/** Its place. */
export interface lamp_place {
  /** The row. */ readonly row: number;
  /** Written as 0. */ readonly pad?: readonly number[];
  /** The column. */ readonly column: number;
}
const lamp_place_value = /* @__PURE__ */ plain(function (
  this: Writable<lamp_place>,
  row: lamp_place["row"],
  pad: lamp_place["pad"],
  column: lamp_place["column"],
) {
  this.row = row as never; this.pad = pad as never; this.column = column as never;
});

function read_lamp_place(view: DataView, offset: number): lamp_place {
  const octets$1 = view.getUint16(offset + 1, true); const octets$3 = view.getUint8(offset + 3);
  const row = view.getUint8(offset); const pad = [octets$1 & 0xff, octets$1 >>> 8, octets$3];
  const column = view.getUint32(offset + 4, true); return new lamp_place_value(row, pad, column);
}

/** A copy of a `lamp_place`; refuses what is none. */
function check_lamp_place(value: lamp_place, path: string): lamp_place {
  checkObject(value, path);
  const { pad = arrayFrom(3, () => 0) } = value;
  return {
    row: checkInteger(value.row, `${path}.row`, 0xff),
    pad: checkIntegers(pad, 3, `${path}.pad`, 0xff),
    column: checkInteger(value.column, `${path}.column`, 0xffffffff),
  };
}

function write_lamp_place_unchecked(view: DataView, offset: number, value: lamp_place): void {
  for (let index = 0; index < 3; index++) {
    view.setUint8(offset + 1 + index, value.pad?.[index] ?? 0);
  }
  view.setUint32(offset + 4, value.column, true); view.setUint8(offset, value.row);
}

/** One lamp. */
export interface lamp {
  /** Its number. */
  readonly number: number;
  /**
   * What it is.
   *
   * One of {@link lamp_kind}, or unknown.
   */
  readonly kind: number;
  /** How long it has been lit. */
  readonly lit: bigint;
  /** Its place. */
  readonly place: lamp_place;
}
const lamp_value = /* @__PURE__ */ plain(function (this: Writable<lamp>) {
  this.number = 0; this.kind = 0; this.lit = 0n; this.place = undefined as never;
});

/**
 * Size of {@link lamp}, in bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const lamp_SIZE_x86_64 = 24;
/**
 * The members of {@link lamp}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const lamp_MEMBERS_x86_64 = {
  place: { offset: 16 }, lit: { offset: 8 }, kind: { offset: 4, type: "uint32_t" },
  number: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link lamp} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function read_lamp_x86_64(view: DataView, offset: number, into?: Writable<lamp>): lamp {
  try {
    into ??= new lamp_value(); if (offset >>> 0 !== offset) throw Error();
    into.place = read_lamp_place(view, offset + 16); into.number = view.getUint32(offset, true);
    into.kind = view.getUint32(offset + 4, true); into.lit = view.getBigUint64(offset + 8, true); return into;
  } catch (error) { checkPlace(view, offset, 24, "lamp"); throw error; }
}

/**
 * Writes a {@link lamp} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_lamp_x86_64(view: DataView, offset: number, value: lamp): void {
  const checked = check_lamp_x86_64(value, "lamp");
  checkPlace(view, offset, 24, "lamp");
  write_lamp_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export function write_lamp_x86_64_unchecked(view: DataView, offset: number, value: lamp): void {
  write_lamp_place_unchecked(view, offset + 16, value.place);
  view.setBigUint64(offset + 8, value.lit, true); view.setUint32(offset, value.number, true);
  view.setUint32(offset + 4, value.kind, true);
}

/** A copy of a `lamp`; refuses what is none. */
function check_lamp_x86_64(value: lamp, path: string): lamp {
  checkObject(value, path);
  return {
    number: checkInteger(value.number, `${path}.number`, 0xffffffff),
    kind: checkInteger(value.kind, `${path}.kind`, 0xffffffff),
    lit: checkInteger(value.lit, `${path}.lit`, 0xffffffffffffffffn),
    place: check_lamp_place(value.place, `${path}.place`),
  };
}

/**
 * {@link lamp} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export class lamp_table_x86_64 extends Table<typeof lamp_MEMBERS_x86_64> implements Omit<lamp, "place"> {
  constructor(...entries: Entries) { super(entries, 24, "lamp", lamp_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 24); }
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
  get kind(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set kind(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "kind"), true); }
  get lit(): bigint { return this.$view.getBigUint64(this.$offset + 8, true); }
  set lit(value: bigint) { this.$view.setBigUint64(this.$offset + 8, uint64(value, this, "lit"), true); }
  /** The row. */
  get place_row(): number { return this.$view.getUint8(this.$offset + 16); }
  set place_row(value: number) { this.$view.setUint8(this.$offset + 16, uint8(value, this, "place.row")); }
  /** Written as 0. */
  $get_place_pad(index: number): number {
    checkIndex(index, 3, "lamp.place.pad[]");
    return this.$view.getUint8(this.$offset + 17 + index);
  }
  /** Sets what `$get_place_pad` gives. */
  $set_place_pad(index: number, value: number): void {
    checkIndex(index, 3, "lamp.place.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `lamp.place.pad[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 17 + index, value);
  }
  /** The column. */
  get place_column(): number { return this.$view.getUint32(this.$offset + 20, true); }
  set place_column(value: number) {
    this.$view.setUint32(this.$offset + 20, uint32(value, this, "place.column"), true);
  }
}

/**
 * Size of {@link lamp}, in bytes.
 *
 * As laid out on i386, arm, mips.
 */
export const lamp_SIZE_i386 = 20;
/**
 * The members of {@link lamp}: offsets in bytes, and integers of C.
 *
 * As laid out on i386, arm, mips.
 */
export const lamp_MEMBERS_i386 = {
  place: { offset: 12 }, lit: { offset: 8 }, kind: { offset: 4, type: "uint32_t" },
  number: { offset: 0, type: "uint32_t" },
} as const;

/**
 * Reads a {@link lamp} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386, arm, mips.
 */
export function read_lamp_i386(view: DataView, offset: number, into?: Writable<lamp>): lamp {
  try {
    into ??= new lamp_value(); if (offset >>> 0 !== offset) throw Error();
    into.place = read_lamp_place(view, offset + 12); into.number = view.getUint32(offset, true);
    into.kind = view.getUint32(offset + 4, true); into.lit = BigInt(view.getUint32(offset + 8, true)); return into;
  } catch (error) { checkPlace(view, offset, 20, "lamp"); throw error; }
}

/**
 * Writes a {@link lamp} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386, arm, mips.
 */
export function write_lamp_i386(view: DataView, offset: number, value: lamp): void {
  const checked = check_lamp_i386(value, "lamp");
  checkPlace(view, offset, 20, "lamp");
  write_lamp_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link lamp} without a check: what is out of range is cut off.
 *
 * As laid out on i386, arm, mips.
 */
export function write_lamp_i386_unchecked(view: DataView, offset: number, value: lamp): void {
  write_lamp_place_unchecked(view, offset + 12, value.place);
  view.setUint32(offset + 8, Number(BigInt.asUintN(32, value.lit)), true);
  view.setUint32(offset, value.number, true); view.setUint32(offset + 4, value.kind, true);
}

/** A copy of a `lamp`; refuses what is none. */
function check_lamp_i386(value: lamp, path: string): lamp {
  checkObject(value, path);
  return {
    number: checkInteger(value.number, `${path}.number`, 0xffffffff),
    kind: checkInteger(value.kind, `${path}.kind`, 0xffffffff),
    lit: checkInteger(value.lit, `${path}.lit`, 0xffffffffn),
    place: check_lamp_place(value.place, `${path}.place`),
  };
}

/**
 * {@link lamp} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386, arm, mips.
 */
export class lamp_table_i386 extends Table<typeof lamp_MEMBERS_i386> implements Omit<lamp, "place"> {
  constructor(...entries: Entries) { super(entries, 20, "lamp", lamp_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 20); }
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
  get kind(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set kind(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "kind"), true); }
  get lit(): bigint { return BigInt(this.$view.getUint32(this.$offset + 8, true)); }
  set lit(value: bigint) {
    this.$view.setUint32(
      this.$offset + 8,
      Number(BigInt.asUintN(32, checkInteger(value, `${this.$path}.lit`, 0xffffffffn))),
      true,
    );
  }
  /** The row. */
  get place_row(): number { return this.$view.getUint8(this.$offset + 12); }
  set place_row(value: number) { this.$view.setUint8(this.$offset + 12, uint8(value, this, "place.row")); }
  /** Written as 0. */
  $get_place_pad(index: number): number {
    checkIndex(index, 3, "lamp.place.pad[]");
    return this.$view.getUint8(this.$offset + 13 + index);
  }
  /** Sets what `$get_place_pad` gives. */
  $set_place_pad(index: number, value: number): void {
    checkIndex(index, 3, "lamp.place.pad[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `lamp.place.pad[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 13 + index, value);
  }
  /** The column. */
  get place_column(): number { return this.$view.getUint32(this.$offset + 16, true); }
  set place_column(value: number) {
    this.$view.setUint32(this.$offset + 16, uint32(value, this, "place.column"), true);
  }
}

/**
 * Bytes of a lamp in a list of them.
 *
 * On x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const LAMP_SIZE_x86_64 = 40;
/**
 * Bytes of a lamp in a list of them.
 *
 * On i386, arm, mips.
 */
export const LAMP_SIZE_i386 = 36;

/**
 * Where the column is.
 *
 * On x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 */
export const LAMP_COLUMN_x86_64 = 20;
/**
 * Where the column is.
 *
 * On i386, arm, mips.
 */
export const LAMP_COLUMN_i386 = 16;

/** The letter of the commands. */
export const LAMP_MAGIC = 76;

/**
 * Lights the lamp.
 *
 * On x86_64, i386, aarch64, arm, riscv64, s390x.
 */
export const LAMP_LIGHT_x86_64 = 0x4c01;
/**
 * Lights the lamp.
 *
 * On ppc64le, ppc64, mips.
 */
export const LAMP_LIGHT_ppc64le = 0x20004c01;

/**
 * Reads what the lamp is.
 *
 * On x86_64, aarch64, riscv64, s390x.
 */
export const LAMP_GET_x86_64 = 0x80184c02;
/**
 * Reads what the lamp is.
 *
 * On i386, arm.
 */
export const LAMP_GET_i386 = 0x80144c02;
/**
 * Reads what the lamp is.
 *
 * On ppc64le, ppc64.
 */
export const LAMP_GET_ppc64le = 0x40184c02;
/**
 * Reads what the lamp is.
 *
 * On mips.
 */
export const LAMP_GET_mips = 0x40144c02;

/**
 * Says how bright the lamp is to be.
 *
 * On x86_64, i386, aarch64, arm, riscv64, s390x.
 */
export const LAMP_SET_x86_64 = 0x40084c03;
/**
 * Says how bright the lamp is to be.
 *
 * On ppc64le, ppc64, mips.
 */
export const LAMP_SET_ppc64le = 0x80084c03;

/** Exchanges the kind. */
export const LAMP_SWAP = 3221507077;

/**
 * Asks for the name.
 *
 * On x86_64, aarch64, riscv64, s390x.
 */
export const LAMP_NAME_x86_64 = 0x40084c06;
/**
 * Asks for the name.
 *
 * On i386, arm.
 */
export const LAMP_NAME_i386 = 0x40044c06;
/**
 * Asks for the name.
 *
 * On ppc64le, ppc64.
 */
export const LAMP_NAME_ppc64le = 0x80084c06;
/**
 * Asks for the name.
 *
 * On mips.
 */
export const LAMP_NAME_mips = 0x80044c06;

/**
 * Asks for the first letters of the name.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, s390x.
 *
 * @param length - How many.
 */
export function LAMP_LETTERS_x86_64(length: number): number {
  return (
    ((((((((2 | 1) >>> 0) << 30 >>> 0) | ((76 << 8 | 0) >>> 0)) >>> 0) | (7 >>> 0)) >>> 0) | (length << 16 >>> 0)) >>> 0
  );
}

/**
 * Asks for the first letters of the name.
 *
 * As laid out on ppc64le, ppc64, mips.
 *
 * @param length - How many.
 */
export function LAMP_LETTERS_ppc64le(length: number): number {
  return (
    ((((((((2 | 4) >>> 0) << 29 >>> 0) | ((76 << 8 | 0) >>> 0)) >>> 0) | (7 >>> 0)) >>> 0) | (length << 16 >>> 0)) >>> 0
  );
}

/**
 * Asks for eight of them.
 *
 * On x86_64, i386, aarch64, arm, riscv64, s390x.
 */
export const LAMP_EIGHT_x86_64 = 0x80084c08;
/**
 * Asks for eight of them.
 *
 * On ppc64le, ppc64, mips.
 */
export const LAMP_EIGHT_ppc64le = 0x40084c08;

/**
 * A command of a lamp.
 *
 * As laid out on x86_64, i386, aarch64, arm, riscv64, s390x.
 *
 * @param number - Its number.
 * @param type - What it takes.
 *   Its size in bytes is passed.
 */
export function LAMP_COMMAND_x86_64(number: number, type: number): bigint {
  return BigInt.asUintN(
    64,
    (
      BigInt((((((2 << 30 >>> 0) | ((76 << 8 | 0) >>> 0)) >>> 0) | ((number + 8 | 0) >>> 0)) >>> 0)) |
      BigInt.asUintN(64, BigInt(type) << BigInt(16))
    ),
  );
}

/**
 * A command of a lamp.
 *
 * As laid out on ppc64le, ppc64, mips.
 *
 * @param number - Its number.
 * @param type - What it takes.
 *   Its size in bytes is passed.
 */
export function LAMP_COMMAND_ppc64le(number: number, type: number): bigint {
  return BigInt.asUintN(
    64,
    (
      BigInt((((((2 << 29 >>> 0) | ((76 << 8 | 0) >>> 0)) >>> 0) | ((number + 8 | 0) >>> 0)) >>> 0)) |
      BigInt.asUintN(64, BigInt(type) << BigInt(16))
    ),
  );
}

/**
 * Reads four lamps.
 *
 * On x86_64, aarch64, riscv64, s390x.
 */
export const LAMP_READ_ALL_x86_64 = 0x80604c09;
/**
 * Reads four lamps.
 *
 * On i386, arm.
 */
export const LAMP_READ_ALL_i386 = 0x80504c09;
/**
 * Reads four lamps.
 *
 * On ppc64le, ppc64.
 */
export const LAMP_READ_ALL_ppc64le = 0x40604c09;
/**
 * Reads four lamps.
 *
 * On mips.
 */
export const LAMP_READ_ALL_mips = 0x40504c09;

/**
 * Lamps that fit into some bytes.
 *
 * As laid out on x86_64, aarch64, riscv64, ppc64le, s390x, ppc64.
 *
 * @param bytes - How many bytes there are.
 */
export function LAMP_FIT_x86_64(bytes: number): bigint {
  return BigInt.asUintN(64, BigInt(bytes) / 24n);
}

/**
 * Lamps that fit into some bytes.
 *
 * As laid out on i386, arm, mips.
 *
 * @param bytes - How many bytes there are.
 */
export function LAMP_FIT_i386(bytes: number): bigint {
  return BigInt.asUintN(64, BigInt(bytes) / 20n);
}

/** What a row of lamps needs, which is twice as much for one that is wider than the others. */
export function LAMP_ROW(width: number): number {
  return (2 << (((4096 - 1 | 0) >>> 0) < width ? 1 : 0) >>> 0);
}

/** A macro of another header. */
export function LAMP_HALF(whole: number): number {
  return (whole / 2 | 0);
}

/** Half of a dozen. */
export const LAMP_SIX = 6;

/**
 * Why nothing is done.
 *
 * Defined in `<errno.h>`.
 */
export const EAGAIN = 11;

/**
 * Why a lamp is not there.
 *
 * On x86_64, i386, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 *
 * Defined in `<errno.h>`.
 */
export const ENOLAMP_x86_64 = 132;
/**
 * Why a lamp is not there.
 *
 * On mips.
 *
 * Defined in `<errno.h>`.
 */
export const ENOLAMP_mips = 0x92;

/** The result where a lamp is busy. */
export const LAMP_BUSY = -11;

/**
 * The result where no lamp is there.
 *
 * On x86_64, i386, aarch64, arm, riscv64, ppc64le, s390x, ppc64.
 */
export const LAMP_NONE_x86_64 = -132;
/**
 * The result where no lamp is there.
 *
 * On mips.
 */
export const LAMP_NONE_mips = -146;

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

/** Where members are, in bytes, and which of them are integers of C. */
type Members = Readonly<Record<string, { readonly offset: number; readonly type?: string }>>;

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

/** `value`, if it is a `uint8_t`. */
function uint8(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xff) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xff);
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

// SPDX-License-Identifier: MIT
/**
 * Declarations of other headers.
 *
 * Declarations that other headers define: they are included, described and proved, and not
 * defined again.
 *
 * This file is generated from test/codegen/other-headers/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/other-headers/spec.ts
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

/**
 * Length of the name of a device.
 *
 * Defined in `net/names.h`.
 */
export const IFNAMSIZ = 16;

/**
 * The name of a device that is always there.
 *
 * Defined in `net/names.h`.
 */
export const LOOPBACK = "lo";

/** A cable. */
export const DEVICE_KIND_ETHER = 1;
/** No cable. */
export const DEVICE_KIND_RADIO = 2;

/**
 * Kinds of devices.
 *
 * Defined in `<net/kinds.h>`.
 */
export type DEVICE_KIND =
  | typeof DEVICE_KIND_ETHER
  | typeof DEVICE_KIND_RADIO;

/** The C name of a code of {@link DEVICE_KIND}; `undefined` for an unknown one. */
export function DEVICE_KIND_name(value: number): string | undefined {
  switch (value) {
    case DEVICE_KIND_ETHER:
      return "DEVICE_KIND_ETHER";
    case DEVICE_KIND_RADIO:
      return "DEVICE_KIND_RADIO";
    default:
      return undefined;
  }
}

/** It runs. */
export const IFF_UP = 0x1;
/** It loops back. */
export const IFF_LOOPBACK = 0x8;

/**
 * States of devices.
 *
 * Any of the `IFF_*` masks, joined by OR.
 *
 * Defined in `<net/kinds.h>`.
 */
export type DEVICE_STATE = number;

/**
 * The C names of the flags of {@link DEVICE_STATE} that are set; bits without a name come
 * last, as one hexadecimal number.
 */
export function DEVICE_STATE_names(value: DEVICE_STATE): string[] {
  checkInteger(value, "DEVICE_STATE", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & IFF_UP) !== 0) names.push("IFF_UP");
  if ((value & IFF_LOOPBACK) !== 0) names.push("IFF_LOOPBACK");
  const unknown = (value & ~0x9) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Bit number of {@link DEVICE_FEATURE_checksums}. */
export const _DEVICE_FEATURE_checksums = 1;
/** It computes checksums. */
export const DEVICE_FEATURE_checksums = 0x2;

/**
 * Features of devices.
 *
 * Any of the `DEVICE_FEATURE_*` masks, joined by OR.
 *
 * Defined in `<net/kinds.h>`.
 */
export type DEVICE_FEATURE = number;

/**
 * The C names of the flags of {@link DEVICE_FEATURE} that are set; bits without a name come
 * last, as one hexadecimal number.
 */
export function DEVICE_FEATURE_names(value: DEVICE_FEATURE): string[] {
  checkInteger(value, "DEVICE_FEATURE", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & DEVICE_FEATURE_checksums) !== 0) names.push("DEVICE_FEATURE_checksums");
  const unknown = (value & ~0x2) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/**
 * Seconds since 1970.
 *
 * `int64_t`, defined in `<net/time.h>`.
 */
export type seconds_t = bigint;

/**
 * A time, with padding that is not this header's business.
 *
 * Defined in `<net/time.h>`.
 */
export interface net_time {
  /** Seconds. */ readonly tv_sec: seconds_t;
  /** Microseconds. */ readonly tv_usec: number;
}
const net_time_value = /* @__PURE__ */ plain(function (this: Writable<net_time>) {
  this.tv_sec = 0n; this.tv_usec = 0;
});

/**
 * Size of {@link net_time}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const net_time_SIZE_x86_64 = 16;
/**
 * The members of {@link net_time}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const net_time_MEMBERS_x86_64 = {
  tv_usec: { offset: 8, type: "int32_t" }, tv_sec: { offset: 0, type: "int64_t" },
} as const;

/**
 * Reads a {@link net_time} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_net_time_x86_64(view: DataView, offset: number, into?: Writable<net_time>): net_time {
  try {
    into ??= new net_time_value(); if (offset >>> 0 !== offset) throw Error();
    view.getUint8(offset + 15); into.tv_usec = view.getInt32(offset + 8, true);
    into.tv_sec = view.getBigInt64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "net_time"); throw error; }
}

/**
 * Writes a {@link net_time} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_net_time_x86_64(view: DataView, offset: number, value: net_time): void {
  try {
    const { tv_sec, tv_usec } = value;
    if (BigInt.asIntN(64, tv_sec) !== tv_sec || (tv_usec | 0) !== tv_usec || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 12, 0, true); view.setBigInt64(offset, tv_sec, true);
    view.setInt32(offset + 8, tv_usec, true);
  } catch { unwritable(view, offset, 16, value, "net_time", {
    tv_sec: [0x7fffffffffffffffn, -0x8000000000000000n],
    tv_usec: [0x7fffffff, -0x80000000],
  }); }
}

/**
 * Writes a {@link net_time} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_net_time_x86_64_unchecked(view: DataView, offset: number, value: net_time): void {
  const { tv_sec, tv_usec } = value; view.setUint32(offset + 12, 0, true); view.setBigInt64(offset, tv_sec, true);
  view.setInt32(offset + 8, tv_usec, true);
}

/** A copy of a `net_time`; refuses what is none. */
function check_net_time_x86_64(value: net_time, path: string): net_time {
  checkObject(value, path);
  return {
    tv_sec: checkInteger(value.tv_sec, `${path}.tv_sec`, 0x7fffffffffffffffn, -0x8000000000000000n),
    tv_usec: checkInteger(value.tv_usec, `${path}.tv_usec`, 0x7fffffff, -0x80000000),
  };
}

/**
 * {@link net_time} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class net_time_table_x86_64 extends Table<typeof net_time_MEMBERS_x86_64> implements net_time {
  constructor(...entries: Entries) { super(entries, 16, "net_time", net_time_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 16); }
  get tv_sec(): seconds_t { return this.$view.getBigInt64(this.$offset, true); }
  set tv_sec(value: seconds_t) { this.$view.setBigInt64(this.$offset, int64(value, this, "tv_sec"), true); }
  get tv_usec(): number { return this.$view.getInt32(this.$offset + 8, true); }
  set tv_usec(value: number) { this.$view.setInt32(this.$offset + 8, int32(value, this, "tv_usec"), true); }
}

/**
 * Size of {@link net_time}, in bytes.
 *
 * As laid out on i386.
 */
export const net_time_SIZE_i386 = 12;
/**
 * The members of {@link net_time}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const net_time_MEMBERS_i386 = {
  tv_usec: { offset: 8, type: "int32_t" }, tv_sec: { offset: 0, type: "int64_t" },
} as const;

/**
 * Reads a {@link net_time} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_net_time_i386(view: DataView, offset: number, into?: Writable<net_time>): net_time {
  try {
    into ??= new net_time_value(); if (offset >>> 0 !== offset) throw Error();
    into.tv_usec = view.getInt32(offset + 8, true); into.tv_sec = view.getBigInt64(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "net_time"); throw error; }
}

/**
 * Writes a {@link net_time} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_net_time_i386(view: DataView, offset: number, value: net_time): void {
  try {
    const { tv_sec, tv_usec } = value;
    if (BigInt.asIntN(64, tv_sec) !== tv_sec || (tv_usec | 0) !== tv_usec || offset >>> 0 !== offset) throw Error();
    view.setInt32(offset + 8, tv_usec, true); view.setBigInt64(offset, tv_sec, true);
  } catch { unwritable(view, offset, 12, value, "net_time", {
    tv_sec: [0x7fffffffffffffffn, -0x8000000000000000n],
    tv_usec: [0x7fffffff, -0x80000000],
  }); }
}

/**
 * Writes a {@link net_time} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_net_time_i386_unchecked(view: DataView, offset: number, value: net_time): void {
  const { tv_sec, tv_usec } = value; view.setInt32(offset + 8, tv_usec, true);
  view.setBigInt64(offset, tv_sec, true);
}

/** A copy of a `net_time`; refuses what is none. */
function check_net_time_i386(value: net_time, path: string): net_time {
  checkObject(value, path);
  return {
    tv_sec: checkInteger(value.tv_sec, `${path}.tv_sec`, 0x7fffffffffffffffn, -0x8000000000000000n),
    tv_usec: checkInteger(value.tv_usec, `${path}.tv_usec`, 0x7fffffff, -0x80000000),
  };
}

/**
 * {@link net_time} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class net_time_table_i386 extends Table<typeof net_time_MEMBERS_i386> implements net_time {
  constructor(...entries: Entries) { super(entries, 12, "net_time", net_time_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 12); }
  get tv_sec(): seconds_t { return this.$view.getBigInt64(this.$offset, true); }
  set tv_sec(value: seconds_t) { this.$view.setBigInt64(this.$offset, int64(value, this, "tv_sec"), true); }
  get tv_usec(): number { return this.$view.getInt32(this.$offset + 8, true); }
  set tv_usec(value: number) { this.$view.setInt32(this.$offset + 8, int32(value, this, "tv_usec"), true); }
}

/** The typedef of `struct net_time`. */
export type net_time_t = net_time;

/**
 * An address, seen either way.
 *
 * Defined in `<net/address.h>`.
 */
export interface net_address {
  /** All bytes of the union. */ readonly raw: readonly number[];
}

/** Size of {@link net_address}, in bytes. */
export const net_address_SIZE = 4;
/** The members of {@link net_address}: offsets in bytes, and integers of C. */
export const net_address_MEMBERS = { number: { offset: 0, type: "uint32_t" }, octets: { offset: 0 } } as const;

/** Reads a {@link net_address} at `offset`, in bytes. */
export function read_net_address(view: DataView, offset: number): net_address {
  try {
    if (offset >>> 0 !== offset) throw Error();
    return {
      raw: [view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3)],
    };
  } catch (error) { checkPlace(view, offset, 4, "net_address"); throw error; }
}

/** Writes a {@link net_address} at `offset`, in bytes: all of it or nothing. */
export function write_net_address(view: DataView, offset: number, value: net_address): void {
  const checked = check_net_address(value, "net_address");
  checkPlace(view, offset, 4, "net_address");
  write_net_address_unchecked(view, offset, checked);
}

/** Writes a {@link net_address} without a check: what is out of range is cut off. */
export function write_net_address_unchecked(view: DataView, offset: number, value: net_address): void {
  putBytes(view, offset, 4, value.raw);
}

/** A copy of a `net_address`; refuses what is none. */
function check_net_address(value: net_address, path: string): net_address {
  checkObject(value, path);
  return { raw: checkIntegers(value.raw, 4, `${path}.raw`, 0xff) };
}

/** {@link net_address} in place, in a slot or a table: see {@link Table}. */
export class net_address_table extends Table<typeof net_address_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 4, "net_address", net_address_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  /** As octets. */
  $get_octets(index: number): number {
    checkIndex(index, 4, "net_address.octets[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_octets` gives. */
  $set_octets(index: number, value: number): void {
    checkIndex(index, 4, "net_address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `net_address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  /** As a number. */
  get number(): number { return this.$view.getUint32(this.$offset, true); }
  set number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "number"), true); }
}

/**
 * An octet, under a name that TypeScript has for a helper, too.
 *
 * `uint8_t`, defined in `<net/address.h>`.
 */
export type uint8 = number;

/**
 * Who is on the other side: a struct of a header that comes before those which it needs.
 *
 * Defined in `net/names.h`.
 */
export interface net_peer {
  /** Its address. */ readonly __address: net_address;
  /** Its hops. */ readonly hops: readonly uint8[];
}
const net_peer_value = /* @__PURE__ */ plain(function (this: Writable<net_peer>) {
  this.__address = undefined as never; this.hops = undefined as never;
});

/** Size of {@link net_peer}, in bytes. */
export const net_peer_SIZE = 8;
/** The members of {@link net_peer}: offsets in bytes, and integers of C. */
export const net_peer_MEMBERS = { hops: { offset: 4 }, __address: { offset: 0 } } as const;

/** Reads a {@link net_peer} at `offset`, in bytes; into `into`, where it is given. */
export function read_net_peer(view: DataView, offset: number, into?: Writable<net_peer>): net_peer {
  try {
    into ??= new net_peer_value(); if (offset >>> 0 !== offset) throw Error();
    const octets$4 = view.getUint32(offset + 4, true); into.__address = read_net_address(view, offset);
    into.hops = [octets$4 & 0xff, (octets$4 >>> 8) & 0xff, (octets$4 >>> 16) & 0xff, octets$4 >>> 24]; return into;
  } catch (error) { checkPlace(view, offset, 8, "net_peer"); throw error; }
}

/** Writes a {@link net_peer} at `offset`, in bytes: all of it or nothing. */
export function write_net_peer(view: DataView, offset: number, value: net_peer): void {
  const checked = check_net_peer(value, "net_peer");
  checkPlace(view, offset, 8, "net_peer");
  write_net_peer_unchecked(view, offset, checked);
}

/** Writes a {@link net_peer} without a check: what is out of range is cut off. */
export function write_net_peer_unchecked(view: DataView, offset: number, value: net_peer): void {
  write_net_address_unchecked(view, offset, value.__address);
  for (let index = 0; index < 4; index++) {
    view.setUint8(offset + 4 + index, value.hops[index] ?? 0);
  }
}

/** A copy of a `net_peer`; refuses what is none. */
function check_net_peer(value: net_peer, path: string): net_peer {
  checkObject(value, path);
  return {
    __address: check_net_address(value.__address, `${path}.__address`),
    hops: checkIntegers(value.hops, 4, `${path}.hops`, 0xff),
  };
}

/** {@link net_peer} in place, in a slot or a table: see {@link Table}. */
export class net_peer_table extends Table<typeof net_peer_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "net_peer", net_peer_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /** As octets. */
  $get___address_octets(index: number): number {
    checkIndex(index, 4, "net_peer.__address.octets[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get___address_octets` gives. */
  $set___address_octets(index: number, value: number): void {
    checkIndex(index, 4, "net_peer.__address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `net_peer.__address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  /** As a number. */
  get __address_number(): number { return this.$view.getUint32(this.$offset, true); }
  set __address_number(value: number) {
    this.$view.setUint32(this.$offset, uint32(value, this, "__address.number"), true);
  }
  /** Its hops. */
  $get_hops(index: number): uint8 {
    checkIndex(index, 4, "net_peer.hops[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_hops` gives. */
  $set_hops(index: number, value: uint8): void {
    checkIndex(index, 4, "net_peer.hops[]");
    if (typeof value !== "number" || (value & 0xff) !== value) checkInteger(value, `net_peer.hops[${index}]`, 0xff);
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
}

/**
 * A number in the order of octets of networks.
 *
 * @param x - The number.
 */
export function cpu_to_be16(x: number): number {
  return (((((x & 255) | 0) << 8 | 0) | (x >> 8 | 0)) | 0);
}

/**
 * The tag of a name.
 *
 * On x86_64, i386, aarch64, arm, riscv64, ppc64le.
 */
export const TAG_NAME_x86_64 = 513;
/**
 * The tag of a name.
 *
 * On s390x, ppc64, mips.
 */
export const TAG_NAME_s390x = 258;

/** When a device was seen. */
export interface device_seen {
  /** The address that it had. */
  readonly address: net_address;
  /** Who saw it. */
  readonly peer: net_peer;
  /**
   * Its kind.
   *
   * One of {@link DEVICE_KIND}, or unknown.
   */
  readonly kind: number;
  /**
   * Its state.
   *
   * Bits of {@link DEVICE_STATE}.
   */
  readonly state: number;
  /**
   * Its features.
   *
   * Bits of {@link DEVICE_FEATURE}.
   */
  readonly features: number;
  /** The first time and the last time. */
  readonly times: readonly net_time[];
}
const device_seen_value = /* @__PURE__ */ plain(function (this: Writable<device_seen>) {
  this.address = undefined as never; this.peer = undefined as never; this.kind = 0; this.state = 0; this.features = 0;
  this.times = undefined as never;
});

/**
 * Size of {@link device_seen}, in bytes.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const device_seen_SIZE_x86_64 = 48;
/**
 * The members of {@link device_seen}: offsets in bytes, and integers of C.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export const device_seen_MEMBERS_x86_64 = {
  times: { offset: 16 }, features: { offset: 15, type: "uint8_t" }, state: { offset: 14, type: "uint8_t" },
  kind: { offset: 12, type: "uint16_t" }, peer: { offset: 4 }, address: { offset: 0 },
} as const;

/**
 * Reads a {@link device_seen} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function read_device_seen_x86_64(view: DataView, offset: number, into?: Writable<device_seen>): device_seen {
  try {
    into ??= new device_seen_value(); if (offset >>> 0 !== offset) throw Error();
    into.times = arrayFrom(2, (index) => read_net_time_x86_64(view, offset + 16 + index * 16));
    into.address = read_net_address(view, offset); into.peer = read_net_peer(view, offset + 4);
    into.kind = view.getUint16(offset + 12, true); into.state = view.getUint8(offset + 14);
    into.features = view.getUint8(offset + 15); return into;
  } catch (error) { checkPlace(view, offset, 48, "device_seen"); throw error; }
}

/**
 * Writes a {@link device_seen} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_device_seen_x86_64(view: DataView, offset: number, value: device_seen): void {
  const checked = check_device_seen_x86_64(value, "device_seen");
  checkPlace(view, offset, 48, "device_seen");
  write_device_seen_x86_64_unchecked(view, offset, checked);
}

/**
 * Writes a {@link device_seen} without a check: what is out of range is cut off.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export function write_device_seen_x86_64_unchecked(view: DataView, offset: number, value: device_seen): void {
  write_net_address_unchecked(view, offset, value.address);
  write_net_peer_unchecked(view, offset + 4, value.peer);
  for (let index = 0; index < 2; index++) {
    const element = value.times[index];
    if (element !== undefined) write_net_time_x86_64_unchecked(view, offset + 16 + index * 16, element);
    else putBytes(view, offset + 16 + index * 16, 16);
  }
  view.setUint32(offset + 12, (value.kind & 0xffff) | ((value.state & 0xff) << 16) | (value.features << 24), true);
}

/** A copy of a `device_seen`; refuses what is none. */
function check_device_seen_x86_64(value: device_seen, path: string): device_seen {
  checkObject(value, path);
  return {
    address: check_net_address(value.address, `${path}.address`),
    peer: check_net_peer(value.peer, `${path}.peer`),
    kind: checkInteger(value.kind, `${path}.kind`, 0xffff),
    state: checkInteger(value.state, `${path}.state`, 0xff),
    features: checkInteger(value.features, `${path}.features`, 0xff),
    times: checkArray(value.times, 2, `${path}.times`, (element, at) => check_net_time_x86_64(element, at)),
  };
}

/**
 * {@link device_seen} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips.
 */
export class device_seen_table_x86_64 extends Table<typeof device_seen_MEMBERS_x86_64>
  implements Omit<device_seen, "address" | "peer" | "times"> {
  constructor(...entries: Entries) { super(entries, 48, "device_seen", device_seen_MEMBERS_x86_64); }
  $at(index: number): this { return this.$move(index, 48); }
  /** As octets. */
  $get_address_octets(index: number): number {
    checkIndex(index, 4, "device_seen.address.octets[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_address_octets` gives. */
  $set_address_octets(index: number, value: number): void {
    checkIndex(index, 4, "device_seen.address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_seen.address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  /** As a number. */
  get address_number(): number { return this.$view.getUint32(this.$offset, true); }
  set address_number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "address.number"), true); }
  /** As octets. */
  $get_peer___address_octets(index: number): number {
    checkIndex(index, 4, "device_seen.peer.__address.octets[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_peer___address_octets` gives. */
  $set_peer___address_octets(index: number, value: number): void {
    checkIndex(index, 4, "device_seen.peer.__address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_seen.peer.__address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
  /** As a number. */
  get peer___address_number(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set peer___address_number(value: number) {
    this.$view.setUint32(this.$offset + 4, uint32(value, this, "peer.__address.number"), true);
  }
  /** Its hops. */
  $get_peer_hops(index: number): uint8 {
    checkIndex(index, 4, "device_seen.peer.hops[]");
    return this.$view.getUint8(this.$offset + 8 + index);
  }
  /** Sets what `$get_peer_hops` gives. */
  $set_peer_hops(index: number, value: uint8): void {
    checkIndex(index, 4, "device_seen.peer.hops[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_seen.peer.hops[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index, value);
  }
  get kind(): number { return this.$view.getUint16(this.$offset + 12, true); }
  set kind(value: number) { this.$view.setUint16(this.$offset + 12, uint16(value, this, "kind"), true); }
  get state(): number { return this.$view.getUint8(this.$offset + 14); }
  set state(value: number) { this.$view.setUint8(this.$offset + 14, uint8(value, this, "state")); }
  get features(): number { return this.$view.getUint8(this.$offset + 15); }
  set features(value: number) { this.$view.setUint8(this.$offset + 15, uint8(value, this, "features")); }
  /** Seconds. */
  $get_times_tv_sec(index: number): seconds_t {
    checkIndex(index, 2, "device_seen.times[].tv_sec");
    return this.$view.getBigInt64(this.$offset + 16 + index * 16, true);
  }
  /** Sets what `$get_times_tv_sec` gives. */
  $set_times_tv_sec(index: number, value: seconds_t): void {
    checkIndex(index, 2, "device_seen.times[].tv_sec");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `device_seen.times[${index}].tv_sec`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + 16 + index * 16, value, true);
  }
  /** Microseconds. */
  $get_times_tv_usec(index: number): number {
    checkIndex(index, 2, "device_seen.times[].tv_usec");
    return this.$view.getInt32(this.$offset + 24 + index * 16, true);
  }
  /** Sets what `$get_times_tv_usec` gives. */
  $set_times_tv_usec(index: number, value: number): void {
    checkIndex(index, 2, "device_seen.times[].tv_usec");
    if (typeof value !== "number" || (value | 0) !== value) {
      checkInteger(value, `device_seen.times[${index}].tv_usec`, 0x7fffffff, -0x80000000);
    }
    this.$view.setInt32(this.$offset + 24 + index * 16, value, true);
  }
}

/**
 * Size of {@link device_seen}, in bytes.
 *
 * As laid out on i386.
 */
export const device_seen_SIZE_i386 = 40;
/**
 * The members of {@link device_seen}: offsets in bytes, and integers of C.
 *
 * As laid out on i386.
 */
export const device_seen_MEMBERS_i386 = {
  times: { offset: 16 }, features: { offset: 15, type: "uint8_t" }, state: { offset: 14, type: "uint8_t" },
  kind: { offset: 12, type: "uint16_t" }, peer: { offset: 4 }, address: { offset: 0 },
} as const;

/**
 * Reads a {@link device_seen} at `offset`, in bytes; into `into`, where it is given.
 *
 * As laid out on i386.
 */
export function read_device_seen_i386(view: DataView, offset: number, into?: Writable<device_seen>): device_seen {
  try {
    into ??= new device_seen_value(); if (offset >>> 0 !== offset) throw Error();
    into.times = arrayFrom(2, (index) => read_net_time_i386(view, offset + 16 + index * 12));
    into.address = read_net_address(view, offset); into.peer = read_net_peer(view, offset + 4);
    into.kind = view.getUint16(offset + 12, true); into.state = view.getUint8(offset + 14);
    into.features = view.getUint8(offset + 15); return into;
  } catch (error) { checkPlace(view, offset, 40, "device_seen"); throw error; }
}

/**
 * Writes a {@link device_seen} at `offset`, in bytes: all of it or nothing.
 *
 * As laid out on i386.
 */
export function write_device_seen_i386(view: DataView, offset: number, value: device_seen): void {
  const checked = check_device_seen_i386(value, "device_seen");
  checkPlace(view, offset, 40, "device_seen");
  write_device_seen_i386_unchecked(view, offset, checked);
}

/**
 * Writes a {@link device_seen} without a check: what is out of range is cut off.
 *
 * As laid out on i386.
 */
export function write_device_seen_i386_unchecked(view: DataView, offset: number, value: device_seen): void {
  write_net_address_unchecked(view, offset, value.address);
  write_net_peer_unchecked(view, offset + 4, value.peer);
  for (let index = 0; index < 2; index++) {
    const element = value.times[index];
    if (element !== undefined) write_net_time_i386_unchecked(view, offset + 16 + index * 12, element);
    else putBytes(view, offset + 16 + index * 12, 12);
  }
  view.setUint32(offset + 12, (value.kind & 0xffff) | ((value.state & 0xff) << 16) | (value.features << 24), true);
}

/** A copy of a `device_seen`; refuses what is none. */
function check_device_seen_i386(value: device_seen, path: string): device_seen {
  checkObject(value, path);
  return {
    address: check_net_address(value.address, `${path}.address`),
    peer: check_net_peer(value.peer, `${path}.peer`),
    kind: checkInteger(value.kind, `${path}.kind`, 0xffff),
    state: checkInteger(value.state, `${path}.state`, 0xff),
    features: checkInteger(value.features, `${path}.features`, 0xff),
    times: checkArray(value.times, 2, `${path}.times`, (element, at) => check_net_time_i386(element, at)),
  };
}

/**
 * {@link device_seen} in place, in a slot or a table: see {@link Table}.
 *
 * As laid out on i386.
 */
export class device_seen_table_i386 extends Table<typeof device_seen_MEMBERS_i386>
  implements Omit<device_seen, "address" | "peer" | "times"> {
  constructor(...entries: Entries) { super(entries, 40, "device_seen", device_seen_MEMBERS_i386); }
  $at(index: number): this { return this.$move(index, 40); }
  /** As octets. */
  $get_address_octets(index: number): number {
    checkIndex(index, 4, "device_seen.address.octets[]");
    return this.$view.getUint8(this.$offset + index);
  }
  /** Sets what `$get_address_octets` gives. */
  $set_address_octets(index: number, value: number): void {
    checkIndex(index, 4, "device_seen.address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_seen.address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + index, value);
  }
  /** As a number. */
  get address_number(): number { return this.$view.getUint32(this.$offset, true); }
  set address_number(value: number) { this.$view.setUint32(this.$offset, uint32(value, this, "address.number"), true); }
  /** As octets. */
  $get_peer___address_octets(index: number): number {
    checkIndex(index, 4, "device_seen.peer.__address.octets[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_peer___address_octets` gives. */
  $set_peer___address_octets(index: number, value: number): void {
    checkIndex(index, 4, "device_seen.peer.__address.octets[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_seen.peer.__address.octets[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
  /** As a number. */
  get peer___address_number(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set peer___address_number(value: number) {
    this.$view.setUint32(this.$offset + 4, uint32(value, this, "peer.__address.number"), true);
  }
  /** Its hops. */
  $get_peer_hops(index: number): uint8 {
    checkIndex(index, 4, "device_seen.peer.hops[]");
    return this.$view.getUint8(this.$offset + 8 + index);
  }
  /** Sets what `$get_peer_hops` gives. */
  $set_peer_hops(index: number, value: uint8): void {
    checkIndex(index, 4, "device_seen.peer.hops[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `device_seen.peer.hops[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 8 + index, value);
  }
  get kind(): number { return this.$view.getUint16(this.$offset + 12, true); }
  set kind(value: number) { this.$view.setUint16(this.$offset + 12, uint16(value, this, "kind"), true); }
  get state(): number { return this.$view.getUint8(this.$offset + 14); }
  set state(value: number) { this.$view.setUint8(this.$offset + 14, uint8(value, this, "state")); }
  get features(): number { return this.$view.getUint8(this.$offset + 15); }
  set features(value: number) { this.$view.setUint8(this.$offset + 15, uint8(value, this, "features")); }
  /** Seconds. */
  $get_times_tv_sec(index: number): seconds_t {
    checkIndex(index, 2, "device_seen.times[].tv_sec");
    return this.$view.getBigInt64(this.$offset + 16 + index * 12, true);
  }
  /** Sets what `$get_times_tv_sec` gives. */
  $set_times_tv_sec(index: number, value: seconds_t): void {
    checkIndex(index, 2, "device_seen.times[].tv_sec");
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      checkInteger(value, `device_seen.times[${index}].tv_sec`, 0x7fffffffffffffffn, -0x8000000000000000n);
    }
    this.$view.setBigInt64(this.$offset + 16 + index * 12, value, true);
  }
  /** Microseconds. */
  $get_times_tv_usec(index: number): number {
    checkIndex(index, 2, "device_seen.times[].tv_usec");
    return this.$view.getInt32(this.$offset + 24 + index * 12, true);
  }
  /** Sets what `$get_times_tv_usec` gives. */
  $set_times_tv_usec(index: number, value: number): void {
    checkIndex(index, 2, "device_seen.times[].tv_usec");
    if (typeof value !== "number" || (value | 0) !== value) {
      checkInteger(value, `device_seen.times[${index}].tv_usec`, 0x7fffffff, -0x80000000);
    }
    this.$view.setInt32(this.$offset + 24 + index * 12, value, true);
  }
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

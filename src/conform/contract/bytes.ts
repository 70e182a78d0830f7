import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/aggregate.ts";
import type { Integer, Member, Struct } from "../../model/type.ts";
import { scalarIn } from "../../model/walk.ts";

/** Bytes from `start` on, before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The integers of one member of a struct: one, or those of an array. Read without their sign. */
export class MemberReader {
  readonly #offset: number;
  readonly #integer: Integer;
  readonly #littleEndian: boolean;
  /** Number of integers. */
  readonly length: number;

  /** @throws Error where the member is not in `struct` or holds no integers. */
  constructor(struct: Struct, member: Member, abi: Abi) {
    const index = struct.members.findIndex(({ name }) => name === member.name);
    const own = struct.members[index];
    const place = layoutOf(struct, abi).members[index];
    const scalar = own && scalarIn(own.type);
    if (own === undefined || place === undefined || scalar === undefined) {
      throw new Error(`${struct.name ?? "a struct"} has no integer ${member.name}`);
    }
    this.#offset = place.offset;
    this.#integer = scalar.integer;
    this.#littleEndian = abi.byteOrder === "little";
    this.length = own.type.kind === "array" ? own.type.length : 1;
  }

  /** The bits of integer number `index`, from 0; modulo 2 to the number of its bits. */
  read({ buffer, byteOffset, length }: Uint8Array, index = 0): bigint {
    const { bits } = this.#integer;
    const offset = this.#offset + (index * bits) / 8;
    const view = new DataView(buffer, byteOffset, length);
    switch (bits) {
      case 8:
        return BigInt(view.getUint8(offset));
      case 16:
        return BigInt(view.getUint16(offset, this.#littleEndian));
      case 32:
        return BigInt(view.getUint32(offset, this.#littleEndian));
      case 64:
        return view.getBigUint64(offset, this.#littleEndian);
    }
  }

  /** The bits under which `value` is stored here. */
  stored(value: bigint): bigint {
    return BigInt.asUintN(this.#integer.bits, value);
  }
}

/** Bytes as people read them. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replaceAll(/(..)(?=.)/g, "$1 ");
}

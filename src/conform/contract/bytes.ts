import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/aggregate.ts";
import { readInteger } from "../../model/integer.ts";
import type { Integer, Member, Struct } from "../../model/type.ts";
import { scalarIn } from "../../model/nested-types.ts";

/** Bytes from `start` on, before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The integers of one member of a struct: one, or those of an array. Read without their sign. */
export class MemberReader {
  readonly #offset: number;
  readonly #integer: Integer;
  readonly #byteOrder: "little" | "big";
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
    this.#byteOrder = abi.byteOrder;
    this.length = own.type.kind === "array" ? own.type.length : 1;
  }

  /**
   * The bits of integer number `index`, from 0; modulo 2 to the number of its bits.
   *
   * @throws RangeError where the bytes end before.
   */
  read(bytes: Uint8Array, index = 0): bigint {
    const { bits } = this.#integer;
    const offset = this.#offset + (index * bits) / 8;
    const value = readInteger(bytes, offset, this.#integer, this.#byteOrder);
    if (value === undefined) throw new RangeError(`there are no ${bits} bits at byte ${offset}`);
    return this.stored(value);
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

import type { Abi } from "../model/layout/abi.ts";
import { readInteger } from "../model/integer.ts";
import type { Field, Problem } from "./decoded.ts";
import type { Integer } from "../model/type.ts";

/** Takes bytes apart and gathers what it finds. */
export class Reader {
  readonly abi: Abi;
  readonly fields: Field[] = [];
  readonly problems: Problem[] = [];
  readonly #bytes: Uint8Array;
  readonly byteOrder: "little" | "big";

  constructor(bytes: Uint8Array, byteOrder: "little" | "big", abi: Abi) {
    this.#bytes = bytes;
    this.byteOrder = byteOrder;
    this.abi = abi;
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#bytes.length;
  }

  /** Those of `size` bytes at `offset` that are there. */
  bytes(offset: number, size: number): Uint8Array {
    return this.#bytes.subarray(offset, offset + size);
  }

  /** The integer at `offset`; `undefined` where it is not all there. */
  integer(offset: number, integer: Integer): bigint | undefined {
    return readInteger(this.#bytes, offset, integer, this.byteOrder);
  }

  add(path: string, offset: number, size: number, value?: bigint, meaning = ""): void {
    this.fields.push({ path, offset, size, bytes: this.bytes(offset, size), value, meaning });
  }

  problem(path: string, offset: number, message: string): void {
    this.problems.push({ path, offset, message });
  }

  /** Adds bytes that should be 0. */
  addZeros(path: string, offset: number, size: number, what: string): void {
    this.add(path, offset, size, undefined, what);
    if (this.bytes(offset, size).some((byte) => byte !== 0)) {
      this.problem(path, offset, `${what} is not 0`);
    }
  }
}

import type { Abi } from "../../layout/abi.ts";

/** A C compiler that shows which bytes C stores for one ABI, and what it reads from bytes. */
export interface Witness {
  /** How messages name it: `packaged clang s390x`. */
  readonly name: string;
  /** The entry of the ABI table whose layout and byte order the witness has. */
  readonly abi: Abi;
}

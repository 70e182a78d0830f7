import type { Integer } from "../../src/model/type.ts";
import { pathText, type Leaf } from "./tree.ts";

/** One integer of a value, as C reaches it. */
export interface Slot {
  /** How messages name it: `netif_extra_info.u.gso.size`, `ADD_GREF_MAPPING_request.entries`. */
  readonly place: string;
  /** C for the object that holds it, where `s` points to the struct or union. */
  readonly object: string;
  /** What the object holds. */
  readonly integer: Integer;
  /** The object belongs to a struct that carries messages, and the word in it has a type of its own. */
  readonly carried: boolean;
  /** The macro that has the value, where C is to store that. */
  readonly macro: string | undefined;
  readonly value: bigint;
  /** Where it should be, in bytes; for messages alone. `undefined` where it is in no bytes. */
  readonly offset: number | undefined;
  /** Bytes of the object. */
  readonly size: number;
}

/** One value that TypeScript has written and read, ready to be held against C. */
export interface Sample {
  /** What the value is one of: `netif_extra_info`, `ADD_GREF_MAPPING_request`. */
  readonly subject: string;
  /** Which one of the values of its subject, from 0. */
  readonly index: number;
  /** The C type that holds it. */
  readonly type: string;
  /** C for the number of its bytes, where `s` points to it. */
  readonly size: string;
  /** What C is to store, over bytes that are 0. */
  readonly stored: readonly Slot[];
  /** What TypeScript wrote for that. */
  readonly written: Uint8Array;
  /** Bytes that C is to read from. */
  readonly image: Uint8Array;
  /** What TypeScript read from {@link Sample.image}. */
  readonly loaded: readonly Slot[];
  /** Reads with TypeScript; throws where it refuses. */
  readonly read: (bytes: Uint8Array) => readonly Slot[];
}

/** The slot of one integer of a struct or union called `name`. */
export function slotOf(
  { steps, byte, isOfArray, integer, value, offset }: Leaf,
  name: string,
): Slot {
  const path = pathText(steps);
  const whole = path === "" ? "*s" : `s->${path.slice(1)}`;
  const place = byte === undefined ? `${name}${path}` : `${name}${path}.raw[${byte}]`;
  const array = `((unsigned char *)s->${pathText(steps.slice(0, -1)).slice(1)})[${steps.at(-1)}]`;
  const own = isOfArray === true ? array : whole;
  const object = byte === undefined ? own : `((unsigned char *)&${whole})[${byte}]`;
  const size = integer.bits / 8;
  return { place, object, integer, carried: false, macro: undefined, value, offset, size };
}

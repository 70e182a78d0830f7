/** Hexadecimal digits, two per byte, in the order of memory. */
export type Hex = string;

/** Writes bytes as hexadecimal digits. */
export function hexOf(bytes: Uint8Array): Hex {
  return Buffer.from(bytes).toString("hex");
}

/** The bytes that hexadecimal digits stand for. */
export function bytesOf(hex: Hex): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

/** All scenarios of a spec as bytes, for a backend in any language. */
export interface Vectors {
  /** Name of the spec: `netif`. */
  readonly spec: string;
  /** Pages of 4,096 bytes that a run needs. */
  readonly pages: number;
  readonly vectors: readonly Vector[];
}

/** One scenario: what a frontend does, and what it must find. */
export interface Vector {
  /** Unique: `ADD_GREF_MAPPING_last_entry_not_granted`. */
  readonly name: string;
  /** What it shows, in prose. */
  readonly says: string;
  /** Replies and rules that it shows: `ADD_GREF_MAPPING.INVALID_PARAMETER`, `ADD_GREF_MAPPING.allOrNothing`. */
  readonly proves: readonly string[];
  /** What the backend has to be made like: `static-grants: 8`. A backend that can't is not asked. */
  readonly options: Readonly<Record<string, number>>;
  readonly steps: readonly VectorStep[];
}

/** One thing that the frontend does, or looks for. */
export type VectorStep = { readonly says?: string } & (
  | {
      readonly do: "grant";
      readonly ref: number;
      readonly page: number;
      readonly access: "read-only" | "read-write";
    }
  /** Takes a grant back; `allowed` says whether the hypervisor lets it, which it does unless it is mapped. */
  | { readonly do: "revoke"; readonly ref: number; readonly allowed: boolean }
  /** From now on the hypervisor refuses to map `ref`, and to copy from or to it. */
  | { readonly do: "refuse"; readonly ref: number }
  /** Writes a key into the frontend's folder of xenstore. */
  | { readonly do: "key"; readonly path: string; readonly value: string }
  /**
   * Sets up a ring in a page: its indices, which begin at `start` (absent: 0); the ring's name is that
   * of the spec.
   */
  | { readonly do: "ring"; readonly ring: string; readonly page: number; readonly start?: number }
  | { readonly do: "connect" }
  | { readonly do: "disconnect" }
  | { readonly do: "write"; readonly page: number; readonly offset: number; readonly bytes: Hex }
  /** When the backend next maps or unmaps `ref`, or copies from or to it, these bytes change first. */
  | {
      readonly do: "change";
      readonly ref: number;
      readonly page: number;
      readonly offset: number;
      readonly bytes: Hex;
    }
  /** Puts a request into the next slot of the ring in `page`, and advances req_prod. */
  | { readonly do: "request"; readonly page: number; readonly bytes: Hex }
  /** Sends an event to the backend's port, and waits until the backend is idle. */
  | { readonly do: "notify"; readonly port: number }
  /** Hands the backend bytes from behind it, and waits until it is idle. */
  | { readonly do: "deliver"; readonly bytes: Hex }
  /**
   * The responses that have come on the ring in `page` since the last look are these, in any order.
   * Each is a list of bytes, of which any will do, and a mask of the bits that count (absent: all).
   * A response that is shorter than its slot begins the slot; what follows it does not count.
   */
  | {
      readonly do: "responses";
      readonly page: number;
      readonly expected: readonly ExpectedResponse[];
    }
  /** These bytes are in the page. */
  | { readonly do: "memory"; readonly page: number; readonly offset: number; readonly bytes: Hex }
  /** Of all grants, exactly these are mapped. */
  | { readonly do: "mapped"; readonly refs: readonly number[] }
  /** What the backend has handed on since the last look. */
  | { readonly do: "emitted"; readonly bytes: readonly Hex[] }
);

/** A response that will do. */
export interface ExpectedResponse {
  readonly anyOf: readonly Hex[];
  readonly mask?: Hex;
}

/** A stretch of bytes under the name that the spec gives it. */
export interface Field {
  /** From the struct down: `u.gso.size`, `data[1]`. */
  readonly path: string;
  /** In bytes from the start. */
  readonly offset: number;
  /** Bytes that the field should have. */
  readonly size: number;
  /** Those of its bytes that are there. */
  readonly bytes: Uint8Array;
  /** The number, if it is one and is all there. */
  readonly value: bigint | undefined;
  /** What the value means: macros of C, or a remark. */
  readonly meaning: string;
}

/** Something wrong with the bytes. */
export interface Problem {
  readonly path: string;
  /** In bytes from the start. */
  readonly offset: number;
  readonly message: string;
}

/** Bytes taken apart. */
export interface Decoded {
  /** What the bytes were taken for. */
  readonly title: string;
  /** How many bytes it has. */
  readonly size: number;
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
}

/** What a spec says of an array whose length is not part of its type. */
export interface FlexibleOptions {
  /** The integer beside the array that has the number of elements; without it, they are all that follows. */
  readonly count?: string;
  /**
   * The integer beside the array that has the number of its bytes, or `true` where none has it. The elements are
   * not one behind the other, because they have different sizes, so that TypeScript has the bytes.
   */
  readonly bytes?: string | true;
  /** The largest number of elements, or of bytes where there is `bytes`, that readers and writers take. */
  readonly most?: number;
  /** 0 where the header has the old spelling, `entries[0]` for `entries[]`. */
  readonly length?: 0;
}

/** The length of an array at the end of a struct that is not part of its type. */
export interface FlexibleLength extends FlexibleOptions {
  readonly kind: "flexible";
}

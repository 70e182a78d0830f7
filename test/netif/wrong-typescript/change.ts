/** A change of one place of the backend. */
export interface Change {
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/** An error that a backend can have: changes of the right one. */
export interface Wrong {
  readonly name: string;
  /** What it breaks: a rule or a status of a message or ring, `ADD_GREF_MAPPING.allOrNothing`. */
  readonly breaks: string;
  readonly changes: readonly Change[];
}

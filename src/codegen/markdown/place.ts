/** A place of the model that has an anchor: a declaration, or a part of one as links name it. */
export interface Place {
  readonly declaration: string;
  readonly part: readonly string[];
}

/** A place with the name under which it is mentioned. */
export interface Mention extends Place {
  readonly label: string;
  /** What kind of thing it is, where the name alone does not say so. */
  readonly role?: string;
}

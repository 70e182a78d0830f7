/** A stretch of a source file. Lines and columns count from 1; `end` is exclusive. */
export interface Span {
  /** Absolute path of the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where the values of some parts stand, by the name of the part; those that a spec leaves out have the place of the whole. */
export type Places<P extends string> = Readonly<Record<P, Span>>;

/** Whether a place comes before another one of the same file. */
export function isBefore(
  one: Pick<Span, "line" | "column">,
  other: Pick<Span, "line" | "column">,
): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** The first character of a file: for what has no place of its own in it. */
export function startOf(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
}

/** Something with a name that a message mentions, and where it is declared. */
export interface NamedPlace {
  readonly name: string;
  readonly span: Span;
}

/** A stretch of a source file. Lines and columns count from 1; `end` is exclusive. */
export interface Span {
  /** Absolute path of the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

import type { Span } from "../../model/span.ts";

/** The text of a template, and the absolute path of its file. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** The place of what stands at `offset`, has `length` characters and is on one line. */
export function placeIn({ file, text }: TemplateSource, offset: number, length: number): Span {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  return { file, line, column, endLine: line, endColumn: column + length };
}

import type { ts } from "ts-morph";
import type { Span } from "../diagnostics/core/span.ts";

/** Line and column of an offset, from 1. */
export function positionOf(
  source: ts.SourceFile,
  offset: number,
): { line: number; column: number } {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

/** The place of what stands in `source` from one offset up to another one. */
export function spanOf(file: string, source: ts.SourceFile, start: number, end: number): Span {
  const to = positionOf(source, end);
  return { file, ...positionOf(source, start), endLine: to.line, endColumn: to.column };
}

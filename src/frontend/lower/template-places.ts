import type { Span } from "../../diagnostics/core/span.ts";
import { operandMark } from "../parse/c-tokens.ts";
import type { Expression } from "./source-map.ts";

/** The place of a part of a template; an operand is one character of the text. */
export function spanWithin(
  texts: readonly string[],
  expression: Expression | undefined,
  start: number,
  end: number,
): Span | undefined {
  const from = positionAt(texts, expression, start);
  const to = positionAt(texts, expression, end);
  if (expression === undefined || from === undefined || to === undefined) return undefined;
  const { file } = expression.span;
  return { file, ...from, endLine: to.line, endColumn: to.column };
}

function positionAt(
  texts: readonly string[],
  expression: Expression | undefined,
  offset: number,
): { line: number; column: number } | undefined {
  let start = 0;
  for (const [index, text] of texts.entries()) {
    const place = expression?.texts[index];
    if (place === undefined) return undefined;
    // The end of a text is the start of the `${` behind it.
    if (offset <= start + text.length) {
      const lines = text.slice(0, offset - start).split("\n");
      const last = lines.at(-1)?.length ?? 0;
      const { line, column } = place;
      return {
        line: line + lines.length - 1,
        column: lines.length === 1 ? column + last : last + 1,
      };
    }
    start += text.length + operandMark.length;
  }
  return undefined;
}

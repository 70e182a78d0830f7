import type { HeaderText, TextRange } from "../header/header-text.ts";
import { scanDirectives } from "./directives.ts";
import { withoutRanges } from "./text-ranges.ts";

/**
 * The first brace of a header that opens in a branch of a condition and closes outside of it, so that the parts of
 * a declaration are none themselves.
 */
export function splitBrace(header: HeaderText): TextRange | undefined {
  const { all, conditionsAt } = scanDirectives(header);
  const text = withoutRanges(header.text, [...header.comments, ...all]);
  const branchAt = (offset: number) =>
    conditionsAt(offset)
      .map(({ start }) => start)
      .join();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'|[{}]/g)) {
    if (sign === "{") open.push(index);
    if (sign !== "}") continue;
    const start = open.pop();
    const isWhole = start === undefined || branchAt(start) === branchAt(index);
    if (!isWhole && !/\bextern\s+$/.test(text.slice(0, start).replace(/"C"\s*$/, "")))
      return { start, end: start + 1 };
  }
  return undefined;
}

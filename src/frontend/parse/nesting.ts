import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";

/** How many brackets around one another a spec may have: each step has a call for each of them. */
const deepest = 250;

/**
 * The finding for a module whose brackets are nested too deeply to be parsed; `undefined` where they are not.
 * Those of strings and comments count as well, which makes no difference to anybody.
 *
 * @param file - absolute path.
 */
export function nestingFinding(file: string, text: string): Diagnostic | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    depth = "([{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth <= deepest) continue;
    const lines = text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/);
    const line = lines.length;
    const column = (lines.at(-1) ?? "").length + 1;
    const span = { file, line, column, endLine: line, endColumn: column + 1 };
    return catalogue.syntax.finding("tooDeep", span, deepest);
  }
  return undefined;
}

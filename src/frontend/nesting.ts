import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";

/** How many brackets around one another a spec may have: each phase has a call for each of them. */
const deepest = 250;

/**
 * A finding for each module whose brackets are nested too deeply to be read. Those of texts and comments
 * count as well, which makes no difference to anybody.
 *
 * @param sources - text of each module by absolute path.
 */
export function nestingFindings(sources: ReadonlyMap<string, string>): readonly Diagnostic[] {
  return [...sources].flatMap(([file, text]) => {
    let depth = 0;
    for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
      depth = "([{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
      if (depth > deepest) return [finding(file, text.slice(0, index))];
    }
    return [];
  });
}

function finding(file: string, before: string): Diagnostic {
  const lines = before.split(/\r\n|[\n\r\u2028\u2029]/);
  const line = lines.length;
  const column = (lines.at(-1) ?? "").length + 1;
  const span = { file, line, column, endLine: line, endColumn: column + 1 };
  return catalogue.syntax.finding("tooDeep", span, deepest);
}

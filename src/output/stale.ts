import { resolve } from "node:path";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { startOf } from "../diagnostics/core/span.ts";
import type { Comparison } from "./compare.ts";

const { finding } = catalogue["stale-output"];

/**
 * A finding for each file that is not as it should be, at the first line that differs.
 *
 * @param command - what mends it.
 */
export function staleFindings(files: readonly Comparison[], command: string): Diagnostic[] {
  return files
    .filter(({ fresh }) => !fresh)
    .map(({ path, text, current }) => {
      const start = startOf(resolve(path));
      if (current === undefined) return finding("missing", start, command);
      const line = firstDifference(current.toString(), text);
      return finding("different", { ...start, line, endLine: line }, command);
    });
}

/** The first line, from 1, in which two texts differ; the last one where one text goes on after the other. */
function firstDifference(current: string, text: string): number {
  const lines = current.split("\n");
  const others = text.split("\n");
  const index = lines.findIndex((line, at) => line !== others[at]);
  return index === -1 ? lines.length : index + 1;
}

import { createTwoFilesPatch } from "diff";
import { resolve } from "node:path";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { startOf } from "../diagnostics/core/span.ts";
import { printable } from "../text/text.ts";
import type { Comparison } from "./compare.ts";

const { finding } = catalogue["stale-output"];

/**
 * A diagnostic for each file that is not up to date, at the first line that differs.
 *
 * @param command - writes the files again.
 */
export function checkOutputs(files: readonly Comparison[], command: string): Diagnostic[] {
  return files
    .filter(({ upToDate }) => !upToDate)
    .map(({ path, text, current }) => {
      const start = startOf(resolve(path));
      if (current === undefined) return finding("missing", start, command);
      const line = firstDifference(current.toString(), text);
      return finding("different", { ...start, line, endLine: line }, command);
    });
}

/** The first line, from 1, in which two texts differ; the last line of a text that the other one continues. */
function firstDifference(current: string, text: string): number {
  const lines = current.split("\n");
  const others = text.split("\n");
  const index = lines.findIndex((line, at) => line !== others[at]);
  return index === -1 ? lines.length : index + 1;
}

/** Changed lines beyond which a comparison takes seconds and helps nobody. */
const maximumEdits = 2000;

/**
 * The unified diff that brings a file up to date, as `patch -p0` takes it, except that control characters
 * are escaped: a carriage return is `^M`. Empty where the file is up to date.
 */
export function difference({ path, text, current, upToDate }: Comparison): string {
  if (upToDate) return "";
  const from = current === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, path, current?.toString() ?? "", text, "", "", {
    context: 3,
    maxEditLength: maximumEdits,
  });
  const heading = `--- ${printable(from)}\n+++ ${printable(path)}\n`;
  if (patch === undefined) return `${heading}(more than ${maximumEdits} lines differ)\n`;
  const hunks = patch.indexOf("@@");
  if (hunks === -1) return `${heading}(the bytes differ, the text does not)\n`;
  return heading + patch.slice(hunks).split("\n").map(escapeLine).join("\n");
}

function escapeLine(line: string): string {
  return line.replaceAll("\r", "^M").split("\t").map(printable).join("\t");
}

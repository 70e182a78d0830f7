import { createTwoFilesPatch } from "diff";
import { printable } from "../diagnostics/format/printable.ts";
import type { Comparison } from "./compare.ts";

/** Changed lines beyond which a comparison costs seconds and tells nobody anything. */
const maximumEdits = 2000;

/**
 * The unified diff that makes a stale file fresh, as `patch -p0` takes it but for what a terminal would
 * not show as it is: a carriage return is `^M`, another control character an escape. Empty where the file
 * is fresh.
 */
export function difference({ path, text, current, fresh }: Comparison): string {
  if (fresh) return "";
  const from = current === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, path, current?.toString() ?? "", text, "", "", {
    context: 3,
    maxEditLength: maximumEdits,
  });
  const heading = `--- ${printable(from)}\n+++ ${printable(path)}\n`;
  if (patch === undefined) return `${heading}(more than ${maximumEdits} lines differ)\n`;
  const hunks = patch.indexOf("@@");
  if (hunks === -1) return `${heading}(the bytes differ, the text does not)\n`;
  return heading + patch.slice(hunks).split("\n").map(shown).join("\n");
}

function shown(line: string): string {
  return line.replaceAll("\r", "^M").split("\t").map(printable).join("\t");
}

import { createTwoFilesPatch } from "diff";
import type { Comparison } from "./compare.ts";

/** Changed lines beyond which a comparison costs seconds and tells nobody anything. */
const maximumEdits = 2000;

/**
 * The unified diff that makes a stale file fresh, as `patch -p0` takes it but for carriage returns, which
 * show as `^M`. Empty where the file is fresh.
 */
export function difference({ path, text, current, fresh }: Comparison): string {
  if (fresh) return "";
  const from = current === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, path, current?.toString() ?? "", text, "", "", {
    context: 3,
    maxEditLength: maximumEdits,
  });
  const heading = `--- ${from}\n+++ ${path}\n`;
  if (patch === undefined) return `${heading}(more than ${maximumEdits} lines differ)\n`;
  const hunks = patch.indexOf("@@");
  if (hunks === -1) return `${heading}(the bytes differ, the text does not)\n`;
  return heading + patch.slice(hunks).replaceAll("\r", "^M");
}

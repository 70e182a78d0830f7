import { dirname, resolve } from "node:path";
import type { NoText } from "../../output/read-text.ts";
import type { Exported } from "../exported.ts";
import type { Export } from "../outline.ts";
import { verbatimText } from "../verbatim-text.ts";

/** Text of each file that a spec includes verbatim, by absolute path; or why it can't be read. */
export type VerbatimTexts = ReadonlyMap<string, string | NoText>;

/**
 * What the verbatim islands among `declarations` hold.
 *
 * @param folder - absolute path of the spec's folder.
 */
export async function verbatimTexts(
  declarations: readonly Exported[],
  folder: string,
): Promise<VerbatimTexts> {
  const files = declarations.flatMap(({ description: found, outline }) =>
    found.kind === "verbatim" && typeof found.file === "string"
      ? [verbatimPath(found.file, outline)]
      : [],
  );
  const texts = files.map(async (file) => [file, await verbatimText(file, folder)] as const);
  return new Map(await Promise.all(texts));
}

/** Absolute path of the file that a verbatim island takes its text from. It has to lie in the spec's folder. */
export function verbatimPath(file: string, written: Export): string {
  return resolve(dirname(written.span.file), file);
}

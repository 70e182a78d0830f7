import { dirname, resolve, sep } from "node:path";
import { type NoText, readText, realPathOf } from "../../output/file-system.ts";
import type { Exported } from "./modules.ts";
import type { ExportedProperty } from "./source-map.ts";

/** Text of each file that a spec includes verbatim, by absolute path; or why it can't be read. */
export type VerbatimTexts = ReadonlyMap<string, string | NoText>;

/**
 * The texts of the verbatim declarations among `declarations`.
 *
 * @param folder - absolute path of the spec's folder.
 */
export function verbatimTexts(declarations: readonly Exported[], folder: string): VerbatimTexts {
  const files = declarations.flatMap(({ description: found, expression }) =>
    found.kind === "verbatim" && typeof found.file === "string"
      ? [verbatimPath(found.file, expression)]
      : [],
  );
  return new Map(files.map((file) => [file, verbatimText(file, folder)]));
}

/** Absolute path of the file of a verbatim declaration. It has to be in the folder of the spec. */
export function verbatimPath(file: string, written: ExportedProperty): string {
  return resolve(dirname(written.span.file), file);
}

const outside: NoText = {
  isMissing: false,
  reason: "it is outside of the spec's folder",
  remedy: "copy it into the spec's folder",
};

/**
 * The text of the C file at the absolute path `file`, which a spec includes verbatim; or why there is none. A
 * file outside of the spec's `folder`, or a link that leads there, is not a part of the spec.
 */
function verbatimText(file: string, folder: string): string | NoText {
  if (!file.startsWith(folder + sep)) return outside;
  const text = readText(file);
  if (typeof text !== "string") return text;
  return realPathOf(file).startsWith(realPathOf(folder) + sep) ? text : outside;
}

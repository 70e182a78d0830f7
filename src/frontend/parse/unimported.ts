import { basename, dirname, join } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { startOf } from "../../diagnostics/core/span.ts";
import { namesBelow, namesIn, readText } from "../../output/file-system.ts";
import { scenariosFileEnding } from "../scenarios-file.ts";
import { exportsOf, importsOf } from "./names.ts";
import { nestingFinding, parseText } from "./source-file.ts";

/**
 * Finds modules that are not imported, so that their declarations would be in no output: all in the folder of
 * the spec, `netif` for `netif.ts`, and beside the spec those that use the language and are not specs.
 *
 * @param spec - absolute path of the spec.
 * @param modules - absolute paths of the modules that it reaches.
 */
export function unimportedModules(
  spec: string,
  modules: ReadonlySet<string>,
): readonly Diagnostic[] {
  const own = filesIn(folderOf(spec), namesBelow);
  const beside = filesBeside(dirname(spec));
  const found = [...own, ...[...beside].filter(isUnimported).map(([file]) => file)];
  return found
    .filter((file) => !modules.has(file))
    .toSorted()
    .map((file) => catalogue["unlisted-declaration"].finding("unimported", startOf(file)));

  function isUnimported([file, text]: readonly [string, string]): boolean {
    if (modules.has(file) || dirname(file) !== dirname(spec) || !text.includes("abispec"))
      return false;
    if (file.endsWith(scenariosFileEnding)) return false;
    const name = basename(file, ".ts");
    const endings = [".", '"', "'"].map((end) => `/${name}${end}`);
    if ([...beside.values()].some((one) => endings.some((path) => one.includes(path))))
      return false;
    if (nestingFinding(file, text) !== undefined) return false;
    const { source } = parseText(file, text);
    return (
      importsOf(source).some(({ specifier, isType }) => specifier.text === "abispec" && !isType) &&
      exportsOf(source).every((one) => one.name !== "default")
    );
  }
}

/** Text of each module in a folder, and in the folders of the specs there, by absolute path. */
function filesBeside(folder: string): ReadonlyMap<string, string> {
  const beside = filesIn(folder, namesIn);
  const below = beside.flatMap((file) => filesIn(folderOf(file), namesBelow));
  const texts = new Map<string, string>();
  for (const file of [...beside, ...below]) {
    const text = readText(file);
    if (typeof text === "string") texts.set(file, text);
  }
  return texts;
}

function folderOf(spec: string): string {
  return spec.replace(/\.[^./\\]+$/, "");
}

/** Absolute paths of the modules in a folder; none where it cannot be read. */
function filesIn(folder: string, list: typeof namesIn): readonly string[] {
  return list(folder)
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => join(folder, file));
}

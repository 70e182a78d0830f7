import type { EvaluatedSpec } from "../evaluate/evaluate.ts";
import { invalidTexts } from "../parse/module.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import type { SpecModules } from "./lower.ts";
import { invalidNames, loadedModule } from "./modules.ts";
import { wordsIn } from "./names.ts";
import { readModule } from "./read-module.ts";

/**
 * The modules of a spec, each with what it evaluated to.
 *
 * @param root - absolute path of the spec.
 */
export function specModules(
  root: string,
  { modules }: ParsedSpec,
  { namespaces }: EvaluatedSpec,
): SpecModules {
  const all = [...modules.values()];
  const ran = all.flatMap((module) => {
    const namespace = namespaces.get(module.file);
    if (namespace === undefined || module.file.endsWith(".json")) return [];
    return [{ source: readModule(module), namespace }];
  });
  const sources = ran.map(({ source }) => source);
  const loaded = ran.map(({ source, namespace }) => loadedModule(source, namespace));
  const isMissing = missingNames(all.flatMap(invalidTexts), invalidNames(loaded));
  return { root, modules: loaded, sources, isMissing };
}

/**
 * Tells of a name that nothing declares whether it may be declared in a part of the spec that can't be
 * read, so that there is nothing to report about it.
 *
 * @param texts - the parts that can't be read.
 * @param exported - names of the declarations that rest on those.
 */
function missingNames(
  texts: readonly string[],
  exported: readonly string[],
): (path: string) => boolean {
  const words = [...exported, ...texts.flatMap(wordsIn)];
  const known = new Set(words);
  return (path) => {
    const first = path.replace(/\..*/, "").replace(/^_/, "");
    return (
      known.has(first) ||
      words.some((word) => first.startsWith(`${word}_`)) ||
      texts.some((text) => text.includes(path))
    );
  };
}

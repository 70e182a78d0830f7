import type { EvaluatedSpec } from "../evaluate/evaluate.ts";
import { missingExports } from "../parse/imports.ts";
import { invalidTexts, mayHaveLostNames } from "../parse/module.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import type { CheckedTypes } from "../types/check-types.ts";
import { invalidNames, loadedModule, type LoadedModule } from "./modules.ts";
import { wordsIn } from "./names.ts";
import { readModule } from "./read-module.ts";
import type { ModuleSource } from "./source-map.ts";

/** The modules of a spec, as they were evaluated and as they are written. */
export interface SpecModules {
  /** Absolute path of the spec. */
  readonly root: string;
  /** The spec itself is first. */
  readonly modules: readonly LoadedModule[];
  /** In the same order. */
  readonly sources: readonly ModuleSource[];
  /** Whether a name may be declared in a part of the spec that could not be read. */
  readonly isMissing: (path: string) => boolean;
  /** Some of its declarations are lost, with their names. */
  readonly isIncomplete: boolean;
  /** Names that modules import and that nothing exports. */
  readonly unresolved: readonly string[];
  /** Names of constants that use what a statement with an error of TypeScript declares. */
  readonly dependents: ReadonlySet<string>;
}

/**
 * The modules of a spec, each with what it evaluated to.
 *
 * @param root - absolute path of the spec.
 */
export function specModules(
  root: string,
  { modules }: ParsedSpec,
  { dependents }: CheckedTypes,
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
  const hasName = missingNames(all.flatMap(invalidTexts), invalidNames(loaded));
  const isIncomplete = all.some(mayHaveLostNames);
  const isMissing = (path: string) => isIncomplete || hasName(path);
  const unresolved = missingExports(modules).map(({ name }) => name);
  return { root, modules: loaded, sources, isMissing, isIncomplete, unresolved, dependents };
}

/**
 * Returns whether a name may be declared in a part of the spec that could not be read. Then it is not
 * reported as unknown.
 *
 * @param texts - the parts that could not be read.
 * @param exported - names of the constants that depend on them.
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

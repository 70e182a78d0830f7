import { resolve } from "node:path";
import { elsewhere, type TypeFinding } from "../diagnostics/core/cascading.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Severities, Suppression } from "../diagnostics/core/suppression.ts";
import { readText } from "../output/read-text.ts";
import type { Model } from "../model/model.ts";
import { companionOf } from "./companion.ts";
import { invalidNames, loadedModule, type LoadedModule } from "./lower/modules.ts";
import { readTexts } from "./files.ts";
import { lowerSpec } from "./lower/lower.ts";
import { missingNames } from "./missing-names.ts";
import { nestingFindings } from "./nesting.ts";
import type { ModuleSource } from "./lower/source-map.ts";
import { Recovery, type Ran } from "./recovery.ts";
import { readModule } from "./lower/read-module.ts";
import { typeFindings } from "./type-findings.ts";
import { parsedModules, typeProgram } from "./type-program.ts";

const fileSystem = catalogue["file-system"];

/** A spec as it was read. */
export interface Loaded {
  /** `undefined` where there is not enough of a spec to go on with. */
  readonly model: Model | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What TypeScript found besides. */
  readonly typeErrors: readonly TypeFinding[];
  readonly severities: Severities;
  readonly suppressions: readonly Suppression[];
  /** Text of each file that was read, or looked for, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute path of each file whose change may change the result. */
  readonly inputs: readonly string[];
}

/**
 * Reads a spec: evaluates it for meaning, reads it for order, prose and places, and joins the two.
 *
 * @param path - path of the spec, from the working folder.
 */
export async function load(path: string): Promise<Loaded> {
  const root = resolve(path);
  const text = await readText(root);
  if (typeof text !== "string") {
    const finding = text.isMissing
      ? catalogue["no-spec"].finding("unreadable", undefined, path)
      : fileSystem.finding("unreadable", undefined, path, text);
    return failed([finding], new Map(), [root]);
  }
  const companion = companionOf(root);
  const scenarios = await readText(companion);
  const isAccompanied = typeof scenarios === "string";
  if (!isAccompanied && !scenarios.isMissing) {
    const finding = fileSystem.finding("unreadable", undefined, companionOf(path), scenarios);
    return failed([finding], new Map(), [root, companion]);
  }
  return loadModules(root, companion, isAccompanied);
}

async function loadModules(
  root: string,
  companion: string,
  isAccompanied: boolean,
): Promise<Loaded> {
  const recovery = new Recovery(root, isAccompanied ? [companion] : []);
  const { findings } = recovery;
  const read = await recovery.read();
  const sources = await readTexts(read?.modules ?? filesOf([root, companion], findings));
  const inputs = [...new Set([...sources.keys(), companion])];
  if (read === undefined) return failed(findings, sources, inputs);
  const nested = nestingFindings(sources);
  if (nested.length > 0) return failed(nested, sources, inputs);
  const program = typeProgram(recovery.repaired(sources), recovery.brokenModules);
  const typeErrors = typeFindings(program);
  const ran = await recovery.run(read);
  if (ran === undefined) return { ...failed(findings, sources, inputs), typeErrors };
  const outlines = parsedModules(program, recovery.repaired(sources)).map(readModule);
  const modules = loadedModules(outlines, ran);
  const isMissing = missingNames(recovery.broken(sources), invalidNames(modules));
  const joined = await lowerSpec({ root, modules, sources: outlines, isMissing });
  const { model, severities, suppressions } = joined;
  return {
    model,
    diagnostics: [...findings, ...elsewhere(joined.diagnostics, findings)],
    typeErrors,
    severities,
    suppressions,
    sources,
    inputs: [...new Set([...inputs, ...joined.included])],
  };
}

/** Each module with what it evaluated to. */
function loadedModules(
  outlines: readonly ModuleSource[],
  { bundle, namespaces }: Ran,
): readonly LoadedModule[] {
  const ran = new Map(bundle.modules.map((file, index) => [file, namespaces[index]]));
  return outlines.map((outline) => loadedModule(outline, ran.get(outline.file) ?? {}));
}

/** The files that findings are about, after those that are read in any case. */
function filesOf(read: readonly string[], findings: readonly Diagnostic[]): readonly string[] {
  const files = findings.flatMap(({ span }) => (span === undefined ? [] : [span.file]));
  return [...new Set([...read, ...files])];
}

function failed(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  inputs: readonly string[],
): Loaded {
  return {
    model: undefined,
    diagnostics,
    typeErrors: [],
    severities: new Map(),
    suppressions: [],
    sources,
    inputs,
  };
}

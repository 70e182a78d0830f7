import { basename, resolve } from "node:path";
import { elsewhere, type TypeFinding } from "../diagnostics/core/cascading.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Severities, Suppression } from "../diagnostics/core/suppression.ts";
import { readText } from "../output/read-text.ts";
import type { Model } from "../model/model.ts";
import { scenariosFileOf } from "./scenarios-file.ts";

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
  if (!/\.[mc]?[jt]s$/.test(root)) {
    const finding = catalogue.syntax.finding("notTypeScript", undefined, basename(root));
    return failed([finding], new Map([[root, text]]), [root]);
  }
  const companion = scenariosFileOf(root);
  const scenarios = await readText(companion);
  if (typeof scenarios === "string") {
    const roots = [
      [root, text],
      [companion, scenarios],
    ] as const;
    return loadModules(root, companion, new Map(roots));
  }
  if (scenarios.isMissing) return loadModules(root, companion, new Map([[root, text]]));
  const finding = fileSystem.finding("unreadable", undefined, scenariosFileOf(path), scenarios);
  return failed([finding], new Map(), [root, companion]);
}

/** @param roots - absolute path and text of the spec, and of its scenarios if there are any. */
async function loadModules(
  root: string,
  scenarios: string,
  roots: ReadonlyMap<string, string>,
): Promise<Loaded> {
  // TypeScript takes a while to load: whoever reads no spec does without.
  const { parseSpec } = await import("./parse/parse.ts");
  const { checkTypes } = await import("./types/check-types.ts");
  const { evaluate } = await import("./evaluate/evaluate.ts");
  const { specModules } = await import("./lower/spec-modules.ts");
  const { lowerSpec } = await import("./lower/lower.ts");

  const parsed = await parseSpec(roots);
  const types = checkTypes(parsed);
  const evaluated = evaluate(parsed, types);
  const findings = [...parsed.findings, ...evaluated.findings];
  const sources = new Map([...parsed.modules].map(([file, { text }]) => [file, text]));
  const inputs = [...new Set([...sources.keys(), scenarios])];
  const typeErrors = types.findings;
  if (!evaluated.isComplete) return { ...failed(findings, sources, inputs), typeErrors };
  const { diagnostics, included, ...lowered } = await lowerSpec(
    specModules(root, parsed, evaluated),
  );
  return {
    ...lowered,
    diagnostics: [...findings, ...elsewhere(diagnostics, findings)],
    typeErrors,
    sources,
    inputs: [...new Set([...inputs, ...included])],
  };
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

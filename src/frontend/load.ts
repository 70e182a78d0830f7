import { basename, resolve } from "node:path";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Severities, Suppression } from "../diagnostics/core/suppression.ts";
import { isLarge, prepareForLarge } from "../large-spec.ts";
import type { Model } from "../model/model.ts";
import { readText } from "../output/file-system.ts";
import { Stopwatch } from "../stopwatch.ts";
import { scenariosFileOf } from "../language/scenario/scenario.ts";
import { evaluate, type EvaluatedSpec } from "./evaluate/evaluate.ts";
import { isSameCode } from "./evaluate/same-code.ts";
import { type LoweredHeader, lowerSpec } from "./lower/lower.ts";
import { type KnownSteps, type SpecModules, specModules } from "./lower/modules.ts";
import { unreadPaths } from "./parse/imports.ts";
import { type ParsedSpec, parseSpec, type ParseCache } from "./parse/parse.ts";
import { type CheckedTypes, checkTypes, noTypeErrors } from "./types/check-types.ts";
import { filesWithTypeErrors, isLong } from "./types/native-check.ts";
import { notOnSameLine, type TypeFinding } from "./types/cascading.ts";

/** A spec as it was read. */
export interface Loaded {
  /** `undefined` where there is not enough of a spec to go on with. */
  readonly model: Model | undefined;
  /** The headers of other specs whose declarations it imports, each after those that it imports. */
  readonly imports: readonly LoweredHeader[];
  /** What was found, except in those headers. */
  readonly diagnostics: readonly Diagnostic[];
  /** What TypeScript found; some of it may follow from other findings. */
  readonly typeErrors: readonly TypeFinding[];
  readonly severities: Severities;
  readonly suppressions: readonly Suppression[];
  /** Text of each file that was read, or looked for, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute path of each file whose change may change the result. */
  readonly inputs: readonly string[];
}

/** A spec without errors of types, and what it evaluated to without findings. */
interface LastEvaluation {
  readonly spec: ParsedSpec;
  readonly evaluated: EvaluatedSpec;
  /** The steps of its scenarios; none after a run with errors. */
  readonly steps: KnownSteps;
}

/** What is kept from one change of a watched spec to the next. */
export interface SpecCache {
  readonly parsed: ParseCache;
  /** By the absolute path of the spec. */
  readonly evaluated: Map<string, LastEvaluation>;
}

/** Forgets what lowering has kept of a spec: an error in it would not be found again. */
export function forgetLowered(path: string, { evaluated }: SpecCache): void {
  const root = resolve(path);
  const known = evaluated.get(root);
  if (known !== undefined) evaluated.set(root, { ...known, steps: new WeakMap() });
}

/**
 * Reads a spec: parses it, checks its types, evaluates it, and lowers what it evaluates to and how it is
 * written to the model.
 *
 * @param path - path of the spec, from the working folder.
 * @param cache - its modules as they were parsed last, and what they evaluated to.
 * @param stopwatch - takes the time of each step.
 */
export async function load(
  path: string,
  cache?: SpecCache,
  stopwatch = new Stopwatch(),
): Promise<Loaded> {
  const root = resolve(path);
  const text = readText(root);
  if (typeof text !== "string") {
    const finding = text.isMissing
      ? catalogue["no-spec"].finding("unreadable", undefined, path)
      : catalogue["file-system"].finding("unreadable", undefined, path, text);
    return failed([finding], new Map(), [root]);
  }
  if (!/\.[mc]?[jt]s$/.test(root)) {
    const finding = catalogue.syntax.finding("notTypeScript", undefined, basename(root));
    return failed([finding], new Map([[root, text]]), [root]);
  }
  const scenariosFile = scenariosFileOf(root);
  const scenarios = readText(scenariosFile);
  if (typeof scenarios !== "string" && !scenarios.isMissing) {
    const file = scenariosFileOf(path);
    const finding = catalogue["file-system"].finding("unreadable", undefined, file, scenarios);
    return failed([finding], new Map(), [root, scenariosFile]);
  }
  const roots = new Map([[root, text]]);
  if (typeof scenarios === "string") roots.set(scenariosFile, scenarios);
  const { modules, findings, typeErrors, sources, unread } = await readModules(
    root,
    roots,
    stopwatch,
    cache,
  );
  const inputs = [...new Set([...sources.keys(), scenariosFile, ...unread])];
  if (modules === undefined) return { ...failed(findings, sources, inputs), typeErrors };
  const { model, diagnostics, severities, suppressions, ...lowered } = lowerSpec(modules);
  const imports = lowered.imports.map((header) => ({
    ...header,
    diagnostics: notOnSameLine(header.diagnostics, findings),
  }));
  const included = [lowered, ...imports].flatMap((header) => header.included);
  stopwatch.lap("lower");
  return {
    model,
    imports,
    severities,
    suppressions,
    diagnostics: [...findings, ...notOnSameLine(diagnostics, findings)],
    typeErrors,
    sources,
    inputs: [...new Set([...inputs, ...included])],
  };
}

/** The modules of a spec, without their trees, which take more memory than anything else. */
interface ReadModules extends Pick<Loaded, "typeErrors" | "sources"> {
  /** `undefined` where the spec did not run to its end. */
  readonly modules: SpecModules | undefined;
  readonly findings: readonly Diagnostic[];
  /** Paths that modules import and that were not read. */
  readonly unread: readonly string[];
}

async function readModules(
  root: string,
  roots: ReadonlyMap<string, string>,
  stopwatch: Stopwatch,
  { parsed: trees, evaluated: last }: SpecCache = { parsed: new Map(), evaluated: new Map() },
): Promise<ReadModules> {
  const stop = new AbortController();
  const known = last.get(root);
  const startCheck = () => filesWithTypeErrors(roots.keys(), stop.signal);
  let wrongFiles = known === undefined ? startCheck() : undefined;
  const parsed = parseSpec(roots, trees);
  const texts = new Map([...parsed.modules].map(([file, { text }]) => [file, text]));
  // No earlier: only V8's next collection takes it into account.
  if (isLarge(texts.values())) prepareForLarge();
  stopwatch.lap("parse");
  // The native compiler would read modules that were refused, and differently what could not be parsed.
  if (parsed.findings.length > 0) {
    stop.abort();
    const types = await checkTypes(parsed);
    stopwatch.lap("check types");
    return readEvaluated(root, parsed, types, evaluate(parsed, types), stopwatch);
  }
  if (known !== undefined && isSameCode(known.spec, parsed)) {
    last.set(root, { ...known, spec: parsed });
    return readEvaluated(root, parsed, noTypeErrors, known.evaluated, stopwatch, known.steps);
  }
  wrongFiles ??= startCheck();
  const isSomeLong = [...parsed.modules.values()].some(isLong);
  if (isSomeLong || parsed.roots.length > roots.size) {
    stop.abort();
    wrongFiles = filesWithTypeErrors(parsed.roots, undefined, isSomeLong ? texts : undefined);
  }
  // Most specs have no errors of types, so that they can run while the native compiler looks for some.
  const evaluated = evaluate(parsed, noTypeErrors);
  const steps: KnownSteps = new WeakMap();
  const modules = readEvaluated(root, parsed, noTypeErrors, evaluated, stopwatch, steps);
  const wrong = await wrongFiles;
  stopwatch.lap("wait for types");
  if (wrong?.size === 0) {
    if (evaluated.findings.length === 0) last.set(root, { spec: parsed, evaluated, steps });
    return modules;
  }
  // Running a spec marks statements of its trees.
  const again = parseSpec(roots, trees);
  const types = await checkTypes(again, wrong);
  stopwatch.lap("check types");
  return readEvaluated(root, again, types, evaluate(again, types), stopwatch);
}

function readEvaluated(
  root: string,
  parsed: ParsedSpec,
  types: CheckedTypes,
  evaluated: EvaluatedSpec,
  stopwatch: Stopwatch,
  steps: KnownSteps = new WeakMap(),
): ReadModules {
  stopwatch.lap("evaluate");
  const modules = evaluated.isComplete
    ? specModules(root, parsed, types, evaluated, steps)
    : undefined;
  stopwatch.lap("read comments");
  return {
    modules,
    findings: [...parsed.findings, ...evaluated.findings],
    typeErrors: types.findings,
    sources: new Map([...parsed.modules].map(([file, { text }]) => [file, text])),
    unread: unreadPaths(parsed.modules.values()),
  };
}

function failed(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  inputs: readonly string[],
): Loaded {
  return {
    model: undefined,
    imports: [],
    diagnostics,
    typeErrors: [],
    severities: new Map(),
    suppressions: [],
    sources,
    inputs,
  };
}

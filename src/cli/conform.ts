import { basename, dirname } from "node:path";
import { childProcess } from "../conform/session/child-process.ts";
import { type VectorResult, runVectors } from "../conform/runner/run.ts";
import { formatCount } from "../text/text.ts";
import type { Vectors } from "../vectors/vector.ts";
import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { Model } from "../model/model.ts";
import { compareOutputs } from "../output/compare.ts";
import { writeOutputs } from "../output/write.ts";
import { vectorsOf } from "../vectors/vectors.ts";
import {
  asJunit,
  asJson,
  countOf,
  coverageOf,
  coverageText,
  isTouched,
  resultText,
  summaryText,
  unreached,
  unreachedText,
} from "./conform-report.ts";
import type { Format } from "./arguments.ts";
import { type Examine, readModels, writeFindings } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, showProgress, usageError } from "./terminal.ts";

export interface ConformOptions {
  /** How findings about the spec are printed. */
  readonly format: Format;
  /** Path of the spec; `undefined` for the default one. */
  readonly spec: string | undefined;
  /** Command that starts the backend. */
  readonly backend: string;
  /** Names of scenarios, replies or rules; `*` stands for any text. */
  readonly only?: string | undefined;
  /** Seconds for each command of the protocol. */
  readonly timeout: number;
  /** Path of a file for JUnit XML. */
  readonly junit?: string | undefined;
  readonly json?: boolean;
  /** Ends the run after the first scenario that fails. */
  readonly bail?: boolean;
  /** Whether a reply or a rule that no scenario could reach is no finding. */
  readonly allowNotReached?: boolean;
}

/** `abispec conform`. */
export async function conform(
  options: ConformOptions,
  terminal: Terminal,
  examine: Examine,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { spec, backend, only, format } = options;
  const inputs: string[] = [];
  const noted: Examine = async (path) => {
    const examined = await examine(path);
    inputs.push(...examined.inputs);
    return examined;
  };
  const models = await readModels([spec], format, terminal, noted);
  if (typeof models === "number") return models;
  const [model, another] = models.filter(({ scenarios }) => scenarios !== undefined);
  if (model === undefined) {
    return usageError(
      terminal,
      `${models.map(({ source }) => source).join(", ")} has no scenarios`,
      "write them beside the spec: spec/NAME.scenarios.ts",
    );
  }
  if (another !== undefined) {
    return usageError(terminal, "several specs have scenarios", "name one of them");
  }
  const all = vectorsOf(model).vectors;
  const vectors = chosen(all, only);
  if (vectors.vectors.length === 0) return noneChosen(model, all, only ?? "*", terminal);
  const subject = childProcess(backend, { limit: options.timeout * 1000, signal });
  // A report that cannot be written is known before the run, and none of an earlier run is left.
  if (!saved(model, options, [], inputs, terminal)) return exitCode.findings;
  const results: VectorResult[] = [];
  const total = vectors.vectors.length;
  showProgress(terminal.err, `0/${total} scenarios`);
  for await (const result of runVectors(vectors, model, subject)) {
    showProgress(terminal.err, "");
    // A scenario that the signal interrupted has not failed.
    if (signal.aborted) break;
    results.push(result);
    if (!options.json) terminal.out.write(resultText(result, terminal.out));
    if (options.bail && result.outcome.kind === "failed") break;
    showProgress(terminal.err, `${results.length}/${total} scenarios`);
  }
  showProgress(terminal.err, "");
  print(model, options, results, terminal);
  const isSaved = saved(model, options, results, inputs, terminal);
  const left = total - results.length;
  if (left > 0) {
    const reason = signal.aborted ? "interrupted" : "ended by --bail";
    terminal.err.write(`${reason}: ${formatCount(left, "scenario")} without a result\n`);
  }
  if (!isSaved || left > 0) return exitCode.findings;
  const isReached = countOf(results, "not-reached") < results.length;
  const hasFailed = countOf(results, "failed") > 0;
  const isPartial =
    only === undefined && !options.allowNotReached && unreached(model, results).length > 0;
  return hasFailed || !isReached || isPartial ? exitCode.findings : exitCode.done;
}

function print(
  model: Model,
  { backend, json, only }: ConformOptions,
  results: readonly VectorResult[],
  { out }: Terminal,
): void {
  if (json) out.write(asJson(model, backend, results));
  else {
    const all = coverageOf(model, results);
    const shown = only === undefined ? all : all.filter(isTouched);
    out.write(`${coverageText(shown, out)}\n`);
    out.write(`${unreachedText(unreached(model, results))}${summaryText(results)}`);
  }
}

/** The vectors whose name, or the name of something that they show, is as `pattern` says. */
function chosen(all: Vectors, pattern: string | undefined): Vectors {
  if (pattern === undefined) return all;
  const parts = pattern.split("*").map((part) => part.replaceAll(/[^\w]/g, String.raw`\$&`));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  const vectors = all.vectors.filter(({ name, proves }) =>
    [name, ...proves].some((one) => whole.test(one)),
  );
  return { ...all, vectors };
}

function noneChosen(
  model: Model,
  { vectors }: Vectors,
  pattern: string,
  terminal: Terminal,
): ExitCode {
  const names = vectors.flatMap(({ name, proves }) => [name, ...proves]);
  const meant = didYouMean(pattern.replaceAll("*", ""), new Set(names));
  return usageError(
    terminal,
    `no scenario of ${model.source} is called "${pattern}", or shows what is called so`,
    meant === undefined ? `"*" stands for any text` : `did you mean "${meant}"?`,
  );
}

/**
 * Writes the report for JUnit, if there is to be one: whole, or not at all, and over none of `inputs`.
 * Prints what prevents it.
 */
function saved(
  model: Model,
  { junit, format }: ConformOptions,
  results: readonly VectorResult[],
  inputs: readonly string[],
  { err, cwd }: Terminal,
): boolean {
  if (junit === undefined) return true;
  const folder = dirname(junit);
  const report = { name: basename(junit), text: asJunit(model.name, results) };
  const compared = compareOutputs([report], folder, inputs);
  const diagnostics =
    compared.diagnostics.length > 0 ? compared.diagnostics : writeOutputs(compared.files, folder);
  if (diagnostics.length === 0) return true;
  writeFindings({ diagnostics, suppressed: [], sources: new Map() }, format, err, cwd);
  return false;
}

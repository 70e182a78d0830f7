import { basename, dirname } from "node:path";
import { readFileSync } from "node:fs";
import { childProcess } from "../conform/session/child-process.ts";
import { type VectorResult, runVectors } from "../conform/runner/run.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { writeFiles } from "../output/write.ts";
import { vectorsOf } from "../vectors/vectors.ts";
import { type Coverage, countOf, coverageOf, isTouched, unreached } from "./conform-coverage.ts";
import {
  asJunit,
  failedInJunit,
  type RunEnd,
  asJson,
  causeOf,
  coverageText,
  repeatedText,
  resultText,
  summaryText,
  unreachedText,
  violatedText,
} from "./conform-report.ts";
import { type Examine, type SpecsOptions, fail, readModels } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, showProgress, usageError } from "./terminal.ts";
import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { reasonOf } from "../output/file-system.ts";
import type { Vectors } from "../vectors/vector.ts";

export interface ConformOptions extends SpecsOptions, ScenarioSelection {
  /** Command that starts the backend. */
  readonly backend: string;
  /** Seconds for each command of the protocol. */
  readonly timeout: number;
  /** Seconds for the whole run. */
  readonly runTimeout?: number | undefined;
  readonly json?: boolean;
  /** Prints and saves what was said in scenarios that fail. */
  readonly trace?: boolean;
  /** Ends the run as soon as so many scenarios have failed. */
  readonly bail?: number | undefined;
  /** Whether a reply or a rule that no scenario could reach is not a finding. */
  readonly allowNotReached?: boolean;
}

export async function conform(
  options: ConformOptions,
  terminal: Terminal,
  examine: Examine,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { specs, backend, format, bail = Infinity, trace = false } = options;
  const inputs: string[] = [];
  const noted: Examine = async (path) => {
    const examined = await examine(path);
    inputs.push(...examined.inputs);
    return examined;
  };
  const models = await readModels(specs, format, terminal, noted);
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
  const selected = selectVectors(vectorsOf(model).vectors, options, terminal);
  if (typeof selected === "number") return selected;
  const deadline = new AbortController();
  const stop = AbortSignal.any([signal, deadline.signal]);
  const subject = childProcess(backend, { limit: options.timeout * 1000, signal: stop });
  // A report that cannot be written is known before the run, and none of an earlier run is left.
  const unwritable = save(model, options, [], inputs);
  if (unwritable.length > 0) return fail(unwritable, format, terminal);
  const timer = options.runTimeout && setTimeout(() => deadline.abort(), options.runTimeout * 1000);
  const results: VectorResult[] = [];
  const causes = new Map<string, VectorResult[]>();
  const total = selected.vectors.length;
  showProgress(terminal.err, `0/${total} scenarios`);
  for await (const result of runVectors(selected, model, subject)) {
    showProgress(terminal.err, "");
    // A scenario that was interrupted has not failed.
    if (stop.aborted) break;
    results.push(result);
    const cause = causeOf(result);
    const same = cause === undefined ? undefined : causes.get(cause);
    if (cause !== undefined) causes.set(cause, [...(same ?? []), result]);
    if (!options.json && same === undefined) {
      terminal.out.write(resultText(result, terminal.out, trace));
    }
    if (countOf(results, "failed") >= bail) break;
    showProgress(terminal.err, `${results.length}/${total} scenarios`);
  }
  clearTimeout(timer);
  showProgress(terminal.err, "");
  const notRun = total - results.length;
  const how = signal.aborted
    ? "interrupted"
    : `ended by ${deadline.signal.aborted ? "--run-timeout" : "--bail"}`;
  const interrupted = stop.aborted ? selected.vectors[results.length] : undefined;
  const reason = interrupted === undefined ? how : `${how} in ${interrupted.name}`;
  const end = { results, notRun, reason };
  const coverage = coverageOf(model, results);
  print(model, options, end, coverage, [...causes.values()], terminal);
  const unwritten = save(model, options, results, inputs);
  if (unwritten.length > 0) return fail(unwritten, format, terminal);
  if (notRun > 0) return exitCode.findings;
  const isReached = countOf(results, "not-reached") < results.length;
  const hasFailed = countOf(results, "failed") > 0;
  const isIncomplete =
    !isSelective(options) && !options.allowNotReached && unreached(coverage).length > 0;
  return hasFailed || !isReached || isIncomplete ? exitCode.findings : exitCode.done;
}

/** Whether a part of the scenarios was asked for. */
function isSelective({ only, rerunFailed }: ConformOptions): boolean {
  return only.length > 0 || rerunFailed !== undefined;
}

function print(
  model: Model,
  options: ConformOptions,
  end: RunEnd,
  coverage: readonly Coverage[],
  causes: readonly (readonly VectorResult[])[],
  { out, err }: Terminal,
): void {
  const { results, notRun } = end;
  if (options.json) {
    out.write(asJson(model, options.backend, end, coverage, options.trace ?? false));
    err.write(summaryText(end));
    return;
  }
  out.write(repeatedText(causes, results.length));
  const hasOneCause = results.length > 1 && causes[0]?.length === results.length;
  // One cause of everything says nothing of any rule, unless it violates a check of the contract.
  if (!hasOneCause) {
    const isPart = isSelective(options) || notRun > 0;
    out.write(coverageText(isPart ? coverage.filter(isTouched) : coverage, out));
  }
  out.write(violatedText(coverage, results));
  if (!hasOneCause) out.write(unreachedText(unreached(coverage)));
  out.write(summaryText(end));
}

/** Writes the report for JUnit, if there is to be one, over none of `inputs`; gives what prevents it. */
function save(
  model: Model,
  { junit, trace = false }: ConformOptions,
  results: readonly VectorResult[],
  inputs: readonly string[],
): readonly Diagnostic[] {
  if (junit === undefined) return [];
  const report = { name: basename(junit), text: asJunit(model.name, results, trace) };
  return writeFiles([report], dirname(junit), inputs);
}

/** Which scenarios are to be run. */
export interface ScenarioSelection {
  /** Names of scenarios, replies or rules; `*` stands for any text. Empty: all of them. */
  readonly only: readonly string[];
  /** Path of the report of an earlier run: those that failed there; `true`: the file of `junit`. */
  readonly rerunFailed?: string | true | undefined;
  readonly junit?: string | undefined;
}

/** The vectors that are to be run; the exit code for wrong arguments, which are printed. */
function selectVectors(
  all: Vectors,
  { only, rerunFailed, junit }: ScenarioSelection,
  terminal: Terminal,
): Vectors | ExitCode {
  for (const pattern of only) {
    if (!all.vectors.some((vector) => isMatch(vector, pattern))) {
      return unknownPattern(all, pattern, terminal);
    }
  }
  const vectors = all.vectors.filter(
    (vector) => only.length === 0 || only.some((pattern) => isMatch(vector, pattern)),
  );
  if (rerunFailed === undefined) return { ...all, vectors };
  const path = rerunFailed === true ? junit : rerunFailed;
  if (path === undefined) {
    const how = "run with --junit results.xml, then with --rerun-failed results.xml";
    return usageError(terminal, "--rerun-failed: there is no report of an earlier run", how);
  }
  const names = failedIn(path, terminal);
  if (typeof names === "number") return names;
  const failed = vectors.filter(({ name }) => names.has(name));
  if (failed.length > 0) return { ...all, vectors: failed };
  terminal.err.write(`no scenario to be run has failed by ${path}: all of them are run\n`);
  return { ...all, vectors };
}

/** Whether its name, or the name of something that it shows, is as `pattern` says. */
function isMatch({ name, proves }: Vectors["vectors"][number], pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[^\w]/g, String.raw`\$&`));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  return [name, ...proves].some((one) => whole.test(one));
}

function unknownPattern({ vectors }: Vectors, pattern: string, terminal: Terminal): ExitCode {
  const names = vectors.flatMap(({ name, proves }) => [name, ...proves]);
  return usageError(
    terminal,
    `--only: no scenario is called "${pattern}", or shows what is called so`,
    suggest(pattern.replaceAll("*", ""), new Set(names), `"*" stands for any text`),
  );
}

function failedIn(path: string, terminal: Terminal): ReadonlySet<string> | ExitCode {
  const wrong = (why: string) =>
    usageError(
      terminal,
      `--rerun-failed: ${path} ${why}`,
      "name a file that --junit has written; put the spec before the options",
    );
  try {
    const failed = failedInJunit(readFileSync(path, "utf8"));
    return failed ?? wrong("is not JUnit XML");
  } catch (error) {
    return wrong(`cannot be read: ${reasonOf(error).reason}`);
  }
}

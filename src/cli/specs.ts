import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Examination } from "../compile.ts";
import { hasErrors, type Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { scenariosFileEnding } from "../language/scenario/scenario.ts";
import type { Model } from "../model/model.ts";
import { defaultSpecPattern, packageVersion, specFolder, type Format } from "./arguments.ts";
import type { Findings, Suppressed } from "../diagnostics/core/suppression.ts";
import { githubCommands } from "../diagnostics/format/github.ts";
import { findingsJson } from "../diagnostics/format/json.ts";
import { printFindings } from "../diagnostics/format/print.ts";
import { findingsSarif } from "../diagnostics/format/sarif.ts";
import { exitCode, usageError, type ExitCode, type Stream, type Terminal } from "./terminal.ts";

/** What commands take that read several specs. */
export interface SpecsOptions {
  /** Paths of specs as given; empty for the default ones. */
  readonly specs: readonly string[];
  /** How findings are printed. */
  readonly format: Format;
}

/** The specs to work on: the ones given, each once, or all of {@link specFolder} by name. */
export function specsOrDefault(given: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return (given.length > 0 ? given : defaultSpecs()).filter((spec) => {
    const path = resolve(spec);
    return !seen.has(path) && seen.add(path);
  });
}

function defaultSpecs(): readonly string[] {
  try {
    return readdirSync(specFolder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /(?<!\.d)\.ts$/.test(entry.name))
      .filter((entry) => !entry.name.endsWith(scenariosFileEnding))
      .map((entry) => join(specFolder, entry.name))
      .sort();
  } catch {
    return [];
  }
}

/**
 * What `examine` gives for each spec, or for each of the default ones; an exit code where there is none.
 *
 * @param examine - `examine` or `compile`, or what a test puts in its place.
 */
export async function examineAll<Examined>(
  given: readonly string[],
  terminal: Terminal,
  examine: (path: string) => Promise<Examined>,
): Promise<readonly Examined[] | ExitCode> {
  const paths = specsOrDefault(given);
  if (paths.length === 0) return noSpecs(terminal);
  const examined: Examined[] = [];
  for (const path of paths) examined.push(await examine(path));
  return examined;
}

/** Says that there is no spec to work on. */
export function noSpecs(terminal: Terminal): ExitCode {
  return usageError(
    terminal,
    `no spec is given, and no file matches ${defaultSpecPattern}`,
    "name the spec by its path from the working folder, or write a first one with `abispec init`",
  );
}

/** The exit code for what was found; a spec that cannot be read is a wrong argument, as a header is. */
export function codeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  if (!hasErrors(diagnostics)) return exitCode.done;
  const isUnread = ({ messageId, span }: Diagnostic) =>
    messageId === "unreadable" && span === undefined;
  return diagnostics.some(isUnread) ? exitCode.usage : exitCode.findings;
}

/** From the path of a spec to what it is: `examine`, or what a test puts in its place. */
export type Examine = (path: string) => Promise<Examination>;

/**
 * The models of specs, or of the default ones: what the commands that read but do not generate start
 * from. Findings are printed beside the result; errors give an exit code instead of models.
 */
export async function readModels(
  specs: readonly string[],
  format: Format,
  terminal: Terminal,
  examine: Examine,
): Promise<readonly Model[] | ExitCode> {
  const examinations = await examineAll(specs, terminal, examine);
  if (typeof examinations === "number") return examinations;
  const findings = findingsOf(examinations);
  const isFailed = hasErrors(findings.diagnostics);
  if (findings.diagnostics.length > 0) {
    const stream = isFailed && terminal.isJson ? terminal.out : terminal.err;
    writeFindings(findings, format, stream, terminal.cwd);
  }
  if (isFailed) return codeFor(findings.diagnostics);
  return examinations.flatMap(({ model }) => model ?? []);
}

/**
 * All findings of several examinations, each once even if specs share the module that it is in. A suppression
 * in such a module need not suppress something for each of them.
 */
export function findingsOf(examinations: readonly Examination[]): Findings {
  const suppressed = onceEach(
    examinations.flatMap((one) => one.suppressed),
    ({ diagnostic }: Suppressed) => diagnostic,
  );
  const used = new Set(suppressed.map(({ suppression }) => JSON.stringify(suppression.span)));
  const diagnostics = onceEach(
    examinations.flatMap((one) => one.diagnostics),
    (diagnostic: Diagnostic) => diagnostic,
  ).filter(({ code, span }) => code !== "unused-suppression" || !used.has(JSON.stringify(span)));
  const sources = new Map(examinations.flatMap((examination) => [...examination.sources]));
  return { diagnostics, suppressed, sources };
}

function onceEach<T>(all: readonly T[], diagnosticOf: (one: T) => Diagnostic): readonly T[] {
  const byText = new Map<string, T>();
  for (const one of all) {
    const { code, message, span } = diagnosticOf(one);
    const key = JSON.stringify([code, message, span]);
    if (!byText.has(key)) byText.set(key, one);
  }
  return [...byText.values()];
}

/** What is printed of findings; those of commands suppress nothing and have no sources. */
type PrintedFindings = Pick<Findings, "diagnostics"> & Partial<Findings>;

/**
 * Prints findings.
 *
 * @param cwd - the folder from which paths are shown.
 */
export function writeFindings(
  findings: PrintedFindings,
  format: Format,
  stream: Stream,
  cwd: string,
): void {
  stream.write(findingsText(findings, format, stream, cwd));
}

/** Prints errors that are not about a spec, and gives the exit code for them. */
export function fail(
  diagnostics: readonly Diagnostic[],
  format: Format,
  { err, cwd }: Terminal,
): ExitCode {
  writeFindings({ diagnostics }, format, err, cwd);
  return exitCode.findings;
}

/** Where results and findings are printed: with a format for programs, findings alone on the standard output. */
export function streamsFor(format: Format, { out, err }: Terminal) {
  return format === "text" ? { notes: out, stream: err } : { notes: err, stream: out };
}

/**
 * Findings as they are printed.
 *
 * @param cwd - the folder from which paths are shown.
 */
export function findingsText(
  printed: PrintedFindings,
  format: Format,
  { colours }: Stream,
  cwd: string,
): string {
  const findings = { suppressed: [], sources: new Map<string, string>(), ...printed };
  switch (format) {
    case "text":
      return printFindings(findings, cwd, colours);
    case "json":
      return findingsJson(findings, cwd);
    case "github":
      return githubCommands(findings, cwd);
    case "sarif":
      return findingsSarif(findings, cwd, packageVersion());
  }
}

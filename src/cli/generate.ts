import { resolve, join } from "node:path";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Compilation } from "../compile.ts";
import { type Diagnostic, hasErrors, startOf } from "../diagnostics/core/diagnostic.ts";
import type { Colours } from "../diagnostics/format/print.ts";
import {
  type Comparison,
  compareOutputs,
  checkOutputs,
  difference,
  realPath,
} from "../output/compare.ts";
import { removeFiles, writeOutputs } from "../output/write.ts";
import { countsText, statistics } from "./statistics.ts";
import { defaultFolder } from "./arguments.ts";
import {
  type Examine,
  codeFor,
  findingsOf,
  findingsText,
  readModels,
  examineAll,
  streamsFor,
  type SpecsOptions,
} from "./specs.ts";
import {
  type ExitCode,
  type Stream,
  type Terminal,
  exitCode,
  unknownName,
  usageError,
} from "./terminal.ts";
import { emitFragment } from "../codegen/c/header.ts";
import { emitters } from "../codegen/outputs.ts";
import { sourceOf } from "../codegen/shared/template.ts";
import type { Model } from "../model/model.ts";
import { exists } from "../output/file-system.ts";
import { isInside } from "../text/path.ts";

export interface GenerateOptions extends SpecsOptions {
  /** The folder of the outputs. */
  readonly out: string;
  /** Compare and report only. */
  readonly check?: boolean;
  /** Remove old outputs. */
  readonly prune?: boolean;
  /** The outputs are soon written again, so that they need not survive a power failure. */
  readonly isWatching?: boolean;
  /** Print times and counts. */
  readonly stats?: boolean;
}

/** What a run printed that found all outputs up to date, or brought them up to date. */
export interface RunResult {
  readonly paths: readonly string[];
  readonly findings: string;
  readonly counts: string;
}

/** From the path of a spec to what it gives: `compile`, or what a test puts in its place. */
export type Compile = (spec: string) => Promise<Compilation>;

/**
 * `abispec generate`, once.
 *
 * @param done - called where all outputs are up to date now, and none is old.
 */
export async function generate(
  options: GenerateOptions,
  terminal: Terminal,
  compile: Compile,
  done?: (result: RunResult, files: readonly Comparison[]) => void,
): Promise<ExitCode> {
  const compilations = await examineAll(options.specs, terminal, compile);
  if (typeof compilations === "number") return compilations;
  return publish(compilations, options, terminal, done);
}

/** Writes or checks the outputs of all compilations together: all of them, or none. */
export function publish(
  compilations: readonly Compilation[],
  options: GenerateOptions,
  terminal: Terminal,
  done?: (result: RunResult, files: readonly Comparison[]) => void,
): ExitCode {
  const start = performance.now();
  const found = findingsOf(compilations);
  const before = [...found.diagnostics, ...collisions(compilations)];
  const { files, old, problems } = hasErrors(before) ? nothing : emitOutputs(compilations, options);
  const findings = { ...found, diagnostics: [...before, ...problems] };
  const isDone = !hasErrors(findings.diagnostics);
  const { notes, stream } = streamsFor(options.format, terminal);
  if (options.check) {
    for (const file of files) notes.write(colourDifference(difference(file), notes.colours));
  }
  if (isDone) notes.write(writtenText(files, old, options, notes));
  const printed = findingsText(findings, options.format, stream, terminal.cwd);
  stream.write(printed);
  if (isDone && (old.length === 0 || options.prune)) {
    const paths = files.map(({ path }) => path);
    done?.({ paths, findings: printed, counts: countsText(compilations) }, files);
  }
  if (options.stats && files.length > 0) {
    const writing = { phase: "write", milliseconds: performance.now() - start };
    const timings = [...compilations.flatMap((compilation) => compilation.timings), writing];
    // The process began when its clock did.
    const known = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const first = { phase: "start", milliseconds: performance.now() - known };
    const all = options.isWatching ? timings : [first, ...timings];
    notes.write(statistics(all, countsText(compilations)));
  }
  return codeFor(findings.diagnostics);
}

/** Outputs compared with what the folder holds, and the errors that this gives. */
interface EmittedOutputs {
  readonly files: readonly Comparison[];
  /** Files in the folder that no spec gives any more. */
  readonly old: readonly OldOutput[];
  readonly problems: readonly Diagnostic[];
}

const nothing: EmittedOutputs = { files: [], old: [], problems: [] };

function emitOutputs(
  compilations: readonly Compilation[],
  options: GenerateOptions,
): EmittedOutputs {
  const outputs = compilations.flatMap((compilation) => compilation.outputs);
  const inputs = compilations.flatMap((compilation) => compilation.inputs);
  const { files, diagnostics } = compareOutputs(outputs, options.out, inputs);
  if (diagnostics.length > 0) return { ...nothing, problems: diagnostics };
  const models = compilations.flatMap(({ model }) => model ?? []);
  const old = findOldOutputs(models, files, options.out);
  if (options.check) {
    const command = generateCommand(options);
    const { finding } = catalogue["stale-output"];
    const left = old.map(({ path, source }) =>
      finding("old", startOf(resolve(path)), source, command),
    );
    return { files, old, problems: [...checkOutputs(files, command), ...left] };
  }
  const problems = writeOutputs(files, options.isWatching !== true);
  if (problems.length > 0 || !options.prune) return { files, old, problems };
  return { files, old, problems: removeFiles(old.map(({ path }) => path)) };
}

/** Outputs of different specs that would have one path, also where case does not count, or one guard. */
function collisions(compilations: readonly Compilation[]): readonly Diagnostic[] {
  const { finding } = catalogue["duplicate-name"];
  const owners = new Map<string, Compilation>();
  const guards = new Map<string, Model>();
  const found: Diagnostic[] = [];
  for (const compilation of compilations) {
    const { model } = compilation;
    const taken = compilation.outputs.find(({ name }) => owners.has(name.toLowerCase()));
    const owner = taken && owners.get(taken.name.toLowerCase());
    const same = model && guards.get(model.guard);
    if (taken && owner) {
      found.push(finding("output", model?.span, taken.name, owner.model?.span));
    } else if (same !== undefined && compilation.outputs.length > 0) {
      const other = { name: same.name, span: same.places.guard };
      found.push(finding("guard", model?.places.guard, same.guard, model?.name ?? "", other));
    }
    if (model !== undefined) guards.set(model.guard, model);
    for (const { name } of compilation.outputs) owners.set(name.toLowerCase(), compilation);
  }
  return found;
}

function writtenText(
  files: readonly Comparison[],
  old: readonly OldOutput[],
  { check, prune }: GenerateOptions,
  { colours }: Stream,
): string {
  if (check) return `up to date: ${files.map(({ path }) => path).join(", ")}\n`;
  const written = files.filter(({ upToDate }) => !upToDate).map(({ path }) => path);
  const unchanged = files.filter(({ upToDate }) => upToDate).map(({ path }) => path);
  const left = old.map(({ path }) => path).join(", ");
  const kept = `left behind, as no spec generates them: ${left} (--prune removes them)`;
  const parts = [
    ...(written.length > 0 ? [`${colours.green("wrote")} ${written.join(", ")}`] : []),
    ...(unchanged.length > 0 ? [`unchanged: ${unchanged.join(", ")}`] : []),
    ...(left === "" ? [] : [prune ? `removed ${left}` : kept]),
  ];
  return `${parts.join("; ")}\n`;
}

/** The command that writes the outputs. */
export function generateCommand({ specs, out }: Pick<GenerateOptions, "specs" | "out">): string {
  const folder = out === defaultFolder ? [] : ["--out", out];
  return shellCommand(["npx", "abispec", "generate", ...specs, ...folder]);
}

/** `words` as one line that a POSIX shell splits into the same words. */
export function shellCommand(words: readonly string[]): string {
  const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(" ");
}

/** Colours the lines of a unified diff by what they do. */
export function colourDifference(text: string, colours: Colours): string {
  return text.replaceAll(/^.+$/gm, (line) => paint(line, colours));
}

function paint(line: string, { bold, cyan, green, red }: Colours): string {
  if (line.startsWith("--- ") || line.startsWith("+++ ")) return bold(line);
  if (line.startsWith("@@")) return cyan(line);
  if (line.startsWith("+")) return green(line);
  return line.startsWith("-") ? red(line) : line;
}

export interface FragmentOptions extends SpecsOptions {
  readonly chapter: string;
}

export async function fragment(
  { chapter: name, specs, format }: FragmentOptions,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const models = await readModels(specs, format, terminal, examine);
  if (typeof models === "number") return models;
  const chapters = models.flatMap((model) => model.chapters.map((chapter) => ({ model, chapter })));
  const names = [...new Set(chapters.map(({ chapter }) => chapter.name))];
  const [found, another] = chapters.filter(({ chapter }) => chapter.name === name);
  if (found === undefined) {
    return unknownName(terminal, "chapter", name, names);
  }
  if (another !== undefined) {
    const sources = `${found.model.source} and ${another.model.source}`;
    return usageError(terminal, `${sources} both have a chapter "${name}"`, "name the spec, too");
  }
  terminal.out.write(emitFragment(found.chapter));
  return exitCode.done;
}

/** A file that was generated from a spec which does not give it any more. */
export interface OldOutput {
  readonly path: string;
  /** The spec that the file names, from the folder of its package. */
  readonly source: string;
}

/**
 * The old outputs in `folder`: files with the notice of an output that are none of `files`, and whose spec is
 * one of `models` or does not exist.
 *
 * The notice has the path of the spec from the folder of its package. Where that package does not contain
 * `folder`, outputs of other packages may be there, and nothing is an old output.
 */
function findOldOutputs(
  models: readonly Model[],
  files: readonly Comparison[],
  folder: string,
): readonly OldOutput[] {
  const sources = new Set(models.map(({ source }) => source));
  // The folders from which the sources of models are named.
  const roots = new Set(models.map(({ span, source }) => span.file.slice(0, -source.length)));
  const packages = [...roots].filter((root) => isInside(realPath(folder), realPath(root)));
  if (packages.length === 0 || !existsSync(folder)) return [];
  const current = new Set(files.map(({ target }) => realPath(target)));
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && emitters.some(({ ending }) => entry.name.endsWith(`.${ending}`)),
    )
    .map(({ name }) => join(folder, name))
    .filter((path) => !current.has(realPath(path)))
    .flatMap((path) => {
      const source = sourceOf(textOf(path));
      if (source === undefined) return [];
      const isGone = !packages.some((root) => exists(join(root, source)));
      return isGone || sources.has(source) ? [{ path, source }] : [];
    });
}

/** The text of a file; empty where it cannot be read, since it may not be generated. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Compilation, Output } from "../compile.ts";
import { hasErrors, type Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { compareOutputs, type Comparison } from "../output/compare.ts";
import { checkOutputs, difference } from "../output/check.ts";
import { writeOutputs } from "../output/write.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { findingsOf, writeFindings } from "./findings.ts";
import { colourDifference } from "./colour-difference.ts";
import { shellCommand } from "./shell-command.ts";
import { defaultFolder, type GenerateOptions } from "./generate-options.ts";
import { defaultSpecPattern, specsOrDefault } from "./specs.ts";
import { statistics } from "./statistics.ts";
import { usageError, type Stream, type Terminal } from "./terminal.ts";

/** From the path of a spec to what it gives: `compile`, or a stand-in for it. */
export type Compile = (spec: string) => Promise<Compilation>;

/** `abispec generate`, once. */
export async function generate(
  options: GenerateOptions,
  terminal: Terminal,
  compile: Compile,
): Promise<ExitCode> {
  const specs = specsOrDefault(options.specs);
  if (specs.length === 0) return noSpecs(terminal);
  const compilations: Compilation[] = [];
  for (const spec of specs) compilations.push(await compile(spec));
  return publish(compilations, options, terminal);
}

export function noSpecs(terminal: Terminal): ExitCode {
  return usageError(
    terminal,
    `no spec is given, and no file matches ${defaultSpecPattern}`,
    "name the spec by its path from the working folder",
  );
}

/** Writes or checks the outputs of all compilations together: all of them, or none. */
export function publish(
  compilations: readonly Compilation[],
  options: GenerateOptions,
  terminal: Terminal,
): ExitCode {
  const start = performance.now();
  const found = findingsOf(compilations);
  const before = [...found.diagnostics, ...collisions(compilations)];
  const { files, problems } = hasErrors(before) ? nothing : bringOut(compilations, options);
  const findings = { ...found, diagnostics: [...before, ...problems] };
  const isDone = !hasErrors(findings.diagnostics);
  // With a format for programs, the standard output has nothing but the findings in it.
  const isText = options.format === "text";
  const notes = isText ? terminal.out : terminal.err;
  if (options.check) showDifferences(files, notes);
  if (isDone) notes.write(options.check ? upToDateText(files) : writtenText(files, notes));
  writeFindings(findings, options.format, isText ? terminal.err : terminal.out, terminal.cwd);
  if (options.stats && files.length > 0) {
    notes.write(statistics(compilations, performance.now() - start));
  }
  return isDone ? exitCode.done : exitCode.findings;
}

/** Outputs beside what the folder holds, and why they can't be written or should be written again. */
interface BroughtOut {
  readonly files: readonly Comparison[];
  readonly problems: readonly Diagnostic[];
}

const nothing: BroughtOut = { files: [], problems: [] };

function bringOut(compilations: readonly Compilation[], options: GenerateOptions): BroughtOut {
  const outputs = compilations.flatMap((compilation) => compilation.outputs);
  const inputs = compilations.flatMap((compilation) => compilation.inputs);
  const { files, diagnostics } = compareOutputs(outputs, options.out, inputs);
  if (diagnostics.length > 0) return { files: [], problems: diagnostics };
  const problems = options.check
    ? checkOutputs(files, mendingCommand(options))
    : writeOutputs(files, options.out);
  return { files, problems };
}

/** Outputs of different specs that would have one path, also where case does not count. */
function collisions(compilations: readonly Compilation[]): readonly Diagnostic[] {
  const owners = new Map<string, Compilation>();
  const found: Diagnostic[] = [];
  for (const compilation of compilations) {
    const taken = compilation.outputs.find(({ name }) => owners.has(name.toLowerCase()));
    const owner = taken && owners.get(taken.name.toLowerCase());
    if (taken && owner) found.push(collision(taken, compilation, owner));
    for (const { name } of compilation.outputs) owners.set(name.toLowerCase(), compilation);
  }
  return found;
}

function collision(output: Output, second: Compilation, first: Compilation): Diagnostic {
  const { finding } = catalogue["duplicate-name"];
  return finding("output", second.model?.span, output.name, first.model?.span);
}

function showDifferences(files: readonly Comparison[], stream: Stream): void {
  for (const file of files) {
    if (!file.upToDate) stream.write(colourDifference(difference(file), stream.colours));
  }
}

function writtenText(files: readonly Comparison[], { colours }: Stream): string {
  const written = files.filter(({ upToDate }) => !upToDate).map(({ path }) => path);
  const unchanged = files.filter(({ upToDate }) => upToDate).map(({ path }) => path);
  const parts = [
    ...(written.length > 0 ? [`${colours.green("wrote")} ${written.join(", ")}`] : []),
    ...(unchanged.length > 0 ? [`unchanged: ${unchanged.join(", ")}`] : []),
  ];
  return `${parts.join("; ")}\n`;
}

function upToDateText(files: readonly Comparison[]): string {
  return `up to date: ${files.map(({ path }) => path).join(", ")}\n`;
}

function mendingCommand({ specs, out }: GenerateOptions): string {
  const folder = out === defaultFolder ? [] : ["--out", out];
  return shellCommand(["npx", "abispec", "generate", ...specs, ...folder]);
}

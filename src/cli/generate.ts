import { catalogue } from "../diagnostic/catalogue.ts";
import type { Compilation, Output } from "../compile.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { compareOutputs, type Comparison } from "../output/compare.ts";
import { difference } from "../output/difference.ts";
import { writeOutputs } from "../output/write.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { findingsOf, reportFindings } from "./findings.ts";
import { colourDifference } from "./colour-difference.ts";
import { shellCommand } from "./shell-command.ts";
import { defaultFolder, type GenerateOptions } from "./generate-options.ts";
import { defaultSpecPattern, specsOrDefault } from "./specs.ts";
import { statistics } from "./statistics.ts";
import { usageError, type Terminal } from "./terminal.ts";

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
  return usageError(terminal, `no spec is given, and no file matches ${defaultSpecPattern}`);
}

/** Writes or checks the outputs of all compilations together: all of them, or none. */
export function publish(
  compilations: readonly Compilation[],
  options: GenerateOptions,
  terminal: Terminal,
): ExitCode {
  const start = performance.now();
  const findings = [...findingsOf(compilations), ...collisions(compilations)];
  const report = (diagnostics: readonly Diagnostic[]) =>
    reportFindings(diagnostics, compilations, terminal);
  if (findings.length > 0) return report(findings);
  const outputs = compilations.flatMap((compilation) => compilation.outputs);
  const { files, diagnostics } = compareOutputs(outputs, options.out);
  if (diagnostics.length > 0) return report(diagnostics);
  const failures = options.check ? [] : writeOutputs(files, options.out);
  if (failures.length > 0) return report(failures);
  const code = options.check
    ? reportStale(files, options, terminal)
    : reportWritten(files, terminal);
  if (options.stats) {
    terminal.out.write(statistics(compilations, performance.now() - start));
  }
  return code;
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

function reportWritten(files: readonly Comparison[], terminal: Terminal): ExitCode {
  const written = files.filter(({ fresh }) => !fresh).map(({ path }) => path);
  const unchanged = files.filter(({ fresh }) => fresh).map(({ path }) => path);
  const parts = [
    ...(written.length > 0 ? [`${terminal.out.colours.green("wrote")} ${written.join(", ")}`] : []),
    ...(unchanged.length > 0 ? [`unchanged: ${unchanged.join(", ")}`] : []),
  ];
  terminal.out.write(`${parts.join("; ")}\n`);
  return exitCode.done;
}

function reportStale(
  files: readonly Comparison[],
  options: GenerateOptions,
  terminal: Terminal,
): ExitCode {
  const stale = files.filter(({ fresh }) => !fresh);
  if (stale.length === 0) {
    terminal.out.write(`up to date: ${files.map(({ path }) => path).join(", ")}\n`);
    return exitCode.done;
  }
  const { out, err } = terminal;
  for (const file of stale) out.write(colourDifference(difference(file), out.colours));
  const count = `${stale.length} of ${files.length} files ${stale.length === 1 ? "is" : "are"} stale`;
  err.write(`${err.colours.bold(count)}: ${stale.map(({ path }) => path).join(", ")}\n`);
  err.write(`  = ${err.colours.bold("help")}: run ${mendingCommand(options)}\n`);
  return exitCode.findings;
}

function mendingCommand({ specs, out }: GenerateOptions): string {
  const folder = out === defaultFolder ? [] : ["--out", out];
  return shellCommand(["npx", "abispec", "generate", ...specs, ...folder]);
}

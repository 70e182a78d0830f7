import type { Examination } from "../compile.ts";
import { hasErrors } from "../diagnostics/core/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { findingsOf, writeFindings } from "./findings.ts";
import type { Format } from "./format.ts";
import { noSpecs } from "./generate.ts";
import { specsOrDefault } from "./specs.ts";
import type { Terminal } from "./terminal.ts";

/** From the path of a spec to what it is: `examine`, or a stand-in for it. */
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
  const paths = specsOrDefault(specs);
  if (paths.length === 0) return noSpecs(terminal);
  const examinations: Examination[] = [];
  for (const path of paths) examinations.push(await examine(path));
  const findings = findingsOf(examinations);
  if (findings.diagnostics.length > 0) {
    writeFindings(findings, format, terminal.err, terminal.cwd);
  }
  if (hasErrors(findings.diagnostics)) return exitCode.findings;
  return examinations.flatMap(({ model }) => model ?? []);
}

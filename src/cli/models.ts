import type { Compilation } from "../compile.ts";
import type { Model } from "../model/model.ts";
import type { ExitCode } from "./exit-code.ts";
import { findingsOf, reportFindings } from "./findings.ts";
import { noSpecs, type Compile } from "./generate.ts";
import { specsOrDefault } from "./specs.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The models of a spec, or of the default ones: what the commands that read but do not generate start
 * from. Findings are printed and give an exit code instead.
 */
export async function readModels(
  spec: string | undefined,
  terminal: Terminal,
  compile: Compile,
): Promise<readonly Model[] | ExitCode> {
  const specs = specsOrDefault(spec === undefined ? [] : [spec]);
  if (specs.length === 0) return noSpecs(terminal);
  const compilations: Compilation[] = [];
  for (const path of specs) compilations.push(await compile(path));
  const findings = findingsOf(compilations);
  if (findings.length > 0) return reportFindings(findings, compilations, terminal);
  return compilations.flatMap(({ model }) => model ?? []);
}

import type { Examination } from "../compile.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { printDiagnostics } from "../diagnostic/print.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** All findings of several examinations, each once even if specs share the module that it is in. */
export function findingsOf(examinations: readonly Examination[]): readonly Diagnostic[] {
  const byText = new Map<string, Diagnostic>();
  for (const diagnostic of examinations.flatMap(({ diagnostics }) => diagnostics)) {
    const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.span]);
    if (!byText.has(key)) byText.set(key, diagnostic);
  }
  return [...byText.values()];
}

/** Prints findings, and gives the exit code for them. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  examinations: readonly Examination[],
  terminal: Terminal,
): ExitCode {
  const sources = new Map(examinations.flatMap((examination) => [...examination.sources]));
  const { err, cwd } = terminal;
  err.write(printDiagnostics(diagnostics, { sources, cwd, colours: err.colours }));
  return exitCode.findings;
}

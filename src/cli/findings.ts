import type { Examination } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Findings, Suppressed } from "../diagnostics/core/suppression.ts";
import { githubCommands } from "../diagnostics/format/github.ts";
import { findingsJson } from "../diagnostics/format/json.ts";
import { printFindings } from "../diagnostics/format/print.ts";
import { findingsSarif } from "../diagnostics/format/sarif.ts";
import type { Format } from "./arguments.ts";
import type { Stream } from "./terminal.ts";
import { packageVersion } from "./version.ts";

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

/**
 * Prints findings.
 *
 * @param cwd - the folder from which paths are shown.
 */
export function writeFindings(
  findings: Findings,
  format: Format,
  stream: Stream,
  cwd: string,
): void {
  stream.write(textOf(findings, format, stream, cwd));
}

function textOf(findings: Findings, format: Format, { colours }: Stream, cwd: string): string {
  switch (format) {
    case "text":
      return printFindings(findings, { cwd, colours });
    case "json":
      return findingsJson(findings, cwd);
    case "github":
      return githubCommands(findings, cwd);
    case "sarif":
      return findingsSarif(findings, cwd, packageVersion());
  }
}

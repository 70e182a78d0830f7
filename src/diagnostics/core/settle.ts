import { isAdjustable, type AdjustableCode } from "./adjustable.ts";
import { catalogue } from "../codes/catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Severity } from "./finding.ts";
import type { Waiver } from "./waiver.ts";

/** The severities that a spec sets. */
export type Severities = ReadonlyMap<AdjustableCode, Severity>;

/** A finding, and the comment that waives it. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  readonly waiver: Waiver;
}

/** What a spec makes of the findings about it. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/**
 * Applies to `found` the severities and waivers of the spec.
 *
 * A waiver is reported as unused only where no fixed law is broken, for a mistake may hide the finding
 * that it is there for.
 */
export function settle(
  found: readonly Diagnostic[],
  severities: Severities,
  waivers: readonly Waiver[],
): Settled {
  const waived: Waived[] = [];
  const left: Diagnostic[] = [];
  for (const diagnostic of found) {
    const waiver = waivers.find((one) => covers(one, diagnostic));
    if (waiver === undefined) left.push(diagnostic);
    else waived.push({ diagnostic, waiver });
  }
  const used = new Set(waived.map(({ waiver }) => waiver));
  const unused = left.every(({ code }) => isAdjustable(code))
    ? waivers.filter((waiver) => !used.has(waiver))
    : [];
  const { finding } = catalogue["unused-waiver"];
  const diagnostics = [...left, ...unused.map(({ span, code }) => finding("unused", span, code))];
  return { diagnostics: diagnostics.map((one) => withSeverity(one, severities)), waived };
}

/** Whether `diagnostics` stop a run. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function covers({ code, span, firstLine, lastLine }: Waiver, found: Diagnostic): boolean {
  return (
    found.code === code &&
    found.span?.file === span.file &&
    found.span.line >= firstLine &&
    found.span.line <= lastLine
  );
}

function withSeverity(diagnostic: Diagnostic, severities: Severities): Diagnostic {
  const { code } = diagnostic;
  const severity = isAdjustable(code) ? severities.get(code) : undefined;
  return severity === undefined ? diagnostic : { ...diagnostic, severity };
}

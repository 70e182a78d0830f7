import type { Diagnostic, Severity, Span } from "./diagnostic.ts";

/** The severities that a spec sets, by code. */
export type Severities = ReadonlyMap<string, Severity>;

/** A comment of a spec that suppresses the diagnostics of one code at one place. */
export interface Suppression {
  readonly code: string;
  /** Why the diagnostic does not apply there; empty where that is reported as missing. */
  readonly reason: string;
  readonly span: Span;
  /** The first line of the file that it covers, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly suppression: Suppression;
}

/** All that a run found. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Text of each module that was read, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Diagnostics after the severities and suppressions of the spec are applied. */
export interface AppliedSuppressions {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Suppressions to report as unused: none where there is another error, which may hide what they are for. */
  readonly unused: readonly Suppression[];
}

/** Applies to `found` the severities and suppressions of the spec. */
export function applySuppressions(
  found: readonly Diagnostic[],
  severities: Severities,
  suppressions: readonly Suppression[],
): AppliedSuppressions {
  const suppressed: Suppressed[] = [];
  const left: Diagnostic[] = [];
  for (const diagnostic of found) {
    const suppression = suppressions.find((one) => covers(one, diagnostic));
    if (suppression === undefined) left.push(diagnostic);
    else suppressed.push({ diagnostic, suppression });
  }
  const used = new Set(suppressed.map(({ suppression }) => suppression));
  return {
    diagnostics: left.map((one) => withSeverity(one, severities)),
    suppressed,
    unused: left.every(({ isConfigurable }) => isConfigurable)
      ? suppressions.filter((one) => !used.has(one))
      : [],
  };
}

function covers({ code, span, firstLine, lastLine }: Suppression, found: Diagnostic): boolean {
  return (
    found.code === code &&
    found.span?.file === span.file &&
    found.span.line >= firstLine &&
    found.span.line <= lastLine
  );
}

function withSeverity(diagnostic: Diagnostic, severities: Severities): Diagnostic {
  const severity = diagnostic.isConfigurable ? severities.get(diagnostic.code) : undefined;
  return severity === undefined ? diagnostic : { ...diagnostic, severity };
}

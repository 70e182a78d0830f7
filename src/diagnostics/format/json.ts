import type { Span } from "../core/span.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import type { Findings } from "../core/suppression.ts";
import { shownPath } from "./shown-path.ts";

/**
 * The findings as a document for programs, which `docs/findings.schema.json` describes.
 *
 * @param cwd - the folder from which paths start.
 */
export function findingsJson({ diagnostics, suppressed }: Findings, cwd: string): string {
  const count = (severity: Diagnostic["severity"]) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const document = {
    $schema: "urn:abispec:findings:2",
    errors: count("error"),
    warnings: count("warning"),
    findings: diagnostics.map((one) => findingJson(one, cwd)),
    suppressed: suppressed.map(({ diagnostic, suppression }) => ({
      finding: findingJson(diagnostic, cwd),
      reason: suppression.reason,
      place: placeJson(suppression.span, cwd),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function findingJson(diagnostic: Diagnostic, cwd: string) {
  const { code, severity, message, span, related = [], suggestion = null } = diagnostic;
  return {
    code,
    severity,
    message,
    suggestion,
    place: span === undefined ? null : placeJson(span, cwd),
    related: related.map((other) => ({
      message: other.message,
      place: placeJson(other.span, cwd),
    })),
  };
}

function placeJson({ file, line, column, endLine, endColumn }: Span, cwd: string) {
  return { file: shownPath(file, cwd), line, column, endLine, endColumn };
}

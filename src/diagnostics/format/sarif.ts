import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Span, Diagnostic } from "../core/diagnostic.ts";
import { catalogue } from "../codes/catalogue.ts";
import type { Findings, Suppressed } from "../core/suppression.ts";
import { relativePath } from "../../text/path.ts";

const codes = Object.keys(catalogue);

/**
 * The findings as a SARIF 2.1.0 log. Suppressed ones are in it as suppressed.
 *
 * @param cwd - the folder from which paths start.
 * @param version - of abispec.
 */
export function findingsSarif(
  { diagnostics, suppressed }: Findings,
  cwd: string,
  version: string,
): string {
  const log: Log = {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: {
          driver: { name: "abispec", version, rules: Object.values(catalogue).map(ruleOf) },
        },
        columnKind: "utf16CodeUnits",
        results: [
          ...diagnostics.map((one) => resultOf(one, cwd)),
          ...suppressed.map((one) => suppressedResult(one, cwd)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

type AnyDefinition = (typeof catalogue)[keyof typeof catalogue];

function ruleOf({ code, requirement, why, fix }: AnyDefinition): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: requirement },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: "error" },
  };
}

function resultOf(diagnostic: Diagnostic, cwd: string): Result {
  const { code, severity, message, span, related = [], suggestion } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: suggestion === undefined ? message : `${message}\nhelp: ${suggestion}` },
    locations: span === undefined ? [] : [locationOf(span, cwd)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other) => ({
        ...locationOf(other.span, cwd),
        message: { text: other.message },
      })),
    }),
  };
}

function suppressedResult({ diagnostic, suppression }: Suppressed, cwd: string): Result {
  return {
    ...resultOf(diagnostic, cwd),
    suppressions: [
      {
        kind: "inSource",
        justification: suppression.reason,
        location: locationOf(suppression.span, cwd),
      },
    ],
  };
}

function locationOf({ file, line, column, endLine, endColumn }: Span, cwd: string): Location {
  const uri = relativePath(cwd, file).split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

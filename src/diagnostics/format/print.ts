import type picocolors from "picocolors";
import type { Span } from "../core/span.ts";
import type { Diagnostic, Severity } from "../core/diagnostic.ts";
import { excerpt } from "./excerpt.ts";
import type { Findings } from "../core/suppression.ts";
import { printable } from "../../text/text.ts";
import { formatPath } from "./format-path.ts";

/** Functions that colour text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

const severityColour = { error: "red", warning: "yellow" } as const satisfies Record<
  Severity,
  keyof Colours
>;

/** What printing depends on, apart from the findings. */
export interface PrintContext {
  /** The folder from which paths are shown. */
  readonly cwd: string;
  readonly colours: Colours;
}

/** What the parts of a finding are printed with. */
interface SourceContext extends PrintContext {
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * The findings as text for a terminal: each as `file:line:column: error[code]: message` with its source
 * line and a caret, its related places and its suggestion; at last a line that counts them and names the
 * command that explains them. Empty where there is none that is not suppressed.
 */
export function printFindings(findings: Findings, { cwd, colours }: PrintContext): string {
  const { diagnostics, sources } = findings;
  if (diagnostics.length === 0) return "";
  const context = { cwd, colours, sources };
  const blocks = diagnostics.map((diagnostic) => `${printDiagnostic(diagnostic, context)}\n`);
  const counts = colours.bold(countsText(findings));
  return `${blocks.join("\n")}\n${counts}; ${explanation(diagnostics)}\n`;
}

/** Where to read more: the command for the one code that there is, or for any of them. */
function explanation(diagnostics: readonly Diagnostic[]): string {
  const [code = "CODE", ...others] = new Set(diagnostics.map((one) => one.code));
  return others.length === 0
    ? `to read more, run: npx abispec explain ${code}`
    : "to read more about one, run: npx abispec explain CODE";
}

function printDiagnostic(diagnostic: Diagnostic, context: SourceContext): string {
  const { code, severity, message, span, related = [], suggestion } = diagnostic;
  const { bold, cyan } = context.colours;
  const paint = context.colours[severityColour[severity]];
  const lines = [
    ...place(
      span,
      `${bold(paint(`${severity}[${code}]`))}: ${bold(printable(message))}`,
      paint,
      context,
    ),
    ...related.flatMap((other) =>
      place(other.span, `${bold(cyan("note"))}: ${printable(other.message)}`, cyan, context),
    ),
  ];
  if (suggestion !== undefined) lines.push(`  = ${bold("help")}: ${printable(suggestion)}`);
  return lines.join("\n");
}

function place(
  span: Span | undefined,
  headline: string,
  paint: (text: string) => string,
  context: SourceContext,
): string[] {
  if (span === undefined) return [headline];
  const path = printable(formatPath(span.file, context.cwd));
  const first = `${path}:${span.line}:${span.column}: ${headline}`;
  const source = context.sources.get(span.file);
  const shown = source === undefined ? undefined : excerpt(source, span);
  if (shown === undefined) return [first];
  const number = String(span.line).padStart(5);
  const blank = " ".repeat(number.length);
  const { dim } = context.colours;
  return [
    first,
    `${dim(`${number} |`)} ${shown.line}`.trimEnd(),
    `${dim(`${blank} |`)} ${shown.marker.replace(/\^+/, paint)}`,
  ];
}

/** How many findings there are of each kind, as a line says it: `2 errors, 1 warning, 1 suppressed`. */
function countsText({ diagnostics, suppressed }: Pick<Findings, "diagnostics" | "suppressed">) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
  ].join(", ");
}

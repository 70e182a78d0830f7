import { relative, sep } from "node:path";
import type picocolors from "picocolors";
import type { Span } from "../model/span.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { excerpt } from "./excerpt.ts";

/** Functions that colour text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** What printing depends on besides the findings. */
export interface PrintContext {
  /** The text of each file that a span may be in, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  /** The folder from which paths are shown. */
  readonly cwd: string;
  readonly colours: Colours;
}

/**
 * The findings as text for a terminal: each as `file:line:column: error[code]: message` with its source
 * line and a caret, its related places and its suggestion; at last a line that counts them and names the
 * command that explains them. Empty for no findings.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  context: PrintContext,
): string {
  if (diagnostics.length === 0) return "";
  const count = diagnostics.length === 1 ? "1 error" : `${diagnostics.length} errors`;
  const blocks = diagnostics.map((diagnostic) => `${printDiagnostic(diagnostic, context)}\n`);
  return `${blocks.join("\n")}\n${context.colours.bold(count)}; ${explanation(diagnostics)}\n`;
}

/** Where to read more: the command for the one code that there is, or for any of them. */
function explanation(diagnostics: readonly Diagnostic[]): string {
  const [code = "CODE", ...others] = new Set(diagnostics.map((one) => one.code));
  return others.length === 0
    ? `to read more, run: npx abispec explain ${code}`
    : "to read more about one, run: npx abispec explain CODE";
}

function printDiagnostic(diagnostic: Diagnostic, context: PrintContext): string {
  const { code, severity, message, span, related = [], suggestion } = diagnostic;
  const { bold, red, cyan } = context.colours;
  const lines = [
    ...place(span, `${bold(red(`${severity}[${code}]`))}: ${bold(message)}`, red, context),
    ...related.flatMap((other) =>
      place(other.span, `${bold(cyan("note"))}: ${other.message}`, cyan, context),
    ),
  ];
  if (suggestion !== undefined) lines.push(`  = ${bold("help")}: ${suggestion}`);
  return lines.join("\n");
}

function place(
  span: Span | undefined,
  headline: string,
  paint: (text: string) => string,
  context: PrintContext,
): string[] {
  if (span === undefined) return [headline];
  const path = shownPath(span.file, context.cwd);
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

/** `file` as a path from `cwd`, with `/`. */
function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === "" ? "." : path.split(sep).join("/");
}

import type { Span, Diagnostic } from "../core/diagnostic.ts";
import type { Findings } from "../core/suppression.ts";
import { relativePath } from "../../text/path.ts";

/**
 * The findings as commands that GitHub Actions make annotations of. Empty where there is none that is
 * not suppressed.
 *
 * @param cwd - the folder from which paths start: GitHub takes it for that of the repository.
 */
export function githubCommands({ diagnostics }: Findings, cwd: string): string {
  return diagnostics.map((one) => `${command(one, cwd)}\n`).join("");
}

function command(diagnostic: Diagnostic, cwd: string): string {
  const { code, severity, message, span, related = [], suggestion } = diagnostic;
  const properties = { ...placeProperties(span, cwd), title: `${severity}[${code}]` };
  const pairs = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapedProperty(String(value))}`,
  );
  const lines = [
    message,
    ...related.map(({ message: text, span: { file, line, column } }) => {
      return `note: ${text}: ${relativePath(cwd, file)}:${line}:${column}`;
    }),
    ...(suggestion === undefined ? [] : [`help: ${suggestion}`]),
  ];
  return `::${severity} ${pairs.join(",")}::${escaped(lines.join("\n"))}`;
}

function placeProperties(
  span: Span | undefined,
  cwd: string,
): Readonly<Record<string, string | number>> {
  if (span === undefined) return {};
  const { line, column, endLine, endColumn } = span;
  const lines = { file: relativePath(cwd, span.file), line, endLine };
  // GitHub takes columns of one line alone, and the last one as inclusive.
  if (line !== endLine) return lines;
  return { ...lines, col: column, endColumn: Math.max(column, endColumn - 1) };
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

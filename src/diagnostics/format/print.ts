import type picocolors from "picocolors";
import type { Span, Diagnostic, Severity } from "../core/diagnostic.ts";
import type { Findings } from "../core/suppression.ts";
import { relativePath } from "../../text/path.ts";
import { groupBy } from "../../text/lists.ts";
import { formatCount, isInvisible, printable } from "../../text/text.ts";

/** Functions that colour text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

const severityColour = { error: "red", warning: "yellow" } as const satisfies Record<
  Severity,
  keyof Colours
>;

/** What the parts of a finding are printed with. */
interface PrintContext extends Pick<Findings, "sources"> {
  /** The folder from which paths are shown. */
  readonly cwd: string;
  readonly colours: Colours;
}

/**
 * The findings as text for a terminal: each as `file:line:column: error[code]: message` with its source
 * line and a caret, its related places and its suggestion, but for many warnings about missing comments, which
 * are counted; at last a line that counts them all and names the command that explains them. Empty where there is none that is not suppressed.
 */
export function printFindings(findings: Findings, cwd: string, colours: Colours): string {
  const { diagnostics, sources } = findings;
  if (diagnostics.length === 0) return "";
  const context = { cwd, colours, sources };
  const { single, counted } = countUndocumented(diagnostics);
  const blocks = [
    ...single.map((diagnostic) => `${printDiagnostic(diagnostic, context)}\n`),
    ...counted.map(({ file, count, line }) => {
      const word = colours.bold(colours.yellow("warning[undocumented]"));
      const path = printable(relativePath(cwd, file));
      return `${path}: ${word}: ${colours.bold(`${count} names have no comment`)}, the first in line ${line}\n`;
    }),
  ];
  const counts = colours.bold(countsText(findings));
  return `${blocks.join("\n")}\n${counts}; ${explanation(diagnostics)}\n`;
}

/** Warnings about names without a comment in one file, from which on they are counted. */
const manyUndocumented = 4;

/** A spec that was imported has many names without a comment: they are counted for each file. */
function countUndocumented(diagnostics: readonly Diagnostic[]): {
  readonly single: readonly Diagnostic[];
  readonly counted: readonly {
    readonly file: string;
    readonly count: number;
    /** The line of the first one. */
    readonly line: number;
  }[];
} {
  const fileOf = ({ code, severity, span }: Diagnostic) =>
    code === "undocumented" && severity === "warning" ? span?.file : undefined;
  const many = [...groupBy(diagnostics, fileOf)].flatMap(([file, own]) => {
    if (file === undefined || own.length < manyUndocumented) return [];
    return [{ file, count: own.length, line: own[0]?.span?.line ?? 1 }];
  });
  const files = new Set<string | undefined>(many.map(({ file }) => file));
  return { single: diagnostics.filter((one) => !files.has(fileOf(one))), counted: many };
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
  context: PrintContext,
): string[] {
  if (span === undefined) return [headline];
  const path = printable(relativePath(context.cwd, span.file));
  const first = `${path}:${span.line}:${span.column}: ${headline}`;
  const source = context.sources.get(span.file);
  const found = source === undefined ? undefined : excerpt(source, span);
  if (found === undefined) return [first];
  const number = String(span.line).padStart(5);
  const blank = " ".repeat(number.length);
  const { dim } = context.colours;
  return [
    first,
    `${dim(`${number} |`)} ${found.line}`.trimEnd(),
    `${dim(`${blank} |`)} ${found.marker.replace(/\^+/, paint)}`,
  ];
}

/** How many findings there are of each kind, as a line says it: `2 errors, 1 warning, 1 suppressed`. */
function countsText({ diagnostics, suppressed }: Pick<Findings, "diagnostics" | "suppressed">) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [formatCount(errors, "error")] : []),
    ...(warnings > 0 ? [formatCount(warnings, "warning")] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
  ].join(", ");
}

/** The most columns that an excerpt has, without the line number. */
const maximumWidth = 100;
/** Columns kept before the span where a long line is cut. */
const leadingWidth = 30;
/** Where TypeScript begins a line. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
/** Characters that are two columns wide. */
const doubleWidth =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u;
const tabWidth = 4;
const ellipsis = "...";

/** The lines of the file of the last finding: there may be thousands in one file. */
let lastSplit: { readonly source: string; readonly lines: readonly string[] } = {
  source: "",
  lines: [""],
};

/**
 * The first line of `span` with carets under the part of it that belongs to the span; `undefined` where
 * the source has no such line. Tabs become spaces, and a character that cannot be seen or has no width of
 * its own becomes a replacement character. A line that is too long is cut around the span.
 */
function excerpt(source: string, span: Span) {
  if (lastSplit.source !== source) lastSplit = { source, lines: source.split(lineBreak) };
  const text = lastSplit.lines[span.line - 1];
  if (text === undefined) return undefined;
  const endColumn = span.endLine > span.line ? text.length + 1 : span.endColumn;
  const cells = cellsOf(text);
  const from = cells.findIndex(({ column }) => column >= span.column);
  const start = from === -1 ? cells.length : from;
  const count = cells.slice(start).filter(({ column }) => column < endColumn).length;
  return cut(
    cells.map((cell) => cell.text),
    start,
    Math.max(count, 1),
  );
}

/** What one column of the terminal shows. */
interface ScreenCell {
  /** Empty after a character that is two columns wide. */
  readonly text: string;
  /** The column of the source, counted from 1, that the cell shows. */
  readonly column: number;
}

function cellsOf(line: string): ScreenCell[] {
  const cells: ScreenCell[] = [];
  let column = 1;
  for (const character of line) {
    for (const text of textsOf(character, cells.length)) cells.push({ text, column });
    column += character.length;
  }
  return cells;
}

/** The texts of the cells for a character after `width` columns. */
function textsOf(character: string, width: number): readonly string[] {
  if (character === "\t") return Array<string>(tabWidth - (width % tabWidth)).fill(" ");
  if (isInvisible(character) || /\p{M}/u.test(character)) return ["\uFFFD"];
  return doubleWidth.test(character) ? [character, ""] : [character];
}

function cut(cells: readonly string[], start: number, count: number) {
  if (cells.length <= maximumWidth) {
    return { line: cells.join("").trimEnd(), marker: " ".repeat(start) + "^".repeat(count) };
  }
  const first = Math.max(0, Math.min(start - leadingWidth, cells.length - maximumWidth));
  const last = first + maximumWidth;
  const before = first > 0 ? ellipsis : "";
  const after = last < cells.length ? ellipsis : "";
  return {
    line: before + cells.slice(first, last).join("").trimEnd() + after,
    marker: " ".repeat(before.length + start - first) + "^".repeat(Math.min(count, last - start)),
  };
}

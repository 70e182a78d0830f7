import type { CommentLine, ModuleSource, SuppressionComment } from "./source-map.ts";
import type { ts } from "ts-morph";
import { catalogue, configurableCodes, isConfigurable } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import type { Suppression } from "../../diagnostics/core/suppression.ts";
import { type CommentAt, commentAt, fileOf, positionOf, compiler } from "../typescript.ts";

export interface SuppressionText {
  /** `abispec-ignore`, or what is written in its place. */
  readonly tag: string;
  /** What follows the tag, up to the next tag, blank line or end of the comment. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Column of the tag, from 1. */
  readonly column: number;
  /** Column behind the last character of the tag's line. */
  readonly endColumn: number;
}

const tagPattern = /^\s*@(abispec-[\w-]+)\s*/;

/**
 * The lines of a comment without its frame: slashes and stars.
 *
 * @param raw - the comment with its frame.
 * @param line - the line of the file in which it starts, from 1.
 * @param column - the column in which it starts, from 1.
 */
export function commentLines(raw: string, line: number, column: number): CommentLine[] {
  return raw
    .split(/\r?\n/)
    .map((text, index) => commentLine(text, line + index, index === 0 ? column : 1));
}

/** Takes the frame off a line of a comment, and counts the columns that it took. */
function commentLine(raw: string, line: number, column: number): CommentLine {
  const opening =
    /^\/(?:\*+(?!\/)|\/+) ?/.exec(raw) ?? /^\s*\*(?!\/) ?/.exec(raw) ?? /^\s*(?=\*\/)/.exec(raw);
  const frame = opening?.[0].length ?? 0;
  const text = raw
    .slice(frame)
    .replace(/\s*\*\/$/, "")
    .trimEnd();
  return { text, line, column: column + frame };
}

/** The lines of fenced code, in which nothing is a tag or a link, with the fences themselves. */
export function fencedLines(lines: readonly CommentLine[]): {
  readonly fenced: ReadonlySet<CommentLine>;
  /** The line that opens a fence without an end. */
  readonly unclosed: CommentLine | undefined;
} {
  const fenced = new Set<CommentLine>();
  let open: CommentLine | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    const before = open;
    if (before === undefined) open = isFence(text) ? line : undefined;
    else if (text === "```") open = undefined;
    if ((before ?? open) !== undefined) fenced.add(line);
  }
  return { fenced, unclosed: open };
}

/**
 * Whether a line opens fenced code, which may begin an item of a list. A language may follow; another backquote
 * would make it text in code.
 */
function isFence(text: string): boolean {
  return /^(?:(?:[-*]|\d+[.)])\s+)*```[^`]*$/.test(text);
}

/** Takes the suppressions out of a comment; what is left is its prose. */
export function splitSuppressions(lines: readonly CommentLine[]): {
  readonly prose: readonly CommentLine[];
  readonly suppressions: readonly SuppressionText[];
} {
  if (!lines.some(({ text }) => text.includes("@abispec-")))
    return { prose: lines, suppressions: [] };
  const prose: CommentLine[] = [];
  const suppressions: SuppressionText[] = [];
  const { fenced } = fencedLines(lines);
  let isInside = false;
  for (const one of lines) {
    const text = one.text.trim();
    const last = suppressions.at(-1);
    const [, name] = fenced.has(one) ? [] : (tagPattern.exec(one.text) ?? []);
    if (name !== undefined) {
      suppressions.push({
        tag: name,
        text: one.text.replace(tagPattern, ""),
        line: one.line,
        column: one.column + one.text.indexOf("@"),
        endColumn: one.column + one.text.length,
      });
      isInside = true;
    } else if (isInside && last !== undefined && text !== "" && !text.startsWith("@")) {
      suppressions.splice(-1, 1, { ...last, text: `${last.text} ${text}`.trim() });
    } else {
      isInside = false;
      prose.push(one);
    }
  }
  return { prose, suppressions };
}

/**
 * The suppressions of a spec's modules.
 *
 * @param report - takes those without a configurable code or without a reason.
 */
export function readSuppressions(
  modules: readonly ModuleSource[],
  report: (diagnostic: Diagnostic) => void,
): readonly Suppression[] {
  return modules
    .flatMap(({ suppressions }) => suppressions)
    .flatMap((one) => suppressionFrom(one, report));
}

function suppressionFrom(
  { tag, text, ...place }: SuppressionComment,
  report: (diagnostic: Diagnostic) => void,
): Suppression[] {
  const { finding } = catalogue["wrong-suppression"];
  const [code = "", ...rest] = text.split(/\s+/);
  const reason = rest.join(" ");
  if (tag !== "abispec-ignore") {
    report(finding("unknownTag", place.span, tag));
    return isConfigurable(code) ? [{ ...place, code, reason }] : [];
  }
  if (isConfigurable(code)) {
    if (reason === "") report(finding("noReason", place.span, code));
    return [{ ...place, code, reason }];
  }
  if (code === "") {
    report(finding("noCode", place.span));
  } else if (Object.hasOwn(catalogue, code)) {
    report(
      catalogue["not-configurable"].finding("suppressed", place.span, code, configurableCodes),
    );
  } else {
    report(finding("unknownCode", place.span, code, configurableCodes));
    const meant = didYouMean(code, configurableCodes);
    return meant !== undefined && isConfigurable(meant) ? [{ ...place, code: meant, reason }] : [];
  }
  return [];
}

/**
 * The suppressions in the comments of a module. One above a line of code covers all comments directly above
 * that line, and the line; one behind the code of a line covers that line.
 */
export function suppressionComments(source: ts.SourceFile): readonly SuppressionComment[] {
  const comments = new Map<number, CommentAt>();
  for (const { index } of source.text.matchAll(/@abispec-/g)) {
    const found = commentAt(source, index);
    if (found !== undefined) comments.set(found.comment.pos, found);
  }
  return [...comments.values()].flatMap((found) => suppressionsIn(source, found));
}

function suppressionsIn(
  source: ts.SourceFile,
  { comment, token }: CommentAt,
): SuppressionComment[] {
  const { text } = source;
  const file = fileOf(source);
  const { line, column } = positionOf(source, comment.pos);
  const isBehindCode = text.slice(comment.pos - (column - 1), comment.pos).trim() !== "";
  const above = compiler.getLeadingCommentRanges(text, token.pos)?.[0] ?? comment;
  const firstLine = positionOf(source, isBehindCode ? comment.pos : above.pos).line;
  const lastLine = positionOf(source, isBehindCode ? comment.end : token.getStart(source)).line;
  const lines = commentLines(text.slice(comment.pos, comment.end), line, column);
  return splitSuppressions(lines).suppressions.map(({ tag, text: said, ...place }) => ({
    tag,
    text: said,
    span: { file, ...place, endLine: place.line },
    firstLine,
    lastLine,
  }));
}

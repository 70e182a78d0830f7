import type { ts } from "ts-morph";
import { catalogue, configurableCodes, isConfigurable } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import type { Suppression } from "../../diagnostics/core/suppression.ts";
import { type CommentAt, commentAt, fileOf, positionOf, compiler } from "../typescript.ts";
import { commentLines, splitSuppressions } from "./comments.ts";
import type { ModuleSource, SuppressionComment } from "./source-map.ts";

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
  return splitSuppressions(lines).suppressions.map((one) => ({
    tag: one.tag,
    text: one.text,
    span: {
      file,
      line: one.line,
      column: one.column,
      endLine: one.line,
      endColumn: one.endColumn,
    },
    firstLine,
    lastLine,
  }));
}

import { createRequire } from "node:module";
import { dirname } from "node:path";
import { ts as compiler, type ts } from "ts-morph";
import type { Span } from "../diagnostics/core/diagnostic.ts";

const require = createRequire(import.meta.url);

/** The TypeScript of ts-morph; the build leaves out what does not belong to parsing. */
export { compiler };

/** The same TypeScript with its type checker, which takes a quarter of a second to load. */
export function loadTypeChecker(): typeof ts {
  return require("ts-morph").ts;
}

/** The folder of the declarations of JavaScript's own library. */
export const libraryFolder = dirname(require.resolve("typescript"));

/** Replaces backslashes in paths, which TypeScript would take for slashes: a character that no script uses. */
const backslash = "\uE05C";

/** The name that TypeScript gets for the file at an absolute path. */
export function sourceName(file: string): string {
  return file.replaceAll("\\", backslash);
}

/** Absolute path of the file that a tree is of. */
export function fileOf({ fileName }: Pick<ts.SourceFile, "fileName">): string {
  return fileName.replaceAll(backslash, "\\");
}

/** Line and column of an offset, from 1. */
export function positionOf(
  source: ts.SourceFile,
  offset: number,
): { line: number; column: number } {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

/** The place of what stands in a file from one offset up to another one. */
export function spanOf(source: ts.SourceFile, start: number, end: number): Span {
  const from = positionOf(source, start);
  const to = positionOf(source, end);
  // Most of a model are places: an object that is spread into another one takes half as much again.
  return {
    file: fileOf(source),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** The place of a node, without the comments before it. */
export function spanOfNode(node: ts.Node, source = node.getSourceFile()): Span {
  return spanOf(source, node.getStart(source), node.end);
}

/** The outermost node that is exactly at the place of an error; the whole file where there is none. */
export function nodeOf({ file, start, length }: ts.DiagnosticWithLocation): ts.Node {
  const end = start + length;
  let node: ts.Node | undefined = file;
  const isThere = (one: ts.Node) =>
    one.kind !== compiler.SyntaxKind.SyntaxList && one.getStart(file) === start && one.end === end;
  while (node !== undefined && !isThere(node)) {
    node = node
      .getChildren(file)
      .find((child) => child.getStart(file) <= start && end <= child.end);
  }
  return node ?? file;
}

/** A comment, and the token of code that follows it. */
export interface CommentAt {
  readonly comment: ts.CommentRange;
  readonly token: ts.Node;
}

/** The comment around an offset; `undefined` where code is there, or a string. */
export function commentAt(source: ts.SourceFile, offset: number): CommentAt | undefined {
  const token = tokenAt(source, source, offset);
  const { text } = source;
  const comment = [
    ...(compiler.getTrailingCommentRanges(text, token.pos) ?? []),
    ...(compiler.getLeadingCommentRanges(text, token.pos) ?? []),
  ].find(({ pos, end }) => pos <= offset && offset < end);
  return comment === undefined ? undefined : { comment, token };
}

/** The token at an offset, or the one that follows the blanks and comments there. */
export function tokenAt(source: ts.SourceFile, node: ts.Node, offset: number): ts.Node {
  const child = node
    .getChildren(source)
    .find((one) => !compiler.isJSDoc(one) && one.pos <= offset && offset < one.end);
  return child === undefined ? node : tokenAt(source, child, offset);
}

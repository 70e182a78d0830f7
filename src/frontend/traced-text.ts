import type { ts } from "ts-morph";
import { typescript } from "./typescript.ts";

/**
 * The function that a traced module calls before each statement: with its path, the offset of the statement
 * and whether that stands outside of all functions and blocks.
 */
export const tracer = "$at";

/** The text of a module that tells before each statement that it has come there. */
export function tracedText(source: ts.SourceFile): string {
  const file = JSON.stringify(source.fileName);
  const outer = new Set(source.statements);
  const found = statementsIn(source)
    .map((statement) => ({ start: statement.getStart(source), isOuter: outer.has(statement) }))
    .toSorted((a, b) => a.start - b.start);
  let text = "";
  let end = 0;
  for (const { start, isOuter } of found) {
    text += `${source.text.slice(end, start)}${tracer}(${file}, ${start}, ${isOuter});`;
    end = start;
  }
  return text + source.text.slice(end);
}

/** All statements that stand in lists of statements, at any depth. */
function statementsIn(source: ts.SourceFile): readonly ts.Statement[] {
  const compiler = typescript();
  const found: ts.Statement[] = [];
  const visit = (node: ts.Node): void => {
    const isList =
      compiler.isSourceFile(node) || compiler.isBlock(node) || compiler.isCaseOrDefaultClause(node);
    if (isList) found.push(...node.statements);
    compiler.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The statement of a traced module that starts at `offset`.
 *
 * @param isLoop - whether to look for the loop that runs it again and again, if there is one.
 */
export function tracedStatement(
  source: ts.SourceFile,
  offset: number,
  isLoop: boolean,
): ts.Node | undefined {
  const compiler = typescript();
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    const start = node.getStart(source);
    if (start > offset || node.end <= offset) return;
    if (compiler.isFunctionLike(node)) found = undefined;
    const isFirst = found === undefined && start === offset;
    if (isFirst || (isLoop && compiler.isIterationStatement(node, false))) found = node;
    compiler.forEachChild(node, visit);
  };
  compiler.forEachChild(source, visit);
  return found;
}

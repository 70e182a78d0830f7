import type { ts } from "ts-morph";
import { typescript } from "../typescript.ts";

/** The outermost node that has exactly this place in its source, and is no list of nodes. */
export function nodeAt(source: ts.SourceFile, start: number, end: number): ts.Node | undefined {
  const { SyntaxKind } = typescript();
  let node: ts.Node | undefined = source;
  const isThere = (one: ts.Node) =>
    one.kind !== SyntaxKind.SyntaxList && one.getStart(source) === start && one.end === end;
  while (node !== undefined && !isThere(node)) {
    node = node
      .getChildren(source)
      .find((child) => child.getStart(source) <= start && end <= child.end);
  }
  return node;
}

/** The expression that has the wrong type: TypeScript marks the name of what it is given to. */
export function valueOf(node: ts.Node): ts.Node {
  const compiler = typescript();
  const { parent } = node;
  const isNamed = compiler.isPropertyAssignment(parent) || compiler.isVariableDeclaration(parent);
  return (isNamed && parent.name === node ? parent.initializer : undefined) ?? node;
}

import type { ts } from "ts-morph";

/**
 * The outermost node that has exactly this place in its source, and is no list of nodes.
 *
 * @param compiler - TypeScript.
 */
export function nodeAt(
  compiler: typeof ts,
  source: ts.SourceFile,
  start: number,
  end: number,
): ts.Node | undefined {
  let node: ts.Node | undefined = source;
  const isThere = (one: ts.Node) =>
    one.kind !== compiler.SyntaxKind.SyntaxList &&
    one.getStart(source) === start &&
    one.end === end;
  while (node !== undefined && !isThere(node)) {
    node = node
      .getChildren(source)
      .find((child) => child.getStart(source) <= start && end <= child.end);
  }
  return node;
}

/**
 * The expression that has the wrong type: TypeScript marks the name of what it is given to.
 *
 * @param compiler - TypeScript.
 */
export function valueOf(compiler: typeof ts, node: ts.Node): ts.Node {
  const { parent } = node;
  const isNamed = compiler.isPropertyAssignment(parent) || compiler.isVariableDeclaration(parent);
  return (isNamed && parent.name === node ? parent.initializer : undefined) ?? node;
}

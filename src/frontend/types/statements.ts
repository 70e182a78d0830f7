import type { ts } from "ts-morph";
import { compiler, spanOfNode } from "../typescript.ts";
import type { TypeFinding } from "./cascading.ts";

/** Where the error at an offset is: in which statement, and in which part of it. */
export function placeOf(
  source: ts.SourceFile,
  offset: number,
  checker: ts.TypeChecker,
): Pick<TypeFinding, "part" | "statement" | "uses"> {
  const path = pathTo(source, source, offset);
  const [statement = source] = path;
  return {
    part: spanOfNode(path.findLast(isPart) ?? statement, source),
    statement: spanOfNode(statement, source),
    uses: () => usedStatements(statement, checker).map((used) => spanOfNode(used)),
  };
}

/** The statements that declare what a statement names, what those name, and so on. */
export function usedStatements(statement: ts.Node, checker: ts.TypeChecker): readonly ts.Node[] {
  const all = new Set([statement]);
  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node)) {
      for (const one of declarationsOf(node, checker)) all.add(statementOf(one));
    } else {
      node.forEachChild(visit);
    }
  };
  for (const one of all) visit(one);
  return [...all].slice(1);
}

function declarationsOf(name: ts.Identifier, checker: ts.TypeChecker): readonly ts.Node[] {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined) return [];
  const isAlias = (symbol.flags & compiler.SymbolFlags.Alias) !== 0;
  const meant = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = meant.declarations?.filter((one) => !compiler.isSourceFile(one)) ?? [];
  // Of a whole module, and of a name that the other module does not export, it is the import.
  return declarations.length > 0
    ? declarations
    : (symbol.declarations ?? []).filter((one) => !compiler.isSourceFile(one));
}

/** The statement outside of functions that a declaration is a part of. */
function statementOf(declaration: ts.Node): ts.Node {
  let node = declaration;
  while (node.parent !== undefined && !compiler.isSourceFile(node.parent)) node = node.parent;
  return node;
}

function isPart(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  return (
    compiler.isArrayLiteralExpression(parent) ||
    compiler.isObjectLiteralExpression(parent) ||
    (compiler.isCallExpression(parent) && node !== parent.expression)
  );
}

/** The nodes at an offset that a node holds, from the outermost to the innermost one. */
function pathTo(node: ts.Node, source: ts.SourceFile, offset: number): readonly ts.Node[] {
  const next = node.forEachChild((child) =>
    child.getStart(source) <= offset && offset < child.end ? child : undefined,
  );
  return next === undefined ? [] : [next, ...pathTo(next, source, offset)];
}

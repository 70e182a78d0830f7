import type { ts } from "ts-morph";
import type { Statement } from "./cascading.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { spanOfNode, compiler } from "../typescript.ts";

/** Finds the statements of a program that findings are about. */
export class Statements {
  readonly #checker: ts.TypeChecker;
  readonly #known = new Map<ts.Node, Statement>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** The statement at an offset, and the property, element or argument in it: the innermost one. */
  around(source: ts.SourceFile, offset: number): { statement: Statement; part: Span } {
    const path = pathTo(source, source, offset);
    const [statement = source] = path;
    const part = path.findLast(isPart) ?? statement;
    return { statement: this.#statement(statement), part: spanOfNode(part, source) };
  }

  #statement(node: ts.Node): Statement {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const statement: Statement = {
      span: spanOfNode(node),
      uses: () => this.#used(node),
    };
    this.#known.set(node, statement);
    return statement;
  }

  /** The statements that declare what a node names. */
  #used(node: ts.Node): readonly Statement[] {
    if (!compiler.isIdentifier(node)) {
      const inner: ts.Node[] = [];
      node.forEachChild((child) => void inner.push(child));
      return inner.flatMap((child) => this.#used(child));
    }
    const symbol = this.#checker.getSymbolAtLocation(node);
    if (symbol === undefined) return [];
    const isAlias = (symbol.flags & compiler.SymbolFlags.Alias) !== 0;
    const meant = isAlias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    // What is imported from where it is not has no declaration but its import.
    return (meant.declarations ?? symbol.declarations ?? []).flatMap((one) => {
      const top = topOf(one);
      return top === undefined ? [] : [this.#statement(top)];
    });
  }
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

/** The statement outside of functions that a declaration is a part of. */
function topOf(declaration: ts.Node): ts.Node | undefined {
  let node = declaration;
  while (node.parent !== undefined && !compiler.isSourceFile(node.parent)) node = node.parent;
  return compiler.isSourceFile(node) ? undefined : node;
}

/** The nodes at an offset that a node holds, from the outermost to the innermost one. */
function pathTo(node: ts.Node, source: ts.SourceFile, offset: number): readonly ts.Node[] {
  const next = node.forEachChild((child) =>
    child.getStart(source) <= offset && offset < child.end ? child : undefined,
  );
  return next === undefined ? [] : [next, ...pathTo(next, source, offset)];
}

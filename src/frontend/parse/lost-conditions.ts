import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { compiler, spanOfNode } from "../typescript.ts";
import { importsOf, isExported } from "./module.ts";

/** Words whose first argument has properties that may be under a condition. */
const rowWords = ["struct", "union", "codes", "flags", "masks"];

/** What types and rings have, and would have of the first branch alone. */
const parts = ["of", "bits", "be", "le", "message"];

/** Options that say more than their word where a condition belongs. */
const options = ["inside", "rules"];

/** Finds each `when` inside of a word that would take its first branch and drop its condition: `padding(when(...))`. */
export function lostConditions(
  source: ts.SourceFile,
): readonly { readonly node: ts.Node; readonly finding: Diagnostic }[] {
  const words = wordNames(source);
  const conditions = new Set<string>();
  for (const [name, value] of hiddenValues(source)) {
    if (isCondition(value)) conditions.add(name);
  }
  const found: { readonly node: ts.Node; readonly finding: Diagnostic }[] = [];
  const visit = (node: ts.Node): void => {
    const word = isCondition(node) ? wordAround(node) : undefined;
    if (word === undefined) return compiler.forEachChild(node, visit);
    const { finding } = catalogue["wrong-kind"];
    found.push({ node, finding: finding("lostCondition", spanOfNode(node, source), word) });
  };
  visit(source);
  return found;

  /** The word of the language that an expression is. */
  function wordOf(node: ts.Node): string | undefined {
    if (compiler.isIdentifier(node)) return words.get(node.text);
    if (!compiler.isPropertyAccessExpression(node)) return undefined;
    const { text } = node.name;
    return parts.includes(text) || wordOf(node.expression) === "*" ? text : undefined;
  }

  function isCondition(node: ts.Node): boolean {
    const value = compiler.isCallExpression(node) ? node.expression : node;
    if (value !== node && wordOf(value) === "when") return true;
    const isName = compiler.isIdentifier(value) || compiler.isPropertyAccessExpression(value);
    if (!isName || conditions.size === 0) return false;
    const name = value.getText(source);
    return conditions.has(name) && !isParameter(name, value);
  }

  /** The word that would drop the condition of an expression. */
  function wordAround(node: ts.Node): string | undefined {
    let depth = 0;
    let option = "";
    for (let from = node; ; from = from.parent) {
      const around = from.parent;
      if (compiler.isCallExpression(around)) {
        const index = around.arguments.findIndex((one) => one === from);
        const word = wordOf(around.expression) ?? "";
        if (index === -1 || word === "" || word === "when") return undefined;
        if (rowWords.includes(word) && index === 0 && depth === 1) return undefined;
        return options.includes(option) ? option : word;
      }
      if (compiler.isTaggedTemplateExpression(around)) return wordOf(around.tag);
      if (compiler.isPropertyAccessExpression(around)) {
        const { text } = around.name;
        return around.expression === from && parts.includes(text) ? text : undefined;
      }
      if (compiler.isObjectLiteralExpression(around)) depth++;
      else if (compiler.isSpreadAssignment(around)) depth = Math.max(0, depth - 1);
      else if (compiler.isPropertyAssignment(around)) {
        if (around.name === from) return undefined;
        option = around.name.getText(source);
      } else if (!isPassing(around)) return undefined;
    }
  }
}

/** Whether a function around a node has a parameter with this name, in place of the constant. */
function isParameter(name: string, node: ts.Node): boolean {
  const around = compiler.findAncestor(
    node,
    (one) =>
      compiler.isFunctionLike(one) &&
      one.parameters.some((parameter) => parameter.name.getText() === name),
  );
  return around !== undefined;
}

/** Whether the value of a node is, or may be, that of an expression in it. */
function isPassing({ kind }: ts.Node): boolean {
  const { SyntaxKind } = compiler;
  switch (kind) {
    case SyntaxKind.ArrayLiteralExpression:
    case SyntaxKind.ArrowFunction:
    case SyntaxKind.AsExpression:
    case SyntaxKind.ConditionalExpression:
    case SyntaxKind.ParenthesizedExpression:
    case SyntaxKind.SatisfiesExpression:
    case SyntaxKind.ShorthandPropertyAssignment:
    case SyntaxKind.TemplateExpression:
    case SyntaxKind.TemplateSpan:
      return true;
    default:
      return false;
  }
}

/** The words of the language by the names that a module gives them; `*` for all of them. */
function wordNames(source: ts.SourceFile): ReadonlyMap<string, string> {
  return new Map(
    importsOf(source)
      .filter(({ specifier }) => specifier.text === "abispec")
      .flatMap(({ statement, names }) => {
        const bindings = compiler.isImportDeclaration(statement)
          ? statement.importClause?.namedBindings
          : undefined;
        return bindings !== undefined && compiler.isNamespaceImport(bindings)
          ? [[bindings.name.text, "*"] as const]
          : names.map(({ name, node }) => [localName(node), name] as const);
      }),
  );
}

function localName({ parent }: ts.Node): string {
  return compiler.isImportSpecifier(parent) ? parent.name.text : "";
}

/** What the constants and functions of a module that have no name in C are or return; of an object, each property. */
function hiddenValues(source: ts.SourceFile): readonly (readonly [string, ts.Node])[] {
  return source.statements.flatMap((statement) => {
    if (compiler.isFunctionDeclaration(statement)) {
      return valuesOf(statement.name?.text ?? "", statement);
    }
    if (!compiler.isVariableStatement(statement) || isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer === undefined ? [] : valuesOf(name.getText(source), initializer),
    );
  });
}

function valuesOf(name: string, node: ts.Node): readonly (readonly [string, ts.Node])[] {
  if (compiler.isObjectLiteralExpression(node)) {
    return node.properties
      .filter(compiler.isPropertyAssignment)
      .map((one) => [`${name}.${one.name.getText()}`, one.initializer]);
  }
  const isFunction = compiler.isArrowFunction(node) || compiler.isFunctionDeclaration(node);
  const body = isFunction ? node.body : node;
  const last = body !== undefined && compiler.isBlock(body) ? body.statements.at(-1) : body;
  const value = last !== undefined && compiler.isReturnStatement(last) ? last.expression : last;
  return value === undefined ? [] : [[name, value]];
}

import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { spanOf, spanOfNode, compiler } from "../typescript.ts";
import { declaredNames, importedNames, statementAt, type SpecModule } from "./module.ts";
import { exportsOf } from "./names.ts";

const { finding } = catalogue.syntax;

/**
 * Finds what TypeScript parses but a spec may not have: `await`, imports by a call, and names that are declared
 * or exported twice. Marks the statements with them as invalid.
 */
export function checkSyntax(module: SpecModule, findings: Diagnostic[]): void {
  const { source, invalid } = module;
  const visit = (node: ts.Node, parent?: ts.Node): void => {
    const found = isPropertyName(node, parent) ? undefined : refusal(node, source);
    const statement = found && statementAt(source, node.getStart(source));
    if (found !== undefined && statement !== undefined) {
      // After a syntax error, the parser may take other words for what is refused here.
      if (!invalid.has(statement)) findings.push(found);
      invalid.add(statement);
    } else {
      compiler.forEachChild(node, (child) => visit(child, node));
    }
  };
  visit(source);
  checkDeclaredOnce(module, findings);
  checkExportedOnce(module, findings);
}

/** A member may have any name: `{ await: uint32_t }`, `fence.await`. */
function isPropertyName(node: ts.Node, parent: ts.Node | undefined): boolean {
  const hasName =
    parent !== undefined &&
    (compiler.isPropertyAssignment(parent) || compiler.isPropertyAccessExpression(parent));
  return hasName && parent.name === node && compiler.isIdentifier(node);
}

function refusal(node: ts.Node, source: ts.SourceFile): Diagnostic | undefined {
  const asyncModifier = compiler.canHaveModifiers(node)
    ? node.modifiers?.find(({ kind }) => kind === compiler.SyntaxKind.AsyncKeyword)
    : undefined;
  if (asyncModifier !== undefined) return finding("await", spanOfNode(asyncModifier, source));
  const isLoop = compiler.isForOfStatement(node) && node.awaitModifier !== undefined;
  if (compiler.isAwaitExpression(node) || isLoop) {
    const start = (isLoop ? node.awaitModifier : node)?.getStart(source) ?? node.pos;
    return finding("await", spanOf(source, start, start + "await".length));
  }
  if (compiler.isIdentifier(node) && node.text === "await") {
    return finding("await", spanOfNode(node, source));
  }
  if (compiler.isMetaProperty(node) && node.keywordToken === compiler.SyntaxKind.ImportKeyword) {
    return finding("foreignPackage", spanOfNode(node, source), node.getText(source));
  }
  if (!compiler.isCallExpression(node)) return undefined;
  const { expression } = node;
  const isImport = expression.kind === compiler.SyntaxKind.ImportKeyword;
  const isRequire = compiler.isIdentifier(expression) && expression.text === "require";
  if (!isImport && !isRequire) return undefined;
  const [argument = node] = node.arguments;
  const name = compiler.isStringLiteral(argument) ? argument.text : argument.getText(source);
  return finding("foreignPackage", spanOfNode(argument, source), name);
}

function checkDeclaredOnce(
  { source, invalid, repeated }: SpecModule,
  findings: Diagnostic[],
): void {
  const declared = new Map<string, ts.Identifier>();
  // What a statement with a syntax error declares is not certain.
  const statements = source.statements.filter((statement) => !invalid.has(statement));
  for (const statement of statements) {
    const names = compiler.isImportDeclaration(statement)
      ? importedNames(statement)
      : declaredNames(statement);
    for (const name of names) {
      const before = declared.get(name.text);
      if (before === undefined) {
        declared.set(name.text, name);
      } else {
        const first = spanOfNode(before, source);
        findings.push(finding("declaredTwice", spanOfNode(name, source), name.text, first));
        repeated.add(statement);
      }
    }
  }
}

function checkExportedOnce(
  { source, invalid, repeated }: SpecModule,
  findings: Diagnostic[],
): void {
  const exported = new Map<string, ts.Node>();
  for (const { statement, name, node, isType } of exportsOf(source)) {
    const isList = compiler.isExportDeclaration(statement);
    // Interfaces of the same name are merged.
    if (invalid.has(statement) || repeated.has(statement) || (isType && !isList)) continue;
    const before = exported.get(name);
    if (before === undefined) {
      exported.set(name, node);
    } else {
      const first = spanOfNode(before, source);
      findings.push(finding("exportedTwice", spanOfNode(node, source), name, first));
      if (!isList) repeated.add(statement);
    }
  }
}

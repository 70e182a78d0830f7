import { oncePer } from "../../once.ts";
import { dirname, resolve } from "node:path";
import type { ts } from "ts-morph";
import type { NamedPlace, Span } from "../../diagnostics/core/diagnostic.ts";
import { isDeclarationWord } from "../../language/kinds.ts";
import { type SpecModule, declaredNames, importsOf, isExported } from "../parse/module.ts";
import { asKey } from "../../text/text.ts";
import { positionOf, spanOf, spanOfNode, compiler } from "../typescript.ts";
import { commentLines, splitSuppressions, suppressionComments } from "./comments.ts";
import type {
  Comment,
  DeclaredConstant,
  ExportedProperty,
  SourceExpression,
  ModuleSource,
  NamespaceImport,
  Property,
} from "./source-map.ts";

/**
 * Reads a module for what evaluation cannot tell: the order of exports, the comments, the spelling of
 * numbers, and the place of everything.
 */
export function readModule(module: SpecModule): ModuleSource {
  const known = read.get(module.source) ?? findAll(module);
  read.set(module.source, known);
  return known;
}

const read = new WeakMap<ts.SourceFile, ModuleSource>();

function findAll(module: SpecModule): ModuleSource {
  const { file, source, repeated } = module;
  const statements = source.statements.filter((statement) => !repeated.has(statement));
  return {
    file,
    exports: statements.flatMap(exportsOf),
    constants: constantsOf(statements),
    unused: unusedIn(module),
    otherExports: new Map(statements.flatMap(otherExportsOf)),
    suppressions: suppressionComments(source),
    namespaceImports: namespaceImportsOf(module),
  };
}

function exportsOf(statement: ts.Statement): readonly ExportedProperty[] {
  if (compiler.isExportAssignment(statement) && statement.isExportEquals !== true) {
    return [defaultExport(statement.expression, statement)];
  }
  if (compiler.isExportDeclaration(statement)) return defaultOf(statement);
  if (!compiler.isVariableStatement(statement) || !isExported(statement)) return [];
  const comment = commentOf(statement);
  return statement.declarationList.declarations.flatMap((declaration, index) => {
    const { name, initializer } = declaration;
    if (initializer === undefined || !compiler.isIdentifier(name)) return [];
    // The comment above a statement is about its first constant, as in TypeScript.
    const own = commentOf(declaration) ?? (index === 0 ? comment : undefined);
    const span = spanOfNode(name);
    const value = expressionOf(initializer);
    return [{ isDefault: false, name: asKey(name.text), span, comment: own, value }];
  });
}

/** The constant that `export { name as default }` exports. */
function defaultOf(statement: ts.ExportDeclaration): readonly ExportedProperty[] {
  const { exportClause } = statement;
  if (exportClause === undefined || !compiler.isNamedExports(exportClause)) return [];
  const specifier = exportClause.elements.find(({ name }) => name.text === "default");
  if (specifier === undefined) return [];
  const own = (specifier.propertyName ?? specifier.name).text;
  return constantsIn(statement.getSourceFile()).flatMap((one) =>
    one.name.getText() === own ? [defaultExport(one.initializer, one.statement)] : [],
  );
}

function defaultExport(expression: ts.Expression, statement: ts.Statement): ExportedProperty {
  const value = expressionOf(expression);
  const comment = commentOf(statement);
  return { isDefault: true, name: "default", span: value.span, comment, value };
}

/** The constants of a module with their initializers. */
function constantsIn({ statements }: ts.SourceFile) {
  return statements
    .filter(compiler.isVariableStatement)
    .flatMap((statement) =>
      statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer === undefined ? [] : [{ statement, name, initializer }],
      ),
    );
}

function constantsOf(statements: readonly ts.Statement[]): ReadonlyMap<string, DeclaredConstant> {
  return new Map(
    statements
      .filter(compiler.isVariableStatement)
      .flatMap((statement) =>
        declaredNames(statement).map((name) => [
          name.text,
          { span: spanOfNode(name), isExported: isExported(statement) },
        ]),
      ),
  );
}

/** What uses one may be in a part that could not be parsed. */
function unusedIn({ source, invalid, lost }: SpecModule): readonly NamedPlace[] {
  const names = constantsIn(source).flatMap(({ statement, name, initializer }) =>
    !isExported(statement) && declaresSomething(initializer) ? [name] : [],
  );
  if (names.length === 0 || lost.length + invalid.size > 0) return [];
  const uses = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (compiler.isPropertyAssignment(node)) visit(node.initializer);
    else if (compiler.isPropertyAccessExpression(node)) visit(node.expression);
    else if (!compiler.isIdentifier(node)) compiler.forEachChild(node, visit);
    else if (names.every((name) => name !== node)) uses.add(node.text);
  };
  visit(source);
  return names.flatMap((name) =>
    compiler.isIdentifier(name) && !uses.has(name.text)
      ? [{ name: name.text, span: spanOfNode(name, source) }]
      : [],
  );
}

/** Whether an expression is a call such as `struct({ ... })` or `netif_ctrl.message(...)`. */
function declaresSomething(node: ts.Expression): boolean {
  if (!compiler.isCallExpression(node)) return false;
  const { expression } = node;
  return compiler.isPropertyAccessExpression(expression)
    ? expression.name.text === "message"
    : compiler.isIdentifier(expression) && isDeclarationWord(expression.text);
}

function otherExportsOf(statement: ts.Statement): readonly (readonly [string, Span])[] {
  if (compiler.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    if (exportClause === undefined) return [["*", spanOfNode(statement)]];
    return compiler.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => [name.text, spanOfNode(name)])
      : [[exportClause.name.text, spanOfNode(exportClause.name)]];
  }
  if (compiler.isVariableStatement(statement)) {
    // Only those in patterns, such as { A, B }: the others are constants with comments.
    return declaredNames(statement)
      .filter(({ parent }) => compiler.isBindingElement(parent))
      .map((name) => [name.text, spanOfNode(name)]);
  }
  const isNamed =
    compiler.isEnumDeclaration(statement) ||
    compiler.isClassDeclaration(statement) ||
    compiler.isFunctionDeclaration(statement) ||
    compiler.isModuleDeclaration(statement);
  return isNamed && statement.name !== undefined
    ? [[statement.name.text, spanOfNode(statement.name)]]
    : [];
}

function namespaceImportsOf({ file, source, links }: SpecModule): readonly NamespaceImport[] {
  return importsOf(source).flatMap(({ statement, specifier }) => {
    if (!compiler.isImportDeclaration(statement) || !specifier.text.startsWith(".")) return [];
    const { isTypeOnly, namedBindings } = statement.importClause ?? {};
    if (isTypeOnly !== false || namedBindings === undefined) return [];
    if (!compiler.isNamespaceImport(namedBindings)) return [];
    const { name } = namedBindings;
    const target = links.get(specifier.text) ?? resolve(dirname(file), specifier.text);
    return [{ name: name.text, span: spanOfNode(name, source), file: target }];
  });
}

/** An expression without brackets and types around it. */
function bare(node: ts.Node): ts.Node {
  return compiler.isAsExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

function expressionOf(given: ts.Node): SourceExpression {
  const node = bare(given);
  return {
    span: spanOfNode(node),
    number: numberOf(node),
    text: compiler.isStringLiteralLike(node) ? node.text : undefined,
    reference: compiler.isIdentifier(node) ? node.text : undefined,
    arguments:
      compiler.isCallExpression(node) || compiler.isNewExpression(node)
        ? (node.arguments?.map(expressionOf) ?? none)
        : none,
    properties: compiler.isObjectLiteralExpression(node)
      ? node.properties.flatMap(propertyOf)
      : none,
    otherProperties: otherPropertiesOf(node),
    isObject: compiler.isObjectLiteralExpression(node),
    elements: elementsOf(node).map(expressionOf),
    body: compiler.isArrowFunction(node) ? expressionOf(node.body) : undefined,
    texts: compiler.isTaggedTemplateExpression(node) ? textsOf(node.template) : none,
  };
}

/** What a constant of the module brings into an object: the one that is named in its place, and those that it spreads. */
function otherPropertiesOf(node: ts.Node): readonly Property[] {
  const names = compiler.isObjectLiteralExpression(node)
    ? node.properties.filter(compiler.isSpreadAssignment).map(({ expression }) => expression)
    : [node];
  return names.flatMap((name): readonly Property[] => {
    if (!compiler.isIdentifier(name)) return none;
    const value = objectsIn(name.getSourceFile()).get(name.text);
    // What is declared below has no value yet, or is a circle.
    if (value === undefined || value.end > name.pos) return none;
    return [...value.properties.flatMap(propertyOf), ...otherPropertiesOf(value)];
  });
}

/** The constants of a module that are objects and no declarations. */
const objectsIn = oncePer(
  (source: ts.SourceFile): ReadonlyMap<string, ts.ObjectLiteralExpression> =>
    new Map(
      constantsIn(source).flatMap(({ name, initializer }) => {
        const value = bare(initializer);
        return compiler.isObjectLiteralExpression(value)
          ? [[name.getText(source), value] as const]
          : [];
      }),
    ),
);

/** What an array literal lists, and what a template with a tag has between `${` and `}`. */
function elementsOf(node: ts.Node): readonly ts.Expression[] {
  if (compiler.isArrayLiteralExpression(node)) return node.elements;
  const template = compiler.isTaggedTemplateExpression(node) ? node.template : undefined;
  if (template === undefined || !compiler.isTemplateExpression(template)) return none;
  return template.templateSpans.map(({ expression }) => expression);
}

function textsOf(template: ts.TemplateLiteral): readonly Span[] {
  const parts = compiler.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  return parts.map((part) => {
    const source = part.getSourceFile();
    return spanOf(source, part.getStart(source) + 1, part.end);
  });
}

/** One list for all expressions without parts: they are most of a spec. */
const none: readonly never[] = [];

function numberOf(node: ts.Node): string | undefined {
  if (compiler.isNumericLiteral(node) || compiler.isBigIntLiteral(node)) return node.getText();
  if (!compiler.isPrefixUnaryExpression(node)) return undefined;
  const operand = numberOf(node.operand);
  const isMinus = node.operator === compiler.SyntaxKind.MinusToken;
  return isMinus && operand !== undefined ? `-${operand}` : undefined;
}

function propertyOf(node: ts.ObjectLiteralElementLike): readonly Property[] {
  const isAssignment = compiler.isPropertyAssignment(node);
  if (compiler.isSpreadAssignment(node) || compiler.isSetAccessor(node)) return [];
  const { name } = node;
  const value = compiler.isShorthandPropertyAssignment(node) ? name : node;
  return [
    {
      name: compiler.isStringLiteralLike(name) ? name.text : name.getText(),
      span: spanOfNode(name),
      comment: commentOf(node),
      value: expressionOf(isAssignment ? node.initializer : value),
    },
  ];
}

function commentOf(node: ts.Node): Comment | undefined {
  const source = node.getSourceFile();
  const comments = commentRanges(node, source)
    .filter(({ pos }) => source.text.startsWith("/**", pos))
    .map(({ pos, end }): Comment => {
      const { line, column } = positionOf(source, pos);
      const lines = commentLines(source.text.slice(pos, end), line, column);
      const { prose } = splitSuppressions(lines);
      return { lines: prose, span: spanOf(source, pos, end) };
    });
  // A comment that only suppresses a finding may be between the documentation and its subject.
  return (
    comments.findLast(({ lines }) => lines.some((line) => line.text !== "")) ?? comments.at(-1)
  );
}

/** Comments before a node, also on its line behind the token before, to which they count for TypeScript: `{ /** … *\/ a: 1 }`. */
function commentRanges(node: ts.Node, source: ts.SourceFile): readonly ts.CommentRange[] {
  const { text } = source;
  const lineOf = (offset: number) => positionOf(source, offset).line;
  const isSameLine = lineOf(node.pos) === lineOf(node.getStart(source));
  const behind = isSameLine ? compiler.getTrailingCommentRanges(text, node.pos) : undefined;
  return [...(behind ?? []), ...(compiler.getLeadingCommentRanges(text, node.pos) ?? [])];
}

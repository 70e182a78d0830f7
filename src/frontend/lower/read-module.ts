import { dirname, resolve } from "node:path";
import type { Node, SourceFile, Statement, ts } from "ts-morph";
import type { Span } from "../../diagnostics/core/span.ts";
import { positionOf, spanOf } from "../source-span.ts";
import { morph } from "../typescript.ts";
import { commentLines, opensAgain, splitSuppressions } from "./comments.ts";
import type {
  Comment,
  DeclaredConstant,
  Export,
  ModuleSource,
  Expression,
  Property,
  NamespaceImport,
} from "./source-map.ts";
import { suppressionComments } from "./suppressions.ts";

/**
 * Reads a module for what evaluation cannot tell: the order of exports, the comments, the spelling of
 * numbers, and where everything stands.
 */
export function readModule(source: ts.SourceFile): ModuleSource {
  return new ModuleReader(morph().createWrappedNode(source)).module();
}

class ModuleReader {
  readonly #source: SourceFile;
  readonly #file: ts.SourceFile;
  readonly #kind = morph().Node;

  constructor(source: SourceFile) {
    this.#source = source;
    this.#file = source.compilerNode;
  }

  module(): ModuleSource {
    const statements = this.#source.getStatements();
    return {
      file: this.#file.fileName,
      exports: statements.flatMap((statement) => this.#exports(statement)),
      constants: this.#constants(statements),
      elsewhere: new Map(statements.flatMap((statement) => this.#elsewhere(statement))),
      suppressions: suppressionComments(this.#file),
      namespaceImports: statements.flatMap((statement) => this.#namespaceImports(statement)),
    };
  }

  #exports(statement: Statement): readonly Export[] {
    const comment = this.#comment(statement);
    if (this.#kind.isExportAssignment(statement) && !statement.isExportEquals()) {
      const value = this.#expression(statement.getExpression());
      return [{ isDefault: true, name: "default", span: value.span, comment, value }];
    }
    if (!this.#kind.isVariableStatement(statement) || !statement.hasExportKeyword()) return [];
    return statement.getDeclarations().flatMap((declaration, index) => {
      const initializer = declaration.getInitializer();
      if (initializer === undefined) return [];
      const name = declaration.getName();
      const span = this.#span(declaration.getNameNode());
      // The comment above a statement is about its first constant, as in TypeScript.
      const own = this.#comment(declaration) ?? (index === 0 ? comment : undefined);
      const value = this.#expression(initializer);
      return [{ isDefault: false, name, span, comment: own, value }];
    });
  }

  #constants(statements: readonly Statement[]): ReadonlyMap<string, DeclaredConstant> {
    return new Map(
      statements.filter(this.#kind.isVariableStatement).flatMap((statement) =>
        statement.getDeclarations().map((declaration) => [
          declaration.getName(),
          {
            span: this.#span(declaration.getNameNode()),
            isExported: statement.hasExportKeyword(),
          },
        ]),
      ),
    );
  }

  #elsewhere(statement: Statement): readonly (readonly [string, Span])[] {
    const is = this.#kind;
    if (is.isExportDeclaration(statement)) {
      if (statement.isNamespaceExport()) return [["*", this.#span(statement)]];
      return statement.getNamedExports().map((specifier) => {
        const name = specifier.getAliasNode() ?? specifier.getNameNode();
        return [name.getText(), this.#span(name)];
      });
    }
    const isNamed =
      is.isEnumDeclaration(statement) ||
      is.isClassDeclaration(statement) ||
      is.isFunctionDeclaration(statement) ||
      is.isModuleDeclaration(statement);
    const name = isNamed ? statement.getNameNode() : undefined;
    return name === undefined ? [] : [[name.getText(), this.#span(name)]];
  }

  #namespaceImports(statement: Statement): readonly NamespaceImport[] {
    if (!this.#kind.isImportDeclaration(statement) || statement.isTypeOnly()) return [];
    const name = statement.getNamespaceImport();
    const path = statement.getModuleSpecifierValue();
    if (name === undefined || !path.startsWith(".")) return [];
    const file = resolve(dirname(this.#file.fileName), path);
    return [{ name: name.getText(), span: this.#span(name), file }];
  }

  #expression(node: Node): Expression {
    const is = this.#kind;
    if (
      is.isAsExpression(node) ||
      is.isSatisfiesExpression(node) ||
      is.isParenthesizedExpression(node)
    ) {
      return this.#expression(node.getExpression());
    }
    const isObject = is.isObjectLiteralExpression(node);
    const sources = (nodes: readonly Node[]) => nodes.map((one) => this.#expression(one));
    return {
      span: this.#span(node),
      number: this.#number(node),
      text:
        is.isStringLiteral(node) || is.isNoSubstitutionTemplateLiteral(node)
          ? node.getLiteralText()
          : undefined,
      reference: is.isIdentifier(node) ? node.getText() : undefined,
      arguments: is.isCallExpression(node) ? sources(node.getArguments()) : [],
      properties: isObject ? node.getProperties().flatMap((one) => this.#property(one)) : [],
      isObject,
      elements: is.isArrayLiteralExpression(node) ? sources(node.getElements()) : [],
    };
  }

  #number(node: Node): string | undefined {
    const is = this.#kind;
    if (is.isNumericLiteral(node) || is.isBigIntLiteral(node)) return node.getText();
    if (!is.isPrefixUnaryExpression(node)) return undefined;
    const operand = this.#number(node.getOperand());
    const isMinus = node.getOperatorToken() === morph().SyntaxKind.MinusToken;
    return isMinus && operand !== undefined ? `-${operand}` : undefined;
  }

  #property(node: Node): readonly Property[] {
    const is = this.#kind;
    if (!is.isPropertyAssignment(node) && !is.isShorthandPropertyAssignment(node)) return [];
    const name = node.getNameNode();
    const value = is.isPropertyAssignment(node) ? node.getInitializer() : name;
    if (value === undefined) return [];
    const isQuoted = is.isStringLiteral(name) || is.isNoSubstitutionTemplateLiteral(name);
    return [
      {
        name: isQuoted ? name.getLiteralText() : name.getText(),
        span: this.#span(name),
        comment: this.#comment(node),
        value: this.#expression(value),
      },
    ];
  }

  #comment(node: Node): Comment | undefined {
    const { text } = this.#file;
    const comments = this.#commentRanges(node.compilerNode)
      .map(({ pos, end }) => ({ pos, end, text: text.slice(pos, end) }))
      .filter((range) => range.text.startsWith("/**"))
      .map((range): Comment => {
        const { line, column } = positionOf(this.#file, range.pos);
        const { prose } = splitSuppressions(commentLines(range.text, line, column));
        const span = this.#spanOf(range.pos, range.end);
        return { lines: prose, span, opensAgain: opensAgain(range.text) };
      });
    // A comment with nothing but a waiver may stand between the documentation and what it is about.
    return (
      comments.findLast(({ lines }) => lines.some((line) => line.text !== "")) ?? comments.at(-1)
    );
  }

  /** Comments before a node, also on its line behind the token before, to which they count for TypeScript: `{ /** … *\/ a: 1 }`. */
  #commentRanges(node: ts.Node): readonly ts.CommentRange[] {
    const { getLeadingCommentRanges, getTrailingCommentRanges } = morph().ts;
    const { text } = this.#file;
    const lineOf = (offset: number) => positionOf(this.#file, offset).line;
    const isSameLine = lineOf(node.pos) === lineOf(node.getStart(this.#file));
    const behind = isSameLine ? getTrailingCommentRanges(text, node.pos) : undefined;
    return [...(behind ?? []), ...(getLeadingCommentRanges(text, node.pos) ?? [])];
  }

  #span(node: Node): Span {
    return this.#spanOf(node.getStart(), node.getEnd());
  }

  #spanOf(start: number, end: number): Span {
    return spanOf(this.#file.fileName, this.#file, start, end);
  }
}

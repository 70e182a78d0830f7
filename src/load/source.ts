import type ts from "typescript";
import type { Span } from "../model/span.ts";
import { commentLines, opensAgain, withoutWaivers } from "./comment-lines.ts";
import type {
  Comment,
  DeclaredConstant,
  Export,
  ModuleOutline,
  Outline,
  Property,
} from "./outline.ts";
import { positionOf, spanOf } from "./source-span.ts";
import { typescript } from "./typescript.ts";
import { writtenWaivers } from "./written-waivers.ts";

/**
 * Reads a module for what evaluation cannot tell: the order of exports, the comments, the spelling of
 * numbers, and where everything stands.
 */
export function outlineModule(source: ts.SourceFile): ModuleOutline {
  return new Outliner(source).module();
}

class Outliner {
  readonly #source: ts.SourceFile;
  readonly #compiler = typescript();

  constructor(source: ts.SourceFile) {
    this.#source = source;
  }

  module(): ModuleOutline {
    return {
      file: this.#source.fileName,
      exports: this.#source.statements.flatMap((statement) => this.#exports(statement)),
      constants: this.#constants(),
      elsewhere: this.#elsewhere(),
      waivers: writtenWaivers(this.#source),
    };
  }

  #exports(statement: ts.Statement): readonly Export[] {
    const { isExportAssignment, isVariableStatement } = this.#compiler;
    const comment = this.#comment(statement);
    if (isExportAssignment(statement) && statement.isExportEquals !== true) {
      const value = this.#outline(statement.expression);
      return [{ isDefault: true, name: "default", span: value.span, comment, value }];
    }
    if (!isVariableStatement(statement) || !this.#isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer === undefined
        ? []
        : [
            {
              isDefault: false,
              name: this.#text(name),
              span: this.#span(name),
              comment,
              value: this.#outline(initializer),
            },
          ],
    );
  }

  #constants(): ReadonlyMap<string, DeclaredConstant> {
    return new Map(
      this.#source.statements
        .filter(this.#compiler.isVariableStatement)
        .flatMap((statement) =>
          statement.declarationList.declarations.map(({ name }) => [
            this.#text(name),
            { span: this.#span(name), isExported: this.#isExported(statement) },
          ]),
        ),
    );
  }

  #isExported({ modifiers }: ts.VariableStatement): boolean {
    const { ExportKeyword } = this.#compiler.SyntaxKind;
    return modifiers?.some(({ kind }) => kind === ExportKeyword) === true;
  }

  #elsewhere(): ReadonlyMap<string, Span> {
    const is = this.#compiler;
    const places = this.#source.statements.flatMap((statement) => {
      if (is.isExportDeclaration(statement)) {
        const { exportClause } = statement;
        if (exportClause === undefined) return [["*", this.#span(statement)] as const];
        const elements = is.isNamedExports(exportClause) ? exportClause.elements : [];
        return elements.map(({ name }) => [this.#text(name), this.#span(name)] as const);
      }
      const isNamed =
        is.isEnumDeclaration(statement) ||
        is.isClassDeclaration(statement) ||
        is.isFunctionDeclaration(statement) ||
        is.isModuleDeclaration(statement);
      if (!isNamed || statement.name === undefined) return [];
      return [[this.#text(statement.name), this.#span(statement.name)] as const];
    });
    return new Map(places);
  }

  #outline(node: ts.Expression): Outline {
    const is = this.#compiler;
    if (
      is.isAsExpression(node) ||
      is.isSatisfiesExpression(node) ||
      is.isParenthesizedExpression(node)
    ) {
      return this.#outline(node.expression);
    }
    const isObject = is.isObjectLiteralExpression(node);
    const outlines = (nodes: readonly ts.Expression[]) => nodes.map((one) => this.#outline(one));
    return {
      span: this.#span(node),
      number: this.#number(node),
      reference: is.isIdentifier(node) ? node.text : undefined,
      arguments: is.isCallExpression(node) ? outlines(node.arguments) : [],
      properties: isObject ? node.properties.flatMap((one) => this.#property(one)) : [],
      isObject,
      elements: is.isArrayLiteralExpression(node) ? outlines(node.elements) : [],
    };
  }

  #number(node: ts.Expression): string | undefined {
    const is = this.#compiler;
    if (is.isNumericLiteral(node) || is.isBigIntLiteral(node)) return this.#text(node);
    if (!is.isPrefixUnaryExpression(node)) return undefined;
    const operand = this.#number(node.operand);
    const isMinus = node.operator === is.SyntaxKind.MinusToken;
    return isMinus && operand !== undefined ? `-${operand}` : undefined;
  }

  #property(node: ts.ObjectLiteralElementLike): readonly Property[] {
    const is = this.#compiler;
    if (!is.isPropertyAssignment(node) && !is.isShorthandPropertyAssignment(node)) return [];
    return [
      {
        name: is.isStringLiteralLike(node.name) ? node.name.text : this.#text(node.name),
        span: this.#span(node.name),
        comment: this.#comment(node),
        value: this.#outline(is.isPropertyAssignment(node) ? node.initializer : node.name),
      },
    ];
  }

  #comment(node: ts.Node): Comment | undefined {
    const { text } = this.#source;
    const comments = this.#commentRanges(node)
      .map(({ pos, end }) => ({ pos, end, text: text.slice(pos, end) }))
      .filter((range) => range.text.startsWith("/**"))
      .map((range): Comment => {
        const { line, column } = positionOf(this.#source, range.pos);
        const { prose } = withoutWaivers(commentLines(range.text, line, column));
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
    const { text } = this.#source;
    const before = node.getFullStart();
    const lineOf = (offset: number) => positionOf(this.#source, offset).line;
    const isSameLine = lineOf(before) === lineOf(node.getStart(this.#source));
    const behind = isSameLine ? this.#compiler.getTrailingCommentRanges(text, before) : undefined;
    return [...(behind ?? []), ...(this.#compiler.getLeadingCommentRanges(text, before) ?? [])];
  }

  #text(node: ts.Node): string {
    return node.getText(this.#source);
  }

  #span(node: ts.Node): Span {
    return this.#spanOf(node.getStart(this.#source), node.getEnd());
  }

  #spanOf(start: number, end: number): Span {
    return spanOf(this.#source.fileName, this.#source, start, end);
  }
}

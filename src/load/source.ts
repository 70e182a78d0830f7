import type { CommentRange, Node, SourceFile } from "ts-morph";
import type { Span } from "../model/span.ts";
import { commentLines, withoutWaivers } from "./comment-lines.ts";
import type { Comment, Export, ModuleOutline, Outline, Property } from "./outline.ts";
import { positionOf, spanOf } from "./source-span.ts";
import { writtenWaivers } from "./written-waivers.ts";

/**
 * Reads modules for what evaluation cannot tell: the order of exports, the comments, the spelling of
 * numbers, and where everything stands.
 *
 * @param sources - text of each module by absolute path.
 */
export async function outlineModules(
  sources: ReadonlyMap<string, string>,
): Promise<readonly ModuleOutline[]> {
  const morph = await import("ts-morph");
  const project = new morph.Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
    useInMemoryFileSystem: true,
  });
  return [...sources].map(([file, text]) =>
    new Outliner(morph, file, project.createSourceFile(file, text)).module(),
  );
}

type Morph = typeof import("ts-morph");

class Outliner {
  readonly #morph: Morph;
  readonly #file: string;
  readonly #source: SourceFile;

  constructor(morph: Morph, file: string, source: SourceFile) {
    this.#morph = morph;
    this.#file = file;
    this.#source = source;
  }

  module(): ModuleOutline {
    const exports: Export[] = [];
    for (const statement of this.#source.getStatements()) {
      if (this.#morph.Node.isVariableStatement(statement) && statement.isExported()) {
        for (const declaration of statement.getDeclarations()) {
          const value = declaration.getInitializer();
          if (value === undefined) continue;
          exports.push({
            isDefault: false,
            name: declaration.getName(),
            span: this.#span(declaration.getNameNode()),
            comment: this.#comment(statement),
            value: this.#outline(value),
          });
        }
      } else if (this.#morph.Node.isExportAssignment(statement) && !statement.isExportEquals()) {
        exports.push({
          isDefault: true,
          name: "default",
          span: this.#span(statement.getExpression()),
          comment: this.#comment(statement),
          value: this.#outline(statement.getExpression()),
        });
      }
    }
    return {
      file: this.#file,
      exports,
      constants: this.#constants(),
      specifiers: this.#specifiers(),
      waivers: writtenWaivers(this.#morph.ts, this.#source.compilerNode),
    };
  }

  #constants(): ReadonlyMap<string, Span> {
    return new Map(
      this.#source
        .getVariableDeclarations()
        .map((declaration) => [declaration.getName(), this.#span(declaration.getNameNode())]),
    );
  }

  #specifiers(): ReadonlyMap<string, Span> {
    return new Map(
      this.#source
        .getExportDeclarations()
        .flatMap((declaration) => declaration.getNamedExports())
        .map((specifier) => {
          const node = specifier.getAliasNode() ?? specifier.getNameNode();
          return [node.getText(), this.#span(node)];
        }),
    );
  }

  #outline(node: Node): Outline {
    const { Node: Kind } = this.#morph;
    const inner =
      Kind.isAsExpression(node) ||
      Kind.isSatisfiesExpression(node) ||
      Kind.isParenthesizedExpression(node)
        ? node.getExpression()
        : undefined;
    if (inner !== undefined) return this.#outline(inner);
    const properties = Kind.isObjectLiteralExpression(node) ? node.getProperties() : [];
    return {
      span: this.#span(node),
      number: this.#number(node),
      reference: Kind.isIdentifier(node) ? node.getText() : undefined,
      arguments: Kind.isCallExpression(node)
        ? node.getArguments().map((argument) => this.#outline(argument))
        : [],
      properties: properties.flatMap((property) => this.#property(property)),
      isObject: Kind.isObjectLiteralExpression(node),
      elements: Kind.isArrayLiteralExpression(node)
        ? node.getElements().map((element) => this.#outline(element))
        : [],
    };
  }

  #number(node: Node): string | undefined {
    const { Node: Kind, SyntaxKind } = this.#morph;
    if (Kind.isNumericLiteral(node) || Kind.isBigIntLiteral(node)) return node.getText();
    if (!Kind.isPrefixUnaryExpression(node)) return undefined;
    const operand = this.#number(node.getOperand());
    const isMinus = node.getOperatorToken() === SyntaxKind.MinusToken;
    return isMinus && operand !== undefined ? `-${operand}` : undefined;
  }

  #property(node: Node): Property[] {
    const { Node: Kind } = this.#morph;
    if (!Kind.isPropertyAssignment(node) && !Kind.isShorthandPropertyAssignment(node)) return [];
    const nameNode = node.getNameNode();
    const value = Kind.isPropertyAssignment(node) ? node.getInitializer() : nameNode;
    if (value === undefined) return [];
    const name =
      Kind.isStringLiteral(nameNode) || Kind.isNoSubstitutionTemplateLiteral(nameNode)
        ? nameNode.getLiteralText()
        : nameNode.getText();
    return [
      {
        name,
        span: this.#span(nameNode),
        comment: this.#comment(node),
        value: this.#outline(value),
      },
    ];
  }

  #comment(node: Node): Comment | undefined {
    const comments = [...this.#commentsOnLineOf(node), ...node.getLeadingCommentRanges()]
      .filter((range) => range.getText().startsWith("/**"))
      .map((range): Comment => {
        const { line, column } = this.#position(range.getPos());
        const { prose } = withoutWaivers(commentLines(range.getText(), line, column));
        return { lines: prose, span: this.#spanOf(range.getPos(), range.getEnd()) };
      });
    // A comment with nothing but a waiver may stand between the documentation and what it is about.
    return (
      comments.findLast(({ lines }) => lines.some(({ text }) => text !== "")) ?? comments.at(-1)
    );
  }

  /** Comments between the token before and the node, which TypeScript leaves to that token: `{ /** … *\/ a: 1 }`. */
  #commentsOnLineOf(node: Node): readonly CommentRange[] {
    const before = node.getFullStart();
    const line = this.#position(node.getStart()).line;
    if (this.#position(before).line !== line) return [];
    const token = this.#source.getDescendantAtPos(before - 1);
    return token?.getTrailingCommentRanges() ?? [];
  }

  #span(node: Node): Span {
    return this.#spanOf(node.getStart(), node.getEnd());
  }

  #spanOf(start: number, end: number): Span {
    return spanOf(this.#file, this.#source.compilerNode, start, end);
  }

  #position(offset: number): { line: number; column: number } {
    return positionOf(this.#source.compilerNode, offset);
  }
}

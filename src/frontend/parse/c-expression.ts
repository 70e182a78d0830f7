import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { ConstantType } from "../../model/constant-type.ts";
import { type Expression, binaryOperators, unaryOperators } from "../../model/expression-tree.ts";
import type { Aggregate } from "../../model/type.ts";
import { compiler } from "../typescript.ts";
import {
  type Token,
  isTypeWord,
  readCharacter,
  readInteger,
  tokensOf,
  typeOfWords,
} from "./c-tokens.ts";
import { parseErrors, sourceFile } from "./source-file.ts";

/** What an operand or a name of an expression stands for. */
export type Referent =
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "string" }
  | { readonly kind: "type"; readonly type: ConstantType }
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate };

/** The text of an expression. */
export interface ExpressionSource {
  /** C, with `operandMark` for each operand. */
  readonly text: string;
  /** The place of a part of the text. */
  readonly spanOf: (start: number, end: number) => Span;
  /** `undefined` for an operand that is invalid, which is reported. */
  readonly operands: readonly (Referent | undefined)[];
  /** What a name of C stands for; reports one that is unknown. */
  readonly resolve: (name: string, span: Span) => Referent | undefined;
}

export interface ParsedExpression {
  readonly expression: Expression;
  /** It is a name, a literal or in brackets. */
  readonly isPrimary: boolean;
}

const { finding } = catalogue["invalid-expression"];

/**
 * Reads an integer expression of C; `undefined` where it has a mistake, which is reported.
 *
 * The operators of C have the same precedence in TypeScript. So each name and each literal is replaced by a name
 * of the same length, and a cast by a unary operator, and TypeScript parses what results.
 */
export function parseExpression(
  source: ExpressionSource,
  report: (diagnostic: Diagnostic) => void,
): ParsedExpression | undefined {
  const { text, spanOf } = source;
  const operands = source.operands.values();
  const parts = tokensOf(text).map((token): Part => ({
    ...token,
    referent: token.kind === "operand" ? operands.next().value : undefined,
  }));
  const leaves = new Map<number, Leaf>();
  let blanked = text;
  let isWrong = source.operands.includes(undefined);

  function refuse(diagnostic: Diagnostic | undefined): undefined {
    if (diagnostic !== undefined && !isWrong) report(diagnostic);
    isWrong = true;
    return undefined;
  }

  function unreadable(start: number, end: number): undefined {
    return refuse(finding("unreadable", spanOf(start, end), text.slice(start, end)));
  }

  function add(start: number, filling: string, leaf: Leaf): void {
    blanked = blanked.slice(0, start) + filling + blanked.slice(leaf.end);
    leaves.set(start, leaf);
  }

  function addExpression(start: number, end: number, expression: Expression | undefined): void {
    if (expression === undefined) isWrong = true;
    else add(start, "$".repeat(end - start), { end, expression });
  }

  let next = 0;
  while (next < parts.length) {
    const part = parts[next];
    if (part === undefined) break;
    const { start, end } = part;
    const isSize = part.text === "sizeof";
    const bracketed = typeInBrackets(parts, isSize ? next + 1 : next);
    next += 1 + (bracketed === undefined ? 0 : bracketed.length - (isSize ? 0 : 1));
    const last = parts[next - 1]?.end ?? end;
    if (isSize && bracketed !== undefined) {
      const span = spanOf(start, last);
      addExpression(start, last, { kind: "size", of: bracketed.type, span });
    } else if (typeof bracketed?.type === "string") {
      add(start, "~".padEnd(last - start), { end: last, cast: bracketed.type });
    } else {
      readPart(part, bracketed !== undefined);
    }
  }

  function readPart({ kind, start, end, referent, text: own }: Part, isCast: boolean): void {
    const span = spanOf(start, end);
    switch (kind) {
      case "number":
      case "character": {
        const literal = kind === "number" ? readInteger(own) : readCharacter(own);
        if (literal === undefined) refuse(finding("notInteger", span, own));
        else addExpression(start, end, { kind: "literal", ...literal, span });
        return;
      }
      case "name":
      case "operand": {
        const found =
          kind === "operand" ? referent : isWrong ? undefined : source.resolve(own, span);
        if (found?.kind === "string") refuse(finding("wrongOperand", span, "a string"));
        else if (found !== undefined && found.kind !== "value")
          refuse(finding("typeAsValue", span));
        addExpression(start, end, found?.kind === "value" ? found.expression : undefined);
        return;
      }
      case "string":
        return unreadable(start, end);
      case "other":
        if (isCast) unreadable(start, end);
    }
  }

  function read(node: ts.Node): Expression | undefined {
    const start = node.getStart(tree);
    const span = spanOf(start, node.end);
    const leaf = leaves.get(start);
    if (compiler.isParenthesizedExpression(node)) return read(node.expression);
    if (compiler.isIdentifier(node) && leaf?.end === node.end && "expression" in leaf) {
      return leaf.expression;
    }
    if (compiler.isPrefixUnaryExpression(node)) {
      const operand = read(node.operand);
      if (operand === undefined) return undefined;
      if (leaf !== undefined && "cast" in leaf) {
        return { kind: "cast", type: leaf.cast, operand, span };
      }
      const operator = operatorIn(unaryOperators, node.operator);
      if (operator !== undefined) return { kind: "unary", operator, operand, span };
    }
    if (compiler.isBinaryExpression(node)) {
      const left = read(node.left);
      const right = left && read(node.right);
      const operator = operatorIn(binaryOperators, node.operatorToken.kind);
      if (left === undefined || right === undefined) return undefined;
      if (operator !== undefined) return { kind: "binary", operator, left, right, span };
    }
    if (compiler.isConditionalExpression(node)) {
      const condition = read(node.condition);
      const whenTrue = condition && read(node.whenTrue);
      const whenFalse = whenTrue && read(node.whenFalse);
      if (condition === undefined || whenTrue === undefined || whenFalse === undefined) {
        return undefined;
      }
      return { kind: "conditional", condition, whenTrue, whenFalse, span };
    }
    return unreadable(start, node.end);
  }

  const tree = sourceFile("expression.ts", blanked);
  if (isWrong) return undefined;
  const [statement, another] = tree.statements;
  const [error] = parseErrors(tree);
  if (error !== undefined || statement === undefined || another !== undefined) {
    const start = error?.start ?? another?.getStart(tree) ?? 0;
    const token = parts.find((one) => one.end > start);
    return unreadable(token?.start ?? 0, token?.end ?? text.length);
  }
  if (!compiler.isExpressionStatement(statement)) return unreadable(0, statement.end);
  const root = statement.expression;
  const expression = read(root);
  const isPrimary = compiler.isIdentifier(root) || compiler.isParenthesizedExpression(root);
  return expression && { expression, isPrimary };
}

/** A token with what it stands for, if it is an operand. */
interface Part extends Token {
  readonly referent: Referent | undefined;
}

/** What stands in the place of tokens. */
type Leaf = { readonly end: number } & (
  { readonly expression: Expression } | { readonly cast: ConstantType }
);

/** The type between the bracket at `open` and the one that closes it, with the number of tokens; `undefined` where none is there. */
function typeInBrackets(
  parts: readonly Part[],
  open: number,
): { readonly type: ConstantType | Aggregate; readonly length: number } | undefined {
  if (parts[open]?.text !== "(") return undefined;
  const close = parts.findIndex(({ text }, index) => index > open && text === ")");
  const inner = parts.slice(open + 1, Math.max(open + 1, close));
  const length = inner.length + 2;
  const [first, second] = inner;
  const referent = second === undefined ? first?.referent : undefined;
  if (referent?.kind === "type") return { type: referent.type, length };
  if (referent?.kind === "aggregate") return { type: referent.aggregate, length };
  if (inner.length === 0 || !inner.every(({ text }) => isTypeWord(text))) return undefined;
  const type = typeOfWords(inner.map(({ text }) => text));
  return type && { type, length };
}

function operatorIn<T extends string>(operators: readonly T[], kind: ts.SyntaxKind): T | undefined {
  const text = compiler.tokenToString(kind);
  return operators.find((one) => one === text);
}

import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../../diagnostics/core/diagnostic.ts";
import { type Expression, type SizedType, unaryOperators } from "../../model/expression-tree.ts";
import { isBinaryOperator } from "../../model/operations.ts";
import { offsetIn } from "../../model/expression.ts";
import { abis } from "../../model/layout/abi.ts";
import { compiler } from "../typescript.ts";
import {
  type ResolvedToken,
  type Referent,
  operandMark,
  readCharacter,
  readInteger,
  tokensOf,
  inBrackets,
  argumentCount,
  typeArgumentsOf,
} from "./c-tokens.ts";
import { type Cast, type OffsetParts, castOf, offsetOf, sizedType } from "./c-types.ts";
import {
  type Argument,
  type CallableMacro,
  inBranches,
  ioctlDirections,
  ioctlMacros,
} from "./macro-call.ts";
import { parseErrors, sourceFile } from "./source-file.ts";

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
 * The operators of C have the same precedence in JavaScript. So each name and each literal is replaced by a name
 * of the same length, and a cast by a unary operator, and TypeScript parses what results.
 */
export function parseExpression(
  source: ExpressionSource,
  report: (diagnostic: Diagnostic) => void,
): ParsedExpression | undefined {
  const { text, spanOf } = source;
  const operands = source.operands.values();
  const parts = tokensOf(text).map((token): ResolvedToken => ({
    ...token,
    referent: token.kind === "operand" ? operands.next().value : undefined,
  }));
  const leaves = new Map<number, Leaf>();
  /** Behind which part an argument ends that is the name of a type, by the part where it begins. */
  const typeArguments = new Map<number, number>();
  let blanked = text;
  let isWrong = source.operands.includes(undefined);

  function refuse(diagnostic: Diagnostic | undefined): undefined {
    if (diagnostic !== undefined && !isWrong) report(diagnostic);
    isWrong = true;
    return undefined;
  }

  function unreadable(start: number, end: number): undefined {
    const own = text.slice(start, end).trim();
    const shown = own.replaceAll(operandMark, "${...}");
    return refuse(finding("unreadable", spanOf(start, end), shown, own === text.trim()));
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
  for (let part = parts[next]; part !== undefined; part = parts[next]) {
    const { start, end } = part;
    const behind = typeArguments.get(next);
    const macro = macroAt(part);
    if (behind !== undefined) {
      addType(next, behind);
      next = behind;
      continue;
    }
    if (macro !== undefined) {
      const { name, parameters } = macro;
      const given = argumentCount(parts, next);
      if (given !== undefined && given !== parameters.length) {
        const last = parts[next + 1 + inBrackets(parts, next + 1).length + 1]?.end ?? end;
        return refuse(finding("arguments", spanOf(start, last), name, parameters.length, given));
      }
      add(start, "$".repeat(end - start), { end, macro });
      for (const [from, to] of typeArgumentsOf(macro, parts, next)) typeArguments.set(from, to);
      next += 1;
      continue;
    }
    const isSize = part.text === "sizeof";
    const bracketed = isSize || part.text === "(" ? inBrackets(parts, next + Number(isSize)) : [];
    const type = sizedType(bracketed, isSize);
    const offset = part.text === "offsetof" ? offsetOf(inBrackets(parts, next + 1)) : undefined;
    const length = offset?.length ?? (type === undefined ? 0 : bracketed.length);
    next += 1 + (length === 0 ? 0 : length + (part.text === "(" ? 1 : 2));
    const last = parts[next - 1]?.end ?? end;
    const span = spanOf(start, last);
    if (offset !== undefined) {
      addExpression(start, last, offsetExpression(offset, span));
    } else if (isSize && type !== undefined) {
      addExpression(start, last, { kind: "size", ...type, span });
    } else if (type === undefined) {
      readPart(part);
    } else {
      addCast(start, last, castOf(bracketed));
    }
  }

  function addCast(start: number, end: number, cast: ReturnType<typeof castOf>): void {
    if (typeof cast === "function") return add(start, "~".padEnd(end - start), { end, cast });
    const name = cast?.type.kind === "scalar" ? cast.type.integer.name : undefined;
    const span = spanOf(start, end);
    refuse(name === undefined ? finding("castType", span) : finding("conversion", span, name));
  }

  function macroAt({ kind, referent, text: own }: ResolvedToken): CallableMacro | undefined {
    if (kind === "name") return ioctlMacros.get(own);
    return referent?.kind === "macro" ? referent.macro : undefined;
  }

  function addType(from: number, to: number): void {
    const whole = parts.slice(from, to);
    const [start = 0, end = 0] = [whole[0]?.start, whole.at(-1)?.end];
    const type = sizedType(whole, true);
    // Which macro takes it is known where the call is read.
    add(start, "$".repeat(end - start), { end, type });
  }

  function offsetExpression({ of, path }: OffsetParts, span: Span): Expression | undefined {
    if (of.some(({ type }) => abis.some((abi) => offsetIn(type, path, abi) === undefined))) {
      return refuse(finding("unknownMember", span, of[0]?.name ?? "this", path.join(".")));
    }
    return inBranches(of, span, ({ type }) => ({ kind: "offset", of: type, path, span }));
  }

  function readPart({ kind, start, end, referent, text: own }: ResolvedToken): void {
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
        const direction = kind === "name" ? ioctlDirections.get(own) : undefined;
        if (direction !== undefined) return addExpression(start, end, direction(span));
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
        if (/[;#]|\/\//.test(own)) unreadable(start, end);
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
    if (compiler.isIdentifier(node) && leaf?.end === node.end && "macro" in leaf) {
      const { name, parameters } = leaf.macro;
      return refuse(finding("macroAsValue", span, name, parameters.length));
    }
    if (isPlainCall(node)) {
      const called = leaves.get(node.expression.getStart(tree));
      const macro = called !== undefined && "macro" in called ? called.macro : undefined;
      // A comma behind the last argument is one of TypeScript, and in C the beginning of another one.
      if (macro?.parameters.length === node.arguments.length) return readCall(node, macro, span);
    }
    if (compiler.isPrefixUnaryExpression(node)) {
      const operand = read(node.operand);
      if (operand === undefined) return undefined;
      if (leaf !== undefined && "cast" in leaf) {
        return leaf.cast(operand, span);
      }
      const sign = compiler.tokenToString(node.operator);
      const operator = unaryOperators.find((one) => one === sign);
      if (operator !== undefined) return { kind: "unary", operator, operand, span };
    }
    if (compiler.isBinaryExpression(node)) {
      const left = read(node.left);
      const right = left && read(node.right);
      const operator = compiler.tokenToString(node.operatorToken.kind) ?? "";
      if (left === undefined || right === undefined) return undefined;
      if (isBinaryOperator(operator)) return { kind: "binary", operator, left, right, span };
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

  function readCall(
    { arguments: list }: ts.CallExpression,
    { name, parameters, expand }: CallableMacro,
    span: Span,
  ): Expression | undefined {
    const given = list.map((node, index): Argument | undefined => {
      const parameter = parameters[index];
      if (!parameter?.isType) {
        const expression = read(node);
        return expression && { kind: "value", expression };
      }
      const leaf = leaves.get(node.getStart(tree));
      const type = leaf !== undefined && "type" in leaf ? leaf.type : undefined;
      if (type !== undefined) return { kind: "type", type };
      const place = spanOf(node.getStart(tree), node.end);
      return refuse(finding("typeArgument", place, name, parameter.name));
    });
    const all = given.filter((one) => one !== undefined);
    return all.length < given.length ? undefined : expand(all, span);
  }

  // In TypeScript, `a << (b > (c))` could have type arguments.
  const tree = sourceFile("expression.js", blanked);
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
  const isPrimary =
    compiler.isIdentifier(root) ||
    compiler.isParenthesizedExpression(root) ||
    compiler.isCallExpression(root);
  return expression && { expression, isPrimary };
}

/** Whether it is a name with arguments right behind it, as C calls a macro. */
function isPlainCall(node: ts.Node): node is ts.CallExpression {
  return (
    compiler.isCallExpression(node) &&
    compiler.isIdentifier(node.expression) &&
    node.questionDotToken === undefined &&
    node.typeArguments === undefined
  );
}

/** What stands in the place of tokens. */
type Leaf = { readonly end: number } & (
  | { readonly expression: Expression }
  | { readonly cast: Cast }
  | { readonly macro: CallableMacro }
  | { readonly type: SizedType | undefined }
);

import type { Span } from "../diagnostics/core/diagnostic.ts";
import { type ConstantType, bitsOf, constantTypes } from "./constant-type.ts";
import type { Abi } from "./layout/abi.ts";
import { extentOf, layoutOf } from "./layout/layout.ts";
import { presentOn } from "./layout/present.ts";
import { conditionsInType } from "./layout/variants.ts";
import { type BinaryOperator, comparisons, operations, truth } from "./operations.ts";

import type {
  Expression,
  MacroDefinition,
  MacroUse,
  SizedType,
  UnaryOperator,
} from "./expression-tree.ts";
import { type Condition, holdsOn } from "./condition.ts";
import { valueOn } from "./constant-values.ts";
import type { Type } from "./type.ts";
import { aggregateIn } from "./visit.ts";

/** Why C gives an expression no value. */
export type ExpressionProblem = { readonly span: Span } & (
  | {
      readonly kind: "overflow" | "division" | "shift";
      readonly type: ConstantType;
      /** What does not fit, or by how many bits is shifted. */
      readonly value: bigint;
    }
  /** A macro that is not defined there, with one of its definitions. */
  | { readonly kind: "undefined"; readonly macro: MacroDefinition }
);

/** The value of an expression on one ABI; 0 where there is a problem. */
export interface Evaluation {
  readonly type: ConstantType;
  readonly value: bigint;
  readonly problem: ExpressionProblem | undefined;
}

/** The expressions that an expression consists of. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "parameter":
    case "offset":
      return [];
    case "size":
      return expression.count === undefined ? [] : [expression.count];
    case "macro":
      return expression.definitions.map((one) => one.expression);
    case "unary":
    case "cast":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.condition, expression.whenTrue, expression.whenFalse];
  }
}

/** The conditions that the value of an expression may depend on: of macros, and of members of types. */
export function conditionsIn(expression: Expression): readonly Condition[] {
  const inner = partsOf(expression).flatMap(conditionsIn);
  switch (expression.kind) {
    case "macro":
      return [...expression.definitions.flatMap(({ condition }) => condition ?? []), ...inner];
    case "size":
    case "offset": {
      const { of } = expression;
      const isType = typeof of === "object" && of.kind !== "typeParameter";
      return [...(isType ? conditionsInType(of) : []), ...inner];
    }
    default:
      return inner;
  }
}

/** The value of an expression as a compiler for `abi` computes it. */
export function evaluate(expression: Expression, abi: Abi): Evaluation {
  const { span } = expression;
  switch (expression.kind) {
    case "literal": {
      const { types } = expression;
      const value = valueOn(expression, abi);
      const type = types.find((one) => fitsType(value, one, abi)) ?? types[0] ?? "int";
      return fitted(value, type, span, abi);
    }
    case "macro": {
      const there = definitionOn(expression, abi);
      const [first] = expression.definitions;
      const macro = there ?? first;
      if (macro === undefined) return { type: "int", value: 0n, problem: undefined };
      const outcome = evaluate(macro.expression, abi);
      return there === undefined
        ? { ...outcome, problem: { kind: "undefined", span, macro } }
        : outcome;
    }
    case "parameter":
      return { type: expression.type, value: 0n, problem: undefined };
    case "size": {
      const count = expression.count && evaluate(expression.count, abi);
      const value = BigInt(sizeOf(expression, abi)) * (count?.value ?? 1n);
      const problem = count?.problem && { ...count.problem, span };
      return { type: "unsigned long", value, problem };
    }
    case "offset": {
      const { of, path } = expression;
      const value = BigInt(offsetIn(of, path, abi) ?? 0);
      return { type: "unsigned long", value, problem: undefined };
    }
    case "cast": {
      const { type, operand } = expression;
      const { value, problem } = evaluate(operand, abi);
      return { type, value: wrapped(value, type, abi), problem };
    }
    case "unary":
      return unary(expression.operator, evaluate(expression.operand, abi), span, abi);
    case "conditional": {
      const condition = evaluate(expression.condition, abi);
      const whenTrue = evaluate(expression.whenTrue, abi);
      const whenFalse = evaluate(expression.whenFalse, abi);
      const type = commonType(whenTrue.type, whenFalse.type, abi);
      const { value, problem } = condition.value === 0n ? whenFalse : whenTrue;
      return { type, value: wrapped(value, type, abi), problem: condition.problem ?? problem };
    }
    case "binary": {
      const { operator } = expression;
      const left = evaluate(expression.left, abi);
      const right = evaluate(expression.right, abi);
      if (operator === "&&" || operator === "||") {
        // C does not evaluate the right side where the left one decides.
        const isDecided = (left.value !== 0n) === (operator === "||");
        const { value, problem } = isDecided ? left : right;
        return { ...truthOf(value !== 0n), problem: left.problem ?? problem };
      }
      const problem = left.problem ?? right.problem;
      const result =
        operator === "<<" || operator === ">>"
          ? shift(operator, left, right, span, abi)
          : compute(operator, left, right, span, abi);
      return problem === undefined ? result : { ...result, problem };
    }
  }
}

/** The definition of a macro on an ABI; `undefined` where there is none. */
export function definitionOn({ definitions }: MacroUse, abi: Abi): MacroDefinition | undefined {
  return definitions.find(({ condition }) => holdsOn(condition, abi));
}

/** The size of one element, in bytes; 1 for a type that only the use of a macro names. */
export function sizeOf({ of }: SizedType, abi: Abi): number {
  if (typeof of === "string") return bitsOf(of, abi) / 8;
  return of.kind === "typeParameter" ? 1 : extentOf(of, abi).size;
}

/** The offset of a member, in bytes; `undefined` where there is none, or one without bytes of its own. */
export function offsetIn(
  type: Type,
  [name, ...rest]: readonly string[],
  abi: Abi,
): number | undefined {
  const aggregate = type.kind === "array" ? undefined : aggregateIn(type);
  if (aggregate === undefined) return undefined;
  const { members } = layoutOf(aggregate, abi);
  for (const [index, member] of presentOn(aggregate, abi).members.entries()) {
    const place = members[index];
    if (place === undefined || place.bits !== undefined) continue;
    if (member.name === name && rest.length === 0) return place.offset;
    const path = member.anonymous ? [name ?? "", ...rest] : member.name === name ? rest : undefined;
    const within = path && offsetIn(member.type, path, abi);
    if (within !== undefined) return place.offset + within;
  }
  return undefined;
}

function fitsType(value: bigint, type: ConstantType, abi: Abi): boolean {
  return wrapped(value, type, abi) === value;
}

/** The value that is left of `value` in an integer of a type. */
function wrapped(value: bigint, type: ConstantType, abi: Abi): bigint {
  const bits = bitsOf(type, abi);
  return constantTypes[type].signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

/** A signed integer cannot overflow; an unsigned one wraps. */
function fitted(value: bigint, type: ConstantType, span: Span, abi: Abi): Evaluation {
  const isOverflow = constantTypes[type].signed && !fitsType(value, type, abi);
  return {
    type,
    value: wrapped(value, type, abi),
    problem: isOverflow ? { kind: "overflow", span, type, value } : undefined,
  };
}

function truthOf(value: boolean): Evaluation {
  return { type: "int", value: truth(value), problem: undefined };
}

/** C computes with integers that are at least as wide as `int`. */
export function promoted(type: ConstantType, abi: Pick<Abi, "longSize">): ConstantType {
  return bitsOf(type, abi) < 32 ? "int" : type;
}

/** The type in which C computes with integers of two types. */
export function commonType(
  one: ConstantType,
  other: ConstantType,
  abi: Pick<Abi, "longSize">,
): ConstantType {
  const [a, b] = [promoted(one, abi), promoted(other, abi)];
  if (bitsOf(a, abi) !== bitsOf(b, abi)) return bitsOf(a, abi) > bitsOf(b, abi) ? a : b;
  const isSigned = constantTypes[a].signed && constantTypes[b].signed;
  const { rank } = constantTypes[constantTypes[a].rank > constantTypes[b].rank ? a : b];
  return isSigned ? signedOfRank[rank] : unsignedOfRank[rank];
}

const signedOfRank = ["int", "long", "long long"] as const;
const unsignedOfRank = ["unsigned int", "unsigned long", "unsigned long long"] as const;

function unary(operator: UnaryOperator, operand: Evaluation, span: Span, abi: Abi): Evaluation {
  const { value, problem } = operand;
  if (operator === "!") return { ...truthOf(value === 0n), problem };
  const type = promoted(operand.type, abi);
  const result = { "+": value, "-": -value, "~": ~value }[operator];
  const outcome = fitted(result, type, span, abi);
  return problem === undefined ? outcome : { ...outcome, problem };
}

function shift(
  operator: "<<" | ">>",
  left: Evaluation,
  { value: by }: Evaluation,
  span: Span,
  abi: Abi,
): Evaluation {
  const type = promoted(left.type, abi);
  const bits = bitsOf(type, abi);
  if (by < 0n || by >= bits) {
    return { type, value: 0n, problem: { kind: "shift", span, type, value: by } };
  }
  if (operator === ">>") return { type, value: left.value >> by, problem: undefined };
  const value = left.value << by;
  // All compilers let a bit reach the sign: 1 << 31 is the least int.
  const isLost = constantTypes[type].signed && BigInt.asUintN(bits, value) !== value && value >= 0n;
  const outcome = fitted(value, type, span, abi);
  return isLost || value < 0n ? outcome : { ...outcome, problem: undefined };
}

function compute(
  operator: Exclude<BinaryOperator, "<<" | ">>" | "&&" | "||">,
  left: Evaluation,
  right: Evaluation,
  span: Span,
  abi: Abi,
): Evaluation {
  const type = commonType(left.type, right.type, abi);
  const [a, b] = [wrapped(left.value, type, abi), wrapped(right.value, type, abi)];
  if ((operator === "/" || operator === "%") && b === 0n) {
    return { type, value: 0n, problem: { kind: "division", span, type, value: a } };
  }
  const result = operations[operator](a, b);
  return comparisons.has(operator) ? truthOf(result !== 0n) : fitted(result, type, span, abi);
}

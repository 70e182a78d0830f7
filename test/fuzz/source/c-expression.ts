import type { ExpressionDraft } from "../draft/expression.ts";
import { picked } from "../draft/pick.ts";
import { integerOf } from "./integer.ts";

/** The type of an expression of C, as wide as `int` at least. */
interface Type {
  readonly bits: 32 | 64;
  readonly signed: boolean;
}

/** What an expression is where `long` has 32 bits, and where it has 64. */
interface Result extends Type {
  /** `undefined` where it depends on a parameter of a macro. */
  readonly value: bigint | undefined;
}

/** An expression as the spec has it. */
export interface CText {
  /** To stand in a template of the spec. */
  readonly text: string;
  readonly isPrimary: boolean;
  readonly results: readonly Result[];
}

/** A type that an expression may have the size of. */
export interface SizedType {
  readonly name: string;
  /** Bytes on every ABI. */
  readonly size: number;
}

const longs = [32, 64] as const;

/** The expression that a draft stands for, whose value is the same on every ABI. */
export function expressionFrom(
  draft: ExpressionDraft,
  names: readonly CText[],
  types: readonly SizedType[],
): CText {
  switch (draft.kind) {
    case "number":
      return numberFrom(draft.value, draft.suffix);
    case "name":
      return picked(names, draft.choice) ?? numberFrom(1, "");
    case "sizeof": {
      const { name, size } = picked(types, draft.type) ?? { name: "uint32_t", size: 4 };
      const results = longs.map((bits) => ({ bits, signed: false, value: BigInt(size) }));
      return { text: `sizeof(\${${name}})`, isPrimary: false, results };
    }
    case "cast": {
      const operand = expressionFrom(draft.operand, names, types);
      const { name, bits, signed } = integerOf(draft.integer);
      const type: Type = { bits: bits === 64 ? 64 : 32, signed: signed || bits < 32 };
      const kept = (value: bigint) =>
        signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
      const results = operand.results.map(({ value }) => ({
        ...type,
        value: value && kept(value),
      }));
      return { text: `(\${${name}})${operandText(operand)}`, isPrimary: false, results };
    }
    case "unary": {
      const operand = expressionFrom(draft.operand, names, types);
      const text = `${draft.operator}${operandText(operand)}`;
      return sound(
        text,
        operand,
        operand.results.map((one) => unary(draft.operator, one)),
      );
    }
    case "binary": {
      const left = expressionFrom(draft.left, names, types);
      const drawn = expressionFrom(draft.right, names, types);
      const right = isShift(draft.operator) ? shiftCount(drawn) : drawn;
      const text = `${operandText(left)} ${draft.operator} ${operandText(right)}`;
      const results = left.results.map((one, index) => {
        const other = right.results[index];
        return other && binary(draft.operator, one, other);
      });
      return sound(text, left, results);
    }
  }
}

/** The expression, or what is left of it where C does not say what it is. */
function sound(text: string, instead: CText, found: readonly (Result | undefined)[]): CText {
  const [short, long] = found;
  if (short === undefined || long === undefined) return instead;
  const results = [short, long];
  const isSame = short.value === long.value && short.signed === long.signed;
  return isSame ? { text, isPrimary: false, results } : instead;
}

/** A count that depends on a parameter is below the width of every type: C defines no other. */
function shiftCount(count: CText): CText {
  if (count.results.every(({ value }) => value !== undefined)) return count;
  return { ...count, text: `${operandText(count)} & 7`, isPrimary: false };
}

const isShift = (operator: string) => operator === "<<" || operator === ">>";

function operandText({ text, isPrimary }: CText): string {
  return isPrimary ? text : `(${text})`;
}

function numberFrom(value: number, suffix: string): CText {
  const results = longs.map((long) => ({
    bits: suffix.endsWith("L") ? long : (32 as const),
    signed: !suffix.startsWith("U"),
    value: BigInt(value),
  }));
  return { text: `${value}${suffix}`, isPrimary: true, results };
}

function unary(operator: string, operand: Result): Result | undefined {
  const { value } = operand;
  if (operator === "!") return { ...int, value: value === undefined ? value : truth(value === 0n) };
  if (value === undefined) return operand;
  return fitted(operator === "-" ? -value : ~value, operand);
}

const int: Type = { bits: 32, signed: true };
const truth = (holds: boolean) => (holds ? 1n : 0n);

function binary(operator: string, left: Result, right: Result): Result | undefined {
  const shifts = isShift(operator);
  const type = shifts ? left : common(left, right);
  const isTruth = /^(?:[<>]=?|[!=]=|&&|\|\|)$/.test(operator);
  const a = left.value === undefined ? undefined : converted(left.value, type);
  const b = right.value === undefined || shifts ? right.value : converted(right.value, type);
  if (shifts && b !== undefined && (b < 0n || b >= BigInt(type.bits))) return undefined;
  if ((operator === "/" || operator === "%") && b === 0n) return undefined;
  if (a === undefined || b === undefined) return { ...(isTruth ? int : type), value: undefined };
  if (shifts && a < 0n) return undefined;
  const value = computed(operator, a, b);
  return isTruth ? { ...int, value } : fitted(value, type);
}

function computed(operator: string, a: bigint, b: bigint): bigint {
  const operations: Readonly<Record<string, () => bigint>> = {
    "+": () => a + b,
    "-": () => a - b,
    "*": () => a * b,
    "/": () => a / b,
    "%": () => a % b,
    "<<": () => a << b,
    ">>": () => a >> b,
    "&": () => a & b,
    "|": () => a | b,
    "^": () => a ^ b,
    "<": () => truth(a < b),
    "<=": () => truth(a <= b),
    ">": () => truth(a > b),
    ">=": () => truth(a >= b),
    "==": () => truth(a === b),
    "!=": () => truth(a !== b),
    "&&": () => truth(a !== 0n && b !== 0n),
    "||": () => truth(a !== 0n || b !== 0n),
  };
  const operation = operations[operator];
  if (operation === undefined) throw new Error(`${operator} is no operator`);
  return operation();
}

function common(left: Type, right: Type): Type {
  if (left.bits !== right.bits) return left.bits > right.bits ? left : right;
  return { bits: left.bits, signed: left.signed && right.signed };
}

function converted(value: bigint, { bits, signed }: Type): bigint {
  return signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

/** A result of its type; `undefined` where a signed one overflows. */
function fitted(value: bigint, type: Type): Result | undefined {
  const { bits, signed } = type;
  const kept = converted(value, type);
  return signed && kept !== value ? undefined : { bits, signed, value: kept };
}

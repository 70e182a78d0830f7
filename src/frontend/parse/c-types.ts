import type { ConstantType } from "../../model/constant-type.ts";
import type { Expression, SizedType } from "../../model/expression-tree.ts";
import type { Aggregate } from "../../model/type.ts";
import { type Token, isTypeWord, readInteger, typeOfWords } from "./c-tokens.ts";
import { type CallableMacro, product } from "./macro-call.ts";

/** An operand that has a size: a type, or a parameter of a macro that takes the name of one. */
export type SizedReferent =
  | { readonly kind: "type"; readonly type: ConstantType }
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate }
  | { readonly kind: "typeParameter"; readonly name: string };

/** What an operand or a name of an expression stands for. */
export type Referent =
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "string" }
  | { readonly kind: "macro"; readonly macro: CallableMacro }
  | SizedReferent;

/** A token with what it stands for, if it is an operand. */
export interface Part extends Token {
  readonly referent: Referent | undefined;
}

/** The parts between the bracket at `open` and the one that closes it; none where there is no bracket. */
export function inBrackets(parts: readonly Part[], open: number): readonly Part[] {
  if (parts[open]?.text !== "(") return [];
  let depth = 0;
  const close = parts.findIndex(({ text }, index) => {
    if (index >= open && text === "(") depth += 1;
    if (index >= open && text === ")") depth -= 1;
    return index >= open && depth === 0;
  });
  return parts.slice(open + 1, Math.max(open + 1, close));
}

/** The type that some parts name: `unsigned int`, `void *`, `char[8]`, or an operand; `undefined` for anything else. */
export function sizedType(parts: readonly Part[]): SizedType | undefined {
  const last = parts.at(-1);
  if (last?.text === "]") return arrayType(parts);
  if (last?.text === "*") {
    // A pointer is as wide as a long on every ABI of the table.
    const isNamed = parts.slice(0, -1).every(({ kind, text }) => kind !== "other" || text === "*");
    return parts.length > 1 && isNamed ? { of: "unsigned long" } : undefined;
  }
  const words = parts.filter(({ text }) => text !== "const" && text !== "volatile");
  const [first, second] = words;
  const referent = second === undefined ? first?.referent : undefined;
  if (referent?.kind === "type") return { of: referent.type };
  if (referent?.kind === "aggregate") return { of: referent.aggregate };
  if (referent?.kind === "typeParameter") {
    return { of: { kind: "typeParameter", name: referent.name } };
  }
  if (words.length === 0 || !words.every(({ text }) => isTypeWord(text))) return undefined;
  const type = typeOfWords(words.map(({ text }) => text));
  return type && { of: type };
}

function arrayType(parts: readonly Part[]): SizedType | undefined {
  const [open, length, close] = parts.slice(-3);
  const element = sizedType(parts.slice(0, -3));
  if (open?.text !== "[" || length === undefined || close === undefined) return undefined;
  const count = lengthOf(length);
  if (element === undefined || count === undefined) return undefined;
  return { of: element.of, count: product(element.count, count, count.span) };
}

function lengthOf({ kind, text, referent }: Part): Expression | undefined {
  if (referent?.kind === "value") return referent.expression;
  const literal = kind === "number" ? readInteger(text) : undefined;
  // An error is reported for the whole expression.
  return literal && { kind: "literal", ...literal, span: noSpan };
}

const noSpan = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What `offsetof` is called with. */
export interface OffsetParts {
  readonly of: Aggregate;
  readonly path: readonly string[];
  /** Parts between its brackets. */
  readonly length: number;
}

/** Reads a type, a comma and the path of a member. */
export function offsetOf(parts: readonly Part[]): OffsetParts | undefined {
  const [type, comma, ...names] = parts;
  const path = names.map(({ text }) => text).join("");
  if (type?.referent?.kind !== "aggregate" || comma?.text !== ",") return undefined;
  if (!/^\w+(?:\.\w+)*$/.test(path)) return undefined;
  return { of: type.referent.aggregate, path: path.split("."), length: parts.length };
}

/**
 * Where the arguments of a call are that are names of types: the first part of each, and the one behind it.
 *
 * @param at - the name of the macro.
 */
export function typeArgumentsOf(
  { parameters }: CallableMacro,
  parts: readonly Part[],
  at: number,
): readonly (readonly [number, number])[] {
  const inner = inBrackets(parts, at + 1);
  const ranges: [number, number][] = [];
  let depth = 0;
  let start = at + 2;
  for (const [index, { text }] of inner.entries()) {
    if (text === "(" || text === "[") depth += 1;
    if (text === ")" || text === "]") depth -= 1;
    if (depth > 0 || text !== ",") continue;
    ranges.push([start, at + 2 + index]);
    start = at + 3 + index;
  }
  ranges.push([start, at + 2 + inner.length]);
  return ranges.filter(([from, to], index) => parameters[index]?.isType === true && to > from);
}

import type { ConstantType } from "../../model/constant-type.ts";
import type { Expression, MacroDefinition } from "../../model/expression-tree.ts";
import type { Type } from "../../model/type.ts";
import type { CallableMacro } from "./macro-call.ts";

/** Stands for an operand in the text of an expression. */
export const operandMark = "\uE000";

/** A token of C. */
export interface Token {
  readonly kind: "string" | "character" | "name" | "number" | "operand" | "other";
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
}

const pattern =
  /\s+|\/\*[^]*?\*\/|(?<string>"(?:[^"\\]|\\.)*")|(?<character>'(?:[^'\\]|\\.)+')|(?<name>[A-Za-z_]\w*)|(?<number>\.?\d[\w.]*)|(?<operand>\uE000)|(?<other>\/\/.*|<<|>>|&&|\|\||[<>=!]=|[^])/g;

const kinds = ["string", "character", "name", "number", "operand", "other"] as const;

/** The tokens of a text of C, without blanks and comments. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: own, index, groups = {} }): Token[] => {
    const kind = kinds.find((one) => groups[one] !== undefined);
    return kind === undefined ? [] : [{ kind, text: own, start: index, end: index + own.length }];
  });
}

/** An integer literal: its value, and the types of which it has the first one that holds it. */
export interface IntegerLiteral {
  readonly value: bigint;
  readonly types: readonly ConstantType[];
}

/** Reads an integer of C; `undefined` for another number. */
export function readInteger(text: string): IntegerLiteral | undefined {
  const [, digits = "", suffix = ""] =
    /^(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)([uU]?(?:l|L|ll|LL)?|(?:l|L|ll|LL)[uU])$/.exec(text) ?? [];
  if (digits === "") return undefined;
  const isDecimal = !digits.startsWith("0");
  const isUnsigned = /u/i.test(suffix);
  const size = /ll/i.test(suffix) ? 2 : /l/i.test(suffix) ? 1 : 0;
  const ranks = (["int", "long", "long long"] as const).slice(size);
  const types = ranks.flatMap((type): ConstantType[] => [
    ...(isUnsigned ? [] : [type]),
    ...(isUnsigned || !isDecimal ? [`unsigned ${type}` as const] : []),
  ]);
  return { value: BigInt(digits.replace(/^0(?=[0-7])/, "0o")), types };
}

const escapes: Readonly<Record<string, number>> = {
  ...{ a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 },
  ...{ "\\": 92, "'": 39, '"': 34, "?": 63 },
};

const character =
  /^'(?:(?<plain>[^\\])|\\(?:(?<octal>[0-7]{1,3})|x(?<hex>[\da-fA-F]{1,2})|(?<name>.)))'$/;

/** The value of a character literal in ASCII; `undefined` for any other. */
export function readCharacter(text: string): IntegerLiteral | undefined {
  const { plain, name = "", octal, hex } = character.exec(text)?.groups ?? {};
  const code =
    plain?.charCodeAt(0) ??
    (octal === undefined ? undefined : Number.parseInt(octal, 8)) ??
    (hex === undefined ? undefined : Number.parseInt(hex, 16)) ??
    escapes[name];
  // The sign of others depends on the ABI.
  return code === undefined || code > 127 ? undefined : { value: BigInt(code), types: ["int"] };
}

/** What a type is in a branch of an `#if`. */
export interface TypeBranch extends Omit<MacroDefinition, "expression"> {
  readonly type: Type;
  /** What a cast with it converts numbers to; `undefined` for what is no integer of one width and sign. */
  readonly integer: ConstantType | undefined;
}

/** An operand that has a size: a type, or a parameter of a macro that takes the name of one. */
export type SizedReferent =
  | { readonly kind: "type"; readonly branches: readonly TypeBranch[] }
  | { readonly kind: "typeParameter"; readonly name: string };

/** What an operand or a name of an expression stands for. */
export type Referent =
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "string" }
  | { readonly kind: "macro"; readonly macro: CallableMacro }
  | SizedReferent;

/** A token with what it stands for, if it is an operand. */
export interface ResolvedToken extends Token {
  readonly referent: Referent | undefined;
}

/** The parts between the bracket at `open` and the one that closes it; none where there is no bracket. */
export function inBrackets(
  parts: readonly ResolvedToken[],
  open: number,
): readonly ResolvedToken[] {
  if (parts[open]?.text !== "(") return [];
  let depth = 0;
  const close = parts.findIndex(({ text }, index) => {
    if (index >= open && text === "(") depth += 1;
    if (index >= open && text === ")") depth -= 1;
    return index >= open && depth === 0;
  });
  return parts.slice(open + 1, Math.max(open + 1, close));
}

/** How many arguments the call of the macro at position `at` has; `undefined` where it is not called. */
export function argumentCount(parts: readonly ResolvedToken[], at: number): number | undefined {
  if (parts[at + 1]?.text !== "(") return undefined;
  return inBrackets(parts, at + 1).length === 0 ? 0 : argumentRanges(parts, at).length;
}

/**
 * Where the arguments of a call are that are names of types: the first part of each, and the one behind it.
 *
 * @param at - the name of the macro.
 */
export function typeArgumentsOf(
  { parameters }: CallableMacro,
  parts: readonly ResolvedToken[],
  at: number,
): readonly (readonly [number, number])[] {
  return argumentRanges(parts, at).filter(
    ([from, to], index) => parameters[index]?.isType === true && to > from,
  );
}

/** The first part of each argument of a call, and the one behind it. */
function argumentRanges(parts: readonly ResolvedToken[], at: number): readonly [number, number][] {
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
  return ranges;
}

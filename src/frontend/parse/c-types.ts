import type { Span } from "../../diagnostics/core/diagnostic.ts";
import { type ConstantType, isConstantType, typeOfInteger } from "../../model/constant-type.ts";
import type { Expression, SizedType } from "../../model/expression-tree.ts";
import { type ResolvedToken, type TypeBranch, readInteger } from "./c-tokens.ts";
import { inBranches, product } from "./macro-call.ts";

/** A part of the name of an integer type. */
const typeWords =
  /^(?:signed|unsigned|char|short|int|long|size_t|u?int(?:8|16|32|64)_t|__[us](?:8|16|32|64))$/;

/** The integer type of these words; `undefined` where they are none, or one whose sign depends on the ABI. */
function typeOfWords(words: readonly string[]): ConstantType | undefined {
  const [only = ""] = words;
  const [, sign, bits] = /^(?:__)?([us]?)(?:int)?(8|16|32|64)(?:_t)?$/.exec(only) ?? [];
  if (bits !== undefined) return typeOfInteger(Number(bits), sign !== "u");
  if (only === "size_t") return "unsigned long";
  const sized = words.filter((one) => one !== "signed" && one !== "unsigned" && one !== "int");
  const name = [
    ...(words.includes("unsigned") ? ["unsigned"] : []),
    ...(sized[0] === "char" && words.includes("signed") ? ["signed"] : []),
    ...(sized.length === 0 ? ["int"] : sized),
  ].join(" ");
  return isConstantType(name) ? name : undefined;
}

/**
 * The type that some parts name: `unsigned int`, `void *`, `char[8]`, or an operand; `undefined` for anything else.
 *
 * @param isSize - whether only its size is asked for, which `char` has on every ABI as well.
 */
export function sizedType(parts: readonly ResolvedToken[], isSize: boolean): SizedType | undefined {
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
  if (referent?.kind === "type") return sizeOfBranches(referent.branches);
  if (referent?.kind === "typeParameter") {
    return { of: { kind: "typeParameter", name: referent.name } };
  }
  if (isSize && second === undefined && first?.text === "char") return { of: "unsigned char" };
  if (words.length === 0 || !words.every(({ text }) => typeWords.test(text))) return undefined;
  const type = typeOfWords(words.map(({ text }) => text));
  return type && { of: type };
}

function arrayType(parts: readonly ResolvedToken[]): SizedType | undefined {
  const [open, length, close] = parts.slice(-3);
  const element = sizedType(parts.slice(0, -3), true);
  if (open?.text !== "[" || length === undefined || close === undefined) return undefined;
  const count = lengthOf(length);
  if (element === undefined || count === undefined) return undefined;
  return { of: element.of, count: product(element.count, count, count.span) };
}

function lengthOf({ kind, text, referent }: ResolvedToken): Expression | undefined {
  if (referent?.kind === "value") return referent.expression;
  const literal = kind === "number" ? readInteger(text) : undefined;
  // An error is reported for the whole expression.
  return literal && { kind: "literal", ...literal, span: noSpan };
}

const noSpan = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** So many bytes as the type has in the branch that an ABI has. */
function sizeOfBranches(branches: readonly TypeBranch[]): SizedType {
  const [first] = branches;
  if (first !== undefined && first.condition === undefined) return { of: first.type };
  const sizeOf = ({ type }: TypeBranch): Expression => ({ kind: "size", of: type, span: noSpan });
  return { of: "unsigned char", count: inBranches(branches, noSpan, sizeOf) };
}

/** Makes a cast of an expression. */
export type Cast = (operand: Expression, span: Span) => Expression;

/** The cast that a type in brackets is, or the branch in which it is none; `undefined` for anything else. */
export function castOf(parts: readonly ResolvedToken[]): Cast | TypeBranch | undefined {
  const [only, another] = parts;
  if (another === undefined && only?.referent?.kind === "type") {
    const { branches } = only.referent;
    return (
      branches.find(({ integer }) => integer === undefined) ??
      ((operand, span) =>
        inBranches(branches, span, ({ integer: type = "int" }) => ({
          kind: "cast",
          type,
          operand,
          span,
        })))
    );
  }
  const { of: type, count } = sizedType(parts, false) ?? {};
  if (typeof type !== "string" || count !== undefined) return undefined;
  return (operand, span) => ({ kind: "cast", type, operand, span });
}

/** What `offsetof` is called with. */
export interface OffsetParts {
  readonly of: readonly TypeBranch[];
  readonly path: readonly string[];
  /** Parts between its brackets. */
  readonly length: number;
}

/** Reads a type, a comma and the path of a member. */
export function offsetOf(parts: readonly ResolvedToken[]): OffsetParts | undefined {
  const [type, comma, ...names] = parts;
  const path = names.map(({ text }) => text).join("");
  if (type?.referent?.kind !== "type" || comma?.text !== ",") return undefined;
  if (!/^\w+(?:\.\w+)*$/.test(path)) return undefined;
  return { of: type.referent.branches, path: path.split("."), length: parts.length };
}

import { type ConstantType, isConstantType, typeOfInteger } from "../../model/constant-type.ts";

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
  /\s+|\/\*[^]*?\*\/|(?<string>"(?:[^"\\]|\\.)*")|(?<character>'(?:[^'\\]|\\.)+')|(?<name>[A-Za-z_]\w*)|(?<number>\.?\d[\w.]*)|(?<operand>\uE000)|(?<other><<|>>|&&|\|\||[<>=!]=|[^])/g;

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

/** The value of a character literal in ASCII; `undefined` for any other. */
export function readCharacter(text: string): IntegerLiteral | undefined {
  const {
    plain,
    name = "",
    octal,
    hex,
  } = /^'(?:(?<plain>[^\\])|\\(?:(?<octal>[0-7]{1,3})|x(?<hex>[\da-fA-F]{1,2})|(?<name>.)))'$/.exec(
    text,
  )?.groups ?? {};
  const code =
    plain?.charCodeAt(0) ??
    (octal === undefined ? undefined : Number.parseInt(octal, 8)) ??
    (hex === undefined ? undefined : Number.parseInt(hex, 16)) ??
    escapes[name];
  // The sign of others depends on the ABI.
  return code === undefined || code > 127 ? undefined : { value: BigInt(code), types: ["int"] };
}

const typeWords =
  /^(?:signed|unsigned|char|short|int|long|size_t|u?int(?:8|16|32|64)_t|__[us](?:8|16|32|64))$/;

/** Whether a name is a part of the name of an integer type. */
export function isTypeWord(name: string): boolean {
  return typeWords.test(name);
}

/** The integer type of these words; `undefined` where they are none, or one whose sign depends on the ABI. */
export function typeOfWords(words: readonly string[]): ConstantType | undefined {
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

import { namedIn } from "../../model/visit.ts";
import { typeName } from "../../naming/c.ts";
import { bitWidth } from "../../model/layout/bits.ts";
import { continued, wrap } from "../../text/text.ts";
import { literalType } from "../../model/numbers.ts";
import type { ConstantType } from "../../model/constant-type.ts";
import type {
  Alignable,
  CExpression,
  Literal,
  Member,
  StringConstant,
  Type,
} from "../../model/type.ts";

/** The most columns of a line. */
export const lineWidth = 79;

/** Columns of text in a comment at `indent`. */
export function commentWidth(indent = ""): number {
  return lineWidth - indent.length - " * ".length;
}

/**
 * A comment around `content`: on one line if it has only one that fits, otherwise as a block. Nothing in
 * `content` ends the comment. Without content there is no comment.
 */
export function comment(content: readonly string[], indent = ""): readonly string[] {
  const [first, second] = content;
  if (first === undefined) return [];
  const line = `${indent}/* ${commentLine(first)} */`;
  if (second === undefined && line.length <= lineWidth) return [line];
  return [`${indent}/*`, ...commentBody(content, indent), `${indent} */`];
}

/** Lines of a comment between its start and its end, each after a star. */
export function commentBody(content: readonly string[], indent = ""): readonly string[] {
  return content.map((text) => `${indent} * ${commentLine(text)}`.trimEnd());
}

/** A whole line of a comment; a backslash at its end would join it with the next one. */
export function commentLine(text: string): string {
  const line = escapeComment(text).trimEnd();
  return line.endsWith("\\") ? `${line} ...` : line;
}

/**
 * Makes a line of text harmless inside a C comment: nothing in it ends the comment or looks like the
 * start of another one, nothing is a trigraph, and everything is printable ASCII.
 */
export function escapeComment(text: string): string {
  if (!/[^ -~]|\*\/|\/\*|\?\?/.test(text)) return text;
  return text
    .replaceAll(/\s/g, " ")
    .replaceAll(/[^ -~]/gu, codePoint)
    .replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ")
    .replaceAll(/\?(?=\?[=/'()!<>-])/g, "? ");
}

function codePoint(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, "0")}`;
}

const suffixes: Readonly<Record<ConstantType, string>> = {
  "signed char": "",
  "unsigned char": "",
  short: "",
  "unsigned short": "",
  int: "",
  "unsigned int": "U",
  long: "L",
  "unsigned long": "UL",
  "long long": "LL",
  "unsigned long long": "ULL",
};

const leastOfTypes: readonly bigint[] = [-(2n ** 31n), -(2n ** 63n)];

/** What a macro for a number stands for: the expression of the spec, maybe on several lines, or the number. */
export function macroValue(number: Literal): string {
  const { expression } = number;
  if (expression === undefined) return literal(number);
  const text = expression.lines?.join("\n") ?? expressionText(expression);
  return expression.isPrimary ? text : `(${text})`;
}

/** What a macro for a string stands for: a literal, or other macros and literals. */
export function stringValue({ text, pieces }: StringConstant): string {
  return pieces === undefined ? stringLiteral(text) : expressionText({ pieces });
}

export function expressionText({ pieces }: Pick<CExpression, "pieces">): string {
  return pieces.map(({ text }) => text).join("");
}

/**
 * A number as C spells it, so that its value and its sign are those of the spec under every standard
 * and on every ABI. C gives a hexadecimal constant above INT_MAX an unsigned type, and C89 on a 32-bit
 * ABI a decimal one too: so a signed number above it is a `long long`, and a hexadecimal one needs no suffix. C has no negative constants,
 * only negated ones, so the least number of a type is one less than its negated greatest.
 */
export function literal(number: Literal): string {
  const { value, spelling } = number;
  const suffix = number.isTop ? "" : suffixes[literalType(number)];
  if (value >= 0n) return `${spelling}${suffix}`;
  if (!leastOfTypes.includes(value)) return `(${spelling}${suffix})`;
  const greatest = -value - 1n;
  const digits = spelling.startsWith("-0x")
    ? `0x${greatest.toString(16).toUpperCase()}`
    : greatest.toString();
  return `(-${digits}${suffix} - 1)`;
}

/** A string as C spells it: JSON has the same escapes. No two question marks begin a trigraph. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replaceAll(/\?\?(?=[=/'()!<>-])/g, String.raw`?\?`);
}

/** A declaration of `name` with a type: `uint8_t size[4]`, `struct node *next`, `void (*call)(int)`. */
export function declaredText(type: Type, name: string): string {
  const declarator = `${name}${dimensionsText(type)}`;
  const base = typeName(type) ?? "";
  if (base.endsWith("*")) return `${base}${declarator}`;
  const [, before, after] = namedIn(type).alias === undefined ? splitAtName(base) : [];
  return before === undefined ? `${base} ${declarator}` : `${before}${declarator}${after}`;
}

/** What is before and behind the name in a declaration of a pointer to a function. */
function splitAtName(type: string): readonly string[] {
  return /^([^(]*\((?:\w+ )?\*)(\).*)$/.exec(type) ?? [];
}

/** A declaration on as many lines as its parameters need, if it has any. */
export function declarationLines(text: string): readonly string[] {
  const open = text.lastIndexOf(")(") + 2;
  if (text.length <= lineWidth || open < 2) return [text];
  const indent = /^ */.exec(text)?.[0] ?? "";
  const column = open > lineWidth / 2 ? indent.length + 4 : open;
  const rest = " ".repeat(column);
  return wrap(text.trimStart().split(/(?<=,) /), lineWidth, { first: indent, rest });
}

/** A directive of the preprocessor with its expression, on as many lines as it needs. */
export function directive(name: string, text: string): readonly string[] {
  const lines = wrap(text.split(" "), lineWidth - " \\".length, {
    first: `#${name} `,
    rest: " ".repeat(name.length + 2),
  });
  return continued(lines.join("\n"));
}

/** Words of an expression; what is in quotes stays whole. */
const words = /(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s"'])+/g;

/** The definition of a macro, with a value that does not fit behind the name below it. */
export function definition(text: string): readonly string[] {
  const [, head, value] = /^(#define \w+(?:\([\w, ]*\))?) +(.*)$/.exec(text) ?? [];
  if (head === undefined || value === undefined || text.length <= lineWidth) return continued(text);
  const parts: string[] = [];
  for (const word of value.match(words) ?? []) {
    // An operator ends its line.
    const before = /^[^\w"'()]+$/.test(word) ? parts.pop() : undefined;
    parts.push(before === undefined ? word : `${before} ${word}`);
  }
  const indents = { first: "    ", rest: "    " };
  return continued([head, ...wrap(parts, lineWidth - " \\".length, indents)].join("\n"));
}

/** What follows the name of something that is an array: `[2][6]`. */
export function dimensionsText(type: Type): string {
  if (type.kind !== "array" || type.alias !== undefined) return "";
  const { length, lengthExpression: expression, flexible, element } = type;
  const number = expression === undefined ? length : expressionText(expression);
  return `[${flexible?.spelling ?? number}]${dimensionsText(element)}`;
}

/** What a struct, union or member has behind it where C is told how to place it; with a space before it. */
export function placementText({
  packed,
  aligned,
  alignedBy,
}: Alignable & Pick<Member, "packed">): string {
  const attributes = [
    ...(packed ? ["packed"] : []),
    ...(aligned === undefined
      ? []
      : [`aligned(${alignedBy === undefined ? aligned : expressionText(alignedBy)})`]),
  ];
  return attributes.length === 0 ? "" : ` __attribute__((${attributes.join(", ")}))`;
}

/** What follows the name of a bit-field: `:4`. */
export function widthText(type: Type): string {
  const width = bitWidth(type);
  return width === undefined ? "" : `:${width}`;
}

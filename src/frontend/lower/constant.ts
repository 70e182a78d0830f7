import { oncePer } from "../../once.ts";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Places } from "../../diagnostics/core/diagnostic.ts";
import type { ConstantDescription, ExpressionDescription } from "../../language/description.ts";
import { described, exactInteger, formatValue } from "../../language/kinds.ts";
import type { Constant, ExpressionPiece, Literal } from "../../model/type.ts";
import { operandMark, tokensOf } from "../parse/c-tokens.ts";
import { type ExpressionScope, lowerExpression, readOperand } from "./expressions.ts";
import type { DeclaredOccurrence, Occurrence } from "./occurrence.ts";

const { finding } = catalogue["invalid-number"];

/** Lowers a number or a string. */
export function lowerConstant(found: ConstantDescription, own: DeclaredOccurrence): Constant {
  const { value, unsigned } = found;
  const argument = own.argument();
  const { header, places } = own.definition(found);
  const head = { kind: "constant", ...own.heading(), header } as const;
  const options = own.argument(1).parts();
  options.checkNames("constant(value, { ... })", {}, ["unsigned", "header"]);
  options.checkFlags({ unsigned });
  const inner = argument.described(value);
  const expression = inner?.kind === "expression" ? inner : undefined;
  const text = typeof value === "string" ? value : expression && stringOf(expression);
  if (text !== undefined) {
    const pieces = expression && piecesOf(expression, argument);
    return { ...head, text, pieces, places: { ...places, value: argument.place } };
  }
  const number = lowerNumber(value, unsigned, argument, { perAbi: true });
  return { ...head, ...number, places: { ...places, ...number.places } };
}

/** A number, and where it is written. */
export type PlacedLiteral = Literal & { readonly places: Places<"value"> };

/** Lowers a number, in the notation of the spec, or an expression. Reports what is not an integer. */
export function lowerNumber(
  value: unknown,
  unsigned: boolean,
  own: Occurrence,
  scope?: ExpressionScope,
): PlacedLiteral {
  const { expression, place } = own;
  const integer = exactInteger(value);
  const found = own.described(value);
  if (found?.kind === "expression") {
    return { ...lowerExpression(found, own, scope), places: { value: place } };
  }
  if (integer === undefined) own.refuse(value, finding("notInteger", place, formatValue(value)));
  const number = integer ?? 0n;
  const spelt = spelling(number, expression?.number);
  return {
    value: number,
    spelling: spelt,
    ...signOf(number, spelt, unsigned),
    places: { value: place },
  };
}

/** As in C, a hexadecimal or octal number with the top bit of its type set is unsigned. */
export function signOf(
  value: bigint,
  spelt: string,
  unsigned: boolean,
): Pick<Literal, "unsigned" | "isTop"> {
  if (unsigned || !/^0./.test(spelt)) return { unsigned };
  const isTop = value >= 2n ** 31n && value < 2n ** 32n;
  return { unsigned: isTop || (value >= 2n ** 63n && value < 2n ** 64n), ...(isTop && { isTop }) };
}

/** C has the decimal, hexadecimal and octal notations of TypeScript; other ones become decimal. */
function spelling(value: bigint, written: string | undefined): string {
  const digits =
    written
      ?.replaceAll("_", "")
      .replace(/n$/, "")
      .replace(/^(-?)0X/, "$10x")
      .replace(/^(-?)0[oO](?=[1-7])/, "$10") ?? "";
  const isC = /^-?(?:0[0-7]*|[1-9]\d*|0x[\da-fA-F]+)$/.test(digits);
  const isNegativeZero = value === 0n && digits.startsWith("-");
  return isC && !isNegativeZero ? digits : value.toString();
}

/** The text of C in a template. */
export function textOf(template: ExpressionDescription, place: Occurrence): string {
  return piecesOf(template, place)
    .map(({ text }) => text)
    .join("");
}

/** The text of C with the names of the spec that it has. */
function piecesOf(
  { texts, operands }: ExpressionDescription,
  own: Occurrence,
): readonly ExpressionPiece[] {
  return texts.flatMap((text, index): readonly ExpressionPiece[] => {
    const plain = { text, target: undefined };
    if (!(index in operands)) return [plain];
    const written = own.with({ expression: own.expression?.elements[index] });
    return [plain, ...(readOperand(operands[index], written)?.pieces ?? [])];
  });
}

/** The escapes that C and JSON share. */
const literal = /^"(?:[^"\\]|\\["\\nt])*"$/;

/**
 * The string that an expression stands for: those of literals and macros, one behind the other, as C joins them;
 * `undefined` for any other expression. Each expression that names a constant asks what that one is.
 */
const stringOf = oncePer(joinedStrings);

function joinedStrings({ texts, operands }: ExpressionDescription): string | undefined {
  const rest = operands.values();
  const parts = tokensOf(texts.join(operandMark)).map(({ kind, text }) => {
    if (kind === "string" && literal.test(text)) return String(JSON.parse(text));
    const found = kind === "operand" ? described(rest.next().value) : undefined;
    if (found?.kind !== "constant") return undefined;
    if (typeof found.value === "string") return found.value;
    const inner = described(found.value);
    return inner?.kind === "expression" ? stringOf(inner) : undefined;
  });
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join("");
}

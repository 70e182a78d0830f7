import type { ConstantDescription, ExpressionDescription } from "../../language/description.ts";
import { described } from "../../language/kinds.ts";
import type { Constant, ExpressionPiece, StringConstant } from "../../model/type.ts";
import { type LowerContext, definitionOf, heading } from "./context.ts";
import { lowerNumber } from "./families.ts";
import type { Export } from "./source-map.ts";
import { operandMark, tokensOf } from "../parse/c-tokens.ts";
import { type ExpressionPlace, readOperand } from "./expressions.ts";

/** The constant that `found` describes, lowered once. */
export function lowerConstant(
  found: ConstantDescription,
  written: Export,
  context: LowerContext,
): Constant {
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "constant") return lowered;
  const constant = newConstant(found, written, context);
  context.lowered.set(found, constant);
  return constant;
}

function newConstant(found: ConstantDescription, written: Export, context: LowerContext): Constant {
  const { value, unsigned } = found;
  const [expression] = written.value.arguments;
  const { span } = written;
  const { header, places } = definitionOf(found, written);
  const head = { kind: "constant", ...heading(written, context), header } as const;
  if (typeof value === "string") {
    return { ...head, text: value, places: { ...places, value: expression?.span ?? span } };
  }
  const own = described(value);
  const string =
    own?.kind === "expression" ? lowerString(own, { expression, span }, context) : undefined;
  if (string !== undefined) {
    return { ...head, ...string, places: { ...places, value: expression?.span ?? span } };
  }
  const place = { expression, span, siblings: [], perAbi: true };
  const number = lowerNumber(value, unsigned, place, context);
  return { ...head, ...number, places: { ...places, ...number.places } };
}

/** The string that an expression stands for, of macros for strings and literals; `undefined` for any other. */
function lowerString(
  found: ExpressionDescription,
  { expression, span }: Pick<ExpressionPlace, "expression" | "span">,
  context: LowerContext,
): Pick<StringConstant, "text" | "pieces"> | undefined {
  const text = stringOf(found);
  if (text === undefined) return undefined;
  return { text, pieces: piecesOf(found, { expression, span, siblings: [] }, context) };
}

/** The text of C in a template. */
export function textOf(...template: Parameters<typeof piecesOf>): string {
  return piecesOf(...template)
    .map(({ text }) => text)
    .join("");
}

/** The text of C with the names of the spec that it has. */
function piecesOf(
  { texts, operands }: ExpressionDescription,
  place: ExpressionPlace,
  context: LowerContext,
): readonly ExpressionPiece[] {
  return texts.flatMap((text, index): readonly ExpressionPiece[] => {
    const plain = { text, target: undefined };
    if (!(index in operands)) return [plain];
    const written = place.expression?.elements[index];
    return [plain, ...(readOperand(operands[index], written, place, context)?.pieces ?? [])];
  });
}

/** The escapes that C and JSON share. */
const literal = /^"(?:[^"\\]|\\["\\nt])*"$/;

/** The strings of an expression, one behind the other, as C joins them. */
function stringOf({ texts, operands }: ExpressionDescription): string | undefined {
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

import type { Literal } from "../../model/declaration.ts";
import type { Span } from "../../model/span.ts";
import type { Outline } from "../outline.ts";
import type { JoinContext } from "./context.ts";

/** Joins a number with the way the spec writes it. Reports what is no integer. */
export function literalFrom(
  value: unknown,
  unsigned: boolean,
  outline: Outline | undefined,
  span: Span,
  context: JoinContext,
): Literal {
  const integer = integerFrom(value);
  if (integer === undefined) {
    context.report({
      code: "invalid-number",
      message: `${shown(value)} is not an integer`,
      span: outline?.span ?? span,
      suggestion:
        typeof value === "number" && Number.isInteger(value)
          ? "write it as a bigint, with an n at its end: a number is exact up to 2^53 only"
          : "write a number or a bigint",
    });
  }
  return { value: integer ?? 0n, spelling: spelling(integer ?? 0n, outline?.number), unsigned };
}

/** The exact integer that a spec's value is, or `undefined`. */
export function integerFrom(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/** C spells decimal and hexadecimal numbers as TypeScript does; what it can't spell becomes decimal. */
function spelling(value: bigint, written: string | undefined): string {
  const digits =
    written
      ?.replaceAll("_", "")
      .replace(/n$/, "")
      .replace(/^(-?)0X/, "$10x") ?? "";
  const isC = /^-?(?:0|[1-9]\d*|0x[\da-fA-F]+)$/.test(digits);
  return isC ? digits : value.toString();
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

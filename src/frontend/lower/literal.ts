import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { formatValue } from "../../language/format-value.ts";
import type { Literal } from "../../model/type.ts";
import type { Places, Span } from "../../diagnostics/core/span.ts";
import type { Outline } from "../outline.ts";
import { isBroken } from "../described.ts";
import { reject, spoil, type JoinContext } from "./context.ts";

/** Joins a number with the way the spec writes it. Reports what is no integer. */
export function literalFrom(
  value: unknown,
  unsigned: boolean,
  outline: Outline | undefined,
  span: Span,
  context: JoinContext,
): Literal & { readonly places: Places<"value"> } {
  const integer = integerFrom(value);
  const place = outline?.span ?? span;
  if (isBroken(value)) {
    spoil(context);
  } else if (integer === undefined) {
    const { finding } = catalogue["invalid-number"];
    reject(finding("notInteger", place, formatValue(value)), context);
  }
  return {
    value: integer ?? 0n,
    spelling: spelling(integer ?? 0n, outline?.number),
    unsigned,
    places: { value: place },
  };
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

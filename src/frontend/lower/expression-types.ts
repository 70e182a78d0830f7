import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { AnyAliasDescription, ScalarDescription } from "../../language/description.ts";
import { type ConstantType, isConstantType, typeOfInteger } from "../../model/constant-type.ts";
import type { Integer } from "../../model/type.ts";
import type { Referent } from "../parse/c-tokens.ts";
import { type LowerContext, reportInvalid } from "./context.ts";

const { finding } = catalogue["invalid-expression"];

/** An integer as a type in an expression; reports one that C does not convert numbers to by their width and sign. */
export function typeReferent(
  { name, bits, signed, sizedBy, isBoolean, isFloat, isAddress }: Integer,
  span: Span,
  context: LowerContext,
): Referent | undefined {
  const isInteger = isBoolean === undefined && isFloat === undefined && isAddress === undefined;
  if (isInteger && sizedBy !== undefined)
    return { kind: "type", type: signed ? "long" : "unsigned long" };
  const type = isConstantType(name) ? name : typeOfInteger(bits, signed);
  if (isInteger && type !== undefined && name !== "char") return { kind: "type", type };
  reportInvalid(finding("wrongOperand", span, name), context);
  return undefined;
}

/** The type of a parameter; `int` where that is reported. */
export function parameterType(
  found: ScalarDescription | AnyAliasDescription,
  span: Span,
  context: LowerContext,
): ConstantType {
  const alias = found.kind === "alias" ? context.declare(found) : undefined;
  const type = alias?.kind === "alias" ? alias.type : undefined;
  if (type !== undefined && type.kind !== "scalar") {
    const expected = catalogue["wrong-kind"].finding("expected", span, "an integer", "an alias");
    reportInvalid(expected, context);
    return "int";
  }
  const integer = type?.integer ?? found;
  if (!("bits" in integer)) return "int";
  const referent = typeReferent(integer, span, context);
  return referent?.kind === "type" ? referent.type : "int";
}

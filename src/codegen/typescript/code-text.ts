import type { Code, Member } from "../../model/type.ts";
import type { Context } from "./context.ts";
import { isBig } from "./integer.ts";

/**
 * A code as an expression of the type that `holder` has: its constant, or where that is a `number` but
 * `holder` a `bigint`, for narrower integers hold the family too, its value.
 */
export function codeValue(code: Code, holder: Member, context: Context): string {
  return isWidened(holder, context) ? `${code.value}n` : code.cName;
}

/** The type of {@link codeValue}. */
export function codeType(code: Code, holder: Member, context: Context): string {
  return isWidened(holder, context) ? `${code.value}n` : `typeof ${code.cName}`;
}

function isWidened({ type }: Member, { big }: Context): boolean {
  if (type.kind !== "scalar" || type.values === undefined) return false;
  return isBig(type.integer) && !big.has(type.values);
}

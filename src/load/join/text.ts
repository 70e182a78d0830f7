import { isBroken } from "../described.ts";
import { spoil, type JoinContext } from "./context.ts";

/** A text of a declaration; `otherwise` where it could not be read. */
export function textFrom(value: string, otherwise: string, context: JoinContext): string {
  if (!isBroken(value)) return value;
  spoil(context);
  return otherwise;
}

import type { Constant } from "../../model/declaration.ts";
import { literal } from "./literal.ts";
import { proseComment } from "./prose.ts";

/** The macro of a constant below its comment. */
export function constantLines(constant: Constant): readonly string[] {
  return [...proseComment(constant.prose), `#define ${constant.name} ${literal(constant)}`];
}

import type { Verbatim } from "../../model/declaration.ts";
import { proseComment } from "./prose.ts";

/** Text of C as it is, below its comment and under its condition. */
export function verbatimLines({ prose, lines, ifdef }: Verbatim): readonly string[] {
  const text = ifdef === undefined ? lines : [`#ifdef ${ifdef}`, ...lines, `#endif /* ${ifdef} */`];
  return [...proseComment(prose), ...text];
}

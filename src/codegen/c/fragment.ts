import type { Declaration } from "../../model/declaration.ts";
import type { Code } from "../../model/type.ts";
import type { Chapter } from "../../model/model.ts";
import { spaced } from "./comment.ts";
import { declarationPieces } from "./declarations.ts";
import { codeMacros } from "./codes.ts";

/**
 * The C of one chapter, ready to be put into a header by hand: what the header has for it. The type codes
 * of its messages come first, where their family is in another chapter.
 */
export function emitFragment({ declarations }: Chapter): string {
  const pieces = [codeMacros(foreignCodes(declarations)), ...declarationPieces(declarations)];
  return `${spaced(...pieces).join("\n")}\n`;
}

/** The type codes of messages whose family is declared elsewhere. */
function foreignCodes(declarations: readonly Declaration[]): readonly Code[] {
  const own = declarations.flatMap((one) => (one.kind === "codes" ? one.values : []));
  const used = declarations.flatMap((one) => (one.kind === "message" ? [one.code] : []));
  return used.filter((code) => !own.includes(code));
}

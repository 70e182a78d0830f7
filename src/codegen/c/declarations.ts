import type { Declaration, Key } from "../../model/declaration.ts";
import { aggregateLines } from "./aggregate.ts";
import { aliasLines } from "./alias.ts";
import { codesLines } from "./codes.ts";
import { constantLines } from "./constant.ts";
import { flagsLines } from "./flags.ts";
import { keysLines } from "./keys.ts";
import { messageLines } from "./message.ts";
import { ringLines } from "./ring.ts";
import { sectionLines } from "./section.ts";
import { verbatimLines } from "./verbatim.ts";

/** The C of `declarations`, piece by piece; keys that follow each other are one piece. */
export function declarationPieces(
  declarations: readonly Declaration[],
): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let keys: Key[] = [];
  for (const declaration of declarations) {
    if (declaration.kind === "key") {
      keys.push(declaration);
      continue;
    }
    pieces.push(keysLines(keys), linesOf(declaration));
    keys = [];
  }
  return [...pieces, keysLines(keys)];
}

function linesOf(declaration: Exclude<Declaration, Key>): readonly string[] {
  switch (declaration.kind) {
    case "alias":
      return aliasLines(declaration);
    case "constant":
      return constantLines(declaration);
    case "codes":
      return codesLines(declaration);
    case "flags":
      return flagsLines(declaration);
    case "struct":
    case "union":
      return aggregateLines(declaration);
    case "ring":
      return ringLines(declaration);
    case "message":
      return messageLines(declaration);
    case "section":
      return sectionLines(declaration);
    case "verbatim":
      return verbatimLines(declaration);
  }
}

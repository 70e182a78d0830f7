import type { Exported } from "../exported.ts";
import { wordsIn } from "../words-in.ts";
import type { VerbatimTexts } from "./verbatim-texts.ts";

/** Words that prose may put in backquotes though no declaration is called so: those of verbatim C and of the paths of keys. */
export function literalsOf(
  declarations: readonly Exported[],
  texts: VerbatimTexts,
): ReadonlySet<string> {
  const fromTexts = [...texts.values()].flatMap((text) =>
    typeof text === "string" ? wordsIn(text) : [],
  );
  const fromPaths = declarations.flatMap(({ description: found }) =>
    found.kind === "key" && typeof found.path === "string" ? found.path.split("/") : [],
  );
  return new Set([...fromTexts, ...fromPaths]);
}

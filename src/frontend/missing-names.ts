import { wordsIn } from "./lower/names.ts";

/**
 * Tells of a name that nothing declares whether it may be declared in a part of the spec that can't be
 * read, so that there is nothing to report about it.
 *
 * @param texts - the parts that can't be read.
 * @param exported - names of the declarations that rest on those.
 */
export function missingNames(
  texts: readonly string[],
  exported: readonly string[],
): (path: string) => boolean {
  const words = [...exported, ...texts.flatMap(wordsIn)];
  const known = new Set(words);
  return (path) => {
    const first = path.replace(/\..*/, "").replace(/^_/, "");
    return (
      known.has(first) ||
      words.some((word) => first.startsWith(`${word}_`)) ||
      texts.some((text) => text.includes(path))
    );
  };
}

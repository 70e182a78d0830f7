import { didYouMean } from "./did-you-mean.ts";
import type { Wording } from "./finding.ts";

/** Names that a program has elsewhere, and why a spec lacks them. */
const outside: ReadonlyMap<string, string> = new Map([
  ["Date", "the same spec gives the same outputs at any time: write the date as a text"],
  ...["process", "require", "fetch", "console", "setTimeout", "Buffer", "module", "window"].map(
    (name) =>
      [
        name,
        "a spec runs with nothing but the language: write what you need from it as a value",
      ] as const,
  ),
]);

/**
 * What is said of a name that nothing in a spec has.
 *
 * @param words - what the language exports.
 * @param names - what the module declares.
 */
export function unknownName(
  name: string,
  words: readonly string[],
  names: readonly string[],
): Wording {
  const message = `there is no "${name}" in a spec`;
  const reason = outside.get(name);
  if (reason !== undefined) return { message, suggestion: reason };
  if (words.includes(name)) {
    return { message, suggestion: `import it: import { ${name} } from "abispec"` };
  }
  const meant = didYouMean(name, [...names, ...words]);
  const suggestion =
    meant === undefined ? "declare it above, or import it" : `did you mean "${meant}"?`;
  return { message, suggestion };
}

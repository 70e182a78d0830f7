import { type PrefixMap, renamedLabels } from "./pairs.ts";
import type { Difference } from "./compare.ts";

/**
 * The prefixes that give other names of a header the spec's, those first that do so for most names. A prefix of
 * a single name is not worth an option.
 */
export function suggestRenames(differences: readonly Difference[]): PrefixMap {
  const pairs = differences.flatMap((one) =>
    one.kind === "renamed" && one.found.group !== "members"
      ? [{ found: one.found.label, expected: one.label }]
      : [],
  );
  const suggestions: PrefixMap[number][] = [];
  for (let left = pairs; left.length > 1;) {
    const [best] = left
      .flatMap(({ found, expected }) => differingPrefixes(found, expected))
      .map((prefix) => ({
        prefix,
        rest: left.filter((pair) => !renamedLabels(pair.found, [prefix]).includes(pair.expected)),
      }))
      .sort((one, other) => one.rest.length - other.rest.length);
    if (best === undefined || left.length - best.rest.length < 2) break;
    suggestions.push(best.prefix);
    left = best.rest;
  }
  return suggestions;
}

/** All prefixes that end with a `_` and after which two names are the same, the shortest first. */
function differingPrefixes(found: string, expected: string): PrefixMap {
  const [from, to] = [found, expected].map((label) => label.replace(/^(?:struct |union )?_?/, ""));
  return [...(to ?? "").matchAll(/_(?=.)/g)].flatMap(({ index }) => {
    const rest = (to ?? "").slice(index + 1);
    if (!from?.endsWith(`_${rest}`)) return [];
    return [{ from: from.slice(0, -rest.length), to: (to ?? "").slice(0, index + 1) }];
  });
}

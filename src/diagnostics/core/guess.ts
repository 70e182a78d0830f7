import { didYouMean } from "./did-you-mean.ts";

/**
 * The one of `names` that `name` stands for: itself, or the one that was probably meant. Whoever reports a
 * name that is none of them goes on with that, so that one mistake gives one finding.
 */
export function meantName(name: string, names: readonly string[]): string | undefined {
  return names.includes(name) ? name : didYouMean(name, names);
}

/** The suggestion for a `name` that is none of `names`: the one that was probably meant, or `otherwise`. */
export function guess(name: string, names: Iterable<string>, otherwise: string): string {
  const meant = didYouMean(name, names);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

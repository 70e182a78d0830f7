import { didYouMean } from "./did-you-mean.ts";

/** The suggestion for a `name` that is none of `names`: the one that was probably meant, or `otherwise`. */
export function guess(name: string, names: Iterable<string>, otherwise: string): string {
  const meant = didYouMean(name, names);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

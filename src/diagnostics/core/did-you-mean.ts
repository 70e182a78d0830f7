import { joinList } from "../../text/text.ts";

/**
 * The candidate that someone who wrote `name` is likely to have meant: the one that takes the fewest
 * edits, if these are few for its length; else the shortest one that `name` is a
 * whole-word part of, as `gref` is of `xen_netif_gref`. The first of equals wins.
 */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const others = [...candidates].filter((candidate) => candidate !== name);
  const near = others.filter((candidate) => {
    const most = Math.max(name.length, candidate.length) / 3;
    return editDistance(name, candidate, most) <= most;
  });
  const nearest = least(near, (candidate) => editDistance(name, candidate));
  if (nearest !== undefined || name.length < 3) return nearest;
  const words = wordsOf(name);
  return least(
    others.filter((candidate) => wordsOf(candidate).includes(words)),
    (candidate) => candidate.length,
  );
}

function least(names: readonly string[], cost: (name: string) => number): string | undefined {
  return names.reduce<string | undefined>(
    (best, name) => (best === undefined || cost(name) < cost(best) ? name : best),
    undefined,
  );
}

/** The words of a name in small letters, with a `_` around each. */
function wordsOf(name: string): string {
  return `_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_")}_`;
}

/**
 * The number of characters to insert, remove, replace or swap with the next to get from one name to
 * the other (optimal string alignment); more than `most` where there are more than that. A name in capitals is
 * half an edit away from one in small letters.
 */
function editDistance(from: string, to: string, most = Infinity): number {
  const [source, target] = [from.toLowerCase(), to.toLowerCase()];
  if (Math.abs(source.length - target.length) > most) return Infinity;
  // What the other one does not have takes an edit each; in a large spec this is asked millions of times.
  let missing = 0;
  for (const character of source) if (!target.includes(character)) missing++;
  if (missing > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= source.length; row++) {
    const current = [row];
    for (let column = 1; column <= target.length; column++) {
      const same = source[row - 1] === target[column - 1];
      const swapped =
        source[row - 1] === target[column - 2] && source[row - 2] === target[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped && !same ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...last, ...current) > most) return Infinity;
    [beforeLast, last] = [last, current];
  }
  return at(last, target.length) + (isUpperCase(from) === isUpperCase(to) ? 0 : 0.5);
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/**
 * The one of `names` that `name` stands for: itself, or the one that was probably meant. What reports an
 * unknown name goes on with that one, so that one mistake gives one diagnostic.
 */
export function meantName(name: string, names: readonly string[]): string | undefined {
  return names.includes(name) ? name : didYouMean(name, names);
}

/** The suggestion for an unknown `name`: the one of `names` that was probably meant, or `otherwise`. */
export function suggest(name: string, names: Iterable<string>, otherwise: string): string {
  const meant = didYouMean(name, names);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

/** The suggestion for a value in quotation marks: the one of `allowed` that was probably meant, or all of them. */
export function suggestOneOf(given: string, allowed: readonly string[]): string {
  const all = joinList(allowed.map((one) => JSON.stringify(one)));
  return suggest(given.replaceAll('"', ""), allowed, `write ${all}`);
}

/** The suggestion for a name in quotation marks that is none of `integers`: one of them, or `otherwise`. */
export function suggestInteger(
  given: string,
  integers: readonly string[],
  otherwise: string,
): string {
  const all = joinList(integers.map((one) => JSON.stringify(one)));
  const known = integers.length === 0 ? otherwise : `name one of them: ${all}`;
  return suggest(given.replaceAll('"', ""), integers, known);
}

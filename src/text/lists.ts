/** Values that belong together. */
export type Run<V> = readonly [V, ...V[]];

/** Values in groups, by what `keyOf` gives for each; groups and their values are in the order of the values. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, Run<V>> {
  const groups = new Map<K, [V, ...V[]]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Values in runs: each goes on with the run before it where `goesOn` says so, or begins another one. */
export function runsOf<V>(
  values: readonly V[],
  goesOn: (run: Run<V>, value: V) => boolean,
): readonly Run<V>[] {
  const runs: [V, ...V[]][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last !== undefined && goesOn(last, value)) last.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** Each value that has the key of an earlier one, behind the first with that key. */
export function repeatedIn<V>(
  values: readonly V[],
  keyOf: (value: V) => unknown,
): readonly (readonly [V, V])[] {
  if (values.length < 2) return [];
  const first = new Map<unknown, V>();
  return values.flatMap((one): (readonly [V, V])[] => {
    const before = first.get(keyOf(one));
    if (before !== undefined) return [[before, one]];
    first.set(keyOf(one), one);
    return [];
  });
}

/** The index of the first value for which `isFrom` holds, as it does for all behind it; their number where it holds for none. */
export function firstIndex<V>(values: readonly V[], isFrom: (value: V) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const holds = values.slice(middle, middle + 1).some(isFrom);
    if (holds) high = middle;
    else low = middle + 1;
  }
  return low;
}

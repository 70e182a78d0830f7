/** Prefixes of another header's names, each with the prefix that the spec has in its place. */
export type PrefixMap = readonly { readonly from: string; readonly to: string }[];

/**
 * Gives the names of another header as the spec has them. The first prefix that fits counts; a `_` before
 * it, as in the macros of bit numbers, stays.
 */
export function renameBy(prefixes: PrefixMap): (name: string) => string {
  return (name) => {
    for (const { from, to } of prefixes) {
      if (name.startsWith(from)) return to + name.slice(from.length);
      if (name.startsWith(`_${from}`)) return `_${to}${name.slice(from.length + 1)}`;
    }
    return name;
  };
}

/** What names begin with, up to a `_`, where something is left of each; else empty. */
export function stemOf(names: readonly string[]): string {
  const [first = "", ...others] = names;
  // A flag by itself has the name of its flags.
  const flags = others.length === 0 ? /^\w+?_FLAGS?_(?=[A-Za-z])/.exec(first)?.[0] : undefined;
  if (flags !== undefined) return flags;
  let stem = "";
  for (const { 0: line, index } of first.matchAll(/_+/g)) {
    const candidate = first.slice(0, index + line.length);
    const isShared = [first, ...others].every(
      (name) => name.startsWith(candidate) && name.length > candidate.length,
    );
    if (isShared && candidate.replaceAll("_", "").length > 1) stem = candidate;
  }
  return stem;
}

/** Names without the underscores of `__FOO_MAX` beside `FOO_ONE`. */
export function plainNames(names: readonly string[]): readonly string[] {
  const isUsual = names.some((name) => !name.startsWith("_"));
  return isUsual ? names.map((name) => name.replace(/^__+/, "")) : names;
}

/** What a family takes away from its names: their stem, or its first words where a name then begins with a digit. */
export function prefixOf(names: readonly string[]): string {
  const plain = plainNames(names);
  let prefix = stemOf(plain);
  while (prefix !== "" && !plain.every((name) => /^[A-Za-z]/.test(name.slice(prefix.length))))
    prefix = prefix.replace(/[^_]*_*$/, "");
  return prefix;
}

/** What a family with this prefix calls an entry: that of `__FOO_MAX` is `__MAX`. */
export function shortName(name: string, prefix: string): string {
  if (name.startsWith(prefix)) return name.slice(prefix.length);
  return name.replace(new RegExp(`^(__+)${prefix}`), "$1");
}

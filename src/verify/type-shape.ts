/**
 * A type of C in a spelling that does not depend on typedefs: `u16`, `s64`, `u8[6]`, `struct x`, `union`,
 * `pointer`.
 *
 * @param type - as clang spells it.
 * @param size - of the whole type, in bytes.
 * @param typedefs - the type that each typedef names.
 */
export function typeShape(
  type: string,
  size: number,
  typedefs: ReadonlyMap<string, string>,
): string {
  const { base, dimensions } = resolved(type, typedefs);
  const suffix = dimensions.map((length) => `[${length}]`).join("");
  const elements = dimensions.reduce((product, length) => product * length, 1);
  return baseShape(base, size / elements) + suffix;
}

function resolved(
  type: string,
  typedefs: ReadonlyMap<string, string>,
): { base: string; dimensions: readonly number[] } {
  const dimensions = [...type.matchAll(/\[(\d+)\]/g)].map(([, length]) => Number(length));
  const base = type
    .replaceAll(/\[\d+\]/g, "")
    .replaceAll(/\b(?:const|volatile)\b/g, "")
    .trim();
  const named = typedefs.get(base);
  if (named === undefined || named === base) return { base, dimensions };
  const inner = resolved(named, typedefs);
  return { base: inner.base, dimensions: [...dimensions, ...inner.dimensions] };
}

function baseShape(base: string, size: number): string {
  if (base.includes("*")) return "pointer";
  const tagged = /^(struct|union)\b(.*)$/.exec(base);
  if (tagged !== null) {
    const [, tag = "", name = ""] = tagged;
    return name.includes("(") ? tag : tag + name;
  }
  const isUnsigned = /^(?:unsigned|_Bool|bool|enum)\b/.test(base);
  return `${isUnsigned ? "u" : "s"}${size * 8}`;
}

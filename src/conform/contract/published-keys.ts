import { declarationsOf, type Model } from "../../model/model.ts";

const kinds = {
  switch: { pattern: /^[01]$/, text: `"0" or "1"` },
  number: { pattern: /^\d+$/, text: "a decimal number" },
  text: { pattern: /^/, text: "text" },
};

/** Says of each key that the backend has published, and that the spec knows, what is wrong with it. */
export function wrongKeys(model: Model, published: ReadonlyMap<string, string>): readonly string[] {
  const keys = declarationsOf(model, "key");
  return [...published].flatMap(([path, value]) => {
    const known = keys.filter((key) => key.path === path.replaceAll(/(?<=-)\d+(?=\/)/g, "N"));
    const own = known.find(({ writer }) => writer === "backend" || writer === "both");
    const text = `the key ${path} is ${JSON.stringify(value)}`;
    if (own === undefined) {
      return known.map(({ writer }) => `${text}, but the ${writer} writes it`);
    }
    const kind = kinds[own.values ?? "text"];
    return kind.pattern.test(value) ? [] : [`${text}, and not ${kind.text}`];
  });
}

import { template } from "../template.ts";
import { helperNames } from "../../naming/typescript.ts";

const helpers = helperNames.map((name) => ({
  name,
  use: new RegExp(`\\b${name}\\b`),
  text: template<Readonly<Record<string, never>>>(`typescript/helpers/${name}.hbs`),
}));

/** The helpers that `texts` use, and those that these use. */
export function helperTexts(texts: readonly string[]): readonly string[] {
  const used = new Map<string, string>();
  let pending = texts;
  while (pending.length > 0) {
    const found = helpers
      .filter(({ name, use }) => !used.has(name) && pending.some((text) => use.test(text)))
      .map(({ name, text }) => [name, text({})] as const);
    for (const [name, text] of found) used.set(name, text);
    pending = found.map(([, text]) => text);
  }
  return helpers.flatMap(({ name }) => used.get(name) ?? []);
}

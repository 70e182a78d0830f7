import type { Rule } from "../../model/declaration.ts";
import { codeSpan } from "./escape.ts";
import { listItem, proseBlocks } from "./prose.ts";
import type { Reader } from "./reader.ts";

/** The rules of a ring or message: those of the interface, and apart from them those that the spec decides. */
export function ruleBlocks(
  owner: string,
  rules: readonly Rule[],
  reader: Reader,
): readonly string[] {
  return [
    ...ruleList(
      "**Rules**",
      owner,
      rules.filter(({ decided }) => !decided),
      reader,
    ),
    ...ruleList(
      "**Decisions** of this specification, where the interface is silent",
      owner,
      rules.filter(({ decided }) => decided),
      reader,
    ),
  ];
}

function ruleList(
  title: string,
  owner: string,
  rules: readonly Rule[],
  { links }: Reader,
): readonly string[] {
  if (rules.length === 0) return [];
  const items = rules.map(({ name, obligation, prose }) => {
    const anchor = links.anchor({ declaration: owner, part: ["rules", name] });
    const [first = "", ...others] = proseBlocks(prose, links);
    const start = `${anchor}${codeSpan(name)} (**${obligation}**): ${first}`;
    return listItem("-", [start, ...others].join("\n\n"));
  });
  return [`${title}:`, items.join("\n")];
}

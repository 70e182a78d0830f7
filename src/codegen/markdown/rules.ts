import type { Rule } from "../../model/declaration.ts";
import { codeSpan } from "./escape.ts";
import { isLoose, listItem, proseBlocks } from "./prose.ts";
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
    const blocks = proseBlocks(prose, links);
    const start = `${anchor}${codeSpan(name)} (**${obligation}**):`;
    const goesOn = prose?.blocks[0]?.kind === "paragraph";
    const text = goesOn ? [`${start} ${blocks[0] ?? ""}`, ...blocks.slice(1)] : [start, ...blocks];
    return listItem("-", text.join("\n\n"));
  });
  const loose = rules.some(({ prose }) => isLoose(prose?.blocks ?? []));
  return [`${title}:`, items.join(loose ? "\n\n" : "\n")];
}

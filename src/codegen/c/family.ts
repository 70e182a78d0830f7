import type { Codes, Flags } from "../../model/type.ts";
import type { Block, Prose } from "../../model/prose.ts";

/** A sentence that names the macros of a member's or word's values, unless its prose links to them. */
export function familySentence(
  family: Codes | Flags | undefined,
  prose: Prose | undefined,
): readonly string[] {
  if (family === undefined || mentions(prose, family.name, [])) return [];
  const [only, ...others] = family.values;
  const isOne = only !== undefined && others.length === 0;
  if (isOne && "maskName" in only) return [`0 or ${only.maskName}.`];
  return [`${family.kind === "codes" ? "One" : "Any"} of ${family.name}_*.`];
}

/** Whether prose links to `part` of the declaration `name`; to itself, where `part` is empty. */
export function mentions(prose: Prose | undefined, name: string, part: readonly string[]): boolean {
  return anyMentions(prose?.blocks ?? [], [name, ...part].join("."));
}

function anyMentions(blocks: readonly Block[], path: string): boolean {
  return blocks.some((block) => {
    switch (block.kind) {
      case "paragraph":
        return block.content.some(
          (one) =>
            one.kind === "link" && [one.target.declaration, ...one.target.part].join(".") === path,
        );
      case "list":
        return block.items.some((item) => anyMentions(item, path));
      case "codeBlock":
        return false;
    }
  });
}

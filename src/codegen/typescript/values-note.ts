import type { Parameter } from "../../model/declaration.ts";
import type { Member } from "../../model/type.ts";
import type { Block, Inline } from "../../model/prose.ts";
import { textLines } from "./prose.ts";

/** Where the meaning of a member's or word's values is told, unless its prose links there already. */
export function valuesLines({ type, prose }: Member | Parameter, columns: number): string[] {
  if (type.kind !== "scalar" || type.values === undefined) return [];
  const { values } = type;
  const isLinked = inlinesOf(prose?.blocks ?? []).some(
    (inline) => inline.kind === "link" && inline.target.declaration === values.name,
  );
  if (isLinked) return [];
  const text =
    values.kind === "codes"
      ? `One of {@link ${values.name}}, or unknown.`
      : `Bits of {@link ${values.name}}.`;
  return textLines(text, columns);
}

function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return block.content;
      case "list":
        return block.items.flatMap(inlinesOf);
      case "codeBlock":
        return [];
    }
  });
}

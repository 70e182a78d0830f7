import type { Block, Prose, Target } from "../../model/prose.ts";

/** Whether `prose` links to something that `wanted` accepts. */
export function mentions(prose: Prose | undefined, wanted: (target: Target) => boolean): boolean {
  return (prose?.blocks ?? []).some((block) => blockMentions(block, wanted));
}

function blockMentions(block: Block, wanted: (target: Target) => boolean): boolean {
  switch (block.kind) {
    case "paragraph":
      return block.content.some((part) => part.kind === "link" && wanted(part.target));
    case "list":
      return block.items.some((item) => item.some((inner) => blockMentions(inner, wanted)));
    case "codeBlock":
      return false;
  }
}

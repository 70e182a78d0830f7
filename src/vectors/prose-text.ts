import type { Block, Inline, Prose } from "../model/prose.ts";

/** Prose as one line of plain text, with the names of C where it has links. */
export function proseText(prose: Prose | undefined): string {
  return (prose?.blocks ?? []).map(blockText).join(" ");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.content.map(inlineText).join("");
    case "list":
      return block.items.map((item) => item.map(blockText).join(" ")).join(" ");
    case "codeBlock":
      return block.lines.join(" ");
  }
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.text;
    case "link":
      return inline.target.cName;
  }
}

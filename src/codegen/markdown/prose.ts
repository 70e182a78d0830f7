import type { Block, CodeBlock, Prose } from "../../model/prose.ts";
import {
  blockLines,
  hangLines,
  type InlineDialect,
  inlineText,
  type ProseDialect,
} from "../prose.ts";
import type { Links } from "./links.ts";
import { codeSpan, escapeStart, escapeText, longestRun } from "./markdown.ts";

function inlineDialect(links: Links): InlineDialect {
  return {
    text: (text) => escapeText(text.replaceAll(/\s+/g, " ")),
    code: (text) => codeSpan(text.replaceAll(/\s+/g, " ")),
    link: (target) => links.target(target),
  };
}

/** Prose in Markdown: each paragraph is one line. */
function dialect(links: Links): ProseDialect {
  return {
    ...inlineDialect(links),
    paragraph: (text) => [escapeStart(text)],
    codeBlock: codeLines,
    mark: ({ ordered }, index) => (ordered ? `${index + 1}. ` : "- "),
    isLoose: ({ items }) => items.some(isLoose),
  };
}

/** Prose as blocks of Markdown, to be set apart by blank lines. */
export function proseBlocks(prose: Prose | undefined, links: Links): readonly string[] {
  return (prose?.blocks ?? []).map((block) =>
    blockLines([block], dialect(links), Infinity).join("\n"),
  );
}

/**
 * Prose on one line, for a cell of a table. Markdown has no list and no second paragraph in a cell, so
 * that these become HTML.
 */
export function proseCell(prose: Prose | undefined, links: Links): string {
  return cellText(prose?.blocks ?? [], inlineDialect(links));
}

/** Preformatted lines between fences. */
export function codeBlock(block: Pick<CodeBlock, "language" | "lines">): string {
  return codeLines(block).join("\n");
}

function codeLines({ language, lines }: Pick<CodeBlock, "language" | "lines">): readonly string[] {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}${language === "" ? "text" : language}`, ...lines, fence];
}

/** Markdown as an item of a list. */
export function listItem(text: string): string {
  return hangLines("- ", text.split("\n")).join("\n");
}

/** An item of a list needs a blank line around it: it is more than a paragraph. */
export function isLoose(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind !== "paragraph") || blocks.length > 1;
}

function cellText(blocks: readonly Block[], inline: InlineDialect): string {
  return blocks
    .map((block, index) => {
      const isParagraph = block.kind === "paragraph";
      const afterParagraph = isParagraph && blocks[index - 1]?.kind === "paragraph";
      return `${afterParagraph ? "<br><br>" : ""}${cellBlock(block, inline)}`;
    })
    .join("");
}

function cellBlock(block: Block, inline: InlineDialect): string {
  switch (block.kind) {
    case "paragraph":
      return inlineText(block.content, inline);
    case "codeBlock":
      return `<pre>${block.lines.map((line) => escapeText(line)).join("<br>")}</pre>`;
    case "list": {
      const items = block.items.map((item) => `<li>${cellText(item, inline)}</li>`).join("");
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

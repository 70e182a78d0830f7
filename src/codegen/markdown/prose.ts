import type { Block, CodeBlock, Inline, Prose, Target } from "../../model/prose.ts";
import type { Links } from "./links.ts";
import { codeSpan, escapeStart, escapeText, longestRun } from "./markdown.ts";

/** Prose as blocks of Markdown, to be set apart by blank lines. */
export function proseBlocks(prose: Prose | undefined, links: Links): readonly string[] {
  return (prose?.blocks ?? []).map((block) => blockText(block, links));
}

/**
 * Prose on one line, for a cell of a table. Markdown has no list and no second paragraph in a cell, so
 * that these become HTML.
 */
export function proseCell(prose: Prose | undefined, links: Links): string {
  return cellText(prose?.blocks ?? [], links);
}

/** Preformatted lines between fences. */
export function codeBlock({ language, lines }: Omit<CodeBlock, "kind">): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}${language === "" ? "text" : language}`, ...lines, fence].join("\n");
}

/** Markdown as an item of a list: the lines after the first are indented below it. */
export function listItem(marker: string, text: string): string {
  const indent = " ".repeat(marker.length + 1);
  return `${marker} ${text.replaceAll(/\n(?=[^\n])/g, `\n${indent}`)}`;
}

/** An item of a list needs a blank line around it: it is more than a paragraph. */
export function isLoose(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind !== "paragraph") || blocks.length > 1;
}

function blockText(block: Block, links: Links): string {
  switch (block.kind) {
    case "paragraph":
      return escapeStart(paragraphText(block.content, links));
    case "codeBlock":
      return codeBlock(block);
    case "list": {
      const loose = block.items.some(isLoose);
      return block.items
        .map((item, index) => {
          const text = item.map((inner) => blockText(inner, links)).join("\n\n");
          return listItem(block.ordered ? `${index + 1}.` : "-", text);
        })
        .join(loose ? "\n\n" : "\n");
    }
  }
}

function paragraphText(content: readonly Inline[], links: Links): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return escapeText(inline.text.replaceAll(/\s+/g, " "));
        case "code":
          return codeSpan(inline.text.replaceAll(/\s+/g, " "));
        case "link":
          return links.target(inline.target);
      }
    })
    .join("")
    .trim();
}

function cellText(blocks: readonly Block[], links: Links): string {
  return blocks
    .map((block, index) => {
      const isParagraph = block.kind === "paragraph";
      const afterParagraph = isParagraph && blocks[index - 1]?.kind === "paragraph";
      return `${afterParagraph ? "<br><br>" : ""}${cellBlock(block, links)}`;
    })
    .join("");
}

function cellBlock(block: Block, links: Links): string {
  switch (block.kind) {
    case "paragraph":
      return paragraphText(block.content, links);
    case "codeBlock":
      return `<pre>${block.lines.map((line) => escapeText(line)).join("<br>")}</pre>`;
    case "list": {
      const items = block.items.map((item) => `<li>${cellText(item, links)}</li>`).join("");
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

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

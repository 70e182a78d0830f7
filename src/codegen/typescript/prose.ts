import type { Block, Inline, Prose, Target } from "../../model/prose.ts";
import { wrap } from "../../text/text.ts";

/** Columns of a line with a comment. */
const width = 95;

/** Stands for a space at which no line may break. */
const glue = "\0";

/** What a link becomes: `{@link name}`, or the C name in backquotes. */
export type LinkText = (target: Target) => string;

/**
 * Paragraphs of a comment as lines, a blank line between two of them.
 *
 * @param columns - that stand before each line.
 */
export function proseLines(prose: Prose | undefined, link: LinkText, columns: number): string[] {
  return blockLines(prose?.blocks ?? [], link, columns);
}

/** Text of our own, with `{@link}` and backquotes in place, as lines of a comment. */
export function textLines(text: string, columns: number): string[] {
  return wrap(text.match(/\S*\{@link [^}]*\}\S*|\S+/g) ?? [], width - columns);
}

/**
 * A TSDoc comment with a line break after it; empty where there are no lines.
 *
 * @param indent - stands before each of its lines.
 */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  const [only] = safe;
  if (only === undefined) return "";
  if (safe.length === 1 && only.length + indent.length + 7 <= width)
    return `${indent}/** ${only} */\n`;
  const body = safe.map((line) => (line === "" ? `${indent} *\n` : `${indent} * ${line}\n`));
  return `${indent}/**\n${body.join("")}${indent} */\n`;
}

/** Groups of lines as one, a blank line between each two of those that are not empty. */
export function paragraphs(...groups: readonly (readonly string[])[]): string[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : ["", ...group]));
}

function blockLines(blocks: readonly Block[], link: LinkText, columns: number): string[] {
  return paragraphs(...blocks.map((block) => linesOf(block, link, columns)));
}

function linesOf(block: Block, link: LinkText, columns: number): string[] {
  switch (block.kind) {
    case "paragraph":
      return wrap(wordsOf(block.content, link), width - columns).map((line) =>
        line.replaceAll(glue, " "),
      );
    case "codeBlock":
      return [`\`\`\`${block.language}`, ...block.lines, "```"];
    case "list": {
      const loose = block.items.some((item) => item.length > 1);
      const items = block.items.map((item, index) => {
        const marker = block.ordered ? `${index + 1}. ` : "- ";
        return listItem(marker, blockLines(item, link, columns + marker.length));
      });
      return loose ? paragraphs(...items) : items.flat();
    }
  }
}

/** Lines as an item of a list: those after the first stand below it. */
export function listItem(marker: string, lines: readonly string[]): string[] {
  const indent = " ".repeat(marker.length);
  return lines.map((line, index) => {
    if (index === 0) return `${marker}${line}`;
    return line === "" ? "" : `${indent}${line}`;
  });
}

/** The pieces of a paragraph between which a line may break. */
function wordsOf(content: readonly Inline[], link: LinkText): string[] {
  const text = content.map((inline) => inlineText(inline, link)).join("");
  return text
    .trim()
    .replaceAll(/\s+(?=(?:[-+*#>]|\d+[.)])(?:\s|$))/g, glue)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function inlineText(inline: Inline, link: LinkText): string {
  switch (inline.kind) {
    case "text":
      return escapeText(inline.text);
    case "code":
      return codeSpan(inline.text).replaceAll(/\s+/g, glue);
    case "link":
      return link(inline.target).replaceAll(" ", glue);
  }
}

/** Text without any character that TSDoc gives a meaning. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\@{}<>`]/g, "\\$&");
}

/** Text as code; a backquote inside needs more of them around. */
export function codeSpan(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

import {
  type Block,
  type CodeBlock,
  type Prose,
  type ProseTarget,
  type InlineDialect,
  type ProseDialect,
  blockLines,
  hangLines,
  inlineText,
} from "../../model/prose.ts";

/** Characters that can start something in Markdown wherever they stand; `_` only at the edge of a word. */
const special =
  /[\\`*[<~$@]|&(?=[#\w])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\.|(?<=https?|ftp):(?=\/\/)/gi;

/** Characters that start a block at the beginning of a line. */
const opener = /^(?:[#>+=-]|\d+(?=[.)]))/;

/** A web address, up to a character that is unlikely to end the sentence around it. */
const address = /\bhttps?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]*[\w/]/gi;

/** Text that Markdown shows as it is, inside a line. Web addresses become links to themselves. */
export function escapeText(text: string): string {
  if (!text.includes("://")) return escapeSpecial(text);
  let escaped = "";
  let end = 0;
  for (const match of text.matchAll(address)) {
    escaped += `${escapeSpecial(text.slice(end, match.index))}<${match[0]}>`;
    end = match.index + match[0].length;
  }
  return escaped + escapeSpecial(text.slice(end));
}

/** Text that Markdown shows as it is, inside a line or a link: nothing in it becomes a link or ends one. */
export function escapeLabel(text: string): string {
  return escapeSpecial(text).replaceAll("]", String.raw`\]`);
}

function escapeSpecial(text: string): string {
  // Most texts have none of these, and looking behind each character takes time.
  if (!/[\\`*[<~$@&_]|www\.|:\/\//i.test(text)) return text;
  return text.replaceAll(special, String.raw`\$&`);
}

/** Keeps the start of a line of escaped text from opening a list, a heading or a quotation. */
function escapeStart(line: string): string {
  return line.replace(opener, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/**
 * Text as code, on one line.
 *
 * Backquotes in a table cannot contain a backslash before `|`, so that such text becomes HTML.
 */
export function codeSpan(text: string): string {
  if (!/[`|]/.test(text)) return `\`${text}\``;
  if (text.includes(String.raw`\|`)) {
    const escaped = text.replaceAll(/[!-/:-@[-`{}~]/g, String.raw`\$&`);
    return `<code>${escaped.replaceAll("|", "&#124;")}</code>`;
  }
  const fence = "`".repeat(longestRun(text) + 1);
  const space = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

/** The most backquotes in a row in `text`. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A column of a table: its title, or a title over numbers, which are set flush right. */
export type Column = string | { readonly numbers: string };

/** A table. Cells hold Markdown on one line; they may contain `|`. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [
    columns.map((column) => (typeof column === "string" ? column : column.numbers)),
    columns.map((column) => (typeof column === "string" ? "---" : "---:")),
    ...rows,
  ];
  return lines.map((cells) => `|${cells.map(padCell).join("|")}|`).join("\n");
}

function padCell(cell: string): string {
  if (cell === "") return " ";
  return ` ${cell.includes("|") ? cell.replaceAll("|", String.raw`\|`) : cell} `;
}

export interface ProseLinks {
  /** The link for a target of prose. */
  target(target: ProseTarget): string;
}

function inlineDialect(links: ProseLinks): InlineDialect {
  return {
    text: (text) => escapeText(text.replaceAll(/\s+/g, " ")),
    code: (text) => codeSpan(text.replaceAll(/\s+/g, " ")),
    link: (target) => links.target(target),
  };
}

/** Prose in Markdown: each paragraph is one line. */
function dialect(links: ProseLinks): ProseDialect {
  return {
    paragraph: (text) => [escapeStart(text)],
    codeBlock: codeLines,
    mark: ({ ordered }, index) => (ordered ? `${index + 1}. ` : "- "),
    isLoose: ({ items }) => items.some(isLoose),
    ...inlineDialect(links),
  };
}

/** Prose as blocks of Markdown, to be set apart by blank lines. */
export function proseBlocks(prose: Prose | undefined, links: ProseLinks): readonly string[] {
  return (prose?.blocks ?? []).map((block) =>
    blockLines([block], dialect(links), Infinity).join("\n"),
  );
}

/**
 * Prose on one line, for a cell of a table. Markdown has no list and no second paragraph in a cell, so
 * that these become HTML.
 */
export function proseCell(prose: Prose | undefined, links: ProseLinks): string {
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

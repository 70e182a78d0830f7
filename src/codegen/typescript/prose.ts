import type { Parameter, Rule } from "../../model/declaration.ts";
import type { Block, Inline, Prose, Target } from "../../model/prose.ts";
import type { Member } from "../../model/type.ts";
import { wrap } from "../../text/text.ts";
import type { Context } from "./context.ts";

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

/** Rules as a list for a comment, each with how strongly it binds. */
export function rulesLines(rules: readonly Rule[], { link }: Context): string[] {
  return rules.flatMap(({ obligation, decided, prose }) => {
    const label = decided ? `${obligation}, decided here` : obligation;
    return listItem("- ", proseLines(led(`(${label}) `, prose), link, 5));
  });
}

/** Prose with `label` before its first word. */
function led(label: string, prose: Prose | undefined): Prose | undefined {
  const [first, ...rest] = prose?.blocks ?? [];
  if (prose === undefined || first?.kind !== "paragraph") return prose;
  const content: Inline[] = [{ kind: "text", text: label }, ...first.content];
  return { ...prose, blocks: [{ kind: "paragraph", content }, ...rest] };
}

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

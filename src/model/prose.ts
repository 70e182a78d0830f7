import { paragraphs } from "../text/text.ts";

/** What a link points at. */
export type TargetKind = "declaration" | "value" | "member" | "parameter" | "reply" | "rule";

/**
 * A part of the model that a name in prose resolves to.
 *
 * `declaration` is the exported name of the declaration that holds the place; `part` is the path from there:
 * `["status"]` for a member, `["request", "table"]` for a parameter of a message, `["response", "SUCCESS"]` for
 * a reply, `["rules", "allOrNothing"]` for a rule.
 */
export interface ProseTarget {
  readonly kind: TargetKind;
  readonly declaration: string;
  readonly part: readonly string[];
  /** Its name in C: `XEN_NETIF_CTRL_STATUS_SUCCESS`, `xen_netif_gref.status`. */
  readonly cName: string;
}

/** A piece of a paragraph. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  /** Text in backquotes that names nothing of the spec: a literal, an expression, a C keyword. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly target: ProseTarget };

export interface Paragraph {
  readonly kind: "paragraph";
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** Preformatted lines; nothing inside is a link. */
export interface CodeBlock {
  readonly kind: "codeBlock";
  readonly language: string;
  readonly lines: readonly string[];
}

export type Block = Paragraph | List | CodeBlock;

/** The text of one TSDoc comment. */
export interface Prose {
  readonly blocks: readonly Block[];
}

/** How an output writes the content of a paragraph. */
export interface InlineDialect {
  readonly text: (text: string) => string;
  readonly code: (text: string) => string;
  readonly link: (target: ProseTarget) => string;
}

/** How an output writes prose. */
export interface ProseDialect extends InlineDialect {
  /** The lines of a paragraph, of at most `width` columns. */
  readonly paragraph: (text: string, width: number) => readonly string[];
  readonly codeBlock: (block: CodeBlock) => readonly string[];
  /** The mark of a list's item, with the space after it: `- `. */
  readonly mark: (list: List, index: number) => string;
  /** Whether there are empty lines between the items of a list. */
  readonly isLoose: (list: List) => boolean;
}

/** `blocks` as lines of at most `width` columns, with an empty line between two blocks. */
export function blockLines(
  blocks: readonly Block[],
  dialect: ProseDialect,
  width: number,
): readonly string[] {
  return paragraphs(...blocks.map((block) => linesOf(block, dialect, width)));
}

function linesOf(block: Block, dialect: ProseDialect, width: number): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return dialect.paragraph(inlineText(block.content, dialect), width);
    case "codeBlock":
      return dialect.codeBlock(block);
    case "list": {
      const items = block.items.map((item, index) => {
        const mark = dialect.mark(block, index);
        return hangLines(mark, blockLines(item, dialect, width - mark.length));
      });
      return dialect.isLoose(block) ? paragraphs(...items) : items.flat();
    }
  }
}

/** The content of a paragraph on one line. */
export function inlineText(content: readonly Inline[], dialect: InlineDialect): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return dialect.text(inline.text);
        case "code":
          return dialect.code(inline.text);
        case "link":
          return dialect.link(inline.target);
      }
    })
    .join("")
    .trim();
}

/** `lines` after a mark: those after the first are indented by its width. */
export function hangLines(mark: string, lines: readonly string[]): readonly string[] {
  const [first = "", ...rest] = lines;
  return [`${mark}${first}`.trimEnd(), ...indentLines(rest, " ".repeat(mark.length))];
}

/** `lines` with `indent` before each, except for empty ones. */
export function indentLines(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line) => (line === "" ? "" : indent + line));
}

/** The items of a list in which one has more than a block need empty lines between them. */
export function hasLongItem({ items }: List): boolean {
  return items.some((item) => item.length > 1);
}

/** Everything that `prose` links to, in its order. */
export function linkTargets(prose: Prose | undefined): readonly ProseTarget[] {
  return inlinesOf(prose?.blocks ?? [])
    .filter((inline) => inline.kind === "link")
    .map(({ target }) => target);
}

function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.content;
    return block.kind === "list" ? block.items.flatMap(inlinesOf) : [];
  });
}

/** Whether `prose` links to a part of a declaration; to the declaration itself, where `part` is empty. */
export function mentions(
  prose: Prose | undefined,
  declaration: string,
  part: readonly string[] = [],
): boolean {
  return linkTargets(prose).some(
    (target) => target.declaration === declaration && target.part.join() === part.join(),
  );
}

/** Prose as plain text, with an empty line between two paragraphs. */
export function proseText(prose: Prose | undefined): string {
  return blockLines(prose?.blocks ?? [], plain, Infinity).join("\n");
}

/** Prose as plain text on one line. */
export function proseLine(prose: Prose | undefined): string {
  const lines = blockLines(prose?.blocks ?? [], { ...plain, mark: () => "" }, Infinity);
  return lines.filter((line) => line !== "").join(" ");
}

/** The first paragraph as plain text on one line; empty where something else is first. */
export function firstParagraph(prose: Prose | undefined): string {
  const [block] = prose?.blocks ?? [];
  return prose === undefined || block?.kind !== "paragraph"
    ? ""
    : proseLine({ ...prose, blocks: [block] });
}

/** The first sentence of the {@link firstParagraph}, or all of it where no sentence ends. */
export function firstSentence(prose: Prose | undefined): string {
  const text = firstParagraph(prose);
  return /^.*?(?<!\b(?:e\.g|i\.e|cf))[.!?](?= \P{Ll}|$)/u.exec(text)?.[0] ?? text;
}

const plain: ProseDialect = {
  text: (text) => text.replaceAll(/\s+/g, " "),
  code: (text) => text,
  link: ({ cName }) => cName,
  paragraph: (text) => [text],
  codeBlock: ({ lines }) => lines,
  mark: ({ ordered }, index) => (ordered ? `${index + 1}. ` : "- "),
  isLoose: hasLongItem,
};

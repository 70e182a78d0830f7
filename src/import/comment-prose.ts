import { codeMark, withoutMarkup } from "./comment-markup.ts";
import { credit, isHanging, splitParagraphs } from "./comment-paragraphs.ts";
import { withoutHangingLabels } from "./comment-labels.ts";
import { isColumns, isItem, isSentence, marker } from "./comment-columns.ts";
import { indentOf, ruler, titleIn, trimmed, unframed } from "./comment-lines.ts";

/** A piece of prose. */
export interface ProseBlock {
  /** A paragraph; an item of a list, with its mark or what belongs to the one before; lines of code. */
  readonly kind: "text" | "item" | "code";
  /** On one line, but for code. */
  readonly text: string;
  /** `-` or `1.`; empty where an item goes on. */
  readonly mark?: string;
}

/** Lines that become a piece of prose. */
interface Paragraph extends Pick<ProseBlock, "kind"> {
  readonly lines: readonly string[];
}

/** What a comment says. */
export type Prose = readonly ProseBlock[];

/**
 * The text of a comment of C as prose of a spec: without frames, in ASCII, and what is set in columns as
 * code.
 *
 * @param comment - one comment with its frame, or several with white space between them.
 */
export function proseOf(comment: string): Prose {
  return proseOfLines(linesOf(comment));
}

/** The lines of a comment as they are read: without its frame and the marks of documentation tools. */
export function linesOf(comment: string): readonly string[] {
  return trimmed(withoutHangingLabels(withoutMarkup(unframed(comment))));
}

/** What a function does, in a list of several: `open(): opens the device`. */
const functionEntry = /^(\s*)(\w+\(\)):\s+(\S.*)$/;

/** Lines of a comment as prose. */
export function proseOfLines(lines: readonly string[]): Prose {
  const blocks: Paragraph[] = [];
  const haveFunctions = lines.filter((line) => functionEntry.test(line)).length > 1;
  const kept = lines.flatMap((line, index) => {
    const title = titleIn(line) ?? underlined(line, lines[index + 1]);
    if (title !== undefined) return ["", title, ""];
    const isFramed = [lines[index - 1], lines[index + 1]].every((one) => ruler.test(one ?? ""));
    if (isFramed && line !== "") return [line.trim()];
    const entry =
      /^(\s*)@([\w.]+):\s*(.*)$/.exec(line) ?? (haveFunctions ? functionEntry.exec(line) : null);
    if (entry !== null) return [`${entry[1]}- ${entry[2]}: ${entry[3]}`];
    return ruler.test(line) && !/\S {2,}\S/.test(lines[index - 1] ?? "") ? [""] : [line];
  });
  let margin = 0;
  let position = 0;
  for (const paragraph of splitParagraphs(kept)) {
    const last = blocks.at(-1);
    const kind = kindOf(paragraph, last?.kind, margin);
    const [first = ""] = paragraph;
    const start = kept.indexOf(first, position);
    const isApart = kept[start - 1]?.trim() === "";
    position = Math.max(position, start + paragraph.length);
    if (isItem(first)) margin = indentOf(first);
    // What is set in columns stays together across empty lines, as a drawing or a listing does.
    if (kind === "code" && last?.kind === "code")
      blocks.splice(-1, 1, {
        lines: [...last.lines, ...(isApart ? [""] : []), ...paragraph],
        kind,
      });
    else blocks.push({ lines: paragraph, kind });
  }
  return numbered(
    blocks.map((one) =>
      one.kind === "code" ? { kind: "code", text: codeText(one.lines) } : filled(one),
    ),
  );
}

/** A list is numbered where it begins with 1 and goes on; the numbers are a part of the text elsewhere. */
function numbered(blocks: Prose): Prose {
  let next = 1;
  return blocks.map((block) => {
    if (block.kind !== "item") next = 1;
    const number = /^\d+/.exec(block.mark ?? "")?.[0];
    if (block.kind !== "item" || number === undefined) return block;
    if (Number(number) !== next) return { ...block, mark: "-", text: `${number}. ${block.text}` };
    next += 1;
    return { ...block, mark: `${number}.` };
  });
}

/** What several comments say, each as its lines. */
export function proseOfAll(comments: readonly (readonly string[])[]): Prose {
  return comments.flatMap((lines) => proseOfLines(lines));
}

/** Prose without paragraphs that another one says, or begins with: that above an item and the one behind it. */
export function withoutRepeats(prose: Prose): Prose {
  const words = prose.map(({ text }) => text.toLowerCase().replace(/\W+$/, ""));
  return prose.filter(({ kind }, index) => {
    const own = words[index] ?? "";
    const isSaid = (other: string, at: number) =>
      at !== index && other.startsWith(own) && (other !== own || at < index);
    return kind !== "text" || !words.some(isSaid);
  });
}

/** The title in a line that a ruler below it underlines; what is in columns is a table. */
function underlined(line: string, below = ""): string | undefined {
  const title = line.trim();
  const isUnderlined =
    /^\s*([=~-])\1{2,}$/.test(below) && indentOf(below) === indentOf(line) && indentOf(line) > 2;
  return isUnderlined && !/ {2}/.test(title) ? title : undefined;
}

/**
 * @param last - the kind of the block before.
 * @param margin - what the last item of a list is indented by.
 */
function kindOf(
  lines: readonly string[],
  last: ProseBlock["kind"] | undefined,
  margin: number,
): ProseBlock["kind"] {
  const [first = "", ...rest] = lines;
  if (first.startsWith(codeMark)) return "code";
  if (isColumns(lines, last === "code")) return "code";
  if (last === "code" && indentOf(first) > 20) return "code";
  if (isItem(first)) return "item";
  if (isHanging(lines) || credit.test(first)) return "text";
  const isIndented = rest.some((line) => indentOf(line) > indentOf(first) + 1);
  if (isIndented) return "code";
  if (indentOf(first) === 0) return "text";
  if (last === "item") return indentOf(first) > margin ? "item" : "text";
  return indentOf(first) >= 3 && !isSentence(lines) ? "code" : "text";
}

function codeText(lines: readonly string[]): string {
  const bare = lines.map((line) => line.replace(codeMark, ""));
  const common = Math.min(...bare.filter((line) => line !== "").map(indentOf));
  return bare.map((line) => line.slice(common).replaceAll("```", "'''")).join("\n");
}

function filled({ lines, kind }: Paragraph): ProseBlock {
  const [first = ""] = lines;
  const mark = kind === "item" ? (marker.exec(first)?.[0] ?? "") : "";
  const text = lines
    .map((line, index) => (index === 0 ? line.slice(mark.length) : line))
    .join(" ")
    .replaceAll("`", "'")
    .replaceAll(/(?<!\w)@(?=\w)/g, "")
    .split(/\s+/)
    .filter(Boolean)
    .join(" ")
    // A reference of Doxygen may say the name of what it refers to once more.
    .replaceAll(/\b(\w+_\w+) \1\b/g, "$1");
  if (kind !== "item") return { kind: "text", text };
  const number = /\d+/.exec(mark)?.[0];
  return { kind: "item", text, mark: mark === "" ? "" : number === undefined ? "-" : number };
}

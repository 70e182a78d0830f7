import { wrap } from "../text/text.ts";
import type { ProseBlock, Prose } from "./comment-prose.ts";

/** Columns of a comment's text in a spec. */
const proseWidth = 96;

/**
 * A comment of a spec with a line end; empty where there is no prose.
 *
 * @param link - makes links of the names in a text.
 */
export function docComment(prose: Prose, link: (text: string) => string): string {
  if (prose.length === 0) return "";
  const lines = prose.flatMap((block, index) => {
    const text = blockLines(block, link);
    const isNextItem = block.kind === "item" && prose[index - 1]?.kind === "item";
    return index === 0 || (isNextItem && block.mark !== "") ? text : ["", ...text];
  });
  const [only = "", ...others] = lines.map((line) => line.replaceAll("*/", "* /"));
  if (others.length === 0 && only.length <= 90) return `/** ${only} */\n`;
  const framed = [only, ...others].map((line) => (line === "" ? " *" : ` * ${line}`));
  return `/**\n${framed.join("\n")}\n */\n`;
}

function blockLines(
  { kind, text, mark = "" }: ProseBlock,
  link: (text: string) => string,
): readonly string[] {
  if (kind === "code") return ["```", ...text.split("\n"), "```"];
  // A line must not begin like an item of a list.
  const words = link(text).match(/(?:\{@link [^}]*\}|\S)+(?: (?:[-*+]|\d+[.)])(?= |$))*/g) ?? [];
  const rest = kind === "text" ? "" : " ".repeat(Math.max(mark.length, 1) + 1);
  return wrap(words, proseWidth, { first: mark === "" ? rest : `${mark} `, rest });
}

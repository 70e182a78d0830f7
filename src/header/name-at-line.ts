import { type TextItem, readHeaderText } from "./header-text.ts";
import { LocatedText } from "./located-text.ts";

/**
 * The name of what a line of a header declares or is about: a macro, a struct, a member as `x.status`; in a
 * comment, the last title that is a name, or what is below the comment.
 *
 * @param line - from 1.
 * @returns its name, and whether that is the title of the text that the line is in.
 */
export async function nameAtLine(text: string, line: number) {
  const located = new LocatedText(await readHeaderText(text));
  const { lines, header } = located;
  const above = text.split("\n").slice(0, line);
  const start = above.slice(0, -1).join("\n").length + (line > 1 ? 1 : 0);
  const named = header.items.filter((item) => located.pathOf(item) !== "");
  const around = named.filter((item) => {
    const block = lines.blockOf(item);
    return block.start <= start && start < block.end;
  });
  const size = ({ statement }: TextItem) => statement.end - statement.start;
  const [innermost] = around.toSorted((one, other) => size(one) - size(other));
  if (innermost !== undefined) return { name: located.pathOf(innermost), isTitle: false };
  const comment = header.comments.find(
    (one) => lines.startOf(one.start) <= start && start < lines.endOf(one.end),
  );
  if (comment === undefined) return undefined;
  const title = above
    .slice(lines.numberOf(comment.start) - 1)
    .findLast((_, index, all) => /^[\s*]*([-=~])\1{2,}\s*$/.test(all[index + 1] ?? ""));
  const name = title === undefined ? undefined : /^[\s*]*(\w+)\s*$/.exec(title)?.[1];
  if (name !== undefined) return { name, isTitle: true };
  const next = named.find((item) => item.statement.start >= comment.end);
  const isBelow = next !== undefined && text.slice(comment.end, next.statement.start).trim() === "";
  return isBelow ? { name: located.pathOf(next), isTitle: false } : undefined;
}

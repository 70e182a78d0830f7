import { type TextItem, readHeaderText } from "./header-text.ts";
import { LocatedText } from "./located-text.ts";

/**
 * The name of what a line of a header declares, or is about: `xen_netif_gref.status`, a macro, a struct; for a
 * comment, of what is below it.
 *
 * @param line - from 1.
 */
export async function nameAtLine(text: string, line: number): Promise<string | undefined> {
  const located = new LocatedText(await readHeaderText(text));
  const { lines, header } = located;
  const start = text.split("\n", line - 1).join("\n").length + Math.min(line - 1, 1);
  const around = header.items.filter((item) => {
    const block = lines.blockOf(item);
    return block.start <= start && start < block.end && located.pathOf(item) !== "";
  });
  const size = ({ statement }: TextItem) => statement.end - statement.start;
  const [innermost] = around.toSorted((one, other) => size(one) - size(other));
  return innermost === undefined ? undefined : located.pathOf(innermost);
}

import type { Colours } from "../diagnostics/format/print.ts";

/** Colours the lines of a unified diff by what they do. */
export function colourDifference(text: string, colours: Colours): string {
  return text
    .split("\n")
    .map((line) => paint(line, colours))
    .join("\n");
}

function paint(line: string, { bold, cyan, green, red }: Colours): string {
  if (line.startsWith("--- ") || line.startsWith("+++ ")) return bold(line);
  if (line.startsWith("@@")) return cyan(line);
  if (line.startsWith("+")) return green(line);
  return line.startsWith("-") ? red(line) : line;
}

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers are set flush right. */
  readonly numeric?: boolean;
}

/** A table. Cells hold Markdown on one line; they may contain `|`. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [
    columns.map(({ title }) => title),
    columns.map(({ numeric }) => (numeric ? "---:" : "---")),
    ...rows,
  ];
  return lines.map((cells) => `|${cells.map(padded).join("|")}|`).join("\n");
}

function padded(cell: string): string {
  return cell === "" ? " " : ` ${cell.replaceAll("|", String.raw`\|`)} `;
}

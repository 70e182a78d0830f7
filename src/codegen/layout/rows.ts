import { wrap } from "../../text/text.ts";
import { lineWidth } from "../shared/c-text.ts";

/** One use of a macro of the template: what is asserted of one thing. */
export interface AssertionRow {
  /** Where the header has it: an expression of the preprocessor; without it, everywhere. */
  readonly condition?: string | undefined;
  readonly macro: string;
  readonly arguments: readonly string[];
}

/**
 * The row for a place in a struct or union.
 *
 * @param path - expression for the place: `status`, `u.gso.size`, `data[0]`. If it is more than a name, the
 *   macro has to be given a name for it as well.
 */
export function placeRow(
  what: "MEMBER" | "NUMBER" | "NESTED",
  tag: string,
  path: string,
  facts: readonly string[],
): AssertionRow {
  const name = path
    .replaceAll(/[^\w]+/g, " ")
    .trim()
    .replaceAll(" ", "_");
  return name === path
    ? { macro: `ABI_${what}`, arguments: [tag, path, ...facts] }
    : { macro: `ABI_${what}_AT`, arguments: [tag, path, name, ...facts] };
}

/**
 * The C of `rows`. Macros whose names have the same length have their arguments in columns. A row that is
 * too long for a line has several, and does not widen the columns.
 */
export function rowLines(rows: readonly AssertionRow[]): readonly string[] {
  const short = rows.map((row) => line(row, []).length <= lineWidth);
  const widths = columnWidths(rows.filter((_, index) => short[index]));
  return rows.flatMap((row, index) => {
    const aligned = line(row, widths.get(row.macro.length) ?? []);
    return short[index] === true && aligned.length <= lineWidth ? [aligned] : wrapRow(row);
  });
}

/** The width of each argument except the last, with its comma, by the length of the macro. */
function columnWidths(rows: readonly AssertionRow[]): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, number[]>();
  for (const { macro, arguments: values } of rows) {
    const widths = all.get(macro.length) ?? [];
    all.set(macro.length, widths);
    values.slice(0, -1).forEach((value, index) => {
      widths[index] = Math.max(widths[index] ?? 0, value.length + ",".length);
    });
  }
  return all;
}

function line(row: AssertionRow, columns: readonly number[]): string {
  const last = row.arguments.length - 1;
  const values = row.arguments.map((argument, index) =>
    index === last ? argument : `${argument},`.padEnd(columns[index] ?? 0),
  );
  return `${row.macro}(${values.join(" ")});`;
}

function wrapRow(row: AssertionRow): readonly string[] {
  const start = `${row.macro}(`;
  const last = row.arguments.length - 1;
  const values = row.arguments.map((argument, index) => argument + (index === last ? ");" : ","));
  return wrap(values, lineWidth, { first: start, rest: " ".repeat(start.length) });
}

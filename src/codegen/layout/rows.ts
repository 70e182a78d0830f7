import type { Abi } from "../../model/layout/abi.ts";
import { alignmentGroups } from "../../model/layout/layout.ts";
import { wrap } from "../../text/text.ts";
import { lineWidth } from "../shared/c-text.ts";

/** One use of a macro of the template: what is asserted of one thing. */
export interface AssertionRow {
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

/** The ABIs by the alignment of a 64-bit integer, the largest first. */
export const choices = alignmentGroups.toSorted(
  (one, other) => other.abi.int64Alignment - one.abi.int64Alignment,
);

/** The macro that selects a number by that alignment. */
const choice = "ABI_PER_ABI";

/** A number of the layout, as a constant expression that has the value of the ABI that is compiled for. */
export function perAbi(numberOn: (abi: Abi) => number): string {
  const numbers = choices.map(({ abi }) => numberOn(abi));
  const [first] = numbers;
  return numbers.every((number) => number === first)
    ? String(first)
    : `${choice}(${numbers.join(", ")})`;
}

/** Whether a number of {@link perAbi} depends on the ABI. */
export function isPerAbi(number: string): boolean {
  return number.startsWith(choice);
}

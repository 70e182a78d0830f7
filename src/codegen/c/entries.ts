import { hangingLines, type Remark } from "./prose.ts";

/** What a member of a structure holds. */
export interface Entry {
  /** `data[0]`; empty for one more remark on the same member. */
  readonly name: string;
  /** What stands before the remark; its other lines are indented as far. */
  readonly lead?: string;
  readonly remark: Remark;
}

/** ` data[0] = …`: the names in one column, the remarks in another. */
export function entryLines(entries: readonly Entry[], width: number): readonly string[] {
  const column = nameColumn(entries);
  return entries.flatMap(({ name, lead = "", remark }) =>
    hangingLines(` ${name.padEnd(column)} ${name === "" ? " " : "="} ${lead}`, remark, width),
  );
}

/** Columns left of the remarks. */
export function remarkColumn(entries: readonly Entry[]): number {
  return nameColumn(entries) + " ".length + " = ".length;
}

/** A remark that is a text of its own. */
export function plain(text: string): Remark {
  return { before: [text], prose: undefined };
}

function nameColumn(entries: readonly Entry[]): number {
  return Math.max(0, ...entries.map(({ name }) => name.length));
}

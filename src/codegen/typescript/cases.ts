import { indented } from "./expression.ts";

interface Case {
  readonly code: string;
  readonly lines: readonly string[];
  /** Most cases that may have these lines in common; without it any number may. */
  readonly most?: number;
}

/** The cases of a switch, those of the same lines together. Where there is nothing to do, there is no case. */
export function casesOf(cases: readonly Case[]): readonly string[] {
  const groups = new Map<string, string[][]>();
  for (const { code, lines, most = Infinity } of cases.filter((one) => one.lines.length > 0)) {
    const text = indented(lines).join("\n");
    const same = groups.get(text) ?? [];
    const last = same.at(-1);
    if (last !== undefined && last.length + 1 <= most) last.push(`case ${code}:`);
    else same.push([`case ${code}:`]);
    groups.set(text, same);
  }
  return [...groups].flatMap(([text, same]) =>
    same.flatMap((labels) => [...labels, ...text.split("\n")]),
  );
}

import type { Compilation } from "../compile.ts";
import type { Timing } from "../stopwatch.ts";
import { alignColumns, joinLines } from "../text/text.ts";
import type { Declaration } from "../model/declaration.ts";

const nouns: Readonly<Record<Declaration["kind"], string>> = {
  alias: "aliases",
  constant: "constants",
  codes: "families of codes",
  flags: "families of flags",
  struct: "structs",
  union: "unions",
  ring: "rings",
  message: "messages",
  key: "xenstore keys",
  section: "sections",
  verbatim: "blocks of verbatim C",
};

/**
 * What a run took and what it read, as lines for the terminal.
 *
 * @param counts - what {@link countsText} gives.
 */
export function statistics(timings: readonly Timing[], counts: string): string {
  const times = new Map<string, number>();
  for (const { phase, milliseconds } of timings) {
    times.set(phase, (times.get(phase) ?? 0) + milliseconds);
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times, ["total", total] as const];
  const timesTable = table(rows.map(([phase, time]) => [phase, `${time.toFixed(1)} ms`]));
  return `\n${timesTable}\n${counts}`;
}

/** How many declarations of each kind specs have, as lines for the terminal. */
export function countsText(compilations: readonly Compilation[]): string {
  const chapters = compilations.flatMap(({ model }) => model?.chapters ?? []);
  const declarations = chapters.flatMap((chapter) => chapter.declarations);
  const blocks = declarations.filter((one) => one.kind === "verbatim");
  const kinds = new Map<Declaration["kind"], number>();
  for (const { kind } of declarations) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  kinds.set("verbatim", blocks.length);
  return table([
    ["declarations", `${declarations.length}`],
    ...[...kinds].map(([kind, count]) => [nouns[kind], `${count}`]),
    ["lines of verbatim C", `${blocks.flatMap(({ lines }) => lines).length}`],
    ["suppressed findings", `${compilations.flatMap(({ suppressed }) => suppressed).length}`],
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  return joinLines(alignColumns(rows, [{}, { align: "right" }]));
}

import type { Compilation } from "../compile.ts";
import { alignColumns } from "../text/text.ts";
import type { Declaration, Verbatim } from "../model/declaration.ts";

const nouns: Readonly<Record<Declaration["kind"], readonly [one: string, many: string]>> = {
  alias: ["alias", "aliases"],
  constant: ["constant", "constants"],
  codes: ["family of codes", "families of codes"],
  flags: ["family of flags", "families of flags"],
  struct: ["struct", "structs"],
  union: ["union", "unions"],
  ring: ["ring", "rings"],
  message: ["message", "messages"],
  key: ["xenstore key", "xenstore keys"],
  section: ["section", "sections"],
  verbatim: ["block of verbatim C", "blocks of verbatim C"],
};

/**
 * What a run took and what it read, as lines for the terminal.
 *
 * @param writing - milliseconds for comparing and writing the outputs.
 */
export function statistics(compilations: readonly Compilation[], writing: number): string {
  const times = new Map<string, number>();
  for (const { phase, milliseconds } of compilations.flatMap(({ timings }) => timings)) {
    times.set(phase, (times.get(phase) ?? 0) + milliseconds);
  }
  times.set("write", writing);
  times.set(
    "total",
    [...times.values()].reduce((sum, time) => sum + time, 0),
  );
  const rows = [...times].map(([phase, time]): [string, string] => [
    phase,
    `${time.toFixed(1)} ms`,
  ]);
  return `\n${table(rows)}\n${table(countsOf(compilations))}`;
}

function countsOf(compilations: readonly Compilation[]): [string, string][] {
  const chapters = compilations.flatMap(({ model }) => model?.chapters ?? []);
  const declarations = chapters.flatMap((chapter) => chapter.declarations);
  const counts = new Map<Declaration["kind"], number>();
  for (const { kind } of declarations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const blocks = declarations.filter(isVerbatim);
  counts.set("verbatim", blocks.length);
  return [
    ["declarations", String(declarations.length)],
    ...[...counts].map(([kind, count]): [string, string] => [
      nouns[kind][count === 1 ? 0 : 1],
      String(count),
    ]),
    ["lines of verbatim C", String(blocks.flatMap(({ lines }) => lines).length)],
    ["suppressed findings", String(compilations.flatMap(({ suppressed }) => suppressed).length)],
  ];
}

function isVerbatim(declaration: Declaration): declaration is Verbatim {
  return declaration.kind === "verbatim";
}

function table(rows: readonly (readonly [string, string])[]): string {
  return alignColumns(rows, [{}, { align: "right" }])
    .map((line) => `${line}\n`)
    .join("");
}

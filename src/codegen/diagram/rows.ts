import type { Cell } from "./cells.ts";

/** The part of a cell that lies in one row. */
export interface Piece {
  readonly cell: Cell;
  /** First octet, from the start of the row. */
  readonly start: number;
  /** Number of octets. */
  readonly span: number;
  readonly label: string;
}

/** A row of a diagram. */
export interface Row {
  /** First octet, from the start of the aggregate. */
  readonly offset: number;
  readonly pieces: readonly Piece[];
  /** The row stands for several, all of them filled by its only piece. */
  readonly tall: boolean;
}

/** Cuts `cells`, which cover the aggregate without gaps, into rows of `length` octets. */
export function rowsOf(cells: readonly Cell[], length: number): readonly Row[] {
  const names = labels(cells);
  const rows = new Map<number, Piece[]>();
  const tall = new Set<number>();
  cells.forEach((cell, index) => {
    const cuts = cutsOf(cell, length);
    const texts = cutLabels(cell, names[index] ?? "", cuts, length);
    cuts.forEach(({ from, to }, part) => {
      const start = from % length;
      const offset = from - start;
      const span = Math.min(to - from, length - start);
      if (to - from > span) tall.add(offset);
      const pieces = rows.get(offset) ?? [];
      pieces.push({ cell, start, span, label: texts[part] ?? "" });
      rows.set(offset, pieces);
    });
  });
  return [...rows].map(([offset, pieces]) => ({ offset, pieces, tall: tall.has(offset) }));
}

/** Octets of a cell that are drawn as one piece; `to` is exclusive. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** What lies in each row; full rows, where there are many, count as one. */
function cutsOf(cell: Cell, length: number): readonly Cut[] {
  const end = cell.offset + cell.size;
  const firstFull = Math.ceil(cell.offset / length) * length;
  const lastFull = Math.floor(end / length) * length;
  const most = (cell.elementSize === undefined ? 2 : 1) * length;
  const step = lastFull - firstFull > most ? lastFull - firstFull : length;
  const edges = [cell.offset];
  for (let edge = firstFull; edge <= lastFull; edge += step) edges.push(edge);
  return edges
    .map((from, index) => ({ from, to: edges[index + 1] ?? end }))
    .filter(({ from, to }) => to > from);
}

function cutLabels(
  cell: Cell,
  name: string,
  cuts: readonly Cut[],
  length: number,
): readonly string[] {
  const { elementSize } = cell;
  if (elementSize !== undefined) return cuts.map((cut) => rangeLabel(cell, name, elementSize, cut));
  const widths = cuts.map(({ from, to }) => to - from);
  const widest = widths.indexOf(Math.max(...widths));
  const apart = cuts.length === 2 && cell.size <= length;
  return cuts.map((_, part) => (part === widest || apart ? name : ""));
}

/** The elements that `cut` shows, or just the name where it shows a whole array of octets. */
function rangeLabel(cell: Cell, name: string, elementSize: number, { from, to }: Cut): string {
  if (elementSize === 1 && to - from === cell.size) return name;
  const first = (from - cell.offset) / elementSize;
  const last = (to - cell.offset) / elementSize - 1;
  if (!Number.isInteger(first) || !Number.isInteger(last)) return name;
  return first === last ? `${name}[${first}]` : `${name}[${first}..${last}]`;
}

/** For each cell the shortest end of its path that no other cell's path has. */
function labels(cells: readonly Cell[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { path } of cells) {
    for (const end of ends(path)) uses.set(end, (uses.get(end) ?? 0) + 1);
  }
  return cells.map(({ path }) => ends(path).find((end) => uses.get(end) === 1) ?? path.join("."));
}

/** The ends of `path`, the shortest first: `type`, `gso.type`, `u.gso.type`. */
function ends(path: readonly string[]): readonly string[] {
  return path.map((_, index) => path.slice(path.length - 1 - index).join("."));
}

import type { Range } from "../../model/layout/unowned.ts";
import type { Cell } from "./cells.ts";

/** The part of a cell in one row. */
export interface Piece {
  readonly cell: Cell;
  /** First octet, from the start of the row. */
  readonly start: number;
  /** Number of octets. */
  readonly span: number;
  readonly label: string;
}

export interface DiagramRow {
  /** First octet, from the start of the aggregate. */
  readonly offset: number;
  readonly pieces: readonly Piece[];
  /** The row stands for several, all of them filled by its only piece. */
  readonly tall: boolean;
}

/** Cuts `cells`, which cover the aggregate without gaps, into rows of `length` octets. */
export function rowsOf(cells: readonly Cell[], length: number): readonly DiagramRow[] {
  const names = labels(cells);
  const rows = new Map<number, Piece[]>();
  const tall = new Set<number>();
  cells.forEach((cell, index) => {
    const cuts = cutsOf(cell, length);
    const texts = cutLabels(cell, names[index] ?? "", cuts, length);
    cuts.forEach((cut, part) => {
      const start = cut.start % length;
      const offset = cut.start - start;
      const size = cut.end - cut.start;
      const span = Math.min(size, length - start);
      if (size > span) tall.add(offset);
      const pieces = rows.get(offset) ?? [];
      pieces.push({ cell, start, span, label: texts[part] ?? "" });
      rows.set(offset, pieces);
    });
  });
  return [...rows].map(([offset, pieces]) => ({
    offset,
    pieces: pieces.toSorted((one, other) => one.start - other.start),
    tall: tall.has(offset),
  }));
}

/** The part of `cell` in each row; many full rows count as one. */
function cutsOf(cell: Cell, length: number): readonly Range[] {
  if (cell.cuts !== undefined) {
    return cell.cuts.flatMap(({ start, end }) => {
      const edges = [start];
      for (let edge = (Math.floor(start / length) + 1) * length; edge < end; edge += length) {
        edges.push(edge);
      }
      return edges.map((edge, index) => ({ start: edge, end: edges[index + 1] ?? end }));
    });
  }
  const end = cell.offset + cell.size;
  const isInOneRow = Math.floor(cell.offset / length) === Math.floor((end - 1) / length);
  if (isInOneRow) return [{ start: cell.offset, end }];
  const firstFull = Math.ceil(cell.offset / length) * length;
  const lastFull = Math.floor(end / length) * length;
  const most = (cell.elementSize === undefined ? 2 : 1) * length;
  const step = lastFull - firstFull > most ? lastFull - firstFull : length;
  const edges = [cell.offset];
  for (let edge = firstFull; edge <= lastFull; edge += step) edges.push(edge);
  return edges
    .map((start, index) => ({ start, end: edges[index + 1] ?? end }))
    .filter((cut) => cut.end > cut.start);
}

function cutLabels(
  cell: Cell,
  name: string,
  cuts: readonly Range[],
  length: number,
): readonly string[] {
  const { elementSize } = cell;
  // Its name would have one letter in a line.
  if (cell.bits !== undefined && cell.member === undefined) return cuts.map(() => "");
  if (elementSize !== undefined) return cuts.map((cut) => rangeLabel(cell, name, elementSize, cut));
  const widths = cuts.map(({ start, end }) => end - start);
  const widest = widths.indexOf(Math.max(...widths));
  const fitsOneRow = cuts.length === 2 && cell.size <= length;
  return cuts.map((_, part) => (part === widest || fitsOneRow ? name : ""));
}

/** The elements that `cut` shows, or just the name where it shows a whole array of octets. */
function rangeLabel(cell: Cell, name: string, elementSize: number, { start, end }: Range): string {
  if (elementSize === 1 && end - start === cell.size) return name;
  const first = (start - cell.offset) / elementSize;
  const last = (end - cell.offset) / elementSize - 1;
  if (!Number.isInteger(first) || !Number.isInteger(last)) return name;
  return first === last ? `${name}[${first}]` : `${name}[${first}..${last}]`;
}

/** For each cell the shortest end of its path that no other cell's path has: `type`, `gso.type`. */
function labels(cells: readonly Cell[]): readonly string[] {
  const names = cells.map(({ path }) => path.at(-1) ?? "");
  if (new Set(names).size === names.length) return names;
  const endsOf = ({ path }: Cell) => path.map((_, start) => path.slice(start).join("."));
  const counts = new Map<string, number>();
  for (const end of cells.flatMap(endsOf)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return cells.map(
    (cell) => endsOf(cell).findLast((end) => counts.get(end) === 1) ?? cell.path.join("."),
  );
}

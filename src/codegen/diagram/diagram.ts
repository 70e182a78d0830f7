import type { Abi } from "../../model/layout/abi.ts";
import type { Aggregate } from "../../model/type.ts";
import { endLabel, type ViewVariant, viewsOf, type Cell } from "./cells.ts";
import type { Range } from "../../model/layout/bits.ts";
import { oncePer } from "../../once.ts";
import { groupBy } from "../../text/lists.ts";

/** The octets of a struct or union, drawn in ASCII. */
export interface Diagram {
  /** Which variant of a union the diagram shows; `undefined` where there is no union. */
  readonly variant: ViewVariant | undefined;
  /** At most {@link diagramWidth} columns each, without trailing spaces. */
  readonly lines: readonly string[];
}

/** Columns of the widest diagram: what a C comment leaves of 79. */
export const diagramWidth = 76;

/** The widest that an octet is drawn, in columns with one border, by the number of octets in a row. */
const formats = [
  { octets: 8, widest: 8, margin: 0 },
  { octets: 4, widest: 16, margin: 2 },
] as const;

/** The narrowest that an octet is drawn, in columns with one border. */
const narrowest = 6;

/**
 * The layout of `aggregate` on `abi`: one diagram, or one for each variant of the union that it is or has
 * inside. Octets count from 0 at the lowest address; the number at the end of a row is that of its first octet.
 */
export function diagramsOf(aggregate: Aggregate, abi: Abi): readonly Diagram[] {
  return known(aggregate)(abi);
}

/** Those of the header are those of the reference. */
const known = oncePer((aggregate: Aggregate) =>
  oncePer((abi: Abi) => drawDiagrams(aggregate, abi)),
);

function drawDiagrams(aggregate: Aggregate, abi: Abi): readonly Diagram[] {
  // What has no octets is not drawn.
  const views = viewsOf(aggregate, abi).filter(({ cells }) => cells.length > 0);
  for (const { octets, widest, margin } of formats) {
    const drawings = views.map(({ variant, cells, end }) => ({
      variant,
      end,
      rows: rowsOf(cells, octets),
    }));
    const pieces = drawings.flatMap(({ rows }) => rows.flatMap((row) => row.pieces));
    // One after the other: there may be more of them than a function takes arguments.
    const width = pieces.reduce(
      (most, { label, span }) => Math.max(most, Math.ceil((label.length + 1) / span)),
      narrowest,
    );
    // Two columns for each bit.
    const hasBits = pieces.some(({ cell }) => cell.bits !== undefined);
    if ((width <= widest && !hasBits) || octets === 4) {
      const used = hasBits ? widest : Math.min(width + margin, widest);
      const own =
        aggregate.kind === "struct"
          ? endLabel({ kind: "struct", struct: aggregate }, abi, { path: [], offset: 0 })
          : undefined;
      return drawings.map(({ variant, end = own, rows }) => ({
        variant,
        lines: draw(rows, used, end),
      }));
    }
  }
  return [];
}

function draw(
  rows: readonly DiagramRow[],
  width: number,
  end: string | undefined,
): readonly string[] {
  const several = rows.length > 1;
  const lines = [ruler(rows[0], width)];
  rows.forEach((row, index) => {
    lines.push(separator(rows[index - 1], row, width));
    boxes(row, width).forEach((line, part) => {
      lines.push(several && part === 0 ? `${line} ${row.offset}` : line);
    });
    if (row.tall) lines.push(`:${centre("...", octetsOf(row) * width - 1)}:`);
  });
  const room = Math.max(0, ...rows.map(octetsOf)) * width - 1;
  const last = end === undefined ? [] : [`:${centre(end, room)}:`];
  return [...lines, separator(rows.at(-1), undefined, width), ...last].map((line) =>
    line.trimEnd(),
  );
}

function octetsOf(row: DiagramRow | undefined): number {
  return Math.max(0, ...(row?.pieces ?? []).map(({ start, span }) => start + span));
}

function ruler(row: DiagramRow | undefined, width: number): string {
  const numbers = Array.from({ length: octetsOf(row) }, (_, octet) =>
    centre(String(octet), width - 1),
  );
  return ` ${numbers.join(" ")} octet`;
}

/** The line between two rows, open where a cell continues from one to the other. */
function separator(
  above: DiagramRow | undefined,
  below: DiagramRow | undefined,
  width: number,
): string {
  const octets = Math.max(octetsOf(above), octetsOf(below));
  const line = `${"+".padEnd(width, "-").repeat(octets)}+`;
  const upper = above?.pieces.at(-1);
  const lower = below?.pieces[0];
  const isOpen = upper?.cell.elementSize === undefined && upper?.cell.bits === undefined;
  if (upper && lower && upper.cell === lower.cell && isOpen) {
    const from = upper.start * width + 1;
    const to = lower.span * width;
    if (to > from) return line.slice(0, from) + " ".repeat(to - from) + line.slice(to);
  }
  return line;
}

/** The boxes of a row; a label that is too long for its box is broken into lines. */
function boxes(row: DiagramRow, width: number): readonly string[] {
  const columns = row.pieces.map(({ label, span }) => {
    const inside = span * width - 1;
    return { inside, lines: breakLabel(label, inside) };
  });
  const height = Math.max(1, ...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, part) => {
    const texts = columns.map(({ inside, lines }) => centre(lines[part] ?? "", inside));
    return `|${texts.join("|")}|`;
  });
}

/** Breaks `label` after a `_` or `.` where there is one, so that no line is longer than `width`. */
export function breakLabel(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = label;
  while (rest.length > width) {
    const start = rest.slice(0, width);
    const seam = Math.max(start.lastIndexOf("_"), start.lastIndexOf(".")) + 1;
    lines.push(rest.slice(0, seam || width));
    rest = rest.slice(seam || width);
  }
  return [...lines, rest];
}

function centre(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2);
  return text.padStart(text.length + Math.max(0, left)).padEnd(width);
}

/** The part of a cell in one row. */
export interface CellPiece {
  readonly cell: Cell;
  /** First octet, from the start of the row. */
  readonly start: number;
  /** Number of octets. */
  readonly span: number;
  readonly label: string;
}

interface DiagramRow {
  /** First octet, from the start of the aggregate. */
  readonly offset: number;
  readonly pieces: readonly CellPiece[];
  /** The row stands for several, all of them filled by its only piece. */
  readonly tall: boolean;
}

/** Cuts `cells`, which cover the aggregate without gaps, into rows of `length` octets. */
export function rowsOf(cells: readonly Cell[], length: number): readonly DiagramRow[] {
  const names = labels(cells);
  const all = cells.flatMap((cell, index) => {
    const cuts = cutsOf(cell, length);
    const texts = cutLabels(cell, names[index] ?? "", cuts, length);
    return cuts.map((cut, part) => {
      const start = cut.start % length;
      const size = cut.end - cut.start;
      const span = Math.min(size, length - start);
      const piece: CellPiece = { cell, start, span, label: texts[part] ?? "" };
      return { offset: cut.start - start, piece, isTall: size > span };
    });
  });
  return [...groupBy(all, ({ offset }) => offset)].map(([offset, row]) => ({
    offset,
    pieces: row.map(({ piece }) => piece).toSorted((one, other) => one.start - other.start),
    tall: row.some(({ isTall }) => isTall),
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
  const ends = groupBy(cells.flatMap(endsOf), (end) => end);
  return cells.map(
    (cell) => endsOf(cell).findLast((end) => ends.get(end)?.length === 1) ?? cell.path.join("."),
  );
}

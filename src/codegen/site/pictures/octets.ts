import { typeName } from "../../../naming/c.ts";
import { formatCount, hex } from "../../../text/text.ts";
import type { Abi } from "../../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../../model/layout/layout.ts";
import type { DeclaredAggregate, Flag, Flags, Type } from "../../../model/type.ts";
import { scalarIn } from "../../../model/visit.ts";
import { type Cell, type ViewVariant, viewsOf } from "../../diagram/cells.ts";
import { type CellPiece, rowsOf, breakLabel } from "../../diagram/diagram.ts";
import { bitsText } from "../../shared/wording.ts";
import { dimensionsText, widthText } from "../../shared/c-text.ts";
import { Html, element } from "../html.ts";
import { box, hatching, path, picture, type Rectangle, text } from "./svg.ts";

/** Pixels of an octet: ten for each bit. */
const octetWidth = 80;
/** Pixels left of the octets, where the offset of a row is. */
const gutter = 36;
const rulerHeight = 20;
/** The widest that a character of a label is, in pixels. */
const characterWidth = 8;
const lineHeight = 16;

/**
 * The layout of `aggregate` on `abi` as pictures, one for each variant of the unions inside. Each is drawn
 * with eight octets in a row and, for narrow screens, with four.
 */
export function octetPictures(aggregate: DeclaredAggregate, abi: Abi) {
  const { size } = layoutOf(aggregate, abi);
  return viewsOf(aggregate, abi).map(({ variant, cells }) => {
    const draw = (className: string, octets: number) =>
      drawRows(`octets ${className}`, aggregate, size, variant, cells, octets, abi);
    const pictures = size > 4 ? [draw("wide", 8), draw("narrow", 4)] : [draw("", 4)];
    return { variant, picture: element("div", { class: "drawings" }, ...pictures) };
  });
}

/** A piece with the rectangle that it fills. */
interface Drawn {
  readonly piece: CellPiece;
  readonly rectangle: Rectangle;
  readonly tall: boolean;
}

function drawRows(
  className: string,
  { kind, name }: DeclaredAggregate,
  size: number,
  variant: ViewVariant | undefined,
  cells: readonly Cell[],
  octets: number,
  abi: Abi,
): Html {
  const offsets: Html[] = [];
  const byCell = new Map<Cell, Drawn[]>(cells.map((cell) => [cell, []]));
  let y = rulerHeight;
  for (const { offset, pieces, tall } of rowsOf(cells, octets)) {
    const lines = Math.max(...pieces.map((piece) => linesOf(piece).length));
    const height = (tall ? 4 : 2.5 + lines) * lineHeight;
    offsets.push(text("offset", gutter - 8, y + lineHeight, String(offset)));
    for (const piece of pieces) {
      const x = gutter + piece.start * octetWidth;
      const rectangle = { x, y, width: piece.span * octetWidth, height };
      byCell.get(piece.cell)?.push({ piece, rectangle, tall });
    }
    y += height;
  }
  const used = Math.min(octets, size);
  const ruler = Array.from({ length: used }, (_, octet) =>
    text("ruler", gutter + octet * octetWidth + octetWidth / 2, rulerHeight - 6, String(octet)),
  );
  const shown = variant === undefined ? "" : ` with ${variant.path}`;
  return picture(
    className.trim(),
    { width: gutter + used * octetWidth + 1, height: y + 1 },
    {
      title: `${kind} ${name}${shown}: ${formatCount(size, "byte")}`,
      sentences: cells.map((cell) => `${facts(cell, abi).join(", ")}.`),
    },
    ...ruler,
    ...offsets,
    ...[...byCell].map(([cell, drawn]) => drawCell(cell, drawn, abi)),
  );
}

function linesOf({ label, span }: CellPiece): readonly string[] {
  return breakLabel(label, Math.max(1, Math.floor((span * octetWidth) / characterWidth) - 1));
}

/** All octets of a cell, so that it lights up as a whole; its title is what a pointer shows. */
function drawCell(cell: Cell, drawn: readonly Drawn[], abi: Abi): Html {
  const { member, direction, elementSize } = cell;
  const isWhole = elementSize === undefined;
  const isPadding = member === undefined || member.padding;
  const marks = [isPadding ? "padding" : "", direction ?? ""].filter(Boolean);
  const [first] = drawn;
  if (first === undefined) return new Html("");
  const { rectangle } = first;
  const { x, y } = rectangle;
  return element(
    "g",
    { class: ["cell", ...marks].join(" ") },
    element("title", {}, [...facts(cell, abi), ...valueFacts(cell)].join("\n")),
    ...drawn.flatMap((one, index) => [
      box("fill", one.rectangle),
      ...(isPadding ? [hatching(one.rectangle)] : []),
      path("edge", edges(one.rectangle, isWhole && index > 0, isWhole && index < drawn.length - 1)),
      ...labels(one, typeLabel(cell, abi)),
    ]),
    ...(direction === undefined
      ? []
      : [text("direction", x + 5, y + 13, directionLabels[direction])]),
    ...(drawn.length === 1 ? bits(cell, rectangle) : []),
  );
}

const directionLabels = { input: "in", output: "out", inout: "in, out" } as const;
const directionFacts = {
  input: "filled in by the sender",
  output: "filled in by the receiver",
  inout: "filled in by the sender and changed by the receiver",
} as const;

/** The outline of a piece, open where what it shows comes `from` or goes `on` in another row. */
function edges({ x, y, width, height }: Rectangle, from: boolean, on: boolean): string {
  return [
    `M${x} ${y}h${width}M${x} ${y + height}h${width}`,
    from ? "" : `M${x} ${y}v${height}`,
    on ? "" : `M${x + width} ${y}v${height}`,
  ].join("");
}

function labels({ piece, rectangle, tall }: Drawn, type: string): readonly Html[] {
  const { x, y, width, height } = rectangle;
  const centre = x + width / 2;
  const names = linesOf(piece).filter((line) => line !== "");
  const hasType = names.length > 0 && type !== "" && type.length * 7 < width;
  const lines = [...names, ...(tall ? ["⋮"] : [])];
  const top = y + (height - (lines.length + (hasType ? 1 : 0)) * lineHeight) / 2 + 12;
  return [
    ...lines.map((line, index) => text("name", centre, top + index * lineHeight, line)),
    ...(hasType ? [text("type", centre, top + lines.length * lineHeight, type)] : []),
  ];
}

/** The bits of an integer that holds flags, from the most significant one; those of flags are filled. */
function bits(
  { member, size, elementSize, bits: place }: Cell,
  { x, y, height }: Rectangle,
): readonly Html[] {
  const family = member && scalarIn(member.type)?.values;
  if (family?.kind !== "flags" || elementSize !== undefined) return [];
  const width = octetWidth / 8;
  const count = place?.width ?? size * 8;
  return Array.from({ length: count }, (_, index) => {
    const bit = count - 1 - index;
    const flag = bitFact(family, bit);
    return element(
      "g",
      { class: flag === undefined ? "bit" : "bit flag" },
      element("title", {}, flag ?? `bit ${bit}: no flag`),
      box("fill", { x: x + index * width + 1, y: y + height - 8, width: width - 2, height: 6 }),
    );
  });
}

/** The flags that have a bit; `undefined` where there are none. */
function bitFact({ values }: Flags, bit: number): string | undefined {
  const flags = values.filter(({ value }) => (value >> BigInt(bit)) % 2n === 1n);
  return flags.length === 0 ? undefined : `bit ${bit}: ${flags.map(maskFact).join(", ")}`;
}

const maskFact = ({ cName, value }: Flag): string => `${cName} (${hex(value)})`;

/** What is known of a cell: its name and type, its place, who fills it in. */
function facts(cell: Cell, abi: Abi): readonly string[] {
  const { path: names, offset, size, direction } = cell;
  const type = typeLabel(cell, abi);
  return [
    `${names.join(".")}${type === "" ? "" : `: ${type}`}`,
    `offset ${offset}, ${cell.bits === undefined ? formatCount(size, "byte") : bitsText(cell.bits)}`,
    ...(cell.member?.padding ? ["padding"] : []),
    ...(direction === undefined ? [] : [directionFacts[direction]]),
  ];
}

/** What the values of a cell mean, a line for each. */
function valueFacts({ member }: Cell): readonly string[] {
  const family = member && scalarIn(member.type)?.values;
  if (family?.kind === "flags") {
    return family.values.map((flag) =>
      flag.bit === undefined ? maskFact(flag) : `bit ${flag.bit.number}: ${maskFact(flag)}`,
    );
  }
  const codes = family?.values.filter(({ role }) => role === "code") ?? [];
  return codes.map(({ value, cName }) => `${value}: ${cName}`);
}

/** The type of a cell in C; empty for octets of no member. */
function typeLabel({ member, size }: Cell, abi: Abi): string {
  let type: Type | undefined = member?.type;
  while (type?.kind === "array" && extentOf(type, abi).size > size) type = type.element;
  return type === undefined
    ? ""
    : `${typeName(type) ?? type.kind}${dimensionsText(type)}${widthText(type)}`;
}

import { formatCount } from "../../../text/text.ts";
import type { Ring } from "../../../model/declaration.ts";
import { type Abi, pageSize } from "../../../model/layout/abi.ts";
import { layoutOf } from "../../../model/layout/layout.ts";
import { ringIndices, ringLayoutOf } from "../../../model/layout/ring-layout.ts";
import { type Html, element } from "../html.ts";
import { box, hatching, path, picture, type Rectangle, text } from "./svg.ts";

/** Boxes in a row: as many as there are indices. */
const columns = 4;
const boxWidth = 80;
const rowHeight = 40;
/** Pixels left of the boxes, where the offset of a row is. */
const gutter = 40;
const rowWidth = columns * boxWidth;
/** Rings with more slots are drawn with their first and last row only. */
const fewSlots = 16;

/** The page of a ring on `abi`: its indices, its slots, and what a request and a response fill of a slot. */
export function ringPicture(ring: Ring, abi: Abi): Html {
  const { slotsOffset, slotSize, slots } = ringLayoutOf(ring, abi);
  const indicesEnd = ringIndices.length * 4;
  const slotsEnd = slotsOffset + slots * slotSize;
  const content: Html[] = [];
  let y = 1;
  const addRow = (offset: number | undefined, ...row: readonly Html[]) => {
    if (offset !== undefined) content.push(text("offset", gutter - 6, y + 16, String(offset)));
    content.push(...row);
    y += rowHeight;
  };
  const rowAt = (width: number, column = 0): Rectangle => {
    return { x: gutter + column * boxWidth, y, width, height: rowHeight };
  };
  const addUnused = (offset: number, size: number, label: string) => {
    if (size > 0) addRow(offset, ...cell("padding", rowAt(rowWidth), label, `${size} bytes`));
  };
  const addSlots = (first: number) => {
    const row = Array.from({ length: Math.min(columns, slots - first) }, (_, column) => {
      const offset = slotsOffset + (first + column) * slotSize;
      return cell("slot", rowAt(boxWidth, column), `slot ${first + column}`, `at ${offset}`);
    });
    addRow(slotsOffset + first * slotSize, ...row.flat());
  };

  addRow(
    0,
    ...ringIndices.flatMap(({ name, offset }, column) =>
      cell("index", rowAt(boxWidth, column), name, `at ${offset}`),
    ),
  );
  addUnused(indicesEnd, slotsOffset - indicesEnd, "private use, and padding");
  const firsts = Array.from({ length: Math.ceil(slots / columns) }, (_, row) => row * columns);
  if (slots <= fewSlots) firsts.forEach(addSlots);
  else {
    addSlots(0);
    addRow(undefined, ...cell("slot", rowAt(rowWidth), "⋮", ""));
    addSlots(firsts.at(-1) ?? 0);
  }
  addUnused(slotsEnd, pageSize - slotsEnd, "unused");
  content.push(text("offset", gutter - 6, y + 4, String(pageSize)));
  y += 28;
  content.push(text("caption", gutter, y, `A slot: ${formatCount(slotSize, "byte")}`));
  y += 8;
  const fillings = (["request", "response"] as const).map((side) => ({
    side,
    size: layoutOf(ring[side], abi).size,
  }));
  for (const { side, size } of fillings) {
    const used = Math.round((rowWidth * size) / slotSize);
    const rest = { ...rowAt(rowWidth - used), x: gutter + used };
    const remark = formatCount(size, "byte");
    // A narrow box has its label beside it.
    const isNarrow = used < 64;
    const unused = isNarrow
      ? cell("padding", rest, `\u2190 ${side}`, remark)
      : cell("padding", rest, "", "");
    const filled = isNarrow
      ? cell(side, rowAt(used), "", "")
      : cell(side, rowAt(used), side, remark);
    addRow(undefined, ...filled, ...(used < rowWidth ? unused : []));
  }
  return picture(
    "ring-page",
    { width: gutter + rowWidth + 1, height: y + 1 },
    {
      title: `The page of ring ${ring.name}: ${pageSize} bytes`,
      sentences: [
        ...ringIndices.map(({ name, offset }) => `${name}: 4 bytes at offset ${offset}.`),
        `${formatCount(slots, "slot")} of ${formatCount(slotSize, "byte")} from offset ${slotsOffset} to ${slotsEnd}.`,
        ...fillings.map(({ side, size }) => `A ${side} fills ${formatCount(size, "byte")}.`),
      ],
    },
    ...content,
  );
}

/** A box with a name, and below it a remark. */
function cell(
  className: string,
  rectangle: Rectangle,
  name: string,
  remark: string,
): readonly Html[] {
  const { x, y, width, height } = rectangle;
  const centre = x + width / 2;
  return [
    element(
      "g",
      { class: `cell ${className}` },
      box("fill", rectangle),
      ...(className === "padding" ? [hatching(rectangle)] : []),
      path("edge", `M${x} ${y}h${width}v${height}h${-width}z`),
      ...(name === "" ? [] : [text("name", centre, y + (remark === "" ? 24 : 18), name)]),
      ...(remark === "" ? [] : [text("type", centre, y + 32, remark)]),
    ),
  ];
}

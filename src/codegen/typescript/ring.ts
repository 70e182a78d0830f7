import { ringIndices, ringLayoutOf } from "../../model/layout/layout.ts";
import type { Ring } from "../../model/declaration.ts";
import type { Struct } from "../../model/type.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import type { Context } from "./context.ts";
import {
  type Layout,
  offsetsConstant,
  pageClass,
  ringLayouts,
  slotSizeConstant,
  slotsConstant,
  suffixOn,
  tableClass,
} from "../../naming/typescript.ts";
import { nameOf } from "./message-side.ts";
import { packetTexts } from "./packets.ts";
import { abisNote, docComment, proseLines, rulesLines, textLines } from "./prose.ts";

const numbersTemplate = template<{
  readonly constants: readonly {
    readonly doc: string;
    readonly name: string;
    readonly value: string;
  }[];
}>("typescript/numbers.hbs");

const ringTemplate = template<{
  readonly doc: string;
  readonly class: string;
  readonly page: string;
  readonly size: number;
  readonly slots: string;
  readonly slotSize: string;
  readonly offsets: string;
  readonly request: string;
  readonly response: string;
}>("typescript/ring.hbs");

/** The constants and the class for the page of a ring, as pieces of text. */
export function ringTexts(ring: Ring, context: Context): readonly string[] {
  return ringLayouts(ring).flatMap((layout) => [
    constants(ring, layout),
    pageText(ring, layout, context),
    ...packetTexts(ring, layout, context),
  ]);
}

function constants(ring: Ring, layout: Layout): string {
  const { name } = ring;
  const { suffix, abi } = layout;
  const { slots, slotSize, slotsOffset } = ringLayoutOf(ring, abi);
  const places = [...ringIndices, { name: "ring", offset: slotsOffset }];
  const offsets = places.map((place) => `${place.name}: ${place.offset}`).join(", ");
  return numbersTemplate({
    constants: [
      {
        doc: docComment([`Number of slots of the ring \`${name}\`.`, ...abisNote(layout)]),
        name: slotsConstant(name, suffix),
        value: String(slots),
      },
      {
        doc: docComment([`Bytes from one slot of the ring \`${name}\` to the next.`]),
        name: slotSizeConstant(name, suffix),
        value: String(slotSize),
      },
      {
        doc: docComment([`Offsets in the page of the ring \`${name}\`, in bytes.`]),
        name: offsetsConstant(name, suffix),
        value: `{ ${offsets} } as const`,
      },
    ],
  });
}

function pageText(ring: Ring, layout: Layout, context: Context): string {
  const { name, request, response } = ring;
  const { suffix, abi } = layout;
  const { slots, slotSize, slotsOffset } = ringLayoutOf(ring, abi);
  const table = (struct: Struct): string => tableClass(nameOf(struct), suffixOn(struct, abi));
  return ringTemplate({
    doc: docComment([
      ...paragraphs(
        proseLines(ring.prose, context.link, 3),
        rulesLines(ring.rules, context.link),
        textLines(
          "The shared page in place; no access allocates. Its slots are overlaid by what the other side writes at any time: a `read_` function reads each byte of a slot once, what is in place may change from one access to the next.",
          3,
        ),
      ),
      ...abisNote(layout),
    ]),
    class: pageClass(name, suffix),
    page: pageClass(name),
    size: slotsOffset + slots * slotSize,
    slots: slotsConstant(name, suffix),
    slotSize: slotSizeConstant(name, suffix),
    offsets: offsetsConstant(name, suffix),
    request: table(request),
    response: table(response),
  });
}

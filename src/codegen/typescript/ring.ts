import { layoutOf } from "../../model/layout/layout.ts";
import { ringIndices, ringLayoutOf } from "../../model/layout/ring-layout.ts";
import type { Ring, MemberFlag } from "../../model/declaration.ts";
import type { Struct } from "../../model/type.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { type Context, codeValue } from "./context.ts";
import {
  type Layout,
  offsetsConstant,
  pageClass,
  ringLayouts,
  slotSizeConstant,
  slotsConstant,
  suffixOn,
  tableClass,
  packetsClass,
  produceFunction,
  writeFunction,
} from "../../naming/typescript.ts";
import { numbersTemplate } from "./family.ts";
import { nameOf } from "./message-side.ts";
import { abisNote, docComment, proseLines, rulesLines, textLines, noteDoc } from "./prose.ts";
import { zeroText } from "./expression.ts";

const ringTemplate = template("typescript/ring.hbs");

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
  return numbersTemplate([
    {
      doc: noteDoc(`Number of slots of the ring \`${name}\`.`, layout),
      name: slotsConstant(name, suffix),
      value: String(slots),
    },
    {
      doc: noteDoc(`Bytes from one slot of the ring \`${name}\` to the next.`),
      name: slotSizeConstant(name, suffix),
      value: String(slotSize),
    },
    {
      doc: noteDoc(`Offsets in the page of the ring \`${name}\`, in bytes.`),
      name: offsetsConstant(name, suffix),
      value: `{ ${offsets} } as const`,
    },
  ]);
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
    request: table(request),
    response: table(response),
  });
}

const packetsTemplate = template("typescript/packets.hbs");

/** What consumes and produces the packets of a ring, as pieces of text. */
function packetTexts(ring: Ring, layout: Layout, context: Context): readonly string[] {
  const { name, packets } = ring;
  if (packets === undefined) return [];
  const { suffix, abi } = layout;
  const { side, more, extra, extraInfo, moreExtra } = packets;
  const struct = ring[side];
  const tableOf = (one: Struct): string => tableClass(nameOf(one), suffixOn(one, abi));
  const writerOf = (one: Struct): string => writeFunction(nameOf(one), suffixOn(one, abi));
  const doc = (text: string): string => noteDoc(text, layout);
  return [
    packetsTemplate({
      doc: doc(`The packets of ${side}s that an end of the ring \`${name}\` consumes.`),
      class: packetsClass(name, suffix),
      table: tableOf(struct),
      extraTable: tableOf(extraInfo),
      slots: slotsConstant(name, suffix),
      slotSize: slotSizeConstant(name, suffix),
      size: layoutOf(struct, abi).size,
      extraSize: layoutOf(extraInfo, abi).size,
      hasMore: testText("slot", more, context),
      hasExtra: testText("slot", extra, context),
      hasMoreExtra: testText("extra", moreExtra, context),
      produceDoc: doc(
        `Produces the slots of a packet: the first of \`slots\`, \`extras\`, and the others. The flags that say what follows are set here. If a member is out of range, or fewer slots are free, nothing is produced.`,
      ),
      produce: produceFunction(name, suffix),
      struct: nameOf(struct),
      extraStruct: nameOf(extraInfo),
      write: writerOf(struct),
      writeExtra: writerOf(extraInfo),
      setMore: setText("slot", more, "index < slots.length - 1", context),
      setExtra: setText("slot", extra, "index === 0 && extras.length > 0", context),
      setMoreExtra: setText("extra", moreExtra, "index < extras.length - 1", context),
    }),
  ];
}

/** Whether the current entry of a table has a flag. */
function testText(table: string, held: MemberFlag, context: Context): string {
  const { mask, zero } = maskOf(held, context);
  return `(${table}.${held.member.name} & ${mask}) !== ${zero}`;
}

/** Sets a flag in the current entry of a table if `condition` holds, and clears it otherwise. */
function setText(table: string, held: MemberFlag, condition: string, context: Context): string {
  const { mask, zero, isUnsigned32 } = maskOf(held, context);
  const place = `${table}.${held.member.name}`;
  const value = `(${place} & ~${mask}) | (${condition} ? ${mask} : ${zero})`;
  return `${place} = ${isUnsigned32 ? `(${value}) >>> 0` : value};`;
}

function maskOf({ member, flag }: MemberFlag, context: Context) {
  const { type } = member;
  if (type.kind !== "scalar") throw new Error(`"${member.name}" has no flags`);
  const { integer } = type;
  return {
    mask: codeValue(flag, member, context),
    zero: zeroText(integer),
    isUnsigned32: integer.bits === 32 && !integer.signed,
  };
}

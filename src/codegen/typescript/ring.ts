import { ringIndices, ringLayoutOf } from "../../model/layout/layout.ts";
import type { Ring } from "../../model/declaration.ts";
import type { Struct } from "../../model/type.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import type { Context } from "./context.ts";
import {
  ringLayouts,
  suffixOn,
  type Layout,
  offsetConstant,
  pageClass,
  readFunction,
  slotSizeConstant,
  slotsConstant,
  tableClass,
  writeFunction,
} from "../../naming/typescript.ts";
import { structName } from "./message.ts";
import { docComment, proseLines, rulesLines, textLines } from "./prose.ts";
import { abisNote } from "./table.ts";
import { typeText } from "./value-type.ts";

interface SideView {
  readonly name: string;
  readonly what: string;
  readonly type: string;
  readonly initType: string;
  readonly table: string;
  readonly read: string;
  readonly write: string;
}

const numbersTemplate = template<{
  readonly constants: readonly {
    readonly doc: string;
    readonly name: string;
    readonly value: number;
  }[];
}>("typescript/numbers.hbs");

const ringTemplate = template<{
  readonly doc: string;
  readonly class: string;
  readonly label: string;
  readonly size: number;
  readonly slots: string;
  readonly slotSize: string;
  readonly ringOffset: string;
  readonly endian: string;
  readonly indices: readonly {
    readonly doc: string;
    readonly name: string;
    readonly constant: string;
    readonly endian: string;
    readonly label: string;
  }[];
  readonly sides: readonly SideView[];
}>("typescript/ring.hbs");

const indexDocs = {
  req_prod: "Number of requests produced, modulo 2^32.",
  req_event: "The value of `req_prod` at which the consumer of requests wants to be notified.",
  rsp_prod: "Number of responses produced, modulo 2^32.",
  rsp_event: "The value of `rsp_prod` at which the consumer of responses wants to be notified.",
};

/** The constants and the class for the page of a ring, as pieces of text. */
export function ringTexts(ring: Ring, context: Context): readonly string[] {
  return ringLayouts(ring).flatMap((layout) => [
    constants(ring, layout),
    pageText(ring, layout, context),
  ]);
}

function constants({ name, ...ring }: Ring, layout: Layout): string {
  const { suffix, abi } = layout;
  const { slots, slotSize, slotsOffset } = ringLayoutOf({ name, ...ring }, abi);
  const page = pageClass(name);
  const offset = (member: string, value: number) => ({
    doc: docComment([`Offset of \`${member}\` in the page of the ring \`${name}\`, in bytes.`]),
    name: offsetConstant(page, member, suffix),
    value,
  });
  return numbersTemplate({
    constants: [
      {
        doc: docComment([`Number of slots of the ring \`${name}\`.`, ...abisNote(layout)]),
        name: slotsConstant(name, suffix),
        value: slots,
      },
      {
        doc: docComment([`Bytes from one slot of the ring \`${name}\` to the next.`]),
        name: slotSizeConstant(name, suffix),
        value: slotSize,
      },
      ...ringIndices.map((index) => offset(index.name, index.offset)),
      offset("ring", slotsOffset),
    ],
  });
}

function pageText(ring: Ring, layout: Layout, context: Context): string {
  const { name } = ring;
  const { suffix, abi } = layout;
  const { slots, slotSize, slotsOffset } = ringLayoutOf(ring, abi);
  const page = pageClass(name);
  return ringTemplate({
    doc: docComment([
      ...paragraphs(
        proseLines(ring.prose, context.link, 3),
        rulesLines(ring.rules, context.link),
        textLines(
          "The shared page in place: no access allocates but those that read or write a whole request or response. Accesses are plain ones: what orders them against the other side is up to the caller.",
          3,
        ),
      ),
      ...abisNote(layout),
    ]),
    class: pageClass(name, suffix),
    label: page,
    size: slotsOffset + slots * slotSize,
    slots: slotsConstant(name, suffix),
    slotSize: slotSizeConstant(name, suffix),
    ringOffset: offsetConstant(page, "ring", suffix),
    endian: context.endian,
    indices: ringIndices.map((index) => ({
      doc: docComment([indexDocs[index.name]], "  "),
      name: index.name,
      constant: offsetConstant(page, index.name, suffix),
      endian: context.endian,
      label: `${page}.${index.name}`,
    })),
    sides: [side("request", ring.request, layout), side("response", ring.response, layout)],
  });
}

function side(what: "request" | "response", struct: Struct, { abi }: Layout): SideView {
  const name = structName(struct);
  const suffix = suffixOn(struct, abi);
  const type = { kind: "struct", struct } as const;
  return {
    name: what,
    what: `{@link ${name}}`,
    type: name,
    initType: typeText(type, name, true),
    table: tableClass(name, suffix),
    read: readFunction(name, suffix),
    write: writeFunction(name, suffix),
  };
}

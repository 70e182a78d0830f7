import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/aggregate.ts";
import { groupAbis, type LayoutGroup } from "../../model/layout/group.ts";
import type { Aggregate, Code, Struct, Union } from "../../model/type.ts";
import { diagramsOf, type Diagram } from "../diagram/diagram.ts";
import { codeSpan } from "./escape.ts";
import { groupNames, perGroup } from "./group-names.ts";
import type { Links } from "./links.ts";
import { memberTable } from "./members.ts";
import { bytes } from "./page.ts";
import { codeBlock, proseBlocks } from "./prose.ts";
import type { Reader } from "./reader.ts";
import { usedBy } from "./used-by.ts";

type Named<T> = T & { readonly name: string };

/** A struct or union: prose, uses, and for each distinct layout its size, diagrams and members. */
export function aggregateBlocks(
  aggregate: Named<Struct> | Named<Union>,
  reader: Reader,
): readonly string[] {
  const { typedef } = aggregate;
  // ABIs that a reader can not tell apart by offsets share one picture.
  const groups = groupAbis((abi) => layoutBlocks(aggregate, abi, false, reader).join());
  return [
    ...proseBlocks(aggregate.prose, reader.links),
    ...(typedef === undefined ? [] : [`Typedef: ${codeSpan(typedef)}.`]),
    ...usedBy(aggregate, reader),
    ...groups.flatMap((group, index) => [
      extentText(aggregate, group),
      ...layoutBlocks(aggregate, group.abi, index === 0, reader),
    ]),
  ];
}

function extentText(aggregate: Aggregate, group: LayoutGroup): string {
  const alignmentOf = (abi: Abi) => layoutOf(aggregate, abi).alignment;
  const { size } = layoutOf(aggregate, group.abi);
  const alignments = groupAbis((abi) => String(alignmentOf(abi)), group.abis);
  const alignment = perGroup(alignments, ({ abi }) => String(alignmentOf(abi)));
  return `${bytes(size)} on ${groupNames(group)}, aligned to ${alignment}.`;
}

function layoutBlocks(
  aggregate: Named<Struct> | Named<Union>,
  abi: Abi,
  anchored: boolean,
  { links }: Reader,
): readonly string[] {
  return [
    ...diagramsOf(aggregate, abi).flatMap((diagram) => diagramBlocks(aggregate, diagram, links)),
    memberTable(aggregate, abi, anchored, links),
  ];
}

function diagramBlocks(
  aggregate: Named<Struct> | Named<Union>,
  { variant, lines }: Diagram,
  links: Links,
): readonly string[] {
  const picture = codeBlock({ language: "text", lines });
  if (variant === undefined) return [picture];
  const path = links.link({
    declaration: aggregate.name,
    part: variant.path.split("."),
    label: variant.path,
  });
  const codes = variant.codes.map((code: Code) => codeSpan(code.cName)).join(" or ");
  return [codes === "" ? `With ${path}:` : `With ${path}, for ${codes}:`, picture];
}

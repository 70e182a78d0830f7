import { layoutOf } from "../../layout/aggregate.ts";
import { layoutGroups, type LayoutGroup } from "../../layout/group.ts";
import type { Code, Struct, Union } from "../../model/declaration.ts";
import { diagramsOf, type Diagram } from "../diagram/diagram.ts";
import { codeSpan } from "./escape.ts";
import { groupNames } from "./group-names.ts";
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
  const groups = layoutGroups(aggregate);
  return [
    ...proseBlocks(aggregate.prose, reader.links),
    ...(typedef === undefined ? [] : [`Typedef: ${codeSpan(typedef)}.`]),
    ...usedBy(aggregate, reader),
    ...groups.flatMap((group, index) => layoutBlocks(aggregate, group, index === 0, reader)),
  ];
}

function layoutBlocks(
  aggregate: Named<Struct> | Named<Union>,
  group: LayoutGroup,
  isFirst: boolean,
  reader: Reader,
): readonly string[] {
  const { size, alignment } = layoutOf(aggregate, group.abi);
  const diagrams = diagramsOf(aggregate, group.abi);
  return [
    `${bytes(size)}, aligned to ${alignment}, on ${groupNames(group)}.`,
    ...diagrams.flatMap((diagram) => diagramBlocks(aggregate, diagram, reader.links)),
    memberTable(aggregate, group.abi, isFirst, reader.links),
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

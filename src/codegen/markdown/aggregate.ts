import { formatCount } from "../../text/text.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/layout.ts";
import {
  type LayoutGroup,
  groupAbis,
  placementGroups,
  numbersByAbi,
} from "../../model/layout/groups.ts";
import type { Aggregate, Alias, DeclaredAggregate, Member } from "../../model/type.ts";
import { conditionsWithin } from "../../model/layout/variants.ts";
import { holdsOn } from "../../model/condition.ts";
import { handledTypedef } from "../../naming/c.ts";
import type { ViewVariant } from "../diagram/cells.ts";
import { diagramsOf } from "../diagram/diagram.ts";
import type { Links } from "./links.ts";
import { codeSpan, codeBlock, proseBlocks } from "./markdown.ts";
import { type References, groupNames, perGroup, usedBy } from "./uses.ts";
import { memberTable } from "./member-table.ts";

/** A struct or union: prose, uses, and for each distinct layout its size, diagrams and members. */
export function aggregateBlocks(
  aggregate: DeclaredAggregate,
  references: References,
): readonly string[] {
  const { links } = references;
  const tables = { anchors: new Set<string>(), absent: new Set<Member>() };
  return [
    ...introBlocks(aggregate, references),
    ...sectionGroups(aggregate, links).flatMap((group) => [
      extentText(aggregate, group),
      ...diagramBlocks(aggregate, group.abi, links),
      memberTable(aggregate, group.abi, tables, links),
    ]),
  ];
}

/** What comes before the layouts: the prose, the other names in C, and the uses. */
export function introBlocks(
  aggregate: DeclaredAggregate,
  references: References,
): readonly string[] {
  const { prose, typedef } = aggregate;
  return [
    ...proseBlocks(prose, references.links),
    ...(typedef === undefined ? [] : [`Typedef: ${codeSpan(typedef)}.`]),
    ...handleSentence(aggregate),
    ...usedBy(aggregate, references),
  ];
}

/** What a handle of a type is called in C. */
export function handleSentence(declaration: Alias | DeclaredAggregate): readonly string[] {
  const typedef = handledTypedef(declaration);
  return typedef === undefined
    ? []
    : [`A handle of it: ${codeSpan(`XEN_GUEST_HANDLE(${typedef})`)}.`];
}

/** The ABIs for which the reference says the same of the layout and the members. */
export function sectionGroups(aggregate: DeclaredAggregate, links: Links): readonly LayoutGroup[] {
  const conditions = conditionsWithin(aggregate);
  const groups = placementGroups(aggregate).flatMap(({ abis }) =>
    groupAbis((abi) => conditions.map((one) => holdsOn(one, abi)).join(), abis),
  );
  if (groups.length === 1) return groups;
  const texts = new Map(
    groups.flatMap(({ abi: first, abis }) => {
      const members = memberTable(aggregate, first, undefined, links);
      const text = [...diagramBlocks(aggregate, first, links), members].join();
      return abis.map((abi) => [abi, text] as const);
    }),
  );
  return groupAbis((abi) => texts.get(abi) ?? "");
}

export function extentText(aggregate: Aggregate, group: LayoutGroup): string {
  const { size } = layoutOf(aggregate, group.abi);
  const packed = aggregate.packed ? "packed, " : "";
  const alignments = numbersByAbi((abi) => layoutOf(aggregate, abi).alignment, group.abis);
  const alignment = perGroup(alignments, ({ number }) => String(number));
  return `${formatCount(size, "byte")} on ${groupNames(group)}, ${packed}aligned to ${alignment}.`;
}

function diagramBlocks(aggregate: DeclaredAggregate, abi: Abi, links: Links): readonly string[] {
  return diagramsOf(aggregate, abi).flatMap(({ variant, lines }) => {
    const picture = codeBlock({ language: "text", lines });
    if (variant === undefined) return [picture];
    const path = links.link(variant.path, aggregate.name, ...variant.path.split("."));
    return [variantText(variant, path), picture];
  });
}

/** Which variant of a union a diagram or a picture shows. */
export function variantText({ codes }: ViewVariant, path: string): string {
  const names = codes.map(({ cName }) => codeSpan(cName)).join(" or ");
  return names === "" ? `With ${path}:` : `With ${path}, for ${names}:`;
}

import { layoutOf } from "../../model/layout/aggregate.ts";
import { layoutGroups } from "../../model/layout/group.ts";
import type { Aggregate, Selector } from "../../model/type.ts";
import type { LocatedAggregate } from "../../model/nested-types.ts";
import type { LayoutEntry, MemberEntry, SelectorEntry } from "./document.ts";
import type { StructEntry, UnionEntry } from "./document.ts";
import { abiNames } from "./abi-names.ts";
import { typeEntry } from "./type.ts";

/** A struct or union with its members and its layouts. */
export function aggregateEntry({ aggregate, path }: LocatedAggregate): StructEntry | UnionEntry {
  const shared = {
    name: path,
    inPlace: aggregate.name === undefined,
    typedef: aggregate.typedef ?? null,
    members: memberEntries(aggregate, path),
    layouts: layoutEntries(aggregate),
  };
  return aggregate.kind === "struct"
    ? { kind: "struct", ...shared }
    : { kind: "union", ...shared, selector: selectorEntry(aggregate.selector) };
}

function memberEntries(aggregate: Aggregate, owner: string): readonly MemberEntry[] {
  return aggregate.members.map(({ name, type, direction, padding }) => ({
    name,
    type: typeEntry(type, `${owner}.${name}`),
    direction: direction ?? null,
    padding,
  }));
}

function layoutEntries(aggregate: Aggregate): readonly LayoutEntry[] {
  return layoutGroups(aggregate).map((group) => {
    const { size, alignment, members, holes } = layoutOf(aggregate, group.abi);
    return {
      abis: abiNames(group),
      size,
      alignment,
      members: aggregate.members.flatMap(({ name }, index) => {
        const member = members[index];
        return member === undefined ? [] : [{ name, offset: member.offset, size: member.size }];
      }),
      holes,
    };
  });
}

function selectorEntry(selector: Selector | undefined): SelectorEntry | null {
  if (selector === undefined) return null;
  const { codes, tag, cases } = selector;
  return {
    family: codes.name,
    tag: tag ?? null,
    cases: cases.flatMap(({ code, variant }) =>
      codes.values
        .filter(({ name }) => name === code)
        .map(({ cName }) => ({ constant: cName, member: variant })),
    ),
  };
}

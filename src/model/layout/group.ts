import type { Aggregate, Type } from "../type.ts";
import { abis, type Abi } from "./abi.ts";
import { layoutOf } from "./aggregate.ts";

/** The ABIs on which something has one and the same layout, all the way down. */
export interface LayoutGroup {
  /** The first of {@link LayoutGroup.abis}; its name stands for the group. */
  readonly abi: Abi;
  readonly abis: readonly Abi[];
}

/** Groups the ABI table by the layout of `aggregate`; byte order does not count. In the order of the table. */
export function layoutGroups(aggregate: Aggregate): readonly LayoutGroup[] {
  return groupAbis((abi) => {
    const { alignment } = layoutOf(aggregate, abi);
    return `${placement(aggregate, abi)} aligned to ${alignment}`;
  });
}

/**
 * Groups the ABI table by where the bytes of `aggregate` lie: its size and offsets, all the way down. A
 * reader of bytes does not care for alignment.
 */
export function placementGroups(aggregate: Aggregate): readonly LayoutGroup[] {
  return groupAbis((abi) => placement(aggregate, abi));
}

/** Groups ABIs by what `key` gives for each: those of the table, or `among` others in that order. */
export function groupAbis(
  key: (abi: Abi) => string,
  among: readonly Abi[] = abis,
): readonly LayoutGroup[] {
  const groups = new Map<string, Abi[]>();
  for (const abi of among) {
    const found = key(abi);
    const group = groups.get(found);
    if (group === undefined) groups.set(found, [abi]);
    else group.push(abi);
  }
  return [...groups.values()].flatMap(([abi, ...rest]) =>
    abi === undefined ? [] : [{ abi, abis: [abi, ...rest] }],
  );
}

function placement(aggregate: Aggregate, abi: Abi): string {
  const layout = layoutOf(aggregate, abi);
  const members = aggregate.members.map(
    (member, index) => `${layout.members[index]?.offset}${nested(member.type, abi)}`,
  );
  return `${layout.size}(${members.join()})`;
}

function nested(type: Type, abi: Abi): string {
  switch (type.kind) {
    case "scalar":
      return "";
    case "array":
      return nested(type.element, abi);
    case "struct":
      return placement(type.struct, abi);
    case "union":
      return placement(type.union, abi);
  }
}

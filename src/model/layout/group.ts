import { aggregateIn } from "../nested-types.ts";
import type { Aggregate } from "../type.ts";
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

/** Groups that are known, because those of a struct need those of the structs inside. */
const knownGroups = new WeakMap<Aggregate, readonly LayoutGroup[]>();

/**
 * Groups the ABI table by where the bytes of `aggregate` lie: its size and offsets, all the way down. A
 * reader of bytes does not care for alignment.
 */
export function placementGroups(aggregate: Aggregate): readonly LayoutGroup[] {
  const known = knownGroups.get(aggregate);
  if (known !== undefined) return known;
  const groups = groupAbis((abi) => placement(aggregate, abi));
  knownGroups.set(aggregate, groups);
  return groups;
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

/** Equal for two ABIs where the bytes of `aggregate` lie in the same places, and only there. */
function placement(aggregate: Aggregate, abi: Abi): string {
  const { size, members } = layoutOf(aggregate, abi);
  const inner = aggregate.members.map(({ type }) => {
    const found = aggregateIn(type);
    return found && placementGroups(found).findIndex(({ abis: group }) => group.includes(abi));
  });
  return `${size} ${members.map(({ offset }) => offset).join()} ${inner.join()}`;
}

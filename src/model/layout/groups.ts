import { oncePer } from "../../once.ts";
import { groupBy } from "../../text/lists.ts";
import { presentOn } from "./present.ts";
import type { Aggregate, Type } from "../type.ts";
import { aggregateIn, scalarIn } from "../visit.ts";
import { type Abi, abis } from "./abi.ts";
import { type AggregateLayout, extentOf, hasOneLayout, layoutOf } from "./layout.ts";

/** ABIs on which something has the same layout, at every depth. */
export interface LayoutGroup {
  /** The first of {@link LayoutGroup.abis}; its name stands for the group. */
  readonly abi: Abi;
  readonly abis: readonly Abi[];
}

/**
 * Groups the ABI table, or `among` others, by the layout of `aggregate`; byte order does not count. In the order
 * of the table.
 */
export function layoutGroups(
  aggregate: Aggregate,
  among: readonly Abi[] = abis,
): readonly LayoutGroup[] {
  if (hasOneLayout(aggregate)) return wholeTable;
  return groupAbis((abi) => {
    const { alignment } = layoutOf(aggregate, abi);
    return `${placement(aggregate, abi)} aligned to ${alignment}`;
  }, among);
}

const wholeTable = abis.slice(0, 1).map((abi) => ({ abi, abis }));

/**
 * Groups the ABI table by the size of `aggregate` and the offsets and sizes in it, at every depth. A reader of
 * bytes does not depend on alignment.
 */
export const placementGroups: (aggregate: Aggregate) => readonly LayoutGroup[] = oncePer(
  (aggregate) =>
    hasOneLayout(aggregate) ? wholeTable : groupAbis((abi) => placement(aggregate, abi)),
);

/**
 * Groups ABIs by a fact about layouts, which `key` gives for each: those of the table, or `among` others in
 * that order.
 */
export function groupAbis(
  key: (abi: Abi) => string,
  among: readonly Abi[] = abis,
): readonly LayoutGroup[] {
  return [...groupBy(among, key).values()].map((group) => ({ abi: group[0], abis: group }));
}

/** A number, and the ABIs on which it holds. */
interface NumberOnAbis extends LayoutGroup {
  readonly number: number;
}

/** The different numbers that `numberOn` gives, in the order of the ABI table: one where all ABIs agree. */
export function numbersByAbi(
  numberOn: (abi: Abi) => number,
  among?: readonly Abi[],
): readonly NumberOnAbis[] {
  const groups = groupAbis((abi) => String(numberOn(abi)), among);
  return groups.map((group) => ({ number: numberOn(group.abi), ...group }));
}

const knownPlacements = new WeakMap<AggregateLayout, string>();

/**
 * Equal for two ABIs if, and only if, `aggregate` has the same size, offsets and members' sizes on both, and the
 * bytes of each member have the same meaning.
 */
function placement(aggregate: Aggregate, abi: Abi): string {
  const layout = layoutOf(aggregate, abi);
  const found = knownPlacements.get(layout);
  if (found !== undefined) return found;
  const { members } = presentOn(aggregate, abi);
  const inner = members.map(({ type }) => {
    const part = aggregateIn(type);
    if (part === undefined) return elementSizes(type, abi);
    if (hasOneLayout(part)) return "";
    return abi.defines === undefined
      ? placementGroups(part).findIndex(({ abis: group }) => group.includes(abi))
      : placement(part, abi);
  });
  const isWhole = members.length === aggregate.members.length;
  const places = layout.members.map(({ offset, size, bits }, index) => {
    const member = isWhole ? undefined : members[index];
    const shift = bits && `${bits.shift.little}+${bits.width}`;
    return [offset, size, shift, member?.name, member && formatOf(member.type)].join(":");
  });
  const all = `${layout.size} ${places.join()} ${inner.join()}`;
  knownPlacements.set(layout, all);
  return all;
}

/** What a reader of the bytes of an integer has to know beside their number. */
function formatOf(type: Type): string {
  const { integer } = scalarIn(type) ?? {};
  return [integer?.signed, integer?.isFloat, integer?.byteOrder].join();
}

/** The sizes of what is in an array, at every depth: one without a fixed length has the size 0 everywhere. */
function elementSizes(type: Type, abi: Abi): string {
  if (type.kind !== "array") return "";
  return `${extentOf(type.element, abi).size} ${elementSizes(type.element, abi)}`;
}

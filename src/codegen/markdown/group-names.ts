import { abis, type Abi } from "../../model/layout/abi.ts";
import type { LayoutGroup } from "../../model/layout/group.ts";

/** Names the ABIs of a group: "every ABI", "every ABI but i386", or a list. */
export function groupNames(group: LayoutGroup): string {
  const names = (some: readonly Abi[]) => some.map(({ name }) => name).join(", ");
  const others = abis.filter((abi) => !group.abis.includes(abi));
  if (others.length === 0) return "every ABI";
  return others.length < group.abis.length / 2
    ? `every ABI but ${names(others)}`
    : names(group.abis);
}

/** Says `text` of each group; where all ABIs agree, without naming them. */
export function perGroup(
  groups: readonly LayoutGroup[],
  text: (group: LayoutGroup) => string,
): string {
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) return text(only);
  return groups.map((group) => `${text(group)} (${groupNames(group)})`).join(" or ");
}

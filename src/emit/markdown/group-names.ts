import { abis } from "../../layout/abi.ts";
import type { LayoutGroup } from "../../layout/group.ts";

/** Names the ABIs of a group: "every ABI", or a list. */
export function groupNames(group: LayoutGroup): string {
  return group.abis.length === abis.length
    ? "every ABI"
    : group.abis.map(({ name }) => name).join(", ");
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

import type { LayoutGroup } from "../../model/layout/group.ts";

/** The names of the ABIs of a group, in the order of the table. */
export function abiNames({ abis }: LayoutGroup): readonly string[] {
  return abis.map(({ name }) => name);
}

import type { Abi } from "../../layout/abi.ts";
import { groupAbis, layoutGroups, type LayoutGroup } from "../../layout/group.ts";
import type { Ring, Struct, Union } from "../../model/declaration.ts";

/** One of the layouts that a type has on the ABIs of the table. */
export interface Layout extends LayoutGroup {
  /** Ends the names of what exists once per layout; `undefined` where all ABIs agree. */
  readonly suffix: string | undefined;
}

/** The distinct layouts of `aggregate`, each named by its first ABI. */
export function layoutsOf(aggregate: Struct | Union): readonly Layout[] {
  return named(layoutGroups(aggregate));
}

/** The distinct layouts of a ring's page. */
export function ringLayouts(ring: Ring): readonly Layout[] {
  return named(
    groupAbis((abi) => `${suffixOn(ring.request, abi)} ${suffixOn(ring.response, abi)}`),
  );
}

/** The suffix of the layout that `aggregate` has on `abi`. */
export function suffixOn(aggregate: Struct | Union, abi: Abi): string | undefined {
  return layoutsOf(aggregate).find(({ abis }) => abis.includes(abi))?.suffix;
}

function named(groups: readonly LayoutGroup[]): readonly Layout[] {
  const several = groups.length > 1;
  return groups.map((group) => ({ ...group, suffix: several ? group.abi.name : undefined }));
}

import type { Abi } from "../../model/layout/abi.ts";
import { groupAbis, placementGroups, type LayoutGroup } from "../../model/layout/group.ts";
import { ringLayoutOf } from "../../model/layout/ring.ts";
import type { Ring } from "../../model/declaration.ts";
import type { Aggregate } from "../../model/type.ts";

/** One of the layouts that a type has on the ABIs of the table. */
export interface Layout extends LayoutGroup {
  /** Ends the names of what exists once per layout; `undefined` where all ABIs agree. */
  readonly suffix: string | undefined;
}

/** The distinct layouts of `aggregate`, each named by its first ABI. */
export function layoutsOf(aggregate: Aggregate): readonly Layout[] {
  return named(placementGroups(aggregate));
}

/** The distinct layouts of a ring's page. The distance of its slots depends on their alignment, too. */
export function ringLayouts(ring: Ring): readonly Layout[] {
  return named(
    groupAbis((abi) => {
      const { slotSize, slots } = ringLayoutOf(ring, abi);
      const codecs = [ring.request, ring.response].map((struct) => suffixOn(struct, abi));
      return [...codecs, slotSize, slots].join();
    }),
  );
}

/** The suffix of the layout that `aggregate` has on `abi`. */
export function suffixOn(aggregate: Aggregate, abi: Abi): string | undefined {
  return layoutsOf(aggregate).find(({ abis }) => abis.includes(abi))?.suffix;
}

function named(groups: readonly LayoutGroup[]): readonly Layout[] {
  const several = groups.length > 1;
  return groups.map((group) => ({ ...group, suffix: several ? group.abi.name : undefined }));
}

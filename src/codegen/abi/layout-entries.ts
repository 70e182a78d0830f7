import { abis } from "../../model/layout/abi.ts";
import {
  type LayoutGroup,
  layoutGroups,
  layoutOf,
  placedMembers,
} from "../../model/layout/layout.ts";
import { conditionsWithin, settingsOf } from "../../model/layout/variants.ts";
import type { Macros } from "../../model/preprocessor.ts";
import type { Aggregate } from "../../model/type.ts";
import { abiNames } from "./ring-entries.ts";
import type { LayoutEntry } from "./type-entries.ts";

/** The layouts for programs that define what the spec says, then those for others. */
export function layoutEntries(aggregate: Aggregate): readonly LayoutEntry[] {
  const others = settingsOf(conditionsWithin(aggregate)).flatMap((defines) =>
    defines === undefined
      ? []
      : layoutGroups(
          aggregate,
          abis.map((abi) => ({ ...abi, defines })),
        ).map((group) => layoutEntry(aggregate, group, defines)),
  );
  return [...layoutGroups(aggregate).map((group) => layoutEntry(aggregate, group)), ...others];
}

function layoutEntry(aggregate: Aggregate, group: LayoutGroup, defines?: Macros): LayoutEntry {
  const { size, alignment, holes } = layoutOf(aggregate, group.abi);
  return {
    ...(defines === undefined
      ? {}
      : { defines: [...defines].map(([name, value]) => ({ name, value: String(value) })) }),
    abis: abiNames(group),
    size,
    alignment,
    members: placedMembers(aggregate, group.abi).map(({ member, offset, size: own, bits }) => ({
      name: member.name,
      offset,
      size: own,
      ...(bits === undefined ? {} : { shift: bits.shift }),
    })),
    holes,
  };
}

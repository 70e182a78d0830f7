import { abis } from "../../model/layout/abi.ts";
import { type LayoutGroup, layoutGroups, layoutOf } from "../../model/layout/layout.ts";
import { presentOn } from "../../model/layout/present.ts";
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
  const { size, alignment, members, holes } = layoutOf(aggregate, group.abi);
  return {
    ...(defines === undefined
      ? {}
      : { defines: [...defines].map(([name, value]) => ({ name, value: String(value) })) }),
    abis: abiNames(group),
    size,
    alignment,
    members: presentOn(aggregate, group.abi).members.flatMap(({ name }, index) => {
      const member = members[index];
      if (member === undefined) return [];
      const { offset, bits } = member;
      const shift = bits === undefined ? {} : { shift: bits.shift };
      return [{ name, offset, size: member.size, ...shift }];
    }),
    holes,
  };
}

import type { MemberFlag, Ring } from "../../model/declaration.ts";
import {
  type LayoutGroup,
  groupAbis,
  ringIndices,
  ringLayoutOf,
} from "../../model/layout/layout.ts";
import type { Code } from "../../model/type.ts";
import type { CodeReference, MemberFlagEntry, RingEntry } from "./document.ts";

/** The names of the ABIs of a group, in the order of the table. */
export function abiNames(group: LayoutGroup): readonly string[] {
  return group.abis.map(({ name }) => name);
}

/** A code as the document refers to it. */
export function reference({ cName, value }: Code): CodeReference {
  return { constant: cName, value: String(value) };
}

function flagEntry({ member, flag }: MemberFlag): MemberFlagEntry {
  return { member: member.name, constant: flag.cName };
}

/** A ring with the layout of its page. */
export function ringEntry(ring: Ring): RingEntry {
  const { name, request, response, envelope, packets } = ring;
  return {
    name,
    request: request.name ?? `${name}.request`,
    response: response.name ?? `${name}.response`,
    envelope:
      envelope === undefined
        ? null
        : {
            id: envelope.id.name,
            type: envelope.type.name,
            status: envelope.status.name,
            words: envelope.words.name,
            result: envelope.result.name,
            reserved: envelope.reserved === undefined ? null : reference(envelope.reserved),
          },
    packets:
      packets === undefined
        ? null
        : {
            side: packets.side,
            more: flagEntry(packets.more),
            extra: flagEntry(packets.extra),
            extraInfo: packets.extraInfo.name ?? `${name}.extraInfo`,
            moreExtra: flagEntry(packets.moreExtra),
          },
    indices: ringIndices.map((index) => ({ name: index.name, offset: index.offset, size: 4 })),
    layouts: groupAbis((abi) => JSON.stringify(ringLayoutOf(ring, abi))).map((group) => {
      const { slotsOffset, slotSize, slots } = ringLayoutOf(ring, group.abi);
      return { abis: abiNames(group), slotsOffset, slotSize, slots };
    }),
  };
}

import { groupAbis } from "../../model/layout/group.ts";
import { ringIndices, ringLayoutOf } from "../../model/layout/ring.ts";
import type { Ring } from "../../model/declaration.ts";
import { abiNames } from "./abi-names.ts";
import type { RingEntry } from "./document.ts";

/** A ring with the layout of its page. */
export function ringEntry(ring: Ring): RingEntry {
  const { name, request, response, envelope } = ring;
  return {
    name,
    request: request.name ?? `${name}.request`,
    response: response.name ?? `${name}.response`,
    carrier:
      envelope === undefined
        ? null
        : {
            id: envelope.id.name,
            type: envelope.type.name,
            status: envelope.status.name,
            words: envelope.words.name,
            result: envelope.result.name,
          },
    indices: ringIndices.map((index) => ({ name: index.name, offset: index.offset, size: 4 })),
    layouts: groupAbis((abi) => JSON.stringify(ringLayoutOf(ring, abi))).map((group) => {
      const { slotsOffset, slotSize, slots } = ringLayoutOf(ring, group.abi);
      return { abis: abiNames(group), slotsOffset, slotSize, slots };
    }),
  };
}

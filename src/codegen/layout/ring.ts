import { layoutOf } from "../../model/layout/aggregate.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { ringIndices, ringLayoutOf } from "../../model/layout/ring.ts";
import type { Ring } from "../../model/declaration.ts";
import type { Struct } from "../../model/type.ts";
import { ringPageName, ringSlotName } from "../../naming/c.ts";
import { perAbi } from "./per-abi.ts";
import { placeRow, type Row } from "./row.ts";

/** What is asserted of the page of a ring: its indices and its first slot. */
export function pageRows(ring: Ring): readonly Row[] {
  const page = ringPageName(ring.name);
  const size = perAbi((abi) => ringLayoutOf(ring, abi).slotSize);
  const slots = perAbi((abi) => ringLayoutOf(ring, abi).slotsOffset);
  return [
    { macro: "ABI_NAME", arguments: ["struct", page] },
    ...ringIndices.map((index) =>
      placeRow("NUMBER", page, index.name, [String(index.offset), "uint32_t"]),
    ),
    placeRow("MEMBER", page, "ring[0]", [slots, size]),
  ];
}

/** What is asserted of a slot of a ring. */
export function slotRows(ring: Ring): readonly Row[] {
  const { name, request, response } = ring;
  const slot = ringSlotName(name);
  const size = perAbi((abi) => ringLayoutOf(ring, abi).slotSize);
  const alignment = perAbi((abi) => slotAlignment(ring, abi));
  const sizeOf = (struct: Struct) => perAbi((abi) => layoutOf(struct, abi).size);
  return [
    { macro: "ABI_TYPE", arguments: ["union", slot, size, alignment] },
    placeRow("MEMBER", slot, "req", ["0", sizeOf(request)]),
    placeRow("MEMBER", slot, "rsp", ["0", sizeOf(response)]),
  ];
}

function slotAlignment({ request, response }: Ring, abi: Abi): number {
  return Math.max(layoutOf(request, abi).alignment, layoutOf(response, abi).alignment);
}

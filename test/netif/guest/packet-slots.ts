import {
  NETTXF_extra_info,
  NETTXF_more_data,
  write_netif_extra_info,
  write_netif_tx_request,
  XEN_NETIF_EXTRA_FLAG_MORE,
  type netif_extra_info,
  type netif_tx_request,
} from "../../../generated/netif.ts";
import type { Packet } from "../../../examples/netif-frontend/packet.ts";

/** What goes into a slot of the transmit ring: extra info, or a request that has no id yet. */
export type Slot =
  | { readonly extra: netif_extra_info }
  | {
      readonly request: Omit<netif_tx_request, "id">;
      /** Index of the fragment. */
      readonly fragment: number;
    };

/** The slots of a packet, in order: by hand, so that what puts and reads them is checked against something else. */
export function slotsOf({ fragments, extras = [], flags = 0 }: Packet): readonly Slot[] {
  const total = fragments.reduce((sum, { size }) => sum + size, 0);
  const requests = fragments.map(({ gref, offset, size }, index): Slot => {
    const isFirst = index === 0;
    const more = index < fragments.length - 1 ? NETTXF_more_data : 0;
    const extra = isFirst && extras.length > 0 ? NETTXF_extra_info : 0;
    const request = {
      gref,
      offset,
      flags: (isFirst ? flags : 0) | more | extra,
      size: isFirst ? total : size,
    };
    return { request, fragment: index };
  });
  const others = extras.map((extra, index): Slot => {
    const more = index < extras.length - 1 ? XEN_NETIF_EXTRA_FLAG_MORE : 0;
    return { extra: { ...extra, flags: extra.flags | more } };
  });
  return [...requests.slice(0, 1), ...others, ...requests.slice(1)];
}

/** Writes a slot; `id` is that of a request, and extra info has none. */
export function writeSlot(view: DataView, offset: number, slot: Slot, id: number): void {
  if ("extra" in slot) write_netif_extra_info(view, offset, slot.extra);
  else write_netif_tx_request(view, offset, { ...slot.request, id });
}

import { pageSize } from "../xen-host/host.ts";
import {
  netif_extra_info_SIZE,
  netif_tx_request_SIZE,
  NETTXF_extra_info,
  NETTXF_more_data,
  write_netif_extra_info,
  write_netif_tx_request,
  XEN_NETIF_EXTRA_FLAG_MORE,
  type netif_extra_info_init,
} from "../../generated/netif.ts";

/** A part of a packet, within one page. */
export interface Fragment {
  readonly gref: number;
  /** Offset in the page, in octets. */
  readonly offset: number;
  /** In octets. */
  readonly size: number;
}

/** A packet to transmit. */
export interface Packet {
  /** At least one; all together have at most `XEN_NETIF_MAX_TX_SIZE` octets. */
  readonly fragments: readonly Fragment[];
  /** Extra info; whether more of it follows need not be said. */
  readonly extras?: readonly netif_extra_info_init[];
  /** `NETTXF_*` of the packet as a whole; what slots follow need not be said. */
  readonly flags?: number;
}

/** A slot of the transmit ring, complete but for the id of a fragment. */
export interface Slot {
  readonly bytes: Uint8Array;
  /** Index of the fragment; absent for extra info. */
  readonly fragment?: number;
}

/**
 * The slots of a packet, in order.
 *
 * @throws RangeError where there is no fragment, one leaves its page, or the packet is too large.
 */
export function slotsOf({ fragments, extras = [], flags = 0 }: Packet): readonly Slot[] {
  if (fragments.length === 0) throw new RangeError("a packet has at least one fragment");
  const total = fragments.reduce((sum, { size }) => sum + size, 0);
  const slots = fragments.map((fragment, index): Slot => {
    const { gref, offset, size } = fragment;
    if (offset + size > pageSize) {
      throw new RangeError(`a fragment of ${size} octets at ${offset} leaves its page`);
    }
    const bytes = new Uint8Array(netif_tx_request_SIZE);
    const isFirst = index === 0;
    const more = index < fragments.length - 1 ? NETTXF_more_data : 0;
    const extra = isFirst && extras.length > 0 ? NETTXF_extra_info : 0;
    write_netif_tx_request(new DataView(bytes.buffer), 0, {
      gref,
      offset,
      flags: (isFirst ? flags : 0) | more | extra,
      id: 0,
      size: isFirst ? total : size,
    });
    return { bytes, fragment: index };
  });
  const others = extras.map((extra, index): Slot => {
    const bytes = new Uint8Array(netif_extra_info_SIZE);
    const more = index < extras.length - 1 ? XEN_NETIF_EXTRA_FLAG_MORE : 0;
    write_netif_extra_info(new DataView(bytes.buffer), 0, { ...extra, flags: extra.flags | more });
    return { bytes };
  });
  return [...slots.slice(0, 1), ...others, ...slots.slice(1)];
}

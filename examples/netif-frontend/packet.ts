import { pageSize } from "../xen-host/host.ts";
import type { netif_extra_info, netif_tx_request } from "../../generated/netif.ts";

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
  readonly extras?: readonly netif_extra_info[];
  /** `NETTXF_*` of the packet as a whole; what slots follow need not be said. */
  readonly flags?: number;
}

/** What a packet is in the transmit ring. */
export interface PacketSlots {
  /** One for each fragment, without ids. */
  readonly requests: readonly Omit<netif_tx_request, "id">[];
  readonly extras: readonly netif_extra_info[];
}

/**
 * The requests and the extra info of a packet.
 *
 * @throws RangeError where there is no fragment, or one leaves its page.
 */
export function slotsOf({ fragments, extras = [], flags = 0 }: Packet): PacketSlots {
  if (fragments.length === 0) throw new RangeError("a packet has at least one fragment");
  const total = fragments.reduce((sum, { size }) => sum + size, 0);
  const requests = fragments.map(({ gref, offset, size }, index) => {
    if (offset + size > pageSize) {
      throw new RangeError(`a fragment of ${size} octets at ${offset} leaves its page`);
    }
    const isFirst = index === 0;
    return { gref, offset, flags: isFirst ? flags : 0, size: isFirst ? total : size };
  });
  return { requests, extras };
}

import { codes, constant, section } from "abispec";

/**
 * A packet is an Ethernet frame without its frame check sequence. It takes one or more consecutive slots
 * of a ring, each of which refers to a fragment of the packet in one page. Where information about the
 * packet has to travel with it, extra info slots lie between the first fragment and the second one.
 *
 * ```
 * slot     transmit ring        receive ring
 *
 * first    netif_tx_request     netif_rx_response    first fragment
 * next     netif_extra_info     netif_extra_info     only if the first slot
 *          ...                  ...                  has ..._extra_info
 * next     netif_tx_request     netif_rx_response    only if the first slot
 *          ...                  ...                  has ..._more_data
 * ```
 *
 * - The flag `NETTXF_extra_info`, or `NETRXF_extra_info`, of the first slot says that extra info follows,
 *   and {@link XEN_NETIF_EXTRA_FLAG.MORE} of an extra info slot that another one does.
 * - The flag `NETTXF_more_data`, or `NETRXF_more_data`, of a fragment says that another fragment follows.
 *   Between the first fragment and the second one it skips the extra info. Extra info slots have no such
 *   flag.
 * - All other flags are those of the first slot, and hold for the packet. They are 0 in later ones.
 *
 * The size of a packet is said differently in the two directions. On the transmit ring the first slot
 * has the size of the whole packet, and each later one that of its fragment; the size of the first
 * fragment is what is left of the whole when the others are taken away. On the receive ring each slot
 * has the size of its fragment, and the sum of them is the size of the packet.
 */
export const packets = section("Packets");

/**
 * Number of slots that a backend must accept for the fragments of one packet. The two ends do not negotiate
 * that number: a frontend sends no packet with more, and a backend that accepts more will not meet it. The
 * number is that of fragments which old versions of Linux allowed in a packet.
 */
export const XEN_NETIF_NR_SLOTS_MIN = constant(18);

/** What became of a request. Negative values report a failure. */
export const NETIF_RSP = codes({
  /** The packet has been dropped. */
  DROPPED: -2,
  /** The request is not valid or could not be carried out. */
  ERROR: -1,
  /** The request has been carried out. */
  OKAY: 0,
  /** The slot answers no request of its own, but an extra info slot. */
  NULL: 1,
});

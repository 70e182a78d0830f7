import { codes, constant, section } from "abispec";

/**
 * A packet is an Ethernet frame without its frame check sequence. It takes one or more consecutive
 * slots of a ring, each of which refers to a fragment of the packet in one page. Where information
 * about the packet has to travel with it, extra info slots lie between the first fragment and the
 * second one.
 *
 * ```
 * slot    transmit ring      receive ring
 *
 * first   netif_tx_request   netif_rx_response   first fragment
 * next    netif_extra_info   netif_extra_info    if the first slot
 *         ...                ...                 has ..._extra_info
 * next    netif_tx_request   netif_rx_response   if the first slot
 *         ...                ...                 has ..._more_data
 * ```
 *
 * - The flag `NETTXF_extra_info`, or `NETRXF_extra_info`, of the first slot says that extra info
 *   follows, and {@link XEN_NETIF_EXTRA_FLAG.MORE} of an extra info slot that another one does.
 * - The flag `NETTXF_more_data`, or `NETRXF_more_data`, of a fragment says that another fragment
 *   follows: in the next slot, or behind the extra info. Extra info slots have no such flag.
 * - All other flags are in the first slot and hold for the packet as a whole. In later slots they
 *   are 0.
 *
 * The two directions differ in how they give sizes. On the transmit ring the first slot has the
 * size of the whole packet, and each later one that of its fragment; the size of the first fragment
 * is that of the whole less those of all the others. On the receive ring each slot has the size of
 * its fragment, and the sum of them is the size of the packet.
 */
export const packets = section("Packets");

/**
 * Number of slots that every backend must accept for one packet on the transmit ring. The two ends
 * do not negotiate how many slots a packet may take, so a frontend that uses more may have the
 * packet refused. The number comes from Linux, whose packets once had up to 18 fragments.
 *
 * What counts is left open by the interface, and decided here as Linux's netback counts: the
 * fragments after the first one. Neither the first fragment nor extra info is counted, so a backend
 * accepts a packet of 19 fragments. A frontend that keeps to 18 slots in all is safe with backends
 * that count every slot.
 */
export const XEN_NETIF_NR_SLOTS_MIN = constant(18);

/** What became of a request. Negative values report a failure. */
export const NETIF_RSP = codes({
  /** The packet has been dropped. */
  DROPPED: -2,
  /** The request is not valid or could not be carried out. */
  ERROR: -1,
  /**
   * The request has been carried out. What becomes of a packet behind the backend is another
   * matter.
   */
  OKAY: 0,
  /** The slot answers an extra info slot, and says nothing. */
  NULL: 1,
});

import { decided, flags, int16_t, must, padding, ring, section, struct, uint16_t } from "abispec";
import { netif_extra_info, XEN_NETIF_EXTRA_FLAG } from "./extra-info.ts";
import { grant_ref_t } from "./overview.ts";

/**
 * The frontend puts requests into the receive ring in advance: each grants the backend a page to
 * write to. For a packet that arrives, the backend takes as many of the requests as the packet
 * needs slots, copies the packet to their pages, and answers them. An extra info slot takes a
 * request as well, whose page it leaves unused.
 *
 * A response has the same slot as the request that it answers. Frontends depend on that: extra info
 * lies over a response and has no `id`, so the position in the ring alone tells which request it
 * has used up. Linux's netfront does not even look at the `id` of a response.
 *
 * If one fragment of a packet reports a failure, the packet is lost: the frontend consumes all of
 * its slots and drops it. The interface has never said so; that is decided here.
 */
export const receive = section("Receive ring");

/** A request on the receive ring: a page for a fragment of a packet. */
export const netif_rx_request = struct(
  {
    /** Chosen by the frontend; the response echoes it. */
    id: uint16_t,
    /** Fills the gap before `gref`. */
    pad: padding(uint16_t),
    /** Grant reference of the page, which the backend may write to. */
    gref: grant_ref_t,
  },
  { typedef: "netif_rx_request_t" },
);

/**
 * Flags of a receive response. Mind the first two: in {@link NETTXF} each has the bit of the other.
 */
export const NETRXF = flags({
  /** The data of the packet is known to be good: the protocol checksum need not be verified. */
  data_validated: 0,
  /**
   * The TCP or UDP checksum of the packet is blank: it has to be completed before the packet goes
   * where it is checked. A backend sets this only where the frontend can take it; see
   * {@link offloads}.
   */
  csum_blank: 1,
  /** The packet goes on in another fragment. */
  more_data: 2,
  /** Extra info follows. */
  extra_info: 3,
  /**
   * The slot stands before the first fragment of a packet that is to be cut into segments, and
   * holds no data. Deprecated: {@link XEN_NETIF_EXTRA_TYPE.GSO} has replaced it.
   */
  gso_prefix: 4,
});

/** A response on the receive ring: one fragment of a packet. */
export const netif_rx_response = struct(
  {
    /** Echoes {@link netif_rx_request.id}. */
    id: uint16_t,
    /** Offset of the fragment in the page, in octets. */
    offset: uint16_t,
    /** Flags. */
    flags: uint16_t.of(NETRXF),
    /** The size of the fragment in octets; if negative, a failure from {@link NETIF_RSP}. */
    status: int16_t,
  },
  { typedef: "netif_rx_response_t" },
);

/** The ring on which the guest receives. */
export const netif_rx = ring({
  request: netif_rx_request,
  response: netif_rx_response,
  packets: {
    more: NETRXF.more_data,
    extra: NETRXF.extra_info,
    extraInfo: netif_extra_info,
    moreExtra: XEN_NETIF_EXTRA_FLAG.MORE,
  },
  rules: {
    /**
     * A response is in the slot of its request and has its `id`. Extra info is in the slot of the
     * request that it uses up.
     */
    sameSlot: must,
    /**
     * A request whose page the backend cannot write, because it is not granted, granted read-only,
     * or a static grant with {@link XEN_NETIF_CTRLF_GREF.readonly}, gets {@link NETIF_RSP.ERROR} or
     * {@link NETIF_RSP.DROPPED} when a fragment of a packet would be written there.
     */
    pageWritable: decided(must, "The interface does not tell the two statuses apart."),
    /** The backend reads each byte of a request at most once. */
    readOnce: decided(
      must,
      "The frontend can change a byte at any time, also between the check and the use.",
    ),
    /** What {@link xen_netif_ctrl} says of an index that is not possible holds here too. */
    impossibleIndex: decided(must, "To take some of the requests would be a guess."),
  },
});

import { constant, decided, flags, ring, section, struct, uint16_t, int16_t, must } from "abispec";
import { netif_extra_info, XEN_NETIF_EXTRA_FLAG } from "./extra-info.ts";
import { grant_ref_t } from "./overview.ts";
import { NETIF_RSP } from "./packets.ts";

/**
 * The frontend puts all slots of a packet, fragments and extra info alike, into the transmit ring,
 * and only then makes them visible to the backend by advancing `req_prod`. The backend responds to
 * each fragment by itself, once it no longer needs the page.
 *
 * A packet of 6000 octets that is to be cut into segments, in three fragments of 2048, 2048 and
 * 1904 octets, looks like this:
 *
 * ```
 * slot   flags                              size
 *   0    NETTXF_csum_blank |
 *        NETTXF_extra_info |
 *        NETTXF_more_data                   6000
 *   1    0 (extra info: GSO)
 *   2    NETTXF_more_data                   2048
 *   3    0                                  1904
 * ```
 */
export const transmit = section("Transmit ring");

/** Flags of a transmit request. */
export const NETTXF = flags({
  /**
   * The TCP or UDP checksum of the packet is blank: it has to be completed before the packet goes
   * where it is checked. A frontend sets this only where the backend can take it; see
   * {@link offloads}.
   */
  csum_blank: 0,
  /** The data of the packet is known to be good: the protocol checksum need not be verified. */
  data_validated: 1,
  /** The packet goes on in another fragment. */
  more_data: 2,
  /** Extra info follows. */
  extra_info: 3,
});

/** Largest size of a packet that can be transmitted, in octets. */
// Prettier would write 0xffff, and the header has the digits that stand here.
// prettier-ignore
export const XEN_NETIF_MAX_TX_SIZE = constant(0xFFFF);

/** A request on the transmit ring: one fragment of a packet. */
export const netif_tx_request = struct(
  {
    /** Grant reference of the page that holds the fragment. */
    gref: grant_ref_t,
    /** Offset of the fragment in the page, in octets. */
    offset: uint16_t,
    /** Flags. */
    flags: uint16_t.of(NETTXF),
    /** Chosen by the frontend; the response echoes it. */
    id: uint16_t,
    /**
     * In the first slot of a packet, the size of the whole packet; later, of the fragment. In
     * octets.
     */
    size: uint16_t,
  },
  { typedef: "netif_tx_request_t" },
);

/** A response on the transmit ring. It takes only the first octets of its slot. */
export const netif_tx_response = struct(
  {
    /** Echoes {@link netif_tx_request.id}. */
    id: uint16_t,
    /** What became of the request. */
    status: int16_t.of(NETIF_RSP),
  },
  { typedef: "netif_tx_response_t" },
);

/** The ring on which the guest transmits. */
export const netif_tx = ring({
  request: netif_tx_request,
  response: netif_tx_response,
  packets: {
    more: NETTXF.more_data,
    extra: NETTXF.extra_info,
    extraInfo: netif_extra_info,
    moreExtra: XEN_NETIF_EXTRA_FLAG.MORE,
  },
  rules: {
    /** Each fragment lies within one page. */
    withinPage: must,
    /**
     * A fragment that reaches beyond its page gets {@link NETIF_RSP.ERROR} or
     * {@link NETIF_RSP.DROPPED}, and its packet is not sent.
     */
    beyondPageRefused: decided(
      must,
      "Only one page is granted. The interface does not tell the two statuses apart.",
    ),
    /**
     * A packet whose size leaves nothing for its first fragment is not sent: a size of 0, or one
     * that is not greater than that of the fragments after the first one together. Its first
     * request gets {@link NETIF_RSP.ERROR} or {@link NETIF_RSP.DROPPED}.
     */
    badSizeRefused: decided(
      must,
      "Linux's netback refuses a packet whose first fragment has no Ethernet header.",
    ),
    /** A fragment after the first one may have size 0: it adds nothing to the packet. */
    emptyFragment: decided(must, "Linux's netback accepts it."),
    /** Each request gets one response, with its `id`. */
    oneResponse: must,
    /**
     * A packet of up to {@link XEN_NETIF_NR_SLOTS_MIN} fragments after the first one, and of any
     * extra info, is not refused for the number of its slots.
     */
    slotsAccepted: decided(
      must,
      "So Linux's netback counts, and it is the largest number that a frontend could have relied on.",
    ),
    /**
     * An extra info slot gets a response too, with status {@link NETIF_RSP.NULL}, so that there are
     * as many responses as slots. Its `id` has no meaning.
     */
    extraInfoNull: must,
    /**
     * A fragment whose page the backend cannot read gets {@link NETIF_RSP.ERROR} or
     * {@link NETIF_RSP.DROPPED}, and its packet is not sent.
     */
    pageReadable: decided(
      must,
      "The interface does not tell the two statuses apart. What the other fragments of the packet get is open.",
    ),
    /** The backend reads each byte of a request, and of a fragment, at most once. */
    readOnce: decided(
      must,
      "The frontend can change a byte at any time, also between the check and the use.",
    ),
    /** What {@link xen_netif_ctrl} says of an index that is not possible holds here too. */
    impossibleIndex: decided(must, "To take some of the requests would be a guess."),
    /** The frontend leaves the page of a fragment as it is until it has consumed the response. */
    pageUntouched: decided(must, "The backend may read the page at any time until then."),
  },
});

import { array, bound, codes, flags, padding, section } from "abispec";
import { struct, uint16_t, uint8_t, union } from "abispec";
import { XEN_NETIF_CTRL_HASH_ALGORITHM } from "./hash.ts";

/**
 * An extra info slot says something about the packet that it lies in. It has the size of a slot of
 * the receive ring; on the transmit ring, whose slots are larger, the rest of the slot has no
 * meaning.
 *
 * Type 5 is taken, although the interface does not define it: Linux alone uses it, to leave room
 * before a received packet for an XDP program, where the backend has set "feature-xdp-headroom" to
 * "1" and the frontend asks with "xdp-headroom", the room in octets. Another type, or another
 * meaning of these keys, must not be defined over them. Linux's slot has the room as a number of 16
 * bits in octets 2 and 3.
 */
export const extraInfo = section("Extra info");

/** What an extra info slot is about. */
export const XEN_NETIF_EXTRA_TYPE = codes({
  /** Nothing; never valid. */
  NONE: 0,
  /** How the packet is to be cut into segments. */
  GSO: 1,
  /** Adds an address to the list of multicast addresses; on the transmit ring only. */
  MCAST_ADD: 2,
  /** Removes an address from the list of multicast addresses; on the transmit ring only. */
  MCAST_DEL: 3,
  /** The hash of the packet. */
  HASH: 4,
  /** One more than the largest type. */
  MAX: bound(5),
});

/** Flags of an extra info slot. */
export const XEN_NETIF_EXTRA_FLAG = flags({
  /** Another extra info slot follows. */
  MORE: 0,
});

/** The protocol of a packet that is to be cut into segments. */
export const XEN_NETIF_GSO_TYPE = codes({
  /** Not to be cut. */
  NONE: 0,
  /** TCP over IPv4. */
  TCPV4: 1,
  /** TCP over IPv6. */
  TCPV6: 2,
});

/** An extra info slot. */
export const netif_extra_info = struct(
  {
    /** What the slot is about. */
    type: uint8_t.of(XEN_NETIF_EXTRA_TYPE),
    /** Flags. */
    flags: uint8_t.of(XEN_NETIF_EXTRA_FLAG),
    /** As the type demands. */
    u: union(
      {
        /**
         * For {@link XEN_NETIF_EXTRA_TYPE.GSO}: the packet may be larger than the MTU, for it is to
         * be cut into segments before it leaves for the wire. It is sent only to an end that can
         * take it; see {@link offloads}.
         */
        gso: struct({
          /** Largest payload of a segment, in octets; for TCP, the maximum segment size. */
          size: uint16_t,
          /** The protocol of the packet. */
          type: uint8_t.of(XEN_NETIF_GSO_TYPE),
          /** Fills the gap before `features`. */
          pad: padding(uint8_t),
          /**
           * Further requirements for cutting the packet, such as ECN; none is defined, so it is 0.
           */
          features: uint16_t,
        }),
        /**
         * For {@link XEN_NETIF_EXTRA_TYPE.MCAST_ADD} and {@link XEN_NETIF_EXTRA_TYPE.MCAST_DEL};
         * see {@link multicastControl}.
         */
        mcast: struct({
          /** The Ethernet address, in the order in which it is sent. */
          addr: array(uint8_t, 6),
        }),
        /**
         * For {@link XEN_NETIF_EXTRA_TYPE.HASH}: the hash of the packet, computed by the sender. A
         * backend that has {@link XEN_NETIF_CTRL_HASH_ALGORITHM.TOEPLITZ} accepts it on the
         * transmit ring, and a frontend that turns hashing on accepts it on the receive ring.
         */
        hash: struct({
          /**
           * What the hash was computed over: the number of a bit of
           * {@link XEN_NETIF_CTRL_HASH_TYPE}, such as `_XEN_NETIF_CTRL_HASH_TYPE_IPV4`, not its
           * mask.
           */
          type: uint8_t,
          /** How the hash was computed. */
          algorithm: uint8_t.of(XEN_NETIF_CTRL_HASH_ALGORITHM),
          /** The hash, least significant octet first. */
          value: array(uint8_t, 4),
        }),
        /** The size of the union, whatever it holds. */
        pad: array(uint16_t, 3),
      },
      {
        by: XEN_NETIF_EXTRA_TYPE,
        cases: { GSO: "gso", MCAST_ADD: "mcast", MCAST_DEL: "mcast", HASH: "hash" },
      },
    ),
  },
  { typedef: "netif_extra_info_t" },
);

import { codes, flags, section, verbatim, when } from "abispec";

/**
 * A backend that can hash lets the frontend decide on which queue a packet arrives, so that all
 * packets of one flow are handled by the same processor of the guest. The backend computes a hash
 * over fields of the packet's headers and derives the queue from it:
 *
 * - With a mapping table, the hash modulo the size of the table is an index into the table, and the
 *   entry there is the number of the queue.
 * - Without one, the hash modulo the number of queues is the number of the queue.
 *
 * Hashing is off until the frontend configures it, through the control ring, in these steps:
 *
 * 1. {@link SET_HASH_ALGORITHM} selects the algorithm.
 * 2. {@link GET_HASH_FLAGS} asks for the types of hash that the backend can compute with it, and
 *    {@link SET_HASH_FLAGS} selects some of them.
 * 3. {@link SET_HASH_KEY} passes the key.
 * 4. {@link GET_HASH_MAPPING_SIZE} asks how large a mapping table may be.
 *    {@link SET_HASH_MAPPING_SIZE} sets its size, and {@link SET_HASH_MAPPING} fills it in.
 *
 * Where hashing is off, and for a packet to which no selected type of hash applies, the backend
 * chooses the queue as it likes.
 *
 * The hash of a packet can travel with it, in a {@link netif_extra_info} of type
 * {@link XEN_NETIF_EXTRA_TYPE.HASH}.
 */
export const hashing = section("Hashing");

/**
 * What a hash is computed over: a buffer made from fields of the packet, in the order given here
 * and in network byte order. Octets are numbered from 0 at the start of the IP header, and both
 * ends are included. The numbers are those of a packet without IPv4 options or IPv6 extension
 * headers.
 *
 * Each type has the number of a bit, which tells in an extra info slot how a hash was computed, and
 * the mask of that bit, for a set of types.
 */
export const XEN_NETIF_CTRL_HASH_TYPE = flags(
  {
    /**
     * IPv4 addresses; a buffer of 8 octets.
     *
     * - source address, octets 12 to 15
     * - destination address, octets 16 to 19
     */
    IPV4: 0,
    /**
     * IPv4 addresses and TCP ports; a buffer of 12 octets.
     *
     * - source address, octets 12 to 15
     * - destination address, octets 16 to 19
     * - source port, octets 20 and 21
     * - destination port, octets 22 and 23
     */
    IPV4_TCP: 1,
    /**
     * IPv6 addresses; a buffer of 32 octets.
     *
     * - source address, octets 8 to 23
     * - destination address, octets 24 to 39
     */
    IPV6: 2,
    /**
     * IPv6 addresses and TCP ports; a buffer of 36 octets.
     *
     * - source address, octets 8 to 23
     * - destination address, octets 24 to 39
     * - source port, octets 40 and 41
     * - destination port, octets 42 and 43
     */
    IPV6_TCP: 3,
  },
  { signed: true },
);

/** How a hash is computed. */
export const XEN_NETIF_CTRL_HASH_ALGORITHM = codes({
  /** No hash. */
  NONE: 0,
  /**
   * The Toeplitz hash, known from receive-side scaling. It takes a key and the buffer and gives
   * 32 bits. Both are strings of bits that begin with the most significant bit of their first
   * octet. For each bit i of the buffer that is 1, the result is combined by exclusive or with the
   * 32 bits of the key that begin at bit i. Beyond its end the key is 0.
   */
  TOEPLITZ: 1,
});

/**
 * The Toeplitz hash in C, for an operating system that has none of its own. Define
 * `XEN_NETIF_DEFINE_TOEPLITZ` before this header is included to have it.
 *
 * `key` is the key and `keylen` its length in octets; `buf` is the buffer that the type of hash
 * demands and `buflen` its length in octets. A key that is shorter than the buffer plus 4 octets
 * counts as 0 beyond its end, so that the hash is 0 without a key.
 */
export const xen_netif_toeplitz_hash = when(
  "defined(XEN_NETIF_DEFINE_TOEPLITZ)",
  verbatim("toeplitz.c", {
    // The function of Xen's header, which has 64 bits of the key at hand where this one has 32.
    sameAs: "6642d7a454996971fbe13006d422ecec",
  }),
);

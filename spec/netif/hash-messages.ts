import { decided, must, pageOf, section, uint32_t, uint8_t } from "abispec";
import { XEN_NETIF_CTRL_TYPE, xen_netif_ctrl } from "./control.ts";
import { XEN_NETIF_CTRL_HASH_ALGORITHM, XEN_NETIF_CTRL_HASH_TYPE } from "./hash.ts";

/**
 * These messages configure how the backend hashes packets and steers them to the queues of the
 * frontend; see {@link hashing}.
 */
export const hashMessages = section("Control messages for hashing");

/** Selects the algorithm of the hash. */
export const SET_HASH_ALGORITHM = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.SET_HASH_ALGORITHM, {
  request: {
    /** The algorithm. */
    algorithm: uint32_t.of(XEN_NETIF_CTRL_HASH_ALGORITHM),
  },
  response: {
    /** The backend cannot hash. */
    NOT_SUPPORTED: {},
    /** The backend does not have this algorithm. */
    INVALID_PARAMETER: {},
    /** The algorithm is selected. */
    SUCCESS: {},
  },
  rules: {
    /**
     * {@link XEN_NETIF_CTRL_HASH_ALGORITHM.NONE} turns hashing off, as it is from the start: the
     * backend then chooses the queue of each packet as it likes.
     */
    noneTurnsOff: must,
    /** Where the message fails, the algorithm that was selected before stays selected. */
    failureChangesNothing: decided(must, "So a frontend knows the state after a failure."),
  },
});

/** Asks for the types of hash that the backend can compute. */
export const GET_HASH_FLAGS = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.GET_HASH_FLAGS, {
  request: {},
  response: {
    /** The backend cannot hash, or no algorithm is selected. */
    NOT_SUPPORTED: {},
    /** The types are in the response. */
    SUCCESS: {
      /** The types that the backend can compute with the selected algorithm. */
      types: uint32_t.of(XEN_NETIF_CTRL_HASH_TYPE),
    },
  },
  rules: {
    /** The message succeeds only after {@link SET_HASH_ALGORITHM} has selected an algorithm. */
    needsAlgorithm: must,
  },
});

/** Selects the types of hash that the backend computes. */
export const SET_HASH_FLAGS = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.SET_HASH_FLAGS, {
  request: {
    /** The types, combined by bitwise or. */
    types: uint32_t.of(XEN_NETIF_CTRL_HASH_TYPE),
  },
  response: {
    /** The backend cannot hash. */
    NOT_SUPPORTED: {},
    /** No algorithm is selected, or the backend cannot compute one of the types. */
    INVALID_PARAMETER: {},
    /** The types are selected. */
    SUCCESS: {},
  },
  rules: {
    /** The message succeeds only after {@link SET_HASH_ALGORITHM} has selected an algorithm. */
    needsAlgorithm: must,
    /**
     * As long as no algorithm is selected, the message gets
     * {@link SET_HASH_FLAGS.response.INVALID_PARAMETER}, whatever the types, 0 included.
     */
    withoutAlgorithm: decided(
      must,
      "It is a mistake of the frontend, and the message lists the status for it, which GET_HASH_FLAGS does not. Linux's netback answers so.",
    ),
    /**
     * A packet to which several of the types apply gets the hash over the most fields. With both
     * `XEN_NETIF_CTRL_HASH_TYPE_IPV4` and `XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP` selected, a TCP
     * packet gets the latter, and any other IPv4 packet the former.
     */
    mostFields: must,
    /** 0 turns hashing off: the backend then chooses the queue of each packet as it likes. */
    zeroTurnsOff: must,
    /** Where the message fails, the types that were selected before stay selected. */
    failureChangesNothing: decided(must, "So a frontend knows the state after a failure."),
  },
});

/** Sets the key of the hash, for an algorithm that takes one. */
export const SET_HASH_KEY = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.SET_HASH_KEY, {
  request: {
    /** The page with the key, which starts at the beginning of the page. */
    key: pageOf(uint8_t, { count: "length" }),
    /** Length of the key in octets. */
    length: uint32_t,
  },
  response: {
    /** The backend cannot hash. */
    NOT_SUPPORTED: {},
    /** The length of the key is not valid, or the key cannot be read. */
    INVALID_PARAMETER: {},
    /** The key is longer than what the backend has room for. */
    BUFFER_OVERFLOW: {},
    /** The key is set. */
    SUCCESS: {},
  },
  rules: {
    /** The new key replaces the old one as a whole. Octets beyond its end are 0. */
    replacesKey: must,
    /** The key is empty at first. Length 0 makes it so again, and every Toeplitz hash is then 0. */
    emptyKey: must,
    /** A key is limited to one page, and further by the algorithm and the backend. */
    onePage: must,
    /**
     * A key that is longer than a page gets {@link SET_HASH_KEY.response.INVALID_PARAMETER}, and a
     * shorter one that is longer than what the backend has room for
     * {@link SET_HASH_KEY.response.BUFFER_OVERFLOW}.
     */
    lengthInRange: decided(
      must,
      "No backend could take a key beyond a page, which is a mistake of the frontend. What is too long for this backend is a lack of room.",
    ),
    /**
     * The page of the key may be granted read-only, and stays granted until the frontend has
     * consumed the response.
     */
    pageGranted: must,
    /**
     * A page that the backend cannot read gets {@link SET_HASH_KEY.response.INVALID_PARAMETER}.
     */
    keyReadable: decided(
      must,
      "It is the only status that the message lists for a mistake of the frontend.",
    ),
    /** With length 0 the backend does not look at the page, which need not be granted. */
    emptyKeyWithoutPage: decided(must, "There is nothing to read."),
    /** The key can be set before an algorithm is selected, and is kept while another one is. */
    withoutAlgorithm: decided(
      must,
      "A frontend may set up all that hashing needs, and turn it on at the end.",
    ),
    /** Where the message fails, the key is what it was before. */
    failureChangesNothing: decided(must, "So a frontend knows the state after a failure."),
  },
});

/** Asks for the largest mapping table that the backend can hold. */
export const GET_HASH_MAPPING_SIZE = xen_netif_ctrl.message(
  XEN_NETIF_CTRL_TYPE.GET_HASH_MAPPING_SIZE,
  {
    request: {},
    response: {
      /** The backend cannot hash. */
      NOT_SUPPORTED: {},
      /** The size is in the response. */
      SUCCESS: {
        /**
         * Largest number of entries that a mapping table can have; 0 where the backend has no
         * mapping table, and takes the hash modulo the number of queues.
         */
        entries: uint32_t,
      },
    },
  },
);

/** Sets the size of the mapping table. */
export const SET_HASH_MAPPING_SIZE = xen_netif_ctrl.message(
  XEN_NETIF_CTRL_TYPE.SET_HASH_MAPPING_SIZE,
  {
    request: {
      /** Entries of the mapping table; 0 for none. */
      entries: uint32_t,
    },
    response: {
      /** The backend cannot hash. */
      NOT_SUPPORTED: {},
      /** The backend cannot hold a table of this size. */
      INVALID_PARAMETER: {},
      /** The table has this size. */
      SUCCESS: {},
    },
    rules: {
      /** What the old table held is lost. Every entry of the new one is queue 0. */
      newTableZero: must,
      /** With size 0, the queue is the hash modulo the number of queues. */
      zeroMeansModulo: must,
      /** The size can be set, and the entries too, before an algorithm is selected. */
      withoutAlgorithm: decided(
        must,
        "A frontend may set up all that hashing needs, and turn it on at the end.",
      ),
      /** Where the message fails, the size and the entries of the table are what they were before. */
      failureChangesNothing: decided(must, "So a frontend knows the state after a failure."),
    },
  },
);

/**
 * Fills in the mapping table, or a part of it.
 *
 * The table of N entries, where N is what {@link SET_HASH_MAPPING_SIZE} has set, consists of the
 * numbers of queues, one behind the other:
 *
 * ```
 *    0     1     2     3     4     5     6     7    octet
 * +-----------------------+-----------------------+
 * | queue of entry 0      | queue of entry 1      |
 * +-----------------------+-----------------------+
 * | ...                                           |
 * +-----------------------+-----------------------+
 * | queue of entry N-2    | queue of entry N-1    |
 * +-----------------------+-----------------------+
 * ```
 */
export const SET_HASH_MAPPING = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.SET_HASH_MAPPING, {
  request: {
    /**
     * The page with the new entries, each the number of a queue; they start at the beginning of the
     * page.
     */
    queues: pageOf(uint32_t, { count: "entries" }),
    /** How many entries are set. */
    entries: uint32_t,
    /** Index in the mapping table of the first entry that is set. */
    first: uint32_t,
  },
  response: {
    /** The backend cannot hash, or has no mapping table. */
    NOT_SUPPORTED: {},
    /**
     * The number of entries or the content of one is not valid, or the entries reach beyond the
     * table.
     */
    INVALID_PARAMETER: {},
    /** The entries reach beyond the largest table that the backend has room for. */
    BUFFER_OVERFLOW: {},
    /** The entries are set. */
    SUCCESS: {},
  },
  rules: {
    /** The entries lie within the size that {@link SET_HASH_MAPPING_SIZE} has set. */
    withinTable: must,
    /**
     * More entries than a page has room for get
     * {@link SET_HASH_MAPPING.response.INVALID_PARAMETER}, wherever they begin.
     */
    entriesInRange: decided(
      must,
      "No backend could take entries beyond a page, which is a mistake of the frontend.",
    ),
    /**
     * Entries that reach beyond the largest table, which {@link GET_HASH_MAPPING_SIZE} tells, get
     * {@link SET_HASH_MAPPING.response.BUFFER_OVERFLOW}. Entries that do not, but reach beyond the
     * size that is set, get {@link SET_HASH_MAPPING.response.INVALID_PARAMETER}. The sum of `first`
     * and `entries` is taken without overflow.
     */
    beyondTable: decided(
      must,
      "The first is what the backend has no room for, the second a mistake of the frontend. A sum that overflows would be within any table.",
    ),
    /**
     * The page of the entries may be granted read-only, and stays granted until the frontend has
     * consumed the response.
     */
    pageGranted: must,
    /**
     * A page that the backend cannot read gets
     * {@link SET_HASH_MAPPING.response.INVALID_PARAMETER}.
     */
    entriesReadable: decided(
      must,
      "It is the only status that the message lists for a mistake of the frontend.",
    ),
    /**
     * 0 entries get {@link SET_HASH_MAPPING.response.SUCCESS} where `first` is not beyond the end
     * of the table. The backend does not look at the page, which need not be granted.
     */
    emptyRange: decided(
      must,
      "There is nothing to read. That the range is where a table can be is checked all the same.",
    ),
    /** Each entry is the number of a queue: it is less than {@link multi_queue_num_queues}. */
    existingQueue: must,
    /**
     * An entry that is no queue gets {@link SET_HASH_MAPPING.response.INVALID_PARAMETER}.
     */
    queueInRange: decided(must, "A packet for it would go nowhere."),
    /** Where the message fails, the table holds what it held before. */
    failureChangesNothing: decided(must, "So a frontend knows the state after a failure."),
    /**
     * Entries outside the range keep what they hold, so that a table of more entries than a page
     * has room for can be set in several messages.
     */
    othersKept: must,
  },
});

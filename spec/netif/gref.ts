import { decided, flags, input, must, output, pageOf, section } from "abispec";
import { struct, uint16_t, uint32_t } from "abispec";
import { XEN_NETIF_CTRL_STATUS, XEN_NETIF_CTRL_TYPE, xen_netif_ctrl } from "./control.ts";
import { grant_ref_t } from "./overview.ts";

/**
 * For each packet the backend has to map, or to copy from or to, pages that the frontend has
 * granted, which costs it a hypercall. A frontend that uses the same pages over and over can avoid
 * that: it hands them over once, and the backend keeps them mapped. Such a page is a static grant.
 *
 * To have the same pages over and over, a frontend copies its packets into them and out of them.
 * That is preferred to granting the memory of each packet where packets are small: copying some
 * hundred octets costs less than to grant a page, have it mapped or copied from by a hypercall, and
 * revoke it, which makes all processors flush their translations where it was mapped. With a page of
 * its own for packets, the backend also sees nothing else of the guest's memory.
 *
 * Each queue has a table of static grants of its own, with a capacity that
 * {@link GET_GREF_MAPPING_SIZE} asks for. {@link ADD_GREF_MAPPING} adds grants to it, and
 * {@link DEL_GREF_MAPPING} removes them. No xenstore key announces static grants: a frontend finds
 * out whether the backend has them by asking for the capacity.
 *
 * A frontend uses them in these steps:
 *
 * 1. {@link GET_GREF_MAPPING_SIZE} asks how many static grants the queue can have.
 * 2. The frontend grants the pages, and {@link ADD_GREF_MAPPING} adds them.
 * 3. Requests of the queue refer to the pages, as often as the frontend likes.
 * 4. When no request with them is in flight, {@link DEL_GREF_MAPPING} removes them. The frontend
 *    revokes those whose entry says that they are removed.
 *
 * A request on the transmit or the receive ring of the queue names the page of a static grant like
 * any other, by its grant reference. The backend finds the reference in the table, and uses the
 * mapping that it has. Next to static grants the frontend may use others, in the same packet too.
 *
 * A grant reference is in flight while there is a request with it on the transmit or the receive
 * ring of the queue that has no response yet.
 *
 * A static grant lasts until the frontend removes it or disconnects. Until then it cannot be
 * revoked, for the backend has the page mapped.
 */
export const staticGrants = section("Static grants");

/** How a page is to be mapped. */
export const XEN_NETIF_CTRLF_GREF = flags({
  /**
   * The backend maps the page read-only, so that it serves for transmitting only. Without this flag
   * the page is mapped read-write and serves for both directions.
   */
  readonly: 0,
});

/** One entry of the table that {@link ADD_GREF_MAPPING} or {@link DEL_GREF_MAPPING} passes. */
export const xen_netif_gref = struct({
  /** Grant reference of the page. */
  ref: input(grant_ref_t),
  /** How the page is to be mapped; only {@link ADD_GREF_MAPPING} looks at it. */
  flags: input(uint16_t.of(XEN_NETIF_CTRLF_GREF)),
  /**
   * The outcome for this entry, which {@link DEL_GREF_MAPPING} writes. The frontend need not clear
   * it beforehand.
   */
  status: output(uint16_t.of(XEN_NETIF_CTRL_STATUS)),
});

/** Asks how many static grants a queue can have. */
export const GET_GREF_MAPPING_SIZE = xen_netif_ctrl.message(
  XEN_NETIF_CTRL_TYPE.GET_GREF_MAPPING_SIZE,
  {
    request: {
      /** Index of the queue; 0 if there is a single one. */
      queue: uint32_t,
    },
    response: {
      /** The backend has no static grants. */
      NOT_SUPPORTED: {},
      /** There is no such queue. */
      INVALID_PARAMETER: {},
      /** The capacity is in the response. */
      SUCCESS: {
        /**
         * Largest number of static grants that the table of this queue holds; 0 where it holds
         * none.
         */
        entries: uint32_t,
      },
    },
    rules: {
      /** A queue out of range gets {@link GET_GREF_MAPPING_SIZE.response.INVALID_PARAMETER}. */
      queueInRange: must,
      /**
       * A backend without static grants answers
       * {@link GET_GREF_MAPPING_SIZE.response.NOT_SUPPORTED}, rather than success with 0 entries.
       */
      noneNotSupported: decided(
        must,
        "One way to say no is enough, and it is the one of all other messages.",
      ),
      /**
       * 0 entries say that static grants are not supported, as
       * {@link GET_GREF_MAPPING_SIZE.response.NOT_SUPPORTED} does: the frontend treats both alike,
       * and adds none.
       */
      zeroMeansNone: must,
      /**
       * The answer is the capacity of the table, not the room that is left in it. It is the same at
       * any time and whatever the table holds.
       */
      fixedCapacity: decided(
        must,
        "A frontend asks once and counts by itself. An answer that depends on what is in the table would be old when it arrives.",
      ),
    },
  },
);

/**
 * Adds static grants to a queue: the backend maps the pages and keeps them mapped.
 *
 * The frontend sends this before it uses the grants in packets. From the response on they are
 * static grants.
 */
export const ADD_GREF_MAPPING = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.ADD_GREF_MAPPING, {
  request: {
    /** Index of the queue; 0 if there is a single one. */
    queue: uint32_t,
    /** The page with the table of grants to add; the table starts at the beginning of the page. */
    table: pageOf(xen_netif_gref, { count: "entries" }),
    /** Number of entries of the table. */
    entries: uint32_t,
  },
  response: {
    /** The backend has no static grants. */
    NOT_SUPPORTED: {},
    /** A parameter or an entry is not valid, or a page cannot be mapped. Nothing is added. */
    INVALID_PARAMETER: {},
    /** Every entry is mapped. */
    SUCCESS: {},
  },
  rules: {
    /**
     * Either all entries are added or none is. Where the message fails, the table of the queue is
     * as it was before.
     */
    allOrNothing: must,
    /**
     * The backend does not write {@link xen_netif_gref.status}. The status of the response decides.
     */
    statusNotWritten: must,
    /**
     * A queue out of range gets {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}, whatever the
     * number of entries.
     */
    queueInRange: decided(
      must,
      "The queue is checked before the table, so that an empty table does not hide the mistake.",
    ),
    /**
     * More entries than a page has room for, or than are left of the capacity, get
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    entriesInRange: decided(
      must,
      "The entries are in one page, and a backend promises its capacity and no more.",
    ),
    /**
     * A table that the backend cannot map read-write gets
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    tableMappable: decided(
      must,
      "It is the only status that the message lists for a request that cannot be carried out.",
    ),
    /**
     * An entry whose page the backend cannot map, because it is not granted or for any other
     * reason, gets {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    entriesMappable: decided(
      must,
      "The interface lists one status. A frontend does the same in both cases: nothing is added, and the pages are not static grants.",
    ),
    /**
     * A table of 0 entries gets {@link ADD_GREF_MAPPING.response.SUCCESS} where the queue is in
     * range. The backend does not look at the page of the table, which need not be granted.
     */
    emptyTable: decided(
      must,
      "There is nothing to read, and a frontend need not treat the end of a loop as a special case.",
    ),
    /**
     * A grant reference that is in the table of the queue already, or more than once in the table
     * of the request, gets {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    noDuplicates: decided(
      must,
      "A page that is mapped twice would have to be removed twice, and a request could mean either of the two.",
    ),
    /**
     * A flag other than those of {@link XEN_NETIF_CTRLF_GREF} gets
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}, so that it can be given a meaning later.
     */
    noUnknownFlags: decided(must, "A flag that is ignored today can have no meaning tomorrow."),
    /**
     * An entry without {@link XEN_NETIF_CTRLF_GREF.readonly} whose page is granted read-only gets
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    writableGrant: decided(
      must,
      "The backend would find out only when a packet is to be written there, when it is too late to say so.",
    ),
    /**
     * For a request that names the page of a static grant of its queue, the backend uses the mapping
     * that it has. It asks the hypervisor for nothing.
     */
    mappingUsed: decided(
      must,
      "That it needs no hypercall is what static grants are for. The hypervisor may even refuse to map the page again.",
    ),
    /** When a queue is disconnected, the backend unmaps all static grants of the queue. */
    unmappedOnDisconnect: decided(
      must,
      "Otherwise the frontend could never use the pages for anything else.",
    ),
  },
});

/**
 * Removes static grants from a queue: the backend unmaps the pages.
 *
 * Each entry succeeds or fails by itself. All or nothing would be unsafe here: to take back a
 * removal the backend would have to map the page again, and that can fail, for the frontend may
 * have revoked the grant by then. So success of the message does not mean that every grant is
 * removed. The frontend looks at the status of each entry before it revokes the grant or gives the
 * page another use.
 */
export const DEL_GREF_MAPPING = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.DEL_GREF_MAPPING, {
  request: {
    /** Index of the queue; 0 if there is a single one. */
    queue: uint32_t,
    /**
     * The page with the table of grants to remove; the table starts at the beginning of the page.
     */
    table: pageOf(xen_netif_gref, { count: "entries" }),
    /** Number of entries of the table. */
    entries: uint32_t,
  },
  response: {
    /** The backend has no static grants. */
    NOT_SUPPORTED: {},
    /** A parameter is not valid, or the table cannot be mapped. Nothing is removed or written. */
    INVALID_PARAMETER: {},
    /** Each entry has been dealt with, and has its outcome in {@link xen_netif_gref.status}. */
    SUCCESS: {
      /** Number of entries that have been removed. */
      removed: uint32_t,
    },
  },
  rules: {
    /**
     * The backend writes the {@link xen_netif_gref.status} of every entry:
     * {@link XEN_NETIF_CTRL_STATUS.SUCCESS} where it has removed the grant,
     * {@link XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER} where it has not.
     */
    statusPerEntry: must,
    /**
     * The message succeeds even where some of the entries, or all of them, cannot be removed.
     * `removed` counts those that are.
     */
    partialSuccess: decided(
      must,
      "Each entry has an outcome of its own, so that the frontend knows which pages are its own again.",
    ),
    /**
     * An entry whose grant reference is not in the table of the queue, because it was never added
     * or is removed already, has status {@link XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER}.
     */
    notAdded: must,
    /**
     * An entry whose grant reference is in flight stays mapped, and has the status of one that is
     * not in the table: {@link XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER}. The status does not tell
     * the two apart.
     */
    inFlight: decided(
      must,
      "The backend has a request that uses the page. The interface lists no status of its own for that.",
    ),
    /**
     * Of several entries with the same grant reference, the first is removed, and the others are no
     * longer in the table: {@link XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER}.
     */
    repeatedReference: decided(must, "The entries are dealt with one after the other."),
    /** The backend ignores {@link xen_netif_gref.flags}. */
    flagsIgnored: decided(
      must,
      "A grant is known by its reference. How it was mapped says nothing about its removal.",
    ),
    /**
     * A queue out of range gets {@link DEL_GREF_MAPPING.response.INVALID_PARAMETER}, whatever the
     * number of entries.
     */
    queueInRange: decided(
      must,
      "The queue is checked before the table, so that an empty table does not hide the mistake.",
    ),
    /**
     * More entries than a page has room for get
     * {@link DEL_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    entriesInRange: decided(must, "The entries are in one page."),
    /**
     * A table that the backend cannot map read-write gets
     * {@link DEL_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    tableMappable: decided(
      must,
      "The outcomes cannot be written, so that no entry must be removed.",
    ),
    /**
     * A table of 0 entries gets {@link DEL_GREF_MAPPING.response.SUCCESS}, with `removed` 0, where
     * the queue is in range. The backend does not look at the page of the table, which need not be
     * granted.
     */
    emptyTable: decided(
      must,
      "There is nothing to read, and a frontend need not treat the end of a loop as a special case.",
    ),
  },
});

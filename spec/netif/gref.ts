import { decided, flags, input, must, output, pageOf, section } from "abispec";
import { struct, uint16_t, uint32_t } from "abispec";
import { XEN_NETIF_CTRL_STATUS, XEN_NETIF_CTRL_TYPE, xen_netif_ctrl } from "./control.ts";
import { grant_ref_t } from "./overview.ts";

/**
 * For each packet the backend has to map, or to copy from or to, a page that the frontend has granted.
 * A frontend that uses the same pages over and over can spare it that: it hands them over once, and the
 * backend keeps them mapped. Such a page is a static grant.
 *
 * Each queue has a table of static grants of its own, with a capacity that
 * {@link GET_GREF_MAPPING_SIZE} tells. {@link ADD_GREF_MAPPING} adds grants to it and
 * {@link DEL_GREF_MAPPING} removes them. No xenstore key announces the feature. A frontend learns of it
 * by asking for the capacity.
 *
 * A request on the transmit or the receive ring of the queue names the page of a static grant like any
 * other, by its grant reference. The backend finds the reference in the table and uses the mapping
 * that it has. References that are not in the table may be used next to those that are.
 *
 * A grant reference is in flight while there is a request with it on the transmit or the receive ring
 * of the queue that has no response yet.
 *
 * A static grant lasts until the frontend removes it or disconnects. Until then the frontend can not
 * revoke the grant, for the backend has the page mapped.
 */
export const staticGrants = section("Static grants");

/** How a page is to be mapped. */
export const XEN_NETIF_CTRLF_GREF = flags({
  /**
   * The backend maps the page read-only. The page serves for transmitting only. Without this flag it is
   * mapped read-write and serves for both directions.
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
   * The outcome for this entry, which {@link DEL_GREF_MAPPING} writes. The frontend need not clear it
   * beforehand.
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
        /** Most static grants that the table of this queue holds. */
        entries: uint32_t,
      },
    },
    rules: {
      /** A queue out of range gets {@link GET_GREF_MAPPING_SIZE.response.INVALID_PARAMETER}. */
      queueInRange: must,
      /**
       * The answer is the capacity of the table, not the room that is left in it. It is the same at any
       * time and whatever the table holds.
       */
      fixedCapacity: decided(must),
    },
  },
);

/**
 * Adds static grants to a queue: the backend maps the pages and keeps them mapped.
 *
 * The frontend sends this before it uses the grants in packets, and uses them as static grants once it
 * has the response.
 */
export const ADD_GREF_MAPPING = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.ADD_GREF_MAPPING, {
  request: {
    /** Index of the queue; 0 if there is a single one. */
    queue: uint32_t,
    /** The page with the table of grants to add; the table starts at the beginning of the page. */
    table: pageOf(xen_netif_gref),
    /** Number of entries of the table. */
    entries: uint32_t,
  },
  response: {
    /** The backend has no static grants. */
    NOT_SUPPORTED: {},
    /** A parameter or an entry is not valid, or a page can not be mapped. Nothing is added. */
    INVALID_PARAMETER: {},
    /** Every entry is mapped. */
    SUCCESS: {},
  },
  rules: {
    /**
     * Either all entries are added or none is. Where the message fails, the table of the queue is as it
     * was before.
     */
    allOrNothing: must,
    /** The backend does not write {@link xen_netif_gref.status}. The status of the response decides. */
    statusNotWritten: decided(must),
    /** A queue out of range gets {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}. */
    queueInRange: decided(must),
    /**
     * More entries than a page has room for, or than are left of the capacity, get
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    entriesInRange: decided(must),
    /**
     * A table that the backend can not map read-write gets
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    tableMappable: decided(must),
    /** A table of 0 entries gets {@link ADD_GREF_MAPPING.response.SUCCESS}. */
    emptyTable: decided(must),
    /**
     * A grant reference that is in the table of the queue already, or more than once in the table of the
     * request, gets {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    noDuplicates: decided(must),
    /**
     * A flag other than those of {@link XEN_NETIF_CTRLF_GREF} gets
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}, so that it can be given a meaning later.
     */
    noUnknownFlags: decided(must),
    /**
     * An entry without {@link XEN_NETIF_CTRLF_GREF.readonly} whose page is granted read-only gets
     * {@link ADD_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    writableGrant: decided(must),
    /** When a queue is disconnected, the backend unmaps all static grants of the queue. */
    unmappedOnDisconnect: decided(must),
  },
});

/**
 * Removes static grants from a queue: the backend unmaps the pages.
 *
 * Entry by entry, a grant is removed or it is not. Whoever undid the removal of some because others can
 * not be removed would have to map them again, and could fail, for the frontend may have revoked them
 * by then. Success of the message therefore does not mean that every grant is removed. The frontend
 * looks at the status of each entry before it revokes the grant or gives the page another use.
 */
export const DEL_GREF_MAPPING = xen_netif_ctrl.message(XEN_NETIF_CTRL_TYPE.DEL_GREF_MAPPING, {
  request: {
    /** Index of the queue; 0 if there is a single one. */
    queue: uint32_t,
    /** The page with the table of grants to remove; the table starts at the beginning of the page. */
    table: pageOf(xen_netif_gref),
    /** Number of entries of the table. */
    entries: uint32_t,
  },
  response: {
    /** The backend has no static grants. */
    NOT_SUPPORTED: {},
    /** A parameter is not valid. Nothing is removed, and no entry is written. */
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
     * The message succeeds if the table can be worked through, even where some of its entries, or all of
     * them, can not be removed. `removed` counts those that have been.
     */
    partialSuccess: decided(must),
    /**
     * An entry whose grant reference is not in the table of the queue, because it was never added or is
     * removed already, has status {@link XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER}.
     */
    notAdded: must,
    /**
     * An entry whose grant reference is in flight has status
     * {@link XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER} too, and stays mapped. The frontend can not tell
     * the two cases apart by the status.
     */
    inFlight: decided(must),
    /**
     * Of two entries with the same grant reference the first is removed, and the second is one that is
     * no longer in the table.
     */
    repeatedReference: decided(must),
    /** The backend ignores {@link xen_netif_gref.flags}. */
    flagsIgnored: decided(must),
    /** A queue out of range gets {@link DEL_GREF_MAPPING.response.INVALID_PARAMETER}. */
    queueInRange: decided(must),
    /**
     * More entries than a page has room for get {@link DEL_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    entriesInRange: decided(must),
    /**
     * A table that the backend can not map read-write gets
     * {@link DEL_GREF_MAPPING.response.INVALID_PARAMETER}.
     */
    tableMappable: decided(must),
    /** A table of 0 entries gets {@link DEL_GREF_MAPPING.response.SUCCESS}, with `removed` 0. */
    emptyTable: decided(must),
  },
});

import { array, codes, decided, key, may, must, ring, section } from "abispec";
import { struct, uint16_t, uint32_t } from "abispec";

/**
 * Some features need more data to pass from the frontend to the backend than xenstore should hold.
 * For them an interface may have a control ring, one for all of its queues.
 *
 * A backend that can use a control ring sets {@link feature_ctrl_ring} to "1". A frontend that
 * wants to use it grants a page for the ring, allocates an event channel, and writes
 * {@link ctrl_ring_ref} and {@link event_channel_ctrl} before it enters the connected state. Both
 * are absent otherwise.
 *
 * The frontend puts requests into the ring, and the backend answers each of them with one response.
 * No key says which messages a backend knows: one that it does not know, or does not support, it
 * answers with {@link XEN_NETIF_CTRL_STATUS.NOT_SUPPORTED}.
 */
export const controlRing = section("Control ring");

/** The backend can use a control ring. */
export const feature_ctrl_ring = key("feature-ctrl-ring", {
  writer: "backend",
  values: "switch",
  absent: "0",
});

/** Grant reference of the control ring. */
export const ctrl_ring_ref = key("ctrl-ring-ref", {
  writer: "frontend",
  values: "number",
  without: "the frontend uses no control ring.",
});

/** Port of the event channel for the control ring. */
export const event_channel_ctrl = key("event-channel-ctrl", {
  writer: "frontend",
  values: "number",
  without: "the frontend uses no control ring.",
});

/** What a control request asks for. */
export const XEN_NETIF_CTRL_TYPE = codes({
  /** No request; never valid. */
  INVALID: 0,
  /** {@link GET_HASH_FLAGS}. */
  GET_HASH_FLAGS: 1,
  /** {@link SET_HASH_FLAGS}. */
  SET_HASH_FLAGS: 2,
  /** {@link SET_HASH_KEY}. */
  SET_HASH_KEY: 3,
  /** {@link GET_HASH_MAPPING_SIZE}. */
  GET_HASH_MAPPING_SIZE: 4,
  /** {@link SET_HASH_MAPPING_SIZE}. */
  SET_HASH_MAPPING_SIZE: 5,
  /** {@link SET_HASH_MAPPING}. */
  SET_HASH_MAPPING: 6,
  /** {@link SET_HASH_ALGORITHM}. */
  SET_HASH_ALGORITHM: 7,
  /** {@link GET_GREF_MAPPING_SIZE}. */
  GET_GREF_MAPPING_SIZE: 8,
  /** {@link ADD_GREF_MAPPING}. */
  ADD_GREF_MAPPING: 9,
  /** {@link DEL_GREF_MAPPING}. */
  DEL_GREF_MAPPING: 10,
});

/** A control request. */
export const xen_netif_ctrl_request = struct({
  /** Chosen by the frontend; the response echoes it. */
  id: uint16_t,
  /** What is asked for. */
  type: uint16_t.of(XEN_NETIF_CTRL_TYPE),
  /** Parameters, as the type demands. A word that the message does not name is 0. */
  data: array(uint32_t, 3),
});

/** The outcome of a control request, and of an entry of a table that a request passes. */
export const XEN_NETIF_CTRL_STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** The backend does not know the request, or does not support it. */
  NOT_SUPPORTED: 1,
  /** A parameter is not valid. */
  INVALID_PARAMETER: 2,
  /** What the request passes is more than the backend has room for. */
  BUFFER_OVERFLOW: 3,
});

/** The response to a control request. */
export const xen_netif_ctrl_response = struct({
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  id: uint16_t,
  /** Echoes {@link xen_netif_ctrl_request.type}. */
  type: uint16_t.of(XEN_NETIF_CTRL_TYPE),
  /** The outcome. */
  status: uint32_t.of(XEN_NETIF_CTRL_STATUS),
  /** A result, as type and status demand; 0 where the reply names none. */
  data: uint32_t,
});

/** The ring for control messages. */
export const xen_netif_ctrl = ring({
  request: xen_netif_ctrl_request,
  response: xen_netif_ctrl_response,
  messages: {
    id: "id",
    type: "type",
    status: "status",
    words: "data",
    result: "data",
    reserved: "INVALID_PARAMETER",
  },
  rules: {
    /**
     * Before a frontend connects, the backend has written {@link feature_ctrl_ring} as "1" if it
     * can use a control ring, {@link feature_split_event_channels} as "1" if it can use two event
     * channels for a queue, {@link feature_rx_copy} as "1" in any case, and
     * {@link multi_queue_max_queues} if it can serve more than one queue. A key that it leaves
     * out has the value that its absence means. It writes no key of the frontend.
     */
    keysPublished: decided(
      must,
      "A frontend reads the keys once, when it connects. A key whose absence says the same may be left out, so that a small backend writes few.",
    ),
    /**
     * Each connection starts anew. Whatever was before, there are no static grants and no requests,
     * no algorithm and no types of hash are selected, the key is empty, and there is no mapping
     * table.
     */
    startsAnew: decided(
      must,
      "A guest that crashes and comes back knows nothing of what it had set.",
    ),
    /**
     * Where `req_prod` claims more requests without a response than the ring has slots, the backend
     * takes none of them and gives no response. The ring has no meaning until the frontend connects
     * again.
     */
    impossibleIndex: decided(
      must,
      "To take some of the requests would be a guess. Linux's netback gives up such a ring of packets, too.",
    ),
    /** A response has the `id` and the `type` of its request. */
    echo: must,
    /** The backend may give responses in another order than that of the requests. */
    anyOrder: may,
    /**
     * A request of unknown type gets {@link XEN_NETIF_CTRL_STATUS.NOT_SUPPORTED}, with `data` 0.
     */
    unknownType: decided(must, "A frontend has to find out what an older backend does not know."),
    /** The `data` of a response is 0 where the reply names no result. */
    noResultZero: decided(
      must,
      "What is left of an earlier response or of the memory of the backend is not for the frontend.",
    ),
    /** The frontend sets the words of a request that the message does not name to 0. */
    reservedWordsZero: must,
    /**
     * A request with a word that the message does not name and that is not 0 gets
     * {@link XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER}. Where the message does not list that status,
     * the backend ignores the word.
     */
    reservedWordsChecked: decided(
      must,
      "A word that is ignored today can have no meaning tomorrow: frontends would send anything in it.",
    ),
    /**
     * Each request gets exactly one response, whatever it holds. No request brings the backend
     * down, and a request that names a queue has no effect on another one.
     */
    oneResponse: decided(
      must,
      "Without that, a frontend can neither free the slot of a request nor give its id to another one.",
    ),
    /** The status of a response is one that the message lists. */
    listedStatus: decided(must, "A frontend can handle what is listed, and nothing else."),
    /**
     * Where there are several reasons to refuse a request, the first of these counts: the backend
     * does not support the message; a word of the request is not valid; the request passes more
     * than the backend has room for; a page, or what it holds, is not valid.
     */
    firstRefusal: decided(
      must,
      "A request with several mistakes has to have one status. A backend checks in this order anyway: a page is worth a hypercall only once the words are known to be good.",
    ),
    /**
     * A page that a request refers to stays granted until the frontend has consumed the response.
     * The backend has no access to it from the response on.
     */
    pageGranted: decided(
      must,
      "A page that is no longer granted cannot be mapped, and one that is given back may hold anything.",
    ),
    /**
     * The backend reads each byte of the ring and of a page that a request refers to at most once
     * per request, before it checks or uses the value.
     */
    readOnce: decided(
      must,
      "The frontend can change a byte at any time, also between the check and the use.",
    ),
  },
});

import {
  anyOf,
  changeSlot,
  grant,
  mapped,
  note,
  notify,
  numberOf,
  put,
  replies,
  reply,
} from "abispec";
import { response, responses, scenario, send, uint32_t, unusedNumber, write } from "abispec";
import type { Expected, Steps } from "abispec";
import {
  XEN_NETIF_CTRL_STATUS,
  XEN_NETIF_CTRL_TYPE,
  xen_netif_ctrl_request,
  xen_netif_ctrl_response,
} from "../control.ts";
import { ADD_GREF_MAPPING, GET_GREF_MAPPING_SIZE } from "../gref.ts";
import { GET_HASH_FLAGS, GET_HASH_MAPPING_SIZE } from "../hash-messages.ts";
import { ipv4, selectAlgorithm, toeplitz } from "./hashing.ts";
import { connected, control, exchange, packet, rings, table } from "./interface.ts";
import { capacity, fillTable, prepared, removable, words } from "./static-grants.ts";

const options = { "static-grants": capacity };
const types = XEN_NETIF_CTRL_TYPE;
const { SUCCESS, NOT_SUPPORTED, INVALID_PARAMETER, BUFFER_OVERFLOW } = XEN_NETIF_CTRL_STATUS;

/** A type or a status. */
type Code = Parameters<typeof numberOf>[0];

/** A request with words that may have no meaning. */
function raw(type: number, data: readonly number[], id: number): Steps {
  return put(control.page, xen_netif_ctrl_request, { id, type, data });
}

/** A response to it, without a result. */
function answer(type: number, status: number, id: number): Expected {
  return response(xen_netif_ctrl_response, { id, type, status, data: 0 });
}

/** A request is refused with this status. */
function refused(type: Code, data: readonly number[], status: Code, id: number): Steps {
  return [
    raw(numberOf(type), data, id),
    notify(control.port),
    responses(control.page, answer(numberOf(type), numberOf(status), id)),
  ];
}

const unknownTypes = [
  numberOf(types.INVALID),
  unusedNumber(types),
  0x00ff,
  0x0100 | numberOf(types.GET_GREF_MAPPING_SIZE),
  0x0100 | numberOf(types.ADD_GREF_MAPPING),
  0x8000 | numberOf(types.GET_HASH_FLAGS),
  0xffff,
];

/**
 * Types that no message has, the lowest as well as the highest, with anything in their words; some
 * differ from the type of a message in their upper bits alone.
 */
export const xen_netif_ctrl_unknown_types = scenario({
  proves: [
    "xen_netif_ctrl.unknownType",
    "xen_netif_ctrl.noResultZero",
    "xen_netif_ctrl.echo",
    "xen_netif_ctrl.oneResponse",
  ],
  options,
  steps: [
    connected(),
    unknownTypes.map((type, index) => [
      raw(type, [0xffffffff, index, 1], 100 + index),
      notify(control.port),
      responses(control.page, answer(type, numberOf(NOT_SUPPORTED), 100 + index)),
    ]),
  ],
});

/** The words of a request, each time with one more that has no meaning: its lowest or its highest bit. */
function withReservedWord(named: readonly number[]): readonly (readonly number[])[] {
  const unnamed = [0, 1, 2].filter((word) => word >= named.length);
  return unnamed.flatMap((reserved) =>
    [1, 0x80000000].map((bit) =>
      [0, 1, 2].map((word) => (word === reserved ? bit : (named[word] ?? 0))),
    ),
  );
}

/** Several requests with one event: each gets its response, in whichever order they come. */
export const xen_netif_ctrl_several_requests = scenario({
  proves: ["xen_netif_ctrl.echo", "xen_netif_ctrl.oneResponse"],
  options,
  steps: [
    connected(),
    send(GET_GREF_MAPPING_SIZE, { queue: 0 }),
    send(GET_GREF_MAPPING_SIZE, { queue: 1 }),
    send(GET_HASH_FLAGS, {}),
    send(GET_HASH_MAPPING_SIZE, {}),
    notify(control.port),
    replies(
      reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }),
      reply(GET_GREF_MAPPING_SIZE, "INVALID_PARAMETER"),
      reply(GET_HASH_FLAGS, "NOT_SUPPORTED"),
      reply(GET_HASH_MAPPING_SIZE, "SUCCESS", { entries: 128 }),
    ),
    note("No further response comes.", notify(control.port), responses(control.page)),
  ],
});

/** An id may be any number, also one that was used before: the response has that of its request. */
export const xen_netif_ctrl_any_id = scenario({
  proves: ["xen_netif_ctrl.echo"],
  options,
  steps: [
    connected(),
    [0xffff, 0, 0x1234, 0x1234].map((id) =>
      exchange(
        send(GET_GREF_MAPPING_SIZE, { queue: 0 }, id),
        reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }, id),
      ),
    ),
  ],
});

/** The indices pass 2^32, and the slots begin anew, without a request lost. */
export const xen_netif_ctrl_indices_wrap = scenario({
  proves: ["xen_netif_ctrl.oneResponse", "xen_netif_ctrl.echo"],
  options,
  steps: [
    connected({ start: 0xfffffffe }),
    send(GET_GREF_MAPPING_SIZE, { queue: 0 }),
    send(GET_GREF_MAPPING_SIZE, { queue: 1 }),
    send(GET_GREF_MAPPING_SIZE, { queue: 0 }),
    notify(control.port),
    replies(
      reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }),
      reply(GET_GREF_MAPPING_SIZE, "INVALID_PARAMETER"),
      reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }),
    ),
    exchange(
      send(GET_GREF_MAPPING_SIZE, { queue: 0 }),
      reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }),
    ),
  ],
});

/**
 * A word that the message does not name is refused where the message has a status for it: each such
 * word by itself, in a request that would succeed without it.
 */
export const xen_netif_ctrl_reserved_words_refused = scenario({
  proves: ["xen_netif_ctrl.reservedWordsChecked", "xen_netif_ctrl.listedStatus"],
  options,
  steps: [
    prepared(),
    selectAlgorithm(toeplitz),
    [
      { type: types.GET_GREF_MAPPING_SIZE, named: [0] },
      { type: types.SET_HASH_ALGORITHM, named: [toeplitz] },
      { type: types.SET_HASH_FLAGS, named: [ipv4] },
      { type: types.SET_HASH_KEY, named: [table.ref, 40] },
      { type: types.SET_HASH_MAPPING_SIZE, named: [8] },
    ].flatMap(({ type, named }) =>
      withReservedWord(named).map((data, index) => refused(type, data, INVALID_PARAMETER, index)),
    ),
  ],
});

/** Where the message lists no status for it, such a word does not count. */
export const xen_netif_ctrl_reserved_words_ignored = scenario({
  proves: ["xen_netif_ctrl.reservedWordsChecked", "xen_netif_ctrl.listedStatus"],
  options: { "hash-types": 15, "hash-mapping": 128 },
  steps: [
    connected(),
    selectAlgorithm(toeplitz),
    [
      { type: types.GET_HASH_FLAGS, result: 15 },
      { type: types.GET_HASH_MAPPING_SIZE, result: 128 },
    ].map(({ type, result }, index) => [
      raw(numberOf(type), [1, 2, 0xffffffff], index),
      notify(control.port),
      responses(
        control.page,
        response(xen_netif_ctrl_response, {
          id: index,
          type: numberOf(type),
          status: numberOf(SUCCESS),
          data: result,
        }),
      ),
    ]),
  ],
});

/** What is not supported is refused as such, however wrong its words are. */
export const xen_netif_ctrl_not_supported_first = scenario({
  proves: ["xen_netif_ctrl.firstRefusal"],
  options: { "static-grants": 0, hash: 0 },
  steps: [
    connected(),
    [
      types.SET_HASH_ALGORITHM,
      types.GET_HASH_FLAGS,
      types.SET_HASH_FLAGS,
      types.SET_HASH_KEY,
      types.GET_HASH_MAPPING_SIZE,
      types.SET_HASH_MAPPING_SIZE,
      types.SET_HASH_MAPPING,
      types.GET_GREF_MAPPING_SIZE,
      types.ADD_GREF_MAPPING,
      types.DEL_GREF_MAPPING,
    ].map((type, index) =>
      refused(type, [0xffffffff, 0xffffffff, 0xffffffff], NOT_SUPPORTED, index),
    ),
  ],
});

/** A word that is not valid counts before a key or entries that are too many, and those before the page. */
export const xen_netif_ctrl_words_before_pages = scenario({
  proves: ["xen_netif_ctrl.firstRefusal"],
  options: { hash: 1, "hash-key": 40, "hash-mapping": 128 },
  steps: [
    connected(),
    selectAlgorithm(toeplitz),
    refused(types.SET_HASH_KEY, [table.ref, 41, 1], INVALID_PARAMETER, 1),
    refused(types.SET_HASH_KEY, [table.ref, 41, 0], BUFFER_OVERFLOW, 2),
    refused(types.SET_HASH_KEY, [table.ref, 40, 0], INVALID_PARAMETER, 3),
    refused(types.SET_HASH_MAPPING, [table.ref, 1025, 128], INVALID_PARAMETER, 4),
    refused(types.SET_HASH_MAPPING, [table.ref, 1024, 0], BUFFER_OVERFLOW, 5),
    refused(types.SET_HASH_MAPPING, [table.ref, 8, 0], INVALID_PARAMETER, 6),
    grant(table.ref, table.page),
    note(
      "An entry that is no queue.",
      write(table.page, uint32_t, [0xffffffff]),
      refused(types.SET_HASH_MAPPING, [table.ref, 1, 128], BUFFER_OVERFLOW, 7),
    ),
  ],
});

/** While the backend maps the table, the request in the ring becomes another one. Only the first one counts. */
export const xen_netif_ctrl_request_changes = scenario({
  proves: ["xen_netif_ctrl.readOnce", "xen_netif_ctrl.echo"],
  options,
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: packet(0).ref }),
    changeSlot(table.ref, control.page, 0, xen_netif_ctrl_request, {
      id: 0x5a5a,
      type: numberOf(types.DEL_GREF_MAPPING),
      data: [9, 0, 600],
    }),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), packet(0).ref),
    changeSlot(table.ref, control.page, 1, xen_netif_ctrl_request, {
      id: 0x5a5a,
      type: numberOf(types.ADD_GREF_MAPPING),
      data: [9, 0, 600],
    }),
    removable(packet(0).ref),
  ],
});

/** The table of a request is the page of the control ring itself. Whatever is read there, one response comes. */
export const xen_netif_ctrl_ring_as_table = scenario({
  proves: ["xen_netif_ctrl.oneResponse"],
  options,
  steps: [
    connected(),
    note(
      "The entries are the indices and slots of the ring: what comes of them is open.",
      send(ADD_GREF_MAPPING, { queue: 0, table: control.ref, entries: 1 }),
    ),
    notify(control.port),
    replies(
      anyOf(reply(ADD_GREF_MAPPING, "SUCCESS"), reply(ADD_GREF_MAPPING, "INVALID_PARAMETER")),
    ),
    exchange(
      send(GET_GREF_MAPPING_SIZE, { queue: 0 }),
      reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }),
    ),
  ],
});

import { connect, deliver, disconnect, emitted, grant, mapped, maskOf, notify } from "abispec";
import { published, reply, responses, revoke, scenario, send, setUpRing, uint32_t } from "abispec";
import { write, writeKey, type Steps } from "abispec";
import { feature_ctrl_ring } from "../control.ts";
import { feature_rx_copy, request_rx_copy } from "../features.ts";
import { GET_GREF_MAPPING_SIZE } from "../gref.ts";
import { GET_HASH_FLAGS, SET_HASH_MAPPING } from "../hash-messages.ts";
import {
  event_channel,
  feature_split_event_channels,
  multi_queue_max_queues,
  multi_queue_num_queues,
  rx_ring_ref,
  tx_ring_ref,
} from "../queues.ts";
import { netif_rx } from "../rx.ts";
import { NETTXF, netif_tx } from "../tx.ts";
import { tcp4, udp4 } from "./frames.ts";
import {
  allTypes,
  arrives,
  hashing,
  listening,
  offerAll,
  queueOf3,
  selectAlgorithm,
  selectTypes,
  setMapping,
  setMappingSize,
  toeplitz,
} from "./hashing.ts";
import { connected, control, exchange, grantPackets, packet, reconnected } from "./interface.ts";
import { rings, rx, table, tx, upTo } from "./interface.ts";
import { fill, offer, post, received, taken, transmit } from "./packet-steps.ts";
import { added, capacity, notRemovable, prepared } from "./static-grants.ts";

const frame = tcp4();
const hashOptions = { hash: 1, "hash-types": allTypes, "hash-key": 40, queues: 3 };

/** What the backend offers, it has written when a frontend has connected, and it stays there. */
export const xen_netif_ctrl_keys_published = scenario({
  proves: ["xen_netif_ctrl.keysPublished"],
  options: { queues: 4 },
  steps: [connected(), offersQueues(4), disconnect(), reconnected(), offersQueues(4)],
});

/** A backend that serves a single queue says so, or says nothing. */
export const xen_netif_ctrl_keys_published_single_queue = scenario({
  proves: ["xen_netif_ctrl.keysPublished"],
  options: { queues: 1 },
  steps: [connected(), offersQueues(1)],
});

function offersQueues(queues: number): Steps {
  return [
    published(feature_ctrl_ring, 1),
    published(feature_split_event_channels, 1),
    published(feature_rx_copy, 1),
    published(multi_queue_max_queues, queues),
  ];
}

/** One event channel for both rings of a queue, and no control ring: packets go both ways. */
export const netif_tx_one_event_channel = scenario({
  proves: ["netif_tx.oneResponse", "netif_rx.sameSlot"],
  steps: [
    [tx(0), rx(0)].map(({ ref, page }) => grant(ref, page)),
    writeKey(request_rx_copy, 1),
    writeKey(tx_ring_ref, tx(0).ref),
    writeKey(rx_ring_ref, rx(0).ref),
    writeKey(event_channel, tx(0).port),
    setUpRing(netif_tx, tx(0).page, { port: tx(0).port }),
    setUpRing(netif_rx, rx(0).page, { port: tx(0).port }),
    connect(),
    grantPackets(2),
    fill(0, frame),
    transmit(0, { id: 1, size: frame.length }),
    post(1, 2),
    notify(tx(0).port),
    responses(tx(0).page, taken(1)),
    emitted(frame),
    deliver(frame),
    responses(rx(0).page, received(frame, 2)),
    disconnect(),
    mapped(),
  ],
});

/** Static grants end with the connection: the same pages can be added to the next one, all of them. */
export const xen_netif_ctrl_no_static_grants_at_first = scenario({
  proves: ["xen_netif_ctrl.startsAnew"],
  options: { "static-grants": capacity },
  steps: [
    prepared({ packets: capacity }),
    added(capacity),
    disconnect(),
    reconnected(),
    notRemovable(packet(0).ref),
    added(capacity),
    mapped(...rings(), ...upTo(capacity).map((number) => packet(number).ref)),
  ],
});

/** The algorithm of an earlier connection is not selected in the next one. */
export const xen_netif_ctrl_no_algorithm_at_first = scenario({
  proves: ["xen_netif_ctrl.startsAnew"],
  options: hashOptions,
  steps: [
    connected(),
    selectAlgorithm(toeplitz),
    disconnect(),
    reconnected(),
    exchange(send(GET_HASH_FLAGS, {}), reply(GET_HASH_FLAGS, "NOT_SUPPORTED")),
  ],
});

/** Turns hashing on with three queues, and connects anew. */
function hashedBefore(...more: readonly Steps[]): Steps {
  return [listening(3), hashing(allTypes), more, disconnect(), reconnected({ queues: 3 })];
}

/** The key of an earlier connection is gone: without one, every hash is 0. */
export const xen_netif_ctrl_no_key_at_first = scenario({
  proves: ["xen_netif_ctrl.startsAnew"],
  options: hashOptions,
  steps: [
    hashedBefore(),
    offerAll(3),
    selectAlgorithm(toeplitz),
    selectTypes(allTypes),
    arrives(frame, 0, 3),
    arrives(udp4(), 0, 3),
  ],
});

/** The mapping table of an earlier connection is gone: the hash modulo the number of queues decides. */
export const xen_netif_ctrl_no_mapping_at_first = scenario({
  proves: ["xen_netif_ctrl.startsAnew"],
  options: { ...hashOptions, "hash-mapping": 128 },
  steps: [
    hashedBefore(setMappingSize(8), setMapping([2, 0, 1, 0, 0, 0, 0, 0])),
    offerAll(3),
    hashing(allTypes),
    arrives(frame, queueOf3.tcp4, 3),
    arrives(udp4(), queueOf3.udp4, 3),
    exchange(
      send(SET_HASH_MAPPING, { queues: table.ref, entries: 1, first: 0 }),
      reply(SET_HASH_MAPPING, "INVALID_PARAMETER"),
    ),
  ],
});

/** The next connection has fewer queues: no packet is meant for one of those before. */
export const xen_netif_ctrl_fewer_queues = scenario({
  proves: ["xen_netif_ctrl.startsAnew"],
  options: { ...hashOptions, "static-grants": capacity, "hash-mapping": 128 },
  steps: [
    listening(3),
    hashing(allTypes),
    setMappingSize(8),
    setMapping([2, 2, 2, 2, 2, 2, 2, 2]),
    disconnect(),
    rings(3).map((ref) => revoke(ref)),
    writeKey(multi_queue_num_queues, 1),
    connected(),
    offer(0, 1),
    arrives(frame, 0, 1),
    exchange(
      send(GET_GREF_MAPPING_SIZE, { queue: 1 }),
      reply(GET_GREF_MAPPING_SIZE, "INVALID_PARAMETER"),
    ),
  ],
});

/** Requests end with the connection: neither half a packet nor a page for receiving is left of them. */
export const xen_netif_ctrl_no_requests_at_first = scenario({
  proves: ["xen_netif_ctrl.startsAnew"],
  steps: [
    connected(),
    grantPackets(3),
    fill(0, frame.slice(0, 30)),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    notify(tx(0).port),
    offer(1, 2),
    disconnect(),
    mapped(),
    reconnected(),
    deliver(frame),
    responses(rx(0).page),
    fill(2, udp4()),
    transmit(2, { id: 3, size: udp4().length }),
    notify(tx(0).port),
    responses(tx(0).page, taken(3)),
    emitted(udp4()),
    offer(1, 4),
    deliver(frame),
    responses(rx(0).page, received(frame, 4)),
  ],
});

/** Where the first four octets of a ring lie, its `req_prod`, claims this many requests. */
function claim(page: number, requests: number): Steps {
  return write(page, uint32_t, [requests]);
}

/** One request more than there are slots: none of them counts, and the next connection works. */
export const xen_netif_ctrl_impossible_index = scenario({
  proves: ["xen_netif_ctrl.impossibleIndex"],
  options: { "static-grants": capacity },
  steps: [
    connected(),
    claim(control.page, 129),
    notify(control.port),
    responses(control.page),
    mapped(...rings()),
    disconnect(),
    mapped(),
    reconnected(),
    exchange(
      send(GET_GREF_MAPPING_SIZE, { queue: 0 }),
      reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }),
    ),
  ],
});

/** As many requests as there are slots are possible; one more, and none of the others counts either. */
export const netif_tx_impossible_index = scenario({
  proves: ["netif_tx.impossibleIndex"],
  steps: [
    connected(),
    grantPackets(1),
    fill(0, frame),
    upTo(256).map((id) => transmit(0, { id, size: frame.length })),
    notify(tx(0).port),
    responses(tx(0).page, ...upTo(256).map(taken)),
    emitted(...upTo(256).map(() => frame)),
    transmit(0, { id: 1, size: frame.length }),
    claim(tx(0).page, 256 + 257),
    notify(tx(0).port),
    responses(tx(0).page),
    emitted(),
    disconnect(),
    mapped(),
    reconnected(),
    transmit(0, { id: 2, size: frame.length }),
    notify(tx(0).port),
    responses(tx(0).page, taken(2)),
    emitted(frame),
  ],
});

/** Two pages wait for packets when the frontend claims one request more than there are slots. */
export const netif_rx_impossible_index = scenario({
  proves: ["netif_rx.impossibleIndex"],
  steps: [
    connected(),
    grantPackets(2),
    offer(0, 1),
    offer(1, 2),
    claim(rx(0).page, 257),
    notify(rx(0).port),
    deliver(frame),
    responses(rx(0).page),
    disconnect(),
    mapped(),
    reconnected(),
    offer(0, 3),
    deliver(frame),
    responses(rx(0).page, received(frame, 3)),
  ],
});

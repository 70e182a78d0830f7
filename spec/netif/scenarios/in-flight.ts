import { deliver, emitted, mapped, maskOf, memory, note, notify, refuse, reply } from "abispec";
import { response, responses, scenario, send, uint8_t } from "abispec";
import { ADD_GREF_MAPPING, DEL_GREF_MAPPING } from "../gref.ts";
import { netif_rx_response } from "../rx.ts";
import { NETTXF } from "../tx.ts";
import { experimental, tcp4 } from "./frames.ts";
import { allTypes, hashing, setMapping, setMappingSize } from "./hashing.ts";
import { exchange, packet, rings, rx, tx } from "./interface.ts";
import { fill, offer, post, received, taken, transmit } from "./packet-steps.ts";
import {
  added,
  addedReadonly,
  capacity,
  fillTable,
  notRemovable,
  notRemoved,
  prepared,
  readonly,
  removable,
  removed,
  tableHolds,
  words,
} from "./static-grants.ts";

const options = { "static-grants": capacity };
const [first, second] = [packet(0), packet(1)];
const frame = tcp4();

/** A page that the frontend has offered for receiving stays mapped until a packet has come. */
export const DEL_GREF_MAPPING_in_flight_on_receive_ring = scenario({
  proves: ["DEL_GREF_MAPPING.inFlight"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    offer(0, 1),
    notRemovable(first.ref),
    deliver(frame),
    responses(rx(0).page, received(frame, 1)),
    removable(first.ref),
    mapped(...rings()),
  ],
});

/** So does a page whose receive request is visible to the backend, though no event has told of it. */
export const DEL_GREF_MAPPING_in_flight_on_receive_ring_before_notification = scenario({
  proves: ["DEL_GREF_MAPPING.inFlight"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    post(0, 1),
    notRemovable(first.ref),
    notify(rx(0).port),
    deliver(frame),
    responses(rx(0).page, received(frame, 1)),
    removable(first.ref),
  ],
});

/** A page whose transmit request is visible to the backend stays mapped, though no event has told of it. */
export const DEL_GREF_MAPPING_in_flight_before_notification = scenario({
  proves: ["DEL_GREF_MAPPING.inFlight"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    fill(0, frame),
    transmit(0, { id: 1, size: frame.length }),
    notRemovable(first.ref),
    notify(tx(0).port),
    responses(tx(0).page, taken(1)),
    emitted(frame),
    removable(first.ref),
    mapped(...rings()),
  ],
});

/** The pages of a packet of which a fragment is still missing stay mapped, that of its first as of its second. */
export const DEL_GREF_MAPPING_in_flight_in_half_a_packet = scenario({
  proves: ["DEL_GREF_MAPPING.inFlight"],
  options,
  steps: [
    prepared({ packets: 3 }),
    added(3),
    fill(0, frame.slice(0, 30)),
    fill(1, frame.slice(30, 40)),
    fill(2, frame.slice(40)),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 2, size: 10, flags: maskOf(NETTXF.more_data) }),
    notify(tx(0).port),
    responses(tx(0).page),
    notRemovable(first.ref),
    notRemovable(second.ref),
    transmit(2, { id: 3, size: frame.length - 40 }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2), taken(3)),
    emitted(frame),
    removable(first.ref),
    removable(second.ref),
  ],
});

/** In flight and never added have one status, which tells nobody what the backend is busy with. */
export const DEL_GREF_MAPPING_in_flight_among_others = scenario({
  proves: [
    "DEL_GREF_MAPPING.SUCCESS",
    "DEL_GREF_MAPPING.inFlight",
    "DEL_GREF_MAPPING.partialSuccess",
    "DEL_GREF_MAPPING.statusPerEntry",
  ],
  options,
  steps: [
    prepared({ packets: 3 }),
    added(2),
    offer(0, 1),
    fillTable({ ref: first.ref }, { ref: second.ref }, { ref: packet(2).ref }),
    exchange(send(DEL_GREF_MAPPING, words(3)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 1 })),
    tableHolds(
      { ref: first.ref, status: notRemoved },
      { ref: second.ref, status: removed },
      { ref: packet(2).ref, status: notRemoved },
    ),
    mapped(...rings(), first.ref),
  ],
});

/** A request on another queue does not hold a static grant. */
export const DEL_GREF_MAPPING_in_flight_on_other_queue = scenario({
  proves: ["DEL_GREF_MAPPING.inFlight"],
  options: { ...options, queues: 2 },
  steps: [
    prepared({ queues: 2, packets: 1 }),
    added(1, 0),
    note("Queue 1 has a request for the same page.", offer(0, 1, 1)),
    removable(first.ref, 0),
    mapped(...rings(2)),
  ],
});

/** Packets in both directions use a static grant, and so does a packet that needs another page as well. */
export const ADD_GREF_MAPPING_used_by_packets = scenario({
  proves: ["netif_tx.oneResponse", "netif_rx.sameSlot"],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(1),
    fill(0, frame.slice(0, 40)),
    fill(1, frame.slice(40)),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    note("The page of this fragment is no static grant.", transmit(1, { id: 2, size: 20 })),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2)),
    emitted(frame),
    mapped(...rings(), first.ref),
    offer(0, 3),
    deliver(frame),
    responses(rx(0).page, received(frame, 3)),
  ],
});

/** The hypervisor refuses to map the pages again, or to copy: the mappings that the backend has are enough. */
export const ADD_GREF_MAPPING_mapping_used = scenario({
  proves: ["ADD_GREF_MAPPING.mappingUsed"],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(2),
    refuse(first.ref),
    refuse(second.ref),
    fill(0, frame, 50),
    transmit(0, { id: 1, size: frame.length, offset: 50 }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1)),
    emitted(frame),
    offer(1, 2),
    deliver(frame),
    responses(rx(0).page, received(frame, 2)),
    memory(second.page, uint8_t, frame),
    mapped(...rings(), first.ref, second.ref),
  ],
});

const pageSize = 4096;
const large = experimental(2 * pageSize);

/** A fragment has filled the page of the request with `id`. */
function filled(id: number) {
  return response(netif_rx_response, { id, status: pageSize });
}

/** The same for each fragment of a packet, not for the first one alone. */
export const ADD_GREF_MAPPING_mapping_used_by_each_fragment = scenario({
  proves: ["ADD_GREF_MAPPING.mappingUsed"],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(2),
    refuse(first.ref),
    refuse(second.ref),
    fill(0, frame.slice(0, 30)),
    fill(1, frame.slice(30), 70),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 2, size: frame.length - 30, offset: 70 }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2)),
    emitted(frame),
    offer(0, 3),
    offer(1, 4),
    deliver(large),
    responses(rx(0).page, filled(3), filled(4)),
    memory(first.page, uint8_t, large.slice(0, pageSize)),
    memory(second.page, uint8_t, large.slice(pageSize)),
    mapped(...rings(), first.ref, second.ref),
  ],
});

/** For another queue the page is like any other, though queue 0 has it for transmitting alone. */
export const ADD_GREF_MAPPING_not_used_by_other_queue = scenario({
  proves: ["ADD_GREF_MAPPING.mappingUsed"],
  options: { ...options, queues: 2, hash: 1, "hash-types": allTypes, "hash-mapping": 128 },
  steps: [
    prepared({ queues: 2, packets: 1 }),
    fillTable({ ref: first.ref, flags: readonly }),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    hashing(allTypes),
    setMappingSize(1),
    setMapping([1]),
    offer(0, 1, 1),
    deliver(frame),
    responses(rx(1).page, received(frame, 1)),
    memory(first.page, uint8_t, frame),
    mapped(...rings(2), first.ref),
  ],
});

/** A static grant that is mapped read-only serves for transmitting. */
export const ADD_GREF_MAPPING_readonly_transmits = scenario({
  proves: ["ADD_GREF_MAPPING.mappingUsed"],
  options,
  steps: [
    prepared(),
    addedReadonly(),
    fill(0, frame),
    transmit(0, { id: 1, size: frame.length }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1)),
    emitted(frame),
  ],
});

import { change, changeSlot, deliver, emitted, grant, mapped, maskOf, memory } from "abispec";
import { note, notify, put, reply, responses, revoke, scenario, secondUse, send } from "abispec";
import { uint32_t, uint8_t, write, type Steps } from "abispec";
import { ADD_GREF_MAPPING, DEL_GREF_MAPPING, xen_netif_gref } from "../gref.ts";
import { SET_HASH_KEY, SET_HASH_MAPPING } from "../hash-messages.ts";
import { netif_extra_info } from "../extra-info.ts";
import { netif_rx_request } from "../rx.ts";
import { NETTXF, netif_tx_request } from "../tx.ts";
import { tcp4, udp4 } from "./frames.ts";
import { allTypes, arrives, hashing, key, listening, queueOf3, setMappingSize } from "./hashing.ts";
import { connected, exchange, grantPackets, packet, rings, rx, table, tx } from "./interface.ts";
import { extraInfoAnswer, fill, hashInfo, offer, received } from "./packet-steps.ts";
import { taken, transmit } from "./packet-steps.ts";
import {
  added,
  capacity,
  fillTable,
  prepared,
  readonly,
  removable,
  untouched,
  words,
} from "./static-grants.ts";

const options = { "static-grants": capacity };
const hashOptions = { hash: 1, "hash-types": allTypes, "hash-key": 40, queues: 3 };
const [first, second, third] = [packet(0), packet(1), packet(2)];
const frame = tcp4();

/** While the backend maps the last page, the entries before it change. They have been read already. */
export const ADD_GREF_MAPPING_earlier_entries_change = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options,
  steps: [
    prepared({ packets: 3 }),
    fillTable({ ref: first.ref }, { ref: second.ref }, { ref: third.ref }),
    change(third.ref, table.page, xen_netif_gref, [{ ref: 0xffffffff, flags: 0xffff }, {}]),
    exchange(send(ADD_GREF_MAPPING, words(3)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), first.ref, second.ref, third.ref),
    [first, second, third].map(({ ref }) => removable(ref)),
    mapped(...rings()),
  ],
});

/**
 * While the backend maps the first page, the flags of the second entry change. It is refused whichever of
 * the two it reads: as one to write to a page that is granted read-only, or for an unknown flag. Read
 * twice, the flags would be known ones and map the page read-only.
 */
export const ADD_GREF_MAPPING_later_flags_change = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options,
  steps: [
    prepared({ packets: 1 }),
    grant(second.ref, second.page, "read-only"),
    fillTable({ ref: first.ref }, { ref: second.ref }),
    change(
      first.ref,
      table.page,
      xen_netif_gref,
      [{ ref: second.ref, flags: 0x8000 | readonly }],
      1,
    ),
    exchange(send(ADD_GREF_MAPPING, words(2)), reply(ADD_GREF_MAPPING, "INVALID_PARAMETER")),
    mapped(...rings()),
  ],
});

/**
 * While the backend maps the first page, the reference of the second entry changes. It is refused
 * whichever of the two it reads: as one that is not granted, or as one that is in the table twice. Read
 * twice, it would be neither.
 */
export const ADD_GREF_MAPPING_later_reference_changes = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options,
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }, { ref: second.ref }),
    change(first.ref, table.page, xen_netif_gref, [{ ref: first.ref }], 1),
    exchange(send(ADD_GREF_MAPPING, words(2)), reply(ADD_GREF_MAPPING, "INVALID_PARAMETER")),
    mapped(...rings()),
  ],
});

/** When the backend unmaps the table, or copies from it once more, its first entry becomes another one. */
export const ADD_GREF_MAPPING_table_changes_after_its_use = scenario({
  proves: ["xen_netif_ctrl.readOnce", "xen_netif_ctrl.pageGranted"],
  options,
  steps: [
    prepared({ packets: 3 }),
    fillTable({ ref: first.ref }, { ref: second.ref }),
    change(secondUse(table.ref), table.page, xen_netif_gref, [{ ref: third.ref }]),
    exchange(send(ADD_GREF_MAPPING, words(2)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), first.ref, second.ref),
  ],
});

/** While the backend unmaps the last page, the entries before it change. They have been read already. */
export const DEL_GREF_MAPPING_earlier_entries_change = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options,
  steps: [
    prepared({ packets: 3 }),
    added(3),
    fillTable({ ref: first.ref }, { ref: second.ref }),
    change(second.ref, table.page, xen_netif_gref, [{ ref: third.ref, status: untouched }]),
    exchange(send(DEL_GREF_MAPPING, words(2)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 2 })),
    mapped(...rings(), third.ref),
    removable(third.ref),
  ],
});

/** When the backend unmaps the table, or copies once more, its first entry becomes another one. */
export const DEL_GREF_MAPPING_table_changes_after_its_use = scenario({
  proves: ["xen_netif_ctrl.readOnce", "xen_netif_ctrl.pageGranted"],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(2),
    fillTable({ ref: first.ref }),
    change(secondUse(table.ref), table.page, xen_netif_gref, [{ ref: second.ref }]),
    exchange(send(DEL_GREF_MAPPING, words(1)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 1 })),
    mapped(...rings(), second.ref),
  ],
});

/** When the backend unmaps the page of the key, or copies from it once more, it holds another key. */
export const SET_HASH_KEY_changes_after_its_use = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options: hashOptions,
  steps: [
    listening(3),
    hashing(allTypes),
    write(table.page, uint8_t, key),
    change(secondUse(table.ref), table.page, uint8_t, Array<number>(key.length).fill(0)),
    exchange(
      send(SET_HASH_KEY, { key: table.ref, length: key.length }),
      reply(SET_HASH_KEY, "SUCCESS"),
    ),
    arrives(frame, queueOf3.tcp4, 3),
    arrives(udp4(), queueOf3.udp4, 3),
  ],
});

/** When the backend unmaps the page of the entries, or copies once more, they are no queues any longer. */
export const SET_HASH_MAPPING_changes_after_its_use = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options: { ...hashOptions, "hash-mapping": 128 },
  steps: [
    listening(3),
    hashing(allTypes),
    setMappingSize(8),
    write(table.page, uint32_t, [2, 0, 1, 0, 0, 0, 0, 0]),
    change(secondUse(table.ref), table.page, uint32_t, [0, 3, 0xffffffff]),
    exchange(
      send(SET_HASH_MAPPING, { queues: table.ref, entries: 8, first: 0 }),
      reply(SET_HASH_MAPPING, "SUCCESS"),
    ),
    arrives(frame, 2, 3),
    arrives(udp4(), 1, 3),
  ],
});

const otherRequest = { gref: 0xffffffff, offset: 4095, flags: 0xffff, id: 0x5a5a, size: 0xffff };

/** While the backend copies a fragment, all slots of its packet become others. Only the first ones count. */
export const netif_tx_request_changes = scenario({
  proves: ["netif_tx.readOnce", "netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(1, "read-only"),
    fill(0, frame),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.extra_info) }),
    put(tx(0).page, netif_extra_info, hashInfo),
    changeSlot(first.ref, tx(0).page, 0, netif_tx_request, otherRequest),
    changeSlot(first.ref, tx(0).page, 1, netif_extra_info, { type: 0xff, flags: 1 }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), extraInfoAnswer),
    emitted(frame),
  ],
});

/** The frame in three fragments, a page for each. The backend has no event for them yet. */
function threeFragments(): Steps {
  return [
    connected(),
    grantPackets(3, "read-only"),
    fill(0, frame.slice(0, 30)),
    fill(1, frame.slice(30, 50)),
    fill(2, frame.slice(50)),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 2, size: 20, flags: maskOf(NETTXF.more_data) }),
    transmit(2, { id: 3, size: frame.length - 50 }),
  ];
}

/** While the backend copies the first fragment, the requests after it become others. They have been read already. */
export const netif_tx_later_requests_change = scenario({
  proves: ["netif_tx.readOnce", "netif_tx.oneResponse"],
  steps: [
    threeFragments(),
    changeSlot(first.ref, tx(0).page, 1, netif_tx_request, otherRequest),
    changeSlot(first.ref, tx(0).page, 2, netif_tx_request, otherRequest),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2), taken(3)),
    emitted(frame),
  ],
});

/** While the backend copies the last fragment, the requests before it change. */
export const netif_tx_earlier_requests_change = scenario({
  proves: ["netif_tx.readOnce", "netif_tx.oneResponse"],
  steps: [
    threeFragments(),
    changeSlot(third.ref, tx(0).page, 0, netif_tx_request, { id: 0x5a5a, size: 1 }),
    changeSlot(third.ref, tx(0).page, 1, netif_tx_request, { id: 0x5a5a, size: frame.length }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2), taken(3)),
    emitted(frame),
  ],
});

/** When the backend unmaps the page of a fragment, or copies from it once more, it holds something else. */
export const netif_tx_fragment_changes_after_its_use = scenario({
  proves: ["netif_tx.readOnce"],
  steps: [
    connected(),
    grantPackets(1, "read-only"),
    fill(0, frame),
    transmit(0, { id: 1, size: frame.length }),
    change(secondUse(first.ref), first.page, uint8_t, Array<number>(frame.length).fill(0xff)),
    notify(tx(0).port),
    responses(tx(0).page, taken(1)),
    emitted(frame),
  ],
});

/** While the backend copies a packet to the page of a request, the request becomes another one. */
export const netif_rx_request_changes = scenario({
  proves: ["netif_rx.readOnce", "netif_rx.sameSlot"],
  steps: [
    connected(),
    grantPackets(2),
    offer(0, 1),
    changeSlot(first.ref, rx(0).page, 0, netif_rx_request, { id: 0x5a5a, gref: second.ref }),
    deliver(frame),
    responses(rx(0).page, received(frame, 1)),
    memory(second.page, uint8_t, [0, 0, 0, 0]),
    note("The page of the request that was read is the frontend's again.", revoke(first.ref)),
  ],
});

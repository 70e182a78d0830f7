import { grant, mapped, note, reply, revoke, scenario, send, uint32_t } from "abispec";
import { write, type Expected, type Steps } from "abispec";
import {
  GET_HASH_MAPPING_SIZE,
  SET_HASH_MAPPING,
  SET_HASH_MAPPING_SIZE,
} from "../hash-messages.ts";
import { tcp4, udp4 } from "./frames.ts";
import {
  allTypes,
  arrives,
  hashing,
  listening,
  queueOf3,
  selectAlgorithm,
  setMapping,
  setMappingSize,
  toeplitz,
} from "./hashing.ts";
import { connected, exchange, rings, table } from "./interface.ts";

const options = { hash: 1, "hash-types": allTypes, "hash-mapping": 128, queues: 3 };
const modularOnly = { ...options, "hash-mapping": 0 };
const without = { hash: 0 };

/** The hashes of {@link tcp4} and {@link udp4} modulo 8 are the numbers of their entries in a table of 8. */
const entry = { tcp4: 0x51ccc178 % 8, udp4: 0x323e8fc2 % 8 };

function ready(): Steps {
  return [connected({ queues: 3 }), grant(table.ref, table.page), selectAlgorithm(toeplitz)];
}

function mapping(entries: number, first: number, answer: Expected): Steps {
  return exchange(send(SET_HASH_MAPPING, { queues: table.ref, entries, first }), answer);
}

function sizeIs(entries: number): Steps {
  return exchange(
    send(GET_HASH_MAPPING_SIZE, {}),
    reply(GET_HASH_MAPPING_SIZE, "SUCCESS", { entries }),
  );
}

const invalid = reply(SET_HASH_MAPPING, "INVALID_PARAMETER");
const overflow = reply(SET_HASH_MAPPING, "BUFFER_OVERFLOW");

/** The largest size is that of which the backend is capable, not the one that is set. */
export const GET_HASH_MAPPING_SIZE_largest = scenario({
  proves: ["GET_HASH_MAPPING_SIZE.SUCCESS"],
  options,
  steps: [ready(), sizeIs(128), setMappingSize(4), sizeIs(128)],
});

/** A backend without a mapping table knows size 0 alone, and has nothing to fill in. */
export const GET_HASH_MAPPING_SIZE_modular_only = scenario({
  proves: [
    "GET_HASH_MAPPING_SIZE.SUCCESS",
    "SET_HASH_MAPPING_SIZE.SUCCESS",
    "SET_HASH_MAPPING_SIZE.INVALID_PARAMETER",
    "SET_HASH_MAPPING.NOT_SUPPORTED",
  ],
  options: modularOnly,
  steps: [
    ready(),
    sizeIs(0),
    setMappingSize(0),
    exchange(
      send(SET_HASH_MAPPING_SIZE, { entries: 1 }),
      reply(SET_HASH_MAPPING_SIZE, "INVALID_PARAMETER"),
    ),
    mapping(1, 0, reply(SET_HASH_MAPPING, "NOT_SUPPORTED")),
  ],
});

/** A backend that cannot hash says so to each of the three messages. */
export const GET_HASH_MAPPING_SIZE_not_supported = scenario({
  proves: [
    "GET_HASH_MAPPING_SIZE.NOT_SUPPORTED",
    "SET_HASH_MAPPING_SIZE.NOT_SUPPORTED",
    "SET_HASH_MAPPING.NOT_SUPPORTED",
  ],
  options: without,
  steps: [
    connected(),
    grant(table.ref, table.page),
    exchange(send(GET_HASH_MAPPING_SIZE, {}), reply(GET_HASH_MAPPING_SIZE, "NOT_SUPPORTED")),
    exchange(
      send(SET_HASH_MAPPING_SIZE, { entries: 4 }),
      reply(SET_HASH_MAPPING_SIZE, "NOT_SUPPORTED"),
    ),
    mapping(1, 0, reply(SET_HASH_MAPPING, "NOT_SUPPORTED")),
  ],
});

/** The largest table can be set, and none that is larger. */
export const SET_HASH_MAPPING_SIZE_too_large = scenario({
  proves: ["SET_HASH_MAPPING_SIZE.SUCCESS", "SET_HASH_MAPPING_SIZE.INVALID_PARAMETER"],
  options,
  steps: [
    ready(),
    setMappingSize(128),
    [129, 0x10000, 0xffffffff].map((entries) =>
      exchange(
        send(SET_HASH_MAPPING_SIZE, { entries }),
        reply(SET_HASH_MAPPING_SIZE, "INVALID_PARAMETER"),
      ),
    ),
  ],
});

/** A size that is refused leaves the table as it is. */
export const SET_HASH_MAPPING_SIZE_refused_changes_nothing = scenario({
  proves: [
    "SET_HASH_MAPPING_SIZE.INVALID_PARAMETER",
    "SET_HASH_MAPPING_SIZE.failureChangesNothing",
  ],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    setMappingSize(8),
    setMapping([2, 0, 1, 0, 0, 0, 0, 0]),
    exchange(
      send(SET_HASH_MAPPING_SIZE, { entries: 129 }),
      reply(SET_HASH_MAPPING_SIZE, "INVALID_PARAMETER"),
    ),
    arrives(tcp4(), 2, 3),
    arrives(udp4(), 1, 3),
  ],
});

/** All packets come on queue 0 after the size was set, even to what it was before. */
export const SET_HASH_MAPPING_SIZE_new_table = scenario({
  proves: ["SET_HASH_MAPPING_SIZE.SUCCESS", "SET_HASH_MAPPING_SIZE.newTableZero"],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    setMappingSize(8),
    arrives(tcp4(), 0, 3),
    setMapping([2, 2, 2, 2, 2, 2, 2, 2]),
    arrives(tcp4(), 2, 3),
    setMappingSize(8),
    arrives(tcp4(), 0, 3),
    arrives(udp4(), 0, 3),
  ],
});

/** With size 0 the table is gone, and the hash modulo the number of queues decides again. */
export const SET_HASH_MAPPING_SIZE_none = scenario({
  proves: ["SET_HASH_MAPPING_SIZE.SUCCESS", "SET_HASH_MAPPING_SIZE.zeroMeansModulo"],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    arrives(tcp4(), queueOf3.tcp4, 3),
    setMappingSize(8),
    arrives(tcp4(), 0, 3),
    setMappingSize(0),
    arrives(tcp4(), queueOf3.tcp4, 3),
    arrives(udp4(), queueOf3.udp4, 3),
  ],
});

/** Each packet comes on the queue that its entry names; the entry is its hash modulo the size. */
export const SET_HASH_MAPPING_steers = scenario({
  proves: ["SET_HASH_MAPPING.SUCCESS", "xen_netif_ctrl.pageGranted"],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    setMappingSize(8),
    note("Entry 0 is queue 2, and entry 2 queue 1.", setMapping([2, 0, 1, 0, 0, 0, 0, 0])),
    mapped(...rings(3)),
    revoke(table.ref),
    arrives(tcp4(), 2, 3),
    arrives(udp4(), 1, 3),
  ],
});

/** A table that is set in parts: a message changes its own entries, and no other. */
export const SET_HASH_MAPPING_others_kept = scenario({
  proves: ["SET_HASH_MAPPING.SUCCESS", "SET_HASH_MAPPING.othersKept"],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    setMappingSize(8),
    setMapping([1, 1, 1, 1, 1, 1, 1, 1]),
    setMapping([2], entry.udp4),
    arrives(udp4(), 2, 3),
    arrives(tcp4(), 1, 3),
    setMapping([0, 0, 0, 0, 0], 3),
    arrives(udp4(), 2, 3),
    arrives(tcp4(), 1, 3),
    setMapping([2], entry.tcp4),
    arrives(tcp4(), 2, 3),
  ],
});

/** One entry is not the number of a queue: none of the entries is set. */
export const SET_HASH_MAPPING_no_queue = scenario({
  proves: [
    "SET_HASH_MAPPING.INVALID_PARAMETER",
    "SET_HASH_MAPPING.queueInRange",
    "SET_HASH_MAPPING.failureChangesNothing",
    "SET_HASH_MAPPING.existingQueue",
  ],
  options: { ...options, queues: 4 },
  steps: [
    listening(3),
    hashing(allTypes),
    setMappingSize(8),
    setMapping([1, 1, 1, 1, 1, 1, 1, 1]),
    note(
      "The backend could serve a queue 3, but the frontend has set up three.",
      write(table.page, uint32_t, [2, 2, 2, 3]),
    ),
    mapping(4, 0, reply(SET_HASH_MAPPING, "INVALID_PARAMETER")),
    [0x100, 0x10000, 0xffffffff].map((queue) => [
      write(table.page, uint32_t, [2, 2, 2, queue]),
      mapping(4, 0, reply(SET_HASH_MAPPING, "INVALID_PARAMETER")),
    ]),
    arrives(tcp4(), 1, 3),
    arrives(udp4(), 1, 3),
  ],
});

/** Entries that reach beyond the largest table there can be. */
export const SET_HASH_MAPPING_beyond_largest_table = scenario({
  proves: [
    "SET_HASH_MAPPING.BUFFER_OVERFLOW",
    "SET_HASH_MAPPING.withinTable",
    "SET_HASH_MAPPING.beyondTable",
  ],
  options,
  steps: [
    ready(),
    [128, 8].map((size) => [
      setMappingSize(size),
      mapping(2, 127, overflow),
      mapping(1, 128, overflow),
      mapping(0, 129, overflow),
      [0x10000, 0x80000000].map((first) => mapping(1, first, overflow)),
      mapping(2, 0xffffffff, overflow),
    ]),
  ],
});

/** Entries that reach beyond the size that is set, though the backend has room for them. */
export const SET_HASH_MAPPING_beyond_size = scenario({
  proves: ["SET_HASH_MAPPING.withinTable", "SET_HASH_MAPPING.beyondTable"],
  options,
  steps: [
    ready(),
    note("No size is set yet.", mapping(1, 0, invalid)),
    setMappingSize(8),
    mapping(2, 7, invalid),
    mapping(9, 0, invalid),
    mapping(0, 9, invalid),
    note("The last entries that there can be.", mapping(1, 127, invalid)),
  ],
});

/** More entries than a page has room for. */
export const SET_HASH_MAPPING_more_than_a_page = scenario({
  proves: ["SET_HASH_MAPPING.entriesInRange"],
  options,
  steps: [
    ready(),
    setMappingSize(128),
    [1025, 0x10001, 0xffffffff].map((entries) => mapping(entries, 1, invalid)),
    mapping(1025, 0xffffffff, invalid),
  ],
});

/** No entries are none to set, and are in no page; one has to be in one. */
export const SET_HASH_MAPPING_no_entries = scenario({
  proves: ["SET_HASH_MAPPING.emptyRange", "SET_HASH_MAPPING.entriesReadable"],
  options,
  steps: [
    ready(),
    setMappingSize(8),
    revoke(table.ref),
    [0, 3, 8].map((first) => mapping(0, first, reply(SET_HASH_MAPPING, "SUCCESS"))),
    mapping(1, 0, invalid),
    mapped(...rings(3)),
  ],
});

/** The entries come in a page that is granted read-only. */
export const SET_HASH_MAPPING_read_only_page = scenario({
  proves: ["SET_HASH_MAPPING.pageGranted", "xen_netif_ctrl.pageGranted"],
  options,
  steps: [
    connected({ queues: 3 }),
    grant(table.ref, table.page, "read-only"),
    selectAlgorithm(toeplitz),
    setMappingSize(8),
    setMapping([2, 0, 1, 0, 0, 0, 0, 0]),
    mapped(...rings(3)),
    revoke(table.ref),
  ],
});

/** Entries in a page that is not granted are none. */
export const SET_HASH_MAPPING_not_granted = scenario({
  proves: ["SET_HASH_MAPPING.INVALID_PARAMETER", "SET_HASH_MAPPING.entriesReadable"],
  options,
  steps: [
    ready(),
    setMappingSize(8),
    revoke(table.ref),
    mapping(8, 0, reply(SET_HASH_MAPPING, "INVALID_PARAMETER")),
  ],
});

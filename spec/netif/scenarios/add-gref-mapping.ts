import { change, disconnect, failToRevoke, grant, mapped, note, refuse, reply } from "abispec";
import { revoke, scenario, send, write, type Steps } from "abispec";
import { ADD_GREF_MAPPING, xen_netif_gref } from "../gref.ts";
import { exchange, grantPackets, packet, reconnected, rings, table, upTo } from "./interface.ts";
import {
  added,
  capacity,
  fillTable,
  notRemovable,
  prepared,
  readonly,
  removable,
  tableHolds,
  untouched,
  words,
} from "./static-grants.ts";

const options = { "static-grants": capacity };
const [first, second, third] = [packet(0), packet(1), packet(2)];

/** References of which a page of entries has room for all but the last one. */
const many = upTo(513).map((number) => 1000 + number);

/** The first entries of the table are refused, and nothing is added. */
function refused(entries: number, queue = 0): Steps {
  return [
    exchange(
      send(ADD_GREF_MAPPING, words(entries, queue)),
      reply(ADD_GREF_MAPPING, "INVALID_PARAMETER"),
    ),
    mapped(...rings()),
  ];
}

/** A table of three pages: the backend maps them, and keeps them mapped. It leaves the table as it is. */
export const ADD_GREF_MAPPING_three_pages = scenario({
  proves: [
    "ADD_GREF_MAPPING.SUCCESS",
    "ADD_GREF_MAPPING.statusNotWritten",
    "xen_netif_ctrl.echo",
    "xen_netif_ctrl.pageGranted",
  ],
  options,
  steps: [
    prepared({ packets: 3 }),
    fillTable({ ref: first.ref }, { ref: second.ref }, { ref: third.ref }),
    exchange(send(ADD_GREF_MAPPING, words(3)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), first.ref, second.ref, third.ref),
    tableHolds(
      { ref: first.ref, status: untouched },
      { ref: second.ref, status: untouched },
      { ref: third.ref, status: untouched },
    ),
    note("The backend has no access to the table any longer.", revoke(table.ref)),
    note("The pages cannot be revoked while they are static grants.", failToRevoke(first.ref)),
  ],
});

/** A page that is granted read-only can be added with the flag readonly. */
export const ADD_GREF_MAPPING_readonly = scenario({
  proves: ["ADD_GREF_MAPPING.SUCCESS"],
  options,
  steps: [
    prepared(),
    grantPackets(1, "read-only"),
    fillTable({ ref: first.ref, flags: readonly }),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), first.ref),
  ],
});

/** A backend without static grants says so. */
export const ADD_GREF_MAPPING_not_supported = scenario({
  proves: ["ADD_GREF_MAPPING.NOT_SUPPORTED"],
  options: { "static-grants": 0 },
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "NOT_SUPPORTED")),
    mapped(...rings()),
  ],
});

/**
 * Where the last page of the table is not granted, the pages before it are not added either, nor do
 * they take room.
 */
export const ADD_GREF_MAPPING_last_entry_not_granted = scenario({
  proves: ["ADD_GREF_MAPPING.allOrNothing", "ADD_GREF_MAPPING.entriesMappable"],
  options,
  steps: [
    prepared({ packets: 2 }),
    fillTable({ ref: first.ref }, { ref: second.ref }, { ref: third.ref }),
    refused(3),
    tableHolds(
      { ref: first.ref, status: untouched },
      { ref: second.ref, status: untouched },
      { ref: third.ref, status: untouched },
    ),
    note("They are not static grants, so they can be taken back.", revoke(first.ref)),
    revoke(second.ref),
    grantPackets(capacity),
    added(capacity),
  ],
});

/** Where the hypervisor refuses to map one page, none is added; what was added before stays. */
export const ADD_GREF_MAPPING_one_page_cannot_be_mapped = scenario({
  proves: ["ADD_GREF_MAPPING.allOrNothing", "ADD_GREF_MAPPING.entriesMappable"],
  options,
  steps: [
    prepared({ packets: 4 }),
    added(1),
    refuse(third.ref),
    fillTable({ ref: second.ref }, { ref: third.ref }, { ref: packet(3).ref }),
    exchange(send(ADD_GREF_MAPPING, words(3)), reply(ADD_GREF_MAPPING, "INVALID_PARAMETER")),
    mapped(...rings(), first.ref),
    removable(first.ref),
    notRemovable(second.ref),
  ],
});

/** A queue that the frontend has not set up is out of range, and so is the largest number. */
export const ADD_GREF_MAPPING_queue_out_of_range = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.queueInRange"],
  options,
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }),
    [1, 0x100, 0x10000, 0x80000000, 0xffffffff].map((queue) => [
      refused(1, queue),
      refused(0, queue),
    ]),
  ],
});

/** A static grant belongs to one queue: another queue neither has it nor loses room to it. */
export const ADD_GREF_MAPPING_one_queue_alone = scenario({
  proves: ["ADD_GREF_MAPPING.SUCCESS", "xen_netif_ctrl.oneResponse"],
  options: { ...options, queues: 2 },
  steps: [
    prepared({ queues: 2, packets: capacity + 1 }),
    added(capacity, 1),
    note("Queue 0 has none of them.", notRemovable(first.ref, 0)),
    fillTable({ ref: packet(capacity).ref }),
    exchange(send(ADD_GREF_MAPPING, words(1, 0)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(2), ...upTo(capacity + 1).map((number) => packet(number).ref)),
  ],
});

/** The table of the queue takes as many as it has room for, and not one more. */
export const ADD_GREF_MAPPING_beyond_capacity = scenario({
  proves: [
    "ADD_GREF_MAPPING.INVALID_PARAMETER",
    "ADD_GREF_MAPPING.entriesInRange",
    "ADD_GREF_MAPPING.allOrNothing",
  ],
  options,
  steps: [
    prepared({ packets: capacity + 1 }),
    fillTable(...upTo(capacity + 1).map((number) => ({ ref: packet(number).ref }))),
    note("One more than the table of the queue has room for.", refused(capacity + 1)),
    added(capacity - 1),
    fillTable({ ref: packet(capacity - 1).ref }, { ref: packet(capacity).ref }),
    note(
      "Two, where there is room for one.",
      exchange(send(ADD_GREF_MAPPING, words(2)), reply(ADD_GREF_MAPPING, "INVALID_PARAMETER")),
    ),
    mapped(...rings(), ...upTo(capacity - 1).map((number) => packet(number).ref)),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), ...upTo(capacity).map((number) => packet(number).ref)),
  ],
});

/** A page has room for 512 entries: no backend reads on behind it, however large its capacity is. */
export const ADD_GREF_MAPPING_more_than_a_page = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.entriesInRange"],
  options: { "static-grants": 1024 },
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }),
    refused(513),
    refused(0x20000000),
    refused(0xffffffff),
  ],
});

/** A full page of entries is added as a whole. One more, which is right and lies in the next page, is too many. */
export const ADD_GREF_MAPPING_full_page = scenario({
  proves: ["ADD_GREF_MAPPING.SUCCESS", "ADD_GREF_MAPPING.entriesInRange"],
  options: { "static-grants": 1024 },
  steps: [
    prepared(),
    many.map((ref) => grant(ref, first.page)),
    fillTable(...many.slice(0, 512).map((ref) => ({ ref }))),
    write(
      table.page + 1,
      xen_netif_gref,
      many.slice(512).map((ref) => ({ ref })),
    ),
    refused(513),
    exchange(send(ADD_GREF_MAPPING, words(512)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), ...many.slice(0, 512)),
  ],
});

/** A table that is not granted, or whose page the hypervisor does not map, is refused. */
export const ADD_GREF_MAPPING_table_not_granted = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.tableMappable"],
  options,
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }),
    revoke(table.ref),
    refused(1),
    grant(table.ref, table.page),
    refuse(table.ref),
    refused(1),
  ],
});

/** A table that is granted read-only is refused, though the backend would not write it. */
export const ADD_GREF_MAPPING_table_read_only = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.tableMappable"],
  options,
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }),
    revoke(table.ref),
    grant(table.ref, table.page, "read-only"),
    refused(1),
  ],
});

/** Nothing is added by a table without entries, and that is a success for a queue that there is. */
export const ADD_GREF_MAPPING_empty_table = scenario({
  proves: ["ADD_GREF_MAPPING.SUCCESS", "ADD_GREF_MAPPING.emptyTable"],
  options,
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }),
    exchange(send(ADD_GREF_MAPPING, words(0)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings()),
    refused(0, 1),
    note("Nobody looks at the page.", revoke(table.ref)),
    exchange(send(ADD_GREF_MAPPING, words(0)), reply(ADD_GREF_MAPPING, "SUCCESS")),
  ],
});

/** A page that is a static grant of the queue is not added again, whatever its flags, nor is what comes with it. */
export const ADD_GREF_MAPPING_added_before = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.noDuplicates"],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(1),
    [0, readonly].map((flags) => [
      fillTable({ ref: second.ref }, { ref: first.ref, flags }),
      exchange(send(ADD_GREF_MAPPING, words(2)), reply(ADD_GREF_MAPPING, "INVALID_PARAMETER")),
      mapped(...rings(), first.ref),
    ]),
    note("It is there once.", removable(first.ref)),
    mapped(...rings()),
  ],
});

/** A page that is in the table twice is not added at all, not even with other flags. */
export const ADD_GREF_MAPPING_twice_in_table = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.noDuplicates"],
  options,
  steps: [
    prepared({ packets: 2 }),
    [0, readonly].map((flags) => [
      fillTable({ ref: first.ref }, { ref: second.ref }, { ref: first.ref, flags }),
      refused(3),
    ]),
  ],
});

/** Any flag but readonly is refused. */
export const ADD_GREF_MAPPING_unknown_flag = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.noUnknownFlags"],
  options,
  steps: [
    prepared({ packets: 2 }),
    upTo(15).map((bit) => [
      fillTable({ ref: first.ref }, { ref: second.ref, flags: 2 << bit }),
      refused(2),
    ]),
    fillTable({ ref: first.ref, flags: 0x8000 | readonly }, { ref: second.ref }),
    refused(2),
  ],
});

/** A page that is granted read-only cannot be a static grant to write to. */
export const ADD_GREF_MAPPING_write_to_read_only = scenario({
  proves: ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.writableGrant"],
  options,
  steps: [
    prepared(),
    grantPackets(2, "read-only"),
    fillTable({ ref: first.ref, flags: readonly }, { ref: second.ref }),
    refused(2),
  ],
});

/** When the frontend goes, the backend lets go of all its pages; a new connection starts without static grants. */
export const ADD_GREF_MAPPING_disconnect = scenario({
  proves: ["ADD_GREF_MAPPING.unmappedOnDisconnect"],
  options: { ...options, queues: 2 },
  steps: [
    prepared({ queues: 2, packets: 3 }),
    added(2, 0),
    fillTable({ ref: third.ref }),
    exchange(send(ADD_GREF_MAPPING, words(1, 1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    disconnect(),
    mapped(),
    revoke(third.ref),
    reconnected({ queues: 2 }),
    notRemovable(first.ref, 0),
    added(2, 0),
    mapped(...rings(2), first.ref, second.ref),
  ],
});

/** While the backend maps a page, the entry that names it becomes another one. Only the first one counts. */
export const ADD_GREF_MAPPING_entry_changes = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options,
  steps: [
    prepared({ packets: 2 }),
    fillTable({ ref: first.ref }),
    change(first.ref, table.page, xen_netif_gref, [{ ref: second.ref, flags: 0x8000 }]),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    mapped(...rings(), first.ref),
    notRemovable(second.ref),
    removable(first.ref),
  ],
});

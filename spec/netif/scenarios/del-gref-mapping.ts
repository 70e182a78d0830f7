import { change, grant, mapped, memory, note, refuse, reply, revoke } from "abispec";
import { scenario, send, type Steps } from "abispec";
import { DEL_GREF_MAPPING, xen_netif_gref } from "../gref.ts";
import { exchange, packet, rings, table, upTo } from "./interface.ts";
import {
  added,
  capacity,
  fillTable,
  notRemovable,
  notRemoved,
  prepared,
  readonly,
  removable,
  removed,
  tableHolds,
  untouched,
  words,
} from "./static-grants.ts";

const options = { "static-grants": capacity };
const [first, second, third] = [packet(0), packet(1), packet(2)];

/** The request fails, and the table stays as it is. */
function refused(entries: number, queue = 0): Steps {
  return [
    exchange(
      send(DEL_GREF_MAPPING, words(entries, queue)),
      reply(DEL_GREF_MAPPING, "INVALID_PARAMETER"),
    ),
    mapped(...rings(), first.ref),
    memory(table.page, xen_netif_gref, [{ ref: first.ref, flags: 0, status: untouched }]),
  ];
}

/** Two of three static grants are removed, and can be taken back. */
export const DEL_GREF_MAPPING_two_of_three = scenario({
  proves: ["DEL_GREF_MAPPING.SUCCESS", "DEL_GREF_MAPPING.statusPerEntry"],
  options,
  steps: [
    prepared({ packets: 3 }),
    added(3),
    fillTable({ ref: third.ref }, { ref: first.ref }),
    exchange(send(DEL_GREF_MAPPING, words(2)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 2 })),
    tableHolds({ ref: third.ref, status: removed }, { ref: first.ref, status: removed }),
    mapped(...rings(), second.ref),
    revoke(first.ref),
    revoke(third.ref),
    note("The backend has no access to the table any longer.", revoke(table.ref)),
  ],
});

/** What was removed can be added again, up to the capacity. */
export const DEL_GREF_MAPPING_added_again = scenario({
  proves: ["DEL_GREF_MAPPING.SUCCESS", "ADD_GREF_MAPPING.entriesInRange"],
  options,
  steps: [
    prepared({ packets: capacity }),
    added(capacity),
    upTo(capacity).map((number) => removable(packet(capacity - 1 - number).ref)),
    mapped(...rings()),
    added(capacity),
    mapped(...rings(), ...upTo(capacity).map((number) => packet(number).ref)),
  ],
});

/** A backend without static grants says so, and leaves the table as it is. */
export const DEL_GREF_MAPPING_not_supported = scenario({
  proves: ["DEL_GREF_MAPPING.NOT_SUPPORTED"],
  options: { "static-grants": 0 },
  steps: [
    prepared({ packets: 1 }),
    fillTable({ ref: first.ref }),
    exchange(send(DEL_GREF_MAPPING, words(1)), reply(DEL_GREF_MAPPING, "NOT_SUPPORTED")),
    tableHolds({ ref: first.ref, status: untouched }),
  ],
});

/** An entry that was never added, between two that were, fails alone. The response counts the other two. */
export const DEL_GREF_MAPPING_one_never_added = scenario({
  proves: [
    "DEL_GREF_MAPPING.SUCCESS",
    "DEL_GREF_MAPPING.partialSuccess",
    "DEL_GREF_MAPPING.statusPerEntry",
    "DEL_GREF_MAPPING.notAdded",
  ],
  options,
  steps: [
    prepared({ packets: 3 }),
    added(2),
    fillTable({ ref: first.ref }, { ref: third.ref }, { ref: second.ref }),
    exchange(send(DEL_GREF_MAPPING, words(3)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 2 })),
    tableHolds(
      { ref: first.ref, status: removed },
      { ref: third.ref, status: notRemoved },
      { ref: second.ref, status: removed },
    ),
    mapped(...rings()),
  ],
});

/** The request succeeds even where not one entry can be removed: the frontend has to look at each. */
export const DEL_GREF_MAPPING_none_added = scenario({
  proves: [
    "DEL_GREF_MAPPING.SUCCESS",
    "DEL_GREF_MAPPING.partialSuccess",
    "DEL_GREF_MAPPING.notAdded",
  ],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(1),
    removable(first.ref),
    note(
      "One was removed already, one was never added, and one is no grant at all.",
      fillTable({ ref: first.ref }, { ref: second.ref }, { ref: 0xffffffff }),
    ),
    exchange(send(DEL_GREF_MAPPING, words(3)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 0 })),
    tableHolds(
      { ref: first.ref, status: notRemoved },
      { ref: second.ref, status: notRemoved },
      { ref: 0xffffffff, status: notRemoved },
    ),
  ],
});

/** A static grant of one queue is none of another: asking there leaves it mapped. */
export const DEL_GREF_MAPPING_other_queue = scenario({
  proves: ["DEL_GREF_MAPPING.notAdded", "xen_netif_ctrl.oneResponse"],
  options: { ...options, queues: 2 },
  steps: [
    prepared({ queues: 2, packets: 1 }),
    added(1, 1),
    fillTable({ ref: first.ref }),
    exchange(
      send(DEL_GREF_MAPPING, words(1, 0)),
      reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 0 }),
    ),
    tableHolds({ ref: first.ref, status: notRemoved }),
    mapped(...rings(2), first.ref),
    removable(first.ref, 1),
  ],
});

/** The same reference twice: the first entry is removed, the second one is not there any longer. */
export const DEL_GREF_MAPPING_twice_in_table = scenario({
  proves: [
    "DEL_GREF_MAPPING.SUCCESS",
    "DEL_GREF_MAPPING.repeatedReference",
    "DEL_GREF_MAPPING.statusPerEntry",
  ],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(2),
    fillTable({ ref: first.ref }, { ref: second.ref }, { ref: first.ref }),
    exchange(send(DEL_GREF_MAPPING, words(3)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 2 })),
    tableHolds(
      { ref: first.ref, status: removed },
      { ref: second.ref, status: removed },
      { ref: first.ref, status: notRemoved },
    ),
    mapped(...rings()),
  ],
});

/** One page under two references is two static grants: the one that is not named stays. */
export const DEL_GREF_MAPPING_two_references_to_a_page = scenario({
  proves: ["DEL_GREF_MAPPING.SUCCESS", "DEL_GREF_MAPPING.notAdded"],
  options,
  steps: [
    prepared({ packets: 1 }),
    grant(second.ref, first.page),
    added(2),
    removable(second.ref),
    mapped(...rings(), first.ref),
    notRemovable(second.ref),
    removable(first.ref),
  ],
});

/** Flags say how a page is to be mapped, and mean nothing where it is unmapped, not even unknown ones. */
export const DEL_GREF_MAPPING_any_flags = scenario({
  proves: ["DEL_GREF_MAPPING.SUCCESS", "DEL_GREF_MAPPING.flagsIgnored"],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(2),
    fillTable({ ref: first.ref, flags: readonly }, { ref: second.ref, flags: 0xffff }),
    exchange(send(DEL_GREF_MAPPING, words(2)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 2 })),
    tableHolds(
      { ref: first.ref, flags: readonly, status: removed },
      { ref: second.ref, flags: 0xffff, status: removed },
    ),
    mapped(...rings()),
  ],
});

/** A queue that the frontend has not set up is out of range, and so is the largest number. */
export const DEL_GREF_MAPPING_queue_out_of_range = scenario({
  proves: ["DEL_GREF_MAPPING.INVALID_PARAMETER", "DEL_GREF_MAPPING.queueInRange"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    fillTable({ ref: first.ref }),
    [1, 0x100, 0x10000, 0x80000000, 0xffffffff].map((queue) => [
      refused(1, queue),
      refused(0, queue),
    ]),
  ],
});

/** A page has room for 512 entries: the backend reads and writes none behind it. */
export const DEL_GREF_MAPPING_more_than_a_page = scenario({
  proves: ["DEL_GREF_MAPPING.INVALID_PARAMETER", "DEL_GREF_MAPPING.entriesInRange"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    fillTable({ ref: first.ref }),
    refused(513),
    refused(0x20000001),
    refused(0xffffffff),
  ],
});

/** More entries than the capacity are fine, for the table is read entry by entry. */
export const DEL_GREF_MAPPING_more_than_capacity = scenario({
  proves: ["DEL_GREF_MAPPING.SUCCESS", "DEL_GREF_MAPPING.statusPerEntry"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    fillTable({ ref: first.ref }),
    exchange(
      send(DEL_GREF_MAPPING, words(512)),
      reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 1 }),
    ),
    memory(table.page, xen_netif_gref, [{ status: removed }, { status: notRemoved }]),
    memory(table.page, xen_netif_gref, [{ status: notRemoved }], 511),
  ],
});

/** A table that is not granted, or whose page the hypervisor does not map, is refused. */
export const DEL_GREF_MAPPING_table_not_granted = scenario({
  proves: ["DEL_GREF_MAPPING.INVALID_PARAMETER", "DEL_GREF_MAPPING.tableMappable"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    fillTable({ ref: first.ref }),
    revoke(table.ref),
    refused(1),
    grant(table.ref, table.page),
    refuse(table.ref),
    refused(1),
  ],
});

/** The backend could not say what came of each entry in a table that is granted read-only. */
export const DEL_GREF_MAPPING_table_read_only = scenario({
  proves: ["DEL_GREF_MAPPING.INVALID_PARAMETER", "DEL_GREF_MAPPING.tableMappable"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    fillTable({ ref: first.ref }),
    revoke(table.ref),
    grant(table.ref, table.page, "read-only"),
    refused(1),
  ],
});

/** Nothing is removed by a table without entries, and that is a success for a queue that there is. */
export const DEL_GREF_MAPPING_empty_table = scenario({
  proves: ["DEL_GREF_MAPPING.SUCCESS", "DEL_GREF_MAPPING.emptyTable"],
  options,
  steps: [
    prepared({ packets: 1 }),
    added(1),
    fillTable({ ref: first.ref }),
    exchange(send(DEL_GREF_MAPPING, words(0)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 0 })),
    tableHolds({ ref: first.ref, status: untouched }),
    mapped(...rings(), first.ref),
    refused(0, 1),
    note("Nobody looks at the page.", revoke(table.ref)),
    exchange(send(DEL_GREF_MAPPING, words(0)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 0 })),
  ],
});

/** While the backend unmaps a page, the entry that names it becomes another one. Only the first one counts. */
export const DEL_GREF_MAPPING_entry_changes = scenario({
  proves: ["xen_netif_ctrl.readOnce"],
  options,
  steps: [
    prepared({ packets: 2 }),
    added(2),
    fillTable({ ref: first.ref }),
    change(first.ref, table.page, xen_netif_gref, [{ ref: second.ref, status: untouched }]),
    exchange(send(DEL_GREF_MAPPING, words(1)), reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 1 })),
    mapped(...rings(), second.ref),
    removable(second.ref),
  ],
});

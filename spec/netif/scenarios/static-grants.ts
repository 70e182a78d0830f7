import { grant, maskOf, memory, numberOf, reply, send, write, type Steps } from "abispec";
import { XEN_NETIF_CTRL_STATUS } from "../control.ts";
import {
  ADD_GREF_MAPPING,
  DEL_GREF_MAPPING,
  XEN_NETIF_CTRLF_GREF,
  xen_netif_gref,
} from "../gref.ts";
import { connected, exchange, grantPackets, packet, table, upTo } from "./interface.ts";

/** The capacity of the table of each queue in these scenarios. */
export const capacity = 8;

export const readonly = maskOf(XEN_NETIF_CTRLF_GREF.readonly);
export const removed = numberOf(XEN_NETIF_CTRL_STATUS.SUCCESS);
export const notRemoved = numberOf(XEN_NETIF_CTRL_STATUS.INVALID_PARAMETER);

/** A status that no backend writes. */
export const untouched = 0xa5a5;

interface Entry {
  readonly ref: number;
  readonly flags?: number;
}

/** Fills the table, with a status in each entry that no backend writes. */
export function fillTable(...entries: readonly Entry[]): Steps {
  return write(
    table.page,
    xen_netif_gref,
    entries.map((entry) => ({ ...entry, status: untouched })),
  );
}

/** The table holds these entries now, flags 0. */
export function tableHolds(...entries: readonly (Entry & { readonly status: number })[]): Steps {
  return memory(
    table.page,
    xen_netif_gref,
    entries.map((entry) => ({ flags: 0, ...entry })),
  );
}

/** An interface with its table and some pages for packets granted. */
export function prepared({ queues = 1, packets = 0 } = {}): Steps {
  return [connected({ queues }), grant(table.ref, table.page), grantPackets(packets)];
}

/** Words of a request about the first `entries` of the table. */
export function words(entries: number, queue = 0) {
  return { queue, table: table.ref, entries };
}

/** Makes the first pages for packets static grants of a queue. */
export function added(packets: number, queue = 0): Steps {
  return [
    fillTable(...upTo(packets).map((number) => ({ ref: packet(number).ref }))),
    exchange(send(ADD_GREF_MAPPING, words(packets, queue)), reply(ADD_GREF_MAPPING, "SUCCESS")),
  ];
}

/** Makes the first page for packets, granted read-only, a static grant for transmitting. */
export function addedReadonly(): Steps {
  return [
    grantPackets(1, "read-only"),
    fillTable({ ref: packet(0).ref, flags: readonly }),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
  ];
}

/** Asks for the removal of one static grant, which stays. */
export function notRemovable(ref: number, queue = 0): Steps {
  return [
    fillTable({ ref }),
    exchange(
      send(DEL_GREF_MAPPING, words(1, queue)),
      reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 0 }),
    ),
    tableHolds({ ref, status: notRemoved }),
  ];
}

/** Removes one static grant. */
export function removable(ref: number, queue = 0): Steps {
  return [
    fillTable({ ref }),
    exchange(
      send(DEL_GREF_MAPPING, words(1, queue)),
      reply(DEL_GREF_MAPPING, "SUCCESS", { removed: 1 }),
    ),
    tableHolds({ ref, status: removed }),
  ];
}

import type { Files } from "../../generated-headers/header-files.ts";
import { mutated, type Mutation } from "./mutation.ts";
import { backendSources } from "./sources.ts";

/** A backend in C with one error. */
export interface WrongBackend {
  readonly name: string;
  /** The rule that it breaks: `ADD_GREF_MAPPING.allOrNothing`. */
  readonly breaks: string;
  readonly files: Files;
}

type Wrong = Mutation & { readonly breaks: string };

const control: readonly Wrong[] = [
  {
    name: "a wrong id",
    breaks: "xen_netif_ctrl.echo",
    file: "control-ring.c",
    from: /response\.id = request->id;/,
    to: "response.id = (uint16_t)(request->id + 1);",
  },
  {
    name: "a lost response",
    breaks: "xen_netif_ctrl.oneResponse",
    file: "control-ring.c",
    from: /control_respond\(&request, answer\(&request\)\);/,
    to: "struct reply reply = answer(&request);\nif (pending == 0)\ncontrol_respond(&request, reply);",
  },
  {
    name: "an id that is read again for the response",
    breaks: "xen_netif_ctrl.readOnce",
    file: "control-ring.c",
    from: /response\.id = request->id;/,
    to: "response.id = *(volatile uint16_t *)&ring->sring->ring[(ring->req_cons - 1) & (RING_SIZE(ring) - 1)].req.id;",
  },
];

const staticGrants: readonly Wrong[] = [
  {
    name: "partial ADD",
    breaks: "ADD_GREF_MAPPING.allOrNothing",
    file: "static-grants.c",
    from: /drop_beyond\(queue, before\);/,
    to: "",
  },
  {
    name: "a status written on ADD",
    breaks: "ADD_GREF_MAPPING.statusNotWritten",
    file: "static-grants.c",
    from: /table\.entries\[i\]\.flags = table\.shared\[i\]\.flags;/,
    to: "$& table.shared[i].status = XEN_NETIF_CTRL_STATUS_SUCCESS;",
  },
  {
    name: "no bound on the count",
    breaks: "ADD_GREF_MAPPING.entriesInRange",
    file: "static-grants.c",
    from: /entries > ENTRIES_OF_PAGE \|\| entries > backend\.options\.static_grants - before/,
    to: "0",
  },
  {
    name: "double fetch of an entry",
    breaks: "xen_netif_ctrl.readOnce",
    file: "static-grants.c",
    from: /table_close\(\);\s+(for [^;]*;[^;]*;[^{]*\{)\s+if \((add[^;]*)\)\s+continue;\s+(drop_beyond\(queue, before\);[^;]*;\s+\})/,
    to: `$1
      if ($2) {
        queue->grants[queue->grant_count - 1].ref = table.shared[i].ref;
        continue;
      }
      table_close();
      $3
      table_close();`,
  },
  {
    name: "a reference that is added twice",
    breaks: "ADD_GREF_MAPPING.noDuplicates",
    file: "static-grants.c",
    from: /if \(static_grant_find\(queue, entry->ref\) != NULL\)/,
    to: "if (0)",
  },
  {
    name: "a table that is mapped read-only",
    breaks: "ADD_GREF_MAPPING.tableMappable",
    file: "static-grants.c",
    from: /host_map\(ref, 1, &table\.handle\)/,
    to: "host_map(ref, 0, &table.handle)",
  },
  {
    name: "static grants that outlive the connection",
    breaks: "ADD_GREF_MAPPING.unmappedOnDisconnect",
    file: "backend.c",
    from: /static_grants_drop\(queue\);/,
    to: "",
  },
  {
    name: "GET that returns what remains",
    breaks: "GET_GREF_MAPPING_SIZE.fixedCapacity",
    file: "static-grants.c",
    from: /(reply_with\(XEN_NETIF_CTRL_STATUS_SUCCESS, backend\.options\.static_grants)\)/,
    to: "$1 - queue->grant_count)",
  },
  {
    name: "DEL that counts processed entries",
    breaks: "DEL_GREF_MAPPING.partialSuccess",
    file: "static-grants.c",
    from: /reply_with\(XEN_NETIF_CTRL_STATUS_SUCCESS, removed\)/,
    to: "reply_with(XEN_NETIF_CTRL_STATUS_SUCCESS, removed > entries ? removed : entries)",
  },
  {
    name: "DEL of what is in flight unnoticed",
    breaks: "DEL_GREF_MAPPING.inFlight",
    file: "static-grants.c",
    from: /transmit_pull\(queue\);\s+receive_pull\(queue\);/,
    to: "",
  },
];

const packets: readonly Wrong[] = [
  {
    name: "the hash over the fewest fields",
    breaks: "SET_HASH_FLAGS.mostFields",
    file: "hash.c",
    from: /fields\.has_ports && \(backend\.hash\.types & fields\.type_with_ports\) != 0/,
    to: "$& && (backend.hash.types & fields.type) == 0",
  },
  {
    name: "no end of the page of a fragment",
    breaks: "netif_tx.beyondPageRefused",
    file: "transmit.c",
    from: /if \(request->offset > PAGE_OCTETS \|\| size > PAGE_OCTETS - request->offset\)/,
    to: "if (size > PAGE_OCTETS)",
  },
  {
    name: "extra info that gets the status of its packet",
    breaks: "netif_tx.extraInfoNull",
    file: "transmit.c",
    from: /slot->kind == SLOT_EXTRA \? NETIF_RSP_NULL : status/,
    to: "status",
  },
  {
    name: "a receive response with the id of the next request",
    breaks: "netif_rx.sameSlot",
    file: "receive.c",
    from: /response\.id = slot->id;/,
    to: "response.id = rx_slot_at(queue, ring->rsp_prod_pvt + 1)->id;",
  },
];

/** Backends that break a rule each. */
export function wrongBackends(): readonly WrongBackend[] {
  const backend = backendSources();
  return [...control, ...staticGrants, ...packets].map(({ breaks, ...mutation }) => {
    return { name: mutation.name, breaks, files: mutated(backend, mutation) };
  });
}

import type { BackendHost } from "../xen-host/host.ts";
import {
  type ADD_GREF_MAPPING_request,
  type ADD_GREF_MAPPING_response,
  type DEL_GREF_MAPPING_request,
  type DEL_GREF_MAPPING_response,
  type GET_GREF_MAPPING_SIZE_request,
  type GET_GREF_MAPPING_SIZE_response,
} from "../../generated/netif.ts";
import { invalid, success, type Outcome } from "./outcome.ts";
import type { Queue } from "./queue.ts";
import { mostTableEntries, RequestTable } from "./request-table.ts";

/** The messages about static grants, for a backend that has them. */
export class GrefMessages {
  readonly #host: BackendHost;
  readonly #queues: readonly Queue[];

  constructor(host: BackendHost, queues: readonly Queue[]) {
    this.#host = host;
    this.#queues = queues;
  }

  getSize({ queue }: GET_GREF_MAPPING_SIZE_request): Outcome<GET_GREF_MAPPING_SIZE_response> {
    const grants = this.#queues[queue]?.grants;
    return grants === undefined ? invalid : { ...success, entries: grants.capacity };
  }

  add({
    queue,
    table: ref,
    entries,
  }: ADD_GREF_MAPPING_request): Outcome<ADD_GREF_MAPPING_response> {
    const grants = this.#queues[queue]?.grants;
    if (grants === undefined) return invalid;
    if (entries > Math.min(mostTableEntries, grants.room)) return invalid;
    if (entries === 0) return success;
    const table = RequestTable.open(this.#host, ref, entries);
    if (table === undefined) return invalid;
    table.close();
    return grants.add(table.entries) ? success : invalid;
  }

  delete({
    queue: index,
    table: ref,
    entries,
  }: DEL_GREF_MAPPING_request): Outcome<DEL_GREF_MAPPING_response> {
    const queue = this.#queues[index];
    if (queue === undefined || entries > mostTableEntries) return invalid;
    if (entries === 0) return { ...success, removed: 0 };
    const table = RequestTable.open(this.#host, ref, entries);
    if (table === undefined) return invalid;
    const removed = removeEach(queue, table);
    table.close();
    return { ...success, removed };
  }
}

/** Removes the grants of a table that are not in flight, says so in it, and gives their number. */
function removeEach(queue: Queue, table: RequestTable): number {
  const inFlight = queue.inFlight();
  let removed = 0;
  for (const [index, { ref }] of table.entries.entries()) {
    const isRemoved = !inFlight.has(ref) && queue.grants.remove(ref);
    if (isRemoved) removed += 1;
    table.setStatus(index, (isRemoved ? success : invalid).status);
  }
  return removed;
}

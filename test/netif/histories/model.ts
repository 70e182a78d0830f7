import {
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER as INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED as NOT_SUPPORTED,
  XEN_NETIF_CTRL_STATUS_SUCCESS as SUCCESS,
  XEN_NETIF_CTRLF_GREF_readonly,
  xen_netif_gref_SIZE,
} from "../../../generated/netif.ts";
import type { Access } from "../../../examples/xen-host/host.ts";
import type { Fragment } from "../../../examples/netif-frontend/packet.ts";
import { pageSize } from "../../../src/model/layout/abi.ts";

/** A table of grants, as a request names it. */
export interface TableRequest {
  readonly queue: number;
  /** Grant of the page with the table. */
  readonly table: number;
  readonly entries: readonly { readonly ref: number; readonly flags: number }[];
  /** What the request says of the number of entries. */
  readonly count: number;
}

/** What has to come back: the status, the data, and the status of each entry where it is written. */
export interface Reply {
  readonly status: number;
  readonly data: number;
  readonly statuses?: readonly number[];
}

/** A fragment in its slot. */
export interface SentFragment extends Fragment {
  readonly id: number;
}

/** A packet on the transmit ring without responses. */
export interface Packet {
  /** For each of its slots the fragment; `undefined` is extra info. */
  readonly slots: readonly (SentFragment | undefined)[];
  /** Number of slots that the backend can see. */
  visible: number;
}

/** One queue: its static grants, and what is in flight. */
export class QueueModel {
  readonly grants = new Map<number, Access>();
  readonly transmit: Packet[] = [];
  readonly receive: { readonly id: number; readonly gref: number }[] = [];

  /** Whether a request with `ref` has no response yet. */
  isInFlight(ref: number): boolean {
    const sent = this.transmit.flatMap(({ slots, visible }) => slots.slice(0, visible));
    const posted = this.receive.some(({ gref }) => gref === ref);
    return posted || sent.some((slot) => slot?.gref === ref);
  }

  /** Grant operations that a packet costs: none for a static grant. */
  cost({ slots }: Packet): number {
    return slots.filter((slot) => slot !== undefined && !this.grants.has(slot.gref)).length;
  }
}

/** All that decides what a backend has to do. */
export class Model {
  readonly capacity: number;
  /** What the frontend has granted, rings aside. */
  readonly granted = new Map<number, Access>();
  /** None while disconnected. */
  queues: readonly QueueModel[] = [];

  /** @param capacity - static grants of each queue; 0 where the backend has none. */
  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** Whether the hypervisor lets the frontend take a grant back. */
  mayRevoke(ref: number): boolean {
    return this.granted.has(ref) && !this.queues.some(({ grants }) => grants.has(ref));
  }

  allows(ref: number, access: Access): boolean {
    const granted = this.granted.get(ref);
    return granted === "read-write" || granted === access;
  }

  size(queue: number, isReservedZero: boolean): Reply {
    if (this.capacity === 0) return { status: NOT_SUPPORTED, data: 0 };
    const isValid = this.queues[queue] !== undefined && isReservedZero;
    return isValid ? { status: SUCCESS, data: this.capacity } : invalid;
  }

  add({ queue, table, entries, count }: TableRequest): Reply {
    if (this.capacity === 0) return { status: NOT_SUPPORTED, data: 0 };
    const grants = this.queues[queue]?.grants;
    if (grants === undefined || count > this.capacity - grants.size) return invalid;
    const added = new Map<number, Access>();
    const used = this.#used(table, entries, count);
    if (used === undefined) return invalid;
    for (const { ref, flags } of used) {
      const access = flags === XEN_NETIF_CTRLF_GREF_readonly ? "read-only" : "read-write";
      const isFresh = !grants.has(ref) && !added.has(ref);
      if (!isFresh || flags > XEN_NETIF_CTRLF_GREF_readonly || !this.allows(ref, access)) {
        return invalid;
      }
      added.set(ref, access);
    }
    for (const [ref, access] of added) grants.set(ref, access);
    return { status: SUCCESS, data: 0 };
  }

  remove({ queue: index, table, entries, count }: TableRequest): Reply {
    if (this.capacity === 0) return { status: NOT_SUPPORTED, data: 0 };
    const queue = this.queues[index];
    const used = this.#used(table, entries, count);
    if (queue === undefined || used === undefined) return invalid;
    const isRemoved = ({ ref }: { readonly ref: number }): boolean =>
      !queue.isInFlight(ref) && queue.grants.delete(ref);
    const statuses = used.map((entry) => (isRemoved(entry) ? SUCCESS : INVALID_PARAMETER));
    const data = statuses.filter((status) => status === SUCCESS).length;
    return { status: SUCCESS, data, statuses };
  }

  /** The entries that count; `undefined` where the table is not valid. */
  #used(
    table: number,
    entries: TableRequest["entries"],
    count: number,
  ): TableRequest["entries"] | undefined {
    const isValid = count * xen_netif_gref_SIZE <= pageSize && this.allows(table, "read-write");
    return isValid ? entries.slice(0, count) : undefined;
  }
}

const invalid: Reply = { status: INVALID_PARAMETER, data: 0 };

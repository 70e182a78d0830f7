import { deepStrictEqual, ok } from "node:assert/strict";
import {
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
  type xen_netif_ctrl_request,
  type xen_netif_ctrl_response,
} from "../../../generated/netif.ts";

/** Control requests without a response, and how many static grants the responses account for. */
export class Ledger {
  readonly #capacity: number;
  readonly #open: xen_netif_ctrl_request[] = [];
  readonly #grants = new Map<number, number>();

  /** @param capacity - static grants of each queue. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Static grants of all queues that are attacked. */
  get grants(): number {
    return [...this.#grants.values()].reduce((sum, one) => sum + one, 0);
  }

  send(requests: readonly xen_netif_ctrl_request[]): void {
    this.#open.push(...requests);
  }

  /** Throws where responses are not one for each request. */
  applySuppressions(responses: readonly xen_netif_ctrl_response[]): void {
    for (const response of responses) {
      const { id, type } = response;
      const index = this.#open.findIndex((request) => request.id === id && request.type === type);
      const [request] = index < 0 ? [] : this.#open.splice(index, 1);
      ok(
        request !== undefined,
        `a response with id ${id} and type ${type}, which no request asked for`,
      );
      this.#account(request, response);
    }
    deepStrictEqual(this.#open, [], "requests without a response");
  }

  #account(
    { type, data: [queue = 0, , entries = 0] }: xen_netif_ctrl_request,
    { status, data }: xen_netif_ctrl_response,
  ): void {
    // A table in the page of the ring may have put a status over the upper half of this one.
    if ((status & 0xffff) !== XEN_NETIF_CTRL_STATUS_SUCCESS) return;
    const before = this.#grants.get(queue) ?? 0;
    if (type === XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) this.#grants.set(queue, before + entries);
    if (type === XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING) this.#grants.set(queue, before - data);
    const after = this.#grants.get(queue) ?? 0;
    ok(after >= 0 && after <= this.#capacity, `${after} static grants of ${this.#capacity}`);
  }
}

import { pageSize, type BackendHost } from "../xen-host/host.ts";
import {
  NETIF_RSP_ERROR,
  NETRXF_more_data,
  read_netif_rx_request,
  write_netif_rx_response,
  type netif_rx_request,
  type netif_rx_request_table,
  type netif_rx_response_table,
} from "../../generated/netif.ts";
import { copyIn } from "./granted-page.ts";
import type { MappedRing } from "./mapped-ring.ts";
import type { StaticGrants } from "./static-grants.ts";

type ReceiveSlots = MappedRing<netif_rx_response_table, netif_rx_request_table>;

/** The receive ring of a queue: pages that wait for frames for the frontend. */
export class ReceiveRing {
  readonly ring: ReceiveSlots;
  readonly #host: BackendHost;
  readonly #grants: StaticGrants;
  /** Requests without a response, the oldest first. */
  readonly #requests: netif_rx_request[] = [];

  constructor(host: BackendHost, ring: ReceiveSlots, grants: StaticGrants) {
    this.ring = ring;
    this.#host = host;
    this.#grants = grants;
  }

  /** Reads the requests that are there. */
  work(): void {
    do this.#pull();
    while (this.ring.finalCheck());
  }

  /** The grant references of all requests that are there and have no response. */
  inFlight(): readonly number[] {
    this.#pull();
    return this.#requests.map(({ gref }) => gref);
  }

  /** Passes a frame to the frontend. Without pages for all of it, it is lost, as on a wire. */
  deliver(frame: Uint8Array): void {
    this.#pull();
    const slots = Math.ceil(frame.length / pageSize);
    if (slots > this.#requests.length) return;
    for (const [index, { id, gref }] of this.#requests.splice(0, slots).entries()) {
      const part = frame.subarray(index * pageSize, (index + 1) * pageSize);
      const response = {
        id,
        offset: 0,
        flags: index + 1 < slots ? NETRXF_more_data : 0,
        status: copyIn(this.#host, this.#grants, gref, part) ? part.length : NETIF_RSP_ERROR,
      };
      this.ring.respond(({ $view, $offset }) => write_netif_rx_response($view, $offset, response));
    }
    this.ring.push();
  }

  #pull(): void {
    for (let slot = this.ring.take(); slot !== undefined; slot = this.ring.take()) {
      this.#requests.push(read_netif_rx_request(slot.$view, slot.$offset));
    }
  }
}

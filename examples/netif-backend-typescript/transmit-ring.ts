import type { BackendHost } from "../xen-host/host.ts";
import {
  NETIF_RSP_ERROR,
  NETIF_RSP_NULL,
  NETIF_RSP_OKAY,
  netif_tx_packets,
  read_netif_extra_info,
  read_netif_tx_request,
  write_netif_tx_response,
  XEN_NETIF_EXTRA_TYPE_MAX,
  XEN_NETIF_NR_SLOTS_MIN,
  type netif_extra_info,
  type netif_tx_request,
  type netif_tx_request_table,
  type netif_tx_response,
  type netif_tx_response_table,
} from "../../generated/netif.ts";
import type { MappedRing } from "./mapped-ring.ts";
import { frameOf } from "./packet-frame.ts";
import type { StaticGrants } from "./static-grants.ts";

/** A packet; or a part of one of too many slots, which is refused. */
interface Packet {
  readonly requests: readonly netif_tx_request[];
  readonly extras: readonly netif_extra_info[];
  readonly isWhole: boolean;
}

/** The first fragment, the others that every backend has to accept, and one extra info slot of each type. */
const mostSlots = 1 + XEN_NETIF_NR_SLOTS_MIN + (XEN_NETIF_EXTRA_TYPE_MAX - 1);

type TransmitSlots = MappedRing<netif_tx_response_table, netif_tx_request_table>;

/** The transmit ring of a queue: packets of the frontend. */
export class TransmitRing {
  readonly ring: TransmitSlots;
  readonly #host: BackendHost;
  readonly #grants: StaticGrants;
  readonly #packets: netif_tx_packets;
  /** What has come and has no response yet, the oldest first. */
  readonly #waiting: Packet[] = [];

  constructor(host: BackendHost, ring: TransmitSlots, grants: StaticGrants) {
    this.ring = ring;
    this.#host = host;
    this.#grants = grants;
    this.#packets = new netif_tx_packets(ring.end, mostSlots);
  }

  /** The grant references of all requests that are there and have no response. */
  inFlight(): readonly number[] {
    this.#pull();
    // Of a packet that is not complete there may be some already.
    const begun = Array.from(this.#packets.$slots, ({ gref }) => gref);
    return [...this.#waiting.flatMap(({ requests }) => requests.map(({ gref }) => gref)), ...begun];
  }

  /** Hands on all packets that are there, and responds to their requests. */
  work(): void {
    do {
      this.#pull();
      for (const packet of this.#waiting.splice(0)) this.#answer(packet);
      this.ring.push();
    } while (this.ring.finalCheck());
  }

  /** Reads the packets that are there. One of too many slots is there in parts: it may be larger than the ring. */
  #pull(): void {
    const { $slots, $extras } = this.#packets;
    for (let kind = this.#packets.$next(); kind !== undefined; kind = this.#packets.$next()) {
      this.#waiting.push({
        requests: Array.from($slots, ({ $view, $offset }) => read_netif_tx_request($view, $offset)),
        extras: Array.from($extras, ({ $view, $offset }) => read_netif_extra_info($view, $offset)),
        isWhole: kind === "whole",
      });
    }
  }

  #answer({ requests, extras, isWhole }: Packet): void {
    const frame = isWhole ? frameOf(this.#host, this.#grants, requests, extras) : undefined;
    if (frame !== undefined) this.#host.emit(frame);
    const status = frame === undefined ? NETIF_RSP_ERROR : NETIF_RSP_OKAY;
    for (const { id } of requests) this.#respond({ id, status });
    for (const _ of extras) this.#respond({ id: 0, status: NETIF_RSP_NULL });
  }

  #respond(response: netif_tx_response): void {
    this.ring.respond(({ $view, $offset }) => write_netif_tx_response($view, $offset, response));
  }
}

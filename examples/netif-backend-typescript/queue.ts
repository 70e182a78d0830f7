import type { BackendHost } from "../xen-host/host.ts";
import { netif_rx_sring, netif_tx_sring } from "../../generated/netif.ts";
import type { QueueKeys } from "./frontend-keys.ts";
import { MappedRing } from "./mapped-ring.ts";
import { ReceiveRing } from "./receive-ring.ts";
import { StaticGrants } from "./static-grants.ts";
import { TransmitRing } from "./transmit-ring.ts";

/** A queue: its two rings, as far as the frontend has set them up, and its static grants. */
export class Queue {
  readonly grants: StaticGrants;
  readonly #transmit: TransmitRing | undefined;
  readonly #receive: ReceiveRing | undefined;
  /** Whether each ring that the frontend has set up could be mapped. */
  readonly isComplete: boolean;

  constructor(host: BackendHost, keys: QueueKeys, capacity: number) {
    this.grants = new StaticGrants(host, capacity);
    const transmit = keys.transmit && MappedRing.open(host, keys.transmit, netif_tx_sring);
    const receive = keys.receive && MappedRing.open(host, keys.receive, netif_rx_sring);
    this.#transmit = transmit && new TransmitRing(host, transmit, this.grants);
    this.#receive = receive && new ReceiveRing(host, receive, this.grants);
    this.isComplete =
      (keys.transmit !== undefined) === (transmit !== undefined) &&
      (keys.receive !== undefined) === (receive !== undefined);
  }

  notify(port: number): void {
    if (this.#transmit?.ring.port === port) this.#transmit.work();
    if (this.#receive?.ring.port === port) this.#receive.work();
  }

  deliver(frame: Uint8Array): void {
    this.#receive?.deliver(frame);
  }

  /** The grant references of all visible requests without a response, whether or not an event told of them. */
  inFlight(): ReadonlySet<number> {
    return new Set([...(this.#transmit?.inFlight() ?? []), ...(this.#receive?.inFlight() ?? [])]);
  }

  close(): void {
    this.grants.close();
    this.#transmit?.ring.close();
    this.#receive?.ring.close();
  }
}

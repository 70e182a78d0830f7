import type { BackendHost } from "../xen-host/host.ts";
import { xen_netif_ctrl_sring } from "../../generated/netif.ts";
import { ControlRing } from "./control-ring.ts";
import { GrefMessages } from "./gref-messages.ts";
import { HashMessages } from "./hash-messages.ts";
import { unconfiguredHash } from "./hash-state.ts";
import type { FrontendKeys } from "./frontend-keys.ts";
import { MappedRing } from "./mapped-ring.ts";
import type { Options } from "./options.ts";
import { Queue } from "./queue.ts";
import { steer } from "./steering.ts";

/** All that the backend has of one frontend, from its connecting to its end. */
export class FrontendState {
  readonly #queues: readonly Queue[];
  readonly #control: ControlRing | undefined;
  readonly #hash = unconfiguredHash();
  /** Whether each ring that the frontend has set up could be mapped. */
  readonly isComplete: boolean;

  constructor(host: BackendHost, options: Options, keys: FrontendKeys) {
    this.#queues = keys.queues.map((queue) => new Queue(host, queue, options["static-grants"]));
    const ring = keys.control && MappedRing.open(host, keys.control, xen_netif_ctrl_sring);
    const hash = new HashMessages(host, options, this.#hash, this.#queues.length);
    const grefs = new GrefMessages(host, this.#queues);
    this.#control = ring && new ControlRing(ring, options, hash, grefs);
    this.isComplete =
      (keys.control !== undefined) === (ring !== undefined) &&
      this.#queues.every((queue) => queue.isComplete);
  }

  notify(port: number): void {
    if (this.#control?.ring.port === port) this.#control.work();
    for (const queue of this.#queues) queue.notify(port);
  }

  deliver(frame: Uint8Array): void {
    this.#queues[steer(this.#hash, this.#queues.length, frame)]?.deliver(frame);
  }

  close(): void {
    for (const queue of this.#queues) queue.close();
    this.#control?.ring.close();
  }
}

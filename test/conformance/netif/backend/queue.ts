import type { Host } from "../../../../src/conform/machine/host.ts";
import { receiveShape, transmitShape } from "../frontend/rings.ts";
import type { QueueKeys } from "./keys.ts";
import { MappedRing } from "./mapped-ring.ts";
import { Receive } from "./receive.ts";
import { StaticGrants } from "./static-grants.ts";
import { Transmit } from "./transmit.ts";

/** A queue: its two rings, as far as the frontend has set them up, and its static grants. */
export class Queue {
  readonly grants: StaticGrants;
  readonly #transmit: Transmit | undefined;
  readonly #receive: Receive | undefined;
  /** Whether each ring that the frontend has set up could be mapped. */
  readonly isComplete: boolean;

  constructor(host: Host, keys: QueueKeys, capacity: number) {
    this.grants = new StaticGrants(host, capacity);
    const transmit = keys.transmit && MappedRing.open(host, keys.transmit, transmitShape);
    const receive = keys.receive && MappedRing.open(host, keys.receive, receiveShape);
    this.#transmit = transmit && new Transmit(host, transmit, this.grants);
    this.#receive = receive && new Receive(host, receive, this.grants);
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

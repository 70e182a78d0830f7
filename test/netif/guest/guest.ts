import type { Session } from "../../../src/conform/machine/machine.ts";
import type { ObservedMachine } from "../../conform/observed-machine.ts";
import type { RingShape } from "../../../src/conform/ring.ts";
import type { GrantedPage } from "../../../examples/netif-frontend/granted-pages.ts";
import { keysOf } from "../../../examples/netif-frontend/xenstore-keys.ts";
import { controlShape, receiveShape, transmitShape } from "../ring-shapes.ts";
import { Channel } from "./channel.ts";

/** Largest number of queues. */
export const mostQueues = 3;

/** Pages at the beginning of the memory that are for rings. */
export const ringPages = 1 + 2 * mostQueues;

/** The reference of the ring in page 0; those of the others follow. */
const firstRingRef = 1000;

/** The two rings of a queue. */
export interface GuestQueue {
  readonly transmit: Channel;
  readonly receive: Channel;
}

/** Rings that are connected to a backend. */
export interface Rings {
  readonly control: Channel;
  readonly queues: readonly GuestQueue[];
}

/**
 * A frontend that does what it is told to, right or wrong: what a test puts into its rings goes to the
 * backend as it is.
 */
export class Guest {
  readonly machine: ObservedMachine;
  readonly #session: Session;
  #rings: Rings | undefined;

  constructor(machine: ObservedMachine, session: Session) {
    this.machine = machine;
    this.#session = session;
  }

  get isConnected(): boolean {
    return this.#rings !== undefined;
  }

  get control(): Channel {
    return this.#connected().control;
  }

  get queues(): readonly GuestQueue[] {
    return this.#connected().queues;
  }

  /** All rings, that for control first. */
  get channels(): readonly Channel[] {
    const { control, queues } = this.#connected();
    return [control, ...queues.flatMap(({ transmit, receive }) => [transmit, receive])];
  }

  /** @throws RangeError where there is no such queue. */
  queue(index: number): GuestQueue {
    const queue = this.queues[index];
    if (queue === undefined) throw new RangeError(`queue ${index} of ${this.queues.length}`);
    return queue;
  }

  /** @param start - where the indices of all rings begin. */
  async connect(queues: number, start = 0): Promise<void> {
    const control = this.#channel(0, controlShape, start);
    const rings: Rings = {
      control,
      queues: Array.from({ length: queues }, (_, queue) => ({
        transmit: this.#channel(1 + 2 * queue, transmitShape, start),
        receive: this.#channel(2 + 2 * queue, receiveShape, start),
      })),
    };
    this.#rings = rings;
    await this.#session.connect(keysOf(control, rings.queues, true));
  }

  /** Sends an event to the backend, and waits until it is idle. */
  notify(channel: Channel): Promise<void> {
    return this.#session.notify(channel.port);
  }

  /** Hands the backend a frame for the guest. */
  deliver(frame: Uint8Array): Promise<void> {
    return this.#session.deliver(frame);
  }

  /** Disconnects, and takes the grants of the rings back where the backend has let go of them. */
  async disconnect(): Promise<void> {
    const { channels } = this;
    await this.#session.disconnect();
    this.#rings = undefined;
    for (const { page } of channels) this.machine.grants.revoke(page.ref);
  }

  #channel(page: number, shape: RingShape, start: number): Channel {
    const view = this.machine.memory.page(page);
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(0);
    const granted: GrantedPage = { ref: firstRingRef + page, page, access: "read-write", view };
    this.machine.grants.grant(granted.ref, page, granted.access);
    return new Channel(granted, page + 1, shape, start);
  }

  #connected(): Rings {
    if (this.#rings === undefined) throw new Error("the guest is not connected");
    return this.#rings;
  }
}

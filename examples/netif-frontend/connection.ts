import {
  netif_rx_sring,
  netif_tx_sring,
  xen_netif_ctrl_sring,
  type RingEnd,
} from "../../generated/netif.ts";
import type { BackendLine } from "./backend-line.ts";
import { ConnectionLost } from "./connection-lost.ts";
import { ControlChannel } from "./control-channel.ts";
import type { GrantedPage, GrantedPages } from "./granted-pages.ts";
import { InFlight } from "./in-flight.ts";
import { keysOf, type Named, type NamedQueue } from "./xenstore-keys.ts";
import { OpenCalls } from "./open-calls.ts";
import { ReceiveQueue } from "./receive-queue.ts";
import { RingChannel } from "./ring-channel.ts";
import { TransmitQueue } from "./transmit-queue.ts";

/** How a frontend connects. */
export interface ConnectionOptions {
  /** How many queues; 1 if not given. */
  readonly queues?: number;
  /** Where the indices of all rings begin; 0 if not given. Tests begin just before they wrap. */
  readonly start?: number;
}

/** What the backend has announced. */
export interface Features {
  readonly controlRing: boolean;
  /** An event channel for each ring of a queue. */
  readonly splitChannels: boolean;
}

/** The two directions of a queue. */
export interface Queue {
  readonly transmit: TransmitQueue;
  readonly receive: ReceiveQueue;
}

/** A ring in its page. */
interface Ring<Request, Response> {
  $init(start: number): void;
  $front_ring(): RingEnd<Request, Response>;
}

/** The rings and event channels of a frontend, from connecting to disconnecting. */
export class Connection {
  readonly calls = new OpenCalls();
  readonly inFlight = new InFlight();
  readonly queues: readonly Queue[];
  /** The frontend's folder of xenstore. */
  readonly keys: ReadonlyMap<string, string>;
  readonly #line: BackendLine;
  readonly #pages: GrantedPages;
  readonly #start: number;
  readonly #control: ControlChannel | undefined;
  readonly #ringPages: GrantedPage[] = [];
  readonly #ports: number[] = [];

  /** @throws RangeError where too few pages are left for the rings. */
  constructor(
    line: BackendLine,
    pages: GrantedPages,
    { queues = 1, start = 0 }: ConnectionOptions,
    { controlRing, splitChannels }: Features,
  ) {
    const rings = 2 * queues + (controlRing ? 1 : 0);
    if (pages.available < rings) {
      throw new RangeError(`${pages.available} pages are left for ${rings} rings`);
    }
    this.#line = line;
    this.#pages = pages;
    this.#start = start;
    const named: NamedQueue[] = [];
    this.queues = Array.from({ length: queues }, () => this.#queue(named, splitChannels));
    const control = controlRing ? this.#controlRing() : undefined;
    this.#control = control?.channel;
    this.keys = keysOf(control?.named, named, splitChannels);
  }

  /**
   * The control ring.
   *
   * @throws ConnectionLost where the backend has none.
   */
  get control(): ControlChannel {
    if (this.#control !== undefined) return this.#control;
    throw new ConnectionLost("no-control-ring", "the backend has announced no control ring");
  }

  /** Ends all calls. Pages stay granted: the backend has them, until it is told to disconnect. */
  lose(error: ConnectionLost): void {
    this.calls.fail(error);
    for (const port of this.#ports) this.#line.unbind(port);
  }

  /** Gives up the pages of the rings, once the backend is disconnected. */
  freeRings(): void {
    for (const page of this.#ringPages) this.#pages.free(page);
  }

  #controlRing(): { readonly channel: ControlChannel; readonly named: Named } {
    const page = this.#ringPage();
    const ring = this.#ring(new xen_netif_ctrl_sring(page.view), () => port);
    const channel = new ControlChannel(ring, this.calls);
    const port = this.#bind(() => channel.handleResponses());
    return { channel, named: { page, port } };
  }

  #queue(named: NamedQueue[], splitChannels: boolean): Queue {
    const transmitPage = this.#ringPage();
    const receivePage = this.#ringPage();
    const transmitRing = this.#ring(new netif_tx_sring(transmitPage.view), () => transmitPort);
    const receiveRing = this.#ring(new netif_rx_sring(receivePage.view), () => receivePort);
    const transmit = new TransmitQueue(transmitRing, this.calls, this.inFlight);
    const receive = new ReceiveQueue(receiveRing, this.calls, this.inFlight, this.#start);
    const transmitPort = this.#bind(() => {
      transmit.handleResponses();
      if (!splitChannels) receive.handleResponses();
    });
    const receivePort = splitChannels ? this.#bind(() => receive.handleResponses()) : transmitPort;
    named.push({
      transmit: { page: transmitPage, port: transmitPort },
      receive: { page: receivePage, port: receivePort },
    });
    return { transmit, receive };
  }

  #ringPage(): GrantedPage {
    const page = this.#pages.allocate("read-write");
    this.#ringPages.push(page);
    return page;
  }

  #ring<Request, Response>(
    ring: Ring<Request, Response>,
    port: () => number,
  ): RingChannel<Request, Response> {
    ring.$init(this.#start);
    return new RingChannel(ring.$front_ring(), () => this.#line.notify(port()));
  }

  #bind(handler: () => void): number {
    const port = this.#line.bind(handler);
    this.#ports.push(port);
    return port;
  }
}

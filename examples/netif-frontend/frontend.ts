import type { BackendLink } from "../xen-host/backend.ts";
import type { Access, FrontendHost } from "../xen-host/host.ts";
import { BackendLine } from "./backend-line.ts";
import { Connection, type ConnectionOptions, type Queue } from "./connection.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { ControlChannel } from "./control-channel.ts";
import { ControlMessages } from "./control-messages.ts";
import { GrantedPages, type GrantedPage } from "./granted-pages.ts";
import type { ReceivedPacket } from "./received-packet.ts";
import type { Packet } from "./packet.ts";
import type { FragmentStatus } from "./transmit-queue.ts";

/** What is meant for one queue. */
interface OfQueue {
  /** Index of the queue. */
  readonly queue: number;
}

/**
 * A frontend of netif, which does not trust its backend. It believes nothing that the interface does
 * not allow: on the first breach all calls reject with {@link ConnectionLost}, and so do later ones,
 * until it is disconnected and connected again. A page that the backend holds on to has no other use.
 */
export class Frontend extends ControlMessages {
  readonly #host: FrontendHost;
  readonly #line: BackendLine;
  #connection: Connection | undefined;
  #closing: Promise<void> | undefined;
  #lost: ConnectionLost | undefined;

  /** @param host - all of whose pages and grants are the frontend's. */
  constructor(host: FrontendHost, backend: BackendLink) {
    super(new GrantedPages(host));
    this.#host = host;
    this.#line = new BackendLine(host, backend, (error) => this.#lose(error));
  }

  /** How the backend has failed; `undefined` while it has not. Connecting again forgives it. */
  get lost(): ConnectionLost | undefined {
    return this.#lost;
  }

  /** Number of calls that wait for the backend. */
  get waiting(): number {
    return this.#connection?.calls.size ?? 0;
  }

  /** Pages that were given up while the backend had them mapped. They have no other use until it lets go. */
  get leaked(): readonly GrantedPage[] {
    return this.pages.leaked;
  }

  /**
   * Connects to the backend.
   *
   * @throws RangeError where the backend does not have so many queues, or the memory too few pages.
   * @throws ConnectionLost where the backend fails.
   */
  async connect(options: ConnectionOptions = {}): Promise<void> {
    if (this.#connection !== undefined) throw new Error("the frontend is connected already");
    const { queues = 1 } = options;
    const most = Number(this.#published("multi-queue-max-queues", "1"));
    // What the backend has announced need not be a number, and then allows none.
    if (!(queues >= 1 && queues <= most)) throw new RangeError(`${queues} queues of 1 to ${most}`);
    const features = {
      controlRing: this.#published("feature-ctrl-ring", "0") === "1",
      splitChannels: this.#published("feature-split-event-channels", "0") === "1",
    };
    const connection = new Connection(this.#line, this.pages, options, features);
    this.#connection = connection;
    this.#lost = undefined;
    await this.#line.run((backend) => backend.connect(connection.keys));
    if (connection.calls.lost !== undefined) throw connection.calls.lost;
  }

  /** Disconnects, whatever the backend has done. Calls that wait reject. */
  disconnect(): Promise<void> {
    this.#closing ??= this.#close().finally(() => {
      this.#closing = undefined;
    });
    return this.#closing;
  }

  /** Disconnects, and connects again with rings of its own. */
  async reconnect(options: ConnectionOptions = {}): Promise<void> {
    await this.disconnect();
    await this.connect(options);
  }

  /** Has a frame come from the network, which the backend passes on to the frontend. */
  deliver(frame: Uint8Array): Promise<void> {
    return this.#line.run((backend) => backend.deliver(frame));
  }

  /**
   * Grants a page.
   *
   * @throws RangeError where no page is left.
   */
  allocate(access: Access = "read-write"): GrantedPage {
    return this.pages.allocate(access);
  }

  /**
   * Revokes the grant of a page, and gives the page up.
   *
   * @returns `false` where the backend has the page mapped, so that it is leaked.
   * @throws RangeError where a request with it has no response yet, or it was freed before.
   */
  free(page: GrantedPage): boolean {
    const connection = this.#connection;
    if (connection?.calls.lost === undefined && connection?.inFlight.has(page.ref) === true) {
      throw new RangeError(`grant reference ${page.ref} is in flight`);
    }
    return this.pages.free(page);
  }

  /**
   * Transmits a packet.
   *
   * @returns what became of each fragment.
   * @throws RangeError where the packet cannot be one, or there is no such queue.
   * @throws CodecError where a member of it is out of range, or it is too large.
   */
  async transmit(packet: Packet & OfQueue): Promise<readonly FragmentStatus[]> {
    return await this.#queue(packet.queue).transmit.transmit(packet);
  }

  /** Gives the backend pages to fill; done when all of them are in the ring. */
  async postReceive(request: OfQueue & { readonly pages: readonly GrantedPage[] }): Promise<void> {
    await this.#queue(request.queue).receive.post(request.pages);
  }

  /** The next packet that arrives on a queue. */
  async receive(request: OfQueue): Promise<ReceivedPacket> {
    return await this.#queue(request.queue).receive.receive();
  }

  protected override control(): ControlChannel {
    return this.#connected().control;
  }

  async #close(): Promise<void> {
    const connection = this.#connection;
    if (connection === undefined) return;
    await this.#line.run((backend) => backend.disconnect());
    connection.lose(new ConnectionLost("disconnected", "the frontend has disconnected"));
    this.#connection = undefined;
    connection.freeRings();
    this.pages.reclaim();
  }

  #connected(): Connection {
    if (this.#connection !== undefined) return this.#connection;
    throw new ConnectionLost("disconnected", "the frontend is not connected");
  }

  #queue(index: number): Queue {
    const { queues } = this.#connected();
    const queue = queues[index];
    if (queue === undefined) throw new RangeError(`queue ${index} of ${queues.length}`);
    return queue;
  }

  #lose(error: ConnectionLost): void {
    if (this.#connection?.calls.lost === undefined) this.#lost ??= error;
    this.#connection?.lose(error);
  }

  #published(key: string, absent: string): string {
    return this.#host.published.get(key) ?? absent;
  }
}

import {
  read_netif_extra_info,
  read_netif_rx_response,
  write_netif_rx_request,
  type netif_rx_request_table,
  type netif_rx_response_table,
} from "../../generated/netif.ts";
import type { GrantedPage } from "./granted-pages.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { InFlight } from "./in-flight.ts";
import type { OpenCalls } from "./open-calls.ts";
import { PacketAssembly, type ReceivedPacket } from "./packet-assembly.ts";
import type { RingChannel } from "./ring-channel.ts";

type ReceiveChannel = RingChannel<netif_rx_request_table, netif_rx_response_table>;

/** The receive ring of a queue: pages go in, packets come out. */
export class ReceiveQueue {
  readonly #channel: ReceiveChannel;
  readonly #calls: OpenCalls;
  readonly #inFlight: InFlight;
  /** Posted pages, in the order of their slots, which is that of their responses. */
  readonly #posted: GrantedPage[] = [];
  readonly #arrived: ReceivedPacket[] = [];
  readonly #receivers: ((packet: ReceivedPacket) => void)[] = [];
  #assembly = new PacketAssembly();
  /** Index of the next response; its low bits are the id of the request in its slot. */
  #nextId: number;
  #nextPosted: number;

  /** @param start - where the indices of the ring begin. */
  constructor(channel: ReceiveChannel, calls: OpenCalls, inFlight: InFlight, start: number) {
    this.#channel = channel;
    this.#calls = calls;
    this.#inFlight = inFlight;
    this.#nextId = start & 0xffff;
    this.#nextPosted = this.#nextId;
  }

  /** Lets the backend fill `pages`; done when all of them are in the ring. */
  async post(pages: readonly GrantedPage[]): Promise<void> {
    await Promise.all(
      pages.map((page) =>
        this.#calls.open<void>((resolve) => {
          const place = (next: () => netif_rx_request_table): void => {
            this.#place(page, next());
            resolve();
          };
          this.#channel.submit({ count: 1, place });
        }),
      ),
    );
  }

  /** The next packet, as soon as there is one. */
  async receive(): Promise<ReceivedPacket> {
    return await this.#calls.open<ReceivedPacket>((resolve) => {
      const packet = this.#arrived.shift();
      if (packet === undefined) this.#receivers.push(resolve);
      else resolve(packet);
    });
  }

  /** Handles the responses that have come. */
  handleResponses(): void {
    this.#channel.receive((slot) => this.#take(slot));
  }

  #place(page: GrantedPage, { $view, $offset }: netif_rx_request_table): void {
    const id = this.#nextPosted;
    write_netif_rx_request($view, $offset, { id, gref: page.ref });
    this.#nextPosted = (id + 1) & 0xffff;
    this.#posted.push(page);
    this.#inFlight.add(page.ref);
  }

  #take({ $view, $offset }: netif_rx_response_table): void {
    const page = this.#posted.shift();
    if (page === undefined) throw new Error("a response to no page, which the ring lets through");
    const id = this.#nextId;
    this.#nextId = (id + 1) & 0xffff;
    this.#inFlight.remove(page.ref);
    if (this.#assembly.wantsExtra) {
      this.#assembly.addExtra(page, read_netif_extra_info($view, $offset));
    } else {
      const response = read_netif_rx_response($view, $offset);
      if (response.id !== id) {
        const message = `a response with id ${response.id} in the slot of request ${id}`;
        throw new ConnectionLost("response-id", message);
      }
      this.#assembly.addFragment(page, response);
    }
    if (this.#assembly.isComplete) this.#arrive();
  }

  #arrive(): void {
    const packet = this.#assembly.packet();
    this.#assembly = new PacketAssembly();
    const receiver = this.#receivers.shift();
    if (receiver === undefined) this.#arrived.push(packet);
    else receiver(packet);
  }
}

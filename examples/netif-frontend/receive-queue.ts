import {
  netif_rx_packets,
  netif_rx_sring_SLOTS,
  read_netif_extra_info,
  read_netif_rx_response,
  write_netif_rx_request,
  type netif_rx_request_table,
  type netif_rx_response_table,
  type RingEnd,
} from "../../generated/netif.ts";
import type { GrantedPage } from "./granted-pages.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { InFlight } from "./in-flight.ts";
import type { OpenCalls } from "./open-calls.ts";
import { packetOf, type ReceivedPacket } from "./received-packet.ts";
import type { RingChannel } from "./ring-channel.ts";

type ReceiveChannel = RingChannel<netif_rx_request_table, netif_rx_response_table>;

/** The receive ring of a queue: pages go in, packets come out. */
export class ReceiveQueue {
  readonly #channel: ReceiveChannel;
  readonly #packets: netif_rx_packets;
  readonly #calls: OpenCalls;
  readonly #inFlight: InFlight;
  /** Posted pages, in the order of their slots, which is that of their responses. */
  readonly #posted: GrantedPage[] = [];
  readonly #arrived: ReceivedPacket[] = [];
  readonly #receivers: ((packet: ReceivedPacket) => void)[] = [];
  /** Index of the next response; its low bits are the id of the request in its slot. */
  #nextId: number;
  #nextPosted: number;

  /** @param start - where the indices of the ring begin. */
  constructor(channel: ReceiveChannel, calls: OpenCalls, inFlight: InFlight, start: number) {
    this.#channel = channel;
    this.#packets = new netif_rx_packets(channel.ring);
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
          const place = (ring: RingEnd<netif_rx_request_table, unknown>): void => {
            this.#place(page, ring.$produce());
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
    this.#channel.handle(() => {
      let kind: ReturnType<netif_rx_packets["$next"]>;
      do {
        kind = this.#packets.$next();
        // Also what has come of a packet that is not complete has to be possible.
        const packet = this.#read();
        if (kind === "whole") this.#arrive(packet);
      } while (kind === "whole");
      if (kind === undefined) return;
      const message = `a packet of more than ${netif_rx_sring_SLOTS} slots`;
      throw new ConnectionLost("response-data", message);
    });
  }

  #place(page: GrantedPage, { $view, $offset }: netif_rx_request_table): void {
    const id = this.#nextPosted;
    write_netif_rx_request($view, $offset, { id, gref: page.ref });
    this.#nextPosted = (id + 1) & 0xffff;
    this.#posted.push(page);
    this.#inFlight.add(page.ref);
  }

  /** What the packet has, as far as it has come. */
  #read(): ReceivedPacket {
    const { $slots, $extras } = this.#packets;
    const responses = Array.from($slots, (slot) =>
      read_netif_rx_response(slot.$view, slot.$offset),
    );
    const extras = Array.from($extras, (slot) => read_netif_extra_info(slot.$view, slot.$offset));
    for (const [index, { id }] of responses.entries()) {
      const slot = index === 0 ? 0 : extras.length + index;
      this.#checkId(id, (this.#nextId + slot) & 0xffff);
    }
    return packetOf(responses, extras, this.#posted.slice(0, $slots.$length + $extras.$length));
  }

  #arrive(packet: ReceivedPacket): void {
    const pages = this.#posted.splice(0, packet.pages.length);
    for (const page of pages) this.#inFlight.remove(page.ref);
    this.#nextId = (this.#nextId + pages.length) & 0xffff;
    const receiver = this.#receivers.shift();
    if (receiver === undefined) this.#arrived.push(packet);
    else receiver(packet);
  }

  #checkId(id: number, expected: number): void {
    if (id === expected) return;
    const message = `a response with id ${id} in the slot of request ${expected}`;
    throw new ConnectionLost("response-id", message);
  }
}

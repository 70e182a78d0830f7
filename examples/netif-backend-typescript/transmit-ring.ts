import type { BackendHost } from "../xen-host/host.ts";
import {
  NETIF_RSP_ERROR,
  NETIF_RSP_NULL,
  NETIF_RSP_OKAY,
  write_netif_tx_response,
  type NETIF_RSP,
  type netif_tx_request_table,
  type netif_tx_response_table,
} from "../../generated/netif.ts";
import type { MappedRing } from "./mapped-ring.ts";
import { frameOf } from "./packet-frame.ts";
import { mostPacketSlots, SlotReader, type TransmitSlot } from "./packet-slots.ts";
import type { StaticGrants } from "./static-grants.ts";

/** A packet, or as much of it as has come. */
interface Packet {
  readonly slots: TransmitSlot[];
  isWhole: boolean;
}

type TransmitSlots = MappedRing<netif_tx_response_table, netif_tx_request_table>;

/** The transmit ring of a queue: packets of the frontend. */
export class TransmitRing {
  readonly ring: TransmitSlots;
  readonly #host: BackendHost;
  readonly #grants: StaticGrants;
  readonly #reader = new SlotReader();
  /** What has come and has no response yet, the oldest first; all but the last one are whole. */
  #packets: Packet[] = [];
  /** The rest of the oldest packet is refused, as what came of it before was. */
  #isRefusing = false;

  constructor(host: BackendHost, ring: TransmitSlots, grants: StaticGrants) {
    this.ring = ring;
    this.#host = host;
    this.#grants = grants;
  }

  /** Reads the requests that are there, and leaves them for {@link work}. */
  pull(): void {
    for (let slot = this.ring.take(); slot !== undefined; slot = this.ring.take()) {
      let packet = this.#packets.at(-1);
      if (packet === undefined || packet.isWhole) {
        packet = { slots: [], isWhole: false };
        this.#packets.push(packet);
      }
      packet.slots.push(this.#reader.read(slot.$view, slot.$offset));
      packet.isWhole = this.#reader.isAtEnd;
    }
  }

  /** The grant references of all requests that are there and have no response. */
  inFlight(): readonly number[] {
    this.pull();
    return this.#packets
      .flatMap(({ slots }) => slots)
      .flatMap((slot) => (slot.kind === "extra" ? [] : [slot.request.gref]));
  }

  /** Hands on all packets that are there, and responds to their requests. */
  work(): void {
    do {
      this.pull();
      while (this.#answerOldest());
      this.ring.push();
    } while (this.ring.finalCheck());
  }

  /**
   * Answers the oldest packet; `false` where there is nothing to answer yet. A packet of too many slots
   * is refused before it is whole, for it may be larger than the ring.
   */
  #answerOldest(): boolean {
    const [packet] = this.#packets;
    if (packet === undefined) return false;
    const isRefused = this.#isRefusing || packet.slots.length > mostPacketSlots;
    if (!packet.isWhole && !isRefused) return false;
    this.#packets.shift();
    this.#isRefusing = isRefused && !packet.isWhole;
    const frame = isRefused ? undefined : frameOf(this.#host, this.#grants, packet.slots);
    if (frame !== undefined) this.#host.emit(frame);
    for (const slot of packet.slots) {
      this.#respond(slot, frame === undefined ? NETIF_RSP_ERROR : NETIF_RSP_OKAY);
    }
    return true;
  }

  #respond(slot: TransmitSlot, status: NETIF_RSP): void {
    const response =
      slot.kind === "extra" ? { id: 0, status: NETIF_RSP_NULL } : { id: slot.request.id, status };
    this.ring.respond(({ $view, $offset }) => write_netif_tx_response($view, $offset, response));
  }
}

import {
  NETIF_RSP_DROPPED,
  NETIF_RSP_ERROR,
  NETIF_RSP_NULL,
  NETIF_RSP_OKAY,
  netif_tx_request_id_OFFSET,
  read_netif_tx_response,
} from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { InFlight } from "./in-flight.ts";
import type { OpenCalls } from "./open-calls.ts";
import { slotsOf, type Packet, type Slot } from "./packet.ts";
import { Pending } from "./pending.ts";
import type { RingChannel } from "./ring-channel.ts";

/** What became of a fragment. */
export type FragmentStatus =
  typeof NETIF_RSP_OKAY | typeof NETIF_RSP_ERROR | typeof NETIF_RSP_DROPPED;

/** A fragment in the ring: what to do on its response. */
type Answer = (status: FragmentStatus) => void;

/** The transmit ring of a queue as calls. */
export class TransmitQueue {
  readonly #channel: RingChannel;
  readonly #calls: OpenCalls;
  readonly #inFlight: InFlight;
  readonly #pending = new Pending<Answer>();
  /** Extra info slots without a response. */
  #extras = 0;

  constructor(channel: RingChannel, calls: OpenCalls, inFlight: InFlight) {
    this.#channel = channel;
    this.#calls = calls;
    this.#inFlight = inFlight;
  }

  /**
   * Transmits a packet, once the ring has room for all of it.
   *
   * @returns what became of each fragment, when the backend has responded to all of them.
   * @throws RangeError where the packet cannot be one.
   */
  async transmit(packet: Packet): Promise<readonly FragmentStatus[]> {
    const slots = slotsOf(packet);
    return await this.#calls.open<readonly FragmentStatus[]>((resolve) => {
      const statuses = packet.fragments.map((): FragmentStatus => NETIF_RSP_ERROR);
      let missing = statuses.length;
      const answers = packet.fragments.map(({ gref }, index): Answer => (status) => {
        this.#inFlight.remove(gref);
        statuses[index] = status;
        missing -= 1;
        if (missing === 0) resolve(statuses);
      });
      const place = (): readonly Uint8Array[] => {
        for (const { gref } of packet.fragments) this.#inFlight.add(gref);
        return slots.map((slot) => this.#place(slot, answers));
      };
      this.#channel.submit({ count: slots.length, place });
    });
  }

  /** Handles the responses that have come. */
  handleResponses(): void {
    this.#channel.receive((view) => {
      const { id, status } = read_netif_tx_response(view, 0);
      switch (status) {
        case NETIF_RSP_OKAY:
        case NETIF_RSP_ERROR:
        case NETIF_RSP_DROPPED:
          this.#pending.take(id)(status);
          break;
        case NETIF_RSP_NULL:
          this.#takeExtra();
          break;
        default:
          throw new ConnectionLost("response-status", `status ${status} of a transmit request`);
      }
    });
  }

  #place({ bytes, fragment }: Slot, answers: readonly Answer[]): Uint8Array {
    const answer = fragment === undefined ? undefined : answers[fragment];
    if (answer === undefined) this.#extras += 1;
    else {
      const id = this.#pending.add(answer);
      new DataView(bytes.buffer).setUint16(netif_tx_request_id_OFFSET, id, true);
    }
    return bytes;
  }

  #takeExtra(): void {
    if (this.#extras === 0) {
      const message = "status NETIF_RSP_NULL, where no extra info waits for a response";
      throw new ConnectionLost("response-status", message);
    }
    this.#extras -= 1;
  }
}

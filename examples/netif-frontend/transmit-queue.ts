import {
  NETIF_RSP_DROPPED,
  NETIF_RSP_ERROR,
  NETIF_RSP_NULL,
  NETIF_RSP_OKAY,
  netif_tx_request_SIZE,
  produce_netif_tx_packet,
  read_netif_tx_response,
  write_netif_extra_info,
  write_netif_tx_request,
  type RingEnd,
  type netif_tx_request_table,
  type netif_tx_response_table,
} from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { InFlight } from "./in-flight.ts";
import type { OpenCalls } from "./open-calls.ts";
import { slotsOf, type Packet, type PacketSlots } from "./packet.ts";
import { Pending } from "./pending.ts";
import type { RingChannel } from "./ring-channel.ts";

/** What became of a fragment. */
export type FragmentStatus =
  typeof NETIF_RSP_OKAY | typeof NETIF_RSP_ERROR | typeof NETIF_RSP_DROPPED;

/** A fragment in the ring: what to do on its response. */
type Answer = (status: FragmentStatus) => void;

type TransmitChannel = RingChannel<netif_tx_request_table, netif_tx_response_table>;

/** The transmit ring of a queue as calls. */
export class TransmitQueue {
  readonly #channel: TransmitChannel;
  readonly #calls: OpenCalls;
  readonly #inFlight: InFlight;
  readonly #pending = new Pending<Answer>();
  /** Extra info slots without a response. */
  #extras = 0;

  constructor(channel: TransmitChannel, calls: OpenCalls, inFlight: InFlight) {
    this.#channel = channel;
    this.#calls = calls;
    this.#inFlight = inFlight;
  }

  /**
   * Transmits a packet, once the ring has room for all of it.
   *
   * @returns what became of each fragment, when the backend has responded to all of them.
   * @throws RangeError where the packet cannot be one, CodecError where a member of it is out of range.
   */
  async transmit(packet: Packet): Promise<readonly FragmentStatus[]> {
    const { requests, extras } = slotsOf(packet);
    refuseWrong(requests, extras);
    return await this.#calls.open<readonly FragmentStatus[]>((resolve) => {
      const statuses = packet.fragments.map((): FragmentStatus => NETIF_RSP_ERROR);
      let missing = statuses.length;
      const answers = packet.fragments.map(({ gref }, index): Answer => (status) => {
        this.#inFlight.remove(gref);
        statuses[index] = status;
        missing -= 1;
        if (missing === 0) resolve(statuses);
      });
      const place = (ring: RingEnd<netif_tx_request_table, unknown>): void => {
        for (const { gref } of packet.fragments) this.#inFlight.add(gref);
        const ids = answers.map((answer) => this.#pending.add(answer));
        const numbered = requests.map((request, index) => ({ ...request, id: ids[index] ?? 0 }));
        produce_netif_tx_packet(ring, numbered, extras);
        this.#extras += extras.length;
      };
      this.#channel.submit({ count: requests.length + extras.length, place });
    });
  }

  /** Handles the responses that have come. */
  handleResponses(): void {
    this.#channel.receive(({ $view, $offset }) => {
      const { id, status } = read_netif_tx_response($view, $offset);
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

  #takeExtra(): void {
    if (this.#extras === 0) {
      const message = "status NETIF_RSP_NULL, where no extra info waits for a response";
      throw new ConnectionLost("response-status", message);
    }
    this.#extras -= 1;
  }
}

/** Throws a CodecError where a member is out of range: now, not once the ring has room. */
function refuseWrong(requests: PacketSlots["requests"], extras: PacketSlots["extras"]): void {
  const scratch = new DataView(new ArrayBuffer(netif_tx_request_SIZE));
  for (const request of requests) write_netif_tx_request(scratch, 0, { ...request, id: 0 });
  for (const extra of extras) write_netif_extra_info(scratch, 0, extra);
}

import { FrontRing, RingError, RingPage, type RingShape } from "../xen-host/ring.ts";
import { ConnectionLost } from "./connection-lost.ts";

/** Requests that belong into consecutive slots. */
export interface Requests {
  /** How many there are. */
  readonly count: number;
  /** Gives the bytes, at the moment when they go into the ring. Never throws. */
  readonly place: () => readonly Uint8Array[];
}

/** A ring and its event channel. Requests that find no room wait, in order. */
export class RingChannel {
  readonly #ring: FrontRing;
  readonly #notify: () => void;
  readonly #waiting: Requests[] = [];
  /** Visible requests without a response; the count in the ring is the backend's to change. */
  #unanswered = 0;

  /**
   * @param start - where the indices of the ring begin.
   * @param notify - sends an event to the backend.
   */
  constructor(view: DataView, shape: RingShape, start: number, notify: () => void) {
    this.#ring = new FrontRing(new RingPage(view, shape), start);
    this.#notify = notify;
  }

  /** Puts requests into the ring, or has them wait for room there. */
  submit(requests: Requests): void {
    const { slots } = this.#ring.page.shape;
    if (requests.count > slots) {
      throw new RangeError(`${requests.count} requests for a ring of ${slots} slots`);
    }
    this.#waiting.push(requests);
    this.#send();
  }

  /**
   * Hands each response that has come to `answer`, as a copy.
   *
   * @throws ConnectionLost where there cannot be so many.
   */
  receive(answer: (response: DataView) => void): void {
    do {
      for (const response of this.#consume()) answer(new DataView(response.buffer));
      this.#send();
    } while (this.#ring.finalCheck());
  }

  #consume(): readonly Uint8Array[] {
    try {
      const responses = this.#ring.consume(this.#unanswered);
      this.#unanswered -= responses.length;
      return responses;
    } catch (error) {
      if (!(error instanceof RingError)) throw error;
      throw new ConnectionLost("response-index", error.message, { cause: error });
    }
  }

  #send(): void {
    let placed = 0;
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined || next.count > this.#ring.free) break;
      this.#waiting.shift();
      for (const request of next.place()) this.#ring.produce(request);
      placed += next.count;
    }
    if (placed === 0) return;
    this.#unanswered += placed;
    if (this.#ring.push()) this.#notify();
  }
}

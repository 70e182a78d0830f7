import type { RingEnd } from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";

/** Requests that belong into consecutive slots. */
export interface Requests<Slot> {
  /** How many there are. */
  readonly count: number;
  /** Produces them. Never throws. */
  readonly place: (ring: RingEnd<Slot, unknown>) => void;
}

/** A ring and its event channel. Requests that find no room wait, in order. */
export class RingChannel<Request, Response> {
  readonly ring: RingEnd<Request, Response>;
  readonly #slots: number;
  readonly #notify: () => void;
  readonly #waiting: Requests<Request>[] = [];

  /**
   * @param ring - which nobody has used yet.
   * @param notify - sends an event to the backend.
   */
  constructor(ring: RingEnd<Request, Response>, notify: () => void) {
    this.ring = ring;
    this.#slots = ring.$free;
    this.#notify = notify;
  }

  /** Puts requests into the ring, or has them wait for room there. */
  submit(requests: Requests<Request>): void {
    if (requests.count > this.#slots) {
      throw new RangeError(`${requests.count} requests for a ring of ${this.#slots} slots`);
    }
    this.#waiting.push(requests);
    this.#send();
  }

  /**
   * Hands each response that has come to `answer`, in place: to be read once, at once.
   *
   * @throws ConnectionLost where there cannot be so many.
   */
  receive(answer: (response: Response) => void): void {
    const { ring } = this;
    this.handle(() => {
      for (let slot = ring.$consume(); slot !== undefined; slot = ring.$consume()) answer(slot);
    });
  }

  /**
   * Lets `consume` take what has come, as long as there is something.
   *
   * @throws ConnectionLost where there cannot be so many responses.
   */
  handle(consume: () => void): void {
    do {
      consume();
      this.#send();
    } while (this.ring.$final_check());
    const { $broken } = this.ring;
    if ($broken === undefined) return;
    throw new ConnectionLost("response-index", $broken.message, { cause: $broken });
  }

  #send(): void {
    let placed = 0;
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined || next.count > this.ring.$free) break;
      this.#waiting.shift();
      next.place(this.ring);
      placed += next.count;
    }
    if (placed > 0 && this.ring.$push()) this.#notify();
  }
}

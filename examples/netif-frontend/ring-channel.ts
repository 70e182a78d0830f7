import { CodecError, type RingEnd } from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";

/** Requests that belong into consecutive slots. */
export interface Requests<Slot> {
  /** How many there are. */
  readonly count: number;
  /** Writes them to the slots that `next` gives, one call each. Never throws. */
  readonly place: (next: () => Slot) => void;
}

/** A ring and its event channel. Requests that find no room wait, in order. */
export class RingChannel<Request, Response> {
  readonly #ring: RingEnd<Request, Response>;
  readonly #slots: number;
  readonly #notify: () => void;
  readonly #waiting: Requests<Request>[] = [];

  /**
   * @param ring - which nobody has used yet.
   * @param notify - sends an event to the backend.
   */
  constructor(ring: RingEnd<Request, Response>, notify: () => void) {
    this.#ring = ring;
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
    do {
      for (let slot = this.#consume(); slot !== undefined; slot = this.#consume()) answer(slot);
      this.#send();
    } while (believed(() => this.#ring.$final_check()));
  }

  #consume(): Response | undefined {
    return believed(() => this.#ring.$consume());
  }

  #send(): void {
    let placed = 0;
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined || next.count > this.#ring.$free) break;
      this.#waiting.shift();
      next.place(() => this.#ring.$produce());
      placed += next.count;
    }
    if (placed > 0 && this.#ring.$push()) this.#notify();
  }
}

/** What the backend says of a ring; throws ConnectionLost where that cannot be. */
function believed<Value>(look: () => Value): Value {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof CodecError)) throw error;
    throw new ConnectionLost("response-index", error.message, { cause: error });
  }
}

import type { Message, Ring } from "../model/declaration.ts";

/** A request that has no reply in the scenario yet. */
interface WaitingRequest {
  readonly message: Message;
  readonly id: number;
}

/** What a scenario has done to its rings so far. */
export class RingState {
  readonly #rings = new Map<number, Ring>();
  #waiting: readonly WaitingRequest[] = [];
  #lastId = 0;

  /** Sets up a ring in `page`, in place of what was there. */
  setUp(ring: Ring, page: number): void {
    this.#rings.set(page, ring);
    this.#waiting = this.#waiting.filter(({ message }) => message.ring !== ring);
  }

  /** The ring in `page`. */
  inPage(page: number): Ring | undefined {
    return this.#rings.get(page);
  }

  /** The pages in which `ring` is set up. */
  pagesOf(ring: Ring): readonly number[] {
    return [...this.#rings].flatMap(([page, one]) => (one === ring ? [page] : []));
  }

  /** Counts a request, and gives its id: `id`, or the next one. */
  request(message: Message, id: number | undefined): number {
    this.#lastId = id ?? (this.#lastId + 1) % 0x10000;
    this.#waiting = [...this.#waiting, { message, id: this.#lastId }];
    return this.#lastId;
  }

  /**
   * The id of the oldest request of `message` that waits for a reply, or of the one with `id`;
   * `undefined` where none waits.
   */
  waitingId(message: Message, id: number | undefined): number | undefined {
    return this.#waiting.find(
      (one) => one.message === message && (id === undefined || one.id === id),
    )?.id;
  }

  /** Counts the request with `id` as answered. */
  answered(message: Message, id: number): void {
    const found = this.#waiting.find((one) => one.message === message && one.id === id);
    this.#waiting = this.#waiting.filter((one) => one !== found);
  }
}

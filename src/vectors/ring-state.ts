import type { Message, Ring } from "../model/declaration.ts";

/** A request of a message that has no reply in the scenario yet. */
interface Waiting {
  readonly message: Message;
  readonly id: number;
}

/** What a scenario has done to its rings so far. */
export class RingState {
  readonly #rings = new Map<number, Ring>();
  #waiting: readonly Waiting[] = [];
  #lastId = 0;

  /** Makes `page` a ring; what was there before is gone. */
  setUp(ring: Ring, page: number): void {
    this.#rings.set(page, ring);
    this.#waiting = this.#waiting.filter(({ message }) => message.ring !== ring);
  }

  /** The ring in `page`. */
  inPage(page: number): Ring | undefined {
    return this.#rings.get(page);
  }

  /** The pages that are `ring`. */
  pagesOf(ring: Ring): readonly number[] {
    return [...this.#rings].flatMap(([page, one]) => (one === ring ? [page] : []));
  }

  /** Counts a request, and gives its id: `id`, or the next one. */
  request(message: Message, id: number | undefined): number {
    this.#lastId = id ?? (this.#lastId + 1) % 0x10000;
    this.#waiting = [...this.#waiting, { message, id: this.#lastId }];
    return this.#lastId;
  }

  /** The id that a reply has to have; `undefined` where no request waits for it. */
  reply(message: Message, id: number | undefined): number | undefined {
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

import { FrontRing, RingPage, type RingShape } from "../../../src/conform/ring.ts";
import type { GrantedPage } from "../../../examples/netif-frontend/granted-pages.ts";

/** A ring that is filled by hand, and its event channel. */
export class Channel {
  readonly page: GrantedPage;
  readonly port: number;
  readonly #ring: FrontRing;
  #produced: number;

  /** @param start - where the indices of the ring begin. */
  constructor(page: GrantedPage, port: number, shape: RingShape, start: number) {
    this.page = page;
    this.port = port;
    this.#produced = start >>> 0;
    this.#ring = new FrontRing(new RingPage(page.view, shape), start);
  }

  /** Number of requests without a response. */
  get unanswered(): number {
    return this.#ring.unanswered;
  }

  /** Number of requests that there is room for. */
  get free(): number {
    return this.#ring.page.shape.slots - this.unanswered;
  }

  /** Index of the next request, modulo 2^32. */
  get produced(): number {
    return this.#produced;
  }

  /** Makes requests visible, without an event. */
  put(requests: readonly Uint8Array[]): void {
    for (const request of requests) this.#ring.send(request);
    this.#produced = (this.#produced + requests.length) >>> 0;
  }

  /**
   * Takes the responses that have come, and asks for an event with the next one.
   *
   * @throws RingError where there are more than requests.
   */
  take(): readonly DataView[] {
    return this.#ring.consume().map((response) => new DataView(response.buffer));
  }
}

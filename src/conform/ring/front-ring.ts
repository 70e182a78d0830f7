import { RingError, type RingPage } from "./shape.ts";

/** The frontend's end of a ring: it produces requests and consumes responses, as ring.h of Xen does. */
export class FrontRing {
  readonly page: RingPage;
  /** Number of requests written, modulo 2^32; those from `req_prod` on are not visible yet. */
  #produced: number;
  /** Number of responses consumed, modulo 2^32. */
  #consumed: number;

  /**
   * @param start - where the indices begin. 0 in practice; tests begin just before the wrap.
   */
  constructor(page: RingPage, start = 0) {
    this.page = page;
    this.#produced = start >>> 0;
    this.#consumed = start >>> 0;
    page.set("req_prod", start);
    page.set("rsp_prod", start);
    page.set("req_event", start + 1);
    page.set("rsp_event", start + 1);
  }

  /** Number of requests that can be written now. */
  get free(): number {
    return this.page.shape.slots - ((this.#produced - this.#consumed) >>> 0);
  }

  /** Index of the next request, modulo 2^32. */
  get produced(): number {
    return this.#produced;
  }

  /** Index of the next response, modulo 2^32. */
  get consumed(): number {
    return this.#consumed;
  }

  /**
   * Writes a request, which stays invisible until {@link push}.
   *
   * @throws RangeError where the ring is full.
   */
  produce(request: Uint8Array): void {
    if (this.free <= 0) throw new RangeError("the ring is full");
    this.page.fill(this.#produced, request);
    this.#produced = (this.#produced + 1) >>> 0;
  }

  /** Makes all requests visible; `true` where the backend wants an event for them. */
  push(): boolean {
    const before = this.page.get("req_prod");
    this.page.set("req_prod", this.#produced);
    const fresh = (this.#produced - before) >>> 0;
    return (this.#produced - this.page.get("req_event")) >>> 0 < fresh;
  }

  /**
   * Copies all responses that are there.
   *
   * @param most - how many there can be. By default all visible requests without a response, as the
   * ring counts them; a frontend that does not trust the backend with that index counts them itself.
   * @throws RingError where there are more: the index of the backend is wrong.
   */
  consume(most = this.#unanswered()): readonly Uint8Array[] {
    const there = (this.page.get("rsp_prod") - this.#consumed) >>> 0;
    if (there > Math.min(most, this.page.shape.slots)) {
      throw new RingError(`${there} responses to ${most} requests`);
    }
    return Array.from({ length: there }, () => {
      const response = this.page.copy(this.#consumed);
      this.#consumed = (this.#consumed + 1) >>> 0;
      return response;
    });
  }

  /** Asks for an event with the next response; `true` where one has come meanwhile. */
  finalCheck(): boolean {
    this.page.set("rsp_event", this.#consumed + 1);
    return this.page.get("rsp_prod") !== this.#consumed;
  }

  #unanswered(): number {
    return (this.page.get("req_prod") - this.#consumed) >>> 0;
  }
}

import { RingError, type RingPage } from "../../src/conform/ring.ts";

/** The backend's end of a ring: it consumes requests and produces responses, as ring.h does. */
export class BackRing {
  readonly page: RingPage;
  /** Number of requests consumed, modulo 2^32. */
  #consumed: number;
  /** Number of responses written, modulo 2^32; those from `rsp_prod` on are not visible yet. */
  #produced: number;

  /** Attaches to a ring that a frontend has set up, whose next request is the first. */
  constructor(page: RingPage) {
    this.page = page;
    this.#consumed = page.get("rsp_prod");
    this.#produced = this.#consumed;
  }

  /** Index of the next request, modulo 2^32. */
  get consumed(): number {
    return this.#consumed;
  }

  /** Number of requests that are consumed and have no response yet. */
  get unanswered(): number {
    return (this.#consumed - this.#produced) >>> 0;
  }

  /**
   * Number of requests to consume.
   *
   * @throws RingError where there are more than slots, or fewer than consumed: the index of the frontend
   * is wrong.
   */
  pending(): number {
    const produced = this.page.get("req_prod");
    const { slots } = this.page.shape;
    const unanswered = (produced - this.#produced) >>> 0;
    if (unanswered > slots) throw new RingError(`${unanswered} requests in ${slots} slots`);
    if (unanswered < this.unanswered) {
      throw new RingError(`${unanswered} requests, where ${this.unanswered} are consumed`);
    }
    return (produced - this.#consumed) >>> 0;
  }

  /** Copies the next request, which {@link pending} has counted. */
  consume(): Uint8Array {
    const request = this.page.copy(this.#consumed);
    this.#consumed = (this.#consumed + 1) >>> 0;
    return request;
  }

  /** Writes a response, which stays invisible until {@link push}. */
  produce(response: Uint8Array): void {
    this.page.fill(this.#produced, response);
    this.#produced = (this.#produced + 1) >>> 0;
  }

  /** Makes all responses visible; `true` where the frontend asked for an event. */
  push(): boolean {
    const before = this.page.get("rsp_prod");
    this.page.set("rsp_prod", this.#produced);
    const added = (this.#produced - before) >>> 0;
    return (this.#produced - this.page.get("rsp_event")) >>> 0 < added;
  }

  /** Asks for an event with the next request; `true` where one has come meanwhile. */
  finalCheck(): boolean {
    this.page.set("req_event", this.#consumed + 1);
    return this.page.get("req_prod") !== this.#consumed;
  }
}

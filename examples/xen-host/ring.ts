/** The layout of a ring in its page. */
export interface RingShape {
  /** Offset of slot 0, in bytes. */
  readonly slotsOffset: number;
  /** Distance between slots, in bytes. */
  readonly slotSize: number;
  /** Number of slots, a power of two. */
  readonly slots: number;
  readonly littleEndian: boolean;
}

/** Offsets of the four indices in the page, in bytes, as ring.h of Xen lays them out. */
const offsets = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12 };

/** The page of a ring: its indices and its slots. */
export class RingPage {
  readonly shape: RingShape;
  readonly #view: DataView;

  constructor(view: DataView, shape: RingShape) {
    this.#view = view;
    this.shape = shape;
  }

  get(index: keyof typeof offsets): number {
    return this.#view.getUint32(offsets[index], this.shape.littleEndian);
  }

  set(index: keyof typeof offsets, value: number): void {
    this.#view.setUint32(offsets[index], value >>> 0, this.shape.littleEndian);
  }

  /** Copies slot number `index`, modulo the number of slots; reads each byte once. */
  copy(index: number): Uint8Array {
    const start = this.slotOffset(index);
    return Uint8Array.from({ length: this.shape.slotSize }, (_, at) =>
      this.#view.getUint8(start + at),
    );
  }

  /** Fills slot number `index`, modulo the number of slots, from its start; the rest stays as it is. */
  fill(index: number, bytes: Uint8Array): void {
    const start = this.slotOffset(index);
    if (bytes.length > this.shape.slotSize) {
      throw new RangeError(`${bytes.length} bytes for a slot of ${this.shape.slotSize}`);
    }
    bytes.forEach((byte, at) => this.#view.setUint8(start + at, byte));
  }

  /** Offset in the page of slot number `index`, modulo the number of slots; in bytes. */
  slotOffset(index: number): number {
    const { slotsOffset, slotSize, slots } = this.shape;
    return slotsOffset + (index & (slots - 1)) * slotSize;
  }
}

/** The indices that the other side has written are impossible. */
export class RingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RingError";
  }
}

/** The frontend's end of a ring: it produces requests and consumes responses, as ring.h does. */
export class FrontRing {
  readonly page: RingPage;
  /** Number of requests written, modulo 2^32; those from `req_prod` on are not visible yet. */
  #produced: number;
  /** Number of responses consumed, modulo 2^32. */
  #consumed: number;

  /** @param start - where the indices begin. 0 in practice; tests begin just before they wrap. */
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

  /** Makes all requests visible; `true` where the backend asked for an event. */
  push(): boolean {
    const before = this.page.get("req_prod");
    this.page.set("req_prod", this.#produced);
    const added = (this.#produced - before) >>> 0;
    return (this.#produced - this.page.get("req_event")) >>> 0 < added;
  }

  /**
   * Copies all responses that have come.
   *
   * @param most - how many requests wait for a response, as the frontend counts them.
   * @throws RingError where there are more: the index of the backend is wrong.
   */
  consume(most: number): readonly Uint8Array[] {
    const available = (this.page.get("rsp_prod") - this.#consumed) >>> 0;
    if (available > Math.min(most, this.page.shape.slots)) {
      throw new RingError(`${available} responses to ${most} requests`);
    }
    return Array.from({ length: available }, () => {
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
}

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

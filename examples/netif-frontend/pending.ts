import { ConnectionLost } from "./connection-lost.ts";

const ids = 0x1_0000;

/**
 * Requests that have no response yet, by their 16-bit id. Ids go round, so that one comes back as
 * late as can be, and a response that comes twice meets an id that is not in use.
 */
export class Pending<T> {
  readonly #byId = new Map<number, T>();
  #next = 0;

  /** Keeps `request`, and gives it an id that is not in use; a ring has far fewer slots than there are ids. */
  add(request: T): number {
    while (this.#byId.has(this.#next)) this.#next = (this.#next + 1) % ids;
    const id = this.#next;
    this.#byId.set(id, request);
    this.#next = (id + 1) % ids;
    return id;
  }

  /**
   * Takes out the request that `id` belongs to.
   *
   * @throws ConnectionLost where there is none.
   */
  take(id: number): T {
    const request = this.#byId.get(id);
    if (request === undefined) {
      throw new ConnectionLost("response-id", `a response with id ${id}, which no request has`);
    }
    this.#byId.delete(id);
    return request;
  }
}

import type { BackendHost, Mapping } from "../xen-host/host.ts";
import { BackRing, RingError, RingPage, type RingShape } from "../xen-host/ring.ts";
import type { RingKeys } from "./frontend-keys.ts";

/**
 * A ring of the frontend, mapped. Once the frontend claims more requests than there are slots, nothing
 * on the ring can be believed, and it is not used any more: no request comes, no response goes.
 */
export class MappedRing {
  readonly port: number;
  readonly #host: BackendHost;
  readonly #mapping: Mapping;
  readonly #ring: BackRing;
  #isBroken = false;

  private constructor(host: BackendHost, port: number, mapping: Mapping, shape: RingShape) {
    this.port = port;
    this.#host = host;
    this.#mapping = mapping;
    this.#ring = new BackRing(new RingPage(mapping.view, shape));
  }

  /** Maps a ring; `undefined` where the hypervisor refuses. */
  static open(
    host: BackendHost,
    { ref, port }: RingKeys,
    shape: RingShape,
  ): MappedRing | undefined {
    const mapping = host.map(ref, "read-write");
    return mapping && new MappedRing(host, port, mapping, shape);
  }

  /** A private copy of the next request; `undefined` where there is none. */
  take(): Uint8Array | undefined {
    return this.#pending() > 0 ? this.#ring.consume() : undefined;
  }

  /** Writes the response to the oldest request that has none, which stays invisible until {@link push}. */
  respond(response: Uint8Array): void {
    if (!this.#isBroken) this.#ring.produce(response);
  }

  /** Makes all responses visible, and sends an event where the frontend wants one. */
  push(): void {
    if (!this.#isBroken && this.#ring.push()) this.#host.notify(this.port);
  }

  /** Asks for an event with the next request; `true` where one has come meanwhile. */
  finalCheck(): boolean {
    return !this.#isBroken && this.#ring.finalCheck() && this.#pending() > 0;
  }

  close(): void {
    this.#host.unmap(this.#mapping);
  }

  #pending(): number {
    if (this.#isBroken) return 0;
    try {
      return this.#ring.pending();
    } catch (error) {
      if (!(error instanceof RingError)) throw error;
      this.#isBroken = true;
      return 0;
    }
  }
}

import { CodecError, type RingEnd } from "../../generated/netif.ts";
import type { BackendHost, Mapping } from "../xen-host/host.ts";
import type { RingKeys } from "./frontend-keys.ts";

/** The class of a ring in its page. */
type RingClass<Response, Request> = new (page: DataView) => {
  $back_ring(): RingEnd<Response, Request>;
};

/**
 * A ring of the frontend, mapped. Once the frontend claims more requests than there are slots, nothing
 * on the ring can be believed, and it is not used any more: no request comes, no response goes.
 */
export class MappedRing<Response, Request> {
  readonly port: number;
  readonly #host: BackendHost;
  readonly #mapping: Mapping;
  readonly #ring: RingEnd<Response, Request>;
  #isBroken = false;

  private constructor(
    host: BackendHost,
    port: number,
    mapping: Mapping,
    ring: RingEnd<Response, Request>,
  ) {
    this.port = port;
    this.#host = host;
    this.#mapping = mapping;
    this.#ring = ring;
  }

  /** Maps a ring; `undefined` where the hypervisor refuses. */
  static open<Response, Request>(
    host: BackendHost,
    { ref, port }: RingKeys,
    Ring: RingClass<Response, Request>,
  ): MappedRing<Response, Request> | undefined {
    const mapping = host.map(ref, "read-write");
    return mapping && new MappedRing(host, port, mapping, new Ring(mapping.view).$back_ring());
  }

  /** The next request, in place: to be read once; `undefined` where there is none. */
  take(): Request | undefined {
    return this.#believed(() => this.#ring.$consume());
  }

  /** Has the response to the oldest request without one written, which stays invisible until {@link push}. */
  respond(write: (slot: Response) => void): void {
    if (!this.#isBroken) write(this.#ring.$produce());
  }

  /** Makes all responses visible, and sends an event where the frontend wants one. */
  push(): void {
    if (!this.#isBroken && this.#ring.$push()) this.#host.notify(this.port);
  }

  /** Asks for an event with the next request; `true` where one has come meanwhile. */
  finalCheck(): boolean {
    return this.#believed(() => this.#ring.$final_check()) ?? false;
  }

  close(): void {
    this.#host.unmap(this.#mapping);
  }

  /** What the ring says; `undefined` once that cannot be. */
  #believed<Value>(look: () => Value): Value | undefined {
    if (this.#isBroken) return undefined;
    try {
      return look();
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
      this.#isBroken = true;
      return undefined;
    }
  }
}

import type { RingEnd } from "../../generated/netif.ts";
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
  /** To consume in packets; for all else there are the methods here. */
  readonly end: RingEnd<Response, Request>;

  private constructor(
    host: BackendHost,
    port: number,
    mapping: Mapping,
    end: RingEnd<Response, Request>,
  ) {
    this.port = port;
    this.#host = host;
    this.#mapping = mapping;
    this.end = end;
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
    return this.end.$consume();
  }

  /** Has the response to the oldest request without one written, which stays invisible until {@link push}. */
  respond(write: (slot: Response) => void): void {
    if (this.end.$broken === undefined) write(this.end.$produce());
  }

  /** Makes all responses visible, and sends an event where the frontend wants one. */
  push(): void {
    if (this.end.$push()) this.#host.notify(this.port);
  }

  /** Asks for an event with the next request; `true` where one has come meanwhile. */
  finalCheck(): boolean {
    return this.end.$final_check();
  }

  close(): void {
    this.#host.unmap(this.#mapping);
  }
}

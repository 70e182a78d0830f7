import type { Backend } from "../xen-host/backend.ts";
import type { BackendHost } from "../xen-host/host.ts";
import { FrontendState } from "./frontend-state.ts";
import { readKeys } from "./frontend-keys.ts";
import { defaults, withOption } from "./options.ts";

/**
 * The reference backend of netif, for one frontend at a time. It trusts the frontend with nothing: each
 * shared byte is read once, and the copy is what is checked and used. Whatever the frontend does, no call
 * throws. One that asks for a connection that has no sense is left unconnected, with nothing mapped.
 */
class NetifBackend implements Backend {
  readonly #host: BackendHost;
  #options = defaults;
  #connection: FrontendState | undefined;

  constructor(host: BackendHost) {
    this.#host = host;
    host.publish("feature-ctrl-ring", "1");
    host.publish("feature-split-event-channels", "1");
    host.publish("feature-rx-copy", "1");
    host.publish("feature-sg", "1");
    host.publish("feature-gso-tcpv4", "1");
    host.publish("feature-gso-tcpv6", "1");
    this.#publishQueues();
  }

  configure(option: string, value: number): boolean {
    const options = withOption(this.#options, option, value);
    if (this.#connection !== undefined || options === undefined) return false;
    this.#options = options;
    this.#publishQueues();
    return true;
  }

  connect(keys: ReadonlyMap<string, string>): void {
    this.disconnect();
    const known = readKeys(keys, this.#options.queues);
    if (known === undefined) return;
    this.#connection = new FrontendState(this.#host, this.#options, known);
    if (!this.#connection.isComplete) this.disconnect();
  }

  notify(port: number): void {
    this.#connection?.notify(port);
  }

  deliver(frame: Uint8Array): void {
    if (frame.length > 0) this.#connection?.deliver(frame);
  }

  disconnect(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  #publishQueues(): void {
    this.#host.publish("multi-queue-max-queues", `${this.#options.queues}`);
  }
}

/** Makes a backend. */
export function netifBackend(host: BackendHost): Backend {
  return new NetifBackend(host);
}

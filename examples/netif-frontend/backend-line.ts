import type { BackendLink } from "../xen-host/backend.ts";
import type { FrontendHost } from "../xen-host/host.ts";
import { ConnectionLost } from "./connection-lost.ts";

/** What a frontend does on an event. May throw {@link ConnectionLost}. */
type Handler = () => void;

/**
 * The way to the backend and back. The backend gets one thing at a time to do; once it is idle, the
 * frontend handles the events that it has sent.
 */
export class BackendLine {
  readonly #host: FrontendHost;
  readonly #backend: BackendLink;
  readonly #handlers = new Map<number, Handler>();
  readonly #lose: (error: ConnectionLost) => void;
  #lastTurn: Promise<void> = Promise.resolve();
  #lastPort = 0;
  #handled: number;

  /** @param lose - is told of a breach of the backend, or of its end. */
  constructor(host: FrontendHost, backend: BackendLink, lose: (error: ConnectionLost) => void) {
    this.#host = host;
    this.#backend = backend;
    this.#lose = lose;
    this.#handled = host.events.length;
  }

  /** Allocates an event channel, whose port no other one has had. */
  bind(handler: Handler): number {
    this.#lastPort += 1;
    this.#handlers.set(this.#lastPort, handler);
    return this.#lastPort;
  }

  /** Closes an event channel: what still comes from the backend has no effect. */
  unbind(port: number): void {
    this.#handlers.delete(port);
  }

  /** Sends an event to the backend, unless the channel is closed by the time. */
  notify(port: number): void {
    void this.run(async (backend) => {
      if (this.#handlers.has(port)) await backend.notify(port);
    });
  }

  /** Has the backend do something when it has done what it was told before. Never rejects. */
  run(work: (backend: BackendLink) => Promise<void>): Promise<void> {
    this.#lastTurn = this.#lastTurn.then(() => this.#turn(work));
    return this.#lastTurn;
  }

  async #turn(work: (backend: BackendLink) => Promise<void>): Promise<void> {
    try {
      await work(this.#backend);
    } catch (error) {
      this.#lose(
        new ConnectionLost("backend-failed", "the backend does not work", { cause: error }),
      );
    }
    const { events } = this.#host;
    const ports = new Set(events.slice(this.#handled));
    this.#handled = events.length;
    for (const port of ports) this.#handle(port);
  }

  #handle(port: number): void {
    try {
      this.#handlers.get(port)?.();
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      this.#lose(error);
    }
  }
}

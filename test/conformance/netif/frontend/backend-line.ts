import type { Session } from "../../../../src/conform/session/session.ts";
import type { Machine } from "../../../../src/conform/machine/machine.ts";
import { ConnectionLost } from "./connection-lost.ts";

/** What a frontend does on an event. May throw {@link ConnectionLost}. */
type Handler = () => void;

/**
 * The way to the backend and back. The backend gets one thing at a time to do; once it is idle, the
 * frontend handles the events that it has sent.
 */
export class BackendLine {
  readonly #machine: Machine;
  readonly #session: Session;
  readonly #handlers = new Map<number, Handler>();
  readonly #lose: (error: ConnectionLost) => void;
  #lastTurn: Promise<void> = Promise.resolve();
  #lastPort = 0;
  #handled: number;

  /** @param lose - is told of a breach of the backend, or of its end. */
  constructor(machine: Machine, session: Session, lose: (error: ConnectionLost) => void) {
    this.#machine = machine;
    this.#session = session;
    this.#lose = lose;
    this.#handled = machine.events.length;
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
    void this.run(async (session) => {
      if (this.#handlers.has(port)) await session.notify(port);
    });
  }

  /** Has the backend do something when it has done what it was told before. Never rejects. */
  run(work: (session: Session) => Promise<void>): Promise<void> {
    this.#lastTurn = this.#lastTurn.then(() => this.#turn(work));
    return this.#lastTurn;
  }

  async #turn(work: (session: Session) => Promise<void>): Promise<void> {
    try {
      await work(this.#session);
    } catch (error) {
      this.#lose(
        new ConnectionLost("backend-failed", "the backend does not work", { cause: error }),
      );
    }
    const { events } = this.#machine;
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

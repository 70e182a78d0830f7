import type { ConnectionLost } from "./connection-lost.ts";

/** The calls that wait for the backend. They fail together, and those after them at once. */
export class OpenCalls {
  readonly #open = new Set<(error: ConnectionLost) => void>();
  #lost: ConnectionLost | undefined;

  /** Why there is no connection any more; `undefined` while there is one. */
  get lost(): ConnectionLost | undefined {
    return this.#lost;
  }

  /** Number of calls that wait. */
  get size(): number {
    return this.#open.size;
  }

  /** A call that lasts until what `start` was given is called. Where `start` throws, there is no call. */
  open<T>(start: (resolve: (value: T) => void) => void): Promise<T> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost);
    return new Promise((resolve, reject) => {
      this.#open.add(reject);
      try {
        start((value) => {
          this.#open.delete(reject);
          resolve(value);
        });
      } catch (error) {
        this.#open.delete(reject);
        reject(error);
      }
    });
  }

  /** Rejects all calls. Only the first error counts. */
  fail(error: ConnectionLost): void {
    if (this.#lost !== undefined) return;
    this.#lost = error;
    for (const reject of this.#open) reject(error);
    this.#open.clear();
  }
}

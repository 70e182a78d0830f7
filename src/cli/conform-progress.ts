import type { Stream } from "./terminal.ts";

/** A counter of scenarios for somebody who waits at a terminal; nothing anywhere else. */
export class Progress {
  readonly #total: number;
  readonly #stream: Stream;

  constructor(total: number, stream: Stream) {
    this.#total = total;
    this.#stream = stream;
  }

  /** @param done - scenarios that have come to an end. */
  show(done: number): void {
    if (this.#stream.isTerminal === true) this.#stream.write(`\r${done}/${this.#total} scenarios`);
  }

  /** Gives the line back to what is printed next. */
  clear(): void {
    if (this.#stream.isTerminal === true) this.#stream.write("\r\u001b[K");
  }
}

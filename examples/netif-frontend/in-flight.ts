/** Grant references of requests that have no response yet. A reference may be in several. */
export class InFlight {
  readonly #counts = new Map<number, number>();

  has(ref: number): boolean {
    return this.#counts.has(ref);
  }

  add(ref: number): void {
    this.#counts.set(ref, (this.#counts.get(ref) ?? 0) + 1);
  }

  remove(ref: number): void {
    const count = this.#counts.get(ref) ?? 0;
    if (count > 1) this.#counts.set(ref, count - 1);
    else this.#counts.delete(ref);
  }
}

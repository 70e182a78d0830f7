/** How long a phase of a run took. */
export interface Timing {
  readonly phase: string;
  readonly milliseconds: number;
}

/** Measures phases that follow one another. */
export class Stopwatch {
  readonly #timings: Timing[] = [];
  #last = performance.now();

  /** The phases so far. */
  get timings(): readonly Timing[] {
    return this.#timings;
  }

  /** Ends a phase, which began where the last one ended. */
  lap(phase: string): void {
    const now = performance.now();
    this.#timings.push({ phase, milliseconds: now - this.#last });
    this.#last = now;
  }
}

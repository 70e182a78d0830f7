/** Does something once; the number depends on all that it did. */
export type Step = (turn: number) => number;

/** Milliseconds that a batch takes. */
const batchTime = 4;

/** Rounds of which a figure is the median. */
const rounds = 101;

/** What the steps returned. It is printed, so that none of their work can be left out. */
let sink = 0;

export function sinkOf(): number {
  return sink;
}

/** Runs a step for a time, so that the compiler has done with it. */
export function warmUp(step: Step, milliseconds: number): void {
  const end = performance.now() + milliseconds;
  for (let turn = 0; performance.now() < end; turn++) sink += step(turn);
}

/**
 * Times steps side by side: in each round a batch of each, in an order that is drawn anew, so that what
 * disturbs the machine, and the garbage of the others, meets all alike.
 *
 * @returns for each step the nanoseconds that it took once, one number a round.
 */
export function timeRounds(steps: readonly Step[]): number[][] {
  const batches = steps.map((step) => ({
    step,
    size: batchSize(step),
    turn: 0,
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const batch of shuffled(batches)) {
      batch.times.push(timeBatch(batch.step, batch.size, batch.turn));
      batch.turn += batch.size;
    }
  }
  return batches.map(({ times }) => times);
}

function timeBatch(step: Step, size: number, turn: number): number {
  let sum = 0;
  const start = process.cpuUsage();
  for (let index = 0; index < size; index++) sum += step(turn + index);
  const { user, system } = process.cpuUsage(start);
  sink += sum;
  return ((user + system) / size) * 1e3;
}

/** How many steps a batch has. */
function batchSize(step: Step): number {
  for (let size = 1; ; size *= 2) {
    const time = (timeBatch(step, size, 0) * size) / 1e6;
    if (time >= batchTime / 2) return Math.max(1, Math.round((size * batchTime) / time));
  }
}

function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

import { medianOf, spreadOf, type Spread } from "../measure/statistics.ts";
import { formatRatio, formatTable } from "../table.ts";
import { nativeTimes } from "./native.ts";
import { makePairs, type Pair } from "./pairs.ts";

/** What goes over the rings of a frontend and a backend. */
export interface RingResult {
  readonly pair: string;
  /** Control round trips per second, one after the other. */
  readonly roundTrips: number;
  /** Slots of the transmit ring per second, many packets at a time. */
  readonly slots: number;
  /** Both by those of TypeScript to TypeScript. */
  readonly ratios?: { readonly roundTrips: Spread; readonly slots: Spread };
}

const rounds = 101;

export async function benchRings(): Promise<{ result: readonly RingResult[]; text: string }> {
  console.error("bench: rings");
  const pairs = await makePairs();
  const control = await timesOf(pairs, (pair) => pair.control());
  const transmit = await timesOf(pairs, (pair) => pair.transmit());
  const result = pairs.map(({ name }, index): RingResult => ({
    pair: name,
    roundTrips: 1e9 / medianOf(control[index]),
    slots: 1e9 / medianOf(transmit[index]),
    ratios: { roundTrips: ratios(control, index), slots: ratios(transmit, index) },
  }));
  const native = nativeTimes();
  if (native === undefined) console.error("bench: there is no cc for C to C");
  else {
    result.push({
      pair: "C to C, native",
      roundTrips: 1e9 / native.control,
      slots: 1e9 / native.transmit,
    });
  }
  return { result, text: formatRings(result) };
}

/** Batches in turns, until the compiler has done with them, and then as many as count. */
async function timesOf(
  pairs: readonly Pair[],
  batch: (pair: Pair) => Promise<number>,
): Promise<number[][]> {
  const times = pairs.map((): number[] => []);
  for (let round = -rounds; round < rounds; round++) {
    const order = round % 2 === 0 ? [...pairs.keys()] : [...pairs.keys()].reverse();
    for (const index of order) {
      const time = await batch(pairs[index]);
      if (round >= 0) times[index].push(time);
    }
  }
  return times;
}

/** How many times as fast as the first pair, round by round. */
function ratios(times: readonly (readonly number[])[], index: number): Spread {
  return spreadOf(times[index].map((time, round) => times[0][round] / time));
}

function formatRings(results: readonly RingResult[]): string {
  const [first] = results;
  const rows = results.map(({ pair, roundTrips, slots }) => [
    `  ${pair}`,
    rate(roundTrips),
    formatRatio(roundTrips / first.roundTrips),
    rate(slots),
    formatRatio(slots / first.slots),
  ]);
  const heads = ["", "round trips/s", "ratio", "slots/s", "ratio"];
  return `control round trips and transmit slots through the rings\n${formatTable([heads, ...rows])}`;
}

function rate(perSecond: number): string {
  return Math.round(perSecond).toLocaleString("en");
}

import { getHeapSpaceStatistics } from "node:v8";
import type { Step } from "./rounds.ts";

declare const gc: (() => void) | undefined;

/** Bytes that may be allocated before the garbage collector runs; new space has 16 MiB. */
const room = 6 * 2 ** 20;

/** Bytes that a step allocates each time; Node has to run with `--expose-gc --min-semi-space-size=16`. */
export function bytesAllocated(step: Step): number {
  if (gc === undefined) throw new Error("the bench needs --expose-gc");
  const few = measured(step, 8);
  const steps = Math.max(8, Math.min(1000, Math.floor((room * 8) / Math.max(few, 1))));
  return few > room ? few / 8 : (measured(step, steps) - measured(step, 0)) / steps;
}

function measured(step: Step, steps: number): number {
  gc?.();
  const before = used();
  for (let turn = 0; turn < steps; turn++) step(turn);
  return used() - before;
}

function used(): number {
  return getHeapSpaceStatistics().reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

/**
 * A process that measures. Its arguments are the workload, or `all`, and the files of the contestants,
 * or `control` for the reference once more; it prints what it measured as JSON.
 */
import { resolve } from "node:path";
import { bytesAllocated } from "../measure/allocation.ts";
import { sinkOf, timeRounds, warmUp, type Step } from "../measure/rounds.ts";
import { medianOf, spreadOf, type Spread } from "../measure/statistics.ts";
import { reference } from "./hand/reference.ts";
import { chunks, makeStreams } from "./streams.ts";
import { workloadNames, workloads, type Task, type Tasks, type WorkloadName } from "./workloads.ts";

/** What one contestant took for one workload. */
export interface Measurement {
  readonly workload: WorkloadName;
  readonly contestant: string;
  /** Its time by that of the reference. */
  readonly ratio: Spread;
  /** Its time by that of code that no codec can disturb: to be compared between processes. */
  readonly yardstick: number;
  /** Nanoseconds for an entry. */
  readonly nanoseconds: number;
  /** Bytes allocated for an entry. */
  readonly bytes: number;
}

interface Entrant {
  readonly workload: WorkloadName;
  readonly contestant: string;
  readonly step: Step;
}

const streams = makeStreams();
const scratch = new Uint8Array(4096);

/** Sums bytes up: there is nothing in it that depends on what else the process has run. */
const yardstick: Step = (turn) => {
  let sum = turn;
  for (let index = 0; index < 4096; index++) sum = (sum + scratch[index]) | 0;
  return sum;
};

const [wanted, ...files] = process.argv.slice(2);
const names = workloadNames.filter((name) => wanted === "all" || wanted === name);
const references = new Map(
  names.map((name) => [name, stepOf(checked(name, "reference", reference[name](streams)))]),
);
const entrants: Entrant[] = [];
for (const file of files) {
  const { tasks }: { tasks: Tasks } =
    file === "control" ? { tasks: reference } : await import(resolve(file));
  for (const workload of names) {
    const make = tasks[workload];
    if (make === undefined) continue;
    const contestant = file.replace(/^.*\/|\.js$/g, "");
    const task = checked(workload, contestant, make(streams));
    entrants.push({ workload, contestant, step: stepOf(task) });
  }
}

// Small values first, as a program that starts sees them.
for (const step of [yardstick, ...references.values()])
  warmUp((turn) => step(turn % (chunks / 2)), 30);
for (const { step } of entrants) warmUp((turn) => step(turn % (chunks / 2)), 30);
for (const { step } of entrants) warmUp(step, 20);

const measurements = entrants.map(({ workload, contestant, step }): Measurement => {
  const compared = references.get(workload);
  if (compared === undefined) throw new Error(`${workload} has no reference`);
  for (const each of [compared, step]) warmUp(each, 60);
  const [ours, theirs, sticks] = timeRounds([step, compared, yardstick]);
  const { entries } = workloads[workload];
  return {
    workload,
    contestant,
    ratio: spreadOf(ours.map((time, round) => time / theirs[round])),
    yardstick: medianOf(ours.map((time, round) => time / sticks[round])),
    nanoseconds: medianOf(ours) / entries,
    bytes: bytesAllocated(step) / entries,
  };
});
process.stdout.write(JSON.stringify({ measurements, sink: sinkOf() }));

function stepOf(task: Task): Step {
  return (turn) => task.run(turn % chunks);
}

/**
 * Stops the bench where a contestant reads or writes other values than the stream has. Between small values
 * and wide ones it is compiled: where the first wide value comes while V8 compiles a function, the function
 * may keep slow stores for good.
 */
function checked(name: WorkloadName, contestant: string, task: Task): Task {
  for (let chunk = 0; chunk < chunks; chunk++) {
    if (chunk === chunks / 2) warmUp((turn) => task.run(turn % chunk), 30);
    const returned = task.run(chunk);
    const found = task.digest?.(chunk) ?? returned;
    const expected = workloads[name].digest(streams, chunk);
    if (found !== expected) {
      throw new Error(`${contestant}, ${name}: the digest is ${found}, and not ${expected}`);
    }
  }
  return task;
}

import { expect, test } from "vitest";
import { inProcess } from "../../conform/in-process.ts";
import { wrongBackends } from "../wrong-typescript/wrong-backends.ts";
import { wholeNumber } from "../../whole-number.ts";
import { subjectNamed } from "../guest/subjects.ts";
import { runHistories } from "./histories.ts";

const runs = wholeNumber("HISTORIES_RUNS", 300);
const seed = wholeNumber("HISTORIES_SEED", 1);
const {
  HISTORIES_BACKEND: backend = "typescript",
  HISTORIES_PATH: path,
  HISTORIES_REPLAY: replayPath,
  HISTORIES_VERBOSE: verbose,
} = process.env;

// As it is, so that the command to see a failure again can be copied out of it.
const say = (text: string) => void process.stdout.write(`${text}\n`);

test(
  `${runs} random histories agree with the model, ${backend}, seed ${seed}`,
  {
    timeout: 0,
  },
  async () => {
    const start = performance.now();
    say(`${runs} random histories on ${backend}, seed ${seed}`);
    const subject = await subjectNamed(backend);
    const report = await runHistories(subject, { runs, seed, path, replayPath });
    say(report ?? `all agree with the model; ${((performance.now() - start) / 1000).toFixed(0)} s`);
    expect(report?.split("\n")[0]).toBeUndefined();
  },
);

/** Errors that take a history of several steps to show. */
const errors = [
  "a partial ADD",
  "a static grant that is added twice",
  "a DEL of what is in flight",
  "requests that are in flight from their event on alone",
];

test.skipIf(verbose === "1").each(errors)("histories find %s", async (name) => {
  const wrong = (await wrongBackends()).find((one) => one.name === name);
  if (wrong === undefined) throw new Error(`there is no wrong backend with ${name}`);
  const report = await runHistories(inProcess(name, wrong.factory), { runs: 300, seed });
  expect(report).toContain(`of seed ${seed} fails`);
});

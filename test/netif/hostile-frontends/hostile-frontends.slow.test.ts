import { expect, test } from "vitest";
import { inProcess } from "../../conform/in-process.ts";
import { wrongBackends } from "../wrong-typescript/wrong-backends.ts";
import { netifModel } from "../guest/opened-guest.ts";
import { wholeNumber } from "../../whole-number.ts";
import { subjectNamed } from "../guest/subjects.ts";
import { crafted } from "./crafted.ts";
import { carryOut, runHostile } from "./hostile-frontends.ts";

const requests = wholeNumber("HOSTILE_REQUESTS", 10_000);
const seed = wholeNumber("HOSTILE_SEED", 1);
const {
  HOSTILE_BACKEND: backend = "typescript",
  HOSTILE_PATH: path,
  HOSTILE_VERBOSE: verbose,
} = process.env;

// As it is, so that the command to see a failure again can be copied out of it.
const say = (text: string) => void process.stdout.write(`${text}\n`);

test(
  `${requests} requests of hostile frontends do no harm, ${backend}, seed ${seed}`,
  {
    timeout: 0,
  },
  async () => {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    say(`${requests} requests of hostile frontends on ${backend}, seed ${seed}`);
    const subject = await subjectNamed(backend);
    const tell = (sent: number) => {
      if (verbose === "1") say(`${sent} requests, ${seconds().toFixed(0)} s`);
    };
    const outcome = await runHostile(subject, { requests, seed, path }, tell);
    const rate = (outcome.requests / seconds()).toFixed(0);
    say(`${outcome.requests} requests, ${rate} per second`);
    say(outcome.report ?? "none does harm");
    expect(outcome.report?.split("\n")[0]).toBeUndefined();
  },
);

const model = await netifModel();

/** Errors that a frontend has to be hostile to show, and the attack that shows it. */
const errors = [
  { name: "an ADD without a bound on the count", attack: "counts up to 2^32-1" },
  {
    name: "static grants that outlive the connection",
    attack: "the request index of the transmit ring goes where it cannot be",
  },
  { name: "a partial ADD", attack: "refuse at grant operation 0 of 4" },
];

test.skipIf(verbose === "1").each(errors)("harm comes of $name", async ({ name, attack }) => {
  const wrong = (await wrongBackends()).find((one) => one.name === name);
  const plan = crafted.find((one) => one.name === attack);
  if (wrong === undefined || plan === undefined)
    throw new Error(`there is no ${name} or ${attack}`);
  await expect(carryOut(inProcess(name, wrong.factory), model, plan)).rejects.toThrow(Error);
});

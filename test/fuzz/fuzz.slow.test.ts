import { afterAll, expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { removeFolders } from "./proofs/compile.ts";
import { wholeNumber } from "../whole-number.ts";

const specs = wholeNumber("FUZZ_SPECS", 30);
const seed = wholeNumber("FUZZ_SEED", 1);
const isVerbose = process.env["FUZZ_VERBOSE"] === "1";

afterAll(removeFolders);

test(`${specs} random specs keep every promise, seed ${seed}`, { timeout: 0 }, async () => {
  // As it is, so that a spec can be copied out of it.
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  say(`${specs} random specs, seed ${seed}`);
  const failure = await fuzz({ specs, seed, isVerbose }, say);
  if (failure !== undefined) say(failure.report);
  expect(failure?.proof).toBeUndefined();
});

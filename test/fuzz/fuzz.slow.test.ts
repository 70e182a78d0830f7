import { afterAll, expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { removeFolders } from "./proofs/compile.ts";
import { settingsFrom } from "./settings.ts";

const settings = settingsFrom(process.env);
const { specs, seed } = settings;

afterAll(removeFolders);

test(`${specs} random specs keep every promise, seed ${seed}`, { timeout: 0 }, async () => {
  // As it is, so that a spec can be copied out of it.
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  say(`${specs} random specs, seed ${seed}`);
  const failure = await fuzz(settings, say);
  if (failure !== undefined) say(failure.report);
  expect(failure?.proof).toBeUndefined();
});

import { randomRuns } from "../random-runs.mjs";

await randomRuns({
  usage: `npm run fuzz -- [--specs N] [--seed S]

Proves N random specs (100), which the seed S decides (a random one).`,
  prefix: "FUZZ",
  file: "test/fuzz/fuzz.slow.test.ts",
  numbers: { specs: "100" },
});

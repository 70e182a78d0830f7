import { randomRuns } from "../../random-runs.mjs";

await randomRuns({
  usage: `npm run histories -- [--runs N] [--seed S] [--backend NAME] [--path P] [--replay R]

Runs N random histories (1000), which the seed S decides (a random one), on a backend: typescript,
wasm or native (typescript), and compares it with a model. A failure says with which path P and R it
is seen again.`,
  prefix: "HISTORIES",
  file: "test/netif/histories/histories.slow.test.ts",
  numbers: { runs: "1000" },
  words: ["backend", "path", "replay"],
});

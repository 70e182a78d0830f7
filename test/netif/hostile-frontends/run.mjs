import { randomRuns } from "../../random-runs.mjs";

await randomRuns({
  usage: `npm run hostile -- [--requests N] [--seed S] [--backend NAME] [--path P]

Sends N requests of hostile frontends (100000), which the seed S decides (a random one), to a backend:
typescript, wasm or native (typescript). A failure says with which seed S and path P it is seen again.`,
  prefix: "HOSTILE",
  file: "test/netif/hostile-frontends/hostile-frontends.slow.test.ts",
  numbers: { requests: "100000" },
  words: ["backend", "path"],
});

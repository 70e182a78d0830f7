import { spawnSync } from "node:child_process";

/** `npm run mutate -- AREA`: changes the code of an area in many ways, and tells which changes no test notices. */
const [area = ""] = process.argv.slice(2);
const { status } = spawnSync("npx", ["stryker", "run", "stryker.config.mjs"], {
  stdio: "inherit",
  env: { ...process.env, ABISPEC_MUTATE: area },
});
process.exitCode = status ?? 1;

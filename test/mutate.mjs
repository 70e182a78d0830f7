import { spawnSync } from "node:child_process";
import { areas } from "../stryker.config.mjs";

/**
 * `npm run mutate -- AREA`: changes the code of an area in many ways, and lists the changes that no test notices.
 * `npm run mutate -- c --mutate src/codegen/c/ring.ts --concurrency 1` does it for one file, in one process.
 */
const [area = "", ...options] = process.argv.slice(2);
if (Object.hasOwn(areas, area)) {
  const { status } = spawnSync("npx", ["stryker", "run", "stryker.config.mjs", ...options], {
    stdio: "inherit",
    env: { ...process.env, ABISPEC_MUTATE: area },
  });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(`usage: npm run mutate -- ${Object.keys(areas).join("|")}\n`);
  process.exitCode = 2;
}

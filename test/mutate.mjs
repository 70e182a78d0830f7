import { spawnSync } from "node:child_process";
import { areas } from "../stryker.config.mjs";

/** `npm run mutate -- AREA`: changes the code of an area in many ways, and lists the changes that no test notices. */
const [area = ""] = process.argv.slice(2);
if (Object.hasOwn(areas, area)) {
  const { status } = spawnSync("npx", ["stryker", "run", "stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, ABISPEC_MUTATE: area },
  });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(`usage: npm run mutate -- ${Object.keys(areas).join("|")}\n`);
  process.exitCode = 2;
}

import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

const usage = `npm run fuzz -- [--specs N] [--seed S]

Proves N random specs (100), which the seed S decides (a random one).`;

/** @returns {{ specs: string, seed: string }} what the command line asks for. */
function settings() {
  const { values } = parseArgs({
    options: {
      specs: { type: "string", default: "100" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) throw new Error(usage);
  for (const [name, text] of Object.entries(values)) {
    if (typeof text === "string" && !/^\d{1,15}$/.test(text)) {
      throw new Error(`--${name} takes a whole number, not "${text}"\n\n${usage}`);
    }
  }
  return values;
}

try {
  const { specs, seed } = settings();
  process.env.FUZZ_SPECS = specs;
  process.env.FUZZ_SEED = seed;
  process.env.FUZZ_VERBOSE = "1";
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

const vitest = await startVitest("test", ["test/fuzz/fuzz.test.ts"], {
  watch: false,
  globalSetup: [],
  reporters: ["dot"],
  disableConsoleIntercept: true,
});
await vitest.close();

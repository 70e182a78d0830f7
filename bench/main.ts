/** `npm run bench -- [codec|generate|ring] [--json]`: all three unless one is named. */
import { benchGenerator } from "./generate/bench.ts";
import { benchCodecs } from "./codec/bench.ts";
import { benchRings } from "./ring/bench.ts";
import { machine } from "./machine.ts";

const parts = { codec: benchCodecs, generate: benchGenerator, ring: benchRings };

const words = process.argv.slice(2).filter((word) => word !== "--json");
const isJson = process.argv.includes("--json");
const unknown = words.find((word) => !Object.keys(parts).includes(word));
if (unknown !== undefined) {
  console.error(`${unknown} is not one of ${Object.keys(parts).join(", ")}, --json`);
  process.exit(2);
}

const results: Record<string, unknown> = {};
for (const [name, bench] of Object.entries(parts)) {
  if (words.length > 0 && !words.includes(name)) continue;
  const { result, text } = await bench();
  results[name] = result;
  if (!isJson) console.log(text);
}
if (isJson) console.log(JSON.stringify({ machine: machine(), ...results }, undefined, 2));
else console.log(machine());
// The packaged clang may leave threads behind.
process.stdout.write("", () => process.exit());

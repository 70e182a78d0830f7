/** The generator on the spec of netif: how often what an empty program takes, and how soon a save shows. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medianOf, type Spread } from "../measure/statistics.ts";
import { coldRun, netifFolder, warmRun } from "./folders.ts";
import { compareWithEmpty, timeOf, type Command } from "./run.ts";

/** One line of the table. */
export interface NetifResult {
  readonly job: string;
  /** By the time of an empty program; absent where the time is what counts. */
  readonly ratio?: Spread;
  readonly milliseconds: number;
}

const runs = 15;
const saves = 11;

export async function benchNetif(): Promise<readonly NetifResult[]> {
  const folder = netifFolder();
  const cold = coldRun(folder);
  const jobs: readonly (readonly [string, Command])[] = [
    ["generate for the first time", cold],
    ["generate for the first time, Node's compile cache kept", coldRun(folder, ["node"])],
    ["generate when nothing has changed", warmRun(folder, "generate")],
    ["generate --check", warmRun(folder, "generate", "--check")],
  ];
  const results = jobs.map(([job, command]): NetifResult => {
    console.error(`bench: ${job}`);
    return { job, ...compareWithEmpty(command, runs) };
  });
  console.error("bench: generate --watch, verify");
  return [
    ...results,
    {
      job: "generate --watch, from a save to the output",
      milliseconds: await watchLatency(folder),
    },
    { job: "verify, with nothing but Node", milliseconds: verifyTime(folder) },
  ];
}

/** Milliseconds from when a module of the spec is saved until the header has changed. */
async function watchLatency(folder: string): Promise<number> {
  const source = join(folder, "spec", "netif", "gref.ts");
  const header = join(folder, "generated", "netif.h");
  const { args, env } = warmRun(folder, "generate", "--watch");
  const watcher = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const text = readFileSync(source, "utf8");
  const times: number[] = [];
  try {
    await pause(5000);
    for (let save = 0; save < saves; save++) {
      const before = statSync(header).mtimeMs;
      const start = performance.now();
      writeFileSync(
        source,
        text.replace(/(\/\*\* [^\n*]*?)(\.? \*\/)/, `$1, ${"again ".repeat(save)}once$2`),
      );
      while (statSync(header).mtimeMs === before) {
        if (performance.now() - start > 20_000)
          throw new Error("--watch does not show what was saved");
        await pause(1);
      }
      times.push(performance.now() - start);
      await pause(500);
    }
  } finally {
    watcher.kill();
    writeFileSync(source, text);
  }
  return medianOf(times);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Milliseconds of `verify` on a machine that has no compiler. */
function verifyTime(folder: string): number {
  const bin = join(folder, "bin");
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(bin);
  symlinkSync(process.execPath, join(bin, "node"));
  const command = warmRun(folder, "verify");
  const times = Array.from({ length: 3 }, () =>
    timeOf({ ...command, env: { ...command.env, PATH: bin } }),
  );
  return medianOf(times.map((time) => time ?? Number.NaN));
}

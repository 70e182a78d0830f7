import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cases, headerOf, spec } from "./case.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = temporaryFolder();
const path = join(folder, "lamp.h");

const seed = Number(process.env["KILL_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const kills = 12;

/** Runs the command; ends it after some milliseconds, and gives the milliseconds that it took. */
async function apply(killAfter?: number): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, "apply", path, spec, "--abi", "x86_64"], {
    stdio: "ignore",
  });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  await once(child, "exit");
  clearTimeout(timer);
  return performance.now() - start;
}

test(`a header is the old or the new one after a kill at any moment (KILL_SEED=${seed})`, async () => {
  const [one] = cases.filter(({ name }) => name === "kernel");
  if (one === undefined) throw new Error("there is no case with the name kernel");
  const [before, after] = [headerOf(one, "before"), headerOf(one, "after")];
  writeFileSync(path, before);
  const duration = await apply();
  expect(readFileSync(path).equals(after)).toBe(true);
  let state = seed;
  for (let index = 0; index < kills; index++) {
    writeFileSync(path, before);
    state = (state * 1103515245 + 12345) % 2 ** 31;
    // The file is written at the end.
    await apply(duration * (0.6 + (0.6 * state) / 2 ** 31));
    const bytes = readFileSync(path);
    expect(bytes.equals(before) || bytes.equals(after)).toBe(true);
  }
  writeFileSync(path, before);
  await apply();
  expect(readFileSync(path).equals(after)).toBe(true);
  expect(readdirSync(folder)).toEqual(["lamp.h"]);
});

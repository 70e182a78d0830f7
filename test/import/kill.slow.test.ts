import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const preload = new URL("kill-at.mjs", import.meta.url).href;
const header = fileURLToPath(new URL("cases/chapters/header.h", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-kill-"));
  mkdirSync(join(folder, "tmp"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports a header in a process that gets `signal` at a call of the file system. */
function importUntil(signal: string, call: number) {
  return spawnSync(
    process.execPath,
    [
      ...["--import", preload, program, "import", header],
      ...["--abi", "x86_64", "--out", join(folder, "spec")],
    ],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        TMPDIR: join(folder, "tmp"),
        KILL_AT: `${call}`,
        KILL_WITH: signal,
      },
    },
  );
}

/** What is in the folder of the test, by its path. */
function files(): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

test("an import that a signal ends leaves all files or none, wherever it is", () => {
  const calls = Number(/^(\d+) calls$/m.exec(importUntil("none", 0).stdout)?.[1]);
  const all = files();
  expect(calls).toBeGreaterThan(2 * Object.keys(all).length);
  for (let call = 1; call <= calls; call += 1) {
    rmSync(join(folder, "spec"), { recursive: true, force: true });
    importUntil(call % 2 === 0 ? "SIGINT" : "SIGTERM", call);
    expect([{}, all]).toContainEqual(files());
    expect(readdirSync(join(folder, "tmp"))).toEqual([]);
  }
});

test("one that is killed leaves no half of a file, and the next one removes what it left", () => {
  const calls = Number(/^(\d+) calls$/m.exec(importUntil("none", 0).stdout)?.[1]);
  const all = files();
  rmSync(join(folder, "spec"), { recursive: true });
  // The last ones write and move the files.
  for (let call = calls - 2 * Object.keys(all).length + 1; call <= calls; call += 1) {
    importUntil("SIGKILL", call);
    const left = Object.entries(files()).filter(([name]) => /^spec\/(?!.*\.abispec-)/.test(name));
    expect(all).toMatchObject(Object.fromEntries(left));
  }
  rmSync(join(folder, "tmp"), { recursive: true });
  mkdirSync(join(folder, "tmp"));
  importUntil("none", 0);
  expect(files()).toEqual(all);
});

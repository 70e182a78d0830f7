import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../root.ts";
import type { Command } from "./run.ts";

const program = join(root, "dist", "cli.js");
const made: string[] = [];

process.on("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, which is removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "abispec-bench-"));
  made.push(folder);
  return folder;
}

/** A package that uses abispec. */
export function packageFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "abispec"));
  return folder;
}

/** A package with the spec of netif. */
export function netifFolder(): string {
  const folder = packageFolder();
  cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true });
  return folder;
}

/**
 * abispec as it runs for the first time: no outputs, and nothing kept from a run before.
 *
 * @param kept - the names in the folder of caches that stay.
 */
export function coldRun(folder: string, kept: readonly string[] = []): Command {
  const cache = join(folder, "cache");
  return {
    ...warmRun(folder, "generate"),
    prepare() {
      rmSync(join(folder, "generated"), { recursive: true, force: true });
      rmSync(join(root, "node_modules", ".cache", "abispec"), { recursive: true, force: true });
      mkdirSync(cache, { recursive: true });
      for (const name of readdirSync(cache)) {
        if (!kept.includes(name)) rmSync(join(cache, name), { recursive: true });
      }
    },
  };
}

/**
 * abispec once more, in a folder where it has run. Wherever the program or Node keeps things between
 * runs, it is in that folder.
 */
export function warmRun(folder: string, ...args: readonly string[]): Command {
  const cache = join(folder, "cache");
  const env = { XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: join(cache, "node") };
  return { args: [program, ...args], folder, env };
}

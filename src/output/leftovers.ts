import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds after which nobody can be writing a file any longer: a run takes some of them. */
const longestRun = 60 * 60 * 1000;

const pattern = /^\.abispec-[\da-f-]{36}\.(?:next|previous)$/;

/** Name of the file that holds the `next` or the `previous` content of an output for a moment. */
export function temporaryName(id: string, purpose: "next" | "previous"): string {
  return `.abispec-${id}.${purpose}`;
}

/**
 * Removes from `folders` what runs left there that were killed. A file that may belong to a run that
 * goes on at the same time stays, and so does one that can't be removed: it is in nobody's way.
 */
export function removeLeftovers(folders: readonly string[]): void {
  for (const folder of new Set(folders)) {
    for (const name of readdirSync(folder).filter((one) => pattern.test(one))) {
      const path = join(folder, name);
      try {
        if (Date.now() - statSync(path).mtimeMs > longestRun) rmSync(path);
      } catch {
        continue;
      }
    }
  }
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is removed when it is no longer needed. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Those that are not removed. Node warns of more than ten listeners, so that one is for all of them. */
const paths = new Set<string>();

function removeAll(): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** Makes a folder that does not stay where a signal ends the process. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "abispec-"));
  if (paths.size === 0) process.once("exit", removeAll);
  paths.add(path);
  const remove = () => {
    rmSync(path, { recursive: true, force: true });
    paths.delete(path);
    if (paths.size === 0) process.off("exit", removeAll);
  };
  return { path, remove };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is removed when it is no longer needed. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Makes a folder that does not stay where a signal ends the process. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "abispec-"));
  const remove = () => {
    rmSync(path, { recursive: true, force: true });
    process.off("exit", remove);
  };
  process.on("exit", remove);
  return { path, remove };
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs `abispec conform` on a backend of netif, and gives the last line that it prints.
 *
 * @param backend - a command for the shell.
 * @throws Error with what was printed where a scenario fails.
 */
export async function conformSummary(backend: string): Promise<string> {
  const args = ["dist/cli.js", "conform", "spec/netif.ts", "--backend", backend];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: unknown) => {
    if (!(error instanceof Error && "stdout" in error && "stderr" in error)) throw error;
    throw new Error(`${String(error.stdout)}${String(error.stderr)}`, { cause: error });
  });
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds `dist` before the tests that start it as a program, unless it is newer than every source. Errors
 * of types do not matter here: another check finds them.
 */
export default function build(): void {
  const program = join(root, "dist", "cli.js");
  if (existsSync(program) && newest(join(root, "src")) <= statSync(program).mtimeMs) return;
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  spawnSync(process.execPath, [compiler, "-p", join(root, "tsconfig.build.json")], {
    stdio: "ignore",
  });
}

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );
}

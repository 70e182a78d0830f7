import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds `dist` before the tests that start it as a program, unless it is newer than every source and
 * template.
 */
export default function build(): void {
  const program = join(root, "dist", "cli.js");
  const inputs = ["src", "templates"].map((folder) => newest(join(root, folder)));
  if (existsSync(program) && Math.max(...inputs) <= statSync(program).mtimeMs) return;
  spawnSync(process.execPath, [join(root, "build.mjs")], { stdio: "ignore" });
}

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );
}

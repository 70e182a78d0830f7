#!/usr/bin/env node
// Starts the program. In the repository, where the sources are beside it, it is built first if one of them
// or a template is newer, so that nobody runs a stale build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/cli.js");
if (existsSync(join(root, "src"))) {
  const built = existsSync(program) ? statSync(program).mtimeMs : 0;
  const files = ["src", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(root, folder, file),
    ),
  );
  const isStale = files.some((file) => statSync(file).mtimeMs > built);
  if (isStale) {
    const { status } = spawnSync("npm", ["run", "--silent", "build"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
    });
    if (status !== 0) {
      process.stderr.write("abispec could not be built from src\n");
      process.exit(3);
    }
  }
}
// Node 22 and later keep what they compiled for the next run.
module.enableCompileCache?.();
await import("../dist/cli.js");

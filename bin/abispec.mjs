#!/usr/bin/env node
// Starts the program. In the repository, where the sources are beside it, it is built first if one of them
// is newer, so that nobody runs a stale build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/cli.js");
const sources = join(root, "src");
if (existsSync(sources)) {
  const built = existsSync(program) ? statSync(program).mtimeMs : 0;
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const isStale = files.some((file) => statSync(join(sources, file)).mtimeMs > built);
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
await import("../dist/cli.js");

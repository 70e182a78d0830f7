import { createRequire } from "node:module";
import type ts from "typescript";

const require = createRequire(import.meta.url);

/**
 * The compiler, loaded when it is first asked for. An `import` would search its nine megabytes for the
 * names that they export, which takes as long as running them.
 */
export function typescript(): typeof ts {
  return require("typescript");
}

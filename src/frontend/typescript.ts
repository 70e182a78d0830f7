import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

/**
 * ts-morph, loaded when it is first asked for. An `import` would search its nine megabytes of compiler for
 * the names that they export, which takes as long as running them.
 */
export function morph(): typeof import("ts-morph") {
  return require("ts-morph");
}

/** The compiler that ts-morph wraps: what one of the two reads the other understands. */
export function typescript(): typeof import("ts-morph").ts {
  return morph().ts;
}

/** The folder of the declarations of JavaScript's own library, which ts-morph has not on disk. */
export function libraryFolder(): string {
  return dirname(require.resolve("typescript"));
}

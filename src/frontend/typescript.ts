import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

/**
 * TypeScript. An `import` would search its nine megabytes for the names that they export, which takes
 * twice as long as running them.
 */
export const compiler: typeof import("typescript") = require("typescript");

/** The folder of the declarations of JavaScript's own library. */
export const libraryFolder = dirname(require.resolve("typescript"));

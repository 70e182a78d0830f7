import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of one area, for Stryker; see stryker.config.mjs. */
export default defineConfig({
  resolve: { alias: { abispec: fileURLToPath(new URL("../src/index.ts", import.meta.url)) } },
  test: { include: process.env["ABISPEC_TESTS"]?.split("\n") ?? [], maxWorkers: 1 },
});

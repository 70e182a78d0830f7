import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const index = fileURLToPath(new URL("../src/index.ts", import.meta.url));
const frontEnd = fileURLToPath(new URL("./mutation-load.ts", import.meta.url));

/** The tests of one area, for Stryker; see stryker.config.mjs. */
export default defineConfig({
  resolve: { alias: { abispec: index } },
  plugins: [
    {
      name: "read-specs-once",
      enforce: "pre",
      resolveId: (source, importer) =>
        source.endsWith("/frontend/load.ts") && importer !== frontEnd ? frontEnd : undefined,
    },
  ],
  test: {
    include: process.env["ABISPEC_TESTS"]?.split("\n") ?? [],
    exclude: ["**/*.slow.test.ts"],
    maxWorkers: 1,
    // To load modules takes longer than most tests.
    isolate: false,
    // A busy machine kills no mutant; Stryker ends those that never end.
    testTimeout: 0,
    hookTimeout: 0,
  },
});

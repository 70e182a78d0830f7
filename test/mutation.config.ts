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
  },
});

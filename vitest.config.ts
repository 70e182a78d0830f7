import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

export default defineConfig({
  resolve: { alias: { abispec: fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    include: ["{test,examples}/**/*.test.ts"],
    globalSetup: "test/build.ts",
    // The default leaves a processor idle, which on a machine with two is half of it.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "coverage/report.json" },
  },
});

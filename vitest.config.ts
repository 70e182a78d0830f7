import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

const slow = "{test,examples}/**/*.slow.test.ts";
/** Tests in a browser. */
const docs = "test/**/*.browser.test.ts";

export default defineConfig({
  resolve: { alias: { abispec: fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    globalSetup: "test/build.ts",
    // The default leaves a processor idle, which on a machine with two is half of it.
    maxWorkers: "100%",
    // The files of a worker share the modules that they import: to load them takes longer than most tests.
    isolate: false,
    // How long a test takes depends on what else the machine does.
    testTimeout: 0,
    hookTimeout: 0,
    reporters: ["default", "json"],
    outputFile: { json: "coverage/report.json" },
    projects: [
      {
        extends: true,
        test: { name: "default", include: ["{test,examples}/**/*.test.ts"], exclude: [slow, docs] },
      },
      { extends: true, test: { name: "slow", include: [slow] } },
      { extends: true, test: { name: "docs", include: [docs] } },
    ],
  },
});

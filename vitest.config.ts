import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

const slow = "{test,examples}/**/*.slow.test.ts";

export default defineConfig({
  resolve: { alias: { abispec: fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    globalSetup: "test/build.ts",
    // The default leaves a processor idle, which on a machine with two is half of it.
    maxWorkers: "100%",
    // How long a test takes depends on what else the machine does.
    testTimeout: 0,
    hookTimeout: 0,
    projects: [
      {
        extends: true,
        test: { name: "default", include: ["{test,examples}/**/*.test.ts"], exclude: [slow] },
      },
      { extends: true, test: { name: "slow", include: [slow] } },
    ],
  },
});

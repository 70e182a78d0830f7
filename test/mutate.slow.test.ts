import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

// A test that fails where Stryker runs it would hide each change that nothing notices.
test.each(["c", "contract", "layout", "model", "output"])(
  "the tests of the area %s pass before anything is mutated",
  async (area) => {
    const args = ["test/mutate.mjs", area, "--concurrency", "1", "--dryRunOnly"];
    const { stdout } = await run(process.execPath, args);
    expect(stdout).toContain("Initial test run succeeded.");
  },
);

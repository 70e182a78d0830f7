import { describe, expect, test } from "vitest";
import { systemCompiler } from "../../src/cc/compiler.ts";
import { missingFor, nativeBackend } from "../netif/c/native-backend.ts";
import { runConform as run } from "./conform-run.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const gcc = await systemCompiler("gcc");
const missing = missingFor(gcc, "ours");
const backendInC =
  gcc === undefined || missing !== undefined ? undefined : await nativeBackend(gcc, "ours", folder);

describe("abispec conform on the backend in C", () => {
  test("finds nothing wrong", async ({ skip }) => {
    if (backendInC === undefined) return skip(missing);
    const { name: backend } = backendInC;
    // All scenarios run on this program in examples/netif-backend-c/test; these are enough for the report.
    const { code, out } = await run({ backend, only: ["DEL_GREF_MAPPING_*"] });
    expect(out).toMatch(/^([1-9]\d+) scenarios: \1 passed, 0 failed, 0 not reached$/m);
    expect(code).toBe(0);
  });

  test("takes it for a finding that no scenario reaches some rules, unless that is allowed", async ({
    skip,
  }) => {
    if (backendInC === undefined) return skip(missing);
    const backend = `sed -u 's/^option .*/option no-such-option 1/' | ${backendInC.name}`;
    const strict = await run({ backend, only: [] });
    expect(strict.out).toMatch(/^no scenario reached:\n {2}\w+\.\w+$/m);
    expect(strict.out).toMatch(/: [1-9]\d* passed, 0 failed, [1-9]\d* not reached$/m);
    expect(strict.code).toBe(1);
    const lax = await run({ backend, only: [], allowNotReached: true });
    expect(lax.code).toBe(0);
  });
});

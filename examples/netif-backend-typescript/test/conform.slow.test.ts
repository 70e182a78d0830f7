import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { conformSummary } from "../../../test/conform/conform-summary.ts";

const folder = mkdtempSync(join(tmpdir(), "abispec-example-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("abispec conform passes", async () => {
  const outfile = join(folder, "backend.mjs");
  const entryPoints = ["examples/netif-backend-typescript/main.ts"];
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm" });
  expect(await conformSummary(`'${process.execPath}' '${outfile}'`)).toMatch(
    /^(\d+) scenarios: \1 passed, 0 failed, 0 not reached$/,
  );
});

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import { conformSummary } from "../../../test/conform/conform-summary.ts";
import { xenHeaders } from "../../../test/generated-headers/header-files.ts";

const root = mkdtempSync(join(tmpdir(), "abispec-example-"));
afterAll(() => rmSync(root, { recursive: true }));
const folder = join(root, "examples", "netif-backend-c");
for (const name of ["examples/netif-backend-c", "examples/conform-adapter-c", "generated"]) {
  cpSync(name, join(root, name), { recursive: true });
}

const cc = await systemCompiler("cc");
const make = await systemCompiler("make");

test.for(["include", xenHeaders])(
  "abispec conform passes, built with the headers in %s",
  async (headers, { skip }) => {
    if (cc === undefined || make === undefined) return skip("cc or make is not installed");
    if (headers === xenHeaders && !existsSync(headers)) {
      return skip(`${headers} does not exist (libxen-dev)`);
    }
    const variables = [`XEN=${headers}`, "CFLAGS=-O1 -Wall -Wextra -Werror"];
    execFileSync("make", ["clean", "netif-backend", ...variables], { cwd: folder });
    expect(await conformSummary(`'${join(folder, "netif-backend")}'`)).toMatch(
      /^(\d+) scenarios: \1 passed, 0 failed, 0 not reached$/,
    );
  },
);

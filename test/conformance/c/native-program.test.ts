import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/system.ts";
import { missingFor, nativeProgram } from "./native-program.ts";
import type { HeaderOwner } from "./sources.ts";

const folder = mkdtempSync(join(tmpdir(), "abispec-backend-"));
afterAll(() => rmSync(folder, { recursive: true }));

const owners: readonly HeaderOwner[] = ["ours", "Xen"];
const compilers = await Promise.all(
  ["gcc", "clang"].map(async (command) => ({ command, compiler: await systemCompiler(command) })),
);

describe.for(compilers)("$command", ({ compiler }) => {
  test.for(owners)(
    "takes the backend with %s headers without a warning",
    async (owner, { skip }) => {
      const missing = missingFor(compiler, owner);
      if (compiler === undefined || missing !== undefined) return skip(missing);
      expect(await nativeProgram({ compiler, owner }, folder)).toContain(folder);
    },
  );
});

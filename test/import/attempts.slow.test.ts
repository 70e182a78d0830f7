import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { apply } from "../../src/cli/apply.ts";
import { importSpec } from "../../src/cli/import.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { examine } from "../../src/compile.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

const header = join(import.meta.dirname, "cases/one-attempt/header.h");
const lists = { header, include: [], includeFile: [], define: [], abi: ["x86_64"] };

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "abispec-attempts-"));
});
afterEach(() => rmSync(out, { recursive: true }));

// Each attempt checks the types of a whole spec and compiles its header.
test("what a header tells at once takes one attempt, and the spec has nothing to change in it", async () => {
  let attempts = 0;
  const code = await importSpec(
    { ...lists, out, format: "text" },
    new MemoryTerminal(out),
    (path) => {
      attempts += 1;
      return examine(path);
    },
  );
  expect({ code, attempts }).toEqual({ code: exitCode.done, attempts: 1 });
  const terminal = new MemoryTerminal(out);
  const options = { specs: [join(out, "header.ts")], rename: [], remove: [], check: true };
  const applied = await apply({ ...lists, ...options, format: "text" }, terminal, examine);
  expect(applied).toBe(exitCode.done);
  expect(terminal.errors).toContain("nothing to change");
});

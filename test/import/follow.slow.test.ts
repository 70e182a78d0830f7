import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importSpec } from "../../src/cli/import.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { examine } from "../../src/compile.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

const folder = join(import.meta.dirname, "follow");

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "abispec-follow-"));
});
afterEach(() => rmSync(out, { recursive: true }));

async function follow(header: string, include: readonly string[] = []) {
  const terminal = new MemoryTerminal(folder);
  const lists = { include, includeFile: [], define: [], abi: ["i386"] };
  const options = { ...lists, header: join(folder, header), out, follow: true };
  const code = await importSpec({ ...options, format: "text" }, terminal, examine);
  return { code, errors: terminal.errors, output: terminal.output };
}

const textOf = (name: string) => readFileSync(join(out, name), "utf8");

test("what is included is imported, over three levels", async () => {
  expect(await follow("top.h")).toMatchObject({ code: exitCode.done, errors: "" });
  expect(readdirSync(out).toSorted()).toEqual(["base.ts", "middle.ts", "other.ts", "top.ts"]);
  expect(textOf("top.ts")).toContain('import { BASE, base_colour, base_t } from "./base.ts";');
  expect(textOf("top.ts")).toContain('import { middle } from "./middle.ts";');
  expect(textOf("middle.ts")).toContain('import { BASE, base, base_t } from "./base.ts";');
  expect(textOf("other.ts")).toContain('include: "sub/other.h"');
  expect(textOf("top.ts")).not.toContain("header: ");
});

test("a circle of includes ends", async () => {
  expect(await follow("one.h")).toMatchObject({ code: exitCode.done, errors: "" });
  expect(readdirSync(out).toSorted()).toEqual(["one.ts", "two.ts"]);
});

test("a header that can't be imported is only included", async () => {
  const { code, output } = await follow("lone.h");
  expect(code).toBe(exitCode.done);
  expect(output).toContain("needs.h: is not imported: it does not compile: ");
  expect(readdirSync(out)).toEqual(["lone.ts"]);
});

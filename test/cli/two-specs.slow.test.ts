import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemCompiler } from "../../src/cc/compiler.ts";
import { run } from "../../src/cli/program.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { examine } from "../../src/compile.ts";
import { programOf, typeErrorsOf } from "../codegen/typescript/program.ts";
import { evaluateModule } from "../wire/module.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const gcc = await systemCompiler("gcc");
let folder: string;

/** A spec, and one that imports from it. */
const specs: Readonly<Record<string, string>> = {
  "blocks.ts": `import { codes, header, struct, uint16_t, uint32_t } from "abispec";

/** Blocks. */
export default header({
  name: "blocks",
  title: "Blocks",
  guard: "BLOCKS_H",
  licence: "MIT",
  byteOrder: "big",
  includes: ["<stdint.h>"],
});

/** What is to be done. */
export const BLOCK_OP = codes({
  /** Reads. */
  READ: 1,
});

/** A range. */
export const block_range = struct({
  /** The first block. */
  first: uint32_t,
  /** How many. */
  count: uint16_t,
  /** What is done. */
  operation: uint16_t.of(BLOCK_OP),
});
`,
  "disk.ts": `import { array, header, struct, uint32_t } from "abispec";
import { block_range } from "./blocks.ts";

/** Disks, made of {@link block_range}. */
export default header({
  name: "disk",
  title: "Disks",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "big",
  includes: ["<stdint.h>"],
});

/** A disk. */
export const disk = struct({
  /** How many ranges are used. */
  used: uint32_t,
  /** The ranges. */
  ranges: array(block_range, 2),
});
`,
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-two-specs-"));
  for (const [name, text] of Object.entries(specs)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Generates specs of the folder into its folder `out`, and returns the exit code. */
async function generate(names: readonly string[], ...options: readonly string[]): Promise<number> {
  const paths = names.map((name) => join(folder, name));
  const args = ["generate", ...paths, "--out", join(folder, "out"), ...options];
  return run(args, new MemoryTerminal(folder), () => AbortSignal.abort());
}

function output(name: string): string {
  return readFileSync(join(folder, "out", name), "utf8");
}

test("one spec gives its own outputs only; both give both", async () => {
  expect(await generate(["disk.ts"])).toBe(exitCode.done);
  expect(readdirSync(join(folder, "out")).every((name) => name.startsWith("disk."))).toBe(true);
  expect(await generate(["disk.ts", "blocks.ts"])).toBe(exitCode.done);
  expect(readdirSync(join(folder, "out"))).toContain("blocks.h");
  expect(output("disk.h")).toContain('#include "blocks.h"');
  expect(output("disk.h")).not.toContain("struct block_range {");
});

test("a change of the other spec is a change of the outputs", async () => {
  const { inputs } = await examine(join(folder, "disk.ts"));
  expect(inputs).toContain(join(folder, "blocks.ts"));
  const path = join(folder, "blocks.ts");
  writeFileSync(
    path,
    (specs["blocks.ts"] ?? "")
      .replace("count: uint16_t", "count: uint32_t")
      .replace("operation: uint16_t", "operation: uint32_t"),
  );
  expect(await generate(["disk.ts"], "--check")).toBe(exitCode.findings);
  writeFileSync(path, specs["blocks.ts"] ?? "");
  expect(await generate(["disk.ts"], "--check")).toBe(exitCode.done);
});

test("gcc compiles the header and its assertions", async ({ skip }) => {
  if (gcc === undefined) return skip("gcc is not installed");
  const names = ["blocks.h", "disk.h", "blocks.layout.c", "disk.layout.c"];
  const files = Object.fromEntries(names.map((name) => [name, output(name)]));
  const sources = names.filter((name) => name.endsWith(".c"));
  const args = ["-Wall", "-Wextra", "-Werror", "-std=c11", "-fsyntax-only", ...sources];
  const { ok, messages } = await gcc.translate({ args, files });
  expect(messages).toBe("");
  expect(ok).toBe(true);
});

test("the modules pass strict options", () => {
  const names = ["blocks.ts", "disk.ts"];
  const program = programOf(new Map(names.map((name) => [name, output(name)])));
  expect(names.flatMap((name) => typeErrorsOf(program, name))).toEqual([]);
});

test("one module reads and writes what is inside with the other", async () => {
  const blocks = await evaluateModule(output("blocks.ts"));
  const disk = await evaluateModule(
    output("disk.ts"),
    new Map([["./blocks.ts", output("blocks.ts")]]),
  );
  const bytes = Uint8Array.from({ length: 20 }, (_, index) => index + 1);
  const view = new DataView(bytes.buffer);
  const value = disk.call("read_disk", view, 0);
  const ranges = [4, 12].map((offset) => blocks.call("read_block_range", view, offset));
  expect(value).toEqual({ used: 0x01020304, ranges });
  const copy = new Uint8Array(20);
  disk.call("write_disk", new DataView(copy.buffer), 0, value);
  expect(copy).toEqual(bytes);
  const wrong = { used: 1, ranges: [ranges[0], { first: 0, count: 65536, operation: 0 }] };
  expect(() => disk.call("write_disk", view, 0, wrong)).toThrow(
    "disk.ranges[1].count must be an integer from 0 to 65535, not 65536",
  );
});

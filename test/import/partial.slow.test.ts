import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Format } from "../../src/cli/arguments.ts";
import { importSpec } from "../../src/cli/import.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { examine } from "../../src/compile.ts";
import { duplicateName } from "../../src/diagnostics/codes/duplicate-name.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-partial-"));
  writeFileSync(join(folder, "lamp.h"), "#define LAMP_BULBS 3\n#define LAMP_COLOUR 0xff\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports a header whose spec has an error that no attempt removes. */
async function importWithError(partial: boolean, format: Format = "text") {
  const terminal = new MemoryTerminal(folder);
  const out = join(folder, "spec");
  const header = join(folder, "lamp.h");
  const options = { header, out, abi: ["i386"], include: [], includeFile: [], define: [] };
  const code = await importSpec({ ...options, partial, format }, terminal, async (path) => {
    const examined = await examine(path);
    const [[file, text] = ["", ""]] = examined.sources;
    const line = text.split("\n").findIndex((one) => one.includes("const LAMP_COLOUR")) + 1;
    const span = { file, line, column: 1, endLine: line, endColumn: 2 };
    const wrong = duplicateName.finding("taken", span, "LAMP_COLOUR", span);
    return { ...examined, diagnostics: [...examined.diagnostics, wrong] };
  });
  return { code, out, terminal };
}

describe("a spec that does not say what its header says", () => {
  it("is not written", async () => {
    const { code, out, terminal } = await importWithError(false);
    expect(code).toBe(exitCode.usage);
    expect(existsSync(out)).toBe(false);
    expect(terminal.output).toContain(
      'lamp.h:2:1: LAMP_COLOUR is refused: "LAMP_COLOUR" is already declared\n',
    );
    expect(terminal.errors).toContain("nothing is written");
  });

  it("is written with --partial, and says at its start what is wrong", async () => {
    const { code, out } = await importWithError(true);
    expect(code).toBe(exitCode.findings);
    const [first, second] = readFileSync(join(out, "lamp.ts"), "utf8").split("\n");
    expect(first).toBe("// This spec does not say what lamp.h says:");
    expect(second).toBe('// - line 2, LAMP_COLOUR: "LAMP_COLOUR" is already declared');
  });

  it("is reported to programs as to people", async () => {
    const { terminal } = await importWithError(false, "json");
    expect(JSON.parse(terminal.output)).toMatchObject({
      isProved: false,
      declarations: 2,
      undocumented: 3,
      kept: [{ name: "LAMP_COLOUR", line: 2 }],
      refused: [{ name: "LAMP_COLOUR", line: 2, reason: '"LAMP_COLOUR" is already declared' }],
      files: [],
    });
  });
});

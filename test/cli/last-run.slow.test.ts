import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-last-run-"));
  cpSync(fileURLToPath(new URL("spec", import.meta.url)), path("spec"), { recursive: true });
  writeFileSync(path("package.json"), "{}");
  // What was saved while a run reads is not recorded.
  for (const name of readdirSync(path("spec"), { recursive: true, encoding: "utf8" })) {
    utimesSync(path("spec", name), 1, 1);
  }
  generate();
});
afterEach(() => rmSync(folder, { recursive: true }));

function path(...names: string[]): string {
  return join(folder, ...names);
}

function generate(...args: string[]) {
  const words = [join(root, "dist", "cli.js"), "generate", "--stats", ...args];
  const result = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  const isRepeated = result.stdout.includes("compare with last run");
  return { ...result, isRepeated };
}

describe("a run in which nothing has changed", () => {
  it("repeats the result of the last one", () => {
    expect(generate()).toMatchObject({ isRepeated: true, status: 0, stderr: "" });
    const check = generate("--check");
    expect(check).toMatchObject({ isRepeated: true, status: 0, stderr: "" });
    expect(check.stdout).toMatch(/^up to date: .*generated\/disk\.h, generated\/disk\.ts/);
  });

  it("repeats warnings", () => {
    const spec = path("spec", "disk.ts");
    const text = readFileSync(spec, "utf8");
    const warning = text.replace("chapters:", 'severities: { undocumented: "warning" }, chapters:');
    writeFileSync(spec, warning.replace(/\/\*\* A block.*\n/, ""));
    utimesSync(spec, 1, 1);
    const first = generate();
    expect(first.stderr).toContain("warning[undocumented]");
    expect(generate()).toMatchObject({ isRepeated: true, stderr: first.stderr });
  });
});

describe("a run compiles again after a change of", () => {
  it.each([
    ["a module", () => appendFileSync(path("spec", "disk", "slots.ts"), "// new\n")],
    ["the modules beside the spec", () => writeFileSync(path("spec", "disk", "new.ts"), "")],
    ["an output", () => appendFileSync(path("generated", "disk.h"), "\n")],
    ["the outputs that exist", () => rmSync(path("generated", "disk.md"))],
    ["the package that the spec is in", () => writeFileSync(path("spec", "package.json"), "{}")],
    ["the scenarios", () => writeFileSync(path("spec", "disk.scenarios.ts"), "export {};\n")],
  ])("%s", (_what, change) => {
    change();
    const check = generate("--check");
    expect(check.isRepeated).toBe(false);
  });

  it("the modules while it ran: that run is not repeated", () => {
    appendFileSync(path("spec", "disk", "slots.ts"), "// new\n");
    const later = Date.now() / 1000 + 60;
    utimesSync(path("spec", "disk", "slots.ts"), later, later);
    expect(generate().isRepeated).toBe(false);
    expect(generate().isRepeated).toBe(false);
  });
});

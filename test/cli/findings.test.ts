import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Examination } from "../../src/compile.ts";
import { findingsOf } from "../../src/cli/specs.ts";
import { run } from "../../src/cli/program.ts";
import { catalogue } from "../../src/diagnostics/codes/catalogue.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const home = process.cwd();
let folder: string;
let terminal: MemoryTerminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-findings-"));
  mkdirSync(join(folder, "spec"));
  writeFileSync(join(folder, "package.json"), "{}");
  process.chdir(folder);
  terminal = new MemoryTerminal(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** A spec with a member that has no comment, in line 4. */
function put(part: string, comment = ""): void {
  const spec = `import { header, struct, uint32_t } from "abispec";
/** A thing. */
export const thing = struct({
  size: uint32_t,${comment}
});
/** Things. */
export default header({
  name: "things", title: "Things", guard: "THINGS_H", licence: "MIT", byteOrder: "little", includes: [],
  ${part}
});
`;
  writeFileSync(join(folder, "spec", "things.ts"), spec);
}

async function abispec(...args: string[]): Promise<number> {
  terminal.output = "";
  terminal.errors = "";
  return run(args, terminal, () => new AbortController().signal);
}

const warn = 'severities: { undocumented: "warning" },';

describe("a warning", () => {
  it("is printed and counted, and stops neither generate nor --check", async () => {
    put(warn);
    expect(await abispec("generate")).toBe(0);
    expect(readFileSync(join(folder, "generated", "things.h"), "utf8")).toContain("struct thing");
    expect(terminal.output).toMatch(/^wrote generated\/things\.h/);
    const text = /^spec\/things\.ts:4:3: warning\[undocumented\]: .*\n\n1 warning; to read more/s;
    expect(terminal.errors).toMatch(text);
    expect(await abispec("generate", "--check")).toBe(0);
    expect(terminal.output).toMatch(/^up to date/);
    expect(terminal.errors).toMatch(text);
  });

  it.each([
    [["fragment", "things"], "struct thing"],
    [["decode", "thing", "01000000"], "size"],
    [["verify", "--abi", "x86_64", "--json"], "agreed"],
  ])(
    "does not stop %j",
    async (args, result) => {
      put(warn);
      expect(await abispec(...args)).toBe(0);
      expect(terminal.output).toContain(result);
      expect(terminal.errors).toMatch(/^spec\/things\.ts:4:3: warning\[undocumented\]: /);
    },
    60_000,
  );

  it("is counted beside what stops a run", async () => {
    put(warn);
    await abispec("generate");
    writeFileSync(join(folder, "generated", "things.h"), "");
    expect(await abispec("generate", "--check")).toBe(1);
    expect(terminal.errors).toContain("\n1 error, 1 warning; ");
  });
});

describe("a suppressed finding", () => {
  it("is not printed, but counted by --stats", async () => {
    put("", " // @abispec-ignore undocumented no need");
    expect(await abispec("generate", "--stats")).toBe(0);
    expect(terminal.errors).toBe("");
    expect(terminal.output).toMatch(/^suppressed findings +1$/m);
  });

  it("of a module that several specs share need not occur in each of them", () => {
    const span = { file: "/a.ts", line: 1, column: 1, endLine: 1, endColumn: 2 };
    const suppression = {
      code: "unproven",
      reason: "shown elsewhere",
      span,
      firstLine: 1,
      lastLine: 2,
    } as const;
    const diagnostic = catalogue.unproven.finding("rule", span, "A.b");
    const unused = catalogue["unused-suppression"].finding("unused", span, "unproven");
    const nothing = { model: undefined, inputs: [], sources: new Map(), timings: [] };
    const one: Examination = {
      ...nothing,
      diagnostics: [],
      suppressed: [{ diagnostic, suppression }],
    };
    const other: Examination = { ...nothing, diagnostics: [unused], suppressed: [] };
    expect(findingsOf([one, other]).diagnostics).toEqual([]);
    expect(findingsOf([other]).diagnostics).toEqual([unused]);
  });
});

describe("--format", () => {
  it("gives one document on the standard output of generate, and the rest on the other", async () => {
    put(warn);
    expect(await abispec("generate", "--stats", "--format", "json")).toBe(0);
    const document: unknown = JSON.parse(terminal.output);
    expect(document).toMatchObject({ errors: 0, warnings: 1, suppressed: [] });
    expect(terminal.errors).toMatch(/^wrote .*^declarations/ms);
    put("");
    expect(await abispec("generate", "--format", "sarif")).toBe(1);
    expect(JSON.parse(terminal.output)).toHaveProperty("runs.0.results.0.ruleId", "undocumented");
  });

  it("gives a document where nothing is found, too", async () => {
    put("", " // @abispec-ignore undocumented no need");
    expect(await abispec("generate", "--format", "json")).toBe(0);
    expect(JSON.parse(terminal.output)).toMatchObject({
      findings: [],
      suppressed: [{ reason: "no need", place: { file: "spec/things.ts", line: 4 } }],
    });
  });

  it("annotates files that are stale, at the first line that differs", async () => {
    put(warn);
    await abispec("generate");
    const header = join(folder, "generated", "things.h");
    const text = readFileSync(header, "utf8");
    const line = text.split("\n").findIndex((one) => one.startsWith("#ifndef THINGS_H")) + 1;
    writeFileSync(header, text.replace("#ifndef THINGS_H", "#ifndef THINGS_HH"));
    rmSync(join(folder, "generated", "things.md"));
    expect(await abispec("generate", "--check", "--format", "github")).toBe(1);
    expect(terminal.output.split("\n").map((one) => one.replace(/,endLine.*title/, ""))).toEqual([
      expect.stringMatching(/^::warning file=spec\/things\.ts,line=4=/),
      expect.stringMatching(`^::error file=generated/things\\.h,line=${line}=error\\[stale-output`),
      expect.stringMatching(/^::error file=generated\/things\.md,line=1=error\[stale-output/),
      "",
    ]);
    expect(terminal.errors).toContain("+#ifndef THINGS_H\n");
  });

  it("leaves the standard output to the result of a command that has one", async () => {
    put(warn);
    expect(await abispec("fragment", "things", "--format", "json")).toBe(0);
    expect(terminal.output).toContain("struct thing");
    expect(JSON.parse(terminal.errors)).toMatchObject({ warnings: 1 });
    put("");
    expect(await abispec("decode", "thing", "00000000", "--format", "github")).toBe(1);
    expect(terminal.output).toBe("");
    expect(terminal.errors).toMatch(/^::error file=spec\/things\.ts,line=4,/);
  });
});

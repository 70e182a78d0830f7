import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExitCode } from "../../src/cli/terminal.ts";
import type { GenerateOptions } from "../../src/cli/generate.ts";
import { generate } from "../../src/cli/generate.ts";
import { shellCommand } from "../../src/cli/generate.ts";
import type { Output } from "../../src/codegen/outputs.ts";
import type { Compilation } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/diagnostics/core/diagnostic.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

let folder: string;
let terminal: MemoryTerminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-generate-"));
  terminal = new MemoryTerminal(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What each spec gives: outputs or findings. */
type Specs = Readonly<Record<string, readonly Output[] | readonly Diagnostic[]>>;

function compilationOf(found: readonly Output[] | readonly Diagnostic[]): Compilation {
  const outputs = found.filter((item): item is Output => "text" in item);
  const diagnostics = found.filter((item): item is Diagnostic => "code" in item);
  const timings = [{ phase: "load", milliseconds: 1.25 } as const];
  const result = { model: undefined, inputs: [], sources: new Map(), suppressed: [], timings };
  return { ...result, outputs, diagnostics };
}

function run(specs: Specs, options: Partial<GenerateOptions> = {}): Promise<ExitCode> {
  return generate(
    {
      specs: Object.keys(specs),
      out: folder,
      check: false,
      stats: false,
      format: "text",
      ...options,
    },
    terminal,
    (spec) => Promise.resolve(compilationOf(specs[spec] ?? [])),
  );
}

/** What is printed, without the folder of this test. */
function printed(text: string): string {
  return text.replaceAll(`${folder}/`, "");
}

function content(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

const header = { name: "disk.h", text: "header\n" };
const codecs = { name: "disk.ts", text: "codecs\n" };
const finding: Diagnostic = {
  code: "undocumented",
  messageId: "test",
  isConfigurable: false,
  severity: "error",
  message: "no comment",
  span: undefined,
};

describe("generate", () => {
  it("writes what changed, and says so in a line", async () => {
    writeFileSync(join(folder, "disk.h"), "header\n");
    expect(await run({ "disk.ts": [header, codecs] })).toBe(0);
    expect(content("disk.ts")).toBe("codecs\n");
    expect(printed(terminal.output)).toBe("wrote disk.ts; unchanged: disk.h\n");
    expect(terminal.errors).toBe("");
  });

  it("says that nothing changed", async () => {
    await run({ "disk.ts": [header] });
    terminal.output = "";
    expect(await run({ "disk.ts": [header] })).toBe(0);
    expect(printed(terminal.output)).toBe("unchanged: disk.h\n");
  });

  it("writes nothing where one of several specs has an error", async () => {
    expect(await run({ "disk.ts": [header], "net.ts": [finding] })).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
    expect(terminal.output).toBe("");
    expect(terminal.errors).toBe(
      "error[undocumented]: no comment\n\n1 error; to read more, run: npx abispec explain undocumented\n",
    );
  });

  it("prints the finding of a module that two specs share once", async () => {
    await run({ "disk.ts": [finding], "net.ts": [finding] });
    expect(terminal.errors).toContain("\n1 error; ");
  });

  it("refuses two specs with one output, also where only the case differs", async () => {
    const upper = { name: "DISK.H", text: "other\n" };
    expect(await run({ "disk.ts": [header], "upper.ts": [upper] })).toBe(1);
    expect(terminal.errors).toContain("error[duplicate-name]: two specs generate DISK.H");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("compiles a spec that is given twice once", async () => {
    const seen: string[] = [];
    const specs = ["disk.ts", "./disk.ts"];
    await generate(
      { specs, out: folder, check: false, stats: false, format: "text" },
      terminal,
      (spec) => {
        seen.push(spec);
        return Promise.resolve(compilationOf([header]));
      },
    );
    expect(seen).toEqual(["disk.ts"]);
  });

  it("prints times and counts when asked", async () => {
    await run({ "disk.ts": [header] }, { stats: true });
    expect(terminal.output).toMatch(/^load +1\.3 ms$/m);
    expect(terminal.output).toMatch(/^write +\d+\.\d ms$/m);
    expect(terminal.output).toMatch(/^declarations +0$/m);
    expect(terminal.output).toMatch(/^blocks of verbatim C +0$/m);
  });

  it("reports a folder that cannot be written", async () => {
    const out = join(folder, "file");
    writeFileSync(out, "");
    expect(await run({ "disk.ts": [header] }, { out })).toBe(1);
    expect(terminal.errors).toContain("error[file-system]: ");
  });
});

describe("generate --check", () => {
  it("prints what is stale and the command that updates it, and writes nothing", async () => {
    writeFileSync(join(folder, "disk.h"), "old\n");
    expect(await run({ "spec/disk.ts": [header, codecs] }, { check: true })).toBe(1);
    expect(printed(terminal.output)).toBe(
      [
        "--- disk.h",
        "+++ disk.h",
        "@@ -1,1 +1,1 @@",
        "-old",
        "+header",
        "--- /dev/null",
        "+++ disk.ts",
        "@@ -0,0 +1,1 @@",
        "+codecs",
        "",
      ].join("\n"),
    );
    expect(printed(terminal.errors)).toBe(
      [
        "disk.h:1:1: error[stale-output]: the file differs from what its spec generates",
        `  = help: run npx abispec generate spec/disk.ts --out ${folder}`,
        "",
        "disk.ts:1:1: error[stale-output]: the file does not exist",
        `  = help: run npx abispec generate spec/disk.ts --out ${folder}`,
        "",
        "2 errors; to read more, run: npx abispec explain stale-output",
        "",
      ].join("\n"),
    );
    expect(content("disk.h")).toBe("old\n");
    expect(existsSync(join(folder, "disk.ts"))).toBe(false);
  });

  it("accepts what generate wrote", async () => {
    await run({ "disk.ts": [header, codecs] });
    terminal.output = "";
    expect(await run({ "disk.ts": [header, codecs] }, { check: true })).toBe(0);
    expect(printed(terminal.output)).toBe("up to date: disk.h, disk.ts\n");
    expect(terminal.errors).toBe("");
  });

  it("does not make the folder", async () => {
    const out = join(folder, "missing");
    expect(await run({ "disk.ts": [header] }, { check: true, out })).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe("shellCommand", () => {
  it("quotes only what a shell would split or expand", () => {
    expect(shellCommand(["npx", "spec/a.ts", "my spec.ts", "it's", "$HOME", ""])).toBe(
      `npx spec/a.ts 'my spec.ts' 'it'\\''s' '$HOME' ''`,
    );
  });
});

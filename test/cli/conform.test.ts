import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { conform, type ConformOptions } from "../../src/cli/conform.ts";
import { xmlDocument } from "../../src/cli/conform-xml.ts";
import { examine } from "../../src/compile.ts";
import { systemCompiler } from "../../src/cc/system.ts";
import { missingFor, nativeBackend } from "../conformance/c/native-backend.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "abispec-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const examined = await examine("spec/netif.ts");

async function run(options: Partial<ConformOptions>) {
  const terminal = new MemoryTerminal(process.cwd());
  const all = {
    spec: "spec/netif.ts",
    backend: "exit 3",
    only: "ADD_GREF_MAPPING_three_pages",
    timeout: 20,
    junit: undefined,
    json: false,
    format: "text" as const,
    ...options,
  };
  const stop = new AbortController();
  const code = await conform(all, terminal, () => Promise.resolve(examined), stop.signal);
  return { code, out: terminal.output, err: terminal.errors };
}

describe("abispec conform", () => {
  test("finds nothing wrong with the backend in C", async ({ skip }) => {
    const gcc = await systemCompiler("gcc");
    const missing = missingFor(gcc, "ours");
    if (gcc === undefined || missing !== undefined) return skip(missing);
    const { name: backend } = await nativeBackend(gcc, "ours", folder);
    // All scenarios run on this program in test/conformance/c; these are enough for the report.
    const { code, out } = await run({ backend, only: "DEL_GREF_MAPPING_*" });
    expect(out).toMatch(/^([1-9]\d+) scenarios: \1 passed, 0 failed, 0 not reached$/m);
    expect(code).toBe(0);
  });

  test("says what a backend did that crashed, in text, JSON and XML", async () => {
    const { code, out } = await run({});
    expect(code).toBe(1);
    expect(out).toContain("failed ADD_GREF_MAPPING_three_pages");
    expect(out).toContain("crashed: the backend has ended with exit code 3");
    expect(out).toMatch(/^ADD_GREF_MAPPING\.statusNotWritten +0 +1 +0$/m);
    const junit = join(folder, "results.xml");
    const json = await run({ json: true, junit });
    expect(JSON.parse(json.out).scenarios).toMatchObject([
      { name: "ADD_GREF_MAPPING_three_pages", outcome: "failed", failure: { kind: "crashed" } },
    ]);
    const xml = readFileSync(junit, "utf8");
    expect(xml).toContain('tests="1" failures="1"');
    expect(xml).toContain('<testcase classname="netif" name="ADD_GREF_MAPPING_three_pages"');
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("takes it for a finding that no scenario is reached", async () => {
    const backend =
      "while read -r word rest; do test $word = pages && echo idle || echo unable; done";
    const { code, out } = await run({ backend });
    expect(out).toContain("not reached ADD_GREF_MAPPING_three_pages: the backend cannot have");
    expect(code).toBe(1);
  });

  test("refuses a pattern that no scenario has, and guesses", async () => {
    const { code, err } = await run({ only: "ADD_GREF_MAPPING_three_page" });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "ADD_GREF_MAPPING_three_pages"?');
  });

  test("reports a file that cannot be written", async () => {
    const { code, err } = await run({ junit: join(folder, "results.xml", "below.xml") });
    expect(code).toBe(1);
    expect(err).toContain("is not a folder");
  });

  test("leaves nothing behind when it is interrupted", async () => {
    const started = join(folder, "started");
    const backend = `read -r word path count; echo $$ $path > ${started}.next; mv ${started}.next ${started}; sleep 600`;
    const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
    const child = spawn(process.execPath, [program, "conform", "--backend", backend]);
    const closed = new Promise((resolve) => child.on("close", resolve));
    while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await closed).toBe(1);
    const [pid, path = ""] = readFileSync(started, "utf8").trim().split(" ");
    expect(existsSync(path)).toBe(false);
    expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
  });
});

test("XML holds no character that it cannot", () => {
  const content = 'a<b>&"\u0000\ud800\u{1f600}\n]]>';
  expect(xmlDocument({ name: "x", attributes: { y: content }, content })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<x y="a&lt;b&gt;&amp;&quot;\ufffd\ufffd\u{1f600}&#10;]]&gt;">' +
      'a&lt;b&gt;&amp;"\ufffd\ufffd\u{1f600}\n]]&gt;</x>\n',
  );
});

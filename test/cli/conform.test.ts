import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { asJunit } from "../../src/cli/conform-report.ts";
import { showProgress } from "../../src/cli/terminal.ts";
import { examined, runConform as run } from "./conform-run.ts";
import { MemoryTerminal } from "./memory-terminal.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

test("only a terminal shows the counter", () => {
  const seen = (isTerminal: boolean) => {
    const { err } = new MemoryTerminal(".");
    let text = "";
    const write = (more: string) => void (text += more);
    showProgress({ ...err, isTerminal, write }, "4/9 scenarios");
    showProgress({ ...err, isTerminal, write }, "");
    return text;
  };
  expect(seen(true)).toBe("\r\u001b[K4/9 scenarios\r\u001b[K");
  expect(seen(false)).toBe("");
});

describe("abispec conform", () => {
  test("says what a backend did that crashed, in text, JSON and XML", async () => {
    const { code, out } = await run({});
    expect(code).toBe(1);
    expect(out).toContain("failed ADD_GREF_MAPPING_three_pages");
    expect(out).toContain("crashed: the backend has ended with exit code 3");
    expect(out).toMatch(/^ADD_GREF_MAPPING\.statusNotWritten +0 +0 +1 +0$/m);
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

  test("ends after the first failure where it is told to", async () => {
    const { code, out } = await run({ only: ["DEL_GREF_MAPPING*"], bail: 1 });
    expect(out).toMatch(
      /^\d+ scenarios: 0 passed, 1 failed, 0 not reached, \d+ not run \(ended by --bail\)$/m,
    );
    expect(code).toBe(1);
  });

  test("prints and saves what there is when it is interrupted", async () => {
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    const backend = `test -e ${first} || { touch ${first}; exit 3; }; touch ${second}; sleep 600`;
    const stop = new AbortController();
    const junit = join(folder, "interrupted.xml");
    const done = run({ backend, only: ["DEL_GREF_MAPPING*"], junit }, stop);
    while (!existsSync(second)) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    const { code, out } = await done;
    expect(out).toMatch(
      /^\d+ scenarios: 0 passed, 1 failed, 0 not reached, \d+ not run \(interrupted in DEL_GREF_MAPPING_\w+\)$/m,
    );
    expect(readFileSync(junit, "utf8")).toContain('tests="1" failures="1"');
    expect(code).toBe(1);
  });

  test("refuses a pattern that no scenario has, and guesses", async () => {
    const { code, err } = await run({ only: ["ADD_GREF_MAPPING_three_page"] });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "ADD_GREF_MAPPING_three_pages"?');
  });

  test("reports a file that cannot be written before it starts the backend", async () => {
    writeFileSync(join(folder, "file"), "");
    const { code, out, err } = await run({ junit: join(folder, "file", "below.xml") });
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("is not a folder");
  });

  test("does not write the results over what the spec is made from", async () => {
    const [input = ""] = examined.inputs;
    const before = readFileSync(input, "utf8");
    const { code, err } = await run({ junit: input });
    const after = readFileSync(input, "utf8");
    writeFileSync(input, before);
    expect(after).toBe(before);
    expect(code).toBe(1);
    expect(err).toContain("the spec reads it");
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
  const text = 'a<b>&"\u0000\ud800\u{1f600}\n]]>';
  const vector = { name: "V", says: "", proves: [], options: {}, steps: [] };
  const outcome = { kind: "not-reached", reason: text } as const;
  const result = { vector, outcome, printed: [text], dialogue: [], milliseconds: 0 };
  const shown = "a&lt;b&gt;&amp;&quot;\\u{0}\\u{d800}\u{1f600}\\n]]&gt;";
  const xml = asJunit("lamp", [result], false);
  expect(xml).toContain(`<skipped message="${shown}"></skipped>`);
  expect(xml).toContain(`<system-err>${shown}</system-err>`);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { coverageOf, violatedBy } from "../../src/cli/conform-coverage.ts";
import { coverageText, violatedText } from "../../src/cli/conform-report.ts";
import { contractChecks } from "../../src/conform/contract/message-checks.ts";
import type { VectorFailure, VectorResult } from "../../src/conform/runner/run.ts";
import { run as runProgram } from "../../src/cli/program.ts";
import { examined, runConform } from "./conform-run.ts";
import { MemoryTerminal } from "./memory-terminal.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

let files = 0;
/** A path where nothing is yet. */
function newPath(): string {
  files += 1;
  return join(folder, `file-${files}`);
}

/** Two scenarios of one message, and one of another. */
const three = ["DEL_GREF_MAPPING_empty_table", "DEL_GREF_MAPPING_any_flags", "SET_HASH_KEY_empty"];

/** A backend that ends when it is started first, and then says that it is unable to anything. */
function endsOnce(): string {
  const isStarted = newPath();
  const unable = "while read -r word rest; do test $word = pages && echo idle || echo unable; done";
  return `test -e ${isStarted} || { touch ${isStarted}; exit 3; }; ${unable}`;
}

describe("--only", () => {
  test("may be given several times", async () => {
    const only = ["DEL_GREF_MAPPING_empty*", "DEL_GREF_MAPPING_any*", "SET_HASH_KEY_empty"];
    const { out } = await runConform({ only });
    expect(out).toMatch(/^3 scenarios: 0 passed, 3 failed/m);
  });

  test("has to match something each time", async () => {
    const { code, err } = await runConform({ only: ["SET_HASH_KEY_empty", "SET_HASH_KEY_emtpy"] });
    expect(code).toBe(2);
    expect(err).toContain('no scenario is called "SET_HASH_KEY_emtpy"');
  });
});

describe("--rerun-failed", () => {
  test("runs what has failed by a report, and not what was not reached or not run", async () => {
    const junit = newPath();
    const first = await runConform({ backend: endsOnce(), only: three, junit });
    expect(first.out).toMatch(/^3 scenarios: 0 passed, 1 failed, 2 not reached$/m);
    const again = await runConform({ only: [], junit, rerunFailed: true });
    expect(again.out).toMatch(/^1 scenario: 0 passed, 1 failed, 0 not reached$/m);
    const named = await runConform({ only: ["SET*", "DEL*"], rerunFailed: junit });
    expect(named.out).toContain("failed SET_HASH_KEY_empty");
    expect(named.out).toMatch(/^1 scenario: /m);
  });

  test("runs all where nothing has failed", async () => {
    const junit = newPath();
    writeFileSync(junit, "<testsuites/>");
    const { out, err } = await runConform({ rerunFailed: junit });
    expect(err).toBe(`no scenario to be run has failed by ${junit}: all of them are run\n`);
    expect(out).toMatch(/^1 scenario: 0 passed, 1 failed/m);
  });

  test.each([
    [undefined, "there is no report of an earlier run"],
    ["no-such-file", "no such file or folder"],
    ["spec/netif.ts", "spec/netif.ts is not JUnit XML"],
  ])("refuses %s", async (path, message) => {
    const { code, err } = await runConform({ rerunFailed: path ?? true });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

test("--bail ends the run when so many scenarios have failed", async () => {
  const { code, out } = await runConform({ only: ["DEL_GREF_MAPPING*"], bail: 2 });
  expect(out).toMatch(/: 0 passed, 2 failed, 0 not reached, \d+ not run \(ended by --bail\)$/m);
  expect(code).toBe(1);
});

test("the tables of a run that --bail ends have what was run", async () => {
  const { out } = await runConform({ only: [], bail: 1 });
  expect(out).toMatch(/^xen_netif_ctrl\.keysPublished +0 +0 +1 +0$/m);
  expect(out).not.toContain("no scenario");
});

test("--run-timeout ends the run, without the scenario that it interrupts", async () => {
  const { code, out } = await runConform({
    backend: "sleep 600",
    only: three,
    timeout: 5,
    runTimeout: 0.5,
  });
  expect(out).toBe(
    "3 scenarios: 0 passed, 0 failed, 0 not reached, 3 not run (ended by --run-timeout in SET_HASH_KEY_empty)\n",
  );
  expect(code).toBe(1);
});

test.each([
  [["--bail", "--only", "DEL*"], "1 failed"],
  [["--bail", "2", "--only", "DEL*"], "2 failed"],
  [["--only", three[0] ?? "", "--only", three[1] ?? ""], "2 failed"],
])("the command line understands %j", async (args, message) => {
  const terminal = new MemoryTerminal(process.cwd());
  const command = ["conform", "spec/netif.ts", "--backend", "exit 3", ...args];
  expect(await runProgram(command, terminal, () => new AbortController().signal)).toBe(1);
  expect(terminal.output).toContain(`: 0 passed, ${message}`);
});

test("docs/conform.md has each option of the help", async () => {
  const terminal = new MemoryTerminal(".");
  await runProgram(["conform", "--help"], terminal, () => AbortSignal.abort());
  const options = [...terminal.output.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name);
  const table = readFileSync("docs/conform.md", "utf8").matchAll(/^\| `(--[\w-]+)/gm);
  // Findings about a spec have a form with every command; README explains it.
  expect(["--format", ...[...table].map(([, name]) => name)].toSorted()).toEqual(
    options.toSorted(),
  );
});

describe("--trace", () => {
  const backend = "read -r line; echo idle; read -r line; printf 'map 1'; exit 3";

  test("prints what was said in a scenario that fails", async () => {
    const { out } = await runConform({ backend, trace: true });
    expect(out).toMatch(
      /^ {2}> pages \S+ \d+\n {2}< idle\n {2}> option static-grants \d+\n {2}< map 1 \(without a line feed\)$/m,
    );
    expect((await runConform({ backend })).out).not.toContain("> pages");
  });

  test("adds it to the documents", async () => {
    const junit = newPath();
    const { out } = await runConform({ backend, trace: true, json: true, junit });
    expect(JSON.parse(out).scenarios[0].dialogue).toContain("< idle");
    expect(readFileSync(junit, "utf8")).toMatch(/<system-out>&gt; pages .*\n&lt; idle\n/);
    const without = await runConform({ backend, json: true, junit });
    expect(JSON.parse(without.out).scenarios[0]).not.toHaveProperty("dialogue");
    expect(readFileSync(junit, "utf8")).not.toContain("system-out");
  });
});

test("the result as JSON has the numbers, and the closing line stands beside it", async () => {
  const { out, err } = await runConform({ only: three, bail: 2, json: true });
  expect(JSON.parse(out)).toMatchObject({
    summary: { passed: 0, failed: 2, notReached: 0, notRun: 1 },
    scenarios: [{ violated: [] }, {}],
  });
  expect(err).toBe("3 scenarios: 0 passed, 2 failed, 0 not reached, 1 not run (ended by --bail)\n");
});

describe("one cause", () => {
  test("of all failures is said once, and no table", async () => {
    const { out } = await runConform({ only: three });
    expect(out.match(/exit code 3/g)).toHaveLength(1);
    expect(out).toContain("\nall 3 scenarios failed for this reason\n");
    expect(out).not.toContain("undecided");
    expect(out).toMatch(/\n3 scenarios: 0 passed, 3 failed, 0 not reached\n$/);
  });

  test("that violates a check is said once, with the rule", async () => {
    const backend =
      'read -r line; echo "publish feature-sg on"; while echo idle; read -r line; do :; done';
    const { out } = await runConform({ backend, only: three });
    expect(out).toContain("\nall 3 scenarios failed for this reason\n");
    expect(out).toContain("\n  xen_netif_ctrl.keysPublished (rule), by 3 scenarios, ");
    expect(out).not.toContain("undecided");
  });

  test("of some failures is said once, with their number", async () => {
    const isStarted = newPath();
    const backend = `test -e ${isStarted} || { touch ${isStarted}; exit 3; }; echo "==$$== at 0x$$" >&2; exit 4`;
    const { out } = await runConform({ backend, only: three });
    expect(out.match(/exit code 4/g)).toHaveLength(1);
    expect(out).toMatch(/^1 more scenario failed for the reason of \w+:\n {2}\w+$/m);
    expect(out).toContain("undecided");
  });

  test("for which none is reached is said once", async () => {
    const backend =
      "while read -r word rest; do test $word = pages && echo idle || echo unable; done";
    const { code, out } = await runConform({ backend, only: ["DEL_GREF_MAPPING_*y_*"] });
    expect(out.match(/the backend cannot have/g)).toHaveLength(1);
    expect(out).toMatch(/\nall [2-9] scenarios were not reached for this reason\n/);
    expect(code).toBe(1);
  });

  test("is none where the backend prints something else", async () => {
    const { out } = await runConform({ backend: "date +%N >&2; exit 3", only: three });
    expect(out.match(/exit code 3/g)).toHaveLength(3);
  });
});

describe("what is violated", () => {
  const { model } = examined;
  const resultOf = (name: string, proves: readonly string[], failure?: Partial<VectorFailure>) => {
    const { kind = "wrong", checks = [] } = failure ?? {};
    const violates = kind === "wrong" ? proves : checks;
    const complete = { at: undefined, message: "", checks, violates, expected: [], found: [] };
    const outcome: VectorResult["outcome"] =
      failure === undefined
        ? { kind: "passed" }
        : { kind: "failed", failure: { ...complete, ...failure, kind } };
    const vector = { name, says: "", proves, options: {}, steps: [] };
    return { vector, outcome, printed: [], dialogue: [], milliseconds: 0 };
  };
  const [reply, rule] = ["ADD_GREF_MAPPING.INVALID_PARAMETER", "ADD_GREF_MAPPING.noUnknownFlags"];

  test("is what the step shows, and none that passes", () => {
    const wrong = resultOf("flag", [reply, rule], {});
    expect(violatedBy([wrong]).get(wrong)).toEqual([reply, rule]);
    const passed = resultOf("entries", [reply]);
    expect(violatedBy([wrong, passed]).get(wrong)).toEqual([rule]);
    const all = resultOf("both", [reply, rule]);
    expect(violatedBy([wrong, passed, all]).get(wrong)).toEqual([reply, rule]);
  });

  test("is the check of the contract, and nothing if the backend crashes", () => {
    const contract = resultOf("x", [rule], { kind: "contract", checks: ["event-sent"] });
    const crashed = resultOf("y", [rule], { kind: "crashed" });
    const violated = violatedBy([contract, crashed]);
    expect([violated.get(contract), violated.get(crashed)]).toEqual([["event-sent"], []]);
  });

  test("is in the table, and in a list", () => {
    if (model === undefined) throw new Error("no model");
    const results = [
      resultOf("flag", [reply, rule], {}),
      resultOf("entries", [reply]),
      resultOf("x", [rule], { kind: "contract", checks: ["event-sent"] }),
      resultOf("y", [rule], { kind: "contract", checks: ["event-sent"] }),
      resultOf("z", [rule], { kind: "crashed" }),
    ];
    const coverage = coverageOf(model, results);
    const text = coverageText(coverage, new MemoryTerminal(".").out).replaceAll(/ +/g, " ");
    expect(text).toContain(`\n${reply} 1 0 1 0\n`);
    expect(text).toContain(`\n${rule} 0 1 3 0\n`);
    expect(text).toContain("\nevent-sent 1 2 2 0\n");
    const says = coverage.find(({ name }) => name === rule)?.says ?? "";
    expect(says).toMatch(/^A flag .*\.$/);
    expect(violatedText(coverage, results)).toBe(
      `violated:\n  ${rule} (rule), by flag\n    ${says}\n` +
        `  event-sent (contract), by 2 scenarios, the first is x\n    ${contractChecks["event-sent"]}\n\n`,
    );
  });
});

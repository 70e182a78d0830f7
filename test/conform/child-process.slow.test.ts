import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { childProcess } from "../../src/conform/session/child-process.ts";
import { parseProtocolLine } from "../../src/conform/session/protocol.ts";
import { runVector } from "../../src/conform/runner/run.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { limit, model, run, scripted, vectorOf, type Script } from "./scripted.ts";

// Other tests that run at the same time make folders of the same name in the common place.
const temporary = mkdtempSync(join(tmpdir(), "abispec-test-"));
beforeAll(() => void vi.stubEnv("TMPDIR", temporary));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

/** Whether a process still runs: one whose parent has not waited for it exists, but is dead. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
}

interface Case {
  readonly name: string;
  readonly script: Script;
  readonly kind: string;
  /** Number of the step. */
  readonly step: number | undefined;
  readonly message: string;
}

const wrong: readonly Case[] = [
  {
    name: "ends at the start",
    script: { pages: ["(exit)"] },
    kind: "crashed",
    step: undefined,
    message: "exit code 3",
  },
  {
    name: "ends while it is busy",
    script: { notify: ["event 1", "(exit)"] },
    kind: "crashed",
    step: 3,
    message: "exit code 3",
  },
  {
    name: "ends in the middle of a line",
    script: { connect: ["(half)map 1 r", "(exit)"] },
    kind: "crashed",
    step: 2,
    message:
      'ended with exit code 3 (at "connect"); its last output is "map 1 r" without a line feed',
  },
  {
    name: "ends while it is idle",
    script: { connect: ["idle", "(exit)"] },
    kind: "crashed",
    step: 3,
    message: 'exit code 3 (at "notify 1")',
  },
  {
    name: "is ended by a signal",
    script: { notify: ["(crash)"] },
    kind: "crashed",
    step: 3,
    message: "SIGSEGV",
  },
  {
    name: "says an unknown word",
    script: { connect: ["hello"] },
    kind: "protocol",
    step: 2,
    message:
      '"hello", which is not a line of the protocol; text for people belongs on the standard error',
  },
  {
    name: "ends lines as Windows does",
    script: { connect: ["idle\r"] },
    kind: "protocol",
    step: 2,
    message: "carriage return",
  },
  {
    name: "says nothing in a line",
    script: { connect: [""] },
    kind: "protocol",
    step: 2,
    message: "not a line of the protocol",
  },
  {
    name: "maps a negative reference",
    script: { connect: ["map -1 ro"] },
    kind: "protocol",
    step: 2,
    message: "map -1 ro",
  },
  {
    name: "maps a reference of 33 bits",
    script: { connect: ["map 4294967296 ro"] },
    kind: "protocol",
    step: 2,
    message: "map 4294967296",
  },
  {
    name: "maps in an unknown way",
    script: { connect: ["map 1 wo"] },
    kind: "protocol",
    step: 2,
    message: 'says "map 1 wo", which is not written as "map REF ro|rw"',
  },
  {
    name: "writes half a byte",
    script: { connect: ["write 1 0 abc"] },
    kind: "protocol",
    step: 2,
    message: "write 1 0 abc",
  },
  {
    name: "ends a mapping that it does not have",
    script: { connect: ["unmap 9"] },
    kind: "protocol",
    step: 2,
    message: "ends the mapping 9",
  },
  {
    name: "is unable to connect",
    script: { connect: ["unable"] },
    kind: "protocol",
    step: 2,
    message: 'says "unable" to "connect"',
  },
  {
    name: "goes on after it was idle",
    script: { connect: ["idle\nevent 1"] },
    kind: "protocol",
    step: 3,
    message: '"event 1" late',
  },
  {
    name: "makes the file shorter",
    script: { connect: ["(truncate)", "idle"] },
    kind: "protocol",
    step: 2,
    message: "shorter",
  },
  {
    name: "never stops to speak",
    script: { notify: ["(flood)"] },
    kind: "protocol",
    step: 3,
    message: "more than 16777216 characters",
  },
  {
    name: "leaves a page mapped",
    script: { connect: ["map 1 ro"], mapped: ["idle"] },
    kind: "contract",
    step: 4,
    message: "nothing-mapped",
  },
];

describe("a backend fails that", () => {
  test.each(wrong)("$name", async ({ script, kind, step, message }) => {
    const { outcome } = await run(script);
    if (outcome.kind !== "failed") throw new Error(`it ${outcome.kind}`);
    const { failure } = outcome;
    expect({ kind: failure.kind, step: failure.at?.number }).toEqual({ kind, step });
    expect(failure.message).toContain(message);
  });

  test("hangs, and what it has started goes with it", async () => {
    const { outcome, printed } = await run({ notify: ["(child)", "(hang)"] }, 2000);
    expect(outcome).toMatchObject({
      kind: "failed",
      failure: { kind: "hung", at: { number: 3 } },
    });
    expect(isRunning(process.pid)).toBe(true);
    const child = Number(/^child (\d+)$/.exec(printed[0] ?? "")?.[1]);
    expect(isRunning(child)).toBe(false);
  });

  test.concurrent.each([
    {
      notify: ["(hang)"],
      end: "it has printed nothing: does it flush its output after each line?",
    },
    { notify: ["event 1", "(hang)"], end: 'its last line is "event 1"' },
    { notify: ["(half)idle", "(hang)"], end: 'its last output is "idle" without a line feed' },
  ])("hangs, after $notify", async ({ notify, end }) => {
    const { outcome } = await run({ notify }, 2000);
    const message = `the backend has not come to an end within 2 s (at "notify 1"); ${end}`;
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "hung", message } });
  });

  test("is not a command", async () => {
    const subject = childProcess("./no-such-backend", { limit });
    const { outcome } = await runVector(vectorOf([]), { model, pages: 2, subject });
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "crashed" } });
    expect(JSON.stringify(outcome)).toContain(
      "exit code 127, by which a shell says that it does not find a command",
    );
  });
});

test("a backend without an option is not asked, and what it prints is kept", async () => {
  const { outcome, printed } = await run({ option: ["(complain)", "unable"] });
  const reason = "the backend cannot have the option size = 1";
  expect(outcome).toEqual({ kind: "not-reached", reason });
  expect(printed).toEqual(["this is why"]);
});

test("a scenario whose memory never changed is a failure", async () => {
  const change = { do: "change", ref: 1, page: 0, offset: 0, bytes: "00" } as const;
  const steps: Vector["steps"] = [
    { do: "grant", ref: 1, page: 0, access: "read-write" },
    { do: "refuse", ref: 1 },
    change,
    { do: "connect" },
  ];
  const outcomeOf = async (connect: readonly string[]) => {
    const subject = scripted({ connect, refused: ["idle"] });
    return (await runVector(vectorOf(steps), { model, pages: 2, subject })).outcome;
  };
  expect(await outcomeOf(["read 1 0 2"])).toEqual({ kind: "passed" });
  expect(await outcomeOf(["idle"])).toEqual({
    kind: "not-reached",
    reason: "memory was to change when the backend uses grant 1, which it did not",
  });
});

test.each(["emit", "emit ", "write 1 0", "write 1 0 "])("%j has no bytes", (line) => {
  expect(parseProtocolLine(line)).toMatchObject({ bytes: new Uint8Array() });
});

test("a backend that is all right passes, and leaves no folder", async () => {
  const { outcome } = await run({
    connect: ["map 1 rw"],
    refused: ["read 1 0 2"],
    bytes: ["idle"],
  });
  expect(outcome).toEqual({ kind: "passed" });
  expect(readdirSync(temporary)).toEqual([]);
});

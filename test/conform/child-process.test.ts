import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { shellCommand } from "../../src/cli/generate.ts";
import { childProcess } from "../../src/conform/session/child-process.ts";
import { parseProtocolLine } from "../../src/conform/session/protocol.ts";
import type { TestedBackend } from "../../src/conform/machine/backend.ts";
import { runVector } from "../../src/conform/runner/run.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { netifVectors } from "../netif/netif-vectors.ts";

const { model } = await netifVectors();
const limit = 20_000;

// Other tests that run at the same time make folders of the same name in the common place.
const temporary = mkdtempSync(join(tmpdir(), "abispec-test-"));
beforeAll(() => void vi.stubEnv("TMPDIR", temporary));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function vectorOf(steps: Vector["steps"], options: Vector["options"] = {}): Vector {
  return { name: "one", says: "", proves: [], options, steps };
}

type Script = Readonly<Record<string, readonly string[]>>;

/** Connects, sends an event and disconnects. */
const plain = vectorOf(
  [
    { do: "grant", ref: 1, page: 0, access: "read-only" },
    { do: "connect" },
    { do: "notify", port: 1 },
    { do: "disconnect" },
  ],
  { size: 1 },
);

function scripted(script: Script, milliseconds = limit): TestedBackend {
  const command = shellCommand([
    process.execPath,
    pathOf("scripted-backend.mjs"),
    JSON.stringify(script),
  ]);
  return childProcess(command, { limit: milliseconds });
}

function run(script: Script, milliseconds = limit) {
  return runVector(plain, { model, pages: 2, subject: scripted(script, milliseconds) });
}

/** Whether a process does anything still: one that nobody has waited for is there, but dead. */
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
    message: '"hello", which is no line of the protocol',
  },
  {
    name: "says nothing in a line",
    script: { connect: [""] },
    kind: "protocol",
    step: 2,
    message: "no line of the protocol",
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
    message: "map 1 wo",
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

  test("is no command", async () => {
    const subject = childProcess("./no-such-backend", { limit });
    const { outcome } = await runVector(plain, { model, pages: 2, subject });
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

test("a scenario whose memory never changed has not shown anything", async () => {
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

test("the dialogue of docs/conform.md is what is spoken", async () => {
  const vector = vectorOf(
    [
      { do: "grant", ref: 1, page: 0, access: "read-write" },
      { do: "grant", ref: 2, page: 1, access: "read-write" },
      { do: "grant", ref: 3, page: 2, access: "read-write" },
      { do: "ring", ring: "xen_netif_ctrl", page: 0 },
      { do: "key", path: "ctrl-ring-ref", value: "1" },
      { do: "key", path: "event-channel-ctrl", value: "1" },
      { do: "connect" },
      { do: "write", page: 1, offset: 0, bytes: "0300000000000000" },
      { do: "request", page: 0, bytes: "07000900000000000200000001000000" },
      { do: "notify", port: 1 },
      { do: "responses", page: 0, expected: [{ anyOf: ["070009000000000000000000"] }] },
      { do: "mapped", refs: [1, 3] },
      { do: "disconnect" },
    ],
    { "static-grants": 8 },
  );
  const doc = pathOf("../../docs/conform.md");
  const command = shellCommand([process.execPath, pathOf("dialogue-backend.mjs"), doc]);
  const subject = childProcess(command, { limit });
  const { outcome, printed } = await runVector(vector, { model, pages: 8, subject });
  expect({ outcome, printed }).toEqual({ outcome: { kind: "passed" }, printed: [] });
});

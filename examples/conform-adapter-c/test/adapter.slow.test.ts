import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import { childProcess } from "../../../src/conform/session/child-process.ts";
import { runVector } from "../../../src/conform/runner/run.ts";
import type { Vector } from "../../../src/vectors/vector.ts";
import { netifModel } from "../../../test/netif/guest/opened-guest.ts";
import { warnings } from "../../../test/netif/c/warnings.ts";

const folder = mkdtempSync(join(tmpdir(), "abispec-adapter-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = Object.fromEntries(
  ["conform-adapter.h", "conform-adapter.c", "mailbox.c"].map((name) => [
    name,
    readFileSync(new URL(`../${name}`, import.meta.url), "utf8"),
  ]),
);
const compilers = await Promise.all(["gcc", "clang"].map((name) => systemCompiler(name)));
const compiler = compilers.find((one) => one !== undefined);
const strict = [...warnings, "-Wpedantic", "-Wstrict-prototypes", "-Wmissing-prototypes"];

const programs = new Map<string, string>();
/** Builds the mailbox, with a change of its source, and gives the path of the program. */
async function build(from = "", to = ""): Promise<string> {
  const known = programs.get(to);
  if (known !== undefined) return known;
  if (compiler === undefined) throw new Error("there is no compiler");
  const source = sources["mailbox.c"] ?? "";
  expect(source).toContain(from);
  const { messages, output } = await compiler.translate({
    args: ["-std=c11", "-O1", ...strict, "-o", "out", "mailbox.c", "conform-adapter.c"],
    files: { ...sources, "mailbox.c": source.replace(from, to) },
  });
  if (output === undefined) throw new Error(messages);
  const path = join(folder, `mailbox-${programs.size}`);
  writeFileSync(path, output, { mode: 0o755 });
  programs.set(to, path);
  return path;
}

/** A frontend that sends "abc" by its mailbox, and gets "xy". */
const steps: Vector["steps"] = [
  { do: "grant", ref: 7, page: 1, access: "read-write" },
  { do: "key", path: "page-ref", value: "7" },
  { do: "key", path: "event-channel", value: "3" },
  { do: "connect" },
  { do: "write", page: 1, offset: 0, bytes: "03616263" },
  { do: "notify", port: 3 },
  { do: "emitted", bytes: ["616263"] },
  { do: "deliver", bytes: "7879" },
  { do: "memory", page: 1, offset: 256, bytes: "027879" },
  { do: "disconnect" },
  { do: "revoke", ref: 7, allowed: true },
];

async function run(program: string, options: Vector["options"] = { "most-octets": 200 }) {
  const subject = childProcess(`'${program}'`, { limit: 20_000 });
  const vector = { name: "mailbox", says: "", proves: [], options, steps };
  return runVector(vector, { model: await netifModel(), pages: 3, subject });
}

describe.skipIf(compiler === undefined || process.platform === "win32")("the adapter in C", () => {
  test.each(["c99", "c11", "c17"])("compiles as %s without a warning", async (standard) => {
    for (const one of compilers.filter((found) => found !== undefined)) {
      const args = [`-std=${standard}`, ...strict, "-O2", "-fsyntax-only", "conform-adapter.c"];
      expect(await one.translate({ args, files: sources })).toMatchObject({
        ok: true,
        messages: "",
      });
    }
  });

  test("speaks the protocol", async () => {
    const { outcome, dialogue, printed } = await run(await build());
    expect({ outcome, printed }).toEqual({ outcome: { kind: "passed" }, printed: [] });
    expect(dialogue.filter((line) => /^[<>]/.test(line)).slice(1)).toEqual([
      ...["< publish state waiting", "< idle", "> option most-octets 200", "< idle"],
      ...["> key page-ref 7", "< idle", "> key event-channel 3", "< idle"],
      ...["> connect", "< map 7 rw", "> mapped 1 1", "< publish state connected", "< idle"],
      ...["> notify 3", "< emit 616263", "< idle"],
      ...["> deliver 7879", "< read 7 256 1", "> bytes 00", "< write 7 256 027879", "> ok"],
      ...["< event 3", "< idle"],
      ...["> disconnect", "< unmap 1", "> ok", "< idle"],
    ]);
  });

  test("says unable to an option that the backend cannot have", async () => {
    expect((await run(await build(), { "most-octets": 256 })).outcome.kind).toBe("not-reached");
    const without = await build(".option = set_option", ".option = 0 ? set_option : NULL");
    expect((await run(without)).outcome.kind).toBe("not-reached");
    expect((await run(without, {})).outcome.kind).toBe("passed");
  });

  test("keeps what the backend prints apart from the protocol", async () => {
    const loud = await build(
      "page = NULL;\n}",
      'extern int puts(const char *text);\n\n    puts("closed");\n    page = NULL;\n}',
    );
    const { outcome, printed } = await run(loud);
    expect({ outcome, printed }).toEqual({ outcome: { kind: "passed" }, printed: ["closed"] });
  });

  test.each([
    {
      wrong: "writes to a page that is mapped read-only",
      from: "page = conform_map(page_ref, true, &handle);",
      to: "page = conform_map(page_ref, false, &handle);\n    page[9] = 1;",
      text: "grant 7, octet 9: it was written, and is mapped read-only",
    },
    {
      wrong: "uses a page that is unmapped",
      from: "page = NULL;\n}",
      to: "*(volatile unsigned char *)page = 0;\n}",
      text: "grant 7, octet 0: it was used after it was unmapped",
    },
  ])("ends a backend that $wrong", async ({ from, to, text }) => {
    const { outcome, printed } = await run(await build(from, to));
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "crashed" } });
    expect(JSON.stringify(outcome)).toContain("SIGSEGV");
    expect(printed).toContain(`conform adapter: ${text}`);
  });

  test.each([
    ["connect\n", "no such page"],
    ["pages /no/such/file 1\n", "no such file"],
    ["hello\n", "not a command"],
    ["notify x\n", "not a number"],
    ["notify 4294967296\n", "not a number"],
    ["deliver 0g\n", "not a hexadecimal digit"],
    ["notify 1", "a line without an end"],
    ["key page-ref 7\nconnect\nwhat 1 0\n", "not an answer to the question"],
    ["key page-ref 7\nconnect\nmapped 1\n", "a word is missing"],
  ])("ends where the runner says %j", async (input, message) => {
    const program = await build();
    const answered = input === "connect\n" ? "connect\nmapped 1 9\n" : input;
    const { status, stderr } = spawnSync(program, { input: answered, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain(`conform adapter: ${message}`);
  });

  test.each(["conform_event(port);", 'conform_emit("", 0);', "close_mailbox();"])(
    "ends a backend that begins before the runner: %s",
    async (call) => {
      const early = await build(
        "    return conform_run",
        `    page = (unsigned char *)&port;\n    ${call}\n    return conform_run`,
      );
      const { status, stderr } = spawnSync(early, { input: "", encoding: "utf8" });
      expect(status).toBe(1);
      expect(stderr).toContain("before conform_run calls it");
    },
  );

  test("ends silently when the runner does", async () => {
    const { status, stdout, stderr } = spawnSync(await build(), {
      input: "connect\n",
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "map 0 rw\n", stderr: "" });
  });
});

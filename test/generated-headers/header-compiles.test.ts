import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { type Outcome, systemCompiler } from "../../src/cc/compiler.ts";
import { toeplitzProgram, vectors } from "../netif/toeplitz.ts";
import { xenHeaders, xenNetif } from "./header-files.ts";
import { check, dialects, files, header, strict } from "./strict-headers.ts";

const gcc = await systemCompiler("gcc");
const gxx = await systemCompiler("g++");

function expectClean({ ok, messages }: Outcome): void {
  expect(messages).toBe("");
  expect(ok).toBe(true);
}

describe.each(Object.entries(dialects))("%s", (name, dialect) => {
  const [command, compiler] = name.startsWith("C++") ? ["g++", gxx] : ["gcc", gcc];

  test(`${command} accepts the header`, async ({ skip }) => {
    if (compiler === undefined) return skip(`${command} is not installed`);
    expectClean(await check(compiler, dialect));
  });

  test(`${command} accepts the header beside Xen's ring.h and grant_table.h`, async ({ skip }) => {
    if (compiler === undefined) return skip(`${command} is not installed`);
    if (xenNetif === undefined) return skip(`${xenHeaders} has no headers (libxen-dev)`);
    const args = [...dialect, "-fsyntax-only", "-isystem", `${xenHeaders}/io`, "main.c"];
    const alone = { "io/netif.h": header, "main.c": files["main.c"] };
    expectClean(await compiler.translate({ args, files: alone }));
  });
});

describe("the Toeplitz hash", () => {
  const folder = mkdtempSync(join(tmpdir(), "abispec-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = { ...files, "main.c": toeplitzProgram };

  test("gives the published values with gcc", async ({ skip }) => {
    if (gcc === undefined) return skip("gcc is not installed");
    const outcome = await gcc.translate({
      args: ["-ansi", ...strict, "-O2", "-fsanitize=undefined", "-I.", "-o", "out", "main.c"],
      files: program,
    });
    expectClean(outcome);
    const path = join(folder, "program");
    writeFileSync(path, outcome.output ?? "", { mode: 0o755 });
    const { stdout } = await promisify(execFile)(path);
    expect(stdout.trim().split("\n")).toEqual(
      vectors.map(({ hash }) => hash.toString(16).padStart(8, "0")),
    );
  });
});

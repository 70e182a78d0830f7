import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import type { Compiler, Outcome } from "../../src/cc/compiler.ts";
import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { systemCompiler } from "../../src/cc/system.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { generatedNetif, publicHeaders, xenHeaders, xenNetif } from "./header-files.ts";
import { hashesOf, toeplitzProgram, vectors } from "../netif/toeplitz.ts";

const gcc = await systemCompiler("gcc");
const gxx = await systemCompiler("g++");
const header = generatedNetif();
const files = {
  ...publicHeaders(header),
  "main.c":
    '#include "io/netif.h"\nint main(void) { return sizeof(struct xen_netif_gref) != 8; }\n',
};
const strict = ["-pedantic", "-Wall", "-Wextra", "-Werror", "-include", "stdint.h"];

/** What Xen's own build checks its headers with, and the standards that a user may choose. */
const dialects: Readonly<Record<string, readonly string[]>> = {
  C89: ["-ansi", ...strict, "-x", "c"],
  C99: ["-std=c99", ...strict, "-x", "c"],
  C11: ["-std=c11", ...strict, "-x", "c"],
  "C++98": [
    ...["-std=gnu++98", "-Wall", "-Wextra", "-Werror", "-include", "stdint.h"],
    ...["-D__XEN_TOOLS__", "-x", "c++"],
  ],
};

/** `main.c` against the small headers of the tests. */
function check(compiler: Compiler, args: readonly string[]): Promise<Outcome> {
  const all = [...args, "-ffreestanding", "-fsyntax-only", "-I.", "main.c"];
  return compiler.translate({ args: all, files });
}

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

  test.each([...abis.map(({ triple }) => triple), "x86_64-pc-windows-msvc"])(
    "clang accepts the header for %s",
    async (triple) => {
      expectClean(await check(packagedClang, [`--target=${triple}`, ...dialect]));
    },
  );
});

test("a header that warns is refused", async () => {
  const broken = { ...files, "io/netif.h": header.replace("struct netif_rx_request {", "$& ;") };
  const args = ["--target=x86_64-linux-gnu", "-ansi", ...strict, "-ffreestanding"];
  const outcome = await packagedClang.translate({
    args: [...args, "-fsyntax-only", "-I.", "main.c"],
    files: broken,
  });
  expect(outcome.ok).toBe(false);
  expect(outcome.messages).toContain("netif.h");
});

describe("the Toeplitz hash", () => {
  const folder = mkdtempSync(join(tmpdir(), "abispec-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = { ...files, "main.c": toeplitzProgram };

  test("is not there without XEN_NETIF_DEFINE_TOEPLITZ", async () => {
    const without = toeplitzProgram.replace(/^#define XEN_NETIF_DEFINE_TOEPLITZ$/m, "");
    const outcome = await packagedClang.translate({
      args: [
        ...["-std=c99", "-Werror", "-include", "stdint.h", "-ffreestanding", "-fsyntax-only"],
        ...["-I.", "main.c"],
      ],
      files: { ...files, "main.c": without },
    });
    expect(outcome.messages).toContain("undeclared function 'xen_netif_toeplitz_hash'");
  });

  test("gives the published values with clang, as WebAssembly", async () => {
    const outcome = await packagedClang.translate({
      args: [
        ...["--target=wasm32", "-ansi", ...strict, "-O2", "-ffreestanding", "-nostdlib", "-I."],
        ...["-Wl,--no-entry", "-Wl,--export=hash", "-o", "out", "main.c"],
      ],
      files: program,
    });
    expectClean(outcome);
    expect(await hashesOf(outcome.output ?? new Uint8Array())).toEqual(
      vectors.map(({ hash }) => hash),
    );
  });

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

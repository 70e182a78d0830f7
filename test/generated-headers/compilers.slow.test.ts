import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Compiler, systemCompiler } from "../../src/cc/compiler.ts";
import { packagedClang } from "../../src/cc/packaged-clang.ts";

const compilers: readonly (readonly [string, Compiler | undefined])[] = [
  ["packaged clang", packagedClang],
  ["gcc", await systemCompiler("gcc")],
  ["clang", await systemCompiler("clang")],
];

describe.for(compilers)("%s", ([name, compiler]) => {
  const missing = `${name} is not installed`;

  test("reads files in folders and prints", async ({ skip }) => {
    if (compiler === undefined) return skip(missing);
    const files = {
      "main.c": '#include "a/b/c.h"\n',
      "a/b/c.h": '#include "../d.h"\n',
      "a/d.h": "int from_d;\n",
    };
    const outcome = await compiler.translate({ args: ["-E", "-P", "main.c"], files });
    expect(outcome).toMatchObject({ ok: true, messages: "" });
    expect(outcome.printed.trim()).toBe("int from_d;");
    expect(outcome.output).toBeUndefined();
  });

  test("gives the file out as bytes", async ({ skip }) => {
    if (compiler === undefined) return skip(missing);
    const files = { "main.c": "int here;\n" };
    const outcome = await compiler.translate({ args: ["-E", "-P", "-o", "out", "main.c"], files });
    expect(new TextDecoder().decode(outcome.output).trim()).toBe("int here;");
    expect(outcome.printed).toBe("");
  });

  test("says what is wrong, and goes on", async ({ skip }) => {
    if (compiler === undefined) return skip(missing);
    const [wrong, right] = await Promise.all([
      compiler.translate({ args: ["-fsyntax-only", "main.c"], files: { "main.c": "int 1;\n" } }),
      compiler.translate({ args: ["-fsyntax-only", "main.c"], files: { "main.c": "int a;\n" } }),
    ]);
    expect(wrong.ok).toBe(false);
    expect(wrong.messages).toMatch(/^main\.c:1:5: error: /m);
    expect(right).toMatchObject({ ok: true, messages: "" });
  });
});

test("a compiler that is not installed is left out", async () => {
  expect(await systemCompiler("no-such-compiler")).toBeUndefined();
});

describe("a compiler that does not come to an end", () => {
  const folder = mkdtempSync(join(tmpdir(), "abispec-compilers-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A program that answers to `--version` like a compiler, and does `script` otherwise. */
  async function compilerThat(name: string, script: string): Promise<Compiler> {
    const path = join(folder, name);
    const text = `#!/bin/sh\n[ "$1" = --version ] && exit 0\n${script}\n`;
    writeFileSync(path, text, { mode: 0o755 });
    const compiler = await systemCompiler(path, 2_000);
    if (compiler === undefined) throw new Error(`${path} does not start`);
    return compiler;
  }

  test("hangs: it is ended, with what it has started", async () => {
    const hanging = await compilerThat(
      "hanging",
      `"${process.execPath}" -e "setInterval(() => {}, 1000)" & wait`,
    );
    expect(await hanging.translate({ args: [], files: {} })).toMatchObject({
      ok: false,
      messages: "ended after 2 seconds without a result",
    });
  });

  test("prints without end: it is stopped, and the next one is right", async () => {
    const tenTimes = (name: string, of: string) => `#define ${name} ${`${of} `.repeat(10)}\n`;
    const macros = ["B", "C", "D", "E", "F", "G"].map((name, index) =>
      tenTimes(name, "ABCDEF"[index] ?? ""),
    );
    const text = `#define A ${"a".repeat(1000)}\n${macros.join("")}G\n`;
    const translate = (main: string) =>
      packagedClang.translate({ args: ["-E", "main.c"], files: { "main.c": main } });
    const endless = await translate(text);
    expect(endless.ok).toBe(false);
    expect(endless.messages).toBe("crashed: Error: the output is too long");
    expect(await translate("int a;\n")).toMatchObject({ ok: true, messages: "" });
  });

  test("crashes: the signal is named", async () => {
    const crashing = await compilerThat("crashing", "echo last words >&2; kill -SEGV $$");
    expect(await crashing.translate({ args: [], files: {} })).toMatchObject({
      ok: false,
      messages: "last words\ncrashed: SIGSEGV",
    });
  });
});

import { describe, expect, test } from "vitest";
import type { Compiler } from "../../src/cc/compiler.ts";
import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { systemCompiler } from "../../src/cc/system.ts";

const compilers: readonly (readonly [string, Compiler | undefined])[] = [
  ["packaged clang", packagedClang],
  ["gcc", await systemCompiler("gcc")],
  ["clang", await systemCompiler("clang")],
];

describe.for(compilers)("%s", ([name, compiler]) => {
  const missing = `${name} is not installed`;

  test("reads files in folders and prints", async ({ skip }) => {
    if (compiler === undefined) return skip(missing);
    const files = { "main.c": '#include "a/b.h"\n', "a/b.h": "int from_b;\n" };
    const outcome = await compiler.translate({ args: ["-E", "-P", "main.c"], files });
    expect(outcome).toMatchObject({ ok: true, messages: "" });
    expect(outcome.printed.trim()).toBe("int from_b;");
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

test("a compiler that is not installed is none", async () => {
  expect(await systemCompiler("no-such-compiler")).toBeUndefined();
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemCompiler } from "../../src/cc/compiler.ts";
import type { Output } from "../../src/codegen/outputs.ts";
import { compile } from "../../src/compile.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const gcc = await systemCompiler("gcc");
let folder: string;
let spec: string;
let outputs: readonly Output[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "abispec-readme-"));
  spec = join(folder, "spec", "lamp.ts");
  mkdirSync(dirname(spec));
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(spec, blocks("ts")[0] ?? "");
  ({ outputs } = await compile(spec));
});
afterAll(() => rmSync(folder, { recursive: true }));

function blocks(language: string): string[] {
  const found = readme.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...found].filter(([, name]) => name === language).map(([, , text = ""]) => text);
}

describe("the example of the README", () => {
  it("is the first spec that init writes", () => {
    const template = join(root, "templates", "init", "lamp.ts.hbs");
    expect(blocks("ts")[0]).toBe(readFileSync(template, "utf8"));
  });

  it("gives the C that is shown", () => {
    expect(outputs.find(({ name }) => name === "lamp.h")?.text).toContain(blocks("c")[0]);
  });

  it("gives a header that compiles by itself", async ({ skip }) => {
    if (gcc === undefined) return skip("gcc is not installed");
    const text = outputs.find(({ name }) => name === "lamp.h")?.text ?? "";
    const args = ["-std=c99", "-Wall", "-Werror", "-fsyntax-only", "main.c"];
    const files = { "lamp.h": text, "main.c": '#include "lamp.h"\nstruct lamp_request request;\n' };
    expect(await gcc.translate({ args, files })).toMatchObject({ ok: true, messages: "" });
  });

  it("gives the TypeScript that is shown", () => {
    expect(outputs.find(({ name }) => name === "lamp.ts")?.text).toContain(blocks("ts")[1]);
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compile, type Compilation } from "../../src/compile.ts";
import { compilers, complaints } from "./c/compile-header.ts";

/**
 * Each folder here with a `spec.ts` is a case. Whatever `expected.*` it holds is what the spec gives, and
 * its `expected.h` compiles. `UPDATE_GOLDENS=1` writes the expectations that exist; review them then.
 */
const folder = fileURLToPath(new URL("./", import.meta.url));
const isUpdate = process.env["UPDATE_GOLDENS"] === "1";
const cases = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/spec.ts`));

const prefix = "expected.";

function expectations(name: string): readonly string[] {
  return readdirSync(`${folder}${name}`).filter((file) => file.startsWith(prefix));
}

function outputOf({ outputs }: Compilation, ending: string): string | undefined {
  return outputs.find(({ name }) => name.slice(name.indexOf(".") + 1) === ending)?.text;
}

test("there are cases", () => {
  expect(cases).not.toEqual([]);
});

describe.each(cases)("%s", (name) => {
  const compilation = compile(`${folder}${name}/spec.ts`);

  test("the spec has no findings", async () => {
    const { diagnostics } = await compilation;
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test.each(expectations(name))("%s", async (file) => {
    const path = `${folder}${name}/${file}`;
    const text = outputOf(await compilation, file.slice(prefix.length));
    if (isUpdate && text !== undefined) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, "utf8"));
  });

  const isCompiled = expectations(name).includes(`${prefix}h`);
  describe.runIf(isCompiled).each(compilers)("expected.h, with %s", (_, compiler) => {
    test("compiles under every standard", async ({ skip }) => {
      if (compiler === undefined) return skip("it is not installed");
      const header = readFileSync(`${folder}${name}/${prefix}h`, "utf8");
      expect(await complaints(compiler, header)).toBe("");
    });
  });
});

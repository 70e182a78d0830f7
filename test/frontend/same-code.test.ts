import { appendFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { SpecCache } from "../../src/frontend/load.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const path = join(folder, "lamp.ts");

const before = `import { constant, header } from "abispec";

function size() {
  // Eight.
  return 8;
}

/** A lamp. */
export default header({
  name: "lamp",
  title: "Lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
});

/** A size. */
export const LAMP_SIZE = constant(size());

/** A length. */
export const LAMP_LENGTH = constant(String(size).length);
`;

/** Compiles a spec, and again after a change as `--watch` does; whether it was evaluated again. */
async function isEvaluatedAfter(from: string, to: string): Promise<boolean> {
  const cache: SpecCache = { parsed: new Map(), evaluated: new Map() };
  writeFileSync(path, before);
  await compile(path, cache);
  const first = cache.evaluated.get(path)?.evaluated;
  expect(first).toBeDefined();
  writeFileSync(path, before.replace(from, to));
  const again = await compile(path, cache);
  const fresh = await compile(path);
  expect(again.diagnostics).toEqual(fresh.diagnostics);
  expect(again.outputs).toEqual(fresh.outputs);
  return cache.evaluated.get(path)?.evaluated !== first;
}

describe("a watched spec", () => {
  test("is not evaluated again where comments and spaces changed", async () => {
    expect(await isEvaluatedAfter("A size.", "The size. \n *\n * Of a lamp.")).toBe(false);
    expect(await isEvaluatedAfter("\n/** A length", "// A note.\n\n/** A length")).toBe(false);
  });

  test.each([
    ["a value", "return 8", "return 9"],
    ["a name", "export const LAMP_SIZE", "export const LAMP_BYTES"],
    ["a comment in a function, which has a text", "// Eight.", "// Eight, not nine."],
  ])("is evaluated again after a change of %s", async (_, from, to) => {
    expect(await isEvaluatedAfter(from, to)).toBe(true);
  });

  test("has the errors in its scenarios until they are corrected", async () => {
    const cases = join(import.meta.dirname, "../diagnostics/cases/wrong-kind-step");
    for (const name of ["wrong.ts", "wrong.scenarios.ts"])
      cpSync(join(cases, name), join(folder, name));
    const spec = join(folder, "wrong.ts");
    const cache: SpecCache = { parsed: new Map(), evaluated: new Map() };
    const { diagnostics } = await compile(spec, cache);
    expect(diagnostics).toHaveLength(4);
    appendFileSync(spec, "// A note.\n");
    expect((await compile(spec, cache)).diagnostics).toEqual(diagnostics);
  });

  test("has its types checked again after a change of a comment for the compiler", async () => {
    const wrong = "const text: string = 8;";
    const cache: SpecCache = { parsed: new Map(), evaluated: new Map() };
    writeFileSync(path, `${before}// @ts-ignore\n${wrong}\n`);
    expect((await compile(path, cache)).diagnostics).toEqual([]);
    writeFileSync(path, `${before}\n${wrong}\n`);
    expect((await compile(path, cache)).diagnostics).toHaveLength(1);
  });
});

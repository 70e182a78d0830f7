import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assert, describe, expect, test } from "vitest";
import { emitters } from "../../src/codegen/outputs.ts";
import { examined } from "../examined.ts";
import { isUpdate } from "../golden.ts";

/**
 * Each folder here with a `spec.ts` is a case, and holds what is expected of each output as `expected.*`: one
 * that is missing fails. `UPDATE_GOLDENS=1` writes what is expected; review it then.
 */
const folder = fileURLToPath(new URL("./", import.meta.url));
const outputs = emitters.map(({ ending, emit }) => [ending, emit] as const);
const cases = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/spec.ts`));

test("there are cases", () => {
  expect(cases).not.toEqual([]);
});

describe.each(cases)("%s", (name) => {
  // Within the tests, so that Stryker knows which of them runs what.
  const examination = () => examined(`test/codegen/${name}/spec.ts`);

  test("the spec has no findings", async () => {
    const { diagnostics } = await examination();
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test.each(outputs)("expected.%s", async (ending, emit) => {
    const path = `${folder}${name}/expected.${ending}`;
    const { model, diagnostics } = await examination();
    assert(model !== undefined && diagnostics.length === 0, "the spec has findings");
    const text = emit(model);
    if (isUpdate && text !== undefined) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
  });
});

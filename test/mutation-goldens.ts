import { existsSync, readdirSync, readFileSync } from "node:fs";
import { assert, expect, test } from "vitest";
import { emitters } from "../src/codegen/outputs.ts";
import { examine } from "../src/compile.ts";
import { load } from "../src/frontend/load.ts";

const folder = "test/codegen/";
const endings = process.env["ABISPEC_OUTPUTS"]?.split(" ") ?? [];
const cases = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/spec.ts`));

/**
 * The goldens of test/codegen for Stryker, with the outputs that an area can change. A case is one test, because
 * much is computed once for a model: only the first test that asks for a layout would be seen to depend on it.
 */
test.each(cases)("%s", async (name) => {
  const spec = `${folder}${name}/spec.ts`;
  const { model } = await load(spec);
  assert(model);
  // The first output is the one that shows most: wrong sizes make others endless.
  for (const ending of endings) {
    const path = `${folder}${name}/expected.${ending}`;
    const text = emitters.find((one) => one.ending === ending)?.emit(model);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
  }
  expect((await examine(spec)).diagnostics).toEqual([]);
});

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assert, expect, test } from "vitest";
import { outputsOf, startModuleThread } from "../../src/codegen/outputs.ts";
import { examined } from "../examined.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));
const cases = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/spec.ts`));

test.each(cases)("two threads emit for %s what one emits", async (name) => {
  const { model } = await examined(`test/codegen/${name}/spec.ts`);
  assert(model !== undefined);
  const thread = startModuleThread(model);
  assert(thread !== undefined);
  expect(await outputsOf(model, thread)).toEqual(await outputsOf(model));
});

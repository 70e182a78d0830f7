import { expect, test } from "vitest";
import { netifModel } from "../guest/opened-guest.ts";
import { typescriptBackend } from "../guest/subjects.ts";
import { crafted } from "./crafted.ts";
import { carryOut, runHostile } from "./hostile-frontends.ts";

const model = await netifModel();

test.each(crafted)("no harm comes of $name", async (plan) => {
  await carryOut(typescriptBackend, model, plan);
});

const seed = 1;

test(`500 random requests do no harm, seed ${seed}`, async () => {
  const { report } = await runHostile(typescriptBackend, { requests: 500, seed });
  expect(report).toBeUndefined();
});

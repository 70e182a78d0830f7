import { expect, test } from "vitest";
import { typescriptBackend } from "../guest/subjects.ts";
import { runHistories } from "./histories.ts";

const seed = 1;

test(`20 random histories agree with the model, seed ${seed}`, async () => {
  expect(await runHistories(typescriptBackend, { runs: 20, seed })).toBeUndefined();
});

import { expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { missingFor } from "../c/native-backend.ts";
import { netifModel } from "../guest/opened-guest.ts";
import { subjectNamed } from "../guest/subjects.ts";
import { runHistories } from "../histories/histories.ts";
import { crafted } from "./crafted.ts";
import { carryOut, runHostile } from "./hostile-frontends.ts";

const seed = 1;
const model = await netifModel();

async function proveAll(subject: TestedBackend, runs: number, requests: number): Promise<void> {
  for (const plan of crafted) await carryOut(subject, model, plan);
  expect(await runHistories(subject, { runs, seed })).toBeUndefined();
  expect((await runHostile(subject, { requests, seed })).report).toBeUndefined();
}

test(`histories and hostile frontends, C backend as WebAssembly, seed ${seed}`, async () => {
  await proveAll(await subjectNamed("wasm"), 40, 2000);
});

const gcc = await systemCompiler("gcc");

test(`histories and hostile frontends, C backend as a process, seed ${seed}`, async ({ skip }) => {
  const missing = missingFor(gcc, "ours");
  if (missing !== undefined) return skip(missing);
  await proveAll(await subjectNamed("native"), 5, 300);
});

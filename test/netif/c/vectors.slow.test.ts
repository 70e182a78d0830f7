import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { runVector, runVectors } from "../../../src/conform/runner/run.ts";
import { failureIn, netifVectors } from "../netif-vectors.ts";
import { missingFor, nativeBackend, otherNativeBackend } from "./native-backend.ts";
import type { HeaderOwner } from "./sources.ts";
import { wasmBackend } from "./wasm-backend.ts";
import { wrongBackends, type WrongBackend } from "./wrong-c-backends.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const { model, vectors: all } = await netifVectors();
const { pages, vectors } = all;

describe("as WebAssembly, the backend in C passes", () => {
  const subject = wasmBackend();
  test.each(vectors)("$name", async (vector) => {
    expect(failureIn(await runVector(vector, { model, pages, subject }))).toBeUndefined();
  });
});

const folder = temporaryFolder();
const gcc = await systemCompiler("gcc");
const owners: readonly HeaderOwner[] = ["ours", "Xen"];

test.for(owners)(
  "as a process, with %s ring.h and grant_table.h, the backend in C passes all",
  async (owner, { skip }) => {
    const missing = missingFor(gcc, owner);
    if (gcc === undefined || missing !== undefined) return skip(missing);
    const subject = await nativeBackend(gcc, owner, folder);
    const failures: string[] = [];
    for await (const result of runVectors(all, model, subject)) {
      failures.push(...[failureIn(result) ?? [], result.printed].flat());
    }
    expect(failures).toEqual([]);
  },
);

/** As many of the wrong backends as show that one as WebAssembly is caught like one as a process. */
const asWasm = 2;

/** A process where that can be, which is built in a fraction of the time of WebAssembly. */
async function subjectOf({ name, files }: WrongBackend, number: number): Promise<TestedBackend> {
  if (number < asWasm || gcc === undefined || missingFor(gcc, "ours") !== undefined) {
    return wasmBackend(name, files);
  }
  return otherNativeBackend(gcc, files, join(folder, `wrong-${number}`));
}

describe("the vectors for its rule catch a backend with", () => {
  const wrong = wrongBackends().map((one, number) => ({ ...one, number }));
  test.each(wrong)("$name: $breaks", async ({ number, ...backend }) => {
    const { breaks } = backend;
    const subject = await subjectOf(backend, number);
    const proofs = vectors.filter(({ proves }) => proves.includes(breaks));
    const failed: string[] = [];
    for (const vector of proofs) {
      const { outcome } = await runVector(vector, { model, pages, subject });
      if (outcome.kind === "failed") failed.push(vector.name);
    }
    expect(failed, `${proofs.length} vectors prove ${breaks}`).not.toEqual([]);
  });
});

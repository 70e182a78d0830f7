import { describe, expect, test } from "vitest";
import { runVector } from "../../../src/conformance/vectors/run.ts";
import { failureIn, netifVectors } from "./netif-vectors.ts";
import { wasmBackend } from "./wasm-backend.ts";
import { wrongBackends } from "./wrong-backends.ts";

const { model, vectors: all } = await netifVectors();
const { pages, vectors } = all;

describe.each([wasmBackend()])("$name passes", (subject) => {
  test.each(vectors)("$name", async (vector) => {
    expect(failureIn(await runVector(vector, { model, pages, subject }))).toBeUndefined();
  });
});

describe("the vectors for its rule catch a backend with", () => {
  test.each(wrongBackends())("$name: $breaks", async ({ breaks, subject }) => {
    const proofs = vectors.filter(({ proves }) => proves.includes(breaks));
    const failed: string[] = [];
    for (const vector of proofs) {
      const { outcome } = await runVector(vector, { model, pages, subject });
      if (outcome.kind === "failed") failed.push(vector.name);
    }
    expect(failed, `${proofs.length} vectors prove ${breaks}`).not.toEqual([]);
  });
});

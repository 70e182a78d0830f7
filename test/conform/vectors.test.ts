import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.ts";
import { runVector } from "../../src/conform/runner/run.ts";
import { netifVectors } from "../netif/netif-vectors.ts";
import { netifBackend } from "../../examples/netif-backend-typescript/netif-backend.ts";

const { model, vectors: all } = await netifVectors();
const { pages, vectors } = all;

describe("the reference backend passes", () => {
  const subject = inProcess("reference", netifBackend);
  test.each(vectors)("$name", async (vector) => {
    const { outcome } = await runVector(vector, { model, pages, subject });
    expect(outcome).toEqual({ kind: "passed" });
  });
});

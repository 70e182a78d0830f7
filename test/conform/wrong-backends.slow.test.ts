import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.ts";
import { runVector } from "../../src/conform/runner/run.ts";
import { netifVectors } from "../netif/netif-vectors.ts";
import { wrongBackends } from "../netif/wrong-typescript/wrong-backends.ts";

const { model, vectors: all } = await netifVectors();
const { pages, vectors } = all;

/** Shared memory is read again without any call to the host: read-once.slow.test.ts counts the reads. */
const seenByCountingAlone: readonly string[] = [
  "a page of a static grant that is read whenever it is used",
];
const wrong = await wrongBackends();

describe("a scenario for its rule catches", () => {
  test.each(wrong.filter(({ name }) => !seenByCountingAlone.includes(name)))(
    "$name: $breaks",
    async ({ name, breaks, factory }) => {
      const subject = inProcess(name, factory);
      const failed: string[] = [];
      const named: boolean[] = [];
      for (const vector of vectors.filter(({ proves }) => proves.includes(breaks))) {
        const { outcome } = await runVector(vector, { model, pages, subject });
        if (outcome.kind !== "failed") continue;
        failed.push(vector.name);
        const { kind, violates } = outcome.failure;
        // A check of the contract, or a crash, may come before the step that shows the rule.
        named.push(kind !== "wrong" || violates.includes(breaks));
      }
      expect(failed).not.toEqual([]);
      expect(named).toContain(true);
    },
  );
});

test("a failure that only changing memory brings about is one of read-once", async () => {
  const backend = wrong.find(({ name }) => name.startsWith("an id of SET_HASH_KEY"));
  const vector = vectors.find(({ name }) => name === "SET_HASH_KEY_before_algorithm");
  if (backend === undefined || vector === undefined) throw new Error("not there");
  const subject = inProcess(backend.name, backend.factory);
  const { outcome } = await runVector(vector, { model, pages, subject });
  expect(outcome).toMatchObject({
    kind: "failed",
    failure: {
      kind: "contract",
      checks: ["read-once"],
      message: expect.stringMatching(/^read-once: it fails only if .*: response-asked-for: /),
    },
  });
});

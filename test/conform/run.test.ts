import { describe, expect, test } from "vitest";
import { runVector } from "../../src/conform/runner/run.ts";
import type { VectorStep } from "../../src/vectors/vector.ts";
import { bellModel } from "./contract/bell-model.ts";
import { inProcess } from "./in-process.ts";

/** Runs a vector of these steps on a backend that only writes down how it is called, and may leave a page mapped. */
async function run(steps: readonly VectorStep[], leavesMapped = false) {
  const calls: string[] = [];
  const subject = inProcess("noting", (host) => ({
    configure: () => true,
    connect: () => {
      calls.push("connect");
      if (leavesMapped) host.map(7, "read-only");
    },
    notify: (port) => void calls.push(`notify ${port}`),
    deliver: () => void calls.push("deliver"),
    disconnect: () => void calls.push("disconnect"),
  }));
  const vector = { name: "noted", says: "", proves: [], options: {}, steps };
  const { outcome } = await runVector(vector, { model: bellModel(), pages: 2, subject });
  return { calls, outcome };
}

describe("the end of a vector", () => {
  test("disconnects the backend", async () => {
    const { calls, outcome } = await run([{ do: "connect" }, { do: "notify", port: 1 }]);
    expect(calls).toEqual(["connect", "notify 1", "disconnect"]);
    expect(outcome).toEqual({ kind: "passed" });
  });

  test("finds what the backend leaves mapped", async () => {
    const grant: VectorStep = { do: "grant", ref: 7, page: 1, access: "read-only" };
    const { outcome } = await run([grant, { do: "connect" }], true);
    expect(outcome).toMatchObject({
      kind: "failed",
      failure: {
        kind: "contract",
        at: undefined,
        message: "nothing-mapped: grant 7 (page 1) is still mapped",
      },
    });
  });

  test("does not disconnect a backend twice, or one that was never connected", async () => {
    expect((await run([{ do: "connect" }, { do: "disconnect" }])).calls).toEqual([
      "connect",
      "disconnect",
    ]);
    expect((await run([])).calls).toEqual([]);
  });
});

test("what goes wrong while options are set is not laid to the first step", async () => {
  const subject = inProcess("early", (host) => ({
    configure: () => {
      host.unmap({
        ...{ handle: 99, ref: 9, access: "read-only", page: 1 },
        view: new DataView(new ArrayBuffer(0)),
      });
      return true;
    },
    connect: () => {},
    notify: () => {},
    deliver: () => {},
    disconnect: () => {},
  }));
  const vector = {
    ...{ name: "early", says: "", proves: [], options: { speed: 1 } },
    steps: [{ do: "connect" } as const],
  };
  const { outcome } = await runVector(vector, { model: bellModel(), pages: 2, subject });
  expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "contract", at: undefined } });
});

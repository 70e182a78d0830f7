import { expect, test } from "vitest";
import { inProcess } from "../../../test/conform/in-process.ts";
import { netifBackend } from "../../netif-backend-typescript/netif-backend.ts";
import { measure, tableOf, type Measurement } from "./measure.ts";
import { useCases } from "../use-cases.ts";

const subject = inProcess("reference", netifBackend);

/** 32 frames of 60 to 1,427 octets, no two of them alike. */
const frames = Array.from({ length: 32 }, (_, index) =>
  Uint8Array.from({ length: 60 + ((index * 683) % 1373) }, (_octet, at) => index * 7 + at),
);

test("the use cases cost no grant operation per packet with static grants, and some without", async () => {
  const measurements: Measurement[] = [];
  for (const useCase of useCases) {
    for (const isStatic of [false, true]) {
      measurements.push(await measure(subject, useCase, isStatic, frames));
    }
  }
  const table = tableOf(measurements);
  process.stdout.write(`${table}\n`);
  // Setup maps three rings; then each static grant, and each table, which is also unmapped.
  expect(table).toBe(
    [
      "use case            static grants     frames        map      unmap  copy-from    copy-to  per frame      setup",
      "recycled pages      without               32          0          0         32         32       2.00          3",
      "recycled pages      with                  32          0          0          0          0       0.00         11",
      "copied packets      without               32          0          0         32          0       1.00          3",
      "copied packets      with                  32          0          0          0          0       0.00          7",
      "fixed set of pages  without               32          0          0         32         32       2.00          3",
      "fixed set of pages  with                  32          0          0          0          0       0.00          9",
    ].join("\n"),
  );
  for (const { emitted } of measurements) expect(emitted).toEqual(frames);
});

test.each(useCases)("$name leaves nothing mapped at the end", async (useCase) => {
  for (const isStatic of [false, true]) {
    const { left } = await measure(subject, useCase, isStatic, frames);
    expect(left).toEqual({ mappings: 0, leaked: 0, misuses: 0 });
  }
});

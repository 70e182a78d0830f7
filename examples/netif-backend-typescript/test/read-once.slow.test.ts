import { describe, expect, test } from "vitest";
import type { BackendFactory } from "../../xen-host/backend.ts";
import { inProcess } from "../../../test/conform/in-process.ts";
import type { Operation } from "../../../src/conform/machine/machine.ts";
import { xen_netif_ctrl_sring_OFFSET } from "../../../generated/netif.ts";
import { exchanges, type Exchange } from "../../../test/netif/exchanges.ts";
import { CountedReads } from "../../../test/netif/counting-view.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import { netifBackend } from "../netif-backend.ts";
import { wrongBackends } from "../../../test/netif/wrong-typescript/wrong-backends.ts";

/** What came of an exchange, with a backend whose reads of shared memory are counted. */
async function outcomeOf(factory: BackendFactory, { prepare, run }: Exchange, isChanging: boolean) {
  const counted = new CountedReads({ isChanging });
  const operations: Operation[] = [];
  const { frontend, machine } = await connectedFrontend(inProcess("counted backend", factory), {
    machine: { view: counted.view, before: (operation) => void operations.push(operation) },
  });
  for (const { page } of machine.mappings) counted.exempt(page, xen_netif_ctrl_sring_OFFSET.ring);
  await prepare?.(frontend);
  counted.reset();
  operations.length = 0;
  const result = await run(frontend);
  const mapped = machine.grants.all.filter((grant) => grant.mapped > 0).map(({ ref }) => ref);
  return { result, mapped, emitted: machine.emitted, reads: counted.bytes, operations };
}

function hasCopiedTwice(operations: readonly Operation[]): boolean {
  const copied = operations.filter(({ kind }) => kind === "copy-from").map(({ ref }) => ref);
  return new Set(copied).size < copied.length;
}

describe("the reference backend reads each shared byte at most once", () => {
  test.each(exchanges())("$name", async (exchange) => {
    const { result, reads, operations } = await outcomeOf(netifBackend, exchange, false);
    expect({ result }).toMatchObject({ result: exchange.expected });
    expect(reads.length).toBeGreaterThanOrEqual(8);
    expect(reads.filter((byte) => byte.reads > 1)).toEqual([]);
    expect(hasCopiedTwice(operations)).toBe(false);
  });
});

describe("what changes after the reference backend has read it changes nothing", () => {
  test.each(exchanges())("$name", async (exchange) => {
    const still = await outcomeOf(netifBackend, exchange, false);
    const changing = await outcomeOf(netifBackend, exchange, true);
    expect(changing).toMatchObject({ result: exchange.expected });
    expect(changing).toEqual(still);
  });
});

test("each double fetch of a wrong backend is seen", async () => {
  const wrong = (await wrongBackends()).filter(({ breaks }) => breaks.endsWith(".readOnce"));
  expect(wrong.length).toBeGreaterThan(0);
  for (const { name, factory } of wrong) {
    const outcomes = exchanges().map((exchange) => outcomeOf(factory, exchange, false));
    const isSeen = (await Promise.all(outcomes)).some(
      ({ reads, operations }) => reads.some((byte) => byte.reads > 1) || hasCopiedTwice(operations),
    );
    expect({ name, isSeen }).toEqual({ name, isSeen: true });
  }
});

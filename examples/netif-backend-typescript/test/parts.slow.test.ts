import { describe, expect, test } from "vitest";
import { Machine } from "../../../src/conform/machine/machine.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import { inProcess } from "../../../test/conform/in-process.ts";
import { ObservedMachine } from "../../../test/conform/observed-machine.ts";
import { sharedMemory } from "../../../test/conform/in-process.ts";
import {
  netif_tx_sring,
  netif_tx_sring_SLOTS,
  read_netif_tx_request,
  write_netif_tx_request,
  type netif_tx_request,
} from "../../../generated/netif.ts";
import { vectors } from "../../../test/netif/toeplitz.ts";
import { netifBackend } from "../netif-backend.ts";
import { readKeys } from "../frontend-keys.ts";
import { MappedRing } from "../mapped-ring.ts";
import { defaults } from "../options.ts";
import { StaticGrants } from "../static-grants.ts";
import { toeplitzHash } from "../toeplitz.ts";
import { wrongBackends } from "../../../test/netif/wrong-typescript/wrong-backends.ts";

test.each(vectors)("the Toeplitz hash of $buffer is $hash", ({ key, buffer, hash }) => {
  expect(toeplitzHash(Uint8Array.from(key), Uint8Array.from(buffer))).toBe(hash);
});

test("the machine ends the mapping that the handle tells, whatever reference comes with it", () => {
  const machine = new Machine(sharedMemory(2));
  for (const ref of [1, 2]) machine.grants.grant(ref, ref - 1, "read-write");
  const [first] = [machine.map(1, "read-only"), machine.map(2, "read-only")];
  if (first !== undefined) machine.unmap({ ...first, ref: 2 });
  expect(machine.grants.all.map(({ ref, mapped }) => [ref, mapped])).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

describe("static grants", () => {
  test("an ADD that fails at its last entry leaves what was there, and nothing else", () => {
    const machine = new Machine(sharedMemory(4));
    for (const ref of [1, 2, 3]) machine.grants.grant(ref, ref, "read-write");
    const grants = new StaticGrants(machine, 8);
    expect(grants.add([{ ref: 1, flags: 0 }])).toBe(true);
    const entries = [2, 3, 1].map((ref) => ({ ref, flags: 0 }));
    expect(grants.add(entries)).toBe(false);
    expect(machine.mappings.map(({ ref }) => ref)).toEqual([1]);
    expect(grants.room).toBe(7);
    grants.close();
    expect(machine.mappings).toEqual([]);
  });
});

function never(): never {
  throw new Error("cannot be");
}

/** A transmit ring whose indices begin at `start`, from both ends. */
function transmitRing(start: number) {
  const machine = new Machine(sharedMemory(1));
  machine.grants.grant(1, 0, "read-write");
  const page = new netif_tx_sring(machine.memory.page(0));
  page.$init(start);
  const front = page.$front_ring();
  const ring = MappedRing.open(machine, { ref: 1, port: 5 }, netif_tx_sring) ?? never();
  const take = (): netif_tx_request | undefined => {
    const slot = ring.take();
    return slot && read_netif_tx_request(slot.$view, slot.$offset);
  };
  return { machine, page, front, ring, take };
}

describe("a mapped ring", () => {
  test("goes on where the indices pass 2^32", () => {
    const { front, take } = transmitRing(0xffffffff);
    for (const id of [1, 2]) {
      const slot = front.$produce();
      write_netif_tx_request(slot.$view, slot.$offset, request({ id }));
    }
    front.$push();
    expect([take(), take(), take()]).toEqual([request({ id: 1 }), request({ id: 2 }), undefined]);
  });

  test("is not used any more once there are more requests than slots", () => {
    const { machine, page, ring } = transmitRing(0);
    page.req_prod = netif_tx_sring_SLOTS + 1;
    expect(ring.take()).toBeUndefined();
    page.req_prod = 1;
    expect(ring.take()).toBeUndefined();
    ring.respond(never);
    ring.push();
    expect(ring.finalCheck()).toBe(false);
    expect([page.rsp_prod, machine.events]).toEqual([0, []]);
  });
});

function request({ id = 0, flags = 0 }): netif_tx_request {
  return { gref: 1, offset: 0, flags, id, size: 1 };
}

describe("a connection without sense leaves nothing mapped", () => {
  test.each([
    ["no number", { "ctrl-ring-ref": "one" }],
    ["no queue", { "multi-queue-num-queues": "0" }],
    ["more queues than there can be", { "multi-queue-num-queues": "5" }],
  ])("%s", (_, keys) => {
    expect(readKeys(new Map(Object.entries(keys)), 4)).toBeUndefined();
  });

  test("a ring that is not granted, beside one that is", () => {
    const machine = new ObservedMachine(sharedMemory(1));
    machine.grants.grant(1, 0, "read-write");
    netifBackend(machine).connect(
      new Map([
        ["tx-ring-ref", "1"],
        ["rx-ring-ref", "2"],
      ]),
    );
    expect([machine.counts.map, machine.mappings]).toEqual([1, []]);
  });
});

test("each wrong backend can be made, under a name of its own", async () => {
  const names = (await wrongBackends()).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("a frontend finds what the backend offers", async () => {
  const { machine } = await connectedFrontend(inProcess("reference backend", netifBackend));
  expect(Object.fromEntries(machine.published)).toMatchObject({
    "feature-ctrl-ring": "1",
    "feature-rx-copy": "1",
    "multi-queue-max-queues": `${defaults.queues}`,
  });
});

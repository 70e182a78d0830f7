import { describe, expect, test } from "vitest";
import {
  CodecError,
  read_xen_netif_gref,
  XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW,
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
  xen_netif_ctrl_sring_SLOTS,
  xen_netif_gref_SIZE,
  xen_netif_gref_MEMBERS,
  type xen_netif_ctrl_request,
} from "../../../generated/netif.ts";
import { openedIn } from "../../../test/conform/in-process.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import { scripted, ScriptedBackend, success } from "./scripted-backend.ts";
import { plainView, WatchedMemory } from "./watched-memory.ts";

const done = XEN_NETIF_CTRL_STATUS_SUCCESS;

describe("each message", () => {
  const taken: xen_netif_ctrl_request[] = [];
  const recording = scripted((backend) => {
    for (const request of backend.takeControl()) {
      taken.push({ ...request });
      backend.answerControl({ ...success(request), status: XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED });
    }
  });

  test("has its type and its parameters, and no others", async () => {
    const { frontend } = await connectedFrontend(recording);
    const replies = [
      await frontend.setHashAlgorithm({ algorithm: 1 }),
      await frontend.getHashFlags(),
      await frontend.setHashFlags({ types: 15 }),
      await frontend.setHashKey({ key: Uint8Array.of(1, 2, 3) }),
      await frontend.getHashMappingSize(),
      await frontend.setHashMappingSize({ entries: 4 }),
      await frontend.setHashMapping({ queues: [1, 0], first: 2 }),
      await frontend.getGrefMappingSize({ queue: 3 }),
      await frontend.addGrefMapping({ queue: 3, entries: [{ ref: 9, flags: 0 }] }),
      await frontend.delGrefMapping({ queue: 3, entries: [{ ref: 9, flags: 0 }] }),
    ];
    const ref = expect.any(Number);
    expect(taken.map(({ type, data }) => [type, data])).toEqual([
      [7, [1, 0, 0]],
      [1, [0, 0, 0]],
      [2, [15, 0, 0]],
      [3, [ref, 3, 0]],
      [4, [0, 0, 0]],
      [5, [4, 0, 0]],
      [6, [ref, 2, 2]],
      [8, [3, 0, 0]],
      [9, [3, ref, 1]],
      [10, [3, ref, 1]],
    ]);
    expect(replies.map(({ type, status }) => [type, status])).toEqual(
      taken.map(({ type }) => [type, XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED]),
    );
  });

  test("has its results by name", async () => {
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) backend.answerControl(success(request, 12));
    });
    const { frontend } = await connectedFrontend(subject);
    expect(await frontend.getGrefMappingSize({ queue: 0 })).toMatchObject({ entries: 12 });
    expect(await frontend.getHashFlags()).toMatchObject({ types: 12 });
    expect(await frontend.getHashMappingSize()).toMatchObject({ entries: 12 });
  });

  test("may fail with any status that it lists", async () => {
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        const status = XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW;
        backend.answerControl({ ...success(request), status });
      }
    });
    const { frontend } = await connectedFrontend(subject);
    expect(await frontend.setHashKey({ key: new Uint8Array(4096) })).toMatchObject({
      status: XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW,
    });
    expect(frontend.lost).toBeUndefined();
  });

  test("that cannot be encoded is not sent", async () => {
    taken.length = 0;
    const { frontend } = await connectedFrontend(recording);
    await expect(frontend.getGrefMappingSize({ queue: -1 })).rejects.toThrow(CodecError);
    await expect(frontend.setHashKey({ key: new Uint8Array(4097) })).rejects.toThrow(
      "4097 entries of 1 bytes do not fit a page",
    );
    await expect(frontend.setHashMapping({ queues: [-1], first: 0 })).rejects.toThrow(RangeError);
    const entries = Array.from({ length: 513 }, () => ({ ref: 1, flags: 0 }));
    await expect(frontend.addGrefMapping({ queue: 0, entries })).rejects.toThrow(
      "513 entries of 8 bytes do not fit a page",
    );
    expect(taken).toEqual([]);
    expect(frontend.lost).toBeUndefined();
  });
});

describe("the page of a request", () => {
  test("is granted while the call lasts, no longer", async () => {
    const granted: (string | undefined)[] = [];
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        granted.push(machine.grants.find(request.data[0] ?? 0)?.access);
        backend.answerControl(success(request));
      }
    });
    const { frontend, machine } = await connectedFrontend(subject);
    const before = machine.grants.all.length;
    await frontend.setHashKey({ key: Uint8Array.of(5) });
    await frontend.setHashMapping({ queues: [0], first: 0 });
    expect(granted).toEqual(["read-only", "read-only"]);
    expect(machine.grants.all).toHaveLength(before);
    expect(frontend.leaked).toEqual([]);
  });

  test("holds the key, the queues or the entries, and nothing of what it held before", async () => {
    const pages: Uint8Array[] = [];
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        const ref = request.type < 8 ? request.data[0] : request.data[1];
        pages.push(backend.host.copyFrom(ref ?? 0, 0, 4096) ?? new Uint8Array(0));
        backend.answerControl(success(request));
      }
    });
    const { frontend } = await connectedFrontend(subject, { pages: 4 });
    await frontend.setHashKey({ key: new Uint8Array(4096).fill(0xee) });
    await frontend.setHashMapping({ queues: [1, 2], first: 0 });
    await frontend.addGrefMapping({ queue: 0, entries: [{ ref: 5, flags: 1 }] });
    const [key, queues, entries] = pages;
    expect(key).toEqual(new Uint8Array(4096).fill(0xee));
    expect(queues).toEqual(Uint8Array.from({ length: 4096 }, (_, at) => [1, 0, 0, 0, 2][at] ?? 0));
    const entry = read_xen_netif_gref(new DataView(entries?.buffer ?? new ArrayBuffer(0)), 0);
    expect(entry).toMatchObject({ ref: 5, flags: 1 });
    expect(entries?.slice(8)).toEqual(new Uint8Array(4088));
  });

  test("is leaked where the backend keeps it mapped", async () => {
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        backend.map(request.data[1] ?? 0);
        backend.answerControl(success(request));
      }
    });
    const { frontend, machine } = await connectedFrontend(subject);
    await frontend.addGrefMapping({ queue: 0, entries: [] });
    const [leaked] = frontend.leaked;
    expect(machine.grants.find(leaked?.ref ?? 0)).toMatchObject({ mapped: 1 });
    await frontend.disconnect();
    expect(frontend.leaked).toEqual([]);
    expect(machine.grants.all).toEqual([]);
  });

  test("has the outcome of each entry that is removed", async () => {
    const invalid = XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        const statuses = [done, invalid, done];
        statuses.forEach((status, index) => {
          const offset = index * xen_netif_gref_SIZE + xen_netif_gref_MEMBERS.status.offset;
          backend.host.copyTo(request.data[1] ?? 0, offset, Uint8Array.of(status, 0));
        });
        backend.answerControl(success(request, 2));
      }
    });
    const { frontend } = await connectedFrontend(subject);
    const entries = [1, 2, 3].map((ref) => ({ ref, flags: 0 }));
    expect(await frontend.delGrefMapping({ queue: 0, entries })).toEqual({
      id: 0,
      type: XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
      status: done,
      removed: 2,
      statuses: [done, invalid, done],
    });
  });
});

describe("many calls at once", () => {
  const slots = xen_netif_ctrl_sring_SLOTS;

  test("get the response with their id, in whatever order responses come", async () => {
    const subject = scripted((backend) => {
      const requests = [...backend.takeControl()].reverse();
      for (const request of requests) {
        backend.answerControl(success(request, 100 + (request.data[0] ?? 0)));
      }
    });
    const { frontend } = await connectedFrontend(subject);
    const queues = Array.from({ length: slots }, (_, queue) => queue);
    const replies = await Promise.all(
      queues.map((queue) => frontend.getGrefMappingSize({ queue })),
    );
    expect(replies.map((reply) => "entries" in reply && reply.entries)).toEqual(
      queues.map((queue) => 100 + queue),
    );
    expect(frontend.waiting).toBe(0);
  });

  test("are seen by the backend together, at one event", async () => {
    const seen: number[] = [];
    const subject = scripted((backend) => {
      const requests = backend.takeControl();
      seen.push(requests.length);
      backend.answerControl(...requests.map((request) => success(request)));
    });
    const { frontend, machine } = await connectedFrontend(subject);
    await Promise.all(Array.from({ length: 5 }, () => frontend.getHashFlags()));
    expect(seen).toEqual([5]);
    expect(machine.events).toHaveLength(1);
  });

  test("wait where the ring is full, and keep their order", async () => {
    const seen: number[] = [];
    const held: xen_netif_ctrl_request[] = [];
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        seen.push(request.data[0] ?? 0);
        held.push(request);
      }
      expect(held.length).toBeLessThanOrEqual(slots);
      backend.answerControl(...held.splice(0, 50).map((request) => success(request)));
    });
    const { frontend } = await connectedFrontend(subject);
    const queues = Array.from({ length: 3 * slots }, (_, queue) => queue);
    const calls = queues.map((queue) => frontend.getGrefMappingSize({ queue }));
    // The rest is answered as the network wakes the backend.
    for (let turn = 0; turn < 10; turn += 1) await frontend.deliver(new Uint8Array(0));
    await Promise.all(calls);
    expect(seen).toEqual(queues);
  });

  test("have an id of their own until they have a response", async () => {
    const held: xen_netif_ctrl_request[] = [];
    const subject = scripted((backend) => {
      held.push(...backend.takeControl());
      expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
      // The first request of all stays without a response.
      backend.answerControl(...held.splice(1).map((request) => success(request)));
    });
    const { frontend } = await connectedFrontend(subject);
    const first = frontend.getHashFlags();
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: slots - 1 }, () => frontend.getHashFlags()));
    }
    expect(frontend.waiting).toBe(1);
    await frontend.disconnect();
    await expect(first).rejects.toThrow("disconnected");
  });

  test("go on across the wrap of the indices", async () => {
    const subject = scripted((backend) => {
      backend.answerControl(...backend.takeControl().map((request) => success(request, 7)));
    });
    const { frontend } = await connectedFrontend(subject, { start: 0xffff_fff0 });
    for (let round = 0; round < 4; round += 1) {
      const calls = Array.from({ length: 10 }, () => frontend.getHashFlags());
      for (const reply of await Promise.all(calls)) expect(reply).toMatchObject({ types: 7 });
    }
    expect(frontend.lost).toBeUndefined();
  });
});

describe("events", () => {
  test("are not sent to a backend that is at work anyway", async () => {
    const calls: Promise<unknown>[] = [];
    let turns = 0;
    const subject = scripted((backend) => {
      turns += 1;
      // The request comes while the backend works, and before it asks for an event.
      if (calls.length < 5) calls.push(frontend.getHashFlags());
      const ring = backend.control;
      const requests: xen_netif_ctrl_request[] = [];
      for (let look = 0; look < 2; look += 1) requests.push(...backend.takeControl());
      expect(ring.pending()).toBe(0);
      backend.answerControl(...requests.map((request) => success(request)));
    });
    const { frontend } = await connectedFrontend(subject);
    calls.push(frontend.getHashFlags());
    for (let index = 0; index < calls.length; index += 1) await calls[index];
    expect(turns).toBeLessThan(calls.length);
  });

  test("missed before one is asked for leave no response behind", async () => {
    const backends: ScriptedBackend[] = [];
    const held: xen_netif_ctrl_request[] = [];
    const memory = new WatchedMemory(8, ({ kind, offset }) => {
      const [backend] = backends;
      // rsp_event is at 12: until the frontend writes it, the backend need not send an event.
      if (kind !== "write" || offset !== 12 || backend === undefined) return;
      backend.answerControl(...held.splice(0).map((request) => success(request)));
    });
    const factory = (host: ConstructorParameters<typeof ScriptedBackend>[0]) => {
      const backend = new ScriptedBackend(host, () => {
        backends.push(backend);
        const [first, ...others] = backend.takeControl();
        held.push(...others);
        if (first !== undefined) backend.answerControl(success(first));
      });
      return backend;
    };
    const subject = { name: "late", open: () => Promise.resolve(openedIn(memory, factory)) };
    const { frontend, machine } = await connectedFrontend(subject, {
      machine: { view: plainView },
    });
    await Promise.all([frontend.getHashFlags(), frontend.getHashFlags()]);
    expect(machine.events).toHaveLength(1);
  });
});

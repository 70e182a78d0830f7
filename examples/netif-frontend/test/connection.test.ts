import { expect, test } from "vitest";
import type { Backend } from "../../xen-host/backend.ts";
import { inProcess } from "../../../test/conform/in-process.ts";
import type { BackendHost } from "../../xen-host/host.ts";
import { netifBackend } from "../../netif-backend-typescript/netif-backend.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import { ConnectionLost } from "../connection-lost.ts";
import { scripted } from "./scripted-backend.ts";

/** A backend that announces `features`, and keeps the keys that it is connected with. */
function announcing(features: Readonly<Record<string, string>>) {
  const connections: Readonly<Record<string, string>>[] = [];
  const factory = (host: BackendHost): Backend => {
    for (const [path, value] of Object.entries(features)) host.publish(path, value);
    return {
      configure: () => true,
      connect: (keys) => void connections.push(Object.fromEntries(keys)),
      notify: () => {},
      deliver: () => {},
      disconnect: () => {},
    };
  };
  return { connections, subject: inProcess("announcing", factory) };
}

const always = { "request-rx-copy": "1", "feature-rx-notify": "1", "feature-sg": "1" };

test("the keys of one queue are at the top", async () => {
  const { connections, subject } = announcing({ "feature-ctrl-ring": "1" });
  await connectedFrontend(subject);
  expect(connections).toEqual([
    {
      ...always,
      "tx-ring-ref": "8",
      "rx-ring-ref": "9",
      "event-channel": "1",
      "ctrl-ring-ref": "10",
      "event-channel-ctrl": "2",
    },
  ]);
});

test("several queues have a folder each, and a channel for each ring where the backend can", async () => {
  const { connections, subject } = announcing({
    "multi-queue-max-queues": "2",
    "feature-split-event-channels": "1",
  });
  await connectedFrontend(subject, { queues: 2 });
  expect(connections).toEqual([
    {
      ...always,
      "multi-queue-num-queues": "2",
      "queue-0/tx-ring-ref": "8",
      "queue-0/rx-ring-ref": "9",
      "queue-0/event-channel-tx": "1",
      "queue-0/event-channel-rx": "2",
      "queue-1/tx-ring-ref": "10",
      "queue-1/rx-ring-ref": "11",
      "queue-1/event-channel-tx": "3",
      "queue-1/event-channel-rx": "4",
    },
  ]);
});

test("more queues than the backend has are refused", async () => {
  await expect(connectedFrontend(announcing({}).subject, { queues: 2 })).rejects.toThrow(
    "2 queues of 1 to 1",
  );
  const { subject } = announcing({ "multi-queue-max-queues": "4" });
  await expect(connectedFrontend(subject, { queues: 5 })).rejects.toThrow("5 queues of 1 to 4");
  const vague = announcing({ "multi-queue-max-queues": "many" });
  await expect(connectedFrontend(vague.subject)).rejects.toThrow("1 queues of 1 to NaN");
});

test("memory that has no room for the rings is refused, and stays free", async () => {
  const { subject } = announcing({ "multi-queue-max-queues": "4" });
  const { frontend } = await connectedFrontend(subject, { pages: 4 });
  await expect(frontend.reconnect({ queues: 4 })).rejects.toThrow("4 pages are left for 8 rings");
  await frontend.connect({ queues: 2 });
});

test("without a control ring, no control message can be sent", async () => {
  const { frontend } = await connectedFrontend(announcing({}).subject);
  await expect(frontend.getHashFlags()).rejects.toMatchObject({ reason: "no-control-ring" });
  expect(frontend.lost).toBeUndefined();
});

test("disconnecting ends the calls that wait, and takes all pages back", async () => {
  const subject = scripted(() => {});
  const { frontend, machine } = await connectedFrontend(subject);
  const calls = [
    frontend.getHashFlags(),
    frontend.addGrefMapping({ queue: 0, entries: [] }),
    frontend.receive({ queue: 0 }),
  ];
  const twice = [frontend.disconnect(), frontend.disconnect()];
  for (const call of calls) await expect(call).rejects.toMatchObject({ reason: "disconnected" });
  await Promise.all(twice);
  await expect(frontend.getHashFlags()).rejects.toMatchObject({ reason: "disconnected" });
  expect(machine.grants.all).toEqual([]);
  expect(machine.misuses).toEqual([]);
  expect([frontend.lost, frontend.leaked, frontend.waiting]).toEqual([undefined, [], 0]);
});

test("rings that the backend keeps mapped are leaked", async () => {
  const subject = inProcess("keeping", (host) => ({
    configure: () => true,
    connect: (keys) => void host.map(Number(keys.get("tx-ring-ref")), "read-write"),
    notify: () => {},
    deliver: () => {},
    disconnect: () => {},
  }));
  const { frontend } = await connectedFrontend(subject);
  await frontend.reconnect();
  expect(frontend.leaked).toHaveLength(1);
});

test("a static grant that is freed is leaked until the backend lets go of it", async () => {
  const { frontend, machine } = await connectedFrontend(inProcess("reference", netifBackend));
  const page = frontend.allocate();
  await frontend.addGrefMapping({ queue: 0, entries: [{ ref: page.ref, flags: 0 }] });
  expect(frontend.free(page)).toBe(false);
  expect(frontend.leaked).toEqual([page]);
  expect(machine.grants.find(page.ref)).toMatchObject({ page: page.page, mapped: 1 });
  await frontend.reconnect();
  expect(frontend.leaked).toEqual([]);
  expect(machine.grants.all.filter(({ page: number }) => number === page.page)).toEqual([]);
});

test("a page is freed once", async () => {
  const { frontend } = await connectedFrontend(announcing({}).subject);
  const page = frontend.allocate();
  expect(frontend.free(page)).toBe(true);
  expect(() => frontend.free(page)).toThrow(`grant reference ${page.ref} was freed before`);
});

test("a backend that cannot connect is an error of the call", async () => {
  const subject = inProcess("broken", () => ({
    configure: () => true,
    connect: () => {
      throw new Error("no");
    },
    notify: () => {},
    deliver: () => {},
    disconnect: () => {},
  }));
  const connecting = connectedFrontend(subject);
  await expect(connecting).rejects.toThrow(ConnectionLost);
  await expect(connecting).rejects.toMatchObject({ reason: "backend-failed" });
});

test("a frontend that is connected cannot connect once more", async () => {
  const { frontend } = await connectedFrontend(announcing({}).subject);
  await expect(frontend.connect()).rejects.toThrow("the frontend is connected already");
});

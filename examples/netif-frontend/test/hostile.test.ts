import { describe, expect, test } from "vitest";
import {
  xen_netif_ctrl_sring_SLOTS as slots,
  XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS,
  type xen_netif_ctrl_request,
} from "../../../generated/netif.ts";
import { BackendFailure } from "../../../src/conform/machine/machine.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import { ConnectionLost } from "../connection-lost.ts";
import { reasonOf } from "./reason-of.ts";
import { scripted, success } from "./scripted-backend.ts";

const flags = XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS;

describe("whatever the violation", () => {
  test("a backend that crashes is one", async () => {
    const subject = scripted(() => {
      throw new Error("out of order");
    });
    const connected = await connectedFrontend(subject);
    const calls = [connected.frontend.getHashFlags(), connected.frontend.getHashFlags()];
    expect(await reasonOf(connected, calls)).toBe("backend-failed");
    expect(connected.frontend.lost?.cause).toBeInstanceOf(BackendFailure);
  });

  test("pages that the backend has mapped are leaked, and neither revoked nor used again", async () => {
    const mapped: number[] = [];
    const subject = scripted((backend) => {
      for (const { data, id, type } of backend.takeControl()) {
        const ref = type === 3 ? (data[0] ?? 0) : (data[1] ?? 0);
        if (backend.host.map(ref, "read-only") !== undefined) mapped.push(ref);
        if (mapped.length === 3) backend.answerControl({ ...success({ id, type, data }), id: 999 });
      }
    });
    const connected = await connectedFrontend(subject, { pages: 16 });
    const { frontend, machine } = connected;
    const buffer = frontend.allocate();
    const calls = [
      frontend.setHashKey({ key: Uint8Array.of(1) }),
      frontend.addGrefMapping({ queue: 0, entries: [{ ref: buffer.ref, flags: 0 }] }),
      frontend.delGrefMapping({ queue: 0, entries: [{ ref: buffer.ref, flags: 0 }] }),
    ];
    expect(await reasonOf(connected, calls)).toBe("response-id");
    expect(frontend.leaked.map(({ ref }) => ref)).toEqual(mapped);
    expect(machine.mappings.filter(({ ref }) => mapped.includes(ref))).toHaveLength(3);
    await frontend.disconnect();
    // The backend has kept them mapped even then.
    expect(frontend.leaked.map(({ ref }) => ref)).toEqual(mapped);
    const leaked = new Set(frontend.leaked.map(({ page }) => page));
    const used = Array.from({ length: 16 - 3 - 2 }, () => frontend.allocate());
    expect(() => frontend.allocate()).toThrow("no page is left");
    expect(used.filter(({ page, ref }) => leaked.has(page) || mapped.includes(ref))).toEqual([]);
  });

  test("what the backend does afterwards has no effect", async () => {
    let event = 0;
    const requests: xen_netif_ctrl_request[][] = [];
    const subject = scripted((backend) => {
      event += 1;
      requests.push([...backend.takeControl()]);
      if (event === 1) backend.jump("control", 999);
      if (event === 2) {
        backend.control.page.set("rsp_prod", 0);
        backend.answerControl(...(requests[0] ?? []).map((request) => success(request)));
      }
      if (event === 3) throw new Error("out of order");
    });
    const connected = await connectedFrontend(subject);
    const { frontend } = connected;
    const calls = Array.from({ length: slots + 10 }, () => frontend.getHashFlags());
    expect(await reasonOf(connected, calls)).toBe("response-index");
    const { lost } = frontend;
    for (let turn = 0; turn < 2; turn += 1) await frontend.deliver(new Uint8Array(0));
    expect(frontend.lost).toBe(lost);
    // The calls that waited for room have no request after all.
    expect(requests.map(({ length }) => length)).toEqual([slots, 0, 0]);
  });

  test("the pages of its requests can be freed", async () => {
    const subject = scripted((backend) => backend.jump("transmit", 99));
    const connected = await connectedFrontend(subject);
    const { frontend } = connected;
    const page = frontend.allocate();
    const fragments = [{ gref: page.ref, offset: 0, size: 1 }];
    expect(await reasonOf(connected, [frontend.transmit({ queue: 0, fragments })])).toBe(
      "response-index",
    );
    expect(frontend.free(page)).toBe(true);
  });

  test("another connection starts afresh", async () => {
    let connections = 0;
    const subject = scripted((backend) => {
      connections += 1;
      if (connections === 1) backend.jump("control", 99);
      else backend.answerControl(...backend.takeControl().map((request) => success(request)));
    });
    const connected = await connectedFrontend(subject);
    const { frontend } = connected;
    await expect(frontend.getHashFlags()).rejects.toThrow(ConnectionLost);
    await frontend.reconnect();
    expect(await frontend.getHashFlags()).toMatchObject({ type: flags });
    expect(frontend.lost).toBeUndefined();
  });

  test("an event without a response, or to an unused port, changes nothing", async () => {
    const subject = scripted((backend) => {
      for (let port = 0; port < 10; port += 1) backend.host.notify(port);
      backend.answerControl(...backend.takeControl().map((request) => success(request)));
    });
    const { frontend } = await connectedFrontend(subject);
    await frontend.deliver(new Uint8Array(0));
    expect(await frontend.getHashFlags()).toMatchObject({ type: flags });
    expect(frontend.lost).toBeUndefined();
  });
});

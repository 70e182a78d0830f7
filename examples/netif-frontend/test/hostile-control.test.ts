import { describe, expect, test } from "vitest";
import {
  XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW,
  XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS,
  xen_netif_gref_SIZE,
  xen_netif_gref_MEMBERS,
  type xen_netif_ctrl_request,
} from "../../../generated/netif.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import type { LossReason } from "../connection-lost.ts";
import { reasonOf } from "./reason-of.ts";
import { scripted, success, type ScriptedBackend } from "./scripted-backend.ts";

const flags = XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS;

/** What becomes of three calls when the backend has got them and does something to the last two. */
async function breach(
  misbehave: (backend: ScriptedBackend, requests: readonly xen_netif_ctrl_request[]) => void,
): Promise<LossReason | undefined> {
  const subject = scripted((backend) => {
    const [first, ...others] = backend.takeControl();
    if (first !== undefined) backend.answerControl(success(first));
    misbehave(backend, others);
  });
  const connected = await connectedFrontend(subject);
  const { frontend } = connected;
  const calls = [
    frontend.getHashFlags(),
    frontend.getHashFlags(),
    frontend.getGrefMappingSize({ queue: 0 }),
  ];
  const [first, ...others] = calls;
  expect(await first).toMatchObject({ type: flags, types: 0 });
  return await reasonOf(connected, others);
}

describe("on the control ring, the connection is lost over", () => {
  test.each([
    ["an id that no request has", { id: 999 }, "response-id"],
    ["the type of another request", { type: 8 }, "response-type"],
    ["a type that does not exist", { type: 77 }, "response-type"],
    ["a status that does not exist", { status: 9 }, "response-status"],
    ["a status as large as can be", { status: 0xffff_ffff }, "response-status"],
    [
      "a status that the message does not list",
      { status: XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW },
      "response-status",
    ],
    ["a result where the status has none", { status: 1, data: 1 }, "response-data"],
  ] as const)("%s", async (_, wrong, reason) => {
    const lost = await breach((backend, [request]) => {
      if (request !== undefined) backend.answerControl({ ...success(request), ...wrong });
    });
    expect(lost).toBe(reason);
  });

  test("a second response to one request, among others that wait", async () => {
    const subject = scripted((backend) => {
      const [request] = backend.takeControl();
      if (request !== undefined) backend.answerControl(success(request), success(request));
    });
    const connected = await connectedFrontend(subject);
    const [first, ...others] = [1, 2, 3].map(() => connected.frontend.getHashFlags());
    expect(await first).toMatchObject({ type: flags });
    expect(await reasonOf(connected, others)).toBe("response-id");
  });

  test("a response to a request that still waits for room in the ring", async () => {
    const subject = scripted((backend) => {
      const requests = backend.takeControl();
      const [last] = requests.slice(-1);
      if (last !== undefined) backend.answerControl({ ...success(last), id: last.id + 1 });
    });
    const connected = await connectedFrontend(subject);
    const calls = Array.from({ length: 129 }, () => connected.frontend.getHashFlags());
    expect(await reasonOf(connected, calls)).toBe("response-id");
  });

  test.each([0, 1, 5])("a response without a request, after %i calls", async (count) => {
    const subject = scripted((backend, port) => {
      if (port === 0) backend.jump("control", count + 1);
      else backend.answerControl(...backend.takeControl().map((request) => success(request)));
    });
    const connected = await connectedFrontend(subject);
    for (let call = 0; call < count; call += 1) await connected.frontend.getHashFlags();
    await connected.frontend.deliver(new Uint8Array(0));
    expect(await reasonOf(connected, [])).toBe("response-index");
  });

  test.each([
    ["one beyond the requests", 4],
    ["far beyond the requests", 0x8000_0000],
    ["just behind the start", 0xffff_ffff],
  ])("an index of the responses that is %s", async (_, index) => {
    const subject = scripted((backend) => backend.jump("control", index));
    const connected = await connectedFrontend(subject);
    const calls = [1, 2, 3].map(() => connected.frontend.getHashFlags());
    expect(await reasonOf(connected, calls)).toBe("response-index");
  });

  test("an index that runs back by one", async () => {
    let event = 0;
    const subject = scripted((backend) => {
      event += 1;
      for (const request of backend.takeControl()) {
        if (event === 1) backend.answerControl(success(request));
        else backend.jump("control", 0);
      }
    });
    const connected = await connectedFrontend(subject);
    await connected.frontend.getHashFlags();
    expect(await reasonOf(connected, [connected.frontend.getHashFlags()])).toBe("response-index");
  });

  test("a response without a request, with an index of the requests to match", async () => {
    const subject = scripted((backend) => {
      backend.takeControl();
      backend.control.page.set("req_prod", 100);
      backend.jump("control", 4);
    });
    const connected = await connectedFrontend(subject);
    const calls = [1, 2, 3].map(() => connected.frontend.getHashFlags());
    expect(await reasonOf(connected, calls)).toBe("response-index");
  });

  test.each([
    ["more entries removed than there are", [0, 0], 3, "response-data"],
    ["fewer entries removed than their statuses say", [0, 0], 1, "response-data"],
    ["an entry without an outcome", [0], 1, "response-status"],
    ["an outcome that an entry cannot have", [0, 3], 1, "response-status"],
  ] as const)("a removal with %s", async (_, statuses, removed, reason) => {
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        statuses.forEach((status, index) => {
          const offset = index * xen_netif_gref_SIZE + xen_netif_gref_MEMBERS.status.offset;
          backend.host.copyTo(request.data[1] ?? 0, offset, Uint8Array.of(status, 0));
        });
        backend.answerControl({ ...success(request), data: removed });
      }
    });
    const connected = await connectedFrontend(subject);
    const entries = [1, 2].map((ref) => ({ ref, flags: 0 }));
    const call = connected.frontend.delGrefMapping({ queue: 0, entries });
    expect(await reasonOf(connected, [call])).toBe(reason);
  });
});

import { describe, expect, test } from "vitest";
import {
  NETIF_RSP_NULL,
  NETIF_RSP_OKAY,
  type netif_rx_response,
} from "../../../generated/netif.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import type { Frontend } from "../frontend.ts";
import { reasonOf } from "./reason-of.ts";
import { scripted } from "./scripted-backend.ts";

describe("on the transmit ring, the connection is lost over", () => {
  test.each([
    ["an id that no fragment has", { id: 7, status: NETIF_RSP_OKAY }, "response-id"],
    ["a status that does not exist", { id: 0, status: 2 }, "response-status"],
    ["a failure that does not exist", { id: 0, status: -3 }, "response-status"],
    ["extra info that was not sent", { id: 0, status: NETIF_RSP_NULL }, "response-status"],
  ] as const)("%s", async (_, response, reason) => {
    const subject = scripted((backend) => {
      if (backend.takeTransmit().length > 0) backend.answerTransmit(response);
    });
    const connected = await connectedFrontend(subject);
    expect(await reasonOf(connected, [transmitted(connected.frontend)])).toBe(reason);
  });

  test("a second response to one fragment", async () => {
    const subject = scripted((backend) => {
      const [request] = backend.takeTransmit();
      if (request === undefined) return;
      const response = { id: request.id, status: NETIF_RSP_OKAY };
      backend.answerTransmit(response, response);
    });
    const connected = await connectedFrontend(subject);
    const [first, second] = [transmitted(connected.frontend), transmitted(connected.frontend)];
    expect(await first).toEqual([NETIF_RSP_OKAY]);
    expect(await reasonOf(connected, [second])).toBe("response-id");
  });

  test("a second response to one extra info slot", async () => {
    const subject = scripted((backend) => {
      if (backend.takeTransmit().length === 0) return;
      backend.answerTransmit({ id: 0, status: NETIF_RSP_NULL }, { id: 0, status: NETIF_RSP_NULL });
    });
    const connected = await connectedFrontend(subject);
    const packet = connected.frontend.transmit({
      queue: 0,
      fragments: [{ gref: 8, offset: 0, size: 60 }],
      extras: [{ type: 1, flags: 0, u: { gso: { size: 0, type: 0, features: 0 } } }],
    });
    expect(await reasonOf(connected, [packet])).toBe("response-status");
  });

  test("an index of the responses beyond the requests", async () => {
    const subject = scripted((backend) => backend.jump("transmit", 2));
    const connected = await connectedFrontend(subject);
    expect(await reasonOf(connected, [transmitted(connected.frontend)])).toBe("response-index");
  });
});

describe("on the receive ring, the connection is lost over", () => {
  const fine: netif_rx_response = { id: 0, offset: 0, flags: 0, status: 4 };
  const extraFollows = { ...fine, flags: 8 };

  test.each([
    ["an id that is not that of the slot", [{ ...fine, id: 1 }], "response-id"],
    ["a failure that does not exist", [{ ...fine, status: -3 }], "response-status"],
    ["a fragment larger than a page", [{ ...fine, status: 4097 }], "response-data"],
    ["a fragment that leaves its page", [{ ...fine, offset: 4093 }], "response-data"],
    ["a fragment at an offset beyond its page", [{ ...fine, offset: 0xffff }], "response-data"],
    ["extra info of no type", [extraFollows, new Uint8Array(8)], "response-data"],
    ["extra info of an unknown type", [extraFollows, new Uint8Array(8).fill(5)], "response-data"],
  ] as const)("%s", async (_, responses, reason) => {
    const subject = scripted((backend, port) => {
      if (port === 0) backend.answerReceive(...responses);
    });
    const connected = await connectedFrontend(subject);
    const { frontend } = connected;
    const pages = [1, 2, 3].map(() => frontend.allocate());
    await frontend.postReceive({ queue: 0, pages });
    const packet = frontend.receive({ queue: 0 });
    await frontend.deliver(new Uint8Array(0));
    expect(await reasonOf(connected, [packet])).toBe(reason);
  });

  test("a second response to one request", async () => {
    const subject = scripted((backend, port) => {
      if (port === 0) backend.answerReceive(fine, fine);
    });
    const connected = await connectedFrontend(subject);
    const { frontend } = connected;
    await frontend.postReceive({ queue: 0, pages: [frontend.allocate(), frontend.allocate()] });
    const [first, second] = [frontend.receive({ queue: 0 }), frontend.receive({ queue: 0 })];
    await frontend.deliver(new Uint8Array(0));
    expect(await first).toMatchObject({ status: NETIF_RSP_OKAY });
    expect(await reasonOf(connected, [second])).toBe("response-id");
  });

  test("more responses than pages", async () => {
    const subject = scripted((backend, port) => {
      if (port === 0) backend.jump("receive", 1);
    });
    const connected = await connectedFrontend(subject);
    const packet = connected.frontend.receive({ queue: 0 });
    await connected.frontend.deliver(new Uint8Array(0));
    expect(await reasonOf(connected, [packet])).toBe("response-index");
  });
});

function transmitted(frontend: Frontend): Promise<unknown> {
  const { ref } = frontend.allocate("read-only");
  return frontend.transmit({ queue: 0, fragments: [{ gref: ref, offset: 0, size: 60 }] });
}

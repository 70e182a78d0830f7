import { describe, expect, test } from "vitest";
import {
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  type xen_netif_ctrl_request,
} from "../../../generated/netif.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import { useCases } from "../use-cases.ts";
import { scripted, success } from "./scripted-backend.ts";

/** The rules of netif that bind the frontend: no scenario proves them, for there the scenario is the frontend. */
describe("the reference frontend keeps", () => {
  test("xen_netif_ctrl.reservedWordsZero: words that a message does not name are 0", async () => {
    const taken: xen_netif_ctrl_request[] = [];
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        taken.push(request);
        backend.answerControl(success(request));
      }
    });
    const { frontend } = await connectedFrontend(subject);
    await frontend.setHashMapping({ queues: [0xffffffff], first: 0xffffffff });
    await frontend.getHashFlags();
    await frontend.setHashFlags({ types: 0xffffffff });
    await frontend.setHashKey({ key: Uint8Array.of(1, 2, 3) });
    await frontend.getHashMappingSize();
    await frontend.setHashMappingSize({ entries: 0xffffffff });
    await frontend.setHashAlgorithm({ algorithm: 0xffffffff });
    await frontend.getGrefMappingSize({ queue: 0xffffffff });
    const words = taken.slice(1).map(({ data }) => data);
    const named = [0, 1, 2, 0, 1, 1, 1];
    expect(words.map((data, index) => data.slice(named[index]))).toEqual(
      named.map((count) => [0, 0, 0].slice(count)),
    );
  });

  test("GET_GREF_MAPPING_SIZE.zeroMeansNone: a frontend that hears of 0 entries adds none", async () => {
    const types: number[] = [];
    const subject = scripted((backend) => {
      for (const request of backend.takeControl()) {
        types.push(request.type);
        backend.answerControl(success(request));
      }
    });
    const { frontend } = await connectedFrontend(subject);
    for (const { prepare } of useCases) await prepare(frontend, true);
    expect(types).not.toContain(XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING);
  });

  test("netif_tx.pageUntouched: the page of a fragment is the same when the response comes", async () => {
    const seen: (Uint8Array | undefined)[] = [];
    const grefs: number[] = [];
    const subject = scripted((backend, port) => {
      for (const ref of grefs) seen.push(backend.host.copyFrom(ref, 0, 4096));
      if (port !== 0) return;
      const responses = backend.takeTransmit().map(({ id }) => ({ id, status: 0 }));
      backend.answerTransmit(...responses);
    });
    const { frontend } = await connectedFrontend(subject);
    const page = frontend.allocate("read-only");
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) & 0xff);
    bytes.forEach((byte, at) => page.view.setUint8(at, byte));
    grefs.push(page.ref);
    const sent = frontend.transmit({
      queue: 0,
      fragments: [{ gref: page.ref, offset: 100, size: 200 }],
    });
    await frontend.deliver(new Uint8Array(0));
    await sent;
    expect(seen).toEqual([bytes, bytes]);
  });

  test("netif_tx.withinPage: a fragment that reaches beyond its page is not sent", async () => {
    const subject = scripted((backend) => expect(backend.takeTransmit()).toEqual([]));
    const { frontend } = await connectedFrontend(subject);
    const { ref: gref } = frontend.allocate("read-only");
    const outside = frontend.transmit({
      queue: 0,
      fragments: [{ gref, offset: 4095, size: 2 }],
    });
    await expect(outside).rejects.toThrow(RangeError);
    await frontend.deliver(new Uint8Array(0));
  });
});

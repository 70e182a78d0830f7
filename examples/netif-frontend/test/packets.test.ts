import { describe, expect, test } from "vitest";
import {
  netif_extra_info_SIZE,
  NETIF_RSP_DROPPED,
  NETIF_RSP_ERROR,
  NETIF_RSP_NULL,
  NETIF_RSP_OKAY,
  netif_tx_sring_OFFSET,
  netif_tx_sring_SLOTS,
  NETRXF_data_validated,
  NETRXF_extra_info,
  NETRXF_more_data,
  NETTXF_csum_blank,
  NETTXF_extra_info,
  NETTXF_more_data,
  write_netif_extra_info,
  XEN_NETIF_EXTRA_FLAG_MORE,
  XEN_NETIF_EXTRA_TYPE_HASH,
  type netif_extra_info,
  type netif_rx_response,
  type netif_tx_request,
} from "../../../generated/netif.ts";
import { openedIn } from "../../../test/conform/in-process.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import type { Frontend } from "../frontend.ts";
import type { GrantedPage } from "../granted-pages.ts";
import { scripted, ScriptedBackend } from "./scripted-backend.ts";
import { plainView, WatchedMemory } from "./watched-memory.ts";

const hash: netif_extra_info = {
  type: XEN_NETIF_EXTRA_TYPE_HASH,
  flags: 0,
  u: { hash: { type: 0, algorithm: 1, value: [1, 2, 3, 4] } },
};

describe("a packet that is transmitted", () => {
  test("has its fragments and extra info in the slots that the interface requires", async () => {
    const requests: netif_tx_request[] = [];
    const subject = scripted((backend) => {
      requests.push(...backend.takeTransmit().map((request) => ({ ...request })));
    });
    const { frontend } = await connectedFrontend(subject);
    const fragments = [2048, 2048, 1904].map((size, offset) => ({
      gref: 20 + offset,
      offset,
      size,
    }));
    const sent = frontend.transmit({
      queue: 0,
      fragments,
      extras: [hash, hash],
      flags: NETTXF_csum_blank,
    });
    await frontend.deliver(new Uint8Array(0));
    expect(requests).toHaveLength(5);
    const [first, extra, last, second, third] = requests;
    expect(first).toMatchObject({
      gref: 20,
      offset: 0,
      flags: NETTXF_csum_blank | NETTXF_extra_info | NETTXF_more_data,
      size: 6000,
    });
    // The type and the flags of extra info are the low octets of what would be a reference.
    expect([extra, last].map((one) => (one?.gref ?? 0) & 0xffff)).toEqual([
      XEN_NETIF_EXTRA_TYPE_HASH | (XEN_NETIF_EXTRA_FLAG_MORE << 8),
      XEN_NETIF_EXTRA_TYPE_HASH,
    ]);
    expect(second).toMatchObject({ gref: 21, offset: 1, flags: NETTXF_more_data, size: 2048 });
    expect(third).toMatchObject({ gref: 22, offset: 2, flags: 0, size: 1904 });
    await frontend.disconnect();
    await expect(sent).rejects.toThrow("disconnected");
  });

  test("has the outcome of each fragment, whatever order they come in", async () => {
    const subject = scripted((backend) => {
      const [first, , second, third] = backend.takeTransmit();
      if (first === undefined || second === undefined || third === undefined) return;
      backend.answerTransmit(
        { id: third.id, status: NETIF_RSP_DROPPED },
        { id: 999, status: NETIF_RSP_NULL },
        { id: first.id, status: NETIF_RSP_OKAY },
        { id: second.id, status: NETIF_RSP_ERROR },
      );
    });
    const { frontend } = await connectedFrontend(subject);
    const fragments = [1, 2, 3].map((gref) => ({ gref, offset: 0, size: 100 }));
    expect(await frontend.transmit({ queue: 0, fragments, extras: [hash] })).toEqual([
      NETIF_RSP_OKAY,
      NETIF_RSP_ERROR,
      NETIF_RSP_DROPPED,
    ]);
  });

  test("waits for room for all of its slots", async () => {
    const seen: number[] = [];
    const held: netif_tx_request[] = [];
    const subject = scripted((backend) => {
      const requests = backend.takeTransmit();
      seen.push(requests.length);
      held.push(...requests);
      const answered = held.splice(0, 10).map(({ id }) => ({ id, status: NETIF_RSP_OKAY }));
      backend.answerTransmit(...answered);
    });
    const { frontend } = await connectedFrontend(subject);
    const fragments = Array.from({ length: 18 }, () => ({ gref: 8, offset: 0, size: 1 }));
    const count = Math.floor(netif_tx_sring_SLOTS / 18) + 1;
    const packets = Array.from({ length: count }, () => frontend.transmit({ queue: 0, fragments }));
    for (let turn = 0; turn < 30; turn += 1) await frontend.deliver(new Uint8Array(0));
    await Promise.all(packets);
    expect(seen.filter((slots) => slots % 18 !== 0)).toEqual([]);
    expect(seen.reduce((sum, slots) => sum + slots, 0)).toBe(18 * count);
  });

  test.each([
    ["has no fragment", [], "at least one fragment"],
    ["leaves a page", [{ gref: 8, offset: 4000, size: 97 }], "at 4000 leaves its page"],
    [
      "is too large",
      Array.from({ length: 17 }, () => ({ gref: 8, offset: 0, size: 4000 })),
      "netif_tx_request.size must be an integer from 0 to 65535, not 68000",
    ],
    [
      "has a reference out of range",
      [{ gref: -1, offset: 0, size: 1 }],
      "netif_tx_request.gref must be an integer from 0 to 4294967295, not -1",
    ],
    [
      "has more slots than the ring",
      Array.from({ length: 257 }, () => ({ gref: 8, offset: 0, size: 1 })),
      "257 requests for a ring of 256 slots",
    ],
  ])("is refused where it %s", async (_, fragments, expected) => {
    const subject = scripted((backend) => expect(backend.takeTransmit()).toEqual([]));
    const { frontend } = await connectedFrontend(subject);
    await expect(frontend.transmit({ queue: 0, fragments })).rejects.toThrow(expected);
    await expect(frontend.transmit({ queue: 1, fragments })).rejects.toThrow("queue 1 of 1");
    await frontend.deliver(new Uint8Array(0));
    expect([frontend.waiting, frontend.lost]).toEqual([0, undefined]);
  });

  test("keeps its pages until the last response to a request with them", async () => {
    const held: netif_tx_request[] = [];
    const subject = scripted((backend, port) => {
      held.push(...backend.takeTransmit());
      if (port !== 0) return;
      backend.answerTransmit(
        ...held.splice(0, 1).map(({ id }) => ({ id, status: NETIF_RSP_OKAY })),
      );
    });
    const { frontend } = await connectedFrontend(subject);
    const page = frontend.allocate("read-only");
    const fragments = [{ gref: page.ref, offset: 0, size: 1 }];
    const packets = [1, 2].map(() => frontend.transmit({ queue: 0, fragments }));
    for (const packet of packets) {
      expect(() => frontend.free(page)).toThrow(`grant reference ${page.ref} is in flight`);
      await frontend.deliver(new Uint8Array(0));
      await packet;
    }
    expect(frontend.free(page)).toBe(true);
  });
});

/** Posts a page per response, and takes the packet that the responses make. */
async function received(
  responses: readonly (netif_rx_response | Uint8Array)[],
  fill: (pages: readonly GrantedPage[]) => void = () => {},
) {
  const subject = scripted((backend, port) => {
    if (port === 0) backend.answerReceive(...responses);
  });
  const { frontend } = await connectedFrontend(subject);
  const pages = responses.map(() => frontend.allocate());
  await frontend.postReceive({ queue: 0, pages });
  expectPosted(frontend, pages);
  fill(pages);
  await frontend.deliver(new Uint8Array(0));
  const packet = await frontend.receive({ queue: 0 });
  expect(packet.pages).toEqual(pages);
  expect(pages.map((page) => frontend.free(page))).toEqual(pages.map(() => true));
  return { packet, pages };
}

function expectPosted(frontend: Frontend, pages: readonly GrantedPage[]): void {
  for (const page of pages) expect(() => frontend.free(page)).toThrow("is in flight");
}

function extraBytes(extra: netif_extra_info): Uint8Array {
  const bytes = new Uint8Array(netif_extra_info_SIZE);
  write_netif_extra_info(new DataView(bytes.buffer), 0, extra);
  return bytes;
}

describe("a packet that arrives", () => {
  test("is put together from its fragments and extra info", async () => {
    const { packet, pages } = await received(
      [
        {
          id: 0,
          offset: 10,
          flags: NETRXF_data_validated | NETRXF_extra_info | NETRXF_more_data,
          status: 2,
        },
        extraBytes({ ...hash, flags: XEN_NETIF_EXTRA_FLAG_MORE }),
        extraBytes(hash),
        { id: 3, offset: 0, flags: NETRXF_more_data, status: 1 },
        { id: 4, offset: 4095, flags: 0, status: 1 },
      ],
      (posted) => {
        posted.forEach(({ view }, index) => {
          for (const offset of [0, 10, 11, 4095]) view.setUint8(offset, index * 16 + (offset % 13));
        });
      },
    );
    expect(packet).toMatchObject({
      status: NETIF_RSP_OKAY,
      data: Uint8Array.of(10, 11, 48, 64),
      extras: [{ ...hash, flags: XEN_NETIF_EXTRA_FLAG_MORE }, hash],
      fragments: [
        { page: pages[0], offset: 10, size: 2 },
        { page: pages[3], offset: 0, size: 1 },
        { page: pages[4], offset: 4095, size: 1 },
      ],
    });
    expect("flags" in packet && packet.flags & NETRXF_data_validated).toBe(NETRXF_data_validated);
  });

  test("is lost as a whole where a fragment fails, and its pages come back", async () => {
    const { packet } = await received([
      { id: 0, offset: 0, flags: NETRXF_more_data, status: 4 },
      { id: 1, offset: 0, flags: NETRXF_more_data, status: NETIF_RSP_DROPPED },
      { id: 2, offset: 0, flags: 0, status: NETIF_RSP_ERROR },
    ]);
    expect(packet.status).toBe(NETIF_RSP_DROPPED);
    expect(packet).not.toHaveProperty("data");
  });

  test("may come in several events, and before anyone asks for it", async () => {
    let turn = 0;
    const subject = scripted((backend, port) => {
      if (port !== 0) return;
      const id = turn % 0x1_0000;
      turn += 1;
      backend.answerReceive({
        id,
        offset: 0,
        flags: turn % 2 === 1 ? NETRXF_more_data : 0,
        status: 1,
      });
    });
    const { frontend } = await connectedFrontend(subject);
    await frontend.postReceive({ queue: 0, pages: [1, 2, 3, 4].map(() => frontend.allocate()) });
    const early = frontend.receive({ queue: 0 });
    for (let count = 0; count < 4; count += 1) await frontend.deliver(new Uint8Array(0));
    for (const packet of [await early, await frontend.receive({ queue: 0 })]) {
      expect(packet).toMatchObject({ status: NETIF_RSP_OKAY, data: new Uint8Array(2) });
    }
  });

  test("has its id across the wrap of the indices", async () => {
    let id = 0xfffe;
    const subject = scripted((backend, port) => {
      if (port !== 0) return;
      backend.answerReceive({ id, offset: 0, flags: 0, status: 1 });
      id = (id + 1) & 0xffff;
    });
    const { frontend } = await connectedFrontend(subject, { start: 0xffff_fffe });
    for (let count = 0; count < 4; count += 1) {
      await frontend.postReceive({ queue: 0, pages: [frontend.allocate()] });
      await frontend.deliver(new Uint8Array(0));
      expect(await frontend.receive({ queue: 0 })).toMatchObject({ status: NETIF_RSP_OKAY });
    }
  });
});

test("each octet of a response is read once", async () => {
  // The rings have the first pages. Their indices may be read more often.
  const rings = 3;
  const reads = new Map<string, number>();
  const memory = new WatchedMemory(8, ({ kind, page, offset, length }) => {
    const isIndex = page < rings && offset < netif_tx_sring_OFFSET.ring;
    if (kind === "write" || isIndex) return;
    for (let at = offset; at < offset + length; at += 1) {
      reads.set(`${page}:${at}`, (reads.get(`${page}:${at}`) ?? 0) + 1);
    }
  });
  const subject = {
    name: "watched",
    open: () =>
      Promise.resolve(
        openedIn(
          memory,
          (host) =>
            new ScriptedBackend(host, (backend, port) => {
              for (const { id, type, data } of backend.takeControl()) {
                backend.host.copyTo(data[1] ?? 0, 6, Uint8Array.of(0, 0));
                backend.answerControl({ id, type, status: 0, data: 1 });
              }
              backend.answerTransmit(
                ...backend.takeTransmit().map(({ id }) => ({ id, status: 0 })),
              );
              if (port === 0) backend.answerReceive({ id: 0, offset: 0, flags: 0, status: 9 });
            }),
        ),
      ),
  };
  const { frontend } = await connectedFrontend(subject, { machine: { view: plainView } });
  await frontend.delGrefMapping({ queue: 0, entries: [{ ref: 8, flags: 0 }] });
  await frontend.transmit({ queue: 0, fragments: [{ gref: 8, offset: 0, size: 1 }] });
  await frontend.postReceive({ queue: 0, pages: [frontend.allocate()] });
  await frontend.deliver(new Uint8Array(0));
  await frontend.receive({ queue: 0 });
  expect(reads.size).toBe(12 + 4 + 8 + 2); // A response of each ring, and the status of an entry.
  expect([...reads.values()].filter((count) => count > 1)).toEqual([]);
});

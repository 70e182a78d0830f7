import fc from "fast-check";
import { expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import type * as Packets from "../packets/expected.ts";
import { evaluate, refuses, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");
const wide = await evaluate<typeof Packets>("test/codegen/packets/spec.ts");

/** A transmit ring with its two ends, and what its back end consumes. */
function ring({ start = 0, most = netif.netif_tx_sring_SLOTS } = {}) {
  const view = viewOf(4096);
  const page = new netif.netif_tx_sring(view);
  page.$init(start);
  const back = page.$back_ring();
  return {
    view,
    page,
    front: page.$front_ring(),
    back,
    packets: new netif.netif_tx_packets(back, most),
  };
}

const request = (id: number, flags = 0) => ({ gref: id + 7, offset: 0, flags, id, size: 1 });
const hash = (type: number, flags = 0): Netif.netif_extra_info => ({
  type: netif.XEN_NETIF_EXTRA_TYPE_HASH,
  flags,
  u: { hash: { type, algorithm: 1, value: [1, 2, 3, 4] } },
});

/** What a packet has, in the order of its members. */
function contentOf({ $slots, $extras }: Netif.netif_tx_packets) {
  return {
    slots: Array.from($slots, ({ $view, $offset }) => netif.read_netif_tx_request($view, $offset)),
    extras: Array.from($extras, ({ $view, $offset }) =>
      netif.read_netif_extra_info($view, $offset),
    ),
  };
}

const { NETTXF_more_data: more, NETTXF_extra_info: extra, XEN_NETIF_EXTRA_FLAG_MORE } = netif;

test("packets go round from any count, with the flags that say what follows", () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 4 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.integer({ min: 2 ** 32 - 300, max: 2 ** 32 - 1 }), counts, (start, all) => {
      const { front, back, packets } = ring({ start });
      let id = 0;
      for (const [slots, extras] of all) {
        const requests = Array.from({ length: slots }, () => request(id++, 3 | more | extra));
        const infos = Array.from({ length: extras }, (_, index) => hash(index, 1));
        netif.produce_netif_tx_packet(front, requests, infos);
        front.$push();
        expect(packets.$next()).toBe("whole");
        expect(contentOf(packets)).toEqual({
          slots: requests.map((one, index) => {
            const follows =
              (index < slots - 1 ? more : 0) | (index === 0 && extras > 0 ? extra : 0);
            return { ...one, flags: 3 | follows };
          }),
          extras: infos.map((one, index) => ({
            ...one,
            flags: index < extras - 1 ? XEN_NETIF_EXTRA_FLAG_MORE : 0,
          })),
        });
        expect(packets.$next()).toBeUndefined();
        for (let count = 0; count < slots + extras; count++) back.$produce();
        back.$push();
        while (front.$consume() !== undefined);
      }
    }),
  );
});

/** Makes one more slot visible. */
function put(
  { $produce, $push }: { $produce: () => Netif.netif_tx_request_table; $push: () => boolean },
  flags: number,
) {
  const { $view, $offset } = $produce();
  netif.write_netif_tx_request($view, $offset, request(5, flags));
  $push();
}

test("a packet that comes slot by slot is there once its last slot is", () => {
  const { front, packets } = ring();
  const end = { $produce: () => front.$produce(), $push: () => front.$push() };
  const putExtra = (flags: number) => {
    const { $view, $offset } = front.$produce();
    netif.write_netif_extra_info($view, $offset, hash(1, flags));
    front.$push();
  };
  expect([packets.$next(), packets.$slots.$length]).toEqual([undefined, 0]);
  expect(() => packets.$slots.id).toThrow(/Offset is outside/);
  put(end, more | extra);
  expect([packets.$next(), packets.$slots.$length, packets.$extras.$length]).toEqual([
    undefined,
    1,
    0,
  ]);
  expect(() => packets.$extras.type).toThrow(/Offset is outside/);
  putExtra(1);
  expect([packets.$next(), packets.$extras.$length]).toEqual([undefined, 1]);
  putExtra(0);
  expect([packets.$next(), packets.$extras.$length]).toEqual([undefined, 2]);
  // In a later slot, the flag for extra info has no meaning.
  put(end, more | extra);
  expect([packets.$next(), packets.$slots.$length]).toEqual([undefined, 2]);
  put(end, extra);
  put(end, 0);
  expect([packets.$next(), packets.$slots.$length, packets.$extras.$length]).toEqual([
    "whole",
    3,
    2,
  ]);
  expect([packets.$next(), packets.$slots.$length, packets.$extras.$length]).toEqual([
    "whole",
    1,
    0,
  ]);
  expect(() => packets.$extras.type).toThrow(/Offset is outside/);
  expect([packets.$next(), packets.$slots.$length]).toEqual([undefined, 0]);
});

test("a packet of too many slots comes in parts", () => {
  const { front, packets } = ring({ most: 3 });
  for (const slots of [3, 4, 7]) {
    netif.produce_netif_tx_packet(
      front,
      Array.from({ length: slots }, (_, index) => request(index)),
    );
  }
  front.$push();
  const all = Array.from({ length: 7 }, () => [packets.$next(), packets.$slots.$length]);
  expect(all).toEqual([
    ["whole", 3],
    ["part", 3],
    ["end", 1],
    ["part", 3],
    ["part", 3],
    ["end", 1],
    [undefined, 0],
  ]);
  const { back } = ring();
  for (const most of [0, 257, 1.5, Number.NaN]) {
    refuses(() => new netif.netif_tx_packets(back, most), {
      code: "range",
      path: "netif_tx_packets.most",
    });
  }
});

test("what the other end writes later changes nothing, and a broken ring has no packets", () => {
  const { page, front, back, packets } = ring();
  netif.produce_netif_tx_packet(front, [request(1), request(2)]);
  front.$push();
  expect(packets.$next()).toBe("whole");
  page.$request(0).id = 99;
  expect(contentOf(packets).slots.map(({ id }) => id)).toEqual([1, 2]);
  page.req_prod = 1000;
  expect([packets.$next(), back.$broken?.path]).toEqual([undefined, "netif_tx_sring.req_prod"]);
});

test("a packet that cannot be produced changes nothing", () => {
  const { view, front } = ring();
  const before = new Uint8Array(view.buffer.slice(0));
  const many = Array.from({ length: 256 }, () => request(1));
  refuses(() => netif.produce_netif_tx_packet(front, []), {
    code: "range",
    path: "netif_tx_packets.slots.length",
  });
  refuses(() => netif.produce_netif_tx_packet(front, many, [hash(1)]), {
    code: "range",
    path: "netif_tx_packets.length",
  });
  refuses(() => netif.produce_netif_tx_packet(front, [request(1), request(0x10000)]), {
    code: "range",
    path: "netif_tx_request.id",
  });
  // eslint-disable-next-line no-sparse-arrays
  const holed = [request(1), , request(2)] as Netif.netif_tx_request[];
  refuses(() => netif.produce_netif_tx_packet(front, holed), {
    code: "type",
    path: "netif_tx_request",
  });
  expect([new Uint8Array(view.buffer), front.$free]).toEqual([before, 256]);
});

test("responses have packets, and flags any width", () => {
  const page = new wide.wide_sring_x86_64(viewOf(4096));
  page.$init();
  const [front, back] = [page.$front_ring(), page.$back_ring()];
  for (let count = 0; count < 3; count++) front.$produce();
  front.$push();
  while (back.$consume() !== undefined);
  const info: Packets.info = { flags: 0xffff_ffff, value: -1 };
  wide.produce_wide_packet_x86_64(
    back,
    [
      { far: 1n, near: 5 },
      { far: (1n << 63n) | 1n, near: 0x8000_0005 },
    ],
    [info],
  );
  back.$push();
  const packets = new wide.wide_packets_x86_64(front);
  expect(packets.$next()).toBe("whole");
  expect(Array.from(packets.$slots, ({ far, near }) => ({ far, near }))).toEqual([
    { far: (1n << 63n) | 1n, near: 0x8000_0005 },
    { far: 1n, near: 5 },
  ]);
  expect(packets.$extras.flags).toBe(0x7fff_ffff);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import { evaluate, placeRefusal, refuses, refusesToWrite, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

test.each([
  [netif.xen_netif_ctrl_sring_SLOTS, netif.xen_netif_ctrl_sring_SLOT_SIZE, 128, 16],
  [netif.netif_tx_sring_SLOTS, netif.netif_tx_sring_SLOT_SIZE, 256, 12],
  [netif.netif_rx_sring_SLOTS, netif.netif_rx_sring_SLOT_SIZE, 256, 8],
])("%d slots of %d bytes", (slots, size, wantedSlots, wantedSize) => {
  expect([slots, size]).toEqual([wantedSlots, wantedSize]);
});

const indices = ["req_prod", "req_event", "rsp_prod", "rsp_event"] as const;

/** A transmit ring some bytes into a view, whose indices stand at these counts. */
function ringAt(requests: number, responses = requests) {
  const view = viewOf(4096 + 20);
  const ring = new netif.netif_tx_sring(view, 20);
  ring.$init();
  ring.req_prod = requests;
  ring.rsp_prod = responses;
  ring.req_event = (requests + 1) >>> 0;
  ring.rsp_event = (responses + 1) >>> 0;
  return { view, ring };
}

test("indices are where ring.h puts them", () => {
  const { view, ring } = ringAt(1, 3);
  ring.req_event = 2;
  ring.rsp_event = 0xffffffff;
  expect([0, 4, 8, 12].map((offset) => view.getUint32(20 + offset, true))).toEqual([
    1, 2, 3, 0xffffffff,
  ]);
  expect([ring.req_prod, ring.req_event, ring.rsp_prod, ring.rsp_event]).toEqual([
    1, 2, 3, 0xffffffff,
  ]);
  for (const [start, next] of [
    [0, 1],
    [2 ** 32 - 1, 0],
  ] as const) {
    ring.$init(start);
    expect(Array.from(indices, (index) => ring[index])).toEqual([start, next, start, next]);
  }
  for (const index of indices) {
    for (const wrong of [-1, 2 ** 32, 0.5, Number.NaN]) {
      refusesToWrite(
        () => (ring[index] = wrong),
        { code: "range", path: `netif_tx_sring.${index}`, value: wrong },
        view,
      );
    }
  }
});

test("slots wrap around with the index, also at 2^32", () => {
  const { view, ring } = ringAt(0);
  for (const [index, slot] of [
    [0, 0],
    [255, 255],
    [256, 0],
    [0xffffffff, 255],
    [2 ** 32 - 256, 0],
    [1000, 232],
  ] as const) {
    ring.$request(index).gref = index;
    expect(view.getUint32(20 + 64 + slot * 12, true)).toBe(index);
    ring.$response(index).status = -1;
    expect(ring.$response(slot).status).toBe(-1);
    expect(netif.read_netif_tx_response(view, 20 + 64 + slot * 12).status).toBe(-1);
  }
  expect(ring.$request(3)).toBe(ring.$request(4));
  for (const index of [-1, 0.5, Number.NaN, 2 ** 32]) {
    const refusal = { code: "range", path: "netif_tx_sring.ring[]", value: index } as const;
    refuses(() => ring.$request(index), refusal);
    refuses(() => ring.$response(index), refusal);
  }
  refuses(() => ring.$request(1n as never), { code: "type", path: "netif_tx_sring.ring[]" });
  expect([ring.$slot(3), ring.$slot(2 ** 32 - 1)]).toEqual([20 + 64 + 3 * 12, 20 + 64 + 255 * 12]);
});

test("a slot in place has no entries but itself", () => {
  const { ring } = ringAt(0);
  const slot = ring.$request(5);
  slot.gref = 7;
  refuses(() => slot.$at(0), { code: "index", path: "netif_tx_request" });
  expect([[...slot], [...netif.readColumns(slot).gref], slot.gref]).toEqual([[], [], 7]);
});

test("a page that is too short is refused", () => {
  const refusal = (view: DataView, offset: number) =>
    placeRefusal(view, offset, 2112, "netif_rx_sring");
  const { netif_rx_sring } = netif;
  expect(() => new netif_rx_sring(viewOf(2112))).not.toThrow();
  for (const offset of [1, -1, 0.5, Number.NaN]) {
    const view = viewOf(2112);
    refuses(() => new netif_rx_sring(view, offset), refusal(view, offset));
  }
  refuses(() => new netif_rx_sring(viewOf(2111)), refusal(viewOf(2111), 0));
});

test("requests and responses go round from any count, with what is free and unconsumed", () => {
  const batches = fc.array(
    fc.tuple(
      fc.nat({ max: 300 }),
      fc.nat({ max: 300 }),
      fc.nat({ max: 300 }),
      fc.nat({ max: 300 }),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(uint32, fc.integer({ min: 2 ** 32 - 600, max: 2 ** 32 - 1 })),
      batches,
      (start, rounds) => {
        const { ring } = ringAt(start);
        const [front, back] = [ring.$front_ring(), ring.$back_ring()];
        let [produced, taken, answered, consumed] = [0, 0, 0, 0];
        for (const [requests, takes, answers, consumes] of rounds) {
          for (let count = 0; count < requests && front.$free > 0; count++)
            front.$produce().id = produced++ & 0xffff;
          expect(back.$unconsumed).toBe(((ring.req_prod - start) >>> 0) - taken);
          front.$push();
          expect((ring.req_prod - start) >>> 0).toBe(produced);
          expect(front.$free).toBe(256 - (produced - consumed));
          for (let count = 0; count < takes && back.$unconsumed > 0; count++)
            expect(back.$consume()?.id).toBe(taken++ & 0xffff);
          expect([back.$unconsumed, back.$free]).toEqual([produced - taken, taken - answered]);
          for (let count = 0; count < answers && back.$free > 0; count++)
            back.$produce().id = answered++ & 0xffff;
          back.$push();
          expect((ring.rsp_prod - start) >>> 0).toBe(answered);
          for (let count = 0; count < consumes && front.$unconsumed > 0; count++)
            expect(front.$consume()?.id).toBe(consumed++ & 0xffff);
          expect(front.$unconsumed).toBe(answered - consumed);
        }
      },
    ),
  );
});

test("pushing notifies as ring.h does", () => {
  const push = (start: number, count: number, event: number, isFront: boolean) => {
    const { ring } = ringAt(isFront ? start : start + count, start);
    if (isFront) ring.req_event = event;
    else ring.rsp_event = event;
    const end = isFront ? ring.$front_ring() : ring.$back_ring();
    if (!isFront) for (let taken = 0; taken < count; taken++) end.$consume();
    for (let done = 0; done < count; done++) end.$produce();
    return end.$push();
  };
  const near = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(uint32, fc.nat({ max: 256 }), near, fc.boolean(), (base, count, ahead, isFront) => {
      const start = isFront ? base : Math.min(base, 2 ** 32 - 257);
      // The event is asked for where it lies in (before, after]: one of the entries just pushed is that one.
      expect(push(start, count, (start + ahead) >>> 0, isFront)).toBe(ahead > 0 && ahead <= count);
    }),
  );
});

test("a final check asks for the next entry, and sees one that came meanwhile", () => {
  const { ring } = ringAt(0xffffffff);
  const [front, back] = [ring.$front_ring(), ring.$back_ring()];
  expect(back.$final_check()).toBe(false);
  expect(ring.req_event).toBe(0);
  front.$produce();
  expect(front.$push()).toBe(true);
  expect(back.$final_check()).toBe(true);
  expect(back.$consume()).toBeDefined();
  expect(back.$final_check()).toBe(false);
  expect(ring.req_event).toBe(1);
  expect(front.$final_check()).toBe(false);
  back.$produce();
  expect(back.$push()).toBe(true);
  expect(front.$final_check()).toBe(true);
});

test("an end without room or entries says so, and goes no further", () => {
  const { ring } = ringAt(7);
  const [front, back] = [ring.$front_ring(), ring.$back_ring()];
  expect(back.$consume()).toBeUndefined();
  expect(front.$consume()).toBeUndefined();
  refuses(() => back.$produce(), { code: "index", path: "netif_tx_sring" });
  for (let count = 0; count < 256; count++) front.$produce();
  expect(front.$free).toBe(0);
  refuses(() => front.$produce(), { code: "index", path: "netif_tx_sring" });
  front.$push();
  expect(ring.req_prod).toBe(7 + 256);
});

type Back = ReturnType<Netif.netif_tx_sring["$back_ring"]>;

test("an index that the other end cannot have reached breaks the ring, for good", () => {
  for (const claim of [10 + 258, 9, 0, 0x80000000]) {
    for (const [look, nothing] of [
      [(end: Back) => end.$unconsumed, 0],
      [(end: Back) => end.$consume(), undefined],
      [(end: Back) => end.$final_check(), false],
    ] as const) {
      const { ring, view } = ringAt(10);
      const [front, back] = [ring.$front_ring(), ring.$back_ring()];
      front.$produce();
      expect(front.$push()).toBe(true);
      expect(back.$consume()).toBeDefined();
      back.$produce();
      ring.req_prod = claim;
      expect(look(back)).toBe(nothing);
      const count = (claim - 11) >>> 0;
      expect(back.$broken).toMatchObject({
        code: "range",
        path: "netif_tx_sring.req_prod",
        value: count,
        allowed: "at most 256 ahead",
      });
      ring.req_prod = 12;
      const before = new Uint8Array(view.buffer.slice(0));
      expect([back.$unconsumed, back.$free, back.$consume()]).toEqual([0, 0, undefined]);
      expect([back.$push(), back.$final_check()]).toEqual([false, false]);
      refuses(() => back.$produce(), { code: "index", path: "netif_tx_sring" });
      expect(new Uint8Array(view.buffer)).toEqual(before);
    }
  }
  for (const claim of [11, 9]) {
    const { ring } = ringAt(10);
    const front = ring.$front_ring();
    expect([front.$unconsumed, front.$broken]).toEqual([0, undefined]);
    ring.rsp_prod = claim;
    expect([front.$consume(), front.$free]).toEqual([undefined, 0]);
    expect(front.$broken).toMatchObject({ code: "range", path: "netif_tx_sring.rsp_prod" });
  }
  const { $broken } = ringAt(300, 0).ring.$front_ring();
  expect($broken).toMatchObject({ path: "netif_tx_sring.req_prod", value: 300 });
});

test("an end that is made later goes on where the ring stands", () => {
  const { ring } = ringAt(5, 3);
  expect(ring.$front_ring().$free).toBe(254);
  expect([ring.$back_ring().$unconsumed, ring.$back_ring().$free]).toEqual([2, 0]);
});

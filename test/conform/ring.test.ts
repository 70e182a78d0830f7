import { describe, expect, test } from "vitest";
import { FrontRing, RingError, RingPage, shapeOf, type RingShape } from "../../src/conform/ring.ts";
import { integer, ring, struct } from "../model/builders.ts";
import { abiNamed } from "../abi-named.ts";

const slotSize = 8;

function shape(slots: number): RingShape {
  return { slotsOffset: 64, slotSize, slots, littleEndian: true };
}

function pageWith(slots: number): RingPage {
  return new RingPage(new DataView(new ArrayBuffer(4096)), shape(slots));
}

const one = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

/** Answers as a backend does: puts `count` responses after those that are there. */
function respond(page: RingPage, count: number): void {
  page.set("rsp_prod", page.get("rsp_prod") + count);
}

describe("the page of a ring", () => {
  test("has its indices as 32-bit integers in its byte order", () => {
    const view = new DataView(new ArrayBuffer(4096));
    const little = new RingPage(view, shape(4));
    const big = new RingPage(view, { ...shape(4), littleEndian: false });
    (["req_prod", "req_event", "rsp_prod", "rsp_event"] as const).forEach((name, index) => {
      little.set(name, 0x0102_0304);
      expect(view.getUint32(4 * index, true)).toBe(0x0102_0304);
      expect(big.get(name)).toBe(0x0403_0201);
      big.set(name, 2 ** 32 + 5);
      expect(view.getUint32(4 * index, false)).toBe(5);
    });
  });

  test.each([1, 4])("counts its %i slots modulo their number", (slots) => {
    const page = pageWith(slots);
    expect(page.slotOffset(0)).toBe(64);
    expect(page.slotOffset(slots - 1)).toBe(64 + (slots - 1) * slotSize);
    expect(page.slotOffset(slots)).toBe(64);
    expect(page.slotOffset(0xffff_ffff)).toBe(64 + (slots - 1) * slotSize);
  });

  test("copies and fills one slot, and no byte of another one", () => {
    const page = pageWith(4);
    page.fill(5, one);
    page.fill(1, Uint8Array.of(9));
    expect(page.copy(1)).toEqual(Uint8Array.of(9, 2, 3, 4, 5, 6, 7, 8));
    expect(page.copy(0)).toEqual(new Uint8Array(8));
    expect(page.copy(2)).toEqual(new Uint8Array(8));
    expect(() => page.fill(0, new Uint8Array(9))).toThrow(
      new RangeError("9 bytes for a slot of 8"),
    );
    expect(page.copy(0)).toEqual(new Uint8Array(8));
  });
});

describe("the frontend's end of a ring", () => {
  test("sets up the indices, which wrap at 2^32", () => {
    const page = pageWith(4);
    const front = new FrontRing(page, 0xffff_ffff);
    expect(page.get("req_prod")).toBe(0xffff_ffff);
    expect(page.get("rsp_prod")).toBe(0xffff_ffff);
    expect(page.get("req_event")).toBe(0);
    expect(page.get("rsp_event")).toBe(0);
    front.send(one);
    expect(page.get("req_prod")).toBe(0);
    respond(page, 1);
    expect(front.consume()).toEqual([one]);
    expect(front.unanswered).toBe(0);
  });

  test.each([
    { slots: 1, start: 0 },
    { slots: 1, start: 0xffff_ffff },
    { slots: 4, start: 0xffff_fffe },
  ])("has $slots slots, and not one more, from $start on", ({ slots, start }) => {
    const page = pageWith(slots);
    const front = new FrontRing(page, start);
    for (let sent = 0; sent < slots; sent += 1) {
      expect(front.unanswered).toBe(sent);
      front.send(one);
    }
    expect(() => front.send(one)).toThrow(new RangeError("the ring is full"));
    respond(page, slots);
    expect(front.consume()).toHaveLength(slots);
    front.send(one);
    expect(front.unanswered).toBe(1);
  });

  test("consumes responses in their order, each once", () => {
    const page = pageWith(4);
    const front = new FrontRing(page, 0xffff_ffff);
    for (const id of [1, 2, 3]) front.send(Uint8Array.of(id));
    respond(page, 2);
    expect(front.consume().map(([id]) => id)).toEqual([1, 2]);
    expect(front.consume()).toEqual([]);
    respond(page, 1);
    expect(front.consume().map(([id]) => id)).toEqual([3]);
    expect(page.get("rsp_event")).toBe(3);
  });

  test("refuses more responses than requests, whatever the page says of them", () => {
    const page = pageWith(4);
    const front = new FrontRing(page);
    front.send(one);
    page.set("req_prod", 2);
    respond(page, 2);
    expect(() => front.consume()).toThrow(new RingError("2 responses to 1 request"));
    expect(() => front.consume()).toThrow(expect.objectContaining({ name: "RingError" }));
    page.set("rsp_prod", 1);
    expect(front.consume()).toHaveLength(1);
    page.set("rsp_prod", 2);
    expect(() => front.consume()).toThrow(new RingError("1 response to 0 requests"));
  });
});

test("a ring has the shape of its ABI and the byte order of the wire", () => {
  const bell = ring(
    struct({ id: { kind: "scalar", integer: integer(32), alias: undefined, values: undefined } }),
    struct({ id: { kind: "scalar", integer: integer(16), alias: undefined, values: undefined } }),
  );
  const abi = abiNamed("x86_64");
  const layout = { slotsOffset: 64, slotSize: 4, slots: 512 };
  expect(shapeOf(bell, "little", abi)).toEqual({ ...layout, littleEndian: true });
  expect(shapeOf(bell, "big", abi)).toEqual({ ...layout, littleEndian: false });
});

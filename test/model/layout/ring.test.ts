import { describe, expect, test } from "vitest";
import { ringIndices, ringLayoutOf } from "../../../src/model/layout/ring-layout.ts";
import { array, ring, scalar, struct } from "../builders.ts";
import { abiNamed } from "../../abi-named.ts";

const x86 = abiNamed("x86_64");

function slots(request: number, response = 1): number {
  const bytes = (size: number) => struct({ bytes: array(scalar(8), size) });
  return ringLayoutOf(ring(bytes(request), bytes(response)), x86).slots;
}

test("the indices of a ring are in the order of ring.h", () => {
  expect(ringIndices.map(({ name, offset }) => `${name} ${offset}`)).toEqual([
    "req_prod 0",
    "req_event 4",
    "rsp_prod 8",
    "rsp_event 12",
  ]);
});

describe("the slots of a ring", () => {
  test("start after 64 bytes, at the distance of the larger struct", () => {
    const small = struct({ a: scalar(32) });
    const large = struct({ a: array(scalar(32), 3) });
    expect(ringLayoutOf(ring(small, large), x86)).toEqual({
      slotsOffset: 64,
      slotSize: 12,
      slots: 256,
    });
    expect(ringLayoutOf(ring(large, small), x86).slotSize).toBe(12);
  });

  test.each(["x86_64 16", "i386 12"])(
    "have a distance that is a multiple of the alignment: %s",
    (row) => {
      const [name = "", distance] = row.split(" ");
      const unaligned = struct({ a: array(scalar(8), 9) });
      const aligned = struct({ a: scalar(64) });
      for (const made of [ring(unaligned, aligned), ring(aligned, unaligned)]) {
        expect(ringLayoutOf(made, abiNamed(name)).slotSize).toBe(Number(distance));
      }
    },
  );

  test.each([
    [1, 2048],
    [63, 64],
    [64, 32],
    [2016, 2],
    [2017, 1],
    [4031, 1],
    [4032, 1],
    [4033, 0],
    [5000, 0],
  ])("of %i bytes are a power of two: %i", (size, count) => {
    expect(slots(size)).toBe(count);
    expect(slots(1, size)).toBe(count);
  });
});

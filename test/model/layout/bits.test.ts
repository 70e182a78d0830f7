import { describe, expect, test } from "vitest";
import {
  allocatedBit,
  bitPlace,
  joinRanges,
  portableGroups,
  unownedParts,
  type Range,
} from "../../../src/model/layout/bits.ts";
import { layoutOf } from "../../../src/model/layout/layout.ts";
import type { ScalarType } from "../../../src/model/type.ts";
import { member, scalar, struct } from "../builders.ts";
import { abiNamed } from "../../abi-named.ts";

const x86 = abiNamed("x86_64");
const s390 = abiNamed("s390x");

/** A bit-field of an integer with `bits` bits. */
function field(width: number, bits: 8 | 16 | 32 | 64 = 8): ScalarType {
  const type = scalar(bits);
  return { ...type, integer: { ...type.integer, width } };
}

/** Ranges written as `start-end`. */
function ranges(...texts: readonly string[]): readonly Range[] {
  return texts.map((text) => {
    const [start = 0, end = 0] = text.split("-").map(Number);
    return { start, end };
  });
}

describe("bits that belong to no member", () => {
  test.each([
    ["all of two bytes are a hole", ["8-24"], "1+2", ""],
    ["the end of a byte", ["3-8"], "", "0:3+5"],
    ["the start of a byte", ["8-11"], "", "1:0+3"],
    ["the middle of a byte", ["2-5"], "", "0:2+3"],
    ["parts of neighbouring bytes are two", ["4-12"], "", "0:4+4 1:0+4"],
    ["what is around a whole byte", ["4-20"], "1+1", "0:4+4 2:0+4"],
    [
      "ranges that follow each other are one",
      ["4-8", "8-16", "16-16", "16-17"],
      "1+1",
      "0:4+4 2:0+1",
    ],
    ["ranges with something between them stay apart", ["0-2", "3-4"], "", "0:0+2 0:3+1"],
    ["an empty range is none", ["4-4"], "", ""],
  ])("%s", (_, parts, holes, spare) => {
    const found = unownedParts(ranges(...parts), false);
    expect(found.holes.map(({ offset, size }) => `${offset}+${size}`).join(" ")).toBe(holes);
    const texts = found.spareBits.map(
      ({ offset, width, shift }) => `${offset}:${shift.little}+${width}`,
    );
    expect(texts.join(" ")).toBe(spare);
  });

  test("have the order of little-endian where bits are portable", () => {
    const [only] = unownedParts(ranges("3-8"), true).spareBits;
    expect(only?.shift).toEqual({ little: 3, big: 3 });
    const [other] = unownedParts(ranges("3-8"), false).spareBits;
    expect(other?.shift).toEqual({ little: 3, big: 0 });
  });

  test("are not joined where they are empty", () => {
    expect(joinRanges(ranges("4-4", "6-7", "7-7", "7-9"))).toEqual(ranges("6-9"));
  });
});

test("a bit-field begins at the same bit in the order of either ABI", () => {
  for (const start of [0, 3, 6, 13]) {
    const place = bitPlace(start, 7, false);
    expect([allocatedBit(place, x86), allocatedBit(place, s390)]).toEqual([start, start]);
    expect(allocatedBit(bitPlace(start, 7, true), x86)).toBe(start);
  }
  // Portable bits are in the order of little-endian, which the other one counts from the end.
  expect(allocatedBit(bitPlace(3, 7, true), s390)).toBe(16 - 3 - 7);
});

describe("portable bit-fields", () => {
  function groups(types: Readonly<Record<string, ScalarType>>): string {
    const runs = portableGroups(struct(types));
    return runs
      .map((run) => run.map((one) => one.map(({ name }) => name).join("")).join(" "))
      .join("; ");
  }

  test("are in groups that fill whole bytes", () => {
    expect(groups({ a: field(4), b: field(4), c: field(8), d: field(3), e: field(5) })).toBe(
      "ab c de",
    );
    expect(groups({ a: field(6, 16), b: field(4, 16), c: field(6, 16), d: field(8) })).toBe(
      "abc d",
    );
  });

  test("are in runs between other members", () => {
    const types = { a: scalar(8), b: field(4), c: field(4), d: scalar(8), e: field(8) };
    expect(groups(types)).toBe("bc; e");
  });

  test("end before a struct without a name", () => {
    const inner = struct({ c: field(8) });
    const members = [member("a", field(4)), member("b", field(4)), ...inner.members];
    const outer = {
      ...struct([...members, member("d", field(4)), member("e", field(4))]),
      anonymous: [{ first: 2, prose: undefined, struct: inner }],
    };
    expect(portableGroups(outer).map((run) => run.flat().map(({ name }) => name))).toEqual([
      ["a", "b"],
      ["d", "e"],
    ]);
  });
});

test("a struct without a name is no bit-field", () => {
  const inner = struct({ b: scalar(32), c: scalar(8) });
  const outer = {
    ...struct([member("a", scalar(8)), ...inner.members, member("d", scalar(16))]),
    anonymous: [{ first: 1, prose: undefined, struct: inner }],
  };
  const { members, holes, size } = layoutOf(outer, x86);
  expect(members.map(({ offset }) => offset)).toEqual([0, 4, 8, 12]);
  expect(holes).toEqual([
    { offset: 1, size: 3 },
    { offset: 9, size: 3 },
    { offset: 14, size: 2 },
  ]);
  expect(size).toBe(16);
});

import { describe, expect, test } from "vitest";
import { abis } from "../../../src/model/layout/abi.ts";
import { extentOf, layoutOf } from "../../../src/model/layout/layout.ts";
import type { Aggregate } from "../../../src/model/type.ts";
import { abiNamed, array, inStruct, inUnion, scalar, struct, union } from "../builders.ts";

const x86 = abiNamed("x86_64");
const i386 = abiNamed("i386");

/** Size, alignment, offsets of the members, and holes as `offset+size`. */
function laidOut(aggregate: Aggregate, abi = x86): string {
  const { size, alignment, members, holes } = layoutOf(aggregate, abi);
  const offsets = members.map(({ offset }) => offset).join(" ");
  const gaps = holes.map((hole) => `${hole.offset}+${hole.size}`).join(" ");
  return `${size}/${alignment}: ${offsets}; ${gaps}`;
}

describe("an integer", () => {
  test.each([
    [8, 1],
    [16, 2],
    [32, 4],
    [64, 8],
  ] as const)("of %i bits has %i bytes, and is aligned to them", (bits, bytes) => {
    expect(extentOf(scalar(bits), x86)).toEqual({ size: bytes, alignment: bytes });
  });

  test("of 64 bits is aligned as the ABI says", () => {
    const sizes = abis.map((abi) => [abi.name, extentOf(scalar(64), abi)]);
    expect(Object.fromEntries(sizes)).toEqual({
      ...Object.fromEntries(abis.map(({ name }) => [name, { size: 8, alignment: 8 }])),
      i386: { size: 8, alignment: 4 },
    });
  });

  test("of 32 bits is aligned to 4 bytes on every ABI", () => {
    expect(new Set(abis.map((abi) => extentOf(scalar(32), abi).alignment))).toEqual(new Set([4]));
  });
});

describe("an array", () => {
  test("has the size of its elements and the alignment of one", () => {
    expect(extentOf(array(scalar(16), 3), x86)).toEqual({ size: 6, alignment: 2 });
    expect(extentOf(array(array(scalar(32), 2), 3), x86)).toEqual({ size: 24, alignment: 4 });
  });
});

describe("a struct", () => {
  test("has no holes where every member ends at a multiple of the next one's alignment", () => {
    expect(laidOut(struct({ a: scalar(32), b: scalar(16), c: scalar(8), d: scalar(8) }))).toBe(
      "8/4: 0 4 6 7; ",
    );
  });

  test("has a hole before a member that must be aligned", () => {
    expect(laidOut(struct({ a: scalar(8), b: scalar(32) }))).toBe("8/4: 0 4; 1+3");
  });

  test("has a hole of one byte", () => {
    expect(laidOut(struct({ a: scalar(8), b: scalar(16) }))).toBe("4/2: 0 2; 1+1");
  });

  test("has a hole at its end up to a multiple of its alignment", () => {
    expect(laidOut(struct({ a: scalar(32), b: scalar(8) }))).toBe("8/4: 0 4; 5+3");
  });

  test("has holes in several places", () => {
    expect(laidOut(struct({ a: scalar(8), b: scalar(16), c: scalar(8), d: scalar(64) }))).toBe(
      "16/8: 0 2 4 8; 1+1 5+3",
    );
  });

  test("has one hole fewer where the ABI aligns 64 bits to 4 bytes", () => {
    const aggregate = struct({ a: scalar(32), b: scalar(64) });
    expect(laidOut(aggregate)).toBe("16/8: 0 8; 4+4");
    expect(laidOut(aggregate, i386)).toBe("12/4: 0 4; ");
    expect(laidOut(aggregate)).toBe("16/8: 0 8; 4+4");
  });

  test("has the alignment of the struct inside", () => {
    const inner = struct({ a: scalar(8), b: scalar(32) });
    expect(laidOut(struct({ a: scalar(8), b: inStruct(inner), c: scalar(8) }))).toBe(
      "16/4: 0 4 12; 1+3 13+3",
    );
  });

  test("without members has no bytes", () => {
    expect(laidOut(struct({}))).toBe("0/1: ; ");
  });

  test("gives the extent of each member", () => {
    const { members } = layoutOf(struct({ a: scalar(8), b: array(scalar(16), 2) }), x86);
    expect(members).toEqual([
      { size: 1, alignment: 1, offset: 0 },
      { size: 4, alignment: 2, offset: 2 },
    ]);
  });

  test("that holds the one before twice, 30 times over, is laid out at once", () => {
    let inner = struct({ a: scalar(8) });
    for (let level = 0; level < 30; level++) {
      inner = struct({ a: inStruct(inner), b: inStruct(inner) });
    }
    expect(layoutOf(inner, x86).size).toBe(2 ** 30);
  });
});

describe("a union", () => {
  test("starts all its variants at 0 and has the size of the largest", () => {
    expect(laidOut(union({ a: scalar(8), b: scalar(32), c: scalar(16) }))).toBe("4/4: 0 0 0; ");
  });

  test("has a hole at its end where the largest variant is not the most aligned", () => {
    expect(laidOut(union({ a: array(scalar(8), 5), b: scalar(32) }))).toBe("8/4: 0 0; 5+3");
  });

  test("gives its alignment to a struct", () => {
    const variants = union({ a: scalar(8), b: scalar(32) });
    expect(laidOut(struct({ tag: scalar(8), u: inUnion(variants) }))).toBe("8/4: 0 4; 1+3");
  });
});

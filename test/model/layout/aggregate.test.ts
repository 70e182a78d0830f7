import { describe, expect, test } from "vitest";
import { abis } from "../../../src/model/layout/abi.ts";
import { extentOf, hasOneLayout, layoutOf, placeIn } from "../../../src/model/layout/layout.ts";
import type { Aggregate, Alias, ScalarType, Struct, Type } from "../../../src/model/type.ts";
import {
  array,
  conditionOf,
  inStruct,
  inUnion,
  member,
  scalar,
  struct,
  union,
} from "../builders.ts";
import { abiNamed } from "../../abi-named.ts";

const x86 = abiNamed("x86_64");
const i386 = abiNamed("i386");

/** Size, alignment, offsets of the members, and holes as `offset+size`. */
function laidOut(aggregate: Aggregate, abi = x86): string {
  const { size, alignment, members, holes } = layoutOf(aggregate, abi);
  const offsets = members.map(({ offset }) => offset).join(" ");
  const gaps = holes.map((hole) => `${hole.offset}+${hole.size}`).join(" ");
  return `${size}/${alignment}: ${offsets}; ${gaps}`;
}

/** A bit-field of a byte. */
function field(width: number): ScalarType {
  const type = scalar(8);
  return { ...type, integer: { ...type.integer, width } };
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

  test("has what has no name where its condition holds", () => {
    const { prose, span } = struct({});
    const condition = conditionOf("defined(__LP64__)");
    const bits = { name: "unused", prose, span, bits: field(8), first: 1, condition };
    const some = { ...struct({ a: scalar(8), b: scalar(8) }), anonymous: [bits] };
    expect(hasOneLayout(some)).toBe(false);
    expect([laidOut(some), laidOut(some, i386)]).toEqual(["3/1: 0 2; 1+1", "2/1: 0 1; "]);
    const plain = { ...some, anonymous: [{ ...bits, condition: undefined }] };
    expect(laidOut(plain, i386)).toBe("3/1: 0 2; 1+1");
    // One ABI, for programs with other macros.
    const lamp = { ...some, anonymous: [{ ...bits, condition: conditionOf("defined(LAMP)") }] };
    const defined = { ...x86, defines: new Map([["LAMP", 1n]]) };
    expect([laidOut(lamp), laidOut(lamp, defined)]).toEqual(["2/1: 0 1; ", "3/1: 0 2; 1+1"]);
  });

  test("has members that some ABIs do not have, and their places", () => {
    const b = { ...member("b", scalar(32)), condition: conditionOf("defined(__LP64__)") };
    const some = struct([member("a", scalar(8)), b, member("c", scalar(8))]);
    expect(hasOneLayout(some)).toBe(false);
    expect([
      placeIn(some, { name: "c" }, x86).offset,
      placeIn(some, { name: "c" }, i386).offset,
    ]).toEqual([8, 1]);
    expect(() => placeIn(some, b, i386)).toThrow("b is no member of struct");
  });

  test("that is packed has no holes, and an alignment of its own only where it says one", () => {
    const types = { a: scalar(8), b: scalar(32), c: scalar(16) };
    expect(laidOut({ ...struct(types), packed: true })).toBe("7/1: 0 1 5; ");
    expect(laidOut({ ...struct(types), packed: true, aligned: 4 })).toBe("8/4: 0 1 5; 7+1");
    expect(laidOut({ ...struct(types), aligned: 16 })).toBe("16/16: 0 4 8; 1+3 10+6");
    expect(laidOut({ ...struct(types), aligned: 2 })).toBe("12/4: 0 4 8; 1+3 10+2");
  });

  test("has members that are packed, or aligned, on their own", () => {
    const [a, c] = [member("a", scalar(8)), member("c", scalar(8))];
    const b = member("b", scalar(32));
    expect(laidOut(struct([a, { ...b, packed: true }, c]))).toBe("6/1: 0 1 5; ");
    expect(laidOut(struct([a, { ...b, aligned: 8 }, c]))).toBe("16/8: 0 8 12; 1+7 13+3");
    expect(laidOut(struct([a, { ...b, packed: true, aligned: 2 }, c]))).toBe("8/2: 0 2 6; 1+1 7+1");
  });

  test("has the alignment of an alias, and of what that is an alias of", () => {
    const { prose, span } = struct({});
    const alias = (type: Type, aligned?: number): Alias => ({
      ...{ kind: "alias", name: "t", type, aligned, prose, span, macro: false },
      ...{ header: undefined, places: { header: span, of: span } },
    });
    const one = { ...scalar(8), alias: alias(scalar(8), 4) };
    expect(laidOut(struct({ a: scalar(8), b: one }))).toBe("8/4: 0 4; 1+3 5+3");
    const two = { ...scalar(8), alias: alias(one) };
    expect(laidOut(struct({ a: scalar(8), b: two }))).toBe("8/4: 0 4; 1+3 5+3");
    const three = { ...scalar(8), alias: alias(one, 2) };
    expect(extentOf(three, x86)).toEqual({ size: 1, alignment: 2 });
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

describe("bit-fields", () => {
  /** The places of the bits as `offset:first+width`, and what is spare. */
  function bits(aggregate: Aggregate, abi = x86): string {
    const { size, members, spareBits } = layoutOf(aggregate, abi);
    const texts = [members.flatMap((one) => one.bits ?? []), spareBits].map((places) =>
      places.map(({ offset, shift, width }) => `${offset}:${shift.little}+${width}`).join(" "),
    );
    return `${size}: ${texts.join("; ")}`;
  }

  test("share a byte until one does not fit there", () => {
    expect(bits(struct({ a: field(3), b: field(5), c: field(4) }))).toBe(
      "2: 0:0+3 0:3+5 1:0+4; 1:4+4",
    );
    expect(bits(struct({ a: field(5), b: field(4) }))).toBe("2: 0:0+5 1:0+4; 0:5+3 1:4+4");
    expect(bits({ ...struct({ a: field(5), b: field(4) }), packed: true })).toBe(
      "2: 0:0+5 0:5+4; 1:1+7",
    );
  });

  test("of a union begin at its start", () => {
    expect(bits(union({ a: field(3), b: field(6) }))).toBe("1: 0:0+3 0:0+6; 0:6+2");
  });

  test("without a name belong to no member, and those of 0 bits end the byte", () => {
    const { prose, span } = struct({});
    const unnamed = (width: number) => ({
      ...struct({ a: field(2), b: field(2) }),
      anonymous: [{ name: "unused", prose, span, bits: field(width), first: 1 }],
    });
    expect(bits(unnamed(3))).toBe("1: 0:0+2 0:5+2; 0:2+3 0:7+1");
    expect(bits(unnamed(0))).toBe("2: 0:0+2 1:0+2; 0:2+6 1:2+6");
    expect(layoutOf(unnamed(3), x86).implicit).toEqual([{ start: 7, end: 8 }]);
    const wide = scalar(32);
    const aligned = { ...wide, integer: { ...wide.integer, width: 3 } };
    const only = {
      ...struct({ a: scalar(8) }),
      anonymous: [{ name: "u", prose, span, bits: aligned, first: 1 }],
    };
    expect(
      [layoutOf(only, x86), layoutOf(only, abiNamed("aarch64"))].map(({ size }) => size),
    ).toEqual([2, 4]);
  });
});

describe("what the compiler pads, in bits", () => {
  const { prose, span } = struct({});

  /** Ranges as `start-end`. */
  function padded(aggregate: Aggregate): string {
    const { implicit } = layoutOf(aggregate, x86);
    return implicit.map(({ start, end }) => `${start}-${end}`).join(" ");
  }

  /** A struct with bits without a name behind its first member. */
  function withBits(types: Readonly<Record<string, Type>>, bits: ScalarType): Struct {
    return { ...struct(types), anonymous: [{ name: "unused", prose, span, bits, first: 1 }] };
  }

  test("is before members and at the end", () => {
    expect(padded(struct({ a: scalar(8), b: scalar(8) }))).toBe("");
    expect(padded(struct({ a: scalar(8), b: scalar(32), c: scalar(16) }))).toBe("8-32 80-96");
    expect(padded(union({ a: array(scalar(8), 5), b: scalar(32) }))).toBe("40-64");
  });

  test("is no bits without a name, but what is before them", () => {
    expect(padded(withBits({ a: field(2), b: field(3) }, field(3)))).toBe("");
    expect(padded(withBits({ a: field(6), b: field(5) }, field(3)))).toBe("6-8");
    expect(padded(withBits({ a: field(6), b: field(8) }, field(0)))).toBe("");
  });

  test("is in a struct without a name", () => {
    const inner = struct({ b: scalar(8), c: scalar(32) });
    const outer = {
      ...struct([member("a", scalar(32)), ...inner.members]),
      anonymous: [{ first: 1, prose, struct: inner }],
    };
    expect(padded(outer)).toBe("40-64");
  });

  test("follows on ARM from bits without a name, in a packed struct from those of 0 bits alone", () => {
    const word = scalar(32);
    const bits = (width: number) => ({ ...word, integer: { ...word.integer, width } });
    const alignments = (one: Struct) =>
      [x86, abiNamed("arm"), abiNamed("aarch64")].map((abi) => layoutOf(one, abi).alignment);
    expect(alignments(withBits({ a: scalar(8) }, bits(3)))).toEqual([1, 4, 4]);
    expect(alignments(withBits({ a: scalar(8) }, bits(0)))).toEqual([1, 4, 4]);
    const packed = (width: number) => ({
      ...withBits({ a: scalar(8) }, bits(width)),
      packed: true,
    });
    expect(alignments(packed(3))).toEqual([1, 1, 1]);
    expect(alignments(packed(0))).toEqual([1, 4, 4]);
  });
});

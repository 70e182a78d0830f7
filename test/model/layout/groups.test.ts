import { describe, expect, test } from "vitest";
import { abis } from "../../../src/model/layout/abi.ts";
import {
  groupAbis,
  layoutGroups,
  placementGroups,
  type LayoutGroup,
} from "../../../src/model/layout/groups.ts";
import type { Integer, Member, ScalarType, Struct, Type } from "../../../src/model/type.ts";
import {
  array,
  conditionOf,
  inStruct,
  inUnion,
  integer,
  member,
  scalar,
  struct,
  union,
} from "../builders.ts";
import { abiNamed } from "../../abi-named.ts";

const others = abis.map(({ name }) => name).filter((name) => name !== "i386");

function names(groups: readonly LayoutGroup[]): readonly (readonly string[])[] {
  return groups.map((group) => group.abis.map(({ name }) => name));
}

const everywhere = [abis.map(({ name }) => name)];
const i386Alone = [others, ["i386"]];

describe("ABIs", () => {
  test("are in one group where the key is the same, in the order of the table", () => {
    expect(names(groupAbis(({ int64Alignment }) => String(int64Alignment)))).toEqual(i386Alone);
    expect(names(groupAbis(() => ""))).toEqual(everywhere);
  });

  test("are grouped among those that are given", () => {
    const [first, second, third] = abis;
    if (!first || !second || !third) throw new Error("the table is too short");
    expect(
      names(groupAbis(({ int64Alignment }) => String(int64Alignment), [third, second])),
    ).toEqual([["aarch64"], ["i386"]]);
    expect(groupAbis(() => "", [])).toEqual([]);
  });
});

test("three facts make three groups", () => {
  const widths = groupAbis((abi) => `${abi.pointerSize} ${abi.int64Alignment}`);
  expect(names(widths)).toEqual([
    ["x86_64", "aarch64", "riscv64", "ppc64le", "s390x", "ppc64"],
    ["i386"],
    ["arm", "mips"],
  ]);
});

describe("a struct", () => {
  test("with the same offsets is in one group of placements, and in two of layouts", () => {
    const extent = struct({ start: scalar(64), length: scalar(64) });
    expect(names(placementGroups(extent))).toEqual(everywhere);
    expect(names(layoutGroups(extent))).toEqual(i386Alone);
  });

  test("without 64-bit integers has one layout", () => {
    expect(names(layoutGroups(struct({ a: scalar(8), b: scalar(32) })))).toEqual(everywhere);
  });

  test("with a moved member has two placements", () => {
    const moved = struct({ a: scalar(32), b: scalar(64) });
    expect(names(placementGroups(moved))).toEqual(i386Alone);
    expect(placementGroups(moved)).toBe(placementGroups(moved));
  });

  test("with a moved end alone has two placements", () => {
    expect(names(placementGroups(struct({ a: scalar(64), b: scalar(32) })))).toEqual(i386Alone);
  });

  test("of one size is distinguished by what is inside", () => {
    // The inner structs differ in the offsets of their members, the outer ones in nothing else.
    const inner = struct({ a: scalar(32), b: scalar(64), c: scalar(32) });
    const filled = union({ inner: inStruct(inner), bytes: array(scalar(64), 3) });
    const direct = names(placementGroups(inner));
    expect(direct).toEqual(i386Alone);
    expect(names(placementGroups(filled))).toEqual(i386Alone);
    expect(names(placementGroups(struct({ all: inUnion(filled) })))).toEqual(i386Alone);
    expect(names(placementGroups(struct({ all: array(inUnion(filled), 2) })))).toEqual(i386Alone);
  });

  test("is distinguished by the names of members that are at the same place", () => {
    const some = struct([
      { ...member("a", scalar(8)), condition: conditionOf("defined(__i386__)") },
      { ...member("b", scalar(8)), condition: conditionOf("!defined(__i386__)") },
    ]);
    expect(names(placementGroups(some))).toEqual(i386Alone);
  });

  test("is distinguished by what is inside for programs with other macros", () => {
    const b = { ...member("b", scalar(8)), condition: conditionOf("defined(LAMP)") };
    const [a, c, d] = [member("a", scalar(8)), member("c", scalar(8)), member("d", scalar(32))];
    const outer = struct({ inner: inStruct(struct([a, b, c, d])) });
    const x86 = abiNamed("x86_64");
    const programs = [new Map(), new Map([["LAMP", 1n]])].map((defines) => ({ ...x86, defines }));
    expect(layoutGroups(outer, programs).map(({ abi }) => abi)).toEqual(programs);
    expect(layoutGroups(outer, [x86, x86])).toHaveLength(1);
  });

  test("that holds the one before twice, 40 times over, is grouped at once", () => {
    let inner = struct({ a: scalar(64), b: scalar(32) });
    for (let level = 0; level < 40; level++) {
      inner = struct({ a: inStruct(inner), b: inStruct(inner) });
    }
    expect(names(placementGroups(inner))).toEqual(i386Alone);
  });
});

describe("members of one name that a condition selects", () => {
  const on = (type: Type, text: string): Member => ({
    ...member("a", type),
    condition: conditionOf(text),
  });
  const of = (parts: Partial<Integer>): ScalarType => ({
    ...scalar(32),
    integer: { ...integer(32), ...parts },
  });
  const bits = (width: number) => of({ width });
  const groups = (one: Type, other: Type) =>
    names(placementGroups(struct([on(one, "defined(__i386__)"), on(other, "!defined(__i386__)")])));

  test("are in one group where their bytes mean the same", () => {
    expect(groups(of({ name: "unsigned_int" }), scalar(32))).toEqual(everywhere);
    expect(groups(bits(3), bits(3))).toEqual(everywhere);
  });

  test.each([
    ["signs", of({ signed: true })],
    ["fractions", of({ isFloat: true })],
    ["orders of their bytes", of({ byteOrder: "big" })],
  ])("are in two groups for other %s", (_, other) => {
    expect(groups(scalar(32), other)).toEqual(i386Alone);
    expect(groups(array(scalar(32), 2), array(other, 2))).toEqual(i386Alone);
  });

  test("are in two groups for other elements", () => {
    expect(groups(array(scalar(16), 2), array(scalar(8), 4))).toEqual(i386Alone);
    const [wide, narrow] = [array(scalar(16), 2), array(scalar(8), 4)];
    expect(groups(array(wide, 3), array(narrow, 3))).toEqual(i386Alone);
    expect(groups(array(wide, 3), array(array(scalar(16), 3), 2))).toEqual(i386Alone);
  });

  test("are in two groups for other bits, also behind bits without a name", () => {
    expect(groups(bits(3), bits(5))).toEqual(i386Alone);
    const { prose, span } = struct({});
    const unnamed = { name: "unused", prose, span, bits: of({ width: 3 }), first: 0 };
    const behind: Struct = {
      ...struct({ a: bits(5) }),
      anonymous: [{ ...unnamed, condition: conditionOf("defined(__i386__)") }],
    };
    expect(names(placementGroups(behind))).toEqual(i386Alone);
  });
});

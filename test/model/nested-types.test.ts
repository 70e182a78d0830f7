import { describe, expect, test } from "vitest";
import {
  accessOf,
  aggregateIn,
  dimensionsOf,
  elementOf,
  scalarIn,
  withInner,
  foldType,
} from "../../src/model/visit.ts";
import { holdersOfCodes, tagCandidates } from "../../src/model/tagged-union.ts";
import type { Direction, Type } from "../../src/model/type.ts";
import {
  array,
  codes,
  inStruct,
  inUnion,
  member,
  scalar,
  selectedBy,
  struct,
  union,
} from "./builders.ts";

const entry = struct({ a: scalar(8) });
const variants = union({ a: scalar(8), b: scalar(16) });

describe("what is below arrays", () => {
  const deep = array(array(inStruct(entry), 2), 6);

  test("is the type of the innermost elements", () => {
    expect(elementOf(deep)).toEqual(inStruct(entry));
    expect(elementOf(scalar(8))).toEqual(scalar(8));
  });

  test("has dimensions, the outermost first", () => {
    expect(dimensionsOf(deep)).toEqual([6, 2]);
    expect(dimensionsOf(scalar(8))).toEqual([]);
  });

  test("is a struct, a union or an integer", () => {
    expect(aggregateIn(deep)).toBe(entry);
    expect(aggregateIn(array(inUnion(variants), 1))).toBe(variants);
    expect(aggregateIn(array(scalar(8), 1))).toBeUndefined();
    expect(scalarIn(array(scalar(8), 1))).toEqual(scalar(8));
    expect(scalarIn(deep)).toBeUndefined();
  });
});

describe("a fold", () => {
  test("makes a result from those of the parts, and visits each struct once", () => {
    let visits = 0;
    const size = (type: Type) =>
      foldType<number>(type, {
        scalar: ({ integer }) => integer.bits,
        array: (element, { length }) => element * length,
        aggregate: (members) => {
          visits += 1;
          return members.reduce((sum, bits) => sum + bits, 0);
        },
      });
    const twice = struct({
      a: inStruct(entry),
      b: array(inStruct(entry), 2),
      u: inUnion(variants),
    });
    expect(size(inStruct(twice))).toBe(48);
    expect(visits).toBe(3);
  });
});

describe("structs in place", () => {
  test("come after the one that they are part of, by their path; those with a name do not come", () => {
    const named = { ...entry, name: "entry" };
    const inner = struct({ x: scalar(8) });
    const outer = struct({
      first: array(inStruct(inner), 2),
      second: inStruct(named),
      third: scalar(8),
      fourth: inUnion(union({ deep: inStruct(inner) })),
    });
    expect(withInner(outer, "outer").map(({ path }) => path)).toEqual([
      "outer",
      "outer.first",
      "outer.fourth",
      "outer.fourth.deep",
    ]);
  });
});

describe("the tag of a union", () => {
  const by = codes("OPERATION");
  const other = codes("OTHER");
  const members = {
    one: scalar(8, by),
    two: scalar(8, by),
    three: scalar(8, other),
    four: array(scalar(8, by), 2),
  };

  test("can be each integer with its codes", () => {
    const candidates = tagCandidates(struct(members), union({}, selectedBy(by)));
    expect(candidates.map(({ name }) => name)).toEqual(["one", "two"]);
  });

  test("is the member that the selector names", () => {
    const named = union({}, selectedBy(by, "two"));
    expect(tagCandidates(struct(members), named).map(({ name }) => name)).toEqual(["two"]);
    expect(holdersOfCodes(struct(members), named).map(({ name }) => name)).toEqual(["one", "two"]);
    expect(tagCandidates(struct(members), union({}, selectedBy(by, "three")))).toEqual([]);
  });

  test("is undefined if the union has no selector", () => {
    expect(tagCandidates(struct(members), union({}))).toEqual([]);
  });
});

describe("a granted page", () => {
  const access = (element: Type) =>
    accessOf({ kind: "page", element, length: undefined, count: undefined });
  const written = (direction?: Direction) =>
    inStruct(struct([member("first", scalar(8)), member("second", scalar(8), direction)]));

  test.each([
    ["output", "read-write"],
    ["inout", "read-write"],
    ["input", "read-only"],
    [undefined, "read-only"],
  ] as const)("with a member of direction %s is %s", (direction, expected) => {
    expect(access(written(direction))).toBe(expected);
    expect(access(array(written(direction), 2))).toBe(expected);
    expect(access(inStruct(struct({ a: scalar(8), inner: written(direction) })))).toBe(expected);
  });

  test("of integers is read-only", () => {
    expect(access(scalar(32))).toBe("read-only");
  });
});

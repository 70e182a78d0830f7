import { describe, expect, test } from "vitest";
import { selectingCodes, selfTaggedUnionOf, taggedUnionOf } from "../../src/model/tagged-union.ts";
import type { Condition } from "../../src/model/condition.ts";
import type { ScalarType, Type, Union } from "../../src/model/type.ts";
import { array, codes, member, struct, union, unsigned } from "../codegen/c/build.ts";
import { conditionOf } from "./builders.ts";

const all = codes("KIND", { KEY: 0n, MOVE: 1n, STEP: 2n, COUNT: 3n });
const kind = {
  ...all,
  values: all.values.map((code) => ({
    ...code,
    role: code.name === "COUNT" ? ("bound" as const) : code.role,
  })),
};
const cases = { KEY: "key", MOVE: "move", STEP: "move" };
const variants = ["key", "move", "raw"].map((name) => member(name, unsigned(8)));
const tagged = union(variants, { codes: kind, cases });
const tag = member("kind", { ...unsigned(8), values: kind } satisfies ScalarType);

function inUnion(one: Union): Type {
  return { kind: "union", union: one };
}

const u = member("u", inUnion(tagged));
const event = struct("event", [tag, u]);

describe("the tagged union of a struct", () => {
  test("has the variants that codes select, and the codes that select none", () => {
    const one = union(variants, { codes: kind, cases: { MOVE: "move", STEP: "move" } });
    const found = taggedUnionOf(struct("event", [tag, member("u", inUnion(one))]));
    expect(found?.variants.map(({ variant }) => variant.name)).toEqual(["move"]);
    expect(found?.variants[0]?.codes.map(({ name }) => name)).toEqual(["MOVE", "STEP"]);
    expect(found?.others.map(({ name }) => name)).toEqual(["KEY"]);
  });

  test("has its member, its tag and its variants in the order of the union", () => {
    expect(taggedUnionOf(event)).toMatchObject({ member: u, union: tagged, tag, others: [] });
    expect(taggedUnionOf(event)?.variants.map(({ variant }) => variant.name)).toEqual([
      "key",
      "move",
    ]);
  });

  test.each<[string, Union]>([
    ["has no selector", union(variants)],
    ["has no case of a variant", union(variants, { codes: kind, cases: {} })],
    ["is selected by other codes", union(variants, { codes: codes("OTHER", { KEY: 0n }), cases })],
  ])("is the next one where a union %s", (_, other) => {
    const first = member("first", inUnion(other));
    expect(taggedUnionOf(struct("event", [tag, first]))).toBeUndefined();
    expect(taggedUnionOf(struct("event", [tag, first, u]))?.member).toBe(u);
  });

  test("is none without a tag, or inside of an array", () => {
    expect(taggedUnionOf(struct("event", [u]))).toBeUndefined();
    const many = member("many", array(inUnion(tagged), 2));
    expect(taggedUnionOf(struct("event", [tag, many]))).toBeUndefined();
  });
});

describe("the tag in the variants of a union", () => {
  const holding = (condition: Condition | undefined) => {
    const held = struct("key", [{ ...tag, condition }]);
    return union([member("key", { kind: "struct", struct: held })], {
      codes: kind,
      cases: { KEY: "key" },
    });
  };

  test("is a member that holds the codes", () => {
    expect(selfTaggedUnionOf(holding(undefined))?.variants).toMatchObject([{ tag }]);
  });

  test("is none that only a program has", () => {
    expect(selfTaggedUnionOf(holding(conditionOf("defined(LAMP)")))).toBeUndefined();
  });

  test("is left for one beside the union that all ABIs have, and for no other", () => {
    const own = member("u", inUnion(holding(undefined)));
    const some = conditionOf("defined(__i386__)");
    expect(taggedUnionOf(struct("event", [tag, own]))?.tag).toBe(tag);
    expect(taggedUnionOf(struct("event", [{ ...tag, condition: some }, own]))).toBeUndefined();
    expect(taggedUnionOf(struct("event", [tag, { ...own, condition: some }]))).toBeUndefined();
  });
});

test("the codes of a variant are none where nothing selects it", () => {
  expect(selectingCodes(tagged, "move").map(({ name }) => name)).toEqual(["MOVE", "STEP"]);
  expect(selectingCodes(tagged, "raw")).toEqual([]);
  expect(selectingCodes(union(variants), "key")).toEqual([]);
});

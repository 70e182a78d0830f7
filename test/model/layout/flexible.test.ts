import { describe, expect, test } from "vitest";
import {
  countedBy,
  countedElement,
  countOf,
  isClosed,
  mostElements,
  openEndOf,
} from "../../../src/model/layout/flexible.ts";
import type { Aggregate, ArrayType, Flexible, Member, Type } from "../../../src/model/type.ts";
import { array, inStruct, inUnion, scalar, struct, union } from "../builders.ts";
import { abiNamed } from "../../abi-named.ts";

const x86 = abiNamed("x86_64");
const i386 = abiNamed("i386");
const { span } = struct({});

/** An array without a fixed length. */
function open(element: Type, parts: Partial<Flexible> = {}): ArrayType {
  const flexible: Flexible = {
    ...{ count: undefined, isBytes: false, most: undefined, spelling: "" },
    places: { count: span },
  };
  return { kind: "array", element, length: 0, flexible: { ...flexible, ...parts } };
}

function memberOf(owner: Aggregate, name: string): Member {
  const found = owner.members.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

const list = struct({ count: scalar(16), items: open(scalar(32), { count: "count" }) });
const items = memberOf(list, "items");

describe("the open end of a struct", () => {
  test("is the array at its end", () => {
    expect(openEndOf(list, x86)).toEqual({ members: [items], offset: 4, elementSize: 4 });
  });

  test("is counted in bytes where the array is", () => {
    const bytes = struct({ a: scalar(8), rest: open(scalar(32), { isBytes: true }) });
    expect(openEndOf(bytes, x86)).toMatchObject({ offset: 4, elementSize: 1 });
  });

  test("is in the struct at its end", () => {
    const middle = struct({ a: scalar(64), inner: inStruct(list) });
    const outer = struct({ a: scalar(32), middle: inStruct(middle) });
    const members = [memberOf(outer, "middle"), memberOf(middle, "inner"), items];
    expect(openEndOf(outer, x86)).toEqual({ members, offset: 8 + 8 + 4, elementSize: 4 });
    expect(openEndOf(outer, i386)?.offset).toBe(4 + 8 + 4);
  });

  test.each<[string, Record<string, Type>]>([
    ["members", {}],
    ["an array at its end", { items: open(scalar(8)), b: scalar(8) }],
    ["an array without a fixed length", { a: array(scalar(8), 2) }],
    ["an open struct at its end", { a: inStruct(struct({ b: scalar(8) })) }],
    ["a struct that is not in a union", { a: inUnion(union({ list: inStruct(list) })) }],
    ["a struct that is not in an array", { a: array(inStruct(list), 2) }],
  ])("is none without %s", (_, types) => {
    expect(openEndOf(struct(types), x86)).toBeUndefined();
  });
});

test("what is counted of an array is its elements, or its bytes", () => {
  const element = scalar(32);
  expect(countedElement(array(element, 2))).toBe(element);
  expect(countedElement(open(element))).toBe(element);
  expect(countedElement(open(element, { isBytes: true }))).toMatchObject({ integer: { bits: 8 } });
});

test("an array has no elements where something is behind it", () => {
  const owner = struct({
    list: inStruct(list),
    lists: array(inStruct(list), 2),
    end: open(scalar(8)),
  });
  const closed = owner.members.filter((one) => isClosed(owner, one));
  expect(closed.map(({ name }) => name)).toEqual(["list", "lists"]);
  const plain = struct({ a: scalar(8), b: array(scalar(8), 2), items: open(inStruct(list)) });
  expect(plain.members.some((one) => isClosed(plain, one))).toBe(false);
  const either = union({ a: inStruct(list), b: scalar(8) });
  expect(either.members.some((one) => isClosed(either, one))).toBe(false);
});

test("the array and the member with its number of elements are found from each other", () => {
  const count = memberOf(list, "count");
  expect(countOf(list, items)).toBe(count);
  expect(countedBy(list, count)).toBe(items);
  expect(countedBy(list, items)).toBeUndefined();
  expect(countOf(list, count)).toBeUndefined();
  expect(countOf(struct({ items: open(scalar(8)) }), items)).toBeUndefined();
});

describe("the most elements of an array", () => {
  const most = (count: Type, parts: Partial<Flexible> = { count: "count" }) => {
    const owner = struct({ count, items: open(scalar(8), parts) });
    return mostElements(owner, memberOf(owner, "items"));
  };

  test("are as many as its counter holds", () => {
    expect(most(scalar(8))).toBe(255);
    expect(most(scalar(16))).toBe(65_535);
  });

  test("are as many as an array of JavaScript has, at most", () => {
    expect(most(scalar(32))).toBe(2 ** 32 - 1);
    expect(most(scalar(64))).toBe(2 ** 32 - 1);
    expect(most(scalar(8), {})).toBe(2 ** 32 - 1);
    expect(most(array(scalar(8), 2))).toBe(2 ** 32 - 1);
  });

  test("are as many as it says, where the counter holds more", () => {
    expect(most(scalar(8), { count: "count", most: 254 })).toBe(254);
    expect(most(scalar(8), { count: "count", most: 256 })).toBe(255);
  });

  test("of a fixed array are not limited by a counter", () => {
    const owner = struct({ a: array(scalar(8), 2) });
    expect(mostElements(owner, memberOf(owner, "a"))).toBe(2 ** 32 - 1);
  });
});

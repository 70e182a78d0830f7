import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/model/condition.ts";
import {
  isOnAnyAbi,
  optionalNames,
  presentOn,
  usual,
  usualMembers,
  withWideVariants,
} from "../../../src/model/layout/present.ts";
import type { Abi } from "../../../src/model/layout/abi.ts";
import type { Member, Struct, Type } from "../../../src/model/type.ts";
import { array, conditionOf, inStruct, member, scalar, struct, union } from "../builders.ts";
import { abiNamed } from "../../abi-named.ts";

const x86 = abiNamed("x86_64");
const aarch64 = abiNamed("aarch64");
const arm = abiNamed("arm");
const i386 = abiNamed("i386");

const wide = conditionOf("defined(__LP64__)");
const narrow = conditionOf("!defined(__LP64__)");
const never = conditionOf("defined(LAMP)");

function on(condition: Condition | undefined, name: string, type: Type = scalar(8)): Member {
  return { ...member(name, type), condition };
}

function names(members: readonly { readonly name: string }[]): string {
  return members.map(({ name }) => name).join(" ");
}

/** Its members in order, with `{` and `}` around those of a struct without a name, and `:` for bits. */
function parts({ members, anonymous }: Struct): string {
  const texts = members.map(({ name }) => name);
  for (const one of anonymous.toReversed()) {
    if ("bits" in one) texts.splice(one.first, 0, ":");
    else {
      texts.splice(one.first + one.struct.members.length, 0, "}");
      texts.splice(one.first, 0, "{");
    }
  }
  return texts.join(" ");
}

describe("what a struct or union has on an ABI", () => {
  test("is itself where it has all of it", () => {
    const plain = struct({ a: scalar(8) });
    expect(presentOn(plain, x86)).toBe(plain);
    const some = struct([member("a", scalar(8)), on(wide, "b")]);
    expect(presentOn(some, x86)).toBe(some);
    expect(presentOn(some, arm)).not.toBe(some);
  });

  test("is one object where it is the same", () => {
    const some = struct([on(wide, "a"), on(narrow, "b"), member("c", scalar(8))]);
    expect(names(presentOn(some, x86).members)).toBe("a c");
    expect(names(presentOn(some, arm).members)).toBe("b c");
    expect(presentOn(some, x86)).toBe(presentOn(some, aarch64));
    expect(presentOn(some, arm)).toBe(presentOn(some, i386));
  });

  test("are members of a union", () => {
    const either = { ...union({}), members: [on(wide, "a"), on(narrow, "b")] };
    expect(presentOn(either, arm)).toMatchObject({ kind: "union", members: [{ name: "b" }] });
  });

  test("are the parts without a name, behind the members that are there", () => {
    const inner = struct([member("c", scalar(8)), on(wide, "d")]);
    const { prose, span } = inner;
    const bits = { name: "unused", prose, span, bits: scalar(8) };
    const whole: Struct = {
      ...struct([on(wide, "a"), member("b", scalar(8)), ...inner.members, member("e", scalar(8))]),
      anonymous: [
        { ...bits, first: 1 },
        { first: 2, prose, struct: inner },
        { ...bits, first: 4, condition: wide },
        { ...bits, first: 4, condition: narrow },
      ],
    };
    expect(parts(whole)).toBe("a : b { c d } : : e");
    expect(parts(presentOn(whole, x86))).toBe("a : b { c d } : e");
    expect(parts(presentOn(whole, arm))).toBe(": b { c } : e");
  });

  test("are no struct without a name where none of its members is there, or it is not itself", () => {
    const inner = struct([on(wide, "b")]);
    const empty = {
      ...struct([member("a", scalar(8)), ...inner.members]),
      anonymous: [{ first: 1, prose: undefined, struct: inner }],
    };
    expect(presentOn(empty, x86)).toBe(empty);
    expect(parts(presentOn(empty, arm))).toBe("a");
    const whole = struct({ b: scalar(8) });
    const missing = {
      ...struct([member("a", scalar(8)), on(wide, "b")]),
      anonymous: [{ first: 1, prose: undefined, condition: wide, struct: whole }],
    };
    expect(parts(presentOn(missing, x86))).toBe("a { b }");
    expect(parts(presentOn(missing, arm))).toBe("a");
  });

  test("are the parts without a name of a struct without one, where these alone differ", () => {
    const { prose, span } = struct({});
    const bits = { name: "unused", prose, span, bits: scalar(8), first: 1 };
    const inner: Struct = {
      ...struct({ c: scalar(8) }),
      anonymous: [{ ...bits, condition: wide }],
    };
    const whole: Struct = {
      ...struct([on(never, "b"), ...inner.members]),
      anonymous: [{ first: 1, prose, struct: inner }],
    };
    const within = (abi: Abi) =>
      presentOn(whole, abi)
        .anonymous.map((one) => "struct" in one && parts(one.struct))
        .join(" ");
    expect(within(x86)).toBe("c :");
    expect(within(arm)).toBe("c");
    expect(within(x86)).toBe("c :");
  });

  test("are the parts without a name where these alone differ", () => {
    const { prose, span } = struct({});
    const bits = { name: "unused", prose, span, bits: scalar(8), first: 1, condition: wide };
    const some = { ...struct({ a: scalar(8) }), anonymous: [bits] };
    expect(presentOn(some, x86)).toBe(some);
    expect(parts(presentOn(some, arm))).toBe("a");
  });
});

test("something is there if one ABI has it", () => {
  const conditions = [undefined, wide, narrow, conditionOf("defined(__mips__)"), never];
  const found = conditions.map((condition) => isOnAnyAbi({ condition }));
  expect(found).toEqual([true, true, true, true, false]);
});

describe("the usual members", () => {
  test("are those of any ABI, each name once, the variant of the first ABI", () => {
    const both = [on(narrow, "a", scalar(32)), on(wide, "a", scalar(64))];
    const all = struct([...both, on(never, "b"), member("c", scalar(8)), on(narrow, "d")]);
    const found = usualMembers(all);
    expect(found.map(({ member: { name }, isOptional }) => [name, isOptional])).toEqual([
      ["a", false],
      ["c", false],
      ["d", true],
    ]);
    expect(found[0]?.member.type).toBe(both[1]?.type);
  });

  test("are all where nothing has a condition", () => {
    const plain = [{ name: "a" }, { name: "a" }];
    expect(usual(plain)).toBe(plain);
  });

  test("may be left out where they are padding, or an ABI does not have them", () => {
    const pad = { ...member("pad", scalar(8)), padding: true };
    const all = struct([member("a", scalar(8)), pad, on(wide, "b")]);
    expect([...optionalNames(all)]).toEqual(["pad", "b"]);
  });
});

describe("variants of a member for other ABIs", () => {
  /** Which members become wide. */
  function wideOf(members: readonly Member[]): readonly boolean[] {
    const isWide = (type: Type): boolean =>
      type.kind === "array"
        ? isWide(type.element)
        : type.kind === "scalar" && type.integer.isWide === true;
    return withWideVariants(members).map(({ type }) => isWide(type));
  }

  test("are as they were where each name is there once", () => {
    const members = [on(wide, "a", scalar(64)), on(narrow, "b", scalar(32))];
    expect(withWideVariants(members)).toBe(members);
  });

  test("are wide where another one has 64 bits", () => {
    const a = [on(wide, "a", scalar(64)), on(narrow, "a", scalar(32))];
    const b = [on(wide, "b", scalar(16)), on(narrow, "b", scalar(32))];
    expect(wideOf([...a, ...b])).toEqual([false, true, false, false]);
    const lists = a.map((one) => ({ ...one, type: array(array(one.type, 2), 2) }));
    expect(wideOf(lists)).toEqual([false, true]);
  });

  test("are not wide because of one that no ABI has", () => {
    expect(wideOf([on(never, "a", scalar(64)), on(narrow, "a", scalar(32))])).toEqual([
      false,
      false,
    ]);
  });

  test("stay booleans and structs", () => {
    const flag = scalar(8);
    const boolean: Type = { ...flag, integer: { ...flag.integer, isBoolean: true } };
    const large = on(wide, "a", scalar(64));
    const inner = inStruct(struct({ b: scalar(8) }));
    expect(wideOf([large, on(narrow, "a", boolean)])).toEqual([false, false]);
    const [, last] = withWideVariants([large, on(narrow, "a", inner)]);
    expect(last?.type).toBe(inner);
  });
});

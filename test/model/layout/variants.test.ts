import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/model/condition.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { conditionsWithin, settingsOf, variantsOf } from "../../../src/model/layout/variants.ts";
import type { Macros } from "../../../src/model/preprocessor.ts";
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

/** Settings of macros as text: what the spec says is `spec`. */
function settings(...conditions: readonly Condition[]): readonly string[] {
  return settingsOf(conditions).map((one) =>
    one === undefined ? "spec" : [...one].map(([name, value]) => `${name}=${value}`).join(" "),
  );
}

/** Each variant with the names of its ABIs, and `all` for all of them. */
function variants(...conditions: readonly Condition[]): readonly string[] {
  return variantsOf(conditions).map(({ text, abis: on }) => {
    const names = on.map(({ name }) => name).join(" ");
    return `${text}: ${names === abis.map(({ name }) => name).join(" ") ? "all" : names}`;
  });
}

/** The branches of an `#if` with these tests, and its `#else`. */
function branches(
  tests: readonly string[],
  outer?: Condition,
  defines: Macros = new Map(),
): readonly [Condition, Condition, ...Condition[]] {
  const { group } = conditionOf("", defines);
  const [span] = group.tests.map((one) => one.span);
  if (span === undefined) throw new Error("a condition has a test");
  const whole = { ...group, tests: tests.map((text) => ({ text, span })) };
  const at = (branch: number) => ({ group: whole, branch, outer });
  return [at(0), at(1), ...tests.slice(1).map((_, index) => at(index + 2))];
}

const lamp = conditionOf("defined(LAMP)");
const disk = conditionOf("defined(DISK)");

describe("the settings of macros", () => {
  test("are those of the spec alone where no condition asks for a macro of the user", () => {
    expect(settings()).toEqual(["spec"]);
    expect(settings(conditionOf("defined(__i386__)"))).toEqual(["spec"]);
  });

  test("have a macro defined, and undefined where the spec says otherwise", () => {
    expect(settings(lamp)).toEqual(["spec", "LAMP=1"]);
    expect(settings(conditionOf("defined(LAMP)", new Map([["LAMP", 1n]])))).toEqual(["spec", ""]);
  });

  test("have numbers that make a difference, each difference once", () => {
    expect(settings(conditionOf("LAMP >= 3"))).toEqual(["spec", "LAMP=3"]);
    expect(settings(conditionOf("LAMP > 3"))).toEqual(["spec", "LAMP=4"]);
    expect(settings(conditionOf("LAMP < 3", new Map([["LAMP", 7n]])))).toEqual(["spec", ""]);
    const less = conditionOf("defined(LAMP) && LAMP < 3", new Map([["LAMP", 7n]]));
    expect(settings(less, conditionOf("LAMP == 2"))).toEqual(["spec", "LAMP=1", "LAMP=2"]);
  });

  test("have the number below one that a condition asks for", () => {
    expect(settings(conditionOf("defined(LAMP) && LAMP < 1"))).toEqual(["spec", "LAMP=0"]);
  });

  test("with few macros come first", () => {
    expect(settings(lamp, disk)).toEqual(["spec", "LAMP=1", "DISK=1", "LAMP=1 DISK=1"]);
    const three = ["A", "B", "C"].map((name) => conditionOf(`defined(${name})`));
    expect(settings(...three).slice(1, 5)).toEqual(["A=1", "B=1", "C=1", "A=1 B=1"]);
    expect(settings(conditionOf("defined(LAMP) && defined(DISK)"))).toEqual([
      "spec",
      "LAMP=1 DISK=1",
    ]);
  });

  test("count the numbers of a condition for its own macros alone", () => {
    expect(settings(conditionOf("LAMP == 3"), disk)).toEqual([
      "spec",
      "LAMP=3",
      "DISK=1",
      "LAMP=3 DISK=1",
    ]);
    expect(settings(conditionOf("LAMP == 3"), conditionOf("DISK == LAMP"))).not.toContain("DISK=3");
  });

  test("differ where some ABIs alone do", () => {
    const some = conditionOf("defined(LAMP) && defined(__i386__)");
    expect(settings(some)).toEqual(["spec", "LAMP=1"]);
  });

  test("of many macros are 512 at most", () => {
    const many = Array.from({ length: 12 }, (_, index) => conditionOf(`defined(LAMP_${index})`));
    expect(settings(...many)).toHaveLength(512);
  });
});

describe("the variants of a header", () => {
  test("are one without conditions", () => {
    expect(variants()).toEqual([": all"]);
  });

  test("are those where a condition holds, and where it does not", () => {
    expect(variants(lamp)).toEqual(["!defined(LAMP): all", "defined(LAMP): all"]);
    const [first, second] = variantsOf([lamp]);
    expect(first?.abis).toEqual(abis);
    expect(first?.abis[0]).toBe(abis[0]);
    expect(second?.abis.map(({ defines }) => defines)).toEqual(
      abis.map(() => new Map([["LAMP", 1n]])),
    );
  });

  test("have the tests of all conditions, each once", () => {
    expect(variants(lamp, disk, lamp)[0]).toBe("!defined(LAMP) && !defined(DISK): all");
    expect(variantsOf([lamp, disk])[3]?.text).toBe("defined(LAMP) && defined(DISK)");
  });

  test("are told apart by ABI", () => {
    const others = abis.map(({ name }) => name).filter((name) => name !== "arm");
    expect(variants(conditionOf("defined(__arm__)"))).toEqual([
      `!defined(__arm__): ${others.join(" ")}`,
      "defined(__arm__): arm",
    ]);
  });

  test("have the tests of each #if on the way to the branch", () => {
    const [one, two, three] = branches(["LAMP == 1", "LAMP == 2"]);
    expect(variants(...[one, two, three].flatMap((each) => each ?? []))).toEqual([
      "!(LAMP == 1) && !(LAMP == 2): all",
      "LAMP == 1: all",
      "!(LAMP == 1) && (LAMP == 2): all",
    ]);
  });

  test("have a test once, and no #if within a branch that is not taken", () => {
    const [inner, other] = branches(["defined(DISK)"], lamp);
    expect(variants(lamp, inner, other, conditionOf("defined(LAMP)"))).toEqual([
      "!defined(LAMP): all",
      "defined(LAMP) && !defined(DISK): all",
      "defined(LAMP) && defined(DISK): all",
    ]);
  });
});

test("the conditions of members are those at every depth", () => {
  const small = { ...member("a", scalar(8)), condition: lamp };
  const inner = struct([small, member("b", scalar(8))]);
  const either = union({ inner: array(inStruct(inner), 2) });
  const outer = struct([
    { ...member("u", inUnion(either)), condition: disk },
    member("c", scalar(8)),
  ]);
  expect(conditionsWithin(outer)).toEqual([disk, lamp]);
});

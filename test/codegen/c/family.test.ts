import { describe, expect, test } from "vitest";
import { codeMacros, enumLines } from "../../../src/codegen/c/family.ts";
import type { Code, Codes, Enumeration } from "../../../src/model/type.ts";
import { conditionOf } from "../../model/builders.ts";
import { codes, decimal, hexadecimal, prose, span, unsigned } from "./build.ts";

/** An enumeration with the numbers of `values`. */
function enumeration(
  values: Readonly<Record<string, Partial<Code>>>,
  parts: Partial<Enumeration> = {},
): Codes {
  const family = codes("K", Object.fromEntries(Object.keys(values).map((name) => [name, 0n])));
  return {
    ...family,
    values: family.values.map((one) => ({ ...one, ...values[one.name] })),
    enumeration: {
      ...{ tag: "k", typedef: undefined, macros: [], values: false },
      ...{ integer: unsigned(32).integer, places: { typedef: span } },
      ...parts,
    },
  };
}

/** Its enumerators, without `enum k {` and `};`. */
function enumerators(family: Codes): readonly string[] {
  return enumLines(family, "", ";")
    .slice(1, -1)
    .map((line) => line.trim());
}

describe("the numbers of an enumeration", () => {
  test("are left out where C counts alike", () => {
    expect(enumerators(enumeration({ A: decimal(0n), B: decimal(1n) }))).toEqual(["K_A,", "K_B"]);
  });

  test.each<[string, Record<string, Partial<Code>>, Partial<Enumeration>]>([
    ["the first is not 0", { A: decimal(1n), B: decimal(2n) }, {}],
    ["one is left out", { A: decimal(0n), B: decimal(2n) }, {}],
    ["the spec spells one otherwise", { A: decimal(0n), B: hexadecimal(1n) }, {}],
    ["they are to stay", { A: decimal(0n), B: decimal(1n) }, { values: true }],
  ])("are there where %s", (_, values, parts) => {
    const spelled = Object.entries(values).map(([name, { spelling }]) => `K_${name} = ${spelling}`);
    expect(enumerators(enumeration(values, parts)).join(" ")).toBe(spelled.join(", "));
  });

  test("are there where a condition leaves one out", () => {
    const first = { ...decimal(0n), condition: conditionOf("LAMP") };
    expect(enumerators(enumeration({ A: first, B: decimal(1n) }))).toEqual([
      ...["#if LAMP", "K_A = 0,", "#endif", "K_B = 1"],
    ]);
  });

  test.each<[string, Partial<Code>, string]>([
    ["the largest int", decimal(2n ** 31n - 1n), "2147483647"],
    ["one that C89 takes for an unsigned long", decimal(2n ** 31n), "2147483648LL"],
    ["the largest of 32 bits", decimal(2n ** 32n - 1n), "4294967295LL"],
    ["one of 33 bits", decimal(2n ** 32n), "4294967296"],
    ["the largest of 63 bits", decimal(2n ** 63n - 1n), "9223372036854775807"],
    ["one that is unsigned alone", decimal(2n ** 63n), "9223372036854775808ULL"],
    ["one in hexadecimal", hexadecimal(2n ** 31n), "0x80000000"],
    ["one that ends with 0", decimal(3_000_000_000n), "3000000000LL"],
    ["a negative one", decimal(-(2n ** 31n) + 1n), "-2147483647"],
    ["the least int", decimal(-(2n ** 31n)), "(-2147483647 - 1)"],
  ])("are what every standard takes for the same: %s", (_, number, text) => {
    expect(enumerators(enumeration({ A: number }))).toEqual([`K_A = ${text}`]);
  });
});

describe("the macros of codes", () => {
  test("have their numbers in a column, aligned at the last digit", () => {
    expect(codeMacros(codes("K", { A: 1n, LONG: 10n }).values)).toEqual([
      "#define K_A     1",
      "#define K_LONG 10",
    ]);
  });

  test("have a blank line between those with comments, where one does not fit behind its macro", () => {
    const [one, two, three] = codes("K", { A: 1n, B: 2n, C: 3n }).values;
    if (!one || !two || !three) throw new Error("there are three");
    const long = "word ".repeat(14).trim();
    expect(codeMacros([one, { ...two, prose: prose(`${long}.`) }, three])).toEqual([
      ...["#define K_A 1", "", `/* ${long}. */`, "#define K_B 2", "", "#define K_C 3"],
    ]);
  });

  test("have no comment that says their name", () => {
    const values = codes("K", { A: 1n }).values.map((one) => ({ ...one, prose: prose("A.") }));
    expect(codeMacros(values)).toEqual(["#define K_A 1"]);
  });

  test("have values on several lines as they are", () => {
    const lines = ["LAMP +", "    DISK"];
    const [one, two] = codes("K", { A: 1n, LONG: 2n }).values;
    if (!one || !two) throw new Error("there are two");
    const expression = { pieces: [], type: "int" as const, isPrimary: true, lines, span };
    const macros = codeMacros([{ ...one, expression }, two]);
    expect(macros.join("\n")).toBe("#define K_A    LAMP + \\\n    DISK\n#define K_LONG 2");
  });
});

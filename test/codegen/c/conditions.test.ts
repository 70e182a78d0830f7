import { describe, expect, test } from "vitest";
import {
  directivesOf,
  mergeEqualBranches,
  withBitOrders,
  within,
} from "../../../src/codegen/c/conditions.ts";
import type { Condition } from "../../../src/model/condition.ts";
import type { Struct, Type } from "../../../src/model/type.ts";
import { conditionOf } from "../../model/builders.ts";
import { member, span, struct, unsigned } from "./build.ts";

/** A branch of an `#if` with these tests. */
function branch(
  tests: readonly string[],
  at: number,
  parts: { error?: string; outer?: Condition } = {},
) {
  const { group } = conditionOf("");
  const texts = tests.map((text) => ({ text, span }));
  return { group: { ...group, tests: texts, error: parts.error }, branch: at, outer: parts.outer };
}

/** Things called a, b, ... under conditions, with their directives. */
function directives(conditions: readonly (Condition | undefined)[], isNamed = false): string {
  const parts = conditions.map((condition) => ({ condition }));
  const all = directivesOf(parts, isNamed);
  return parts
    .flatMap((part, index) => within(all.get(part), [String.fromCodePoint(0x61 + index)]))
    .join("\n");
}

const lamp = conditionOf("defined(LAMP)");
const tests = ["LAMP == 1", "LAMP == 2", "LAMP == 3"];

describe("directives", () => {
  test("are around what has the same condition", () => {
    expect(directives([undefined, lamp, conditionOf("defined(LAMP)"), undefined])).toBe(
      "a\n#ifdef LAMP\nb\nc\n#endif\nd",
    );
    expect(directives([conditionOf("!defined LAMP"), conditionOf("LAMP")])).toBe(
      "#ifndef LAMP\na\n#endif\n#if LAMP\nb\n#endif",
    );
    expect(directives([conditionOf("defined_LAMP")])).toBe("#if defined_LAMP\na\n#endif");
  });

  test("begin the next branch, and those that are between", () => {
    expect(directives([0, 1, 3].map((at) => branch(tests, at)))).toBe(
      "#if LAMP == 1\na\n#elif LAMP == 2\nb\n#elif LAMP == 3\n#else\nc\n#endif",
    );
    expect(directives([0, 3].map((at) => branch(tests, at)))).toBe(
      "#if LAMP == 1\na\n#elif LAMP == 2\n#elif LAMP == 3\n#else\nb\n#endif",
    );
    expect(directives([2].map((at) => branch(tests, at)))).toBe(
      "#if LAMP == 1\n#elif LAMP == 2\n#elif LAMP == 3\na\n#endif",
    );
  });

  test("begin anew where an earlier branch follows", () => {
    expect(directives([1, 0].map((at) => branch(["LAMP", "DISK"], at)))).toBe(
      "#if LAMP\n#elif DISK\na\n#endif\n#if LAMP\nb\n#endif",
    );
  });

  test("have the error where no branch holds, before the end", () => {
    const error = "Which lamp?";
    expect(directives([0, 1].map((at) => branch(["LAMP", "DISK"], at, { error })))).toBe(
      "#if LAMP\na\n#elif DISK\nb\n#else\n# error Which lamp?\n#endif",
    );
    expect(directives([branch(["LAMP", "DISK"], 0, { error })])).toBe(
      "#if LAMP\na\n#elif DISK\n#else\n# error Which lamp?\n#endif",
    );
    expect(directives([0, 1].map((at) => branch(["LAMP"], at, { error })))).toBe(
      "#if LAMP\na\n#else\nb\n#endif",
    );
  });

  test("are within each other", () => {
    const inner = branch(["DISK"], 0, { outer: lamp });
    const other = branch(["DISK"], 1, { outer: lamp });
    expect(directives([inner, other, lamp, inner])).toBe(
      "#ifdef LAMP\n#if DISK\na\n#else\nb\n#endif\nc\n#if DISK\nd\n#endif\n#endif",
    );
  });

  test("say what they end, where it is one test", () => {
    expect(directives([lamp], true)).toMatch(/#endif \/\* LAMP \*\/$/);
    expect(directives([conditionOf("!defined(LAMP)")], true)).toMatch(/#endif \/\* !LAMP \*\/$/);
    expect(directives([conditionOf("LAMP > 1")], true)).toMatch(/#endif \/\* LAMP > 1 \*\/$/);
    expect(directives([branch(tests, 0)], true)).toMatch(/#endif$/);
    const fits = "L".repeat(79 - "#endif /*  */".length);
    expect(directives([conditionOf(`defined(${fits})`)], true)).toMatch(/L \*\/$/);
    expect(directives([conditionOf(`defined(${fits}L)`)], true)).toMatch(/#endif$/);
  });
});

describe("a member that all branches declare alike", () => {
  /** Members under these conditions, as their lines, and `if` before those that keep their condition. */
  function merged(
    all: readonly (readonly [line: string, condition: Condition | undefined, text?: string])[],
    type: Type = unsigned(8),
  ): string {
    const parts = all.map(([line, condition, text = ""]) => ({
      ...{ part: { ...member("a", type), condition }, condition },
      ...{ text: [text], lines: [line] },
    }));
    const found = mergeEqualBranches(parts);
    return found
      .map(({ condition, lines }) => `${condition ? "if " : ""}${lines.join()}`)
      .join("; ");
  }

  const { group } = lamp;
  const [first, last] = [0, 1].map((at) => ({ group, branch: at, outer: undefined }));

  test("is there once, without a condition", () => {
    expect(
      merged([
        ["a", first],
        ["a", last],
        ["b", undefined],
      ]),
    ).toBe("a; b");
    expect(
      merged([
        ["b", undefined],
        ["a", first],
        ["a", last],
      ]),
    ).toBe("b; a");
  });

  test("keeps the condition around", () => {
    const inside = [0, 1].map((at) => ({ group, branch: at, outer: conditionOf("DISK") }));
    expect(merged(inside.map((condition) => ["a", condition]))).toBe("if a");
  });

  test("stays where a branch is missing, or what no branch declares is an error", () => {
    expect(merged([["a", first]])).toBe("if a");
    expect(merged([["a", last]])).toBe("if a");
    const whole = { ...group, error: "Which?" };
    const both = [0, 1].map((at) => ({ group: whole, branch: at, outer: undefined }));
    expect(merged(both.map((condition) => ["a", condition]))).toBe("if a; if a");
  });

  test("stays where the text or the comment differs, or something is between", () => {
    expect(
      merged([
        ["a", first],
        ["b", last],
      ]),
    ).toBe("if a; if b");
    expect(
      merged([
        ["a", first, "One."],
        ["a", last, "Two."],
      ]),
    ).toBe("if a; if a");
    expect(
      merged([
        ["a", first],
        ["b", undefined],
        ["a", last],
      ]),
    ).toBe("if a; b; if a");
    expect(
      merged([
        ["a", last],
        ["a", first],
      ]),
    ).toBe("if a; if a");
  });

  test("stays where it is a bit-field", () => {
    const plain = unsigned(8);
    const bits = { ...plain, integer: { ...plain.integer, width: 4 } };
    expect(
      merged(
        [
          ["a", first],
          ["a", last],
        ],
        bits,
      ),
    ).toBe("if a; if a");
  });
});

describe("bit-fields in either order", () => {
  function ordered(order: Struct["portableBits"], widths: readonly (number | undefined)[]): string {
    const plain = unsigned(8);
    const members = widths.map((width, index) => {
      const type = width === undefined ? plain : { ...plain, integer: { ...plain.integer, width } };
      return member(String.fromCodePoint(0x61 + index), type);
    });
    const parts = members.map((part, index) => ({
      part,
      lines: [...(index > 1 ? [""] : []), `/* ${part.name} */`, part.name],
    }));
    const bits = { ...struct("s", members), portableBits: order };
    return withBitOrders(bits, parts, ({ name }) => [name]).join("|");
  }

  const end = '#else|#error "The byte order of bit-fields is not known."|#endif';

  test("are as they are where they are not portable", () => {
    expect(ordered(undefined, [4, 4])).toBe("/* a */|a|/* b */|b");
  });

  test("are reversed in each byte, and have their comments once", () => {
    expect(ordered("linux", [4, 4])).toBe(
      `#if defined(__LITTLE_ENDIAN_BITFIELD)|/* a */|a|/* b */|b|` +
        `#elif defined(__BIG_ENDIAN_BITFIELD)|b|a|${end}`,
    );
    expect(ordered("compiler", [4, 4])).toBe(
      `#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__|/* a */|a|/* b */|b|` +
        `#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__|b|a|${end}`,
    );
  });

  test("have the blank line before the first one above the #if", () => {
    expect(ordered("linux", [undefined, undefined, 4, 4, undefined])).toBe(
      "/* a */|a|/* b */|b||#if defined(__LITTLE_ENDIAN_BITFIELD)|/* c */|c||/* d */|d|" +
        `#elif defined(__BIG_ENDIAN_BITFIELD)|d|c|${end}||/* e */|e`,
    );
  });

  test("that fill a byte each are the same in both", () => {
    expect(ordered("linux", [8, 8])).toBe("/* a */|a|/* b */|b");
    expect(ordered("linux", [8, 4, 4])).toContain("#elif defined(__BIG_ENDIAN_BITFIELD)|a|c|b|");
  });
});

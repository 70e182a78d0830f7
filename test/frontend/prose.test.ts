import { describe, expect, test } from "vitest";
import type { CommentLine } from "../../src/frontend/lower/source-map.ts";
import { readBlocks, splitReferences } from "../../src/frontend/lower/prose.ts";
import type { Block } from "../../src/model/prose.ts";

function linesOf(text: string): CommentLine[] {
  return text.split("\n").map((line, index) => ({ text: line, line: index + 1, column: 4 }));
}

/** The references of a paragraph in angle brackets. */
function parse(text: string): Block[] {
  return readBlocks(linesOf(text), (lines) =>
    splitReferences(lines, "spec.ts").map((part) => ({
      kind: "text",
      text: typeof part === "string" ? part : `<${part.form} ${part.text}>`,
    })),
  );
}

/** The text of blocks, with lists as nested arrays and code in one string. */
function shown(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "paragraph":
        return block.content.map((part) => (part.kind === "text" ? part.text : "")).join("");
      case "list":
        return [block.ordered ? "ordered" : "bullets", ...block.items.map(shown)];
      case "codeBlock":
        return `code(${block.language}): ${block.lines.join("|")}`;
    }
  });
}

describe("blocks of prose", () => {
  test("lines of a paragraph become one, and a blank line ends it", () => {
    expect(shown(parse("one\ntwo\n\nthree"))).toEqual(["one two", "three"]);
  });

  test("a list ends a paragraph, and goes on over indented and blank lines", () => {
    expect(shown(parse("see:\n- one\n  more\n\n  again\n- two\nend"))).toEqual([
      "see:",
      ["bullets", ["one more", "again"], ["two"]],
      "end",
    ]);
  });

  test("a list is nested by indentation, and a list of the other kind is another one", () => {
    expect(shown(parse("1. one\n   - inner\n2. two\n- bullet"))).toEqual([
      ["ordered", ["one", ["bullets", ["inner"]]], ["two"]],
      ["bullets", ["bullet"]],
    ]);
  });

  test("a number that begins a line is a sentence's, unless it begins a list", () => {
    expect(shown(parse("at most\n65535. By default\n2) fewer\n\n1986. A year."))).toEqual([
      "at most 65535. By default 2) fewer",
      "1986. A year.",
    ]);
    expect(shown(parse("in turn:\n1) one\n5) two"))).toEqual([
      "in turn:",
      ["ordered", ["one"], ["two"]],
    ]);
  });

  test("fenced code keeps its blanks, its blank lines and what looks like a link", () => {
    expect(shown(parse("```c\nint a;\n\n  {@link b}\n```\nend"))).toEqual([
      "code(c): int a;||  {@link b}",
      "end",
    ]);
  });

  test("a fence that nothing closes lasts to the end", () => {
    expect(shown(parse("```\na\nb"))).toEqual(["code(): a|b"]);
  });

  test("links and backquotes are references, across the end of a line too", () => {
    expect(shown(parse("a {@link b.c}, `d` and {@link\ne}"))).toEqual([
      "a <link b.c>, <backquotes d> and <link e>",
    ]);
  });
});

describe("the place of a reference", () => {
  test("is that of its first and its last character", () => {
    const [, reference] = splitReferences(linesOf("one\n  two `three` four"), "spec.ts");
    expect(typeof reference === "object" ? reference.span : undefined).toEqual({
      file: "spec.ts",
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 17,
    });
  });
});

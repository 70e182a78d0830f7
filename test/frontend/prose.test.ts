import { describe, expect, test } from "vitest";
import type { CommentLine } from "../../src/frontend/lower/source-map.ts";
import { blocks } from "../../src/frontend/lower/prose.ts";
import type { DraftBlock } from "../../src/frontend/lower/prose.ts";

function parse(text: string): DraftBlock[] {
  const lines = text
    .split("\n")
    .map((line, index): CommentLine => ({ text: line, line: index + 1, column: 4 }));
  return blocks(lines, "spec.ts");
}

/** The text of blocks, with lists as nested arrays, references in angle brackets and code in one string. */
function shown(drafts: readonly DraftBlock[]): unknown[] {
  return drafts.map((draft) => {
    switch (draft.kind) {
      case "paragraph":
        return draft.content
          .map((part) => (part.kind === "text" ? part.text : `<${part.form} ${part.text}>`))
          .join("");
      case "list":
        return [draft.ordered ? "ordered" : "bullets", ...draft.items.map(shown)];
      case "codeBlock":
        return `code(${draft.language}): ${draft.lines.join("|")}`;
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
    const [paragraph] = parse("one\n  two `three` four");
    const reference =
      paragraph?.kind === "paragraph"
        ? paragraph.content.find((part) => part.kind === "reference")
        : undefined;
    expect(reference?.span).toEqual({
      file: "spec.ts",
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 17,
    });
  });
});

import { describe, expect, it } from "vitest";
import { proseOf, titledProse } from "../../src/import/comment-prose.ts";

describe("the prose of a comment", () => {
  it.each([
    ["/* A word. */", ["A word."]],
    ["/** Doxygen. */", ["Doxygen."]],
    ["/*!< Behind. */", ["Behind."]],
    ["/**< Behind. */", ["Behind."]],
    ["///< Behind.", ["Behind."]],
    ["// One\n// sentence.", ["One sentence."]],
    ["/*\n * One\n * sentence.\n */", ["One sentence."]],
    ["/* One\n   sentence. */", ["One sentence."]],
    ["/*****************\n * Framed.\n *****************/", ["Framed."]],
  ])("has no frame: %j", (comment, prose) => {
    expect(proseOf(comment)).toEqual(prose);
  });

  it("keeps paragraphs apart", () => {
    expect(proseOf("/*\n * One.\n *\n * Two.\n */")).toEqual(["One.", "", "Two."]);
  });

  it("keeps lists, with the mark of the language", () => {
    expect(proseOf("/*\n * Either\n * * one or\n *   its like\n * * two\n */")).toEqual([
      "Either",
      "",
      "- one or its like",
      "- two",
    ]);
  });

  it("keeps what is set in columns as it is", () => {
    const table = "/*\n * name    size\n * one     1\n *\n * two     2\n */";
    expect(proseOf(table)).toEqual(["```", "name    size", "one     1", "", "two     2", "```"]);
  });

  it("begins a paragraph where a line ends early", () => {
    const text =
      "/*\n * The event of the update\n * Capable frontends set the key of the feature to one in xenstore.\n */";
    expect(proseOf(text)).toHaveLength(3);
  });

  it("is ASCII, without marks that the language would take as its own", () => {
    expect(proseOf("/* \u201Ca\u201D \u00A9 \u00E9t\u00E9 `b` {@link c} @d \u4E2D */")).toEqual([
      `"a" (c) ete 'b' {link c} d ?`,
    ]);
  });

  it("is empty where the comment is", () => {
    expect(proseOf("/* */")).toEqual([]);
    expect(proseOf("/***/")).toEqual([]);
  });
});

describe("a title", () => {
  it.each([
    "/*\n * Keys\n * ====\n *\n * All of them.\n */",
    "/*\n *****\n * Keys\n *****\n * All of them.\n */",
    "/****\n * Keys\n ****\n *\n * All of them.\n */",
  ])("is a line with a ruler: %j", (comment) => {
    expect(titledProse(comment)).toEqual({ title: "Keys", prose: ["All of them."] });
  });

  it("needs a ruler", () => {
    expect(titledProse("/*\n * Keys\n *\n * All of them.\n */")).toBeUndefined();
  });
});

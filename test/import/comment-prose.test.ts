import { describe, expect, it } from "vitest";
import { isIdle } from "../../src/import/comment-places.ts";
import { proseOf } from "../../src/import/comment-prose.ts";
import { titledProse } from "../../src/import/comment-title.ts";
import { docComment } from "../../src/import/module-text.ts";

/** The lines of prose as a spec has them. */
function linesOf(comment: string): readonly string[] {
  const text = docComment(proseOf(comment), (name) => name);
  return text
    .trim()
    .split("\n")
    .map((line) => line.replace(/^ ?\/?\*+\/? ?/, "").replace(/ \*\/$/, ""))
    .filter((line, index, lines) => line !== "" || (index > 0 && index < lines.length - 1));
}

describe("the prose of a comment", () => {
  it.each([
    ["/* A word. */", ["A word."]],
    ["/** Doxygen. */", ["Doxygen."]],
    ["/*!< Behind. */", ["Behind."]],
    [
      "/**\n * \\return   0 where it is lit\\n\n *          -1 where it is not\n *\n */",
      ["Returns 0 where it is lit; -1 where it is not"],
    ],
    [
      "/*\n *\tHeader file for lamps\n * with public names.\n */",
      ["Header file for lamps with public names."],
    ],
    [
      "/* set the rate >= 2;\n * the used one is returned */",
      ["set the rate >= 2; the used one is returned"],
    ],
    [
      "/*\n * INET\t\tA stack of\n *\t\tprotocols.\n *\n *\t\tFor routes.\n *\n * Authors:\tA. Lamp, who\n *\t\tbegan\n *\t\tB. Lamp\n *\n *\t\tC. Lamp\n *\n * Changes:\n *\t\tNone.\n *\n *\t\tThis is free;\n *\t\tGo on.\n */",
      [
        "INET A stack of protocols.",
        "",
        "For routes.",
        "",
        "Authors:",
        "",
        "- A. Lamp, who began",
        "- B. Lamp",
        "- C. Lamp",
        "",
        "Changes: None.",
        "",
        "This is free; Go on.",
      ],
    ],
    [
      "/*\n * LAMP    A bulb\n *         in a shade.\n *\n * Drawn:\n *\n *         cable -> bulb\n */",
      ["LAMP A bulb in a shade.", "", "Drawn:", "", "```", "cable -> bulb", "```"],
    ],
    ["/*\n * int rate;\n * int used;\n */", ["```", "int rate;", "int used;", "```"]],
    [
      "/**\n * **Old**: see \\ref\n * some_lamp\n * #. one\n * #. two\n */",
      ["Old: see some_lamp", "", "- one", "- two"],
    ],
    [
      "/*\n * Three calls.\n * open(): opens it\n * close(): two cases\n *   - closes it\n * map(): maps it,\n *        or not\n */",
      [
        "Three calls.",
        "",
        "- open(): opens it",
        "- close(): two cases",
        "- closes it",
        "- map(): maps it, or not",
      ],
    ],
    ["/**< Behind. */", ["Behind."]],
    ["///< Behind.", ["Behind."]],
    ["// One\n// sentence.", ["One sentence."]],
    ["/*\n * One\n * sentence.\n */", ["One sentence."]],
    ["/* One\n   sentence. */", ["One sentence."]],
    ["/*****************\n * Framed.\n *****************/", ["Framed."]],
    ["/*\n** Two\n** stars.\n**\n** More.\n*/", ["Two stars.", "", "More."]],
  ])("has no frame: %j", (comment, prose) => {
    expect(linesOf(comment)).toEqual(prose);
  });

  it("keeps paragraphs apart", () => {
    expect(linesOf("/*\n * One.\n *\n * Two.\n */")).toEqual(["One.", "", "Two."]);
  });

  it("keeps items that end with a semicolon, which are no code", () => {
    const comment =
      "/*\n * 1. accept short writes, since it is\n *    running on an older kernel;\n * 2. accept short reads.\n */";
    expect(linesOf(comment)).toEqual([
      "1. accept short writes, since it is running on an older kernel;",
      "2. accept short reads.",
    ]);
  });

  it("keeps lists, with the mark of the language", () => {
    expect(linesOf("/*\n * Either\n * * one or\n *   its like\n * * two\n */")).toEqual([
      "Either",
      "",
      "- one or its like",
      "- two",
    ]);
  });

  it.each([
    ["/** a clause;\n *  and the rest */", ["a clause; and the rest"]],
    [
      "/* as it is, with no correction of errors;\n * and the rest */",
      ["as it is, with no correction of errors; and the rest"],
    ],
    ["/* 0/1 = off/on */", ["0/1 = off/on"]],
    [
      "/*\n * It was:\n * #define A_B 1\n * Now it is not.\n */",
      ["It was:", "", "```", "#define A_B 1", "```", "", "Now it is not."],
    ],
    ["/* vvvvvvvvvvvvvvvv */\n/* What is old. */\n/* ^^^^^^^^^^^^^^^^ */", ["What is old."]],
    [
      "/*\n * Written by A. Cook <a@x>\n *            Baker, B <b@x>\n */",
      ["Written by A. Cook <a@x>", "", "Baker, B <b@x>"],
    ],
    [
      "/*\n * A_NEW    it is new\n * A_COOKED it is cooked as it should be\n * A_DONE   it is done\n */",
      [
        "```",
        "A_NEW    it is new",
        "A_COOKED it is cooked as it should be",
        "A_DONE   it is done",
        "```",
      ],
    ],
    ["/** (0) : nothing */", ["(0) : nothing"]],
    ["/** -# one\n *  -# two */", ["- one", "- two"]],
    ["/*\n *        Title\n *        =====\n *\n * Text.\n */", ["Title", "", "Text."]],
    ["/** See #A_B, ::a_b and \\ref a_t::A_B\n * A_B. */", ["See A_B, a_b and A_B."]],
    ["/**\n * Example::\n *\n * .. note:: Old.\n */", ["Example:", "", "Note: Old."]],
    [
      "/**\n * Return: a\n *   number\n * Context: any\n */",
      ["Return: a number", "", "Context: any"],
    ],
  ])("says %j as prose", (comment, prose) => {
    expect(linesOf(comment)).toEqual(prose);
  });

  it("keeps what is set in columns as it is", () => {
    const table = "/*\n * name    size\n * one     1\n *\n * two     2\n */";
    expect(linesOf(table)).toEqual(["```", "name    size", "one     1", "", "two     2", "```"]);
  });

  it("begins a paragraph where a line ends early", () => {
    const text =
      "/*\n * The event of the update\n * Capable frontends set the key of the feature to one in xenstore.\n */";
    expect(linesOf(text)).toHaveLength(3);
  });

  it("is ASCII, without marks that the language would take as its own", () => {
    expect(linesOf("/* \u201Ca\u201D \u00A9 \u00E9t\u00E9 `b` {@link c} @d \u4E2D */")).toEqual([
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
    expect(titledProse(comment)).toEqual({
      title: "Keys",
      prose: [{ kind: "text", text: "All of them." }],
    });
  });

  it.each([
    ["/* --- Keys --- */", "Keys"],
    ["/****** Keys ******/", "Keys"],
    ["/* Keys */", "Keys"],
    ["/**\n * DOC: Keys of xenstore\n */", "Keys of xenstore"],
    ["/** @defgroup keys Keys */", "Keys"],
  ])("is the only line of a comment: %j", (comment, title) => {
    expect(titledProse(comment)?.title).toBe(title);
  });

  it("is no sentence", () => {
    expect(titledProse("/*\n * There are keys.\n *\n * All of them.\n */")).toBeUndefined();
    expect(titledProse("/* Must be kept compact -- no holes */")).toBeUndefined();
    expect(titledProse("/* 0 = none, 1 = all */")).toBeUndefined();
  });

  it("has a letter or a digit", () => {
    expect(titledProse('/*\n * "\n * ~~~\n * All of them.\n */')).toBeUndefined();
  });
});

describe("a comment behind a directive", () => {
  it("says no more than a condition, however long", () => {
    const condition = `LAMP_A${" && LAMP_B".repeat(100)}`;
    expect(isIdle(`/* ${condition} */`)).toBe(true);
    expect(isIdle(`/* ${condition} - not yet */`)).toBe(false);
  });
});

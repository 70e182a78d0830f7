import fc from "fast-check";
import { expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import { comment, lineWidth } from "../../../src/codegen/shared/c-text.ts";
import { hangingLines, proseLines } from "../../../src/codegen/c/prose.ts";
import type { Block, Prose } from "../../../src/model/prose.ts";

/** What a compiler has left of `text` when trigraphs and joined lines are replaced and comments are gone. */
function withoutComments(text: string): string {
  const trigraphs: Readonly<Record<string, string>> = {
    ...{ "=": "#", "/": "\\", "'": "^", "(": "[", ")": "]", "!": "|", "<": "{", ">": "}" },
    "-": "~",
  };
  const replaced = text.replaceAll(/\?\?([=/'()!<>-])/g, (_, key: string) => trigraphs[key] ?? "");
  const joined = replaced.replaceAll(/\\[ \t]*\n/g, "");
  return joined.replaceAll(/\/\*[^]*?\*\//g, "");
}

const nasty = fc
  .array(
    fc.constantFrom(
      ...["*/", "/*", "*", "/", "\\", "\\\n", "?", "??/", "??", "=", ">", "-", "!", "'", '"', "`"],
      ...[
        " ",
        "\t",
        "\n",
        "\r\n",
        "\u2028",
        "\u00e9",
        "\u{1f600}",
        "\u0000",
        "//",
        "#",
        "a",
        "end",
      ],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

const blocks: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small" },
    fc.array(nasty, { maxLength: 3 }).map((texts): Block => ({
      kind: "paragraph",
      content: texts.map((text, index) => ({ kind: index % 2 === 0 ? "text" : "code", text })),
    })),
    fc.array(nasty).map((lines): Block => ({ kind: "codeBlock", language: "", lines })),
    fc
      .tuple(fc.boolean(), fc.array(fc.array(tie("block"), { maxLength: 2 }), { maxLength: 3 }))
      .map(([ordered, items]): Block => ({ kind: "list", ordered, items })),
  ),
})).block;

const prose = fc.array(blocks, { maxLength: 3 }).map((all): Prose => ({ blocks: all }));

/** Comments with the prose in each of the ways in which the header has it. */
function comments(text: Prose): readonly (readonly string[])[] {
  return [
    comment(proseLines(text, 76)),
    comment(hangingLines(" data[0] = ", { before: ["word:"], prose: text }, 72), "    "),
  ];
}

test("whatever the prose, its comment is one comment and nothing else", () => {
  const property = fc.property(prose, (text) => {
    for (const lines of comments(text)) {
      const source = `${lines.join("\n")}\n`;
      expect(withoutComments(source).trim()).toBe("");
      expect(source.match(/\/\*/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(source).toMatch(/^[\n -~]*$/);
      expect(source).not.toMatch(/\?\?[=/'()!<>-]|\\[ \t]*\n|[ \t]\n/);
    }
  });
  fc.assert(property, { numRuns: 2000 });
});

const gcc = await systemCompiler("gcc");

test("gcc sees every declaration between such comments", async ({ skip }) => {
  if (gcc === undefined) return skip("gcc is not installed");
  const samples = fc.array(prose, { minLength: 50, maxLength: 50 });
  const property = fc.asyncProperty(samples, async (texts) => {
    const all = texts.flatMap(comments);
    const lines = all.flatMap((text, index) => [...text, `extern int after_${index};`]);
    const sum = all.map((_text, index) => `after_${index}`).join(" + ");
    const source = [...lines, "int sum(void);", `int sum(void) { return ${sum}; }`, ""].join("\n");
    const outcome = await gcc.translate({
      args: ["-ansi", "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "comments.c"],
      files: { "comments.c": source },
    });
    expect(outcome.messages).toBe("");
  });
  await fc.assert(property, { numRuns: 3, endOnFailure: true });
});

test("no line is too long, unless it is one word", () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$|^[a-z]{90}$/);
  const property = fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (texts) => {
    const content = [{ kind: "text" as const, text: texts.join(" ") }];
    const items: readonly Block[] = [
      { kind: "paragraph", content },
      { kind: "list", ordered: true, items: [[{ kind: "paragraph", content }]] },
    ];
    const lines = comment(proseLines({ blocks: items }, 76));
    const long = lines.filter((line) => line.length > lineWidth);
    expect(long.filter((line) => !/^ \* (1\. | {3})?[a-z]+$/.test(line))).toEqual([]);
    expect(lines.join(" ").match(/[a-z]+/g)).toEqual([...texts, ...texts]);
  });
  fc.assert(property);
});

test("only the last line of a paragraph may end with a backslash", () => {
  const content = [{ kind: "text" as const, text: "one two \\ three \\ four \\" }];
  const text: Prose = { blocks: [{ kind: "paragraph", content }] };
  expect(comment(proseLines(text, 12))).toEqual([
    "/*",
    " * one two",
    " * \\ three",
    " * \\ four \\ ...",
    " */",
  ]);
});

test("a paragraph hangs below its lead, and lists and code keep their form", () => {
  const content = (text: string) => [{ kind: "text" as const, text }];
  const text: Prose = {
    blocks: [
      { kind: "paragraph", content: content("one two three four five six.") },
      {
        kind: "list",
        ordered: false,
        items: [
          [{ kind: "paragraph", content: content("first item") }],
          [{ kind: "paragraph", content: content("second item that is long") }],
        ],
      },
      { kind: "codeBlock", language: "c", lines: ["a  b", "", "  c"] },
    ],
  };
  expect(hangingLines("x = ", { before: ["zero"], prose: text, after: ["end"] }, 24)).toEqual([
    "x = zero one two three",
    "    four five six. end",
    "",
    "    - first item",
    "    - second item that",
    "      is long",
    "",
    "        a  b",
    "",
    "          c",
  ]);
});

test("a sentence that the header adds begins behind a full stop, and behind a list that is announced", () => {
  const paragraph = (text: string): Block => ({
    kind: "paragraph",
    content: [{ kind: "text", text }],
  });
  const lines = (...all: readonly Block[]) =>
    hangingLines("", { prose: { blocks: all }, after: ["One of B."] }, 76);
  expect(lines(paragraph("Its type"))).toEqual(["Its type. One of B."]);
  expect(lines(paragraph("Its type."))).toEqual(["Its type. One of B."]);
  const list: Block = { kind: "list", ordered: false, items: [[paragraph("one")]] };
  expect(lines(paragraph("List:"), list)).toEqual(["List:", "", "- one", "", "One of B."]);
});

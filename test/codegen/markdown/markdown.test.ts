import fc from "fast-check";
import { lint } from "markdownlint-cli2/markdownlint/promise";
import { expect, test } from "vitest";
import type { Block, Inline, Prose } from "../../../src/model/prose.ts";
import { table } from "../../../src/codegen/markdown/markdown.ts";
import { linksOf } from "../../../src/codegen/markdown/links.ts";
import { proseBlocks, proseCell } from "../../../src/codegen/markdown/markdown.ts";
import { config } from "./config.ts";
import { find, parse, textOf } from "./parse.ts";

const heading = { markdown: "Title", slug: "title" };
const links = linksOf({
  title: heading,
  contents: heading,
  conventions: heading,
  chapters: [],
  keys: undefined,
  rules: undefined,
});

function prose(...blocks: readonly Block[]): Prose {
  return { blocks };
}

function paragraph(...content: readonly Inline[]): Block {
  return { kind: "paragraph", content };
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}

const pieces = [
  ..."\\`*_{}[]()#+-.!|<>~$&=:;@/\"'^% aAbz019é",
  "&amp;",
  "&#42;",
  "<b>",
  "<!-- x -->",
  "</a>",
  "https://xen.org/a_b?c=d&e",
  "www.xen.org",
  "a@b.org",
  "1. ",
  "12) ",
  "# ",
  "---",
  "```",
  "[x](y)",
  "![x](y)",
  "[^1]",
  "[x]: y",
  "$x$",
  "~~x~~",
  "__x__",
  "\\|",
  "x_y_z",
  "{{x}}",
];

/**
 * Paragraphs of text and code whose ends are not blank: a comment's lines are trimmed. The parser knows directives,
 * which begin with `::` and are in no dialect that the reference is for.
 */
const paragraphs = fc
  .array(
    fc.record({
      kind: fc.constantFrom("text" as const, "code" as const),
      text: fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
        .map((parts) => parts.join("").replaceAll(/\s+/g, " ").trim())
        .filter((one) => one !== ""),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .filter((parts) => parts.every(({ kind }, at) => kind !== parts[at - 1]?.kind))
  .filter(([first]) => first?.kind === "code" || first?.text.startsWith("::") !== true);

/** What code becomes that has no spelling in backquotes. */
const codeTags = new Set(["<code>", "</code>", "&#124;"]);

const plain = new Set([
  ...["autolink", "autolinkMarker", "autolinkEmail", "autolinkProtocol"],
  ...["characterEscape", "characterEscapeValue", "escapeMarker"],
  ...["codeText", "codeTextData", "codeTextPadding", "codeTextSequence"],
  ...["data", "directiveText"],
]);

/** The rule about reversed links takes `(y)[x]` for one inside of an address as well; the parser tells what is a link. */
const rules = { ...config, MD011: false };

test("prose comes out as it went in, as a paragraph and in a cell", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraphs, { minLength: 1, maxLength: 20 }), async (many) => {
      const texts = many.map((parts) => parts.map((part) => part.text).join(""));
      const inBlocks = many.flatMap((parts) => proseBlocks(prose(paragraph(...parts)), links));
      const document = inBlocks.join("\n\n");
      const strings = { document: `# Title\n\n${document}\n` };
      expect(await lint({ strings, config: rules })).toEqual({ document: [] });
      const blocks = await parse(document);
      const found = find(blocks, "paragraph");
      expect(found.map(({ children }) => textOf(children))).toEqual(texts);
      expect(blocks.map(({ type }) => type).filter((type) => !isFlow(type))).toEqual([]);
      for (const { children } of found) {
        expect(
          children.filter(({ type, text: raw }) => !plain.has(type) && !codeTags.has(raw)),
        ).toEqual([]);
      }

      const rows = many.map((parts) => ["a", proseCell(prose(paragraph(...parts)), links), "b"]);
      const cells = find(await parse(table(["1", "2", "3"], rows)), "tableData");
      expect(cells.map(({ children }) => textOf(children, true))).toEqual(
        texts.flatMap((one) => ["a", one, "b"]),
      );
    }),
  );
});

function isFlow(type: string): boolean {
  return type === "content" || type === "lineEnding" || type === "lineEndingBlank";
}

test("a cell holds lists, code and several paragraphs on one line", () => {
  const cell = proseCell(
    prose(
      paragraph(text("First.")),
      paragraph(text("Second:")),
      { kind: "list", ordered: true, items: [[paragraph(text("a | b"))], [paragraph(text("c"))]] },
      { kind: "codeBlock", language: "", lines: ["if (*a)", "  return <b>;"] },
    ),
    links,
  );
  expect(cell).toBe(
    String.raw`First.<br><br>Second:<ol><li>a | b</li><li>c</li></ol><pre>if (\*a)<br>  return \<b>;</pre>`,
  );
  expect(table(["A"], [[cell]])).toContain(String.raw`<li>a \| b</li>`);
});

test("a list holds lists and code, indented below its items", () => {
  const inner: Block = { kind: "list", ordered: true, items: [[paragraph(text("inner"))]] };
  const code: Block = { kind: "codeBlock", language: "c", lines: ["int a;", "", "```"] };
  const blocks = proseBlocks(
    prose({ kind: "list", ordered: false, items: [[paragraph(text("# outer")), inner], [code]] }),
    links,
  );
  expect(blocks.join("\n\n")).toBe(
    ["- \\# outer", "", "  1. inner", "", "- ````c", "  int a;", "", "  ```", "  ````"].join("\n"),
  );
});

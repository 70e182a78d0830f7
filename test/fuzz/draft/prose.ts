import fc from "fast-check";
import { pick, type Pick } from "./pick.ts";

/** A stretch of text without a break. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  /** A literal in backquotes. */
  | { readonly kind: "literal"; readonly text: string }
  /** A name of the spec: in a link, or in backquotes. */
  | { readonly kind: "name"; readonly target: Pick; readonly form: "link" | "backquotes" };

export type Block =
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Piece[])[];
    }
  | { readonly kind: "code"; readonly lines: readonly string[] };

/** A comment; an empty one stands for a few words. */
export type ProseDraft = readonly Block[];

/** Texts that mean something to C, TypeScript, Markdown or Handlebars. */
const hostile: readonly string[] = [
  ...["/*", "*\\/", "//", "\\", "\\n", "\\u0041", "??/", "??=", "??'", "{{", "}}", "{{x}}"],
  ...["{{#each x}}", "{{{x}}}", "{{!-- x --}}", "|", "||", "a|b", "<b>", "</td>", "<!--", "-->"],
  ...["&amp;", "&", "*", "**x**", "*x*", "_", "__x__", "_x_", "~~x~~", "#", "##", "[x](y)", "[x]"],
  ...["![x](y)", "[1]: y", "$&", "$1", "${x}", "'", '"', "%s", "@", "-", "+", "=", "---"],
  ...["===", "1.", "2)", ">", ">>", "~", "~~~", ":", "a:b", "0x10U", "#define", "#include", "^"],
  ...["{", "}", "{x}", "(", ")", "http://x.example/y?z=1&w=2#v", "x@y.example", "`".repeat(0)],
  ...["x".repeat(90), "<script>", "</script>", ";", "import", "*_", "_*", "a*b*c", "a_b_c", "\\|"],
].filter((text) => text !== "");

/** markdownlint takes `:b` for a directive, and so computes other anchors for headings than GitHub. */
const inTitles = hostile.filter((text) => !/:\w/.test(text));

const literals: readonly string[] = [
  ...["1 << 3", "a | b", "|", "0x10", "x + 1", "<b>", "{{y}}", "NULL", "uint8_t", "\\", "*", "-1"],
  ...["a  b", "??/", "f()", '"s"', "#define X", "$&", "types.h", "a\\|b", "&lt;", "[x](y)", "/*"],
];

const codeLines: readonly string[] = [
  ...[
    "#define M(a) do { \\",
    "  x = y;",
    "",
    "/* open",
    "*\\/",
    "??/",
    "{{#each x}}",
    "~~~",
    "````",
  ],
  ...["| a | b |", "<b>", "    deep", "\\", "${x}", "// c", "$&", '"', "x".repeat(100), "`x`"],
];

const word = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom("word", "another", "and", "so on.", "The end.") },
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  )
  .map((text): Piece => ({ kind: "text", text }));

const literal = fc.constantFrom(...literals).map((text): Piece => ({ kind: "literal", text }));

const name = fc
  .record({ target: pick, form: fc.constantFrom("link" as const, "backquotes" as const) })
  .map((parts): Piece => ({ kind: "name", ...parts }));

const pieces: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: word }, literal, name),
  { minLength: 1, maxLength: 12 },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: pieces.map((some): Block => ({ kind: "paragraph", pieces: some })) },
  fc
    .record({ ordered: fc.boolean(), items: fc.array(pieces, { minLength: 1, maxLength: 3 }) })
    .map((parts): Block => ({ kind: "list", ...parts })),
  fc
    .array(fc.constantFrom(...codeLines), { minLength: 1, maxLength: 4 })
    .map((lines): Block => ({ kind: "code", lines })),
);

/** Mostly a few words, sometimes prose that does its worst. */
export const prose: fc.Arbitrary<ProseDraft> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<ProseDraft>([]) },
  { weight: 1, arbitrary: fc.array(block, { minLength: 1, maxLength: 3 }) },
);

/** One line without a comment around it: a title, a value. It has a letter, so that Markdown can link to it. */
export const line: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("Title", "of it", "*/", "`x`", "`", "``", ...inTitles), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => [...words, "end"].join(" "));

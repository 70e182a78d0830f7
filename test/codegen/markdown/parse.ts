import { lint, type Token } from "markdownlint-cli2/markdownlint/promise";

/** Parses Markdown as GitHub does, with a parser that the emitter knows nothing of. */
export async function parse(markdown: string): Promise<readonly Token[]> {
  let tokens: readonly Token[] = [];
  await lint({
    strings: { document: markdown },
    config: { default: false, tokens: true },
    customRules: [
      {
        names: ["tokens"],
        description: "Hands out the tokens",
        tags: ["test"],
        parser: "micromark",
        function: ({ parsers }) => {
          tokens = parsers.micromark.tokens;
        },
      },
    ],
  });
  return tokens;
}

/** Every token of one of `types`, from outside to inside, in order. */
export function find(tokens: readonly Token[], ...types: readonly string[]): readonly Token[] {
  return tokens.flatMap((token) => [
    ...(types.includes(token.type) ? [token] : []),
    ...find(token.children, ...types),
  ]);
}

const textTypes = new Set([
  "autolinkEmail",
  "autolinkProtocol",
  "characterEscapeValue",
  "codeTextData",
  "data",
  "directiveText",
]);

/** The text that a reader sees. Directives are text to GitHub; in a cell code may escape `|`. */
export function textOf(tokens: readonly Token[], inCell = false): string {
  return tokens
    .map(({ type, text, children }) => {
      if (type === "characterReference") return text === "&#124;" ? "|" : text;
      if (inCell && type === "codeTextData") return text.replaceAll("\\|", "|");
      return textTypes.has(type) ? text : textOf(children, inCell);
    })
    .join("");
}

/** The anchor that GitHub gives a heading with the text `heading`, unless an earlier one has it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** Every anchor of a document: those of headings, which GitHub numbers if they repeat, and those of elements. */
export function anchorsOf(tokens: readonly Token[]): readonly string[] {
  const counts = new Map<string, number>();
  const headings = find(tokens, "atxHeadingText").map((token) => {
    const slug = slugOf(textOf(token.children));
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  const elements = find(tokens, "htmlText").flatMap(
    ({ text }) => /^<a id="([^"]*)">$/.exec(text)?.[1] ?? [],
  );
  return [...headings, ...elements];
}

/** Every fragment that the document links to. */
export function fragmentsOf(tokens: readonly Token[]): readonly string[] {
  return find(tokens, "resourceDestinationString")
    .map(({ text }) => text)
    .filter((text) => text.startsWith("#"))
    .map((text) => decodeURI(text.slice(1)));
}

import GitHubSlugger from "github-slugger";
import MarkdownIt, { type Token } from "markdown-it";
import highlighter from "highlight.js/lib/core";
import c from "highlight.js/lib/languages/c";
import typescript from "highlight.js/lib/languages/typescript";
import { Html, escapeHtml } from "./html.ts";

/** Markdown as markup. */
export interface MarkdownRenderer {
  /** Blocks of Markdown, which are set apart by blank lines. */
  blocks(blocks: readonly string[]): Html;
  /** Markdown within a line. */
  inline(text: string): Html;
  /**
   * A whole document, whose headings get the anchors that GitHub gives them.
   *
   * @param linkTo - from the address of a link to the one that it has on the page; `undefined` makes it text.
   */
  document(text: string, linkTo: (address: string) => string | undefined): Html;
}

/** The markup that our own Markdown has in it. All other markup is text. */
const ownMarkup = /^(?:<a id="[\w.$-]+">|<\/a>|<br>|<\/?(?:pre|code|ol|ul|li)>)$/;

export function markdownRenderer(): MarkdownRenderer {
  const markdown = new MarkdownIt({
    html: true,
    highlight: (code, language) => highlight(code, language).text,
  });
  markdown.disable("html_block");
  Object.assign(markdown.renderer.rules, {
    html_inline: (tokens: readonly Token[], index: number) => inlineMarkup(tokens[index]),
    // A table that is wider than a phone is scrolled by itself, which the keyboard has to be able to do.
    table_open: () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n',
    table_close: () => "</table></div>\n",
  });
  const render = (tokens: Token[]) => {
    nameCells(tokens);
    return new Html(markdown.renderer.render(tokens, markdown.options, {}));
  };
  return {
    blocks: (blocks) => render(markdown.parse(blocks.join("\n\n"), {})),
    inline: (text) => new Html(markdown.renderInline(text, {})),
    document: (text, linkTo) => {
      const tokens = markdown.parse(text, {});
      const slugger = new GitHubSlugger();
      tokens.forEach((token, index) => {
        if (token.type !== "heading_open") return;
        token.attrSet("id", slugger.slug(textOf(tokens[index + 1])));
      });
      for (const token of tokens.flatMap(({ children }) => children ?? [])) {
        const address = token.attrGet("href");
        if (token.type !== "link_open" || address === null) continue;
        const target = linkTo(String(address));
        if (target === undefined) token.attrs = null;
        else token.attrSet("href", target);
      }
      return render(tokens);
    },
  };
}

/** Gives each cell the title of its column, which narrow screens show beside it. */
function nameCells(tokens: readonly Token[]): void {
  let titles: string[] = [];
  let column = 0;
  tokens.forEach((token, index) => {
    if (token.type === "table_open") titles = [];
    if (token.type === "tr_open") column = 0;
    if (token.type === "th_open") titles.push(textOf(tokens[index + 1]));
    if (token.type === "td_open") token.attrSet("data-title", titles[column++] ?? "");
  });
}

/** What a line says, without its markup. */
function textOf(token: Token | undefined): string {
  return (token?.children ?? []).map(({ content }) => content).join("");
}

function inlineMarkup(token: Token | undefined): string {
  const { content = "" } = token ?? {};
  if (content.startsWith("<!--")) return "";
  return ownMarkup.test(content) ? content : escapeHtml(content);
}

highlighter.registerLanguage("c", c);
highlighter.registerLanguage("typescript", typescript);
highlighter.registerAliases("h", { languageName: "c" });

/** Code with its words coloured, where its language is one that is known. */
export function highlight(code: string, language: string): Html {
  const text = code.trimEnd();
  const markup =
    highlighter.getLanguage(language) === undefined
      ? escapeHtml(text)
      : highlighter.highlight(text, { language }).value;
  // Code can be scrolled, so that the keyboard has to reach it.
  return new Html(`<pre tabindex="0"><code>${markup}\n</code></pre>`);
}

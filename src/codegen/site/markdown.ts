import GitHubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";
import { Html, escapeHtml } from "./html.ts";
import type { Highlight } from "./highlight.ts";

/** Markdown as markup. */
export interface MarkdownRenderer {
  /** Blocks of Markdown, which are set apart by blank lines. */
  blocks(blocks: readonly string[]): Html;
  /**
   * A whole document, whose headings get the anchors that GitHub gives them.
   *
   * @param linkTo - from the address of a link to the one that it has on the page; `undefined` makes it text.
   */
  document(text: string, linkTo: (address: string) => string | undefined): Html;
}

/** The markup that our own Markdown has in it. All other markup is text. */
const ownMarkup = /^(?:<a id="[\w.$-]+">|<\/a>|<br>|<\/?(?:pre|code|ol|ul|li)>)$/;

interface Environment {
  readonly slugger?: GitHubSlugger;
  readonly linkTo?: (address: string) => string | undefined;
}

export function markdownRenderer(highlight: Highlight): MarkdownRenderer {
  const markdown = new MarkdownIt({
    html: true,
    highlight: (code, language) => highlight(code, language).text,
  });
  markdown.disable(["html_block", "entity"]);
  const { rules } = markdown.renderer;
  rules.html_inline = (tokens, index) => {
    const { content = "" } = tokens[index] ?? {};
    if (content.startsWith("<!--")) return "";
    return ownMarkup.test(content) ? content : escapeHtml(content);
  };
  // A table that is wider than a phone is scrolled by itself, which the keyboard has to be able to do.
  rules.table_open = () =>
    '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div>\n";
  rules.heading_open = (tokens, index, _options, { slugger }: Environment) => {
    const { tag = "h2" } = tokens[index] ?? {};
    if (slugger === undefined) return `<${tag}>`;
    const children = tokens[index + 1]?.children ?? [];
    return `<${tag} id="${escapeHtml(slugger.slug(children.map(({ content }) => content).join("")))}">`;
  };
  rules.link_open = (tokens, index, options, { linkTo }: Environment, renderer) => {
    const token = tokens[index];
    const address = String(token?.attrGet("href") ?? "");
    const target = linkTo === undefined ? address : linkTo(address);
    if (target === undefined) token?.attrs?.splice(0);
    else token?.attrSet("href", target);
    return renderer.renderToken(tokens, index, options);
  };
  return {
    blocks: (blocks) => new Html(markdown.render(blocks.join("\n\n"), {})),
    document: (text, linkTo) =>
      new Html(markdown.render(text, { slugger: new GitHubSlugger(), linkTo })),
  };
}

import { Html, escapeHtml } from "./html.ts";

/** Code with its words coloured, where its language is one that is known. */
export type Highlight = (code: string, language: string) => Html;

const languages: Readonly<Record<string, string>> = {
  c: "c",
  h: "c",
  js: "typescript",
  ts: "typescript",
  typescript: "typescript",
};

/** Loads what colours code. It takes a moment, and only a site needs it. */
export async function loadHighlight(): Promise<Highlight> {
  const [{ createCssVariablesTheme, createHighlighterCoreSync }, engine, c, typescript] =
    await Promise.all([
      import("shiki/core"),
      import("shiki/engine/javascript"),
      import("shiki/langs/c.mjs"),
      import("shiki/langs/typescript.mjs"),
    ]);
  const theme = createCssVariablesTheme({ name: "site", variablePrefix: "--code-" });
  const highlighter = createHighlighterCoreSync({
    themes: [theme],
    langs: [c.default, typescript.default],
    engine: engine.createJavaScriptRegexEngine(),
  });
  return (code, language) => {
    const lang = languages[language];
    if (lang === undefined) return plainCode(code);
    return new Html(highlighter.codeToHtml(code.trimEnd(), { lang, theme: "site" }));
  };
}

/** Code without colours. It can be scrolled, so that the keyboard has to reach it. */
function plainCode(code: string): Html {
  return new Html(`<pre tabindex="0"><code>${escapeHtml(code.trimEnd())}\n</code></pre>`);
}

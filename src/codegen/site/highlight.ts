import highlighter from "highlight.js/lib/core";
import c from "highlight.js/lib/languages/c";
import typescript from "highlight.js/lib/languages/typescript";
import { Html, escapeHtml } from "./html.ts";

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

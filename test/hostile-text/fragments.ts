/** Texts that mean something to one of the languages of the outputs, or to what reads them. */
export const fragments: readonly string[] = [
  // C: comments, trigraphs, lines that are joined, directives.
  ...["*\\/", "/*", "//", "??/", "???/", "??=", "\\", "\\\\", "#define X", "\\n#error", "1 << x"],
  // TypeScript: strings, templates, comments, ends of lines.
  ...[
    "`",
    "``",
    "```",
    "```a`b",
    "${hostile()}",
    '"',
    "'",
    "\\u2028",
    "\\u002a/",
    "</script>",
    ";",
  ],
  ...["{@link", "}", "@param", "{", "import('x')", "__proto__", "constructor", "toString"],
  // Markdown and HTML.
  ...["<img src=x onerror=hostile()>", "<script>hostile()</script>", "<a id=x>", "<!--", "-->"],
  ...[
    "[x](javascript:hostile())",
    "![x](javascript:x)",
    "[x]: javascript:x",
    "[x][]",
    "<javascript:x>",
  ],
  ...[
    "|",
    "\\|",
    "# x",
    "===",
    "---",
    "> x",
    "- x",
    "1. x",
    "~~~",
    "&lt;b&gt;",
    "&#x3c;b>",
    "*x*",
    "_x_",
  ],
  ...[
    "https://x.example/<b>",
    "https://x.example/)](javascript:x)",
    "x@y.example",
    "www.x.example",
  ],
  // Templates, programs that read logs, and formats of text.
  ...[
    "{{x}}",
    "{{{x}}}",
    "{{> x}}",
    "{{#with x}}",
    "{{/if}}",
    "::set-output name=x::y",
    "%0A",
    "%s",
    "$&",
  ],
  ...["../", "/etc/passwd", "CON", "a.", "x".repeat(200)],
];

/** What no spec may hold in a text that becomes part of an output. */
export const refusedFragments: readonly string[] = [
  ...["\n", "\r", "\0", "\u001B[2J", "\u009B31m", "\u202E", "\u2028", "\u2029", "\uD800", "\u0430"],
];

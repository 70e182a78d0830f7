import { defineDiagnostic } from "../core/diagnostic.ts";

export const undocumented = defineDiagnostic("undocumented", {
  isConfigurable: true,
  requirement:
    "Everything that a header declares has a comment, and so does every scenario. A key says what its absence means.",
  why: "Without comments, two implementers would guess what a member means, and guess differently.",
  fix: "Write a comment `/** ... */` directly above it. Comments with `//` or `/*` are for the authors of the spec and do not count.",
  messages: {
    absence: (name: string) => ({
      message: `"${name}" does not say what the absence of the key means`,
      suggestion:
        'add absent: "...", the value that holds then, or without: "...", what it means if none does',
    }),
    header: () => ({
      message: "the header has no comment",
      suggestion: "write a comment above it: /** ... */",
    }),
    spread: (word: string, name: string) => ({
      message: `the ${word} "${name}" comes from a spread or a computed name, which cannot have a comment`,
      suggestion: `write it out: ${name}: ..., with a comment above`,
    }),
    part: (word: string, name: string) => ({
      message: `the ${word} "${name}" has no comment`,
      suggestion: "write a comment above it: /** ... */",
    }),
  },
});

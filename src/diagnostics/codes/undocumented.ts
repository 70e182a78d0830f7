import { defineDiagnostic } from "../core/definition.ts";

export const undocumented = defineDiagnostic("undocumented", {
  isConfigurable: true,
  requirement: "Everything that a header declares has a comment, and so has every scenario.",
  why: "A field without a meaning is no interface: two implementers would guess, and guess differently.",
  fix: "Write a comment `/** ... */` directly above it. Comments with `//` or `/*` are for the authors of the spec and don't count.",
  messages: {
    header: () => ({
      message: "the header has no comment",
      suggestion: "say above it what it means: /** ... */",
    }),
    spread: (word: string, name: string) => ({
      message: `the ${word} "${name}" comes from a spread or a computed name, which have no comment`,
      suggestion: `write it out: ${name}: ..., with a comment above`,
    }),
    part: (word: string, name: string) => ({
      message: `the ${word} "${name}" has no comment`,
      suggestion: "say above it what it means: /** ... */",
    }),
  },
});

import { defineDiagnostic, type Span } from "../core/diagnostic.ts";

export const invalidHeader = defineDiagnostic("invalid-header", {
  requirement: "A header that `apply` changes is C in UTF-8, and defines each macro once.",
  why: "What is put into a header depends on what is there. Where that cannot be read, or says two things, the right place and the right value are a guess.",
  fix: "Change the place that the message names, and run the command again. The header is as it was.",
  messages: {
    encoding: (byte: string) => ({
      message: `the byte ${byte} is not UTF-8`,
      suggestion: "save the file in UTF-8",
    }),
    wide: () => ({
      message: "this file is in UTF-16",
      suggestion: "save the file in UTF-8",
    }),
    nul: () => ({
      message: "this is a NUL byte",
      suggestion: "remove it",
    }),
    conflict: () => ({
      message: "this marks a merge conflict",
      suggestion: "resolve the conflict first",
    }),
    twice: (name: string, first: Span) => ({
      message: `${name} is defined twice`,
      related: [{ message: "first here", span: first }],
      suggestion: "remove one of the two definitions, or write #undef between them",
    }),
  },
});

export const unclearChange = defineDiagnostic("unclear-change", {
  requirement:
    "For each thing in which a header differs from its spec, `apply` can tell how to change the text, and that nothing else changes.",
  why: "A header is changed by people who know more than its text says. A change that is a guess could be wrong without a word.",
  fix: "Make this change by hand, and run the command again for the others. The header is as it was.",
  messages: {
    unclear: (message: string, suggestion: string) => ({ message, suggestion }),
    unproved: (labels: string, abi: string) => ({
      message: `the changes would alter ${labels} on ${abi}, too`,
      suggestion: "see how that depends on what is added, and change the header by hand",
    }),
  },
});

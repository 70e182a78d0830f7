import { defineDiagnostic } from "../core/diagnostic.ts";

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

import { defineDiagnostic } from "../core/definition.ts";

export const fixedLaw = defineDiagnostic("fixed-law", {
  requirement:
    "A law without which an output would be wrong is neither lowered to a warning nor waived.",
  why: "A warning does not stop the generation. Two codes with one number, or a word of C in place of a name, would get into the header.",
  fix: "Mend what the law is about, and remove its code from `severities` or the comment with `@abispec-ignore`.",
  messages: {
    lowered: (code: string, adjustable: readonly string[]) => ({
      message: `"${code}" is always an error`,
      suggestion: `leave it out; these can be warnings: ${adjustable.join(", ")}`,
    }),
    waived: (code: string, adjustable: readonly string[]) => ({
      message: `a finding of "${code}" can't be waived`,
      suggestion: `mend what it is about; these can be waived: ${adjustable.join(", ")}`,
    }),
  },
});

import { defineDiagnostic } from "../core/diagnostic.ts";

export const notConfigurable = defineDiagnostic("not-configurable", {
  requirement:
    "An error that makes an output wrong is neither lowered to a warning nor suppressed.",
  why: "A warning does not stop the run: two codes with the same number, or a keyword of C as a name, would end up in the header.",
  fix: "Fix the error, and remove its code from `severities` or its `@abispec-ignore` comment.",
  messages: {
    lowered: (code: string, configurable: readonly string[]) => ({
      message: `"${code}" is always an error`,
      suggestion: `remove it; these can be warnings: ${configurable.join(", ")}`,
    }),
    suppressed: (code: string, configurable: readonly string[]) => ({
      message: `"${code}" cannot be suppressed`,
      suggestion: `fix the error; these can be suppressed: ${configurable.join(", ")}`,
    }),
  },
});

import { defineDiagnostic } from "../core/diagnostic.ts";
import { suggest } from "../core/did-you-mean.ts";

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

export const wrongSuppression = defineDiagnostic("wrong-suppression", {
  requirement: "A suppression names the code that it suppresses, and the reason.",
  why: "A later reader of the spec has to know whether the reason still applies.",
  fix: "Write `@abispec-ignore`, one code, and why it does not apply there, all in one line.",
  messages: {
    unknownTag: (tag: string) => ({
      message: `abispec has no tag "@${tag}"`,
      suggestion: "write: @abispec-ignore CODE REASON",
    }),
    noCode: () => ({
      message: "the suppression is missing a code",
      suggestion: "write: @abispec-ignore CODE REASON",
    }),
    unknownCode: (code: string, codes: readonly string[]) => ({
      message: `"${code}" is not a code that can be suppressed`,
      suggestion: suggest(code, codes, "write: @abispec-ignore CODE REASON"),
    }),
    noReason: (code: string) => ({
      message: `the suppression of "${code}" is missing a reason`,
      suggestion: "write after the code why it does not apply here",
    }),
  },
});

export const unusedSuppression = defineDiagnostic("unused-suppression", {
  requirement: "Every suppression suppresses something.",
  why: "A suppression that is no longer needed would hide the next mistake at its place.",
  fix: "Remove the comment, or move it. Above a line, it covers that line and the comments directly above it; after the code of a line, it covers that line.",
  messages: {
    unused: (code: string) => ({
      message: `"${code}" is not reported here, so there is nothing to suppress`,
      suggestion: "remove it, or move it directly above the line that is reported",
    }),
  },
});

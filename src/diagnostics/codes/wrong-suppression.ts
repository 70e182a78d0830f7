import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

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

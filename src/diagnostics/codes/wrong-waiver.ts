import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";

export const wrongWaiver = defineDiagnostic("wrong-waiver", {
  requirement: "A waiver names the code that it waives, and the reason.",
  why: "Whoever reads the spec later has to know whether the reason still holds.",
  fix: "Write `@abispec-ignore`, one code, and why the law need not hold there, all in one line.",
  messages: {
    unknownTag: (tag: string) => ({
      message: `there is no tag "@${tag}"`,
      suggestion: "write: @abispec-ignore CODE, and the reason",
    }),
    noCode: () => ({
      message: "this waiver names no code",
      suggestion: "write: @abispec-ignore CODE, and the reason",
    }),
    unknownCode: (code: string, codes: readonly string[]) => ({
      message: `there is no code "${code}" to waive`,
      suggestion: suggest(code, codes, "write: @abispec-ignore CODE, and the reason"),
    }),
    noReason: (code: string) => ({
      message: `this waiver of "${code}" has no reason`,
      suggestion: "say behind the code why the law need not hold here",
    }),
  },
});

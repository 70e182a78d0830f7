import { defineDiagnostic } from "../core/diagnostic.ts";

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

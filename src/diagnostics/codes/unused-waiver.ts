import { defineDiagnostic } from "../core/definition.ts";

export const unusedWaiver = defineDiagnostic("unused-waiver", {
  requirement: "A waiver waives something.",
  why: "One that waives nothing any longer would hide the next mistake at its place.",
  fix: "Remove the comment. One that is in the wrong place moves: it waives what is found in the comments above a line and in that line, or, behind the code of a line, in that line.",
  messages: {
    unused: (code: string) => ({
      message: `nothing here breaks "${code}", so this waives nothing`,
      suggestion: "remove it, or move it directly above the line with the finding",
    }),
  },
});

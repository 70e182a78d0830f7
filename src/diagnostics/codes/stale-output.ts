import { defineDiagnostic } from "../core/definition.ts";

export const staleOutput = defineDiagnostic("stale-output", {
  requirement: "With `--check`, every output is what its spec gives.",
  why: "Outputs are committed beside the spec. Whoever reads or compiles one that is stale works with another interface than the spec describes.",
  fix: "Run the command that the finding names, read what it changed, and commit it with the spec. Outputs are never edited by hand.",
  messages: {
    different: (command: string) => ({
      message: "the file is not what its spec gives",
      suggestion: `run ${command}`,
    }),
    missing: (command: string) => ({
      message: "the file does not exist",
      suggestion: `run ${command}`,
    }),
  },
});

import { law } from "../core/law.ts";

export const staleOutput = law("stale-output", {
  severity: "error",
  law: "With `--check`, every output is what its spec gives.",
  why: "Outputs are committed beside the spec. Whoever reads or compiles one that is stale works with another interface than the spec describes.",
  mend: "Run the command that the finding names, read what it changed, and commit it with the spec. Outputs are never edited by hand.",
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

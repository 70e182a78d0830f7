import { defineDiagnostic } from "../core/diagnostic.ts";

export const staleOutput = defineDiagnostic("stale-output", {
  requirement:
    "With `--check`, every output is up to date, and no generated file is left of an earlier spec.",
  why: "Outputs are committed with the spec. Code that is compiled with a stale one uses a different interface from the one in the spec. After a spec is renamed or removed, its old outputs stay.",
  fix: "Run the command that the message names, read what it changed, and commit it with the spec. Outputs are never edited by hand.",
  messages: {
    different: (command: string) => ({
      message: "the file differs from what its spec generates",
      suggestion: `run ${command}`,
    }),
    lineEnds: (name: string, command: string) => ({
      message: "the file differs only in its line ends, which are CRLF",
      suggestion: `run ${command}; so that git leaves them alone, have the line "${name.replace(/\.[^/]*$/, ".*")} text eol=lf" in .gitattributes`,
    }),
    old: (source: string, command: string) => ({
      message: `the file was generated from ${source}, which no longer gives it`,
      suggestion: `run ${command} --prune, which removes it; move it to another folder to keep it`,
    }),
    missing: (command: string) => ({
      message: "the file does not exist",
      suggestion: `run ${command}`,
    }),
  },
});

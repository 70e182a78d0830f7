import { readFileSync } from "node:fs";
import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { reasonOf } from "../output/file-system.ts";
import type { Vectors } from "../vectors/vector.ts";
import { failedInJunit } from "./conform-junit.ts";
import { type ExitCode, type Terminal, usageError } from "./terminal.ts";

/** Which scenarios are to be run. */
export interface Selection {
  /** Names of scenarios, replies or rules; `*` stands for any text. Empty: all of them. */
  readonly only: readonly string[];
  /** Path of the report of an earlier run: those that failed there; `true`: the file of `junit`. */
  readonly rerunFailed?: string | true | undefined;
  readonly junit?: string | undefined;
}

/** The vectors that are to be run; the exit code for wrong arguments, which are printed. */
export function selectVectors(
  all: Vectors,
  { only, rerunFailed, junit }: Selection,
  terminal: Terminal,
): Vectors | ExitCode {
  for (const pattern of only) {
    if (!all.vectors.some((vector) => isMatch(vector, pattern))) {
      return unknownPattern(all, pattern, terminal);
    }
  }
  const vectors = all.vectors.filter(
    (vector) => only.length === 0 || only.some((pattern) => isMatch(vector, pattern)),
  );
  if (rerunFailed === undefined) return { ...all, vectors };
  const path = rerunFailed === true ? junit : rerunFailed;
  if (path === undefined) {
    const how = "run with --junit results.xml, then with --rerun-failed results.xml";
    return usageError(terminal, "--rerun-failed: there is no report of an earlier run", how);
  }
  const names = failedIn(path, terminal);
  if (typeof names === "number") return names;
  const failed = vectors.filter(({ name }) => names.has(name));
  if (failed.length > 0) return { ...all, vectors: failed };
  terminal.err.write(`no scenario to be run has failed by ${path}: all of them are run\n`);
  return { ...all, vectors };
}

type Named = Vectors["vectors"][number];

/** Whether its name, or the name of something that it shows, is as `pattern` says. */
function isMatch({ name, proves }: Named, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[^\w]/g, String.raw`\$&`));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  return [name, ...proves].some((one) => whole.test(one));
}

function unknownPattern({ vectors }: Vectors, pattern: string, terminal: Terminal): ExitCode {
  const names = vectors.flatMap(({ name, proves }) => [name, ...proves]);
  return usageError(
    terminal,
    `--only: no scenario is called "${pattern}", or shows what is called so`,
    suggest(pattern.replaceAll("*", ""), new Set(names), `"*" stands for any text`),
  );
}

function failedIn(path: string, terminal: Terminal): ReadonlySet<string> | ExitCode {
  const wrong = (why: string) =>
    usageError(
      terminal,
      `--rerun-failed: ${path} ${why}`,
      "name a file that --junit has written; put the spec before the options",
    );
  try {
    const failed = failedInJunit(readFileSync(path, "utf8"));
    return failed ?? wrong("is not JUnit XML");
  } catch (error) {
    return wrong(`cannot be read: ${reasonOf(error).reason}`);
  }
}

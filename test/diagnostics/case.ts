import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "../../src/diagnostics/codes/catalogue.ts";

/** A mistake, what is printed about it, and how it is fixed. */
export interface DiagnosticCase {
  /** Name of its folder: that of a code, with or without something behind it. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** The code that it is about; `undefined` where its name has no code. */
  readonly code: string | undefined;
  /** What is run in its folder. */
  readonly command: string;
  /** The mistake is in the command, and not in a spec that could be fixed. */
  readonly isAboutCommand: boolean;
}

const folder = fileURLToPath(new URL("cases", import.meta.url));

/** All cases, found by listing their folder. */
export const cases: readonly DiagnosticCase[] = readdirSync(folder).toSorted().map(caseOf);

function caseOf(name: string): DiagnosticCase {
  const path = join(folder, name);
  const command = join(path, "command.txt");
  const isAboutCommand = existsSync(command);
  return {
    name,
    folder: path,
    code: Object.keys(catalogue)
      .filter((code) => name === code || name.startsWith(`${code}-`))
      .toSorted((a, b) => b.length - a.length)[0],
    command: isAboutCommand ? readFileSync(command, "utf8").trim() : "abispec generate wrong.ts",
    isAboutCommand,
  };
}

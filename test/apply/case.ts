import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { structuredPatch } from "diff";
import { expect } from "vitest";
import { run } from "../../src/cli/program.ts";
import type { ExitCode } from "../../src/cli/terminal.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

/**
 * A header that a spec is brought into. Its folder in `test/apply/cases` has `before.h`, and `after.h` with
 * `report.txt`, what the command says, or `refusal.txt` where nothing is changed. `options.txt` has options
 * of the command; other headers are what `before.h` includes.
 */
export interface ApplyCase {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly options: readonly string[];
  /** Headers that lie beside it, by file name. */
  readonly others: ReadonlyMap<string, Buffer>;
}

const folder = fileURLToPath(new URL("cases", import.meta.url));
/** The spec that all cases are about. */
export const spec = fileURLToPath(new URL("spec/lamp.ts", import.meta.url));

/** All cases, found by listing their folder. */
export const cases: readonly ApplyCase[] = readdirSync(folder).toSorted().map(caseOf);

function caseOf(name: string): ApplyCase {
  const path = join(folder, name);
  const options = join(path, "options.txt");
  const files = readdirSync(path).filter((file) => !/^(?:before\.h|after\.h|.*\.txt)$/.test(file));
  return {
    name,
    folder: path,
    options: existsSync(options) ? readFileSync(options, "utf8").trim().split(/\s+/) : [],
    others: new Map(files.map((file) => [file, readFileSync(join(path, file))])),
  };
}

/** The header of a case as it is, or as it is to be. */
export function headerOf({ folder: path }: ApplyCase, state: "before" | "after"): Buffer {
  return readFileSync(join(path, `${state}.h`));
}

/** Whether a case is about a header that is not changed. */
export function isRefused({ folder: path }: ApplyCase): boolean {
  return existsSync(join(path, "refusal.txt"));
}

interface Outcome {
  readonly code: ExitCode;
  readonly bytes: Buffer;
  /** What the command says, with the names of spec files in place of their paths. */
  readonly text: string;
}

/**
 * Runs the command in a folder of its own that has `bytes` as `lamp.h`, and the other headers of a case.
 *
 * @param abis - whose compilers are asked.
 * @param from - absolute path of the spec.
 */
export async function runApply(
  bytes: Buffer,
  { options, others }: Pick<ApplyCase, "options" | "others">,
  abis: readonly string[],
  from = spec,
): Promise<Outcome> {
  const home = process.cwd();
  const place = mkdtempSync(join(tmpdir(), "abispec-apply-"));
  try {
    process.chdir(place);
    writeFileSync("lamp.h", bytes);
    for (const [name, content] of others) writeFileSync(name, content);
    const terminal = new MemoryTerminal(process.cwd());
    const asked = abis.map((abi) => `--abi=${abi}`);
    const code = await run(["apply", "lamp.h", from, ...asked, ...options], terminal, () =>
      AbortSignal.abort(),
    );
    const names = ["lamp.h", ...others.keys()];
    expect(readdirSync(place).toSorted()).toEqual(names.toSorted());
    const text = (terminal.errors + terminal.output).replaceAll(/[^ (]*test\/apply\/spec\//g, "");
    return { code, bytes: readFileSync("lamp.h"), text };
  } finally {
    process.chdir(home);
    rmSync(place, { recursive: true });
  }
}

/**
 * Expects that each line that is not in the new text any more is where the report has a change, or in a
 * statement that it says is replaced, or among members that it says are in another order.
 */
export function expectReported(before: Buffer, after: Buffer, report: string): void {
  const reported = [
    ...report.matchAll(/^lamp\.h:(\d+): (?:changed|removed) .*?(: its text|: their order)?$/gm),
  ].map(([, line, isWhole]) => ({ line: Number(line), extent: isWhole === undefined ? 1 : 10 }));
  const { hunks } = structuredPatch("", "", before.toString(), after.toString(), "", "", {
    context: 0,
  });
  const unreported = hunks.filter(
    ({ oldLines, newStart, newLines, lines }) =>
      oldLines > 0 &&
      !isInsertion(lines) &&
      !reported.some(
        ({ line, extent }) => newStart < line + extent && line <= newStart + Math.max(newLines, 1),
      ),
  );
  expect(unreported.map(({ lines }) => lines)).toEqual([]);
}

/** Whether all that was on some lines is there in the same order, and more, as in a struct on one line. */
function isInsertion(lines: readonly string[]): boolean {
  const textOf = (sign: string) =>
    lines.flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : [])).join("\n");
  const [before, after] = [textOf("-"), textOf("+")];
  let at = 0;
  for (const character of after) if (character === before[at]) at += 1;
  return at === before.length;
}

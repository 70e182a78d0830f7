import { Help } from "commander";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../package-folder.ts";
import { catalogue, retiredCodes } from "../diagnostics/codes/catalogue.ts";
import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { joinList } from "../text/text.ts";
import type { Colours } from "../diagnostics/format/print.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";

/** Columns that text may fill. */
const width = 80;

/**
 * `abispec explain`: prints the page about `code`, or those of the codes that replace it.
 *
 * @param code - `undefined` for a list of all codes.
 */
export function explain(code: string | undefined, terminal: Terminal): ExitCode {
  const { out } = terminal;
  const codes: readonly string[] = Object.keys(catalogue);
  if (code === undefined) {
    out.write(list(out.colours));
    return exitCode.done;
  }
  const successors = retiredCodes.get(code);
  if (successors !== undefined) {
    const others = joinList(successors, "and");
    const where = others === "" ? "" : ` Its diagnostics are now reported as ${others}.`;
    out.write(`${wrapped(`${code} is no longer used.${where}`, width)}\n`);
    for (const successor of successors) out.write(`\n${pageOf(successor, out.colours)}`);
    return exitCode.done;
  }
  if (!codes.includes(code)) {
    const suggestion = suggest(code, codes, "run npx abispec explain for a list of all codes");
    return usageError(terminal, `there is no code "${code}"`, suggestion);
  }
  out.write(pageOf(code, out.colours));
  return exitCode.done;
}

function pageOf(code: string, colours: Colours): string {
  const page = join(packageFolder, "docs", "diagnostics", `${code}.md`);
  return plain(readFileSync(page, "utf8"), colours);
}

function list(colours: Colours): string {
  return Object.values(catalogue)
    .map(
      ({ code, requirement }) =>
        `${colours.bold(code)}\n  ${wrapped(requirement, width - 2).replaceAll("\n", "\n  ")}\n`,
    )
    .join("");
}

/** Markdown as a terminal shows it: headings bold, code indented, paragraphs wrapped. */
function plain(page: string, { bold }: Colours): string {
  let isCode = false;
  const lines = page.split("\n").flatMap((line) => {
    if (line.startsWith("```")) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [line === "" ? "" : `    ${line}`];
    const heading = /^#+ (.*)/.exec(line)?.[1];
    return [heading === undefined ? wrapped(line, width) : bold(heading)];
  });
  return lines.join("\n");
}

/** `text` broken between words into lines of at most `columns`. */
function wrapped(text: string, columns: number): string {
  return new Help().boxWrap(text, columns);
}

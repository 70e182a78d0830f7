import { Help } from "commander";
import { readFileSync } from "node:fs";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import { suggest } from "../diagnostics/core/did-you-mean.ts";
import type { Colours } from "../diagnostics/format/print.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";

/** Columns that text may fill. */
const width = 80;

/**
 * `abispec explain`: prints the page about `code`.
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
  if (!codes.includes(code)) {
    const suggestion = suggest(code, codes, "run npx abispec explain for a list of all codes");
    return usageError(terminal, `there is no code "${code}"`, suggestion);
  }
  const page = new URL(`../../docs/diagnostics/${code}.md`, import.meta.url);
  out.write(plain(readFileSync(page, "utf8"), out.colours));
  return exitCode.done;
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

import picocolors from "picocolors";
import type { Colours } from "../diagnostics/format/print.ts";
import { reasonText } from "../output/file-system.ts";
import { didYouMean } from "../diagnostics/core/did-you-mean.ts";

/** What the process tells its caller; scripts rely on it. */
export const exitCode = {
  done: 0,
  /** There are findings: errors in a spec, stale files, bytes that are wrong. */
  findings: 1,
  /** The arguments are wrong. */
  usage: 2,
  bug: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export interface Stream {
  write(text: string): void;
  readonly colours: Colours;
  /** Whether it is a terminal, where a line can be written again. */
  readonly isTerminal?: boolean;
  /** Whether its reader has closed it; what is written is dropped. */
  readonly isClosed?: boolean;
}

/** Where a command prints, and the folder from which it shows paths. */
export interface Terminal {
  /** For results. */
  readonly out: Stream;
  /** For everything else. */
  readonly err: Stream;
  readonly cwd: string;
  /** Whether the result is to be JSON; then an error of the arguments is a result, too. */
  readonly isJson?: boolean;
}

export function processTerminal(): Terminal {
  return { out: stream(process.stdout), err: stream(process.stderr), cwd: process.cwd() };
}

/** Resolves as soon as all that was printed has left this process. */
export async function flushed(): Promise<void> {
  for (const target of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => {
      target.write("", (error) => {
        // Any other error ends the process.
        if (!error || isClosedByReader(error)) resolve();
      });
    });
  }
}

/** Whether the reader of a stream is gone, as after `| head`. */
function isClosedByReader({ code }: NodeJS.ErrnoException): boolean {
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}

function stream(target: NodeJS.WriteStream): Stream {
  let isClosed = false;
  target.on("error", (error: NodeJS.ErrnoException) => {
    // The command goes on without it: its exit code must not depend on who reads the output.
    if (isClosedByReader(error)) {
      isClosed = true;
      return;
    }
    const { code = "nothing more" } = error;
    if (target === process.stdout) {
      process.stderr.write(`error: cannot write the results: ${reasonText(code)}\n`);
    }
    process.exit(exitCode.findings);
  });
  return {
    write: (text) => {
      if (!isClosed) target.write(text);
    },
    get isClosed() {
      return isClosed;
    },
    isTerminal: target.isTTY,
    colours: picocolors.createColors(hasColours(target, process.env)),
  };
}

/** Colour is for people at a terminal that can show it and who have not asked for none: no-color.org. */
export function hasColours(
  target: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR = "", TERM } = environment;
  return target.isTTY === true && NO_COLOR === "" && TERM !== "dumb";
}

/**
 * Replaces the last line on a terminal; does nothing if `target` is not a terminal.
 *
 * @param text - empty before something else is printed.
 */
export function showProgress(target: Stream, text: string): void {
  if (target.isTerminal === true) target.write(`\r\u001b[K${text}`);
}

/** Says what is wrong with the arguments, and gives the exit code for that. */
export function usageError(terminal: Terminal, message: string, suggestion?: string): ExitCode {
  const { bold, red } = terminal.err.colours;
  terminal.err.write(`${bold(red("error"))}: ${message}\n`);
  writeSuggestion(terminal, suggestion);
  writeJsonError(terminal, message, suggestion);
  return exitCode.usage;
}

/** Prints an error as the result, where the result is to be JSON. */
export function writeJsonError(terminal: Terminal, message: string, suggestion?: string): void {
  if (!terminal.isJson) return;
  const error = { message, suggestion: suggestion ?? null };
  terminal.out.write(`${JSON.stringify({ error }, null, 2)}\n`);
}

/** Says below an error what to do about it, if anything is known. */
export function writeSuggestion({ err }: Terminal, suggestion: string | undefined): void {
  if (suggestion !== undefined) err.write(`  = ${err.colours.bold("help")}: ${suggestion}\n`);
}

/**
 * Says that there is no `what` of this name, which one was probably meant, and which ones there are.
 *
 * @param meant - the one that was probably meant.
 */
export function unknownName(
  terminal: Terminal,
  what: string,
  name: string,
  names: readonly string[],
  meant: string | undefined = didYouMean(name, names),
): ExitCode {
  const suggestion = meant === undefined ? "" : `did you mean "${meant}"? `;
  const known = names.length === 0 ? `there is no ${what} at all` : `known: ${names.join(", ")}`;
  return usageError(terminal, `there is no ${what} "${name}"`, suggestion + known);
}

/** What to print for an exception that nothing in abispec expects. */
export function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `abispec: internal error. This is a bug in abispec, not in the spec; please report it with these lines:\n${stack}\n`;
}

import type { Command } from "commander";
import type { ExitCode, Terminal } from "./terminal.ts";

/** What a command gets from the program that it belongs to. */
export interface CommandContext {
  readonly program: Command;
  readonly terminal: Terminal;
  /** Whether `generate` records its runs, and does nothing where nothing has changed. */
  readonly recordsRuns: boolean;
  /** Called by a command that ends by itself when the signal aborts. */
  readonly abortSignal: () => AbortSignal;
  /** Takes the exit code of the command. */
  readonly done: (code: ExitCode) => void;
}

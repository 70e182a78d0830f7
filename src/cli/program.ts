import { Command, CommanderError } from "commander";
import { ArgumentError, packageVersion, suggestArgument } from "./arguments.ts";
import { addCommands, programNotes } from "./commands.ts";
import {
  type ExitCode,
  type Terminal,
  bugReport,
  exitCode,
  usageError,
  writeJsonError,
  writeSuggestion,
} from "./terminal.ts";

/**
 * Runs the command that the arguments name.
 *
 * @param args - what follows the program's name.
 * @param abortSignal - called by a command that ends by itself when the signal aborts; all others may be
 *   ended at any time.
 */
export async function run(
  args: readonly string[],
  { out, err, cwd }: Terminal,
  abortSignal: () => AbortSignal,
): Promise<ExitCode> {
  const terminal = { out, err, cwd, isJson: asksForJson(args) };
  let code: ExitCode = exitCode.done;
  const program = createProgram(terminal);
  addCommands({ program, terminal, abortSignal, done: (result) => (code = result) });
  try {
    // Compilers have this option with one hyphen, which would be several options of one letter.
    const spelled = args.map((arg) => (arg === "-include" ? "--include-file" : arg));
    await program.parseAsync(spelled, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.done;
      // The help of a program without arguments is its error message.
      if (error.code === "commander.help") return exitCode.usage;
      const suggestion = suggestArgument(error.code, args, program.commands);
      writeSuggestion(terminal, suggestion);
      writeJsonError(terminal, error.message.replace(/^error: /, ""), suggestion);
      return exitCode.usage;
    }
    if (error instanceof ArgumentError) {
      return usageError(terminal, error.message, error.suggestion);
    }
    terminal.err.write(bugReport(error));
    writeJsonError(terminal, "internal error of abispec");
    return exitCode.bug;
  }
}

function asksForJson(args: readonly string[]): boolean {
  const isFormat = (arg: string, index: number) => arg === "--format" && args[index + 1] === "json";
  return args.some((arg, index) => /^--(?:format=)?json$/.test(arg) || isFormat(arg, index));
}

function createProgram(terminal: Terminal): Command {
  return new Command("abispec")
    .description(
      "Generates a C header, TypeScript codecs and a reference from one spec of a C ABI.",
    )
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", programNotes)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      outputError: (text) => terminal.err.write(terminal.err.colours.red(text)),
      getOutHasColors: () => terminal.out.colours.isColorSupported,
      getErrHasColors: () => terminal.err.colours.isColorSupported,
    })
    .configureHelp({ styleTitle: (title) => terminal.out.colours.bold(title) });
}

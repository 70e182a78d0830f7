import { Command, CommanderError } from "commander";
import { ArgumentError, packageVersion, suggestArgument } from "./arguments.ts";
import { addCommands } from "./commands.ts";
import {
  type ExitCode,
  type Terminal,
  bugReport,
  exitCode,
  usageError,
  writeJsonError,
  writeSuggestion,
} from "./terminal.ts";

/** What stands below the options in the help of the program. */
const programNotes = `
Examples:
  abispec init                        write a first spec, and what a package needs for it
  abispec generate                    write the outputs of spec/*.ts into generated/
  abispec generate --check            fail if a file in generated/ is not what the specs give
  abispec generate --watch            generate whenever a spec is saved
  abispec fragment gref               print the C of the chapter spec/.../gref.ts
  abispec where xen_netif_gref        print its lines in the spec and in the outputs
  abispec verify                      prove with compilers that the headers are right
  abispec patch include/netif.h       print what is missing in the header as a patch for git am
  abispec decode request 01000900...  print the bytes of a control request as fields
  abispec conform --backend ./mine    run the scenarios of the spec on a backend
  abispec docs --out site             write a site with the reference
  abispec explain hidden-padding      explain the code of an error

Results go to the standard output, findings to the standard error. With a format for
programs, findings are the result of generate. Warnings leave the exit code as it is. There
is colour on a terminal only, and none if NO_COLOR is set.

Exit codes:
  0  done
  1  findings: errors in a spec, stale files, wrong bytes, a header that differs,
     a backend that fails a scenario
  2  wrong arguments, such as a file that is not there, or a header that does not compile
  3  a bug in abispec
`;

/**
 * Runs the command that the arguments name.
 *
 * @param args - what follows the program's name.
 * @param abortSignal - called by a command that ends by itself when the signal aborts; all others may be
 *   ended at any time.
 * @param recordsRuns - whether `generate` records its runs, and does nothing where nothing has changed.
 */
export async function run(
  args: readonly string[],
  { out, err, cwd }: Terminal,
  abortSignal: () => AbortSignal,
  recordsRuns = false,
): Promise<ExitCode> {
  const terminal = { out, err, cwd, isJson: asksForJson(args) };
  let code: ExitCode = exitCode.done;
  const program = createProgram(terminal);
  const examine = async (spec: string) => (await import("../compile.ts")).examine(spec);
  const done = (result: ExitCode) => (code = result);
  addCommands({ program, terminal, examine, recordsRuns, abortSignal, done });
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

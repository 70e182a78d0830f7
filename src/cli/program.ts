import { Command, CommanderError, Option } from "commander";
import {
  ArgumentError,
  type Format,
  collect,
  defaultFolder,
  defaultSpecPattern,
  formatOption,
  packageVersion,
  parseFolder,
  parsePrefix,
  parseSeconds,
  parseSpec,
  parseSpecs,
  suggestArgument,
} from "./arguments.ts";
import {
  type ExitCode,
  type Terminal,
  bugReport,
  exitCode,
  unknownName,
  usageError,
} from "./terminal.ts";
import {
  conformNotes,
  decodeNotes,
  explainNotes,
  fragmentNotes,
  generateNotes,
  programNotes,
  verifyNotes,
} from "./help.ts";
import type { PrefixMap } from "../verify/verify.ts";

/**
 * Runs the command that the arguments name. Whatever a command needs is loaded with it, so that the help
 * is there at once.
 *
 * @param args - what follows the program's name.
 * @param abortSignal - called by a command that ends by itself when the signal aborts; all others may be
 *   ended at any time.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  abortSignal: () => AbortSignal,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = declare(terminal, abortSignal, (result) => (code = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.done;
      // The help of a program without arguments is its error message.
      if (error.code === "commander.help") return exitCode.usage;
      const message = error.message.replace(/^error: /, "");
      return usageError(terminal, message, suggestArgument(error.code, args, program.commands));
    }
    if (error instanceof ArgumentError) {
      return usageError(terminal, error.message, error.suggestion);
    }
    terminal.err.write(bugReport(error));
    return exitCode.bug;
  }
}

function declare(
  terminal: Terminal,
  abortSignal: () => AbortSignal,
  done: (code: ExitCode) => void,
): Command {
  const program = new Command("abispec");
  program
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
      // Errors are printed where they are caught, in the form of all others.
      outputError: () => undefined,
      getOutHasColors: () => terminal.out.colours.isColorSupported,
      getErrHasColors: () => terminal.err.colours.isColorSupported,
    })
    .configureHelp({ styleTitle: (title) => terminal.out.colours.bold(title) });
  addGenerate(program, terminal, abortSignal, done);
  addFragment(program, terminal, done);
  addDecode(program, terminal, done);
  addVerify(program, terminal, abortSignal, done);
  addConform(program, terminal, abortSignal, done);
  addExplain(program, terminal, done);
  addHelp(program, terminal, done);
  return program;
}

/** Instead of commander's own, which says nothing of a command that it does not find. */
function addHelp(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command("help")
    .summary("print the help of a command")
    .argument("[command]", "a command (default: all of them)")
    .action((name: string | undefined) => {
      const command = program.commands.find((one) => one.name() === name);
      if (name === undefined) program.outputHelp();
      else if (command !== undefined) command.outputHelp();
      else {
        const names = program.commands.map((one) => one.name());
        done(unknownName(terminal, "command", name, names));
      }
    });
}

function addGenerate(
  program: Command,
  terminal: Terminal,
  abortSignal: () => AbortSignal,
  done: (code: ExitCode) => void,
): void {
  interface Options {
    readonly out: string;
    readonly check?: true;
    readonly watch?: true;
    readonly stats?: true;
    readonly format: Format;
  }
  program
    .command("generate")
    .summary("write the outputs of specs, or check that they are up to date")
    .description(
      "Writes the outputs of every spec: all of them or, if one spec has an error, none. A file whose content is right already is not touched.",
    )
    .argument("[spec...]", `specs to compile (default: ${defaultSpecPattern})`, parseSpecs)
    .option("--out <dir>", "folder of the outputs", parseFolder, defaultFolder)
    .option("--check", "write nothing; print what is stale as a unified diff")
    .addOption(
      new Option("--watch", "generate again whenever a file that a spec reads is saved").conflicts([
        "check",
        "format",
      ]),
    )
    .option("--stats", "print the time of each phase and count the declarations")
    .addOption(formatOption())
    .addHelpText("after", generateNotes)
    .action(
      async (specs: readonly string[] = [], { out, check, watch, stats, format }: Options) => {
        const options = { specs, out, check: check ?? false, stats: stats ?? false, format };
        const { compile } = await import("../compile.ts");
        if (watch) {
          const command = await import("./watch.ts");
          done(await command.watch(options, terminal, compile, abortSignal()));
        } else {
          const command = await import("./generate.ts");
          done(await command.generate(options, terminal, compile));
        }
      },
    );
}

function addFragment(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  interface Options {
    readonly format: Format;
  }
  program
    .command("fragment")
    .summary("print the C of one chapter")
    .description(
      "Prints the C of one chapter of a spec, without guard and includes: for a header that is kept by hand.",
    )
    .argument("<chapter>", "the chapter: its module's name without the ending")
    .argument(
      "[spec]",
      `the spec (default: the one of ${defaultSpecPattern} with that chapter)`,
      parseSpec,
    )
    .addOption(formatOption())
    .addHelpText("after", fragmentNotes)
    .action(async (chapter: string, spec: string | undefined, { format }: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./generate.ts");
      done(await command.fragment(chapter, spec, format, terminal, examine));
    });
}

function addDecode(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  interface Options {
    readonly spec?: string;
    readonly abi: string;
    readonly format: Format;
  }
  program
    .command("decode")
    .summary("print bytes as named fields, and what is wrong with them")
    .description(
      "Prints bytes as the fields of a struct, or as a message, with codes and flags spelt out, and says what is wrong with them.",
    )
    .argument("<type>", 'name of a struct or union; "request" or "response" for a message')
    .argument("<hex...>", "the bytes in the order of memory; spaces, colons and 0x may divide them")
    .option("--spec <file>", `the spec (default: every one of ${defaultSpecPattern})`, parseSpec)
    .option("--abi <name>", "the ABI, for a struct whose layout depends on it", "x86_64")
    .addOption(formatOption())
    .addHelpText("after", decodeNotes)
    .action(async (type: string, hex: string[], { spec, abi, format }: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./decode.ts");
      const all = { type, hex: hex.join(" "), spec, abi, format };
      done(await command.decode(all, terminal, examine));
    });
}

function addVerify(
  program: Command,
  terminal: Terminal,
  abortSignal: () => AbortSignal,
  done: (code: ExitCode) => void,
): void {
  interface Options {
    readonly against?: string;
    readonly include: readonly string[];
    readonly rename: PrefixMap;
    readonly abi: readonly string[];
    readonly json?: true;
    readonly format: Format;
  }
  program
    .command("verify")
    .summary("prove with compilers that a header is what the spec says")
    .description(
      "Compiles the header of a spec for every ABI, with every compiler that is there, and compares sizes, alignments, offsets, types and constants with the spec. With --against it compares somebody's header.",
    )
    .argument("[spec...]", `the specs (default: ${defaultSpecPattern})`, parseSpecs)
    .option("--against <header>", "compare this header in place of the one that the spec gives")
    .option("-I, --include <dir>", "folder with what that header includes", collect, [])
    .option(
      "--rename <from=to>",
      "a prefix of its names, and the spec's in its place",
      parsePrefix,
      [],
    )
    .option("--abi <name>", "an ABI (default: all of them; with --against, x86_64)", collect, [])
    .option("--json", "print the result as JSON")
    .addOption(formatOption())
    .addHelpText("after", verifyNotes)
    .action(async (specs: readonly string[] = [], { json, against, ...options }: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./verify.ts");
      const all = { ...options, specs, against, json: json ?? false };
      done(await command.verify(all, terminal, examine, abortSignal()));
    });
}

function addExplain(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command("explain")
    .summary("explain the code of an error, with an example")
    .description(
      "Prints what an error is about: the requirement, the reason for it, a spec with the error and the same spec without it.",
    )
    .argument(
      "[code]",
      "the code in the brackets of an error: error[CODE] (default: list all codes)",
    )
    .addHelpText("after", explainNotes)
    .action(async (code: string | undefined) => {
      const command = await import("./explain.ts");
      done(command.explain(code, terminal));
    });
}

function addConform(
  program: Command,
  terminal: Terminal,
  abortSignal: () => AbortSignal,
  done: (code: ExitCode) => void,
): void {
  interface Options {
    readonly backend: string;
    readonly only?: string;
    readonly timeout: number;
    readonly junit?: string;
    readonly json?: true;
    readonly bail: boolean;
    readonly allowNotReached: boolean;
    readonly format: Format;
  }
  program
    .command("conform")
    .summary("run the scenarios of a spec on somebody's backend")
    .description(
      "Starts a backend for each scenario of a spec, plays the frontend, and says which replies and rules the backend gets right. Whatever the backend does is a finding: it may crash or hang.",
    )
    .argument(
      "[spec]",
      `the spec (default: the one of ${defaultSpecPattern} with scenarios)`,
      parseSpec,
    )
    .requiredOption("--backend <command>", "command that starts the backend, for the shell")
    .option("--only <pattern>", "scenarios, replies or rules to run; * stands for any text")
    .option("--timeout <seconds>", "time that the backend has for a command", parseSeconds, 10)
    .option("--junit <file>", "write the results as JUnit XML, too")
    .option("--json", "print the result as JSON")
    .option("--bail", "end after the first scenario that fails", false)
    .option("--allow-not-reached", "accept that no scenario reaches some replies and rules", false)
    .addOption(formatOption())
    .addHelpText("after", conformNotes)
    .action(async (spec: string | undefined, { only, junit, json, ...options }: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./conform.ts");
      const all = { ...options, spec, only, junit, json: json ?? false };
      done(await command.conform(all, terminal, examine, abortSignal()));
    });
}

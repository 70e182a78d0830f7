import { type Command, Option } from "commander";
import {
  bailOption,
  collect,
  defaultFolder,
  defaultSpecPattern,
  formatOption,
  parseBackend,
  parseFolder,
  parsePrefix,
  parseSpec,
  parseSpecs,
  secondsOption,
} from "./arguments.ts";
import type { ApplyOptions } from "./apply.ts";
import type { ConformOptions } from "./conform.ts";
import type { DecodeOptions } from "./decode.ts";
import type { FragmentOptions, GenerateOptions } from "./generate.ts";
import { type ExitCode, type Terminal, unknownName } from "./terminal.ts";
import type { VerifyOptions } from "./verify.ts";

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

/** Declares all commands. Each loads what it needs when it runs, so that the help is there at once. */
export function addCommands(context: CommandContext): void {
  addInit(context);
  addGenerate(context);
  addFragment(context);
  addDecode(context);
  addVerify(context);
  addApply(context);
  addConform(context);
  addExplain(context);
  addHelp(context);
}

function addInit({ program, terminal, done }: CommandContext): void {
  program
    .command("init")
    .summary("write a first spec, and what a package with specs needs")
    .description(
      "Writes a first spec, a tsconfig.json, npm scripts and a workflow for GitHub into the working folder. A file that exists stays as it is, except that package.json gets the scripts that it does not have.",
    )
    .addHelpText(
      "after",
      `
Example:
  abispec init && npm run generate
`,
    )
    .action(async () => {
      const command = await import("./init.ts");
      done(command.init(terminal));
    });
}

function addGenerate({ program, terminal, recordsRuns, abortSignal, done }: CommandContext): void {
  type Options = Omit<GenerateOptions, "specs"> & { readonly watch?: boolean };
  program
    .command("generate")
    .summary("write the outputs of specs, or check that they are up to date")
    .description(
      "Writes the outputs of every spec: all of them or, if one spec has an error, none. A file whose content is right already is not touched.",
    )
    .argument("[spec...]", `specs to compile (default: ${defaultSpecPattern})`, parseSpecs)
    .option("--out <dir>", "folder of the outputs", parseFolder, defaultFolder)
    .option("--check", "write nothing; print what is stale as a unified diff")
    .addOption(new Option("--prune", "remove old files that no spec generates").conflicts("check"))
    .addOption(
      new Option("--watch", "generate again whenever a file that a spec reads is saved").conflicts([
        "check",
        "format",
      ]),
    )
    .option("--stats", "print the time of each phase and count the declarations")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
Examples:
  abispec generate
  abispec generate spec/netif.ts --out xen/include/public/io
  abispec generate --check --format github
  abispec generate --check || echo "run abispec generate, and commit the result"
`,
    )
    .action(async (specs: readonly string[] = [], { watch, ...options }: Options) => {
      if (recordsRuns && !watch) {
        const command = await import("./last-run.ts");
        return done(await command.generateOrRepeat({ ...options, specs }, terminal));
      }
      const { compile } = await import("../compile.ts");
      if (watch) {
        const command = await import("./watch.ts");
        const cache = new Map();
        const compileChanged = (spec: string) => compile(spec, cache);
        done(await command.watch({ ...options, specs }, terminal, compileChanged, abortSignal()));
      } else {
        const command = await import("./generate.ts");
        done(await command.generate({ ...options, specs }, terminal, compile));
      }
    });
}

function addFragment({ program, terminal, done }: CommandContext): void {
  type Options = Omit<FragmentOptions, "chapter" | "spec">;
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
    .addHelpText(
      "after",
      `
Example:
  abispec fragment gref spec/netif.ts > gref.part.h
`,
    )
    .action(async (chapter: string, spec: string | undefined, options: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./generate.ts");
      done(await command.fragment({ ...options, chapter, spec }, terminal, examine));
    });
}

function addDecode({ program, terminal, done }: CommandContext): void {
  type Options = Omit<DecodeOptions, "type" | "hex">;
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
    .addHelpText(
      "after",
      `
Where several rings carry messages, "RING:request" and "RING:response" say which is meant; so
they do for the structs of a ring without messages. The byte order is that of the spec.

Examples:
  abispec decode xen_netif_gref 01 00 00 00 01 00 00 00
  abispec decode request 0x07000900:00000000:2a000000:10000000
  abispec decode netif_tx:response 0100ffff
`,
    )
    .action(async (type: string, hex: readonly string[], options: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./decode.ts");
      done(await command.decode({ ...options, type, hex: hex.join(" ") }, terminal, examine));
    });
}

function addVerify({ program, terminal, abortSignal, done }: CommandContext): void {
  type Options = Omit<VerifyOptions, "specs">;
  program
    .command("verify")
    .summary("prove with compilers that a header is what the spec says")
    .description(
      "Compiles the header of a spec for every ABI, with every compiler that is there, and compares sizes, alignments, offsets, types and constants with the spec. With --against it compares another header.",
    )
    .argument("[spec...]", `the specs (default: ${defaultSpecPattern})`, parseSpecs)
    .option("--against <header>", "compare this header in place of the one that the spec gives")
    .option("-I, --include <dir>", "folder with what that header includes", collect)
    .option("-D, --define <name[=value]>", "a macro that it needs", collect)
    .option("--include-file <header>", "a header that it needs (-include, too)", collect)
    .option("--rename <from=to>", "a prefix of its names, and the spec's in its place", parsePrefix)
    .option("--abi <name>", "an ABI (default: all of them; with --against, x86_64)", collect)
    .option("--json", "print the result as JSON, as --format json does")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
The packaged clang is asked about every ABI, gcc and clang of the system about those that they
make code for. Headers of the system are found for the ABI of this machine, and for others where
their C library is installed; /usr/include alone may hold sizes of this machine. A header that is
in no folder, or does not compile there, and that the spec's header includes, is replaced by a
small one with what the spec takes from it.

Macros without parameters are compared by value, those with parameters and functions by their
text without comments and white space. The report lists what is not compared, and proposes the
--rename options that explain names. With --format json it is JSON, and so is an error.

Examples:
  abispec verify
  abispec verify --abi s390x --abi ppc64
  abispec verify --against xen/include/public/io/netif.h
  abispec verify --against netif.h -I include --rename XEN_NETTXF_=NETTXF_
  abispec verify --against netif.h -D 'FILE_LICENCE(x)=' -include string.h
`,
    )
    .action(async (specs: readonly string[] = [], options: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./verify.ts");
      const lists = { include: [], includeFile: [], define: [], rename: [], abi: [] };
      done(await command.verify({ ...lists, ...options, specs }, terminal, examine, abortSignal()));
    });
}

function addApply({ program, terminal, done }: CommandContext): void {
  type Options = Omit<ApplyOptions, "specs" | "header">;
  program
    .command("apply")
    .summary("bring a header up to date with a spec, in place")
    .description(
      "Changes a header, declaration by declaration, so that it says what a spec says. What is equal stays as it is, to the byte; what is missing is put beside its neighbours, in the style of the file; what differs is replaced. Compilers for all ABIs prove that nothing else changes, or nothing is written.",
    )
    .argument("<header>", "the header")
    .argument("[spec...]", `the spec (default: the one of ${defaultSpecPattern})`, parseSpecs)
    .option("--dry-run", "write nothing; print the change as a unified diff")
    .option("--check", "as --dry-run, and fail if there is a change")
    .option("--only <chapter>", "the chapter to bring in (its module's name without the ending)")
    .option("--remove <name>", "remove something that the spec does not have", collect)
    .option("-I, --include <dir>", "folder with what the header includes", collect)
    .option("-D, --define <name[=value]>", "a macro that it needs", collect)
    .option("--include-file <header>", "a header that it needs (-include, too)", collect)
    .option("--rename <from=to>", "a prefix of its names, and the spec's in its place", parsePrefix)
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
The text of messages is put into the comment that has those of other messages. Keys of xenstore and
chapters of prose are left to the author where the header has the declarations around them.

Examples:
  abispec apply xen/include/public/io/netif.h --dry-run
  abispec apply xen/include/public/io/netif.h --only gref
  abispec apply netif.h spec/netif.ts -I include --check
`,
    )
    .action(async (header: string, specs: readonly string[] = [], options: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./apply.ts");
      const lists = { include: [], includeFile: [], define: [], rename: [], remove: [] };
      done(await command.apply({ ...lists, ...options, header, specs }, terminal, examine));
    });
}

function addConform({ program, terminal, abortSignal, done }: CommandContext): void {
  type Options = Omit<ConformOptions, "spec" | "only"> & Partial<Pick<ConformOptions, "only">>;
  program
    .command("conform")
    .summary("run the scenarios of a spec on a backend")
    .description(
      "Starts a backend for each scenario of a spec, plays the frontend, and says which replies and rules the backend gets right. Whatever the backend does is a finding: it may crash or hang.",
    )
    .argument(
      "[spec]",
      `the spec (default: the one of ${defaultSpecPattern} with scenarios)`,
      parseSpec,
    )
    .requiredOption(
      "--backend <command>",
      "command that starts the backend, for the shell",
      parseBackend,
    )
    .option(
      "--only <pattern>",
      "scenarios, replies or rules to run, * stands for any text; may be repeated",
      collect,
    )
    .option(
      "--rerun-failed [file]",
      "run what failed by the JUnit XML of an earlier run (default: the file of --junit)",
    )
    .addOption(bailOption())
    .addOption(
      secondsOption("--timeout <seconds>", "time that the backend has for a command").default(10),
    )
    .addOption(secondsOption("--run-timeout <seconds>", "time that the whole run has"))
    .option("--trace", "print what was said to the backend, and what it said, with a failure")
    .option("--junit <file>", "write the results as JUnit XML, too")
    .option("--json", "print the result as JSON")
    .option("--allow-not-reached", "accept that no scenario reaches some replies and rules")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
The backend speaks lines on its standard input and output; docs/conform.md explains them. What it
prints on its standard error is shown with a failure. Structs have the layout of x86_64. Scenarios
that need an option which the backend cannot have are not reached. A reply or a rule that no scenario
reached is a finding, unless --only, --rerun-failed or --allow-not-reached is given.

Examples:
  abispec conform --backend ./backend
  abispec conform spec/netif.ts --backend 'python3 backend.py' --junit results.xml
  abispec conform --backend ./backend --only 'ADD_GREF_MAPPING*' --bail --trace
  abispec conform --backend ./backend --junit results.xml --rerun-failed
`,
    )
    .action(async (spec: string | undefined, options: Options) => {
      const { examine } = await import("../compile.ts");
      const command = await import("./conform.ts");
      done(await command.conform({ only: [], ...options, spec }, terminal, examine, abortSignal()));
    });
}

function addExplain({ program, terminal, done }: CommandContext): void {
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
    .addHelpText(
      "after",
      `
Examples:
  abispec explain
  abispec explain hidden-padding
`,
    )
    .action(async (code: string | undefined) => {
      const command = await import("./explain.ts");
      done(command.explain(code, terminal));
    });
}

/** Instead of commander's own, which says nothing of a command that it does not find. */
function addHelp({ program, terminal, done }: CommandContext): void {
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

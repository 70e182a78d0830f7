import { Option } from "commander";
import {
  bailOption,
  collect,
  defaultFolder,
  defaultSpecPattern,
  formatOption,
  parseBackend,
  parseFolder,
  parseSpecs,
  secondsOption,
  type CommandContext,
} from "./arguments.ts";
import type { ConformOptions } from "./conform.ts";
import type { DecodeOptions } from "./decode.ts";
import type { DocsOptions } from "./docs.ts";
import type { FragmentOptions, GenerateOptions } from "./generate.ts";
import { addHeaderCommands, addFirstCommands } from "./header-commands.ts";
import { unknownName } from "./terminal.ts";

/** Declares all commands. Each loads what it needs when it runs, so that the help is there at once. */
export function addCommands(context: CommandContext): void {
  addFirstCommands(context);
  addGenerate(context);
  addFragment(context);
  addDecode(context);
  addHeaderCommands(context);
  addConform(context);
  addDocs(context);
  addExplain(context);
  addHelp(context);
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
        const cache = { parsed: new Map(), evaluated: new Map() };
        const compileChanged = (spec: string) => compile(spec, cache);
        const signal = abortSignal();
        const given = { ...options, specs };
        const warmUpMs = 1_000;
        done(await command.watchOutputs(given, terminal, compileChanged, signal, warmUpMs));
      } else {
        const command = await import("./generate.ts");
        done(await command.generate({ ...options, specs }, terminal, compile));
      }
    });
}

function addFragment({ program, terminal, examine, done }: CommandContext): void {
  type Options = Omit<FragmentOptions, "chapter" | "specs">;
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
      parseSpecs,
    )
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
Example:
  abispec fragment gref spec/netif.ts > gref.part.h
`,
    )
    .action(async (chapter: string, specs: readonly string[] = [], options: Options) => {
      const command = await import("./generate.ts");
      done(await command.fragment({ ...options, chapter, specs }, terminal, examine));
    });
}

function addDecode({ program, terminal, examine, done }: CommandContext): void {
  type Options = Omit<DecodeOptions, "type" | "hex" | "specs"> & {
    readonly spec?: readonly string[];
  };
  program
    .command("decode")
    .summary("print bytes as named fields, and what is wrong with them")
    .description(
      "Prints bytes as the fields of a struct, or as a message, with codes and flags spelt out, and says what is wrong with them.",
    )
    .argument("<type>", 'name of a struct or union; "request" or "response" for a message')
    .argument("<hex...>", "the bytes in the order of memory; spaces, colons and 0x may divide them")
    .option("--spec <file>", `the spec (default: every one of ${defaultSpecPattern})`, parseSpecs)
    .option("--abi <name>", "the ABI, for a struct whose layout depends on it", "x86_64")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
Where several rings carry messages, "RING:request" and "RING:response" say which is meant; so
they do for the structs of a ring without messages. The byte order is that of the spec. With
--format json the fields are JSON, too.

Examples:
  abispec decode xen_netif_gref 01 00 00 00 01 00 00 00
  abispec decode request 0x07000900:00000000:2a000000:10000000
  abispec decode netif_tx:response 0100ffff
`,
    )
    .action(async (type: string, digits: readonly string[], { spec = [], ...rest }: Options) => {
      const options = { ...rest, specs: spec, type, hex: digits.join(" ") };
      const command = await import("./decode.ts");
      done(await command.decode(options, terminal, examine));
    });
}

function addConform({ program, terminal, examine, abortSignal, done }: CommandContext): void {
  type Options = Omit<ConformOptions, "specs" | "only"> & Partial<Pick<ConformOptions, "only">>;
  program
    .command("conform")
    .summary("run the scenarios of a spec on a backend")
    .description(
      "Starts a backend for each scenario of a spec, plays the frontend, and says which replies and rules the backend gets right. Whatever the backend does is a finding: it may crash or hang.",
    )
    .argument(
      "[spec]",
      `the spec (default: the one of ${defaultSpecPattern} with scenarios)`,
      parseSpecs,
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
    .action(async (specs: readonly string[] = [], options: Options) => {
      const command = await import("./conform.ts");
      done(
        await command.conform({ only: [], ...options, specs }, terminal, examine, abortSignal()),
      );
    });
}

function addDocs({ program, terminal, examine, abortSignal, done }: CommandContext): void {
  type Options = Omit<DocsOptions, "specs" | "guide"> & {
    readonly guide?: readonly string[];
    readonly watch?: boolean;
  };
  program
    .command("docs")
    .summary("write a site with the reference of specs")
    .description(
      "Writes a folder of static pages about the interfaces of specs: for any host, under any path, or to be opened from the disk. A folder with other files in it is refused.",
    )
    .argument("[spec...]", `specs to describe (default: ${defaultSpecPattern})`, parseSpecs)
    .requiredOption("--out <dir>", "folder of the site", parseFolder)
    .option(
      "--guide <path>",
      "Markdown file, or folder of them, for the guide of the site; may be repeated",
      collect,
    )
    .option("--watch", "show the site on a local server, and again whenever a file is saved")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
Examples:
  abispec docs --out site
  abispec docs spec/netif.ts --out site --guide docs/language.md --guide docs/diagnostics
  abispec docs --out site --watch
`,
    )
    .action(async (specs: readonly string[] = [], { guide = [], watch, ...rest }: Options) => {
      const options = { ...rest, specs, guide };
      if (watch) {
        const command = await import("./docs-server.ts");
        done(await command.watchSite(options, terminal, examine, abortSignal()));
      } else {
        const command = await import("./docs.ts");
        done(await command.docs(options, terminal, examine));
      }
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

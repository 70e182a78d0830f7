import {
  collect,
  collectHeader,
  defaultFolder,
  defaultSpecPattern,
  formatOption,
  parseFolder,
  parsePrefix,
  parseSpecs,
  type CommandContext,
  specFolder,
} from "./arguments.ts";
import type { Command } from "commander";
import { abis } from "../model/layout/abi.ts";
import type { ApplyOptions, HeaderOptions } from "./apply.ts";
import type { HeaderNeeds } from "./init.ts";
import type { VerifyOptions } from "./verify.ts";
import type { WhereOptions } from "./where.ts";
import type { ImportCommand } from "./import.ts";

/** Declares the commands that compare the spec with headers which exist, and with its outputs. */
export function addHeaderCommands(context: CommandContext): void {
  addVerify(context);
  addApply(context);
  addPatch(context);
  addWhere(context);
}

function addVerify({ program, terminal, examine, abortSignal, done }: CommandContext): void {
  type Options = Omit<VerifyOptions, "specs">;
  const command = program
    .command("verify")
    .summary("prove with compilers that a header is what the spec says")
    .description(
      "Compiles the header of a spec for every ABI, with every compiler that is there, and compares sizes, alignments, offsets, types and constants with the spec. With --against it compares another header.",
    )
    .argument("[spec...]", `the specs (default: ${defaultSpecPattern})`, parseSpecs)
    .option("--against <header>", "compare this header in place of the one that the spec gives");
  addReadingOptions(command)
    .option("--abi <name>", "an ABI, or all (default: all; with --against, x86_64)", collect)
    .option("--json", "print the result as JSON, as --format json does")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
The packaged clang is asked about every ABI; without --against, gcc and clang of the system are
asked as well, about those that they make code for. Headers of the system are found for the ABI of
this machine, and for others where their C library is installed; /usr/include alone may hold sizes
of this machine. Those of Linux are found for all. A header that is in no folder, or does not
compile there, and that the spec's header includes, is replaced by a small one with what the spec
takes from it.

Macros without parameters are compared by value, those with parameters and functions by their
text without comments and white space. The report lists what is not compared, and proposes the
--rename options that explain names. With --format json it is JSON, and so is an error.

ABIs: ${abis.map(({ name }) => name).join(", ")}

Examples:
  abispec verify
  abispec verify --abi s390x --abi ppc64
  abispec verify --against xen/include/public/io/netif.h --abi all
  abispec verify --against netif.h -I include --rename XEN_NETTXF_=NETTXF_
  abispec verify --against netif.h -D 'FILE_LICENCE(x)=' -include string.h
`,
    )
    .action(async (specs: readonly string[] = [], options: Options) => {
      const { verify } = await import("./verify.ts");
      done(await verify({ ...noLists, ...options, specs }, terminal, examine, abortSignal()));
    });
}

function addApply({ program, terminal, examine, done }: CommandContext): void {
  type Options = Omit<ApplyOptions, "specs" | "header">;
  const command = program
    .command("apply")
    .summary("bring a header up to date with a spec, in place")
    .description(
      "Changes a header, declaration by declaration, so that it says what a spec says. What is equal stays as it is, to the byte; what is missing is put beside its neighbours, in the style of the file; what differs is replaced. Compilers for all ABIs prove that nothing else changes, or nothing is written.",
    )
    .option("--dry-run", "write nothing; print the change as a unified diff")
    .option("--check", "as --dry-run, and fail if there is a change");
  addChangeOptions(command)
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
      const { apply } = await import("./apply.ts");
      done(await apply({ ...noLists, ...options, header, specs }, terminal, examine));
    });
}

function addPatch({ program, terminal, examine, done }: CommandContext): void {
  type Options = Omit<HeaderOptions, "specs" | "header">;
  const command = program
    .command("patch")
    .summary("bring a header up to date with a spec, as a patch to mail")
    .description(
      "Prints what apply would change as a mail that git am takes, with a message from the spec and your Signed-off-by. In a git checkout it is the change of the committed header; neither the checkout nor the header is touched.",
    );
  addChangeOptions(command)
    .addHelpText(
      "after",
      `
Your name and address are those of git. The patch goes to the standard output, what it changes to
the standard error. Where there is nothing to change, there is no patch. The same header, spec and
name give the same bytes. What the header includes is read as it is on the disk.

Examples:
  abispec patch xen/include/public/io/netif.h > netif.patch
  abispec patch xen/include/public/io/netif.h --only gref | git -C elsewhere am
`,
    )
    .action(async (header: string, specs: readonly string[] = [], options: Options) => {
      const { patch } = await import("./patch.ts");
      done(await patch({ ...noLists, ...options, header, specs }, terminal, examine));
    });
}

function addWhere({ program, terminal, examine, done }: CommandContext): void {
  type Options = Omit<WhereOptions, "what" | "specs"> & { readonly json?: boolean };
  program
    .command("where")
    .summary("print where a declaration is in the spec and in the outputs")
    .description(
      "Prints the line of a declaration, or of a part of one, in the spec and in each output. For a line of an output it prints the line of the spec that the output has it from.",
    )
    .argument("<what>", "a name of C, a key's path, or FILE:LINE of an output or of a spec")
    .argument("[spec...]", `the specs (default: ${defaultSpecPattern})`, parseSpecs)
    .option("--out <dir>", "folder of the outputs", parseFolder, defaultFolder)
    .option("--json", "print the result as JSON, as --format json does")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
A member is STRUCT.MEMBER; a parameter, reply or rule has the name of its message or ring before
it. The lines are those of the outputs that the spec gives now.

Examples:
  abispec where xen_netif_gref.status
  abispec where ADD_GREF_MAPPING.allOrNothing
  abispec where generated/netif.h:420
  abispec where spec/netif/gref.ts:57
`,
    )
    .action(async (what: string, specs: readonly string[] = [], options: Options) => {
      const command = await import("./where.ts");
      done(await command.where({ ...options, what, specs }, terminal, examine));
    });
}

/** Lists that are empty where an option is not given. */
const noLists = { include: [], includeFile: [], define: [], rename: [], abi: [], remove: [] };

/** What the commands that change a header have in common. */
function addChangeOptions(command: Command): Command {
  command
    .argument("<header>", "the header")
    .argument("[spec]", `the spec (default: the one of ${defaultSpecPattern})`, parseSpecs)
    .option("--only <chapter>", "the chapter to bring in (its module's name without the ending)")
    .option("--remove <name>", "remove something that the spec does not have", collect);
  return addReadingOptions(command)
    .option("--abi <name>", "an ABI of the proof, or all (default: all)", collect)
    .addOption(formatOption());
}

/** How compilers read a header that people maintain. */
function addReadingOptions(command: Command): Command {
  const rename = "a prefix of its names, and the spec's in its place";
  return addCompilerOptions(command).option("--rename <from=to>", rename, parsePrefix);
}

function addCompilerOptions(command: Command): Command {
  return addNeeds(command).hook("preAction", async () => {
    const { loadPackagedClang } = await import("../cc/packaged-clang.ts");
    // Its code is compiled beside this thread, which loads the command meanwhile.
    loadPackagedClang();
  });
}

/** What a header needs to compile. */
function addNeeds(command: Command): Command {
  return command
    .option("-I, --include <dir>", "folder with what that header includes", collect)
    .option("-D, --define <name[=value]>", "a macro that it needs", collect)
    .option("--include-file <header>", "a header that it needs (-include, too)", collectHeader);
}

/** Declares the commands that a project begins with. */
export function addFirstCommands(context: CommandContext): void {
  addInit(context);
  addImport(context);
}

function addInit({ program, terminal, examine, done }: CommandContext): void {
  const command = program
    .command("init")
    .summary("write a first spec, and what a package with specs needs")
    .description(
      "Writes a first spec, a tsconfig.json, npm scripts and a workflow for GitHub into the working folder. A file that exists stays as it is, except that package.json gets the scripts that it does not have.",
    )
    .option("--from <header>", "import the first spec from this header, and check both directions");
  addNeeds(command)
    .addHelpText(
      "after",
      `
Examples:
  abispec init && npm run generate
  abispec init --from include/disk.h && npm run check
`,
    )
    .action(async ({ from, ...given }: { from?: string } & Partial<HeaderNeeds>) => {
      const { init } = await import("./init.ts");
      if (from === undefined) return done(init(terminal));
      const { readImport, writeSpec } = await import("./import.ts");
      const needs = { ...noLists, ...given };
      const input = { ...needs, header: from, out: specFolder, format: "text" } as const;
      const read = await readImport(input, terminal, examine);
      if (typeof read === "number") return done(read);
      const code = writeSpec(read, input, terminal);
      if (code !== 0) return done(code);
      const [main] = read.found.files;
      const spec = `${specFolder}/${main?.path ?? ""}`;
      done(init(terminal, { ...needs, spec, header: from, proved: read.proved }));
    });
}

function addImport({ program, terminal, examine, done }: CommandContext): void {
  type Options = Omit<ImportCommand, "header">;
  const command = program
    .command("import")
    .summary("write the spec of a header that exists")
    .description(
      "Reads a header that compiles and writes a spec of it: names as they are, comments as prose. Before it writes, it compiles the spec, and compilers for all ABIs prove that the header which the spec gives declares the same macros, types and layouts.",
    )
    .argument("<header>", "the header")
    .option("--out <dir>", "folder of the spec", parseFolder, specFolder)
    .option(
      "--follow",
      "import the headers that it includes, too: those beside it or in a folder of -I",
    )
    .option("--partial", "write a spec that does not say all that the header says")
    .option("--force", "replace a spec that exists");
  addCompilerOptions(command)
    .option("--abi <name>", "an ABI of the proof, or all (default: all)", collect)
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
What the language can't say is kept as C, and listed with its place and the reason. The exit code is
1 for a spec written with --partial, and 2 where nothing is written.

Examples:
  abispec import xen/include/public/io/fbif.h
  abispec import /usr/include/linux/virtio_net.h --out spec
  abispec import xen/include/public/io/blkif.h --follow
`,
    )
    .action(async (header: string, options: Options) => {
      const { importSpec } = await import("./import.ts");
      done(await importSpec({ ...noLists, ...options, header }, terminal, examine));
    });
}

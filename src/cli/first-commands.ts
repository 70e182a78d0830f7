import { basename } from "node:path";
import {
  collect,
  collectHeader,
  formatOption,
  parseFolder,
  specFolder,
  type CommandContext,
} from "./arguments.ts";
import type { ImportOptions } from "./import.ts";

/** Declares the commands that a project begins with. */
export function addFirstCommands(context: CommandContext): void {
  addInit(context);
  addImport(context);
}

function addInit({ program, terminal, done }: CommandContext): void {
  program
    .command("init")
    .summary("write a first spec, and what a package with specs needs")
    .description(
      "Writes a first spec, a tsconfig.json, npm scripts and a workflow for GitHub into the working folder. A file that exists stays as it is, except that package.json gets the scripts that it does not have.",
    )
    .option("--from <header>", "import the first spec from this header, and check both directions")
    .option("-I, --include <dir>", "folder with what that header includes", collect)
    .addHelpText(
      "after",
      `
Examples:
  abispec init && npm run generate
  abispec init --from include/disk.h && npm run check
`,
    )
    .action(async ({ from, include = [] }: { from?: string; include?: readonly string[] }) => {
      const command = await import("./init.ts");
      if (from === undefined) return done(command.init(terminal));
      const { importSpec } = await import("./import.ts");
      const { examine } = await import("../compile.ts");
      const lists = { include, includeFile: [], define: [], abi: [], format: "text" as const };
      const code = await importSpec({ ...lists, header: from, out: specFolder }, terminal, examine);
      const spec = `${specFolder}/${basename(from, ".h")}.ts`;
      done(code === 0 ? command.init(terminal, { spec, header: from, include }) : code);
    });
}

function addImport({ program, terminal, done }: CommandContext): void {
  type Options = Omit<ImportOptions, "header">;
  program
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
    .option("--force", "replace a spec that exists")
    .option("-I, --include <dir>", "folder with what the header includes", collect)
    .option("-D, --define <name[=value]>", "a macro that it needs", collect)
    .option("--include-file <header>", "a header that it needs (-include, too)", collectHeader)
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
      const { examine } = await import("../compile.ts");
      const { importSpec } = await import("./import.ts");
      const lists = { include: [], includeFile: [], define: [], abi: [] };
      done(await importSpec({ ...lists, ...options, header }, terminal, examine));
    });
}

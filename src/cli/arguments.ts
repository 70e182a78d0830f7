import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { examine } from "../compile.ts";
import { packageFolder } from "../package-folder.ts";
import { type Command, Option } from "commander";
import { didYouMean, suggest } from "../diagnostics/core/did-you-mean.ts";
import type { PrefixMap } from "../verify/pairs.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** The folder whose modules are the specs where the command names none. */
export const specFolder = "spec";

/** What the help calls the specs of {@link specFolder}. */
export const defaultSpecPattern = `${specFolder}/*.ts`;

export function packageVersion(): string {
  const text = readFileSync(join(packageFolder, "package.json"), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

/** Forms in which findings are printed. */
export const formats = ["text", "json", "github", "sarif"] as const;

export type Format = (typeof formats)[number];

/** A value of an option or argument that is wrong. */
export class ArgumentError extends Error {
  /** What to write instead. */
  readonly suggestion: string;

  constructor(message: string, suggestion: string) {
    super(message);
    this.suggestion = suggestion;
  }
}

/** The option that says how findings are printed. */
export function formatOption(): Option {
  return new Option("--format <form>", `form of the findings: ${formats.join(", ")}`)
    .default("text")
    .argParser((value) => {
      const format = formats.find((one) => one === value);
      if (format !== undefined) return format;
      throw new ArgumentError(
        `--format: "${value}" is not a form of findings`,
        suggest(value, formats, `write one of ${formats.join(", ")}`),
      );
    });
}

/** A command for the shell. */
export function parseBackend(value: string): string {
  if (value.trim() !== "") return value;
  throw new ArgumentError("--backend: the command is empty", "name the program of the backend");
}

/** An option with a time in seconds. */
export function secondsOption(flags: string, text: string): Option {
  const option = new Option(flags, text);
  return option.argParser((value) => {
    const seconds = Number(value);
    // What a timer of Node can hold.
    if (seconds > 0 && seconds <= 2_000_000) return seconds;
    throw new ArgumentError(
      `${option.long}: "${value}" is not a time`,
      "write a number of seconds above 0",
    );
  });
}

/** The option that ends a run of scenarios. */
export function bailOption(): Option {
  const text = "end after so many scenarios that fail (without a number: 1)";
  return new Option("--bail [count]", text).preset("1").argParser((value) => {
    if (/^[1-9]\d*$/.test(value)) return Number(value);
    throw new ArgumentError(
      `--bail: "${value}" is not a number of scenarios`,
      "write --bail=1, or put the spec before the options",
    );
  });
}

/** Adds a value to those that came before with the same option. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Adds the name of a header to what came before; it may be spelled as an `#include` directive has it. */
export function collectHeader(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value.replace(/^<(.*)>$|^"(.*)"$/, "$1$2")];
}

/** Adds `FROM=TO` to what came before. */
export function parsePrefix(value: string, before: PrefixMap = []): PrefixMap {
  const [from, to, ...rest] = value.split("=");
  if (!from || to === undefined || rest.length > 0) {
    throw new ArgumentError(`--rename: "${value}" is not a pair of prefixes`, "write FROM=TO");
  }
  return [...before, { from, to }];
}

/** The folder of outputs where the command names none. */
export const defaultFolder = "generated";

export function parseFolder(value: string): string {
  if (value === "") throw new ArgumentError("--out: the path is empty", "name a folder");
  return value;
}

/** Adds the path of a spec to those that came before. */
export function parseSpecs(value: string, before: readonly string[] = []): readonly string[] {
  if (value !== "") return [...before, value];
  throw new ArgumentError("the path of a spec is empty", "name a spec, or leave it out");
}

/**
 * What to write instead of arguments that commander refuses.
 *
 * @param code - commander's code of the error.
 * @param commands - all commands of the program.
 */
export function suggestArgument(
  code: string,
  args: readonly string[],
  commands: readonly Command[],
): string | undefined {
  const command = commands.find((one) => one.name() === args[0]);
  if (command === undefined && /^commander\.(?:unknownCommand|excessArguments)$/.test(code)) {
    const names = commands.map((one) => one.name());
    return suggest(args[0] ?? "", names, `known: ${names.join(", ")}`);
  }
  const meant =
    code === "commander.unknownOption" ? suggestOption(args, command, commands) : undefined;
  return meant ?? (command && `abispec ${command.name()} --help shows what it takes`);
}

/** The option that is probably meant, or the commands that have it. */
function suggestOption(
  args: readonly string[],
  command: Command | undefined,
  commands: readonly Command[],
): string | undefined {
  const known = (one: Command) =>
    one.options.flatMap(({ long, short }) => [long, short].filter((name) => name !== undefined));
  const own = command === undefined ? [] : known(command);
  const unknown = args
    .map((arg) => arg.split("=")[0] ?? "")
    .find((arg) => arg.startsWith("-") && !own.includes(arg));
  if (unknown === undefined) return undefined;
  const owners = commands.filter((one) => known(one).includes(unknown)).map((one) => one.name());
  if (owners.length > 0) return `${unknown} is an option of: ${owners.join(", ")}`;
  const meant = didYouMean(unknown, command === undefined ? commands.flatMap(known) : own);
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
}

/** What a command gets from the program that it belongs to. */
export interface CommandContext {
  readonly program: Command;
  readonly terminal: Terminal;
  /** Loads the compiler when it is called first. */
  readonly examine: typeof examine;
  /** Whether `generate` records its runs, and does nothing where nothing has changed. */
  readonly recordsRuns: boolean;
  /** Called by a command that ends by itself when the signal aborts. */
  readonly abortSignal: () => AbortSignal;
  /** Takes the exit code of the command. */
  readonly done: (code: ExitCode) => void;
}

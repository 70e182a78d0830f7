import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { template } from "../codegen/shared/template.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { type Abi, abis } from "../model/layout/abi.ts";
import { fileError } from "../output/file-system.ts";
import { writeFiles } from "../output/write.ts";
import type { ReadingOptions } from "./apply.ts";
import { specFolder } from "./arguments.ts";
import { fail } from "./specs.ts";
import { exitCode, type ExitCode, type Terminal } from "./terminal.ts";

const firstSpec = `${specFolder}/lamp.ts`;
const packageFile = "package.json";

/** The template of each file of a package with specs, by the path of the file. */
const templates: Readonly<Record<string, string>> = {
  [firstSpec]: "lamp.ts",
  [packageFile]: "package.json",
  "tsconfig.json": "tsconfig.json",
  ".gitattributes": "gitattributes",
  ".github/workflows/abispec.yml": "workflow.yml",
};

/** The scripts of a package; with a header, one that compares it with the spec, too. */
function scriptsFor(header: HeaderCheck | undefined): Readonly<Record<string, string>> {
  const verify = header === undefined ? "" : ` && abispec ${verifyCommand(header)}`;
  return {
    generate: "abispec generate",
    check: `abispec generate --check && tsc${verify}`,
  };
}

function verifyCommand({ spec, header, proved, ...needs }: HeaderCheck): string {
  const names = proved.length === abis.length ? ["all"] : proved.map(({ name }) => name);
  const quoted = (value: string) => (/^[\w./=-]+$/.test(value) ? value : JSON.stringify(value));
  const option = (name: string) => (value: string) => ` ${name} ${quoted(value)}`;
  const options = [
    ...needs.include.map(option("-I")),
    ...needs.define.map(option("-D")),
    ...needs.includeFile.map(option("--include-file")),
    ...names.map(option("--abi")),
  ];
  return `verify ${quoted(spec)} --against ${quoted(header)}${options.join("")}`;
}

/** What a header needs to compile. */
export type HeaderNeeds = Pick<ReadingOptions, "include" | "define" | "includeFile">;

/** A spec, and the header that it was imported from. */
export interface HeaderCheck extends HeaderNeeds {
  readonly spec: string;
  readonly header: string;
  /** The ABIs that the import was proved for. */
  readonly proved: readonly Abi[];
}

/**
 * `abispec init`: writes what a package with specs needs into the working folder. A file that exists stays as
 * it is, but `package.json` gets the scripts whose names it does not have. A folder with specs gets no first one.
 */
export function init(terminal: Terminal, header?: HeaderCheck): ExitCode {
  const { cwd, out } = terminal;
  const paths = Object.keys(templates).filter((path) => header === undefined || path !== firstSpec);
  const kept = paths.filter((path) =>
    existsSync(join(cwd, path === firstSpec ? specFolder : path)),
  );
  const written = paths.filter((path) => !kept.includes(path));
  // A package that cannot be read ends it before anything is written.
  const { added, problems } = addScripts(cwd, scriptsFor(header));
  const others = written.filter((path) => path !== packageFile);
  const diagnostics =
    problems.length > 0 ? problems : others.flatMap((path) => writeNew(path, cwd, header));
  if (diagnostics.length > 0) {
    return fail(diagnostics, "text", terminal);
  }
  if (written.length > 0) out.write(`${out.colours.green("wrote")} ${written.join(", ")}\n`);
  const isChanged = added.length > 0 && kept.includes(packageFile);
  const same = kept.filter((path) => path !== packageFile || !isChanged);
  if (same.length > 0) out.write(`kept what was there: ${same.join(", ")}\n`);
  if (isChanged) out.write(`package.json has new scripts: ${added.join(", ")}\n`);
  out.write("next: npx abispec generate\n");
  return exitCode.done;
}

function writeNew(
  path: string,
  cwd: string,
  header: HeaderCheck | undefined,
): readonly Diagnostic[] {
  try {
    mkdirSync(join(cwd, dirname(path)), { recursive: true });
    writeFileSync(join(cwd, path), textOf(path, header), { flag: "wx" });
    return [];
  } catch (error) {
    return [fileError("write", path, error)];
  }
}

function textOf(path: string, header?: HeaderCheck): string {
  return template(`init/${templates[path]}.hbs`)({ verify: header && verifyCommand(header) });
}

/** Adds the scripts that `package.json` does not have, where it is new all of them, and gives their names. */
function addScripts(
  cwd: string,
  scripts: Readonly<Record<string, string>>,
): {
  readonly added: readonly string[];
  readonly problems: readonly Diagnostic[];
} {
  const name = packageFile;
  const path = join(cwd, name);
  const text = existsSync(path) ? readFileSync(path, "utf8") : textOf(name);
  const contents = objectIn(text);
  const own = objectIn(JSON.stringify(contents?.["scripts"] ?? {}));
  if (contents === undefined || own === undefined) {
    const failure = { reason: "it is not the JSON of a package", remedy: "correct it" };
    return {
      added: [],
      problems: [catalogue["file-system"].finding("unreadable", undefined, name, failure)],
    };
  }
  const added = Object.keys(scripts).filter((script) => !Object.hasOwn(own, script));
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
  const whole = { ...contents, scripts: { ...own, ...scripts, ...own } };
  const output = { name, text: `${JSON.stringify(whole, undefined, indent)}\n` };
  return { added, problems: added.length === 0 ? [] : writeFiles([output], cwd) };
}

/** The object that `text` is in JSON; `undefined` where it is none. */
function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

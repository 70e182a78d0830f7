import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { template } from "../codegen/shared/template.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { type Abi, abis } from "../model/layout/abi.ts";
import { compareOutputs } from "../output/compare.ts";
import { fileError } from "../output/file-system.ts";
import { writeOutputs } from "../output/write.ts";
import { specFolder } from "./arguments.ts";
import { writeFindings } from "./specs.ts";
import { exitCode, type ExitCode, type Terminal } from "./terminal.ts";

const firstSpec = `${specFolder}/lamp.ts`;

/** The template of each file of a package with specs, by the path of the file. */
const templates: Readonly<Record<string, string>> = {
  [firstSpec]: "lamp.ts",
  "package.json": "package.json",
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

function verifyCommand({ spec, header, include, proved }: HeaderCheck): string {
  const names = proved.length === abis.length ? ["all"] : proved.map(({ name }) => name);
  const options = [
    ...include.map((folder) => ` -I ${folder}`),
    ...names.map((name) => ` --abi ${name}`),
  ];
  return `verify ${spec} --against ${header}${options.join("")}`;
}

/** A spec, and the header that it was imported from. */
export interface HeaderCheck {
  readonly spec: string;
  readonly header: string;
  /** Folders with what it includes. */
  readonly include: readonly string[];
  /** The ABIs that the import was proved for. */
  readonly proved: readonly Abi[];
}

/**
 * `abispec init`: writes what a package with specs needs into the working folder. A file that exists stays as
 * it is, but `package.json` gets the scripts whose names it does not have. A folder with specs gets no first one.
 */
export function init({ cwd, out, err }: Terminal, header?: HeaderCheck): ExitCode {
  const paths = Object.keys(templates).filter((path) => header === undefined || path !== firstSpec);
  const kept = paths.filter((path) =>
    existsSync(join(cwd, path === firstSpec ? specFolder : path)),
  );
  const written = paths.filter((path) => !kept.includes(path));
  const problems = written.flatMap((path) => writeNew(path, cwd, header));
  const { added, diagnostics } =
    problems.length > 0
      ? { added: [], diagnostics: problems }
      : addScripts(cwd, scriptsFor(header));
  if (diagnostics.length > 0) {
    writeFindings({ diagnostics }, "text", err, cwd);
    return exitCode.findings;
  }
  if (written.length > 0) out.write(`${out.colours.green("wrote")} ${written.join(", ")}\n`);
  const same = added.length > 0 ? kept.filter((path) => path !== "package.json") : kept;
  if (same.length > 0) out.write(`kept what was there: ${same.join(", ")}\n`);
  if (added.length > 0) out.write(`package.json has new scripts: ${added.join(", ")}\n`);
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
    writeFileSync(
      join(cwd, path),
      template(`init/${templates[path]}.hbs`)({
        verify: header && verifyCommand(header),
      }),
      { flag: "wx" },
    );
    return [];
  } catch (error) {
    return [fileError("write", path, error)];
  }
}

/** Adds the scripts that `package.json` does not have, and gives their names. */
function addScripts(
  cwd: string,
  scripts: Readonly<Record<string, string>>,
): {
  readonly added: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const name = "package.json";
  const text = readFileSync(join(cwd, name), "utf8");
  const contents = objectIn(text);
  const own = objectIn(JSON.stringify(contents?.["scripts"] ?? {}));
  if (contents === undefined || own === undefined) {
    const failure = { reason: "it is not the JSON of a package", remedy: "correct it" };
    return {
      added: [],
      diagnostics: [catalogue["file-system"].finding("unreadable", undefined, name, failure)],
    };
  }
  const added = Object.keys(scripts).filter((script) => !Object.hasOwn(own, script));
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
  const whole = { ...contents, scripts: { ...own, ...scripts, ...own } };
  const output = { name, text: `${JSON.stringify(whole, undefined, indent)}\n` };
  const { files, diagnostics } = compareOutputs(added.length === 0 ? [] : [output], cwd, []);
  return { added, diagnostics: [...diagnostics, ...writeOutputs(files)] };
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

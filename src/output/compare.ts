import { createTwoFilesPatch } from "diff";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Diagnostic, startOf } from "../diagnostics/core/diagnostic.ts";
import { fileError } from "./file-system.ts";
import { isInside } from "../text/path.ts";
import { printable } from "../text/text.ts";

const { finding } = catalogue["file-system"];

/** A file to be written: its name, `netif.h`, and its text. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

/** An output, and what the folder holds under its name. */
export interface Comparison extends OutputFile {
  /** The path under which the folder shows the file. */
  readonly path: string;
  /** The file itself, where `path` is a symbolic link inside of the folder. */
  readonly target: string;
  /** The bytes that the file has now; `undefined` where there is none. */
  readonly current: Buffer | undefined;
  /** Whether the file has the bytes of `text`. */
  readonly upToDate: boolean;
}

/**
 * Compares every output with the file of its name in `folder`, which need not exist. Changes nothing.
 *
 * `folder` itself may be a symbolic link, because the user named it. A link inside of it may not lead out of
 * it, because it may be an attacker's.
 *
 * @param inputs - absolute paths of what the outputs are made from; no output may replace one.
 * @returns the comparisons, and why some outputs can be neither compared nor written.
 */
export function compareOutputs(
  outputs: readonly OutputFile[],
  folder: string,
  inputs: readonly string[],
): { readonly files: readonly Comparison[]; readonly diagnostics: readonly Diagnostic[] } {
  const files: Comparison[] = [];
  const problem = problemWithFolder(folder);
  if (problem !== undefined) return { files, diagnostics: [problem] };
  const diagnostics: Diagnostic[] = [];
  const taken = new Set(inputs.map(realPath));
  for (const output of outputs) {
    const path = join(folder, output.name);
    try {
      const result = compareOutput(output, folder, path);
      if ("code" in result) {
        diagnostics.push(result);
        continue;
      }
      const real = realPath(result.target);
      const other = files.find(({ target }) => realPath(target) === real);
      if (taken.has(real)) diagnostics.push(finding("overInput", undefined, path));
      else if (other) diagnostics.push(finding("linkTwice", undefined, other.path, path));
      else files.push(result);
    } catch (error) {
      diagnostics.push(fileError("read", path, error));
    }
  }
  return { files, diagnostics };
}

function problemWithFolder(folder: string): Diagnostic | undefined {
  try {
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status?.isDirectory() === false) return finding("notFolder", undefined, folder);
    if (status !== undefined) return undefined;
    const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? finding("danglingLink", undefined, folder) : undefined;
  } catch (error) {
    return fileError("useFolder", folder, error);
  }
}

/**
 * The path that all names of one file have in common: without links, in the case of the file system. A
 * file that does not exist has its absolute path.
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function compareOutput(output: OutputFile, folder: string, path: string): Comparison | Diagnostic {
  const { name, text } = output;
  if (name === "" || basename(name) !== name) {
    throw new RangeError(
      `"${name}" is not the name of a file, and the checks of the spec let it pass`,
    );
  }
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    return { name, path, target: path, text, current: undefined, upToDate: false };
  }
  if (status.isSymbolicLink() && !leadsInside(path, folder)) {
    return finding("linkOutside", undefined, path, folder);
  }
  const target = realpathSync(path);
  if (!lstatSync(target).isFile()) {
    return finding("notFile", undefined, path);
  }
  const current = readFileSync(target);
  return { name, path, target, text, current, upToDate: current.equals(Buffer.from(text)) };
}

function leadsInside(link: string, folder: string): boolean {
  try {
    return isInside(realpathSync(link), realpathSync(folder));
  } catch {
    return false;
  }
}

/**
 * A diagnostic for each file that is not up to date, at the first line that differs.
 *
 * @param command - writes the files again.
 */
export function checkOutputs(files: readonly Comparison[], command: string): Diagnostic[] {
  const stale = catalogue["stale-output"];
  return files
    .filter(({ upToDate }) => !upToDate)
    .map((file) => {
      const { name, path, text, current } = file;
      const start = startOf(resolve(path));
      if (current === undefined) return stale.finding("missing", start, command);
      if (differsInLineEnds(file)) return stale.finding("lineEnds", start, name, command);
      const line = firstDifference(current.toString(), text);
      return stale.finding("different", { ...start, line, endLine: line }, command);
    });
}

function differsInLineEnds({ text, current }: Comparison): boolean {
  const found = current?.toString();
  return found !== text && found?.replaceAll("\r\n", "\n") === text;
}

/** The first line, from 1, in which two texts differ; the last line of a text that the other one continues. */
function firstDifference(current: string, text: string): number {
  const lines = current.split("\n");
  const others = text.split("\n");
  const index = lines.findIndex((line, at) => line !== others[at]);
  return index === -1 ? lines.length : index + 1;
}

/** Changed lines beyond which a comparison takes seconds and is too long to read. */
const maximumEdits = 2000;

/**
 * The unified diff that brings a file up to date, as `patch -p0` takes it, except that control characters
 * are escaped: a carriage return is `^M`. Empty where the file is up to date, or only its line ends differ.
 */
export function difference(file: Comparison): string {
  const { path, text, current, upToDate } = file;
  // A diff of all lines would show nothing that the finding does not say.
  if (upToDate || differsInLineEnds(file)) return "";
  const from = current === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, path, current?.toString() ?? "", text, "", "", {
    context: 3,
    maxEditLength: maximumEdits,
  });
  const heading = `--- ${printable(from)}\n+++ ${printable(path)}\n`;
  if (patch === undefined) return `${heading}(more than ${maximumEdits} lines differ)\n`;
  const hunks = patch.indexOf("@@");
  if (hunks === -1) return `${heading}(the bytes differ, the text does not)\n`;
  return heading + patch.slice(hunks).split("\n").map(escapeLine).join("\n");
}

function escapeLine(line: string): string {
  return line.replaceAll("\r", "^M").split("\t").map(printable).join("\t");
}

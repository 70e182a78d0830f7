import { catalogue } from "../diagnostics/codes/catalogue.ts";
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Output } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { fileError } from "./file-error.ts";

const { finding } = catalogue["file-system"];

/** An output beside what the folder holds under its name. */
export interface Comparison {
  /** The file's name in the folder: `netif.h`. */
  readonly name: string;
  /** The path under which the folder shows the file. */
  readonly path: string;
  /** The file itself, where `path` is a symbolic link inside of the folder. */
  readonly target: string;
  readonly text: string;
  /** The bytes that the file has now; `undefined` where there is none. */
  readonly current: Buffer | undefined;
  /** Whether the file has the bytes of `text`. */
  readonly fresh: boolean;
}

export interface Comparisons {
  readonly files: readonly Comparison[];
  /** Why some outputs can neither be compared nor written. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares every output with the file of its name in `folder`, which need not exist. Changes nothing.
 *
 * `folder` may be a symbolic link, for whoever runs the command has named it; what is in it may not lead
 * out of it, for that may have come from anywhere.
 *
 * @param inputs - absolute paths of what the outputs are made from, which none of them may replace.
 */
export function compareOutputs(
  outputs: readonly Output[],
  folder: string,
  inputs: readonly string[],
): Comparisons {
  const files: Comparison[] = [];
  const wrongFolder = whyNotFolder(folder);
  if (wrongFolder !== undefined) return { files, diagnostics: [wrongFolder] };
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

function whyNotFolder(folder: string): Diagnostic | undefined {
  try {
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status?.isDirectory() === false) return finding("notFolder", undefined, folder);
    if (status !== undefined) return undefined;
    const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? finding("linkNowhere", undefined, folder) : undefined;
  } catch (error) {
    return fileError("useFolder", folder, error);
  }
}

/**
 * The one path of a file, however it was named: without links, and with the case that the file system
 * has it in. That of a file which is not there is absolute.
 */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function compareOutput(output: Output, folder: string, path: string): Comparison | Diagnostic {
  const { name, text } = output;
  if (name === "" || basename(name) !== name) {
    throw new RangeError(`"${name}" is no name of a file, though a law says so of a header's name`);
  }
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    return { name, path, target: path, text, current: undefined, fresh: false };
  }
  if (status.isSymbolicLink() && !leadsInside(path, folder)) {
    return finding("linkOutside", undefined, path, folder);
  }
  const target = realpathSync(path);
  if (!lstatSync(target).isFile()) {
    return finding("notFile", undefined, path);
  }
  const current = readFileSync(target);
  return { name, path, target, text, current, fresh: current.equals(Buffer.from(text)) };
}

function leadsInside(link: string, folder: string): boolean {
  try {
    const way = relative(realpathSync(folder), realpathSync(link));
    return way !== ".." && !way.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}

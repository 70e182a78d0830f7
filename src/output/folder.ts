import { readFileSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { type OutputFile, compareOutputs } from "./compare.ts";
import { exists } from "./file-system.ts";
import { removeFiles, writeOutputs } from "./write.ts";

/** Names the files that were written, so that a later run removes those and no others. */
const listName = ".abispec-files";

/**
 * The first file in `folder` and the folders in it that {@link writeFolder} has not written; `undefined` where
 * there is none. A symbolic link counts as a file.
 */
export function foreignFile(folder: string): string | undefined {
  if (!exists(folder)) return undefined;
  const own = new Set(writtenFiles(folder));
  return filesIn(folder).find((name) => !own.has(name) && !isOurs(posix.basename(name)));
}

/**
 * Makes `folder` hold `files` and no others: the ones of an earlier run that are no longer among them are
 * removed. Where one file cannot be written, none is. The folder must not have a {@link foreignFile}.
 *
 * @param files - their names are paths from `folder`, with `/`.
 * @param inputs - absolute paths of what the files are made from; none is replaced.
 */
export function writeFolder(
  files: readonly OutputFile[],
  folder: string,
  inputs: readonly string[],
): readonly Diagnostic[] {
  const names = new Set(files.map(({ name }) => name));
  const old = writtenFiles(folder).filter((name) => !names.has(name));
  const list = (all: readonly string[]) => ({ name: listName, text: `${all.join("\n")}\n` });
  // The list comes first: a run that is killed leaves files of both.
  const problems = write([list([...names, ...old]), ...files], folder, inputs);
  if (problems.length > 0) return problems;
  const remaining = removeFiles(old.map((name) => join(folder, name)));
  for (const name of old) removeEmpty(dirname(join(folder, name)), folder);
  return remaining.length > 0 ? remaining : write([list([...names])], folder, inputs);
}

/** Writes all files or, where one fails, none. */
function write(
  files: readonly OutputFile[],
  folder: string,
  inputs: readonly string[],
): readonly Diagnostic[] {
  const byFolder = new Map<string, OutputFile[]>();
  for (const { name, text } of files) {
    const file = { name: posix.basename(name), text };
    const inside = posix.dirname(name);
    byFolder.set(inside, [...(byFolder.get(inside) ?? []), file]);
  }
  const compared = [...byFolder].map(([inside, own]) =>
    compareOutputs(own, join(folder, inside), inputs),
  );
  const diagnostics = compared.flatMap((one) => one.diagnostics);
  if (diagnostics.length > 0) return diagnostics;
  return writeOutputs(
    compared.flatMap((one) => one.files),
    false,
  );
}

function writtenFiles(folder: string): readonly string[] {
  try {
    const lines = readFileSync(join(folder, listName), "utf8").split("\n");
    return lines.filter((line) => line !== "" && !line.split("/").includes(".."));
  } catch {
    return [];
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
      : [entry.name],
  );
}

/** The list of files, and what a run that was killed has left. */
function isOurs(name: string): boolean {
  return name === listName || /^\.abispec-\d+-/.test(name);
}

function removeEmpty(folder: string, root: string): void {
  if (folder === root || !exists(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), root);
}

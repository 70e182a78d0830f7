import { randomUUID } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  existsSync,
  rmdirSync,
  statSync,
  writeFileSync,
  readFileSync,
} from "node:fs";
import { dirname, join, resolve, posix } from "node:path";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Attempt } from "../diagnostics/codes/files.ts";
import { type Comparison, type OutputFile, compareOutputs } from "./compare.ts";
import { groupBy } from "../text/lists.ts";
import { fileError, exists } from "./file-system.ts";

/** A file whose contents are in temporary files: the new one, and the old one in case another file fails. */
interface Staged {
  /** The path that messages name. */
  readonly path: string;
  readonly target: string;
  readonly next: string;
  /** `undefined` where there was no file. */
  readonly previous: string | undefined;
}

/**
 * Writes the files that are not up to date: all of them or, where one fails, none. Each is written to a
 * temporary file in the same folder and then moved into place, so that no reader sees half of it. A file
 * that exists keeps its mode; folders that are missing are made.
 *
 * Runs synchronously, so that a signal that the process handles arrives before the first file or after
 * the last one. Removes the temporary files of earlier runs that were killed.
 *
 * @param isDurable - whether they survive a power failure right after this, which takes milliseconds for each.
 * @returns what failed; empty where everything is written.
 */
export function writeOutputs(
  files: readonly Comparison[],
  isDurable = true,
): readonly Diagnostic[] {
  const stale = files.filter(({ upToDate }) => !upToDate);
  const temporary = new Set<string>();
  const moved: Staged[] = [];
  let attempt: Attempt = "makeFolder";
  let at = "";
  const made: string[] = [];
  try {
    for (const folder of new Set(stale.map(({ path }) => dirname(path)))) {
      at = folder;
      makeFolders(resolve(folder), made);
    }
    const staged: Staged[] = [];
    for (const file of stale) {
      attempt = "write";
      at = file.path;
      staged.push(stage(file, temporary, isDurable));
    }
    for (const file of staged) {
      at = file.path;
      renameSync(file.next, file.target);
      moved.push(file);
    }
  } catch (error) {
    const failure = fileError(attempt, at, error);
    const lost = moved.toReversed().flatMap((file) => restore(file, temporary));
    const remaining = removeFiles(temporary);
    if (lost.length + remaining.length === 0) for (const one of made.toReversed()) rmdirSync(one);
    return [failure, ...lost, ...remaining];
  }
  // Not before all is written: a killed run may have left the only copy of an output.
  removeAbandoned(files.map(({ target }) => dirname(target)));
  return removeFiles(temporary);
}

function stage(file: Comparison, temporary: Set<string>, isDurable: boolean): Staged {
  const { path, target, text, current } = file;
  const reserve = (purpose: "next" | "previous") => {
    const name = join(dirname(target), `.abispec-${process.pid}-${randomUUID()}.${purpose}`);
    temporary.add(name);
    return name;
  };
  const next = reserve("next");
  // The text reaches the disk before it replaces the old one: else both may be lost when the power fails.
  writeFileSync(next, text, { flag: "wx", flush: isDurable });
  if (current === undefined) return { path, target, next, previous: undefined };
  chmodSync(next, statSync(target).mode);
  const previous = reserve("previous");
  copyFileSync(target, previous);
  return { path, target, next, previous };
}

/** Puts back the old file. Where that fails, its copy stays, and the diagnostic names it. */
function restore({ path, target, previous }: Staged, temporary: Set<string>): Diagnostic[] {
  try {
    if (previous === undefined) rmSync(target);
    else renameSync(previous, target);
    return [];
  } catch (error) {
    if (previous === undefined) return [fileError("remove", path, error)];
    temporary.delete(previous);
    return [fileError("restore", `${path}, which was copied to ${previous}`, error)];
  }
}

/** Removes files; gives what failed. */
export function removeFiles(files: Iterable<string>): readonly Diagnostic[] {
  return [...files].flatMap((file) => {
    try {
      rmSync(file, { force: true });
      return [];
    } catch (error) {
      return [fileError("remove", file, error)];
    }
  });
}

/**
 * Makes a folder and its missing parents, and adds them to `made`. `mkdirSync` with `recursive` never returns
 * where a file system refuses a new folder with ENOENT, as `/proc` does.
 */
function makeFolders(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** A temporary file, with the number of the process that made it. */
const temporaryName = /^\.abispec-(\d+)-[\da-f-]{36}\.(?:next|previous)$/;

/**
 * Removes from `folders` the temporary files of processes that were killed. Those that
 * cannot be removed stay: they do no harm.
 */
function removeAbandoned(folders: readonly string[]): void {
  for (const folder of new Set(folders)) {
    const abandoned = readdirSync(folder).filter((name) => {
      const writer = temporaryName.exec(name)?.[1];
      return writer !== undefined && !isRunning(Number(writer));
    });
    removeFiles(abandoned.map((name) => join(folder, name)));
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return Object(error).code !== "ESRCH";
  }
}

/** Names the files that were written, so that a later run removes those and no others. */
const listName = ".abispec-files";

/**
 * The first file in `folder` and the folders in it that {@link writeFolder} has not written; `undefined` where
 * there is none. A symbolic link counts as a file.
 */
export function foreignFile(folder: string): string | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
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
  const write = (all: readonly OutputFile[]) => writeFiles(all, folder, inputs, false);
  const problems = write([list([...names, ...old]), ...files]);
  if (problems.length > 0) return problems;
  const remaining = removeFiles(old.map((name) => join(folder, name)));
  for (const name of old) removeEmpty(dirname(join(folder, name)), folder);
  return remaining.length > 0 ? remaining : write([list([...names])]);
}

/** As {@link compareOutputs}, for files whose names are paths from `folder`, with `/`. */
export function compareBelow(
  files: readonly OutputFile[],
  folder: string,
  inputs: readonly string[],
): ReturnType<typeof compareOutputs> {
  const byFolder = groupBy(files, ({ name }) => posix.dirname(name));
  const compared = [...byFolder].map(([inside, own]) => {
    const named = own.map(({ name, text }) => ({ name: posix.basename(name), text }));
    return compareOutputs(named, join(folder, inside), inputs);
  });
  return {
    files: compared.flatMap((one) => one.files),
    diagnostics: compared.flatMap((one) => one.diagnostics),
  };
}

/** Writes files as {@link writeOutputs} does, unless {@link compareBelow} finds that one cannot be written. */
export function writeFiles(
  files: readonly OutputFile[],
  folder: string,
  inputs: readonly string[] = [],
  isDurable = true,
): readonly Diagnostic[] {
  const compared = compareBelow(files, folder, inputs);
  return compared.diagnostics.length > 0
    ? compared.diagnostics
    : writeOutputs(compared.files, isDurable);
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
  return name === listName || temporaryName.test(name);
}

function removeEmpty(folder: string, root: string): void {
  if (folder === root || !exists(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), root);
}

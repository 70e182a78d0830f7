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
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Attempt } from "../diagnostics/codes/file-system.ts";
import type { Comparison } from "./compare.ts";
import { fileError } from "./file-system.ts";

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

const pattern = /^\.abispec-(\d+)-[\da-f-]{36}\.(?:next|previous)$/;

/**
 * Removes from `folders` the temporary files of processes that were killed. Those that
 * cannot be removed stay: they do no harm.
 */
function removeAbandoned(folders: readonly string[]): void {
  for (const folder of new Set(folders)) {
    for (const name of readdirSync(folder)) {
      const writer = pattern.exec(name)?.[1];
      if (writer === undefined || isRunning(Number(writer))) continue;
      try {
        rmSync(join(folder, name));
      } catch {
        continue;
      }
    }
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return Object(error).code !== "ESRCH";
  }
}

import { randomUUID } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, rmdirSync } from "node:fs";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Attempt } from "../diagnostics/codes/file-system.ts";
import type { Comparison } from "./compare.ts";
import { fileError } from "./file-error.ts";
import { removeLeftovers, temporaryName } from "./leftovers.ts";

/** A file beside its place: its new content, and its old one in case that another file fails. */
interface Staged {
  /** The path that messages name. */
  readonly path: string;
  readonly target: string;
  readonly next: string;
  /** `undefined` where there was no file. */
  readonly previous: string | undefined;
}

/**
 * Writes the files that are not fresh: all of them or, where one fails, none. Each appears whole, for
 * it is written beside its place and then moved there. A file that exists keeps its mode.
 *
 * Works without giving way to other events, so that a signal that the process handles comes before or
 * after, and never between two files. What a process left behind that was killed is removed.
 *
 * @returns what failed; empty where everything is written.
 */
export function writeOutputs(files: readonly Comparison[], folder: string): readonly Diagnostic[] {
  const stale = files.filter(({ fresh }) => !fresh);
  if (stale.length === 0) return [];
  const temporary = new Set<string>();
  const moved: Staged[] = [];
  let attempt: Attempt = "makeFolder";
  let at = folder;
  let firstMade: string | undefined;
  try {
    firstMade = makeFolders(resolve(folder));
    const staged: Staged[] = [];
    for (const file of stale) {
      attempt = "write";
      at = file.path;
      staged.push(stage(file, temporary));
    }
    for (const file of staged) {
      at = file.path;
      renameSync(file.next, file.target);
      moved.push(file);
    }
  } catch (error) {
    const failure = fileError(attempt, at, error);
    const lost = moved.toReversed().flatMap((file) => restore(file, temporary));
    const left = remove(temporary);
    if (firstMade !== undefined && lost.length + left.length === 0) {
      removeFolders(resolve(folder), firstMade);
    }
    return [failure, ...lost, ...left];
  }
  removeLeftovers(stale.map(({ target }) => dirname(target)));
  return remove(temporary);
}

function stage(file: Comparison, temporary: Set<string>): Staged {
  const { path, target, text, current } = file;
  const beside = (purpose: "next" | "previous") => {
    const name = join(dirname(target), temporaryName(randomUUID(), purpose));
    temporary.add(name);
    return name;
  };
  const next = beside("next");
  writeFileSync(next, text, { flag: "wx" });
  if (current === undefined) return { path, target, next, previous: undefined };
  chmodSync(next, statSync(target).mode);
  const previous = beside("previous");
  copyFileSync(target, previous);
  return { path, target, next, previous };
}

/** Puts back what a file was before. Where that fails, the copy of it stays, and the finding names it. */
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

function remove(files: ReadonlySet<string>): Diagnostic[] {
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
 * Makes a folder and those around it that are missing. Node's own way never ends where a file system
 * refuses a folder by saying that its parent is missing, as `/proc` does.
 *
 * @returns the outermost folder that was made; `undefined` where all were there.
 */
function makeFolders(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const outer = makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (outer !== undefined) removeFolders(dirname(folder), outer);
    throw error;
  }
  return outer ?? folder;
}

/** Removes `folder` and those around it up to `first`, which are empty. */
function removeFolders(folder: string, first: string): void {
  rmdirSync(folder);
  if (folder !== first) removeFolders(dirname(folder), first);
}

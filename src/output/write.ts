import type { Attempt } from "../diagnostic/laws/file-system.ts";
import { randomUUID } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, rmdirSync } from "node:fs";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Comparison } from "./compare.ts";
import { fileError } from "./file-error.ts";

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
 * after, and never between two files.
 *
 * @returns what failed; empty where everything is written.
 */
export function writeOutputs(files: readonly Comparison[], folder: string): readonly Diagnostic[] {
  const stale = files.filter(({ fresh }) => !fresh);
  if (stale.length === 0) return [];
  const temporary: string[] = [];
  const restore: (() => void)[] = [];
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
    for (const { path, target, next, previous } of staged) {
      at = path;
      renameSync(next, target);
      restore.push(() => {
        if (previous === undefined) rmSync(target);
        else renameSync(previous, target);
      });
    }
    remove(temporary);
    return [];
  } catch (error) {
    for (const step of restore.reverse()) step();
    remove(temporary);
    if (firstMade !== undefined) removeFolders(resolve(folder), firstMade);
    return [fileError(attempt, at, error)];
  }
}

function stage(file: Comparison, temporary: string[]): Staged {
  const { path, target, text, current } = file;
  const beside = (purpose: string) => {
    const name = join(dirname(target), `.abispec-${randomUUID()}.${purpose}`);
    temporary.push(name);
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

function remove(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
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

import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { FindHeader } from "./include-tree.ts";
import type { StandIns } from "./stand-ins.ts";

/** Finds headers that are given as text, by the name that a directive has for them. */
export function findStandIn(standIns: StandIns): FindHeader {
  return (name) => {
    const text = standIns[name];
    return text === undefined ? undefined : { path: name, text };
  };
}

/**
 * Finds headers as a C compiler does: in quotes beside the file that includes them, then in `folders`. One
 * that is nowhere is replaced by a stand-in with the same file name, where there is one.
 *
 * @param folders - paths of folders, as `-I` names them.
 */
export function findOnDisk(folders: readonly string[], standIns: StandIns): FindHeader {
  const byFile = new Map(Object.entries(standIns).map(([name, text]) => [basename(name), text]));
  return (name, from, isSystem) => {
    const places = [...(isSystem ? [] : [dirname(from)]), ...folders];
    const path = places.map((folder) => join(folder, name)).find(isFile);
    if (path !== undefined) return { path, text: readFileSync(path, "utf8") };
    const text = byFile.get(basename(name));
    return text === undefined ? undefined : { path: name, text };
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

import { isAbsolute, relative, sep } from "node:path";

/** The path of `file` from the folder `from`, with `/`; `.` for that folder itself. */
export function relativePath(from: string, file: string): string {
  return relative(from, file).split(sep).join("/") || ".";
}

/** Whether a path is that of a folder or leads to something in it. */
export function isInside(path: string, folder: string): boolean {
  const own = relative(folder, path);
  // On Windows there is no relative path to another drive.
  return !isAbsolute(own) && own.split(sep, 1)[0] !== "..";
}
